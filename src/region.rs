//! Countries, and what they settle: which dollar, franc, dinar, livre or cent is meant.

mod table;

use core::fmt;
use core::iter::FusedIterator;
use core::str::FromStr;

use crate::currency::Currency;
use crate::error::{Error, ErrorKind};
use crate::lexicon::Candidates;

/// What a country's readers take for granted.
#[derive(Debug)]
pub(crate) struct Row {
    /// ISO 3166-1 alpha-2.
    pub(crate) code: &'static str,
    /// The country's currencies, the one of today first, then the ones its texts still quote. The first that bears an
    /// ambiguous noun or mark is what the noun or mark means there.
    pub(crate) currencies: &'static [&'static str],
    /// Habits of separators: does a comma group in a plain integer with no magnitude behind it ("Rs 13,500")?
    pub(crate) comma_groups: bool,
    /// Currencies that lead their noun elsewhere and are not taken for granted here: a bare "franc" in Morocco.
    pub(crate) open: &'static [&'static str],
}

/// The most currencies of one region.
const MOST: usize = 4;

/// Every row's currencies, looked up at compile time: one more than the place of each, nothing for none.
static OWN: [[u16; MOST]; table::ROWS.len()] = {
    let mut own = [[0; MOST]; table::ROWS.len()];
    let mut i = 0;
    while i < own.len() {
        let codes = table::ROWS[i].currencies;
        assert!(codes.len() <= MOST);
        let mut j = 0;
        while j < codes.len() {
            let Some(currency) = Currency::from_code(codes[j]) else {
                panic!("a region names a currency that is in no row");
            };
            own[i][j] = currency.0 + 1;
            j += 1;
        }
        i += 1;
    }
    own
};

/// A country, by ISO 3166-1 alpha-2 code: where the text's readers live. It settles what is ambiguous.
///
/// Reads from a code by `parse` or `try_from` and displays as its code.
///
/// | written | FR and most | CA | CH | BE | SN | TN |
/// | --- | --- | --- | --- | --- | --- | --- |
/// | $, dollar | USD | CAD | USD | USD | USD | USD |
/// | franc, F | FRF | FRF | CHF | BEF | XOF | none |
/// | dinar | none | none | none | none | none | TND |
///
/// ```
/// use montant::{Currency, Reader, Region};
/// let quebec = Reader::new().region("CA".parse()?);
/// assert_eq!(quebec.amount("12,50 $")?.currency(), Currency::CAD);
/// assert_eq!(Region::default(), Region::FR);
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(u8);

impl Region {
    /// France, the default.
    ///
    /// ```
    /// use montant::Region;
    /// assert_eq!(Region::FR, Region::default());
    /// ```
    pub const FR: Self = Self::expect("FR");
    /// Belgium.
    ///
    /// ```
    /// use montant::Region;
    /// assert_eq!(Region::BE.reader().amount("20 francs")?.currency().code(), "BEF");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const BE: Self = Self::expect("BE");
    /// Canada.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::CA.reader().amount("20 $")?.currency(), Currency::CAD);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const CA: Self = Self::expect("CA");
    /// Switzerland.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::CH.reader().amount("20 francs")?.currency(), Currency::CHF);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const CH: Self = Self::expect("CH");
    /// Luxembourg.
    ///
    /// ```
    /// use montant::Region;
    /// assert_eq!(Region::LU.reader().amount("20 francs")?.currency().code(), "LUF");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const LU: Self = Self::expect("LU");
    /// Algeria.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::DZ.reader().amount("20 dinars")?.currency(), Currency::DZD);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const DZ: Self = Self::expect("DZ");
    /// Morocco.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::MA.reader().amount("20 dirhams")?.currency(), Currency::MAD);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const MA: Self = Self::expect("MA");
    /// Tunisia.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::TN.reader().amount("20 dinars")?.currency(), Currency::TND);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const TN: Self = Self::expect("TN");
    /// Senegal.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::SN.reader().amount("20 francs")?.currency(), Currency::XOF);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const SN: Self = Self::expect("SN");
    /// Côte d'Ivoire.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::CI.reader().amount("20 F")?.currency(), Currency::XOF);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const CI: Self = Self::expect("CI");
    /// Cameroon.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::CM.reader().amount("20 francs")?.currency(), Currency::XAF);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const CM: Self = Self::expect("CM");

    const fn expect(code: &str) -> Self {
        match Self::from_code(code) {
            Some(region) => region,
            None => Self(0),
        }
    }

    /// The region of an ISO 3166-1 alpha-2 code, in upper case.
    ///
    /// ```
    /// use montant::Region;
    /// assert_eq!(Region::from_code("TN"), Some(Region::TN));
    /// assert_eq!(Region::from_code("tn"), None);
    /// ```
    pub const fn from_code(code: &str) -> Option<Self> {
        let code = code.as_bytes();
        let mut i = 0;
        while i < table::ROWS.len() {
            let row = table::ROWS[i].code.as_bytes();
            if code.len() == 2 && row[0] == code[0] && row[1] == code[1] {
                return Some(Self(i as u8));
            }
            i += 1;
        }
        None
    }

    #[inline]
    pub(crate) const fn row(self) -> &'static Row {
        &table::ROWS[self.0 as usize]
    }

    /// The ISO 3166-1 alpha-2 code: `FR`.
    ///
    /// ```
    /// assert_eq!(montant::Region::TN.code(), "TN");
    /// ```
    pub const fn code(self) -> &'static str {
        self.row().code
    }

    /// The money of the country today; `None` where it has none of its own (Antarctica).
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::BE.currency(), Some(Currency::EUR));
    /// assert_eq!(Region::from_code("AQ").unwrap().currency(), None);
    /// ```
    pub fn currency(self) -> Option<Currency> {
        self.currencies().next()
    }

    /// The country's currencies, today's first.
    #[inline]
    pub(crate) fn currencies(self) -> impl Iterator<Item = Currency> {
        let own = OWN.get(usize::from(self.0)).copied().unwrap_or_default();
        own.into_iter().filter_map(|place| place.checked_sub(1)).map(Currency)
    }

    /// Is the currency that leads these candidates elsewhere not taken for granted here?
    pub(crate) fn leaves_open(self, mut candidates: Candidates) -> bool {
        let open = self.row().open;
        !open.is_empty() && candidates.any(|candidate| candidate.row().leads && open.contains(&candidate.code()))
    }

    /// Every region: the countries of ISO 3166-1, by code.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// let euro_area = Region::all().filter(|region| region.currency() == Some(Currency::EUR));
    /// assert!(euro_area.count() > 20);
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + FusedIterator + Clone {
        (0..table::ROWS.len() as u8).map(Self)
    }
}

impl Default for Region {
    fn default() -> Self {
        Self::FR
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The code.
impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// Reads an ISO 3166-1 alpha-2 code, in upper case.
impl FromStr for Region {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| Error::new(ErrorKind::RegionUnknown, 0, code.chars().next()))
    }
}

impl TryFrom<&str> for Region {
    type Error = Error;

    fn try_from(code: &str) -> Result<Self, Error> {
        code.parse()
    }
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![OWN]
}

#[cfg(test)]
pub(crate) fn rows() -> crate::tables::Tables {
    use crate::tables::strings;
    let words = |row: &Row| row.code.len() + strings(row.currencies) + strings(row.open);
    vec![("ROWS", size_of_val(table::ROWS) + table::ROWS.iter().map(words).sum::<usize>())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::currency::Status;

    #[test]
    fn money_exists_and_todays_comes_first() {
        for row in table::ROWS {
            let mut historic = false;
            for (i, code) in row.currencies.iter().enumerate() {
                let Some(currency) = Currency::from_code(code) else { panic!("{}: {code}", row.code) };
                assert!(!row.currencies[..i].contains(code), "{}: {code} twice", row.code);
                assert!(!historic || currency.status() == Status::Historic, "{}: {code} out of place", row.code);
                historic |= currency.status() == Status::Historic;
            }
        }
    }

    #[test]
    fn commas_group_where_it_was_seen() {
        for row in table::ROWS {
            assert_eq!(row.comma_groups, ["HT", "MU"].contains(&row.code), "{}", row.code);
        }
    }

    #[test]
    fn default_is_france() {
        assert_eq!(Region::default().code(), "FR");
        assert_eq!(Region::FR.currency(), Some(Currency::EUR));
    }
}
