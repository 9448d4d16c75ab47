//! What tells a figure from a text that only looks like one.

use super::number::{Form, Number};
use super::term::{Doubt, Term};
use super::{chat, coins, label, small};
use crate::figure::{PercentUnit, Unit};
use crate::magnitude::Magnitude;
use crate::span::Span;
use crate::text::{Text, Word};

/// May the term be reported? Looks at a few words around it.
#[inline]
pub(super) fn accepts(text: Text<'_>, term: &Term) -> bool {
    if is_heading(text, term) || is_name(text, term) || term.lead && is_test(text, term) {
        return false;
    }
    match term.doubt {
        None => true,
        Some(Doubt::Letter) => false,
        Some(Doubt::Points) => points(text, term),
        // A million of them is no currency at large: "un million d'euros trop cher".
        Some(Doubt::One) => {
            let single = term.number.magnitude == Magnitude::Unit;
            !(single && at_large(text, term.end, term.unit_at) || is_none(text, term))
        }
        Some(Doubt::Noun) => !is_none(text, term) && noun(text, term),
        Some(Doubt::Parted) => {
            chat::priced(text, term.start)
                || !label::is_numbered(text, term.number.start) && words_before(text, term.start, is_cue)
        }
        Some(Doubt::Ordinal) => chat::is_sum(text, term),
    }
}

/// "50 Cent" is a singer: so many of them would be cents, and small.
fn is_name(text: Text<'_>, term: &Term) -> bool {
    term.number.in_digits()
        && term.unit_at.is_some_and(|unit| text.slice(unit.start(), unit.end()) == "Cent")
        && term.number.mantissa > 1
}

/// "sous AVK : INR 2,5" is how fast blood clots, where the words are a doctor's.
fn is_test(text: Text<'_>, term: &Term) -> bool {
    #[rustfmt::skip]
    const MEDICAL: &[u128] = &[
        key!("patient"), key!("patiente"), key!("patients"), key!("avk"), key!("traitement"), key!("dose"), key!("sang"), key!("sanguin"), key!("anticoagulant"), key!("warfarine"), key!("hemorragie"),
    ];
    let is = |word: Word| MEDICAL.contains(&word.key);
    let rupees = term.unit_at.is_some_and(|unit| text.slice(unit.start(), unit.end()) == "INR");
    rupees
        && term.number.below(10)
        && term.number.magnitude == Magnitude::Unit
        && (words_before(text, term.start, is) || words_after(text, term.end, is))
}

/// "pas un sou", "sans un euro" are nothing.
fn is_none(text: Text<'_>, term: &Term) -> bool {
    term.number.form == Form::One && none_before(text, term.start)
}

/// Does a word before *un* say that there is not even that?
pub(super) fn none_before(text: Text<'_>, at: usize) -> bool {
    text.word_before(text.gap_before(at)).is_some_and(|word| word.is(key!("pas")) || word.is(key!("sans")))
}

/// "0,5 point" is of a percentage; "64,91 points", "3 points" are an index, a score, a licence.
fn points(text: Text<'_>, term: &Term) -> bool {
    let Number { scale, other, form, .. } = term.number;
    let small = term.number.below(10);
    let part = scale >= 1 && other.is_none() || form == Form::Mixed;
    // "à 3,5 points du leader", "2,5 points par match" are a ranking; "par rapport à" compares.
    let ranks = text.word(text.gap(term.end)).is_some_and(|word| {
        let behind = text.gap(word.end);
        let compares = text.word(behind).is_some_and(|rapport| rapport.is(key!("rapport")));
        // "1,56 point à 6 389 points" is an index.
        let index = word.is(key!("a")) && text.byte(behind).is_ascii_digit() && !is_percent(text, behind);
        // "2,5 points de retard"
        let behind_another = word.is(key!("de")) && text.word(behind).is_some_and(|retard| retard.is(key!("retard")));
        [key!("du"), key!("d"), key!("par")].contains(&word.key) && !compares || index || behind_another
    });
    match term.unit {
        // "2 pb" may be two problems, and 4 Pb are of lead; five of them are few, and "+4 pb" says what they are.
        Some(Unit::Percent(PercentUnit::BasisPoint)) => {
            let small_letters = term.unit_at.is_some_and(|unit| text.byte(unit.start()) == b'p');
            let signed = term.start < term.number.start && !term.lead;
            !term.number.below(5) || scale > 0 || small_letters && (signed || percent_in_clause(text, term.start))
        }
        Some(Unit::Percent(PercentUnit::PercentagePoint)) => {
            small
                && (part || other.is_none() && (percent_near(text, term) || share_before(text, term)))
                && !ranks
                && (!is_restated(text, term.end) || share_before(text, term))
        }
        _ => false,
    }
}

/// "8,32 points, soit 0,22 %", "12,9 points (+0,26 %)", "+5 pts | +0,41 %": points that are a percentage of something are themselves none.
fn is_restated(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    let (sign, signed) = match text.byte(gap) {
        b'(' => (gap + 1, true),
        // The next cell of a table.
        b'|' => (text.gap(gap + 1), true),
        b',' => match text.word(text.gap(gap + 1)) {
            Some(word) if word.is(key!("soit")) || word.is(key!("ou")) => (text.gap(word.end), false),
            _ => return false,
        },
        _ => return false,
    };
    let number = match text.byte(sign) {
        b'+' | b'-' => text.gap(sign + 1),
        _ if text.dash(sign) > sign => text.gap(text.dash(sign)),
        _ if signed => return false,
        _ => sign,
    };
    is_percent(text, number)
}

/// "en mille dinars" over a table is no sum of a thousand, nor are "des centaines de mille francs".
fn is_heading(text: Text<'_>, term: &Term) -> bool {
    const SOME: [u128; 3] = [key!("centaines"), key!("dizaines"), key!("vingtaines")];
    if term.number.form != Form::Words
        || term.number.mantissa != 1000
        || text.word(term.number.start).is_none_or(|word| !word.is(key!("mille")))
    {
        return false;
    }
    let before = text.word_before(text.gap_before(term.number.start));
    before.is_some_and(|word| {
        let noun = text.word_before(text.gap_before(word.start));
        word.is(key!("en")) || word.is(key!("de")) && noun.is_some_and(|noun| SOME.contains(&noun.key))
    })
}

/// Does a percentage stand so near that whole points are of it: "47,9 %, en recul de 3 points"?
fn percent_near(text: Text<'_>, term: &Term) -> bool {
    const REACH: usize = 48;
    let ends = |at: usize| match text.byte(at) {
        b'\n' => true,
        b'.' | b';' | b'!' | b'?' => text.space(at + 1) > at + 1,
        _ => false,
    };
    let mut found = false;
    for at in term.start.saturating_sub(REACH)..term.start {
        found = says_percent(text, at) || found && !ends(at);
    }
    found || (term.end..(term.end + REACH).min(text.len())).take_while(|at| !ends(*at)).any(|at| says_percent(text, at))
}

/// Does a percentage stand before `at` in its clause: "le taux de 2,87 % monte de 4 pb"?
fn percent_in_clause(text: Text<'_>, at: usize) -> bool {
    const REACH: usize = 32;
    let ends =
        |at: usize| matches!(text.byte(at), b',' | b';' | b':' | b'.' | b'!' | b'?') && text.space(at + 1) > at + 1;
    let before = (at.saturating_sub(REACH)..at).rev().take_while(|at| text.byte(*at) != b'\n' && !ends(*at));
    { before }.any(|at| text.byte(at) == b'%')
}

/// Does the sign of percentages stand at `at`, or their words?
fn says_percent(text: Text<'_>, at: usize) -> bool {
    match text.byte(at) {
        b'%' => true,
        b'p' => text.starts(at, "pour cent") || text.starts(at, "pourcent"),
        _ => false,
    }
}

/// Is it of something that is counted in hundredths, by the words before: "la TVA gagne 2 points"? Nothing may follow
/// with *de* but more and less: "un taux faible en 3 points de vente".
fn share_before(text: Text<'_>, term: &Term) -> bool {
    #[rustfmt::skip]
    const SHARES: &[u128] = &[
        key!("taux"), key!("tva"), key!("marge"), key!("marges"), key!("inflation"), key!("chomage"), key!("croissance"), key!("popularite"), key!("csg"), key!("rendement"),
        key!("abstention"), key!("intentions"), key!("participation"), key!("pourcentage"),
    ];
    const MORE: [u128; 4] = [key!("plus"), key!("moins"), key!("hausse"), key!("baisse")];
    let of = super::number::behind_of(text, term.end).and_then(|behind| text.word(behind));
    of.is_none_or(|word| MORE.contains(&word.key)) && words_before(text, term.start, |word| SHARES.contains(&word.key))
}

/// Is the number at `at` a percentage, or the low end of a range of them: "1,75 %", "1,50-1,75 %"?
fn is_percent(text: Text<'_>, at: usize) -> bool {
    let end = |at: usize| crate::number::digits::read(text, at).map(|digits| digits.end);
    let Some(low) = end(at) else { return false };
    let high = end(text.dash(low)).unwrap_or(low);
    text.byte(text.gap(high)) == b'%'
}

/// Is "un franc" the adjective ("un franc succès"), or "un euro" the currency at large ("un euro fort")?
pub(super) fn at_large(text: Text<'_>, end: usize, unit_at: Option<Span>) -> bool {
    let gap = text.gap(end);
    let Some(word) = text.word(gap).filter(|_| gap > end) else { return false };
    if [
        key!("fort"),
        key!("faible"),
        key!("stable"),
        key!("cher"),
        key!("numerique"),
        key!("digital"),
        key!("unique"),
        key!("trop"),
    ]
    .contains(&word.key)
    {
        return true;
    }
    let franc = unit_at.is_some_and(|span| text.slice(span.start(), span.end()).eq_ignore_ascii_case("franc"));
    franc && text.byte(gap).is_ascii_lowercase() && !small::is_small(word.key) && !is_adjective_of_money(word)
}

/// "un franc symbolique", "un franc or", "un franc constant".
fn is_adjective_of_money(word: Word) -> bool {
    [key!("symbolique"), key!("or"), key!("constant"), key!("courant"), key!("qui"), key!("que")].contains(&word.key)
}

/// A livre, a couronne, a sol: money where cents or money words say so, and no thing follows with *de*.
fn noun(text: Text<'_>, term: &Term) -> bool {
    // "12,50 livres"; of "12 sous" the places are the coin's, not the writer's.
    if term.number.scale == 2 && term.part == 0 && term.number.in_digits() {
        return true;
    }
    let gap = text.gap(term.end);
    if let Some(word) = text.word(gap).filter(|_| gap > term.end)
        && [key!("de"), key!("d"), key!("des"), key!("du")].contains(&word.key)
        && term.number.magnitude == Magnitude::Unit
        && !text
            .word(text.gap(word.end))
            .is_some_and(|word| [key!("plus"), key!("moins"), key!("mieux"), key!("l")].contains(&word.key))
        && !buys(text, term, word.end)
    {
        return false;
    }
    // "un sac de deux livres", "un canon de 12 livres".
    let owned = text
        .word_before(text.gap_before(term.start))
        .filter(|word| word.is(key!("de")))
        .and_then(|de| text.word_before(text.gap_before(de.start)));
    // "plus de 3 000 livres par mois" weighs nothing.
    let paid = !term.number.below(100) && text.word(gap).is_some_and(|word| word.is(key!("par")));
    if owned.is_some_and(|word| CONTAINERS.contains(&word.key)) && !paid {
        return false;
    }
    // Money speaks of itself nearby.
    let few = term.number.below(100) && term.number.magnitude == Magnitude::Unit;
    let cue = |word: Word| is_cue(word) && !(few && TRADE.iter().any(|stem| word.starts_with(*stem)));
    let near = || {
        stands_at(text, term.start)
            || term.part > 0 && coins::is_high_end(text, term.start)
            || words_before(text, term.start, cue)
            || words_after(text, term.end, cue)
    };
    match chat::is_slang(text, term.unit_at) {
        Some(slang) => chat::is_money(text, term, slang, near),
        None => near(),
    }
}

/// Does a word of money stand behind the *de* that ends at `end`: "80 balles d'amende"?
fn buys(text: Text<'_>, term: &Term, end: usize) -> bool {
    let slang = chat::is_slang(text, term.unit_at) == Some(chat::Slang::Balles);
    let behind = text.apostrophe(end);
    slang && text.word(text.gap(behind)).is_some_and(|word| is_cue(word) || chat::is_bought(word))
}

/// "la bière est à 60 couronnes": what is at so many costs them.
fn stands_at(text: Text<'_>, start: usize) -> bool {
    const BE: [u128; 5] = [key!("est"), key!("sont"), key!("etait"), key!("etaient"), key!("reste")];
    let to = text.word_before(text.gap_before(start)).filter(|word| word.is(key!("a")));
    to.and_then(|to| text.word_before(text.gap_before(to.start))).is_some_and(|be| BE.contains(&be.key))
}

/// What is weighed or fired in livres.
#[rustfmt::skip]
static CONTAINERS: &[u128] = &[
    key!("sac"), key!("sacs"), key!("sachet"), key!("paquet"), key!("boite"), key!("poche"), key!("pot"), key!("filet"), key!("canon"), key!("canons"), key!("obus"),
    key!("boulet"), key!("boulets"), key!("poids"), key!("bebe"), key!("plus"), key!("moins"), key!("perte"),
    key!("equivalant"), key!("marmite"),
];

/// A stem of eight letters at the most.
const fn stem(word: &str) -> u64 {
    crate::text::pack(word) as u64
}

/// Stems of the words that speak of money, folded.
#[rustfmt::skip]
const CUES: &[u64] = &[
    stem("cout"), stem("prix"), stem("pay"), stem("vaut"), stem("valent"), stem("valai"), stem("vend"), stem("achet"), stem("achat"), stem("somme"), stem("amende"), stem("salair"), stem("loyer"), stem("factur"), stem("gagn"), stem("coute"), stem("montant"),
    stem("euro"), stem("dollar"), stem("franc"), stem("argent"), stem("dette"), stem("fortune"), stem("rembours"), stem("empoch"), stem("depens"), stem("cede"), stem("encaiss"), stem("budget"), stem("tarif"),
    stem("monnaie"), stem("banque"), stem("rente"), stem("heritage"), stem("prime"), stem("credit"),
    stem("mois"), stem("emprunt"), stem("versa"), stem("verse"), stem("devis"), stem("facture"), stem("solde"), stem("revenu"), stem("pension"), stem("fric"), stem("sterling"), stem("tournois"), stem("gages"), stem("dot"), stem("vds"), stem("fdp"),
];

/// How far to each side money words count, in words.
const REACH: usize = 8;

/// Is one of the words before `at` in its sentence what is asked for?
fn words_before(text: Text<'_>, at: usize, is: impl Fn(Word) -> bool) -> bool {
    let mut end = at;
    for _ in 0..REACH {
        let mut steps = 0;
        while let Some(c) = text.char_before(end) {
            steps += 1;
            if steps > 16 || matches!(c, '.' | '!' | '?' | '\n') {
                return false;
            }
            if c.is_alphabetic() {
                break;
            }
            end -= c.len_utf8();
        }
        let Some(word) = text.word_before(end) else { return false };
        if is(word) {
            return true;
        }
        end = word.start;
    }
    false
}

/// The same of the words behind `at`.
fn words_after(text: Text<'_>, at: usize, is: impl Fn(Word) -> bool) -> bool {
    let mut start = at;
    for _ in 0..REACH {
        let mut steps = 0;
        while let Some(c) = text.char_at(start) {
            steps += 1;
            if steps > 8 || matches!(c, '.' | '!' | '?' | '\n') {
                return false;
            }
            if c.is_alphabetic() {
                break;
            }
            start += c.len_utf8();
        }
        let Some(word) = text.word(start) else { return false };
        if is(word) {
            return true;
        }
        start = word.end;
    }
    false
}

/// Those of them that are said of books and of cheese as well: "il achète trois livres par semaine", "emprunter 5 livres".
static TRADE: &[u128] = &[key!("achet"), key!("achat"), key!("vend"), key!("emprunt")];

/// For each first letter of a cue, its second letters, a bit each.
#[allow(clippy::indexing_slicing)]
static CUE_STARTS: [u32; 32] = {
    let mut seconds = [0; 32];
    let mut i = 0;
    while i < CUES.len() {
        seconds[CUES[i] as usize & 31] |= 1 << (CUES[i] >> 8 & 31);
        i += 1;
    }
    seconds
};

fn is_cue(word: Word) -> bool {
    let seconds = CUE_STARTS.get(word.key as usize & 31).copied().unwrap_or_default();
    seconds >> (word.key >> 8 & 31) & 1 != 0 && CUES.iter().any(|stem| word.starts_with((*stem).into()))
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    let mut tables = crate::tables::flat![CUE_STARTS];
    tables.push(("CUES", size_of_val(CUES)));
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bar is where basis points stand.
    #[test]
    fn percentages_stand_in_the_clause() {
        for (written, expected) in [
            ("2,87 % (|", true),
            ("le taux de 2,87 % monte de |", true),
            ("2,87%, soit |", false),
            ("à 20 % ; j'ai |", false),
            ("à 20 %\nj'ai |", false),
            ("à 20 % de 1,5 |", true),
            ("j'ai |", false),
        ] {
            assert_eq!(percent_in_clause(Text(written), written.len() - 1), expected, "{written}");
        }
        for (written, expected) in [("%", true), ("pour cent", true), ("pourcent", true), ("pour un", false)] {
            assert_eq!(says_percent(Text(written), 0), expected, "{written}");
        }
    }

    /// The bar is where the number stands; what is looked for is "prix".
    #[test]
    fn money_words_stand_near() {
        for (written, before, after) in [
            ("prix |", true, false),
            ("prix : |", true, false),
            ("Prix. |", false, false),
            ("prix ! |", false, false),
            ("prix ? |", false, false),
            ("prix\n|", false, false),
            ("prix a b c d e f g |", true, false),
            ("prix a b c d e f g h |", false, false),
            ("prix (12 345 678 9 |", true, false),
            ("prix (12 345 678 90 |", false, false),
            ("| prix", false, true),
            ("|, le prix", false, true),
            ("|. prix", false, false),
            ("|! prix", false, false),
            ("|? prix", false, false),
            ("|\nprix", false, false),
            ("| a b c d e f g prix", false, true),
            ("| a b c d e f g h prix", false, false),
            ("| (12 3 prix", false, true),
            ("| (12 34 prix", false, false),
            ("rien | rien", false, false),
            ("|", false, false),
        ] {
            let at = written.find('|').unwrap();
            let text = written.replace('|', "");
            let is = |word: Word| word.is(key!("prix"));
            assert_eq!(words_before(Text(&text), at, is), before, "{written}, before");
            assert_eq!(words_after(Text(&text), at, is), after, "{written}, behind");
        }
    }

    #[test]
    fn cues_are_told_by_their_stems() {
        for (written, expected) in [
            ("coûte", true),
            ("prix", true),
            ("payer", true),
            ("emprunter", true),
            ("dot", true),
            ("dos", false),
            ("pas", false),
            ("pa", false),
            ("pr", false),
            ("mo", false),
            ("moi", false),
            ("cent", false),
            ("zèbre", false),
            ("été", false),
        ] {
            assert_eq!(is_cue(Text(written).word(0).unwrap()), expected, "{written}");
        }
    }

    #[test]
    fn percentages_and_ranges_of_them() {
        for (written, expected) in [
            ("1,75 %", true),
            ("1,75%", true),
            ("1,75 €", false),
            ("1,50-1,75 %", true),
            ("1,50–1,75 %", true),
            ("1,50 à 1,75 %", false),
            ("1,50-x %", false),
            ("1,50- %", false),
            ("x %", false),
            ("%", false),
        ] {
            assert_eq!(is_percent(Text(written), 0), expected, "{written}");
        }
    }

    /// The bar is where the points end.
    #[test]
    fn points_are_restated() {
        for (written, expected) in [
            ("| (0,26 %)", false),
            ("| (+0,26 %)", true),
            ("| (-0,26 %)", true),
            ("| (–0,26 %)", true),
            ("| (− 0,26 %)", true),
            ("| | +0,41 %", true),
            ("| | 0,41 %", false),
            ("|, soit 0,22 %", true),
            ("|, soit +0,22 %", true),
            ("|, ou 0,22 %", true),
            ("|, et 0,22 %", false),
            ("|, soit 0,22 €", false),
            ("| soit 0,22 %", false),
            ("|", false),
        ] {
            let at = written.find('|').unwrap();
            assert_eq!(is_restated(Text(&written.replacen('|', "", 1)), at), expected, "{written}");
        }
    }

    #[test]
    fn not_even_one() {
        for (written, expected) in [("pas un", true), ("sans un", true), ("plus un", false), ("un", false)] {
            assert_eq!(none_before(Text(written), written.len() - 2), expected, "{written}");
        }
    }
}
