//! Lists whose last item says what they all count: "2, 3 et 5 millions d'euros".

use super::join::{Joined, is_item, lent};
use super::lend::lend;
use super::link::{self, Link, THEN, VOIRE};
use super::number::{Form, Number};
use super::term::{self, Term};
use super::{Options, label, small};
use crate::figure::Unit;
use crate::magnitude::Magnitude;
use crate::text::Text;

/// The most items of a list that are looked through for what they count.
const MOST_ITEMS: usize = 8;

/// A bare number in a list whose last item says what they all count.
pub(super) fn read(text: Text<'_>, term: &Term, link: Link, at: usize, floor: usize, options: Options) -> Joined {
    let opens = opens_list(text, term.start, floor, link);
    if label::is_numbered(text, term.start) {
        return Joined::Alone;
    }
    if is_endless(text, at) {
        return Joined::Alone;
    }
    let (mut at, mut last) = (at, link);
    let mut years = term.number.looks_like_a_year();
    for n in 0..MOST_ITEMS {
        let Ok(item) = term::forward(text, at, options) else { return Joined::Alone };
        // "137,7 / 158,9 / + 15,4 %": a sign on the last alone says that it counts something else.
        let signed = last != Link::Plus && text.byte(item.start) == b'+' && text.byte(term.start) != b'+';
        // "deux, 3 et 5 millions": of three items some may be in words.
        let alike = item.number.in_digits() == term.number.in_digits()
            || has_cents(text, &item.number) && term.number.in_digits()
            || n > 0 && opens && item.number.magnitude >= Magnitude::Million && !item.number.below(1);
        if signed || !alike && (item.unit.is_some() || !opens) {
            return Joined::Alone;
        }
        if item.number.looks_like_a_year() && !matches!(item.unit, Some(Unit::Money(_))) {
            // Whole hundreds may still be sums.
            if !item.number.is_round() {
                return Joined::Alone;
            }
            years = true;
        }
        if let Some(unit) = item.unit {
            // "500, 1000, 1500 et 2000 euros": sums like the last one, which *et* says it is. Two numbers do not.
            let sums = last != Link::Next && (n > 0 || is_item(text, term.start));
            if years && !(sums && item.number.is_round() && matches!(unit, Unit::Money(_))) {
                return Joined::Alone;
            }
            // Three items are a list wherever they stand, two may just meet: "lot 3 et 50 euros", "âgé de 42, 50 000 euros".
            // "35, 68, 135 euros": the last but one is of the list that the first opened.
            let comma = link == Link::Next && text.byte(term.end) == b',' && !is_item(text, term.start);
            let meets = n == 0 && !is_voire(text, term.end) && (!opens || comma);
            let grows = link == Link::Plus && matches!(unit, Unit::Percent(_));
            // "10 € le lot de 3 ou 4 € l'unité"
            if item.lead || meets || grows || label::is_label(text, &term.number, term.start, floor) {
                return Joined::Alone;
            }
            return match lend(&term.number, &item) {
                Some(number) if same_size(&number, &item.number) => Joined::Shared(number, lent(unit)),
                _ => Joined::Alone,
            };
        }
        let Some((next, behind)) = link::read(text, item.end) else { return Joined::Alone };
        if !matches!(next, Link::And | Link::Or | Link::Next | Link::Plus) || !opens && link != Link::Next {
            return Joined::Alone;
        }
        (at, last) = (behind, next);
    }
    Joined::Alone
}

/// Is it one number in digits for all its pieces: "3€50", "3 millions et demi"? "2 et 1/2 million" is two and a half.
fn has_cents(text: Text<'_>, number: &Number) -> bool {
    number.form == Form::Mixed && !number.below(1) && text.byte(number.start).is_ascii_digit()
}

/// Do bare digits go on from link to link for longer than a list may? A row of numbers would be read as often as it has
/// some otherwise.
fn is_endless(text: Text<'_>, mut at: usize) -> bool {
    for _ in 0..MOST_ITEMS {
        let start = at;
        while text.byte(at).is_ascii_digit() {
            at += 1;
        }
        let link = [", ", " et ", " ou ", " + "].into_iter().find(|link| text.starts(at, link));
        let Some(link) = link.filter(|_| (1..=9).contains(&(at - start))) else { return false };
        at += link.len();
    }
    true
}

/// Does ", voire" or ", puis" stand at `end`?
fn is_voire(text: Text<'_>, end: usize) -> bool {
    text.word(text.gap(end + 1)).is_some_and(|word| word.is(VOIRE) || word.is(THEN))
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
    if end <= floor {
        // Behind the item before, or at the start of the text.
        return true;
    }
    match text.char_before(end) {
        None | Some(':' | '(' | '+' | ',' | '/' | '\n') => true,
        Some(c) if c.is_ascii_digit() => false,
        Some(_) => link == Link::Plus || text.previous(start).is_some_and(|word| small::opens(word.key)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::string::String;
    use std::vec::Vec;

    /// Rows of so many numbers.
    #[test]
    fn long_rows_are_endless() {
        for link in [", ", " et ", " ou ", " + "] {
            for digits in ["1", "123456789"] {
                let row = |items: usize| -> String { Vec::from_iter(core::iter::repeat_n(digits, items)).join(link) };
                assert!(!is_endless(Text(&row(MOST_ITEMS)), 0), "{link}");
                assert!(is_endless(Text(&row(MOST_ITEMS + 1)), 0), "{link}");
            }
        }
        for row in ["1234567890, ", "1; ", "x, ", ", ", "1 €, "] {
            assert!(!is_endless(Text(&row.repeat(MOST_ITEMS + 1)), 0), "{row}");
        }
    }

    /// The last number of each, behind what was read up to the bar.
    #[test]
    fn lists_open_behind_small_words_and_marks() {
        for (written, link, expected) in [
            ("5", Link::And, true),
            ("prix : 5", Link::And, true),
            ("(5", Link::And, true),
            ("+ 5", Link::And, true),
            ("trois, 5", Link::And, true),
            ("de 5", Link::And, true),
            ("respectivement 5", Link::And, true),
            ("lot 5", Link::And, false),
            ("lot 5", Link::Plus, true),
            ("4 5", Link::And, false),
            ("4 5", Link::Plus, false),
            ("lot| 5", Link::And, true),
            ("lo|t 5", Link::And, false),
        ] {
            let floor = written.find('|').unwrap_or(0);
            let written = written.replace('|', "");
            assert_eq!(opens_list(Text(&written), written.len() - 1, floor, link), expected, "{written}");
        }
    }
}
