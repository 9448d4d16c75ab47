//! How numbers start: four bytes tell a place where one may from most where none does.

use crate::text::Text;

/// How many bytes are looked up.
pub(crate) const LETTERS: usize = 4;

/// The first byte of fraction signs.
pub(crate) const SIGN: u8 = 0xC2;

/// The first letters of every number word: `_` where a short one ends, `*` for any byte.
#[rustfmt::skip]
const HEADS: &[&[u8; LETTERS]] = &[
    b"un_*", b"une_", b"deux", b"tre*", b"troi", b"qua*", b"quin", b"cinq", b"cent", b"six_", b"sept", b"seiz", b"soix", b"huit", b"neuf",
    b"nona", b"dix*", b"diza", b"demi", b"douz", b"onze", b"octa", b"ving", b"mil*", b"ze**",
];

/// What else may start, each with a bit behind those of the heads.
const DIGIT: usize = HEADS.len();
const FRACTION: usize = DIGIT + 1;
/// "zéro", the one number word with an accent; with a combining one it is of the heads.
const ACUTE: usize = DIGIT + 2;

/// For each of four bytes, what it may be part of, a bit each.
#[allow(clippy::indexing_slicing)]
static FIRST: [[u32; 256]; LETTERS] = {
    assert!(ACUTE < 32);
    let mut table = [[0u32; 256]; LETTERS];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        let low = b | 0x20;
        let letter = b.is_ascii_alphabetic();
        let mut bits = [0u32; LETTERS];
        let mut h = 0;
        while h < HEADS.len() {
            let mut i = 0;
            while i < LETTERS {
                let ours = HEADS[h][i];
                let fits = match ours {
                    b'*' => true,
                    b'_' => !letter,
                    _ => letter && low == ours,
                };
                if fits {
                    bits[i] |= 1 << h;
                }
                i += 1;
            }
            h += 1;
        }
        const fn bit(yes: bool, which: usize) -> u32 {
            (yes as u32) << which
        }
        bits[0] |= bit(b.is_ascii_digit(), DIGIT) | bit(b == SIGN, FRACTION) | bit(low == b'z', ACUTE);
        bits[1] |= bit(true, DIGIT) | bit(matches!(b, 0xBC..=0xBE), FRACTION) | bit(b == 0xC3, ACUTE);
        bits[2] |= bit(true, DIGIT) | bit(true, FRACTION) | bit(matches!(b, 0x89 | 0xA9), ACUTE);
        bits[3] |= bit(true, DIGIT) | bit(true, FRACTION) | bit(low == b'r', ACUTE);
        let mut i = 0;
        while i < LETTERS {
            table[i][byte] = bits[i];
            i += 1;
        }
        byte += 1;
    }
    table
};

/// May a number start with these bytes: a digit, a fraction sign, the letters of a number word?
#[inline(always)]
#[allow(clippy::indexing_slicing)]
pub(crate) fn may_start(first: [u8; LETTERS]) -> bool {
    let [a, b, c, d] = first.map(usize::from);
    FIRST[0][a] & FIRST[1][b] & FIRST[2][c] & FIRST[3][d] != 0
}

/// May one stand at `at`?
#[inline]
pub(crate) fn may_stand_at(text: Text<'_>, at: usize) -> bool {
    may_start([at, at + 1, at + 2, at + 3].map(|at| text.byte(at)))
}

/// May the byte be the first letter of a number word? Few comparisons, no look-up: the form that vector units take.
#[inline(always)]
pub(crate) const fn is_first(byte: u8) -> bool {
    let low = byte | 0x20;
    (low == b'c') | (low == b'd') | (low == b'h') | within(low, b'm', b'z') & (low != b'p')
}

/// A head that `is_first` passes over would never be found.
const _: () = {
    let mut h = 0;
    while h < HEADS.len() {
        assert!(is_first(HEADS[h][0]));
        h += 1;
    }
};

/// Does `byte` lie between two others? One addition that moves them to the top, and one signed comparison, which is what
/// vector units have.
#[inline(always)]
pub(crate) const fn within(byte: u8, first: u8, last: u8) -> bool {
    (byte.wrapping_add(0x7F - last) as i8) > (0x7E - (last - first)) as i8
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![FIRST]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::words;
    use std::string::String;

    /// A number word that no head starts would be read by parse and not by find.
    #[test]
    fn every_number_word_has_a_head() {
        for key in words::KEYS {
            let word: String = key.to_le_bytes().into_iter().take_while(|b| *b != 0).map(char::from).collect();
            assert!(word == "et" || may_stand_at(Text(&word), 0), "{word}");
        }
    }
}
