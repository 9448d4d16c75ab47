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
    // "dix mille quinze mille euros", "deux cents deux cent cinquante euros"
    if (thousands || first.mantissa >= 100) && second.part == 0 {
        let twice = value(first).and_then(|low| low.checked_mul(2.into()));
        let rises = value(first) < value(&second.number) && value(&second.number) <= twice;
        return if rises { Joined::Range(*first, second) } else { Joined::Alone };
    }
    let steps: &[i128] = match first.mantissa {
        2..=9 => &[1],
        10 => &[2, 5],
        12 => &[3],
        15.. if first.mantissa % 5 == 0 => &[5, 10],
        _ => return Joined::Alone,
    };
    let Some(low) = lend(first, &second) else { return Joined::Alone };
    let follows = |step: &i128| {
        let next = Number { mantissa: first.mantissa + step, ..*first };
        lend(&next, &second).is_some_and(|next| value(&next) == value(&second.number))
    };
    if steps.iter().any(follows) { Joined::Range(low, second) } else { Joined::Alone }
}

/// What a number comes to.
fn value(number: &Number) -> Option<Decimal> {
    number.quantity().map(|quantity| quantity.value())
}
