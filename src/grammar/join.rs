//! Two numbers that share what they count: ranges ("entre 10 et 20 M€"), and lists ("2, 3 et 5 millions d'euros").

use super::number::{Form, Number};
use super::term::{self, Term};
use super::{Options, small};
use crate::figure::Unit;
use crate::lexicon::verbs::{self, Change};
use crate::magnitude::Magnitude;
use crate::text::Text;

/// What the number behind makes of a term.
#[derive(Clone, Copy, Debug)]
pub(super) enum Joined {
    /// The term stands for itself.
    Alone,
    /// The low end of a range; the high end follows.
    Range(Number, Term),
    /// A number without a unit, here with the one that a later number lends it.
    Shared(Number, Unit),
}

/// What stands between two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Link {
    /// A hyphen or dash set close.
    Dash,
    /// One with spaces.
    SpacedDash,
    /// "à"
    To,
    /// "et"
    And,
    /// "ou"
    Or,
    /// A comma, "puis", "+".
    Next,
}

/// The most items of a list that are looked through for what they count.
const MOST_ITEMS: usize = 8;

/// Looks behind `term` for a second number that belongs to it.
#[inline]
pub(super) fn read(text: Text<'_>, term: &Term, floor: usize, options: Options) -> Joined {
    let Some((link, at)) = link(text, term.end) else { return Joined::Alone };
    if term.unit.is_some() && !matches!(link, Link::Dash | Link::SpacedDash | Link::To | Link::And) {
        return Joined::Alone;
    }
    let before = Before::of(text, term.start, floor);
    let ranges = match link {
        Link::Dash => !joins_on_the_left(text, term.start),
        Link::SpacedDash | Link::To | Link::Or => true,
        Link::And => before == Before::Between,
        Link::Next => false,
    };
    if !ranges && term.unit.is_some() {
        return Joined::Alone;
    }
    if term.unit.is_none() && term.number.looks_like_a_year() && before != Before::Between {
        return Joined::Alone;
    }
    if ranges
        && let Ok(second) = term::forward(text, at, options)
        && second.unit.is_some()
    {
        let range = range(text, term, &second, link, before, floor);
        if !matches!(range, Joined::Alone) || term.unit.is_some() || !matches!(link, Link::Or | Link::And) {
            return range;
        }
    }
    if term.unit.is_some() || matches!(link, Link::Dash | Link::SpacedDash | Link::To) {
        return Joined::Alone;
    }
    list(text, term, link, at, floor, options)
}

/// What stands before the first number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Before {
    /// "entre": an "et" will close the range.
    Between,
    /// "de": the "à" behind goes from one value to another, or opens a range.
    From,
    Other,
}

impl Before {
    fn of(text: Text<'_>, start: usize, floor: usize) -> Self {
        let Some(word) = word_before(text, start).filter(|(_, at)| *at >= floor).map(|(key, _)| key) else {
            return Self::Other;
        };
        if word == key!("entre") {
            Self::Between
        } else if word == key!("de") || word == key!("d") || word == key!("des") {
            Self::From
        } else {
            Self::Other
        }
    }
}

/// The word before `at`, over a gap or an apostrophe: its key and start.
fn word_before(text: Text<'_>, at: usize) -> Option<(u128, usize)> {
    let mut end = text.gap_before(at);
    if end == at && matches!(text.char_before(at), Some('\'' | '’')) {
        end -= text.char_before(at).map_or(0, char::len_utf8);
    }
    text.word_before(end).map(|word| (word.key, word.start))
}

/// Is the number the tail of something joined: "06-10-15", "L132-19"?
fn joins_on_the_left(text: Text<'_>, start: usize) -> bool {
    text.alphanumeric_before(start)
        || text.byte(start.wrapping_sub(1)) == b'-' && text.alphanumeric_before(start.saturating_sub(1))
}

/// What joins the number that ends at `end` to the next, and where that starts.
#[inline]
fn link(text: Text<'_>, end: usize) -> Option<(Link, usize)> {
    let gap = text.gap(end);
    let link = match text.byte(gap) {
        b'-' | 0xE2 if text.dash(gap) > gap && !text.starts(gap, "−") => {
            let dash = text.dash(gap);
            let behind = text.gap(dash);
            return match (gap > end, behind > dash) {
                (false, false) => Some((Link::Dash, dash)),
                (true, true) => Some((Link::SpacedDash, behind)),
                _ => None,
            };
        }
        b',' if gap == end => (Link::Next, gap + 1),
        b'+' => (Link::Next, gap + 1),
        b'a' | b'A' | b'e' | b'E' | b'o' | b'O' | b'p' | 0xC3 if gap > end => {
            let word = text.word(gap)?;
            let link = match word.key {
                TO => Link::To,
                AND => Link::And,
                OR => Link::Or,
                THEN => Link::Next,
                _ => return None,
            };
            (link, word.end)
        }
        _ => return None,
    };
    let behind = text.gap(link.1);
    (behind > link.1 || text.byte(gap) == b'+').then_some((link.0, behind))
}

const TO: u128 = key!("a");
const AND: u128 = key!("et");
const OR: u128 = key!("ou");
const THEN: u128 = key!("puis");

/// Makes a range of two terms, where they are alike and rise.
fn range(text: Text<'_>, first: &Term, second: &Term, link: Link, before: Before, floor: usize) -> Joined {
    let Some(unit) = second.unit else { return Joined::Alone };
    match first.unit {
        Some(own) => {
            if !alike(own, unit) {
                return Joined::Alone;
            }
            if link == Link::To && moves(text, first, before, floor, unit, true) {
                return Joined::Alone;
            }
            if rises(&first.number, &second.number) { Joined::Range(first.number, *second) } else { Joined::Alone }
        }
        None => {
            let low = lend(&first.number, &second.number);
            let Some(low) = low else { return Joined::Alone };
            let fits = rises(&low, &second.number);
            let moved = link == Link::To && (!fits || moves(text, first, before, floor, unit, false));
            if moved {
                let from = before == Before::From;
                return if from { Joined::Shared(low, lent(unit)) } else { Joined::Alone };
            }
            if !fits || link == Link::SpacedDash && !plausible(text, first, &low, &second.number) {
                return Joined::Alone;
            }
            Joined::Range(low, *second)
        }
    }
}

/// Is it a move from one value to another rather than a range: "passe de 10 à 15 M€"?
fn moves(text: Text<'_>, first: &Term, before: Before, floor: usize, unit: Unit, own: bool) -> bool {
    if before == Before::Between {
        return false;
    }
    match verbs::change_before(text, first.start, floor) {
        Some(Change::Move) => true,
        // "prenait 51 cents à 46,28 $": by so much, to so much.
        Some(Change::Step) => own,
        // "augmente de 3 à 5 %" says by how much, "augmente de 3 % à 5 %" from where to where.
        Some(Change::Rise) => own || !matches!(unit, Unit::Percent(_)),
        None => false,
    }
}

/// A bare number before a spaced dash may be a title ("Lot 3 - 50 €"): it wants a small word before it, or a number of
/// the same size behind.
fn plausible(text: Text<'_>, first: &Term, low: &Number, high: &Number) -> bool {
    let opens = match text.char_before(text.gap_before(first.start)) {
        None | Some(':' | '(' | '|' | ',') => true,
        Some(_) => word_before(text, first.start).is_some_and(|(key, _)| small::is_small(key)),
    };
    let close = match (low.quantity(), high.quantity()) {
        (Some(low), Some(high)) => {
            low.value().mantissa() > 0 && low.value() * rust_decimal::Decimal::TWO > high.value()
        }
        _ => false,
    };
    opens || close
}

/// The same currency, or the same kind of percentage.
fn alike(a: Unit, b: Unit) -> bool {
    match (a, b) {
        (Unit::Money(a), Unit::Money(b)) => {
            a.currency == b.currency && (a.currency.is_some() || a.candidates == b.candidates)
        }
        (Unit::Percent(a), Unit::Percent(b)) => a == b,
        (Unit::Number, Unit::Number | Unit::Money(_)) => true,
        _ => false,
    }
}

/// Is the first below the second?
fn rises(low: &Number, high: &Number) -> bool {
    matches!((low.quantity(), high.quantity()), (Some(low), Some(high)) if low.value() < high.value())
}

/// What one number says of another's unit, as seen from the other.
fn lent(unit: Unit) -> Unit {
    match unit {
        Unit::Money(denomination) => {
            Unit::Money(crate::figure::Denomination { basis: crate::figure::Basis::Context, ..denomination })
        }
        unit => unit,
    }
}

/// The first number under the magnitude that is written once, behind the second: "10 à 15 millions". A number that has a
/// magnitude of its own, or is too large to take it, stays as it is: "500 000 à 2 millions".
fn lend(first: &Number, second: &Number) -> Option<Number> {
    let mut low = *first;
    if first.magnitude != Magnitude::Unit {
        return Some(low);
    }
    let magnitude = if second.magnitude != Magnitude::Unit {
        second.magnitude
    } else if elides_thousands(first, second) {
        Magnitude::Millier
    } else {
        Magnitude::Unit
    };
    if second.magnitude == Magnitude::Millier && second.in_words() && !first.in_words() {
        // "15 à vingt mille" is odd enough to leave.
        return None;
    }
    if first.below(1000) && !matches!(first.form, Form::Digits(digits) if digits.year) {
        low.magnitude = magnitude;
        // "deux ou trois cents euros", "deux à trois cent mille francs": the hundreds are said once.
        let hundreds = second.in_words()
            && second.scale == 0
            && second.mantissa % 100 == 0
            && (200..1000).contains(&second.mantissa);
        if hundreds && first.in_words() && (2..=9).contains(&first.mantissa) {
            low.mantissa *= 100;
        }
    }
    Some(low)
}

/// "entre 70 et 130 000 F": the thousands are written once. Only where a plain reading would be out of all proportion.
fn elides_thousands(first: &Number, second: &Number) -> bool {
    let (Form::Digits(low), Form::Digits(high)) = (first.form, second.form) else { return false };
    low.plain
        && high.groups == 1
        && second.scale == 0
        && second.mantissa % 1000 == 0
        && first.mantissa > 0
        && first.mantissa.saturating_mul(1000) < second.mantissa
        && first.mantissa.saturating_mul(10_000) >= second.mantissa
}

/// A bare number in a list whose last item says what they all count.
fn list(text: Text<'_>, term: &Term, link: Link, at: usize, floor: usize, options: Options) -> Joined {
    if !opens_list(text, term.start, floor, link) {
        return Joined::Alone;
    }
    let mut at = at;
    for _ in 0..MOST_ITEMS {
        let Ok(item) = term::forward(text, at, options) else { return Joined::Alone };
        if let Some(unit) = item.unit {
            if item.lead {
                return Joined::Alone;
            }
            return match lend(&term.number, &item.number) {
                Some(number) if same_size(&number, &item.number) => Joined::Shared(number, lent(unit)),
                _ => Joined::Alone,
            };
        }
        if item.number.looks_like_a_year() {
            return Joined::Alone;
        }
        let Some((next, behind)) = self::link(text, item.end) else { return Joined::Alone };
        if !matches!(next, Link::And | Link::Or | Link::Next) {
            return Joined::Alone;
        }
        at = behind;
    }
    Joined::Alone
}

/// Items of a list are of one size, give or take; "2 et 300 000 euros" is no list.
fn same_size(a: &Number, b: &Number) -> bool {
    let (Some(a), Some(b)) = (a.quantity(), b.quantity()) else { return false };
    let (a, b) = (a.value(), b.value());
    let near = |x: rust_decimal::Decimal, y: rust_decimal::Decimal| x.checked_mul(1000.into()).is_none_or(|x| x >= y);
    near(a, b) && near(b, a)
}

/// May a list start with the bare number at `start`? Behind a noun it belongs to that ("lot 3 et 50 euros"); behind a
/// small word, a sign of punctuation or another item it may.
fn opens_list(text: Text<'_>, start: usize, floor: usize, link: Link) -> bool {
    let end = text.gap_before(start);
    if end <= floor && floor > 0 {
        // Behind the item before.
        return true;
    }
    match text.char_before(end) {
        None => true,
        Some(':' | '(' | '+') => true,
        Some(',') => true,
        Some(c) if c.is_ascii_digit() => false,
        Some(_) => {
            link == Link::Next && text.byte(text.gap(start)) == b'+'
                || word_before(text, start).is_some_and(|(key, _)| small::opens(key))
        }
    }
}
