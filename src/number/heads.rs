//! How numbers start: four bytes tell a place where one may from most where none does.

use crate::text::Text;
use crate::text::starts::{Head, LETTERS, SIGN, Starts, fits};

/// What search looks for.
pub(crate) static STARTS: Starts = Starts::new(GROUPS, &[], true);

/// The first bytes of every number word, in groups for the search: few French words are mixtures of the heads of one.
#[rustfmt::skip]
const GROUPS: &[&[&Head]] = &[
    &[b"quin", b"neuf", b"octa", b"ving"],
    &[b"deux", b"seiz", b"soix", b"nona", b"douz"],
    &[b"six*", b"un_*"],
    &[b"quat", b"quar", b"cinq", b"cent", b"sept", b"huit"],
    &[b"dix*", b"diza", b"demi", b"onze", b"mil*"],
    &[b"une*", b"tre*", b"troi", b"un~*"],
    // "zéro", with one letter or with a combining accent.
    &[b"ze**", b"z\xC3**"],
];

/// How many heads there are.
const HEADS: usize = {
    let (mut count, mut g) = (0, 0);
    while g < GROUPS.len() {
        count += GROUPS[g].len();
        g += 1;
    }
    count
};

/// What else may start, each with a bit behind those of the heads.
const DIGIT: usize = HEADS;
const FRACTION: usize = DIGIT + 1;

/// The bytes told apart: those before start no word, and those behind are told as the last one, which starts "é".
const APART: (u8, u8) = (b' ', 0xC3);

/// How many they are.
const ROWS: usize = (APART.1 - APART.0) as usize + 1;

/// For each of four bytes, what it may be part of, a bit each.
#[allow(clippy::indexing_slicing)]
static FIRST: [[u32; ROWS]; LETTERS] = {
    assert!(FRACTION < 32);
    let mut table = [[0u32; ROWS]; LETTERS];
    let mut row = 0;
    while row < ROWS {
        let b = APART.0 + row as u8;
        let mut bits = [0u32; LETTERS];
        let (mut head, mut g) = (0, 0);
        while g < GROUPS.len() {
            let mut h = 0;
            while h < GROUPS[g].len() {
                let mut i = 0;
                while i < LETTERS {
                    bits[i] |= (fits(GROUPS[g][h][i], b) as u32) << head;
                    i += 1;
                }
                head += 1;
                h += 1;
            }
            g += 1;
        }
        bits[0] |= (b.is_ascii_digit() as u32) << DIGIT | ((b == SIGN) as u32) << FRACTION;
        bits[1] |= 1 << DIGIT | (matches!(b, 0xBC..=0xBE) as u32) << FRACTION;
        bits[2] |= 1 << DIGIT | 1 << FRACTION;
        bits[3] |= 1 << DIGIT | 1 << FRACTION;
        let mut i = 0;
        while i < LETTERS {
            table[i][row] = bits[i];
            i += 1;
        }
        row += 1;
    }
    table
};

/// May a number start with these bytes: a digit, a fraction sign, the letters of a number word?
#[inline(always)]
#[allow(clippy::indexing_slicing)]
pub(crate) fn may_start(first: [u8; LETTERS]) -> bool {
    let [a, b, c, d] = first.map(|byte| usize::from(byte.clamp(APART.0, APART.1) - APART.0));
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
    let mut g = 0;
    while g < GROUPS.len() {
        let mut h = 0;
        while h < GROUPS[g].len() {
            assert!(is_first(GROUPS[g][h][0]));
            h += 1;
        }
        g += 1;
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
    crate::tables::flat![FIRST, STARTS]
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

    /// "le", "la", "fait", "grand": most words start with a letter that no number word has.
    #[test]
    fn first_letters() {
        let first: String = (b'a'..=b'z').filter(|b| is_first(*b)).map(char::from).collect();
        assert_eq!(first, "cdhmnoqrstuvwxyz");
        let first: String = (b' '..=b'Z').filter(|b| is_first(*b)).map(char::from).collect();
        assert_eq!(first, "CDHMNOQRSTUVWXYZ");
        for byte in 0..=u8::MAX {
            assert_eq!(within(byte, b'm', b'z'), (b'm'..=b'z').contains(&byte), "{byte}");
        }
    }
}
