//! Small words: the ones that link, and so leave a number to itself.

use crate::lexicon::currencies;
use crate::text::Text;

/// Words that may stand before a number without owning it, and behind a price without being counted by it.
#[rustfmt::skip]
static SMALL: &[u128] = &[
    key!("a"), key!("au"), key!("aux"), key!("et"), key!("ou"), key!("le"), key!("la"), key!("les"), key!("l"), key!("de"), key!("d"), key!("du"),
    key!("des"), key!("par"), key!("pour"), key!("en"), key!("sur"), key!("avec"), key!("sans"), key!("chez"), key!("contre"), key!("dans"), key!("mais"),
    key!("est"), key!("plus"), key!("moins"), key!("s"), key!("si"), key!("hier"), key!("soit"), key!("environ"), key!("maximum"), key!("minimum"),
    key!("il"), key!("elle"), key!("on"), key!("je"), key!("vous"), key!("ce"), key!("c"), key!("cette"), key!("ca"), key!("merci"), key!("svp"),
    key!("avant"), key!("apres"), key!("chacun"), key!("chacune"), key!("piece"), key!("ttc"), key!("ht"), key!("net"), key!("brut"), key!("seulement"),
    key!("puis"), key!("entre"), key!("respectivement"), key!("voire"), key!("sont"), key!("ses"), key!("leurs"), key!("ces"),
    key!("sera"), key!("seront"), key!("serait"), key!("etait"), key!("etaient"), key!("ont"), key!("avait"), key!("qui"), key!("que"), key!("nous"),
    key!("ils"), key!("elles"), key!("tu"), key!("ne"), key!("n"), key!("se"),
];

/// Verbs and adverbs a list of amounts may follow.
#[rustfmt::skip]
static OPENERS: &[u128] = &[
    key!("respectivement"), key!("presque"), key!("quelque"), key!("quelques"), key!("coute"), key!("coutent"), key!("valent"), key!("vaut"),
    key!("paie"), key!("paye"), key!("verse"), key!("recoit"), key!("vers"), key!("jusqu"),
];

/// Adjectives between a number and its magnitude or its money: "un bon million", "35 000 beaux dollars". Before a noun of
/// money in the singular they praise the noun.
#[rustfmt::skip]
static PRAISE: &[u128] = &[
    key!("bon"), key!("bons"), key!("bonnes"), key!("beau"), key!("beaux"), key!("belles"), key!("petit"), key!("petits"), key!("petites"), key!("gros"), key!("grosses"),
    key!("vrai"), key!("vrais"), key!("vraies"),
];

/// Behind the adjective at `at` and its gap; `at` itself where none stands there.
#[inline(always)]
pub(super) fn behind_praise(text: Text<'_>, at: usize) -> usize {
    // Most words start with another letter.
    match text.byte(at) | 0x20 {
        b'b' | b'p' | b'g' | b'v' => behind_adjective(text, at),
        _ => at,
    }
}

#[cold]
fn behind_adjective(text: Text<'_>, at: usize) -> usize {
    match text.word(at).filter(|word| PRAISE.contains(&word.key)) {
        Some(word) => text.gap(word.end),
        None => at,
    }
}

/// Behind "et quelques" at `at`, where what the number before counts follows, and where that starts: "300 et quelques
/// euros", "2 000 et quelques millions".
#[inline(always)]
pub(super) fn some_more(text: Text<'_>, at: usize) -> Option<(usize, usize)> {
    if text.byte(at) == b'e' && text.byte(at + 1) == b't' { some(text, at) } else { None }
}

#[cold]
fn some(text: Text<'_>, at: usize) -> Option<(usize, usize)> {
    let et = text.word(at).filter(|word| word.is(key!("et")))?;
    let some = text.word(text.gap(et.end)).filter(|word| word.is(key!("quelques")))?;
    let next = text.gap(some.end);
    // "20 et quelques centimes" are of something before.
    let part = text.word(next).is_some_and(|word| currencies::subunit(word).is_some());
    (next > some.end && !part && super::unit::starts(text, next)).then_some((some.end, next))
}

/// Does the word only link?
pub(super) fn is_small(key: u128) -> bool {
    SMALL.contains(&key)
}

/// May a list of numbers stand behind the word?
pub(super) fn opens(key: u128) -> bool {
    is_small(key) || OPENERS.contains(&key)
}
