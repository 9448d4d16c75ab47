//! What a text declares once and then takes for granted: "les montants sont en dollars américains", "dollars canadiens"
//! once in full and then "dollars", "millions de dinars (MD)"; and the country that the text is about.

use alloc::vec::Vec;

use super::openers::Count;
use super::scan::Item;
use super::{Link, Reason, cities, settle};
use crate::currency::{Currency, CurrencyStatus};
use crate::figure::{Basis, Denomination, Figure, Unit};
use crate::grammar::Bare;
use crate::lexicon::{Candidates, currencies};
use crate::magnitude::Magnitude;
use crate::quantity::Quantity;
use crate::region::Region;
use crate::span::Span;
use crate::text::{Text, Word};

/// The most declarations of a kind in one document, so that a text of nothing else stays linear to read.
const MOST: usize = 16;

/// Applies what the text declares.
pub(super) fn apply(text: &str, counts: &[Count], items: &mut [Item], region: Region) {
    let text = Text(text);
    stated_in_full(counts, items);
    abbreviations(text, items);
    places(text, items, region);
}

/// "exprimées en dollars américains": what bare dollars are from here to both ends of the text.
fn stated_in_full(counts: &[Count], items: &mut [Item]) {
    let stated = |count: &&Count| count.word && count.denomination.basis == Basis::Stated;
    let named = counts.iter().filter(stated).filter_map(|count| Some((count, count.denomination.currency?)));
    for (count, currency) in named.take(MOST) {
        for item in items.iter_mut() {
            let Some((figure, open)) = assumed(item) else { continue };
            if open.contains(currency) {
                settle(
                    item,
                    figure.with_unit(context(currency)),
                    Reason::Declaration(Span::new(count.opener, count.span.end())),
                );
            }
        }
    }
}

/// Does the figure wait for what a declaration says?
pub(super) fn is_open(item: &Item) -> bool {
    assumed(item).is_some()
}

/// The figure whose currency only the region decided, or nothing did, and its candidates.
fn assumed(item: &Item) -> Option<(Figure, Candidates)> {
    let figure = item.figure.as_ref()?;
    match figure.unit() {
        Unit::Money(denomination)
            if denomination.basis == Basis::Assumed
                || denomination.currency.is_none()
                || item.reason == Some(Reason::Shared) =>
        {
            Some((*figure, denomination.candidates))
        }
        _ => None,
    }
}

fn context(currency: Currency) -> Unit {
    Unit::Money(Denomination::from_context(currency))
}

/// "65,80 millions de dinars (MD) … 45,77 MD": abbreviations in brackets behind a sum, then read behind numbers.
fn abbreviations(text: Text<'_>, items: &mut [Item]) {
    let mut declared = 0;
    for i in 0..items.len() {
        let Some(item) = items.get(i) else { break };
        let open = text.gap(item.span.end());
        if text.byte(open) != b'(' || declared == MOST {
            continue;
        }
        let Some(figure) = item.figure.filter(|_| item.is_money()) else { continue };
        let Some(word) = text.word(open + 1).filter(|word| text.byte(word.end) == b')' && word.letters <= 6) else {
            continue;
        };
        let written = text.slice(word.start, word.end);
        let Some(currency) = figure.currency().filter(|currency| currency.code() != written) else { continue };
        let span = Span::new(word.start, word.end);
        declared += 1;
        for later in items.iter_mut().skip(i + 1) {
            let Some(bare) = later.bare.filter(|_| later.figure.is_none()) else { continue };
            if let Some((quantity, end)) = abbreviated(text, later, &bare, written, figure.low().magnitude()) {
                later.figure = Some(Figure::new(quantity, None, bare.bound, context(currency)));
                later.reason = Some(Reason::Declaration(span));
                later.span = Span::new(later.span.start(), end);
            }
        }
    }
}

/// Does the declared abbreviation stand behind the number? Then the number under its magnitude, and where it ends.
fn abbreviated(
    text: Text<'_>,
    item: &Item,
    bare: &Bare,
    written: &str,
    magnitude: Magnitude,
) -> Option<(Quantity, usize)> {
    let number = item.parts.number().map_or(item.span.end(), |number| number.end());
    let start = text.gap(number);
    let end = start + written.len();
    if !text.starts(start, written) || text.letter_at(end) || text.byte(end).is_ascii_digit() {
        return None;
    }
    // "(FD)" behind "140 487 francs" abbreviates the currency, "(MD)" behind "65 millions de dinars" both.
    let magnitude = if written.starts_with(['M', 'm', 'k', 'K']) { magnitude } else { Magnitude::Unit };
    Some((Quantity::new(bare.quantity.coefficient(), magnitude).ok()?, end))
}

/// How far around a figure a word of its country is looked for, in bytes.
const AROUND: usize = 300;

/// "l'oléoduc kényan … 130 milliards de shillings": a country's adjective or name settles whose shilling it is, where
/// no region does. Just one country must be in question.
fn places(text: Text<'_>, items: &mut [Item], region: Region) {
    let mut countries = Countries::new(text);
    let mut settled: Option<(Currency, Span)> = None;
    for i in 0..items.len() {
        // A currency that is named in full nearby would have been named in full here.
        let named = |currency: Currency| {
            items.iter().skip(i.saturating_sub(NEAR)).take(2 * NEAR).any(|other| is_named(other, currency))
        };
        let Some(item) = items.get(i) else { break };
        let Some((figure, candidates)) = assumed(item) else { continue };
        // The dollar and the pound of the world are meant in texts about any country.
        let worldwide = [Currency::USD, Currency::CAD, Currency::XOF, Currency::XAF, Currency::EUR, Currency::CHF];
        if candidates.only().is_some() {
            continue;
        }
        if let Some(assumed) = figure.currency().filter(|currency| worldwide.contains(currency)) {
            // But a clause that a country opens is about what things cost there: "Au Canada, le loyer est de 2 100
            // dollars". Those who have dollars of their own count in them, and so do the Swiss in francs.
            let own = || region.currencies().any(|own| candidates.contains(own));
            let open = match assumed {
                Currency::USD => !own(),
                Currency::XOF | Currency::XAF => true,
                _ => false,
            };
            let place = if open { countries.opens_clause(item.span, candidates) } else { None };
            if let Some((currency, span)) = place.filter(|(currency, _)| *currency != assumed && !named(*currency))
                && let Some(item) = items.get_mut(i)
            {
                settle(item, figure.with_unit(context(currency)), Reason::Place(span));
            }
            continue;
        }
        let found = match settled {
            Some((currency, span)) if candidates.contains(currency) => {
                countries.place(item.span, candidates).or(Some((currency, span)))
            }
            _ => countries.place(item.span, candidates),
        };
        let found = found.filter(|(currency, _)| !named(*currency));
        let Some((currency, span)) = found else { continue };
        // So would the one that the region means.
        if figure.currency() == Some(currency) || figure.currency().is_some_and(named) {
            continue;
        }
        settled = Some((currency, span));
        let Some(item) = items.get_mut(i) else { break };
        settle(item, figure.with_unit(context(currency)), Reason::Place(span));
    }
}

/// How many figures to either side may name a currency in full.
const NEAR: usize = 6;

/// Does the figure name that currency in full?
fn is_named(item: &Item, currency: Currency) -> bool {
    item.figure.is_some_and(|figure| figure.basis() == Some(Basis::Stated) && figure.currency() == Some(currency))
}

/// The words that name a country, or are the adjective of one, around the figures that ask for them, in reading order.
/// However many do, no byte is looked at twice.
struct Countries<'t> {
    text: Text<'t>,
    words: Vec<Word>,
    /// How many of them stand too far before the last figure that asked.
    passed: usize,
    /// Behind the last word looked at.
    seen: usize,
}

impl<'t> Countries<'t> {
    const fn new(text: Text<'t>) -> Self {
        Self { text, words: Vec::new(), passed: 0, seen: 0 }
    }

    /// Looks as far as those around a place, which never moves back.
    fn around(&mut self, place: Span) {
        // It may lie inside a character, where no word starts.
        let start = place.start().saturating_sub(AROUND);
        let end = (place.end() + AROUND).min(self.text.len());
        let mut at = start.max(self.seen);
        while at < end {
            let Some(word) = self.text.word(at) else {
                at += self.text.char_at(at).map_or(1, char::len_utf8);
                continue;
            };
            at = word.end;
            // Names of countries and adjectives are long; "CA", "US" are too short to prove anything.
            if word.letters >= 4 && self.moneys(word).next().is_some() {
                self.words.push(word);
            }
        }
        self.seen = at.max(self.seen);
        let far = |word: &&Word| word.start < start;
        self.passed += self.words.get(self.passed..).unwrap_or_default().iter().take_while(far).count();
    }

    /// The moneys of the country that a word names, or is the adjective or a city of.
    fn moneys(&self, word: Word) -> impl Iterator<Item = Currency> + use<> {
        currencies::of_place(word).chain(cities::money(self.text, word))
    }

    /// Where the clause starts that `at` stands in: behind a full stop, a semicolon or a line, or as far as is looked.
    fn clause(&self, at: usize) -> usize {
        let floor = at.saturating_sub(AROUND);
        let mut before = self.text.0.as_bytes().get(floor..at).unwrap_or_default();
        while let Some(last) = before.iter().rposition(|b| matches!(b, b'.' | b'!' | b'?' | b';' | b'\n' | b'\r')) {
            let start = floor + last + 1;
            if matches!(self.text.byte(start - 1), b';' | b'\n' | b'\r') || self.text.space(start) > start {
                return start;
            }
            before = before.get(..last).unwrap_or_default();
        }
        floor
    }

    /// The candidate whose country opens the clause of the figure: "Au Canada, le loyer est de 2 100 dollars".
    fn opens_clause(&mut self, figure: Span, candidates: Candidates) -> Option<(Currency, Span)> {
        let text = self.text;
        let clause = self.clause(figure.start());
        let first = text.word(text.gap(clause)).filter(|_| !text.alphanumeric_before(clause))?;
        if ![key!("en"), key!("au"), key!("aux"), key!("a")].contains(&first.key) {
            return None;
        }
        let word = text.word(text.gap(first.end)).filter(|word| word.letters >= 4)?;
        // "Hong Kong," has two, "Côte d'Ivoire," its telling one last.
        let last = (0..2).try_fold(word, |word, _| {
            let next = match text.apostrophe(word.end) {
                same if same == word.end => text.gap(word.end),
                behind => behind,
            };
            text.word(next).filter(|_| text.byte(word.end) != b',').ok_or(word)
        });
        let (Ok(last) | Err(last)) = last;
        if text.byte(last.end) != b',' || last.end > figure.start() {
            return None;
        }
        let money = |word: Word| self.moneys(word).find(|currency| candidates.contains(*currency));
        let currency = money(word).or_else(|| money(last))?;
        Some((currency, Span::new(word.start, last.end)))
    }

    /// The candidate whose adjective or country stands nearest before the figure in its clause, or else nearest to it.
    fn place(&mut self, figure: Span, candidates: Candidates) -> Option<(Currency, Span)> {
        let clause = self.clause(figure.start());
        self.around(figure);
        // What stands behind, or in another clause, speaks only where nothing in its own does.
        let distance = |word: &&Word| match figure.start().checked_sub(word.end) {
            Some(distance) => (word.start < clause, distance),
            None => (true, word.start.saturating_sub(figure.end())),
        };
        let words = self.words.get(self.passed..).unwrap_or_default().iter();
        let of = |word: &Word| self.moneys(*word).find(|currency| candidates.contains(*currency));
        // The nearest of two countries is meant.
        let word = words.filter(|word| of(word).is_some()).min_by_key(distance)?;
        Some((of(word)?, Span::new(word.start, word.end)))
    }
}

/// "cède 45 cents, à 71,20 dollars": a cent beside a sum in dollars is of a dollar. "6 francs l'an et le numéro
/// 10 centimes": a centime joined to an old franc is of it, where the text knows no euro.
pub(super) fn cents(text: &str, items: &mut [Item]) {
    const CENTIMES: [u128; 4] = [key!("centime"), key!("centimes"), key!("cts"), key!("ct")];
    let text = Text(text);
    let of = |item: &Item, code: &str| {
        item.part == 0 && item.figure.as_ref().and_then(Figure::currency).is_some_and(|own| own.code() == code)
    };
    let old = items.iter().any(|item| of(item, "FRF")) && !items.iter().any(|item| of(item, "EUR"));
    for i in 0..items.len() {
        let Some(item) = items.get(i).filter(|item| item.part > 0).copied() else { continue };
        let Some((figure, candidates)) = assumed(&item) else { continue };
        let noun = item.parts.unit().and_then(|unit| text.word(unit.start()));
        let cent = noun.is_some_and(|word| word.is(key!("cent")) || word.is(key!("cents")));
        // "15 cent. au lieu de 1 fr. 20": so an old price list shortens it.
        let short = old
            && noun.is_some_and(|word| {
                let next = text.byte(text.gap(word.end + 1));
                word.is(key!("cent")) && text.byte(word.end) == b'.' && next.is_ascii_lowercase()
            });
        let centime = short || noun.is_some_and(|word| CENTIMES.contains(&word.key));
        if !(cent || centime && old) {
            continue;
        }
        let near = |other: &Item| {
            let currency = other.figure.filter(|_| other.part == 0)?.currency()?;
            let distance = if other.span.end() <= item.span.start() {
                item.span.start() - other.span.end()
            } else {
                other.span.start().saturating_sub(item.span.end())
            };
            // "connue à un franc, elle est à 90 centimes" is of two times.
            let joined = || {
                let between = text.slice(other.span.end(), item.span.start());
                between.contains(" et ") && !between.contains([',', ';', ':', '.', '!', '?', '\n'])
            };
            let fits =
                if centime { currency.code() == "FRF" && (short || joined()) } else { candidates.contains(currency) };
            (distance < BESIDE && fits).then_some((currency, distance))
        };
        let nearest = (i.saturating_sub(NEAR)..(i + NEAR).min(items.len()))
            .filter_map(|j| Some((j, near(items.get(j)?)?)))
            .min_by_key(|(_, (_, distance))| *distance);
        let Some((j, (currency, _))) = nearest.filter(|(_, (currency, _))| figure.currency() != Some(*currency)) else {
            continue;
        };
        if let Some(item) = items.get_mut(i) {
            settle(item, figure.with_unit(context(currency)), Reason::Neighbour(j));
        }
    }
}

/// How near a sum must be to say whose cents are meant, in bytes.
const BESIDE: usize = 200;

/// Notes a currency named in full, once; there are only so many.
fn note(full: &mut Vec<(Currency, Span, usize)>, named: (Currency, Span, usize)) {
    full.retain(|(currency, ..)| *currency != named.0);
    full.push(named);
}

/// "30 millions de dollars canadiens … 5 millions de dollars": a currency once in full is meant after that, unless
/// another one of the name is named as well, or the two state one amount. What a bracket restates an amount in is not
/// what the text counts in.
pub(super) fn mentions(text: &str, items: &mut [Item], links: &[Link]) -> bool {
    let cfa = |unit: Span| {
        let written = text.get(unit.range()).unwrap_or_default().as_bytes();
        written.windows(3).any(|letters| letters.eq_ignore_ascii_case(b"cfa"))
    };
    let mut changed = false;
    let mut full: Vec<(Currency, Span, usize)> = Vec::new();
    // A name used bare before any is named in full was never short for that one.
    let mut bare: Option<Candidates> = None;
    for i in 0..items.len() {
        let Some(item) = items.get(i).copied() else { break };
        let Some(figure) = item.figure else { continue };
        // "francs CFA", "FCFA" are full names, though the region tells the two apart.
        if let Some(currency) = figure.currency().filter(|own| [Currency::XOF, Currency::XAF].contains(own))
            && let Some(unit) = item.parts.unit().filter(|unit| cfa(*unit))
            && figure.basis() != Some(Basis::Context)
        {
            note(&mut full, (currency, unit, i));
            continue;
        }
        let Some((figure, candidates)) = assumed(&item) else {
            if figure.basis() == Some(Basis::Stated)
                && let Some(currency) = figure.currency()
                && item.parts.unit().is_some_and(|unit| unit.len() >= 3)
                && !item.secondary
            {
                note(&mut full, (currency, item.parts.unit().unwrap_or(item.span), i));
            }
            continue;
        };
        // "CHF 20.-, café à Fr. 4.–": a code says so only where the other money is of the past.
        let past = figure.currency().is_some_and(|currency| currency.status() == CurrencyStatus::Historic);
        let means = |&&(currency, span, _): &&(Currency, Span, usize)| {
            candidates.contains(currency) && (past || span.len() > 3)
        };
        let Some(&(currency, span, from)) = full.iter().rev().find(means) else {
            bare = Some(candidates);
            continue;
        };
        // "200 $ CA et 90 $ US … 5 $": where both are named, the bare one stays with the region's.
        let own = full.iter().any(|(named, ..)| figure.currency() == Some(*named));
        if own || bare == Some(candidates) {
            continue;
        }
        let linked = links.iter().any(|link| link.first == from && link.second == i);
        if !linked
            && candidates.contains(currency)
            && figure.currency() != Some(currency)
            && let Some(item) = items.get_mut(i)
        {
            settle(item, figure.with_unit(context(currency)), Reason::Declaration(span));
            changed = true;
        }
    }
    if changed {
        follow(items);
    }
    changed
}

/// "825 FCFA, puis 1 132 francs, contre 700": what has its currency from a figure has the one that it turned out to have.
#[cold]
fn follow(items: &mut [Item]) {
    for i in 0..items.len() {
        let Some(item) = items.get(i) else { break };
        let (Some(Reason::Neighbour(from)), Some(figure)) = (item.reason, item.figure) else { continue };
        let Some(neighbour) = items.get(from).and_then(|from| from.figure) else { continue };
        if figure.basis() == Some(Basis::Context)
            && neighbour.basis() == Some(Basis::Context)
            && let Some(currency) = neighbour.currency()
            && let Some(item) = items.get_mut(i)
        {
            item.figure = Some(figure.with_unit(context(currency)));
        }
    }
}
