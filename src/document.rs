//! A whole document: figures that explain each other.
//!
//! On top of find, in one pass over what it returns: declarations and headings first, then what each bare number
//! inherits, then which figures state one amount in two currencies, then what that settles. Each step looks at the text
//! within a fixed distance of a figure, so that the whole stays linear in the length of the text.

mod asides;
mod bills;
mod cities;
mod cues;
mod declared;
mod headings;
mod inherit;
mod links;
mod marks;
mod openers;
mod parities;
mod past;
mod per;
mod scan;
mod tally;
mod words;

use alloc::vec::Vec;
use core::hash::{Hash, Hasher};
use core::ops::Deref;

use crate::currency::Currency;
use crate::figure::Figure;
use crate::find::Match;
use crate::grammar::Options;
use crate::interval::Interval;
use crate::parse::Reader;
use crate::span::Span;
use crate::text::Text;

use scan::Item;

/// Why a figure is read as it is, where its own words do not say it all.
///
/// ```
/// use montant::{Reader, Reason};
/// let text = "Une prime de 2 dollars par tonne et un prêt de 3 millions d'euros, dont 2 millions versés.";
/// let document = Reader::new().read(text);
/// let reasons: Vec<_> = document.figures().iter().map(|entry| entry.reason()).collect();
/// assert_eq!(reasons, [Some(Reason::Region), None, Some(Reason::Neighbour(1))]);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The region decided which of several currencies a name means.
    Region,
    /// Another number of the same range or list says what it counts.
    Shared,
    /// Another figure, by its index, lends its currency, or its magnitude too.
    Neighbour(usize),
    /// A heading, where it stands: "(en millions d'euros)".
    Heading(Span),
    /// A declaration, where it stands: "dollars canadiens" once in full, "millions de dinars (MD)".
    Declaration(Span),
    /// A word elsewhere in the text, where it stands, settles which country's money is meant: "kényan".
    Place(Span),
    /// The exchange rate with another figure, by its index, shows what an ambiguous mark means.
    Rate(usize),
}

impl Reason {
    /// The name used in data: `region`, `shared`, `neighbour`, `heading`, `declaration`, `place`, `rate`.
    ///
    /// ```
    /// assert_eq!(montant::Reason::Neighbour(1).name(), "neighbour");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Shared => "shared",
            Self::Neighbour(_) => "neighbour",
            Self::Heading(_) => "heading",
            Self::Declaration(_) => "declaration",
            Self::Place(_) => "place",
            Self::Rate(_) => "rate",
        }
    }
}

/// A figure of a document, with what the document says of it. It is a [`Match`] as well.
///
/// ```
/// use montant::Reader;
/// let document = Reader::new().read("Un abonnement à 9,90 € par mois.");
/// let entry = document.figures()[0];
/// assert_eq!(entry.as_str(), "9,90 €");
/// assert_eq!(entry.figure().value().unwrap().to_string(), "9.90");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Entry<'t> {
    found: Match<'t>,
    reason: Option<Reason>,
    equivalent: Option<usize>,
}

impl<'t> Entry<'t> {
    /// The figure and its place.
    ///
    /// ```
    /// use montant::Reader;
    /// let text = "Un prêt de 3 M€, puis de 2 M€.";
    /// let document = Reader::new().read(text);
    /// assert!(document.figures().iter().map(|entry| entry.found()).eq(montant::find(text)));
    /// ```
    pub const fn found(&self) -> Match<'t> {
        self.found
    }

    /// Why it is read so; `None` where its own words say it all.
    ///
    /// ```
    /// use montant::{Reader, Reason};
    /// let document = Reader::new().read("3 M€, puis 12 $");
    /// assert_eq!(document.figures()[0].reason(), None);
    /// assert_eq!(document.figures()[1].reason(), Some(Reason::Region));
    /// ```
    pub const fn reason(&self) -> Option<Reason> {
        self.reason
    }

    /// Where the text says per what: "€/m²", "9,90 € par mois". Looks at the words behind the figure each time it is asked.
    ///
    /// ```
    /// use montant::Reader;
    /// let text = "9,90 € par mois";
    /// let document = Reader::new().read(text);
    /// assert_eq!(&text[document.figures()[0].per().unwrap().range()], "par mois");
    /// ```
    pub fn per(&self) -> Option<Span> {
        per::of(self.found.text(), self.figure(), self.span())
    }

    /// The index of the figure that states the same amount in another currency.
    ///
    /// ```
    /// use montant::Reader;
    /// let document = Reader::new().read("280 milliards de yuans (36,8 milliards d'euros)");
    /// assert_eq!(document.figures()[0].equivalent(), Some(1));
    /// ```
    pub const fn equivalent(&self) -> Option<usize> {
        self.equivalent
    }
}

impl PartialEq for Entry<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.found == other.found
            && self.reason == other.reason
            && self.equivalent == other.equivalent
            && self.per() == other.per()
    }
}

impl Eq for Entry<'_> {}

impl Hash for Entry<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.found.hash(state);
        self.reason.hash(state);
        self.equivalent.hash(state);
    }
}

impl<'t> Deref for Entry<'t> {
    type Target = Match<'t>;

    fn deref(&self) -> &Match<'t> {
        &self.found
    }
}

/// Two figures that state one amount in two currencies, by their indexes, and the exchange rate that follows.
///
/// ```
/// use montant::Reader;
/// let document = Reader::new().read("280 milliards de yuans (36,8 milliards d'euros)");
/// let link = document.links()[0];
/// assert_eq!((link.first(), link.second()), (0, 1));
/// assert!(link.is_consistent());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    first: usize,
    second: usize,
    rate: Option<Rate>,
    consistent: bool,
}

impl Link {
    /// The index of the figure that comes first.
    ///
    /// ```
    /// use montant::Reader;
    /// let document = Reader::new().read("280 milliards de yuans (36,8 milliards d'euros)");
    /// assert_eq!(document.figures()[document.links()[0].first()].as_str(), "280 milliards de yuans");
    /// ```
    pub const fn first(&self) -> usize {
        self.first
    }

    /// The index of the one that restates it.
    ///
    /// ```
    /// use montant::Reader;
    /// let document = Reader::new().read("280 milliards de yuans (36,8 milliards d'euros)");
    /// assert_eq!(document.figures()[document.links()[0].second()].as_str(), "36,8 milliards d'euros");
    /// ```
    pub const fn second(&self) -> usize {
        self.second
    }

    /// The exchange rate; `None` where an amount is not positive, or a range.
    ///
    /// ```
    /// use montant::Reader;
    /// let document = Reader::new().read("100 dollars (92 euros)");
    /// let rate = document.links()[0].rate().unwrap();
    /// assert_eq!((rate.of().code(), rate.per().code()), ("USD", "EUR"));
    /// ```
    pub const fn rate(&self) -> Option<Rate> {
        self.rate
    }

    /// Does its rate agree with those of the document's other links between the two currencies? A contradiction is
    /// reported so, and not resolved.
    ///
    /// ```
    /// use montant::Reader;
    /// let text = "Il vaut 100 dollars (92 euros). L'autre coûte 200 dollars (150 euros).";
    /// let document = Reader::new().read(text);
    /// assert!(document.links()[0].is_consistent() && !document.links()[1].is_consistent());
    /// ```
    pub const fn is_consistent(&self) -> bool {
        self.consistent
    }
}

/// An exchange rate, as an interval that written precision and bounds allow.
///
/// ```
/// use montant::Reader;
/// let document = Reader::new().read("280 milliards de yuans (36,8 milliards d'euros)");
/// let rate = document.links()[0].rate().unwrap();
/// assert_eq!((rate.of().code(), rate.per().code()), ("CNY", "EUR"));
/// assert_eq!(rate.interval().low().unwrap().round_dp(3).to_string(), "7.585");
/// assert_eq!(rate.interval().high().unwrap().round_dp(3).to_string(), "7.633");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rate {
    of: Currency,
    per: Currency,
    interval: Interval,
}

impl Rate {
    /// The currency that is counted: the first figure's.
    ///
    /// ```
    /// use montant::{Currency, Reader};
    /// let document = Reader::new().read("100 dollars (92 euros)");
    /// assert_eq!(document.links()[0].rate().unwrap().of(), Currency::USD);
    /// ```
    pub const fn of(&self) -> Currency {
        self.of
    }

    /// The currency that one unit is of: the second figure's.
    ///
    /// ```
    /// use montant::{Currency, Reader};
    /// let document = Reader::new().read("100 dollars (92 euros)");
    /// assert_eq!(document.links()[0].rate().unwrap().per(), Currency::EUR);
    /// ```
    pub const fn per(&self) -> Currency {
        self.per
    }

    /// How many of the one for one of the other; rounded outwards at the tenth significant digit.
    ///
    /// ```
    /// use montant::{Decimal, Reader};
    /// let document = Reader::new().read("100 dollars (92 euros)");
    /// let rate = document.links()[0].rate().unwrap().interval();
    /// assert!(rate.contains(Decimal::new(1087, 3)) && !rate.contains(Decimal::new(11, 1)), "1,087 dollar for a euro");
    /// ```
    pub const fn interval(&self) -> Interval {
        self.interval
    }

    /// The same rate seen from the other side.
    ///
    /// ```
    /// use montant::{Currency, Decimal, Reader};
    /// let document = Reader::new().read("100 dollars (92 euros)");
    /// let inverse = document.links()[0].rate().unwrap().inverse().unwrap();
    /// assert_eq!(inverse.of(), Currency::EUR);
    /// assert!(inverse.interval().contains(Decimal::new(92, 2)));
    /// ```
    #[must_use]
    pub fn inverse(&self) -> Option<Self> {
        let one = Interval::new(Some(rust_decimal::Decimal::ONE), Some(rust_decimal::Decimal::ONE));
        Some(Self { of: self.per, per: self.of, interval: one.per(&self.interval)? })
    }
}

/// A document read: its figures in reading order, and the links between them.
///
/// ```
/// use montant::{Currency, Reader, Reason};
/// let text = "Le plan vaut 10,2 milliards d'euros, dont 2,7 milliards dès 2025 pour 3 millions de clients.";
/// let document = Reader::new().read(text);
/// let [plan, first, clients] = document.figures() else { panic!() };
/// assert_eq!(first.currency(), Some(Currency::EUR));
/// assert_eq!(first.reason(), Some(Reason::Neighbour(0)));
/// assert_eq!(clients.currency(), None, "a counted noun follows");
/// # let _ = plan;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Document<'t> {
    figures: Vec<Entry<'t>>,
    links: Vec<Link>,
}

impl<'t> Document<'t> {
    /// The figures, in reading order.
    ///
    /// ```
    /// use montant::Reader;
    /// let document = Reader::new().read("3 M€, puis 8 %");
    /// assert_eq!(document.figures()[1].as_str(), "8 %");
    /// ```
    pub fn figures(&self) -> &[Entry<'t>] {
        &self.figures
    }

    /// The links between figures that state one amount in two currencies, in reading order.
    ///
    /// ```
    /// use montant::Reader;
    /// let document = Reader::new().read("280 milliards de yuans (36,8 milliards d'euros)");
    /// assert_eq!(document.links().len(), 1);
    /// ```
    pub fn links(&self) -> &[Link] {
        &self.links
    }

    /// The links whose rate contradicts that of an earlier link between the same currencies.
    ///
    /// ```
    /// use montant::Reader;
    /// let text = "Il vaut 100 dollars (92 euros). L'autre coûte 200 dollars (150 euros).";
    /// let document = Reader::new().read(text);
    /// assert_eq!(document.contradictions().count(), 1);
    /// ```
    pub fn contradictions(&self) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(|link| !link.consistent)
    }
}

impl Reader {
    /// Reads a whole document: what find would, and also what figures, headings and declarations say of each other.
    ///
    /// What it looks at lies within about two thousand bytes of a figure, headings and declarations apart: a long text
    /// may be read in windows cut at blank lines, and only these are lost across a cut.
    ///
    /// # Complexity
    /// Linear in the length of `text`. Allocates what it returns, and as much again while it works.
    ///
    /// ```
    /// use montant::{Currency, Region};
    /// let document = Region::CA.reader().read("Le déficit atteint 11 G$, contre 7,3 milliards l'an dernier.");
    /// assert!(document.figures().iter().all(|entry| entry.currency() == Some(Currency::CAD)));
    /// ```
    pub fn read<'t>(&self, text: &'t str) -> Document<'t> {
        read(text, self.options())
    }
}

fn read(text: &str, options: Options) -> Document<'_> {
    let mut items = scan::items(text, options);
    // Nothing is looked for that no number would take.
    let open = items.iter().any(|item| headings::may_be_cell(item).is_some() || declared::is_open(item));
    let counts = if open { openers::counts(Text(text), options) } else { Vec::new() };
    headings::apply(text, &counts, &mut items);
    bills::declared(text, &counts, &mut items);
    declared::apply(text, &counts, &mut items, options.region);
    past::apply(text, &mut items);
    inherit::apply(text, &mut items, options);
    marks::agree(&mut items);
    marks::millimes(text, &mut items);
    declared::cents(text, &mut items);
    let mut links = links::find(text, &mut items);
    if declared::mentions(text, &mut items, &links) {
        // A currency known now may make a link that its rate forbade before.
        links = links::find(text, &mut items);
    }
    // What is still no figure was just a number: it goes, and the indexes move up.
    let mut places = Vec::with_capacity(items.len());
    let mut kept = 0;
    for item in &items {
        places.push(kept);
        kept += usize::from(item.figure.is_some());
    }
    let place = |index: usize| places.get(index).copied().unwrap_or(index);
    for link in &mut links {
        link.first = place(link.first);
        link.second = place(link.second);
    }
    let figures = items
        .iter()
        .filter_map(|item| {
            Some(Entry {
                found: Match::new(text, item.figure?, item.span, item.parts),
                reason: item.reason.map(|reason| match reason {
                    Reason::Neighbour(index) => Reason::Neighbour(place(index)),
                    Reason::Rate(index) => Reason::Rate(place(index)),
                    reason => reason,
                }),
                equivalent: item.equivalent.map(place),
            })
        })
        .collect();
    Document { figures, links }
}

/// Takes `figure` for what the item says, and why.
fn settle(item: &mut Item, figure: Figure, reason: Reason) {
    item.figure = Some(figure);
    item.reason = Some(reason);
}
