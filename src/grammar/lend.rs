//! What the first of two numbers takes over from the second: the magnitude, and the part that both count.

use super::number::{Form, Number};
use super::term::Term;
use super::unit;
use crate::magnitude::Magnitude;

/// The first number under the magnitude that is written once, behind the second: "10 à 15 millions". A number that has a
/// magnitude of its own, or is too large to take it, stays as it is: "500 000 à 2 millions".
pub(super) fn lend(first: &Number, second: &Term) -> Option<Number> {
    if second.part > 0 {
        // "entre 10 et 90 centimes": hundredths, both of them.
        let written = Number { scale: second.number.scale - u32::from(second.part), ..second.number };
        let low = lend_magnitude(first, &written)?;
        // A sou is five hundredths, at both ends.
        let mantissa = low.mantissa.checked_mul(second.unit.map_or(1, unit::times))?;
        return Some(Number { mantissa, scale: low.scale + u32::from(second.part), other: None, ..low });
    }
    lend_magnitude(first, &second.number)
}

fn lend_magnitude(first: &Number, second: &Number) -> Option<Number> {
    let mut low = *first;
    if first.magnitude != Magnitude::Unit {
        return Some(low);
    }
    let magnitude = if second.magnitude != Magnitude::Unit {
        second.magnitude
    } else if elides_thousands(first, second) {
        Magnitude::Millier
    } else {
        Magnitude::Unit
    };
    if second.magnitude == Magnitude::Millier && second.in_words() && !first.in_words() {
        // "15 à vingt mille" is odd enough to leave.
        return None;
    }
    // "2 380 à 3 300 milliards" and "1 200 à 900 millions" are of one size, "500 000 à 2 millions" are not; below zero too.
    let (size, other) = (Number { mantissa: first.mantissa.abs(), ..*first }, second.mantissa.abs());
    let sizes = (first.scale, second.scale) == (0, 0)
        && (100..100_000).contains(&other)
        && (1000..100_000.min(other * 10)).contains(&size.mantissa)
        && first.in_digits();
    if (size.below(1000) || sizes) && !matches!(first.form, Form::Digits(digits) if digits.year) {
        low.magnitude = magnitude;
        // "deux ou trois cents euros", "deux à trois cent mille francs": the hundreds are said once.
        let hundreds = second.in_words()
            && second.scale == 0
            && second.mantissa % 100 == 0
            && (200..1000).contains(&second.mantissa);
        if hundreds && first.in_words() && (2..=9).contains(&first.mantissa) {
            low.mantissa *= 100;
        }
    }
    Some(low)
}

/// "entre 70 et 130 000 F": the thousands are written once. Only where a plain reading would be out of all proportion.
fn elides_thousands(first: &Number, second: &Number) -> bool {
    let (Form::Digits(low), Form::Digits(high)) = (first.form, second.form) else { return false };
    low.plain
        && high.groups == 1
        && second.scale == 0
        && second.mantissa % 1000 == 0
        && first.mantissa.saturating_mul(1000) < second.mantissa
        && first.mantissa.saturating_mul(10_000) >= second.mantissa
}
