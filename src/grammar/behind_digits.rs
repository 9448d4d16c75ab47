//! What may follow digits and still be the numeral.

use super::label;
use super::number::{Form, Number, mixed};
use crate::number::digits::Shape;
use crate::text::Text;

/// What may follow digits and still be the numeral: a fraction ("1/2", "2 ½"), Swiss dashes ("20.–"), a stray space
/// in the group or behind the decimal mark ("300. 000", "11, 7").
pub(super) fn read(text: Text<'_>, number: &mut Number) {
    let Form::Digits(shape) = number.form else { return };
    let end = number.end;
    match text.byte(end) {
        b'/' => {
            if let Some((mantissa, scale, end)) = fraction(text, number.start) {
                *number = Number { noun: true, ..mixed(number.start, end, mantissa, scale) };
            }
        }
        b'.' | b',' if number.scale == 0 => {
            if let Some(end) = dashes(text, end + 1) {
                number.form = Form::Digits(Shape { dashes: true, ..shape });
                number.end = end;
                number.numeral_end = end;
                number.other = None;
                return;
            }
            let space = text.space(end + 1);
            if space > end + 1 {
                stray(text, number, shape, space);
            }
        }
        0xC2 | b' ' | 0xE2 if number.scale == 3 && (number.other == Some(0) || number.below(1)) => {
            decimals_in_groups(text, number);
        }
        0xC2 | b' ' | 0xE2 if number.scale == 0 && number.other.is_none() => {
            let at = text.gap(end);
            // ".000 ¾" has its decimals already.
            let whole = !matches!(text.byte(number.start.wrapping_sub(1)), b'.' | b',');
            if whole
                && let Some((mantissa, scale, end)) = fraction_sign(text, at).or_else(|| fraction(text, at))
                && let Some(whole) = number.mantissa.checked_mul(10i128.pow(scale))
            {
                *number = mixed(number.start, end, whole + mantissa, scale);
            }
        }
        _ => {}
    }
}

/// "6,559 57 francs": decimals in groups of three, as tables of rates have them. Not of a currency with three decimals:
/// "12,500 75 dinars" are two cells.
fn decimals_in_groups(text: Text<'_>, number: &mut Number) {
    let at = text.space(number.end);
    let mut end = at;
    while text.byte(end).is_ascii_digit() && end < at + 4 {
        end += 1;
    }
    let n = (end - at) as u32;
    let unit = text.gap(end);
    // "0,152 449 €", but "0,750 12 €" is a bottle and its price.
    let least = if number.below(1) { 3 } else { 1 };
    if at == number.end || !(least..=3).contains(&n) || !super::unit::starts(text, unit) {
        return;
    }
    if super::unit::starts_thousandths(text, unit) {
        return;
    }
    let tail = (at..end).fold(0, |tail, i| tail * 10 + i128::from(text.byte(i) - b'0'));
    if let Some(mantissa) = number.mantissa.checked_mul(10i128.pow(n)).and_then(|head| head.checked_add(tail)) {
        *number = Number { mantissa, scale: 3 + n, end, numeral_end: end, other: None, ..*number };
    }
}

/// ½, ¼, ¾: in hundredths or tenths, and where it ends.
pub(super) fn fraction_sign(text: Text<'_>, at: usize) -> Option<(i128, u32, usize)> {
    if text.byte(at) != 0xC2 {
        return None;
    }
    let (mantissa, scale) = match text.byte(at + 1) {
        0xBC => (25, 2),
        0xBD => (5, 1),
        0xBE => (75, 2),
        _ => return None,
    };
    Some((mantissa, scale, at + 2))
}

/// 1/2, 1/4, 3/4: in hundredths or tenths, and where it ends.
pub(super) fn fraction(text: Text<'_>, at: usize) -> Option<(i128, u32, usize)> {
    let (mantissa, scale) = match (text.byte(at), text.byte(at + 1), text.byte(at + 2)) {
        (b'1', b'/', b'2') => (5, 1),
        (b'1', b'/', b'4') => (25, 2),
        (b'3', b'/', b'4') => (75, 2),
        _ => return None,
    };
    let next = text.byte(at + 3);
    let goes_on = next.is_ascii_digit() || matches!(next, b'/' | b',' | b'.') && text.byte(at + 4).is_ascii_digit();
    (!goes_on).then_some((mantissa, scale, at + 3))
}

/// Swiss and Belgian dashes for no cents, "20.-", "20.–", "20,--": where they end.
fn dashes(text: Text<'_>, at: usize) -> Option<usize> {
    let first = text.dash(at);
    if first == at || text.byte(first).is_ascii_digit() {
        return None;
    }
    let end = text.dash(first);
    (!text.byte(end).is_ascii_alphanumeric()).then_some(end)
}

/// A space that slipped in behind a mark: "11, 7 milliards", "5, 95 €", "300. 000 francs". Only where a unit or
/// magnitude follows at once, and never inside a list.
fn stray(text: Text<'_>, number: &mut Number, shape: Shape, at: usize) {
    let mut end = at;
    while text.byte(end).is_ascii_digit() && end < at + 6 {
        end += 1;
    }
    let n = (end - at) as u32;
    // "3, 12, 36 €", "2, 3 et 5 M€" are lists.
    let before = text.gap_before(number.start);
    let listed = text.byte(before.wrapping_sub(1)) == b',' && text.byte(before.wrapping_sub(2)).is_ascii_digit();
    let group = text.byte(number.end) == b'.'
        && n == 3
        && shape.head <= 3
        && !shape.year
        && !label::has_owner(text, number.start);
    // "En 2015, 3 millions", "article 12, 5 %" are two numbers; so are three decimals but of a dinar.
    // "29, 18004 milliards": nobody counts so many of them without a group.
    let decimals = text.byte(number.end) == b','
        && ((1..=3).contains(&n) || n == 5 && counts_milliards(text, text.gap(end)))
        && !listed
        && !shape.year
        && !(shape.head == 2 && ends_pairs(text, number.start))
        && !label::has_owner(text, number.start);
    if !(group || decimals) || !super::unit::starts(text, text.gap(end)) {
        return;
    }
    if decimals && n == 3 && !super::unit::starts_thousandths(text, text.gap(end)) {
        return;
    }
    // "la Corolla 115, 1 million": so many hundreds would be millions.
    if decimals && number.mantissa > 1 && singular(text, text.gap(end)) {
        return;
    }
    let tail = (at..end).fold(0, |tail, i| tail * 10 + i128::from(text.byte(i) - b'0'));
    let Some(mantissa) = number.mantissa.checked_mul(10i128.pow(n)).and_then(|head| head.checked_add(tail)) else {
        return;
    };
    number.mantissa = mantissa;
    number.scale = if decimals { n } else { 0 };
    number.end = end;
    number.numeral_end = end;
    number.other = None;
}

/// Are the two digits at `start` the last of several pairs, as phone numbers have them: "01 23 45 67 89, 12 € la visite"?
fn ends_pairs(text: Text<'_>, start: usize) -> bool {
    let before = text.space_before(start);
    let digits = (before.saturating_sub(3)..before).rev().take_while(|at| text.byte(*at).is_ascii_digit()).count();
    before < start && digits == 2
}

/// Do millions or milliards stand at `at`?
fn counts_milliards(text: Text<'_>, at: usize) -> bool {
    text.word(at).is_some_and(|word| word.is(key!("millions")) || word.is(key!("milliards")))
}

/// Does a magnitude in the singular stand at `at`?
fn singular(text: Text<'_>, at: usize) -> bool {
    text.word(at).is_some_and(|word| word.is(key!("million")) || word.is(key!("milliard")))
}

#[cfg(test)]
mod tests {
    use super::super::number;
    use super::*;
    use std::format;
    use std::string::{String, ToString};

    /// The value without its magnitude, and what stands behind the numeral.
    fn told(written: &str) -> String {
        let Ok(number) = number::read(Text(written), 0) else { return "none".into() };
        let value = rust_decimal::Decimal::from_i128_with_scale(number.mantissa, number.scale);
        format!("{value}|{}", &written[number.numeral_end..])
    }

    /// What follows digits and is theirs, and what is not.
    #[test]
    fn digits_go_on() {
        let mut wrong = String::new();
        for (written, expected) in [
            ("1/2 euro", "0.5| euro"),
            ("1/4 euro", "0.25| euro"),
            ("3/4 euro", "0.75| euro"),
            ("2/4 euro", "2|/4 euro"),
            ("1/25 euro", "1|/25 euro"),
            ("1/2/3", "1|/2/3"),
            ("1/2/x", "0.5|/x"),
            ("1/2,5", "1|/2,5"),
            ("1/2, ou", "0.5|, ou"),
            ("1/2.", "0.5|."),
            ("1/2.5", "1|/2.5"),
            ("11/2 euro", "11|/2 euro"),
            ("2 ½ euros", "2.5| euros"),
            ("2½ euros", "2.5| euros"),
            ("2 1/2 euros", "2.5| euros"),
            ("2 3/4 euros", "2.75| euros"),
            ("20.-", "20|"),
            ("20.– la place", "20| la place"),
            ("20,--", "20|"),
            ("20.-x", "20|.-x"),
            ("20.-5", "20|.-5"),
            ("20.--5", "20|.--5"),
            ("11, 7 milliards", "11.7| milliards"),
            ("5, 95 €", "5.95| €"),
            ("5, 951 €", "5|, 951 €"),
            ("300. 000 francs", "300000| francs"),
            ("300. 00 francs", "300|. 00 francs"),
            ("3000. 000 francs", "3000|. 000 francs"),
            ("5, 95 fois", "5|, 95 fois"),
            ("29, 18004 milliards", "29.18004| milliards"),
            ("29, 18004 €", "29|, 18004 €"),
            ("29, 180044 milliards", "29|, 180044 milliards"),
            ("115, 1 million", "115|, 1 million"),
            ("1, 1 million", "1.1| million"),
            ("6,559 57 francs", "6.55957| francs"),
            ("6,559 571 francs", "6.559571| francs"),
            ("6,559 5 francs", "6.5595| francs"),
            ("6,559 5711 francs", "6.559| 5711 francs"),
            ("6,559 57 fois", "6.559| 57 fois"),
            ("6,559 57,5 francs", "6.559| 57,5 francs"),
            ("6,559 57, francs", "6.559| 57, francs"),
            ("12,500 75 dinars", "12.500| 75 dinars"),
            ("0,750\u{A0}12 €", "0.750|\u{A0}12 €"),
            ("12,5, 7 millions", "12.5|, 7 millions"),
            ("12.50.-", "12.50|.-"),
            ("6,559 57 CHF1", "6.559| 57 CHF1"),
            ("300. 000 EUR20", "300|. 000 EUR20"),
        ] {
            let told = told(written);
            if told != expected {
                wrong.push_str(&format!("{written:?}: {told:?}, expected {expected:?}\n"));
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
        // Decimals in groups leave no doubt any more.
        assert_eq!(number::read(Text("6,559 57 francs"), 0).map(|number| number.other).ok(), Some(None));
        assert_eq!(number::read(Text("20.-"), 0).map(|number| number.end.to_string()).ok().as_deref(), Some("4"));
    }
}
