//! French words and signs ⇔ values: one row each, looked up through indexes built at compile time.

pub(crate) mod currencies;
pub(crate) mod exceptions;
pub(crate) mod followers;
mod index;
pub(crate) mod kinds;
pub(crate) mod magnitudes;
pub(crate) mod percents;
pub(crate) mod qualifiers;
pub(crate) mod rows;
pub(crate) mod verbs;

pub use currencies::Candidates;
