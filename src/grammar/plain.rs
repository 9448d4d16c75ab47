//! A short cut for plain figures: a number in digits or words, perhaps *millions* or *milliards*, and a percent sign, a
//! currency or nothing, with no sign of what the grammar knows besides: ranges, lists, cents behind the currency, marks
//! that could be read two ways.
//!
//! It has no opinion of its own. Where what stands before or behind could matter to any part of the grammar it answers
//! nothing, and the grammar reads the figure; a test holds the two together.

mod around;
mod counted;
mod numeral;
#[cfg(test)]
mod tests;

use super::left::Said;
use super::term::unknown_magnitude;
use super::unit::{self, Mention};
use super::{Bare, Numerals, Options, Parts, Place, Read, extent, guard, left, misread, said, tolerance};
use crate::bound::Bound;
use crate::figure::{Figure, Unit};
use crate::magnitude::Magnitude;
use crate::number::digits;
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::Text;
use around::{Before, before, behind, counts_other, ends};
use counted::Counted;
pub(super) use numeral::Numeral;
use numeral::Written;

/// What the short cut makes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plain {
    Figure(Read),
    /// A number that counts nothing of ours.
    Bare(Numeral),
    /// The grammar has to look.
    Unsure,
}

/// Looks at the number that starts at `at`.
#[inline(always)]
pub(super) fn read(text: Text<'_>, at: usize, floor: usize, options: Options) -> Plain {
    let Some(number) = numeral::read(text, at) else { return Plain::Unsure };
    if let Some(counted) = counted::read(text, &number, options) {
        if number.written == Written::One && guard::none_before(text, at) {
            return Plain::Unsure;
        }
        return figure(text, at, floor, options, &number, counted).map_or(Plain::Unsure, Plain::Figure);
    }
    // "–.90" is a price below one.
    let pointed = matches!(text.byte(at.wrapping_sub(1)), b'.' | b',');
    let digits = number.written == Written::Digits;
    if pointed || !digits && !number.thousands.is_empty() {
        return Plain::Unsure;
    }
    let ends = if digits { ends(text, &number) } else { counts_other(text, number.end) };
    if !ends && (!digits || text.byte(number.end) != b',') {
        return Plain::Unsure;
    }
    if left::said(text, at, floor) != Said::Anything {
        return if ends { Plain::Bare(number) } else { Plain::Unsure };
    }
    if left::sign(text, at, floor, options).is_some() {
        return Plain::Unsure;
    }
    match left::lead(text, at, floor, options) {
        Some(lead) if digits => led(text, at, floor, options, &number, &lead).map_or(Plain::Unsure, Plain::Figure),
        None if ends => Plain::Bare(number),
        _ => Plain::Unsure,
    }
}

/// The bare number that starts at `at`, which its document may make a figure of; `None` in a bracket of its own.
pub(super) fn bare(text: Text<'_>, at: usize, floor: usize, number: &Numeral) -> Option<(Bare, Place)> {
    let span = Span::new(at, number.end);
    if left::bracket(text, at, number.end, floor).is_some() {
        return None;
    }
    let (bound, qualifier) = said(text, span, floor).unwrap_or((Bound::Exact, None));
    let bare = Bare {
        quantity: Quantity::from_short(number.mantissa, false, number.scale, Magnitude::Unit)?,
        bound,
        year: !number.marked && number.end - at == 4 && digits::could_be_a_year(number.mantissa),
        marked: number.marked,
        dashes: false,
        words: number.written != Written::Digits,
        high: None,
    };
    let parts = Parts::new(at, qualifier.unwrap_or_default(), span, Span::default(), Span::default());
    Some((bare, Place { span, extent: extent(span, qualifier), parts }))
}

/// The number and unit that stand from `at` to `end` where they are all of the text: nothing around them says more.
#[inline(always)]
pub(super) fn whole(text: Text<'_>, at: usize, end: usize, options: Options) -> Option<(Quantity, Unit)> {
    let number = numeral::read(text, at)?;
    if number.written != Written::Digits && options.numerals == Numerals::Digits {
        return None;
    }
    let counted = counted::read(text, &number, options).filter(|counted| counted.end == end)?;
    Some((Quantity::from_short(number.mantissa, false, number.scale, counted.magnitude)?, counted.unit))
}

/// The figure of digits behind a currency: "EUR 18,30", "$12.50".
#[inline]
fn led(text: Text<'_>, at: usize, floor: usize, options: Options, number: &Numeral, lead: &Mention) -> Option<Read> {
    let start = lead.span.start();
    // An INR may be a doctor's.
    let unsure = lead.denomination.currency.is_some_and(|currency| currency.code() == "INR")
        || text.letter_at(number.end)
        || unknown_magnitude(text, number.end)
        || text.byte(number.end) == b')'
        || unit::qualified_behind(text, number.end, lead).is_some()
        || left::sign(text, start, floor, options).is_some();
    let after = behind(text, number.end, false).filter(|_| !unsure)?;
    let counted = Counted {
        magnitude: Magnitude::Unit,
        magnitude_at: Span::default(),
        unit: Unit::Money(lead.denomination),
        unit_at: lead.span,
        end: number.end,
    };
    finish(text, at, floor, number, counted, after, Before { start, negative: false, nothing: false })
}

/// The figure of a number and what it counts, where nothing around them says more.
#[inline(always)]
fn figure(
    text: Text<'_>,
    at: usize,
    floor: usize,
    options: Options,
    number: &Numeral,
    counted: Counted,
) -> Option<Read> {
    // Cents may follow a whole sum, and digits behind a sign make the sum doubtful, whatever its currency.
    let small = counted.magnitude <= Magnitude::Millier && number.scale == 0;
    let cents = small && matches!(counted.unit, Unit::Money(_));
    let after = behind(text, counted.end, cents)?;
    let before = before(text, at, floor, options)?;
    finish(text, at, floor, number, counted, after, before)
}

/// The figure, its bound said before it or else behind it. It starts at its number, its sign or its currency.
#[inline(always)]
fn finish(
    text: Text<'_>,
    at: usize,
    floor: usize,
    number: &Numeral,
    counted: Counted,
    after: (Bound, Option<Span>),
    Before { start, negative, nothing }: Before,
) -> Option<Read> {
    let phrase = if nothing { None } else { misread::before(text, start, floor) };
    if matches!(phrase, Some((Bound::About, from)) if tolerance::is_one(text, from, floor, counted.unit)) {
        return None;
    }
    let (bound, qualifier) = match phrase {
        Some((bound, from)) => (bound, Some(Span::new(from, text.gap_before(start)))),
        None => after,
    };
    let span = Span::new(start, counted.end);
    let quantity = Quantity::from_short(number.mantissa, negative, number.scale, counted.magnitude)?;
    Some(Read {
        figure: Figure::new(quantity, None, bound, counted.unit),
        span,
        parts: Parts::new(
            start,
            qualifier.unwrap_or_default(),
            Span::new(at, number.numeral_end),
            counted.magnitude_at,
            counted.unit_at,
        ),
        extent: extent(span, qualifier),
        other: None,
        letter: false,
        part: 0,
    })
}
