//! The numerals of the short cut: those that can be read in one way only.

use crate::number::words;
use crate::span::Span;
use crate::text::Text;

/// A numeral that can be read in one way only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::grammar) struct Numeral {
    pub(super) mantissa: u64,
    pub(super) scale: u32,
    pub(super) numeral_end: usize,
    pub(in crate::grammar) end: usize,
    /// *mille* at the end of a numeral in words; empty where it has none.
    pub(super) thousands: Span,
    pub(super) written: Written,
    /// With marks of groups or decimals between its digits.
    pub(super) marked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    Digits,
    Words,
    /// *un*, *une*.
    One,
}

/// The most digits before a decimal mark, and behind it, that are read here: they fit in 64 bits together.
const MOST_WHOLE: usize = 15;
const MOST_DECIMALS: usize = 3;

/// The numeral at `at`.
#[inline(always)]
pub(super) fn read(text: Text<'_>, at: usize) -> Option<Numeral> {
    if text.byte(at).is_ascii_digit() { in_digits(text, at) } else { in_words(text, at) }
}

/// The digits at `at`, spaces between their groups.
#[inline(always)]
fn in_digits(text: Text<'_>, at: usize) -> Option<Numeral> {
    let digit = |at: usize| text.byte(at).wrapping_sub(b'0');
    if digit(at) == 0 && digit(at + 1) < 10 {
        // "000", "007": the grammar refuses some of them.
        return None;
    }
    let (mut mantissa, mut end) = (0u64, at);
    while digit(end) < 10 {
        mantissa = mantissa * 10 + u64::from(digit(end));
        end += 1;
        if end > at + MOST_WHOLE {
            return None;
        }
    }
    let mut grouped = false;
    if end <= at + 3 && mantissa > 0 {
        // Up to nine digits in groups.
        for _ in 0..2 {
            let space = if text.byte(end) == b'\t' { end } else { text.space(end) };
            let [a, b, c] = [digit(space), digit(space + 1), digit(space + 2)];
            if space == end || a > 9 || b > 9 || c > 9 {
                break;
            }
            mantissa = mantissa * 1000 + u64::from(a) * 100 + u64::from(b) * 10 + u64::from(c);
            end = space + 3;
            grouped = true;
        }
        if grouped && digit(text.space(end)) < 10 && text.byte(end) != b'\t' {
            // More of them, or another number.
            return None;
        }
    }
    let mut scale = 0;
    if matches!(text.byte(end), b',' | b'.') && digit(end + 1) < 10 {
        let mut decimals = end + 1;
        while digit(decimals) < 10 && scale < MOST_DECIMALS {
            mantissa = mantissa * 10 + u64::from(digit(decimals));
            decimals += 1;
            scale += 1;
        }
        // Three decimals behind a short number might group; a second mark makes a date.
        let more = matches!(text.byte(decimals), b',' | b'.') && digit(decimals + 1) < 10;
        if scale == 3 && !grouped || more {
            return None;
        }
        end = decimals;
    }
    Some(Numeral {
        mantissa,
        scale: scale as u32,
        numeral_end: end,
        end,
        thousands: Span::default(),
        written: Written::Digits,
        marked: grouped || scale > 0,
    })
}

/// The cardinal whose first word stands at `at`, where a gap follows it.
#[inline]
fn in_words(text: Text<'_>, at: usize) -> Option<Numeral> {
    let read = words::read(text, at)?;
    if text.gap(read.end) == read.end || read.thousands && read.words == 1 {
        return None;
    }
    let (mantissa, numeral_end, thousands) = match read.thousands {
        true => (read.value / 1000, read.head_end, Span::new(read.last_start, read.end)),
        false => (read.value, read.end, Span::default()),
    };
    let written = if read.one { Written::One } else { Written::Words };
    Some(Numeral { mantissa: mantissa.into(), scale: 0, numeral_end, end: read.end, thousands, written, marked: false })
}
