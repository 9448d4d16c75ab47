//! The stable form of values in data, and French text in a field.
//!
//! | type | form |
//! | --- | --- |
//! | [`Currency`] | `"EUR"`, the code |
//! | [`Region`] | `"FR"`, the code |
//! | [`Magnitude`] | `"milliard"`, [`Magnitude::name`] |
//! | [`Bound`] | `"exact"`, [`Bound::name`] |
//! | [`PercentUnit`] | `"basis_point"`, [`PercentUnit::name`] |
//! | [`Basis`] | `"stated"`, [`Basis::name`] |
//! | [`CurrencyStatus`] | `"current"`, [`CurrencyStatus::name`] |
//! | [`Span`] | `{"start":19,"end":28}`, in bytes |
//! | [`Interval`] | `{"low":"36750000000","high":null}`, `null` for no limit |
//! | [`Quantity`] | `{"coefficient":"36.8","magnitude":"milliard"}` |
//! | [`Money`] | `{"value":"36800000000","currency":"EUR"}` |
//! | [`Amount`] | `{"coefficient":"36.8","magnitude":"milliard","currency":"EUR","bound":"exact"}` |
//! | [`Figure`] | `{"kind":"percent","low":{…},"high":null,"bound":"exact","unit":"per_mille","currency":null,"basis":null,"candidates":[]}` |
//!
//! ```
//! use montant::{Amount, Currency, Money};
//! let amount: Amount = "près de 36,8 milliards d'euros".parse()?;
//! let json = r#"{"coefficient":"36.8","magnitude":"milliard","currency":"EUR","bound":"nearly"}"#;
//! assert_eq!(serde_json::to_string(&amount)?, json);
//! assert_eq!(serde_json::from_str::<Amount>(json)?, amount);
//!
//! let sum: Money = serde_json::from_str(r#"{"value":"12.50","currency":"EUR"}"#)?;
//! assert_eq!(sum.minor_units(), Some(1250));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Decimals are strings, whatever features of other crates say, and keep their zeros at the end. What can be left out is
//! read as its default: a magnitude as `"unit"`, a bound as `"exact"`. Formats that carry no names get the same fields in
//! the same order. Everything is checked as it is read: names, codes, that a value fits, that a range rises.
//!
//! # French text
//! For people's own files, [`long`], [`short`] and [`full`] write and read a [`Money`], [`Amount`] or [`Figure`] as French
//! text, and `option` below each of them an `Option`:
//!
//! ```
//! use montant::{Amount, Currency, Money};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Achat {
//!     #[serde(with = "montant::serde::full")]
//!     prix: Money,
//!     #[serde(with = "montant::serde::long::option", default)]
//!     budget: Option<Amount>,
//! }
//!
//! let achat: Achat = serde_json::from_str(r#"{"prix": "12,50 €", "budget": "1,5 million d'euros"}"#)?;
//! assert_eq!(achat.prix, Money::new("12.5".parse().unwrap(), Currency::EUR));
//! assert_eq!(serde_json::to_string(&achat)?, "{\"prix\":\"12,50\u{a0}€\",\"budget\":\"1,5 million d'euros\"}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod french;

use core::fmt;

use rust_decimal::Decimal;
use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::amount::Amount;
use crate::bound::Bound;
use crate::currency::{Currency, CurrencyStatus};
use crate::error::Error;
use crate::figure::{Basis, Denomination, Figure, Kind, PercentUnit, Unit};
use crate::interval::Interval;
use crate::lexicon::{Candidates, currencies};
use crate::magnitude::Magnitude;
use crate::money::Money;
use crate::quantity::Quantity;
use crate::region::Region;
use crate::span::Span;
use crate::text::Text;

pub use french::{French, full, long, short};

/// Writes a value by its name and reads it back.
macro_rules! by_name {
    ($type:ty, $what:literal, $name:expr, $from:expr) => {
        #[doc = concat!("As ", $what, ".")]
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($name(*self))
            }
        }

        #[doc = concat!("From ", $what, ".")]
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Named { what: $what, read: $from })
            }
        }
    };
}

/// Reads a value from a string.
pub(crate) struct Named<F> {
    pub(crate) what: &'static str,
    pub(crate) read: F,
}

impl<T, F: FnOnce(&str) -> Option<T>> Visitor<'_> for Named<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        let what = self.what;
        (self.read)(text).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &what))
    }
}

by_name!(Currency, "the code of a currency, such as EUR", Currency::code, Currency::from_code);
by_name!(Region, "the code of a country, such as FR", Region::code, Region::from_code);
by_name!(Magnitude, "the name of a magnitude, such as milliard", Magnitude::name, Magnitude::from_name);
by_name!(Bound, "the name of a bound, such as at_least", Bound::name, Bound::from_name);
by_name!(PercentUnit, "the name of a percentage, such as basis_point", PercentUnit::name, PercentUnit::from_name);
by_name!(CurrencyStatus, "the status of a currency, such as historic", CurrencyStatus::name, CurrencyStatus::from_name);
by_name!(Basis, "how a currency is known: stated, assumed or context", Basis::name, Basis::from_name);

/// A decimal as a string.
#[derive(Clone, Copy)]
struct Digits(Decimal);

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_str(Named { what: "a decimal in a string, such as \"-12.50\"", read: decimal })
            .map(Self)
    }
}

/// A sign, digits, a point and digits, and nothing else; at most what 96 bits hold, never rounded.
fn decimal(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let scale = if decimals.len() == digits.len() || !digits.contains('.') { 0 } else { decimals.len() };
    if whole.is_empty() || decimals.is_empty() || scale > 28 {
        return None;
    }
    let mut mantissa: i128 = 0;
    for digit in whole.bytes().chain(decimals.bytes().take(scale)) {
        let digit = digit.is_ascii_digit().then(|| i128::from(digit - b'0'))?;
        mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
    }
    Decimal::try_from_i128_with_scale(if negative { -mantissa } else { mantissa }, scale as u32).ok()
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Money")]
struct MoneyForm {
    value: Digits,
    currency: Currency,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Span")]
struct SpanForm {
    start: usize,
    end: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Interval")]
struct IntervalForm {
    #[serde(default)]
    low: Option<Digits>,
    #[serde(default)]
    high: Option<Digits>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Quantity")]
struct QuantityForm {
    coefficient: Digits,
    #[serde(default)]
    magnitude: Magnitude,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Amount")]
struct AmountForm {
    coefficient: Digits,
    #[serde(default)]
    magnitude: Magnitude,
    currency: Currency,
    #[serde(default)]
    bound: Bound,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Figure")]
struct FigureForm {
    kind: KindForm,
    low: Quantity,
    #[serde(default)]
    high: Option<Quantity>,
    #[serde(default)]
    bound: Bound,
    #[serde(default)]
    unit: Option<PercentUnit>,
    #[serde(default)]
    currency: Option<Currency>,
    #[serde(default)]
    basis: Option<Basis>,
    #[serde(default)]
    candidates: CandidatesForm,
}

#[derive(Clone, Copy)]
struct KindForm(Sort);

#[derive(Clone, Copy)]
enum Sort {
    Money,
    Percent,
    Number,
}

by_name!(KindForm, "a kind of figure: money, percent or number", KindForm::name, KindForm::from_name);

impl KindForm {
    const fn name(self) -> &'static str {
        match self.0 {
            Sort::Money => "money",
            Sort::Percent => "percent",
            Sort::Number => "number",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Sort::Money, Sort::Percent, Sort::Number].into_iter().map(Self).find(|kind| kind.name() == name)
    }
}

/// Candidates by their codes.
#[derive(Clone, Copy)]
struct CandidatesForm(Candidates);

impl Default for CandidatesForm {
    fn default() -> Self {
        Self(Candidates::NONE)
    }
}

impl Serialize for CandidatesForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        // Formats that carry no names want the count first.
        let mut seq = serializer.serialize_seq(Some(self.0.count()))?;
        for currency in self.0 {
            seq.serialize_element(&currency)?;
        }
        seq.end()
    }
}

impl<'de> Deserialize<'de> for CandidatesForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(CandidatesVisitor).map(Self)
    }
}

/// More currencies than share one noun.
const MOST: usize = 64;

/// The set of candidates that are just these currencies: the sharers of a noun, a sign, or a part's noun or sign of the
/// first one. `None` where nothing is shared by just them.
fn sharers(codes: &[Currency]) -> Option<Candidates> {
    let row = match codes {
        [] => return Some(Candidates::NONE),
        [only] => return Some(Candidates::one(*only)),
        [first, ..] => first.row(),
    };
    let word = |noun: &str| Text(noun).word(0);
    let nouns = row.nouns.iter().filter_map(|noun| currencies::noun(word(noun)?));
    let marks = row.marks.iter().filter_map(|mark| currencies::mark(mark));
    let parts = row.subunit.iter().flat_map(|part| {
        let nouns = [part.singular, part.plural].into_iter().chain(part.nouns.iter().copied());
        let nouns = nouns.filter_map(|noun| currencies::subunit(word(noun)?));
        nouns.chain(part.marks.iter().filter_map(|mark| currencies::subunit_mark(mark)))
    });
    nouns.chain(marks).chain(parts).find(|candidates| Iterator::eq(*candidates, codes.iter().copied()))
}

struct CandidatesVisitor;

impl<'de> Visitor<'de> for CandidatesVisitor {
    type Value = Candidates;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the codes of currencies that share a noun or sign")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Candidates, A::Error> {
        let mut codes = [Currency::EUR; MOST];
        let mut count = 0;
        while let Some(currency) = seq.next_element()? {
            *codes.get_mut(count).ok_or_else(|| A::Error::invalid_length(count, &self))? = currency;
            count += 1;
        }
        sharers(codes.get(..count).unwrap_or_default())
            .ok_or_else(|| A::Error::custom("no noun or sign is shared by just these currencies"))
    }
}

impl From<Money> for MoneyForm {
    fn from(money: Money) -> Self {
        Self { value: Digits(money.value()), currency: money.currency() }
    }
}

impl From<MoneyForm> for Money {
    fn from(form: MoneyForm) -> Self {
        Self::new(form.value.0, form.currency)
    }
}

impl From<Span> for SpanForm {
    fn from(span: Span) -> Self {
        Self { start: span.start(), end: span.end() }
    }
}

impl From<SpanForm> for Span {
    fn from(form: SpanForm) -> Self {
        Self::new(form.start, form.end)
    }
}

impl From<Interval> for IntervalForm {
    fn from(interval: Interval) -> Self {
        Self { low: interval.low().map(Digits), high: interval.high().map(Digits) }
    }
}

impl From<IntervalForm> for Interval {
    fn from(form: IntervalForm) -> Self {
        Self::new(form.low.map(|low| low.0), form.high.map(|high| high.0))
    }
}

impl From<Quantity> for QuantityForm {
    fn from(quantity: Quantity) -> Self {
        Self { coefficient: Digits(quantity.coefficient()), magnitude: quantity.magnitude() }
    }
}

impl TryFrom<QuantityForm> for Quantity {
    type Error = Error;

    fn try_from(form: QuantityForm) -> Result<Self, Error> {
        Self::new(form.coefficient.0, form.magnitude)
    }
}

impl From<Amount> for AmountForm {
    fn from(amount: Amount) -> Self {
        Self {
            coefficient: Digits(amount.coefficient()),
            magnitude: amount.magnitude(),
            currency: amount.currency(),
            bound: amount.bound(),
        }
    }
}

impl TryFrom<AmountForm> for Amount {
    type Error = Error;

    fn try_from(form: AmountForm) -> Result<Self, Error> {
        Ok(Self::new(form.coefficient.0, form.magnitude, form.currency)?.with_bound(form.bound))
    }
}

impl From<Figure> for FigureForm {
    fn from(figure: Figure) -> Self {
        let (kind, unit) = match figure.kind() {
            Kind::Money => (Sort::Money, None),
            Kind::Percent(unit) => (Sort::Percent, Some(unit)),
            Kind::Number => (Sort::Number, None),
        };
        Self {
            kind: KindForm(kind),
            low: figure.low(),
            high: figure.is_range().then(|| figure.high()),
            bound: figure.bound(),
            unit,
            currency: figure.currency(),
            basis: figure.basis(),
            candidates: CandidatesForm(figure.candidates()),
        }
    }
}

/// Why the fields of a figure do not go together.
enum Unfit {
    Unit,
    Currency,
    Range(Error),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => f.write_str("a percentage has a unit, and nothing else has one"),
            Self::Currency => {
                f.write_str("only money has a currency, and one that is assumed is one of its candidates")
            }
            Self::Range(error) => error.fmt(f),
        }
    }
}

impl TryFrom<FigureForm> for Figure {
    type Error = Unfit;

    fn try_from(form: FigureForm) -> Result<Self, Unfit> {
        let FigureForm { kind, low, high, bound, unit, currency, basis, candidates: CandidatesForm(candidates) } = form;
        let unit = match (kind.0, unit) {
            (Sort::Money, None) => {
                // A stated currency may be written without its only candidate.
                let candidates = match currency {
                    Some(currency) if candidates == Candidates::NONE => Candidates::one(currency),
                    _ => candidates,
                };
                let unknown = if currency.is_some() { Basis::Stated } else { Basis::Assumed };
                let basis = basis.unwrap_or(unknown);
                if basis == Basis::Assumed && currency.is_some_and(|currency| !candidates.contains(currency)) {
                    return Err(Unfit::Currency);
                }
                Unit::Money(Denomination { currency, basis, candidates })
            }
            (Sort::Percent, Some(unit)) => Unit::Percent(unit),
            (Sort::Number, None) => Unit::Number,
            _ => return Err(Unfit::Unit),
        };
        if kind.name() != "money" && (currency.is_some() || basis.is_some() || candidates != Candidates::NONE) {
            return Err(Unfit::Currency);
        }
        let figure = Self::new(low, None, bound, unit);
        match high {
            Some(high) => figure.to(high).map_err(Unfit::Range),
            None => Ok(figure),
        }
    }
}

/// Writes and reads a value as its form.
macro_rules! by_form {
    ($type:ty, $form:ty) => {
        /// By its fields; see the table of this module.
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$form>::from(*self).serialize(serializer)
            }
        }

        /// By its fields; see the table of this module.
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$form>::deserialize(deserializer)?.try_into().map_err(D::Error::custom)
            }
        }
    };
}

by_form!(Span, SpanForm);
by_form!(Interval, IntervalForm);
by_form!(Money, MoneyForm);
by_form!(Quantity, QuantityForm);
by_form!(Amount, AmountForm);
by_form!(Figure, FigureForm);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_strict() {
        for (text, mantissa, scale) in
            [("0", 0, 0), ("12.50", 1250, 2), ("-12.50", -1250, 2), ("36800000000", 36_800_000_000, 0), ("0.05", 5, 2)]
        {
            let read = decimal(text).expect(text);
            assert_eq!((read.mantissa(), read.scale()), (mantissa, scale), "{text}");
        }
        for text in ["", "-", ".", "1.", ".5", "+1", "1_000", "1e3", "1,5", " 1", "--1", "NaN", "1.2.3", "é"] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert!(decimal("79228162514264337593543950335").is_some());
        assert_eq!(decimal("79228162514264337593543950336"), None);
        assert_eq!(decimal("0.00000000000000000000000000001"), None, "29 decimals would be rounded");
        assert_eq!(decimal(&"9".repeat(60)), None);
    }
}
