//! Words beside a bare number that make it a sum: "contre", "dont", "à", a price's own.

use rust_decimal::Decimal;

use super::asides;
use super::bills::is_exempt;
use super::scan::Item;
use super::words::{near, stands_alone};
use crate::currency::Currency;
use crate::lexicon::verbs::{self, Change};
use crate::magnitude::Magnitude;
use crate::number::digits::could_be_a_year;
use crate::text::{Text, Word};

/// What makes a bare number a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// "contre", "au lieu de", "puis", "voire": the same kind of thing as before.
    Against,
    /// "à" behind a verb of change, or behind the sum it started from.
    To,
    /// "dont": a part.
    Part,
    /// "à 300 F, le clando à 200": the same small word before both.
    Parallel,
    /// "le super 595": a number of the same shape as the sum just before.
    Like,
    /// A price by its two decimals and the words beside it.
    Price,
}

/// Reads the words around the number.
pub(super) fn cue(text: Text<'_>, item: &Item, last: &Item, model: Option<&Item>, adjacent: bool) -> Option<Cue> {
    let start = item.extent.start();
    let word = text.previous(start);
    let alone = stands_alone(text, item.span.end());
    // As many as the currency before has places.
    let places = model.and_then(|model| model.figure?.currency()).and_then(Currency::minor_unit).unwrap_or(2);
    let cents = |scale: u32| scale == 2 || places == 3 && scale == 3;
    let two_decimals = item.bare.is_some_and(|bare| cents(bare.quantity.coefficient().scale()) && bare.marked);
    if two_decimals {
        #[rustfmt::skip]
        const PRICES: &[u128] = &[key!("total"), key!("ttc"), key!("ht"), key!("montant"), key!("prix"), key!("payer"), key!("solde"), key!("kilo"), key!("kg"), key!("livre"), key!("litre"), key!("unite"), key!("piece"), key!("debit"), key!("credit"), key!("livraison"), key!("remise"), key!("acompte")];
        let follows = text.word(text.gap(item.span.end())).is_some_and(|word| {
            let elided = word.is(key!("l")) && text.apostrophe(word.end) > word.end;
            word.is(key!("la")) || word.is(key!("le")) || elided || word.is(key!("ttc"))
        });
        if near(text, start, item.span.end(), 14, PRICES) && (follows || alone) && !is_exempt(text, start) {
            return Some(Cue::Price);
        }
    }
    if of_next_year(text, item, last) || asides::is_past(text, item, last) {
        return Some(Cue::Against);
    }
    if asides::is_listed_price(text, item, last) {
        return Some(Cue::Price);
    }
    if asides::is_share(text, item) {
        return Some(Cue::Part);
    }
    // "5 € la bière, 2,50 le café", but not "18.30 le samedi"
    if two_decimals
        && let Some(model) = model
        && item.span.start() < model.span.end() + 40
        && !ends_sentence(text, model.span.end(), start)
        && (buys(text, item.span.end())
            || text.byte(text.gap(item.span.end())) == b'/' && super::per::follows(text, item.span.end()))
    {
        return Some(Cue::Price);
    }
    let word = word?;
    // "un crédit de 150 000 sur vingt ans"
    if alone
        && item.bare.is_some_and(|bare| asides::is_large(&bare))
        && word.is(key!("de"))
        && text.previous(word.start).is_some_and(super::words::is_sum)
    {
        return Some(Cue::Price);
    }
    if alone && asides::is_paid(word, item) {
        return Some(Cue::Price);
    }
    // "loyer : 350.000/mois"
    if item.bare.is_some_and(|bare| bare.marked)
        && text.byte(text.gap(item.span.end())) == b'/'
        && super::per::follows(text, item.span.end())
        && [key!("loyer"), key!("prix"), key!("salaire"), key!("tarif"), key!("charges"), key!("frais")]
            .contains(&word.key)
    {
        return Some(Cue::Price);
    }
    // "contre 250 prévus", "dont 18 garantis"
    if !alone && asides::is_told_of(text, word, item.span.end()) {
        return Some(if word.is(key!("dont")) { Cue::Part } else { Cue::Against });
    }
    if !alone && !super::per::follows(text, item.span.end()) {
        return None;
    }
    const AGAINST: [u128; 5] = [key!("contre"), key!("puis"), key!("voire"), key!("demain"), key!("apres")];
    if AGAINST.contains(&word.key) {
        return Some(Cue::Against);
    }
    // "au lieu de 12,50", "un virement de 1 500 €, un autre de 750,25"
    if (word.is(key!("de")) || word.is(key!("d")))
        && text
            .previous(word.start)
            .is_some_and(|before| before.is(key!("lieu")) || before.is(key!("autre")) && two_decimals)
    {
        return Some(Cue::Against);
    }
    // "14 euros pour un adulte et 7,50 pour un enfant"
    if word.is(key!("et")) && item.bare.is_some_and(|bare| bare.marked) && last.is_money() {
        return Some(Cue::Against);
    }
    // "8 euros la place ou 6,50 avec la carte"
    if word.is(key!("ou")) && two_decimals && last.is_money() {
        return Some(Cue::Against);
    }
    if word.is(key!("dont")) {
        return Some(Cue::Part);
    }
    if word.is(key!("a")) {
        let from = adjacent && last.is_money() && text.gap(last.span.end()) == word.start;
        let moves = verbs::change_before(text, word.start) == Some(Change::Move);
        let moved = moves && (item.bare.is_some_and(|bare| bare.marked) || adjacent && asides::is_moved(text, word));
        if from || moved {
            return Some(Cue::To);
        }
        let parallel = last.is_money() && text.previous(last.extent.start()).is_some_and(|other| other.is(key!("a")));
        let digits = item.bare.is_some_and(|bare| !bare.words)
            && (priced_by_comma(text, item, two_decimals) || !text.slice(last.span.end(), start).contains(';'));
        // "à 18.30 le samedi" is an hour.
        let hour = two_decimals && names_day(text, item.span.end());
        return (parallel && digits && !hour).then_some(Cue::Parallel);
    }
    // "la Grèce 1,5 et les Émirats 0,9": a named actor, and a magnitude to take over.
    let named = text.byte(word.start).is_ascii_uppercase()
        && last.quantity().is_some_and(|quantity| quantity.magnitude() >= Magnitude::Million);
    // "dans le plan Alpha 12": a whole number may be of the name, where that starts no clause.
    let told = || item.bare.is_some_and(|bare| bare.quantity.coefficient().scale() > 0) || heads_clause(text, word);
    if named && last.is_money() && word.letters > 3 && told() {
        return Some(Cue::Against);
    }
    let close = last.is_money()
        && item.span.start() - last.span.end().min(item.span.start()) < 60
        && !text.slice(last.span.end(), start).contains([';', '(', ')', '|']);
    let whole = item.bare.is_some_and(|bare| bare.quantity.value() >= Decimal::TEN);
    // "elle gagne 1 800 euros, lui 2 100"
    let names = word.letters > 3 || [key!("lui"), key!("eux"), key!("moi"), key!("toi")].contains(&word.key);
    // "entrée 8.50 €, séance 18.30"
    let exempt = super::words::numbers(word) || two_decimals && is_exempt(text, start);
    (close && whole && text.byte(word.start).is_ascii_lowercase() && names && !exempt).then_some(Cue::Like)
}

/// "2,50": no hour is written so.
fn priced_by_comma(text: Text<'_>, item: &Item, two_decimals: bool) -> bool {
    two_decimals && text.slice(item.span.start(), item.span.end()).contains(',')
}

/// Does a stop or "et" stand before the name, or before its article?
fn heads_clause(text: Text<'_>, name: Word) -> bool {
    const ARTICLES: [u128; 4] = [key!("la"), key!("le"), key!("les"), key!("l")];
    let article = text.previous(name.start).filter(|word| ARTICLES.contains(&word.key));
    let end = text.gap_before(article.map_or(name.start, |word| word.start));
    matches!(text.byte(end.wrapping_sub(1)), b',' | b';')
        || text.word_before(end).is_some_and(|word| word.is(key!("et")))
}

/// "450 M€ en 2024, 500 en 2025": does a year stand before the number and another behind, with the same word before both?
fn of_next_year(text: Text<'_>, item: &Item, last: &Item) -> bool {
    if !last.bare.is_some_and(|bare| bare.year) {
        return false;
    }
    let between = text.slice(last.span.end(), item.span.start());
    if ![",", "et", ", et", "puis", ", puis"].contains(&between.trim()) {
        return false;
    }
    let behind = text.word(text.gap(item.span.end()));
    let (Some(first), Some(second)) = (text.previous(last.span.start()), behind) else { return false };
    let year = text.gap(second.end);
    first.key == second.key
        && [key!("en"), key!("pour")].contains(&first.key)
        && text.0.get(year..year + 4).and_then(|digits| digits.parse().ok()).is_some_and(could_be_a_year)
        && !text.byte(year + 4).is_ascii_alphanumeric()
}

/// Times that stand behind an article as things do.
#[rustfmt::skip]
static TIMES: &[u128] = &[
    key!("matin"), key!("soir"), key!("midi"), key!("lundi"), key!("mardi"), key!("mercredi"), key!("jeudi"), key!("vendredi"), key!("samedi"), key!("dimanche"), key!("jour"), key!("lendemain"),
    key!("mois"), key!("week"), key!("meme"), key!("reste"), key!("plus"), key!("moins"),
];

/// What stands behind the article that follows at `end`.
fn thing(text: Text<'_>, end: usize) -> Option<Word> {
    let gap = text.gap(end);
    let article = text.word(gap).filter(|_| gap > end)?;
    match article.key {
        key if key == key!("le") || key == key!("la") => text.word(text.gap(article.end)),
        key if key == key!("l") => text.word(text.apostrophe(article.end)),
        _ => None,
    }
}

/// Does an article follow at `end`, and a thing that is no time? "12 l'ont payée" has a pronoun there.
pub(super) fn buys(text: Text<'_>, end: usize) -> bool {
    const HAVE: [u128; 7] =
        [key!("ont"), key!("avait"), key!("avaient"), key!("auront"), key!("aurait"), key!("auraient"), key!("aient")];
    // "2,50 le CD"
    let long = |thing: Word| thing.letters > 2 || thing.letters == 2 && text.byte(thing.start).is_ascii_uppercase();
    thing(text, end).is_some_and(|thing| long(thing) && !TIMES.contains(&thing.key) && !HAVE.contains(&thing.key))
}

/// Do an article and a time follow?
pub(super) fn names_day(text: Text<'_>, end: usize) -> bool {
    thing(text, end).is_some_and(|thing| TIMES.contains(&thing.key))
}

/// Does a sentence end between two places?
pub(super) fn ends_sentence(text: Text<'_>, start: usize, end: usize) -> bool {
    let between = text.slice(start, end);
    between.contains(". ") || between.contains("! ") || between.contains("? ") || between.contains('\n')
}
