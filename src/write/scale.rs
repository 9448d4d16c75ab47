//! Which magnitude a number is written in, and how many of its digits.

use rust_decimal::{Decimal, RoundingStrategy};

use super::options::{Precision, Rounding, Scale};
use crate::magnitude::Magnitude;
use crate::quantity::Quantity;

/// The most decimals that the natural magnitude leaves to a number nobody asked to round.
const NATURAL_DECIMALS: u32 = 3;

/// A number as it will be written. The value always fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Scaled {
    pub(super) coefficient: Decimal,
    pub(super) magnitude: Magnitude,
}

impl Scaled {
    /// The digits without mark or sign, and how many of them are decimals.
    pub(super) fn digits(&self) -> (u128, u32) {
        (self.coefficient.mantissa().unsigned_abs(), self.coefficient.scale())
    }

    pub(super) fn is_negative(&self) -> bool {
        self.coefficient.mantissa() < 0
    }

    /// French takes the plural from two on: "1,9 milliard".
    pub(super) fn is_plural(&self) -> bool {
        self.coefficient.abs() >= Decimal::TWO
    }

    pub(super) fn below(&self, limit: u32) -> bool {
        self.coefficient.abs() < Decimal::from(limit)
    }

    pub(super) fn is_whole(&self) -> bool {
        self.coefficient.scale() == 0
    }
}

/// What `quantity` is written as.
pub(super) fn scaled(quantity: Quantity, scale: Scale, precision: Precision) -> Scaled {
    let magnitude = match scale {
        Scale::AsWritten => quantity.magnitude(),
        Scale::Natural => natural(quantity, precision),
        Scale::Fixed(magnitude) => magnitude,
    };
    // A coefficient too fine for the magnitude asked for stays in its own.
    let (magnitude, coefficient) = match shifted(quantity, magnitude) {
        Some(coefficient) => (magnitude, coefficient),
        None => (quantity.magnitude(), quantity.coefficient()),
    };
    Scaled { coefficient: rounded(coefficient, precision), magnitude }
}

/// The coefficient under another magnitude, exactly; the written decimals are kept where the magnitude is.
fn shifted(quantity: Quantity, to: Magnitude) -> Option<Decimal> {
    let coefficient = quantity.coefficient();
    if to == quantity.magnitude() {
        return Some(coefficient);
    }
    let coefficient = coefficient.normalize();
    let scale = coefficient.scale() + to.exponent();
    match scale.checked_sub(quantity.magnitude().exponent()) {
        Some(scale) => {
            Decimal::try_from_i128_with_scale(coefficient.mantissa(), scale).ok().map(|shifted| shifted.normalize())
        }
        None => {
            let power = 10i128.checked_pow(quantity.magnitude().exponent() - scale)?;
            Decimal::try_from_i128_with_scale(coefficient.mantissa().checked_mul(power)?, 0).ok()
        }
    }
}

/// The magnitude an editor would take.
fn natural(quantity: Quantity, precision: Precision) -> Magnitude {
    let one = Decimal::ONE;
    let mut below = None;
    let mut best = Magnitude::Unit;
    for magnitude in [Magnitude::Unit, Magnitude::Million, Magnitude::Milliard] {
        let Some(coefficient) = shifted(quantity, magnitude).map(|c| c.abs()) else { continue };
        // 999,96 millions rounds to 1 000,0, which is a milliard.
        let full = |(below, step): (Decimal, u32)| rounded(below, precision) >= Decimal::from(step);
        let fits = match precision {
            Precision::Exact => coefficient >= one && coefficient.normalize().scale() <= NATURAL_DECIMALS,
            _ => coefficient >= one || below.is_some_and(full),
        };
        if fits {
            best = magnitude;
        }
        below = Some((coefficient, if magnitude == Magnitude::Unit { 1_000_000 } else { 1000 }));
    }
    best
}

fn rounded(number: Decimal, precision: Precision) -> Decimal {
    match precision {
        Precision::Exact => number,
        Precision::AtMost(decimals, rounding) => {
            number.round_dp_with_strategy(decimals.into(), strategy(rounding)).normalize()
        }
        Precision::Decimals(decimals, rounding) => {
            padded(number.round_dp_with_strategy(decimals.into(), strategy(rounding)), decimals.into())
        }
        Precision::Significant(digits, rounding) => number
            .round_sf_with_strategy(u32::from(digits.max(1)), strategy(rounding))
            .map_or(number, |rounded| rounded.normalize()),
    }
}

/// At least so many decimals, as far as 28 digits allow.
pub(super) fn padded(number: Decimal, decimals: u32) -> Decimal {
    let Some(missing) = decimals.checked_sub(number.scale()).filter(|missing| *missing > 0) else { return number };
    10i128
        .checked_pow(missing)
        .and_then(|power| number.mantissa().checked_mul(power))
        .filter(|mantissa| mantissa.unsigned_abs() < 10u128.pow(28))
        .and_then(|mantissa| Decimal::try_from_i128_with_scale(mantissa, decimals).ok())
        .unwrap_or(number)
}

const fn strategy(rounding: Rounding) -> RoundingStrategy {
    match rounding {
        Rounding::HalfUp => RoundingStrategy::MidpointAwayFromZero,
        Rounding::HalfEven => RoundingStrategy::MidpointNearestEven,
        Rounding::HalfDown => RoundingStrategy::MidpointTowardZero,
        Rounding::Up => RoundingStrategy::AwayFromZero,
        Rounding::Down => RoundingStrategy::ToZero,
        Rounding::Ceiling => RoundingStrategy::ToPositiveInfinity,
        Rounding::Floor => RoundingStrategy::ToNegativeInfinity,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Magnitude::{Milliard, Millier, Million, Unit};
    use std::string::{String, ToString};

    fn show(coefficient: &str, magnitude: Magnitude, scale: Scale, precision: Precision) -> (String, Magnitude) {
        let quantity = Quantity::new(coefficient.parse().expect(coefficient), magnitude).expect(coefficient);
        let Scaled { coefficient, magnitude } = scaled(quantity, scale, precision);
        (coefficient.to_string(), magnitude)
    }

    #[test]
    fn natural_magnitudes() {
        let one = Precision::AtMost(1, Rounding::HalfUp);
        for (coefficient, magnitude, precision, expected) in [
            ("36800000000", Unit, Precision::Exact, ("36.8", Milliard)),
            ("36800", Million, Precision::Exact, ("36.8", Milliard)),
            ("36800", Unit, Precision::Exact, ("36800", Unit)),
            ("36.8", Millier, Precision::Exact, ("36800", Unit)),
            ("36.80", Milliard, Precision::Exact, ("36.80", Milliard)),
            ("0.5", Milliard, Precision::Exact, ("500", Million)),
            ("0.5", Million, Precision::Exact, ("500000", Unit)),
            ("1234567", Unit, Precision::Exact, ("1234567", Unit)),
            ("1234000", Unit, Precision::Exact, ("1.234", Million)),
            ("1234567000", Unit, Precision::Exact, ("1234.567", Million)),
            ("3", Magnitude::Billion, Precision::Exact, ("3000", Milliard)),
            ("-36800000000", Unit, Precision::Exact, ("-36.8", Milliard)),
            ("0", Milliard, Precision::Exact, ("0", Unit)),
            ("1234567", Unit, one, ("1.2", Million)),
            ("999960000", Unit, one, ("1", Milliard)),
            ("999940000", Unit, one, ("999.9", Million)),
            ("999999.96", Unit, one, ("1", Million)),
            ("12.5", Unit, one, ("12.5", Unit)),
            ("700", Million, Precision::AtMost(0, Rounding::HalfUp), ("700", Million)),
        ] {
            let (digits, is) = show(coefficient, magnitude, Scale::Natural, precision);
            assert_eq!((digits.as_str(), is), expected, "{coefficient} {magnitude:?}");
        }
    }

    /// Twenty-eight digits are the most; one more would still fit for some numbers, and not for others.
    #[test]
    fn padded_as_far_as_digits_allow() {
        let power = |exponent| Decimal::from_i128_with_scale(10i128.pow(exponent), 0);
        assert_eq!(padded(power(25), 2).scale(), 2);
        assert_eq!(padded(power(26), 2).scale(), 0);
    }

    #[test]
    fn fixed_magnitudes_and_rounding() {
        let fixed = Scale::Fixed(Million);
        for (coefficient, magnitude, precision, expected) in [
            ("36.8", Milliard, Precision::Exact, "36800"),
            ("12345", Unit, Precision::Exact, "0.012345"),
            ("12345", Unit, Precision::Decimals(1, Rounding::HalfUp), "0.0"),
            ("1.25", Million, Precision::Decimals(1, Rounding::HalfUp), "1.3"),
            ("1.25", Million, Precision::Decimals(1, Rounding::HalfEven), "1.2"),
            ("-1.25", Million, Precision::Decimals(1, Rounding::HalfDown), "-1.2"),
            ("-1.21", Million, Precision::Decimals(1, Rounding::Up), "-1.3"),
            ("-1.29", Million, Precision::Decimals(1, Rounding::Down), "-1.2"),
            ("-1.29", Million, Precision::Decimals(1, Rounding::Ceiling), "-1.2"),
            ("-1.21", Million, Precision::Decimals(1, Rounding::Floor), "-1.3"),
            ("36.8", Milliard, Precision::Decimals(2, Rounding::HalfUp), "36800.00"),
            ("36.8", Milliard, Precision::Significant(2, Rounding::HalfUp), "37000"),
            ("0.0123", Million, Precision::Significant(2, Rounding::HalfUp), "0.012"),
            ("1.50", Million, Precision::AtMost(3, Rounding::HalfUp), "1.5"),
        ] {
            let (digits, is) = show(coefficient, magnitude, fixed, precision);
            assert_eq!((digits.as_str(), is), (expected, Million), "{coefficient} {magnitude:?} {precision:?}");
        }
        // Nothing holds 10⁻²⁸ milliard in 28 decimals of a trillion.
        let fine =
            show("0.0000000000000000000000000001", Milliard, Scale::Fixed(Magnitude::Trillion), Precision::Exact);
        assert_eq!(fine.1, Milliard);
    }
}
