//! What a number may be off by: "82 ± 3 %", "1 200 € +/- 50 €".

use super::Options;
use super::join::{Joined, lent};
use super::label;
use super::lend::lend;
use super::term::{self, Term};
use crate::figure::Unit;
use crate::text::Text;

/// Behind the sign at `at`: "±", "+/-", "+-".
fn sign(text: Text<'_>, at: usize) -> Option<usize> {
    if text.starts(at, "±") {
        return Some(at + "±".len());
    }
    if text.byte(at) != b'+' {
        return None;
    }
    let minus = if text.byte(at + 1) == b'/' { at + 2 } else { at + 1 };
    match text.byte(minus) {
        b'-' => Some(minus + 1),
        _ => text.starts(minus, "−").then(|| minus + "−".len()),
    }
}

/// Where the number starts that says how far off what ends at `end` may be.
#[inline(always)]
pub(super) fn behind(text: Text<'_>, end: usize) -> Option<usize> {
    let gap = text.gap(end);
    if matches!(text.byte(gap), b'+' | 0xC2) { behind_sign(text, gap) } else { None }
}

#[cold]
fn behind_sign(text: Text<'_>, gap: usize) -> Option<usize> {
    let behind = text.gap(sign(text, gap)?);
    text.byte(behind).is_ascii_digit().then_some(behind)
}

/// A bare number before a tolerance counts what that one does, and about so much of it: "82 ± 3 %".
#[inline(always)]
pub(super) fn read(text: Text<'_>, term: &Term, floor: usize, options: Options) -> Option<Joined> {
    if term.unit.is_some() {
        return None;
    }
    read_at(text, behind(text, term.end)?, term, floor, options)
}

#[cold]
fn read_at(text: Text<'_>, at: usize, term: &Term, floor: usize, options: Options) -> Option<Joined> {
    let off = term::forward(text, at, options).ok()?;
    let unit = off.unit.filter(|_| !off.lead)?;
    // "chambre 12 ± 300 €" has no tolerance, nor has a year.
    let other = term.number.looks_like_a_year() || label::is_label(text, &term.number, term.start, floor);
    let mut number = lend(&term.number, &off).filter(|_| !other)?;
    number.about = true;
    let least = number.quantity()?.value() >= off.number.quantity()?.value();
    least.then_some(Joined::Shared(number, lent(unit)))
}

/// Is a figure of `unit`, whose qualifier starts at `start`, the tolerance of the one that ends at `floor`? A percentage
/// behind a sum is a figure of its own: "500 € ± 10 %".
#[inline(never)]
pub(super) fn is_one(text: Text<'_>, start: usize, floor: usize, unit: Unit) -> bool {
    floor > 0
        && start >= floor
        && text.gap_before(start) == floor
        && sign(text, start).is_some()
        && (!matches!(unit, Unit::Percent(_)) || matches!(text.byte(floor - 1), b'0'..=b'9' | b'%'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::PercentUnit;

    /// What stands behind a number or a sum.
    #[test]
    fn tolerances_stand_behind() {
        for (written, expected) in [
            (" ± 3", true),
            ("±3", true),
            (" +/- 3", true),
            ("+/−3", true),
            (" +-3", true),
            (" + 3", false),
            (" - 3", false),
            (" ± x", false),
            (" ≈ 3", false),
            ("", false),
        ] {
            assert_eq!(behind(Text(written), 0).is_some(), expected, "{written:?}");
        }
    }

    /// The bar is where the figure before ends.
    #[test]
    fn tolerances_are_of_the_figure_before() {
        let percent = Unit::Percent(PercentUnit::Percent);
        for (written, unit, expected) in [
            ("82| ± ", percent, true),
            ("82 %| ± ", percent, true),
            ("500 €| ± ", percent, false),
            ("500 €| ± ", Unit::Number, true),
            ("500 €| +/- ", Unit::Number, true),
            ("500 €| environ ", Unit::Number, false),
            ("500 €|, ± ", Unit::Number, false),
            ("|± ", Unit::Number, false),
        ] {
            let floor = written.find('|').unwrap();
            let written = written.replacen('|', "", 1);
            let start = written.find(['±', '+', 'e']).unwrap();
            assert_eq!(is_one(Text(&written), start, floor, unit), expected, "{written}");
        }
    }
}
