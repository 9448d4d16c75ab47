//! Figures in running text.

use crate::currency::Currency;
use crate::figure::{Basis, Figure};
use crate::grammar::{self, Options, Parts, Read};
use crate::number::{digits, words};
use crate::span::Span;
use crate::text::Text;

/// A figure in a text, and its place.
///
/// ```
/// let text = "Un parc solaire de 12,5 M€ environ.";
/// let found = montant::find(text).next().unwrap();
/// assert_eq!(found.as_str(), "12,5 M€");
/// assert_eq!((found.start(), found.end()), (19, 28));
/// assert_eq!(&text[found.qualifier().unwrap().range()], "environ");
/// assert_eq!(&text[found.number().range()], "12,5");
/// assert_eq!(&text[found.magnitude().unwrap().range()], "M");
/// assert_eq!(&text[found.unit().unwrap().range()], "€");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Match<'t> {
    text: &'t str,
    figure: Figure,
    span: Span,
    parts: Parts,
}

impl<'t> Match<'t> {
    pub(crate) const fn new(text: &'t str, figure: Figure, span: Span, parts: Parts) -> Self {
        Self { text, figure, span, parts }
    }

    /// What was read.
    pub const fn figure(&self) -> Figure {
        self.figure
    }

    /// The text of the figure: from the number, its sign or a currency that stands first, to its last piece. The words
    /// that qualify it stay outside.
    pub fn as_str(&self) -> &'t str {
        Text(self.text).slice(self.span.start(), self.span.end())
    }

    /// Where it starts, in bytes.
    pub const fn start(&self) -> usize {
        self.span.start()
    }

    /// Where it ends, in bytes.
    pub const fn end(&self) -> usize {
        self.span.end()
    }

    /// Where it stands.
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Where the words stand that give its bound: "près de", "au moins".
    pub const fn qualifier(&self) -> Option<Span> {
        self.parts.qualifier
    }

    /// Where the number stands, without sign or magnitude; of a range, from the first number to the last.
    pub fn number(&self) -> Span {
        self.parts.number.unwrap_or(self.span)
    }

    /// Where the magnitude stands: "milliards", "M".
    pub const fn magnitude(&self) -> Option<Span> {
        self.parts.magnitude
    }

    /// Where the currency or percent sign stands.
    pub const fn unit(&self) -> Option<Span> {
        self.parts.unit
    }

    /// The currency, where it is known.
    pub const fn currency(&self) -> Option<Currency> {
        self.figure.currency()
    }

    /// How the currency is known.
    pub const fn basis(&self) -> Option<Basis> {
        self.figure.basis()
    }
}

/// Iterator over the figures of a text, left to right, never overlapping; see [`find`](crate::find).
#[derive(Clone, Debug)]
pub struct FindIter<'t> {
    text: &'t str,
    at: usize,
    floor: usize,
    options: Options,
}

impl<'t> FindIter<'t> {
    pub(crate) const fn new(text: &'t str, options: Options) -> Self {
        Self { text, at: 0, floor: 0, options }
    }
}

impl<'t> Iterator for FindIter<'t> {
    type Item = Match<'t>;

    fn next(&mut self) -> Option<Match<'t>> {
        let text = Text(self.text);
        while let Some(candidate) = next_candidate(text, self.at) {
            match grammar::read(text, candidate, self.floor, self.options) {
                Ok(Read { figure, span, parts, extent, .. }) => {
                    self.at = span.end().max(candidate + 1);
                    self.floor = extent.end();
                    return Some(Match { text: self.text, figure, span, parts });
                }
                Err(failure) => self.at = failure.resume.max(candidate + 1),
            }
        }
        self.at = self.text.len();
        None
    }
}

impl core::iter::FusedIterator for FindIter<'_> {}

/// The next place where a number may start: a digit or fraction sign that continues no word and no number, or the
/// first letter of a number word.
pub(crate) fn next_candidate(text: Text<'_>, mut at: usize) -> Option<usize> {
    let len = text.len();
    while at < len {
        let b = text.byte(at);
        if b.is_ascii_digit() {
            if starts_number(text, at) {
                return Some(at);
            }
            // No piece of a longer number is looked at again.
            at = digits::read(text, at).map_or(at + 1, |digits| digits.end);
        } else if b.is_ascii_alphabetic() || b >= 0x80 {
            if b == 0xC2 && matches!(text.byte(at + 1), 0xBC..=0xBE) {
                return Some(at);
            }
            let Some(word) = text.word(at) else {
                at += text.char_at(at).map_or(1, char::len_utf8);
                continue;
            };
            if starts_in_words(text, word) {
                return Some(at);
            }
            at = word.end;
            // "A320", "F3": digits glued to letters are no number, unless the letters are a currency.
        } else {
            at += 1;
        }
    }
    None
}

/// Does the digit at `at` start a number: no letter glued before it that is not a currency, no digit, no mark of a
/// longer number?
fn starts_number(text: Text<'_>, at: usize) -> bool {
    let Some(last) = at.checked_sub(1) else { return true };
    let before = text.byte(last);
    match before {
        b' ' | b'\n' | b'(' | b':' => true,
        b'.' | b',' | b'\'' | b'/' => !text.byte(last.wrapping_sub(1)).is_ascii_digit(),
        _ if before.is_ascii_digit() => false,
        // The typographic apostrophe groups as the plain one does.
        0x99 | 0xBC if text.apostrophe(at.wrapping_sub(3)) == at => !text.byte(at.wrapping_sub(4)).is_ascii_digit(),
        _ if !text.alphanumeric_before(at) => true,
        // "EUR20", "CHF200", "Rs500".
        _ => grammar::lead_glued(text, at),
    }
}

/// Does a number in words start with this word?
fn starts_in_words(text: Text<'_>, word: crate::text::Word) -> bool {
    if text.byte(word.start.wrapping_sub(1)).is_ascii_digit() {
        return false;
    }
    if words::is_number_word(word) {
        // "l'un", "l'une" count nothing.
        return !(word.letters <= 3
            && (word.is(key!("un")) || word.is(key!("une")))
            && text.char_before(word.start).is_some_and(|c| matches!(c, '\'' | '’'))
            && text
                .word_before(word.start - text.char_before(word.start).map_or(0, char::len_utf8))
                .is_some_and(|l| l.is(key!("l"))));
    }
    // "la cinquantaine de millions", "le million d'euros", "demi-milliard".
    if word.is(key!("demi")) || words::collective(word).is_some() {
        return true;
    }
    (word.is(key!("million")) || word.is(key!("milliard")))
        && text.word_before(text.gap_before(word.start)).is_some_and(|article| {
            [key!("le"), key!("ce"), key!("du"), key!("au"), key!("dernier"), key!("premier")].contains(&article.key)
        })
}
