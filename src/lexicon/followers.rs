//! What may follow *un* where it counts: a cheap look that spares most articles a reading.
//!
//! One bit for each word that is a unit, a magnitude or another number word, by a hash. It lets some other words through;
//! the grammar sorts those out.

use super::magnitudes::FormKind;
use super::{currencies, magnitudes, percents};
use crate::number::words;
use crate::text::{Text, Word, latin, pack};

/// Words that may follow and are in no table: links to another number, halves and quarters.
const OTHERS: &[&str] = &[
    "a", "et", "ou", "puis", "voire", "demi", "demie", "quart", "quarts", "virgule", "pour", "points", "p", "e",
    "jusqu", "bon", "bons", "bonnes", "beau", "beaux", "belles", "petit", "petits", "petites", "gros", "grosses",
    "vrai", "vrais", "vraies",
];

/// The words that may follow, and the four letters that they start with: one bit for each, by a hash.
pub(super) struct Words {
    whole: [u64; 512],
    starts: [u64; 128],
}

#[allow(clippy::indexing_slicing)]
static WORDS: Words = {
    let mut words = Words { whole: [0; 512], starts: [0; 128] };
    let mut i = 0;
    while i < OTHERS.len() {
        words.add(pack(OTHERS[i]));
        i += 1;
    }
    currencies::each_word(&mut words);
    magnitudes::each_word(&mut words);
    percents::each_word(&mut words);
    let mut i = 0;
    while i < words::KEYS.len() {
        words.add(words::KEYS[i]);
        i += 1;
    }
    words
};

impl Words {
    /// Adds a word.
    #[allow(clippy::indexing_slicing)]
    pub(super) const fn add(&mut self, key: u128) {
        let place = place(key);
        self.whole[place >> 6] |= 1 << (place & 63);
        let start = start_place(key as u32);
        self.starts[start >> 6] |= 1 << (start & 63);
    }

    #[inline]
    fn has(&self, key: u128) -> bool {
        let place = place(key);
        self.whole.get(place >> 6).is_none_or(|bits| bits >> (place & 63) & 1 != 0)
    }

    /// May a word that starts with these four letters be one of them?
    #[inline]
    fn starts(&self, letters: u32) -> bool {
        let place = start_place(letters);
        self.starts.get(place >> 6).is_none_or(|bits| bits >> (place & 63) & 1 != 0)
    }
}

/// A place for four letters.
const fn start_place(letters: u32) -> usize {
    (letters.wrapping_mul(0x9E37_79B1) >> 19) as usize
}

/// A place for a word.
const fn place(key: u128) -> usize {
    let mixed = key as u64 ^ (key >> 64) as u64;
    (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 49) as usize
}

/// May what stands at `at` be what *un* counts, or what goes on with it? Anything that is no word may.
#[inline]
pub(crate) fn may_stand_at(text: Text<'_>, at: usize) -> bool {
    let eight = text.eight(at);
    // The first four letters tell for most words: no need to read these to their end.
    !none_starts(eight as u32) && !none_starts_folded(eight) && may_stand_in_full(text, at)
}

/// The same by the whole word.
fn may_stand_in_full(text: Text<'_>, at: usize) -> bool {
    let (key, letters) = text.letters_at(at);
    if letters < 8 && text.byte(at + letters) < 0x80 {
        return letters == 0 || WORDS.has(key.into()) || is_abbreviated(text, at);
    }
    text.word(at).is_none_or(|word| may_follow(text, word))
}

/// Do these four bytes at the start of a word, the first one lowest, tell that it does not follow? Small letters only.
#[inline(always)]
pub(crate) fn none_starts(letters: u32) -> bool {
    const ONES: u32 = 0x0101_0101;
    // No byte over the last letter, none below the first.
    let beyond = letters | letters.wrapping_add(ONES * (0x7F - b'z' as u32));
    let short_of = !(letters | (ONES * 0x80)).wrapping_sub(ONES * b'a' as u32);
    (beyond | short_of) & (ONES * 0x80) == 0
        && !magnitudes::may_start_small(letters as u8, (letters >> 8) as u8)
        && !WORDS.starts(letters)
}

/// Do these eight, where one of the first letters is an "é" or its like?
#[inline]
fn none_starts_folded(eight: u64) -> bool {
    let others = eight & 0x8080_8080;
    if others == 0 {
        return false;
    }
    let place = others.trailing_zeros() & !7;
    let behind = eight >> place;
    match latin((behind >> 8) as u8) {
        Some(letter) if behind as u8 == 0xC3 => {
            let folded = behind >> 16 << 8 | u64::from(letter);
            none_starts((eight & !(u64::MAX << place) | folded << place) as u32)
        }
        _ => false,
    }
}

/// May `word` be what *un* counts, or what goes on with it?
#[inline]
pub(crate) fn may_follow(text: Text<'_>, word: Word) -> bool {
    // Short marks have letters with accents of their own ("Kč").
    is_abbreviated(text, word.start)
        || word.letters <= 3 && word.end - word.start != usize::from(word.letters) && is_foreign(text, word)
        || WORDS.has(word.key)
}

/// Has the word letters that French has not: "Kč", "zł", "ÖS"?
fn is_foreign(text: Text<'_>, word: Word) -> bool {
    let bytes = text.slice(word.start, word.end).as_bytes();
    !bytes.iter().all(|b| b.is_ascii() || matches!(b, 0xC3 | 0x80..=0xBF)) || matches!(bytes, [0xC3, 0x96 | 0xB6, ..])
}

/// Magnitude abbreviations have anything glued to them: "M€", "MDT".
#[inline]
fn is_abbreviated(text: Text<'_>, at: usize) -> bool {
    magnitudes::may_start_short(text.byte(at))
        && magnitudes::abbreviations(text, at).any(|(form, end)| {
            // What is glued to "m" is a capital or a sign; small letters make a word of it.
            form.kind != FormKind::Glued || matches!(text.byte(end), b'A'..=b'Z' | 0x80..)
        })
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![WORDS]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The short look never says no where the long one says perhaps.
    #[test]
    fn no_at_once() {
        let four = |word: &str| {
            let mut bytes = [0; 4];
            word.bytes().zip(&mut bytes).for_each(|(byte, to)| *to = byte);
            u32::from_le_bytes(bytes)
        };
        for currency in crate::Currency::all() {
            for name in [currency.name(), currency.plural_name()] {
                let word = name.split(' ').next().expect("a word");
                assert!(!none_starts(four(word)) || !may_stand_at(Text(word), 0), "{word}");
            }
        }
        for word in OTHERS.iter().chain(&[
            "milliards",
            "kilo",
            "mdeuros",
            "cent",
            "pourcent",
            "Bien",
            "bie",
            "bi-n",
            "bié",
            "mrdeuros",
            "{bie",
            "b`en",
        ]) {
            assert!(!none_starts(four(word)), "{word}");
        }
        let eight = |word: &str| {
            let mut bytes = [0; 8];
            word.bytes().zip(&mut bytes).for_each(|(byte, to)| *to = byte);
            u64::from_le_bytes(bytes)
        };
        for (word, none) in [
            ("énorme", true),
            ("État", true),
            ("dépôt", false),
            ("grève", true),
            ("coût", true),
            ("sénat", true),
            ("écu ", false),
            ("écus", false),
            ("éuro", false),
            ("réal", false),
            ("été", false),
            ("rés ", false),
            ("demié", false),
            ("gràve", true),
            ("dollár", false),
            ("ŕeal", false),
            ("çà", false),
            ("énŕ", false),
            ("yen\u{A0}!", false),
            ("złoty", false),
        ] {
            assert_eq!(none_starts_folded(eight(word)), none, "{word}");
        }
        let prose = include_str!("../../benches/texts/prose.txt").split([' ', '\n']).filter(|word| word.len() > 4);
        let (mut all, mut at_once) = (0, 0);
        for word in prose {
            all += 1;
            at_once += usize::from(none_starts(four(word)));
        }
        assert!(at_once * 2 > all, "{at_once} of {all}");
    }

    /// Starts of words keep bits apart, and most bits are no start's: otherwise every word would be read to its end.
    #[test]
    fn starts_are_spread() {
        let set: u32 = WORDS.starts.iter().map(|bits| bits.count_ones()).sum();
        assert!((200..2_000).contains(&set), "{set} bits");
    }

    #[test]
    fn letters_that_french_has_not() {
        for (written, expected) in [
            ("Kč", true),
            ("zł", true),
            ("ÖS", true),
            ("öS", true),
            ("SÖ", false),
            ("été", false),
            ("çà", false),
            ("de", false),
            ("ƒ", true),
            ("Ξ", true),
        ] {
            let text = Text(written);
            let word = text.word(0).unwrap();
            assert_eq!(is_foreign(text, word), expected, "{written}");
            assert!(!expected || may_follow(text, word), "{written}");
        }
        for (written, expected) in
            [("été", false), ("thé", false), ("chat", false), ("euro", true), ("M€", true), ("Mécus", true)]
        {
            let text = Text(written);
            assert_eq!(may_follow(text, text.word(0).unwrap()), expected, "{written}");
        }
    }

    /// Capitals, marks and accents are no small letters: the short look leaves these to the long one.
    #[test]
    fn only_small_letters_are_told() {
        for (four, expected) in [
            (*b"chat", true),
            (*b"azaz", true),
            (*b"zaza", true),
            (*b"cha ", false),
            (*b"`hat", false),
            (*b"chA{", false),
            (*b"Chat", false),
            (*b"{hat", false),
            (*b"cha{", false),
            (*b"ch`t", false),
            (*b"ch\xC3\xA9", false),
            (*b"\xC3\xA9ta", false),
            (*b"yen\xE2", false),
            (*b"euro", false),
            (*b"cent", false),
        ] {
            assert_eq!(none_starts(u32::from_le_bytes(four)), expected, "{four:?}");
        }
    }
}
