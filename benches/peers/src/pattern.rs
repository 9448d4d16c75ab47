//! A regex as a careful user would write it, and the arithmetic behind it: digits under every mark, numbers in words,
//! magnitudes, currencies before and behind the number, ranges, cents.

use montant::{Decimal, Region};
use regex::{Captures, Regex};

use crate::peer::{Answer, Peer, Pieces};
use crate::units::{self, Units};

pub const SPACE: &str = "[ \u{A0}\u{202F}\u{2009}]";

const DIGITS: &str = "(?:[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]{2}|[0-9]{1,3}(?:[ \u{A0}\u{202F}\u{2009}.'’][0-9]{3})+\
    (?:[.,][0-9]+)?|[0-9]+(?:[.,][0-9]+)?)";

/// What a number in words may start with: "deux", "mille", and no "millions" of how many no one knows.
const FIRST: &str = "(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|\
    vingt|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cent|mille|million|milliard|douzaine|\
    quinzaine|vingtaine|trentaine|cinquantaine|centaine)";

const WORD: &str = "(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|\
    vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?|milliards?|\
    dizaines?|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|centaines?|milliers?)";

/// What may stand between a number and its currency: "d'", "de".
pub const LINK: &str = "(?:[ \u{A0}\u{202F}\u{2009}]?(?:de |d'|d’))?";

/// Which numbers a pattern knows.
#[derive(Clone, Copy, PartialEq)]
pub enum Numbers {
    DigitsAndWords,
    /// Digits, behind a program that wrote words as digits: "36,8 1000000000 d'euros".
    Digits,
}

pub struct Pattern {
    regex: Regex,
    groups: Groups,
    units: Units,
    spans_only: bool,
}

impl Pattern {
    pub fn new(numbers: Numbers, spans_only: bool) -> Self {
        let (number, written) = match numbers {
            Numbers::DigitsAndWords => {
                (format!("(?:{DIGITS}|{FIRST}s?(?-u:\\b)(?:(?:[ -]| de )(?:et[ -])?{WORD})*(?: et demie?)?)"), "")
            }
            Numbers::Digits => (DIGITS.to_owned(), "1000000000|1000000|1000|"),
        };
        let power = |group: &str| {
            format!("(?:{SPACE}?(?P<{group}>{written}millions?|milliards?|milliers|mille|Mds?|Mrds?|mio|M|k|G))?")
        };
        let behind = units::behind();
        let before = units::before();
        let (low, between, from) = (power("low_power"), power("between_power"), power("from_power"));
        let (main, lead) = (power("power"), power("lead_power"));
        let pattern = format!(
            "(?i)(?:(?-u:\\b)entre (?P<between>{number}){between}{LINK} et \
             |(?-u:\\b)(?P<low>{number}){low}{SPACE}?[€$]?{SPACE}?à{SPACE}\
             |(?-u:\\b)(?P<from>{DIGITS}){from}{SPACE}?[-–]{SPACE}?)?\
             (?:(?P<minus>[-−])|(?-u:\\b))(?P<number>{number}){main}(?:\\.[–—-])?{LINK}{SPACE}?(?P<unit>{behind})\
             (?:{SPACE}?(?:et )?(?P<cents>[0-9]{{2}})(?:{SPACE}?(?:centimes?|cents?))?(?-u:\\b))?\
             |(?P<mark>{before})\\.?{SPACE}?(?P<led>{DIGITS}){lead}"
        );
        let regex = Regex::new(&pattern).expect("the pattern");
        Self { groups: Groups::new(&regex), regex, units: Units::new(), spans_only }
    }

    /// The amounts of a text.
    pub fn each(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer)) {
        for captures in self.regex.captures_iter(text) {
            if let Some(answer) = self.answer(&captures, region) {
                each(answer);
            }
        }
    }

    fn answer(&self, captures: &Captures<'_>, region: Region) -> Option<Answer> {
        let all = captures.get(0)?;
        let groups = &self.groups;
        let any = |groups: &[usize]| groups.iter().find_map(|&group| captures.get(group)).map(|found| found.as_str());
        let unit = self.units.get(any(&groups.unit)?, region)?;
        let number = any(&groups.number)?;
        let power = any(&groups.power);
        let mut high = value(number)?.checked_mul(power.map_or(Decimal::ONE, magnitude))? / unit.part;
        if let Some(cents) = any(&groups.cents) {
            high += value(cents)? / Decimal::ONE_HUNDRED;
        }
        if any(&groups.minus).is_some() {
            high = -high;
        }
        let (low, high) = match any(&groups.low) {
            None => (high, None),
            Some(low) => {
                // "10 à 15 M€", "deux à trois milliards": both ends are millions, or milliards.
                let last = number.rsplit(' ').next().filter(|word| word.starts_with(['m', 'M']));
                let own = any(&groups.low_power).or(power).or(last);
                (value(low)?.checked_mul(own.map_or(Decimal::ONE, magnitude))? / unit.part, Some(high))
            }
        };
        Some(Answer { start: all.start(), end: all.end(), low, high, currency: unit.currency })
    }
}

/// The groups of the pattern by their place, which is quicker than by name; of each at most one matches.
struct Groups {
    low: [usize; 3],
    low_power: [usize; 3],
    minus: [usize; 1],
    number: [usize; 2],
    power: [usize; 2],
    unit: [usize; 2],
    cents: [usize; 1],
}

impl Groups {
    fn new(regex: &Regex) -> Self {
        let place = |name| regex.capture_names().position(|group| group == Some(name)).expect("a group of the pattern");
        Self {
            low: ["low", "between", "from"].map(place),
            low_power: ["low_power", "between_power", "from_power"].map(place),
            minus: ["minus"].map(place),
            number: ["number", "led"].map(place),
            power: ["power", "lead_power"].map(place),
            unit: ["unit", "mark"].map(place),
            cents: ["cents"].map(place),
        }
    }
}

impl Peer for Pattern {
    fn name(&self) -> &'static str {
        if self.spans_only { "regex, places only" } else { "regex" }
    }

    fn pieces(&self) -> Pieces {
        Pieces::Whole
    }

    fn values(&self) -> bool {
        !self.spans_only
    }

    fn find(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer)) {
        if !self.spans_only {
            return self.each(text, region, each);
        }
        for found in self.regex.find_iter(text) {
            let (start, end) = (found.start(), found.end());
            each(Answer { start, end, low: Decimal::ZERO, high: None, currency: "" });
        }
    }
}

/// What a magnitude multiplies by.
pub fn magnitude(word: &str) -> Decimal {
    let ten = match word.as_bytes() {
        b"1000" | b"k" | b"K" => 3,
        b"1000000" | b"M" | b"m" => 6,
        b"1000000000" | b"G" | b"g" => 9,
        _ => match word.to_lowercase().as_str() {
            "mille" | "milliers" => 3,
            "million" | "millions" | "mio" => 6,
            _ => 9,
        },
    };
    Decimal::from(10u64.pow(ten))
}

/// A number in digits or in words.
pub fn value(number: &str) -> Option<Decimal> {
    if number.starts_with(|c: char| c.is_ascii_digit()) { digits(number) } else { words(number) }
}

fn digits(number: &str) -> Option<Decimal> {
    let bytes = number.as_bytes();
    let last = bytes.iter().rposition(|b| matches!(b, b',' | b'.'));
    // A lone dot before three digits groups; a comma does only where a dot follows.
    let point = last.filter(|&at| bytes[at] == b',' || bytes.len() - at != 4 || number[..at].contains(','));
    let mut mantissa = 0i128;
    for digit in bytes.iter().filter(|b| b.is_ascii_digit()) {
        mantissa = mantissa.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
    }
    let scale = point.map_or(0, |at| bytes.len() - at - 1);
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale).ok()?).ok()
}

fn words(number: &str) -> Option<Decimal> {
    let number = number.to_lowercase();
    let (mut total, mut group, mut power) = (0u64, 0u64, 1u64);
    let mut half = false;
    for word in number.split([' ', '-']) {
        let add = match word.strip_suffix('s').filter(|_| word != "trois").unwrap_or(word) {
            "et" | "de" => continue,
            "demi" | "demie" => {
                half = true;
                continue;
            }
            "zéro" => 0,
            "un" | "une" => 1,
            "deux" => 2,
            "trois" => 3,
            "quatre" => 4,
            "cinq" => 5,
            "six" => 6,
            "sept" => 7,
            "huit" => 8,
            "neuf" => 9,
            "dix" => 10,
            "onze" => 11,
            "douze" => 12,
            "treize" => 13,
            "quatorze" => 14,
            "quinze" => 15,
            "seize" => 16,
            "vingt" if group % 100 == 4 => 76,
            "vingt" => 20,
            "trente" => 30,
            "quarante" => 40,
            "cinquante" => 50,
            "soixante" => 60,
            "septante" => 70,
            "huitante" | "octante" => 80,
            "nonante" => 90,
            "cent" => {
                group = group.max(1).checked_mul(100)?;
                continue;
            }
            collective @ ("dizaine" | "douzaine" | "quinzaine" | "vingtaine" | "trentaine" | "cinquantaine"
            | "centaine") => {
                let size = match collective {
                    "dizaine" => 10,
                    "douzaine" => 12,
                    "quinzaine" => 15,
                    "vingtaine" => 20,
                    "trentaine" => 30,
                    "cinquantaine" => 50,
                    _ => 100,
                };
                group = group.max(1).checked_mul(size)?;
                continue;
            }
            "mille" | "millier" | "million" | "milliard" => {
                power = match word.strip_suffix('s').unwrap_or(word) {
                    "million" => 1_000_000,
                    "milliard" => 1_000_000_000,
                    _ => 1000,
                };
                total = total.checked_add(group.max(1).checked_mul(power)?)?;
                group = 0;
                continue;
            }
            _ => return None,
        };
        group = group.checked_add(add)?;
    }
    let value = Decimal::from(total.checked_add(group)?);
    let half = if half { Decimal::from(power) / Decimal::TWO } else { Decimal::ZERO };
    Some(value + half)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_their_values() {
        for (text, expected) in [
            ("36,8", "36.8"),
            ("1 234 567,89", "1234567.89"),
            ("1.234,56", "1234.56"),
            ("1,250.00", "1250.00"),
            ("1'250.50", "1250.50"),
            ("12.50", "12.50"),
            ("1.250", "1250"),
            ("trois cent quatre-vingts milliards", "380000000000"),
            ("soixante-dix-sept", "77"),
            ("quatre-vingt-dix-neuf", "99"),
            ("deux millions cinq cent mille", "2500000"),
            ("un million et demi", "1500000"),
            ("une dizaine de millions", "10000000"),
        ] {
            assert_eq!(value(text).map(|value| value.to_string()).as_deref(), Some(expected), "{text}");
        }
    }
}
