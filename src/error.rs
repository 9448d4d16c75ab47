//! Why a text is not an amount.

use core::fmt;

/// Why a text is not what was asked for, and at which byte.
///
/// Small and `Copy`; the sentence it displays is meant for the person who typed the text. Code that decides by it takes
/// the [`kind`](Error::kind): sentences may change.
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
///
/// ```
/// use montant::ErrorKind;
/// assert_eq!(montant::parse("20 couronnes").unwrap_err().kind(), ErrorKind::CurrencyAmbiguous);
/// assert_eq!(montant::parse("8 %").unwrap_err().kind(), ErrorKind::KindUnexpected);
/// ```
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
    ///
    /// ```
    /// use montant::ErrorKind;
    /// assert_eq!(montant::parse("prix : 12 €").unwrap_err().kind(), ErrorKind::TextBefore);
    /// ```
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// At which byte of the text, from 0; on a character boundary; `u32::MAX` for what lies further. 0 too where no text
    /// was read, as by [`Quantity::new`](crate::Quantity::new).
    ///
    /// ```
    /// let text = "12 € par mois";
    /// let error = montant::parse(text).unwrap_err();
    /// assert_eq!(&text[error.offset()..], "par mois");
    /// ```
    pub const fn offset(&self) -> usize {
        self.offset as usize
    }

    /// The character found there; `None` at the end of the text, and where no text was read.
    ///
    /// ```
    /// assert_eq!(montant::parse("12 bananes").unwrap_err().found(), Some('b'));
    /// assert_eq!(montant::parse("12").unwrap_err().found(), None);
    /// ```
    pub const fn found(&self) -> Option<char> {
        self.found
    }
}

/// The sentence, with the place: "expected a currency at byte 6, found 'b'". Without one where no text was read.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // No width: it would pad the middle of the sentence.
        write!(f, "{}", self.kind)?;
        match (self.kind, self.found) {
            // The text was the whole of it.
            (ErrorKind::Empty | ErrorKind::CurrencyUnknown | ErrorKind::RegionUnknown, _) => Ok(()),
            // Made from values: only an empty text could end at its start.
            (_, None) if self.offset == 0 => Ok(()),
            (_, Some(c)) => write!(f, " at byte {}, found {c:?}", self.offset),
            (_, None) => write!(f, " at byte {}, found the end of the text", self.offset),
        }
    }
}

/// The sentence, without the place: "expected a currency".
impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Empty => "empty text, expected an amount",
            Self::NumberExpected => "expected a number",
            Self::GroupingInvalid => "digits are not grouped in threes",
            Self::SeparatorAmbiguous => "separator could group or be decimal",
            Self::CurrencyExpected => "expected a currency",
            Self::CurrencyUnknown => "no such currency code",
            Self::CurrencyAmbiguous => "several currencies have this name",
            Self::TooLarge => "number is larger than 28 digits can hold",
            Self::TextBefore => "unexpected text before the amount",
            Self::TextAfter => "unexpected text after the amount",
            Self::RangeReversed => "range does not go from low to high",
            Self::RangeUnexpected => "expected one value, not a range",
            Self::KindUnexpected => "figure is of another kind than expected",
            Self::RegionUnknown => "no such country code, expected ISO 3166-1 alpha-2 such as FR",
        })
    }
}

impl core::error::Error for Error {}
