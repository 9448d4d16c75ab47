//! The part of a currency behind its whole: "12 euros 50", "5€50", "vingt euros et cinquante centimes", "un dinar 400
//! millimes".

use super::number::{self, Number};
use super::unit::{self, After, Mention};
use super::{Options, coins, small};
use crate::currency::Currency;
use crate::figure::Basis;
use crate::lexicon::currencies;
use crate::magnitude::Magnitude;
use crate::number::{heads, words};
use crate::text::Text;

/// A number with its part added, and where it all ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    pub(super) mantissa: i128,
    pub(super) scale: u32,
    pub(super) end: usize,
}

/// Reads the part behind a whole number of a currency; `None` where none stands there.
#[inline]
pub(super) fn read(text: Text<'_>, number: &Number, mention: &Mention, options: Options) -> Option<Whole> {
    let at = mention.span.end();
    // Most amounts end before a comma, a dot or a bracket.
    // "1 fr. 20", "1 fr.20" have a dot of their own.
    let dotted = |behind: usize| {
        let glued = behind == at + 1;
        digits(text, behind, 2).is_some_and(|end| !glued || text.letter_before(at) && ends_price(text, end))
    };
    let at = if mention.sign && text.byte(at) == b'.' && dotted(text.gap(at + 1)) { at + 1 } else { at };
    if matches!(text.byte(at), b'.' | b',' | b')' | b';' | 0) || number.scale != 0 || mention.part != 0 {
        return None;
    }
    let currency = mention.denomination.currency?;
    let places = u32::from(currency.row().subunit.map_or(2, |subunit| subunit.digits));
    if places > 3 {
        return None;
    }
    let gap = text.gap(at);
    if text.byte(at) == b'\t' {
        // The next cell of a table.
        return None;
    }
    if gap == at {
        // "5€50", "5euros50"
        let end = digits(text, at, places as usize)?;
        return (!text.letter_at(end)).then(|| whole(text, number, at, end, places)).flatten();
    }
    // What may follow: a number, "et", or a letter that folds to one of theirs.
    let first = text.byte(gap);
    // "un million d'euros et cinquante centimes": behind a million nothing but "et" joins a part.
    let large = number.magnitude > Magnitude::Millier;
    if first | 0x20 != b'e' && (large || !(heads::may_stand_at(text, gap) || first >= 0x80)) {
        return None;
    }
    if let Some(half) = half(text, number, gap) {
        return Some(half);
    }
    let (start, joined) = match text.word(gap) {
        Some(word) if word.is(key!("et")) => (text.gap(word.end), true),
        _ => (gap, false),
    };
    if let Some(end) = digits(text, start, places as usize)
        && !joined
        && ends_price(text, end)
    {
        return whole(text, number, start, end, places);
    }
    if large && !joined {
        return None;
    }
    if !joined && let Some((cents, end)) = below_ten(text, start, currency) {
        return add(number, cents, 2, end).filter(|_| places == 2);
    }
    let part = number::read(text, start).ok().filter(|part| part.is_whole() || part.magnitude == Magnitude::Millier)?;
    let whole = match unit::after(text, &part, options) {
        After::Money(None, part_mention) if part_mention.part > 0 && names_part(part_mention, currency, text) => {
            // Where fils alone are another's, these are still of the sum before them.
            add(number, coins_of(&part)?, places, part_mention.span.end())
        }
        After::Nothing if !joined && !part.in_digits() && spoken(text, &part, places) => {
            add(number, part.mantissa, places, part.end)
        }
        after => match (coins::noun_of(text, text.gap(part.end), currency), after) {
            (Some((digits, end)), _) => add(number, coins_of(&part)?, digits, end),
            (None, After::Nothing) if joined => {
                // "soixante et onze euros et quatre-vingts"
                let round = number.in_words()
                    && part.in_words()
                    && places == 2
                    && part.below(100)
                    && part.mantissa % 5 == 0
                    && spoken(text, &part, places);
                let (cents, end) = match coins::sounds_like_hundreds(text, &part, currency, options) {
                    None if round => (part.mantissa, part.end),
                    coins => coins?,
                };
                add(number, cents, places, end)
            }
            _ => None,
        },
    }?;
    let other_end = joined && coins::closes_range(text, number, whole.end, options);
    (!other_end).then_some(whole)
}

/// How many coins the number of a part says.
fn coins_of(part: &Number) -> Option<i128> {
    let coins = part.quantity()?.value();
    (coins.scale() == 0).then_some(coins.mantissa())
}

/// Does the noun of the part name a part of this currency? "cents" is one of many, "cents américains" of one.
fn names_part(part: Mention, currency: Currency, text: Text<'_>) -> bool {
    part.denomination.currency == Some(currency)
        || part.denomination.basis != Basis::Stated
            && text
                .word(part.span.start())
                .and_then(currencies::subunit)
                .is_some_and(|candidates| candidates.contains(currency))
}

/// Exactly `places` digits at `at`, with no further digit or decimal behind: their end.
fn digits(text: Text<'_>, at: usize, places: usize) -> Option<usize> {
    let end = at + places;
    let all = (at..end).all(|i| text.byte(i).is_ascii_digit());
    let more = text.byte(end).is_ascii_digit()
        || matches!(text.byte(end), b',' | b'.') && text.byte(end + 1).is_ascii_digit()
        || text.starts(end, "-") && text.byte(end + 1).is_ascii_digit();
    (all && !more).then_some(end)
}

fn whole(text: Text<'_>, number: &Number, start: usize, end: usize, places: u32) -> Option<Whole> {
    let part = (start..end).fold(0i128, |part, i| part * 10 + i128::from(text.byte(i) - b'0'));
    add(number, part, places, end)
}

/// The whole and `part` of 10^-`places`.
fn add(number: &Number, part: i128, places: u32, end: usize) -> Option<Whole> {
    let power = 10i128.pow(places);
    let units = number.mantissa.checked_mul(10i128.pow(number.magnitude.exponent()))?;
    (part < power).then_some(())?;
    Some(Whole { mantissa: units.checked_mul(power)?.checked_add(part)?, scale: places, end })
}

/// Small words that may follow a price; a noun would make the digits count something of its own.
fn ends_price(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    if gap == end {
        return !text.letter_at(end) && text.byte(end) != b'%';
    }
    if text.byte(gap).is_ascii_digit() || matches!(text.byte(gap), b'%' | b'-') {
        return false;
    }
    match text.word(gap) {
        Some(word) => small::is_small(word.key),
        None => unit::sign(text, gap, crate::Region::FR, false).is_none(),
    }
}

/// "trois euros cinquante": spoken cents, at least ten of them (or hundreds where there are a thousand), and nothing
/// that they would count.
fn spoken(text: Text<'_>, part: &Number, places: u32) -> bool {
    let least = if places == 3 { 100 } else { 10 };
    if part.about || part.noun || part.mantissa < least && part.magnitude == Magnitude::Unit {
        return false;
    }
    text.word(text.gap(part.end)).is_none_or(|word| small::is_small(word.key) && !words::is_number_word(word))
}

/// The cents of "trois euros zéro cinq" and where they end, their noun with them: a zero said before them leaves no doubt.
fn below_ten(text: Text<'_>, at: usize, currency: Currency) -> Option<(i128, usize)> {
    let zero = text.word(at).filter(|word| word.is(key!("zero")))?;
    let cents = words::read(text, text.gap(zero.end)).filter(|cents| (1..=9).contains(&cents.value))?;
    let behind = text.gap(cents.end);
    match coins::noun_of(text, behind, currency) {
        Some((_, end)) => Some((cents.value.into(), end)),
        None => {
            let ends = text.word(behind).is_none_or(|word| small::is_small(word.key) && !words::is_number_word(word));
            ends.then_some((cents.value.into(), cents.end))
        }
    }
}

/// "deux euros et demi", "deux piastres et quart".
fn half(text: Text<'_>, number: &Number, gap: usize) -> Option<Whole> {
    let et = text.word(gap).filter(|word| word.is(key!("et")))?;
    let part = text.word(text.gap(et.end))?;
    if text.byte(part.end) == b'-' {
        return None;
    }
    let letter = number.magnitude_at.is_some_and(|place| place.len() == 1);
    if number.magnitude > Magnitude::Millier || number.magnitude == Magnitude::Millier && letter {
        // "3 M€ et demi": half a million.
        let halves = 2 * number.mantissa + 1;
        let half = 10i128.pow(number.magnitude.exponent()) / 2;
        let said = (part.is(key!("demi")) || part.is(key!("demie"))) && ends_price(text, part.end);
        return said.then_some(Whole { mantissa: halves.checked_mul(half)?, scale: 0, end: part.end });
    }
    // "deux mille euros et demi": half a euro.
    if part.is(key!("demi")) || part.is(key!("demie")) {
        add(number, 5, 1, part.end)
    } else if part.is(key!("quart")) {
        add(number, 25, 2, part.end)
    } else {
        None
    }
}
