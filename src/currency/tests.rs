//! What every row of the table keeps to, so that it can be read and printed.

use super::*;
use crate::text::{Text, pack};

/// Is it one word, and does the table's own folding see all of it?
fn one_word(text: &str) -> bool {
    Text(text).word(0).is_some_and(|word| word.end == text.len() && word.is(pack(text)))
}

/// Words of that kind, with one space, hyphen or apostrophe between them.
fn words(text: &str) -> bool {
    text.split([' ', '-', '\'']).all(one_word)
}

fn no_repeats(list: &[&str]) -> bool {
    (1..list.len()).all(|i| !list[..i].contains(&list[i]))
}

/// The rows that bear a noun.
fn with_noun(noun: &str) -> impl Iterator<Item = &'static Row> {
    ROWS.iter().filter(move |row| row.nouns.iter().any(|n| pack(n) == pack(noun)))
}

#[test]
fn rows_are_sorted_within_their_kind() {
    let kind = |row: &Row| match row.status {
        Status::Current => 0,
        Status::Special => 1,
        Status::Historic => 2,
        Status::Token => 3,
    };
    assert!(ROWS.len() <= usize::from(u16::MAX));
    for pair in ROWS.windows(2) {
        assert!((kind(&pair[0]), pair[0].code) < (kind(&pair[1]), pair[1].code), "{}", pair[1].code);
    }
}

#[test]
fn words_can_be_matched() {
    for row in ROWS {
        let code = row.code;
        assert!(!row.singular.is_empty() && !row.plural.is_empty(), "{code}");
        for noun in row.nouns {
            assert!(one_word(noun), "{code}: {noun:?}");
        }
        for phrase in row.qualifiers.iter().chain(row.names) {
            assert!(words(phrase), "{code}: {phrase:?}");
        }
        for mark in row.marks {
            assert!(!mark.is_empty() && mark.trim() == *mark, "{code}: {mark:?}");
            assert!(Currency::from_code(mark).is_none(), "{code}: {mark} is a code, and codes are read anyway");
        }
        assert!(row.qualifiers.is_empty() || !row.nouns.is_empty(), "{code}: qualifiers of no noun");
        for list in [row.nouns, row.qualifiers, row.names, row.marks] {
            assert!(no_repeats(list), "{code}: {list:?}");
        }
    }
}

#[test]
fn subunits_can_be_matched() {
    for row in ROWS {
        let Some(subunit) = &row.subunit else { continue };
        let code = row.code;
        for noun in [subunit.singular, subunit.plural].iter().chain(subunit.nouns) {
            assert!(one_word(noun), "{code}: {noun:?}");
            // The piastre is a dollar in Québec; the reader asks the region.
            let elsewhere = with_noun(noun).count();
            assert!(elsewhere == 0 || noun.starts_with("piastre"), "{code}: {noun} is a whole currency elsewhere");
        }
        assert!((1..=8).contains(&subunit.digits), "{code}");
        assert!(!subunit.nouns.contains(&subunit.singular) && !subunit.nouns.contains(&subunit.plural), "{code}");
        assert!(no_repeats(subunit.nouns) && no_repeats(subunit.marks), "{code}");
    }
}

#[test]
fn a_name_means_one_currency() {
    for row in ROWS {
        for name in row.names {
            let bearers = ROWS.iter().filter(|other| other.names.contains(name)).count();
            assert_eq!(bearers, 1, "{name:?} of {}", row.code);
            assert!(!one_word(name) || with_noun(name).next().is_none(), "{name:?} is a noun too");
        }
    }
}

#[test]
fn what_is_printed_can_be_read() {
    // Nobody writes these out in a sentence: for tokens without a name the code is the name.
    let unread = ["AVAX", "BNB", "MATIC", "USN", "XBC", "XBD", "XRP", "XTS", "XXX"];
    for row in ROWS.iter().filter(|row| !unread.contains(&row.code)) {
        for name in [row.singular, row.plural] {
            let first = name.split(' ').next().unwrap_or(name);
            let noun = row.nouns.iter().any(|noun| pack(noun) == pack(first));
            assert!(noun || row.names.contains(&name), "{}: {name:?}", row.code);
        }
    }
}

#[test]
fn one_row_leads_what_is_shared() {
    for noun in ROWS.iter().filter(|row| row.leads).flat_map(|row| row.nouns) {
        assert_eq!(with_noun(noun).filter(|row| row.leads).count(), 1, "{noun}");
    }
    for mark in ROWS.iter().filter(|row| row.leads).flat_map(|row| row.marks) {
        assert_eq!(ROWS.iter().filter(|row| row.leads && row.marks.contains(mark)).count(), 1, "{mark}");
    }
    for (noun, code) in
        [("dollar", "USD"), ("francs", "FRF"), ("livres", "GBP"), ("roupies", "INR"), ("mark", "DEM"), ("wons", "KRW")]
    {
        assert_eq!(with_noun(noun).find(|row| row.leads).map(|row| row.code), Some(code), "{noun}");
    }
    for noun in ["dinars", "pesos", "couronnes", "rial", "riyal", "shilling", "escudo"] {
        assert!(with_noun(noun).count() > 1 && !with_noun(noun).any(|row| row.leads), "{noun}");
    }
}

#[test]
fn genders_agree_with_nouns() {
    for (noun, gender) in [
        ("couronne", Gender::Feminine),
        ("livre", Gender::Feminine),
        ("roupie", Gender::Feminine),
        ("dinar", Gender::Masculine),
        ("dollar", Gender::Masculine),
        ("franc", Gender::Masculine),
        ("peso", Gender::Masculine),
        ("rial", Gender::Masculine),
    ] {
        assert!(with_noun(noun).all(|row| row.gender == gender), "{noun}");
    }
}
