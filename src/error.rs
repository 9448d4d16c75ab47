//! Why a text is not an amount.

use core::fmt;

/// Why a text is not what was asked for, and at which byte.
///
/// Small and `Copy`; the sentence it displays is meant for the person who typed the text.
///
/// ```
/// use montant::{Amount, ErrorKind};
/// let error = "12,50 bananes".parse::<Amount>().unwrap_err();
/// assert_eq!((error.kind(), error.offset()), (ErrorKind::CurrencyExpected, 6));
/// assert_eq!(error.to_string(), "expected a currency at byte 6, found 'b'");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Error {
    kind: ErrorKind,
    offset: u32,
    found: Option<char>,
}

/// What was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nothing but spaces.
    Empty,
    /// No number where one was due.
    NumberExpected,
    /// Digit groups that are not of three, or of mixed marks.
    GroupingInvalid,
    /// One mark that could group or be decimal, as in `1.500`; only when read strictly.
    SeparatorAmbiguous,
    /// A number and no currency behind or before it.
    CurrencyExpected,
    /// A code or name that is in no table.
    CurrencyUnknown,
    /// A name that several currencies share and that nothing settles.
    CurrencyAmbiguous,
    /// More than 96 bits can hold: about 7.9 × 10²⁸.
    TooLarge,
    /// Something before the amount.
    TextBefore,
    /// Something behind the amount.
    TextAfter,
    /// A range whose low end is not below its high end.
    RangeReversed,
    /// A range where one value was asked for.
    RangeUnexpected,
    /// A figure of another kind than the one asked for: a percentage where money was due.
    KindUnexpected,
    /// No ISO 3166-1 alpha-2 country code.
    RegionUnknown,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, offset: usize, found: Option<char>) -> Self {
        Self { kind, offset: u32::try_from(offset).unwrap_or(u32::MAX), found }
    }

    /// What was wrong.
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// At which byte of the text, from 0; `u32::MAX` for what lies further.
    pub const fn offset(&self) -> usize {
        self.offset as usize
    }

    /// The character found there; `None` at the end of the text.
    pub const fn found(&self) -> Option<char> {
        self.found
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            ErrorKind::Empty => return f.write_str("empty text, expected an amount"),
            ErrorKind::CurrencyUnknown => return f.write_str("no such currency code"),
            ErrorKind::RegionUnknown => {
                return f.write_str("no such country code, expected ISO 3166-1 alpha-2 such as FR");
            }
            ErrorKind::NumberExpected => "expected a number",
            ErrorKind::GroupingInvalid => "digits are not grouped in threes",
            ErrorKind::SeparatorAmbiguous => "separator could group or be decimal",
            ErrorKind::CurrencyExpected => "expected a currency",
            ErrorKind::CurrencyAmbiguous => "several currencies have this name",
            ErrorKind::TooLarge => "number is larger than 28 digits can hold",
            ErrorKind::TextBefore => "unexpected text before the amount",
            ErrorKind::TextAfter => "unexpected text after the amount",
            ErrorKind::RangeReversed => "range does not go from low to high",
            ErrorKind::RangeUnexpected => "expected one value, not a range",
            ErrorKind::KindUnexpected => "figure is of another kind than expected",
        };
        write!(f, "{what} at byte {}", self.offset)?;
        match self.found {
            Some(c) => write!(f, ", found {c:?}"),
            None => f.write_str(", found the end of the text"),
        }
    }
}

impl core::error::Error for Error {}
