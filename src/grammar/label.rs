//! Bare numbers that say which, when or how many, and so start no range and no list: "article 12", "la Mazda 6 à 18 500 €",
//! "en 2024 à 2 350 euros", "un carnet de 10 à 17,35 euros".

use super::number::Number;
use super::small;
use crate::lexicon::qualifiers;
use crate::text::Text;

/// Is the bare number at `start` one of things that are numbered: a page, an article, a lot?
pub(super) fn is_numbered(text: Text<'_>, start: usize) -> bool {
    #[rustfmt::skip]
    const NUMBERED: &[u128] = &[
        key!("page"), key!("pages"), key!("article"), key!("articles"), key!("lot"), key!("lots"), key!("numero"), key!("n"), key!("no"), key!("chapitre"), key!("ligne"), key!("tome"),
        key!("etape"), key!("zone"), key!("niveau"), key!("annexe"), key!("art"), key!("figure"), key!("tableau"), key!("rue"), key!("chambre"), key!("menu"), key!("formule"),
        key!("categorie"), key!("classe"), key!("appartement"), key!("bureau"), key!("salle"), key!("volume"), key!("saison"), key!("episode"), key!("version"), key!("modele"),
        key!("reference"), key!("table"), key!("hangar"), key!("parcelle"), key!("stand"), key!("vol"), key!("bus"), key!("option"),
    ];
    let end = text.gap_before(start);
    let end = match text.char_before(end) {
        Some(c @ ('.' | '°' | 'º')) => end - c.len_utf8(),
        _ => end,
    };
    text.word_before(end).is_some_and(|word| NUMBERED.contains(&word.key))
}

/// Is the bare number, with *à* and a price behind it, no low end of a range?
pub(super) fn is_label(text: Text<'_>, number: &Number, start: usize, floor: usize) -> bool {
    if is_numbered(text, start) {
        return true;
    }
    let Some(digits) = number.plain_digits() else { return false };
    let end = text.gap_before(start);
    let Some(word) = text.word_before(end).filter(|word| word.start >= floor && end < start) else {
        return false;
    };
    if word.is(key!("de")) {
        let noun = text.word_before(text.gap_before(word.start));
        return noun.is_some_and(|noun| PACKS.contains(&noun.key));
    }
    digits.year && (MONTHS.contains(&word.key) || TIMES.contains(&word.key) || follows_name(text, start, floor))
}

/// Does a name stand before the number: "la Mazda 6", "l'iPhone 15"?
pub(super) fn follows_name(text: Text<'_>, start: usize, floor: usize) -> bool {
    let end = text.gap_before(start);
    text.word_before(end).is_some_and(|word| {
        word.start >= floor
            && end < start
            && is_name(text, word.start, word.end)
            && !small::is_small(word.key)
            && qualifiers::before(text, start, floor).is_none()
    })
}

/// Is the whole number at `start` one of several things that are told by their numbers: "le 6 à 210 €", "la 206"?
pub(super) fn is_one_of(text: Text<'_>, start: usize) -> bool {
    text.word_before(text.gap_before(start)).is_some_and(|word| word.is(key!("le")) || word.is(key!("la")))
}

/// Is the number at `start` the last of a size, "4x8", "4 x 8"?
pub(super) fn is_factor(text: Text<'_>, start: usize) -> bool {
    let sign = text.gap_before(start);
    let times = match text.char_before(sign) {
        Some(c @ ('x' | 'X' | '×')) => sign - c.len_utf8(),
        _ => return false,
    };
    text.byte(text.gap_before(times).wrapping_sub(1)).is_ascii_digit()
}

/// Does a word of numbered things, or of time, stand before the number? Then a mark behind it ends it.
pub(super) fn has_owner(text: Text<'_>, start: usize) -> bool {
    #[rustfmt::skip]
    const OWNERS: &[u128] = &[
        key!("en"), key!("fin"), key!("depuis"), key!("page"), key!("pages"), key!("article"), key!("articles"), key!("art"), key!("n"), key!("numero"), key!("chapitre"), key!("rue"),
        key!("le"), key!("lot"), key!("les"),
    ];
    text.word_before(text.gap_before(start))
        .is_some_and(|word| OWNERS.contains(&word.key) || MONTHS.contains(&word.key))
}

#[rustfmt::skip]
static MONTHS: &[u128] = &[
    key!("janvier"), key!("fevrier"), key!("mars"), key!("avril"), key!("mai"), key!("juin"), key!("juillet"), key!("aout"), key!("septembre"), key!("octobre"), key!("novembre"),
    key!("decembre"),
];

/// Words between which and a year nothing stands: "fin 2024", "d'ici 2030".
#[rustfmt::skip]
static TIMES: &[u128] = &[
    key!("en"), key!("fin"), key!("debut"), key!("ici"), key!("depuis"), key!("annee"), key!("an"), key!("printemps"), key!("ete"), key!("automne"), key!("hiver"), key!("rentree"),
    key!("horizon"), key!("millesime"), key!("exercice"), key!("courant"), key!("noel"), key!("trimestre"), key!("semestre"),
];

/// What holds so many of a thing, and has one price.
#[rustfmt::skip]
static PACKS: &[u128] = &[
    key!("lot"), key!("lots"), key!("carnet"), key!("carnets"), key!("boite"), key!("boites"), key!("barquette"), key!("barquettes"), key!("pack"), key!("packs"), key!("paquet"), key!("paquets"),
    key!("sachet"), key!("sachets"), key!("sac"), key!("sacs"), key!("caisse"), key!("caisses"), key!("carton"), key!("cartons"), key!("coffret"), key!("coffrets"), key!("palette"), key!("palettes"),
    key!("plaquette"), key!("plaquettes"), key!("plateau"), key!("plateaux"), key!("bouquet"), key!("bouquets"), key!("rame"), key!("rames"), key!("tube"), key!("tubes"), key!("forfait"), key!("groupe"), key!("groupes"),
];

/// Is the word a name inside a sentence: with a capital and another word before it on its line ("la Mazda 6"), or with one
/// behind a small letter ("iPhone 15")? A line in capitals throughout has no names that show.
fn is_name(text: Text<'_>, start: usize, end: usize) -> bool {
    let written = text.slice(start, end);
    let mut letters = written.chars();
    let Some(first) = letters.next() else { return false };
    let shouts = written.chars().count() > 4 && !written.chars().any(char::is_lowercase);
    if first.is_lowercase() {
        return letters.any(char::is_uppercase);
    }
    let gap = text.gap_before(start);
    let before = text.char_before(gap);
    let inside = before.is_some_and(|c| c.is_alphanumeric()) && gap < start || text.apostrophe_before(gap) < gap;
    let line = text.slice(gap, start).contains(['\n', '\t']);
    first.is_uppercase() && !shouts && inside && !line
}
