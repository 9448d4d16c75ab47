//! What the short cut takes for the unit of a number: what stands right behind it, where that leaves no doubt.

use super::super::number::behind_of;
use super::super::unit::{self, After, Mention};
use super::super::{Options, guard};
use super::numeral::{Numeral, Written};
use crate::currency::Currency;
use crate::figure::{Denomination, PercentUnit, Unit};
use crate::lexicon::{currencies, magnitudes, percents};
use crate::magnitude::Magnitude;
use crate::span::Span;
use crate::text::Text;

/// What a number counts.
pub(super) struct Counted {
    pub(super) magnitude: Magnitude,
    /// Empty where there is none.
    pub(super) magnitude_at: Span,
    pub(super) unit: Unit,
    /// Empty where there is none.
    pub(super) unit_at: Span,
    pub(super) end: usize,
}

/// What stands behind the number.
#[inline(always)]
pub(super) fn read(text: Text<'_>, number: &Numeral, options: Options) -> Option<Counted> {
    let at = text.gap(number.end);
    let b = text.byte(at);
    let digits = number.written == Written::Digits;
    let magnitude = if number.thousands.is_empty() { Magnitude::Unit } else { Magnitude::Millier };
    let plain = Counted { magnitude, magnitude_at: number.thousands, unit: EUROS, unit_at: Span::default(), end: at };
    if !b.is_ascii_alphabetic() {
        return match b {
            _ if !digits => None,
            b'%' => Some(plain.of(Unit::Percent(PercentUnit::Percent), at, at + 1)),
            0xE2 if text.starts(at, EURO) => Some(plain.of(EUROS, at, at + EURO.len())),
            b'$' => plain.mentioned(text, &unit::mention(text, at, options.region, false)?, true),
            _ => None,
        };
    }
    if b == b'M' && digits && text.starts(at + 1, EURO) {
        let million = Counted { magnitude: Magnitude::Million, magnitude_at: Span::new(at, at + 1), ..plain };
        return Some(million.of(EUROS, at + 1, at + 1 + EURO.len()));
    }
    if b == b'm'
        && let Some((noun, end)) = noun(text, at)
    {
        let large = Counted { magnitude: noun, magnitude_at: Span::new(at, end), ..plain };
        if !number.thousands.is_empty() {
            return None;
        }
        // Half of all sums: "36,8 milliards d'euros".
        return match of_euros(text, end) {
            Some((behind, end)) if number.written != Written::One => Some(large.of(EUROS, behind, end)),
            _ => of_magnitude(text, number, large, options),
        };
    }
    if b == b'e'
        && let Some(end) = euro(text, at)
    {
        return settled(text, number, plain.of(EUROS, at, end));
    }
    // "1500f" is the grammar's to judge, and so is "pour cent".
    if b | 0x20 == b'f' && !text.letter_at(at + 1) || percents::percent(text, at).is_some() {
        return None;
    }
    if let Some(mention) = unit::mention(text, at, options.region, false) {
        return settled(text, number, plain.mentioned(text, &mention, digits)?);
    }
    if !digits {
        return None;
    }
    // "Md€", "MDT".
    match unit::abbreviated(text, at, options.region) {
        After::Money(Some((magnitude, span)), mention) => {
            Counted { magnitude, magnitude_at: span, ..plain }.mentioned(text, &mention, true)
        }
        _ => None,
    }
}

/// Where *euros* starts and ends in " d'euros" at `at`.
#[inline(always)]
fn of_euros(text: Text<'_>, at: usize) -> Option<(usize, usize)> {
    let behind = match [text.byte(at), text.byte(at + 1), text.byte(at + 2)] {
        [b' ', b'd', b'\''] => at + 3,
        [b' ', b'd', 0xE2] if text.starts(at + 2, "’") => at + 5,
        _ => return None,
    };
    Some((behind, euro(text, behind)?))
}

/// What stands behind *millions* or *milliards*.
#[inline(never)]
fn of_magnitude(text: Text<'_>, number: &Numeral, large: Counted, options: Options) -> Option<Counted> {
    let end = large.magnitude_at.end();
    let counts = Counted { unit: Unit::Number, end, ..large };
    let Some(behind) = behind_of(text, end) else {
        // "9 millions": nothing that goes on with the number, closes a bracket around it or says what it counts.
        let gap = text.gap(end);
        let b = text.byte(gap);
        let ends = match b {
            b'.' | b',' | b';' | b':' => true,
            // "et demi"; an f may be a franc.
            b'e' | b'f' => false,
            _ if magnitudes::may_start_word(b) => false,
            _ if percents::percent(text, gap).is_some() => false,
            _ => b.is_ascii_lowercase() && unit::mention(text, gap, options.region, false).is_none(),
        };
        return (ends && number.written == Written::Digits).then_some(counts);
    };
    if let Some(end) = euro(text, behind) {
        return settled(text, number, large.of(EUROS, behind, end));
    }
    // "un million de milliards"
    if magnitudes::may_start_word(text.byte(behind))
        && text.word(behind).is_some_and(|word| magnitudes::word(word).is_some())
    {
        return None;
    }
    match unit::mention(text, behind, options.region, false) {
        Some(mention) => settled(text, number, large.mentioned(text, &mention, true)?),
        // "de points de base", "de nos francs"
        None if percents::percent(text, behind).is_some() || unit::is_owner(text, behind) => None,
        None => Some(counts),
    }
}

impl Counted {
    /// Of `unit`, which stands from `start` to `end`.
    #[inline(always)]
    fn of(self, unit: Unit, start: usize, end: usize) -> Self {
        Self { unit, unit_at: Span::new(start, end), end, ..self }
    }

    /// Of a currency that leaves no doubt; `signs` says whether one that is no noun may stand here.
    #[inline]
    fn mentioned(self, text: Text<'_>, mention: &Mention, signs: bool) -> Option<Self> {
        let span = mention.span;
        let letter = mention.sign && span.len() == 1 && text.byte(span.start()).is_ascii_alphabetic();
        let doubtful = mention.part > 0 || mention.wary || letter || mention.sign && !signs;
        (!doubtful).then(|| self.of(Unit::Money(mention.denomination), span.start(), span.end()))
    }
}

/// The same, where the number is not *un* or its currency is not "un euro fort".
#[inline]
fn settled(text: Text<'_>, number: &Numeral, counted: Counted) -> Option<Counted> {
    let large = number.written == Written::One && guard::at_large(text, counted.end, Some(counted.unit_at));
    (!large).then_some(counted)
}

/// The sign of the euro.
const EURO: &str = "€";
const EUROS: Unit = Unit::Money(Denomination::stated(Currency::EUR));

/// The magnitude that most sums have, written small at `at`, and where it ends.
#[inline]
fn noun(text: Text<'_>, at: usize) -> Option<(Magnitude, usize)> {
    const MILLIARD: u64 = u64::from_le_bytes(*b"milliard");
    const MILLION: u64 = u64::from_le_bytes(*b"million\0");
    let eight = text.eight(at);
    let (magnitude, singular) = if eight == MILLIARD {
        (Magnitude::Milliard, at + 8)
    } else if eight << 8 == MILLION << 8 {
        (Magnitude::Million, at + 7)
    } else {
        return None;
    };
    let end = singular + usize::from(text.byte(singular) == b's');
    (!text.byte(end).is_ascii_alphabetic()).then_some((magnitude, end))
}

/// Behind *euro* or *euros*, written small at `at`, where no word follows that could make another name of it.
#[inline]
fn euro(text: Text<'_>, at: usize) -> Option<usize> {
    const EURO: u32 = u32::from_le_bytes(*b"euro");
    let eight = text.eight(at);
    if eight as u32 != EURO {
        return None;
    }
    let end = at + 4 + usize::from((eight >> 32) as u8 == b's');
    let gap = text.gap(end);
    let next = text.byte(gap);
    let goes_on = match next {
        b'a'..=b'z' | b'A'..=b'Z' => gap == end || currencies::EURO_GOES_ON >> (next & 31) & 1 != 0,
        b'-' | b'0'..=b'9' => gap == end,
        _ => next >= 0x80,
    };
    (!goes_on).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::super::numeral;
    use super::*;
    use std::format;
    use std::string::String;

    /// The number, what stands for its magnitude and its unit, and where all that ends, with bars between.
    fn told(written: &str) -> String {
        let text = Text(written);
        let Some(number) = numeral::read(text, 0) else { return "no number".into() };
        let Some(counted) = read(text, &number, Options::default()) else { return "unsure".into() };
        let part = |span: Span| &written[span.range()];
        let (large, unit, rest) = (part(counted.magnitude_at), part(counted.unit_at), &written[counted.end..]);
        let kind = match counted.unit {
            Unit::Money(_) => "money",
            Unit::Number => "number",
            _ => "percent",
        };
        format!("{large}|{unit}|{rest}|{} {kind}", counted.magnitude.name())
    }

    /// A short cut that knew less would still answer right, and late.
    #[test]
    fn what_the_short_cut_knows() {
        let mut wrong = String::new();
        for (written, expected) in [
            ("12 €", "|€||unit money"),
            ("12 M€.", "M|€|.|million money"),
            ("12M€.", "M|€|.|million money"),
            ("12 M €", "M|€||million money"),
            ("12 euros.", "|euros|.|unit money"),
            ("12 euro", "|euro||unit money"),
            ("12 euros/m", "|euros|/m|unit money"),
            ("12 eurosdollars", "unsure"),
            ("12 euros5", "unsure"),
            ("12 euros 5", "|euros| 5|unit money"),
            ("12 euros - ", "|euros| - |unit money"),
            ("12 euros bien", "|euros| bien|unit money"),
            ("12 etés", "unsure"),
            ("douze euros", "|euros||unit money"),
            ("douze €", "unsure"),
            ("12 %", "|%||unit percent"),
            ("12 f.", "unsure"),
            ("12 F.", "unsure"),
            ("12 francs.", "|francs|.|unit money"),
            ("12 FCFA.", "|FCFA|.|unit money"),
            ("12 pour cent", "unsure"),
            ("12 Md€,", "Md|€|,|milliard money"),
            ("12 MDT,", "M|DT|,|million money"),
            ("36,8 milliards d'euros.", "milliards|euros|.|milliard money"),
            ("36,8 milliards d’euros.", "milliards|euros|.|milliard money"),
            ("36,8 milliards d”euros.", "milliards|| d”euros.|milliard number"),
            ("1 million d'euros", "million|euros||million money"),
            ("3 millions de yuans", "millions|yuans||million money"),
            ("9 millions.", "millions||.|million number"),
            ("9 millions et", "unsure"),
            ("9 millions sur", "millions|| sur|million number"),
            ("9 millions milliards", "unsure"),
            ("9 millionsé", "unsure"),
            ("9 millions\u{A0}sur", "millions||\u{A0}sur|million number"),
            ("9 millionième", "unsure"),
            ("3 millions d'habitants", "millions|| d'habitants|million number"),
            ("trois mille euros", "mille|euros||millier money"),
            ("un million d'euros", "million|euros||million money"),
            ("un million d'euros fort", "unsure"),
        ] {
            let told = told(written);
            if told != expected {
                wrong.push_str(&format!("{written:?}: {told:?}, expected {expected:?}\n"));
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    }

    #[test]
    fn most_sums_are_of_euros() {
        for (written, expected) in [
            (" d'euros", Some("euros")),
            (" d’euros", Some("euros")),
            (" d'euro.", Some("euro")),
            (" d\u{2018}euros", None),
            (" de euros", None),
            (" deuros", None),
            ("xd'euros", None),
            (" x'euros", None),
            (" d'eures", None),
            (" d'eurosport", None),
        ] {
            assert_eq!(of_euros(Text(written), 0).map(|(start, end)| &written[start..end]), expected, "{written}");
        }
    }

    /// The rest of each behind the noun; none where it may be another's name.
    #[test]
    fn euros_end() {
        for (written, expected) in [
            ("euro", Some("")),
            ("euros", Some("")),
            ("euross", None),
            ("euros.", Some(".")),
            ("euros/m", Some("/m")),
            ("euros-or", None),
            ("euros - or", Some(" - or")),
            ("euros5", None),
            ("euros 5", Some(" 5")),
            ("eurosport", None),
            ("euros bien", Some(" bien")),
            ("euros à", None),
            ("euré", None),
            ("Euros", None),
        ] {
            assert_eq!(euro(Text(written), 0).map(|end| &written[end..]), expected, "{written}");
        }
    }
}
