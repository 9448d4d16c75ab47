//! The one reading of a figure around a number, for parse and find alike.
//!
//! [`read`] is given the place of a number: a digit, or the first letter of a number word. It reads the number and its
//! magnitude to the right, then what it counts, then looks left for a sign, a currency that leads and a qualifier.
//! Everything it looks at lies within a few words of the number: each step is bounded, so one call is.

mod guard;
mod join;
mod left;
mod number;
pub(crate) mod separator;
mod small;
mod tail;
mod term;
mod unit;

use crate::bound::Bound;
use crate::error::ErrorKind;
use crate::figure::Figure;
use crate::lexicon::qualifiers;
use crate::region::Region;
use crate::span::Span;
use crate::text::Text;

use join::Joined;
use separator::Separators;
use term::Term;

/// What a reader was told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Options {
    pub(crate) region: Region,
    pub(crate) separators: Separators,
}

/// A figure read, and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading {
    pub(crate) figure: Figure,
    pub(crate) span: Span,
    pub(crate) parts: Parts,
    /// Where the words that qualify it start and end, the figure between them.
    pub(crate) extent: Span,
}

/// Where the parts of a figure stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Parts {
    pub(crate) qualifier: Option<Span>,
    pub(crate) number: Option<Span>,
    pub(crate) magnitude: Option<Span>,
    pub(crate) unit: Option<Span>,
}

/// Why no figure stands at a place, and where to go on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    /// The place of what is wrong.
    pub(crate) at: usize,
    /// Nothing before this can start a figure any more.
    pub(crate) resume: usize,
}

/// Reads the figure whose number starts at `at`, looking left down to `floor`.
#[inline]
pub(crate) fn read(text: Text<'_>, at: usize, floor: usize, options: Options) -> Result<Reading, Failure> {
    let term = term::at(text, at, floor, options)?;
    let (low, high, unit, end) = match join::read(text, &term, floor, options) {
        Joined::Range(low, high) if guard::accepts(text, &high, floor) => (low, Some(high), high.unit, high.end),
        Joined::Shared(number, unit) => (number, None, Some(unit), term.end),
        _ => (term.number, None, term.unit, term.end),
    };
    let Some(unit) = unit else {
        return Err(Failure { kind: ErrorKind::CurrencyExpected, at: text.gap(term.end), resume: term.number.end });
    };
    let too_large = Failure { kind: ErrorKind::TooLarge, at, resume: end };
    let refused = Failure { kind: ErrorKind::CurrencyExpected, at: text.gap(term.number.end), resume: end };
    if high.is_none() && !guard::accepts(text, &term, floor) {
        return Err(refused);
    }
    let low = low.quantity().ok_or(too_large)?;
    let high_quantity = match &high {
        Some(high) => Some(high.number.quantity().ok_or(too_large)?),
        None => None,
    };
    let span = Span::new(term.start, end);
    let (bound, qualifier) = bound(text, &term, span, floor);
    let extent = match qualifier {
        Some(words) => Span::new(words.start().min(span.start()), words.end().max(span.end())),
        None => span,
    };
    Ok(Reading {
        figure: Figure::new(low, high_quantity, bound, unit),
        span,
        parts: parts(&term, high.as_ref(), qualifier),
        extent,
    })
}

/// What the words on either side say, and where.
fn bound(text: Text<'_>, term: &Term, span: Span, floor: usize) -> (Bound, Option<Span>) {
    if let Some((bound, start)) = qualifiers::before(text, span.start(), floor) {
        return (bound, Some(Span::new(start, text.gap_before(span.start()))));
    }
    if let Some((bound, start, end)) = qualifiers::after(text, span.end()) {
        return (bound, Some(Span::new(start, end)));
    }
    (if term.number.about { Bound::About } else { Bound::Exact }, None)
}

/// Where the parts stand; of a range, from the first number to the last.
fn parts(term: &Term, high: Option<&Term>, qualifier: Option<Span>) -> Parts {
    let last = high.unwrap_or(term);
    Parts {
        qualifier,
        number: Some(Span::new(term.number.start, last.number.numeral_end)),
        magnitude: last.number.magnitude_at,
        unit: last.unit_at.or(term.unit_at),
    }
}

/// Are the letters glued before the digit at `at` a currency: "EUR20", "Rs500"?
pub(crate) fn lead_glued(text: Text<'_>, at: usize) -> bool {
    left::lead(text, at, 0, Options::default()).is_some_and(|lead| lead.span.end() == at)
}
