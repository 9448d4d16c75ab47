//! A number as written: coefficient and magnitude.

use rust_decimal::Decimal;

use crate::error::{Error, ErrorKind};
use crate::magnitude::Magnitude;

/// A number as written: "36,8 milliards" is the coefficient 36.8 and the magnitude milliard.
///
/// Equality is by what was written: 1 000 millions and 1 milliard differ; compare [`value`](Quantity::value) for what
/// they are worth. Trailing zeros of the coefficient are kept: they say how precisely it was written. Coefficient and value
/// both fit in the 96 bits of [`Decimal`], about ±7.9 × 10²⁸; a quantity beyond cannot be made.
///
/// ```
/// use montant::{Magnitude, Quantity};
/// use rust_decimal::Decimal;
/// let quantity = Quantity::new(Decimal::new(368, 1), Magnitude::Milliard)?;
/// assert_eq!(quantity.value(), Decimal::from(36_800_000_000u64));
/// assert_eq!(quantity.step(), Decimal::from(100_000_000));
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Quantity {
    coefficient: Decimal,
    magnitude: Magnitude,
}

impl Quantity {
    /// A coefficient and a magnitude.
    ///
    /// # Errors
    /// [`TooLarge`](ErrorKind::TooLarge) where the value exceeds `Decimal`'s 96 bits.
    ///
    /// ```
    /// use montant::{ErrorKind, Magnitude, Quantity};
    /// assert_eq!(Quantity::new(3.into(), Magnitude::Millier)?.value(), 3000.into());
    /// let error = Quantity::new(montant::Decimal::MAX, Magnitude::Million).unwrap_err();
    /// assert_eq!(error.kind(), ErrorKind::TooLarge);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn new(coefficient: Decimal, magnitude: Magnitude) -> Result<Self, Error> {
        Self::from_parts(coefficient.mantissa(), coefficient.scale(), magnitude)
            .ok_or_else(|| Error::new(ErrorKind::TooLarge, 0, None))
    }

    /// A number with no magnitude.
    ///
    /// ```
    /// use montant::{Magnitude, Quantity};
    /// assert_eq!(Quantity::of(3000.into()).magnitude(), Magnitude::Unit);
    /// ```
    pub const fn of(coefficient: Decimal) -> Self {
        Self { coefficient, magnitude: Magnitude::Unit }
    }

    /// From the digits without their mark, the number of decimals and the magnitude; `None` where coefficient or value
    /// do not fit.
    pub(crate) fn from_parts(mantissa: i128, scale: u32, magnitude: Magnitude) -> Option<Self> {
        // Nineteen digits and nine zeros always fit.
        if !(mantissa.unsigned_abs() < 1 << 63 && magnitude.exponent() <= 9) {
            shifted(mantissa, scale, magnitude.exponent())?;
        }
        let coefficient = Decimal::try_from_i128_with_scale(mantissa, scale).ok()?;
        Some(Self { coefficient, magnitude })
    }

    /// The same of a short number: up to eighteen digits.
    #[inline]
    pub(crate) fn from_short(mantissa: u64, negative: bool, scale: u32, magnitude: Magnitude) -> Option<Self> {
        // Eighteen digits and nine zeros always fit.
        if mantissa >= 10u64.pow(18) || magnitude.exponent() > 9 {
            let mantissa = i128::from(mantissa);
            return Self::from_parts(if negative { -mantissa } else { mantissa }, scale, magnitude);
        }
        let (low, middle) = (mantissa as u32, (mantissa >> 32) as u32);
        let coefficient = Decimal::from_parts(low, middle, 0, negative && mantissa > 0, scale);
        Some(Self { coefficient, magnitude })
    }

    /// The number before the magnitude, its written decimals kept: 36.8.
    ///
    /// ```
    /// assert_eq!(montant::parse("36,80 Md€")?.quantity().coefficient().to_string(), "36.80");
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn coefficient(&self) -> Decimal {
        self.coefficient
    }

    /// The magnitude; [`Unit`](Magnitude::Unit) where none is written.
    ///
    /// ```
    /// use montant::Magnitude;
    /// assert_eq!(montant::parse("36,8 Md€")?.quantity().magnitude(), Magnitude::Milliard);
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn magnitude(&self) -> Magnitude {
        self.magnitude
    }

    /// Coefficient times magnitude, exactly: 36 800 000 000.
    ///
    /// ```
    /// assert_eq!(montant::parse("36,8 Md€")?.quantity().value(), 36_800_000_000u64.into());
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn value(&self) -> Decimal {
        // Checked when it was made; zero is never the answer of this branch.
        shifted(self.coefficient.mantissa(), self.coefficient.scale(), self.magnitude.exponent()).unwrap_or_default()
    }

    /// One unit of the last written place: 0.1 milliard for "36,8 milliards", 1 milliard for "36 milliards". What was
    /// written stands for the values less than half a step away.
    ///
    /// ```
    /// let step = |text: &str| montant::parse(text).map(|amount| amount.quantity().step().to_string());
    /// assert_eq!(step("36,8 Md€")?, "100000000");
    /// assert_eq!(step("12,50 €")?, "0.01");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn step(&self) -> Decimal {
        shifted(1, self.coefficient.scale(), self.magnitude.exponent()).unwrap_or_default()
    }

    /// Half of one unit of the last written place.
    pub(crate) fn half_step(&self) -> Decimal {
        shifted(5, self.coefficient.scale() + 1, self.magnitude.exponent()).unwrap_or_default()
    }
}

/// A number with no magnitude: [`Quantity::of`].
impl From<Decimal> for Quantity {
    fn from(coefficient: Decimal) -> Self {
        Self::of(coefficient)
    }
}

impl PartialEq for Quantity {
    /// By coefficient, its written decimals included, and magnitude: 1,5 and 1,50 differ.
    fn eq(&self, other: &Self) -> bool {
        self.magnitude == other.magnitude
            && self.coefficient.mantissa() == other.coefficient.mantissa()
            && self.coefficient.scale() == other.coefficient.scale()
    }
}

impl Eq for Quantity {}

impl core::hash::Hash for Quantity {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.magnitude.hash(state);
        self.coefficient.mantissa().hash(state);
        self.coefficient.scale().hash(state);
    }
}

/// `mantissa` × 10^(`exponent` − `scale`), decimals kept; `None` where it does not fit in 96 bits.
fn shifted(mantissa: i128, scale: u32, exponent: u32) -> Option<Decimal> {
    if exponent <= scale {
        return Decimal::try_from_i128_with_scale(mantissa, scale - exponent).ok();
    }
    let power = 10i128.checked_pow(exponent - scale)?;
    Decimal::try_from_i128_with_scale(mantissa.checked_mul(power)?, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn value_and_step() {
        for (mantissa, scale, magnitude, value, step) in [
            (368, 1, Magnitude::Milliard, "36800000000", "100000000"),
            (150, 2, Magnitude::Unit, "1.50", "0.01"),
            (1234, 3, Magnitude::Millier, "1234", "1"),
            (12345, 4, Magnitude::Millier, "1234.5", "0.1"),
            (-5, 0, Magnitude::Million, "-5000000", "1000000"),
        ] {
            let q = Quantity::from_parts(mantissa, scale, magnitude).expect(value);
            extern crate std;
            use std::string::ToString;
            assert_eq!(q.value().to_string(), value);
            assert_eq!(q.step().to_string(), step);
        }
    }

    #[test]
    fn refuses_what_does_not_fit() {
        assert_eq!(Quantity::from_parts(80_000_000_000, 0, Magnitude::Trillion), None);
        assert!(Quantity::from_parts(70_000_000_000, 0, Magnitude::Trillion).is_some());
        assert_eq!(Quantity::from_parts(i128::MAX, 0, Magnitude::Unit), None);
    }
}
