//! Currencies: ISO 4217, the historic ones that French texts still quote, and the common tokens.

mod table;
#[cfg(test)]
mod tests;

use core::fmt;
use core::iter::FusedIterator;
use core::str::FromStr;

use crate::error::{Error, ErrorKind};

pub(crate) use table::ROWS;

/// All that the crate knows of one currency: the one place to add or mend it.
///
/// A row names the currency the way people write it. The reader takes the noun, any of its qualifiers behind it
/// with or without agreement, the other names and the marks; the writer takes `singular` and `plural`.
#[derive(Debug)]
pub(crate) struct Row {
    /// ISO 4217 alphabetic code, or the common ticker of a token.
    pub(crate) code: &'static str,
    /// ISO 4217 numeric code, 0 where there is none.
    pub(crate) numeric: u16,
    /// ISO 4217 minor unit: decimal places. `None` where ISO gives none (gold, special drawing rights).
    pub(crate) minor: Option<u8>,
    /// What kind of entry it is.
    pub(crate) status: Status,
    /// The everyday name, as the press prints it: "dollar canadien", "dollars canadiens".
    pub(crate) singular: &'static str,
    /// Its plural.
    pub(crate) plural: &'static str,
    /// Grammatical gender of the name.
    pub(crate) gender: Gender,
    /// The nouns that name it: singular first, then every plural. Rows that share a noun are candidates for it.
    pub(crate) nouns: &'static [&'static str],
    /// What may stand behind the noun and settles it, masculine singular: "canadien", "du Canada". The reader takes
    /// the regular feminine and plural endings too; irregular ones are entries of their own.
    pub(crate) qualifiers: &'static [&'static str],
    /// Where several rows share a noun or a mark and the region has none of them, this row is taken.
    pub(crate) leads: bool,
    /// Whole other names that mean only this currency: "renminbi", "nouveau dollar taïwanais", "livre sterling".
    pub(crate) names: &'static [&'static str],
    /// Symbols and abbreviations, the case as written: "$CA", "CA$", "FCFA", "DT". Rows may share one ("$", "F").
    pub(crate) marks: &'static [&'static str],
    /// The hundredth, thousandth… part that has a name of its own.
    pub(crate) subunit: Option<&'static Subunit>,
}

/// The named part of a currency.
#[derive(Debug)]
pub(crate) struct Subunit {
    /// "centime"
    pub(crate) singular: &'static str,
    /// "centimes"
    pub(crate) plural: &'static str,
    /// Other nouns for it, singular and plural: "cent", "cents", "sou", "sous".
    pub(crate) nouns: &'static [&'static str],
    /// Its symbols: "c€", "ct".
    pub(crate) marks: &'static [&'static str],
    /// The power of ten that makes one unit: 2 for a hundredth, 3 for a thousandth.
    pub(crate) digits: u8,
    /// Grammatical gender of the name.
    pub(crate) gender: Gender,
}

/// Grammatical gender, for agreement in words: "vingt et un francs", "vingt et une livres".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gender {
    Masculine,
    Feminine,
}

/// What kind of entry of the table a currency is.
///
/// ```
/// use montant::{Currency, CurrencyStatus};
/// assert_eq!(Currency::FRF.status(), CurrencyStatus::Historic);
/// let payable = Currency::all().filter(|currency| currency.status() == CurrencyStatus::Current);
/// assert!(payable.count() > 150);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyStatus {
    /// In the current ISO 4217 list, as money.
    Current,
    /// Replaced since; texts still quote it.
    Historic,
    /// In the ISO 4217 list, but no money to pay with: funds, metals, special drawing rights, testing codes.
    Special,
    /// A crypto-asset; the code is its common ticker, not ISO's.
    Token,
}

impl CurrencyStatus {
    /// Every status.
    ///
    /// ```
    /// use montant::CurrencyStatus;
    /// assert!(CurrencyStatus::ALL.contains(&CurrencyStatus::Token));
    /// ```
    pub const ALL: [Self; 4] = [Self::Current, Self::Historic, Self::Special, Self::Token];

    /// The name used in data: `current`, `historic`, `special`, `token`.
    ///
    /// ```
    /// assert_eq!(montant::Currency::FRF.status().name(), "historic");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Historic => "historic",
            Self::Special => "special",
            Self::Token => "token",
        }
    }

    /// The status of that [`name`](Self::name).
    ///
    /// ```
    /// use montant::CurrencyStatus;
    /// assert_eq!(CurrencyStatus::from_name("historic"), Some(CurrencyStatus::Historic));
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

pub(crate) use CurrencyStatus as Status;

/// A currency: two bytes, an index into the crate's table, so no getter can fail.
///
/// Reads from a code by `parse` or `try_from` and displays as its code. How a text names it is for
/// [`parse`](crate::parse()) and [`find`](crate::find()).
///
/// ```
/// use montant::Currency;
/// let yuan: Currency = "CNY".parse()?;
/// assert_eq!((yuan.code(), yuan.numeric(), yuan.minor_unit()), ("CNY", Some(156), Some(2)));
/// assert_eq!(yuan.name(), "yuan");
/// assert_eq!(Currency::EUR.plural_name(), "euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency(pub(crate) u16);

impl Currency {
    /// The euro.
    ///
    /// ```
    /// assert_eq!(montant::Currency::EUR.name(), "euro");
    /// ```
    pub const EUR: Self = Self::expect("EUR");
    /// The US dollar.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(montant::parse("12 $")?.currency(), Currency::USD, "in France");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const USD: Self = Self::expect("USD");
    /// The Canadian dollar.
    ///
    /// ```
    /// assert_eq!(montant::Currency::CAD.name(), "dollar canadien");
    /// ```
    pub const CAD: Self = Self::expect("CAD");
    /// The pound sterling.
    ///
    /// ```
    /// assert_eq!(montant::Currency::GBP.plural_name(), "livres sterling");
    /// ```
    pub const GBP: Self = Self::expect("GBP");
    /// The Swiss franc.
    ///
    /// ```
    /// assert_eq!(montant::Currency::CHF.name(), "franc suisse");
    /// ```
    pub const CHF: Self = Self::expect("CHF");
    /// The yuan.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(montant::parse("12 renminbis")?.currency(), Currency::CNY);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const CNY: Self = Self::expect("CNY");
    /// The yen.
    ///
    /// ```
    /// assert_eq!(montant::Currency::JPY.minor_unit(), Some(0));
    /// ```
    pub const JPY: Self = Self::expect("JPY");
    /// The CFA franc of West Africa (BCEAO).
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::SN.currency(), Some(Currency::XOF));
    /// ```
    pub const XOF: Self = Self::expect("XOF");
    /// The CFA franc of Central Africa (BEAC).
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::CM.currency(), Some(Currency::XAF));
    /// ```
    pub const XAF: Self = Self::expect("XAF");
    /// The Tunisian dinar.
    ///
    /// ```
    /// assert_eq!(montant::Currency::TND.minor_unit(), Some(3), "a thousand millimes");
    /// ```
    pub const TND: Self = Self::expect("TND");
    /// The Algerian dinar.
    ///
    /// ```
    /// assert_eq!(montant::Currency::DZD.name(), "dinar algérien");
    /// ```
    pub const DZD: Self = Self::expect("DZD");
    /// The Moroccan dirham.
    ///
    /// ```
    /// assert_eq!(montant::Currency::MAD.plural_name(), "dirhams marocains");
    /// ```
    pub const MAD: Self = Self::expect("MAD");
    /// The French franc, replaced by the euro.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(montant::parse("400 millions de francs")?.currency(), Currency::FRF);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const FRF: Self = Self::expect("FRF");

    /// Of a code of our table, at compile time.
    pub(crate) const fn expect(code: &str) -> Self {
        match Self::from_bytes(code.as_bytes()) {
            Some(currency) => currency,
            None => Self(0),
        }
    }

    pub(crate) const fn from_bytes(code: &[u8]) -> Option<Self> {
        let mut i = 0;
        while i < ROWS.len() {
            let row = ROWS[i].code.as_bytes();
            if row.len() == code.len() {
                let mut j = 0;
                while j < row.len() && row[j] == code[j] {
                    j += 1;
                }
                if j == row.len() {
                    return Some(Self(i as u16));
                }
            }
            i += 1;
        }
        None
    }

    /// The currency of an ISO 4217 code, or of the ticker of a token, in upper case.
    ///
    /// Looks through the whole table, some 250 rows: keep the answer where the code is known.
    ///
    /// ```
    /// use montant::Currency;
    /// const ZLOTY: Currency = Currency::from_code("PLN").unwrap();
    /// assert_eq!(ZLOTY.name(), "zloty");
    /// assert_eq!(Currency::from_code("pln"), None);
    /// ```
    pub const fn from_code(code: &str) -> Option<Self> {
        Self::from_bytes(code.as_bytes())
    }

    /// The currency of an ISO 4217 numeric code. Where a historic currency shares its number with one of today, the one of
    /// today. Looks through the whole table.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(Currency::from_numeric(978), Some(Currency::EUR));
    /// ```
    pub fn from_numeric(numeric: u16) -> Option<Self> {
        Self::all().find(|currency| currency.numeric() == Some(numeric))
    }

    #[inline]
    pub(crate) const fn row(self) -> &'static Row {
        // Every value was made from an index of the table.
        &ROWS[self.0 as usize]
    }

    /// The ISO 4217 alphabetic code, or the ticker of a token: `EUR`, `BTC`.
    ///
    /// ```
    /// assert_eq!(montant::Currency::EUR.code(), "EUR");
    /// ```
    #[inline]
    pub const fn code(self) -> &'static str {
        self.row().code
    }

    /// The ISO 4217 numeric code; `None` for tokens and for what ISO never numbered.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(Currency::EUR.numeric(), Some(978));
    /// assert_eq!(Currency::from_code("BTC").unwrap().numeric(), None);
    /// ```
    pub const fn numeric(self) -> Option<u16> {
        match self.row().numeric {
            0 => None,
            numeric => Some(numeric),
        }
    }

    /// Decimal places of the minor unit, by ISO 4217: 2 for the euro, 0 for the yen, 3 for the Tunisian dinar. `None`
    /// where ISO gives none (gold, special drawing rights). CLDR's *fraction digits* are another number.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(Currency::EUR.minor_unit(), Some(2));
    /// assert_eq!(Currency::from_code("XAU").unwrap().minor_unit(), None);
    /// ```
    pub const fn minor_unit(self) -> Option<u8> {
        self.row().minor
    }

    /// The everyday French name, singular: `dollar canadien`.
    ///
    /// ```
    /// assert_eq!(montant::Currency::CAD.name(), "dollar canadien");
    /// ```
    pub const fn name(self) -> &'static str {
        self.row().singular
    }

    /// The everyday French name, plural: `dollars canadiens`.
    ///
    /// ```
    /// assert_eq!(montant::Currency::CAD.plural_name(), "dollars canadiens");
    /// ```
    pub const fn plural_name(self) -> &'static str {
        self.row().plural
    }

    /// What kind of entry it is: current, historic, special, token.
    ///
    /// ```
    /// use montant::{Currency, CurrencyStatus};
    /// assert_eq!(Currency::from_code("BTC").unwrap().status(), CurrencyStatus::Token);
    /// ```
    pub const fn status(self) -> CurrencyStatus {
        self.row().status
    }

    /// Every currency of the table: of today, special, historic, tokens; each kind by code. This is also how currencies
    /// are ordered.
    ///
    /// ```
    /// use montant::Currency;
    /// let without_cents = Currency::all().filter(|currency| currency.minor_unit() == Some(0));
    /// assert!({ without_cents }.any(|currency| currency == Currency::JPY));
    /// ```
    pub fn all() -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + FusedIterator + Clone {
        (0..ROWS.len() as u16).map(Self)
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The code.
impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// Reads a code of the table, in upper case.
impl FromStr for Currency {
    type Err = Error;

    fn from_str(code: &str) -> Result<Self, Error> {
        Self::from_code(code).ok_or_else(|| Error::new(ErrorKind::CurrencyUnknown, 0, code.chars().next()))
    }
}

impl TryFrom<&str> for Currency {
    type Error = Error;

    fn try_from(code: &str) -> Result<Self, Error> {
        code.parse()
    }
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    use crate::tables::strings;
    // Parts that several currencies share are there once.
    let parts: std::collections::BTreeMap<_, _> =
        ROWS.iter().filter_map(|row| row.subunit).map(|part| (core::ptr::from_ref(part), part)).collect();
    let part = |part: &Subunit| {
        size_of_val(part) + part.singular.len() + part.plural.len() + strings(part.nouns) + strings(part.marks)
    };
    let words = |row: &Row| {
        row.code.len()
            + row.singular.len()
            + row.plural.len()
            + [row.nouns, row.qualifiers, row.names, row.marks].into_iter().map(strings).sum::<usize>()
    };
    let parts = parts.into_values().map(part).sum::<usize>();
    vec![("ROWS", size_of_val(ROWS) + ROWS.iter().map(words).sum::<usize>() + parts)]
}
