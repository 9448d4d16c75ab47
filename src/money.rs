//! What a sum is worth: a value and a currency.

use core::cmp::Ordering;
use core::fmt;

use rust_decimal::Decimal;

use crate::currency::Currency;

/// A sum of money: an exact value in main units of a currency.
///
/// Equal when worth the same, however it was written; ordered within one currency and not across two. A value has up to 28
/// decimals and lies within ±7.9 × 10²⁸, the range of [`Decimal`].
///
/// Displays in the ISO form, `EUR 12.50`; [`Style`](crate::Style) writes it in French.
///
/// ```
/// use montant::{Amount, Currency, Money};
/// let a: Amount = "1 000 millions d'euros".parse()?;
/// let b: Amount = "1 milliard d'euros".parse()?;
/// assert_eq!(a.money(), b.money());
/// assert_ne!(a, b, "written otherwise");
/// assert_eq!(Money::new(20.into(), Currency::EUR).partial_cmp(&Money::new(10.into(), Currency::USD)), None);
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    value: Decimal,
    currency: Currency,
}

impl Money {
    /// A value in main units, and its currency.
    ///
    /// ```
    /// use montant::{Currency, Decimal, Money};
    /// let price = Money::new(Decimal::new(12_50, 2), Currency::EUR);
    /// assert_eq!(price.to_string(), "EUR 12.50");
    /// ```
    pub const fn new(value: Decimal, currency: Currency) -> Self {
        Self { value, currency }
    }

    /// The value in main units: 12.5 for 12,50 €.
    ///
    /// ```
    /// use montant::{Currency, Decimal, Money};
    /// let change = montant::parse("80 centimes")?.money();
    /// assert_eq!(change.value(), Decimal::new(8, 1));
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn value(&self) -> Decimal {
        self.value
    }

    /// The currency.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(montant::parse("80 centimes")?.money().currency(), Currency::EUR);
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// The value in minor units, 1250 for 12,50 €; `None` where the currency has none or the value is finer.
    ///
    /// ```
    /// use montant::{Currency, Money};
    /// use rust_decimal::Decimal;
    /// let sum = Money::new(Decimal::new(12_500, 3), Currency::EUR);
    /// assert_eq!(sum.minor_units(), Some(1250));
    /// assert_eq!(Money::new(Decimal::new(1, 3), Currency::EUR).minor_units(), None);
    /// ```
    pub fn minor_units(&self) -> Option<i128> {
        let places = u32::from(self.currency.minor_unit()?);
        let value = self.value.normalize();
        let missing = places.checked_sub(value.scale())?;
        value.mantissa().checked_mul(10i128.checked_pow(missing)?)
    }
}

impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (self.currency == other.currency).then(|| self.value.cmp(&other.value))
    }
}

/// The ISO form: `EUR 36800000000.00`, with at least the decimals of the minor unit.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = usize::from(self.currency.minor_unit().unwrap_or(0)).max(self.value.normalize().scale() as usize);
        write!(f, "{} {:.places$}", self.currency, self.value)
    }
}
