//! What a number takes over from its neighbours: the currency, and the magnitude too.
//!
//! "10,2 milliards d'euros …, 2,7 milliards …", "passer de 23 milliards d'euros à 30", "contre 3190 auparavant",
//! "36 Mds ; sortis : 46 Mds DT". A counted noun stops it: "3 millions de clients".

use rust_decimal::Decimal;

use super::cues::{self, Cue, ends_sentence};
use super::scan::Item;
use super::words::{counts, is_labelled, near, stands_alone};
use super::{Reason, asides, bills, cities, settle, tally};
use crate::currency::Currency;
use crate::figure::{Basis, Denomination, Figure, Kind, Unit};
use crate::grammar::{Bare, Options, Parts};
use crate::lexicon::currencies;
use crate::magnitude::Magnitude;
use crate::quantity::Quantity;
use crate::span::Span;
use crate::text::Text;

/// How far back a currency is looked for, and how far ahead, in bytes.
const BACK: usize = 2000;
const AHEAD: usize = 400;

/// How many items are looked through on either side.
const ITEMS: usize = 40;

/// Lends currencies to the numbers that want one.
pub(super) fn apply(text: &str, items: &mut [Item], options: Options) {
    let text = Text(text);
    // Restatements in brackets first: nothing is inherited from them.
    for i in 1..items.len() {
        let Some(item) = items.get(i).filter(|item| item.is_money()) else { continue };
        // "(un peu plus de 60 milliards d'euros)" has an article that is no number.
        let mut before = items.get(i.saturating_sub(3)..i).unwrap_or_default().iter().rev();
        let last = before.find(|last| !last.bare.is_some_and(|bare| bare.words));
        let secondary = last.is_some_and(|last| last.span.end() <= item.extent.start() && restates(text, last, item));
        if let Some(item) = items.get_mut(i) {
            item.secondary = secondary;
        }
    }
    for i in 0..items.len() {
        let Some(item) = items.get(i) else { break };
        // Money and shares say what they are.
        if item.figure.is_some_and(|figure| figure.kind() != Kind::Number) {
            continue;
        }
        if let Some((figure, reason)) = inherited(text, items, i, item, options)
            && let Some(item) = items.get_mut(i)
        {
            settle(item, figure, reason);
            widen(text, items, i);
        }
    }
}

/// "450 à 475 M€, contre 420 à 450 auparavant": where the number that just took a currency over is the low end of a range,
/// the high end goes with it.
fn widen(text: Text<'_>, items: &mut [Item], i: usize) {
    const AGAINST: [u128; 3] = [key!("contre"), key!("puis"), key!("apres")];
    let (Some(low), Some(high)) = (items.get(i), items.get(i + 1)) else { return };
    let (Some(figure), Some(bare)) = (low.figure, high.bare.filter(|bare| !bare.words)) else { return };
    let to = text.word(text.gap(low.span.end()));
    if low.bare.is_none()
        || !to.is_some_and(|to| to.is(key!("a")) && text.gap(to.end) == high.span.start())
        || !text.previous(low.extent.start()).is_some_and(|word| AGAINST.contains(&word.key))
        || !stands_alone(text, high.span.end())
    {
        return;
    }
    let quantity = Quantity::new(bare.quantity.coefficient(), figure.low().magnitude()).ok();
    let ten_times = figure.low().value().checked_mul(Decimal::TEN);
    let Some(quantity) = quantity.filter(|quantity| {
        quantity.value() > figure.low().value() && ten_times.is_none_or(|most| quantity.value() <= most)
    }) else {
        return;
    };
    let both = |low: Span, high: Span| Span::new(low.start(), high.end());
    let (span, extent) = (both(low.span, high.span), both(low.extent, high.extent));
    let qualifier = low.parts.qualifier().unwrap_or_default();
    let parts = Parts::new(span.start(), qualifier, span, Span::default(), Span::default());
    let figure = Figure::new(figure.low(), Some(quantity), figure.bound(), figure.unit());
    if let Some(low) = items.get_mut(i) {
        *low = Item { figure: Some(figure), span, extent, parts, ..*low };
    }
    if let Some(high) = items.get_mut(i + 1) {
        *high = Item { bare: None, ..*high };
    }
}

/// Does `item` open a bracket right behind `last`, or stand behind ", soit", another sum in another currency?
fn restates(text: Text<'_>, last: &Item, item: &Item) -> bool {
    let currency = |item: &Item| item.figure.as_ref().and_then(Figure::currency);
    // "80 millions de centimes (800 000 DH)"
    let whole = || {
        let value = |item: &Item| item.figure.map(|figure| figure.low().value());
        last.part > 0 && item.part == 0 && value(item) == value(last)
    };
    if currency(item) == currency(last) && !whole() {
        return false;
    }
    let (end, start) = (last.extent.end().max(last.span.end()), item.span.start());
    let between = text.slice(end.min(start), start);
    if between.len() > FARTHEST || !(between.contains('(') || between.contains(',')) {
        return false;
    }
    let opens = |end: usize| {
        let gap = behind_complement(text, end);
        let soit = text.byte(end) == b',' && text.word(text.gap(end + 1)).is_some_and(|word| word.is(key!("soit")));
        (text.byte(gap) == b'(' || soit && last.is_money()) && start < gap + 60
    };
    // "12 millions de dongs par mois (522 dollars)"
    (opens(end) || super::per::read(text, last).is_some_and(|per| opens(per.end())))
        // "15 millions (50 000 F/m²)" says how the sum is made.
        && !super::per::follows(text, item.span.end())
}

/// Behind the few words that say what a sum is of, where a bracket follows: "1 800 milliards d'ariary de dettes (…)"; else
/// behind the gap.
fn behind_complement(text: Text<'_>, end: usize) -> usize {
    let gap = text.gap(end);
    let mut at = gap;
    for _ in 0..COMPLEMENT {
        let Some(word) = text.word(at) else { break };
        at = match text.apostrophe(word.end) {
            same if same == word.end => text.gap(word.end),
            behind => behind,
        };
    }
    if text.byte(at) == b'(' { at } else { gap }
}

/// How far behind a sum the one that restates it may stand, in bytes: a complement, a bracket and words in it.
const FARTHEST: usize = 200;

/// The most words of such a complement.
const COMPLEMENT: usize = 4;

/// What the item takes over, if anything, and from where.
fn inherited(text: Text<'_>, items: &[Item], i: usize, item: &Item, options: Options) -> Option<(Figure, Reason)> {
    if let Some(next) = asides::in_digits(text, item, items.get(i + 1)) {
        // It restates this very number, and still lends to it.
        let unit = Unit::Money(lends(&Item { secondary: false, ..*next })?);
        let figure = match (item.figure, item.bare) {
            (Some(figure), _) => figure.with_unit(unit),
            (None, bare) => bare?.figure(unit),
        };
        return Some((figure, Reason::Neighbour(i + 1)));
    }
    match (item.figure, item.bare) {
        (Some(figure), None) => {
            if let Some((denomination, part, span)) = asides::in_brackets(text, item, options) {
                return Some((figure.parts(part)?.with_unit(Unit::Money(denomination)), Reason::Declaration(span)));
            }
            if item.figure.is_some_and(|figure| figure.low().magnitude() < Magnitude::Million)
                || counts(text, item.span.end())
                || goes_on(text, item.span.end())
                || is_labelled(text, item.extent.start())
            {
                return None;
            }
            // A repeated count is a count again: "1,4 million de barils, contre 1,6 million".
            if tally::is_count(text, items, i, item, &figure) {
                return None;
            }
            let (neighbour, denomination) = neighbour(items, i, item)?;
            let lender = items.get(neighbour)?;
            if is_elsewhere(text, lender, item, denomination, options) {
                return None;
            }
            let part = if lender.part > 0 && in_parts(&figure, lender) { lender.part } else { 0 };
            let figure = figure.parts(part)?;
            Some((figure.with_unit(Unit::Money(denomination)), Reason::Neighbour(neighbour)))
        }
        (None, Some(bare)) if item.letter => letter(text, items, i, item, &bare, options),
        (None, Some(bare)) if !bare.year && item.reason.is_none() => number(text, items, i, item, &bare, options),
        _ => None,
    }
}

/// The nearest money whose currency a number may take: before it, or else behind it.
fn neighbour(items: &[Item], i: usize, item: &Item) -> Option<(usize, Denomination)> {
    let back = (0..i)
        .rev()
        .take(ITEMS)
        .take_while(|&j| items.get(j).is_some_and(|other| other.span.end() + BACK > item.span.start()));
    let ahead = (i + 1..items.len())
        .take(ITEMS)
        .take_while(|&j| items.get(j).is_some_and(|other| other.span.start() < item.span.end() + AHEAD));
    // "-15,4 milliards de dinars contre -12,8 milliards": whosever they are, both are the same.
    let beside = |j: usize| items.get(j).filter(|other| other.span.end() + BESIDE > item.span.start());
    let last =
        (0..i).rev().take(ITEMS).find(|&j| items.get(j).is_some_and(|other| other.is_money() && !other.secondary));
    if let Some(found) = last.and_then(|j| Some((j, lends(beside(j)?)?))) {
        return Some(found);
    }
    back.chain(ahead).find_map(|j| {
        let denomination = lends(items.get(j)?)?;
        denomination.currency.map(|_| (j, denomination))
    })
}

/// "650 millions de centimes … 1,2 milliard": does the number count the same parts? It has the same magnitude, or as parts
/// it is of one size with them.
fn in_parts(figure: &Figure, lender: &Item) -> bool {
    let Some((own, other)) = figure.parts(lender.part).zip(lender.figure) else { return false };
    let within = |a: Decimal, b: Decimal| a.checked_mul(Decimal::TEN).is_none_or(|a| a >= b);
    let (value, lent) = (own.low().value(), other.low().value());
    own.low().magnitude() == other.low().magnitude() || within(value, lent) && within(lent, value)
}

/// How far before a number the country that opens its clause is looked for, in bytes.
const OPENING: usize = 120;

/// "Le Danemark verse 4,3 milliards de couronnes. La Norvège a promis 75 milliards.": does another country open the clause of
/// the number than the one whose money is lent? Sums in the money of the world, or of the reader, are of any country's.
fn is_elsewhere(text: Text<'_>, lender: &Item, item: &Item, lent: Denomination, options: Options) -> bool {
    let Some(currency) = lent.currency else { return false };
    let worldwide = [Currency::EUR, Currency::USD, Currency::XOF, Currency::XAF].contains(&currency);
    if worldwide || options.region.currencies().any(|own| own == currency) {
        return false;
    }
    let start = item.extent.start();
    let floor = start.saturating_sub(OPENING).max(if lender.span.end() <= start { lender.span.end() } else { 0 });
    let mut at = start;
    while at > floor {
        let Some(word) = text.word_before(at) else {
            at -= text.char_before(at).map_or(1, char::len_utf8);
            continue;
        };
        at = word.start;
        let mut moneys = currencies::of_place(word).chain(cities::money(text, word)).peekable();
        if !text.char_at(at).is_some_and(char::is_uppercase) || moneys.peek().is_none() {
            continue;
        }
        // "en Suède", "la Norvège", "l'Inde"
        #[rustfmt::skip]
        const SMALL: [u128; 8] = [key!("le"), key!("la"), key!("les"), key!("l"), key!("en"), key!("au"), key!("aux"), key!("a")];
        let small = text.previous(at).filter(|word| SMALL.contains(&word.key));
        let end = text.gap_before(small.map_or(at, |word| word.start));
        if end == 0 || matches!(text.byte(end - 1), b',' | b';' | b'.' | b'!' | b'?' | b'\n') {
            return !moneys.any(|own| own == currency);
        }
    }
    false
}

/// How near a sum of an unknown currency lends it, in bytes.
const BESIDE: usize = 120;

/// The denomination that an item lends.
fn lends(item: &Item) -> Option<Denomination> {
    if item.secondary {
        return None;
    }
    match item.figure?.unit() {
        Unit::Money(denomination) => Some(Denomination { basis: Basis::Context, ..denomination }),
        _ => None,
    }
}

/// "40K": money beside words of pay, or where the text counts money anyway.
fn letter(
    text: Text<'_>,
    items: &[Item],
    i: usize,
    item: &Item,
    bare: &Bare,
    options: Options,
) -> Option<(Figure, Reason)> {
    #[rustfmt::skip]
    const PAY: &[u128] = &[
        key!("annuel"), key!("annuels"), key!("brut"), key!("bruts"), key!("net"), key!("salaire"), key!("salaires"), key!("package"), key!("fixe"),
        key!("remuneration"), key!("paie"), key!("paye"), key!("budget"), key!("ca"), key!("levee"), key!("valorisation"), key!("prix"), key!("coute"),
    ];
    // Metres, grams, kilobytes: only the letters of money, and no unit behind.
    let magnitude = text.slice(item.span.end() - 1, item.span.end());
    if magnitude == "G"
        || !(stands_alone(text, item.span.end()) || super::words::pays(text, item.span.end()))
        || counts(text, item.span.end())
    {
        return None;
    }
    let pays = near(text, item.extent.start(), item.span.end(), 60, PAY);
    if let Some((j, denomination)) = neighbour(items, i, item) {
        let same_letter = items
            .get(j)
            .is_some_and(|other| other.quantity().is_some_and(|q| q.magnitude() == bare.quantity.magnitude()));
        if pays || same_letter {
            return Some((bare.figure(Unit::Money(denomination)), Reason::Neighbour(j)));
        }
    }
    let own = options.region.currency().filter(|_| pays && matches!(magnitude, "k" | "K"))?;
    let denomination = Denomination::from_context(own);
    Some((bare.figure(Unit::Money(denomination)), Reason::Region))
}

/// A number with nothing but its place in the sentence.
fn number(
    text: Text<'_>,
    items: &[Item],
    i: usize,
    item: &Item,
    bare: &Bare,
    options: Options,
) -> Option<(Figure, Reason)> {
    if bare.dashes || asides::is_dotted(text, item) {
        // "20.-" is how Switzerland writes a price, and "Salade ...... 9.50" how a menu does. "–.45" is one there only.
        let below_one = bare.dashes && bare.quantity.value() < Decimal::ONE;
        if below_one && options.region.currency() != Some(Currency::CHF) {
            return None;
        }
        let (denomination, reason) = match neighbour(items, i, item) {
            Some((j, denomination)) => (denomination, Reason::Neighbour(j)),
            None => {
                let own = options.region.currency().filter(|_| bare.dashes)?;
                (Denomination::from_context(own), Reason::Region)
            }
        };
        return Some((bare.figure(Unit::Money(denomination)), reason));
    }
    if asides::is_odds(text, item) {
        return None;
    }
    if bare.marked
        && let Some(j) = bills::model(text, items, i)
    {
        return Some((bare.figure(Unit::Money(lends(items.get(j)?)?)), Reason::Neighbour(j)));
    }
    if bare.marked
        && let Some(j) = asides::is_said_again(text, items, i)
    {
        let denomination = lends(&Item { secondary: false, ..*items.get(j)? })?;
        return Some((bare.figure(Unit::Money(denomination)), Reason::Neighbour(j)));
    }
    let (j, last) = (0..i)
        .rev()
        .take(6)
        .find_map(|j| Some((j, items.get(j).filter(|other| !other.bare.is_some_and(|bare| bare.words))?)))
        .filter(|(_, last)| last.span.end() + BACK > item.span.start())?;
    if is_rate(text, item, items.get(i + 1)) {
        return None;
    }
    // "dont une d'un peu plus de 2 millions" is a pronoun.
    if bare.words && bare.quantity.value() == Decimal::ONE {
        return None;
    }
    let model = || {
        (0..=j).rev().take(8).find_map(|j| {
            let model = items.get(j).filter(|model| model.is_money() && !model.secondary)?;
            Some((j, model))
        })
    };
    // Only a number with a mark is read as a price by itself.
    let priced = if bare.marked { model().map(|(_, model)| model) } else { None };
    let cue = cues::cue(text, item, last, priced, j + 1 == i)?;
    let (j, model) = model()?;
    if model.span.end() + 300 < item.span.start()
        || ends_sentence(text, model.span.end(), item.span.start()) && cue != Cue::Price
    {
        return None;
    }
    // A count between the two belongs to what was counted: "100 jours, contre 121".
    let between = items.get(j + 1..i).unwrap_or_default();
    if cue != Cue::Price && between.iter().filter(|other| other.figure.is_none()).any(counts_something) {
        return None;
    }
    if cue == Cue::Against && between.last().is_some_and(|share| is_of_share(bare, share, model)) {
        return None;
    }
    let denomination = lends(model)?;
    let quantity = shaped(bare.quantity, model.figure?.high(), cue)?;
    let figure = Figure::new(quantity, None, bare.bound, Unit::Money(denomination));
    Some((figure, Reason::Neighbour(j)))
}

/// "10 % … contre 12", "la marge de 7,3 %, contre 7,2": is the number of the percentage before it? One with a mark is of the
/// sum where it is nearer to that: "10,2 milliards, en hausse de 5 %, contre 9,7".
fn is_of_share(bare: &Bare, share: &Item, model: &Item) -> bool {
    let Some(share) = share.figure.filter(|figure| matches!(figure.kind(), Kind::Percent(_))) else { return false };
    let apart = |a: Decimal, b: Decimal| a.abs().max(b.abs()).checked_div(a.abs().min(b.abs()));
    let own = bare.quantity.coefficient();
    let (Some(share), Some(sum)) = (
        apart(own, share.low().coefficient()),
        model.figure.and_then(|figure| apart(own, figure.high().coefficient())),
    ) else {
        return true;
    };
    !bare.marked || share <= sum
}

/// May the number count something? Not a year, and not what went into a range.
fn counts_something(item: &Item) -> bool {
    item.bare.is_some_and(|bare| !bare.year && !bare.words)
}

/// "3,12 pour un dollar" is a rate, of money that stands before all of them.
fn is_rate(text: Text<'_>, item: &Item, next: Option<&Item>) -> bool {
    let behind = text.word(text.gap(item.span.end())).filter(|word| word.is(key!("pour")));
    next.zip(behind).is_some_and(|(next, pour)| {
        let one = next.quantity().is_some_and(|quantity| quantity.value() == Decimal::ONE);
        one && next.is_money() && text.gap(pour.end) == next.span.start()
    })
}

/// Do up to three digits follow at `end` and nothing that they count: "1 million 200" is more than a million, of what nobody
/// says.
fn goes_on(text: Text<'_>, end: usize) -> bool {
    let at = text.gap(end);
    let digits = (at..at + 4).take_while(|at| text.byte(*at).is_ascii_digit()).count();
    let behind = text.gap(at + digits);
    (1..=3).contains(&digits)
        && text.byte(end) == b' '
        && !(matches!(text.byte(at + digits), b',' | b'.') && text.byte(at + digits + 1).is_ascii_digit())
        && text.word(behind).is_none_or(|word| crate::lexicon::magnitudes::word(word).is_none())
}

/// The number in the shape of the sum it stands beside: alone where the two are of one size, under the same magnitude
/// where their coefficients are. `None` where neither fits.
fn shaped(quantity: Quantity, model: Quantity, cue: Cue) -> Option<Quantity> {
    let near = |a: Decimal, b: Decimal, times: i64| {
        let times = Decimal::from(times);
        let (a, b) = (a.abs(), b.abs());
        !b.is_zero() && a.checked_mul(times).is_none_or(|a| a >= b) && b.checked_mul(times).is_none_or(|b| b >= a)
    };
    let (coefficient, other) = (quantity.coefficient(), model.coefficient());
    if cue == Cue::Price {
        return Some(quantity);
    }
    let times = if cue == Cue::Part { 40 } else { 10 };
    if cue == Cue::Like
        && (model.magnitude() != Magnitude::Unit
            || coefficient.scale() != other.scale()
            || !near(coefficient, other, 3))
    {
        return None;
    }
    if model.magnitude() == Magnitude::Unit || quantity.magnitude() != Magnitude::Unit {
        let (value, whole) = (quantity.value(), model.value());
        let larger = cue == Cue::Part && value.abs() > whole.abs();
        return (near(value, whole, times) && !larger).then_some(quantity);
    }
    // "3 millions d'euros de fonds, dont 3" counts the funds; decimals count nothing, and no part is larger than the whole.
    let (own, whole) = (coefficient.abs(), other.abs());
    let within = own < whole || own == whole && coefficient.scale() > 0;
    if near(coefficient, other, times) && (cue != Cue::Part || within) {
        return Quantity::new(coefficient, model.magnitude()).ok();
    }
    None
}
