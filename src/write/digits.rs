//! Numbers in digits: groups, decimal mark, and never a mark that would be read otherwise.

use core::fmt;

use super::options::{Apostrophe, DecimalMark, Groups, Place};
use super::out::Out;
use super::scale::Scaled;
use super::unit::{Label, Name};
use crate::currency::Currency;
use crate::lexicon::exceptions;
use crate::magnitude::Magnitude;

/// More digits than 96 bits have.
const MOST: usize = 30;

/// The marks of one number.
#[derive(Clone, Copy, Debug)]
struct Marks {
    group: Option<char>,
    decimal: char,
    /// A zero at the end, so that three decimals are no group.
    zero: bool,
}

/// Writes the digits of `number`, without its sign.
pub(super) fn write(out: &mut Out<'_>, number: &Scaled, label: &Label) -> fmt::Result {
    let (mut mantissa, scale) = number.digits();
    let scale = scale as usize;
    let mut digits = [b'0'; MOST];
    let mut count = 0;
    for slot in digits.iter_mut().rev() {
        *slot = b'0' + (mantissa % 10) as u8;
        mantissa /= 10;
        count += 1;
        if mantissa == 0 && count > scale {
            break;
        }
    }
    let whole = count - scale;
    let marks = marks(out, number, label, whole, scale);
    for (i, digit) in digits.iter().skip(MOST - count).enumerate() {
        if i == whole {
            out.char(marks.decimal)?;
        } else if i > 0
            && i < whole
            && (whole - i).is_multiple_of(3)
            && let Some(group) = marks.group
        {
            out.char(group)?;
        }
        out.char(char::from(*digit))?;
    }
    if marks.zero { out.char('0') } else { Ok(()) }
}

/// Which marks: those of the style, but for the few numbers that a reader would take otherwise.
fn marks(out: &Out<'_>, number: &Scaled, label: &Label, whole: usize, scale: usize) -> Marks {
    let style = out.style;
    let groups = whole.saturating_sub(1) / 3;
    let sum = label.is_money() && number.magnitude == Magnitude::Unit;
    let point = match style.decimal {
        DecimalMark::Comma => false,
        DecimalMark::Point => true,
        DecimalMark::PointInSums => sum,
    };
    let group = match style.groups {
        Groups::None => None,
        Groups::Space => Some(out.group_space()),
        Groups::Apostrophe => Some(if style.apostrophe == Apostrophe::Curly { '’' } else { '\'' }),
        // "1.500 milliards" and "1.500 dinars" read as one and a half.
        Groups::Dot if point || groups == 1 && scale == 0 && !(sum && label.minor_unit() != Some(3)) => {
            Some(out.group_space())
        }
        Groups::Dot => Some('.'),
    };
    // One mark before three digits could group: "1.500 CHF", and "1,500" where commas group too.
    let lone = scale == 3 && whole <= 3 && !number.below(1);
    let groups_too = match label {
        Label::Sign(sign, _) if style.place == Place::Before && exceptions::leads_groups(sign) => true,
        // "12,500 F CFA" has no decimals.
        _ if label.minor_unit() == Some(0) => true,
        // "51,000 fr." is how the nineteenth century groups.
        Label::Sign(_, currency) | Label::Name(Name { currency: Some(currency), .. }) => *currency == Currency::FRF,
        _ => false,
    };
    let zero = lone && sum && (groups_too || style.region.row().comma_groups);
    Marks { group, decimal: if point && (!lone || zero) { '.' } else { ',' }, zero }
}
