//! Bare millions that count: what they count stands before them, in their own clause or with the number before.
//!
//! "La population atteint 18 millions", "6,4 millions de déplacés, dont 2,1 millions au Kivu", "il en comptait 232 millions".

use super::scan::Item;
use super::words::{is_head_count, is_money, is_sum, noun_behind, stands_alone};
use crate::figure::{Figure, Kind};
use crate::text::{Text, Word};

/// How far behind a count the next one may stand, in bytes.
const REACH: usize = 120;

/// How many words back the subject of a clause is looked for.
const CLAUSE: usize = 12;

/// Does the number count what the words and numbers around it name?
pub(super) fn is_count(text: Text<'_>, items: &[Item], i: usize, item: &Item, figure: &Figure) -> bool {
    let (start, end) = (item.extent.start(), item.span.end());
    // "3 millions de clients et 2 milliards de budget", "5 millions investis"
    if is_sum_behind(text, end) {
        return false;
    }
    is_subject(text, end) || has_subject(text, start) || {
        let last = (0..i).rev().take(6).filter_map(|j| items.get(j)).find_map(|other| {
            let figure = other.figure.filter(|figure| !matches!(figure.kind(), Kind::Percent(_)))?;
            Some((figure, other.span.end()))
        });
        last.is_some_and(|(last, behind)| {
            last.kind() == Kind::Number
                && behind + REACH > start
                && (is_of_them(text, start) || goes_on(text, item, behind, &last, figure))
        })
    }
}

/// "2 milliards de budget", "5 milliards à trouver": does what follows say that it is paid, or is to be?
fn is_sum_behind(text: Text<'_>, end: usize) -> bool {
    #[rustfmt::skip]
    const DUE: &[u128] = &[
        key!("trouver"), key!("payer"), key!("verser"), key!("rembourser"), key!("investir"), key!("financer"), key!("repartir"), key!("partager"), key!("emprunter"), key!("depenser"),
        key!("debourser"), key!("economiser"), key!("lever"), key!("injecter"), key!("recouvrer"), key!("provisionner"), key!("mobiliser"),
    ];
    // "5 millions de plus" are more of the same.
    const MORE: [u128; 3] = [key!("plus"), key!("moins"), key!("mieux")];
    let paid = |word: Word| is_money(word) && !MORE.contains(&word.key);
    let Some(word) = text.word(text.gap(end)).filter(|word| word.start > end) else { return false };
    noun_behind(text, end).map_or(paid(word), paid)
        || word.is(key!("a")) && text.word(text.gap(word.end)).is_some_and(|verb| DUE.contains(&verb.key))
}

/// "dont 2,1 millions au Kivu", "le Nigeria 220 millions", "avec un pic à 10,1 millions": does the clause of the number go on
/// with what the one before counted?
fn goes_on(text: Text<'_>, item: &Item, behind: usize, last: &Figure, figure: &Figure) -> bool {
    let (start, end) = (item.extent.start(), item.span.end());
    #[rustfmt::skip]
    const AGAIN: [u128; 7] = [key!("contre"), key!("puis"), key!("a"), key!("voire"), key!("les"), key!("aux"), key!("apres")];
    const PART: [u128; 4] = [key!("dont"), key!("lesquels"), key!("lesquelles"), key!("notamment")];
    // "4 millions d'habitants en 2020 et 5 millions en 2030", "12 millions d'élèves, 2 millions sont boursiers"
    let alike = || {
        let verb = || text.word(text.gap(end)).is_some_and(|verb| BE.contains(&verb.key));
        figure.low().magnitude() == last.low().magnitude()
            && (stands_alone(text, end) || verb())
            && !super::per::follows(text, end)
    };
    let Some(word) = text.previous(start) else {
        let stop = text.gap_before(start);
        return matches!(text.byte(stop.wrapping_sub(1)), b',' | b';') && alike();
    };
    if AGAIN.contains(&word.key) {
        return true;
    }
    if PART.contains(&word.key) {
        return figure.low().value() <= last.high().value();
    }
    if word.is(key!("et")) {
        return alike();
    }
    // "Abidjan 6,3 millions", "la Côte d'Ivoire 30 millions", "le précédent 3,8 millions"
    let named = |word: Word| text.char_at(word.start).is_some_and(char::is_uppercase);
    if !(named(word) || OTHERS.contains(&word.key)) || is_money(word) || is_sum(word) {
        return false;
    }
    let mut first = word;
    for _ in 0..4 {
        let end = first.start - usize::from(text.byte(first.start.wrapping_sub(1)) == b'-');
        let Some(before) = text.previous(end).filter(|before| before.start >= behind) else { break };
        if HEADS.contains(&before.key) {
            return opens(text, before.start, behind);
        }
        if !named(before) && !before.is(key!("d")) {
            break;
        }
        first = before;
    }
    named(first) && opens(text, first.start, behind)
}

/// What stands for another of a kind that was counted.
#[rustfmt::skip]
static OTHERS: &[u128] = &[
    key!("precedent"), key!("precedente"), key!("suivant"), key!("suivante"), key!("second"), key!("seconde"), key!("premier"), key!("premiere"), key!("deuxieme"), key!("troisieme"),
    key!("dernier"), key!("derniere"), key!("autre"), key!("sien"), key!("sienne"), key!("leur"),
];

/// Does a piece of a list open at `at`: behind a comma, a stop or "et"?
fn opens(text: Text<'_>, at: usize, behind: usize) -> bool {
    let end = text.gap_before(at);
    end >= behind
        && (matches!(text.byte(end.wrapping_sub(1)), b',' | b';' | b'.')
            || text.word_before(end).is_some_and(|word| word.is(key!("et")) || word.is(key!("puis"))))
}

/// "il en comptait 232,5 millions", "et en a revendu 12,3 millions": does a verb that counts stand before the number, and
/// "en" before that?
fn is_of_them(text: Text<'_>, start: usize) -> bool {
    #[rustfmt::skip]
    const COUNTS: &[u128] = &[
        key!("compt"), key!("vis"), key!("revendi"), key!("recens"), key!("denombr"), key!("esper"), key!("accueill"), key!("vend"), key!("revend"), key!("livr"), key!("produi"), key!("totalis"), key!("recrut"),
        key!("fabriqu"), key!("form"), key!("attir"), key!("fidelis"), key!("enregistr"), key!("ecoul"), key!("distribu"), key!("expedi"), key!("vaccin"), key!("soign"), key!("exploit"),
    ];
    #[rustfmt::skip]
    const HAVE: [u128; 9] = [
        key!("a"), key!("ont"), key!("avait"), key!("avaient"), key!("aura"), key!("auront"), key!("aurait"), key!("avons"), key!("ai"),
    ];
    // "il n'en compte plus que 2 millions"
    const ONLY: [u128; 2] = [key!("que"), key!("plus")];
    let mut at = start;
    while let Some(only) = text.previous(at).filter(|word| ONLY.contains(&word.key)) {
        at = only.start;
    }
    let Some(verb) = text.previous(at) else { return false };
    let has = HAVE.contains(&verb.key);
    if !has && !COUNTS.iter().any(|stem| verb.starts_with(*stem)) {
        return false;
    }
    let Some(before) = text.previous(verb.start) else { return false };
    before.is(key!("en"))
        || !has && HAVE.contains(&before.key) && text.previous(before.start).is_some_and(|word| word.is(key!("en")))
}

/// "2,6 millions en bénéficient", "2,6 millions étaient indemnisés": is it the subject of what people do, or are?
fn is_subject(text: Text<'_>, end: usize) -> bool {
    #[rustfmt::skip]
    const DO: &[u128] = &[
        key!("vivent"), key!("vivaient"), key!("beneficient"), key!("beneficiaient"), key!("souffrent"), key!("travaillent"), key!("travaillaient"), key!("resident"), key!("habitent"), key!("meurent"),
        key!("profitent"), key!("votent"), key!("ignorent"), key!("dorment"), key!("percoivent"), key!("declarent"), key!("utilisent"), key!("pratiquent"), key!("etudient"), key!("dependent"),
    ];
    #[rustfmt::skip]
    const ARE: [u128; 8] = [
        key!("sont"), key!("etaient"), key!("seront"), key!("seraient"), key!("furent"), key!("restent"), key!("restaient"), key!("vivent"),
    ];
    #[rustfmt::skip]
    const STATES: &[u128] = &[
        key!("indemnises"), key!("inscrits"), key!("vaccines"), key!("abonnes"), key!("licencies"), key!("loges"), key!("nes"), key!("morts"), key!("partis"), key!("malades"), key!("pauvres"),
        key!("retraites"), key!("mineurs"), key!("deplaces"), key!("salaries"), key!("infectes"), key!("francophones"), key!("chomeurs"), key!("musulmans"), key!("catholiques"), key!("illettres"),
    ];
    const CLITICS: [u128; 3] = [key!("en"), key!("y"), key!("s")];
    let Some(mut verb) = text.word(text.gap(end)).filter(|word| word.start > end) else { return false };
    if CLITICS.contains(&verb.key) {
        let Some(next) = text.word(text.apostrophe(verb.end)).or_else(|| text.word(text.gap(verb.end))) else {
            return false;
        };
        verb = next;
    }
    DO.contains(&verb.key)
        || ARE.contains(&verb.key) && text.word(text.gap(verb.end)).is_some_and(|state| STATES.contains(&state.key))
}

/// Stems of verbs that say how many there are.
#[rustfmt::skip]
static VERBS: &[u128] = &[
    key!("atte"), key!("avoisin"), key!("approch"), key!("depass"), key!("frol"), key!("etabli"), key!("elev"), key!("estim"), key!("evalu"), key!("chiffr"), key!("situ"), key!("franchi"),
    key!("culmin"), key!("plafonn"), key!("stagn"), key!("ressort"), key!("pass"), key!("mont"), key!("remont"), key!("grimp"), key!("recul"), key!("tomb"), key!("chut"), key!("bond"),
    key!("progress"), key!("augment"), key!("baiss"), key!("port"), key!("ramen"), key!("retomb"), key!("descend"), key!("affich"),
];

/// Forms of to be.
#[rustfmt::skip]
static BE: &[u128] = &[
    key!("est"), key!("etait"), key!("sera"), key!("serait"), key!("ete"), key!("sont"), key!("etaient"), key!("seront"), key!("seraient"), key!("furent"),
];

/// "La population du Sénégal atteint 18 millions", "ils étaient 3 millions": is the subject of the verb right before the
/// number one that is counted?
fn has_subject(text: Text<'_>, start: usize) -> bool {
    const SMALL: [u128; 4] = [key!("a"), key!("de"), key!("d"), key!("les")];
    const THEY: [u128; 4] = [key!("ils"), key!("elles"), key!("on"), key!("nous")];
    let Some(mut verb) = text.previous(start) else { return false };
    if SMALL.contains(&verb.key) {
        let Some(before) = text.previous(verb.start) else { return false };
        verb = before;
    }
    let is = BE.contains(&verb.key);
    if !is && !VERBS.iter().any(|stem| verb.starts_with(*stem)) {
        return false;
    }
    // Back to the head of the clause, over a stop only where nothing but the verb stands behind it.
    let mut at = verb.start;
    for words in 0..CLAUSE {
        let end = text.apostrophe_before(text.gap_before(at));
        let comma = text.byte(end.wrapping_sub(1)) == b',';
        let end = if comma && words <= 1 { text.gap_before(end - 1) } else { end };
        let Some(word) = text.word_before(end) else { return false };
        if words == 0 && is && THEY.contains(&word.key) {
            return text.previous(start).is_some_and(|before| before.is(verb.key));
        }
        if word.is(key!("et")) && words > 1 || is_money(word) || is_sum(word) {
            return false;
        }
        if is_head_count(word) && is_head(text, word) {
            return !(word.is(key!("trafic")) && is_dealt_in(text, word));
        }
        at = word.start;
    }
    false
}

/// Does an article stand before it, and nothing that makes it a complement? "la croissance de la population" grows.
fn is_head(text: Text<'_>, noun: Word) -> bool {
    const OF: [u128; 6] = [key!("de"), key!("a"), key!("pour"), key!("par"), key!("sur"), key!("avec")];
    let article = text.previous(noun.start).filter(|word| HEADS.contains(&word.key));
    article.is_some_and(|article| text.previous(article.start).is_none_or(|before| !OF.contains(&before.key)))
}

/// What stands before the head of a clause.
#[rustfmt::skip]
static HEADS: &[u128] = &[
    key!("le"), key!("la"), key!("les"), key!("l"), key!("son"), key!("sa"), key!("ses"), key!("leur"), key!("leurs"), key!("ce"), key!("cette"), key!("ces"), key!("notre"), key!("nos"),
];

/// "le trafic de cocaïne" is worth money, and so much of it.
fn is_dealt_in(text: Text<'_>, word: Word) -> bool {
    noun_behind(text, word.end).is_some_and(|noun| !is_head_count(noun))
}
