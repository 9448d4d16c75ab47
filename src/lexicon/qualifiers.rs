//! Words beside a number that say how it stands to the true one: one row a phrase.

use super::index::Index;
use crate::bound::Bound::{self, About, AtLeast, AtMost, LessThan, MoreThan, Nearly};
use crate::text::{Text, pack};

/// A phrase. Its words are folded and taken down to their plainest form: *de* also reads du, des, d'; *à* reads aux.
struct Phrase {
    keys: [u128; MOST],
    words: usize,
    /// `None` blocks a shorter phrase that would be wrong here: "en plus de".
    bound: Option<Bound>,
}

impl Phrase {
    const fn new(words: &[&str], bound: Option<Bound>) -> Self {
        let mut keys = [0; MOST];
        let mut i = 0;
        while i < words.len() {
            // "dès" is no "des": the one word whose accent counts.
            keys[i] = match words[i].as_bytes() {
                b"d\xC3\xA8s" => FROM,
                _ => plain(pack(words[i])),
            };
            i += 1;
        }
        Self { keys, words: words.len(), bound }
    }

    /// Its words, first to last.
    fn keys(&self) -> &[u128] {
        self.keys.get(..self.words).unwrap_or_default()
    }
}

const fn says(bound: Bound, words: &[&str]) -> Phrase {
    Phrase::new(words, Some(bound))
}

const fn blocks(words: &[&str]) -> Phrase {
    Phrase::new(words, None)
}

/// What may stand before a number, longer phrases before the shorter ones they end with.
#[rustfmt::skip]
static BEFORE: &[Phrase] = &[
    says(About, &["environ"]), says(About, &["environ", "de"]), says(About, &["environs", "de"]), says(About, &["env"]),
    says(About, &["quelque"]), says(About, &["quelques"]),
    says(AtMost, &["exceder"]), says(AtMost, &["plafond", "de"]), says(AtMost, &["maxi"]), says(AtLeast, &["mini"]),
    says(About, &["aux", "alentours", "de"]), says(About, &["aux", "environs", "de"]), says(About, &["de", "l", "ordre", "de"]),
    says(MoreThan, &["au", "dessus", "de"]), says(LessThan, &["en", "dessous", "de"]), says(LessThan, &["au", "dessous", "de"]), says(AtMost, &["dans", "la", "limite", "de"]),
    says(AtMost, &["a", "concurrence", "de"]), says(AtLeast, &["un", "minimum", "de"]), says(AtMost, &["un", "maximum", "de"]),
    says(About, &["autour", "de"]), says(About, &["alentours", "de"]),
    says(About, &["a", "peu", "pres"]),
    says(About, &["a", "peu", "pres", "de"]), says(About, &["a", "peu", "de", "chose", "pres"]),
    says(About, &["approximativement"]), says(About, &["ordre", "de"]), says(About, &["dans", "les"]),
    says(About, &["quasiment"]), says(About, &["grosso", "modo"]), says(About, &["plus", "ou", "moins"]),
    says(About, &["circa"]), says(About, &["voisin", "de"]), says(About, &["vers", "les"]),
    says(Nearly, &["pres", "de"]), says(Nearly, &["presque"]), says(Nearly, &["proche", "de"]), says(Nearly, &["pas", "loin", "de"]),
    blocks(&["en", "plus", "de"]), blocks(&["non", "plus", "de"]),
    says(AtMost, &["pas", "plus", "de"]), says(AtMost, &["jamais", "plus", "de"]),
    says(MoreThan, &["plus", "de"]), says(MoreThan, &["superieur", "a"]), says(MoreThan, &["au", "dela", "de"]),
    says(MoreThan, &["dessus", "de"]), says(MoreThan, &["excedant"]),
    says(AtLeast, &["superieur", "ou", "egal", "a"]), says(AtMost, &["inferieur", "ou", "egal", "a"]),
    says(AtLeast, &["superieur", "ou", "egale", "a"]), says(AtMost, &["inferieur", "ou", "egale", "a"]),
    says(AtLeast, &["egale", "ou", "superieur", "a"]), says(AtMost, &["egale", "ou", "inferieur", "a"]),
    says(AtLeast, &["au", "moins"]), says(AtLeast, &["pas", "moins", "de"]), says(AtLeast, &["au", "minimum"]), says(AtLeast, &["minimum"]),
    blocks(&["salaire", "minimum", "de"]),
    blocks(&["prix", "minimum", "de"]),
    blocks(&["tarif", "minimum", "de"]),
    blocks(&["age", "minimum", "de"]),
    blocks(&["revenu", "minimum", "de"]),
    says(AtLeast, &["minimum", "de"]), says(AtLeast, &["au", "minimum", "de"]), says(AtLeast, &["min"]), says(AtLeast, &["minimal", "de"]),
    says(AtLeast, &["a", "partir", "de"]), says(AtLeast, &["dès"]), says(AtLeast, &["au", "bas", "mot"]),
    blocks(&["ni", "plus", "ni", "moins", "de"]),
    says(LessThan, &["moins", "de"]), says(LessThan, &["inferieur", "a"]), says(LessThan, &["dessous", "de"]),
    says(LessThan, &["sous"]), says(LessThan, &["sous", "les"]), says(LessThan, &["sous", "la", "barre", "de"]), says(LessThan, &["sous", "le", "seuil", "de"]),
    says(MoreThan, &["au", "dessus", "de", "la", "barre", "de"]),
    says(AtMost, &["au", "plus"]), says(AtMost, &["jusqu", "a"]), says(AtMost, &["jusqu", "au"]), says(AtMost, &["maximum"]), says(AtMost, &["maximum", "de"]),
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
    says(About, &["environ"]), says(About, &["a", "peu", "pres"]), says(About, &["approximativement"]), says(About, &["grosso", "modo"]),
    says(AtLeast, &["au", "moins"]), says(AtLeast, &["minimum"]), says(AtLeast, &["au", "minimum"]), says(AtLeast, &["min"]),
    says(AtLeast, &["et", "plus"]), says(AtLeast, &["ou", "plus"]), says(AtLeast, &["ou", "davantage"]), says(AtLeast, &["et", "davantage"]),
    says(AtLeast, &["et", "au", "dela"]), says(AtLeast, &["ou", "au", "dela"]), says(AtLeast, &["au", "bas", "mot"]),
    says(AtMost, &["au", "plus"]), says(AtMost, &["maxi"]), says(AtLeast, &["mini"]),
    says(AtMost, &["tout", "au", "plus"]), says(AtMost, &["maximum"]), says(AtMost, &["au", "maximum"]),
    says(AtMost, &["max"]), says(AtMost, &["au", "grand", "maximum"]), says(AtMost, &["ou", "moins"]), says(AtMost, &["et", "moins"]),
];

/// One bit for the first letter of every phrase behind an amount.
const AFTER_STARTS: u32 = {
    let mut starts = 0;
    let mut i = 0;
    while i < AFTER.len() {
        starts |= 1 << (AFTER[i].keys[0] as u8 & 31);
        i += 1;
    }
    starts
};

/// The phrases before a number by their last word, and those behind one by their first.
static BY_LAST: Index<256, { BEFORE.len() }> = Index::build(&keyed(BEFORE, true));
static BY_FIRST: Index<64, { AFTER.len() }> = Index::build(&keyed(AFTER, false));

/// The phrases before a number by their last two words, or their only one.
static BY_END: Index<256, { BEFORE.len() }> = Index::build(&{
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
const fn end_key(last: u128, second: u128) -> u128 {
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

/// Signs that say the same, before the number.
#[rustfmt::skip]
const SIGNS: &[(&str, Bound)] = &[
    ("~", About), ("≈", About), ("≃", About), ("∼", About), ("±", About),
    ("+/-", About),
    ("+/−", About),
    (">=", AtLeast), ("≥", AtLeast), ("<=", AtMost), ("≤", AtMost), (">", MoreThan), ("›", MoreThan), ("<", LessThan), ("‹", LessThan),
];

/// The last byte of every sign.
const SIGN_ENDS: [u8; SIGNS.len()] = {
    let mut ends = [0; SIGNS.len()];
    let mut i = 0;
    while i < ends.len() {
        let sign = SIGNS[i].0.as_bytes();
        ends[i] = sign[sign.len() - 1];
        i += 1;
    }
    ends
};

/// Words that make something else of a phrase before them: "au plus tard", "ou plus de".
static UNDOES: &[u128] = &[
    key!("tard"),
    key!("tot"),
    key!("haut"),
    key!("bas"),
    key!("fort"),
    key!("vite"),
    key!("pres"),
    key!("de"),
    key!("d"),
    key!("des"),
    key!("que"),
    key!("qu"),
    key!("en"),
    key!("cher"),
    key!("chere"),
    key!("chers"),
    key!("eleve"),
    key!("grand"),
    key!("petit"),
    key!("recemment"),
    key!("souvent"),
    key!("particulierement"),
    key!("generalement"),
    key!("precisement"),
];

/// The bound that the words before `at` say, and where they start. Looks back over at most six words, never past
/// `floor`.
pub(crate) fn before(text: Text<'_>, at: usize, floor: usize) -> Option<(Bound, usize)> {
    if at <= floor {
        return None;
    }
    let end = text.gap_before(at).max(floor);
    let before = text.byte(end.wrapping_sub(1));
    match before {
        b'a'..=b'z' | b'A'..=b'Z' | b'\'' | b'.' => {}
        b',' | b';' | b':' | b'(' | b')' | b'/' | b'"' | b'%' | b'0'..=b'9' => return None,
        last if SIGN_ENDS.contains(&last) => {
            if let Some(found) = sign_before(text, end, floor) {
                return Some(found);
            }
        }
        _ => {}
    }
    if ends_none(text, end) {
        return None;
    }
    let mut words = Backward::new(text, at, floor);
    let last = words.get(0)?.0;
    let mut best: Option<(Option<Bound>, usize, usize)> = None;
    BY_LAST.head(last)?;
    let second = words.get(1).map(|(second, _)| second);
    for row in BY_END.all(last).chain(second.into_iter().flat_map(|second| BY_END.all(end_key(last, second)))) {
        let Some(phrase) = BEFORE.get(usize::from(row)) else { continue };
        if best.is_some_and(|(.., n)| n >= phrase.words) {
            continue;
        }
        if let Some(start) = words.end_with(phrase.keys()) {
            best = Some((phrase.bound, start, phrase.words));
        }
    }
    if best.is_none() && last == key!("de") {
        // "+ de 500 €"
        let (_, at) = words.get(0)?;
        let sign = text.gap_before(at);
        let bound = match text.byte(sign.wrapping_sub(1)) {
            b'+' => MoreThan,
            b'-' if sign < at && text.gap_before(sign - 1) < sign - 1 || sign == 1 => LessThan,
            _ => return None,
        };
        return (sign > floor).then(|| (bound, sign - 1));
    }
    let (bound, start, _) = best?;
    bound.map(|bound| (bound, start))
}

/// Do the words before `end` surely end no phrase? Most do not: a cheap look at the last, and at the one before where that
/// is *de* or *à*.
#[inline]
fn ends_none(text: Text<'_>, end: usize) -> bool {
    let (last, start) = match text.letters_before(end) {
        (_, 0) if text.byte(end.wrapping_sub(1)) == 0xA0 && text.byte(end.wrapping_sub(2)) == 0xC3 => (A, end - 2),
        (_, 0) | (_, 8) => return false,
        (key, letters) => (plain(key), end - letters),
    };
    if text.byte(start.wrapping_sub(1)) >= 0x80 {
        return false;
    }
    if BY_LAST.head(last).is_none() {
        return true;
    }
    let gap = text.gap_before(start);
    if gap == start || BY_END.head(last).is_some() {
        return false;
    }
    // "+ de 500 €" has a sign there.
    let sign = matches!(text.byte(gap.wrapping_sub(1)), b'+' | b'-' | 0x80..);
    match text.word_before(gap) {
        Some(second) => BY_END.head(end_key(last, plain(second.key))).is_none(),
        None => !sign,
    }
}

/// The sign that ends at `end`.
fn sign_before(text: Text<'_>, end: usize, floor: usize) -> Option<(Bound, usize)> {
    SIGNS.iter().find_map(|(sign, bound)| {
        let start = end.checked_sub(sign.len()).filter(|start| *start >= floor)?;
        text.starts(start, sign).then_some((*bound, start))
    })
}

/// The bound that the words behind `at` say, and where they start and end.
pub(crate) fn after(text: Text<'_>, at: usize) -> Option<(Bound, usize, usize)> {
    let start = text.gap(at);
    let first = text.byte(start);
    let accented = first == 0xC3 && text.byte(start + 1) == 0xA0;
    if first != b'+' && !accented && !(first.is_ascii_alphabetic() && AFTER_STARTS >> (first & 31) & 1 != 0) {
        return None;
    }
    if first == b'+' && start == at && !text.byte(start + 1).is_ascii_digit() {
        return Some((AtLeast, start, start + 1));
    }
    let first = text.word(start).filter(|_| start > at)?;
    for row in BY_FIRST.all(plain(first.key)) {
        let Some(phrase) = AFTER.get(usize::from(row)) else { continue };
        let mut end = first.end;
        let whole = phrase.keys().iter().skip(1).all(|key| {
            let next = match text.hyphen(end) {
                same if same == end => text.gap(end),
                behind => behind,
            };
            match text.word(next).filter(|found| plain(found.key) == *key) {
                Some(found) => {
                    end = found.end;
                    true
                }
                None => false,
            }
        });
        if !whole {
            continue;
        }
        let behind = text.gap(end);
        // "50 € environ 3 fois": the word belongs to what follows.
        if text.byte(behind).is_ascii_digit() || text.word(behind).is_some_and(|word| UNDOES.contains(&word.key)) {
            continue;
        }
        return Some((phrase.bound, start, end)).and_then(|(bound, start, end)| Some((bound?, start, end)));
    }
    None
}

/// The plainest form of a small word: du, des, d → de; aux → a. *Au* stays: "au moins" is no "à moins".
const fn plain(key: u128) -> u128 {
    const DE: u128 = key!("de");
    const DU: u128 = key!("du");
    const DES: u128 = key!("des");
    const D: u128 = key!("d");
    const AUX: u128 = key!("aux");
    match key {
        DU | DES | D => DE,
        AUX => A,
        key => key,
    }
}

const A: u128 = key!("a");

/// The most words looked back at.
const MOST: usize = 6;

/// The words before a place, nearest first, read as they are asked for.
struct Backward<'t> {
    text: Text<'t>,
    floor: usize,
    at: usize,
    /// Plain key and start of each word read so far.
    words: [(u128, usize); MOST],
    read: usize,
}

impl<'t> Backward<'t> {
    fn new(text: Text<'t>, at: usize, floor: usize) -> Self {
        Self { text, floor, at, words: [(0, 0); MOST], read: 0 }
    }

    /// The `i`th word back.
    fn get(&mut self, i: usize) -> Option<(u128, usize)> {
        while self.read <= i {
            let text = self.text;
            // Between words of a phrase: a gap, an apostrophe, a hyphen; "max." has a dot before the number.
            let mut end = text.gap_before(self.at);
            if end == self.at {
                end = match text.char_before(self.at)? {
                    c @ ('\'' | '’' | '-' | '\u{2011}' | '.') => self.at - c.len_utf8(),
                    _ if self.read == 0 && self.at == text.len() => self.at,
                    _ => return None,
                };
            } else if self.read == 0 && text.byte(end.wrapping_sub(1)) == b'.' {
                end -= 1;
            }
            let word = text.word_before(end).filter(|word| word.start >= self.floor)?;
            // "dès" is no "des": the one word whose accent counts.
            let key = match word.key {
                DES if text.slice(word.start, word.end).eq_ignore_ascii_case("dès") => FROM,
                key => plain(key),
            };
            *self.words.get_mut(self.read)? = (key, word.start);
            self.read += 1;
            self.at = word.start;
        }
        self.words.get(i).copied()
    }

    /// Do the words before the place end with these? Then where the first starts.
    fn end_with(&mut self, words: &[u128]) -> Option<usize> {
        let mut start = self.at;
        for (i, ours) in words.iter().rev().enumerate() {
            let (key, at) = self.get(i)?;
            // Adjectives agree: "supérieures à", "plafonnés à".
            if key != *ours && !agrees(key, *ours) {
                return None;
            }
            start = at;
        }
        Some(start)
    }
}

/// A key that no folded word has: for "dès".
const FROM: u128 = 1;
const DES: u128 = key!("des");

/// Is `key` the word `ours` with an ending of feminine or plural?
fn agrees(key: u128, ours: u128) -> bool {
    const E: u128 = b'e' as u128;
    const S: u128 = b's' as u128;
    let at = (128 - ours.leading_zeros()).div_ceil(8) * 8;
    at > 32
        && at < 128
        && key & ((1 << at) - 1) == ours
        && matches!(key >> at, ending if ending == S || ending == E || ending == E | S << 8)
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    let mut tables = crate::tables::flat![BY_LAST, BY_FIRST, BY_END, SIGN_ENDS];
    tables.extend([("BEFORE", size_of_val(BEFORE)), ("AFTER", size_of_val(AFTER))]);
    tables.push(("SIGNS", size_of_val(SIGNS) + SIGNS.iter().map(|(sign, _)| sign.len()).sum::<usize>()));
    tables
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cheap look passes over none of them.
    #[test]
    fn every_phrase_is_read() {
        use std::string::String;
        let word = |key: u128| match key {
            FROM => String::from("dès"),
            key => key.to_le_bytes().into_iter().take_while(|b| *b != 0).map(char::from).collect(),
        };
        for phrase in BEFORE.iter().filter(|phrase| phrase.bound.is_some()) {
            let mut text = String::new();
            for key in phrase.keys() {
                // A key holds sixteen letters.
                let word = word(*key);
                text += if word == "approximativemen" { "approximativement" } else { &word };
                text.push(' ');
            }
            assert_eq!(before(Text(&text), text.len(), 0).map(|(_, start)| start), Some(0), "{text:?}");
        }
    }

    #[test]
    fn phrases_before() {
        for (text, bound) in [
            ("près de ", Some(Nearly)),
            ("près d’", Some(Nearly)),
            ("près des ", Some(Nearly)),
            ("en plus de ", None),
            ("pas plus de ", Some(AtMost)),
            ("pas moins de ", Some(AtLeast)),
            ("à moins de ", Some(LessThan)),
            ("au-delà de ", Some(MoreThan)),
            ("supérieures à ", Some(MoreThan)),
            ("supérieur ou égal à ", Some(AtLeast)),
            ("jusqu'à ", Some(AtMost)),
            ("jusqu’aux ", Some(AtMost)),
            ("jusqu a ", Some(AtMost)),
            ("dès ", Some(AtLeast)),
            ("des ", None),
            ("max. ", Some(AtMost)),
            ("aux alentours des ", Some(About)),
            ("de l’ordre de ", Some(About)),
            ("dans les ", Some(About)),
            ("≈ ", Some(About)),
            (">", Some(MoreThan)),
            (">= ", Some(AtLeast)),
            ("plus ", None),
            ("au plus ", Some(AtMost)),
            ("environ ", Some(About)),
            ("l'environ", Some(About)),
            ("cent ", None),
        ] {
            assert_eq!(before(Text(text), text.len(), 0).map(|(bound, _)| bound), bound, "{text}");
        }
    }

    #[test]
    fn phrases_after() {
        for (text, bound) in [
            (" au moins.", Some(AtLeast)),
            (" et plus", Some(AtLeast)),
            (" et plus de dix", None),
            (" ou moins", Some(AtMost)),
            (" au plus tard", None),
            (" environ", Some(About)),
            (" environ 3 fois", None),
            ("+ ", Some(AtLeast)),
            (" maximum", Some(AtMost)),
            (" de plus", None),
        ] {
            assert_eq!(after(Text(text), 0).map(|(bound, ..)| bound), bound, "{text}");
        }
    }
}
