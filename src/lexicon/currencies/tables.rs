//! The strings of the currency table, indexed at compile time: one index for each kind of string, and cheap looks that
//! spare most words one.

use crate::currency::{Currency, ROWS};
use crate::lexicon::index::Index;
use crate::lexicon::{exceptions, followers, kinds};
use crate::text::pack;

/// How many bytes the longest sign has.
pub(super) const LONGEST_SIGN: usize = 16;

/// The bytes of a sign, packed as they are; `None` where there are too many.
pub(super) const fn raw(bytes: &[u8]) -> Option<u128> {
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
pub(super) const PER_ROW: u16 = 64;

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
pub(in crate::lexicon) const fn each_word(words: &mut followers::Words) {
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
pub(in crate::lexicon) const fn add_kinds(mut kinds: kinds::Table) -> kinds::Table {
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
pub(super) static QUALIFIER_STARTS: [u64; STARTS] = {
    let mut bits = [0; STARTS];
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
pub(super) static SECOND_STARTS: [u64; STARTS] = {
    let mut bits = [0; STARTS];
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

/// Three letters, five bits each, hashed to a place among [`STARTS`] words of bits.
pub(super) const fn three_letters(key: u128) -> usize {
    let key = key as usize;
    let letters = key & 31 | (key >> 8 & 31) << 5 | (key >> 16 & 31) << 10;
    letters.wrapping_mul(0x9E37_79B1) >> 12 & (STARTS * 64 - 1)
}

/// How many words of bits say how a phrase may go on: some four hundred of four thousand bits are set.
const STARTS: usize = 64;

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

/// A qualifier from its first word of weight: "du Canada" → "Canada"; the compile-time twin of `connector` in
/// [`phrases`](super::phrases).
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

pub(super) static CODES: Index<1024, { count(Of::Code) }> = Index::build(&pairs(Of::Code));
pub(super) static NOUNS: Index<2048, { count(Of::Noun) }> = Index::build(&pairs(Of::Noun));
pub(super) static MARKS: Index<1024, { count(Of::Mark) }> = Index::build(&pairs(Of::Mark));
pub(super) static SUBUNITS: Index<1024, { count(Of::Subunit) }> = Index::build(&pairs(Of::Subunit));
pub(super) static SUBUNIT_MARKS: Index<128, { count(Of::SubunitMark) }> = Index::build(&pairs(Of::SubunitMark));
pub(super) static NAMES: Index<512, { count(Of::Name) }> = Index::build(&pairs(Of::Name));
pub(super) static QUALIFIERS: Index<2048, { count(Of::Qualifier) }> = Index::build(&pairs(Of::Qualifier));

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Starts of phrases keep bits apart, and most bits are no start's: otherwise every word would be looked up.
    #[test]
    fn starts_are_spread() {
        for bits in [&QUALIFIER_STARTS, &SECOND_STARTS] {
            let set: u32 = bits.iter().map(|bits| bits.count_ones()).sum();
            assert!((50..600).contains(&set), "{set} bits of {}", STARTS * 64);
        }
    }

    #[test]
    fn signs_are_packed_byte_by_byte() {
        assert_eq!(raw(b""), Some(0));
        assert_eq!(raw(b"a"), Some(0x61));
        assert_eq!(raw(b"ab"), Some(0x6261));
        assert_eq!(raw(b"aaa"), Some(0x61_6161));
        assert_eq!(raw(&[1; LONGEST_SIGN]), Some(u128::MAX / 0xFF));
        assert_eq!(raw(&[1; LONGEST_SIGN + 1]), None);
    }

    /// Letters behind the third say nothing, and each of the first three tells words apart.
    #[test]
    fn three_letters_tell() {
        let of = |word| three_letters(pack(word));
        assert_eq!(of("dollar"), of("dolmen"));
        for other in ["eol", "dil", "dok"] {
            assert_ne!(of("dol"), of(other));
        }
        for word in ["zzz", "singapour", "hong", "xyz", "kong", "a"] {
            assert!(of(word) < STARTS * 64, "{word}");
        }
    }
}
