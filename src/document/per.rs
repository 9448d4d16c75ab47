//! Per what a price is: "/b", "/m²", "par mois", "le litre", "l'heure", "la livre".

use super::scan::Item;
use crate::figure::{Figure, Unit};
use crate::span::Span;
use crate::text::{Text, Word};

/// Things that a price is by, behind an article: "1,40 € le litre".
#[rustfmt::skip]
static MEASURES: &[u128] = &[
    key!("litre"), key!("dl"), key!("cl"), key!("kilo"), key!("kg"), key!("gramme"), key!("tonne"), key!("baril"), key!("once"), key!("livre"), key!("metre"), key!("heure"), key!("jour"),
    key!("nuit"), key!("semaine"), key!("mois"), key!("an"), key!("annee"), key!("action"), key!("part"), key!("titre"), key!("unite"), key!("piece"), key!("paquet"),
    key!("boite"), key!("bouteille"), key!("place"), key!("personne"), key!("billet"), key!("kilowattheure"), key!("kwh"), key!("mwh"), key!("hectare"), key!("quintal"),
    key!("boisseau"), key!("gallon"), key!("douzaine"), key!("lot"), key!("sac"), key!("barquette"), key!("kilometre"), key!("km"), key!("seance"), key!("repas"), key!("page"),
];

/// Where the text says per what a figure is that stands at `span`. Only of money it does.
pub(super) fn of(text: Text<'_>, figure: Figure, span: Span) -> Option<Span> {
    if !matches!(figure.unit(), Unit::Money(_)) {
        return None;
    }
    at(text, span.end())
}

/// The same of an item.
pub(super) fn read(text: Text<'_>, item: &Item) -> Option<Span> {
    of(text, item.figure?, item.span)
}

/// Does a "per" follow at `end`?
pub(super) fn follows(text: Text<'_>, end: usize) -> bool {
    at(text, end).is_some()
}

fn at(text: Text<'_>, end: usize) -> Option<Span> {
    let slash = text.gap(end);
    if text.byte(slash) == b'/' {
        // "/m²", "/kWh", "/100 g", " / nuit".
        let mut stop = text.gap(slash + 1);
        let first = stop;
        if slash > end && !text.letter_at(first) {
            return None;
        }
        while let Some(c) = text.char_at(stop).filter(|c| c.is_alphanumeric() || matches!(c, '²' | '³')) {
            stop += c.len_utf8();
        }
        if text.byte(first).is_ascii_digit() {
            // "/100 g" measures, "12€/8€/5€" are three prices.
            let unit = text.word(text.gap(stop)).filter(|unit| unit.letters <= 2 || measure(*unit));
            stop = if text.letter_before(stop) { stop } else { unit?.end };
        }
        // "adulte 12 €/enfant 8 €": the next price has its name there.
        let label = text.letter_at(first) && text.gap(stop) > stop && text.byte(text.gap(stop)).is_ascii_digit();
        // "2,5 M€ / valorisation pré-money : 10 M€"
        let named = || {
            let mark = (stop..stop + 40).map(|at| text.byte(at)).find(|b| b",;:.\n|/".contains(b));
            mark == Some(b':') && text.word(first).is_none_or(|word| !measure(word))
        };
        return (stop > first && stop - first < 24 && !label && !(slash > end && named()))
            .then(|| Span::new(slash, stop));
    }
    let start = text.gap(end);
    if start == end || starts_none(text, start) {
        return None;
    }
    let first = text.word(start)?;
    let next = |end| text.word(text.gap(end)).filter(|word: &Word| word.start > end);
    let thing = if first.is(key!("par")) {
        let thing = next(first.end)?;
        // "par rapport à", "par exemple" say nothing of the kind.
        let named = thing.letters > 2 && !IDIOMS.contains(&thing.key);
        return (named || measures(text, thing)).then(|| Span::new(start, whole(text, thing)));
    } else if [key!("le"), LA, key!("du"), key!("au")].contains(&first.key) {
        next(first.end)?
    } else if first.is(L) {
        text.word(text.apostrophe(first.end))?
    } else if first.is(key!("de")) {
        // "de l'heure", "de la nuit"; mostly another word follows.
        if text.byte(text.gap(first.end)) | 0x20 != b'l' {
            return None;
        }
        let article = next(first.end)?;
        match article.key {
            L => text.word(text.apostrophe(article.end))?,
            LA => next(article.end)?,
            _ => return None,
        }
    } else {
        return None;
    };
    // "l'an dernier" is a time.
    let time = || next(thing.end).is_some_and(|word| TIMES.contains(&word.key));
    // "au titre de l'article 700", "au titre du fonds" says why.
    let why = || {
        let of = [key!("de"), key!("d"), key!("du"), key!("des")];
        first.is(key!("au")) && thing.is(key!("titre")) && next(thing.end).is_some_and(|word| of.contains(&word.key))
    };
    (measures(text, thing) && !time() && !why()).then(|| Span::new(start, whole(text, thing)))
}

/// Is what stands at `at` a plain word that no "per" starts with, or no word? Most figures have such a one behind them.
#[inline]
fn starts_none(text: Text<'_>, at: usize) -> bool {
    const FIRST: [u64; 7] = [
        key!("par") as u64,
        key!("le") as u64,
        key!("la") as u64,
        key!("du") as u64,
        key!("au") as u64,
        key!("l") as u64,
        key!("de") as u64,
    ];
    let (key, _) = text.letters_at(at);
    !FIRST.contains(&key)
}

const L: u128 = key!("l");
const LA: u128 = key!("la");

/// Is it a measure: "litre", "m²", "m2"?
fn measures(text: Text<'_>, thing: Word) -> bool {
    measure(thing) || thing.is(key!("m")) && whole(text, thing) > thing.end
}

/// Behind the thing with what is one with it: "mètre carré", "m²", "m3".
fn whole(text: Text<'_>, thing: Word) -> usize {
    let end = thing.end;
    if let Some(power) = text.char_at(end).filter(|c| matches!(c, '2' | '3' | '²' | '³')) {
        let behind = end + power.len_utf8();
        return if text.char_at(behind).is_some_and(char::is_alphanumeric) { end } else { behind };
    }
    let next = text.word(text.gap(end)).filter(|word| word.is(key!("carre")) || word.is(key!("cube")));
    next.map_or(end, |word| word.end)
}

/// What makes a time of a measure.
#[rustfmt::skip]
static TIMES: &[u128] = &[
    key!("dernier"), key!("derniere"), key!("prochain"), key!("prochaine"), key!("passe"), key!("passee"), key!("suivant"), key!("suivante"), key!("precedent"), key!("precedente"),
];

/// Words behind "par" that make no price.
static IDIOMS: &[u128] = &[
    key!("rapport"),
    key!("exemple"),
    key!("consequent"),
    key!("ailleurs"),
    key!("une"),
    key!("les"),
    key!("des"),
    key!("son"),
    key!("leur"),
    key!("cette"),
    key!("carte"),
    key!("cheque"),
    key!("virement"),
    key!("internet"),
    key!("telephone"),
    key!("defaut"),
    key!("suite"),
    key!("contre"),
    key!("voie"),
    key!("decret"),
    key!("ses"),
];

fn measure(word: Word) -> bool {
    MEASURES.contains(&word.key)
}
