//! How each region writes: one row a habit.

use super::options::{Abbreviations, DecimalMark, Groups, Place, Spaces, Tens, Unit};
use crate::region::Region;

/// What writers of some regions do.
#[derive(Debug)]
pub(super) struct Row {
    /// ISO 3166-1 alpha-2 codes.
    codes: &'static [&'static str],
    pub(super) groups: Groups,
    pub(super) decimal: DecimalMark,
    pub(super) spaces: Spaces,
    pub(super) abbreviations: Abbreviations,
    /// How the short and the full form show a currency.
    pub(super) unit: Unit,
    pub(super) place: Place,
    pub(super) tens: Tens,
    /// A space before the percent sign?
    pub(super) percent: Percent,
}

/// Where the percent sign stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Percent {
    /// "8 %"
    Spaced,
    /// "8%"
    Close,
}

/// France, and every region that has no row of its own.
static FRANCE: Row = Row {
    codes: &["FR"],
    groups: Groups::Space,
    decimal: DecimalMark::Comma,
    spaces: Spaces::Typographic,
    abbreviations: Abbreviations::Md,
    unit: Unit::Sign,
    place: Place::After,
    tens: Tens::SoixanteDix,
    percent: Percent::Spaced,
};

#[rustfmt::skip]
static ROWS: &[Row] = &[
    Row { codes: &["BE"], groups: Groups::Space, decimal: DecimalMark::Comma, spaces: Spaces::Typographic, abbreviations: Abbreviations::Md,
        unit: Unit::Sign, place: Place::After, tens: Tens::Septante, percent: Percent::Spaced },
    Row { codes: &["CA"], groups: Groups::Space, decimal: DecimalMark::Comma, spaces: Spaces::NoBreak, abbreviations: Abbreviations::Giga,
        unit: Unit::Sign, place: Place::After, tens: Tens::SoixanteDix, percent: Percent::Spaced },
    Row { codes: &["CH", "LI"], groups: Groups::Apostrophe, decimal: DecimalMark::PointInSums, spaces: Spaces::Typographic,
        abbreviations: Abbreviations::Mia, unit: Unit::Code, place: Place::Before, tens: Tens::Septante, percent: Percent::Close },
    Row { codes: &["LU", "MA", "EH"], groups: Groups::Dot, decimal: DecimalMark::Comma, spaces: Spaces::Typographic, abbreviations: Abbreviations::Md,
        unit: Unit::Sign, place: Place::After, tens: Tens::SoixanteDix, percent: Percent::Spaced },
    Row { codes: &["CD", "RW", "BI"], groups: Groups::Space, decimal: DecimalMark::Comma, spaces: Spaces::Typographic, abbreviations: Abbreviations::Md,
        unit: Unit::Sign, place: Place::After, tens: Tens::Septante, percent: Percent::Spaced },
];

/// The habits of a region.
pub(super) const fn of(region: Region) -> &'static Row {
    let code = region.code().as_bytes();
    let mut rows = ROWS;
    while let [row, rest @ ..] = rows {
        let mut codes = row.codes;
        while let [own, others @ ..] = codes {
            if let ([a, b], [c, d]) = (own.as_bytes(), code)
                && *a == *c
                && *b == *d
            {
                return row;
            }
            codes = others;
        }
        rows = rest;
    }
    &FRANCE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_a_region() {
        for row in ROWS {
            for code in row.codes {
                let region = Region::from_code(code).expect(code);
                assert!(core::ptr::eq(of(region), row), "{code}");
            }
        }
        assert_eq!(of(Region::FR).codes, ["FR"]);
        assert_eq!(of(Region::SN).codes, ["FR"]);
    }
}
