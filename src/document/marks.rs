//! One text writes its numbers one way: of two sums of one currency and one magnitude, a dot before three digits groups
//! in both, or in none.
//!
//! "4.812 milliards d'euros, contre 4.500 milliards": each alone would be read by its own last digit.

use super::Reason;
use super::scan::Item;
use crate::figure::Unit;
use crate::magnitude::Magnitude;

/// How far apart two such sums may stand, in bytes.
const REACH: usize = 400;

/// Reads every such dot as the first of them is, or as the one that surely is no group's.
pub(super) fn agree(items: &mut [Item]) {
    let mut last: Option<usize> = None;
    for i in 0..items.len() {
        let Some(item) = items.get(i).filter(|item| is_open(item)).copied() else { continue };
        if let Some(j) = last
            && let Some(other) = items.get(j).copied()
            && other.span.end() + REACH > item.span.start()
            && alike(&other, &item)
            && is_decimal(&other) != is_decimal(&item)
        {
            // A zero at the end is the weaker sign.
            let (wrong, witness) = if is_decimal(&item) { (j, i) } else { (i, j) };
            turn(items, wrong, witness);
            // "4.500 et 4.900 milliards, contre 4.812": those before it were read alike.
            let alone = |k: usize| items.get(k).is_some_and(|other| is_open(other) && alike(other, &item));
            let before = (0..wrong).rev().take(MOST).take_while(|k| witness == i && alone(*k)).count();
            for k in wrong - before..wrong {
                if items.get(k).is_some_and(|other| !is_decimal(other)) {
                    turn(items, k, witness);
                }
            }
        }
        last = Some(i);
    }
}

/// The most sums before the last one that are turned with it.
const MOST: usize = 8;

/// Reads the sum the other way.
fn turn(items: &mut [Item], wrong: usize, witness: usize) {
    if let Some(item) = items.get_mut(wrong)
        && let (Some(figure), Some(quantity)) = (item.figure, item.other)
    {
        item.other = Some(figure.low());
        item.figure = Some(figure.with_low(quantity));
        item.reason = Some(Reason::Neighbour(witness));
    }
}

/// "1.850 dinars net, crédit 450,300 DT": where another sum of the currency has its millimes behind a comma, a dot groups.
pub(super) fn millimes(text: &str, items: &mut [Item]) {
    let written = |item: &Item, mark: char| text.get(item.span.range()).is_some_and(|written| written.contains(mark));
    let thousandths = |item: &Item| {
        let figure = item.figure.as_ref().filter(|figure| is_decimal(item) && !figure.is_range() && item.part == 0)?;
        figure
            .currency()
            .filter(|currency| currency.minor_unit() == Some(3) && figure.low().magnitude() == Magnitude::Unit)
    };
    let comma = |item: &Item| thousandths(item).filter(|_| written(item, ','));
    let Some((witness, currency)) = items.iter().enumerate().find_map(|(i, item)| Some((i, comma(item)?))) else {
        return;
    };
    for item in items.iter_mut() {
        if thousandths(item) == Some(currency)
            && written(item, '.')
            && let (Some(figure), Some(quantity)) = (item.figure, item.other)
        {
            item.other = Some(figure.low());
            item.figure = Some(figure.with_low(quantity));
            item.reason = Some(Reason::Neighbour(witness));
        }
    }
}

/// Is it a sum in milliards or more whose dot could be read both ways?
fn is_open(item: &Item) -> bool {
    item.other.is_some()
        && item.figure.is_some_and(|figure| !figure.is_range() && figure.low().magnitude() >= Magnitude::Milliard)
        && item.is_money()
}

/// Are three of its digits decimals?
fn is_decimal(item: &Item) -> bool {
    item.figure.as_ref().is_some_and(|figure| figure.low().coefficient().scale() == 3)
}

/// One currency, and one magnitude?
fn alike(a: &Item, b: &Item) -> bool {
    let (Some(a), Some(b)) = (a.figure, b.figure) else { return false };
    let same = match (a.unit(), b.unit()) {
        (Unit::Money(a), Unit::Money(b)) => a.currency.is_some() && a.currency == b.currency,
        _ => false,
    };
    same && a.low().magnitude() == b.low().magnitude()
}
