//! A short cut for plain figures: a number in digits or words, perhaps *millions* or *milliards*, and a percent sign, a
//! currency or nothing, with no sign of what the grammar knows besides: ranges, lists, cents behind the currency, marks
//! that could be read two ways.
//!
//! It has no opinion of its own. Where what stands before or behind could matter to any part of the grammar it answers
//! nothing, and the grammar reads the figure; a test holds the two together.

use super::number::behind_of;
use super::term::unknown_magnitude;
use super::unit::{self, After, Mention};
use super::{Options, Parts, Read, extent, guard, join, left};
use crate::bound::Bound;
use crate::currency::Currency;
use crate::figure::{Denomination, Figure, PercentUnit, Unit};
use crate::lexicon::{currencies, followers, magnitudes, percents, qualifiers};
use crate::magnitude::Magnitude;
use crate::number::{heads, words};
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::Text;

/// What the short cut makes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Plain {
    Figure(Read),
    /// A number that counts nothing of ours and ends here.
    Bare(usize),
    /// The grammar has to look.
    Unsure,
}

/// Looks at the number that starts at `at`.
#[inline(always)]
pub(super) fn read(text: Text<'_>, at: usize, floor: usize, options: Options) -> Plain {
    let number = if text.byte(at).is_ascii_digit() { in_digits(text, at) } else { in_words(text, at) };
    let Some(number) = number else { return Plain::Unsure };
    if let Some(counted) = counted(text, &number, options) {
        return figure(text, at, floor, options, &number, counted).map_or(Plain::Unsure, Plain::Figure);
    }
    // "–.90" is a price below one.
    let pointed = matches!(text.byte(at.wrapping_sub(1)), b'.' | b',');
    if number.written != Written::Digits || pointed {
        return Plain::Unsure;
    }
    let ends = ends(text, &number);
    if !ends && text.byte(number.end) != b',' || left::sign(text, at, floor, options).is_some() {
        return Plain::Unsure;
    }
    match left::lead(text, at, floor, options) {
        Some(lead) => led(text, at, floor, options, &number, &lead).map_or(Plain::Unsure, Plain::Figure),
        None if ends => Plain::Bare(number.end),
        None => Plain::Unsure,
    }
}

/// Do the digits count nothing behind them: a word that is no unit, no magnitude and no link, the next cell of a table, the
/// end of a clause?
#[inline]
fn ends(text: Text<'_>, number: &Numeral) -> bool {
    let end = number.end;
    // "2 000 000 d'euros", as if the zeros were the word.
    if number.mantissa >= 100_000 && behind_of(text, end).is_some() {
        return false;
    }
    let other = |at: usize| text.letter_at(at) && !followers::may_stand_at(text, at);
    let gap = text.gap(end);
    // Behind the mark and its gap, if it has one.
    let next = |end: usize| Some(text.gap(end)).filter(|next| *next > end);
    match text.byte(gap) {
        0 => gap >= text.len(),
        b';' | b':' | b'!' | b'?' => true,
        b'.' if gap == end => end + 1 >= text.len() || next(end + 1).is_some_and(|next| text.letter_at(next)),
        b',' if gap == end => next(end + 1).is_some_and(other),
        b'a'..=b'z' | b'A'..=b'Z' | 0xC3 => other(gap),
        b'0'..=b'9' | b'(' | b'+' => gap == end + 1 && text.byte(end) == b'\t',
        // "(54 210)" in a row, and nothing that the bracket counts.
        b')' if gap == end => match text.byte(text.gap(end + 1)) {
            b'0'..=b'9' | b'(' | b'+' | b',' | b'.' | b';' | b':' => true,
            b'a'..=b'z' | b'A'..=b'Z' => next(end + 1).is_some_and(other),
            _ => false,
        },
        _ => false,
    }
}

/// The figure of digits behind a currency: "EUR 18,30", "$12.50".
#[inline]
fn led(text: Text<'_>, at: usize, floor: usize, options: Options, number: &Numeral, lead: &Mention) -> Option<Read> {
    let start = lead.span.start();
    let unsure = text.letter_at(number.end)
        || unknown_magnitude(text, number.end)
        || text.byte(number.end) == b')'
        || left::sign(text, start, floor, options).is_some();
    let after = behind(text, number.end, false).filter(|_| !unsure)?;
    let counted = Counted {
        magnitude: Magnitude::Unit,
        magnitude_at: Span::default(),
        unit: Unit::Money(lead.denomination),
        unit_at: lead.span,
        end: number.end,
    };
    finish(text, at, floor, number, counted, after, (start, false))
}

/// The figure of a number and what it counts, where nothing around them says more.
#[inline(always)]
fn figure(
    text: Text<'_>,
    at: usize,
    floor: usize,
    options: Options,
    number: &Numeral,
    counted: Counted,
) -> Option<Read> {
    // Cents may follow a whole sum.
    let small = counted.magnitude <= Magnitude::Millier && number.scale == 0;
    let cents = small && matches!(counted.unit, Unit::Money(Denomination { currency: Some(_), .. }));
    let after = behind(text, counted.end, cents)?;
    let before = before(text, at, floor, options)?;
    finish(text, at, floor, number, counted, after, before)
}

/// The figure, its bound said before it or else behind it. It starts at its number, its sign or its currency.
#[inline(always)]
fn finish(
    text: Text<'_>,
    at: usize,
    floor: usize,
    number: &Numeral,
    counted: Counted,
    after: (Bound, Option<Span>),
    (start, negative): (usize, bool),
) -> Option<Read> {
    let (bound, qualifier) = match qualifiers::before(text, start, floor) {
        Some((bound, from)) => (bound, Some(Span::new(from, text.gap_before(start)))),
        None => after,
    };
    let span = Span::new(start, counted.end);
    let quantity = Quantity::from_short(number.mantissa, negative, number.scale, counted.magnitude)?;
    Some(Read {
        figure: Figure::new(quantity, None, bound, counted.unit),
        span,
        parts: Parts::new(
            start,
            qualifier.unwrap_or_default(),
            Span::new(at, number.numeral_end),
            counted.magnitude_at,
            counted.unit_at,
        ),
        extent: extent(span, qualifier),
        other: None,
        letter: false,
        part: 0,
    })
}

/// A numeral that can be read in one way only.
#[derive(Clone, Copy)]
struct Numeral {
    mantissa: u64,
    scale: u32,
    numeral_end: usize,
    end: usize,
    /// *mille* at the end of a numeral in words; empty where it has none.
    thousands: Span,
    written: Written,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    Digits,
    Words,
    /// *un*, *une*.
    One,
}

/// The most digits before a decimal mark, and behind it, that are read here: they fit in 64 bits together.
const MOST_WHOLE: usize = 15;
const MOST_DECIMALS: usize = 3;

/// The digits at `at`, spaces between their groups.
#[inline(always)]
fn in_digits(text: Text<'_>, at: usize) -> Option<Numeral> {
    let digit = |at: usize| text.byte(at).wrapping_sub(b'0');
    if digit(at) == 0 && digit(at + 1) < 10 {
        // "000", "007": the grammar refuses some of them.
        return None;
    }
    let (mut mantissa, mut end) = (0u64, at);
    while digit(end) < 10 {
        mantissa = mantissa * 10 + u64::from(digit(end));
        end += 1;
        if end > at + MOST_WHOLE {
            return None;
        }
    }
    let mut grouped = false;
    if end <= at + 3 && mantissa > 0 {
        // Up to nine digits in groups.
        for _ in 0..2 {
            let space = if text.byte(end) == b'\t' { end } else { text.space(end) };
            let [a, b, c] = [digit(space), digit(space + 1), digit(space + 2)];
            if space == end || a > 9 || b > 9 || c > 9 || digit(space + 3) < 10 {
                break;
            }
            mantissa = mantissa * 1000 + u64::from(a) * 100 + u64::from(b) * 10 + u64::from(c);
            end = space + 3;
            grouped = true;
        }
        if grouped && digit(text.space(end)) < 10 && text.byte(end) != b'\t' {
            // More of them, or another number.
            return None;
        }
    }
    let mut scale = 0;
    if matches!(text.byte(end), b',' | b'.') && digit(end + 1) < 10 {
        let mut decimals = end + 1;
        while digit(decimals) < 10 && scale < MOST_DECIMALS {
            mantissa = mantissa * 10 + u64::from(digit(decimals));
            decimals += 1;
            scale += 1;
        }
        // Three decimals behind a short number might group; a second mark makes a date.
        let more = digit(decimals) < 10 || matches!(text.byte(decimals), b',' | b'.') && digit(decimals + 1) < 10;
        if scale == 3 && !grouped || more {
            return None;
        }
        end = decimals;
    }
    Some(Numeral {
        mantissa,
        scale: scale as u32,
        numeral_end: end,
        end,
        thousands: Span::default(),
        written: Written::Digits,
    })
}

/// The cardinal whose first word stands at `at`, where a gap follows it.
#[inline]
fn in_words(text: Text<'_>, at: usize) -> Option<Numeral> {
    let read = words::read(text, at)?;
    if text.gap(read.end) == read.end || read.thousands && read.words == 1 {
        return None;
    }
    let (mantissa, numeral_end, thousands) = match read.thousands {
        true => (read.value / 1000, read.head_end, Span::new(read.last_start, read.end)),
        false => (read.value, read.end, Span::default()),
    };
    let written = if read.one { Written::One } else { Written::Words };
    Some(Numeral { mantissa: mantissa.into(), scale: 0, numeral_end, end: read.end, thousands, written })
}

/// What a number counts.
struct Counted {
    magnitude: Magnitude,
    /// Empty where there is none.
    magnitude_at: Span,
    unit: Unit,
    /// Empty where there is none.
    unit_at: Span,
    end: usize,
}

/// What stands behind the number.
#[inline(always)]
fn counted(text: Text<'_>, number: &Numeral, options: Options) -> Option<Counted> {
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
        return if number.thousands.is_empty() { of_magnitude(text, number, large, options) } else { None };
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

/// What stands behind *millions* or *milliards*.
#[inline]
fn of_magnitude(text: Text<'_>, number: &Numeral, large: Counted, options: Options) -> Option<Counted> {
    let end = large.magnitude_at.end();
    let counts = Counted { unit: Unit::Number, unit_at: Span::default(), end, ..large };
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
    let more = text.byte(end);
    (!more.is_ascii_alphabetic() && (more < 0x80 || text.gap(end) > end)).then_some((magnitude, end))
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

/// The bound that the words behind `end` say; `None` where a range, a list or cents might follow.
#[inline(always)]
fn behind(text: Text<'_>, end: usize, cents: bool) -> Option<(Bound, Option<Span>)> {
    let exact = (Bound::Exact, None);
    let gap = text.gap(end);
    let b = text.byte(gap);
    if gap == end {
        return match b {
            b',' | b';' | b')' | b':' | b'!' | b'?' | b']' | b'"' | b'/' => Some(exact),
            b'.' => (!text.byte(text.gap(end + 1)).is_ascii_digit()).then_some(exact),
            0 => (end >= text.len()).then_some(exact),
            _ => None,
        };
    }
    let goes_on = match b {
        // The next cell of a table.
        b'0'..=b'9' | b'(' | b'+' if text.byte(end) == b'\t' && gap == end + 1 => false,
        b'0'..=b'9' => cents,
        // "à", "et", a dash.
        b'a' | b'A' => !text.byte(gap + 1).is_ascii_alphabetic() && joins(text, gap + 1),
        b'e' | b'E' => {
            text.byte(gap + 1) | 0x20 == b't' && !text.byte(gap + 2).is_ascii_alphabetic() && joins(text, gap + 2)
        }
        0xC3 => matches!(text.byte(gap + 1), 0x80 | 0xA0) && joins(text, gap + 2),
        // Whatever does not show, or is no sign of ours.
        b'-' | b'+' | b'_' | 0x7F.. => true,
        b'\t' | b'\n' | b'\r' => false,
        0..b' ' => gap < text.len(),
        _ => false,
    };
    if goes_on || cents && heads::may_stand_at(text, gap) {
        return None;
    }
    Some(match qualifiers::after(text, end) {
        Some((bound, start, end)) => (bound, Some(Span::new(start, end))),
        None => exact,
    })
}

/// Could a number stand behind the link that ends at `end`? Not where the next word is none, nor says how exact one is.
#[inline]
fn joins(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    let small = text.byte(gap).is_ascii_lowercase() || text.byte(gap) == 0xC3;
    if gap == end || !small {
        return true;
    }
    if heads::may_stand_at(text, gap) {
        // "à une équipe" and "et deux autres" count nothing of ours.
        return !text.word(gap).filter(|word| words::is_number_word(*word)).is_some_and(|word| {
            let next = text.gap(word.end);
            next > word.end && text.letter_at(next) && !followers::may_stand_at(text, next)
        });
    }
    followers::may_stand_at(text, gap) || join::behind_qualifier(text, gap) > gap || behind_of(text, end).is_some()
}

/// Where the figure starts, at its number or the sign before it, and whether it is below zero; `None` where a currency
/// stands before it, or a sign that may be none.
#[inline(always)]
fn before(text: Text<'_>, at: usize, floor: usize, options: Options) -> Option<(usize, bool)> {
    if at <= floor {
        return Some((at, false));
    }
    let end = text.gap_before(at);
    let (mut start, mut negative) = (at, false);
    match text.byte(end.wrapping_sub(1)) {
        // "-.90", a dash with spaces, half of a letter: the grammar looks at them.
        b'.' | b',' if end == at => return None,
        b'-' | b'+' | 0x90..=0x93 => {
            let sign = left::sign(text, at, floor, options).filter(|_| end == at)?;
            (start, negative) = (sign.start, sign.negative);
        }
        b's' | b'S' if left::sign(text, at, floor, options).is_some() => return None,
        _ => {}
    }
    left::lead(text, start, floor, options).is_none().then_some((start, negative))
}

#[cfg(test)]
mod tests {
    use super::super::separator::Separators;
    use super::super::{figure, term};
    use super::{Plain, read};
    use crate::grammar::Options;
    use crate::number::heads;
    use crate::region::Region;
    use crate::text::Text;

    /// Every number of the text: the short cut says nothing, or what the grammar says.
    fn agree(written: &str) -> usize {
        let text = Text(written);
        let mut read_plainly = 0;
        let starts: std::vec::Vec<usize> = (0..written.len())
            .filter(|at| match text.byte(*at) {
                b if b.is_ascii_digit() => !text.byte(at.wrapping_sub(1)).is_ascii_digit(),
                _ => heads::may_stand_at(text, *at) && !text.letter_before(*at) && text.word(*at).is_some(),
            })
            .collect();
        let plain = Options::default();
        for options in [
            plain,
            Options { letters: true, ..plain },
            Options { whole: true, ..plain },
            Options { region: Region::CA, ..plain },
            Options { region: Region::TN, ..plain },
            Options { separators: Separators::Refuse, ..plain },
        ] {
            for at in &starts {
                for floor in [0, at.saturating_sub(6), *at] {
                    let full = || term::at(text, *at, floor, options).and_then(|t| figure(text, &t, floor, options));
                    match read(text, *at, floor, options) {
                        Plain::Figure(plain) => assert_eq!(Ok(plain), full(), "{written:?} at {at} from {floor}"),
                        Plain::Bare(end) => {
                            let resume = full().map_err(|failure| failure.resume);
                            assert_eq!(resume, Err(end), "{written:?} at {at} from {floor}");
                        }
                        Plain::Unsure => continue,
                    }
                    read_plainly += 1;
                }
            }
        }
        read_plainly
    }

    #[test]
    fn is_the_grammar() {
        let texts = [
            include_str!("../../benches/texts/news.txt"),
            include_str!("../../benches/texts/dense.txt"),
            include_str!("../../benches/texts/table.txt"),
            include_str!("../../tests/conformance/fr.jsonl"),
            include_str!("../../tests/conformance/north.jsonl"),
            include_str!("../../tests/conformance/mixed.jsonl"),
            include_str!("../../tests/conformance/africa.jsonl"),
            include_str!("../../tests/conformance/own.jsonl"),
            include_str!("../../tests/data/mixed.tsv"),
            include_str!("../../tests/data/traps.txt"),
            include_str!("../../tests/data/forms.txt"),
        ];
        assert!(texts.into_iter().flat_map(str::lines).map(agree).sum::<usize>() > 10_000);
        let before = [
            "",
            "de ",
            "à moins ",
            "près de ",
            "$ ",
            "eur ",
            "(",
            "-",
            "est de - ",
            "dès ",
            "1 000 ",
            "article ",
            "+",
            " +",
            "Fr. ",
            "Fr. +",
            "EUR moins ",
            "soit\u{a0}",
            "page\n",
            "CHF",
            "l’",
            "est, ",
            "moins ",
            ">",
            "à ",
            "en ",
            "12 €\t",
            "entre ",
            "passe de ",
            "/",
            "~",
        ];
        let numbers = [
            "5",
            "50",
            "36,8",
            "1 234,50",
            "1.500",
            "2024",
            "1\u{a0}000",
            "0,5",
            "12,345",
            "1 234,567",
            "un",
            "une",
            "trois",
            "deux cent mille",
            "mille",
            "415\t388",
            "12.50",
            "1 234.5",
            "12.03",
            "vingt et un",
            "quatre-vingts",
            "zéro",
            "1 2",
            "123 456 789 012",
        ];
        let units = [
            " €",
            "€",
            " M€",
            " %",
            " millions d'euros",
            " milliards de yens",
            " milliard d’euros",
            " euros",
            " francs",
            " millions de milliards d'euros",
            " millionsd'euros",
            " millionsde yens",
            " yens",
            " livres",
            "\u{a0}€",
            "\u{202f}M€",
            " million",
            " millions",
            " Md€",
            "MDT",
            " dollars canadiens",
            " $",
            " F",
            " millions de personnes",
            " $ US",
            " centimes",
            " mille euros",
            " k€",
        ];
        let behind = [
            "",
            ".",
            ",",
            ", 5 €",
            ". 50",
            ".50",
            " 50",
            "50",
            " et demi",
            " environ",
            " de plus",
            " cinquante",
            " cents",
            " centimes",
            " sur dix",
            " à 60 €",
            "-60 €",
            " soit",
            " le litre",
            " WIR",
            " hors taxes",
            ")",
            " ou plus",
            " tournois",
            ",50",
            ": 3",
            " d'aide",
            " un quart",
            " dollars",
            " US",
            "/m²",
            " voire 60",
            "\n",
            "\t17 %",
            "\t(5)",
            ") 6 €",
            " et demi",
            " et plus",
            " et promet 5 €",
            " à Paris",
            " à $5",
            " et environ 60 €",
            " à plus de 60 €",
            " à eur 60",
            " bn",
            " : 7",
            "! 8",
            ", dit-il",
            ", trois euros",
            ") millions",
            " pour l'école",
            " pour cent",
            ". Paris",
            " puis",
            " plus",
        ];
        for before in before {
            for number in numbers {
                for unit in units {
                    for behind in behind {
                        agree(&[before, number, unit, behind].concat());
                    }
                }
            }
        }
    }
}
