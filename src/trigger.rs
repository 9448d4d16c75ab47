//! Where a number may start: the one look at every byte of a text.
//!
//! Sixty-four bytes at a time, by their first four bytes, number words are told from the rest, and digits where their runs
//! start. Only the places that are left, one in forty words or so, are read as words. May report too much, never too
//! little.

use crate::grammar;
use crate::lexicon::{followers, magnitudes};
use crate::number::heads::{self, within};
use crate::number::{digits, words};
use crate::text::blocks::{self, BLOCK};
use crate::text::starts::{Eyes, LETTERS, SIGN, WINDOW};
use crate::text::{Text, Word};

/// A search through one text, from left to right. It keeps what it saw of the last block, so that no byte is looked at
/// twice however many figures stand there.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scan {
    block: usize,
    places: u64,
}

impl Scan {
    /// Nothing seen yet.
    pub(crate) const fn new() -> Self {
        Self { block: usize::MAX / 2, places: 0 }
    }

    /// The next place from `from` on where a number may start: a digit or fraction sign that continues no word and no
    /// number, or the first letter of a number word that `worth` finds worth reading. `from` never falls.
    #[inline]
    pub(crate) fn next(
        &mut self,
        text: Text<'_>,
        from: usize,
        eyes: Eyes,
        worth: impl Fn(Word) -> bool,
    ) -> Option<usize> {
        // Mostly a gap or a mark behind a figure, which start nothing.
        if text.byte(from) >= b'0' && is_start(text, from, from, &worth) {
            return Some(from);
        }
        // No piece of a longer number is looked at again.
        let mut behind = behind_digits(text, from);
        let skip = from.wrapping_sub(self.block);
        let mut places = if skip < BLOCK {
            self.places & u64::MAX << skip
        } else {
            self.block = from;
            self.look(text, eyes);
            self.places
        };
        loop {
            while places != 0 {
                let place = self.block + places.trailing_zeros() as usize;
                if place >= behind {
                    if is_start(text, place, from, &worth) {
                        return Some(place);
                    }
                    behind = behind_digits(text, place);
                }
                places &= places - 1;
            }
            self.block += BLOCK;
            if self.block >= text.len() {
                return None;
            }
            self.look(text, eyes);
            places = self.places;
        }
    }

    /// Looks at the block, or at the first one behind it where something is.
    #[inline]
    fn look(&mut self, text: Text<'_>, eyes: Eyes) {
        self.places =
            eyes.look(text, &mut self.block, |wide, bytes, block| wide.seek(bytes, block, &heads::STARTS), likely);
    }
}

/// Behind the number whose digits start at `at`, or whose words do and are torn from others; `at` where there is none.
#[inline]
fn behind_digits(text: Text<'_>, at: usize) -> usize {
    match text.byte(at) {
        b'0'..=b'9' => digits::read(text, at).map_or(at, |digits| digits.end),
        b'A'.. if text.byte(at.wrapping_sub(1)) >= 0x7F && text.word_torn_before(at) => behind_words(text, at),
        _ => at,
    }
}

/// Behind the number words that start at `at`.
#[cold]
fn behind_words(text: Text<'_>, at: usize) -> usize {
    let (mut end, mut next) = (at, at);
    while let Some(word) = text.word(next)
        && (words::is_number_word(word) || word.is(key!("et")) || magnitudes::word(word).is_some())
    {
        end = word.end;
        let hyphen = text.hyphen(end);
        next = if hyphen > end { hyphen } else { text.gap(end) };
    }
    end
}

/// The places of the block where a number may start.
#[inline]
fn likely(window: &[u8; WINDOW]) -> u64 {
    let Some(bytes) = window.first_chunk() else { return 0 };
    let mut places = 0;
    let mut left = blocks::places(bytes, may_start);
    while left != 0 {
        let place = left.trailing_zeros() as usize;
        left &= left - 1;
        if let Some(first) = window.get(place + 1..place + 1 + LETTERS).and_then(|rest| rest.first_chunk::<LETTERS>()) {
            places |= u64::from(heads::may_start(*first)) << place;
        }
    }
    places
}

/// May `byte` be a digit, a fraction sign, or the first letter of a word that is likely to be a number?
#[inline(always)]
fn may_start(before: u8, byte: u8) -> bool {
    // What stands before a word is no letter, unless it has an accent.
    let word = heads::is_first(byte) & !within(before | 0x20, b'a', b'z');
    let digit = within(byte, b'0', b'9') & !within(before, b'0', b'9');
    word | digit | (byte == SIGN)
}

/// Does a number start at `at`? The search began at `from`, which may lie inside a word.
#[inline]
fn is_start(text: Text<'_>, at: usize, from: usize, worth: &impl Fn(Word) -> bool) -> bool {
    let b = text.byte(at);
    if b.is_ascii_digit() {
        return starts_number(text, at);
    }
    if b == SIGN {
        // Behind digits it is the rest of their number, whether or not that could be read.
        let end = text.space_before(at);
        return matches!(text.byte(at + 1), 0xBC..=0xBE) && !text.byte(end.wrapping_sub(1)).is_ascii_digit();
    }
    if b < b'A' || is_article(text, at) || !heads::may_stand_at(text, at) || at != from && text.letter_before(at) {
        return false;
    }
    text.word(at).is_some_and(|word| starts_in_words(text, word) && worth(word))
}

/// Is it *un* or *une*, in small letters, before a word that it could not count? Two number words in three are.
#[inline]
fn is_article(text: Text<'_>, at: usize) -> bool {
    const UN: u32 = u32::from_le_bytes(*b"un \0");
    const UNE: u32 = u32::from_le_bytes(*b"une ");
    let eight = text.eight(at);
    let (next, letters) = if eight as u32 & 0xFF_FFFF == UN {
        (at + 3, (eight >> 24) as u32)
    } else if eight as u32 == UNE {
        (at + 4, (eight >> 32) as u32)
    } else {
        return false;
    };
    followers::none_starts(letters) || text.byte(next).is_ascii_lowercase() && !followers::may_stand_at(text, next)
}

/// Does the digit at `at` start a number: no letter glued before it that is not a currency, no digit, no mark of a
/// longer number?
fn starts_number(text: Text<'_>, at: usize) -> bool {
    let Some(last) = at.checked_sub(1) else { return true };
    let before = text.byte(last);
    match before {
        b' ' => (b' '..0x7F).contains(&text.byte(last.wrapping_sub(1))) || !text.torn_before(last, false),
        b'\n' | b'(' | b':' => true,
        // "12 .50 €": the space slipped in, and the rest is no sum of its own.
        b'.' | b',' => {
            // Nor is that of "12,,50 €".
            let doubled = usize::from(matches!(text.byte(last.wrapping_sub(1)), b'.' | b','));
            let end = text.space_before(last - doubled);
            !text.byte(end.wrapping_sub(1)).is_ascii_digit() && !text.torn_before(last, false)
        }
        b'\'' | b'`' | b'/' => !text.byte(last.wrapping_sub(1)).is_ascii_digit(),
        _ if before.is_ascii_digit() => false,
        // "2x30 €"
        b'x' | b'X' if is_times(text, last) => true,
        // The typographic apostrophe groups as the plain one does.
        0x99 | 0xB4 | 0xBC if text.apostrophe_before(at) < at => {
            !text.byte(text.apostrophe_before(at).wrapping_sub(1)).is_ascii_digit()
        }
        _ if text.torn_before(at, true) || before >= 0x80 && text.torn_before(text.space_before(at), false) => false,
        _ if !text.alphanumeric_before(at) => true,
        // "EUR20", "CHF200", "Rs500".
        _ => grammar::lead_glued(text, at),
    }
}

/// Does the letter at `at` multiply the number before it, which no letters are glued to and which is not "0x"?
fn is_times(text: Text<'_>, at: usize) -> bool {
    let mut start = at;
    while text.byte(start.wrapping_sub(1)).is_ascii_digit() && at - start < 4 {
        start -= 1;
    }
    start < at && text.byte(start) != b'0' && !text.alphanumeric_before(start)
}

fn is_one(word: Word) -> bool {
    word.is(key!("un")) || word.is(key!("une"))
}

/// Does the word say that there are several of what follows, and not how many: "des", "plusieurs", "une couple de"?
fn is_some_of(text: Text<'_>, word: Word) -> bool {
    word.is(key!("des"))
        || word.is(key!("plusieurs"))
        || word.is(key!("quelques"))
        || word.is(key!("de")) && text.previous(word.start).is_some_and(|couple| couple.is(key!("couple")))
}

/// Does a number in words start with this word?
fn starts_in_words(text: Text<'_>, word: Word) -> bool {
    if text.byte(word.start.wrapping_sub(1)).is_ascii_digit() {
        return false;
    }
    if words::is_number_word(word) {
        if text.byte(word.start.wrapping_sub(1)) >= 0x7F && text.word_torn_before(word.start) {
            return false;
        }
        // "quarante-douze" is no number, nor is its end.
        let start = word.start;
        let joined =
            text.byte(start.wrapping_sub(1)) == b'-' && text.word_before(start - 1).is_some_and(words::is_number_word);
        if joined {
            return false;
        }
        // So do the "cents" of "plusieurs cents euros".
        if word.is(key!("cents")) && text.previous(word.start).is_some_and(|before| is_some_of(text, before)) {
            return false;
        }
        // "l'un", "l'une" count nothing.
        return !(word.letters <= 3
            && is_one(word)
            && text.apostrophe_before(word.start) < word.start
            && text.previous(word.start).is_some_and(|l| l.is(key!("l"))));
    }
    // "la cinquantaine de millions", "le million d'euros", "demi-milliard".
    if word.is(key!("demi")) {
        // "trois demi-millions" is no half of one.
        if text
            .word_before(text.gap_before(word.start))
            .is_some_and(|before| words::is_number_word(before) && !is_one(before))
        {
            return false;
        }
        let hyphen = text.hyphen(word.end);
        return followers::may_stand_at(text, if hyphen > word.end { hyphen } else { text.gap(word.end) });
    }
    if words::collective(word).is_some() {
        return true;
    }
    (word.is(key!("million")) || word.is(key!("milliard")))
        && text.word_before(text.gap_before(word.start)).is_some_and(|article| {
            [key!("le"), key!("ce"), key!("du"), key!("au"), key!("dernier"), key!("premier")].contains(&article.key)
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::String;
    use std::vec::Vec;

    /// Every start that one pair of eyes finds, with nothing skipped.
    fn starts(text: &str, eyes: Eyes) -> Vec<usize> {
        let (mut scan, mut at, mut found) = (Scan::new(), 0, Vec::new());
        while let Some(start) = scan.next(Text(text), at, eyes, |_| true) {
            found.push(start);
            at = start + 1;
        }
        found
    }

    /// Good eyes and plain ones find the same, wherever it stands in a block and whatever is glued to it.
    #[test]
    fn all_eyes_find_the_same() {
        let same = |text: &str| {
            let found = starts(text, Eyes::plain());
            assert_eq!(found, starts(text, Eyes::best()), "{text:?}");
            found.len()
        };
        let mut words: Vec<String> = words::KEYS
            .iter()
            .map(|key| key.to_le_bytes().into_iter().take_while(|b| *b != 0).map(char::from).collect())
            .collect();
        words.extend(
            ["7", "½", "¾", "zéro", "ZÉRO", "ze\u{301}ro", "UNE", "Deux", "un", "demi", "dizaine"].map(String::from),
        );
        let mut found = 0;
        for word in &words {
            for before in ["", " ", "\u{A0}", "é", "l'", "’", "[", "_", "a", "Z", "8", "{", "`"] {
                for after in ["", " ", "_ ", "~", "]", "\u{A0}", "é", ",", "s ", "z", "Z", "½", "9"] {
                    for place in
                        [0, 1, 2, 29, 30, 31, 32, 33, 60, 61, 62, 63, 64, 65, 66, 67, 68, 125, 126, 127, 128, 129]
                    {
                        let text = std::format!("{}{before}{word}{after}", "x".repeat(place));
                        found += same(&text);
                        found += same(&(text + &" y".repeat(70)));
                    }
                }
            }
        }
        assert!(found > 100_000, "{found}");
        for text in [
            include_str!("../tests/data/forms.txt"),
            include_str!("../tests/data/traps.txt"),
            include_str!("../benches/texts/news.txt"),
        ] {
            assert!(same(text) > 10);
        }
    }

    /// From one byte behind the last place each time, as if nothing had been read there.
    #[test]
    fn numbers_start_at_few_places() {
        // A hat stands before each.
        for drawn in [
            "^12 345,50 € et ^30 %",
            "^2x^30 €, ^12X^5, ^0x30, a2x30, ^12345x30, ^02x30",
            "EUR^20, CHF^200, abc20, Rs500, é20",
            "^12 .50 €, ^12 , ^50, ^12,,50 €, .^50, a .^50",
            "l'un, l’une, d'^un, qu'^une, ^un",
            "un homme, une femme, ^un euro, ^une %, ^un, une fois",
            "^quarante-douze, ^dix-sept, ^trente-et-^un",
            "^1'234, ^5/6, l/^6, l'^6, ^1’234, d’^12, ^12'5",
            "le ^million, du ^milliard, ^un million, ce dernier ^million, ^dix millions, premier ^milliard",
            "^demi-milliard, ^un ^demi, la ^cinquantaine, ^une ^dizaine",
            "^½, ^1½, ^1 ½, a^¾, ^¼",
            "Cf3, (^3) :^4\n^5",
            "éun, aun, ^un1, ^1un, ^1 ^un",
            "^cent, ^Cent, ^CENT, accent, centre, centime",
            "moins de ^vingt-quatre heures, ^mille, million, milliard",
            "il y a en tout plus de ^soixante-quatre lettres dans cette phrase, et ^deux ^mille à la fin, ^deux",
            "il y a en tout plus de ^soixante-quatre lettres dans une phrase de ^1234567 lettres, ^12",
            "^une.^un;^deux:^trois(^quatre)^cinq",
        ] {
            let written = drawn.replace('^', "");
            let (mut scan, mut from, mut places) = (Scan::new(), 0, std::vec::Vec::new());
            while let Some(place) = scan.next(Text(&written), from, Eyes::best(), |_| true) {
                places.push(place);
                from = place + 1;
            }
            let hats: std::vec::Vec<_> = drawn.match_indices('^').enumerate().map(|(n, (at, _))| at - n).collect();
            assert_eq!(places, hats, "{drawn}");
        }
    }

    /// Letters that start no number word are passed over, and so are those inside a word and digits behind digits.
    #[test]
    fn few_bytes_start_a_number() {
        for before in 0..=u8::MAX {
            for byte in 0..=u8::MAX {
                let word = heads::is_first(byte) && !before.is_ascii_alphabetic();
                let digit = byte.is_ascii_digit() && !before.is_ascii_digit();
                let starts = word || digit || byte == SIGN;
                // A sign between the small letters and the end of ASCII may pass for a letter.
                let near = [before, byte].iter().any(|b| matches!(b, b'@' | b'['..=b'`' | b'{'..=0x7F));
                assert!(near || may_start(before, byte) == starts, "{before} {byte}");
            }
        }
        assert!(!may_start(b' ', b'a') && !may_start(b' ', b'.') && !may_start(b'e', b'd') && !may_start(b'1', b'1'));
    }
}
