//! One number and what it counts, with all that belongs to it on both sides.

use super::number::{self, Form, Number};
use super::unit::{self, After, Mention};
use super::{Failure, Options, chat, label, left, separator, tail};
use crate::error::ErrorKind;
use crate::figure::Unit;
use crate::lexicon::magnitudes::{self, FormKind};
use crate::lexicon::{currencies, exceptions};
use crate::magnitude::Magnitude;
use crate::number::words;
use crate::span::Span;
use crate::text::Text;

/// A number where it stands, and what it counts, if that is said here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term {
    /// Its first byte: the sign, the currency that leads, the bracket or the number.
    pub(super) start: usize,
    /// Behind its last piece.
    pub(super) end: usize,
    pub(super) number: Number,
    pub(super) unit: Option<Unit>,
    /// Where the currency or percent sign stands.
    pub(super) unit_at: Option<Span>,
    /// The currency stands before the number.
    pub(super) lead: bool,
    /// The unit alone is no proof that it is a figure.
    pub(super) doubt: Option<Doubt>,
    /// A lone letter is its magnitude, and no currency stands beside it.
    pub(super) letter: bool,
    /// The power of ten of the part it counts: 2 for centimes.
    pub(super) part: u8,
}

/// Why a term may be no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// A noun that is also something else: "25 livres".
    Noun,
    /// "points" of any kind.
    Points,
    /// "un franc", which may be the adjective, and "un euro", which may be the currency at large.
    One,
    /// A mark that a number follows, and that may be that one's: "76 F 2", "un prix neuf CHF 890".
    Letter,
    /// An F between digits, which may be a reference: "5F50".
    Parted,
    /// A small e glued to digits, which may make an ordinal of them: "20e".
    Ordinal,
}

/// Reads the term whose number starts at `at`, looking left down to `floor`.
#[inline]
pub(super) fn at(text: Text<'_>, at: usize, floor: usize, options: Options) -> Result<Term, Failure> {
    let mut number = number::read(text, at)?;
    let mut at = at;
    if let Some(dash) = left::below_one(text, at, floor) {
        // ".000 mille milliards 7 francs": decimals are decimals and nothing else.
        let Some(digits) = number.plain_digits() else {
            return Err(Failure { kind: ErrorKind::GroupingInvalid, at, resume: number.end });
        };
        number.scale = u32::from(digits.head);
        number.start = dash;
        at = dash;
    }
    // The left side first: a sign, then a currency, then perhaps a sign before that.
    let mut start = at;
    let mut negative = false;
    if let Some(sign) = left::sign(text, at, floor, options) {
        start = sign.start;
        negative = sign.negative;
    }
    let lead = left::lead(text, start, floor, options);
    if let Some(lead) = lead {
        start = lead.span.start();
        if let Some(sign) = left::sign(text, start, floor, options) {
            start = sign.start;
            negative |= sign.negative;
        }
    }
    if let Some(close) = gloss(text, &number) {
        number.end = close;
        // "quinze (15) millions d'euros": the brackets stand between the number and its magnitude.
        if number.magnitude == Magnitude::Unit {
            number::magnitude(text, &mut number)?;
        }
    }
    if lead.is_none()
        && number.in_digits()
        && text.byte(number.end) == b')'
        && let Some((open, close)) = left::bracket(text, start, number.end, floor)
    {
        let mut outside = Number { end: close, ..number };
        let reads = number::magnitude(text, &mut outside).is_ok();
        if reads && (outside.end > close || !matches!(unit::after(text, &outside, options), After::Nothing)) {
            start = open;
            // "huit (8 000) francs" says in digits what its words meant to say.
            let words = text.word_before(text.gap_before(open));
            negative = !words.is_some_and(words::is_number_word);
            number = outside;
        }
    }
    let mut term = Term {
        start,
        end: number.end,
        number,
        unit: None,
        unit_at: None,
        lead: false,
        doubt: None,
        letter: false,
        part: 0,
    };
    match unit::after(text, &term.number, options) {
        After::Percent(form) => {
            term.unit = Some(Unit::Percent(form.unit));
            term.end = form.end;
            term.unit_at = Some(Span::new(text.gap(term.number.end), form.end));
            term.doubt = form.vague.then_some(Doubt::Points);
            if start == at
                && let Some(sign) = left::spaced_sign(text, at, floor)
            {
                term.start = sign.start;
                negative = sign.negative;
            }
            if lead.is_some() {
                // "EUR 8 %": the mark belongs to something else.
                let sign = left::sign(text, at, floor, options);
                term.start = sign.map_or(at, |sign| sign.start);
                negative = sign.is_some_and(|sign| sign.negative);
            }
        }
        After::Money(magnitude, mention) => {
            money(text, &mut term, magnitude, &mention, options)?;
            match lead {
                Some(lead) if lead.denomination.currency == mention.denomination.currency => {}
                // "$10 CAD": the code says whose dollar it is.
                Some(lead) if settles(&lead, &mention) => {}
                // The other currency belongs to something else, and so does the sign before it.
                Some(_) => {
                    let sign = left::sign(text, at, floor, options);
                    term.start = sign.map_or(at, |sign| sign.start);
                    negative = sign.is_some_and(|sign| sign.negative);
                }
                None => {}
            }
        }
        After::Magnitude(magnitude, span, kind) if lead.is_some() || kind == FormKind::Short || options.letters => {
            term.letter = lead.is_none() && kind == FormKind::Letter;
            term.number.times(magnitude, span)?;
            term.end = span.end();
            term.number.end = span.end();
            term.unit = Some(Unit::Number);
        }
        // "€2.5bn": an unknown magnitude must not be dropped.
        After::Nothing
            if lead.is_some()
                && (text.letter_at(term.number.end)
                    || unknown_magnitude(text, term.number.end)
                    || is_part(text, &term.number)) =>
        {
            return Err(Failure { kind: ErrorKind::CurrencyExpected, at: term.number.end, resume: term.number.end });
        }
        After::Magnitude(..) | After::Nothing => {
            // "la douzaine", "en quarantaine" count nothing.
            let counts = term.number.magnitude >= Magnitude::Million
                || says_million(&term.number)
                || term.number.about && term.number.numeral_end > number_word(text, at);
            if counts {
                term.unit = Some(Unit::Number);
            }
        }
    }
    if let (Some(lead), None | Some(Unit::Number)) = (lead, term.unit) {
        term.unit = Some(Unit::Money(lead.denomination));
        term.unit_at = Some(lead.span);
        term.lead = true;
        if let Some((denomination, end)) = unit::qualified_behind(text, term.end, &lead) {
            term.unit = Some(Unit::Money(denomination));
            term.end = end;
        }
    }
    if term.number.other.is_some() {
        // "$1,000" is written as English groups.
        let groups = lead.is_some_and(|lead| {
            term.start <= lead.span.start() && exceptions::leads_groups(text.slice(lead.span.start(), lead.span.end()))
        });
        separator::settle(text, &mut term.number, term.unit, groups, options)?;
    }
    if negative {
        term.number.mantissa = -term.number.mantissa;
    }
    Ok(term)
}

/// Is the currency behind the number one that the sign before it could mean?
fn settles(lead: &Mention, mention: &Mention) -> bool {
    let candidates = lead.denomination.candidates;
    candidates.only().is_none() && mention.denomination.currency.is_some_and(|currency| candidates.contains(currency))
}

/// Reads the term that starts at `start` itself, with a sign or currency before its number.
pub(super) fn forward(text: Text<'_>, start: usize, options: Options) -> Result<Term, Failure> {
    let mut number = behind_sign(text, start);
    let b = text.byte(number);
    let word = if b.is_ascii_digit() { None } else { text.word(number) };
    if let Some(minus) = word.filter(|word| word.is(key!("moins"))) {
        let number = text.gap(minus.end);
        let mut term = at(text, number, number, options)?;
        term.start = start;
        term.number.mantissa = -term.number.mantissa;
        return Ok(term);
    }
    if !b.is_ascii_digit() && word.is_none_or(|word| !words::is_number_word(word)) {
        let mark = unit::mention(text, number, options.region, false);
        // A dai is a noun and a code.
        let leads = |mark: &Mention| {
            mark.sign || word.is_some_and(|word| currencies::code(word, text.slice(word.start, word.end)).is_some())
        };
        if let Some(mark) = mark.filter(leads) {
            let end = mark.span.end();
            // "Fr. 5 à Fr. 10"
            let dot = usize::from(text.byte(end) == b'.');
            number = behind_sign(text, text.gap(end + dot));
            if !text.byte(number).is_ascii_digit() {
                return Err(Failure { kind: ErrorKind::NumberExpected, at: number, resume: number });
            }
            // "CHF 80 à DEM 100": a mark that does not lead its number must not be passed over.
            return at(text, number, start, options).and_then(|term| {
                let own = term.start <= mark.span.start();
                let failure = Failure { kind: ErrorKind::CurrencyExpected, at: number, resume: number };
                own.then_some(term).ok_or(failure)
            });
        }
    }
    // "cinquante et billion": a magnitude counts one of itself behind an article only.
    if !b.is_ascii_digit()
        && text.word(number).is_some_and(|word| {
            magnitudes::word(word).is_some() && !words::is_number_word(word) && words::collective(word).is_none()
        })
    {
        return Err(Failure { kind: ErrorKind::NumberExpected, at: number, resume: number });
    }
    at(text, number, start, options)
}

/// Behind the sign at `at`, if one stands there.
fn behind_sign(text: Text<'_>, at: usize) -> usize {
    let dash = text.dash(at);
    if dash > at && !text.starts(at, "–") {
        text.gap(dash)
    } else if text.byte(at) == b'+' {
        text.gap(at + 1)
    } else {
        at
    }
}

/// Behind the brackets that repeat a number the other way, "cinq mille (5 000) francs", "5 000 (cinq mille) francs", where
/// the two are the same.
#[inline]
fn gloss(text: Text<'_>, number: &Number) -> Option<usize> {
    let open = text.gap(number.end);
    if text.byte(open) != b'(' {
        return None;
    }
    let inside = number::read(text, open + 1).ok().filter(|inside| inside.in_digits() != number.in_digits())?;
    let same = number.quantity()?.value() == inside.quantity()?.value();
    (same && text.byte(inside.end) == b')').then_some(inside.end + 1)
}

/// "un million deux cent mille": a magnitude that its last pieces hide.
fn says_million(number: &Number) -> bool {
    let missing = Magnitude::Million.exponent().saturating_sub(number.magnitude.exponent());
    number.form == Form::Mixed && number.scale == 0 && !number.below(10i128.pow(missing))
}

/// Is it the part of something that *de* brings: "un quart de l'année"?
fn is_part(text: Text<'_>, number: &Number) -> bool {
    number.form == Form::Mixed && number.scale > 0 && number::behind_of(text, number.end).is_some()
}

/// Does a magnitude of another language stand behind the number: crores, lakhs, bn?
pub(super) fn unknown_magnitude(text: Text<'_>, end: usize) -> bool {
    let foreign = [
        key!("crore"),
        key!("crores"),
        key!("lakh"),
        key!("lakhs"),
        key!("bn"),
        key!("mn"),
        key!("thousand"),
        key!("hundred"),
    ];
    text.word(text.gap(end)).is_some_and(|word| foreign.contains(&word.key))
}

/// Behind the first word at `at`.
fn number_word(text: Text<'_>, at: usize) -> usize {
    text.word(at).map_or(at, |word| word.end)
}

/// A number and the currency behind it.
fn money(
    text: Text<'_>,
    term: &mut Term,
    magnitude: Option<(Magnitude, Span)>,
    mention: &Mention,
    options: Options,
) -> Result<(), Failure> {
    if let Some((magnitude, span)) = magnitude {
        term.number.times(magnitude, span)?;
    }
    term.unit = Some(Unit::Money(mention.denomination));
    term.unit_at = Some(mention.span);
    term.end = mention.span.end();
    term.doubt = doubt(text, &term.number, mention, options);
    if mention.part > 0 {
        if let Some(end) = hundreds(text, mention.span) {
            // "Lot 12 cent mille francs": the hundreds are of what stands behind the number of the lot. In "12 cent mille
            // francs" nobody can tell, and "mille francs" alone is not what it says.
            let start = mention.span.start();
            let resume = if label::is_numbered(text, term.number.start) { start } else { end };
            return Err(Failure { kind: ErrorKind::CurrencyExpected, at: start, resume });
        }
        let parts = term.number.mantissa.checked_mul(mention.times());
        term.number.mantissa = parts.ok_or(number::too_large(term.number.start, term.end))?;
        term.number.scale += u32::from(mention.part);
        term.part = mention.part;
        term.number.other = None;
    } else if let Some(whole) = tail::read(text, &term.number, mention, options) {
        term.number = Number {
            mantissa: whole.mantissa,
            scale: whole.scale,
            magnitude: Magnitude::Unit,
            form: Form::Mixed,
            other: None,
            ..term.number
        };
        term.end = whole.end;
        // "5F50" may be a reference as well.
        let parted = mention.span.len() == 1 && text.byte(term.end - 1).is_ascii_digit();
        let glued = parted && text.byte(mention.span.start().wrapping_sub(1)).is_ascii_digit();
        let letter = glued && text.byte(mention.span.end()).is_ascii_digit() && text.starts(mention.span.start(), "F");
        term.doubt = letter.then_some(Doubt::Parted);
    }
    Ok(())
}

/// Behind the hundreds that *cent* at `part` counts instead of coins, with no number of their own before them: "cents
/// millions", "cent mille", "cent vingt", the "cents euros" of "3 cents euros".
fn hundreds(text: Text<'_>, part: Span) -> Option<usize> {
    let behind = text.word(text.gap(part.end()))?;
    if magnitudes::word(behind).is_some() || currencies::noun(behind).is_some() {
        return Some(behind.end);
    }
    let words = words::read(text, part.start()).filter(|words| words.words > 1)?;
    text.slice(part.start(), part.end()).eq_ignore_ascii_case("cent").then_some(words.end)
}

/// What makes a sum doubtful.
fn doubt(text: Text<'_>, number: &Number, mention: &Mention, options: Options) -> Option<Doubt> {
    let end = mention.span.end();
    if mention.wary {
        // "12 ar" may be of land where ariarys are spent.
        if mention.sign {
            return (number.magnitude == Magnitude::Unit && number.below(100)).then_some(Doubt::Letter);
        }
        if chat::is_slang(text, Some(mention.span)).is_some() {
            return (number.magnitude < Magnitude::Millier).then_some(Doubt::Noun);
        }
        let own = options.region.currencies().any(|own| mention.denomination.currency == Some(own))
            && (mention.part > 0 || !number.below(100));
        return (number.magnitude < Magnitude::Millier && !own).then_some(Doubt::Noun);
    }
    if mention.sign {
        let gap = text.gap(end);
        let letter = mention.span.len() == 1 && text.byte(mention.span.start()) == b'F';
        // "un F-16", "un F/A-18"
        let model = |next: u8| next.is_ascii_digit() || next.is_ascii_uppercase();
        if letter && number.in_words() && matches!(text.byte(end), b'-' | b'/') && model(text.byte(end + 1)) {
            return Some(Doubt::Letter);
        }
        if mention.span.len() == 1 && text.byte(mention.span.start()) | 0x20 == b'e' && end == number.end + 1 {
            return Some(Doubt::Ordinal);
        }
        // "siège 23F": a franc of the past, glued to a small number.
        let past = letter && number.is_whole() && number.below(100) && text.gap(number.end) == number.end;
        if past && mention.denomination.currency == Some(crate::currency::Currency::FRF) {
            return Some(Doubt::Noun);
        }
        let weak = letter || number.in_words() || number.looks_like_a_year();
        return (weak && number.magnitude == Magnitude::Unit && gap > end && text.byte(gap).is_ascii_digit())
            .then_some(Doubt::Letter);
    }
    (number.form == Form::One).then_some(Doubt::One)
}
