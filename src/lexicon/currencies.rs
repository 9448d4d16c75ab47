//! The words and signs of currencies, looked up; every one comes from the currency table.

mod candidates;
mod phrases;
pub(crate) mod tables;

use super::exceptions;
use crate::currency::Currency;
use crate::region::Region;
use crate::text::Word;

pub use candidates::Candidates;
pub(crate) use candidates::{mark, noun, subunit, subunit_mark};
pub(crate) use phrases::{Qualified, bearers, name, name_goes_on, of_place, qualifier};
pub(crate) use tables::EURO_GOES_ON;
pub(super) use tables::{add_kinds, each_word};

/// The currency of a code: in capitals always, in other letters where the code is no French word.
#[inline]
pub(crate) fn code(word: Word, written: &str) -> Option<Currency> {
    if !(3..=5).contains(&word.letters) {
        return None;
    }
    let row = tables::CODES.all(word.key).next()?;
    let currency = Currency(row);
    (written.len() == currency.code().len()
        && (written.bytes().all(|b| b.is_ascii_uppercase()) || exceptions::in_any_case(currency)))
    .then_some(currency)
}

/// What candidates come to in a region: the currency, and whether it is the only one.
pub(crate) fn settle(candidates: Candidates, region: Region) -> (Option<Currency>, bool) {
    if let Some(only) = candidates.only() {
        return (Some(only), true);
    }
    let (all, leading) = candidates.rows();
    let own = region.currencies().find(|own| all.has(*own));
    let settled = own.or_else(|| {
        if region.leaves_open(candidates) {
            return None;
        }
        // Of the two CFA francs the western one is assumed; the row cannot lead, or it would take the bare franc.
        leading.or_else(|| all.has(Currency::XOF).then_some(Currency::XOF))
    });
    (settled, false)
}
