//! One row a currency.

use super::Gender::{Feminine, Masculine};
use super::Status::{Current, Historic};
use super::{Row, Subunit};

/// Every currency, current ones first, by code.
#[rustfmt::skip]
pub(crate) static ROWS: &[Row] = &[
    Row { code: "CAD", numeric: 124, minor: Some(2), status: Current, singular: "dollar canadien", plural: "dollars canadiens", gender: Masculine,
        nouns: &["dollar", "dollars"], qualifiers: &["canadien", "du Canada", "CA", "CAN"], leads: false, names: &[], marks: &["$CA", "$ CA", "CA$", "C$", "$CAN", "$ CAN"],
        subunit: Some(Subunit { singular: "cent", plural: "cents", nouns: &["sou", "sous"], marks: &["¢"], digits: 2, gender: Masculine }) },
    Row { code: "EUR", numeric: 978, minor: Some(2), status: Current, singular: "euro", plural: "euros", gender: Masculine,
        nouns: &["euro", "euros"], qualifiers: &[], leads: true, names: &[], marks: &["€"],
        subunit: Some(Subunit { singular: "centime", plural: "centimes", nouns: &["cent", "cents"], marks: &["c€", "ct", "cts"], digits: 2, gender: Masculine }) },
    Row { code: "GBP", numeric: 826, minor: Some(2), status: Current, singular: "livre sterling", plural: "livres sterling", gender: Feminine,
        nouns: &["livre", "livres"], qualifiers: &["sterling", "britannique", "anglais"], leads: true, names: &[], marks: &["£"],
        subunit: Some(Subunit { singular: "penny", plural: "pence", nouns: &["pence", "pennies"], marks: &[], digits: 2, gender: Masculine }) },
    Row { code: "FRF", numeric: 250, minor: Some(2), status: Historic, singular: "franc", plural: "francs", gender: Masculine,
        nouns: &["franc", "francs"], qualifiers: &["français"], leads: true, names: &["nouveau franc", "nouveaux francs", "ancien franc", "anciens francs"], marks: &["FRF", "FF"],
        subunit: Some(Subunit { singular: "centime", plural: "centimes", nouns: &[], marks: &[], digits: 2, gender: Masculine }) },
];
