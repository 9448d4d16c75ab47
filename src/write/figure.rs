//! A figure put together: bound, sign, number, magnitude, unit, and the two ends of a range.

use core::fmt;

use rust_decimal::Decimal;

use super::options::{Abbreviations, Bounds, Form, Minus, Place, Plus, Ranges, Scale, Spacing};
use super::out::{Elision, Out};
use super::regions::Percent;
use super::scale::{Scaled, padded, scaled};
use super::unit::{Label, Name, label};
use super::{Part, digits, percents, words};
use crate::bound::Bound;
use crate::currency::Currency;
use crate::figure::{Figure, PercentUnit};
use crate::lexicon::{currencies, exceptions};
use crate::magnitude::Magnitude;
use crate::quantity::Quantity;

/// Writes `figure` by the style of `out`.
pub(super) fn write(out: &mut Out<'_>, figure: &Figure) -> fmt::Result {
    let label = label(figure, out.style);
    let low = number(out, figure.low(), &label);
    if !figure.is_range() {
        if let Some(noun) = collective(out, figure, &low, &label) {
            return out.part(Part::Number, |out| out.str(noun));
        }
        return one(out, figure.bound(), &low, &label);
    }
    let high = number(out, figure.high(), &label);
    range(out, figure.bound(), &low, &high, &label)
}

/// Is it written in words?
fn in_words(out: &Out<'_>) -> bool {
    matches!(out.style.form, Form::Words | Form::Cheque)
}

/// The number in the magnitude that the form and the style ask for.
fn number(out: &Out<'_>, quantity: Quantity, label: &Label) -> Scaled {
    let style = out.style;
    let scale = match (style.form, label) {
        (_, Label::Percent(_)) | (Form::Full | Form::Iso | Form::Words | Form::Cheque, _) => {
            Scale::Fixed(Magnitude::Unit)
        }
        _ => style.scale,
    };
    let mut number = scaled(quantity, scale, style.precision);
    if matches!(style.form, Form::Full | Form::Iso) && label.is_money() {
        let coefficient = number.coefficient.normalize();
        number.coefficient = padded(coefficient, label.minor_unit().unwrap_or(0).into());
    }
    number
}

/// One value with its bound.
fn one(out: &mut Out<'_>, bound: Bound, number: &Scaled, label: &Label) -> fmt::Result {
    let brackets =
        out.style.minus == Minus::Brackets && number.is_negative() && !in_words(out) && out.style.form != Form::Iso;
    if brackets {
        out.char('(')?;
    }
    let behind = follows(out, bound, number);
    if !behind {
        qualifier(out, bound, elision(out, number))?;
    }
    end(out, number, label, Shown::ALL, brackets)?;
    if behind {
        qualifier_behind(out, bound)?;
    }
    if brackets { out.char(')') } else { Ok(()) }
}

/// "au plus moins trois euros" says it twice; behind the amount it is clear.
fn follows(out: &Out<'_>, bound: Bound, number: &Scaled) -> bool {
    in_words(out)
        && number.is_negative()
        && out.style.bounds != Bounds::Hidden
        && matches!(bound, Bound::About | Bound::AtLeast | Bound::AtMost)
}

fn qualifier_behind(out: &mut Out<'_>, bound: Bound) -> fmt::Result {
    out.word_space()?;
    out.part(Part::Qualifier, |out| out.str(phrase(bound).0))
}

/// Only a number in words can start with a vowel sound that takes *d'*: "près d'un million", "près de 1 million".
fn elision(out: &Out<'_>, number: &Scaled) -> Elision {
    if in_words(out) && !number.is_negative() { words::elision(number.coefficient) } else { Elision::No }
}

/// The words of a bound, and whether *de* follows them.
const fn phrase(bound: Bound) -> (&'static str, bool) {
    match bound {
        Bound::Exact => ("", false),
        Bound::About => ("environ", false),
        Bound::Nearly => ("près", true),
        Bound::MoreThan => ("plus", true),
        Bound::AtLeast => ("au moins", false),
        Bound::LessThan => ("moins", true),
        Bound::AtMost => ("au plus", false),
    }
}

const fn sign_of(bound: Bound) -> Option<&'static str> {
    match bound {
        Bound::Exact | Bound::Nearly => None,
        Bound::About => Some("≈"),
        Bound::MoreThan => Some(">"),
        Bound::AtLeast => Some("≥"),
        Bound::LessThan => Some("<"),
        Bound::AtMost => Some("≤"),
    }
}

/// What stands before the number and says how exact it is, with the space or apostrophe behind.
fn qualifier(out: &mut Out<'_>, bound: Bound, elision: Elision) -> fmt::Result {
    if bound == Bound::Exact || out.style.bounds == Bounds::Hidden || out.style.form == Form::Iso {
        return Ok(());
    }
    if let (Bounds::Signs, Some(sign)) = (out.style.bounds, sign_of(bound))
        && !in_words(out)
    {
        out.part(Part::Qualifier, |out| out.str(sign))?;
        return out.sign_space();
    }
    let (words, de) = phrase(bound);
    out.part(Part::Qualifier, |out| out.str(words))?;
    out.word_space()?;
    if de { out.de_before(elision) } else { Ok(()) }
}

/// A figure that counts nothing but tens or hundreds, as read from "une centaine": the collective says it again.
fn collective(out: &Out<'_>, figure: &Figure, number: &Scaled, label: &Label) -> Option<&'static str> {
    let alone = matches!(label, Label::Number)
        && figure.bound() == Bound::About
        && out.style.bounds != Bounds::Hidden
        && number.magnitude == Magnitude::Unit
        && number.is_whole();
    if !alone {
        return None;
    }
    Some(match number.coefficient.mantissa() {
        8 => "une huitaine",
        10 => "une dizaine",
        12 => "une douzaine",
        15 => "une quinzaine",
        20 => "une vingtaine",
        30 => "une trentaine",
        40 => "une quarantaine",
        50 => "une cinquantaine",
        60 => "une soixantaine",
        100 => "une centaine",
        1000 => "un millier",
        _ => return None,
    })
}

/// Which pieces of one end of a range are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shown {
    magnitude: Shows,
    unit: Shows,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shows {
    Yes,
    No,
}

impl Shown {
    const ALL: Self = Self { magnitude: Shows::Yes, unit: Shows::Yes };
    const MAGNITUDE: Self = Self { magnitude: Shows::Yes, unit: Shows::No };
    const NUMBER: Self = Self { magnitude: Shows::No, unit: Shows::No };
}

/// A range: what both ends share is written once, where a reader gives it to both.
fn range(out: &mut Out<'_>, bound: Bound, low: &Scaled, high: &Scaled, label: &Label) -> fmt::Result {
    let shown = low_shows(out, low, high, label);
    let words = in_words(out);
    let negative = low.is_negative() || high.is_negative();
    // "entre trois dollars et cinq cents et un million de dollars"
    let coins = !low.coefficient.fract().is_zero();
    let joint = match out.style.ranges {
        _ if out.style.form == Form::Iso => Ranges::To,
        // "2 M€ ou 3 M€" are two figures.
        Ranges::Or if shown == Shown::ALL || words || low.magnitude >= Magnitude::Million && shown != Shown::NUMBER => {
            Ranges::To
        }
        Ranges::Between if words && (shown != Shown::ALL || coins) && words::joins(high.coefficient) => Ranges::FromTo,
        Ranges::Dash if words || negative || shown == Shown::ALL => Ranges::To,
        joint => joint,
    };
    let behind = follows(out, bound, low);
    let exact = bound == Bound::Exact || behind || out.style.bounds == Bounds::Hidden;
    let (opening, link) = match joint {
        Ranges::FromTo if exact => (Some("de"), "à"),
        Ranges::FromTo | Ranges::To => (None, "à"),
        // "près de entre" is no French: a qualified range goes from one to the other.
        Ranges::Between if exact => (Some("entre"), "et"),
        Ranges::Between => (None, "à"),
        Ranges::And => (None, "et"),
        Ranges::Or => (None, "ou"),
        Ranges::Dash => (None, ""),
    };
    if !behind {
        qualifier(out, bound, elision(out, low))?;
    }
    match opening {
        Some("de") => out.de_before(elision(out, low))?,
        Some(word) => {
            out.str(word)?;
            out.word_space()?;
        }
        None => {}
    }
    end(out, low, label, shown, false)?;
    if joint == Ranges::Dash {
        out.char('–')?;
    } else {
        out.word_space()?;
        out.str(link)?;
        out.word_space()?;
    }
    end(out, high, label, Shown::ALL, false)?;
    if behind { qualifier_behind(out, bound) } else { Ok(()) }
}

/// What the low end has to say itself. A reader gives it the magnitude behind the high end where it is below a
/// thousand, and takes "70 à 130 000" for 70 000.
fn low_shows(out: &Out<'_>, low: &Scaled, high: &Scaled, label: &Label) -> Shown {
    let style = out.style;
    if leads(out, label) || style.form == Form::Iso {
        return Shown::ALL;
    }
    if in_words(out) {
        // "cinq à sept cents" is 500 to 700.
        let both = |test: &dyn Fn(Decimal) -> bool| test(low.coefficient.abs()) && test(high.coefficient.abs());
        let (hundred, million) = (Decimal::ONE_HUNDRED, Decimal::from(1_000_000u32));
        let shared = both(&|value| value.fract().is_zero() && value < hundred)
            || both(&|value| value.fract().is_zero() && value >= million);
        return if shared { Shown::MAGNITUDE } else { Shown::ALL };
    }
    // "800 M à 1,2 Md€" leaves the reader to guess what M is.
    let letters = style.form == Form::Short && matches!(label, Label::Name(_) | Label::Sign(..));
    let magnitude = if letters && low.magnitude != Magnitude::Unit { Shown::ALL } else { Shown::MAGNITUDE };
    match (low.magnitude, high.magnitude) {
        (low_magnitude, high_magnitude) if low_magnitude == high_magnitude && low_magnitude != Magnitude::Unit => {
            if low.below(1000) { Shown::NUMBER } else { magnitude }
        }
        (Magnitude::Unit, high_magnitude) => {
            // "2 380 à 3 300 milliards" are of one size too, and so are "1 200 à 900".
            let whole = |end: &Scaled| end.is_whole() && end.below(100_000);
            let tenfold = || high.coefficient.checked_mul(Decimal::TEN).is_none_or(|most| low.coefficient < most);
            let one_size = whole(low) && whole(high) && !low.below(1000) && tenfold();
            let lent = high_magnitude != Magnitude::Unit && (low.coefficient < Decimal::from(1000u32) || one_size);
            let elided = !low.is_negative()
                && high.is_whole()
                && low.is_whole()
                && low
                    .coefficient
                    .checked_mul(Decimal::from(1000u32))
                    .is_some_and(|thousands| thousands < high.coefficient);
            // Four digits and no unit look like a year.
            let year = low.is_whole() && low.below(10_000) && !low.below(1000) && style.groups == super::Groups::None;
            if lent || elided || year { Shown::ALL } else { Shown::MAGNITUDE }
        }
        _ => magnitude,
    }
}

/// One number with what is shown of its magnitude and unit.
fn end(out: &mut Out<'_>, number: &Scaled, label: &Label, shown: Shown, unsigned: bool) -> fmt::Result {
    let unit = shown.unit == Shows::Yes;
    if in_words(out) {
        if number.is_negative() {
            out.part(Part::Sign, |out| out.str("moins"))?;
            out.word_space()?;
        }
        return words::write(out, number.coefficient, label, unit);
    }
    if let Label::Sign(sign, _) = label
        && leads(out, label)
        && unit
    {
        out.part(Part::Unit, |out| out.sign(sign))?;
        out.sign_space()?;
        numeral(out, number, label, unsigned)?;
        if shown.magnitude == Shows::Yes {
            magnitude(out, number, label)?;
        }
        return Ok(());
    }
    numeral(out, number, label, unsigned)?;
    let noun = if shown.magnitude == Shows::Yes { magnitude(out, number, label)? } else { Behind::Number };
    if unit { self::unit(out, number, label, noun) } else { Ok(()) }
}

/// Does the sign or code stand before the number? Not a code that is a word too: "TOP 10", "PEN 5".
fn leads(out: &Out<'_>, label: &Label) -> bool {
    match label {
        Label::Sign(..) if out.style.form == Form::Iso => true,
        Label::Sign(sign, currency) if out.style.place == Place::Before => {
            *sign != currency.code() || exceptions::leads_a_number(*currency)
        }
        _ => false,
    }
}

/// Sign and digits.
fn numeral(out: &mut Out<'_>, number: &Scaled, label: &Label, unsigned: bool) -> fmt::Result {
    let style = out.style;
    if style.form == Form::Iso {
        if number.is_negative() {
            out.part(Part::Sign, |out| out.char('-'))?;
        }
        let coefficient = number.coefficient.abs();
        return out.part(Part::Number, |out| out.args(format_args!("{coefficient}")));
    }
    if number.is_negative() && !unsigned {
        let sign = if style.minus == Minus::Hyphen { '-' } else { '−' };
        out.part(Part::Sign, |out| out.char(sign))?;
    } else if style.plus == Plus::Always && number.coefficient.mantissa() > 0 {
        out.part(Part::Sign, |out| out.char('+'))?;
    }
    out.part(Part::Number, |out| digits::write(out, number, label))
}

/// What the unit stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behind {
    Number,
    /// *mille*: no *de*.
    Numeral,
    /// A noun, or its abbreviation: *de* before a name.
    Noun,
    /// An abbreviation, by its letters.
    Abbreviation(&'static str),
}

/// The magnitude, with the space before it.
fn magnitude(out: &mut Out<'_>, number: &Scaled, label: &Label) -> Result<Behind, fmt::Error> {
    if number.magnitude == Magnitude::Unit {
        return Ok(Behind::Number);
    }
    let style = out.style;
    if style.form == Form::Short
        && matches!(label, Label::Name(_) | Label::Sign(..))
        && let Some(short) = abbreviation(number, style.abbreviations)
    {
        if style.spacing != Spacing::Close {
            out.sign_space()?;
        }
        out.part(Part::Magnitude, |out| out.str(short))?;
        return Ok(Behind::Abbreviation(short));
    }
    out.word_space()?;
    let (noun, behind) = noun(number);
    out.part(Part::Magnitude, |out| {
        out.str(noun)?;
        if number.is_plural() && behind == Behind::Noun { out.char('s') } else { Ok(()) }
    })?;
    Ok(behind)
}

/// "416 mille dinars", but "1,5 millier de dinars".
fn noun(number: &Scaled) -> (&'static str, Behind) {
    match number.magnitude {
        Magnitude::Millier if number.is_whole() && number.is_plural() => ("mille", Behind::Numeral),
        magnitude => (magnitude.name(), Behind::Noun),
    }
}

/// `None` where French has none.
fn abbreviation(number: &Scaled, abbreviations: Abbreviations) -> Option<&'static str> {
    Some(match (number.magnitude, abbreviations) {
        (Magnitude::Millier, _) => "k",
        (Magnitude::Million, Abbreviations::Mio) => "Mio",
        (Magnitude::Million, Abbreviations::Mia) => "mio",
        (Magnitude::Million, _) => "M",
        (Magnitude::Milliard, Abbreviations::Md) => "Md",
        (Magnitude::Milliard, Abbreviations::Mds) if number.is_plural() => "Mds",
        (Magnitude::Milliard, Abbreviations::Mds) => "Md",
        (Magnitude::Milliard, Abbreviations::Mrd | Abbreviations::Mio) => "Mrd",
        (Magnitude::Milliard, Abbreviations::Giga) => "G",
        (Magnitude::Milliard, Abbreviations::Mia) => "mia",
        (Magnitude::Billion, _) => "Bn",
        _ => return None,
    })
}

/// The unit behind the number, with the space before it.
fn unit(out: &mut Out<'_>, number: &Scaled, label: &Label, behind: Behind) -> fmt::Result {
    match label {
        Label::Number | Label::Unsaid => Ok(()),
        Label::Name(name) => self::name(out, number, name, behind),
        Label::Sign(sign, currency) => {
            if !joins(out, sign, *currency, behind) {
                out.sign_space()?;
            }
            out.part(Part::Unit, |out| out.sign(sign))
        }
        Label::Percent(unit) => percent(out, number, *unit),
    }
}

fn name(out: &mut Out<'_>, number: &Scaled, name: &Name, behind: Behind) -> fmt::Result {
    let plural = number.is_plural() || behind != Behind::Number;
    let written = if plural { name.plural } else { name.singular };
    match behind {
        Behind::Noun | Behind::Abbreviation(_) => out.de(written)?,
        Behind::Number | Behind::Numeral => out.word_space()?,
    }
    out.part(Part::Unit, |out| out.str(written))
}

/// Does the sign stand close to what is before it: "M€", "MDT", "12,50€"?
fn joins(out: &Out<'_>, sign: &str, currency: Currency, behind: Behind) -> bool {
    let symbol = !sign.starts_with(char::is_alphabetic);
    match (behind, out.style.spacing) {
        (Behind::Number, spacing) => spacing == Spacing::Close && symbol,
        (Behind::Abbreviation(_), Spacing::Joined | Spacing::Close) if symbol => true,
        (Behind::Abbreviation(short), Spacing::Joined | Spacing::Close) => {
            short.len() == 1 && sign.chars().all(char::is_alphabetic) && clear(short, sign, currency)
        }
        _ => false,
    }
}

/// Forms of milliard and million that start with the M of another.
const LONGER: [&str; 8] = ["MDS", "MD", "Mds", "Md", "MRDS", "MRD", "MM", "MIO"];

/// Can the abbreviation and the letters glued to it be read one way only? "MTL" is the Maltese lira, "MDDM" could be
/// milliards of marks.
fn clear(short: &str, sign: &str, currency: Currency) -> bool {
    let letters = sign.trim_end_matches(|c: char| !c.is_ascii_alphabetic());
    let code = Currency::all().any(|other| other != currency && other.code().strip_prefix(short) == Some(letters));
    let longer = LONGER
        .iter()
        .filter_map(|longer| sign.strip_prefix(longer.strip_prefix(short)?))
        .any(|rest| Currency::from_code(rest).is_some() || currencies::mark(rest).is_some());
    // "5 MMDL" is no help to anyone.
    !code && !longer && !sign.starts_with(short)
}

fn percent(out: &mut Out<'_>, number: &Scaled, unit: PercentUnit) -> fmt::Result {
    let points = percents::is_noun(unit);
    if points && out.style.form == Form::Long {
        out.word_space()?;
        return out.part(Part::Unit, |out| out.str(percents::long(unit, number.is_plural())));
    }
    let close = out.style.spacing == Spacing::Close || out.style.percent == Percent::Close;
    if points || !close {
        out.sign_space()?;
    }
    out.part(Part::Unit, |out| out.str(percents::short(unit, number.is_plural())))
}
