//! Headings that give the cells of a table their currency and magnitude: "(en millions d'euros)", "CA (k€)", "En MDT".

use super::openers::Count;
use super::scan::Item;
use super::{Reason, settle};
use crate::currency::Currency;
use crate::figure::{Basis, Denomination, Figure, Unit};
use crate::grammar::Bare;
use crate::magnitude::Magnitude;
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::Text;

/// A heading, and where it stands.
#[derive(Clone, Copy, Debug)]
struct Heading {
    span: Span,
    magnitude: Magnitude,
    denomination: Denomination,
    /// "en euros" before a colon or a list, which prices may follow and is no head of a table.
    lone: bool,
}

/// Gives the cells under each heading what it says.
pub(super) fn apply(text: &str, counts: &[Count], items: &mut [Item]) {
    let text = Text(text);
    let mut headings = counts.iter().filter_map(|count| heading(text, count)).peekable();
    let mut current: Option<Heading> = None;
    let mut rows = Rows::default();
    for item in items {
        while let Some(heading) = headings.next_if(|heading| heading.span.start() < item.span.start()) {
            current = Some(heading);
        }
        let Some(heading) = current else { continue };
        if blank_line(text, heading.span.end(), item.span.start(), &mut rows) {
            current = None;
            continue;
        }
        let Some(bare) = may_be_cell(item) else { continue };
        let cell = !heading.lone && is_cell(text, item.span);
        if !(cell
            || is_listed(text, item, &bare, heading.span.end())
            || is_row(text, item, &bare, &heading)
            || !heading.lone && heading.magnitude != Magnitude::Unit && runs_on(text, item, &bare, heading.span.end()))
            || rows.is_exempt(text, item.span.start(), heading.span.end())
        {
            continue;
        }
        // Beside prices in plain euros stand counts; prices have groups or cents.
        if heading.magnitude == Magnitude::Unit && !bare.marked {
            continue;
        }
        let Ok(quantity) = Quantity::new(bare.quantity.coefficient(), heading.magnitude) else { continue };
        let figure = Figure::new(quantity, None, bare.bound, Unit::Money(heading.denomination));
        settle(item, figure, Reason::Heading(heading.span));
    }
}

/// The number that a heading may give a currency to: digits that are no year.
pub(super) fn may_be_cell(item: &Item) -> Option<Bare> {
    let plain = !item.letter && item.figure.is_none();
    item.bare.filter(|bare| plain && !bare.words && (bare.marked || !bare.year))
}

/// The heading that a count is, where nothing goes on behind it.
fn heading(text: Text<'_>, count: &Count) -> Option<Heading> {
    let (magnitude, denomination) = (count.magnitude, count.denomination);
    let gap = text.gap(count.span.end());
    // A heading ends its line, its cell or its bracket; "en euros constants" goes on and is prose, "| CHF 480" is a sum.
    let run_on = magnitude != Magnitude::Unit && text.letter_at(gap) && text.byte(gap).is_ascii_uppercase()
        || (magnitude != Magnitude::Unit || count.word) && text.byte(gap).is_ascii_digit();
    // "Prix en euros" may head a list of them.
    let list = magnitude == Magnitude::Unit
        && matches!(text.byte(count.span.end()), b'\n' | b'\r')
        && (matches!(text.byte(gap), b'-' | b'*' | b'0'..=b'9')
            || text.char_at(gap).is_some_and(|c| c == '•' || c.is_uppercase()));
    let closes = run_on
        || list
        || text.starts(gap, ".)")
        || gap >= text.len()
        || matches!(text.byte(gap), b')' | b'|' | b'\n' | b'\r' | b'\t' | b':' | b';' | b',');
    let sauf = text.byte(gap) != b','
        || text.word(text.gap(gap + 1)).is_some_and(|word| word.is(key!("sauf")) || word.is(key!("hors")));
    let denomination = Denomination { basis: Basis::Context, ..denomination };
    let lone = magnitude == Magnitude::Unit && (list || text.byte(gap) == b':');
    let stands = closes && sauf && denomination.currency.is_some();
    stands.then_some(Heading { span: count.span, magnitude, denomination, lone })
}

/// Is the number a cell of its own: between bars, tabs, wide gaps or line ends?
fn is_cell(text: Text<'_>, span: Span) -> bool {
    let before = text.gap_before(span.start());
    let left = match text.char_before(before) {
        Some('|' | '\t' | '\n' | ';') => true,
        Some('/') => text.gap_before(before) == before && before < span.start(),
        _ => span.start() - before >= 2,
    };
    let gap = text.gap(span.end());
    let right = match text.char_at(gap) {
        None | Some('|' | '\t' | '\n' | '\r' | ';') => true,
        Some('/') => gap > span.end(),
        // Rows run together: the next label starts with a capital.
        Some(c) => gap - span.end() >= 2 || c.is_uppercase() && gap > span.end(),
    };
    left && right
}

/// Is the number a price in a list that runs on behind its heading, "Tarifs (en euros) : adulte 12,50 ; enfant 8,00"?
/// Cents show it, and nothing that it counts.
fn is_listed(text: Text<'_>, item: &Item, bare: &Bare, heading: usize) -> bool {
    let span = item.span;
    let near = span.start() < heading + 300;
    let cents =
        bare.marked && bare.quantity.coefficient().scale() == 2 && text.slice(span.start(), span.end()).contains(',');
    near && cents
        && super::words::stands_alone(text, span.end())
        && !text.slice(heading, span.start()).contains(['\n', '.'])
}

/// Is the number the price of a row that stands alone on its line, "Café 1,50", "04/03 CB -45,00"? As many decimals as the
/// money has show it, at the end of the line, and a label.
fn is_row(text: Text<'_>, item: &Item, bare: &Bare, heading: &Heading) -> bool {
    let (start, end) = (item.extent.start(), item.span.end());
    let places = heading.denomination.currency.and_then(Currency::minor_unit).filter(|places| *places > 0);
    let written = text.slice(start, end);
    let ends = |behind: &str| behind.is_empty() || behind.starts_with(['\n', '\r']);
    heading.magnitude == Magnitude::Unit
        && places.is_some_and(|places| u32::from(places) == bare.quantity.coefficient().scale())
        && written.contains(',')
        && ends(text.slice(end, text.len()).trim_start_matches([' ', '\t']))
        && text.slice(heading.span.end(), start).contains('\n')
        && (bare.quantity.value().is_sign_negative()
            || text.byte(text.gap_before(start).wrapping_sub(1)) == b':'
            || text.previous(start).is_some_and(|word| word.letters > 2 && !super::words::numbers(word)))
        && !super::bills::is_exempt(text, start)
}

/// Is the number a cell of a table whose rows and columns run together on the heading's own line: "CA 1 245,3 1 187,9
/// +4,8 %", "Ventes : 2 345 (2 198 en 2023)"? Numbers with a mark are; whole ones behind a colon are.
fn runs_on(text: Text<'_>, item: &Item, bare: &Bare, heading: usize) -> bool {
    let span = item.span;
    if span.start() > heading + 600 || text.slice(heading, span.start()).contains('\n') {
        return false;
    }
    let before = text.char_before(text.gap_before(span.start()));
    let left =
        matches!(before, Some(':' | ';' | '|' | ')' | '(' | ',' | '%')) || before.is_some_and(char::is_alphanumeric);
    let gap = text.gap(span.end());
    let right = match text.char_at(gap) {
        None | Some(',' | ';' | '(' | ')' | '+' | '-' | '−' | '|' | '.') => true,
        Some(c) if c.is_ascii_digit() || c.is_uppercase() => gap > span.end(),
        Some(_) => {
            text.word(gap).is_some_and(|word| [key!("contre"), key!("en"), key!("au"), key!("et")].contains(&word.key))
        }
    };
    let bracketed = text.byte(span.start()) == b'(';
    left && right && (bare.marked || bracketed || before == Some(':') || before == Some(';'))
}

/// The rows of a table as they go by.
#[derive(Default)]
struct Rows {
    /// Behind the last place looked at for blank lines.
    seen: usize,
}

impl Rows {
    /// Does the label of the row speak of something that is not money under the heading: per share, a head count, a
    /// percentage?
    fn is_exempt(&self, text: Text<'_>, at: usize, floor: usize) -> bool {
        #[rustfmt::skip]
        const EXEMPT: &[&[u128]] = &[
            &[key!("par"), key!("action")], &[key!("par"), key!("titre")], &[key!("par"), key!("part")], &[key!("nombre")], &[key!("effectif")], &[key!("effectifs")],
            &[key!("salaries")], &[key!("employes")], &[key!("clients")], &[key!("magasins")], &[key!("bpa")], &[key!("taux")], &[key!("volume")], &[key!("volumes")], &[key!("tonnes")],
        ];
        // Back over the cells of the row to its label: the nearest words, a few hundred bytes at the most.
        let mut start = at;
        let mut letters = false;
        while start > floor && at - start < 300 {
            let Some(c) = text.char_before(start) else { break };
            if c == '\n' || letters && (c == '|' || c == '\t') {
                break;
            }
            letters |= c.is_alphabetic();
            start -= c.len_utf8();
        }
        let mut place = start;
        let mut last = 0u128;
        while place < at {
            match text.word(place) {
                Some(word) => {
                    let exempt = EXEMPT.iter().any(|words| match words {
                        [one] => word.key == *one,
                        [first, second] => last == *first && word.key == *second,
                        _ => false,
                    });
                    if exempt {
                        return true;
                    }
                    last = word.key;
                    place = word.end;
                }
                None => place += text.char_at(place).map_or(1, char::len_utf8),
            }
        }
        // The label proper: rows run together carry the end of the one before.
        let label = text.slice(start, at);
        let capital = label
            .char_indices()
            .zip(core::iter::once(' ').chain(label.chars()))
            .filter(|((_, c), before)| c.is_uppercase() && !before.is_alphanumeric())
            .last();
        let proper = capital.and_then(|((at, _), _)| label.get(at..)).unwrap_or(label);
        let proper = proper.split('|').next().unwrap_or(proper);
        proper.contains('%') || proper.contains("(x)") || proper.contains("/action")
    }
}

/// Does a blank line, which ends a table, stand between the heading and the number? Looks at each byte once.
fn blank_line(text: Text<'_>, heading: usize, at: usize, rows: &mut Rows) -> bool {
    let from = rows.seen.max(heading);
    let between = text.slice(from.min(at), at);
    rows.seen = at;
    between.contains("\n\n") || between.contains("\r\n\r\n")
}
