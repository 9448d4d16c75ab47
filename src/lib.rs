#![doc = include_str!("../README.md")]
//!
//! # How it is built
//!
//! Layers, each using only those before it:
//!
//! 1. `text`: spaces, apostrophes, letters without case or accent, by byte offset.
//! 2. Values: [`Currency`] and [`Region`] with their tables, one row each; [`Magnitude`], [`Bound`], [`Quantity`],
//!    [`Money`], [`Amount`], [`Figure`].
//! 3. `number`: numerals in digits and in words. `lexicon`: the words of currencies, magnitudes, qualifiers and
//!    percentages, looked up through indexes built at compile time.
//! 4. `grammar`: the one reading of a figure around a number, ranges and lists with it. [`parse`] and [`find`] both
//!    call it; nothing else reads figures.
//! 5. `document`: what figures say of each other, on top of find. [`Reader::read`].
//! 6. `write`: the way back, from values to French.
//!
//! # Features
//!
//! - `serde` (on by default): a stable form of the value types.
//! - `simd` (on by default): on x86-64, search with the vectors of the processor at hand, where it has AVX2. It asks for
//!   the standard library; the answers are the same with and without.
//!
//! Without `simd` the crate is `no_std`. It forbids unsafe code, and allocates only what [`Reader::read`] returns.
#![no_std]
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#[cfg(test)]
#[macro_use]
extern crate std;

extern crate alloc;

/// The key of a folded word, made at compile time.
macro_rules! key {
    ($word:literal) => {
        const { $crate::text::pack($word) }
    };
}

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
#[cfg(test)]
mod tables;
mod text;
mod trigger;
mod write;

pub use amount::Amount;
pub use bound::Bound;
pub use currency::{Currency, CurrencyStatus};
pub use document::{Document, Entry, Link, Rate, Reason};
pub use error::{Error, ErrorKind};
pub use figure::{Basis, Figure, Kind, PercentUnit};
pub use find::{FindIter, Match};
pub use grammar::{Numerals, separator::Separators};
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
