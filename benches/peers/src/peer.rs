//! What every peer is asked for: the amounts of a text with their place, value and currency.

use montant::{Decimal, Region};

/// One amount that a peer read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    /// In bytes of the text.
    pub start: usize,
    pub end: usize,
    pub low: Decimal,
    /// The other end of a range.
    pub high: Option<Decimal>,
    /// An ISO 4217 code; empty where the peer names none.
    pub currency: &'static str,
}

/// In which pieces a peer is given a long text.
#[derive(Clone, Copy, PartialEq)]
pub enum Pieces {
    /// All at once: its time grows as the text does.
    Whole,
    /// Line by line: it is quicker with short texts.
    Lines,
}

pub trait Peer {
    fn name(&self) -> &'static str;

    fn pieces(&self) -> Pieces;

    /// Does it yield values and currencies, or only places?
    fn values(&self) -> bool {
        true
    }

    /// Every amount of money in the text, left to right.
    fn find(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer));

    /// The one amount that a short string holds.
    fn parse(&self, text: &str, region: Region) -> Option<Answer> {
        let mut first = None;
        let mut more = false;
        self.find(text, region, &mut |answer| more |= first.replace(answer).is_some());
        first.filter(|_| !more)
    }
}

/// How many amounts a peer finds in a text, given in the pieces that suit it.
pub fn count(peer: &dyn Peer, text: &str, pieces: Pieces) -> usize {
    let mut count = 0;
    let mut each = |answer| {
        std::hint::black_box(answer);
        count += 1;
    };
    match pieces {
        Pieces::Whole => peer.find(text, Region::FR, &mut each),
        Pieces::Lines => text.lines().for_each(|line| peer.find(line, Region::FR, &mut each)),
    }
    count
}
