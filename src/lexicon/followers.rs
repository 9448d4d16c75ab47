//! What may follow *un* where it counts: a cheap look that spares most articles a reading.
//!
//! One bit for each word that is a unit, a magnitude or another number word, by a hash. It lets some other words through;
//! the grammar sorts those out.

use super::{currencies, magnitudes, percents};
use crate::number::words;
use crate::text::{Text, Word, pack};

/// Words that may follow and are in no table: links to another number, halves and quarters.
const OTHERS: &[&str] =
    &["a", "et", "ou", "puis", "voire", "demi", "demie", "quart", "quarts", "virgule", "pour", "points", "p"];

#[allow(clippy::indexing_slicing)]
static WORDS: [u64; 512] = {
    let mut bits = [0; 512];
    add_all(&mut bits, OTHERS);
    currencies::each_word(&mut bits);
    magnitudes::each_word(&mut bits);
    percents::each_word(&mut bits);
    let mut i = 0;
    while i < words::KEYS.len() {
        add(&mut bits, words::KEYS[i]);
        i += 1;
    }
    bits
};

/// Adds a word.
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

/// A place for a word.
const fn place(key: u128) -> usize {
    let mixed = key as u64 ^ (key >> 64) as u64;
    (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 49) as usize
}

/// May `word` be what *un* counts, or what goes on with it?
#[inline]
pub(crate) fn may_follow(text: Text<'_>, word: Word) -> bool {
    let place = place(word.key);
    // Magnitude abbreviations have anything glued to them, and short marks letters with accents of their own ("Kč").
    matches!(text.byte(word.start), b'M' | b'G' | b'K' | b'k')
        || matches!(word.key as u16, MI | MD | MR | MM | BN)
        || word.letters <= 3 && word.end - word.start != usize::from(word.letters)
        || WORDS.get(place >> 6).is_none_or(|bits| bits >> (place & 63) & 1 != 0)
}

const MI: u16 = u16::from_le_bytes(*b"mi");
const MD: u16 = u16::from_le_bytes(*b"md");
const MR: u16 = u16::from_le_bytes(*b"mr");
const MM: u16 = u16::from_le_bytes(*b"mm");
const BN: u16 = u16::from_le_bytes(*b"bn");
