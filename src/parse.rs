//! One string, whole.

use core::str::FromStr;

use crate::amount::Amount;
use crate::error::{Error, ErrorKind};
use crate::figure::{Denomination, Figure, Kind, Unit};
use crate::find::FindIter;
use crate::grammar;
use crate::grammar::{Numerals, Options, Read, separator::Separators};
use crate::region::Region;
use crate::span::Span;
use crate::text::starts::Eyes;
use crate::text::{Text, pack};
use crate::trigger::Scan;

/// A configured reader: a region, and what to do with ambiguous separators.
///
/// ```
/// use montant::{Currency, Reader, Region};
/// let tunis = Reader::new().region(Region::TN);
/// assert_eq!(tunis.amount("58,8 MDT")?.value().to_string(), "58800000");
/// assert_eq!(tunis.amount("45 dinars")?.currency(), Currency::TND);
/// let mut found = tunis.find("contre 2 354MD l'an dernier");
/// assert_eq!(found.next().map(|m| m.as_str()), Some("2 354MD"));
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reader {
    options: Options,
}

impl Reader {
    /// A reader for France that infers what ambiguous separators mean.
    ///
    /// ```
    /// use montant::{Reader, Region};
    /// const TUNIS: Reader = Reader::new().region(Region::TN);
    /// assert_eq!(TUNIS.amount("45 dinars")?.currency().code(), "TND");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn new() -> Self {
        Self {
            options: Options {
                region: Region::FR,
                separators: Separators::Infer,
                numerals: Numerals::All,
                letters: false,
                whole: false,
            },
        }
    }

    pub(crate) const fn options(&self) -> Options {
        self.options
    }

    /// Where the text's readers live.
    ///
    /// ```
    /// use montant::{Currency, Reader, Region};
    /// assert_eq!(Reader::new().region(Region::CA).amount("12 $")?.currency(), Currency::CAD);
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[must_use]
    pub const fn region(mut self, region: Region) -> Self {
        self.options.region = region;
        self
    }

    /// What to do with `1.500`.
    ///
    /// ```
    /// use montant::{Reader, Separators};
    /// let reader = Reader::new();
    /// assert_eq!(reader.amount("1.500 €")?.value(), 1500.into());
    /// assert_eq!(reader.separators(Separators::DotDecimal).amount("1.500 €")?.value().to_string(), "1.500");
    /// assert!(reader.separators(Separators::Refuse).amount("1.500 €").is_err());
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[must_use]
    pub const fn separators(mut self, separators: Separators) -> Self {
        self.options.separators = separators;
        self
    }

    /// Which numbers start a figure: in words too, or in digits only.
    ///
    /// ```
    /// use montant::{Numerals, Reader};
    /// let digits = Reader::new().numerals(Numerals::Digits);
    /// let found: Vec<_> = digits.find("douze euros et 13 €").map(|found| found.as_str()).collect();
    /// assert_eq!(found, ["13 €"]);
    /// ```
    #[must_use]
    pub const fn numerals(mut self, numerals: Numerals) -> Self {
        self.options.numerals = numerals;
        self
    }

    /// Reads one figure of any kind that fills `text`, spaces around it aside.
    ///
    /// # Errors
    /// | text | kind |
    /// | --- | --- |
    /// | `""` | [`Empty`](ErrorKind::Empty) |
    /// | `"beaucoup d'euros"` | [`NumberExpected`](ErrorKind::NumberExpected) |
    /// | `"12"`, `"12 bananes"` | [`CurrencyExpected`](ErrorKind::CurrencyExpected) |
    /// | `"12.03.2024 €"` | [`GroupingInvalid`](ErrorKind::GroupingInvalid) |
    /// | `"prix : 12 €"` | [`TextBefore`](ErrorKind::TextBefore) |
    /// | `"12 € par mois"` | [`TextAfter`](ErrorKind::TextAfter) |
    /// | `"20 à 10 M€"` | [`RangeReversed`](ErrorKind::RangeReversed) |
    /// | `"80 milliards de trillions €"` | [`TooLarge`](ErrorKind::TooLarge) |
    ///
    /// # Complexity
    /// Linear in the length of `text`; no allocation.
    ///
    /// ```
    /// use montant::{Kind, PercentUnit, Reader};
    /// let figure = Reader::new().figure("entre 2 et 3 %")?;
    /// assert_eq!(figure.kind(), Kind::Percent(PercentUnit::Percent));
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn figure(&self, text: &str) -> Result<Figure, Error> {
        figure(text, self.options)
    }

    /// Reads one amount of money in a known currency that fills `text`.
    ///
    /// # Errors
    /// Those of [`figure`](Self::figure), and [`KindUnexpected`](ErrorKind::KindUnexpected) for a percentage,
    /// [`CurrencyExpected`](ErrorKind::CurrencyExpected) for a number without a currency,
    /// [`CurrencyAmbiguous`](ErrorKind::CurrencyAmbiguous) for "20 couronnes",
    /// [`RangeUnexpected`](ErrorKind::RangeUnexpected) for a range.
    ///
    /// ```
    /// use montant::{ErrorKind, Reader};
    /// assert_eq!(Reader::new().amount(" 12,50 € ")?.value().to_string(), "12.50");
    /// assert_eq!(Reader::new().amount("10 à 15 €").unwrap_err().kind(), ErrorKind::RangeUnexpected);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn amount(&self, text: &str) -> Result<Amount, Error> {
        let inked = inked(text);
        if let Some((quantity, Unit::Money(Denomination { currency: Some(currency), .. }))) =
            grammar::read_whole(Text(text), inked.start(), inked.end(), self.options)
        {
            return Ok(Amount::of(quantity, currency));
        }
        self.amount_of(text)
    }

    /// The same with no short cut.
    #[inline(never)]
    fn amount_of(&self, text: &str) -> Result<Amount, Error> {
        let figure = self.figure(text)?;
        if let Some(amount) = figure.amount() {
            return Ok(amount);
        }
        let kind = match figure.kind() {
            Kind::Percent(_) => ErrorKind::KindUnexpected,
            Kind::Number => return Err(error(text, ErrorKind::CurrencyExpected, text.trim_end().len())),
            Kind::Money if figure.is_range() => ErrorKind::RangeUnexpected,
            Kind::Money => ErrorKind::CurrencyAmbiguous,
        };
        Err(error(text, kind, text.len() - text.trim_start().len()))
    }

    /// Finds the figures in `text`, left to right, never overlapping.
    ///
    /// # Complexity
    /// Linear in the length of `text`: every candidate is looked at once, over a bounded number of words, and the
    /// search goes on behind it. Constant memory, no allocation.
    ///
    /// ```
    /// use montant::Reader;
    /// let values: Vec<_> = Reader::new().find("12 € le matin, 13 € le soir").filter_map(|found| found.figure().value()).collect();
    /// assert_eq!(values, [12.into(), 13.into()]);
    /// ```
    pub fn find<'t>(&self, text: &'t str) -> FindIter<'t> {
        FindIter::new(text, self.options)
    }
}

/// For France, as [`Reader::new`].
impl Default for Reader {
    fn default() -> Self {
        Self::new()
    }
}

fn error(text: &str, kind: ErrorKind, at: usize) -> Error {
    Error::new(kind, at, Text(text).char_at(at))
}

/// Where the text stands without the spaces around it.
#[inline]
fn inked(text: &str) -> Span {
    // Mostly there are none.
    let graphic = |b: Option<&u8>| b.is_some_and(u8::is_ascii_graphic);
    let start = if graphic(text.as_bytes().first()) { 0 } else { text.len() - text.trim_start().len() };
    let end = if graphic(text.as_bytes().last()) || text.ends_with('€') { text.len() } else { text.trim_end().len() };
    Span::new(start, end)
}

/// Reads the figure that fills `text`.
fn figure(text: &str, options: Options) -> Result<Figure, Error> {
    let options = Options { whole: true, ..options };
    let (start, end) = (inked(text).start(), inked(text).end());
    if start >= end {
        return Err(error(text, ErrorKind::Empty, 0));
    }
    match bracketed(text, start, end, options) {
        Some(figure) => Ok(figure),
        None => between(text, start, end, options),
    }
}

/// A loss as accountants write it, brackets around the whole: "(36,8 Md€)".
fn bracketed(text: &str, start: usize, end: usize, options: Options) -> Option<Figure> {
    if Text(text).byte(start) != b'(' || Text(text).byte(end - 1) != b')' {
        return None;
    }
    // What follows the bracket would be text behind the figure.
    let inner = text.get(..end - 1)?;
    let figure = between(inner, start + 1, end - 1, options).ok()?;
    figure.negated()
}

/// Reads the figure that fills `text` from `start` to `end`.
#[inline]
fn between(text: &str, start: usize, end: usize, options: Options) -> Result<Figure, Error> {
    let (mut scan, eyes) = (Scan::new(), Eyes::best());
    let mut next = |from| scan.next(Text(text), from, eyes, |_| options.numerals == Numerals::All);
    let Some(candidate) = next(start) else {
        return Err(error(text, ErrorKind::NumberExpected, start));
    };
    let Read { figure, extent, .. } = match grammar::read(Text(text), candidate, start, options) {
        Ok(read) => read,
        Err(failure) => {
            // "un minimum de 150 euros": the first number word is of what qualifies the second.
            let second = next(failure.resume.max(candidate + 1));
            second
                .and_then(|second| grammar::read(Text(text), second, start, options).ok())
                .filter(|read| read.extent.start() == start && read.span.start() > candidate)
                .ok_or_else(|| {
                    // "12 34 €": what is wrong is the space.
                    match parted(Text(text), failure.at) {
                        true => error(text, ErrorKind::GroupingInvalid, candidate),
                        false => error(text, failure.kind, failure.at),
                    }
                })?
        }
    };
    if extent.start() > start && !(figure.is_range() && opens_range(Text(text), start, extent.start())) {
        return Err(error(text, ErrorKind::TextBefore, start));
    }
    if extent.end() < end {
        // "12 fr.": the dot of an abbreviation.
        let dotted = text.get(extent.end()..end) == Some(".")
            && figure.kind() == Kind::Money
            && text.get(..extent.end()).is_some_and(|read| read.ends_with(char::is_alphabetic));
        if !dotted {
            return Err(error(text, ErrorKind::TextAfter, Text(text).gap(extent.end())));
        }
    }
    Ok(figure)
}

/// Do digits stand on both sides of the space before `at`?
fn parted(text: Text<'_>, at: usize) -> bool {
    let end = text.gap_before(at);
    end < at && text.byte(at).is_ascii_digit() && text.byte(end.wrapping_sub(1)).is_ascii_digit()
}

/// Is what stands before the range the word that opens it: "de 10 à 15 M€", "entre 10 et 15 M€"?
fn opens_range(text: Text<'_>, start: usize, end: usize) -> bool {
    text.word(start).is_some_and(|word| {
        (word.is(pack("de")) || word.is(pack("entre"))) && text.gap(word.end) == end
            || word.is(pack("d")) && text.apostrophe(word.end) == end
    })
}

/// Reads one amount that fills `text`, for readers in France: [`Reader::amount`].
///
/// # Errors
/// See [`Reader::amount`].
impl FromStr for Amount {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Reader::new().amount(text)
    }
}

impl TryFrom<&str> for Amount {
    type Error = Error;

    fn try_from(text: &str) -> Result<Self, Error> {
        text.parse()
    }
}

/// Reads one figure of any kind that fills `text`, for readers in France: [`Reader::figure`].
impl FromStr for Figure {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Reader::new().figure(text)
    }
}

impl TryFrom<&str> for Figure {
    type Error = Error;

    fn try_from(text: &str) -> Result<Self, Error> {
        text.parse()
    }
}

/// Reads one amount that fills `text`, for readers in France; with a region, see [`Reader`].
///
/// # Errors
/// See [`Reader::amount`].
///
/// ```
/// let amount = montant::parse("36,8 milliards d'euros")?;
/// assert_eq!(amount.money().to_string(), "EUR 36800000000.00");
/// # Ok::<(), montant::Error>(())
/// ```
pub fn parse(text: &str) -> Result<Amount, Error> {
    text.parse()
}

/// Finds the figures in `text`, for readers in France; with a region, see [`Reader`].
///
/// # Complexity
/// Linear in the length of `text`, constant memory, no allocation.
///
/// ```
/// let text = "280 milliards de yuans (36,8 milliards d'euros), soit +8 %";
/// let found: Vec<&str> = montant::find(text).map(|m| m.as_str()).collect();
/// assert_eq!(found, ["280 milliards de yuans", "36,8 milliards d'euros", "+8 %"]);
/// ```
pub fn find(text: &str) -> FindIter<'_> {
    Reader::new().find(text)
}

impl Region {
    /// A reader for this region: [`Reader::new`] with [`Reader::region`].
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// assert_eq!(Region::TN.reader().amount("45 dinars")?.currency(), Currency::TND);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn reader(self) -> Reader {
        Reader::new().region(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_reader_has_the_default_options() {
        assert_eq!(Reader::new().options, Options::default());
    }
}
