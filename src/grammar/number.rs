//! A number with the magnitude words behind it: "36,8 milliards", "trois cent mille", "1 million 500 000", "un
//! demi-milliard", "une dizaine de millions".

use super::{Failure, behind_digits, label, small, spelled};
use crate::error::ErrorKind;
use crate::lexicon::magnitudes::{self, FormKind};
use crate::magnitude::Magnitude;
use crate::number::digits::{self, Broken, Shape};
use crate::number::{heads, words};
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::{Text, Word};

/// A number where one stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number {
    pub(super) start: usize,
    /// Behind the magnitude words.
    pub(super) end: usize,
    /// Behind the numeral, before the magnitude words.
    pub(super) numeral_end: usize,
    pub(super) mantissa: i128,
    pub(super) scale: u32,
    pub(super) magnitude: Magnitude,
    pub(super) magnitude_at: Option<Span>,
    /// The scale that an ambiguous mark would give if read the other way.
    pub(super) other: Option<u32>,
    /// How the numeral was written.
    pub(super) form: Form,
    /// The last word is a noun that what it counts follows with *de*.
    pub(super) noun: bool,
    /// A collective: about so many.
    pub(super) about: bool,
    /// "300 et quelques": so many and some more.
    pub(super) over: bool,
}

/// How a numeral was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Digits(Shape),
    /// "un", "une".
    One,
    Words,
    /// Several pieces: "1 million 500 000", "2 ½", "un quart".
    Mixed,
}

impl Number {
    pub(super) fn quantity(&self) -> Option<Quantity> {
        Quantity::from_parts(self.mantissa, self.scale, self.magnitude)
    }

    /// Digits alone, whole, that could be a year.
    pub(super) fn looks_like_a_year(&self) -> bool {
        self.magnitude == Magnitude::Unit && matches!(self.form, Form::Digits(digits) if digits.year)
    }

    /// Whole hundreds: "1500", a sum as soon as it stands among others.
    pub(super) fn is_round(&self) -> bool {
        self.is_whole() && self.mantissa % 100 == 0
    }

    /// How the digits were written, where they are digits with no mark between them.
    pub(super) fn plain_digits(&self) -> Option<Shape> {
        match self.form {
            Form::Digits(digits) if digits.plain => Some(digits),
            _ => None,
        }
    }

    /// Written in digits?
    pub(super) fn in_digits(&self) -> bool {
        matches!(self.form, Form::Digits(_))
    }

    /// Written in words?
    pub(super) fn in_words(&self) -> bool {
        matches!(self.form, Form::Words | Form::One)
    }

    /// Whole, and without a magnitude?
    pub(super) fn is_whole(&self) -> bool {
        self.scale == 0 && self.magnitude == Magnitude::Unit
    }

    /// Is the coefficient below `limit`?
    pub(super) fn below(&self, limit: i128) -> bool {
        10i128.checked_pow(self.scale).and_then(|p| p.checked_mul(limit)).is_some_and(|most| self.mantissa < most)
    }

    /// The number under `magnitude` more: "50" read as "50 M".
    #[inline]
    pub(super) fn times(&mut self, magnitude: Magnitude, at: Span) -> Result<(), Failure> {
        let own = self.magnitude.exponent();
        self.magnitude = match Magnitude::from_exponent(own + magnitude.exponent()) {
            Some(product) => product,
            // "deux mille trillions" has no name of its own: two thousand of them.
            None => {
                let too_large = too_large(self.start, at.end());
                self.mantissa = self.mantissa.checked_mul(10i128.pow(own)).ok_or(too_large)?;
                magnitude
            }
        };
        self.magnitude_at = Some(match self.magnitude_at {
            Some(first) => Span::new(first.start(), at.end()),
            None => at,
        });
        Ok(())
    }
}

/// Reads the number that starts at `at`, a digit or the first letter of a word.
#[inline]
pub(super) fn read(text: Text<'_>, at: usize) -> Result<Number, Failure> {
    let mut number = numeral(text, at)?;
    if number.form == Form::Mixed && number.noun {
        number.noun = false;
        // "un quart de": what it is a quarter of has to be a magnitude or a unit.
        if let Some(behind) = behind_of(text, number.end) {
            // "les trois quarts d'un million"
            let one = text.word(behind).filter(|word| word.is(key!("un"))).map_or(behind, |one| text.gap(one.end));
            if let Some((magnitude, end)) = noun_magnitude(text, one) {
                number.times(magnitude, Span::new(behind, end))?;
                number.end = end;
                number.noun = true;
            } else {
                // What it is a part of follows at once; without one, there is only the fraction.
                if super::unit::starts(text, behind) {
                    number.end = behind;
                    number.numeral_end = text.gap_before(behind);
                }
            }
            return Ok(number);
        }
    }
    magnitude(text, &mut number)?;
    Ok(number)
}

pub(super) const fn too_large(at: usize, resume: usize) -> Failure {
    Failure { kind: ErrorKind::TooLarge, at, resume }
}

pub(super) const fn no_number(at: usize, resume: usize) -> Failure {
    Failure { kind: ErrorKind::NumberExpected, at, resume }
}

/// The numeral alone.
#[inline]
fn numeral(text: Text<'_>, at: usize) -> Result<Number, Failure> {
    let b = text.byte(at);
    if b.is_ascii_digit() {
        let digits = digits::read(text, at).ok_or(no_number(at, at + 1))?;
        match digits.broken {
            Some(Broken::Marks) => return Err(Failure { kind: ErrorKind::GroupingInvalid, at, resume: digits.end }),
            Some(Broken::Length) => return Err(too_large(at, digits.end)),
            // "000" is the tail of another number, "007" no sum.
            None if b == b'0'
                && digits.head > 2
                && digits.scale == 0
                && (text.byte(at.wrapping_sub(1)) != b'.' || super::left::below_one(text, at, 0).is_none()) =>
            {
                return Err(Failure { kind: ErrorKind::GroupingInvalid, at, resume: digits.end });
            }
            None => {}
        }
        let mut number = Number {
            start: at,
            end: digits.end,
            numeral_end: digits.end,
            mantissa: digits.mantissa,
            scale: digits.scale,
            magnitude: Magnitude::Unit,
            magnitude_at: None,
            other: digits.other,
            form: Form::Digits(digits.shape()),
            noun: false,
            about: false,
            over: false,
        };
        // Most digits end before a space.
        let behind = text.gap(digits.end);
        let spaced = text.byte(behind) == 0xC2 || text.byte(behind + 1) == b'/' || digits.scale == 3;
        if !matches!(text.byte(digits.end), b' ' | b'%') || spaced {
            behind_digits::read(text, &mut number);
        }
        // "2 point 5 millions", as a machine writes down what is said; "article 2 point 5" has its own.
        if matches!(text.byte(behind) | 0x20, b'p' | b'v')
            && number.plain_digits().is_some()
            && !label::has_owner(text, at)
            && let Some(decimals) = spelled::decimals(text, &number, behind)
        {
            return Ok(decimals);
        }
        return Ok(number);
    }
    if let Some((mantissa, scale, end)) = behind_digits::fraction_sign(text, at) {
        return Ok(Number { noun: true, ..mixed(at, end, mantissa, scale) });
    }
    spelled::read(text, at)
}

pub(super) const fn mixed(start: usize, end: usize, mantissa: i128, scale: u32) -> Number {
    Number {
        start,
        end,
        numeral_end: end,
        mantissa,
        scale,
        magnitude: Magnitude::Unit,
        magnitude_at: None,
        other: None,
        form: Form::Mixed,
        noun: false,
        about: false,
        over: false,
    }
}

/// Behind "de", "d'" that starts in the gap at `at`.
#[inline]
pub(super) fn behind_of(text: Text<'_>, at: usize) -> Option<usize> {
    if text.starts(at, " de ") && text.byte(at + 4).is_ascii_alphabetic() {
        return Some(at + 4);
    }
    let start = text.gap(at);
    if text.byte(start) | 0x20 != b'd' {
        return None;
    }
    let end = if text.byte(start + 1) | 0x20 == b'e' {
        // "des dollars" is a slip for it.
        start + 2 + usize::from(text.byte(start + 2) | 0x20 == b's')
    } else {
        let apostrophe = text.apostrophe(start + 1);
        if apostrophe > start + 1 {
            return Some(text.gap(apostrophe));
        }
        // "d euros", the apostrophe lost.
        start + 1
    };
    let behind = text.gap(end);
    // A blank line ends all, and so does the end of the text.
    (behind > end && !matches!(text.byte(behind), b'\n' | b'\r' | 0)).then_some(behind)
}

/// The magnitude noun at `at`, and where it ends.
fn noun_magnitude(text: Text<'_>, at: usize) -> Option<(Magnitude, usize)> {
    let word = text.word(at)?;
    match magnitudes::word(word)? {
        (magnitude, FormKind::Word) => Some((magnitude, word.end)),
        _ => None,
    }
}

/// The magnitude words behind a numeral, stacked ("mille milliards", "un million de milliards", "une dizaine de
/// millions"), halved ("et demi") and continued ("1 million 500 000").
#[inline]
pub(super) fn magnitude(text: Text<'_>, number: &mut Number) -> Result<(), Failure> {
    let mut first = true;
    // Each turn takes a word; a number has few.
    for _ in 0..4 {
        let hyphen = if number.in_digits() { number.end } else { text.hyphen(number.end) };
        let mut at = if hyphen > number.end { hyphen } else { text.gap(number.end) };
        if number.noun
            && let Some(behind) = behind_of(text, number.end)
        {
            at = behind;
        }
        if first && number.magnitude_at.is_none() {
            at = small::behind_praise(text, at);
            if let Some((end, next)) = small::some_more(text, at) {
                (number.over, number.end, at) = (true, end, next);
            }
        }
        let Some((word, magnitude, kind)) = magnitude_word(text, at) else { break };
        // "mille deux cents mille cinq cents euros" are two numbers.
        let low = u32::try_from(number.mantissa).ok().filter(|_| number.in_words());
        if kind == FormKind::Numeral
            && (number.magnitude_at.is_some() || low.is_some_and(|low| spelled::rises_to(text, low, at)))
        {
            break;
        }
        number.times(magnitude, Span::new(word.0, word.1))?;
        number.end = word.1;
        number.noun = kind == FormKind::Word;
        first = false;
    }
    if number.magnitude_at.is_none() {
        hundred_thousand(text, number);
    } else if number.magnitude >= Magnitude::Million && !number.about {
        let in_words = number.in_words();
        half(text, number);
        if !tenths(text, number) {
            continued(text, number)?;
        }
        // "un million virgule cinq yens"
        if in_words
            && number.scale == 0
            && let Some(decimals) = spelled::decimals(text, number, text.gap(number.end))
        {
            *number = Number { noun: false, ..decimals };
        }
    }
    Ok(())
}

/// The magnitude word at `at`.
#[inline]
fn magnitude_word(text: Text<'_>, at: usize) -> Option<((usize, usize), Magnitude, FormKind)> {
    if !magnitudes::may_start_word(text.byte(at)) {
        return None;
    }
    let word = text.word(at)?;
    let (magnitude, kind) = magnitudes::word(word)?;
    Some(((word.start, word.end), magnitude, kind))
}

/// "3 cent mille": a digit before "cent mille".
fn hundred_thousand(text: Text<'_>, number: &mut Number) {
    let at = text.gap(number.end);
    let digit = matches!(number.form, Form::Digits(shape) if shape.plain) && (2..=9).contains(&number.mantissa);
    if !digit || at == number.end || text.byte(at) | 0x20 != b'c' {
        return;
    }
    if let Some(read) = words::read(text, at).filter(|read| read.value == 100_000) {
        *number = Number {
            end: read.end,
            numeral_end: read.head_end,
            mantissa: number.mantissa * 100,
            magnitude: Magnitude::Millier,
            magnitude_at: Some(Span::new(read.last_start, read.end)),
            form: Form::Mixed,
            ..*number
        };
    }
}

/// "et demi", "et quart" behind a magnitude noun.
#[inline]
fn half(text: Text<'_>, number: &mut Number) {
    let at = text.gap(number.end);
    if number.scale != 0 {
        return;
    }
    // "6 millions 1/2", as the nineteenth century has it.
    if at > number.end
        && let Some((part, scale, end)) =
            behind_digits::fraction_sign(text, at).or_else(|| behind_digits::fraction(text, at))
        && let Some(whole) = number.mantissa.checked_mul(10i128.pow(scale))
    {
        *number = Number { end, mantissa: whole + part, scale, form: Form::Mixed, other: None, ..*number };
        return;
    }
    if text.byte(at) | 0x20 != b'e' {
        return;
    }
    let Some(et) = text.word(at).filter(|word| word.is(key!("et"))) else { return };
    let Some(part) = text.word(text.gap(et.end)) else { return };
    let (tenths, scale) = if part.is(key!("demi")) || part.is(key!("demie")) {
        (5, 1)
    } else if part.is(key!("quart")) {
        (25, 2)
    } else {
        return;
    };
    if let Some(whole) = number.mantissa.checked_mul(10i128.pow(scale)) {
        *number = Number { end: part.end, mantissa: whole + tenths, scale, form: Form::Mixed, other: None, ..*number };
    }
}

/// "un million deux d'euros", as it is said: a million and two tenths. So many euros and two would take no *de*.
fn tenths(text: Text<'_>, number: &mut Number) -> bool {
    let at = text.gap(number.end);
    if at == number.end || number.scale != 0 || !number.in_words() || !heads::may_stand_at(text, at) {
        return false;
    }
    let digit = words::read(text, at).filter(|read| read.words == 1 && (2..=9).contains(&read.value));
    let Some(read) = digit.filter(|read| behind_of(text, read.end).is_some()) else { return false };
    let Some(tens) = number.mantissa.checked_mul(10) else { return false };
    *number = Number { end: read.end, mantissa: tens + i128::from(read.value), scale: 1, form: Form::Mixed, ..*number };
    true
}

/// The pieces of lower magnitude behind a magnitude noun: "1 million 500 000", "deux millions cinq cent mille", "2
/// milliards 300 millions". In the end the number is written in its last piece's magnitude.
#[inline]
fn continued(text: Text<'_>, number: &mut Number) -> Result<(), Failure> {
    let in_words = !number.in_digits();
    for _ in 0..8 {
        let Some(next) = next_piece(text, number, in_words) else { break };
        let shift = number.magnitude.exponent() - next.magnitude.exponent();
        let Some(joined) = joined(number, &next, shift) else { return Err(too_large(number.start, next.end)) };
        *number = Number {
            end: next.end,
            numeral_end: if next.magnitude_at.is_some() { next.numeral_end } else { next.end },
            mantissa: joined.0,
            scale: joined.1,
            magnitude: next.magnitude,
            magnitude_at: next.magnitude_at,
            other: None,
            form: Form::Mixed,
            noun: next.noun,
            ..*number
        };
        // "deux millions trois cent mille trillions": so many, in pieces of their own.
        if in_words && let Some(trillions) = trillions(text, number) {
            number.times(Magnitude::Trillion, trillions)?;
            number.end = trillions.end();
            number.noun = true;
        }
        if number.magnitude < Magnitude::Million {
            break;
        }
    }
    Ok(())
}

/// The piece that continues a number, if one stands behind it and is smaller than its last magnitude.
fn next_piece(text: Text<'_>, number: &Number, in_words: bool) -> Option<Number> {
    let hyphen = if in_words { text.hyphen(number.end) } else { number.end };
    let mut at = if hyphen > number.end { hyphen } else { text.gap(number.end) };
    let opens = match text.byte(at) {
        // "deux millions 300 mille" counts on in digits.
        b'0'..=b'9' => !in_words || number.noun,
        // The first letters of number words, "et", or a comma.
        b',' => in_words,
        b'e' | b'E' => true,
        _ => in_words && heads::may_stand_at(text, at),
    };
    if !opens {
        return None;
    }
    let mut digits = text.byte(at).is_ascii_digit();
    let mut joined = false;
    if !digits {
        // "deux milliards, trois cents millions", "un million et deux cent mille".
        if at == number.end && text.byte(at) == b',' {
            at = text.gap(at + 1);
        }
        if let Some(et) = text.word(at).filter(|word| word.is(key!("et"))) {
            at = text.gap(et.end);
            joined = true;
            digits = text.byte(at).is_ascii_digit();
        }
    }
    if at == number.end || digits != text.byte(at).is_ascii_digit() || !digits && !in_words {
        return None;
    }
    let mut next = numeral(text, at).ok()?;
    if next.noun || next.about || digits && !next.in_digits() {
        return None;
    }
    let hyphen = if digits { next.end } else { text.hyphen(next.end) };
    let behind = if hyphen > next.end { hyphen } else { text.gap(next.end) };
    // Behind "et" stands the other end of a range: "entre deux millions et trois trillions".
    let counts_trillions = !joined && number.magnitude < Magnitude::Trillion && trillions(text, &next).is_some();
    if let Some((word, magnitude, kind)) = magnitude_word(text, behind).filter(|_| !counts_trillions) {
        next.times(magnitude, Span::new(word.0, word.1)).ok()?;
        next.end = word.1;
        next.noun = kind == FormKind::Word;
    }
    let room = 10i128.pow(number.magnitude.exponent().checked_sub(next.magnitude.exponent())?);
    if room == 1 || !next.below(room) || next.looks_like_a_year() {
        return None;
    }
    // In digits the next number might start something new: only a currency behind it says that it does not.
    let whole = next.scale == 0 || next.magnitude != Magnitude::Unit || next.in_words();
    let follows = match (digits, next.magnitude) {
        // "2 milliards et 300 millions d'euros" is one sum, and without the money two numbers.
        _ if joined && next.in_digits() => adds_up(text, number, &next),
        (true, Magnitude::Unit) => {
            // "1 million 200 000 de francs", as if the zeros were the word.
            next.noun = next.mantissa % 1000 == 0 && behind_of(text, next.end).is_some();
            super::unit::starts_currency(text, &next)
        }
        _ => true,
    };
    (whole && follows && number.scale == 0).then_some(next)
}

/// Is `next`, which an *et* joins to `number`, the rest of it and no second sum: "2 milliards et 300 millions d'euros"? In
/// digits that takes money behind it and a magnitude of its own, and before the first of the two no word that speaks of
/// several: "entre", "respectivement", "des lots de".
fn adds_up(text: Text<'_>, number: &Number, next: &Number) -> bool {
    // Nor behind a sign: "entre −5 milliards et 300 millions d'euros".
    let signed = matches!(text.char_before(number.start), Some('+' | '-' | '−'));
    if next.magnitude < Magnitude::Million || next.mantissa == 0 || signed || !super::unit::starts_currency(text, next)
    {
        return false;
    }
    let before = |at: usize| text.word_before(text.gap_before(at));
    let shares = |word: Word| word.is(key!("entre")) || word.is(key!("respectivement"));
    let several = |word: Word| {
        let more = [key!("plus"), key!("moins"), key!("pres")].contains(&word.key);
        shares(word) || matches!(text.byte(word.end - 1) | 0x20, b's' | b'x') && !more
    };
    before(number.start).is_none_or(|word| match word.is(key!("de")) || word.is(key!("a")) {
        true => before(word.start).is_none_or(|noun| !several(noun)),
        // "entre moins cinq"
        false => !(shares(word) || word.is(key!("moins")) && before(word.start).is_some_and(shares)),
    })
}

/// The word *trillions* behind a number: the only magnitude that takes a count of a million and more.
fn trillions(text: Text<'_>, number: &Number) -> Option<Span> {
    let hyphen = text.hyphen(number.end);
    let behind = if hyphen > number.end { hyphen } else { text.gap(number.end) };
    let behind = behind_of(text, number.end).filter(|_| number.noun).unwrap_or(behind);
    let (word, magnitude, _) = magnitude_word(text, behind)?;
    (magnitude == Magnitude::Trillion).then(|| Span::new(word.0, word.1))
}

/// Two pieces as one coefficient: `first` × 10^`shift` + `next`.
fn joined(first: &Number, next: &Number, shift: u32) -> Option<(i128, u32)> {
    let high = first.mantissa.checked_mul(10i128.checked_pow(shift)?)?;
    let high = high.checked_mul(10i128.checked_pow(next.scale)?)?;
    Some((high.checked_add(next.mantissa)?, next.scale))
}
