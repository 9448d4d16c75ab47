//! What French text is made of: bytes, spaces, apostrophes, hyphens, the edges of words.
//!
//! Everything above reads text through [`Text`], by byte offset. An offset past the end reads as nothing, so no
//! caller can index out of bounds; offsets handed out are always character boundaries.

pub(crate) mod blocks;
mod fold;
mod hidden;
pub(crate) mod starts;
mod word;

use fold::{Folded, fold, is_letter, is_sign};

pub(crate) use fold::{latin, pack};
pub(crate) use word::Word;

/// A haystack read by byte offset.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'t>(pub(crate) &'t str);

impl<'t> Text<'t> {
    /// The byte at `at`, 0 past the end.
    #[inline(always)]
    pub(crate) fn byte(self, at: usize) -> u8 {
        match self.0.as_bytes().get(at) {
            Some(&b) => b,
            None => 0,
        }
    }

    /// Bytes in all.
    #[inline(always)]
    pub(crate) fn len(self) -> usize {
        self.0.len()
    }

    /// The eight bytes at `at`, the first one lowest; zeros past the end.
    #[inline(always)]
    pub(crate) fn eight(self, at: usize) -> u64 {
        let bytes = self.0.as_bytes();
        match bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
            Some(chunk) => u64::from_le_bytes(*chunk),
            None => match bytes.last_chunk::<8>() {
                Some(chunk) => {
                    let beyond = (at + 8 - bytes.len()).min(8) as u32;
                    u64::from_le_bytes(*chunk).checked_shr(beyond * 8).unwrap_or(0)
                }
                None => last_bytes(bytes.get(at..).unwrap_or_default()),
            },
        }
    }

    /// The character that starts at `at`.
    pub(crate) fn char_at(self, at: usize) -> Option<char> {
        let b = self.byte(at);
        if b.is_ascii() {
            return (at < self.len()).then_some(b as char);
        }
        self.0.get(at..)?.chars().next()
    }

    /// The character that ends at `at`.
    pub(crate) fn char_before(self, at: usize) -> Option<char> {
        let b = self.byte(at.checked_sub(1)?);
        if b.is_ascii() {
            return Some(b as char);
        }
        self.0.get(..at)?.chars().next_back()
    }

    /// The text between two offsets; empty where they are no boundaries.
    #[inline]
    pub(crate) fn slice(self, start: usize, end: usize) -> &'t str {
        self.0.get(start..end).unwrap_or_default()
    }

    /// Does `prefix` stand at `at`, byte for byte?
    #[inline]
    pub(crate) fn starts(self, at: usize, prefix: &str) -> bool {
        self.0.as_bytes().get(at..).is_some_and(|rest| rest.starts_with(prefix.as_bytes()))
    }

    /// The end of the one space character at `at`, a line break not counted; `at` itself where there is none.
    #[inline(always)]
    pub(crate) fn space(self, at: usize) -> usize {
        match self.byte(at) {
            b' ' | b'\t' => at + 1,
            0xC2 if self.byte(at + 1) == 0xA0 => at + 2,
            // U+2000..=U+200A, U+202F, U+205F.
            0xE2 => match (self.byte(at + 1), self.byte(at + 2)) {
                (0x80, 0x80..=0x8A | 0xAF) | (0x81, 0x9F) => at + 3,
                _ => at,
            },
            _ => at,
        }
    }

    /// The start of the one space character that ends at `at`; `at` itself where there is none.
    pub(crate) fn space_before(self, at: usize) -> usize {
        let Some(last) = at.checked_sub(1) else { return at };
        let start = match self.byte(last) {
            b' ' | b'\t' => return last,
            0xA0 if last > 0 && self.byte(last - 1) == 0xC2 => last - 1,
            _ => match at.checked_sub(3) {
                Some(start) => start,
                None => return at,
            },
        };
        if self.space(start) == at { start } else { at }
    }

    /// The end of the gap at `at` that may stand inside one amount: up to three spaces, one line break among them.
    #[inline(always)]
    pub(crate) fn gap(self, at: usize) -> usize {
        // Mostly there is none, or one space before a letter, a digit or a sign: all but two first bytes are of those.
        let inked = |at: usize| match self.byte(at) {
            0xE2 => self.byte(at + 1) == 0x82,
            b => b > b' ' && b != 0xC2,
        };
        match self.byte(at) {
            b' ' if inked(at + 1) => at + 1,
            // A no-break space, wide or narrow.
            0xC2 if self.byte(at + 1) == 0xA0 && inked(at + 2) => at + 2,
            0xE2 if (self.byte(at + 1), self.byte(at + 2)) == (0x80, 0xAF) && inked(at + 3) => at + 3,
            b' ' | b'\t' | b'\n' | b'\r' | 0xC2 | 0xE2 => self.wide_gap(at),
            _ => at,
        }
    }

    /// The end of any gap at `at`.
    #[inline(never)]
    fn wide_gap(self, at: usize) -> usize {
        let mut end = at;
        let mut broken = false;
        for _ in 0..3 {
            let next = self.space(end);
            if next > end {
                end = next;
            } else if !broken && matches!(self.byte(end), b'\n' | b'\r') {
                broken = true;
                end += if self.byte(end) == b'\r' && self.byte(end + 1) == b'\n' { 2 } else { 1 };
            } else {
                break;
            }
        }
        end
    }

    /// The start of the gap that ends at `at`; the mirror of [`Text::gap`].
    #[inline]
    pub(crate) fn gap_before(self, at: usize) -> usize {
        let plain = |b: u8| b > b' ' && b < 0x80;
        match self.byte(at.wrapping_sub(1)) {
            b if plain(b) => at,
            b' ' if plain(self.byte(at.wrapping_sub(2))) => at - 1,
            _ => self.wide_gap_before(at),
        }
    }

    /// The start of any gap that ends at `at`.
    #[inline(never)]
    fn wide_gap_before(self, at: usize) -> usize {
        // One space behind a letter with an accent.
        if self.byte(at.wrapping_sub(1)) == b' ' && self.byte(at.wrapping_sub(3)) == 0xC3 {
            return at - 1;
        }
        let mut start = at;
        let mut broken = false;
        for _ in 0..3 {
            let before = self.space_before(start);
            if before < start {
                start = before;
            } else if !broken && start > 0 && matches!(self.byte(start - 1), b'\n' | b'\r') {
                broken = true;
                start -=
                    if self.byte(start - 1) == b'\n' && start > 1 && self.byte(start - 2) == b'\r' { 2 } else { 1 };
            } else {
                break;
            }
        }
        start
    }

    /// The end of the apostrophe at `at`, ASCII or typographic; `at` itself where there is none.
    #[inline(always)]
    pub(crate) fn apostrophe(self, at: usize) -> usize {
        match self.byte(at) {
            b'\'' | b'`' => at + 1,
            // An acute accent stands in for it in old feeds.
            0xC2 if self.byte(at + 1) == 0xB4 => at + 2,
            0xE2 if self.byte(at.wrapping_add(1)) == 0x80 && self.byte(at.wrapping_add(2)) == 0x99 => at + 3,
            0xCA if self.byte(at + 1) == 0xBC => at + 2,
            _ => at,
        }
    }

    /// The start of the apostrophe that ends at `at`, as [`apostrophe`](Self::apostrophe) knows them; `at` itself where there
    /// is none.
    pub(crate) fn apostrophe_before(self, at: usize) -> usize {
        match self.byte(at.wrapping_sub(1)) {
            b'\'' | b'`' => at - 1,
            0xB4 | 0xBC if self.apostrophe(at.saturating_sub(2)) == at => at - 2,
            0x99 if self.apostrophe(at.saturating_sub(3)) == at => at - 3,
            _ => at,
        }
    }

    /// The word before `at`, over a gap or an apostrophe.
    pub(crate) fn previous(self, at: usize) -> Option<Word> {
        let gap = self.gap_before(at);
        self.word_before(if gap == at { self.apostrophe_before(at) } else { gap })
    }

    /// The end of the hyphen at `at`: ASCII, U+2010 or U+2011; `at` itself where there is none.
    #[inline]
    pub(crate) fn hyphen(self, at: usize) -> usize {
        match self.byte(at) {
            b'-' => at + 1,
            0xE2 if self.byte(at + 1) == 0x80 && matches!(self.byte(at + 2), 0x90 | 0x91) => at + 3,
            _ => at,
        }
    }

    /// The end of the dash at `at`: a hyphen, U+2212, en or em dash; `at` itself where there is none.
    pub(crate) fn dash(self, at: usize) -> usize {
        match (self.byte(at), self.byte(at.wrapping_add(1)), self.byte(at.wrapping_add(2))) {
            (b'-', ..) => at + 1,
            (0xE2, 0x80, 0x90..=0x94) | (0xE2, 0x88, 0x92) => at + 3,
            _ => at,
        }
    }

    /// Does a letter start at `at`?
    #[inline]
    pub(crate) fn letter_at(self, at: usize) -> bool {
        let b = self.byte(at);
        if b.is_ascii() { b.is_ascii_alphabetic() } else { self.char_at(at).is_some_and(is_letter) }
    }

    /// Does a letter or digit end at `at`?
    #[inline]
    pub(crate) fn alphanumeric_before(self, at: usize) -> bool {
        let Some(last) = at.checked_sub(1) else { return false };
        let b = self.byte(last);
        if b.is_ascii() {
            b.is_ascii_alphanumeric()
        } else {
            self.char_before(at).is_some_and(|c| !is_sign(c) && c.is_alphanumeric())
        }
    }

    /// Does the character before `at` belong to a word?
    #[inline]
    pub(crate) fn letter_before(self, mut at: usize) -> bool {
        while let Some(c) = self.char_before(at) {
            if c.is_ascii() {
                return c.is_ascii_alphabetic();
            }
            match fold(c) {
                Folded::Not => return false,
                // Marks belong to a word where a letter stands before them.
                Folded::Mark => at -= c.len_utf8(),
                _ => return true,
            }
        }
        false
    }
}

/// Up to seven bytes, the first one lowest.
#[inline(always)]
pub(crate) fn last_bytes(bytes: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        // They overlap, and say the same there.
        let last = (u32::from_le_bytes(*last) as u64) << (bytes.len() * 8 - 32);
        return u32::from_le_bytes(*first) as u64 | last;
    }
    bytes.iter().rev().fold(0, |window, &b| (window << 8) | b as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_every_space() {
        for space in [" ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "\t"] {
            let text = format!("1{space}€");
            assert_eq!(Text(&text).space(1), 1 + space.len());
            assert_eq!(Text(&text).space_before(1 + space.len()), 1);
            assert_eq!(Text(&text).gap(1), 1 + space.len());
            assert_eq!(Text(&text).gap_before(1 + space.len()), 1);
        }
        assert_eq!(Text("1 \n €").gap(1), 4);
        assert_eq!(Text("1\n\n€").gap(1), 2, "a blank line is more than a gap");
        assert_eq!(Text("1€").gap(1), 1);
    }

    /// Every text of a few pieces, each with the places between its characters.
    fn texts(visit: impl Fn(&str)) {
        const PIECES: [&str; 9] = [" ", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "a", "é", "€"];
        for n in 0..PIECES.len().pow(5) {
            let text: std::string::String = (0..5).map(|i| PIECES[n / PIECES.len().pow(i) % PIECES.len()]).collect();
            visit(&text);
        }
    }

    /// The short ways over a gap end where the long one does.
    #[test]
    fn gaps_are_the_same_both_ways() {
        texts(|written| {
            let text = Text(written);
            for (at, _) in written.char_indices() {
                assert_eq!(text.gap(at), text.wide_gap(at), "{written:?} {at}");
                let (mut start, mut broken) = (at, false);
                for _ in 0..3 {
                    let Some(last) = written[..start].chars().next_back() else { break };
                    match last {
                        ' ' | '\t' | '\u{A0}' | '\u{202F}' => start -= last.len_utf8(),
                        '\n' | '\r' if !broken => {
                            broken = true;
                            start -= if written[..start].ends_with("\r\n") { 2 } else { 1 };
                        }
                        _ => break,
                    }
                }
                // One space behind a letter with an accent ends the gap, as it does behind any letter.
                assert_eq!(text.gap_before(at), start, "{written:?} {at}");
            }
        });
    }

    #[test]
    fn marks_belong_to_letters() {
        for (written, letter) in [
            ("e\u{301}", true),
            ("e\u{301}\u{327}", true),
            ("5\u{301}", false),
            ("\u{301}", false),
            ("«\u{301}", false),
        ] {
            assert_eq!(Text(written).letter_before(written.len()), letter, "{written}");
        }
    }
}
