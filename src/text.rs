//! What French text is made of: spaces, apostrophes, hyphens, letters without case or accent, word edges.
//!
//! Everything above reads text through [`Text`], by byte offset. An offset past the end reads as nothing, so no
//! caller can index out of bounds; offsets handed out are always character boundaries.

pub(crate) mod blocks;

/// A haystack read by byte offset.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<'t>(pub(crate) &'t str);

/// A run of letters, folded: lower case, no accents, ligatures undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it starts.
    pub(crate) start: usize,
    /// Where it ends.
    pub(crate) end: usize,
    /// The first sixteen folded letters; see [`pack`].
    pub(crate) key: u128,
    /// How many folded letters it has, capped at 255.
    pub(crate) letters: u8,
}

/// The most bytes of one word that are looked at; longer ones are no French word and match nothing.
const LONGEST_WORD: usize = 64;

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
            0xE2 if self.byte(at.wrapping_add(1)) == 0x80 && matches!(self.byte(at.wrapping_add(2)), 0x99 | 0xBC) => {
                at + 3
            }
            0xCA if self.byte(at + 1) == 0xBC => at + 2,
            _ => at,
        }
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

    /// Is what starts at `at` the rest of a number that something tears apart: a character that does not show, or a
    /// sign that only looks like one of ours? Letters before what does not show count where no space follows it.
    pub(crate) fn torn_before(self, at: usize, glued: bool) -> bool {
        let Some(c) = self.char_before(at) else { return false };
        let mut start = at - c.len_utf8();
        match c {
            _ if looks_like_a_mark(c) => return self.byte(start.wrapping_sub(1)).is_ascii_digit(),
            '\u{207B}' | '\u{2796}' | '\u{FE63}' | '\u{FF0D}' => return true,
            _ if !is_hidden(c) => return false,
            _ => {}
        }
        for _ in 0..MOST_HIDDEN {
            match self.char_before(start) {
                Some(c) if is_hidden(c) => start -= c.len_utf8(),
                Some('-' | '−') => return true,
                _ => {
                    // "12,", "12 " and the hidden one.
                    let mark = start - usize::from(matches!(self.byte(start.wrapping_sub(1)), b'.' | b',' | b'\''));
                    let end = self.space_before(self.space_before(mark));
                    return self.byte(end.wrapping_sub(1)).is_ascii_digit() || glued && self.letter_before(start);
                }
            }
        }
        true
    }

    /// The same of a number in words whose word starts at `at`: "quatre", a soft hyphen, "vingts".
    pub(crate) fn word_torn_before(self, at: usize) -> bool {
        let mut start = at;
        for _ in 0..=MOST_HIDDEN {
            match self.char_before(start) {
                Some(c) if is_hidden(c) => start -= c.len_utf8(),
                // Neither a minus nor a dash is a hyphen.
                Some(c @ ('−' | '–' | '‒')) => return self.letter_before(start - c.len_utf8()),
                _ => return start < at && self.letter_before(self.space_before(start)),
            }
        }
        true
    }

    /// Does more of the figure that ends at `end` stand behind something that tears it apart, or digits that are none
    /// of ours?
    #[inline]
    pub(crate) fn torn_behind(self, end: usize) -> bool {
        let at = end + usize::from(self.byte(end) == b' ');
        let b = self.byte(at);
        let plain = (b' '..0x7F).contains(&b) && b != b'_' || matches!(b, b'\n' | b'\r' | b'\t');
        !plain && at < self.len() && self.goes_on_torn(end)
    }

    #[inline(never)]
    fn goes_on_torn(self, end: usize) -> bool {
        let digit = self.byte(end.wrapping_sub(1)).is_ascii_digit();
        let mut at = self.space(self.space(end));
        let Some(c) = self.char_at(at) else { return false };
        if looks_like_a_mark(c) {
            return digit && at == end && self.byte(at + c.len_utf8()).is_ascii_digit();
        }
        if !is_hidden(c) {
            // "1" and a wide "2"; a raised one is a note.
            let note = matches!(c, '²' | '³' | '¹' | '¼'..='¾' | '\u{2070}'..='\u{2079}');
            return digit && !c.is_ascii() && c.is_numeric() && !note;
        }
        // "10 € " and an amount between marks of direction are two.
        let apart = at > end;
        if apart && !digit {
            return false;
        }
        for _ in 0..=MOST_HIDDEN {
            match self.char_at(at) {
                Some(c) if is_hidden(c) => at += c.len_utf8(),
                Some(c) if is_letter(c) => return !apart,
                _ => {
                    let mark = at + usize::from(matches!(self.byte(at), b'.' | b',' | b'\''));
                    return self.byte(self.space(self.space(mark))).is_ascii_digit();
                }
            }
        }
        true
    }

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

    /// The word of plain letters that starts at `at`, sixteen at most; any other one letter by letter.
    #[inline(never)]
    fn long_word(self, at: usize) -> Option<Word> {
        let (low, mut plain) = plain_letters(self.eight(at));
        let mut key = low as u128;
        if plain == 8 {
            let (high, more) = plain_letters(self.eight(at + 8));
            key |= (high as u128) << 64;
            plain += more;
        }
        if plain < 16 && self.byte(at + plain) < 0x80 {
            return (plain > 0).then_some(Word { start: at, end: at + plain, key, letters: plain as u8 });
        }
        self.word_from(at, plain, key)
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

    /// The word that starts at `at`, letter by letter past the `plain` first ones, whose key is `key`.
    fn word_from(self, at: usize, plain: usize, mut key: u128) -> Option<Word> {
        let bytes = self.0.as_bytes().get(at..)?;
        let mut shift = plain as u32 * 8;
        let mut letters = plain as u8;
        let mut i = plain;
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
        let (low, mut plain) = plain_letters_before(bytes);
        let mut key = low as u128;
        if plain == 8
            && let Some(more) = bytes.len().checked_sub(8).and_then(|end| bytes.get(..end))
        {
            let (high, more) = plain_letters_before(more);
            key = key << (more * 8) | high as u128;
            plain += more;
        }
        let start = at - plain;
        // A letter with an accent may stand before them.
        if plain < 16 && self.byte(start.wrapping_sub(1)) < 0x80 && self.byte(at) < 0x80 {
            let whole = plain > 0 && !self.byte(at).is_ascii_alphabetic();
            return whole.then_some(Word { start, end: at, key, letters: plain as u8 });
        }
        self.word_back_from(at)
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

impl Word {
    /// Does it start with the letters packed in `stem`?
    #[inline]
    pub(crate) fn starts_with(self, stem: u128) -> bool {
        let bits = (128 - stem.leading_zeros()).div_ceil(8) * 8;
        self.key & (u128::MAX >> (128 - bits)) == stem
    }

    /// Is it the word packed in `key`, to the last letter?
    #[inline(always)]
    pub(crate) fn is(self, key: u128) -> bool {
        self.key == key
    }
}

/// The letter under the common accents: "é" and its kin, by the second of their two bytes.
#[inline]
fn latin(second: u8) -> Option<u8> {
    Some(match second | 0x20 {
        0xA0 | 0xA2 | 0xA4 => b'a',
        0xA7 => b'c',
        0xA8..=0xAB => b'e',
        0xAE | 0xAF => b'i',
        0xB4 | 0xB6 => b'o',
        0xB9 | 0xBB | 0xBC => b'u',
        _ => return None,
    })
}

/// What a character is worth once case and accent are taken away.
enum Folded {
    /// No letter.
    Not,
    /// A combining mark: belongs to the letter before it and is worth nothing.
    Mark,
    /// One ASCII letter.
    One(u8),
    /// A ligature: two.
    Two(u8, u8),
}

/// Is it a character of punctuation or of money, as French texts use? Spares the look into the tables of Unicode.
#[inline]
const fn is_sign(c: char) -> bool {
    matches!(c, '\u{A0}'..='\u{A9}' | '«' | '°' | '±' | '»' | '×' | '\u{2010}'..='\u{2060}' | '\u{20A0}'..='\u{20C0}')
}

/// The most characters in a row that do not show and are looked behind; more of them are taken to hide something.
const MOST_HIDDEN: usize = 8;

/// Does it show nothing of its own: controls, soft hyphens, joiners, marks of direction, combining marks and selectors,
/// and what stands for a character that was lost? The spaces that no French text has between digits are among them.
const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{E}'..='\u{1F}' | '\u{7F}'..='\u{84}' | '\u{86}'..='\u{9F}' | '\u{AD}' | '\u{300}'..='\u{36F}'
        | '\u{61C}' | '\u{1680}' | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20D0}'..='\u{20F0}' | '\u{3000}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFD}' | '\u{E0000}'..='\u{E01EF}')
}

/// Is it a sign that looks like a mark of groups, of decimals, of a fraction or a range between digits, and is none of
/// ours there?
const fn looks_like_a_mark(c: char) -> bool {
    matches!(
        c,
        '_' | '·' | '\u{2015}' | '\u{2212}' | '\u{301C}' | '\u{FF5E}' | '\u{2B9}' | '\u{2BB}'
            ..='\u{2BD}'
                | '\u{2D9}'
                | '\u{66B}'
                | '\u{66C}'
                | '\u{2018}'
                | '\u{201A}'
                | '\u{201B}'
                | '\u{2024}'
                | '\u{2027}'
                | '\u{2032}'
                | '\u{2044}'
                | '\u{2215}'
                | '\u{2219}'
                | '\u{22C5}'
                | '\u{2396}'
                | '\u{3001}'
                | '\u{3002}'
                | '\u{FE50}'
                | '\u{FE52}'
                | '\u{FF07}'
                | '\u{FF0C}'
                | '\u{FF0E}'
                | '\u{FF0F}'
                | '\u{FF61}'
    )
}

/// Is it a letter?
#[inline]
fn is_letter(c: char) -> bool {
    !is_sign(c) && c.is_alphabetic()
}

/// Folds the letters that French texts use, the names of currencies included ("złoty", "đồng"); any other letter
/// counts as a letter that no word of ours has.
fn fold(c: char) -> Folded {
    let one = match c {
        'a'..='z' | 'A'..='Z' => c as u8 | 0x20,
        'à'..='å' | 'À'..='Å' | 'ă' | 'Ă' | 'ā' | 'ą' | 'ạ'..='ặ' | 'Ạ'..='Ặ' => b'a',
        'ç' | 'Ç' | 'č' | 'Č' | 'ć' => b'c',
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' | 'ẹ'..='ệ' => b'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'ị' => b'i',
        'ð' | 'đ' | 'Đ' | 'ď' => b'd',
        'ñ' | 'Ñ' | 'ń' | 'ň' => b'n',
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'ọ'..='ợ' => b'o',
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'ů' | 'ụ'..='ự' => b'u',
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => b'y',
        'ł' | 'Ł' => b'l',
        'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' | 'ś' => b's',
        'ž' | 'Ž' | 'ż' | 'Ż' | 'ź' => b'z',
        'ţ' | 'ț' | 'Ț' => b't',
        'ğ' | 'Ğ' => b'g',
        'ř' | 'Ř' => b'r',
        'œ' | 'Œ' => return Folded::Two(b'o', b'e'),
        'æ' | 'Æ' => return Folded::Two(b'a', b'e'),
        '\u{0300}'..='\u{036F}' => return Folded::Mark,
        _ if is_sign(c) => return Folded::Not,
        _ if is_letter(c) => 0x7F,
        _ => return Folded::Not,
    };
    Folded::One(one)
}

/// Packs the first sixteen letters of a word of ours the way [`Text::word`] folds it, first letter lowest. For
/// tables, at compile time; the accents of Latin-1 are taken away, `œ` is undone, anything else ends the word.
pub(crate) const fn pack(word: &str) -> u128 {
    let bytes = word.as_bytes();
    let mut key = 0u128;
    let mut shift = 0u32;
    let mut i = 0;
    while i < bytes.len() && shift < 128 {
        let (letter, second, step) = fold_const(bytes, i);
        if letter == 0 {
            break;
        }
        key |= (letter as u128) << shift;
        shift += 8;
        if second != 0 && shift < 128 {
            key |= (second as u128) << shift;
            shift += 8;
        }
        i += step;
    }
    key
}

/// The letter of a table's text at `i`: folded, the second letter of a ligature or 0, and the bytes it takes; a 0
/// letter where none stands there.
pub(crate) const fn fold_const(bytes: &[u8], i: usize) -> (u8, u8, usize) {
    let b = bytes[i];
    if b.is_ascii_alphabetic() {
        return (b | 0x20, 0, 1);
    }
    let next = if i + 1 < bytes.len() { bytes[i + 1] } else { 0 };
    let letter = match (b, next) {
        (0xC3, 0x80..=0x85 | 0xA0..=0xA5) => b'a',
        (0xC3, 0x87 | 0xA7) => b'c',
        (0xC3, 0x88..=0x8B | 0xA8..=0xAB) => b'e',
        (0xC3, 0x8C..=0x8F | 0xAC..=0xAF) => b'i',
        (0xC3, 0x91 | 0xB1) => b'n',
        (0xC3, 0x92..=0x96 | 0xB2..=0xB6) => b'o',
        (0xC3, 0x99..=0x9C | 0xB9..=0xBC) => b'u',
        (0xC5, 0x92 | 0x93) => return (b'o', b'e', 2),
        _ => return (0, 0, 1),
    };
    (letter, 0, 2)
}

#[cfg(test)]
mod tests {
    use super::*;

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

    #[test]
    fn short_words_read_like_long_ones() {
        let mut text = std::string::String::new();
        for length in 0..20 {
            for after in (0..0x180u32).chain([0x301, 0x2019, 0x1EA1]).filter_map(char::from_u32) {
                for tail in ["", "z", " eurosdollarsfrancs"] {
                    text.clear();
                    text.extend("aZbYcXdWeVfUgThSiRjQ".chars().take(length).chain([after]).chain(tail.chars()));
                    for at in 0..=text.len() + 1 {
                        assert_eq!(Text(&text).word(at), Text(&text).word_from(at, 0, 0), "{text:?} at {at}");
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
        assert_eq!(text.apostrophe(9), 12);
        assert_eq!(text.word_before(text.len()).map(|w| w.key), Some(pack("euros")));
        assert_eq!(Text(&"é".repeat(40)).word(0), None);
    }

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
}
