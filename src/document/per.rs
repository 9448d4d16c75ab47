//! Per what a price is: "/b", "/m²", "par mois", "le litre", "l'heure", "la livre".

use super::scan::Item;
use crate::span::Span;
use crate::text::{Text, Word, pack};

/// Things that a price is by, behind an article: "1,40 € le litre".
#[rustfmt::skip]
static MEASURES: &[u128] = &[
    pack("litre"), pack("kilo"), pack("kg"), pack("gramme"), pack("tonne"), pack("baril"), pack("once"), pack("livre"), pack("metre"), pack("heure"), pack("jour"),
    pack("nuit"), pack("semaine"), pack("mois"), pack("an"), pack("annee"), pack("action"), pack("part"), pack("titre"), pack("unite"), pack("piece"), pack("paquet"),
    pack("boite"), pack("bouteille"), pack("place"), pack("personne"), pack("billet"), pack("kilowattheure"), pack("kwh"), pack("mwh"), pack("hectare"), pack("quintal"),
    pack("boisseau"), pack("gallon"), pack("douzaine"), pack("lot"), pack("sac"), pack("barquette"), pack("kilometre"), pack("km"), pack("seance"), pack("repas"), pack("page"),
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
    if text.byte(end) == b'/' {
        // "/m²", "/kWh", "/100 g".
        let mut stop = end + 1;
        while let Some(c) = text.char_at(stop).filter(|c| c.is_alphanumeric() || matches!(c, '²' | '³')) {
            stop += c.len_utf8();
        }
        return (stop > end + 1 && stop - end < 24).then(|| Span::new(end, stop));
    }
    let start = text.gap(end);
    let first = text.word(start).filter(|_| start > end)?;
    let thing = if first.is(pack("par")) {
        let thing = text.word(text.gap(first.end))?;
        // "par rapport à", "par exemple" say nothing of the kind.
        return measure(thing)
            .then(|| Span::new(start, thing.end))
            .or_else(|| (thing.letters > 2 && !IDIOMS.contains(&thing.key)).then(|| Span::new(start, thing.end)));
    } else if first.is(pack("le")) || first.is(pack("la")) {
        text.word(text.gap(first.end))?
    } else if first.is(pack("l")) {
        text.word(text.apostrophe(first.end))?
    } else if first.is(pack("de")) && text.word(text.gap(first.end)).is_some_and(|word| word.is(pack("l"))) {
        let article = text.word(text.gap(first.end))?;
        text.word(text.apostrophe(article.end))?
    } else {
        return None;
    };
    measure(thing).then(|| Span::new(start, thing.end))
}

/// Words behind "par" that make no price.
static IDIOMS: &[u128] = &[
    pack("rapport"),
    pack("exemple"),
    pack("consequent"),
    pack("ailleurs"),
    pack("une"),
    pack("les"),
    pack("des"),
    pack("son"),
    pack("leur"),
    pack("cette"),
    pack("carte"),
    pack("cheque"),
    pack("virement"),
    pack("internet"),
    pack("telephone"),
    pack("defaut"),
    pack("suite"),
    pack("contre"),
    pack("voie"),
    pack("decret"),
    pack("ses"),
];

fn measure(word: Word) -> bool {
    MEASURES.contains(&word.key)
}
