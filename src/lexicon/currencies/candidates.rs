//! The currencies that one noun or sign could mean.

use super::tables::{LONGEST_SIGN, MARKS, NOUNS, SUBUNIT_MARKS, SUBUNITS, raw};
use crate::currency::Currency;
use crate::lexicon::index::{Index, NONE};
use crate::lexicon::rows::{LEADING, Rows};
use crate::text::{Word, last_bytes};

/// Currencies that one word or sign could mean, in the order of the table.
///
/// ```
/// use montant::Figure;
/// let figure: Figure = "20 couronnes".parse()?;
/// assert_eq!(figure.currency(), None);
/// assert!(figure.candidates().any(|currency| currency.code() == "SEK"));
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Candidates {
    table: Table,
    place: u16,
}

/// Which look-up a set of candidates comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Table {
    One,
    Noun,
    Mark,
    Subunit,
    SubunitMark,
}

impl Candidates {
    /// No currency.
    pub(crate) const NONE: Self = Self { table: Table::One, place: NONE };

    /// Only that one.
    pub(crate) const fn one(currency: Currency) -> Self {
        Self { table: Table::One, place: currency.0 }
    }

    /// The only currency, where there is just one.
    #[inline]
    pub(crate) fn only(mut self) -> Option<Currency> {
        let first = self.next()?;
        (self.place == NONE).then_some(first)
    }

    /// Is it one of them?
    pub(crate) fn contains(mut self, currency: Currency) -> bool {
        self.any(|candidate| candidate == currency)
    }

    /// All of them, and the first of them that leads: what the bare noun or sign means where nothing else is known.
    pub(super) fn rows(self) -> (Rows, Option<Currency>) {
        fn walk<const SLOTS: usize, const N: usize>(
            index: &Index<SLOTS, N>,
            mut place: u16,
        ) -> (Rows, Option<Currency>) {
            let (mut rows, mut leading) = (Rows::NONE, None);
            while let Some((row, next)) = index.at(place) {
                let currency = Currency(row);
                rows.add(currency);
                if leading.is_none() && LEADING.has(currency) {
                    leading = Some(currency);
                }
                place = next;
            }
            (rows, leading)
        }
        // The table is the same all the way: a noun like *dollar* has some thirty.
        match self.table {
            Table::One => (Rows::NONE, None),
            Table::Noun => walk(&NOUNS, self.place),
            Table::Mark => walk(&MARKS, self.place),
            Table::Subunit => walk(&SUBUNITS, self.place),
            Table::SubunitMark => walk(&SUBUNIT_MARKS, self.place),
        }
    }
}

impl Iterator for Candidates {
    type Item = Currency;

    #[inline]
    fn next(&mut self) -> Option<Currency> {
        let (row, next) = match self.table {
            Table::One if self.place == NONE => return None,
            Table::One => (self.place, NONE),
            Table::Noun => NOUNS.at(self.place)?,
            Table::Mark => MARKS.at(self.place)?,
            Table::Subunit => SUBUNITS.at(self.place)?,
            Table::SubunitMark => SUBUNIT_MARKS.at(self.place)?,
        };
        self.place = next;
        Some(Currency(row))
    }
}

impl core::iter::FusedIterator for Candidates {}

impl PartialEq for Candidates {
    /// By the currencies, not by the word or sign that led to them: "€" and "euros" mean the same.
    fn eq(&self, other: &Self) -> bool {
        (self.table == other.table && self.place == other.place) || Iterator::eq(*self, *other)
    }
}

impl Eq for Candidates {}

impl core::hash::Hash for Candidates {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        for currency in *self {
            currency.hash(state);
        }
    }
}

/// The currencies that a noun names: "dollars" many, "yuans" one.
#[inline]
pub(crate) fn noun(word: Word) -> Option<Candidates> {
    NOUNS.head(word.key).map(|place| Candidates { table: Table::Noun, place })
}

/// The currencies whose part a noun names: "centimes", "kopecks".
#[inline]
pub(crate) fn subunit(word: Word) -> Option<Candidates> {
    SUBUNITS.head(word.key).map(|place| Candidates { table: Table::Subunit, place })
}

/// The currencies that a sign or abbreviation means, the case as written.
#[inline]
pub(crate) fn mark(written: &str) -> Option<Candidates> {
    let place = MARKS.head(sign_key(written)?)?;
    Some(Candidates { table: Table::Mark, place })
}

/// The currencies whose part a sign means: "c€", "¢".
#[inline]
pub(crate) fn subunit_mark(written: &str) -> Option<Candidates> {
    let place = SUBUNIT_MARKS.head(sign_key(written)?)?;
    Some(Candidates { table: Table::SubunitMark, place })
}

/// The key of a sign where one may stand.
#[inline]
fn sign_key(written: &str) -> Option<u128> {
    let bytes = written.as_bytes();
    match bytes.len() {
        0..8 => Some(last_bytes(bytes).into()),
        8..=LONGEST_SIGN => raw(bytes),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::text::Text;
    use core::hash::{BuildHasher, BuildHasherDefault};
    use std::hash::DefaultHasher;
    use std::vec::Vec;

    /// Words and signs that mean the same currencies are equal, hash alike, and those that do not are not.
    #[test]
    fn equal_by_what_they_mean() {
        let nouns = ["euros", "dollars", "francs", "livres", "yens", "yuans", "dinars"];
        let nouns = nouns.iter().filter_map(|word| noun(Text(word).word(0)?));
        let marks = ["€", "$", "£", "¥", "F", "FCFA", "DT", "Fr."].iter().filter_map(|written| mark(written));
        // One place in two tables is two words.
        let places = [Table::One, Table::Noun, Table::Mark].map(|table| Candidates { table, place: 9 });
        let all: Vec<Candidates> = nouns.chain(marks).chain(places).collect();
        let hash = |of: &Candidates| BuildHasherDefault::<DefaultHasher>::default().hash_one(of);
        assert!(all.len() > 12);
        for a in &all {
            for b in &all {
                let same = a.collect::<Vec<_>>() == b.collect::<Vec<_>>();
                assert_eq!(a == b, same);
                assert_eq!(hash(a) == hash(b), same);
            }
        }
    }
}
