//! What stands left of a number and belongs to it: a currency that comes first, a sign, an accounting bracket.

use super::Options;
use super::unit::{self, Mention};
use crate::lexicon::{currencies, exceptions, kinds};
use crate::text::Text;

/// Marks of letters that stand before a number as well as behind it. Codes and symbols do anyway.
#[rustfmt::skip]
static BEFORE: &[&str] = &["Rs", "Re", "RS", "Fr", "fr", "Frs", "frs", "SFr", "sFr", "Sfr", "FCFA", "Fcfa", "FCfa", "FBu", "Fbu", "Ar", "CFA", "DM", "LL", "R$", "Gdes"];

/// The currency that ends right before `at`, the number's first byte: "EUR 20", "€ 12,50", "US$ 10", "Fr. 20.–".
/// Looks back over one gap and one short word, never past `floor`.
#[inline]
pub(super) fn lead(text: Text<'_>, at: usize, floor: usize, options: Options) -> Option<Mention> {
    if at <= floor {
        return None;
    }
    let mut end = text.gap_before(at);
    if !may_lead(text, end) {
        return None;
    }
    let last = text.char_before(end)?;
    // "Fr. 20.–", "Fr.20.–"; the dot right behind a code ends its sentence.
    let glued = end == at && text.byte(end.wrapping_sub(2)).is_ascii_lowercase();
    if last == '.' && (end < at || glued) {
        end -= 1;
    }
    let start = back_over_mark(text, end, floor);
    if last == '.' && glued && (text.byte(start.wrapping_sub(1)) == b'.' || !BEFORE.contains(&text.slice(start, end))) {
        return None;
    }
    // Codes and marks of plain letters have four at the most.
    if end - start > 4 && last.is_ascii_lowercase() && text.byte(start).is_ascii_lowercase() {
        return None;
    }
    // "EUR/USD 1,0912" is the rate of a pair.
    let pair = text.byte(start.wrapping_sub(1)) == b'/' && text.letter_before(start - 1);
    if text.alphanumeric_before(start) || pair || super::misread::ends_rest(text, start) {
        return None;
    }
    let written = text.slice(start, end);
    if let Some(word) = text.word(start).filter(|word| word.end == end) {
        let code =
            currencies::code(word, written).filter(|currency| options.whole || exceptions::leads_a_number(*currency));
        if code.is_none() && !BEFORE.contains(&written) {
            return None;
        }
        // In capitals, or as a sentence starts: "Usd 6 milliards"; "eur 20" would be odd but harmless.
    }
    let mention = unit::mention(text, start, options.region, false)?;
    (mention.span.end() == end && mention.part == 0).then_some(mention)
}

/// May a currency end at `end`? Most numbers stand behind a small word or a mark of punctuation: a cheap look at those.
#[inline]
fn may_lead(text: Text<'_>, end: usize) -> bool {
    let last = text.byte(end.wrapping_sub(1));
    if !last.is_ascii_alphabetic() {
        // A dot may be an abbreviation's; an accented letter ends no currency.
        return match last {
            b'.' | b'$' => true,
            _ => last >= 0x80 && text.byte(end.wrapping_sub(2)) != 0xC3,
        };
    }
    // Codes have five letters at the most, marks of letters four.
    let (key, letters) = text.letters_before(end);
    if letters > 5 {
        return false;
    }
    let start = end - letters;
    match text.byte(start.wrapping_sub(1)) {
        b'$' => true,
        0x80.. => text.byte(start.wrapping_sub(2)) != 0xC3,
        _ => letters > 1 && kinds::of_key(key) & (kinds::CODE | kinds::MARK) != 0,
    }
}

/// What may stand before a number and say more of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Nothing,
    /// A phrase at most.
    Phrase,
    Anything,
}

/// One look at the last mark or word before the number at `at`, which most numbers need no more than.
#[inline]
pub(super) fn said(text: Text<'_>, at: usize, floor: usize) -> Said {
    let end = text.gap_before(at);
    if end <= floor {
        return Said::Nothing;
    }
    match text.byte(end - 1) {
        b',' | b':' | b';' | b'(' | b'/' | b'"' if end < at => Said::Nothing,
        b'a'..=b'z' | b'A'..=b'Z' if end < at => {
            let (key, letters) = text.letters_before(end);
            let before = text.byte((end - letters).wrapping_sub(1));
            let kinds = kinds::of_key(key);
            if before >= 0x80 || before == b'$' || kinds & (kinds::CODE | kinds::MARK) != 0 || key == key!("moins") {
                Said::Anything
            } else if kinds & kinds::LAST != 0 {
                Said::Phrase
            } else {
                Said::Nothing
            }
        }
        // "à" and "À", the one last word with an accent at its end, which no currency has; "á" and "ä" are slips for it.
        0x80..=0x85 | 0xA0..=0xA5 if text.byte(end.wrapping_sub(2)) == 0xC3 => Said::Phrase,
        0x80.. if text.byte(end.wrapping_sub(2)) == 0xC3 => Said::Nothing,
        _ => Said::Anything,
    }
}

/// The start of the letters, symbol, or both, that end at `end`; `end` itself where there are none.
fn back_over_mark(text: Text<'_>, end: usize, floor: usize) -> usize {
    let mut start = end;
    let mut symbols = 0;
    // "$US", "US$", "CHF": at most one symbol and five letters.
    for _ in 0..6 {
        let Some(c) = text.char_before(start) else { break };
        let from = start - c.len_utf8();
        if from < floor {
            break;
        }
        if c.is_ascii_alphabetic() {
            start = from;
        } else if symbols == 0 && unit::symbol(text, from) > from {
            symbols = 1;
            start = from;
        } else {
            break;
        }
    }
    start
}

/// A sign before a number, and where it starts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    pub(super) start: usize,
    pub(super) negative: bool,
}

/// The sign that ends right before `at`: "-", "−", "–" set close, "+", and a spaced one where nothing else could be
/// meant. A dash that joins words or opens a list item is none.
#[inline]
pub(super) fn sign(text: Text<'_>, at: usize, floor: usize, options: Options) -> Option<Sign> {
    if at <= floor {
        return None;
    }
    let end = text.gap_before(at);
    let glued = end == at;
    if end <= floor {
        return None;
    }
    let last = text.byte(end.wrapping_sub(1));
    let (start, negative) = match last {
        b'+' => (end - 1, false),
        b'-' => (end - 1, true),
        // A hyphen that breaks no line is a minus to whoever types it.
        0x90..=0x93 if text.dash(end.wrapping_sub(3)) == end => (end - 3, true),
        b's' | b'S' => return minus_in_words(text, end, floor),
        _ => return None,
    };
    if start < floor || text.byte(start.wrapping_sub(1)) == b'/' || negative && text.byte(start.wrapping_sub(1)) == b'+'
    {
        // "+/- 10 %", "+-10 %" are qualifiers.
        return None;
    }
    let before = text.gap_before(start);
    if glued {
        // "42-48", "COVID-19", "8 +2": it joins what stands close before it.
        let joins = before == start
            && (text.alphanumeric_before(start)
                || matches!(text.byte(start.wrapping_sub(1)), b')' | b'%' | b'-' | b'.')
                || text.char_before(start).is_some_and(|c| "€£¥".contains(c)));
        return (!joins).then_some(Sign { start, negative });
    }
    // Spaced: "(- 1,9% sur un an)", "à – 45 %", "(+ 38,67%)".
    let follows = match text.char_before(before) {
        Some('(' | ':' | '|' | '/') => true,
        // "Grade A - 389 €"
        Some('A') => false,
        // "vs. + 3,1 M€"
        Some('.') => text.word_before(before - 1).is_some_and(|word| word.is(key!("vs"))),
        Some(_) if before < start => text.word_before(before).is_some_and(|word| {
            let links = [key!("a"), key!("de"), key!("par"), key!("contre"), key!("soit"), key!("vs"), key!("versus")];
            links.contains(&word.key)
        }),
        Some(_) => false,
        None => options.whole,
    };
    follows.then_some(Sign { start, negative })
}

/// A spaced sign before a percentage of a table row, behind another number: "21,3 19,8 - 7,0 %".
pub(super) fn spaced_sign(text: Text<'_>, at: usize, floor: usize) -> Option<Sign> {
    let end = text.gap_before(at);
    if end == at || end <= floor {
        return None;
    }
    let (start, negative) = match text.byte(end - 1) {
        b'+' => (end - 1, false),
        b'-' => (end - 1, true),
        0x92 | 0x93 if text.dash(end.wrapping_sub(3)) == end => (end - 3, true),
        _ => return None,
    };
    let before = text.gap_before(start);
    // Behind a whole number a minus may be a dash: "page 12 - 15 %".
    let decimal = (2..=3).any(|back| text.byte(before.wrapping_sub(back)) == b',');
    let behind_number = matches!(text.byte(before.wrapping_sub(1)), b'0'..=b'9' | b')' | b'%');
    (before < start && before >= floor && behind_number && (!negative || decimal)).then_some(Sign { start, negative })
}

/// "moins 3 %", where it is no subtraction and no comparison.
fn minus_in_words(text: Text<'_>, end: usize, floor: usize) -> Option<Sign> {
    if text.byte(end.wrapping_sub(2)) | 0x20 != b'n' {
        return None;
    }
    let word = text.word_before(end).filter(|word| word.is(key!("moins")) && word.start >= floor)?;
    let before = text.gap_before(word.start);
    let follows = match text.char_before(before) {
        None | Some('(' | ':' | ',' | '|' | '\n') => true,
        Some(_) => text.word_before(before).is_some_and(|word| {
            #[rustfmt::skip]
            const BEFORE_MINUS: [u128; 10] = [
                key!("a"), key!("de"), key!("entre"), key!("soit"), key!("est"), key!("affiche"), key!("fait"), key!("font"), key!("fera"), key!("faisait"),
            ];
            BEFORE_MINUS.contains(&word.key)
        }),
    };
    follows.then_some(Sign { start: word.start, negative: true })
}

/// An accounting bracket around the number alone, "(557) millions d'euros", "(7,0) %": where it opens and closes.
#[inline]
pub(super) fn bracket(text: Text<'_>, start: usize, end: usize, floor: usize) -> Option<(usize, usize)> {
    (start > floor
        && text.byte(start.wrapping_sub(1)) == b'('
        && text.byte(end) == b')'
        && !text.alphanumeric_before(start - 1))
    .then(|| (start - 1, end + 1))
}

/// The dash of a Swiss price below one, "–.50", "-.90", where the digits start at `at`.
#[inline]
pub(super) fn below_one(text: Text<'_>, at: usize, floor: usize) -> Option<usize> {
    if at < 1 || !matches!(text.byte(at - 1), b'.' | b',') {
        return None;
    }
    let dash =
        [1, 3].into_iter().filter_map(|length| (at - 1).checked_sub(length)).find(|start| text.dash(*start) == at - 1);
    // ".0045 $": the zero left out.
    let bare = (at == 1 || text.gap_before(at - 1) < at - 1).then_some(at - 1);
    let start = dash.or(bare)?;
    // "90.-" is a price of its own.
    let closes = dash.is_some() && text.byte(start.wrapping_sub(1)) == b'.';
    (start >= floor && !closes && !text.alphanumeric_before(start)).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_look_at_what_stands_before() {
        // What may stand before a number behind these, and whether a currency may.
        for (before, expected, leads) in [
            ("", Said::Nothing, false),
            ("soit ", Said::Nothing, false),
            ("le ", Said::Nothing, false),
            ("en ", Said::Nothing, false),
            ("euros ", Said::Nothing, false),
            ("FRANCS ", Said::Nothing, false),
            ("abcdef ", Said::Nothing, false),
            ("é ", Said::Nothing, false),
            ("ç ", Said::Nothing, false),
            ("ÿ ", Said::Nothing, false),
            (", ", Said::Nothing, false),
            (": ", Said::Nothing, false),
            ("; ", Said::Nothing, false),
            ("( ", Said::Nothing, false),
            ("/ ", Said::Nothing, false),
            ("\" ", Said::Nothing, false),
            ("USDTX ", Said::Nothing, false),
            ("à ", Said::Phrase, false),
            ("À ", Said::Phrase, false),
            ("â ", Said::Phrase, false),
            ("Ä ", Said::Phrase, false),
            ("de ", Said::Phrase, false),
            ("environ ", Said::Phrase, false),
            ("quelque ", Said::Phrase, false),
            ("pas moins de ", Said::Phrase, false),
            ("dès ", Said::Anything, false),
            ("moins ", Said::Anything, false),
            ("-", Said::Anything, false),
            (",", Said::Anything, false),
            ("(", Said::Anything, false),
            ("/", Said::Anything, false),
            ("est", Said::Anything, false),
            ("1 ", Said::Anything, false),
            ("% ", Said::Anything, false),
            (") ", Said::Anything, false),
            ("R ", Said::Anything, false),
            ("éEUR ", Said::Anything, false),
            ("EUR ", Said::Anything, true),
            ("eur ", Said::Anything, true),
            ("CHF", Said::Anything, true),
            ("$", Said::Anything, true),
            ("US$ ", Said::Anything, true),
            ("$US ", Said::Anything, true),
            ("R$ ", Said::Anything, true),
            ("€", Said::Anything, true),
            ("€ ", Said::Anything, true),
            ("Fr. ", Said::Anything, true),
            ("Rs ", Said::Anything, true),
            ("FCFA ", Said::Anything, true),
            ("Gdes ", Said::Anything, true),
            ("USDT ", Said::Anything, true),
            ("MATIC ", Said::Anything, true),
            ("$A ", Said::Anything, true),
            ("⃀ ", Said::Anything, true),
        ] {
            let text = Text(before);
            assert_eq!(said(text, before.len(), 0), expected, "{before:?}");
            assert_eq!(!before.is_empty() && may_lead(text, text.gap_before(before.len())), leads, "{before:?}");
            assert_eq!(said(text, before.len(), before.len()), Said::Nothing, "{before:?}");
        }
    }

    /// The sign before the last number of each.
    #[test]
    fn signs_of_table_rows() {
        for (written, expected) in [
            ("21,3 19,8 - 7", Some("-")),
            ("21,3 19,8 – 7", Some("–")),
            ("21,3 19,8 − 7", Some("−")),
            ("21,3 19,8 + 7", Some("+")),
            ("21,3 19,8 → 7", None),
            ("21,3 19,8 ↓ 7", None),
            ("page 12 + 7", Some("+")),
            ("page 12 - 7", None),
            ("page 12 – 7", None),
            ("page 12 … 7", None),
            ("page + 7", None),
            ("19,8+ 7", None),
            ("19,8 +7", None),
            ("19,85 - 7", Some("-")),
            ("19,8) - 7", Some("-")),
            ("19,8 % + 7", Some("+")),
        ] {
            let at = written.len() - 1;
            let sign = spaced_sign(Text(written), at, 0).map(|sign| written[sign.start..at].trim());
            assert_eq!(sign, expected, "{written}");
            if let Some(sign) = spaced_sign(Text(written), at, 0) {
                assert_eq!(sign.negative, expected != Some("+"), "{written}");
                assert!(
                    spaced_sign(Text(written), at, sign.start).is_none(),
                    "{written}: the number belongs to another"
                );
            }
        }
    }

    #[test]
    fn brackets_of_accounts() {
        for (written, floor, expected) in [
            ("(557)", 0, true),
            (" (557)", 0, true),
            (" (557)", 1, true),
            (" (557)", 2, false),
            ("x(557)", 0, false),
            ("557)", 0, false),
            ("(557", 0, false),
            ("[557]", 0, false),
        ] {
            let start = written.find('5').unwrap();
            assert_eq!(bracket(Text(written), start, start + 3, floor).is_some(), expected, "{written} from {floor}");
        }
    }

    #[test]
    fn prices_below_one() {
        for (written, floor, expected) in [
            ("-.90", 0, Some(0)),
            ("–.50", 0, Some(0)),
            ("–,50", 0, Some(0)),
            (".50", 0, Some(0)),
            (" .50", 0, Some(1)),
            ("Fr. –.50", 0, Some(4)),
            ("Fr. –.50", 5, None),
            ("x.50", 0, None),
            ("x-.50", 0, None),
            ("90.-.50", 0, None),
            ("-:50", 0, None),
            ("50", 0, None),
        ] {
            assert_eq!(below_one(Text(written), written.len() - 2, floor), expected, "{written} from {floor}");
        }
    }
}
