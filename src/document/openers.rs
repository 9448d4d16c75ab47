//! What headings and declarations stand behind, a bracket, a bar, or the word *en*, and what they then count.

use alloc::vec::Vec;

use crate::figure::Denomination;
use crate::grammar::{self, Options};
use crate::lexicon::followers;
use crate::magnitude::Magnitude;
use crate::span::Span;
use crate::text::Text;
use crate::text::blocks::{self, BLOCK};

/// An opener, and where what it opens starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Opener {
    start: usize,
    /// Behind it and its gap.
    end: usize,
    /// It is the word, no sign.
    word: bool,
}

/// A currency behind an opener, with its magnitude: "(en millions d'euros)", "en dollars américains".
#[derive(Clone, Copy, Debug)]
pub(super) struct Count {
    pub(super) span: Span,
    pub(super) magnitude: Magnitude,
    pub(super) denomination: Denomination,
    /// Behind the word, and where that starts.
    pub(super) word: bool,
    pub(super) opener: usize,
}

/// Every count of the text, in order.
pub(super) fn counts(text: Text<'_>, options: Options) -> Vec<Count> {
    let count = |Opener { start, end, word }| {
        if !followers::may_stand_at(text, end) {
            return None;
        }
        let (magnitude, denomination, behind) = grammar::counted(text, end, options)?;
        Some(Count { span: Span::new(end, behind), magnitude, denomination, word, opener: start })
    };
    openers(text).filter_map(count).collect()
}

/// Every opener of the text, in order. Looks at each byte once.
fn openers(text: Text<'_>) -> impl Iterator<Item = Opener> {
    let mut block = 0;
    let mut places = likely(text, 0);
    core::iter::from_fn(move || {
        loop {
            while places != 0 {
                let at = block + places.trailing_zeros() as usize;
                places &= places - 1;
                if let Some(opener) = opener(text, at) {
                    return Some(opener);
                }
            }
            block += BLOCK;
            if block >= text.len() {
                return None;
            }
            places = likely(text, block);
        }
    })
}

/// The places of the block at `at` where one may stand.
#[inline]
fn likely(text: Text<'_>, at: usize) -> u64 {
    let bytes = text.0.as_bytes();
    match bytes.get(at..).and_then(|rest| rest.first_chunk()) {
        Some(window) => likely_in(window),
        None => likely_in(&blocks::last(bytes, at)),
    }
}

/// Those of one block, in vectors: the bytes stay where they are, since a copy keeps compilers from it.
#[inline(never)]
fn likely_in(window: &[u8; BLOCK + 1]) -> u64 {
    blocks::places(window, |byte, next| {
        let en = (byte | 0x20 == b'e') & (next | 0x20 == b'n');
        en | (byte == b'(') | (byte == b'|')
    })
}

#[inline]
fn opener(text: Text<'_>, at: usize) -> Option<Opener> {
    if matches!(text.byte(at), b'(' | b'|') {
        return Some(Opener { start: at, end: text.gap(at + 1), word: false });
    }
    let end = at + 2;
    let word = !text.alphanumeric_before(at) && text.word(at).is_some_and(|word| word.end == end);
    word.then(|| Opener { start: at, end: text.gap(end), word })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    #[test]
    fn brackets_bars_and_one_word() {
        // A hat stands before each.
        let text = "^En euros ^(^en k€) ^| endroit, bien, l'^en 1en en\u{301} ^en-tête éen, plus de soixante lettres, puis\n^en";
        let expected: Vec<_> = text.match_indices('^').map(|(hat, _)| hat + 1).collect();
        let found: Vec<_> = openers(Text(text)).map(|opener| opener.start).collect();
        assert_eq!(found, expected);
        let signs: Vec<_> =
            openers(Text(text)).filter(|opener| !opener.word).map(|o| &text[o.start..=o.start]).collect();
        assert_eq!(signs, ["(", "|"]);
        assert!(openers(Text(text)).all(|opener| !text[opener.end..].starts_with([' ', '\n'])));
    }

    #[test]
    fn a_bracket_and_the_word_open_the_same() {
        let text = "Bilan (en M€), (k€) et en dollars américains";
        let counts = counts(Text(text), Options::default());
        let written: Vec<_> = counts.iter().map(|count| (&text[count.span.range()], count.word)).collect();
        assert_eq!(written, [("M€", true), ("k€", false), ("dollars américains", true)]);
    }
}
