//! A sum of money as it was written.

use rust_decimal::Decimal;

use crate::bound::Bound;
use crate::currency::Currency;
use crate::error::Error;
use crate::magnitude::Magnitude;
use crate::money::Money;
use crate::quantity::Quantity;

/// A sum of money as it was written: coefficient, magnitude, currency, bound.
///
/// Equality is field by field: 280 milliards and 280 000 millions differ. Compare [`money`](Amount::money) for what
/// they are worth.
///
/// Reads from French by `parse` or `try_from`, for readers in France; [`Reader::amount`](crate::Reader::amount) does it for
/// other regions. Displays in the long form, and with `{:#}` in the short one; [`Style`](crate::Style) has others.
///
/// ```
/// use montant::{Amount, Bound, Currency, Magnitude};
/// let amount: Amount = "près de 36,8 milliards d'euros".parse()?;
/// assert_eq!(amount.coefficient().to_string(), "36.8");
/// assert_eq!(amount.magnitude(), Magnitude::Milliard);
/// assert_eq!(amount.currency(), Currency::EUR);
/// assert_eq!(amount.bound(), Bound::Nearly);
/// assert_eq!(amount.value().to_string(), "36800000000");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount {
    quantity: Quantity,
    currency: Currency,
    bound: Bound,
}

impl Amount {
    /// An exact amount.
    ///
    /// # Errors
    /// [`TooLarge`](crate::ErrorKind::TooLarge) where the value exceeds `Decimal`'s 96 bits.
    ///
    /// ```
    /// use montant::{Amount, Currency, Magnitude};
    /// let amount = Amount::new(5.into(), Magnitude::Million, Currency::EUR)?;
    /// assert_eq!(amount.to_string(), "5 millions d'euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn new(coefficient: Decimal, magnitude: Magnitude, currency: Currency) -> Result<Self, Error> {
        Ok(Self::of(Quantity::new(coefficient, magnitude)?, currency))
    }

    /// An exact amount of a quantity.
    ///
    /// ```
    /// use montant::{Amount, Currency, Quantity};
    /// let fare = Amount::of(Quantity::of(12.into()), Currency::TND);
    /// assert_eq!(fare.to_string(), "12 dinars tunisiens");
    /// ```
    pub const fn of(quantity: Quantity, currency: Currency) -> Self {
        Self { quantity, currency, bound: Bound::Exact }
    }

    /// The same amount under another bound.
    ///
    /// ```
    /// use montant::Bound;
    /// let amount = montant::parse("50 M€")?.with_bound(Bound::AtLeast);
    /// assert_eq!(amount.to_string(), "au moins 50 millions d'euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[must_use]
    pub const fn with_bound(self, bound: Bound) -> Self {
        Self { bound, ..self }
    }

    /// The number as written, without its currency.
    ///
    /// ```
    /// let written = montant::parse("36,8 Md€")?.quantity();
    /// assert_eq!(written.step().to_string(), "100000000", "to the nearest hundred million");
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn quantity(&self) -> Quantity {
        self.quantity
    }

    /// The number before the magnitude: 36.8.
    ///
    /// ```
    /// assert_eq!(montant::parse("12,50 €")?.coefficient().to_string(), "12.50", "as written");
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn coefficient(&self) -> Decimal {
        self.quantity.coefficient()
    }

    /// The magnitude; [`Unit`](Magnitude::Unit) where none is written.
    ///
    /// ```
    /// use montant::Magnitude;
    /// assert_eq!(montant::parse("50 M€")?.magnitude(), Magnitude::Million);
    /// assert_eq!(montant::parse("50 000 000 €")?.magnitude(), Magnitude::Unit);
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn magnitude(&self) -> Magnitude {
        self.quantity.magnitude()
    }

    /// The currency.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(montant::parse("trois cent mille francs CFA")?.currency(), Currency::XOF);
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn currency(&self) -> Currency {
        self.currency
    }

    /// What the words around it say: environ, plus de, au moins…
    ///
    /// ```
    /// use montant::Bound;
    /// assert_eq!(montant::parse("jusqu'à 500 €")?.bound(), Bound::AtMost);
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[inline]
    pub const fn bound(&self) -> Bound {
        self.bound
    }

    /// The value in main units: 36 800 000 000.
    ///
    /// ```
    /// assert_eq!(montant::parse("36,8 Md€")?.value(), 36_800_000_000u64.into());
    /// assert_eq!(montant::parse("80 centimes")?.value().to_string(), "0.80");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn value(&self) -> Decimal {
        self.quantity.value()
    }

    /// What it is worth: value and currency, the bound left out.
    ///
    /// ```
    /// use montant::{Currency, Money};
    /// assert_eq!(montant::parse("environ 1,5 k€")?.money(), Money::new(1500.into(), Currency::EUR));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn money(&self) -> Money {
        Money::new(self.value(), self.currency)
    }
}

/// The sum in main units, with no magnitude.
impl From<Money> for Amount {
    fn from(money: Money) -> Self {
        Self::of(Quantity::of(money.value()), money.currency())
    }
}

/// What it is worth, the bound left out.
impl From<Amount> for Money {
    fn from(amount: Amount) -> Self {
        amount.money()
    }
}
