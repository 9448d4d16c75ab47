//! What a written number can stand for.

use rust_decimal::{Decimal, RoundingStrategy};

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
        let divide = |a: Option<Decimal>, b: Option<Decimal>, strategy| -> Option<Option<Decimal>> {
            match (a, b) {
                (Some(a), Some(b)) if a >= Decimal::ZERO && b > Decimal::ZERO => {
                    let quotient = a.checked_div(b)?;
                    Some(quotient.round_sf_with_strategy(10, strategy))
                }
                (Some(_), Some(_)) => None,
                _ => Some(None),
            }
        };
        Some(Self {
            low: divide(self.low, unit.high, RoundingStrategy::ToZero)?,
            high: divide(self.high, unit.low, RoundingStrategy::AwayFromZero)?,
        })
    }
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
        let half = self.step().checked_div(Decimal::TWO).unwrap_or_default();
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
        let (low, high) = (self.low().interval(), self.high().interval());
        let (first, last) = (self.low().value(), self.high().value());
        let leeway = |value: Decimal| value.abs().checked_mul(Decimal::new(LEEWAY, 2)).unwrap_or_default();
        let wide_low = low.low.min(first.checked_sub(leeway(first)));
        let wide_high = high.high.max(last.checked_add(leeway(last)));
        match self.bound() {
            Bound::About => Interval::new(wide_low, wide_high),
            Bound::Nearly => Interval::new(wide_low, high.high),
            Bound::MoreThan | Bound::AtLeast => Interval::new(Some(first), None),
            Bound::LessThan | Bound::AtMost => Interval::new(None, Some(last)),
            _ => Interval::new(low.low, high.high),
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
