//! What may follow *un* where it counts: a cheap look that spares most articles a reading.
//!
//! One bit for each three letters that a unit, a magnitude or another number word starts with. It lets some other words
//! through; the grammar sorts those out.

use super::{currencies, magnitudes, percents};
use crate::number::words;
use crate::text::{Text, Word, pack};

/// Words that may follow and are in no table: links to another number, halves and quarters.
const OTHERS: &[&str] = &["a", "et", "ou", "puis", "voire", "demi", "quart", "virgule", "pour", "points", "p"];

#[allow(clippy::indexing_slicing)]
static STARTS: [u64; 512] = {
    let mut bits = [0; 512];
    add_all(&mut bits, OTHERS);
    currencies::each_start(&mut bits);
    magnitudes::each_start(&mut bits);
    percents::each_start(&mut bits);
    let mut i = 0;
    while i < words::KEYS.len() {
        add(&mut bits, words::KEYS[i]);
        i += 1;
    }
    bits
};

/// Adds the start of a word.
#[allow(clippy::indexing_slicing)]
pub(super) const fn add(bits: &mut [u64; 512], key: u128) {
    let place = place(key);
    bits[place >> 6] |= 1 << (place & 63);
}

#[allow(clippy::indexing_slicing)]
const fn add_all(bits: &mut [u64; 512], words: &[&str]) {
    let mut i = 0;
    while i < words.len() {
        add(bits, pack(words[i]));
        i += 1;
    }
}

/// Three letters, five bits each.
const fn place(key: u128) -> usize {
    let key = key as usize;
    key & 31 | (key >> 8 & 31) << 5 | (key >> 16 & 31) << 10
}

/// May `word` be what *un* counts, or what goes on with it?
#[inline]
pub(crate) fn may_follow(text: Text<'_>, word: Word) -> bool {
    let place = place(word.key);
    // Magnitude abbreviations are glued to anything, and accents may fold to a letter no table writes.
    matches!(text.byte(word.start), b'M' | b'G' | b'K' | b'k')
        || word.end - word.start != usize::from(word.letters)
        || STARTS.get(place >> 6).is_none_or(|bits| bits >> (place & 63) & 1 != 0)
}
