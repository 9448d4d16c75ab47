//! What stands behind a whole sum and could be its part, a number of its own, or the other end of a range.

use super::Options;
use super::number::{self, Number};
use super::small;
use super::unit::{self, After};
use crate::currency::Currency;
use crate::lexicon::currencies;
use crate::number::words::{self, Tie};
use crate::text::{Text, Word};

/// "cinq cents" behind "douze dollars et": the coins, and where their noun ends. It sounds like five hundred, and is only
/// taken for five where nothing follows that five hundred could count.
pub(super) fn sounds_like_hundreds(
    text: Text<'_>,
    part: &Number,
    currency: Currency,
    options: Options,
) -> Option<(i128, usize)> {
    let read = words::read(text, part.start).filter(|read| read.hundreds && read.end == part.end)?;
    let cents = text.word(read.last_start).filter(|word| word.is(key!("cents")) && read.tie == Tie::Gap)?;
    // "mille cinq cents" is no number of coins.
    let coins = matches!(read.head, 2..=19) && currencies::subunit(cents)?.contains(currency);
    (coins && counts_nothing(text, read, options)).then_some((read.head.into(), read.end))
}

/// Does no word follow that the hundreds of `read` could count, and no number that they could go on with?
fn counts_nothing(text: Text<'_>, read: words::Words, options: Options) -> bool {
    let gap = text.gap(read.end);
    let closed = gap == read.end;
    match text.byte(gap) {
        0 => gap >= text.len(),
        // A blank line.
        b'\n' | b'\r' => true,
        b'.' | b';' | b':' | b'!' | b'?' | b')' | b'"' => closed,
        // "cinq cents, six cents personnes"
        b',' => closed && !goes_on(text, gap + 1, options),
        // "cinq cents (500) personnes", but "cinq cents (12,05 $)".
        b'(' => {
            let inside = number::read(text, gap + 1).ok().and_then(|inside| inside.quantity());
            !closed && inside.is_none_or(|inside| inside.value() != read.value.into())
        }
        _ => text.word(gap).is_some_and(|word| {
            let of = [key!("de"), key!("d"), key!("des"), key!("du")];
            let links = [key!("a"), key!("et"), key!("ou"), key!("puis"), key!("voire"), key!("plus")];
            let owned = of.contains(&word.key) || links.contains(&word.key) && goes_on(text, word.end, options);
            !closed && !owned && small::is_small(word.key)
        }),
    }
}

/// Does a number follow at `end` that is no sum of money?
fn goes_on(text: Text<'_>, end: usize, options: Options) -> bool {
    number::read(text, text.gap(end)).is_ok_and(|next| !counts_money(text, &next, options))
}

fn counts_money(text: Text<'_>, number: &Number, options: Options) -> bool {
    matches!(unit::after(text, number, options), After::Money(..))
}

/// "entre zéro euro et cinquante centimes": behind *entre*, the *et* that follows a sum opens the other end, unless a
/// second one does.
pub(super) fn closes_range(text: Text<'_>, number: &Number, end: usize, options: Options) -> bool {
    let between = text.word_before(text.gap_before(number.start)).is_some_and(|word| word.is(key!("entre")));
    let second = || {
        let et = text.word(text.gap(end)).filter(|word| word.is(key!("et")))?;
        number::read(text, text.gap(et.end)).ok().filter(|next| counts_money(text, next, options))
    };
    between && second().is_none()
}

/// The part of `currency` that the noun at `at` names: its power of ten, and where the noun ends. Behind a sum of dinars
/// their *fils* need no telling.
pub(super) fn noun_of(text: Text<'_>, at: usize, currency: Currency) -> Option<(u32, usize)> {
    let word = text.word(at)?;
    let candidates = currencies::subunit(word).filter(|candidates| candidates.contains(currency))?;
    let digits = currency.row().subunit?.digits;
    match currencies::qualifier(text, text.gap(word.end), candidates) {
        Some(found) => (found.currency == currency).then_some((digits.into(), found.end)),
        None => Some((digits.into(), word.end)),
    }
}

/// "de 2 à 3 sous", "entre deux et trois sous": what has a low end is counted out.
pub(super) fn is_high_end(text: Text<'_>, start: usize) -> bool {
    let before = |at: usize| text.word_before(text.gap_before(at));
    let opens = |link: Word| {
        let mut low = text.gap_before(link.start);
        if text.byte(low.wrapping_sub(1)).is_ascii_digit() {
            low = (low.saturating_sub(6)..low)
                .rev()
                .take_while(|at| text.byte(*at).is_ascii_digit())
                .last()
                .unwrap_or(low);
        } else {
            low = text.word_before(low).filter(|word| words::is_number_word(*word))?.start;
        }
        before(low)
            .map(|word| word.is(key!("de")) && link.is(key!("a")) || word.is(key!("entre")) && link.is(key!("et")))
    };
    before(start).and_then(opens).unwrap_or(false)
}
