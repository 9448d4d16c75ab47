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

mod digits;
mod figure;
mod french;
mod named;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::amount::Amount;
use crate::bound::Bound;
use crate::currency::{Currency, CurrencyStatus};
use crate::error::Error;
use crate::figure::{Basis, Figure, PercentUnit};
use crate::interval::Interval;
use crate::magnitude::Magnitude;
use crate::money::Money;
use crate::quantity::Quantity;
use crate::region::Region;
use crate::span::Span;

use digits::Digits;
use figure::FigureForm;
use named::{Named, by_name};

pub use french::{French, full, long, short};

by_name!(Currency, "the code of a currency, such as EUR", Currency::code, Currency::from_code);
by_name!(Region, "the code of a country, such as FR", Region::code, Region::from_code);
by_name!(Magnitude, "the name of a magnitude, such as milliard", Magnitude::name, Magnitude::from_name);
by_name!(Bound, "the name of a bound, such as at_least", Bound::name, Bound::from_name);
by_name!(PercentUnit, "the name of a percentage, such as basis_point", PercentUnit::name, PercentUnit::from_name);
by_name!(CurrencyStatus, "the status of a currency, such as historic", CurrencyStatus::name, CurrencyStatus::from_name);
by_name!(Basis, "how a currency is known: stated, assumed or context", Basis::name, Basis::from_name);

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
