//! The phrases beside a number, one row each, and how they are looked up.

use crate::bound::Bound::{self, About, AtLeast, AtMost, LessThan, MoreThan, Nearly};
use crate::lexicon::index::Index;
use crate::lexicon::kinds;
use crate::text::pack;

/// A phrase as it is listed. Its words are folded and taken down to their plainest form: *de* also reads du, des, d'; *à*
/// reads aux.
#[derive(Clone, Copy)]
struct Phrase {
    keys: [u128; MOST],
    words: usize,
    /// The last letters, eight at most.
    last: u128,
    /// `None` blocks a shorter phrase that would be wrong here: "en plus de".
    bound: Option<Bound>,
}

impl Phrase {
    const fn new(words: &[&str], bound: Option<Bound>) -> Self {
        let mut keys = [0; MOST];
        let mut i = 0;
        while i < words.len() {
            // "dès" is no "des": the one word whose accent counts. "ca." is neither "ça" nor "CA".
            keys[i] = match words[i].as_bytes() {
                b"d\xC3\xA8s" => FROM,
                b"*" => ANY,
                b"ca." => CIRCA,
                _ => plain(pack(words[i])),
            };
            i += 1;
        }
        Self { keys, words: words.len(), last: last_letters(words[words.len() - 1].as_bytes()), bound }
    }
}

/// The last letters, eight at most, as a key.
const fn last_letters(word: &[u8]) -> u128 {
    let mut key = 0;
    let mut i = word.len().saturating_sub(8);
    let first = i;
    while i < word.len() {
        key |= (word[i] as u128) << ((i - first) * 8);
        i += 1;
    }
    key
}

/// A phrase as it is kept: its words by their places among those of all phrases.
#[derive(Clone, Copy)]
pub(super) struct Row {
    places: [u8; MOST],
    pub(super) words: u8,
    pub(super) bound: Option<Bound>,
}

impl Row {
    /// Its words, first to last.
    pub(super) fn keys(&self) -> impl DoubleEndedIterator<Item = u128> {
        let places = self.places.get(..usize::from(self.words)).unwrap_or_default();
        places.iter().map(|place| WORDS.get(usize::from(*place)).copied().unwrap_or_default())
    }
}

/// The place of `key` among the first `count` words; `count` where it is none of them.
const fn place_of(key: u128, words: &[u128], count: usize) -> usize {
    let mut place = 0;
    while place < count && words[place] != key {
        place += 1;
    }
    place
}

/// The words of all phrases, each once, and how many they are.
const DISTINCT: ([u128; 256], usize) = {
    let mut words = [0; 256];
    let mut count = 0;
    let lists = [BEFORE, AFTER];
    let mut list = 0;
    while list < lists.len() {
        let mut i = 0;
        while i < lists[list].len() {
            let phrase = &lists[list][i];
            let mut word = 0;
            while word < phrase.words {
                if place_of(phrase.keys[word], &words, count) == count {
                    words[count] = phrase.keys[word];
                    count += 1;
                }
                word += 1;
            }
            i += 1;
        }
        list += 1;
    }
    (words, count)
};

pub(super) static WORDS: [u128; DISTINCT.1] = *match DISTINCT.0.first_chunk() {
    Some(words) => words,
    None => panic!("more words than there is room for"),
};

/// The phrases of a list as they are kept.
const fn rows<const N: usize>(phrases: &[Phrase]) -> [Row; N] {
    let mut rows = [Row { places: [0; MOST], words: 0, bound: None }; N];
    let mut i = 0;
    while i < N {
        let phrase = &phrases[i];
        let mut word = 0;
        while word < phrase.words {
            rows[i].places[word] = place_of(phrase.keys[word], &DISTINCT.0, DISTINCT.1) as u8;
            word += 1;
        }
        rows[i].words = phrase.words as u8;
        rows[i].bound = phrase.bound;
        i += 1;
    }
    rows
}

pub(super) static BEFORE_ROWS: [Row; BEFORE.len()] = rows(BEFORE);
pub(super) static AFTER_ROWS: [Row; AFTER.len()] = rows(AFTER);

const fn says(bound: Bound, words: &[&str]) -> Phrase {
    Phrase::new(words, Some(bound))
}

const fn blocks(words: &[&str]) -> Phrase {
    Phrase::new(words, None)
}

/// What may stand before a number, longer phrases before the shorter ones they end with.
#[rustfmt::skip]
const BEFORE: &[Phrase] = &[
    says(About, &["environ"]), says(About, &["environ", "de"]), says(About, &["environs", "de"]), says(About, &["env"]),
    says(About, &["quelque"]), says(About, &["quelques"]),
    says(AtMost, &["exceder"]), says(AtMost, &["plafond", "de"]), says(AtMost, &["maxi"]), says(AtLeast, &["mini"]),
    says(About, &["aux", "alentours", "de"]), says(About, &["aux", "environs", "de"]), says(About, &["de", "l", "ordre", "de"]),
    says(MoreThan, &["au", "dessus", "de"]), says(LessThan, &["en", "dessous", "de"]), says(LessThan, &["au", "dessous", "de"]), says(AtMost, &["dans", "la", "limite", "de"]),
    says(AtMost, &["a", "concurrence", "de"]), says(AtLeast, &["un", "minimum", "de"]), says(AtMost, &["un", "maximum", "de"]),
    says(About, &["autour", "de"]), says(About, &["alentours", "de"]),
    says(About, &["a", "peu", "pres"]),
    says(About, &["a", "peu", "pres", "de"]), says(About, &["a", "peu", "de", "chose", "pres"]),
    says(About, &["approximativement"]), says(About, &["dans", "les"]),
    says(About, &["quasiment"]), says(About, &["grosso", "modo"]), says(About, &["plus", "ou", "moins"]),
    says(About, &["circa"]), says(About, &["ca."]), says(About, &["approx"]), says(About, &["voisin", "de"]), says(About, &["vers", "les"]),
    says(Nearly, &["pres", "de"]), says(Nearly, &["presque"]), says(Nearly, &["proche", "de"]), says(Nearly, &["pas", "loin", "de"]),
    blocks(&["en", "plus", "de"]), blocks(&["non", "plus", "de"]),
    says(AtMost, &["pas", "plus", "de"]), says(AtMost, &["jamais", "plus", "de"]), says(AtMost, &["guere", "plus", "de"]),
    says(AtMost, &["pas", "plus", "que"]), says(LessThan, &["meme", "pas"]), 
    says(MoreThan, &["plus", "de"]), says(MoreThan, &["superieur", "a"]), says(MoreThan, &["au", "dela", "de"]),
    says(MoreThan, &["dessus", "de"]), says(MoreThan, &["excedant"]),
    says(AtLeast, &["superieur", "ou", "egal", "a"]), says(AtMost, &["inferieur", "ou", "egal", "a"]),
    says(AtLeast, &["superieur", "ou", "egale", "a"]), says(AtMost, &["inferieur", "ou", "egale", "a"]),
    says(AtLeast, &["egale", "ou", "superieur", "a"]), says(AtMost, &["egale", "ou", "inferieur", "a"]),
    says(AtLeast, &["au", "moins"]), says(AtLeast, &["pas", "moins", "de"]), says(AtLeast, &["pas", "moins", "que"]), says(AtLeast, &["jamais", "moins", "de"]), says(AtLeast, &["guere", "moins", "de"]), says(AtLeast, &["au", "minimum"]), says(AtLeast, &["minimum"]),
    blocks(&["salaire", "minimum", "de"]),
    blocks(&["salaire", "*", "minimum", "de"]),

    // The names of what is paid, with no bound to them.
    blocks(&["salaire", "minimum"]),
    blocks(&["pension", "minimum"]),
    blocks(&["retraite", "minimum"]),
    blocks(&["revenu", "minimum"]),
    blocks(&["prix", "minimum", "de"]),
    blocks(&["tarif", "minimum", "de"]),
    blocks(&["age", "minimum", "de"]),
    blocks(&["revenu", "minimum", "de"]),
    says(AtLeast, &["minimum", "de"]), says(AtLeast, &["au", "minimum", "de"]), says(AtLeast, &["min"]), says(AtLeast, &["minimal", "de"]),
    says(AtLeast, &["a", "partir", "de"]), says(AtLeast, &["apd"]), says(AtLeast, &["a", "p", "d"]), says(AtLeast, &["a", "minima"]), says(AtLeast, &["dès"]), says(AtLeast, &["au", "bas", "mot"]),
    blocks(&["ni", "plus", "ni", "moins", "de"]),
    says(LessThan, &["moins", "de"]), says(LessThan, &["inferieur", "a"]), says(LessThan, &["dessous", "de"]),
    says(LessThan, &["sous"]), says(LessThan, &["sous", "les"]), says(LessThan, &["sous", "la", "barre", "de"]), says(LessThan, &["sous", "le", "seuil", "de"]),
    says(MoreThan, &["au", "dessus", "de", "la", "barre", "de"]),
    says(AtMost, &["au", "plus"]), says(AtMost, &["jusqu", "a"]), says(AtMost, &["jusqu", "au"]), says(AtMost, &["jusque"]), says(AtMost, &["jusqu", "a", "hauteur", "de"]), says(AtMost, &["maximum"]), says(AtMost, &["maximum", "de"]),
    says(AtMost, &["au", "maximum"]), says(AtMost, &["au", "maximum", "de"]), says(AtMost, &["max"]), says(AtMost, &["maximal", "de"]),
    says(AtMost, &["excede", "pas"]), says(AtMost, &["excedent", "pas"]), says(AtMost, &["excedant", "pas"]), says(AtMost, &["excedera", "pas"]), says(AtMost, &["pas", "exceder"]),
    says(AtMost, &["excede", "pas", "les"]), says(AtMost, &["depasse", "pas", "les"]), says(AtMost, &["depassent", "pas", "les"]), says(AtMost, &["pas", "depasser", "les"]),
    says(AtMost, &["depasse", "pas"]), says(AtMost, &["depassent", "pas"]), says(AtMost, &["depassant", "pas"]), says(AtMost, &["depassera", "pas"]), says(AtMost, &["pas", "depasser"]),
    says(LessThan, &["en", "deca", "de"]), says(LessThan, &["deca", "de"]),
    says(AtLeast, &["egal", "ou", "superieur", "a"]), says(AtMost, &["egal", "ou", "inferieur", "a"]),
    says(AtMost, &["plafonne", "a"]), says(AtMost, &["limite", "de"]),  says(AtMost, &["concurrence", "de"]),
];

/// What may stand behind an amount.
#[rustfmt::skip]
const AFTER: &[Phrase] = &[
    says(About, &["environ"]), says(About, &["env"]), says(About, &["approx"]), says(AtLeast, &["a", "minima"]), says(About, &["a", "peu", "pres"]), says(About, &["approximativement"]), says(About, &["grosso", "modo"]),
    says(AtLeast, &["au", "moins"]), says(AtLeast, &["minimum"]), says(AtLeast, &["au", "minimum"]), says(AtLeast, &["min"]),
    says(AtLeast, &["et", "plus"]), says(AtLeast, &["ou", "plus"]), says(AtLeast, &["ou", "davantage"]), says(AtLeast, &["et", "davantage"]),
    says(MoreThan, &["et", "quelques"]), says(MoreThan, &["et", "des", "poussieres"]), says(MoreThan, &["et", "des", "brouettes"]),
    says(AtLeast, &["et", "au", "dela"]), says(AtLeast, &["ou", "au", "dela"]), says(AtLeast, &["au", "bas", "mot"]),
    says(AtMost, &["au", "plus"]), says(AtMost, &["maxi"]), says(AtLeast, &["mini"]),
    says(AtMost, &["tout", "au", "plus"]), says(AtMost, &["maximum"]), says(AtMost, &["au", "maximum"]),
    says(AtMost, &["max"]), says(AtMost, &["au", "grand", "maximum"]), says(AtMost, &["ou", "moins"]), says(AtMost, &["et", "moins"]),
];

/// Adds the last word of every phrase before a number, in all its forms: where it is long, its last eight letters.
#[allow(clippy::indexing_slicing)]
pub(in crate::lexicon) const fn add_kinds(mut kinds: kinds::Table) -> kinds::Table {
    let mut i = 0;
    while i < BEFORE.len() {
        kinds::add(&mut kinds, BEFORE[i].last, kinds::LAST);
        i += 1;
    }
    let forms = [DU, DES, D, AUX];
    let mut i = 0;
    while i < forms.len() {
        kinds::add(&mut kinds, forms[i], kinds::LAST);
        i += 1;
    }
    kinds
}

/// One bit for the first letter of every phrase behind an amount.
pub(super) const AFTER_STARTS: u32 = {
    let mut starts = 0;
    let mut i = 0;
    while i < AFTER.len() {
        starts |= 1 << (AFTER[i].keys[0] as u8 & 31);
        i += 1;
    }
    starts
};

/// The phrases before a number by their last word, and those behind one by their first.
pub(super) static BY_LAST: Index<256, { BEFORE.len() }> = Index::build(&keyed(BEFORE, true));
pub(super) static BY_FIRST: Index<64, { AFTER.len() }> = Index::build(&keyed(AFTER, false));

/// The phrases before a number by their last two words, or their only one.
pub(super) static BY_END: Index<256, { BEFORE.len() }> = Index::build(&{
    let mut pairs = keyed(BEFORE, true);
    let mut i = 0;
    while i < BEFORE.len() {
        let phrase = &BEFORE[i];
        if phrase.words > 1 {
            pairs[i].0 = end_key(pairs[i].0, phrase.keys[phrase.words - 2]);
        }
        i += 1;
    }
    pairs
});

/// A key of two words: all of the last, and the first four letters of the one before, which agreement never touches.
pub(super) const fn end_key(last: u128, second: u128) -> u128 {
    last ^ (second & 0xFFFF_FFFF) << 96 ^ 1 << 95
}

/// Each phrase's last key, or its first, and its row.
const fn keyed<const N: usize>(phrases: &[Phrase], last: bool) -> [(u128, u16); N] {
    let mut pairs = [(0, 0); N];
    let mut i = 0;
    while i < N {
        let phrase = &phrases[i];
        pairs[i] = (phrase.keys[if last { phrase.words - 1 } else { 0 }], i as u16);
        i += 1;
    }
    pairs
}
/// The plainest form of a small word: du, des, d → de; aux → a. *Au* stays: "au moins" is no "à moins".
pub(super) const fn plain(key: u128) -> u128 {
    match key {
        DU | DES | D => DE,
        AUX => A,
        key => key,
    }
}

const DE: u128 = key!("de");
const DU: u128 = key!("du");
const DES: u128 = key!("des");
const D: u128 = key!("d");
const AUX: u128 = key!("aux");

pub(super) const A: u128 = key!("a");

/// The most words looked back at.
pub(super) const MOST: usize = 6;

/// Keys that no folded word has: for "dès" and "ca.".
pub(super) const FROM: u128 = 1;
pub(super) const CIRCA: u128 = 2;

/// Another: for any one word, "salaire mensuel minimum de".
pub(super) const ANY: u128 = 3;

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![WORDS, BEFORE_ROWS, AFTER_ROWS, BY_LAST, BY_FIRST, BY_END]
}
