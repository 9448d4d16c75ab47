//! Equivalents: one amount in two currencies.
//!
//! "380 milliards de yuans, soit près de 50 milliards d'euros", "280 milliards de yuans (36,8 milliards d'euros)". Two
//! figures are linked where the words between them say so and the currencies differ; a rate that cannot be real undoes
//! the link, or shows how an ambiguous mark was meant.

use alloc::vec::Vec;

use rust_decimal::Decimal;

use super::scan::Item;
use super::{Link, Rate, Reason, parities};
use crate::currency::Currency;
use crate::figure::{Figure, Unit};
use crate::interval::Interval;
use crate::magnitude::Magnitude;
use crate::quantity::Quantity;
use crate::text::Text;

/// Links the items that state one amount in two currencies, and settles what the rates show.
pub(super) fn find(text: &str, items: &mut [Item]) -> Vec<Link> {
    let text = Text(text);
    let mut links: Vec<Link> = Vec::new();
    // A second pass starts afresh: what the first one joined would keep it from the same links.
    for item in items.iter_mut() {
        item.equivalent = None;
    }
    for second in 1..items.len() {
        let Some(first) = antecedent(items, second) else { continue };
        let (Some(a), Some(b)) = (items.get(first), items.get(second)) else { continue };
        let (Some(of), Some(per)) = (currency(a), currency(b)) else {
            if tie(text, a, b).is_some() && a.equivalent.is_none() && differ(a, b) {
                join(items, first, second);
                links.push(Link { first, second, rate: None, consistent: true });
            } else {
                doublet(text, items, first, second);
            }
            continue;
        };
        if of == per {
            hundredth(text, items, first, second);
            doublet(text, items, first, second);
            continue;
        }
        let again = links.last().is_some_and(|link| {
            link.second + 1 == first && link.rate.is_some_and(|rate| (rate.of, rate.per) == (of, per))
        });
        let Some(tie) =
            tie(text, a, b).or_else(|| (again && text.gap(a.span.end()) == b.span.start()).then_some(Tie::Apposition))
        else {
            continue;
        };
        // "A (B ou C)": C restates what B does.
        let root = if tie == Tie::Or {
            links.last().filter(|link| link.second == first).map_or(first, |link| link.first)
        } else {
            first
        };
        let Some(root_item) = items.get(root) else { continue };
        if a.equivalent.is_some() && tie != Tie::Or && tie != Tie::Soit {
            continue;
        }
        let root = if currency(root_item) == Some(per) { first } else { root };
        link(items, root, second, &mut links);
    }
    check(&mut links);
    links
}

/// The item that `second` may restate: the one before it, numbers that mean nothing left out.
fn antecedent(items: &[Item], second: usize) -> Option<usize> {
    if !items.get(second)?.is_money() {
        return None;
    }
    (second.saturating_sub(4)..second)
        .rev()
        .find(|&i| items.get(i).is_some_and(|item| item.figure.is_some()))
        .filter(|&i| items.get(i).is_some_and(Item::is_money))
}

fn currency(item: &Item) -> Option<Currency> {
    item.figure.as_ref()?.currency()
}

/// How many links back a known rate is looked for.
const RECENT: usize = 64;

/// Can the two not be of one currency, though one of them is not known?
fn differ(a: &Item, b: &Item) -> bool {
    match (a.figure, b.figure) {
        (Some(x), Some(y)) => match (x.currency(), y.currency()) {
            (Some(known), None) => !y.candidates().any(|candidate| candidate == known),
            (None, Some(known)) => !x.candidates().any(|candidate| candidate == known),
            _ => false,
        },
        _ => false,
    }
}

/// Each is the other's equivalent, unless it has one already.
fn join(items: &mut [Item], first: usize, second: usize) {
    for (index, other) in [(first, second), (second, first)] {
        if let Some(item) = items.get_mut(index).filter(|item| item.equivalent.is_none()) {
            item.equivalent = Some(other);
        }
    }
}

/// Makes the link, unless its rate cannot be real.
fn link(items: &mut [Item], first: usize, second: usize, links: &mut Vec<Link>) {
    let (Some(a), Some(b)) = (items.get(first), items.get(second)) else { return };
    let (Some(of), Some(per)) = (currency(a), currency(b)) else { return };
    let (Some(x), Some(y)) = (a.figure, b.figure) else { return };
    let reference =
        links.iter().rev().take(RECENT).filter_map(|link| link.rate).find(|rate| (rate.of, rate.per) == (of, per));
    let fits = |rate: &Option<Interval>| match (rate, reference) {
        (Some(rate), Some(reference)) => near(&reference.interval).overlaps(rate),
        (Some(rate), None) => parities::plausible(of, per, rate).unwrap_or(true),
        (None, _) => true,
    };
    let mut rate = interval(&x, &y);
    if !fits(&rate) {
        // Ambiguous marks, or a magnitude after the English fashion, read the other way, may make the rate right.
        let ways = [(a.other, None), (None, b.other), (a.other, b.other), (calque(&x), None), (None, calque(&y))];
        let mut right: Option<(Figure, Figure)> = None;
        for (left, behind) in ways {
            if left.is_none() && behind.is_none() {
                continue;
            }
            let read = (left.map_or(x, |low| x.with_low(low)), behind.map_or(y, |low| y.with_low(low)));
            if fits(&interval(&read.0, &read.1)) {
                // Where both marks must group or both be decimal, they group: that is what writers mean most.
                if right.is_none_or(|right| right.0.low().value() < read.0.low().value()) {
                    right = Some(read);
                }
            }
        }
        let Some((left, behind)) = right else { return };
        rate = interval(&left, &behind);
        for (index, old, new, witness) in [(first, x, left, second), (second, y, behind, first)] {
            if old != new
                && let Some(item) = items.get_mut(index)
            {
                item.figure = Some(new);
                item.reason = Some(Reason::Rate(witness));
            }
        }
    }
    join(items, first, second);
    let rate = rate.map(|interval| Rate { of, per, interval });
    links.push(Link { first, second, rate, consistent: true });
}

/// The figure's number if its billion or trillion is an English one: a thousand and a million times less.
fn calque(figure: &Figure) -> Option<Quantity> {
    let smaller = match figure.low().magnitude() {
        Magnitude::Billion => Magnitude::Milliard,
        Magnitude::Trillion => Magnitude::Billion,
        _ => return None,
    };
    Quantity::new(figure.low().coefficient(), smaller).ok()
}

/// The rate interval of two figures.
fn interval(a: &Figure, b: &Figure) -> Option<Interval> {
    if a.is_range() || b.is_range() {
        return None;
    }
    a.interval().per(&b.interval())
}

/// An interval with half as much again on either side: what another day's rate may be, and another reading's never is.
fn near(interval: &Interval) -> Interval {
    let times = |value: Option<Decimal>, hundredths: i64| {
        value.and_then(|value| value.checked_mul(Decimal::new(hundredths, 2)))
    };
    Interval::new(times(interval.low(), 50), times(interval.high(), 200))
}

/// An interval with a few hundredths more on either side, for days that pass between two rates and round numbers.
fn wide(interval: &Interval) -> Interval {
    let times = |value: Option<rust_decimal::Decimal>, hundredths: i64| {
        value.and_then(|value| value.checked_mul(rust_decimal::Decimal::new(hundredths, 2)))
    };
    Interval::new(times(interval.low(), 95), times(interval.high(), 105))
}

/// Marks the links that contradict the first of their pair of currencies.
fn check(links: &mut [Link]) {
    let mut seen: Vec<Rate> = Vec::new();
    for link in links {
        let Some(rate) = link.rate else { continue };
        let known = seen.iter().find_map(|known| match (known.of, known.per) {
            pair if pair == (rate.of, rate.per) => Some(known.interval),
            pair if pair == (rate.per, rate.of) => known.inverse().map(|inverse| inverse.interval),
            _ => None,
        });
        match known {
            Some(known) => link.consistent = wide(&known).overlaps(&rate.interval),
            None => seen.push(rate),
        }
    }
}

/// What ties two figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tie {
    Bracket,
    Soit,
    Or,
    Apposition,
}

/// The longest stretch between two figures of a link, in bytes.
const FARTHEST: usize = 120;

/// Do the words between two figures say that they state one amount?
fn tie(text: Text<'_>, a: &Item, b: &Item) -> Option<Tie> {
    let start = behind_gloss(text, a.extent.end().max(a.span.end()));
    let end = b.extent.start().min(b.span.start());
    let between = text.0.get(start..end).filter(|between| between.len() <= FARTHEST)?;
    if between.contains([';', '!', '?', '\n']) || between.contains(". ") {
        // A gloss on the rate stands in brackets of its own, and has its "=" inside.
        return None;
    }
    let qualified = b.parts.qualifier().is_some_and(|words| words.start() < b.span.start());
    let words = Words::of(text, start, end);
    if words.forbid || words.and && !words.says_so {
        return None;
    }
    if let Some(open) = between.rfind('(') {
        let inside = Words::of(text, start + open + 1, end);
        if between.get(..open)?.contains(')') || !inside.only_ties {
            return None;
        }
        // "(1 € ≈ 3 480 BIF)" is a rate of its own.
        let behind = text.gap(b.span.end());
        if text.byte(behind) == b'=' || text.byte(behind) == b'~' || text.starts(behind, "≈") {
            return None;
        }
        let before = Words::of(text, start, start + open);
        // "663,6 milliards FCFA en 2022 (environ 1 milliard de dollars)"
        return (before.count <= 4 && !is_another(text, start, start + open)).then_some(Tie::Bracket);
    }
    if between.contains(')') {
        return None;
    }
    if words.says_so {
        return Some(Tie::Soit);
    }
    let trimmed = between.trim();
    let opened = || {
        b.figure.is_some_and(|figure| figure.is_range())
            && text.word(b.extent.start()).is_some_and(|word| word.is(key!("de")) && word.start < b.span.start())
    };
    let about = b.parts.qualifier().map(|words| text.slice(words.start(), words.end()));
    match trimmed {
        "" if matches!(about, Some("≈" | "~")) => Some(Tie::Or),
        "/" | "=" | "≈" | "~" => Some(Tie::Or),
        // "de 1 000 à 5 000 zaïres ou de 5 000 à 20 000 francs" is a choice.
        "ou" | "ou encore" | ", ou" if !opened() => Some(Tie::Or),
        // ", environ 77,5 milliards d'euros,"
        "," if qualified && closes(text, b.span.end()) => Some(Tie::Apposition),
        // "280 yuans par jour, environ 36 euros."
        _ if qualified
            && trimmed.ends_with(',')
            && words.count <= 2
            && super::per::read(text, a).is_some()
            && closes(text, b.span.end()) =>
        {
            Some(Tie::Apposition)
        }
        _ => None,
    }
}

/// "16 milliards d'euros, Djakarta pour 42 avions (8,1 milliards de dollars)": does a comma open what somebody else has, or
/// has of something else, before the bracket?
fn is_another(text: Text<'_>, start: usize, open: usize) -> bool {
    let Some((comma, _)) = text.slice(start, open).char_indices().find(|(_, c)| *c == ',') else { return false };
    let behind = text.gap(start + comma + 1);
    text.char_at(behind).is_some_and(char::is_uppercase)
}

/// Behind the abbreviation in brackets that glosses a sum: "13 657,8 milliards de francs congolais (CDF)".
fn behind_gloss(text: Text<'_>, end: usize) -> usize {
    let open = text.gap(end);
    if text.byte(open) != b'(' {
        return end;
    }
    match text.word(open + 1) {
        Some(word) if text.byte(word.end) == b')' && word.letters <= 6 => word.end + 1,
        _ => end,
    }
}

/// Does an apposition close at `end`?
fn closes(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    gap >= text.len() || matches!(text.byte(gap), b',' | b'.' | b')' | b';')
}

/// What the words of a stretch come to.
struct Words {
    /// One of them says that the same amount follows.
    says_so: bool,
    /// There is nothing but such words, and small ones.
    only_ties: bool,
    /// One of them says that it is another amount.
    forbid: bool,
    /// There is an "et".
    and: bool,
    count: usize,
}

impl Words {
    fn of(text: Text<'_>, start: usize, end: usize) -> Self {
        #[rustfmt::skip]
        const TIES: &[u128] = &[
            key!("soit"), key!("equivalent"), key!("equivalant"), key!("autrement"), key!("representant"), key!("valant"),
            key!("correspondant"), key!("egal"), key!("savoir"), key!("contrevaleur"), key!("converti"),
        ];
        // Of the first figure only where nothing else could be their subject: "et trois bœufs valent".
        #[rustfmt::skip]
        const VERBS: &[u128] = &[
            key!("equivaut"), key!("represente"), key!("representent"), key!("valent"), key!("vaut"), key!("correspond"), key!("fait"), key!("font"),
        ];
        #[rustfmt::skip]
        const SMALL: &[u128] = &[
            key!("l"), key!("a"), key!("de"), key!("d"), key!("un"), key!("peu"), key!("ou"), key!("peine"), key!("environ"), key!("plus"), key!("moins"), key!("montant"), key!("dit"),
            key!("c"), key!("est"), key!("dire"), key!("ce"), key!("qui"), key!("la"), key!("encore"), key!("aujourd"), key!("hui"), key!("actuels"), key!("pres"), key!("au"), key!("cours"), key!("actuel"),
            key!("taux"), key!("change"),
        ];
        #[rustfmt::skip]
        const FORBID: &[u128] = &[
            key!("dont"), key!("contre"), key!("et"), key!("plus"), key!("outre"), key!("puis"), key!("alors"), key!("tandis"), key!("avec"), key!("apres"), key!("avant"), key!("voire"),
            key!("hors"), key!("que"), key!("quand"), key!("chez"), key!("sans"), key!("mais"), key!("ainsi"),
        ];
        let mut words = Self { says_so: false, only_ties: true, forbid: false, and: false, count: 0 };
        let (mut at, mut that) = (start, false);
        while at < end {
            let Some(word) = text.word(at) else {
                at += text.char_at(at).map_or(1, char::len_utf8);
                continue;
            };
            words.count += 1;
            let ties = TIES.contains(&word.key) || VERBS.contains(&word.key) && (words.only_ties || that);
            words.says_so |= ties;
            words.only_ties &= ties || SMALL.contains(&word.key);
            // "soit un peu plus de" is a qualifier; "et" behind it is not.
            // "à la santé et à l'éducation, soit" only lists before it says so.
            // "par mois, ce qui représente environ"
            that = word.is(key!("qui")) || word.is(key!("cela")) || word.is(key!("ca"));
            let et = word.is(key!("et"));
            words.forbid |= !et && FORBID.contains(&word.key) && !(words.says_so && word.is(key!("plus")));
            words.and |= et;
            at = word.end;
        }
        words
    }
}

/// "deux cent quarante millions, c'est-à-dire deux millions quatre cent mille dinars": Algeria and Morocco count large sums
/// in centimes, and a restatement at exactly a hundredth shows it.
fn hundredth(text: Text<'_>, items: &mut [Item], first: usize, second: usize) {
    let (Some(a), Some(b)) = (items.get(first), items.get(second)) else { return };
    let (Some(x), Some(y)) = (a.figure, b.figure) else { return };
    let told = a.reason == Some(Reason::Neighbour(second)) && a.part == 0 && x.low().magnitude() >= Magnitude::Million;
    let centimes = x.currency().is_some_and(|currency| ["DZD", "MAD"].contains(&currency.code()));
    if !told || !centimes {
        return;
    }
    let between = text.slice(a.span.end(), b.extent.start().min(b.span.start()));
    let words = Words::of(text, a.span.end(), b.extent.start().min(b.span.start()));
    let restated = words.only_ties && !words.forbid && words.count > 0;
    if !restated || between.contains([';', '\n']) {
        return;
    }
    // "cent vingt à cent trente millions, soit 1,2 à 1,3 million de dinars"
    let ends = |figure: &Figure| (figure.low().value(), figure.high().value());
    if let Some(part) = x.parts(2).filter(|part| ends(part) == ends(&y))
        && let Some(item) = items.get_mut(first)
    {
        item.figure = Some(part);
        item.part = 2;
    }
}

/// "vingt mille dinars (20.000 DT)": two writings of one sum; the one in words shows what the mark means.
fn doublet(text: Text<'_>, items: &mut [Item], first: usize, second: usize) {
    let (Some(a), Some(b)) = (items.get(first), items.get(second)) else { return };
    let gap = text.gap(a.span.end());
    if text.byte(gap) != b'(' || text.gap(gap + 1) != b.span.start() {
        return;
    }
    let (Some(x), Some(y)) = (a.figure, b.figure) else { return };
    if !matches!((x.unit(), y.unit()), (Unit::Money(_), Unit::Money(_))) || x.low().value() == y.low().value() {
        return;
    }
    let agrees = |other: Option<Quantity>, figure: &Figure| other.filter(|other| other.value() == figure.low().value());
    let (index, witness, figure) = if let Some(other) = agrees(b.other, &x) {
        (second, first, y.with_low(other))
    } else if let Some(other) = agrees(a.other, &y) {
        (first, second, x.with_low(other))
    } else {
        return;
    };
    if let Some(item) = items.get_mut(index) {
        item.figure = Some(figure);
        item.reason = Some(Reason::Neighbour(witness));
    }
}
