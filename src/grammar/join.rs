//! Two numbers that share what they count: ranges ("entre 10 et 20 M€"), and lists ("2, 3 et 5 millions d'euros").

use super::lend::lend;
use super::link::{self, Link, TO, behind_tax};
use super::number::{Form, Number};
use super::term::{self, Doubt, Term};
use super::{Options, guard, label, list, small, tolerance, twins};
use rust_decimal::Decimal;

use crate::figure::{PercentUnit, Unit};
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
    /// Two ends that fall: no range, and where one was asked for, an error.
    Reversed,
}

/// Looks behind `term` for a second number that belongs to it.
#[inline]
pub(super) fn read(text: Text<'_>, term: &Term, floor: usize, options: Options) -> Joined {
    if let Some(joined) = tolerance::read(text, term, floor, options) {
        return joined;
    }
    let Some((link, at)) = link::read(text, term.end).or_else(|| distant(text, term, floor, options)) else {
        return twins::read(text, term, options);
    };
    let at = if matches!(link, Link::To | Link::And) { behind_qualifier(text, at) } else { at };
    // "remorque 4x8 +600 $", "pneus 4 x 4 à 600 $": a size.
    if term.unit.is_none() && matches!(link, Link::Plus | Link::To) && label::is_factor(text, term.start) {
        return Joined::Alone;
    }
    if term.unit.is_some() && !matches!(link, Link::Dash | Link::SpacedDash | Link::To | Link::And) {
        return Joined::Alone;
    }
    let before = Before::of(text, term.start, floor);
    // "CHF 20.- à 35.-", "EUR 20-30", "CHF 12 à 14 millions": the currency leads and is written once.
    if term.lead
        && matches!(link, Link::Dash | Link::To)
        && let Ok(second) = term::forward(text, at, options)
        && matches!(second.unit, None | Some(Unit::Number))
        && let Some(low) = lend(&term.number, &second)
        && rises(&low, &second.number)
        && close(&low, &second.number, 1000)
        && !(link == Link::To && moves(text, term, before, Unit::Number, true))
    {
        return Joined::Range(low, Term { unit: term.unit, ..second });
    }
    // "entre 6 millions de francs et 30 millions", "allant de 12 € à 18": the currency stands behind the first alone.
    if matches!(link, Link::And | Link::To)
        && term.unit.is_some()
        && (before == Before::Between && link == Link::And || before == Before::From && widens(text, term.start))
        && let Some(second) = bare_end(text, term, at, options)
    {
        return Joined::Range(term.number, second);
    }
    let ranges = match link {
        Link::Dash => !joins_on_the_left(text, term.start),
        // "10, 20 ou 30 millions" is a list to its end.
        Link::Or if is_item(text, term.start) => false,
        Link::SpacedDash | Link::To | Link::Or => {
            term.unit.is_some() || !label::is_label(text, &term.number, term.start, floor)
        }
        // "1/2", "2/3" and "3/4" are fractions.
        Link::Slash => term.number.is_whole() && (!term.number.below(10) || !below_five(text, at)),
        Link::And => before == Before::Between,
        Link::Next | Link::Plus => false,
    };
    if !ranges && term.unit.is_some() {
        return Joined::Alone;
    }
    // "de 2010 à 2080" are years, "1900 à 2000 FCFA" is a price: the high end has a currency and no magnitude.
    let year = term.unit.is_none() && term.number.looks_like_a_year() && before != Before::Between;
    if year && link != Link::To {
        // "1500, 2000 et 2500 francs" are sums.
        return match link {
            Link::Next | Link::And | Link::Or if term.number.is_round() => {
                list::read(text, term, link, at, floor, options)
            }
            _ => Joined::Alone,
        };
    }
    if ranges
        && let Ok(second) = term::forward(text, at, options)
        && second.unit.is_some()
        && (!year || counts_thousands(&second))
    {
        let range = range(text, term, &second, link, before, floor, options);
        if !matches!(range, Joined::Alone | Joined::Reversed)
            || term.unit.is_some()
            || !matches!(link, Link::Or | Link::And)
        {
            return range;
        }
    }
    if term.unit.is_some() || matches!(link, Link::Dash | Link::SpacedDash | Link::To | Link::Slash) {
        return Joined::Alone;
    }
    list::read(text, term, link, at, floor, options)
}

/// May what the high end counts run to so many that the low one is no year: "1900 à 2000 FCFA", "de 1800 à 2200 ‰"?
fn counts_thousands(high: &Term) -> bool {
    let units = matches!(high.unit, Some(Unit::Money(_) | Unit::Percent(PercentUnit::PerMille)));
    units && high.number.magnitude == Magnitude::Unit
}

/// What joins behind a word that says what the sum holds, or by "jusqu'à".
fn distant(text: Text<'_>, term: &Term, floor: usize, options: Options) -> Option<(Link, usize)> {
    match behind_tax(text, term.end).filter(|_| matches!(term.unit, Some(Unit::Money(_)))) {
        Some(end) => link::read(text, end),
        None => up_to(text, term, floor, options),
    }
}

/// "de 75 jusqu'à 100 gourdes" is "de 75 à 100 gourdes".
fn up_to(text: Text<'_>, term: &Term, floor: usize, options: Options) -> Option<(Link, usize)> {
    let gap = text.gap(term.end);
    if text.byte(gap) | 0x20 != b'j' {
        return None;
    }
    let up = text.word(gap).filter(|word| word.is(key!("jusqu")))?;
    let to = text.word(text.apostrophe(up.end)).filter(|word| word.is(TO))?;
    let at = text.gap(to.end);
    let opened = options.whole || Before::of(text, term.start, floor) == Before::From;
    (at > to.end && opened).then_some((Link::To, at))
}

/// Behind a qualifier of the second number: "de 12 à plus de 15 millions".
pub(super) fn behind_qualifier(text: Text<'_>, at: usize) -> usize {
    let Some(word) = text.word(at) else { return at };
    if word.is(key!("environ")) || word.is(key!("quelque")) || word.is(key!("presque")) {
        return text.gap(word.end);
    }
    if word.is(key!("plus")) || word.is(key!("pres")) || word.is(key!("moins")) {
        return super::number::behind_of(text, word.end).unwrap_or(at);
    }
    at
}

/// Does a verb before *de* say that what follows has two ends: "allant de", "varient de"? The number starts at `start`.
fn widens(text: Text<'_>, start: usize) -> bool {
    #[rustfmt::skip]
    const WIDENS: [u128; 10] = [
        key!("allant"), key!("va"), key!("vont"), key!("varie"), key!("varient"), key!("variant"), key!("oscille"), key!("oscillent"), key!("echelonnent"), key!("etalent"),
    ];
    text.previous(start).and_then(|de| text.previous(de.start)).is_some_and(|verb| WIDENS.contains(&verb.key))
}

/// The high end at `at` that says no currency and takes that of `low`, under its magnitude if it has none of its own; it
/// counts nothing else.
fn bare_end(text: Text<'_>, low: &Term, at: usize, options: Options) -> Option<Term> {
    let second = term::forward(text, at, options).ok()?;
    let mut number = second.number;
    let ends = match second.unit {
        Some(Unit::Number) => super::number::behind_of(text, second.end).is_none(),
        None => {
            let parts = low.part == 0 || number.is_whole() && number.below(10i128.pow(low.part.into()));
            let named = number.in_digits() || number.form == Form::Words;
            // "entre 50 centimes et 90"
            number.scale += u32::from(low.part);
            if number.magnitude == Magnitude::Unit {
                number.magnitude = low.number.magnitude;
            }
            parts && named && !number.looks_like_a_year() && leaves(text, second.end)
        }
        _ => false,
    };
    let sure = low.doubt.is_none();
    (ends && sure && rises(&low.number, &number) && close(&low.number, &number, 100)).then_some(Term {
        number,
        unit: low.unit,
        part: low.part,
        ..second
    })
}

/// Does nothing follow at `end` that a number would count?
fn leaves(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    match text.word(gap) {
        Some(word) => gap > end && (small::is_small(word.key) || word.is(key!("selon"))) && !word.is(key!("de")),
        None => matches!(text.byte(gap), 0 | b'.' | b',' | b';' | b')' | b':' | b'!' | b'?' | b'\n'),
    }
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
        // "entre environ 20 et 30"
        let start = crate::lexicon::qualifiers::before(text, start, floor).map_or(start, |(_, start)| start);
        let Some(word) = text.previous(start).filter(|word| word.start >= floor).map(|word| word.key) else {
            return Self::Other;
        };
        if word == key!("entre") {
            // "entre'70" is a slip that no one can read.
            if text.gap_before(start) == start { Self::Other } else { Self::Between }
        } else if word == key!("de") || word == key!("d") || word == key!("des") {
            Self::From
        } else {
            Self::Other
        }
    }
}

/// Is the number the tail of something joined: "06-10-15", "L132-19"?
fn joins_on_the_left(text: Text<'_>, start: usize) -> bool {
    text.alphanumeric_before(start)
        || text.byte(start.wrapping_sub(1)) == b'-' && text.alphanumeric_before(start.saturating_sub(1))
}

/// Is the number at `at` a lone digit below five?
fn below_five(text: Text<'_>, at: usize) -> bool {
    matches!(text.byte(at), b'0'..=b'4') && !matches!(text.byte(at + 1), b'0'..=b'9' | b',' | b'.')
}

/// Makes a range of two terms, where they are alike and rise.
fn range(
    text: Text<'_>,
    first: &Term,
    second: &Term,
    link: Link,
    before: Before,
    floor: usize,
    options: Options,
) -> Joined {
    let Some(unit) = second.unit else { return Joined::Alone };
    // "14 cents à 18,20 $" goes from one to the other.
    if first.unit.is_some() && first.part != second.part && before != Before::Between && !options.whole {
        return Joined::Alone;
    }
    // "la 4e à moins de 100 000 euros" is a sale.
    let ordinal = |term: &Term| term.doubt == Some(Doubt::Ordinal);
    if ordinal(first) && !ordinal(second) && !options.whole {
        return Joined::Alone;
    }
    match first.unit {
        Some(own) => {
            if !alike(own, unit) {
                return Joined::Alone;
            }
            let falls = !rises(&first.number, &second.number);
            // "a pris 1,12 $ à 68,91 $", "en hausse de 14 $ à 2 688 $": by so much, to so much.
            let steps = before != Before::Between && !options.whole && steps(text, first, second, floor);
            let signed = before == Before::Other && !options.whole && is_change(text, first, second);
            if link == Link::To && (falls || steps || signed || moves(text, first, before, unit, true)) {
                // "de 5,1 millions à 3,8 millions d'euros": the currency is said once for both.
                let once = own == Unit::Number && matches!(unit, Unit::Money(_)) && before == Before::From;
                return match once {
                    true => Joined::Shared(first.number, lent(unit)),
                    false if falls => Joined::Reversed,
                    false => Joined::Alone,
                };
            }
            if rises(&first.number, &second.number) { Joined::Range(first.number, *second) } else { Joined::Reversed }
        }
        None => {
            // "de 1.200 à 1.500 dinars", "de 4.500 à 4.812 milliards": a dot means the same at both ends.
            let mut first = *first;
            let dotted = || text.slice(second.number.start, second.number.numeral_end).contains('.');
            if first.number.other == Some(3) && second.number.other == Some(0) && second.number.scale == 3 && dotted() {
                (first.number.scale, first.number.other) = (3, Some(0));
            }
            let first = &first;
            let Some(low) = lend(&first.number, second) else { return Joined::Alone };
            // "un 4 ½ à 1 250 $" is a flat of so many rooms.
            // So is "un à 1 000 $" one of something.
            let fraction = first.number.form == Form::Mixed && first.number.scale > 0;
            let counts = fraction || first.number.form == Form::One;
            if counts && !options.whole && before == Before::Other && !close(&low, &second.number, 50) {
                return Joined::Alone;
            }
            // "de 1 200 à 3 milliards" counts no single euros, and who can tell what else it counts?
            let bare = first.number.in_digits() && !options.whole;
            if bare && low.mantissa > 0 && !close(&low, &second.number, 100_000) {
                return Joined::Alone;
            }
            // So is "la Mazda 6 à 18 500 €" a car; "le CA 10 à 15 M€" is not. "une clio 4 à 7 900 €" has a small name.
            let names = link == Link::To && first.number.plain_digits().is_some();
            let noun = bare && before == Before::Other && !close(&low, &second.number, 1000) && low.mantissa > 0;
            let named = || label::follows_name(text, first.start, floor) || label::is_one_of(text, first.start);
            if names && (noun || !close(&low, &second.number, 4) && named()) {
                return Joined::Alone;
            }
            let fits = rises(&low, &second.number);
            let moved = link == Link::To && (!fits || moves(text, first, before, unit, false));
            if moved {
                let from = before == Before::From;
                let falls = low.mantissa < 0 && second.number.mantissa < 0;
                let sure = options.whole || guard::accepts(text, second);
                return if (from || falls) && sure { Joined::Shared(low, lent(unit)) } else { Joined::Reversed };
            }
            if link == Link::Slash && !close(&low, &second.number, 3) {
                return Joined::Alone;
            }
            if !fits || link == Link::SpacedDash && !plausible(text, first, &low, &second.number) {
                return if fits { Joined::Alone } else { Joined::Reversed };
            }
            Joined::Range(low, *second)
        }
    }
}

/// Is it a move from one value to another rather than a range: "passe de 10 à 15 M€"?
fn moves(text: Text<'_>, first: &Term, before: Before, unit: Unit, own: bool) -> bool {
    if before == Before::Between {
        return false;
    }
    match verbs::change_before(text, first.start) {
        Some(Change::Move | Change::Rise) if before != Before::From => false,
        Some(Change::Move) => true,
        // "prenait 51 cents à 46,28 $": by so much, to so much.
        Some(Change::Step) => own,
        // "augmente de 3 à 5 %" says by how much, "augmente de 3 % à 5 %" from where to where.
        Some(Change::Rise) => own || !matches!(unit, Unit::Percent(_)),
        None => false,
    }
}

/// Is the first amount a change and the second where it led: a word of change stands before, and the second is several
/// times the first?
fn steps(text: Text<'_>, first: &Term, second: &Term, floor: usize) -> bool {
    if close(&first.number, &second.number, 5) {
        return false;
    }
    verbs::steps_before(text, first.start, floor)
}

/// "Brent : -1,03 $ à 87,29 $": the sign is said once, and the second is far from the first.
fn is_change(text: Text<'_>, first: &Term, second: &Term) -> bool {
    let signed = |term: &Term| matches!(text.char_at(term.start), Some('+' | '-' | '−' | '–'));
    let size = Number { mantissa: first.number.mantissa.abs(), ..first.number };
    signed(first) && !signed(second) && rises(&size, &second.number) && !close(&size, &second.number, 10)
}

/// A bare number before a spaced dash may be a title ("Lot 3 - 50 €"): it wants a small word before it, or a number of
/// the same size behind.
fn plausible(text: Text<'_>, first: &Term, low: &Number, high: &Number) -> bool {
    let said = crate::lexicon::qualifiers::before(text, first.start, 0).is_some();
    let opens = said
        || match text.char_before(text.gap_before(first.start)) {
            None | Some(':' | '(' | '|' | ',' | '\n') => true,
            Some(_) => text.previous(first.start).is_some_and(|word| small::is_small(word.key)),
        };
    opens || close(low, high, 2)
}

/// Is the high end less than so many times the low one?
fn close(low: &Number, high: &Number, times: i64) -> bool {
    match (low.quantity(), high.quantity()) {
        (Some(low), Some(high)) => {
            let (low, high) = (low.value(), high.value());
            low > Decimal::ZERO && low.checked_mul(times.into()).is_none_or(|most| most > high)
        }
        _ => false,
    }
}

/// Does the number at `start` follow another in a list?
pub(super) fn is_item(text: Text<'_>, start: usize) -> bool {
    let end = text.gap_before(start);
    text.byte(end.wrapping_sub(1)) == b',' && text.byte(end.wrapping_sub(2)).is_ascii_digit()
}

/// The same currency, or the same kind of percentage.
fn alike(a: Unit, b: Unit) -> bool {
    match (a, b) {
        (Unit::Money(a), Unit::Money(b)) => {
            a.currency == b.currency && (a.currency.is_some() || a.candidates == b.candidates)
        }
        (Unit::Percent(a), Unit::Percent(b)) => a == b,
        // Millions of whatever the other end counts.
        (Unit::Number, _) => true,
        _ => false,
    }
}

/// Is the first below the second?
fn rises(low: &Number, high: &Number) -> bool {
    matches!((low.quantity(), high.quantity()), (Some(low), Some(high)) if low.value() < high.value())
}

/// What one number says of another's unit, as seen from the other.
pub(super) fn lent(unit: Unit) -> Unit {
    match unit {
        Unit::Money(denomination) => {
            Unit::Money(crate::figure::Denomination { basis: crate::figure::Basis::Context, ..denomination })
        }
        unit => unit,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_numbers_are_tails() {
        for (written, expected) in [
            ("06-15", true),
            ("L-15", true),
            ("x15", true),
            ("-15", false),
            (" -15", false),
            ("€15", false),
            ("(15", false),
        ] {
            assert_eq!(joins_on_the_left(Text(written), written.len() - 2), expected, "{written}");
        }
    }
}
