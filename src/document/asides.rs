//! Numbers that stand beside a sum, in a bracket, a list or behind its parts, and are of what it counts.

use rust_decimal::Decimal;

use super::cues::{buys, ends_sentence};
use super::scan::Item;
use crate::figure::Denomination;
use crate::grammar::{self, Bare, Options};
use crate::magnitude::Magnitude;
use crate::number::digits::could_be_a_year;
use crate::span::Span;
use crate::text::{Text, Word};

/// How far a bracket may reach behind its number, in bytes.
const BRACKET: usize = 40;

/// "36 000 euros (33 500 en 2014)", "(36 000 euros/33 500 en 2014)", "250 millions d'euros (210 un an plus tôt)": a bracket right behind a sum, and a time
/// in it.
pub(super) fn is_past(text: Text<'_>, item: &Item, last: &Item) -> bool {
    let open = item.extent.start().wrapping_sub(1);
    let opens = matches!(text.byte(open), b'(' | b'/');
    let beside = opens && last.is_money() && text.gap(last.extent.end().max(last.span.end())) == open;
    if !beside {
        return false;
    }
    let end = item.span.end();
    if !text.slice(end, text.len()).bytes().take(BRACKET).any(|b| b == b')') {
        return false;
    }
    let Some(first) = text.word(text.gap(end)).filter(|word| word.start > end) else { return false };
    if first.is(key!("en")) {
        let year = text.gap(first.end);
        return is_year(text, year);
    }
    #[rustfmt::skip]
    const ALONE: [u128; 6] = [key!("auparavant"), key!("hier"), key!("precedemment"), key!("initialement"), key!("avant"), key!("aujourd")];
    #[rustfmt::skip]
    const TIMES: [u128; 11] = [
        key!("an"), key!("annee"), key!("mois"), key!("ans"), key!("veille"), key!("exercice"), key!("semestre"), key!("trimestre"), key!("semaine"), key!("saison"), key!("lendemain"),
    ];
    #[rustfmt::skip]
    const OPEN: [u128; 6] = [key!("l"), key!("un"), key!("la"), key!("le"), key!("au"), key!("deux")];
    if ALONE.contains(&first.key) {
        return true;
    }
    let second = text.word(text.apostrophe(first.end)).or_else(|| text.word(text.gap(first.end)));
    OPEN.contains(&first.key)
        && second.is_some_and(|second| {
            // Nothing but gaps and an apostrophe between the three: the bracket closes behind them.
            let third = text.word(text.gap(second.end));
            TIMES.contains(&second.key) || third.is_some_and(|third| TIMES.contains(&third.key))
        })
}

/// Do the four digits of a year stand at `at`, and no more?
fn is_year(text: Text<'_>, at: usize) -> bool {
    text.0.get(at..at + 4).and_then(|digits| digits.parse().ok()).is_some_and(could_be_a_year)
        && !text.byte(at + 4).is_ascii_alphanumeric()
}

/// "12 euros l'entrée, 15 le plat et 6 le dessert": each number buys a thing, as the sum before it does.
pub(super) fn is_listed_price(text: Text<'_>, item: &Item, last: &Item) -> bool {
    let start = item.span.start();
    let of_one = |item: &Item| item.quantity().is_some_and(|quantity| quantity.magnitude() == Magnitude::Unit);
    let joined = |start: usize| {
        let end = text.gap_before(start);
        text.byte(end.wrapping_sub(1)) == b',' || text.word_before(end).is_some_and(|word| word.is(key!("et")))
    };
    // "12 euros la place, 2 l'accompagnaient"
    let pronoun = item.quantity().is_some_and(|quantity| quantity.value() < Decimal::TEN)
        && text.word(text.gap(item.span.end())).is_some_and(|word| word.is(key!("l")));
    last.is_money()
        && last.part == 0
        && !pronoun
        && start < last.span.end() + 60
        && item.bare.is_some_and(|bare| !bare.words)
        && of_one(item)
        && of_one(last)
        && joined(start)
        && (buys(text, last.span.end()) || is_in_place(text, last.span.end()))
        && (buys(text, item.span.end()) || is_in_place(text, item.span.end()) && of_one_size(item, last))
        && !ends_sentence(text, last.span.end(), start)
}

/// "2 450 euros le mètre carré, 3 100 à Lyon": does a place follow at `end`?
fn is_in_place(text: Text<'_>, end: usize) -> bool {
    const IN: [u128; 4] = [key!("a"), key!("au"), key!("aux"), key!("en")];
    text.word(text.gap(end))
        .filter(|small| IN.contains(&small.key))
        .and_then(|small| text.word(text.gap(small.end)))
        .is_some_and(|place| text.char_at(place.start).is_some_and(char::is_uppercase))
}

/// Is neither sum ten times the other?
fn of_one_size(a: &Item, b: &Item) -> bool {
    let (Some(a), Some(b)) = (a.quantity(), b.quantity()) else { return false };
    let below = |a: Decimal, b: Decimal| b.checked_mul(Decimal::TEN).is_some_and(|most| a < most);
    below(a.value(), b.value()) && below(b.value(), a.value())
}

/// "25 millions d'euros, dont 18 garantis et 7 de bonus": is it so much of a bonus, of what is fixed, of what varies?
pub(super) fn is_share(text: Text<'_>, item: &Item) -> bool {
    const SHARES: [u128; 5] = [key!("bonus"), key!("variable"), key!("variables"), key!("fixe"), key!("primes")];
    let end = item.span.end();
    text.word(text.gap(end))
        .filter(|de| de.start > end && de.is(key!("de")))
        .and_then(|de| text.word(text.gap(de.end)))
        .is_some_and(|share| SHARES.contains(&share.key))
}

/// Does a participle follow at `end` that says of a sum what became of it, behind "contre" or "dont": "contre 250 prévus",
/// "dont 18 garantis"?
pub(super) fn is_told_of(text: Text<'_>, word: Word, end: usize) -> bool {
    #[rustfmt::skip]
    const EXPECTED: [u128; 8] = [
        key!("prevus"), key!("attendus"), key!("estimes"), key!("annonces"), key!("anticipes"), key!("escomptes"), key!("budgetes"), key!("esperes"),
    ];
    #[rustfmt::skip]
    const SURE: [u128; 8] = [
        key!("garantis"), key!("fermes"), key!("assures"), key!("investis"), key!("verses"), key!("debloques"), key!("rembourses"), key!("decaisses"),
    ];
    let list = match word.key {
        key if key == key!("contre") => &EXPECTED,
        key if key == key!("dont") => &SURE,
        _ => return false,
    };
    text.word(text.gap(end)).is_some_and(|participle| participle.start > end && list.contains(&participle.key))
}

/// "405 milliards (FCFA)", "450 millions (de centimes)": the currency that stands alone in brackets right behind a number,
/// its power of ten where it is a part, and where it stands.
pub(super) fn in_brackets(text: Text<'_>, item: &Item, options: Options) -> Option<(Denomination, u8, Span)> {
    let open = text.gap(item.span.end());
    if text.byte(open) != b'(' {
        return None;
    }
    let (denomination, part, span) = grammar::currency(text, open + 1, options)?;
    (text.byte(span.end()) == b')').then_some((denomination, part, span))
}

/// "joué à 4,50 contre 1": is it one of the two numbers of odds?
pub(super) fn is_odds(text: Text<'_>, item: &Item) -> bool {
    let contre = |word: &Word| word.is(key!("contre"));
    let one = |at: usize| {
        let mark = matches!(text.byte(at + 1), b',' | b'.') && text.byte(at + 2).is_ascii_digit();
        text.byte(at) == b'1' && !text.byte(at + 1).is_ascii_alphanumeric() && !mark
    };
    let against_one = |contre: Word| {
        let one_at = text.gap(contre.end);
        // "contre 1 € hier" and "contre 1 million" are sums.
        one(one_at)
            && !text.letter_at(text.gap(one_at + 1))
            && !matches!(text.byte(text.gap(one_at + 1)), b'$' | b'%' | 0x80..)
    };
    let (start, end) = (item.span.start(), item.span.end());
    let first = || text.word(text.gap(end)).filter(contre).is_some_and(against_one);
    let second = || {
        text.previous(start).filter(contre).is_some_and(|word| {
            against_one(word) && text.byte(text.gap_before(word.start).wrapping_sub(1)).is_ascii_digit()
        })
    };
    first() || one(start) && second()
}

/// The same sum in digits, in brackets right behind its words, which leave the currency to it: "huit cent mille (800 000
/// francs)".
pub(super) fn in_digits<'i>(text: Text<'_>, item: &Item, next: Option<&'i Item>) -> Option<&'i Item> {
    let next = next.filter(|next| next.is_money() && next.part == 0)?;
    let open = text.gap(item.span.end());
    let beside = text.byte(open) == b'(' && next.span.start() == open + 1;
    let whole = |item: &Item| !item.figure.is_some_and(|figure| figure.is_range());
    let words = text.letter_at(item.span.start()) && text.byte(next.span.start()).is_ascii_digit();
    let same = || item.quantity().is_some_and(|own| next.quantity().is_some_and(|other| own.value() == other.value()));
    (beside && words && whole(item) && whole(next) && same()).then_some(next)
}

/// Is it whole, and in groups or so large that no year is: "150 000", "150000"?
pub(super) fn is_large(bare: &Bare) -> bool {
    let coefficient = bare.quantity.coefficient();
    coefficient.scale() == 0 && (bare.marked || !bare.words && coefficient >= Decimal::from(10_000))
}

/// Do the dots of a list of prices lead to the number: "Salade ...... 9.50"? Prices have cents.
pub(super) fn is_dotted(text: Text<'_>, item: &Item) -> bool {
    let end = text.gap_before(item.extent.start());
    let cents = item.bare.is_some_and(|bare| bare.marked && bare.quantity.coefficient().scale() == 2);
    cents && text.slice(end.saturating_sub(4), end) == "...."
}

/// "une amende de 135 euros, portée à 375": does the participle of a move stand right before "à"?
pub(super) fn is_moved(text: Text<'_>, to: Word) -> bool {
    #[rustfmt::skip]
    const MOVED: [u128; 16] = [
        key!("porte"), key!("portee"), key!("portes"), key!("portees"), key!("ramene"), key!("ramenee"), key!("ramenes"), key!("ramenees"),
        key!("releve"), key!("relevee"), key!("releves"), key!("relevees"), key!("abaisse"), key!("abaissee"), key!("abaisses"), key!("abaissees"),
    ];
    text.previous(to.start).is_some_and(|word| MOVED.contains(&word.key))
}

/// "emprunté 57 000": does the word before a number in groups say that this is paid, and of nothing else?
pub(super) fn is_paid(word: Word, item: &Item) -> bool {
    #[rustfmt::skip]
    const PAID: [u128; 10] = [
        key!("emprunte"), key!("debourse"), key!("depense"), key!("paye"), key!("paie"), key!("verse"), key!("empoche"), key!("rembourse"), key!("encaisse"), key!("facture"),
    ];
    PAID.contains(&word.key)
        && item.bare.is_some_and(|bare| bare.marked && !bare.words && bare.quantity.coefficient().scale() == 0)
}

/// The sum of the same digits near by, of a number with a mark: "à payer 45,90 | 45,90 €" says one price twice. Prices
/// have cents.
pub(super) fn is_said_again(text: Text<'_>, items: &[Item], i: usize) -> Option<usize> {
    let item = items.get(i)?;
    let quantity = item.quantity().filter(|quantity| quantity.coefficient().scale() == 2)?;
    // "le 12.50" would be a day, "à 18.30" an hour.
    let hour = text.previous(item.extent.start()).is_some_and(|word| word.is(key!("a")) || word.is(key!("le")));
    if hour || !super::words::stands_alone(text, item.span.end()) {
        return None;
    }
    let from = i.saturating_sub(6);
    let around = items.get(from..(i + 7).min(items.len()))?;
    // "45,90 (soit 45,90 €)" restates no other currency.
    let lends = |j: usize, other: &Item| !other.secondary || j == i + 1;
    (from..).zip(around).find_map(|(j, other)| {
        let same = other.is_money() && other.part == 0 && other.quantity() == Some(quantity);
        (same && lends(j, other)).then_some(j)
    })
}
