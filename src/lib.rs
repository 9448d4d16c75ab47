//! French amounts, typed.
#![no_std]
#![forbid(unsafe_code)]
mod bound;
mod currency;
mod error;
mod magnitude;
mod region;
mod text;

pub use bound::Bound;
pub use currency::{Currency, CurrencyStatus};
pub use error::{Error, ErrorKind};
pub use magnitude::Magnitude;
pub use region::Region;
