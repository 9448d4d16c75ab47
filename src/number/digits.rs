//! Numbers in digits: groups of three, the decimal mark, and what cannot be told from the digits alone.
//!
//! | written | read | why |
//! | --- | --- | --- |
//! | `1 234 567,89`, `1.234.567,89`, `1'234.50` | one number | groups of three under one kind of mark |
//! | `1.500` | 1500, or 1.5 | one dot and three digits: the caller's context decides, see [`Digits::other`] |
//! | `12,345` | 12.345, or 12345 | one comma and three digits: a decimal, unless told otherwise |
//! | `0.500`, `1234.500`, `19.99` | a decimal | no group can start so or end so |
//! | `2024 15` | 2024 | four digits head no group |
//! | `12.03.2024`, `1.2.3` | nothing | see [`Digits::broken`] |

use crate::text::Text;

/// A run of digits and marks, read as one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Digits {
    /// Where it ends.
    pub(crate) end: usize,
    /// All digits without their marks.
    pub(crate) mantissa: i128,
    /// How many of them are decimals.
    pub(crate) scale: u32,
    /// How many would be decimals if the one ambiguous mark were read the other way.
    pub(crate) other: Option<u32>,
    /// Digits before the first mark.
    pub(crate) head: u8,
    /// Groups of three behind the head.
    pub(crate) groups: u8,
    /// The marks make no number, or there are more digits than 96 bits hold.
    pub(crate) broken: Option<Broken>,
}

/// Why digits are no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    /// Groups of other lengths, mixed marks, a second decimal mark: a date, a version, an address.
    Marks,
    /// Too many digits.
    Length,
}

/// The most digits that 96 bits hold, though not all numbers of so many.
const MOST_DIGITS: u32 = 29;

/// A mark between digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Space,
    Dot,
    Comma,
    Apostrophe,
}

/// How digits were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Digits before the first mark.
    pub(crate) head: u8,
    /// Groups of three behind the head.
    pub(crate) groups: u8,
    /// No mark at all.
    pub(crate) plain: bool,
    /// Four plain digits that could be a year.
    pub(crate) year: bool,
    /// Swiss dashes stand for the cents: "20.–".
    pub(crate) dashes: bool,
}

impl Digits {
    /// How they were written.
    #[inline]
    pub(crate) fn shape(&self) -> Shape {
        let plain = self.groups == 0 && self.scale == 0 && self.other.is_none();
        let year = plain && self.head == 4 && could_be_a_year(self.mantissa as u64);
        Shape { head: self.head, groups: self.groups, plain, year, dashes: false }
    }
}

/// Is a plain number of four digits one that texts have as a year?
#[inline]
pub(crate) fn could_be_a_year(number: u64) -> bool {
    (1500..2150).contains(&number)
}

/// The mark that stands at `at` between digits, and where it ends.
#[inline(always)]
fn mark(text: Text<'_>, at: usize) -> Option<(Mark, usize)> {
    let b = text.byte(at);
    match b {
        b',' => Some((Mark::Comma, at + 1)),
        b'.' => Some((Mark::Dot, at + 1)),
        b' ' => Some((Mark::Space, at + 1)),
        b'\'' | b'`' => Some((Mark::Apostrophe, at + 1)),
        0xC2 | 0xE2 | 0xCA => {
            let space = text.space(at);
            if space > at {
                return Some((Mark::Space, space));
            }
            let apostrophe = text.apostrophe(at);
            (apostrophe > at).then_some((Mark::Apostrophe, apostrophe))
        }
        _ => None,
    }
}

/// The accumulated digits.
struct Run {
    mantissa: u128,
    digits: u32,
}

impl Run {
    /// Takes the digits at `at`; how many there were.
    #[inline(always)]
    fn take(&mut self, text: Text<'_>, at: usize) -> usize {
        let mut end = at;
        // Eighteen digits fit in a word of the machine.
        let mut short = self.mantissa as u64;
        while self.digits < 18 {
            let digit = text.byte(end).wrapping_sub(b'0');
            if digit > 9 {
                self.mantissa = short.into();
                return end - at;
            }
            short = short * 10 + u64::from(digit);
            self.digits += u32::from(short != 0);
            end += 1;
        }
        self.mantissa = self.mantissa.max(short.into());
        loop {
            let digit = text.byte(end).wrapping_sub(b'0');
            if digit > 9 {
                return end - at;
            }
            // Past the limit the number is broken anyway; the count says so.
            if self.digits < MOST_DIGITS + 2 {
                self.mantissa = self.mantissa * 10 + u128::from(digit);
            }
            self.digits = self.digits.saturating_add(u32::from(self.mantissa != 0));
            end += 1;
        }
    }
}

/// How many digits stand at `at`, counted up to four.
#[inline(always)]
fn count(text: Text<'_>, at: usize) -> usize {
    let mut n = 0;
    while n < 4 && text.byte(at + n).is_ascii_digit() {
        n += 1;
    }
    n
}

/// Reads the number whose first digit stands at `at`; `None` where no digit does.
pub(crate) fn read(text: Text<'_>, at: usize) -> Option<Digits> {
    let mut run = Run { mantissa: 0, digits: 0 };
    let head = run.take(text, at);
    if head == 0 {
        return None;
    }
    let mut end = at + head;
    let mut groups = 0u8;
    let mut scale = 0u32;
    let mut other = None;
    let mut kind: Option<Mark> = None;
    let mut broken = None;
    let led_by_zero = text.byte(at) == b'0';
    while let Some((mark, behind)) = mark(text, end) {
        let n = count(text, behind);
        let first = kind.is_none();
        let groupable = n == 3 && head <= 3 && !led_by_zero;
        match mark {
            Mark::Space | Mark::Apostrophe if groupable && (first || kind == Some(mark)) => {}
            Mark::Space | Mark::Apostrophe => break,
            Mark::Dot if groupable && (first || kind == Some(Mark::Dot)) => {}
            Mark::Comma if groupable && (kind == Some(Mark::Comma) || first && comma_groups(text, behind + 3)) => {}
            // A decimal mark, the last piece of a number.
            Mark::Dot | Mark::Comma if n > 0 => {
                // "14.581.00": a second dot that cannot group is decimal.
                let odd = kind == Some(mark) && !(mark == Mark::Dot && n == 2);
                let decimals = run.take(text, behind);
                // Saturated, for zeros do not count as digits: four thousand million of them would come round to none.
                scale = u32::try_from(decimals).unwrap_or(u32::MAX);
                if mark == Mark::Comma && groupable && first {
                    other = Some(0);
                }
                end = behind + decimals;
                if odd || matches!(text.byte(end), b'.' | b',') && text.byte(end + 1).is_ascii_digit() {
                    broken = Some(Broken::Marks);
                    end = behind_all(text, end);
                }
                break;
            }
            Mark::Dot | Mark::Comma => break,
        }
        run.take(text, behind);
        end = behind + 3;
        groups = groups.saturating_add(1);
        kind = Some(mark);
    }
    if kind == Some(Mark::Dot) && groups == 1 && scale == 0 {
        other = Some(3);
    }
    if run.digits > MOST_DIGITS || scale > MOST_DIGITS {
        broken = Some(Broken::Length);
        scale = 0;
    }
    let mantissa = i128::try_from(run.mantissa).unwrap_or(0);
    Some(Digits { end, mantissa, scale, other, head: head.min(255) as u8, groups, broken })
}

/// Is a first comma with three digits behind it a group's, by what follows at `at`: another such group, or a dot and
/// decimals?
fn comma_groups(text: Text<'_>, at: usize) -> bool {
    match text.byte(at) {
        b',' => count(text, at + 1) == 3,
        b'.' => matches!(count(text, at + 1), 1 | 2),
        _ => false,
    }
}

/// Behind all digits, dots and commas: no piece of a date or address is looked at again.
fn behind_all(text: Text<'_>, mut at: usize) -> usize {
    loop {
        match text.byte(at) {
            b'0'..=b'9' => at += 1,
            b'.' | b',' if text.byte(at + 1).is_ascii_digit() => at += 1,
            _ => return at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(written: &str) -> Option<(i128, u32, Option<u32>, usize)> {
        let digits = read(Text(written), 0)?;
        digits.broken.is_none().then_some((digits.mantissa, digits.scale, digits.other, digits.end))
    }

    #[test]
    fn groups_under_every_mark() {
        for space in [" ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "'", "’", "."] {
            let written = format!("1{space}234{space}567,89");
            assert_eq!(number(&written), Some((123_456_789, 2, None, written.len())), "{written}");
        }
        for (written, mantissa, scale) in [
            ("1,234,567", 1_234_567, 0),
            ("1,234.56", 123_456, 2),
            ("1,234,567.89", 123_456_789, 2),
            ("1'234.50", 123_450, 2),
            ("1 234.56", 123_456, 2),
            ("14.581.00", 1_458_100, 2),
            ("0.500", 500, 3),
            ("1234.500", 1_234_500, 3),
            ("19.99", 1999, 2),
            ("46,2", 462, 1),
            ("0,5", 5, 1),
            ("3.159,7", 31_597, 1),
            ("40000.0", 400_000, 1),
            ("7.1230", 71_230, 4),
            ("3,14159265358979323846", 314_159_265_358_979_323_846, 20),
        ] {
            assert_eq!(number(written), Some((mantissa, scale, None, written.len())), "{written}");
        }
    }

    /// Four digits, not five that are worth as much: "01600 Trévoux".
    #[test]
    fn years_have_four_digits() {
        for (written, year) in [("1600", true), ("01600", false), ("0160,0", false), ("160", false), ("2150", false)] {
            assert_eq!(read(Text(written), 0).map(|digits| digits.shape().year), Some(year), "{written}");
        }
    }

    #[test]
    fn says_what_is_ambiguous() {
        assert_eq!(number("1.500"), Some((1500, 0, Some(3), 5)));
        assert_eq!(number("12,345"), Some((12_345, 3, Some(0), 6)));
        assert_eq!(number("1 500"), Some((1500, 0, None, 5)));
        assert_eq!(number("1.500.000"), Some((1_500_000, 0, None, 9)));
    }

    #[test]
    fn never_glues_neighbours() {
        for (written, mantissa, end) in [
            ("2024 15", 2024, 4),
            ("2024 500", 2024, 4),
            ("1 2 3 4", 1, 1),
            ("12 50", 12, 2),
            ("1 23", 1, 1),
            ("12 3456", 12, 2),
            ("12.", 12, 2),
            ("12, 5", 12, 2),
            ("0 800 123", 0, 1),
            ("12  500", 12, 2),
        ] {
            assert_eq!(number(written).map(|(m, _, _, e)| (m, e)), Some((mantissa, end)), "{written}");
        }
    }

    #[test]
    fn dates_versions_and_endless_digits_are_broken() {
        for (written, end) in [
            ("12.03.2024", 10),
            ("12.03.2024.", 10),
            ("1.2.3", 5),
            ("192.168.0.1", 11),
            ("1,2,3", 5),
            ("1.234.56.78", 11),
            ("1.234.5", 7),
            ("1.234.5678", 10),
            ("1,234,56", 8),
        ] {
            let digits = read(Text(written), 0).expect(written);
            assert_eq!((digits.broken, digits.end), (Some(Broken::Marks), end), "{written}");
        }
        let long = "1".repeat(200);
        assert_eq!(read(Text(&long), 0).map(|d| (d.broken, d.end)), Some((Some(Broken::Length), 200)));
        assert_eq!(number(&"0".repeat(40)), Some((0, 0, None, 40)));
        assert_eq!(read(Text("réf. 123456789012345678901, 5 €"), 6).map(|d| d.end), Some(27));
    }
}
