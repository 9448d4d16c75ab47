//! This crate: its find, and its reading of whole documents.

use montant::{Figure, Kind, Reader, Region};

use crate::peer::{Answer, Peer, Pieces};

pub struct Find;

pub struct Read;

/// The amount that a figure states, if it is money.
fn answer(figure: Figure, start: usize, end: usize) -> Option<Answer> {
    if figure.kind() != Kind::Money {
        return None;
    }
    let currency = figure.currency().map_or("", |currency| currency.code());
    let high = figure.is_range().then(|| figure.high().value());
    Some(Answer { start, end, low: figure.low().value(), high, currency })
}

impl Peer for Find {
    fn name(&self) -> &'static str {
        "montant, find"
    }

    fn pieces(&self) -> Pieces {
        Pieces::Whole
    }

    fn find(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer)) {
        Reader::new()
            .region(region)
            .find(text)
            .filter_map(|found| answer(found.figure(), found.start(), found.end()))
            .for_each(each);
    }

    fn parse(&self, text: &str, region: Region) -> Option<Answer> {
        let figure = Reader::new().region(region).figure(text).ok()?;
        answer(figure, 0, text.len())
    }
}

impl Peer for Read {
    fn name(&self) -> &'static str {
        "montant, read"
    }

    fn pieces(&self) -> Pieces {
        Pieces::Whole
    }

    fn find(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer)) {
        Reader::new()
            .region(region)
            .read(text)
            .figures()
            .iter()
            .filter_map(|entry| answer(entry.figure(), entry.start(), entry.end()))
            .for_each(each);
    }
}
