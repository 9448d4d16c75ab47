//! Small words: the ones that link, and so leave a number to itself.

use crate::text::pack;

/// Words that may stand before a number without owning it, and behind a price without being counted by it.
#[rustfmt::skip]
static SMALL: &[u128] = &[
    pack("a"), pack("au"), pack("aux"), pack("et"), pack("ou"), pack("le"), pack("la"), pack("les"), pack("l"), pack("de"), pack("d"), pack("du"),
    pack("des"), pack("par"), pack("pour"), pack("en"), pack("sur"), pack("avec"), pack("sans"), pack("chez"), pack("contre"), pack("dans"), pack("mais"),
    pack("est"), pack("plus"), pack("moins"), pack("s"), pack("si"), pack("hier"), pack("soit"), pack("environ"), pack("maximum"), pack("minimum"),
    pack("il"), pack("elle"), pack("on"), pack("je"), pack("vous"), pack("ce"), pack("c"), pack("cette"), pack("ca"), pack("merci"), pack("svp"),
    pack("avant"), pack("apres"), pack("chacun"), pack("chacune"), pack("piece"), pack("ttc"), pack("ht"), pack("net"), pack("brut"), pack("seulement"),
    pack("puis"), pack("entre"), pack("respectivement"), pack("soit"), pack("voire"), pack("sont"), pack("ses"), pack("leurs"), pack("ces"),
];

/// Verbs and adverbs a list of amounts may follow.
#[rustfmt::skip]
static OPENERS: &[u128] = &[
    pack("respectivement"), pack("presque"), pack("quelque"), pack("quelques"), pack("coute"), pack("coutent"), pack("valent"), pack("vaut"),
    pack("paie"), pack("paye"), pack("verse"), pack("recoit"), pack("vers"), pack("jusqu"),
];

/// Does the word only link?
pub(super) fn is_small(key: u128) -> bool {
    SMALL.contains(&key)
}

/// May a list of numbers stand behind the word?
pub(super) fn opens(key: u128) -> bool {
    is_small(key) || OPENERS.contains(&key)
}
