//! Words beside a number that say how it stands to the true one.

pub(crate) mod phrases;

use crate::bound::Bound::{self, About, AtLeast, AtMost, LessThan, MoreThan};
use crate::text::Text;
use phrases::{
    A, AFTER_ROWS, AFTER_STARTS, ANY, BEFORE_ROWS, BY_END, BY_FIRST, BY_LAST, CIRCA, FROM, MOST, end_key, plain,
};

/// Signs that say the same, before the number.
#[rustfmt::skip]
const SIGNS: &[(&str, Bound)] = &[
    ("~", About), ("≈", About), ("≃", About), ("∼", About), ("±", About),
    ("+/-", About),
    ("+/−", About),
    ("+-", About),
    ("+−", About),
    (">=", AtLeast), ("≥", AtLeast), ("<=", AtMost), ("≤", AtMost), (">", MoreThan), ("›", MoreThan), ("<", LessThan), ("‹", LessThan),
];

/// One bit for the last byte of every sign.
static SIGN_ENDS: [u64; 4] = {
    let mut ends = [0; 4];
    let mut i = 0;
    while i < SIGNS.len() {
        let sign = SIGNS[i].0.as_bytes();
        let last = sign[sign.len() - 1];
        ends[last as usize >> 6] |= 1 << (last & 63);
        i += 1;
    }
    ends
};

/// Does a sign end with the byte?
#[inline]
fn ends_sign(last: u8) -> bool {
    SIGN_ENDS.get(usize::from(last >> 6)).is_some_and(|ends| ends >> (last & 63) & 1 != 0)
}

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
        last if ends_sign(last) => {
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
    let mut best: Option<(Option<Bound>, usize, u8)> = None;
    BY_LAST.head(last)?;
    let second = words.get(1).map(|(second, _)| second);
    for row in BY_END.all(last).chain(second.into_iter().flat_map(|second| BY_END.all(end_key(last, second)))) {
        let Some(phrase) = BEFORE_ROWS.get(usize::from(row)) else { continue };
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
            // "menu E+P+D 21 €" names what it holds.
            b'+' if sign < at || !text.alphanumeric_before(sign - 1) => MoreThan,
            b'-' if sign < at && text.gap_before(sign - 1) < sign - 1 || opens_line(text, sign - 1) => LessThan,
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
    let second = match text.letters_before(gap) {
        (key, letters @ 1..8) if text.byte((gap - letters).wrapping_sub(1)) < 0x80 => key,
        _ => match text.word_before(gap) {
            Some(second) => second.key,
            None => return !sign,
        },
    };
    BY_END.head(end_key(last, plain(second))).is_none()
}

/// Does a line of the text start at `at`?
fn opens_line(text: Text<'_>, at: usize) -> bool {
    at == 0 || matches!(text.byte(at - 1), b'\n' | b'\r')
}

/// The sign that ends at `end`.
fn sign_before(text: Text<'_>, end: usize, floor: usize) -> Option<(Bound, usize)> {
    SIGNS.iter().find_map(|(sign, bound)| {
        let start = end.checked_sub(sign.len()).filter(|start| *start >= floor)?;
        // "~~29,90 €~~" is struck out.
        let struck = *sign == "~" && text.byte(start.wrapping_sub(1)) == b'~';
        // "8 € -> 6 €", "12 € => 9 €" are arrows.
        let arrow = sign.starts_with('>') && matches!(text.byte(start.wrapping_sub(1)), b'-' | b'=');
        (text.starts(start, sign) && !struck && !arrow).then_some((*bound, start))
    })
}

/// The bound that the words behind `at` say, and where they start and end.
pub(crate) fn after(text: Text<'_>, at: usize) -> Option<(Bound, usize, usize)> {
    let start = text.gap(at);
    let first = text.byte(start);
    let accented = first == 0xC3 && matches!(text.byte(start + 1), 0xA0 | 0x80);
    if first != b'+' && !accented && !(first.is_ascii_alphabetic() && AFTER_STARTS >> (first & 31) & 1 != 0) {
        return None;
    }
    // "82+/-3 %" is no 82 and more.
    let off = text.byte(start + 1) == b'-' || text.starts(start + 1, "/-");
    if first == b'+' && start == at && !off && !text.byte(start + 1).is_ascii_digit() {
        return Some((AtLeast, start, start + 1));
    }
    let first = text.word(start)?;
    if first.is(key!("et"))
        && let Some(end) = plus(text, first.end)
    {
        return Some((AtLeast, start, end));
    }
    for row in BY_FIRST.all(plain(first.key)) {
        let Some(phrase) = AFTER_ROWS.get(usize::from(row)) else { continue };
        // "50€max" has lost a space that its sign makes up for.
        if start == at && !(phrase.words == 1 && matches!(phrase.bound, Some(AtLeast | AtMost))) {
            continue;
        }
        let mut end = first.end;
        let whole = phrase.keys().skip(1).all(|key| {
            let next = match text.hyphen(end) {
                same if same == end => text.gap(end),
                behind => behind,
            };
            match text.word(next).filter(|found| plain(found.key) == key) {
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
        // "300 € et quelques dons"
        let counts = phrase.bound == Some(MoreThan) && text.letter_at(behind);
        if counts
            || text.byte(behind).is_ascii_digit()
            || text.word(behind).is_some_and(|word| UNDOES.contains(&word.key))
        {
            continue;
        }
        return Some((phrase.bound, start, end)).and_then(|(bound, start, end)| Some((bound?, start, end)));
    }
    None
}

/// Behind the plus of "10 € et +", where no number follows it.
#[cold]
fn plus(text: Text<'_>, end: usize) -> Option<usize> {
    let sign = text.gap(end);
    let plus = text.byte(sign) == b'+' && !text.byte(text.gap(sign + 1)).is_ascii_digit();
    plus.then_some(sign + 1)
}

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
                    c @ ('\'' | '’' | '`' | '´' | 'ʼ' | '-' | '\u{2011}' | '.') => self.at - c.len_utf8(),
                    // "plus de75.000 €" has lost its space.
                    'a'..='z' if self.read == 0 && text.byte(self.at).is_ascii_digit() => self.at,
                    _ if self.read == 0 && self.at == text.len() => self.at,
                    _ => return None,
                };
            } else if self.read == 0 && text.byte(end.wrapping_sub(1)) == b'.' {
                end -= 1;
            }
            let word = text.word_before(end).filter(|word| word.start >= self.floor)?;
            // "dès" is no "des": the one word whose accent counts. "ca." is neither "ça" nor "CA".
            let key = match word.key {
                DES if is_from(text.slice(word.start, word.end)) => FROM,
                CA if text.starts(word.start, "ca.") => CIRCA,
                key => plain(key),
            };
            *self.words.get_mut(self.read)? = (key, word.start);
            self.read += 1;
            self.at = word.start;
        }
        self.words.get(i).copied()
    }

    /// Do the words before the place end with these? Then where the first starts.
    fn end_with(&mut self, words: impl DoubleEndedIterator<Item = u128>) -> Option<usize> {
        let mut start = self.at;
        for (i, ours) in words.rev().enumerate() {
            let (key, at) = self.get(i)?;
            // Adjectives agree: "supérieures à", "plafonnés à".
            if key != ours && ours != ANY && !agrees(key, ours) {
                return None;
            }
            start = at;
        }
        Some(start)
    }
}

const DES: u128 = key!("des");
const CA: u128 = key!("ca");

/// Is the word "dès", in any case?
fn is_from(written: &str) -> bool {
    written.eq_ignore_ascii_case("dès") || written.eq_ignore_ascii_case("dÈs")
}

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
    let mut tables = crate::tables::flat![SIGN_ENDS];
    tables.push(("SIGNS", size_of_val(SIGNS) + SIGNS.iter().map(|(sign, _)| sign.len()).sum::<usize>()));
    tables
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bound::Bound::Nearly;

    /// The cheap look passes over none of them.
    #[test]
    fn every_phrase_is_read() {
        use std::string::String;
        let word = |key: u128| match key {
            FROM => String::from("dès"),
            CIRCA => String::from("ca."),
            key => key.to_le_bytes().into_iter().take_while(|b| *b != 0).map(char::from).collect(),
        };
        for phrase in BEFORE_ROWS.iter().filter(|phrase| phrase.bound.is_some()) {
            let mut text = String::new();
            for key in phrase.keys() {
                // A key holds sixteen letters.
                let word = word(key);
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
            ("DÈS ", Some(AtLeast)),
            ("Dès ", Some(AtLeast)),
            ("DES ", None),
            ("-> ", None),
            ("=> ", None),
            ("- > ", Some(MoreThan)),
            ("+-", Some(About)),
            ("+− ", Some(About)),
            ("- ", None),
            ("jamais moins de ", Some(AtLeast)),
            ("guère plus de ", Some(AtMost)),
            ("pas plus que ", Some(AtMost)),
            ("plus que ", None),
            ("même pas ", Some(LessThan)),
            ("pas ", None),
            ("un salaire social minimum de ", None),
            ("un dépôt minimum de ", Some(AtLeast)),
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
            ("ca. ", Some(About)),
            ("ça. ", None),
            ("CA. ", None),
            ("ca ", None),
            ("à.p.d. ", Some(AtLeast)),
            ("d'ordre de ", None),
            ("salaire minimum ", None),
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
            (" et au-delà", Some(AtLeast)),
            (" et +", Some(AtLeast)),
            (" et + 5 €", None),
            (" env. par mois", Some(About)),
            ("+", Some(AtLeast)),
            ("+50 € de charges", None),
            ("+/-50 €", None),
            ("+-50 €", None),
            ("+/mois", Some(AtLeast)),
            ("max", Some(AtMost)),
            ("min.", Some(AtLeast)),
            ("environ", None),
        ] {
            assert_eq!(after(Text(text), 0).map(|(bound, ..)| bound), bound, "{text}");
        }
        assert_eq!(after(Text(" et +, selon"), 0), Some((AtLeast, 1, 5)));
    }

    /// The cheap look says no to most words of prose, and to none that may end a phrase.
    #[test]
    fn most_words_end_no_phrase() {
        for prose in ["le chat", "un prix", "voix de", "un banc de", "il va à", "parti à", "le col de"] {
            assert!(ends_none(Text(prose), prose.len()), "{prose}");
        }
        for phrase in [
            "plus de",
            "environ",
            "jusqu'à",
            "JUSQU'À",
            "au moins",
            "près de",
            "+ de",
            "supérieur à",
            "inférieures à",
            "été",
            "déjà",
        ] {
            assert!(!ends_none(Text(phrase), phrase.len()), "{phrase}");
        }
    }

    #[test]
    fn lines_open_behind_breaks() {
        let text = Text("a\nb\rc d");
        let opened: std::vec::Vec<_> = (0..text.len()).filter(|at| opens_line(text, *at)).collect();
        assert_eq!(opened, [0, 2, 4]);
    }

    /// A sign before *de*, and what the place before it makes of it.
    #[test]
    fn signs_before_de() {
        for (written, floor, expected) in [
            ("+ de ", 0, Some((MoreThan, 0))),
            ("+de ", 0, Some((MoreThan, 0))),
            ("x+ de ", 0, Some((MoreThan, 1))),
            ("x+de ", 0, None),
            ("E+P+D ", 0, None),
            ("(+de ", 0, Some((MoreThan, 1))),
            ("- de ", 0, Some((LessThan, 0))),
            ("\n- de ", 0, Some((LessThan, 1))),
            ("\n-de ", 0, Some((LessThan, 1))),
            ("les - de ", 0, Some((LessThan, 4))),
            ("les- de ", 0, None),
            ("les -de ", 0, None),
            ("+ de ", 1, None),
            ("les + de ", 4, Some((MoreThan, 4))),
            ("les + de ", 5, None),
        ] {
            assert_eq!(before(Text(written), written.len(), floor), expected, "{written:?} from {floor}");
        }
    }

    #[test]
    fn adjectives_agree() {
        for (written, ours, expected) in [
            ("superieure", "superieur", true),
            ("superieurs", "superieur", true),
            ("superieures", "superieur", true),
            ("superieur", "superieur", false),
            ("superieuse", "superieur", false),
            ("superieurses", "superieur", false),
            ("inferieure", "superieur", false),
            ("lesse", "less", false),
            ("lesses", "lesse", true),
            ("approximativements", "approximativement", false),
        ] {
            let key = |written: &str| Text(written).word(0).unwrap().key;
            assert_eq!(agrees(key(written), key(ours)), expected, "{written} {ours}");
        }
    }
}
