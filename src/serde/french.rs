//! French text in a field.

use core::fmt;

use serde::de::Visitor;
use serde::{Deserializer, Serializer};

use crate::amount::Amount;
use crate::bound::Bound;
use crate::error::Error;
use crate::figure::Figure;
use crate::money::Money;
use crate::parse::Reader;
use crate::write::Style;

/// What a field of French text may hold: [`Money`], [`Amount`], [`Figure`]. Sealed: no other type can be one.
///
/// ```
/// /// A price list of one, whatever the price is.
/// #[derive(serde::Serialize)]
/// struct Price<T: montant::serde::French> {
///     #[serde(with = "montant::serde::short")]
///     price: T,
/// }
/// let price = Price { price: montant::parse("36,8 milliards d'euros")? };
/// assert_eq!(serde_json::to_string(&price)?, "{\"price\":\"36,8\u{a0}Md€\"}");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait French: Copy + Into<Figure> + sealed::Sealed {
    /// Reads it, for readers in France.
    #[doc(hidden)]
    fn read(text: &str) -> Result<Self, Unread>;
}

mod sealed {
    pub trait Sealed {}

    impl Sealed for crate::Money {}
    impl Sealed for crate::Amount {}
    impl Sealed for crate::Figure {}
}

/// Why the text is not what the field holds.
#[derive(Debug)]
pub enum Unread {
    Error(Error),
    /// A sum is what it is; "près de" would be lost.
    Bound(Bound),
}

impl fmt::Display for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => error.fmt(f),
            Self::Bound(bound) => write!(f, "expected an exact sum, found one that is {}", bound.name()),
        }
    }
}

impl French for Figure {
    fn read(text: &str) -> Result<Self, Unread> {
        Reader::new().figure(text).map_err(Unread::Error)
    }
}

impl French for Amount {
    fn read(text: &str) -> Result<Self, Unread> {
        Reader::new().amount(text).map_err(Unread::Error)
    }
}

impl French for Money {
    fn read(text: &str) -> Result<Self, Unread> {
        let amount = Amount::read(text)?;
        match amount.bound() {
            Bound::Exact => Ok(amount.money()),
            bound => Err(Unread::Bound(bound)),
        }
    }
}

/// Reads French text.
struct Text<T>(core::marker::PhantomData<T>);

impl<T: French> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount in French, such as \"12,50 €\"")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        T::read(text).map_err(E::custom)
    }
}

/// Reads French text, or nothing.
struct Maybe<T>(core::marker::PhantomData<T>);

impl<'de, T: French> Visitor<'de> for Maybe<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount in French, such as \"12,50 €\", or nothing")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        read(deserializer).map(Some)
    }
}

fn write<T: French, S: Serializer>(style: Style, value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&style.of(*value))
}

fn read<'de, T: French, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(Text(core::marker::PhantomData))
}

macro_rules! with {
    ($(#[$doc:meta])* $name:ident, $style:expr, $text:literal) => {
        $(#[$doc])*
        ///
        /// ```
        /// #[derive(serde::Serialize, serde::Deserialize)]
        /// struct Budget {
        #[doc = concat!("    #[serde(with = \"montant::serde::", stringify!($name), "\")]")]
        ///     total: montant::Amount,
        /// }
        /// let budget: Budget = serde_json::from_str(r#"{"total":"1,5 million d'euros"}"#)?;
        #[doc = concat!("assert_eq!(serde_json::to_value(&budget)?[\"total\"], \"", $text, "\");")]
        /// # Ok::<(), serde_json::Error>(())
        /// ```
        pub mod $name {
            use serde::{Deserializer, Serializer};

            use super::{French, Style};

            /// Writes the text.
            ///
            /// # Errors
            /// Those of the serializer.
            ///
            /// ```
            /// let amount = montant::parse("1,5 M€")?;
            #[doc = concat!("let text = montant::serde::", stringify!($name), "::serialize(&amount, serde_json::value::Serializer)?;")]
            #[doc = concat!("assert_eq!(text, \"", $text, "\");")]
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            pub fn serialize<T: French, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
                super::write($style, value, serializer)
            }

            /// Reads any French that a reader in France reads, whatever its style.
            ///
            /// # Errors
            /// Where the text is not what the field holds, with the sentence of [`Error`](crate::Error).
            ///
            /// ```
            /// use montant::Amount;
            /// let text = serde_json::Value::from("1,5 million d'euros");
            #[doc = concat!("let amount: Amount = montant::serde::", stringify!($name), "::deserialize(text)?;")]
            /// assert_eq!(amount.value(), 1_500_000.into());
            /// # Ok::<(), serde_json::Error>(())
            /// ```
            pub fn deserialize<'de, T: French, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
                super::read(deserializer)
            }

            /// The same for an `Option`, with nothing for `None`. A field that may be missing needs `default` besides.
            ///
            /// ```
            /// #[derive(serde::Deserialize)]
            /// struct Budget {
            #[doc = concat!("    #[serde(with = \"montant::serde::", stringify!($name), "::option\", default)]")]
            ///     total: Option<montant::Amount>,
            /// }
            /// assert_eq!(serde_json::from_str::<Budget>(r#"{"total":null}"#)?.total, None);
            /// assert_eq!(serde_json::from_str::<Budget>("{}")?.total, None);
            /// # Ok::<(), serde_json::Error>(())
            /// ```
            pub mod option {
                use serde::{Deserializer, Serializer};

                use super::super::{French, Maybe, Style};

                /// The value in its style.
                struct Written<T>(T);

                impl<T: French> serde::Serialize for Written<T> {
                    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                        super::super::write($style, &self.0, serializer)
                    }
                }

                /// Writes the text, or nothing.
                ///
                /// # Errors
                /// Those of the serializer.
                ///
                /// ```
                /// use montant::Amount;
                /// use serde_json::value::{Serializer, Value};
                #[doc = concat!("let none = montant::serde::", stringify!($name), "::option::serialize(&None::<Amount>, Serializer)?;")]
                /// assert_eq!(none, Value::Null);
                /// # Ok::<(), serde_json::Error>(())
                /// ```
                pub fn serialize<T: French, S: Serializer>(
                    value: &Option<T>,
                    serializer: S,
                ) -> Result<S::Ok, S::Error> {
                    match value {
                        Some(value) => serializer.serialize_some(&Written(*value)),
                        None => serializer.serialize_none(),
                    }
                }

                /// Reads the text, or nothing.
                ///
                /// # Errors
                /// Where the text is not what the field holds.
                ///
                /// ```
                /// use montant::Amount;
                /// let text = serde_json::Value::from("12,50 €");
                #[doc = concat!("let amount: Option<Amount> = montant::serde::", stringify!($name), "::option::deserialize(text)?;")]
                /// assert_eq!(amount.unwrap().value().to_string(), "12.50");
                /// # Ok::<(), serde_json::Error>(())
                /// ```
                pub fn deserialize<'de, T: French, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Option<T>, D::Error> {
                    deserializer.deserialize_option(Maybe(core::marker::PhantomData))
                }
            }
        }
    };
}

with! {
    /// The long form as written: `"36,8 milliards d'euros"`.
    long, Style::LONG, "1,5 million d'euros"
}

with! {
    /// The short form as written: `"36,8 Md€"`.
    short, Style::SHORT, "1,5\u{a0}M€"
}

with! {
    /// The full form: `"12,50 €"`. Keeps the worth of an amount, not its magnitude.
    full, Style::FULL, "1\u{202f}500\u{202f}000,00\u{a0}€"
}
