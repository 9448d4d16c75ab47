//! One row a country.

use super::Row;

/// Every ISO 3166-1 country, by code.
#[rustfmt::skip]
pub(crate) static ROWS: &[Row] = &[
    Row { code: "BE", currencies: &["EUR", "BEF"], comma_groups: false },
    Row { code: "CA", currencies: &["CAD"], comma_groups: false },
    Row { code: "FR", currencies: &["EUR", "FRF"], comma_groups: false },
];
