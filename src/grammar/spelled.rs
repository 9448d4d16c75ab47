//! Numerals in words, with what words alone can say: halves, quarters, collectives, "virgule".

use super::Failure;
use super::number::{Form, Number, behind_of, mixed, no_number};
use crate::lexicon::magnitudes::{self, FormKind};
use crate::lexicon::percents;
use crate::magnitude::Magnitude;
use crate::number::words;
use crate::span::Span;
use crate::text::{Text, Word};

/// Reads the numeral whose first word starts at `at`.
pub(super) fn read(text: Text<'_>, at: usize) -> Result<Number, Failure> {
    let first = text.word(at).ok_or(no_number(at, at + 1))?;
    let plain = Number { form: Form::Words, ..mixed(at, first.end, 0, 0) };
    if let Some(value) = words::collective(first) {
        return Ok(Number { mantissa: value.into(), noun: true, about: true, ..plain });
    }
    if let Some(end) = demi(text, at) {
        return Ok(mixed(at, end, 5, 1));
    }
    if let Some((magnitude, FormKind::Word)) = magnitudes::word(first) {
        // "le million d'euros": one of it. The finder comes here behind an article only.
        let mut one = Number { mantissa: 1, numeral_end: at, noun: true, ..plain };
        one.times(magnitude, Span::new(first.start, first.end))?;
        return Ok(one);
    }
    let read = words::read(text, at).ok_or(no_number(at, first.end))?;
    let mut number = Number {
        end: read.end,
        numeral_end: read.end,
        mantissa: read.value.into(),
        form: if read.one { Form::One } else { Form::Words },
        ..plain
    };
    let next = text.hyphen(read.end);
    let next = if next > read.end { next } else { text.gap(read.end) };
    // "vingt mille virgule un"
    if let Some(decimals) = decimals(text, &number, next) {
        return Ok(decimals);
    }
    if read.thousands && read.words > 1 {
        // "trois cent mille" is written 300 × mille, as "300 mille" is.
        number.mantissa /= 1000;
        number.magnitude = Magnitude::Millier;
        number.magnitude_at = Some(Span::new(read.last_start, read.end));
        number.numeral_end = read.head_end;
        return Ok(number);
    }
    if next == read.end {
        return Ok(number);
    }
    if read.one
        && let Some(end) = demi(text, next)
    {
        return Ok(mixed(at, end, 5, 1));
    }
    let Some(word) = text.word(next) else { return Ok(number) };
    if (word.is(key!("mille")) || word.is(key!("cent")) || word.is(key!("cents")))
        && let Some((value, end)) = first_of_two(text, &read, at, word)
    {
        let (thousands, rest) = (value / 1000, value % 1000);
        number = Number { end, numeral_end: end, mantissa: value.into(), ..number };
        if rest == 0 {
            let mille = text.word_before(end).map_or(end, |mille| mille.start);
            number.mantissa = thousands.into();
            number.magnitude = Magnitude::Millier;
            number.magnitude_at = Some(Span::new(mille, end));
        }
        return Ok(number);
    }
    if let Some(value) = words::collective(word) {
        let mantissa = i128::from(read.value) * i128::from(value);
        return Ok(Number {
            end: word.end,
            numeral_end: word.end,
            mantissa,
            noun: true,
            about: true,
            form: Form::Words,
            ..number
        });
    }
    if (word.is(key!("quart")) && read.one || word.is(key!("quarts")) && read.value == 3)
        && behind_of(text, word.end).is_some()
    {
        return Ok(Number { noun: true, ..mixed(at, word.end, i128::from(read.value) * 25, 2) });
    }
    Ok(number)
}

/// The first of "mille deux mille", "dix mille quinze mille", "quinze cents deux mille euros", what it is worth and where it
/// ends: not so many thousands, which nobody counts so, but the two ends of a range as speech has it. `read` starts at `at`
/// and ends before `next`, a *cent* or *mille* that does not go on with it.
fn first_of_two(text: Text<'_>, read: &words::Words, at: usize, next: Word) -> Option<(u32, usize)> {
    // "deux mille cinq cents | trois mille euros", "mille deux cents | mille cinq cents euros"
    let splits = [(read.head, read.head_end, read.last_start), (read.value, read.end, next.start)];
    let split = splits.into_iter().find(|(low, _, start)| {
        let gap = *start != read.last_start || read.tie == words::Tie::Gap;
        // "cent deux cents euros", "mille quinze cents euros" leave too much open.
        let plain = next.is(key!("mille")) || !matches!(low, 100 | 1000);
        gap && plain && rises_to(text, *low, *start)
    });
    if let Some((low, end, _)) = split {
        return Some((low, end));
    }
    // "cent mille | cent vingt mille"
    let (low, high) = (read.value / 1000, read.value % 1000);
    if !next.is(key!("mille")) || low == 0 || high == 0 || high > 2 * low {
        return None;
    }
    let mut word = text.word(at)?;
    while !word.is(key!("mille")) {
        let hyphen = text.hyphen(word.end);
        let next = if hyphen > word.end { hyphen } else { text.gap(word.end) };
        word = text.word(next).filter(|word| word.end < read.end)?;
    }
    Some((low * 1000, word.end))
}

/// Is the number in words at `at` the high end of a range that `low` before it opens, and counts something?
pub(super) fn rises_to(text: Text<'_>, low: u32, at: usize) -> bool {
    let rises = |high: u32| low >= 100 && low < high && high <= 2 * low;
    words::read(text, at).is_some_and(|second| rises(second.value) && super::unit::starts(text, text.gap(second.end)))
}

/// "demi-", "demi " at `at`: where it ends, its hyphen with it.
fn demi(text: Text<'_>, at: usize) -> Option<usize> {
    let word = text.word(at).filter(|word| word.is(key!("demi")) || word.is(key!("demie")))?;
    let hyphen = text.hyphen(word.end);
    let behind = if hyphen > word.end { hyphen } else { text.gap(word.end) };
    let counts =
        text.word(behind).is_some_and(|word| magnitudes::word(word).is_some()) || super::unit::starts(text, behind);
    (behind > word.end && counts).then_some(hyphen)
}

/// The number with the decimals that "virgule" at `at` brings, or "point" as Montréal says it.
pub(super) fn decimals(text: Text<'_>, number: &Number, at: usize) -> Option<Number> {
    let first = text.byte(at) | 0x20;
    if first != b'v' && first != b'p' {
        return None;
    }
    let word = text.word(at)?;
    let point = word.is(key!("point"));
    if !point && !word.is(key!("virgule")) || point && number.magnitude != Magnitude::Unit {
        return None;
    }
    let whole = number.mantissa.checked_mul(10i128.pow(number.magnitude.exponent()))?;
    let behind = text.gap(word.end);
    let read = decimals_in_digits(text, behind, whole);
    let spoken = !point && read.is_none() && !number.in_digits();
    let (mantissa, scale, end) = read.or_else(|| decimals_in_words(text, behind, whole))?;
    // "un point deux fois" is a score, and "gagne un point" ends its clause: a point is a mark in what counts something.
    if !spoken && (text.space(word.end) != behind || !counts(text, text.gap(end))) {
        return None;
    }
    let form = if number.form == Form::Words { Form::Words } else { Form::Mixed };
    let plain = Number { form, magnitude: Magnitude::Unit, magnitude_at: None, ..*number };
    Some(Number { end, numeral_end: end, mantissa, scale, ..plain })
}

/// Does a magnitude or a unit stand at `at`, and no points?
fn counts(text: Text<'_>, at: usize) -> bool {
    match percents::percent(text, at) {
        Some(percent) => !percent.vague,
        None => super::unit::starts(text, at),
    }
}

/// The decimals in digits at `at`: "2 point 5". Behind more than six nothing stands that they could count.
fn decimals_in_digits(text: Text<'_>, at: usize, whole: i128) -> Option<(i128, u32, usize)> {
    let (mut mantissa, mut end) = (whole, at);
    while text.byte(end).is_ascii_digit() && end < at + 6 {
        mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(text.byte(end) - b'0'))?;
        end += 1;
    }
    (end > at).then_some((mantissa, (end - at) as u32, end))
}

/// The decimals behind "virgule": "zéro cinq" is 05. The *mille* of "cinq mille" is of the whole.
fn decimals_in_words(text: Text<'_>, mut at: usize, whole: i128) -> Option<(i128, u32, usize)> {
    let (mut mantissa, mut scale) = (whole, 0);
    for _ in 0..6 {
        let read = words::read(text, at)?;
        let (value, end) = if read.thousands { (read.head, read.head_end) } else { (read.value, read.end) };
        if read.thousands && value == 0 {
            return None;
        }
        let digits = value.checked_ilog10().unwrap_or(0) + 1;
        mantissa = mantissa.checked_mul(10i128.pow(digits))?.checked_add(value.into())?;
        scale += digits;
        if value != 0 {
            return Some((mantissa, scale, end));
        }
        at = text.gap(read.end);
    }
    None
}
