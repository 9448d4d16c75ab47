//! French amounts, typed.
#![no_std]
#![forbid(unsafe_code)]
#[cfg(test)]
#[macro_use]
extern crate std;

extern crate alloc;

mod amount;
mod bound;
mod currency;
mod document;
mod error;
mod figure;
mod find;
mod grammar;
mod interval;
mod lexicon;
mod magnitude;
mod money;
mod number;
mod parse;
mod quantity;
mod region;
#[cfg(feature = "serde")]
pub mod serde;
mod span;
mod text;
mod write;

pub use amount::Amount;
pub use bound::Bound;
pub use currency::{Currency, CurrencyStatus};
pub use document::{Document, Entry, Link, Rate, Reason};
pub use error::{Error, ErrorKind};
pub use figure::{Basis, Figure, Kind, PercentUnit};
pub use find::{FindIter, Match};
pub use grammar::separator::Separators;
pub use interval::Interval;
pub use lexicon::Candidates;
pub use magnitude::Magnitude;
pub use money::Money;
pub use parse::{Reader, find, parse};
pub use quantity::Quantity;
pub use region::Region;
pub use rust_decimal::Decimal;
pub use span::Span;
pub use write::{
    Abbreviations, Apostrophe, Bounds, DecimalMark, Form, Groups, Hyphens, Markup, Minus, Naming, Part, Place, Plus,
    Precision, Ranges, Rounding, Scale, Spaces, Spacing, Style, Styled, Tens, Unit,
};
