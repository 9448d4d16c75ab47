//! What stands around a plain figure: a bound, a sign, or what could go on with it and is the grammar's to judge.

use super::super::left::{self, Said};
use super::super::number::behind_of;
use super::super::{Options, join, link};
use super::numeral::Numeral;
use crate::bound::Bound;
use crate::lexicon::{followers, qualifiers};
use crate::number::{heads, words};
use crate::span::Span;
use crate::text::Text;

/// What stands before a figure.
#[derive(Clone, Copy)]
pub(super) struct Before {
    /// Where the figure starts, at its number or the sign before it.
    pub(super) start: usize,
    pub(super) negative: bool,
    /// No phrase before it says how exact it is.
    pub(super) nothing: bool,
}

/// What stands before the number; `None` for a currency, or a sign that may be none.
#[inline(always)]
pub(super) fn before(text: Text<'_>, at: usize, floor: usize, options: Options) -> Option<Before> {
    match left::said(text, at, floor) {
        Said::Anything => anything_before(text, at, floor, options),
        said => Some(Before { start: at, negative: false, nothing: said == Said::Nothing }),
    }
}

/// The same where a currency or a sign may.
#[inline(never)]
fn anything_before(text: Text<'_>, at: usize, floor: usize, options: Options) -> Option<Before> {
    let end = text.gap_before(at);
    let (mut start, mut negative) = (at, false);
    match text.byte(end.wrapping_sub(1)) {
        // "-.90", a dash with spaces, half of a letter: the grammar looks at them.
        b'.' | b',' if end == at => return None,
        b'-' | b'+' | 0x90..=0x93 => {
            let sign = left::sign(text, at, floor, options).filter(|_| end == at)?;
            (start, negative) = (sign.start, sign.negative);
        }
        b's' | b'S' if left::sign(text, at, floor, options).is_some() => return None,
        _ => {}
    }
    left::lead(text, start, floor, options).is_none().then_some(Before { start, negative, nothing: false })
}

/// The bound that the words behind `end` say; `None` where a range, a list or cents might follow.
#[inline(always)]
pub(super) fn behind(text: Text<'_>, end: usize, cents: bool) -> Option<(Bound, Option<Span>)> {
    let exact = (Bound::Exact, None);
    let gap = text.gap(end);
    let b = text.byte(gap);
    if gap == end {
        return match b {
            b',' | b';' | b')' | b':' | b'!' | b'?' | b']' | b'"' | b'/' => Some(exact),
            b'.' => (!text.byte(text.gap(end + 1)).is_ascii_digit()).then_some(exact),
            0 => (end >= text.len()).then_some(exact),
            _ => None,
        };
    }
    let goes_on = match b {
        // The next cell of a table.
        b'+' | b'-' if text.byte(end) == b'\t' && gap == end + 1 => false,
        // "à", "et", a dash.
        b'a' | b'A' => !text.byte(gap + 1).is_ascii_alphabetic() && joins(text, gap + 1),
        b'e' | b'E' => {
            text.byte(gap + 1) | 0x20 == b't' && !text.byte(gap + 2).is_ascii_alphabetic() && joins(text, gap + 2)
        }
        // Whatever the accent, as words are folded.
        0xC3 => match text.byte(gap + 1) {
            0x80..=0x85 | 0xA0..=0xA5 => joins(text, gap + 2),
            0x88..=0x8B | 0xA8..=0xAB => text.byte(gap + 2) | 0x20 == b't' && joins(text, gap + 3),
            _ => false,
        },
        // Whatever does not show, or is no sign of ours.
        b'-' | b'+' | b'_' | 0x7F.. => true,
        // "90 € HT à 120 €"
        b'h' | b'H' | b't' | b'T' | b'n' | b'N' | b'b' | b'B' => link::behind_tax(text, end).is_some(),
        b'\t' | b'\n' | b'\r' => false,
        0..b' ' => gap < text.len(),
        _ => false,
    };
    if goes_on || cents && heads::may_stand_at(text, gap) {
        return None;
    }
    Some(match qualifiers::after(text, end) {
        Some((bound, start, end)) => (bound, Some(Span::new(start, end))),
        None => exact,
    })
}

/// Could a number stand behind the link that ends at `end`? Not where the next word is none, nor says how exact one is.
#[inline]
fn joins(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    let small = text.byte(gap).is_ascii_lowercase() || text.byte(gap) == 0xC3;
    if gap == end || !small {
        return true;
    }
    if heads::may_stand_at(text, gap) {
        // "à une équipe" and "et deux autres" count nothing of ours.
        let word = text.word(gap).filter(|word| words::is_number_word(*word));
        return word.is_none_or(|word| followers::may_stand_at(text, text.gap(word.end)));
    }
    followers::may_stand_at(text, gap) || join::behind_qualifier(text, gap) > gap || behind_of(text, end).is_some()
}

/// Does a word stand behind the number that is no unit, no magnitude and no link?
#[inline]
pub(super) fn counts_other(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    gap > end && text.letter_at(gap) && !followers::may_stand_at(text, gap)
}

/// Do the digits count nothing behind them: a word that is no unit, no magnitude and no link, the next cell of a table, the
/// end of a clause?
#[inline]
pub(super) fn ends(text: Text<'_>, number: &Numeral) -> bool {
    let end = number.end;
    // "2 000 000 d'euros", as if the zeros were the word.
    if number.mantissa >= 100_000 && behind_of(text, end).is_some() {
        return false;
    }
    let other = |at: usize| text.letter_at(at) && !followers::may_stand_at(text, at);
    let gap = text.gap(end);
    // Behind the mark and its gap, if it has one.
    let next = |end: usize| Some(text.gap(end)).filter(|next| *next > end);
    match text.byte(gap) {
        0 => gap >= text.len(),
        b';' | b':' | b'!' | b'?' => true,
        b'.' if gap == end => end + 1 >= text.len() || next(end + 1).is_some_and(|next| text.letter_at(next)),
        b',' if gap == end => next(end + 1).is_some_and(other),
        b'a'..=b'z' | b'A'..=b'Z' | 0xC3 => other(gap),
        b'0'..=b'9' | b'(' | b'+' => gap == end + 1 && text.byte(end) == b'\t',
        // "(54 210)" in a row, and nothing that the bracket counts.
        b')' if gap == end => match text.byte(text.gap(end + 1)) {
            b'0'..=b'9' | b'(' | b'+' | b',' | b'.' | b';' | b':' => true,
            b'a'..=b'z' | b'A'..=b'Z' => next(end + 1).is_some_and(other),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::numeral;
    use super::*;
    use std::format;
    use std::string::String;

    /// The text behind a sum: the bound that it says; nothing where the sum may go on.
    #[test]
    fn sums_end() {
        let mut wrong = String::new();
        for (written, cents, expected) in [
            ("", true, Some(Bound::Exact)),
            (", et 5 €", true, Some(Bound::Exact)),
            (".", true, Some(Bound::Exact)),
            (".5", true, None),
            (". 5", true, None),
            (". Cinq", true, Some(Bound::Exact)),
            ("-5", true, None),
            ("x", true, None),
            ("/mois", true, Some(Bound::Exact)),
            ("\u{0}", true, None),
            (" 5", true, None),
            (" 5", false, Some(Bound::Exact)),
            ("\t5", false, Some(Bound::Exact)),
            ("\t(5", true, Some(Bound::Exact)),
            ("\t 5", true, None),
            (" cinq", true, None),
            (" cinq", false, Some(Bound::Exact)),
            (" à 5", false, None),
            (" À 5", false, None),
            (" a 5", false, None),
            (" a pris feu", false, Some(Bound::Exact)),
            (" à la place", false, Some(Bound::Exact)),
            (" à une équipe", false, Some(Bound::Exact)),
            (" à une dizaine", false, None),
            (" à plus de 5", false, None),
            (" au plus", false, Some(Bound::AtMost)),
            (" ajoutés à 5", false, Some(Bound::Exact)),
            (" et 5", false, None),
            (" ET 5", false, None),
            (" ét 5", false, None),
            (" Ét 5", false, None),
            (" et le reste", false, Some(Bound::Exact)),
            (" ét le reste", false, Some(Bound::Exact)),
            (" étés", false, None),
            (" en 2024", false, Some(Bound::Exact)),
            (" euh 5", false, Some(Bound::Exact)),
            (" çà et là", false, Some(Bound::Exact)),
            (" - 5", false, None),
            (" – 5", false, None),
            (" + 5", false, None),
            (" HT à 5", false, None),
            (" HT", false, Some(Bound::Exact)),
            (" brut à 5", false, None),
            (" bien", false, Some(Bound::Exact)),
            (" environ", false, Some(Bound::About)),
            ("\u{1}", false, None),
            (" \u{1}", false, None),
            ("\n\nEt 5", false, Some(Bound::Exact)),
        ] {
            let got = behind(Text(written), 0, cents).map(|(bound, _)| bound);
            if got != expected {
                wrong.push_str(&format!("{written:?}, cents {cents}: {got:?}, expected {expected:?}\n"));
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }

    /// What follows a number that counts something else, or nothing.
    #[test]
    fn numbers_end() {
        let mut wrong = String::new();
        for (written, expected) in [
            ("12", true),
            ("12\u{0}", false),
            ("12;", true),
            ("12 ;", true),
            ("12?", true),
            ("12.", true),
            ("12. Puis", true),
            ("12. 5", false),
            ("12.x", false),
            ("12 . Puis", false),
            ("12, chats", true),
            ("12, puis 5", false),
            ("12, 5", false),
            ("12,puis", false),
            ("12 , chats", false),
            ("12 chats", true),
            ("12 étés", true),
            ("12 euros", false),
            ("12 millions", false),
            ("12 13", false),
            ("12\t13", true),
            ("12\t(13)", true),
            ("12\t 13", false),
            ("12) 13", true),
            ("12) chats", true),
            ("12)chats", false),
            ("12) euros", false),
            ("12 ) 13", false),
            ("12 %", false),
            ("200 000 chats", true),
            ("200 000 d'euros", false),
            ("2 000 d'euros", false),
        ] {
            let number = numeral::read(Text(written), 0).unwrap();
            let got = ends(Text(written), &number);
            if got != expected {
                wrong.push_str(&format!("{written:?}: {got}, expected {expected}\n"));
            }
        }
        for (written, expected) in
            [(" chats", true), ("chats", false), (" euros", false), (", chats", false), (" 5", false), ("", false)]
        {
            if counts_other(Text(written), 0) != expected {
                wrong.push_str(&format!("{written:?} counts other: not {expected}\n"));
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }
}
