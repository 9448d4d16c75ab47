//! The items of a document: its figures, and the bare numbers that may become figures.

use alloc::vec::Vec;

use super::{Reason, words};
use crate::figure::{Basis, Figure, Unit};
use crate::grammar::{self, Bare, Numerals, Options, Parts, Reading};
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::Text;
use crate::text::starts::Eyes;
use crate::trigger::Scan;

/// A figure, or a number that may become one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) span: Span,
    pub(super) extent: Span,
    pub(super) parts: Parts,
    /// `None` while it is only a number.
    pub(super) figure: Option<Figure>,
    pub(super) bare: Option<Bare>,
    /// The number, if its ambiguous mark were read the other way.
    pub(super) other: Option<Quantity>,
    /// A magnitude letter with no currency: a figure only if something says so.
    pub(super) letter: bool,
    pub(super) reason: Option<Reason>,
    pub(super) equivalent: Option<usize>,
    /// The power of ten of the part it counts: 2 for centimes.
    pub(super) part: u8,
    /// It restates another amount: neighbours do not inherit from it.
    pub(super) secondary: bool,
}

impl Item {
    /// The quantity, of a figure the low end.
    pub(super) fn quantity(&self) -> Option<Quantity> {
        self.figure.map(|figure| figure.low()).or(self.bare.map(|bare| bare.quantity))
    }

    /// Is it money, in a currency that is known or not?
    pub(super) fn is_money(&self) -> bool {
        self.figure.as_ref().is_some_and(|figure| matches!(figure.unit(), Unit::Money(_)))
    }
}

/// How many items there is room for from the first one on: those of a page of news.
const ROOM: usize = 32;

#[inline(always)]
fn add(items: &mut Vec<Item>, item: Item) {
    if items.is_empty() {
        items.reserve(ROOM);
    }
    items.push(item);
}

/// Every item of the text, in reading order.
pub(super) fn items(text: &str, options: Options) -> Vec<Item> {
    let text = Text(text);
    let options = Options { letters: true, ..options };
    let mut items = Vec::new();
    let (mut at, mut floor, mut scan, eyes) = (0, 0, Scan::new(), Eyes::best());
    while let Some(candidate) = scan.next(text, at, eyes, |word| {
        options.numerals == Numerals::All && (grammar::worth(text, word, floor, options) || words::may_take(text, word))
    }) {
        match grammar::look(text, candidate, floor, options) {
            Ok(Reading::Figure(read)) => {
                at = read.span.end().max(candidate + 1);
                floor = read.extent.end();
                let reason = match read.figure.basis() {
                    Some(Basis::Assumed) => Some(Reason::Region),
                    Some(Basis::Context) => Some(Reason::Shared),
                    _ => None,
                };
                add(
                    &mut items,
                    Item {
                        span: read.span,
                        extent: read.extent,
                        parts: read.parts,
                        figure: (!read.letter).then_some(read.figure),
                        bare: read.letter.then_some(Bare {
                            quantity: read.figure.low(),
                            bound: read.figure.bound(),
                            year: false,
                            marked: true,
                            dashes: false,
                            words: false,
                            high: read.figure.is_range().then(|| read.figure.high()),
                        }),
                        other: read.other,
                        letter: read.letter,
                        reason,
                        equivalent: None,
                        part: read.part,
                        secondary: false,
                    },
                );
            }
            Ok(Reading::Bare(bare, place)) => {
                let bare = Bare { dashes: bare.dashes || is_below_one(text, &bare, place.span), ..bare };
                at = place.span.end().max(candidate + 1);
                floor = place.span.end();
                add(
                    &mut items,
                    Item {
                        span: place.span,
                        extent: place.extent,
                        parts: place.parts,
                        figure: None,
                        bare: Some(bare),
                        other: None,
                        letter: false,
                        reason: None,
                        equivalent: None,
                        part: 0,
                        secondary: false,
                    },
                );
            }
            Err(failure) => at = failure.resume.max(candidate + 1),
        }
    }
    items
}

/// Is it a Swiss price below one, "–.95"? A short dash may be a minus.
fn is_below_one(text: Text<'_>, bare: &Bare, span: Span) -> bool {
    let dash = ["–.", "–,", "—.", "—,"].iter().any(|dash| text.starts(span.start(), dash));
    dash && bare.quantity.coefficient().scale() == 2
}
