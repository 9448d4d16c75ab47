//! Currencies in several words: what qualifies a noun or sign behind it, and whole names.

use super::Candidates;
use super::tables::{NAMES, PER_ROW, QUALIFIER_STARTS, QUALIFIERS, SECOND_STARTS, three_letters};
use crate::currency::Currency;
use crate::lexicon::rows::Rows;
use crate::text::{Text, Word};

/// What words behind a noun or sign settle among its candidates: "canadiens", "des États-Unis", "US".
#[derive(Clone, Copy, Debug)]
pub(crate) struct Qualified {
    /// The first candidate that bears the words.
    pub(crate) currency: Currency,
    pub(crate) end: usize,
    /// Others bear them too.
    pub(crate) shared: bool,
}

/// The longest qualifier at `at` that some of the candidates bear.
pub(crate) fn qualifier(text: Text<'_>, at: usize, candidates: Candidates) -> Option<Qualified> {
    let (first, connected) = connector(text, at);
    let word = text.word(first)?;
    let place = three_letters(word.key);
    if QUALIFIER_STARTS.get(place >> 6).is_some_and(|bits| bits >> (place & 63) & 1 == 0) {
        return None;
    }
    let mut best: Option<Qualified> = None;
    for key in stems(word) {
        for value in QUALIFIERS.all(key) {
            let currency = Currency(value / PER_ROW);
            let Some(qualifier) = currency.row().qualifiers.get(usize::from(value % PER_ROW)) else { continue };
            if let Some(end) = bears(text, word, qualifier, connected, key == word.key)
                && candidates.contains(currency)
            {
                // Candidates that share a qualifier ("CFA") are settled by the region: the first is only a token.
                match &mut best {
                    Some(best) if end == best.end => best.shared |= best.currency != currency,
                    Some(best) if end < best.end => {}
                    _ => best = Some(Qualified { currency, end, shared: false }),
                }
            }
        }
    }
    best
}

/// The currencies that bear a qualifier at `at` that ends at `end`, where the longest does.
pub(crate) fn bearers(text: Text<'_>, at: usize, end: usize) -> Rows {
    let mut rows = Rows::NONE;
    let (first, connected) = connector(text, at);
    let Some(word) = text.word(first) else { return rows };
    for (key, value) in stems(word).flat_map(|key| QUALIFIERS.all(key).map(move |value| (key, value))) {
        let currency = Currency(value / PER_ROW);
        let Some(qualifier) = currency.row().qualifiers.get(usize::from(value % PER_ROW)) else { continue };
        if bears(text, word, qualifier, connected, key == word.key) == Some(end) {
            rows.add(currency);
        }
    }
    rows
}

/// The currencies of the country that a word names, or is the adjective of: "kényan", "Kenya".
pub(crate) fn of_place(word: Word) -> impl Iterator<Item = Currency> {
    stems(word).flat_map(|key| QUALIFIERS.all(key)).map(|value| Currency(value / PER_ROW))
}

/// The currency of a whole name of several words, or of slang: "nouveaux francs", "billets verts".
pub(crate) fn name(text: Text<'_>, word: Word) -> Option<(Currency, usize)> {
    let mut best: Option<(Currency, usize)> = None;
    for value in NAMES.all(word.key) {
        let currency = Currency(value / PER_ROW);
        let Some(name) = currency.row().names.get(usize::from(value % PER_ROW)) else { continue };
        if let Some(end) = same_words(text, word.start, name, 0)
            && best.is_none_or(|(_, longest)| end > longest)
        {
            best = Some((currency, end));
        }
    }
    best
}

/// Could the word behind `end` be the second of a name?
#[inline]
pub(crate) fn name_goes_on(text: Text<'_>, end: usize) -> bool {
    let start = match text.byte(end) {
        b'-' => end + 1,
        _ => text.gap(end),
    };
    text.word(start).is_some_and(|word| {
        let place = three_letters(word.key);
        SECOND_STARTS.get(place >> 6).is_none_or(|bits| bits >> (place & 63) & 1 != 0)
    })
}

/// The offset behind "de", "du", "des", "d'" and an article, and whether one was there.
fn connector(text: Text<'_>, at: usize) -> (usize, bool) {
    const DE: u128 = key!("de");
    const DU: u128 = key!("du");
    const DES: u128 = key!("des");
    const D: u128 = key!("d");
    const LA: u128 = key!("la");
    const L: u128 = key!("l");
    if text.byte(at) | 0x20 != b'd' {
        return (at, false);
    }
    let Some(word) = text.word(at) else { return (at, false) };
    let behind = match word.key {
        DE | DU | DES => text.gap(word.end),
        D => text.apostrophe(word.end),
        _ => return (at, false),
    };
    if behind == word.end {
        return (at, false);
    }
    match text.word(behind) {
        Some(article) if article.key == LA && text.gap(article.end) > article.end => (text.gap(article.end), true),
        Some(article) if article.key == L && text.apostrophe(article.end) > article.end => {
            (text.apostrophe(article.end), true)
        }
        _ => (behind, true),
    }
}

/// The packed word without its endings of feminine and plural, itself first: "canadiennes" → canadienne, canadienn,
/// canadien.
fn stems(word: Word) -> impl Iterator<Item = u128> {
    let mut key = word.key;
    let mut letters = u32::from(word.letters.min(16));
    let mut step = 0;
    core::iter::from_fn(move || {
        while step < 4 {
            step += 1;
            if step == 1 {
                return Some(key);
            }
            let last = letters.checked_sub(1).map_or(0, |place| (key >> (place * 8)) as u8);
            let drops = match step {
                2 => matches!(last, b's' | b'x'),
                3 => last == b'e',
                _ => last == b'n',
            };
            if drops && letters > 3 {
                letters -= 1;
                key &= (1u128 << (letters * 8)) - 1;
                return Some(key);
            }
        }
        None
    })
}

/// Behind `qualifier` where it stands from `word` on, one of whose stems it starts with, the word itself if `exact`;
/// `connected` if *de* goes before.
#[inline]
fn bears(text: Text<'_>, word: Word, qualifier: &str, connected: bool, exact: bool) -> Option<usize> {
    let Some(first) = qualifier.bytes().position(|b| matches!(b, b' ' | b'-' | b'\'')) else {
        // One word, and that is the one. In capitals it has no endings, and wants one in the text.
        let capitals = || qualifier.bytes().all(|b| b.is_ascii_uppercase());
        let as_written = exact && text.byte(word.start).is_ascii_uppercase();
        let stands = !connected && (as_written || !capitals());
        return stands.then_some(word.end);
    };
    if !connected {
        // Most differ in the first letter of the second word.
        let (ours, theirs) = (Text(qualifier).byte(first + 1), text.byte(behind_word(text, word.end)));
        if ours.is_ascii() && theirs.is_ascii() && ours | 0x20 != theirs | 0x20 {
            return None;
        }
    }
    let (start, wants) = connector(Text(qualifier), 0);
    if wants == connected { same_words(text, word.start, qualifier, start) } else { None }
}

/// Behind what joins a word that ends at `end` to the next: a hyphen, with a dot before it or none, an apostrophe or a
/// gap.
#[inline]
fn behind_word(text: Text<'_>, end: usize) -> usize {
    match text.byte(end) {
        b'-' => end + 1,
        // "É.-U."
        b'.' if text.byte(end + 1) == b'-' => end + 2,
        _ => match text.apostrophe(end) {
            same if same == end => text.gap(end),
            behind => behind,
        },
    }
}

/// Do the words of `ours` from `start` stand at `at`, agreement aside? Then the offset behind the last.
fn same_words(text: Text<'_>, at: usize, ours: &str, start: usize) -> Option<usize> {
    let table = Text(ours);
    let (mut there, mut here) = (start, at);
    loop {
        let (ours_word, word) = (table.word(there)?, text.word(here)?);
        let written = table.slice(ours_word.start, ours_word.end);
        // "US", "CA": capitals in the table ask for a capital in the text, or "ça" would make a dollar Canadian.
        if written.chars().all(char::is_uppercase) {
            if word.key != ours_word.key || !text.char_at(word.start).is_some_and(char::is_uppercase) {
                return None;
            }
        } else if !stems(word).any(|stem| stem == ours_word.key) {
            return None;
        }
        if ours_word.end == ours.len() {
            // The last initial has its dot where the one before it has.
            let dotted = text.byte(word.end) == b'.' && text.byte(word.start.wrapping_sub(2)) == b'.';
            return Some(word.end + usize::from(dotted && text.byte(word.start - 1) == b'-'));
        }
        there = ours_word.end + 1;
        here = behind_word(text, word.end);
        if here == word.end {
            return None;
        }
        // Typographic apostrophes and dashes of our own table do not occur; one byte separates its words.
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::pack;

    /// An ending of the feminine or the plural, and no letter more.
    #[test]
    fn stems_lose_their_endings() {
        for (written, expected) in [
            ("canadiennes", &["canadiennes", "canadienne", "canadienn", "canadien"][..]),
            ("Australienne", &["australienne", "australienn", "australien"]),
            ("russes", &["russes", "russe", "russ"]),
            ("suisse", &["suisse", "suiss"]),
            ("grecs", &["grecs", "grec"]),
            ("lourd", &["lourd"]),
            ("ors", &["ors"]),
        ] {
            let word = Text(written).word(0).expect(written);
            assert!(stems(word).eq(expected.iter().map(|stem| pack(stem))), "{written}");
        }
    }

    /// Only those whose words end there.
    #[test]
    fn bearers_of_the_longest() {
        let bears = |written: &str, end: usize| {
            let rows = bearers(Text(written), 0, end);
            [Currency::XOF, Currency::XAF, Currency::USD].map(|currency| rows.has(currency))
        };
        assert_eq!(bears("CFA", 3), [true, true, false]);
        assert_eq!(bears("CFA BCEAO", 9), [true, false, false]);
        assert_eq!(bears("US", 2), [false, false, true]);
    }

    /// Most words behind a noun of money are no part of a name.
    #[test]
    fn few_words_go_on_with_a_name() {
        let prose = "dollars plus ; dollars verts ; dollars gagnés ; dollars volés ; dollars mensuels ; dollars 12 ; dollars-là";
        let going = prose.split(" ; ").filter(|pair| name_goes_on(Text(pair), "dollars".len())).count();
        assert!(going <= 1, "{going}");
        assert!(name_goes_on(Text("dollar-or"), 6) || !name_goes_on(Text("droits plus"), 6));
        assert!(name_goes_on(Text("droits de tirage spéciaux"), 6));
    }
}
