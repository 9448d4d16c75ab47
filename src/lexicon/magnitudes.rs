//! Magnitudes in writing: one row a form.

use super::index::Index;
use crate::currency::Currency;
use crate::magnitude::Magnitude::{self, Billiard, Billion, Milliard, Millier, Million, Trillion};
use crate::region::Region;
use crate::text::{Text, Word, pack};

/// A written form of a magnitude.
pub(crate) struct Form {
    pub(crate) magnitude: Magnitude,
    written: &'static str,
    pub(crate) kind: FormKind,
    /// The currencies beside which it means this, by the place of the list.
    beside: u8,
}

/// The currencies beside which a form means what it does; all of them where the list is empty.
struct Beside {
    currencies: &'static [&'static str],
    /// Moneys in whose lands it means this beside every other one, too.
    lands: &'static [&'static str],
}

const ANY: u8 = 0;
const WORLD: u8 = 1;
const EURO: u8 = 2;
const TUNISIA: u8 = 3;
const MM_MILLIARDS: u8 = 4;
const MM_MILLIONS: u8 = 5;

#[rustfmt::skip]
static BESIDE: [Beside; 6] = [
    Beside { currencies: &[], lands: &[] },
    Beside { currencies: &["EUR", "USD", "GBP", "CHF", "CAD", "JPY"], lands: &[] },
    Beside { currencies: &["EUR"], lands: &[] },
    Beside { currencies: &["TND"], lands: &[] },
    // "MMDH" is milliards, "MM$" millions; who counts dirhams in MM counts euros so too. Elsewhere, beside other
    // currencies, nobody can tell.
    Beside { currencies: &["TND", "DZD", "MAD", "LYD", "MRU", "XOF", "XAF", "GNF", "CDF"], lands: &["TND", "DZD", "MAD", "XOF", "XAF"] },
    Beside { currencies: &["CAD", "USD", "FRF", "AUD", "EUR"], lands: &[] },
];

impl Form {
    /// May it stand beside that currency, or beside none, for readers of `region`?
    #[inline]
    pub(crate) fn suits(&self, currency: Option<Currency>, region: Region) -> bool {
        self.beside == ANY || currency.is_some_and(|currency| self.suits_some(currency, region))
    }

    #[cold]
    fn suits_some(&self, currency: Currency, region: Region) -> bool {
        BESIDE.get(usize::from(self.beside)).is_some_and(|beside| {
            let own = || region.currency().is_some_and(|own| beside.lands.contains(&own.code()));
            beside.currencies.contains(&currency.code()) || !beside.lands.is_empty() && own()
        })
    }
}

/// What a form needs to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormKind {
    /// A French word, in any case: "milliards". What it counts may follow with *de*.
    Word,
    /// *mille*: a numeral rather than a noun, it takes no *de*.
    Numeral,
    /// An abbreviation that can only be a magnitude, the case as written: "Mds".
    Short,
    /// A letter that is a magnitude only beside a currency, the case as written: "M", "k".
    Letter,
    /// A letter that is a magnitude only with the currency glued to it: "m€". Set off, it is a metre.
    Glued,
}

use FormKind::{Glued, Letter, Numeral, Short, Word as Noun};

const fn form(magnitude: Magnitude, kind: FormKind, written: &'static str) -> Form {
    Form { magnitude, written, kind, beside: ANY }
}

const fn beside(magnitude: Magnitude, kind: FormKind, written: &'static str, beside: u8) -> Form {
    Form { magnitude, written, kind, beside }
}

/// Every form. Of two that start alike the longer comes first.
#[rustfmt::skip]
const FORMS: &[Form] = &[
    form(Millier, Numeral, "mille"), form(Millier, Numeral, "milles"),
    form(Millier, Noun, "millier"), form(Millier, Noun, "milliers"),
    form(Millier, Letter, "k"), form(Millier, Letter, "K"),
    form(Million, Noun, "million"), form(Million, Noun, "millions"),
    form(Million, Short, "Mios"), form(Million, Short, "Mio"), form(Million, Short, "mios"),
    form(Million, Short, "mio"), form(Million, Short, "MIO"),
    form(Million, Short, "mln"), form(Million, Short, "Mln"),
    // "5 mn" are minutes.
    beside(Million, Letter, "Mns", WORLD), beside(Million, Letter, "mns", WORLD),
    beside(Million, Letter, "Mn", WORLD), beside(Million, Letter, "mn", WORLD),
    // What fits the letter depends on who writes it: "m€" is said for millions, "mDT" for thousands, as mille is short
    // for both; "mdinars" nobody writes.
    beside(Million, Glued, "m", EURO), beside(Millier, Glued, "m", TUNISIA),
    form(Milliard, Noun, "milliard"), form(Milliard, Noun, "milliards"),
    form(Milliard, Short, "Mrds"), form(Milliard, Short, "Mrd"), form(Milliard, Short, "mrds"), form(Milliard, Short, "mrd"),
    form(Milliard, Short, "MRDS"), form(Milliard, Short, "MRD"),
    form(Milliard, Short, "Mds"), form(Milliard, Short, "mds"), form(Milliard, Short, "MDS"), form(Milliard, Short, "MDs"),
    form(Milliard, Short, "Md"), form(Milliard, Short, "md"), form(Milliard, Letter, "MD"),
    form(Milliard, Short, "Mlds"), form(Milliard, Short, "mlds"), form(Milliard, Short, "Mld"), form(Milliard, Short, "mld"),
    form(Milliard, Short, "Mias"), form(Milliard, Short, "mias"), form(Milliard, Short, "Mia"), form(Milliard, Short, "mia"),
    beside(Milliard, Letter, "MM", MM_MILLIARDS), beside(Million, Letter, "MM", MM_MILLIONS),
    form(Million, Letter, "M"),
    form(Milliard, Letter, "G"),
    form(Billion, Noun, "billion"), form(Billion, Noun, "billions"), form(Billion, Letter, "Bn"),
    form(Billiard, Noun, "billiard"), form(Billiard, Noun, "billiards"),
    form(Trillion, Noun, "trillion"), form(Trillion, Noun, "trillions"),
];

/// How many rows there are.
const COUNT: usize = FORMS.len();

/// The rows by their packed letters; abbreviations too, which [`word`] passes over.
static INDEX: Index<128, COUNT> = Index::build(&{
    let mut pairs = [(0, 0); COUNT];
    let mut i = 0;
    while i < COUNT {
        pairs[i] = (pack(FORMS[i].written), i as u16);
        i += 1;
    }
    pairs
});

/// Adds every form.
pub(super) const fn each_word(words: &mut super::followers::Words) {
    let mut i = 0;
    while i < COUNT {
        if !matches!(FORMS[i].kind, Glued) {
            words.add(pack(FORMS[i].written));
        }
        i += 1;
    }
}

/// One bit for the first letter of every form that is a word, and of every abbreviation.
const WORD_STARTS: u32 = starts(false);
const SHORT_STARTS: u32 = starts(true);

const fn starts(short: bool) -> u32 {
    let mut starts = 0;
    let mut i = 0;
    while i < COUNT {
        if matches!(FORMS[i].kind, Short | Letter | Glued) == short {
            starts |= 1 << (FORMS[i].written.as_bytes()[0] & 31);
        }
        i += 1;
    }
    starts
}

/// May the word of a magnitude start with this byte?
#[inline]
pub(crate) const fn may_start_word(first: u8) -> bool {
    first.is_ascii_alphabetic() && WORD_STARTS >> (first & 31) & 1 != 0
}

/// May the abbreviation of a magnitude start with this byte?
#[inline]
pub(crate) const fn may_start_short(first: u8) -> bool {
    first.is_ascii_alphabetic() && SHORT_STARTS >> (first & 31) & 1 != 0
}

/// For each first letter of an abbreviation in small letters, its second letters, a bit each; all where it has but one.
#[allow(clippy::indexing_slicing)]
static SMALL: [u32; 32] = {
    let mut seconds = [0; 32];
    let mut i = 0;
    while i < COUNT {
        let written = FORMS[i].written.as_bytes();
        if matches!(FORMS[i].kind, Short | Letter) && written[0].is_ascii_lowercase() {
            let bits = if written.len() > 1 { 1 << (written[1] & 31) } else { u32::MAX };
            seconds[(written[0] & 31) as usize] |= bits;
        }
        i += 1;
    }
    seconds
};

/// May the abbreviation of a magnitude start with these two small letters?
#[inline]
pub(crate) fn may_start_small(first: u8, second: u8) -> bool {
    SMALL.get(usize::from(first & 31)).is_none_or(|seconds| seconds >> (second & 31) & 1 != 0)
}

/// The magnitude that a whole word names, in any case, and whether it is a noun.
#[inline]
pub(crate) fn word(word: Word) -> Option<(Magnitude, FormKind)> {
    if word.letters < 5 {
        return None;
    }
    let form = FORMS.get(usize::from(INDEX.all(word.key).next()?))?;
    Some((form.magnitude, form.kind))
}

/// The abbreviations that the letters at `at` start with, longer ones first; each with the byte behind it.
pub(crate) fn abbreviations(text: Text<'_>, at: usize) -> impl Iterator<Item = (&'static Form, usize)> {
    let first = text.byte(at);
    BY_LETTER
        .iter()
        .find(|(letter, _)| *letter == first)
        .map_or(&[][..], |(_, rows)| rows)
        .iter()
        .map_while(|row| FORMS.get(usize::from(*row)))
        .filter(move |form| text.starts(at, form.written))
        .map(move |form| (form, at + form.written.len()))
}

/// The most abbreviations with one first letter.
const MOST: usize = 28;

/// The abbreviations by their first letter, in row order.
#[allow(clippy::indexing_slicing)]
static BY_LETTER: [(u8, [u8; MOST]); 6] = {
    let mut letters = [(b'M', [u8::MAX; MOST]); 6];
    let all = *b"MmkKGB";
    let mut i = 0;
    let mut seen = 0;
    while i < all.len() {
        letters[i].0 = all[i];
        let mut n = 0;
        let mut row = 0;
        while row < COUNT {
            let form = &FORMS[row];
            if matches!(form.kind, Short | Letter | Glued) && form.written.as_bytes()[0] == all[i] {
                letters[i].1[n] = row as u8;
                n += 1;
                seen += 1;
            }
            row += 1;
        }
        i += 1;
    }
    let mut row = 0;
    while row < COUNT {
        seen -= matches!(FORMS[row].kind, Short | Letter | Glued) as usize;
        row += 1;
    }
    assert!(seen == 0, "an abbreviation with another first letter");
    letters
};

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    let words = |form: &Form| form.written.len();
    let lists = |beside: &Beside| crate::tables::strings(beside.currencies) + crate::tables::strings(beside.lands);
    let mut tables = crate::tables::flat![INDEX, BY_LETTER, SMALL];
    tables.push(("FORMS", size_of_val(FORMS) + FORMS.iter().map(words).sum::<usize>()));
    tables.push(("BESIDE", size_of_val(&BESIDE) + BESIDE.iter().map(lists).sum::<usize>()));
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_row_is_read() {
        for form in FORMS.iter().filter(|form| matches!(form.kind, Noun | Numeral)) {
            let read = word(Text(form.written).word(0).expect(form.written));
            assert_eq!(read, Some((form.magnitude, form.kind)), "{}", form.written);
        }
    }

    #[test]
    fn longer_abbreviations_come_first() {
        for (text, expected) in [("Mds", &["Mds", "Md", "M"][..]), ("Mrd", &["Mrd", "M"]), ("MMDT", &["MM", "MM", "M"])]
        {
            let read: [Option<&str>; 4] = {
                let mut forms = abbreviations(Text(text), 0).map(|(form, _)| form.written);
                core::array::from_fn(|_| forms.next())
            };
            assert!(read.into_iter().flatten().eq(expected.iter().copied()), "{text}: {read:?}");
        }
    }

    /// A sign or a digit starts none, whatever letter it shares its low bits with.
    #[test]
    fn abbreviations_start_with_few_letters() {
        for byte in 0..=u8::MAX {
            let starts = FORMS
                .iter()
                .filter(|form| !matches!(form.kind, Noun | Numeral))
                .any(|form| form.written.as_bytes()[0].eq_ignore_ascii_case(&byte));
            assert!(!starts || may_start_short(byte), "{byte}");
            assert!(byte.is_ascii_alphabetic() || !may_start_short(byte), "{byte}");
        }
        assert!(!b"aefhz".iter().any(|byte| may_start_short(*byte)));
    }
}
