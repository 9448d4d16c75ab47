//! Words, read forwards and backwards: runs of letters, each as one number.

use super::fold::{Folded, fold, latin};
use super::{Text, last_bytes};

/// A run of letters, folded: lower case, no accents, ligatures undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it starts.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// The first sixteen folded letters; see [`pack`](super::pack).
    pub(crate) key: u128,
    /// How many folded letters it has, capped at 255.
    pub(crate) letters: u8,
}

/// The most bytes of one word that are looked at; longer ones are no French word and match nothing.
const LONGEST_WORD: usize = 64;

impl Word {
    /// Does it start with the letters packed in `stem`?
    #[inline]
    pub(crate) fn starts_with(self, stem: u128) -> bool {
        // Two letters tell most stems from most words.
        if (self.key ^ stem) as u16 != 0 && stem > 0xFF {
            return false;
        }
        let bits = (128 - stem.leading_zeros()).div_ceil(8) * 8;
        self.key & (u128::MAX >> (128 - bits)) == stem
    }

    /// Is it the word packed in `key`, to the last letter?
    #[inline(always)]
    pub(crate) fn is(self, key: u128) -> bool {
        self.key == key
    }
}

impl Text<'_> {
    /// The word that starts at `at`, folded; `None` where no letter stands there or the run of letters is too long
    /// to be a word.
    #[inline]
    pub(crate) fn word(self, at: usize) -> Option<Word> {
        // Most words are short and of plain letters: these are told from the rest eight at once.
        let (key, plain) = plain_letters(self.eight(at));
        if plain < 8 && self.byte(at + plain) < 0x80 {
            return (plain > 0).then_some(Word { start: at, end: at + plain, key: key.into(), letters: plain as u8 });
        }
        self.long_word(at)
    }

    /// The word of plain letters and those of Latin 1 that starts at `at`; any other one letter by letter.
    #[inline(never)]
    fn long_word(self, at: usize) -> Option<Word> {
        // "milliards": plain letters to the end.
        let (low, first) = plain_letters(self.eight(at));
        if first == 8 {
            let (high, more) = plain_letters(self.eight(at + 8));
            if more < 8 && self.byte(at + 8 + more) < 0x80 {
                let key = u128::from(low) | u128::from(high) << 64;
                return Some(Word { start: at, end: at + 8 + more, key, letters: 8 + more as u8 });
            }
        }
        let (mut end, mut key, mut letters) = (at, 0u128, 0);
        loop {
            let (low, plain) = plain_letters(self.eight(end));
            key |= u128::from(low).checked_shl(letters * 8).unwrap_or(0);
            letters += plain as u32;
            end += plain;
            if end - at > LONGEST_WORD {
                return None;
            }
            if plain == 8 {
                continue;
            }
            let b = self.byte(end);
            if b < 0x80 {
                return (end > at).then_some(Word { start: at, end, key, letters: letters as u8 });
            }
            let Some(letter) = latin(self.byte(end + 1)).filter(|_| b == 0xC3) else {
                return self.word_from(at, end - at, letters, key);
            };
            key |= u128::from(letter).checked_shl(letters * 8).unwrap_or(0);
            letters += 1;
            end += 2;
        }
    }

    /// The word that starts at `at`, letter by letter past the first ones, so many bytes and letters, whose key is `key`.
    fn word_from(self, at: usize, known: usize, letters: u32, mut key: u128) -> Option<Word> {
        let bytes = self.0.as_bytes().get(at..)?;
        let mut shift = letters * 8;
        let mut letters = letters as u8;
        let mut i = known;
        loop {
            let b = bytes.get(i).copied().unwrap_or(0);
            let low = b | 0x20;
            if low.is_ascii_lowercase() {
                if shift < 128 {
                    key |= (low as u128) << shift;
                }
                shift += 8;
                letters = letters.saturating_add(1);
                i += 1;
            } else if b == 0xC3
                && let Some(l) = latin(bytes.get(i + 1).copied().unwrap_or(0))
            {
                if shift < 128 {
                    key |= (l as u128) << shift;
                }
                shift += 8;
                letters = letters.saturating_add(1);
                i += 2;
            } else if b >= 0x80 {
                let Some(c) = self.char_at(at + i) else { break };
                match fold(c) {
                    Folded::Not => break,
                    Folded::Mark if i == 0 => break,
                    Folded::Mark => {}
                    Folded::One(l) => {
                        if shift < 128 {
                            key |= (l as u128) << shift;
                        }
                        shift += 8;
                        letters = letters.saturating_add(1);
                    }
                    Folded::Two(l, m) => {
                        for l in [l, m] {
                            if shift < 128 {
                                key |= (l as u128) << shift;
                            }
                            shift += 8;
                            letters = letters.saturating_add(1);
                        }
                    }
                }
                i += c.len_utf8();
            } else {
                break;
            }
            if i > LONGEST_WORD {
                return None;
            }
        }
        (i > 0).then_some(Word { start: at, end: at + i, key, letters })
    }

    /// The word that ends at `at`, folded: the whole run of letters up to there.
    #[inline]
    pub(crate) fn word_before(self, at: usize) -> Option<Word> {
        let bytes = self.0.as_bytes().get(..at)?;
        // "à", before one number in five.
        if let [.., before, 0xC3, 0xA0] = *bytes
            && before < 0x80
            && !before.is_ascii_alphabetic()
            && !self.letter_at(at)
        {
            return Some(Word { start: at - 2, end: at, key: b'a'.into(), letters: 1 });
        }
        let (mut start, mut key, mut letters) = (at, 0u128, 0);
        loop {
            let before = self.0.as_bytes().get(..start).unwrap_or_default();
            let (low, plain) = plain_letters_before(before);
            key = key << (plain * 8) | u128::from(low);
            letters += plain;
            start -= plain;
            if at - start > LONGEST_WORD {
                return None;
            }
            if plain == 8 {
                continue;
            }
            let b = self.byte(start.wrapping_sub(1));
            if b < 0x80 {
                break;
            }
            let Some(letter) = latin(b).filter(|_| self.byte(start.wrapping_sub(2)) == 0xC3) else {
                return self.word_back_from(at);
            };
            key = key << 8 | u128::from(letter);
            letters += 1;
            start -= 2;
        }
        match self.byte(at) {
            0x80.. => self.word_back_from(at),
            b => {
                (start < at && !b.is_ascii_alphabetic()).then_some(Word { start, end: at, key, letters: letters as u8 })
            }
        }
    }

    /// The first plain letters at `at`, eight at most: in lower case, the first one lowest; and how many.
    #[inline(always)]
    pub(crate) fn letters_at(self, at: usize) -> (u64, usize) {
        plain_letters(self.eight(at))
    }

    /// The last plain letters before `at`, eight at most, as the key of a word of them alone; and how many.
    #[inline]
    pub(crate) fn letters_before(self, at: usize) -> (u128, usize) {
        let (key, letters) = plain_letters_before(self.0.as_bytes().get(..at).unwrap_or_default());
        (key.into(), letters)
    }

    /// The word that ends at `at`, letter by letter.
    fn word_back_from(self, at: usize) -> Option<Word> {
        let mut start = at;
        // Mostly plain letters.
        while self.byte(start.wrapping_sub(1)).is_ascii_alphabetic() && at - start < LONGEST_WORD {
            start -= 1;
        }
        while let Some(c) = self.char_before(start) {
            let letter = if c.is_ascii() { c.is_ascii_alphabetic() } else { !matches!(fold(c), Folded::Not) };
            if !letter {
                break;
            }
            start -= c.len_utf8();
            if at - start > LONGEST_WORD {
                return None;
            }
        }
        let word = self.word(start)?;
        (word.end == at).then_some(word)
    }
}

const fn repeat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The top bit of every byte that is an ASCII letter.
#[inline(always)]
fn letters(window: u64) -> u64 {
    // One sum carries into the top bit of its byte from 'a' on, the other one past 'z'.
    let seven = (window | repeat(0x20)) & repeat(0x7F);
    (seven + repeat(0x80 - b'a')) & !(seven + repeat(0x7F - b'z')) & !window
}

/// The ASCII letters that the eight bytes start with: in lower case, the first one lowest; and how many.
#[inline(always)]
fn plain_letters(window: u64) -> (u64, usize) {
    let low = window | repeat(0x20);
    let others = !letters(window) & repeat(0x80);
    // All bits below the first byte that is no letter.
    let mask = if others == 0 { u64::MAX } else { ((others & others.wrapping_neg()) - 1) >> 7 };
    (low & mask, others.trailing_zeros() as usize / 8)
}

/// The ASCII letters that `bytes` end with, eight at most: in lower case, the first one lowest; and how many.
#[inline(always)]
fn plain_letters_before(bytes: &[u8]) -> (u64, usize) {
    let window = match bytes.last_chunk::<8>() {
        Some(chunk) => u64::from_le_bytes(*chunk),
        None if bytes.is_empty() => return (0, 0),
        None => last_bytes(bytes) << (64 - bytes.len() * 8),
    };
    let low = window | repeat(0x20);
    let others = !letters(window) & repeat(0x80);
    let plain = others.leading_zeros() as usize / 8;
    (if plain == 0 { 0 } else { low >> (64 - plain * 8) }, plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::pack;

    #[test]
    fn folds_case_accents_and_ligatures() {
        for (written, plain) in [
            ("ÉTATS", "etats"),
            ("réaux", "reaux"),
            ("đồng", "dong"),
            ("złoty", "zloty"),
            ("bœuf", "boeuf"),
            ("re\u{301}al", "real"),
        ] {
            let word = Text(written).word(0).expect(written);
            assert_eq!(word.key, pack(plain), "{written}");
            assert_eq!(word.end, written.len(), "{written}");
        }
        assert_eq!(pack("États-Unis"), pack("etats"));
    }

    /// Every letter of the languages whose currencies French texts name, small and capital.
    #[test]
    fn folds_every_letter() {
        for (written, plain) in [
            ("ÀÁÂÃÄÅàáâãäå", "aaaaaaaaaaaa"),
            ("ĂăāąẠạẶặ", "aaaaaaaa"),
            ("ÇçČčć", "ccccc"),
            ("ÈÉÊËèéêëēęěẹệ", "eeeeeeeeeeeee"),
            ("ÌÍÎÏìíîïīị", "iiiiiiiiii"),
            ("ðđĐď", "dddd"),
            ("Ññńň", "nnnn"),
            ("ÒÓÔÕÖòóôõöøØōọợ", "ooooooooooooooo"),
            ("ÙÚÛÜùúûüūůụự", "uuuuuuuuuuuu"),
            ("ÝýŸÿ", "yyyy"),
            ("łŁ", "ll"),
            ("šŠşŞșȘś", "sssssss"),
            ("žŽżŻź", "zzzzz"),
            ("ţțȚ", "ttt"),
            ("ğĞřŘ", "ggrr"),
            ("œŒæÆ", "oeoeaeae"),
        ] {
            let word = Text(written).word(0).map(|word| (word.key, word.end, usize::from(word.letters)));
            assert_eq!(word, Some((pack(plain), written.len(), plain.len())), "{written}");
        }
        // A letter of no such language, and what is none.
        assert!(Text("ßα").word(0).is_some_and(|word| word.letters == 2 && word.end == 4));
        assert_eq!(Text("×").word(0), None);
    }

    #[test]
    fn short_words_read_like_long_ones() {
        let mut text = std::string::String::new();
        for length in 0..20 {
            for after in (0..0x180u32).chain([0x301, 0x2019, 0x1EA1]).filter_map(char::from_u32) {
                for tail in ["", "z", " eurosdollarsfrancs"] {
                    text.clear();
                    text.extend("aZbYcXdWeVfUgThSiRjQ".chars().take(length).chain([after]).chain(tail.chars()));
                    for at in 0..=text.len() + 1 {
                        assert_eq!(Text(&text).word(at), Text(&text).word_from(at, 0, 0, 0), "{text:?} at {at}");
                        assert_eq!(Text(&text).word_before(at), Text(&text).word_back_from(at), "{text:?} at {at}");
                    }
                }
            }
        }
    }

    #[test]
    fn words_end_where_letters_end() {
        let text = Text("12 M€ d’euros");
        assert_eq!(text.word(0), None);
        assert_eq!(text.word(3).map(|w| w.end), Some(4));
        assert_eq!(text.word_before(text.len()).map(|w| w.key), Some(pack("euros")));
        assert_eq!(Text(&"é".repeat(40)).word(0), None);
    }

    #[test]
    fn apostrophes_are_known_from_both_sides() {
        for mark in ["'", "`", "’", "\u{B4}", "\u{2BC}"] {
            let written = format!("plus d{mark}un");
            let (text, un) = (Text(&written), written.len() - 2);
            assert_eq!((text.apostrophe(6), text.apostrophe_before(un)), (un, 6), "{written}");
            assert_eq!(text.previous(un).map(|word| word.start), Some(5), "{written}");
            assert_eq!(text.word_before(written.len()).map(|word| word.start), Some(un), "{written}");
        }
        // Quotation marks and primes, and letters and signs that end in the same byte.
        for mark in ["‘", "′", "＇", "\"", "\u{203C}", "ü", "ô", "¼", "⁙"] {
            let written = format!("d{mark}un");
            assert_eq!(Text(&written).apostrophe(1), 1, "{written}");
            let un = written.len() - 2;
            assert_eq!(Text(&written).apostrophe_before(un), un, "{written}");
        }
        let before = |written: &str| Text(written).previous(written.len()).map(|word| word.start);
        assert_eq!(before("plus d"), Some(5));
        assert_eq!(before("plus de "), Some(5));
        assert_eq!(before("plus '"), None, "no word is glued to it");
        assert_eq!(Text("").apostrophe_before(0), 0);
        assert_eq!(Text("'").apostrophe_before(1), 0);
    }
}
