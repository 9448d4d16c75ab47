//! The words and signs of currencies, looked up; every one comes from the currency table.

use super::exceptions;
use super::index::{Index, NONE};
use super::kinds;
use crate::currency::{Currency, ROWS};
use crate::region::Region;
use crate::text::{Text, Word, last_bytes, pack};

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
    noun_of(word.key)
}

/// The same, by the key of a word that is known.
#[inline]
pub(crate) fn noun_of(key: u128) -> Option<Candidates> {
    NOUNS.head(key).map(|place| Candidates { table: Table::Noun, place })
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

/// The currency of a code: in capitals always, in other letters where the code is no French word.
#[inline]
pub(crate) fn code(word: Word, written: &str) -> Option<Currency> {
    if !(3..=5).contains(&word.letters) {
        return None;
    }
    let row = CODES.all(word.key).next()?;
    let currency = Currency(row);
    (written.len() == currency.code().len()
        && (written.bytes().all(|b| b.is_ascii_uppercase()) || exceptions::in_any_case(currency)))
    .then_some(currency)
}

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
            if !candidates.contains(currency) {
                continue;
            }
            if let Some(end) = bears(text, word, qualifier, connected) {
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

/// The currencies, a bit each by row, that bear a qualifier at `at` that ends at `end`.
#[derive(Clone, Copy)]
pub(crate) struct Bearers([u64; ROWS.len().div_ceil(64)]);

impl Bearers {
    /// Looks once for all of them. `end` is where the longest ends.
    pub(crate) fn of(text: Text<'_>, at: usize, end: usize) -> Self {
        let mut bits = [0; ROWS.len().div_ceil(64)];
        let (first, connected) = connector(text, at);
        let Some(word) = text.word(first) else { return Self(bits) };
        for value in stems(word).flat_map(|key| QUALIFIERS.all(key)) {
            let currency = Currency(value / PER_ROW);
            let Some(qualifier) = currency.row().qualifiers.get(usize::from(value % PER_ROW)) else { continue };
            if bears(text, word, qualifier, connected) == Some(end)
                && let Some(bits) = bits.get_mut(usize::from(currency.0) / 64)
            {
                *bits |= 1 << (currency.0 % 64);
            }
        }
        Self(bits)
    }

    /// Is the currency one of them?
    pub(crate) fn contain(&self, currency: Currency) -> bool {
        self.0.get(usize::from(currency.0) / 64).is_some_and(|bits| bits >> (currency.0 % 64) & 1 != 0)
    }
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

/// What candidates come to in a region: the currency, and whether it is the only one.
pub(crate) fn settle(candidates: Candidates, region: Region) -> (Option<Currency>, bool) {
    if let Some(only) = candidates.only() {
        return (Some(only), true);
    }
    let own = region.currencies().find(|own| candidates.contains(*own));
    let settled = own.or_else(|| {
        if region.leaves_open(candidates) {
            return None;
        }
        // Of the two CFA francs the western one is assumed; the row cannot lead, or it would take the bare franc.
        { candidates }
            .find(|candidate| LEADING.has(*candidate))
            .or_else(|| { candidates }.find(|c| *c == Currency::XOF))
    });
    (settled, false)
}

/// Some currencies, a bit each by row.
pub(super) struct Rows([u64; ROWS.len().div_ceil(64)]);

/// Those meant where a shared noun or sign is all there is.
static LEADING: Rows = {
    let mut rows = [0; ROWS.len().div_ceil(64)];
    let mut row = 0;
    while row < ROWS.len() {
        rows[row / 64] |= (ROWS[row].leads as u64) << (row % 64);
        row += 1;
    }
    Rows(rows)
};

impl Rows {
    /// Those of `codes`; a code of no row fails the build.
    pub(super) const fn of(codes: &[&str]) -> Self {
        let mut rows = [0; ROWS.len().div_ceil(64)];
        let mut i = 0;
        while i < codes.len() {
            let row = match Currency::from_bytes(codes[i].as_bytes()) {
                Some(currency) => currency.0 as usize,
                None => panic!("a code of no row"),
            };
            rows[row / 64] |= 1 << (row % 64);
            i += 1;
        }
        Self(rows)
    }

    #[inline]
    pub(super) fn has(&self, currency: Currency) -> bool {
        self.0.get(usize::from(currency.0) / 64).is_some_and(|bits| bits >> (currency.0 % 64) & 1 != 0)
    }
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

/// Behind `qualifier` where it stands from `word` on, one of whose stems it starts with; `connected` if *de* goes before.
#[inline]
fn bears(text: Text<'_>, word: Word, qualifier: &str, connected: bool) -> Option<usize> {
    let several = qualifier.bytes().any(|b| matches!(b, b' ' | b'-' | b'\''));
    if !several {
        // One word, and that is the one.
        let capitals = qualifier.bytes().all(|b| b.is_ascii_uppercase());
        let stands = !connected && (!capitals || same_words(text, word.start, qualifier, 0).is_some());
        return stands.then_some(word.end);
    }
    let (start, wants) = connector(Text(qualifier), 0);
    if wants == connected { same_words(text, word.start, qualifier, start) } else { None }
}

/// Do the words of `ours` from `start` stand at `at`, agreement aside? Then the offset behind the last.
fn same_words(text: Text<'_>, at: usize, ours: &str, start: usize) -> Option<usize> {
    let table = Text(ours);
    let (mut there, mut here) = (start, at);
    loop {
        let (ours_word, word) = (table.word(there)?, text.word(here)?);
        let written = table.slice(ours_word.start, ours_word.end);
        // "US", "CA": capitals in the table ask for a capital in the text, or "ça" would make a dollar Canadian.
        if written.bytes().all(|b| b.is_ascii_uppercase()) {
            if word.key != ours_word.key || !text.byte(word.start).is_ascii_uppercase() {
                return None;
            }
        } else if !stems(word).any(|stem| stem == ours_word.key) {
            return None;
        }
        if ours_word.end == ours.len() {
            return Some(word.end);
        }
        there = ours_word.end + 1;
        here = match text.byte(word.end) {
            b'-' => word.end + 1,
            _ => match text.apostrophe(word.end) {
                same if same == word.end => text.gap(word.end),
                behind => behind,
            },
        };
        if here == word.end {
            return None;
        }
        // Typographic apostrophes and dashes of our own table do not occur; one byte separates its words.
    }
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

/// How many bytes the longest sign has.
const LONGEST_SIGN: usize = 16;

/// The bytes of a sign, packed as they are; `None` where there are too many.
const fn raw(bytes: &[u8]) -> Option<u128> {
    if bytes.len() > LONGEST_SIGN {
        return None;
    }
    let mut key = 0u128;
    let mut i = bytes.len();
    while i > 0 {
        i -= 1;
        key = key << 8 | bytes[i] as u128;
    }
    Some(key)
}

/// Names and qualifiers are numbered by row and place in it; no row has more.
const PER_ROW: u16 = 64;

/// Which strings of a row an index is over.
#[derive(Clone, Copy)]
enum Of {
    Code,
    Noun,
    Mark,
    Subunit,
    SubunitMark,
    Name,
    Qualifier,
}

/// The `i`th string of a row, and `None` behind the last.
const fn string(row: usize, of: Of, i: usize) -> Option<&'static str> {
    let row = &ROWS[row];
    let (list, extra): (&[&'static str], [Option<&'static str>; 2]) = match of {
        Of::Code => (&[], [Some(row.code), None]),
        Of::Noun => (row.nouns, [None, None]),
        Of::Mark => (row.marks, [None, None]),
        Of::Name => (row.names, [None, None]),
        Of::Qualifier => (row.qualifiers, [None, None]),
        Of::Subunit => match &row.subunit {
            Some(subunit) => (subunit.nouns, [Some(subunit.singular), Some(subunit.plural)]),
            None => (&[], [None, None]),
        },
        Of::SubunitMark => match &row.subunit {
            Some(subunit) => (subunit.marks, [None, None]),
            None => (&[], [None, None]),
        },
    };
    if i < list.len() {
        Some(list[i])
    } else if i < list.len() + 2 {
        extra[i - list.len()]
    } else {
        None
    }
}

/// Adds the first word of everything that may be written behind a number.
pub(super) const fn each_word(words: &mut super::followers::Words) {
    const ALL: [Of; 6] = [Of::Code, Of::Noun, Of::Mark, Of::Subunit, Of::SubunitMark, Of::Name];
    let mut of = 0;
    while of < ALL.len() {
        let mut row = 0;
        while row < ROWS.len() {
            let mut i = 0;
            while let Some(written) = string(row, ALL[of], i) {
                words.add(pack(written));
                i += 1;
            }
            row += 1;
        }
        of += 1;
    }
}

/// Adds what every word here may be.
pub(super) const fn add_kinds(mut kinds: [u8; 1 << 13]) -> [u8; 1 << 13] {
    const ALL: [(Of, u8); 6] = [
        (Of::Code, kinds::CODE),
        (Of::Noun, kinds::NOUN),
        (Of::Mark, kinds::MARK),
        (Of::Subunit, kinds::PART),
        (Of::SubunitMark, kinds::MARK),
        (Of::Name, kinds::NAME),
    ];
    let mut of = 0;
    while of < ALL.len() {
        let mut row = 0;
        while row < ROWS.len() {
            let mut i = 0;
            while let Some(written) = string(row, ALL[of].0, i) {
                kinds::add(&mut kinds, pack(written), ALL[of].1);
                i += 1;
            }
            row += 1;
        }
        of += 1;
    }
    let mut i = 0;
    while i < exceptions::WARY_KEYS.len() {
        kinds::add(&mut kinds, exceptions::WARY_KEYS[i], kinds::WARY);
        i += 1;
    }
    kinds
}

/// One bit for the first three letters of every qualifier; endings never touch those.
static QUALIFIER_STARTS: [u64; 512] = {
    let mut bits = [0; 512];
    let mut row = 0;
    while row < ROWS.len() {
        let mut i = 0;
        while let Some(written) = string(row, Of::Qualifier, i) {
            let place = three_letters(pack(significant(written)));
            bits[place >> 6] |= 1 << (place & 63);
            i += 1;
        }
        row += 1;
    }
    bits
};

/// One bit for the first three letters of the second word of every name.
static SECOND_STARTS: [u64; 512] = {
    let mut bits = [0; 512];
    let mut row = 0;
    while row < ROWS.len() {
        let mut i = 0;
        while let Some(written) = string(row, Of::Name, i) {
            let bytes = written.as_bytes();
            let mut at = 0;
            while at < bytes.len() && !matches!(bytes[at], b' ' | b'-' | b'\'') {
                at += 1;
            }
            if at < bytes.len() {
                let place = three_letters(pack(written.split_at(at + 1).1));
                bits[place >> 6] |= 1 << (place & 63);
            }
            i += 1;
        }
        row += 1;
    }
    bits
};

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

/// Three letters, five bits each.
const fn three_letters(key: u128) -> usize {
    let key = key as usize;
    key & 31 | (key >> 8 & 31) << 5 | (key >> 16 & 31) << 10
}

/// One bit for each first letter of a word that makes another name of *euro* or *euros*.
pub(crate) const EURO_GOES_ON: u32 = {
    let mut bits = 0;
    let row = Currency::EUR.0 as usize;
    assert!(ROWS[row].qualifiers.is_empty(), "what qualifies a euro may start with any letter");
    let mut row = 0;
    while row < ROWS.len() {
        let mut i = 0;
        while let Some(name) = string(row, Of::Name, i) {
            let name = name.as_bytes();
            let plural = (name.len() > 5 && name[4] == b's') as usize;
            if name.len() > 5 + plural && matches!(name.split_at(4).0, b"euro") && name[4 + plural] == b' ' {
                bits |= 1 << (name[5 + plural] & 31);
            }
            i += 1;
        }
        row += 1;
    }
    let mut i = 0;
    while i < exceptions::UNCODED.len() {
        bits |= 1 << (exceptions::UNCODED[i] as u8 & 31);
        i += 1;
    }
    bits
};

/// How many strings all rows have.
const fn count(of: Of) -> usize {
    let mut n = 0;
    let mut row = 0;
    while row < ROWS.len() {
        let mut i = 0;
        while string(row, of, i).is_some() {
            i += 1;
        }
        n += i;
        row += 1;
    }
    n
}

/// Every string's key, and what it stands for.
const fn pairs<const N: usize>(of: Of) -> [(u128, u16); N] {
    let mut pairs = [(0, 0); N];
    let mut n = 0;
    let mut row = 0;
    while row < ROWS.len() {
        let mut i = 0;
        while let Some(written) = string(row, of, i) {
            let key = match of {
                Of::Mark | Of::SubunitMark => match raw(written.as_bytes()) {
                    Some(key) => key,
                    None => panic!("a mark of more than sixteen bytes"),
                },
                Of::Qualifier => pack(significant(written)),
                _ => pack(written),
            };
            let value = match of {
                Of::Name | Of::Qualifier => {
                    assert!(i < PER_ROW as usize);
                    row as u16 * PER_ROW + i as u16
                }
                _ => row as u16,
            };
            pairs[n] = (key, value);
            n += 1;
            i += 1;
        }
        row += 1;
    }
    pairs
}

/// A qualifier from its first word of weight: "du Canada" → "Canada"; the compile-time twin of [`connector`].
const fn significant(qualifier: &'static str) -> &'static str {
    let mut rest = qualifier.as_bytes();
    // "de la " and "de l'" are behind "de ", so the longer ones come last and are tried on what is left.
    let heads: [&[u8]; 6] = [b"de ", b"du ", b"des ", b"d'", b"la ", b"l'"];
    let mut at = 0;
    let mut h = 0;
    while h < heads.len() {
        let head = heads[h];
        let mut i = 0;
        while i < head.len() && i < rest.len() && rest[i] == head[i] {
            i += 1;
        }
        if i == head.len() && (h < 4 || at > 0) {
            at += i;
            rest = rest.split_at(i).1;
        }
        h += 1;
    }
    qualifier.split_at(at).1
}

static CODES: Index<1024, { count(Of::Code) }> = Index::build(&pairs(Of::Code));
static NOUNS: Index<2048, { count(Of::Noun) }> = Index::build(&pairs(Of::Noun));
static MARKS: Index<1024, { count(Of::Mark) }> = Index::build(&pairs(Of::Mark));
static SUBUNITS: Index<1024, { count(Of::Subunit) }> = Index::build(&pairs(Of::Subunit));
static SUBUNIT_MARKS: Index<128, { count(Of::SubunitMark) }> = Index::build(&pairs(Of::SubunitMark));
static NAMES: Index<1024, { count(Of::Name) }> = Index::build(&pairs(Of::Name));
static QUALIFIERS: Index<2048, { count(Of::Qualifier) }> = Index::build(&pairs(Of::Qualifier));

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![
        LEADING,
        QUALIFIER_STARTS,
        SECOND_STARTS,
        CODES,
        NOUNS,
        MARKS,
        SUBUNITS,
        SUBUNIT_MARKS,
        NAMES,
        QUALIFIERS
    ]
}
