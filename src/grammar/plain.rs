//! A short cut for the plainest figures: digits, perhaps "millions" or "milliards", and "€", "M€", "%" or a noun that
//! means one currency, with nothing around them that could belong to them.
//!
//! It has no opinion of its own. Where what stands before or behind could matter to any part of the grammar it answers
//! nothing, and the grammar reads the figure; a test holds the two together.

use super::number::behind_of;
use super::{Options, Parts, Read, extent, left};
use crate::bound::Bound;
use crate::figure::{Basis, Denomination, Figure, PercentUnit, Unit};
use crate::lexicon::{currencies, kinds, qualifiers};
use crate::magnitude::Magnitude;
use crate::number::digits;
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::Text;

/// Reads the plain figure whose digits start at `at`.
#[inline]
pub(super) fn read(text: Text<'_>, at: usize, floor: usize, options: Options) -> Option<Read> {
    if !text.byte(at).is_ascii_digit() || at > floor && !opens(text, at, floor, options) {
        return None;
    }
    let digits = numeral(text, at)?;
    let start = text.space(digits.end);
    let mut magnitude = (Magnitude::Unit, None);
    let (unit, written) = match text.byte(start) {
        b'%' => (Unit::Percent(PercentUnit::Percent), Span::new(start, start + 1)),
        0xE2 => euro(text, start)?,
        b'M' => {
            magnitude = (Magnitude::Million, Some(Span::new(start, start + 1)));
            euro(text, start + 1)?
        }
        b'm' => {
            let (power, singular) = if text.starts(start, "milliard") {
                (Magnitude::Milliard, start + "milliard".len())
            } else if text.starts(start, "million") {
                (Magnitude::Million, start + "million".len())
            } else {
                return None;
            };
            let end = singular + usize::from(text.byte(singular) == b's');
            if text.gap(end) == end {
                return None;
            }
            magnitude = (power, Some(Span::new(start, end)));
            noun(text, behind_of(text, end)?)?
        }
        b if b.is_ascii_lowercase() => noun(text, start)?,
        _ => return None,
    };
    // Cents may follow whole sums.
    if !quiet(text, written.end(), digits.scale == 0 && magnitude.0 == Magnitude::Unit) {
        return None;
    }
    let quantity = Quantity::from_parts(digits.mantissa.into(), digits.scale, magnitude.0)?;
    let span = Span::new(at, written.end());
    let (bound, qualifier) = match qualifiers::before(text, at, floor) {
        Some((bound, start)) => (bound, Some(Span::new(start, text.gap_before(at)))),
        None => (Bound::Exact, None),
    };
    let number = Some(Span::new(at, digits.end));
    Some(Read {
        figure: Figure::new(quantity, None, bound, unit),
        span,
        parts: Parts { qualifier, number, magnitude: magnitude.1, unit: Some(written) },
        extent: extent(span, qualifier),
        other: None,
        letter: false,
        part: 0,
    })
}

const NOUN_AND_NAME: u8 = kinds::NOUN | kinds::NAME;

/// A numeral that can be read in one way only.
struct Numeral {
    mantissa: i64,
    scale: u32,
    end: usize,
}

/// The digits at `at`: plain ones with one or two decimals at once, others by their grammar.
#[inline]
fn numeral(text: Text<'_>, at: usize) -> Option<Numeral> {
    let digit = |at: usize| text.byte(at).wrapping_sub(b'0');
    if text.byte(at) == b'0' && digit(at + 1) < 10 {
        // "000", "007": the grammar refuses some of them.
        return None;
    }
    let (mut mantissa, mut end) = (0i64, at);
    while end < at + 15 && digit(end) < 10 {
        mantissa = mantissa * 10 + i64::from(digit(end));
        end += 1;
    }
    if text.byte(end) == b',' && digit(end + 1) < 10 {
        let scale = 1 + u32::from(digit(end + 2) < 10);
        let decimals =
            if scale == 1 { i64::from(digit(end + 1)) } else { i64::from(digit(end + 1) * 10 + digit(end + 2)) };
        let behind = end + 1 + scale as usize;
        if digit(behind) > 9 && !matches!(text.byte(behind), b',' | b'.') {
            return Some(Numeral { mantissa: mantissa * i64::from(10u8.pow(scale)) + decimals, scale, end: behind });
        }
    } else if text.byte(end).is_ascii_alphabetic()
        || matches!(text.byte(end), b' ' | b'%') && digit(end + 1) > 9
        || text.starts(end, "€")
    {
        return Some(Numeral { mantissa, scale: 0, end });
    }
    let digits = digits::read(text, at)?;
    if digits.broken.is_some() || digits.other.is_some() {
        return None;
    }
    Some(Numeral { mantissa: digits.mantissa.try_into().ok()?, scale: digits.scale, end: digits.end })
}

/// Does a word in small letters stand before the number, that is no sign and no currency?
#[inline]
fn opens(text: Text<'_>, at: usize, floor: usize, options: Options) -> bool {
    let last = text.byte(at.wrapping_sub(2));
    at > floor + 1
        && text.byte(at - 1) == b' '
        && last.is_ascii_lowercase()
        && !(last == b's' && text.byte(at.wrapping_sub(3)) | 0x20 == b'n')
        && left::lead(text, at, floor, options).is_none()
}

/// The sign of the euro at `at`.
#[inline]
fn euro(text: Text<'_>, at: usize) -> Option<(Unit, Span)> {
    if !text.starts(at, "€") {
        return None;
    }
    let unit = only(currencies::mark("€")?)?;
    Some((unit, Span::new(at, at + "€".len())))
}

/// The noun at `at`, where it means one currency that has no other names.
#[inline]
fn noun(text: Text<'_>, at: usize) -> Option<(Unit, Span)> {
    if text.starts(at, "euro") {
        // By far the most frequent noun, and no other word of money starts so.
        let plural = text.byte(at + 4) == b's';
        let end = at + 4 + usize::from(plural);
        if matches!(text.byte(end), b'.' | b',' | b';' | b')') || end == text.len() {
            return Some((
                only(currencies::noun_of(if plural { key!("euros") } else { key!("euro") })?)?,
                Span::new(at, end),
            ));
        }
    }
    let word = text.word(at)?;
    match kinds::of(word) {
        kinds::NOUN => {}
        // "euro WIR"
        NOUN_AND_NAME if !currencies::name_goes_on(text, word.end) => {}
        _ => return None,
    }
    let unit = only(currencies::noun(word)?)?;
    Some((unit, Span::new(word.start, word.end)))
}

/// What the candidates mean, where there is one and nothing could follow that tells it from others.
#[inline]
fn only(candidates: crate::lexicon::Candidates) -> Option<Unit> {
    let currency = candidates.only().filter(|currency| currency.row().qualifiers.is_empty())?;
    Some(Unit::Money(Denomination { currency: Some(currency), basis: Basis::Stated, candidates }))
}

/// Does nothing stand behind that could belong to the figure? A mark that closes, or a word that starts with none of the
/// letters that links, qualifiers and, where the sum is `whole`, numbers start with.
#[inline]
fn quiet(text: Text<'_>, end: usize, whole: bool) -> bool {
    match text.byte(end) {
        0 => end >= text.len(),
        b',' | b';' | b')' | b':' | b'!' | b'?' => true,
        b'.' => !text.byte(text.gap(end + 1)).is_ascii_digit(),
        b' ' => match text.byte(end + 1) {
            b'a' | b'e' | b'g' | b'h' | b'm' | b'o' | b'p' | b't' | b'v' => false,
            b'c' | b'd' | b'n' | b'q' | b's' | b'u' | b'z' => !whole,
            b => b.is_ascii_lowercase(),
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{figure, term};
    use super::*;

    /// Every number of the text: the short cut says nothing, or what the grammar says.
    fn agree(written: &str) -> usize {
        let text = Text(written);
        let mut read_plainly = 0;
        for options in [Options::default(), Options { letters: true, ..Options::default() }] {
            for at in 0..written.len() {
                let starts = at == 0 || !text.byte(at - 1).is_ascii_digit();
                if !starts || !text.byte(at).is_ascii_digit() {
                    continue;
                }
                for floor in [0, at.saturating_sub(6), at] {
                    let Some(plain) = read(text, at, floor, options) else { continue };
                    let full = term::at(text, at, floor, options).and_then(|t| figure(text, &t, floor, options));
                    assert_eq!(std::format!("{:?}", Ok::<_, super::super::Failure>(plain)), std::format!("{full:?}"));
                    read_plainly += 1;
                }
            }
        }
        read_plainly
    }

    #[test]
    fn is_the_grammar() {
        let texts = [include_str!("../../benches/texts/news.txt"), include_str!("../../benches/texts/dense.txt")];
        assert!(texts.into_iter().map(agree).sum::<usize>() > 200);
        let before =
            ["", "de ", "à moins ", "près de ", "$ ", "eur ", "(", "-", "est de - ", "dès ", "1 000 ", "article "];
        let numbers = ["5", "50", "36,8", "1 234,50", "1.500", "2024", "1\u{a0}000", "0,5"];
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
