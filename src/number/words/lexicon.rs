//! The words numbers are made of.

use crate::text::{Word, pack};

/// A set of the parts that words play in a number, one bit each.
pub(super) type Kinds = u16;

/// *un*, the only unit that *et* brings.
pub(super) const ONE: Kinds = 1;
/// *deux, trois, cinq, six*.
pub(super) const LOW: Kinds = 1 << 1;
/// *quatre*, which may go on to *quatre-vingt*.
pub(super) const FOUR: Kinds = 1 << 2;
/// *sept, huit, neuf*, which may follow *dix*.
pub(super) const HIGH: Kinds = 1 << 3;
/// *dix*, which may go on to *dix-sept*.
pub(super) const DIX: Kinds = 1 << 4;
/// *onze*, which *et* may bring after *soixante*.
pub(super) const ONZE: Kinds = 1 << 5;
/// *douze* to *seize*.
pub(super) const TEEN: Kinds = 1 << 6;
/// *vingt*: 20, or the score of *quatre-vingt*.
pub(super) const VINGT: Kinds = 1 << 7;
/// The tens that only units follow.
pub(super) const TENS: Kinds = 1 << 8;
/// *soixante*, which goes on to 79.
pub(super) const SOIXANTE: Kinds = 1 << 9;
/// *cent*.
pub(super) const CENT: Kinds = 1 << 10;
/// *mille*.
pub(super) const MILLE: Kinds = 1 << 11;
/// *zéro*, which stands alone.
pub(super) const ZERO: Kinds = 1 << 12;
/// *et*, no number word in itself.
pub(super) const ET: Kinds = 1 << 13;
/// *dizaine* and its kin: nouns, no part of a cardinal.
pub(super) const COLLECTIVE: Kinds = 1 << 14;

/// *un* to *neuf*.
pub(super) const UNITS: Kinds = ONE | LOW | FOUR | HIGH;
/// Every word that may start a number from 1 to 99.
pub(super) const REST: Kinds = UNITS | DIX | ONZE | TEEN | VINGT | TENS | SOIXANTE;

/// What a word means to numbers.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    key: u128,
    pub(super) value: u32,
    pub(super) kind: Kinds,
}

/// Every word: agreement slips (*vingts*, *milles*) beside the right forms, *mil* as in dates.
const ROWS: &[(&str, Kinds, u32)] = &[
    ("zéro", ZERO, 0),
    ("un", ONE, 1),
    ("une", ONE, 1),
    ("deux", LOW, 2),
    ("trois", LOW, 3),
    ("quatre", FOUR, 4),
    ("cinq", LOW, 5),
    ("six", LOW, 6),
    ("sept", HIGH, 7),
    ("huit", HIGH, 8),
    ("neuf", HIGH, 9),
    ("dix", DIX, 10),
    ("onze", ONZE, 11),
    ("douze", TEEN, 12),
    ("treize", TEEN, 13),
    ("quatorze", TEEN, 14),
    ("quinze", TEEN, 15),
    ("seize", TEEN, 16),
    ("vingt", VINGT, 20),
    ("vingts", VINGT, 20),
    ("trente", TENS, 30),
    ("quarante", TENS, 40),
    ("cinquante", TENS, 50),
    ("soixante", SOIXANTE, 60),
    ("septante", TENS, 70),
    ("huitante", TENS, 80),
    ("octante", TENS, 80),
    ("nonante", TENS, 90),
    ("cent", CENT, 100),
    ("cents", CENT, 100),
    ("mille", MILLE, 1000),
    ("milles", MILLE, 1000),
    ("mil", MILLE, 1000),
    ("et", ET, 0),
    ("huitaine", COLLECTIVE, 8),
    ("dizaine", COLLECTIVE, 10),
    ("douzaine", COLLECTIVE, 12),
    ("quinzaine", COLLECTIVE, 15),
    ("vingtaine", COLLECTIVE, 20),
    ("trentaine", COLLECTIVE, 30),
    ("quarantaine", COLLECTIVE, 40),
    ("cinquantaine", COLLECTIVE, 50),
    ("soixantaine", COLLECTIVE, 60),
    ("septantaine", COLLECTIVE, 70),
    ("huitantaine", COLLECTIVE, 80),
    ("nonantaine", COLLECTIVE, 90),
    ("centaine", COLLECTIVE, 100),
    ("millier", COLLECTIVE, 1000),
];

const SLOTS: usize = 128;

/// Every row in the slot of its own that [`slot`] gives it: one probe decides. No word has the key 0.
// An index out of bounds would fail the build, not the user.
#[allow(clippy::indexing_slicing)]
static TABLE: [Entry; SLOTS] = {
    let mut table = [Entry { key: 0, value: 0, kind: 0 }; SLOTS];
    let mut i = 0;
    while i < ROWS.len() {
        let (word, kind, value) = ROWS[i];
        let key = pack(word);
        let slot = slot(key);
        assert!(word.len() <= 16, "a key holds sixteen letters");
        assert!(table[slot].key == 0, "two words share a slot: take another multiplier");
        table[slot] = Entry { key, value, kind };
        i += 1;
    }
    table
};

/// The slot of a key: a multiplier found by trial, for which no two words of ours meet.
const fn slot(key: u128) -> usize {
    let mixed = key as u64 ^ (key >> 64) as u64;
    (mixed.wrapping_mul(0xa8e8_c9f9_1b3c_90ed) >> 57) as usize
}

/// Every word's key.
pub(super) const KEYS: [u128; ROWS.len()] = {
    let mut keys = [0; ROWS.len()];
    let mut i = 0;
    while i < ROWS.len() {
        keys[i] = pack(ROWS[i].0);
        i += 1;
    }
    keys
};

/// What `word` means to numbers; `None` for any other word.
#[inline(always)]
pub(super) fn look_up(word: Word) -> Option<&'static Entry> {
    look_up_key(word.key)
}

/// What the word of this key means to numbers.
#[inline(always)]
pub(super) fn look_up_key(key: u128) -> Option<&'static Entry> {
    TABLE.get(slot(key)).filter(|entry| entry.key == key)
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![TABLE]
}
