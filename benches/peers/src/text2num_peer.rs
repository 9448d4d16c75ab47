//! `text2num` writes the numbers of a text in digits; a regex reads the amounts from what it wrote.

use std::borrow::Cow;

use montant::Region;
use text2num::{BasicAnnotate, LangInterpreter, Language, Replace, Token, replace_numbers_in_stream};

use crate::pattern::{Numbers, Pattern};
use crate::peer::{Answer, Peer, Pieces};

pub struct Text2Num {
    language: Language,
    pattern: Pattern,
}

impl Text2Num {
    pub fn new() -> Self {
        Self { language: Language::french(), pattern: Pattern::new(Numbers::Digits, false) }
    }
}

/// A word or what stands between words, and where it came from.
struct Piece {
    text: String,
    lower: String,
    barred: bool,
    start: usize,
    end: usize,
}

impl Token for &Piece {
    fn text(&self) -> Cow<'_, str> {
        self.text.as_str().into()
    }

    fn text_lowercase(&self) -> Cow<'_, str> {
        self.lower.as_str().into()
    }

    fn not_a_number_part(&self) -> bool {
        self.barred
    }
}

impl BasicAnnotate for Piece {
    fn text_lowercase(&self) -> &str {
        &self.lower
    }

    fn set_nan(&mut self, barred: bool) {
        self.barred = barred;
    }
}

impl Replace for Piece {
    fn replace<I: Iterator<Item = Self>>(replaced: I, text: String) -> Self {
        let (mut start, mut end) = (usize::MAX, 0);
        for piece in replaced {
            start = start.min(piece.start);
            end = end.max(piece.end);
        }
        Self { lower: text.clone(), text, barred: false, start, end }
    }
}

/// The text in pieces, cut where the crate's own reader of texts cuts it, which keeps no places.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let word = first.is_alphanumeric();
        let inside = |c: char| if word { c.is_alphanumeric() || c == '-' || c == '\'' } else { !c.is_alphanumeric() };
        let end = text[at..].find(|c| !inside(c)).map_or(text.len(), |length| at + length);
        let piece = &text[at..end];
        pieces.push(Piece { text: piece.to_owned(), lower: piece.to_lowercase(), barred: false, start: at, end });
        at = end;
    }
    pieces
}

impl Peer for Text2Num {
    fn name(&self) -> &'static str {
        "text2num, regex behind"
    }

    fn pieces(&self) -> Pieces {
        Pieces::Lines
    }

    fn find(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer)) {
        let mut tokens = pieces(text);
        self.language.basic_annotate(&mut tokens);
        let tokens = replace_numbers_in_stream(tokens, &self.language, 0.0);
        let mut written = String::with_capacity(text.len());
        let mut starts = Vec::with_capacity(tokens.len());
        for token in &tokens {
            starts.push(written.len());
            written += &token.text;
        }
        // The piece that holds a byte of what was written, and the byte's place in it.
        let place = |at: usize| {
            let i = starts.partition_point(|&start| start <= at) - 1;
            (&tokens[i], at - starts[i])
        };
        self.pattern.each(&written, region, &mut |answer| {
            let (first, from) = place(answer.start);
            let (last, to) = place(answer.end - 1);
            let kept = |piece: &Piece| piece.text.len() == piece.end - piece.start;
            let start = if kept(first) { first.start + from } else { first.start };
            let end = if kept(last) { last.start + to + 1 } else { last.end };
            each(Answer { start, end, ..answer });
        });
    }
}
