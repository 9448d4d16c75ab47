//! What a written number can stand for.

use rust_decimal::Decimal;

use crate::bound::Bound;
use crate::figure::{Figure, Kind};
use crate::quantity::Quantity;

/// An interval of values, ends included; an end that is not known is open to infinity.
///
/// The default is every value. Where the low end is above the high one, there is no value in it.
///
/// ```
/// use montant::Figure;
/// let figure: Figure = "36,8 milliards d'euros".parse()?;
/// let interval = figure.interval();
/// assert_eq!(interval.low().unwrap().to_string(), "36750000000");
/// assert_eq!(interval.high().unwrap().to_string(), "36850000000");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Interval {
    low: Option<Decimal>,
    high: Option<Decimal>,
}

impl Interval {
    /// From `low` to `high`; `None` for no limit.
    ///
    /// ```
    /// use montant::Interval;
    /// let from_ten = Interval::new(Some(10.into()), None);
    /// assert!(from_ten.contains(1_000_000.into()));
    /// ```
    pub const fn new(low: Option<Decimal>, high: Option<Decimal>) -> Self {
        Self { low, high }
    }

    /// The low end; `None` where there is none.
    ///
    /// ```
    /// use montant::Figure;
    /// let interval = "au moins 50 M€".parse::<Figure>()?.interval();
    /// assert_eq!(interval.low(), Some(50_000_000.into()));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn low(&self) -> Option<Decimal> {
        self.low
    }

    /// The high end; `None` where there is none.
    ///
    /// ```
    /// use montant::Figure;
    /// assert_eq!("au moins 50 M€".parse::<Figure>()?.interval().high(), None);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn high(&self) -> Option<Decimal> {
        self.high
    }

    /// Is the value in it, ends included?
    ///
    /// ```
    /// use montant::Figure;
    /// let interval = "environ 100 €".parse::<Figure>()?.interval();
    /// assert!(interval.contains(105.into()) && !interval.contains(106.into()));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn contains(&self, value: Decimal) -> bool {
        self.low.is_none_or(|low| low <= value) && self.high.is_none_or(|high| value <= high)
    }

    /// Have the two a value in common?
    ///
    /// ```
    /// use montant::Interval;
    /// let [low, high] = [(1, 3), (3, 5)].map(|(low, high)| Interval::new(Some(low.into()), Some(high.into())));
    /// assert!(low.overlaps(&high), "3 is in both");
    /// ```
    pub fn overlaps(&self, other: &Self) -> bool {
        self.intersection(other).is_some()
    }

    /// The values in both; `None` where there are none.
    ///
    /// ```
    /// use montant::Interval;
    /// let from_two = Interval::new(Some(2.into()), None);
    /// let to_five = Interval::new(None, Some(5.into()));
    /// assert_eq!(from_two.intersection(&to_five), Some(Interval::new(Some(2.into()), Some(5.into()))));
    /// ```
    pub fn intersection(&self, other: &Self) -> Option<Self> {
        let low = match (self.low, other.low) {
            (Some(a), Some(b)) => Some(a.max(b)),
            (a, b) => a.or(b),
        };
        let high = match (self.high, other.high) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        let holds = match (low, high) {
            (Some(low), Some(high)) => low <= high,
            _ => true,
        };
        holds.then_some(Self { low, high })
    }

    /// What one positive interval is per unit of another, rounded outwards at the tenth significant digit; `None` where
    /// an end is not positive or does not fit.
    pub(crate) fn per(&self, unit: &Self) -> Option<Self> {
        let divide = |a: Option<Decimal>, b: Option<Decimal>, up| match (a, b) {
            (Some(a), Some(b)) => Some(Some(quotient(a, b, up)?)),
            _ => Some(None),
        };
        Some(Self { low: divide(self.low, unit.high, false)?, high: divide(self.high, unit.low, true)? })
    }
}

/// How many significant digits a rate keeps.
const DIGITS: i32 = 10;

/// One number over another, in ten significant digits or what of them twenty-eight decimals hold, rounded down or up;
/// `None` where one is not positive or the quotient does not fit. Whole numbers need no rounding of a long quotient.
fn quotient(a: Decimal, b: Decimal, up: bool) -> Option<Decimal> {
    let (x, y) = (u128::try_from(a.mantissa()).ok()?, u128::try_from(b.mantissa()).ok().filter(|y| *y > 0)?);
    let Some(length) = x.checked_ilog10() else { return Some(Decimal::ZERO) };
    // This many places more, and the quotient has ten digits or eleven.
    let places = DIGITS - (length as i32 - y.ilog10() as i32);
    let power = |places: i32| 10u128.checked_pow(places.unsigned_abs());
    let (over, under) =
        if places < 0 { (x, y.checked_mul(power(places)?)?) } else { (x.checked_mul(power(places)?)?, y) };
    let whole = over.checked_div(under)?;
    let mut exact = whole * under == over;
    let scale = places + a.scale() as i32 - b.scale() as i32;
    let dropped = i32::from(whole >= power(DIGITS)?).max(scale - Decimal::MAX_SCALE as i32).min(DIGITS + 1);
    let step = 10u64.checked_pow(dropped.unsigned_abs())?;
    let (digits, mut scale) = (u64::try_from(whole).ok()?, scale - dropped);
    exact &= digits % step == 0;
    let mut digits = digits / step + u64::from(up && !exact);
    if digits == 0 {
        return Some(Decimal::ZERO);
    }
    while scale > 0 && digits % 10 == 0 {
        digits /= 10;
        scale -= 1;
    }
    let digits = i128::from(digits);
    if scale < 0 {
        return Decimal::try_from_i128_with_scale(digits.checked_mul(10i128.checked_pow(scale.unsigned_abs())?)?, 0)
            .ok();
    }
    Decimal::try_from_i128_with_scale(digits, scale.unsigned_abs().min(Decimal::MAX_SCALE)).ok()
}

impl Quantity {
    /// The values that round to what was written: half a step to either side. "36,8 milliards" stands for 36,75 to
    /// 36,85 milliards.
    ///
    /// ```
    /// let interval = montant::parse("36,8 Md€")?.quantity().interval();
    /// assert_eq!(interval.low(), Some(36_750_000_000u64.into()));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn interval(&self) -> Interval {
        let half = self.half_step();
        let value = self.value();
        Interval::new(value.checked_sub(half), value.checked_add(half))
    }
}

/// Hundredths that *environ* and *près de* leave room for, by convention.
const LEEWAY: i64 = 5;

impl Figure {
    /// The values that the figure can stand for, by its written precision and its bound.
    ///
    /// *Environ* leaves five hundredths to either side and *près de* five below, by convention of this crate, unless the
    /// written precision leaves more. *Plus de* and *au moins* have no high end, *moins de* and *au plus* no low one.
    ///
    /// ```
    /// use montant::Figure;
    /// let interval = "plus de 50 M€".parse::<Figure>()?.interval();
    /// assert_eq!((interval.low(), interval.high()), (Some(50_000_000.into()), None));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn interval(&self) -> Interval {
        let (first, last) = (self.low().value(), self.high().value());
        let low = || self.low().interval().low;
        let high = || self.high().interval().high;
        let leeway = |value: Decimal| value.abs().checked_mul(Decimal::new(LEEWAY, 2)).unwrap_or_default();
        let wide_low = || low().min(first.checked_sub(leeway(first)));
        match self.bound() {
            Bound::About => Interval::new(wide_low(), high().max(last.checked_add(leeway(last)))),
            Bound::Nearly => Interval::new(wide_low(), high()),
            Bound::MoreThan | Bound::AtLeast => Interval::new(Some(first), None),
            Bound::LessThan | Bound::AtMost => Interval::new(None, Some(last)),
            _ if self.is_range() => Interval::new(low(), high()),
            // One number is looked at once.
            _ => self.low().interval(),
        }
    }

    /// Could both report the same thing: the same kind and currency, and intervals that meet? A currency that is not
    /// known is compatible with its candidates.
    ///
    /// ```
    /// use montant::Figure;
    /// let a: Figure = "36,8 milliards d'euros".parse()?;
    /// let b: Figure = "près de 37 milliards d'euros".parse()?;
    /// let c: Figure = "38 milliards d'euros".parse()?;
    /// assert!(a.compatible_with(&b));
    /// assert!(!a.compatible_with(&c));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn compatible_with(&self, other: &Self) -> bool {
        let kinds = match (self.kind(), other.kind()) {
            (Kind::Money, Kind::Money) => match (self.currency(), other.currency()) {
                (Some(a), Some(b)) => a == b,
                (Some(a), None) => other.candidates().any(|candidate| candidate == a),
                (None, Some(b)) => self.candidates().any(|candidate| candidate == b),
                (None, None) => self.candidates().any(|a| other.candidates().any(|b| a == b)),
            },
            (a, b) => a == b,
        };
        kinds && self.interval().overlaps(&other.interval())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::RoundingStrategy;
    use std::string::ToString;

    /// The same by division and rounding of decimals.
    fn by_rounding(a: Decimal, b: Decimal, up: bool) -> Option<Decimal> {
        let strategy = if up { RoundingStrategy::AwayFromZero } else { RoundingStrategy::ToZero };
        a.checked_div(b)?.round_sf_with_strategy(10, strategy)
    }

    #[test]
    fn quotients_keep_ten_digits() {
        let decimal = |written: &str| written.parse::<Decimal>().unwrap();
        for (a, b, down, up) in [
            ("100", "92", "1.086956521", "1.086956522"),
            ("92", "100", "0.92", "0.92"),
            ("0", "7", "0", "0"),
            ("1", "3", "0.3333333333", "0.3333333334"),
            ("10", "3", "3.333333333", "3.333333334"),
            ("2", "0.3", "6.666666666", "6.666666667"),
            ("99999999999", "1", "99999999990", "100000000000"),
            ("123456789012345", "1", "123456789000000", "123456789100000"),
            ("280000000000", "36800000000", "7.608695652", "7.608695653"),
            ("1000000000000", "0.5", "2000000000000", "2000000000000"),
            ("7", "12345678901234", "0.0000000000005670000051", "0.0000000000005670000052"),
            ("1", "30000000000000000000000", "0.0000000000000000000000333333", "0.0000000000000000000000333334"),
            ("0.000000000000000001", "30000000000000", "0", "0.0000000000000000000000000001"),
        ] {
            let told = [false, true].map(|up| quotient(decimal(a), decimal(b), up).unwrap().to_string());
            assert_eq!(told, [down, up], "{a} / {b}");
        }
        for (a, b) in [("-1", "2"), ("1", "-2"), ("1", "0"), ("79228162514264337593543950335", "0.001")] {
            assert_eq!(quotient(decimal(a), decimal(b), true), None, "{a} / {b}");
        }
    }

    proptest! {
        #[test]
        fn a_quotient_is_the_rounded_one(
            a in 0..1_000_000_000_000_000i64, b in 1..1_000_000_000_000_000i64, scales in (0u32..4, 0u32..4), up: bool,
        ) {
            let (a, b) = (Decimal::new(a, scales.0), Decimal::new(b, scales.1));
            let ours = quotient(a, b, up).unwrap();
            // Far below one, decimals end before ten digits do.
            prop_assume!(a.is_zero() || a >= b * Decimal::new(1, 12));
            prop_assert_eq!(Some(ours), by_rounding(a, b, up));
        }
    }
}
