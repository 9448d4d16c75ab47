//! What a text says in numbers: money, a percentage, or a number that carries a magnitude.

use rust_decimal::Decimal;

use crate::amount::Amount;
use crate::bound::Bound;
use crate::currency::Currency;
use crate::error::{Error, ErrorKind};
use crate::lexicon::Candidates;
use crate::money::Money;
use crate::quantity::Quantity;

/// What kind of figure it is.
///
/// ```
/// use montant::{Figure, Kind, PercentUnit};
/// let kind = |text: &str| text.parse::<Figure>().map(|figure| figure.kind());
/// assert_eq!(kind("12 €")?, Kind::Money);
/// assert_eq!(kind("48 pb")?, Kind::Percent(PercentUnit::BasisPoint));
/// assert_eq!(kind("1,4 million")?, Kind::Number);
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A sum of money.
    Money,
    /// A percentage, or another hundredth part of a kind.
    Percent(PercentUnit),
    /// A number with a magnitude or an approximation, and no currency: "1,4 million de clients".
    Number,
}

impl Kind {
    /// The name used in data: `money`, `percent`, `number`.
    ///
    /// ```
    /// use montant::{Kind, PercentUnit};
    /// assert_eq!(Kind::Percent(PercentUnit::PerMille).name(), "percent");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Percent(_) => "percent",
            Self::Number => "number",
        }
    }
}

/// What a percentage counts.
///
/// ```
/// use montant::{Figure, Kind, PercentUnit};
/// let rise: Figure = "0,5 point".parse()?;
/// assert_eq!(rise.kind(), Kind::Percent(PercentUnit::PercentagePoint));
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PercentUnit {
    /// Hundredths: "8 %", "8 pour cent", "8 p. 100".
    Percent,
    /// A difference between two percentages: "0,5 point", "3 points de pourcentage".
    PercentagePoint,
    /// A hundredth of such a point: "33 points de base", "48 pb".
    BasisPoint,
    /// Thousandths: "25 ‰", "25 pour mille".
    PerMille,
}

impl PercentUnit {
    /// Every unit.
    ///
    /// ```
    /// use montant::PercentUnit;
    /// assert!(PercentUnit::ALL.contains(&PercentUnit::PerMille));
    /// ```
    pub const ALL: [Self; 4] = [Self::Percent, Self::PercentagePoint, Self::BasisPoint, Self::PerMille];

    /// The name used in data: `percent`, `percentage_point`, `basis_point`, `per_mille`.
    ///
    /// ```
    /// assert_eq!(montant::PercentUnit::BasisPoint.name(), "basis_point");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::PercentagePoint => "percentage_point",
            Self::BasisPoint => "basis_point",
            Self::PerMille => "per_mille",
        }
    }

    /// The unit of that [`name`](Self::name).
    ///
    /// ```
    /// use montant::PercentUnit;
    /// assert_eq!(PercentUnit::from_name("basis_point"), Some(PercentUnit::BasisPoint));
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }
}

/// How the currency of a figure is known.
///
/// ```
/// use montant::{Basis, Figure};
/// let basis = |text: &str| text.parse::<Figure>().map(|figure| figure.basis());
/// assert_eq!(basis("12 dollars canadiens")?, Some(Basis::Stated));
/// assert_eq!(basis("12 dollars")?, Some(Basis::Assumed));
/// assert_eq!(basis("12 couronnes")?, None);
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// The words can mean only this currency: "euros", "dollars canadiens", "USD".
    Stated,
    /// The words are shared by several currencies and the region decided: "$", "francs", "livres".
    Assumed,
    /// Nothing said here: the other end of a range or list, a neighbour, a heading or a declaration did.
    Context,
}

impl Basis {
    /// Every basis, the surest first.
    ///
    /// ```
    /// use montant::Basis;
    /// assert_eq!(Basis::ALL[0], Basis::Stated);
    /// ```
    pub const ALL: [Self; 3] = [Self::Stated, Self::Assumed, Self::Context];

    /// The name used in data: `stated`, `assumed`, `context`.
    ///
    /// ```
    /// assert_eq!(montant::Basis::Assumed.name(), "assumed");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Assumed => "assumed",
            Self::Context => "context",
        }
    }

    /// The basis of that [`name`](Self::name).
    ///
    /// ```
    /// use montant::Basis;
    /// assert_eq!(Basis::from_name("assumed"), Some(Basis::Assumed));
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.name() == name)
    }
}

/// A figure: a value or a range, what it counts, and its bound.
///
/// Reads from French by `parse` or `try_from`, for readers in France; [`Reader::figure`](crate::Reader::figure) does it for
/// other regions. Displays in the long form, and with `{:#}` in the short one; [`Style`](crate::Style) has others.
///
/// ```
/// use montant::{Bound, Currency, Figure, Kind};
/// let figure: Figure = "environ 10 à 15 M€".parse()?;
/// assert_eq!(figure.kind(), Kind::Money);
/// assert_eq!(figure.bound(), Bound::About);
/// assert_eq!(figure.value(), None, "a range has no single value");
/// assert_eq!(figure.low().value().to_string(), "10000000");
/// assert_eq!(figure.high().value().to_string(), "15000000");
/// assert_eq!(figure.currency(), Some(Currency::EUR));
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Figure {
    low: Quantity,
    high: Option<Quantity>,
    bound: Bound,
    unit: Unit,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    Money(Denomination),
    Percent(PercentUnit),
    Number,
}

/// The currency of a figure as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Denomination {
    pub(crate) currency: Option<Currency>,
    pub(crate) basis: Basis,
    /// What the words could mean; all the currencies that share them.
    pub(crate) candidates: Candidates,
}

impl Denomination {
    /// A currency that something else in the text gives.
    pub(crate) const fn from_context(currency: Currency) -> Self {
        Self { currency: Some(currency), basis: Basis::Context, candidates: Candidates::one(currency) }
    }
}

impl Figure {
    pub(crate) const fn new(low: Quantity, high: Option<Quantity>, bound: Bound, unit: Unit) -> Self {
        Self { low, high, bound, unit }
    }

    /// A percentage: 8 for "8 %", 50 for "50 points de base".
    ///
    /// ```
    /// use montant::{Figure, PercentUnit};
    /// let figure = Figure::percent("8.5".parse().unwrap(), PercentUnit::Percent);
    /// assert_eq!(figure.to_string(), "8,5\u{a0}%");
    /// ```
    pub fn percent(value: Decimal, unit: PercentUnit) -> Self {
        Self::new(Quantity::of(value), None, Bound::Exact, Unit::Percent(unit))
    }

    /// A number that counts something else: "1,4 million" of clients.
    ///
    /// ```
    /// use montant::{Figure, Magnitude, Quantity};
    /// let clients = Figure::number(Quantity::new("1.4".parse().unwrap(), Magnitude::Million)?);
    /// assert_eq!(clients.to_string(), "1,4 million");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn number(quantity: Quantity) -> Self {
        Self::new(quantity, None, Bound::Exact, Unit::Number)
    }

    /// The range from this figure to `high`, of the same kind and currency.
    ///
    /// # Errors
    /// [`RangeReversed`](ErrorKind::RangeReversed) where `high` is not above.
    ///
    /// ```
    /// use montant::{Amount, Figure, Magnitude, Quantity};
    /// let low: Amount = "10 M€".parse()?;
    /// let range = Figure::from(low).to(Quantity::new(15.into(), Magnitude::Million)?)?;
    /// assert_eq!(range.to_string(), "de 10 à 15 millions d'euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn to(self, high: Quantity) -> Result<Self, Error> {
        if high.value() > self.low.value() {
            Ok(Self { high: Some(high), ..self })
        } else {
            Err(Error::new(ErrorKind::RangeReversed, 0, None))
        }
    }

    /// The same figure under another bound.
    ///
    /// ```
    /// use montant::{Bound, Figure};
    /// let figure: Figure = "8 %".parse()?;
    /// assert_eq!(figure.with_bound(Bound::Nearly).to_string(), "près de 8\u{a0}%");
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[must_use]
    pub const fn with_bound(self, bound: Bound) -> Self {
        Self { bound, ..self }
    }

    /// The figure below zero; `None` for a range and for what is there already.
    pub(crate) fn negated(self) -> Option<Self> {
        let coefficient = self.low.coefficient();
        let low = Quantity::from_parts(-coefficient.mantissa(), coefficient.scale(), self.low.magnitude())?;
        (self.high.is_none() && coefficient.mantissa() > 0).then_some(Self { low, ..self })
    }

    pub(crate) const fn unit(&self) -> Unit {
        self.unit
    }

    /// The same figure of something else.
    pub(crate) const fn with_unit(self, unit: Unit) -> Self {
        Self { unit, ..self }
    }

    /// The figure in units of which it counts the 10^-`places` parts: centimes as euros. `None` where it does not fit.
    pub(crate) fn parts(self, places: u8) -> Option<Self> {
        let divide = |quantity: Quantity| {
            let coefficient = quantity.coefficient();
            Quantity::from_parts(coefficient.mantissa(), coefficient.scale() + u32::from(places), quantity.magnitude())
        };
        let high = match self.high {
            Some(high) => Some(divide(high)?),
            None => None,
        };
        Some(Self { low: divide(self.low)?, high, ..self })
    }

    /// The same figure with another number.
    pub(crate) const fn with_low(self, low: Quantity) -> Self {
        Self { low, ..self }
    }

    /// What kind it is.
    ///
    /// ```
    /// use montant::{Figure, Kind};
    /// assert_eq!("12 €".parse::<Figure>()?.kind(), Kind::Money);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn kind(&self) -> Kind {
        match self.unit {
            Unit::Money(_) => Kind::Money,
            Unit::Percent(unit) => Kind::Percent(unit),
            Unit::Number => Kind::Number,
        }
    }

    /// The value: main units of the currency for money, 8 for "8 %". `None` for a range.
    ///
    /// ```
    /// use montant::Figure;
    /// assert_eq!("12 M€".parse::<Figure>()?.value(), Some(12_000_000.into()));
    /// assert_eq!("8 %".parse::<Figure>()?.value(), Some(8.into()));
    /// assert_eq!("10 à 15 M€".parse::<Figure>()?.value(), None);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn value(&self) -> Option<Decimal> {
        match self.high {
            None => Some(self.low.value()),
            Some(_) => None,
        }
    }

    /// Is it a range, with a low and a high end?
    ///
    /// ```
    /// use montant::Figure;
    /// assert!("10-15 M€".parse::<Figure>()?.is_range());
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn is_range(&self) -> bool {
        self.high.is_some()
    }

    /// The number as written; the low end of a range.
    ///
    /// ```
    /// use montant::{Figure, Magnitude};
    /// let figure: Figure = "10-15 M€".parse()?;
    /// assert_eq!((figure.low().coefficient(), figure.low().magnitude()), (10.into(), Magnitude::Million));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn low(&self) -> Quantity {
        self.low
    }

    /// The high end of a range; the number itself where it is none.
    ///
    /// ```
    /// use montant::Figure;
    /// assert_eq!("10-15 M€".parse::<Figure>()?.high().value(), 15_000_000.into());
    /// let single: Figure = "12 €".parse()?;
    /// assert_eq!(single.high(), single.low());
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn high(&self) -> Quantity {
        match self.high {
            Some(high) => high,
            None => self.low,
        }
    }

    /// What the words around it say.
    ///
    /// ```
    /// use montant::{Bound, Figure};
    /// assert_eq!("plus de 8 %".parse::<Figure>()?.bound(), Bound::MoreThan);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn bound(&self) -> Bound {
        self.bound
    }

    /// The currency, where it is known; `None` for what is no money.
    ///
    /// ```
    /// use montant::{Currency, Figure};
    /// assert_eq!("10-15 M€".parse::<Figure>()?.currency(), Some(Currency::EUR));
    /// assert_eq!("20 couronnes".parse::<Figure>()?.currency(), None);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn currency(&self) -> Option<Currency> {
        match self.unit {
            Unit::Money(denomination) => denomination.currency,
            _ => None,
        }
    }

    /// How the currency is known; `None` where it is not.
    ///
    /// ```
    /// use montant::{Basis, Figure};
    /// assert_eq!("12 $".parse::<Figure>()?.basis(), Some(Basis::Assumed));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn basis(&self) -> Option<Basis> {
        match self.unit {
            Unit::Money(Denomination { currency: Some(_), basis, .. }) => Some(basis),
            _ => None,
        }
    }

    /// The currencies that the words could mean: several for "dollars" or "couronnes", one for "euros", none for what is
    /// no money or whose currency was not said.
    ///
    /// ```
    /// use montant::Figure;
    /// let codes = |text: &str| text.parse::<Figure>().map(|figure| figure.candidates().map(|c| c.code()).collect::<Vec<_>>());
    /// assert!(codes("20 couronnes")?.contains(&"SEK"));
    /// assert_eq!(codes("20 €")?, ["EUR"]);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn candidates(&self) -> Candidates {
        match self.unit {
            Unit::Money(denomination) => denomination.candidates,
            _ => Candidates::NONE,
        }
    }

    /// The amount, where it is one value in a known currency.
    ///
    /// ```
    /// use montant::Figure;
    /// assert!("près de 50 M€".parse::<Figure>()?.amount().is_some());
    /// assert!("10-15 M€".parse::<Figure>()?.amount().is_none());
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn amount(&self) -> Option<Amount> {
        match (self.high, self.currency()) {
            (None, Some(currency)) => Some(Amount::of(self.low, currency).with_bound(self.bound)),
            _ => None,
        }
    }

    /// What it is worth, where it is one value in a known currency.
    ///
    /// ```
    /// use montant::Figure;
    /// assert_eq!("50 M€".parse::<Figure>()?.money().unwrap().to_string(), "EUR 50000000.00");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn money(&self) -> Option<Money> {
        self.amount().map(|amount| amount.money())
    }
}

/// The same amount, its currency stated.
impl From<Amount> for Figure {
    fn from(amount: Amount) -> Self {
        Self::new(amount.quantity(), None, amount.bound(), Unit::Money(Denomination::stated(amount.currency())))
    }
}

/// The sum in main units, with no magnitude.
impl From<Money> for Figure {
    fn from(money: Money) -> Self {
        Self::from(Amount::from(money))
    }
}

impl Denomination {
    pub(crate) const fn stated(currency: Currency) -> Self {
        Self { currency: Some(currency), basis: Basis::Stated, candidates: Candidates::one(currency) }
    }
}
