//! What tears a number apart unseen: characters that do not show, and signs that only look like ours.

use super::Text;
use super::fold::is_letter;

/// The most characters in a row that do not show and are looked behind; more of them are taken to hide something.
const MOST_HIDDEN: usize = 8;

impl Text<'_> {
    /// Is what starts at `at` the rest of a number that something tears apart: a character that does not show, or a
    /// sign that only looks like one of ours? Letters before what does not show count where no space follows it.
    pub(crate) fn torn_before(self, at: usize, glued: bool) -> bool {
        let Some(c) = self.char_before(at) else { return false };
        let mut start = at - c.len_utf8();
        match c {
            ' ' | '\u{A0}' | 'Â' | '¯' if self.mangled_space_before(at) => return true,
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

    /// Does a no-break space that was decoded wrongly stand between digits and `at`: "12Â 500", "12â€¯500"?
    fn mangled_space_before(self, at: usize) -> bool {
        let before = self.slice(0, at).trim_end_matches([' ', '\u{A0}']);
        ["Â", "â€¯"].iter().any(|mangled| {
            before.strip_suffix(mangled).is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()))
        })
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
}

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
