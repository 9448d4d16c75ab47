//! Two numbers in words side by side, a range as speech says it.

use rust_decimal::Decimal;

use super::join::Joined;
use super::lend::lend;
use super::number::{Form, Number};
use super::term::{self, Term};
use super::{Options, label};
use crate::magnitude::Magnitude;
use crate::number::heads;
use crate::text::Text;

/// "deux trois euros", "trois quatre cents dollars": two numbers in words with nothing between them, one step apart, are
/// how speech says a range.
pub(super) fn read(text: Text<'_>, term: &Term, options: Options) -> Joined {
    let at = text.gap(term.end);
    let first = &term.number;
    let thousands = first.magnitude == Magnitude::Millier;
    if at == term.end || term.unit.is_some() || first.form != Form::Words || !(first.is_whole() || thousands) {
        return Joined::Alone;
    }
    if !heads::may_stand_at(text, at) || label::is_numbered(text, term.start) {
        return Joined::Alone;
    }
    let Ok(second) = term::forward(text, at, options) else { return Joined::Alone };
    if second.unit.is_none() || !second.number.in_words() {
        return Joined::Alone;
    }
    // "dix mille quinze mille euros"
    if thousands {
        let twice = value(first).and_then(|low| low.checked_mul(2.into()));
        let rises = value(first) < value(&second.number) && value(&second.number) <= twice;
        return if rises { Joined::Range(*first, second) } else { Joined::Alone };
    }
    let step = match first.mantissa {
        2..=9 => 1,
        10 | 15 => 5,
        20 | 30 | 40 | 50 | 60 | 70 | 80 => 10,
        _ => return Joined::Alone,
    };
    match (lend(first, &second), lend(&Number { mantissa: first.mantissa + step, ..*first }, &second)) {
        (Some(low), Some(next)) if value(&next) == value(&second.number) => Joined::Range(low, second),
        _ => Joined::Alone,
    }
}

/// What a number comes to.
fn value(number: &Number) -> Option<Decimal> {
    number.quantity().map(|quantity| quantity.value())
}
