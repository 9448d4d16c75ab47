//! What headings and declarations stand behind, a bracket, a bar, or the word *en*, and what they then count.

use alloc::vec::Vec;

use crate::figure::Denomination;
use crate::grammar::{self, Options};
use crate::lexicon::followers;
use crate::magnitude::Magnitude;
use crate::span::Span;
use crate::text::Text;
use crate::text::blocks::{self, BLOCK};
use crate::text::starts::{Eyes, Signs, WINDOW};

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

/// What one may be.
const SIGNS: Signs = Signs { word: *b"en", signs: *b"(|" };

/// Every opener of the text, in order. Looks at each byte once.
fn openers(text: Text<'_>) -> impl Iterator<Item = Opener> {
    let eyes = Eyes::best();
    let look = move |block: &mut usize| {
        eyes.look(text, block, |wide, bytes, block| wide.seek_signs(bytes, block, SIGNS), likely)
    };
    let mut block = 0;
    let mut places = look(&mut block);
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
            places = look(&mut block);
        }
    })
}

/// The places of a block where one may stand, in vectors: the bytes stay where they are, since a copy keeps compilers from
/// it.
#[inline(never)]
fn likely(window: &[u8; WINDOW]) -> u64 {
    let Some(window) = window.get(1..).and_then(|window| window.first_chunk()) else { return 0 };
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

    /// Of two bytes that follow each other, in a window of nothing else.
    #[test]
    fn few_places_are_likely() {
        for byte in 0..0x80 {
            for next in 0..0x80 {
                let mut window = [b'.'; WINDOW];
                (window[1], window[2]) = (byte, next);
                let opens =
                    matches!(byte, b'(' | b'|') || byte.eq_ignore_ascii_case(&b'e') && next.eq_ignore_ascii_case(&b'n');
                assert_eq!(likely(&window) & 1 != 0, opens, "{byte} {next}");
            }
        }
    }
}
