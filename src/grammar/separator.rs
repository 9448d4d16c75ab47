//! Whether one mark and three digits group or are decimals, by what the number counts.
//!
//! What real texts show: "1.200 €" and "31.271 millions" group; percentages, singular magnitudes ("1.528 milliard")
//! and dinars of three decimals ("9.400 dinars") do not. "4.099 milliards" groups where the currency is small
//! enough for thousands of milliards, and is decimal where it is not, unless it ends in a zero. A comma is decimal, except where a
//! country's habit says otherwise ("Rs 13,500"), and where a round number counts what has no cents ("12,500 F CFA"): the
//! rates of such currencies, which have decimals, are not round.

use super::number::{Form, Number};
use super::{Failure, Options};
use crate::currency::Currency;
use crate::error::ErrorKind;
use crate::figure::Unit;
use crate::magnitude::Magnitude;
use crate::text::Text;

/// What to do with a mark that could group or be decimal, as in `1.500`.
///
/// ```
/// use montant::{Decimal, Reader, Separators};
/// let read = |separators| Reader::new().separators(separators).amount("1.500 €").map(|amount| amount.value());
/// assert_eq!(read(Separators::Infer)?, Decimal::from(1500));
/// assert_eq!(read(Separators::DotDecimal)?, Decimal::new(1500, 3));
/// assert!(read(Separators::Refuse).is_err());
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Separators {
    /// Read what French writers mean most: a dot groups, a comma is decimal, and what the number counts corrects that.
    #[default]
    Infer,
    /// A lone dot before three digits is decimal, as in data exports.
    DotDecimal,
    /// Refuse: parse says [`SeparatorAmbiguous`](ErrorKind::SeparatorAmbiguous), find passes over.
    Refuse,
}

/// Currencies so strong that no text counts thousands of milliards of them.
#[rustfmt::skip]
static STRONG: &[&str] = &["EUR", "USD", "GBP", "CHF", "CAD", "AUD", "TND", "MAD", "KWD", "BHD", "OMR", "JOD", "LYD", "AED", "SAR", "QAR", "XDR", "BTC", "ETH"];

/// Reads the ambiguous mark of `number`, if it has one; `groups`: what stands before it says that a comma groups.
#[inline]
pub(super) fn settle(
    text: Text<'_>,
    number: &mut Number,
    unit: Option<Unit>,
    groups: bool,
    options: Options,
) -> Result<(), Failure> {
    let Some(other) = number.other else { return Ok(()) };
    let other_way = match options.separators {
        Separators::Refuse => {
            return Err(Failure { kind: ErrorKind::SeparatorAmbiguous, at: number.start, resume: number.end });
        }
        Separators::DotDecimal => other == 3,
        Separators::Infer if other == 3 => dot_is_decimal(text, number, unit),
        Separators::Infer => {
            number.magnitude == Magnitude::Unit
                && match unit {
                    Some(Unit::Money(denomination)) => {
                        groups || options.region.row().comma_groups || is_round(number, denomination.currency)
                    }
                    _ => false,
                }
        }
    };
    if other_way {
        number.scale = other;
        number.other = Some(3 - other);
    }
    Ok(())
}

/// Is it so round that its comma can only group: "12,500 F CFA", "1,350 yens"? "655,957 F CFA" is a rate. "51,000 fr." has the
/// comma of the nineteenth century, where decimals of a franc would be none.
fn is_round(number: &Number, currency: Option<Currency>) -> bool {
    let Some(currency) = currency else { return false };
    let whole = currency.minor_unit() == Some(0);
    let step = if whole && number.mantissa < 100_000 { 50 } else { 100 };
    (whole || currency == Currency::FRF && number.mantissa >= 10_000) && number.mantissa % step == 0
}

/// Is a dot before three digits decimal here?
fn dot_is_decimal(text: Text<'_>, number: &Number, unit: Option<Unit>) -> bool {
    match unit {
        Some(Unit::Percent(_)) => true,
        Some(Unit::Money(denomination)) => {
            let Some(currency) = denomination.currency else { return false };
            match number.magnitude {
                Magnitude::Unit => {
                    let Form::Digits(digits) = number.form else { return false };
                    currency.minor_unit() == Some(3) && digits.head <= 2 && number.mantissa % 1000 != 0
                }
                Magnitude::Milliard | Magnitude::Billion => {
                    // Who writes decimals seldom ends them in a zero: "1.250 milliards" groups.
                    STRONG.contains(&currency.code()) && number.mantissa % 10 != 0 || singular(text, number)
                }
                _ => singular(text, number),
            }
        }
        _ => singular(text, number),
    }
}

/// Is the magnitude a noun in the singular, so that the number is below two?
fn singular(text: Text<'_>, number: &Number) -> bool {
    number.magnitude_at.is_some_and(|span| {
        span.len() > 4 && !matches!(text.byte(span.end().wrapping_sub(1)), b's' | b'S' | b'e' | b'E')
    }) && number.below(2000)
}
