//! The one reading of a figure around a number, for parse and find alike.
//!
//! [`read`] is given the place of a number: a digit, or the first letter of a number word. It reads the number and its
//! magnitude to the right, then what it counts, then looks left for a sign, a currency that leads and a qualifier.
//! Everything it looks at lies within a few words of the number: each step is bounded, so one call is.

mod behind_digits;
mod chat;
mod coins;
mod guard;
mod join;
mod label;
mod left;
mod lend;
mod link;
mod list;
mod misread;
mod noun;
mod number;
mod parts;
mod plain;
pub(crate) mod separator;
mod small;
mod spelled;
mod tail;
mod term;
mod tolerance;
mod twins;
mod unit;

use crate::bound::Bound;
use crate::error::ErrorKind;
use crate::figure::{Basis, Denomination, Figure, Unit};
use crate::lexicon::magnitudes::{self, FormKind};
use crate::lexicon::{followers, qualifiers};
use crate::magnitude::Magnitude;
use crate::quantity::Quantity;
use crate::region::Region;
use crate::span::Span;
use crate::text::{Text, Word};

#[cfg(test)]
pub(crate) use guard::tables as guard_tables;
use join::Joined;
use number::{Form, Number};
pub(crate) use parts::Parts;
use plain::{Numeral, Plain};
use separator::Separators;
use term::Term;

/// Which numbers start a figure.
///
/// ```
/// use montant::{Numerals, Reader};
/// let digits = Reader::new().numerals(Numerals::Digits);
/// assert_eq!(digits.find("douze euros, puis 12 €").map(|found| found.as_str()).collect::<Vec<_>>(), ["12 €"]);
/// assert_eq!(digits.figure("3 millions et demi d'euros")?.value().unwrap().to_string(), "3500000");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numerals {
    /// In digits and in words: "12 €", "douze euros".
    #[default]
    All,
    /// In digits only. What follows the digits may still be words: "3 millions et demi".
    Digits,
}

/// What a reader was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Options {
    pub(crate) region: Region,
    pub(crate) separators: Separators,
    pub(crate) numerals: Numerals,
    /// Take a lone letter for a magnitude ("40K"): a document may know what of.
    pub(crate) letters: bool,
    /// The figure is all there is: nothing around it can speak for or against it.
    pub(crate) whole: bool,
}

/// A figure read, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Read {
    pub(crate) figure: Figure,
    pub(crate) span: Span,
    pub(crate) parts: Parts,
    /// Where the words that qualify it start and end, the figure between them.
    pub(crate) extent: Span,
    /// The number, if its ambiguous mark were read the other way.
    pub(crate) other: Option<Quantity>,
    /// Its magnitude is a letter, and no currency stands beside it.
    pub(crate) letter: bool,
    /// The power of ten of the part it counts: 2 for centimes.
    pub(crate) part: u8,
}

/// What stands at a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Reading {
    Figure(Read),
    /// A number and nothing that it counts: a figure only if its document says so.
    Bare(Bare, Place),
}

/// A number that nothing here makes a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bare {
    pub(crate) quantity: Quantity,
    pub(crate) bound: Bound,
    /// Digits alone that could be a year.
    pub(crate) year: bool,
    /// Digits with a mark of groups or decimals between them.
    pub(crate) marked: bool,
    /// Written with the dashes of a Swiss price.
    pub(crate) dashes: bool,
    /// Written in words.
    pub(crate) words: bool,
    /// The high end, where it is a range.
    pub(crate) high: Option<Quantity>,
}

/// Where a bare number stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) span: Span,
    /// Where the words that qualify it start and end, the number between them.
    pub(crate) extent: Span,
    pub(crate) parts: Parts,
}

impl Bare {
    /// The number as a figure of `unit`.
    pub(crate) fn figure(&self, unit: Unit) -> Figure {
        Figure::new(self.quantity, self.high, self.bound, unit)
    }
}

/// Why no figure stands at a place, and where to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    /// The place of what is wrong.
    pub(crate) at: usize,
    /// Nothing before this can start a figure any more.
    pub(crate) resume: usize,
}

/// Reads the figure whose number starts at `at`, looking left down to `floor`.
#[inline(always)]
pub(crate) fn read(text: Text<'_>, at: usize, floor: usize, options: Options) -> Result<Read, Failure> {
    if misread::is_rest(text, at) {
        return Err(Failure { kind: ErrorKind::GroupingInvalid, at, resume: at + 2 });
    }
    match plain::read(text, at, floor, options) {
        Plain::Figure(plain) => return Ok(plain),
        Plain::Bare(Numeral { end, .. }) if !options.whole => {
            return Err(Failure { kind: ErrorKind::CurrencyExpected, at: end, resume: end });
        }
        _ => {}
    }
    read_fully(text, at, floor, options)
}

/// The figure that fills the text from `start` to `end`, where it is a plain one: how much of what.
#[inline(always)]
pub(crate) fn read_whole(text: Text<'_>, start: usize, end: usize, options: Options) -> Option<(Quantity, Unit)> {
    plain::whole(text, start, end, options)
}

/// The same as [`read`] with no short cut.
#[inline(never)]
fn read_fully(text: Text<'_>, at: usize, floor: usize, options: Options) -> Result<Read, Failure> {
    let read = figure(text, &term::at(text, at, floor, options)?, floor, options)?;
    whole(text, read.span).map(|()| read)
}

/// Refuses what a character that does not show cuts short: the part of a number is less than the number. The short cut
/// reads nothing that such a one follows.
#[inline]
fn whole(text: Text<'_>, span: Span) -> Result<(), Failure> {
    let end = span.end();
    if text.torn_behind(end) { Err(Failure { kind: ErrorKind::GroupingInvalid, at: end, resume: end }) } else { Ok(()) }
}

/// Reads what stands at the number at `at`, a figure or a bare number.
pub(crate) fn look(text: Text<'_>, at: usize, floor: usize, options: Options) -> Result<Reading, Failure> {
    if misread::is_rest(text, at) {
        return Err(Failure { kind: ErrorKind::GroupingInvalid, at, resume: at + 2 });
    }
    match plain::read(text, at, floor, options) {
        Plain::Figure(plain) => return Ok(Reading::Figure(plain)),
        Plain::Bare(number) => {
            if let Some((bare, place)) = plain::bare(text, at, floor, &number) {
                return Ok(Reading::Bare(bare, place));
            }
        }
        Plain::Unsure => {}
    }
    look_fully(text, at, floor, options)
}

/// The same with no short cut.
fn look_fully(text: Text<'_>, at: usize, floor: usize, options: Options) -> Result<Reading, Failure> {
    let term = term::at(text, at, floor, options)?;
    let reading = match figure(text, &term, floor, options) {
        Ok(figure) => Reading::Figure(figure),
        Err(failure) if term.unit.is_some() => return Err(failure),
        Err(failure) => {
            let (bare, place) = bare(text, &term, floor).ok_or(failure)?;
            Reading::Bare(bare, place)
        }
    };
    let (Reading::Figure(Read { span, .. }) | Reading::Bare(_, Place { span, .. })) = reading;
    whole(text, span).map(|()| reading)
}

/// The figure of a term.
#[inline]
fn figure(text: Text<'_>, term: &Term, floor: usize, options: Options) -> Result<Read, Failure> {
    let at = term.number.start;
    let (low, high, unit, end) = match join::read(text, term, floor, options) {
        Joined::Reversed if options.whole => {
            return Err(Failure { kind: ErrorKind::RangeReversed, at: term.start, resume: term.number.end });
        }
        Joined::Range(low, high) if options.whole || guard::accepts(text, &high) => {
            (low, Some(high), high.unit, high.end)
        }
        // "de 2 380 à 0 million": a plain integer is no figure.
        Joined::Shared(Number { magnitude: Magnitude::Unit | Magnitude::Millier, .. }, Unit::Number) => {
            (term.number, None, term.unit, term.end)
        }
        Joined::Shared(number, unit) => (number, None, Some(unit), term.end),
        _ => (term.number, None, term.unit, term.end),
    };
    let Some(unit) = unit else {
        return Err(Failure { kind: ErrorKind::CurrencyExpected, at: text.gap(term.end), resume: term.number.end });
    };
    let too_large = Failure { kind: ErrorKind::TooLarge, at, resume: end };
    if high.is_none() && !options.whole && !guard::accepts(text, term) {
        return Err(Failure { kind: ErrorKind::CurrencyExpected, at: text.gap(term.number.end), resume: end });
    }
    let over = low.over && high.is_none();
    let about = low.about || tolerance::behind(text, end).is_some();
    let other = low.other.filter(|_| high.is_none()).and_then(|scale| Number { scale, ..low }.quantity());
    let Some(low) = low.quantity() else { return Err(too_large) };
    let high_quantity = match &high {
        Some(high) => Some(high.number.quantity().ok_or(too_large)?),
        None => None,
    };
    let span = Span::new(term.start, end);
    let (mut bound, qualifier) = bound(text, about, span, floor);
    if over && bound == Bound::Exact {
        bound = Bound::MoreThan;
    }
    if qualifier.is_some_and(|words| tolerance::is_one(text, words.start(), floor, unit)) {
        return Err(Failure { kind: ErrorKind::CurrencyExpected, at: text.gap(term.number.end), resume: end });
    }
    Ok(Read {
        figure: Figure::new(low, high_quantity, bound, unit),
        span,
        parts: parts(term, high.as_ref(), span, qualifier),
        extent: opened(text, extent(span, qualifier), high.is_some(), floor),
        other,
        letter: high.as_ref().unwrap_or(term).letter,
        part: high.as_ref().map_or(term.part, |high| high.part),
    })
}

/// The bare number of a term.
fn bare(text: Text<'_>, term: &Term, floor: usize) -> Option<(Bare, Place)> {
    let mut span = Span::new(term.start, term.end);
    let mut number = term.number;
    if let Some((open, close)) = left::bracket(text, span.start(), span.end(), floor) {
        // "(312)" in a table; whether it is one, the document knows.
        span = Span::new(open, close);
        number.mantissa = -number.mantissa;
    }
    let (bound, qualifier) = bound(text, term.number.about, span, floor);
    let digits = match number.form {
        Form::Digits(digits) => Some(digits),
        _ => None,
    };
    let parts = Parts::new(span.start(), qualifier.unwrap_or_default(), span, Span::default(), Span::default());
    let place = Place { span, extent: extent(span, qualifier), parts };
    let bare = Bare {
        quantity: number.quantity()?,
        bound,
        year: number.looks_like_a_year(),
        marked: digits.is_some_and(|digits| !digits.plain),
        dashes: digits.is_some_and(|digits| digits.dashes),
        words: number.in_words(),
        high: None,
    };
    Some((bare, place))
}

/// The extent of a range with the word that opens it: "entre", "de".
fn opened(text: Text<'_>, extent: Span, range: bool, floor: usize) -> Span {
    if !range || extent.start() <= floor {
        return extent;
    }
    match text.previous(extent.start()) {
        Some(word) if word.start >= floor && (word.is(key!("entre")) || word.is(key!("de")) || word.is(key!("d"))) => {
            Span::new(word.start, extent.end())
        }
        _ => extent,
    }
}

/// A span with the words that qualify it.
fn extent(span: Span, qualifier: Option<Span>) -> Span {
    match qualifier {
        Some(words) => Span::new(words.start().min(span.start()), words.end().max(span.end())),
        None => span,
    }
}

/// What the words on either side say, and where.
fn bound(text: Text<'_>, about: bool, span: Span, floor: usize) -> (Bound, Option<Span>) {
    let about = if about { Bound::About } else { Bound::Exact };
    said(text, span, floor).unwrap_or((about, None))
}

/// The bound that the words before or else behind say, and where.
fn said(text: Text<'_>, span: Span, floor: usize) -> Option<(Bound, Option<Span>)> {
    if let Some((bound, start)) = misread::before(text, span.start(), floor) {
        return Some((bound, Some(Span::new(start, text.gap_before(span.start())))));
    }
    let (bound, start, end) = qualifiers::after(text, span.end())?;
    Some((bound, Some(Span::new(start, end))))
}

/// Where the parts stand; of a range, from the first number to the last.
fn parts(term: &Term, high: Option<&Term>, span: Span, qualifier: Option<Span>) -> Parts {
    let last = high.unwrap_or(term);
    let number = Span::new(term.number.start, last.number.numeral_end);
    let shown = |part: Option<Span>| part.unwrap_or_default();
    let unit = last.unit_at.or(term.unit_at);
    Parts::new(span.start(), shown(qualifier), number, shown(last.number.magnitude_at), shown(unit))
}

/// What a heading counts, read at `at`: "millions d'euros", "M€", "euros", "MDT".
pub(crate) fn counted(text: Text<'_>, at: usize, options: Options) -> Option<(Magnitude, Denomination, usize)> {
    if let Some(word) = text.word(at)
        && let Some((magnitude, FormKind::Word | FormKind::Numeral)) = magnitudes::word(word)
    {
        let behind = number::behind_of(text, word.end).unwrap_or_else(|| text.gap(word.end));
        let mention = unit::mention(text, behind, options.region, false)?;
        return Some((magnitude, mention.denomination, mention.span.end()));
    }
    if let Some(mention) = unit::mention(text, at, options.region, false) {
        return (mention.part == 0).then(|| (Magnitude::Unit, mention.denomination, mention.span.end()));
    }
    match unit::abbreviated(text, at, options.region) {
        unit::After::Money(magnitude, mention) => {
            let magnitude = magnitude.map_or(Magnitude::Unit, |(magnitude, _)| magnitude);
            Some((magnitude, mention.denomination, mention.span.end()))
        }
        _ => None,
    }
}

/// The currency at `at`, of which *de* may stand before, as it is meant there: with the power of ten of a part.
pub(crate) fn currency(text: Text<'_>, at: usize, options: Options) -> Option<(Denomination, u8, Span)> {
    let at = number::behind_of(text, at).unwrap_or_else(|| text.gap(at));
    let unit::Mention { denomination, part, span, .. } = unit::mention(text, at, options.region, false)?;
    Some((Denomination { basis: Basis::Context, ..denomination }, part, span))
}

/// Is the number word worth reading on its own? "un" and "une" are mostly articles: they are where a unit, a magnitude
/// or another number may follow, or a currency stands before them.
#[inline]
pub(crate) fn worth(text: Text<'_>, word: Word, floor: usize, options: Options) -> bool {
    // "une dizaine de", "le million d'euros" go on with small words.
    if !crate::number::words::is_number_word(word) {
        return true;
    }
    let next = text.gap(word.end);
    let follows = match text.byte(next) {
        // Nothing goes on behind these.
        b'.' | b';' | b':' | b'!' | b'?' | b')' => false,
        _ => followers::may_stand_at(text, next),
    };
    // "EUR un" is nobody's price.
    let article = word.is(key!("un")) || word.is(key!("une"));
    follows || !article && left::lead(text, word.start, floor, options).is_some()
}

/// Are the letters glued before the digit at `at` a currency, "EUR20", "Rs500", or a small word whose space was lost?
pub(crate) fn lead_glued(text: Text<'_>, at: usize) -> bool {
    left::lead(text, at, 0, Options::default()).is_some_and(|lead| lead.span.end() == at)
        || misread::lost_space(text, at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first number word of each.
    #[test]
    fn few_number_words_are_worth_it() {
        for (written, expected) in [
            ("deux euros", true),
            ("deux cents", true),
            ("deux-cents", true),
            ("deux ministres", false),
            ("deux. Euros", false),
            ("deux) euros", false),
            ("deux", true),
            ("un euro", true),
            ("un homme", false),
            ("une femme", false),
            ("EUR un homme", false),
            ("EUR une fois", false),
            ("EUR deux", true),
            ("EUR deux fois", true),
            ("EUR deux.", true),
            ("dizaine de", true),
            ("million d'euros", true),
        ] {
            let at = if written.starts_with("EUR") { 4 } else { 0 };
            let word = Text(written).word(at).unwrap();
            assert_eq!(worth(Text(written), word, 0, Options::default()), expected, "{written}");
        }
    }

    /// The word that opens a range belongs to it.
    #[test]
    fn ranges_are_opened() {
        for (written, floor, expected) in [
            ("entre 2 et 3 €", 0, "entre 2 et 3 €"),
            ("de 2 à 3 €", 0, "de 2 à 3 €"),
            ("d'1 à 3 €", 0, "d'1 à 3 €"),
            ("d’1 à 3 €", 0, "d’1 à 3 €"),
            ("d 1 à 3 €", 0, "d 1 à 3 €"),
            ("l'1 à 3 €", 0, "1 à 3 €"),
            ("par 2 à 3 €", 0, "2 à 3 €"),
            ("de(2 à 3 €", 0, "2 à 3 €"),
            ("x entre 2 et 3 €", 2, "entre 2 et 3 €"),
            ("x entre 2 et 3 €", 3, "2 et 3 €"),
            ("entre 2 et 3 €", 6, "2 et 3 €"),
        ] {
            let start = written.find(|c: char| c.is_ascii_digit()).unwrap();
            let span = Span::new(start, written.len());
            let shown = |range| &written[opened(Text(written), span, range, floor).range()];
            assert_eq!(shown(true), expected, "{written} from {floor}");
            assert_eq!(shown(false), &written[start..], "{written}: no range");
        }
    }

    /// A plain amount that is all of the text takes the shortest way.
    #[test]
    fn plain_wholes_are_short() {
        let read = |written: &str| read_whole(Text(written), 0, written.len(), Options::default()).is_some();
        for (written, expected) in
            [("36,8 milliards d'euros", true), ("12 €", true), ("douze euros", true), ("12 € ou 15", false)]
        {
            assert_eq!(read(written), expected, "{written}");
        }
    }
}
