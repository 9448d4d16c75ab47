//! Per what a price is: "/b", "/m²", "par mois", "le litre", "l'heure", "la livre".

use super::scan::Item;
use crate::span::Span;
use crate::text::{Text, Word};

/// Things that a price is by, behind an article: "1,40 € le litre".
#[rustfmt::skip]
static MEASURES: &[u128] = &[
    key!("litre"), key!("kilo"), key!("kg"), key!("gramme"), key!("tonne"), key!("baril"), key!("once"), key!("livre"), key!("metre"), key!("heure"), key!("jour"),
    key!("nuit"), key!("semaine"), key!("mois"), key!("an"), key!("annee"), key!("action"), key!("part"), key!("titre"), key!("unite"), key!("piece"), key!("paquet"),
    key!("boite"), key!("bouteille"), key!("place"), key!("personne"), key!("billet"), key!("kilowattheure"), key!("kwh"), key!("mwh"), key!("hectare"), key!("quintal"),
    key!("boisseau"), key!("gallon"), key!("douzaine"), key!("lot"), key!("sac"), key!("barquette"), key!("kilometre"), key!("km"), key!("seance"), key!("repas"), key!("page"),
];

/// Where the text says per what an item's figure is.
pub(super) fn read(text: &str, item: &Item) -> Option<Span> {
    if !item.is_money() {
        return None;
    }
    at(Text(text), item.span.end())
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
        return (stop > first && stop - first < 24).then(|| Span::new(slash, stop));
    }
    let start = text.gap(end);
    let first = text.word(start).filter(|_| start > end)?;
    let thing = if first.is(key!("par")) {
        let thing = text.word(text.gap(first.end))?;
        // "par rapport à", "par exemple" say nothing of the kind.
        return measure(thing)
            .then(|| Span::new(start, thing.end))
            .or_else(|| (thing.letters > 2 && !IDIOMS.contains(&thing.key)).then(|| Span::new(start, thing.end)));
    } else if first.is(key!("le")) || first.is(key!("la")) {
        text.word(text.gap(first.end))?
    } else if first.is(key!("l")) {
        text.word(text.apostrophe(first.end))?
    } else if first.is(key!("de")) && text.word(text.gap(first.end)).is_some_and(|word| word.is(key!("l"))) {
        let article = text.word(text.gap(first.end))?;
        text.word(text.apostrophe(article.end))?
    } else {
        return None;
    };
    let next = text.word(text.gap(thing.end));
    // "l'an dernier" is a time, "le mètre carré" one thing.
    if next.is_some_and(|word| TIMES.contains(&word.key)) {
        return None;
    }
    let end = next.filter(|word| word.is(key!("carre")) || word.is(key!("cube"))).map_or(thing.end, |word| word.end);
    measure(thing).then(|| Span::new(start, end))
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
