//! What a word beside a number may be, some form of a currency or the end of a phrase: one look that spares most words all
//! others.
//!
//! One byte for each place of a hash. Two words may share a place, so that a bit says "perhaps"; none says "no".

use super::currencies;
use super::qualifiers::phrases;
use crate::text::Word;

pub(super) type Kinds = u8;

/// The noun of a currency.
pub(crate) const NOUN: Kinds = 1;
/// The first word of another name.
pub(crate) const NAME: Kinds = 1 << 1;
/// A code.
pub(crate) const CODE: Kinds = 1 << 2;
/// The noun of a part.
pub(crate) const PART: Kinds = 1 << 3;
/// The letters that a sign starts with.
pub(crate) const MARK: Kinds = 1 << 4;
/// A noun that is mostly something else.
pub(crate) const WARY: Kinds = 1 << 5;
/// The last letters, eight at most, of a phrase before a number.
pub(crate) const LAST: Kinds = 1 << 6;

const BITS: u32 = 13;

#[allow(clippy::indexing_slicing)]
static KINDS: Table = phrases::add_kinds(currencies::add_kinds([0; 1 << BITS]));

/// The kinds of every place.
pub(super) type Table = [Kinds; 1 << BITS];

/// Adds a word.
#[allow(clippy::indexing_slicing)]
pub(super) const fn add(kinds: &mut Table, key: u128, kind: Kinds) {
    kinds[place(key)] |= kind;
}

const fn place(key: u128) -> usize {
    let mixed = key as u64 ^ (key >> 64) as u64;
    (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS)) as usize
}

/// What `word` may be. Of a short word with accents, all: marks are looked up as they are written ("Kč").
#[inline]
pub(crate) fn of(word: Word) -> Kinds {
    if word.letters <= 3 && word.end - word.start != usize::from(word.letters) {
        return Kinds::MAX;
    }
    of_key(word.key)
}

/// What a word of plain letters may be, by its key.
#[inline]
pub(crate) fn of_key(key: u128) -> Kinds {
    KINDS.get(place(key)).copied().unwrap_or(Kinds::MAX)
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![KINDS]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn common_nouns_are_told_apart() {
        for noun in ["euro", "euros", "yen", "yens"] {
            // "euro WIR" is a name.
            assert_eq!(Text(noun).word(0).map(|word| of(word) & !NAME), Some(NOUN), "{noun}");
        }
    }
}
