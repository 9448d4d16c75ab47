//! Figures in running text.

use core::fmt;
use core::hash::{Hash, Hasher};

use crate::currency::Currency;
use crate::figure::{Basis, Figure};
use crate::grammar::{self, Numerals, Options, Parts, Read};
use crate::span::Span;
use crate::text::Text;
use crate::text::starts::Eyes;
use crate::trigger::Scan;

/// A figure in a text, and its place.
///
/// Two are equal where the same words at the same place say the same; the text around them is not compared.
///
/// ```
/// let text = "Un parc solaire de 12,5 M€ environ.";
/// let found = montant::find(text).next().unwrap();
/// assert_eq!(found.as_str(), "12,5 M€");
/// assert_eq!((found.start(), found.end()), (19, 28));
/// assert_eq!(&text[found.qualifier().unwrap().range()], "environ");
/// assert_eq!(&text[found.number().range()], "12,5");
/// assert_eq!(&text[found.magnitude().unwrap().range()], "M");
/// assert_eq!(&text[found.unit().unwrap().range()], "€");
/// ```
#[derive(Clone, Copy)]
pub struct Match<'t> {
    text: &'t str,
    figure: Figure,
    span: Span,
    parts: Parts,
}

impl<'t> Match<'t> {
    pub(crate) const fn new(text: &'t str, figure: Figure, span: Span, parts: Parts) -> Self {
        Self { text, figure, span, parts }
    }

    /// The whole text that it was found in.
    pub(crate) const fn text(&self) -> Text<'t> {
        Text(self.text)
    }

    /// What was read.
    ///
    /// ```
    /// let found = montant::find("un prêt de 3 M€").next().unwrap();
    /// assert_eq!(found.figure().to_string(), "3 millions d'euros");
    /// ```
    pub const fn figure(&self) -> Figure {
        self.figure
    }

    /// The text of the figure: from the number, its sign or a currency that stands first, to its last piece. The words
    /// that qualify it stay outside.
    ///
    /// ```
    /// assert_eq!(montant::find("près de 50 M€ de pertes").next().unwrap().as_str(), "50 M€");
    /// ```
    pub fn as_str(&self) -> &'t str {
        Text(self.text).slice(self.span.start(), self.span.end())
    }

    /// Where it starts, in bytes.
    ///
    /// ```
    /// assert_eq!(montant::find("un prêt de 3 M€").next().unwrap().start(), 12);
    /// ```
    pub const fn start(&self) -> usize {
        self.span.start()
    }

    /// Where it ends, in bytes.
    ///
    /// ```
    /// assert_eq!(montant::find("3 € ou rien").next().unwrap().end(), 5);
    /// ```
    pub const fn end(&self) -> usize {
        self.span.end()
    }

    /// Where it stands.
    ///
    /// ```
    /// let text = "un prêt de 3 M€";
    /// assert_eq!(&text[montant::find(text).next().unwrap().span().range()], "3 M€");
    /// ```
    pub const fn span(&self) -> Span {
        self.span
    }

    /// Where the words stand that give its bound: "près de", "au moins".
    ///
    /// ```
    /// let text = "un prêt d'au moins 3 M€";
    /// let found = montant::find(text).next().unwrap();
    /// assert_eq!(&text[found.qualifier().unwrap().range()], "au moins");
    /// ```
    pub const fn qualifier(&self) -> Option<Span> {
        self.parts.qualifier()
    }

    /// Where the number stands, without sign or magnitude; of a range, from the first number to the last.
    ///
    /// ```
    /// let text = "de 10 à 15 M€";
    /// assert_eq!(&text[montant::find(text).next().unwrap().number().range()], "10 à 15");
    /// ```
    pub fn number(&self) -> Span {
        self.parts.number().unwrap_or(self.span)
    }

    /// Where the magnitude stands: "milliards", "M".
    ///
    /// ```
    /// let text = "3 millions d'euros";
    /// assert_eq!(&text[montant::find(text).next().unwrap().magnitude().unwrap().range()], "millions");
    /// ```
    pub const fn magnitude(&self) -> Option<Span> {
        self.parts.magnitude()
    }

    /// Where the currency or percent sign stands.
    ///
    /// ```
    /// let text = "3 millions d'euros";
    /// assert_eq!(&text[montant::find(text).next().unwrap().unit().unwrap().range()], "euros");
    /// ```
    pub const fn unit(&self) -> Option<Span> {
        self.parts.unit()
    }

    /// The currency, where it is known.
    ///
    /// ```
    /// use montant::Currency;
    /// assert_eq!(montant::find("un prêt de 3 M€").next().unwrap().currency(), Some(Currency::EUR));
    /// ```
    pub const fn currency(&self) -> Option<Currency> {
        self.figure.currency()
    }

    /// How the currency is known.
    ///
    /// ```
    /// use montant::Basis;
    /// assert_eq!(montant::find("un prêt de 3 M$").next().unwrap().basis(), Some(Basis::Assumed));
    /// ```
    pub const fn basis(&self) -> Option<Basis> {
        self.figure.basis()
    }
}

impl fmt::Debug for Match<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Match")
            .field("text", &self.as_str())
            .field("span", &self.span)
            .field("figure", &self.figure)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Match<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.span == other.span
            && self.figure == other.figure
            && self.parts == other.parts
            && self.as_str() == other.as_str()
    }
}

impl Eq for Match<'_> {}

impl Hash for Match<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.span.hash(state);
        self.figure.hash(state);
        self.parts.hash(state);
        self.as_str().hash(state);
    }
}

/// Iterator over the figures of a text, left to right, never overlapping; see [`find`](crate::find).
///
/// ```
/// let mut figures = montant::find("3 M€, puis 8 %");
/// assert_eq!(figures.next().map(|found| found.as_str()), Some("3 M€"));
/// assert_eq!(figures.count(), 1);
/// ```
#[derive(Clone)]
pub struct FindIter<'t> {
    text: &'t str,
    at: usize,
    floor: usize,
    scan: Scan,
    eyes: Eyes,
    options: Options,
}

impl<'t> FindIter<'t> {
    pub(crate) fn new(text: &'t str, options: Options) -> Self {
        Self { text, at: 0, floor: 0, scan: Scan::new(), eyes: Eyes::best(), options }
    }
}

impl fmt::Debug for FindIter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindIter").field("at", &self.at).field("options", &self.options).finish_non_exhaustive()
    }
}

impl<'t> Iterator for FindIter<'t> {
    type Item = Match<'t>;

    fn next(&mut self) -> Option<Match<'t>> {
        let text = Text(self.text);
        let (floor, options) = (self.floor, self.options);
        while let Some(candidate) = self.scan.next(text, self.at, self.eyes, |word| {
            options.numerals == Numerals::All && grammar::worth(text, word, floor, options)
        }) {
            match grammar::read(text, candidate, self.floor, self.options) {
                Ok(Read { figure, span, parts, extent, .. }) => {
                    self.at = span.end().max(candidate + 1);
                    self.floor = extent.end();
                    return Some(Match { text: self.text, figure, span, parts });
                }
                Err(failure) => self.at = failure.resume.max(candidate + 1),
            }
        }
        self.at = self.text.len();
        None
    }
}

impl core::iter::FusedIterator for FindIter<'_> {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    /// Every number word read, whether or not it is worth it.
    fn patient(text: &str) -> Vec<(usize, usize)> {
        let (mut at, mut floor, mut found) = (0, 0, Vec::new());
        while let Some(candidate) = Scan::new().next(Text(text), at, Eyes::best(), |_| true) {
            match grammar::read(Text(text), candidate, floor, Options::default()) {
                Ok(read) => {
                    at = read.span.end().max(candidate + 1);
                    floor = read.extent.end();
                    found.push((read.span.start(), read.span.end()));
                }
                Err(failure) => at = failure.resume.max(candidate + 1),
            }
        }
        found
    }

    #[test]
    fn a_match_is_its_own_words() {
        let [one, other, third] = ["Il a 3 M€ de dettes", "Il a 3 M€ en caisse", "Ils ont 3 M€"]
            .map(|text| FindIter::new(text, Options::default()));
        let [one, other, third] = [one, other, third].map(|mut found| found.next().unwrap());
        assert_eq!(one, other);
        assert_ne!(one, third, "another place");
        let hash = |found: &Match<'_>| {
            let mut state = std::hash::DefaultHasher::new();
            found.hash(&mut state);
            state.finish()
        };
        assert_eq!(hash(&one), hash(&other));
        let shown = std::format!("{one:?} {:?}", FindIter::new("Il a 3 M€ de dettes", Options::default()));
        assert!(shown.contains("3 M€") && !shown.contains("dettes"), "{shown}");
    }

    #[test]
    fn what_is_passed_over_is_no_figure() {
        for text in [
            include_str!("../tests/conformance/fr.jsonl"),
            include_str!("../tests/conformance/north.jsonl"),
            include_str!("../tests/conformance/mixed.jsonl"),
            include_str!("../tests/conformance/africa.jsonl"),
            include_str!("../tests/conformance/own.jsonl"),
            include_str!("../tests/data/mixed.tsv"),
            include_str!("../tests/data/traps.txt"),
            include_str!("../tests/data/forms.txt"),
        ] {
            for line in text.lines() {
                let found: Vec<_> = FindIter::new(line, Options::default()).map(|m| (m.start(), m.end())).collect();
                assert_eq!(found, patient(line), "{line}");
            }
        }
    }
}
