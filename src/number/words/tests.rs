//! Numbers in words: a table that a French reader can check, and every number against an independent generator.

use std::string::String;
use std::vec::Vec;

use super::*;
use crate::text::pack;

#[path = "../../../tests/generator/mod.rs"]
mod generator;

use generator::{Spelling, Variety};

/// The number at the start of `text` and how much of the text it takes.
fn split(text: &str) -> Option<(u32, &str)> {
    read(Text(text), 0).map(|words| (words.value, &text[..words.end]))
}

#[track_caller]
fn whole(text: &str, value: u32) {
    assert_eq!(split(text), Some((value, text)));
}

#[test]
fn as_the_grammar_books_have_it() {
    for (text, value) in [
        ("zéro", 0),
        ("un", 1),
        ("seize", 16),
        ("dix-sept", 17),
        ("vingt et un", 21),
        ("vingt-deux", 22),
        ("soixante-dix", 70),
        ("soixante et onze", 71),
        ("soixante-dix-sept", 77),
        ("quatre-vingts", 80),
        ("quatre-vingt-un", 81),
        ("quatre-vingt-onze", 91),
        ("quatre-vingt-dix-neuf", 99),
        ("cent", 100),
        ("cent un", 101),
        ("deux cents", 200),
        ("deux cent un", 201),
        ("quatre cent vingt", 420),
        ("quatre cent quatre-vingt-quatre", 484),
        ("mille", 1000),
        ("mille un", 1001),
        ("deux mille cinq", 2005),
        ("deux mille vingt-deux", 2022),
        ("quatre-vingt mille", 80_000),
        ("cent mille", 100_000),
        ("deux cent mille", 200_000),
        ("cent quatre-vingt-six mille huit cent trente", 186_830),
        ("deux cent vingt et un mille trente-deux", 221_032),
        ("neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf", 999_999),
    ] {
        whole(text, value);
    }
}

#[test]
fn hyphens_everywhere_or_nowhere() {
    for (text, value) in [
        ("deux-cent-mille-trente-et-un", 200_031),
        ("soixante-et-onze", 71),
        ("vingt-et-une", 21),
        ("mille-neuf-cent-quatre-vingt-dix", 1990),
        ("quatre vingt", 80),
        ("vingt quatre", 24),
        ("quatre vingt quatre", 84),
        ("cent quatre vingt", 180),
        ("quatre cent vingt", 420),
        ("soixante dix", 70),
        ("soixante dix sept", 77),
        ("soixante quinze", 75),
        ("quatre vingt dix neuf", 99),
        ("quarante six mille", 46_000),
        ("vingt-et un", 21),
        ("quatre\u{2011}vingt\u{2010}dix", 90),
        ("deux\u{A0}cents", 200),
        ("deux\u{202F}mille\u{2009}cinq", 2005),
        ("deux cent\ncinquante", 250),
        ("deux cent\r\ncinquante", 250),
    ] {
        whole(text, value);
    }
}

#[test]
fn careless_hands() {
    for (text, value) in [
        ("deux cent", 200),
        ("deux cents mille", 200_000),
        ("deux cents cinquante", 250),
        ("quatre vingts", 80),
        ("quatre-vingts-dix", 90),
        ("quatre-vingts mille", 80_000),
        ("quatre-vingt et un", 81),
        ("quatre-vingt et onze", 91),
        ("soixante onze", 71),
        ("vingt-un", 21),
        ("cinq milles", 5000),
        ("cent vingts", 120),
        ("cent et un", 101),
        ("cent-et-une", 101),
        ("deux mil vingt-deux", 2022),
        ("MILLE DEUX CENT TRENTE-QUATRE", 1234),
        ("Mille Deux Cents", 1200),
        ("ZÉRO", 0),
        ("zero", 0),
        ("ze\u{301}ro", 0),
    ] {
        whole(text, value);
    }
}

#[test]
fn feminine() {
    for (text, value) in [
        ("une", 1),
        ("vingt et une", 21),
        ("quatre-vingt-une", 81),
        ("cent une", 101),
        ("mille une", 1001),
        ("mille et une", 1001),
        ("trente et une mille", 31_000),
    ] {
        whole(text, value);
    }
}

#[test]
fn hundreds_to_nineteen() {
    for (text, value) in [
        ("onze cents", 1100),
        ("douze cent cinquante", 1250),
        ("quinze cents", 1500),
        ("seize cent quatre-vingt-cinq", 1685),
        ("dix-sept cent quatre-vingt-neuf", 1789),
        ("dix-neuf cents", 1900),
        ("dix-neuf-cent-quatre-vingt-dix-neuf", 1999),
        ("mil neuf cent quatorze", 1914),
        ("mille neuf cent quatorze", 1914),
        ("quinze cent mille", 1_500_000),
        ("dix-neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf", 1_999_999),
    ] {
        whole(text, value);
    }
}

#[test]
fn belgium_and_switzerland() {
    for (text, value) in [
        ("septante", 70),
        ("septante et un", 71),
        ("huitante-cinq", 85),
        ("huitante et un", 81),
        ("octante", 80),
        ("octante-neuf", 89),
        ("nonante", 90),
        ("nonante-et-un", 91),
        ("cent nonante-neuf", 199),
        ("nonante mille", 90_000),
    ] {
        whole(text, value);
    }
}

/// `|` stands where the number ends.
#[test]
fn stops_where_french_would() {
    for (text, value) in [
        ("vingt| trente", 20),
        ("dix| vingt", 10),
        ("deux| trois cents", 2),
        ("trois| quatre", 3),
        ("cent deux| cents", 102),
        ("cent| cent", 100),
        ("deux cents| cents", 200),
        ("mille| mille", 1000),
        ("deux mille| mille", 2000),
        ("mille quinze| cents", 1015),
        ("soixante| vingt", 60),
        ("soixante dix| un", 70),
        ("soixante| et dix", 60),
        ("septante| dix", 70),
        ("septante| et onze", 70),
        ("nonante| quinze", 90),
        ("vingt| dix", 20),
        ("vingt et un| un", 21),
        ("vingt quatre| vingt", 24),
        ("trente| quinze", 30),
        ("quatre-vingt| trente", 80),
        ("dix| six", 10),
        ("quinze| deux", 15),
        ("un| deux", 1),
        ("un| cent", 1),
        ("un| mille", 1),
        ("dix| cents", 10),
        ("quarante| cents", 40),
        ("vingt-deux| cents", 22),
        ("quatre-vingts| cents", 80),
        ("six|-vingts", 6),
        ("zéro| un", 0),
        ("zéro| cent", 0),
        ("deux| zéro", 2),
        ("vingt| et trente", 20),
        ("vingt| et deux", 20),
        ("vingt| et onze", 20),
        ("vingt| et", 20),
        ("cent| et quelques", 100),
        ("cent| et deux", 100),
        ("deux| et un", 2),
        ("dix| et un", 10),
        ("mille| et cent", 1000),
        ("mille| et et un", 1000),
        ("huit| pour cent", 8),
        ("cent| pour cent", 100),
        ("deux| millions cinq cent mille", 2),
        ("trois| virgule cinq", 3),
        ("deux| demi", 2),
        ("vingt|-deuxième", 20),
        ("trente|-et-unième", 30),
        ("quatre|-vingtième", 4),
        ("vingt| dizaines", 20),
        ("deux| centaines", 2),
        ("mille|-feuille", 1000),
        ("deux|, trois", 2),
        ("vingt| - deux", 20),
        ("vingt| -deux", 20),
        ("vingt|- deux", 20),
        ("vingt|–deux", 20),
        ("vingt|\n\ndeux", 20),
        ("vingt|'deux", 20),
        ("vingt|  5", 20),
        ("vingt|", 20),
    ] {
        let (number, after) = text.split_once('|').expect("a bar");
        assert_eq!(split(&std::format!("{number}{after}")), Some((value, number)), "{text}");
    }
}

#[test]
fn no_number_word() {
    for text in [
        "",
        " deux",
        "-deux",
        "2",
        "et",
        "et un",
        "million",
        "milliards",
        "deuxième",
        "vingtième",
        "centième",
        "unième",
        "premier",
        "demi",
        "virgule",
        "centime",
        "centimes",
        "dizaine",
        "millier",
        "milliers",
        "uns",
        "unanime",
        "cente",
        "sixt",
        "neuve",
        "onz",
        "quarantequatre",
        "cinquantesixtrentes",
        "миль",
        "euros",
    ] {
        assert_eq!(split(text), None, "{text}");
        assert!(!Text(text).word(0).is_some_and(is_number_word), "{text}");
    }
}

#[test]
fn says_what_the_last_word_is() {
    let of = |text: &'static str| read(Text(text), 0).expect(text);

    let two_hundred = of("deux cents euros");
    assert!(two_hundred.hundreds && !two_hundred.thousands && !two_hundred.one);
    assert_eq!((two_hundred.words, two_hundred.last_start, two_hundred.tie), (2, 5, Tie::Gap));
    assert_eq!((two_hundred.head, two_hundred.head_end), (2, 4));

    assert_eq!(of("deux-cents").tie, Tie::Hyphen);
    assert!(!of("deux cent un").hundreds);

    let thousands = of("trois cent mille");
    assert!(thousands.thousands && !thousands.hundreds);
    assert_eq!((thousands.head, thousands.head_end), (300, 10));
    assert!(!of("trois cent mille un").thousands);

    let range = of("vingt et un million");
    assert_eq!((range.value, range.words, range.tie), (21, 2, Tie::Et));
    assert_eq!((range.head, range.head_end, range.last_start), (20, 5, 9));

    let alone = of("une");
    assert!(alone.one);
    assert_eq!((alone.words, alone.tie, alone.head, alone.head_end, alone.last_start), (1, Tie::Alone, 0, 0, 0));
    assert!(!of("vingt et une").one);
    assert!(of("cent").hundreds && of("mille").thousands && !of("zéro").one);

    let inside = read(Text("soit deux cents"), 5).expect("a number");
    assert_eq!((inside.end, inside.last_start, inside.head_end), (15, 10, 9));
    assert_eq!(read(Text("élan deux"), 1), None, "no boundary");
}

#[test]
fn collectives_count_in_the_singular() {
    let of = |text: &str| collective(Text(text).word(0).expect("a word"));
    for (text, value) in [
        ("huitaine", 8),
        ("dizaine", 10),
        ("Douzaine", 12),
        ("quinzaine", 15),
        ("vingtaine", 20),
        ("trentaine", 30),
        ("quarantaine", 40),
        ("CINQUANTAINE", 50),
        ("soixantaine", 60),
        ("centaine", 100),
        ("millier", 1000),
    ] {
        assert_eq!(of(text), Some(value), "{text}");
    }
    for text in ["dizaines", "centaines", "milliers", "dix", "cent", "mille", "et", "euro", "fontaine"] {
        assert_eq!(of(text), None, "{text}");
    }
}

#[test]
fn the_longest_number_has_fourteen_words() {
    let text = "dix neuf cent quatre vingt dix neuf mille quatre cent quatre vingt dix neuf";
    assert_eq!(read(Text(text), 0).map(|words| words.words), Some(14));
}

/// Three number words in any order: read as far as they spell a number that the generator knows, or one of eleven to
/// nineteen hundred.
#[test]
fn words_in_any_order() {
    let vocabulary = [
        "un", "deux", "quatre", "sept", "dix", "onze", "seize", "vingt", "trente", "soixante", "nonante", "cent",
        "mille",
    ];
    let mut spelled: Vec<(String, u32)> = Vec::new();
    for variety in [Variety::France, Variety::Switzerland] {
        for n in 0..1_000_000 {
            let text = generator::words(n, Spelling::Careless, variety);
            if text.matches(' ').count() <= 3 {
                spelled.push((text.replace(" et ", " "), n as u32));
            }
        }
    }
    // Eleven to nineteen hundred, which the generator does not write.
    for hundreds in 11..20 {
        for rest in 0..100 {
            let mut text = generator::words(hundreds, Spelling::Careless, Variety::France) + " cent";
            if rest > 0 {
                text += " ";
                text += &generator::words(rest, Spelling::Careless, Variety::Switzerland).replace(" et ", " ");
            }
            spelled.push((text.clone(), (hundreds * 100 + rest) as u32));
            spelled.push((text + " mille", (hundreds * 100 + rest) as u32 * 1000));
        }
    }
    spelled.sort();
    let known = |text: &str| spelled.binary_search_by(|(other, _)| other.as_str().cmp(text)).ok().map(|i| spelled[i].1);
    let mut text = String::new();
    for a in vocabulary {
        for b in vocabulary {
            for c in vocabulary {
                text.clear();
                let mut longest = None;
                for word in [a, b, c] {
                    if !text.is_empty() {
                        text.push(' ');
                    }
                    text.push_str(word);
                    match known(&text) {
                        Some(value) => longest = Some((value, text.len())),
                        None => break,
                    }
                }
                text.clear();
                text.extend([a, " ", b, " ", c]);
                let read = read(Text(&text), 0).map(|words| (words.value, words.end));
                assert_eq!(read, longest, "{text}");
            }
        }
    }
}

/// Every cardinal below a million that `of` lets through, as written in one way.
fn every_number(spelling: Spelling, variety: Variety, of: fn(u64) -> bool) {
    for n in (0..1_000_000).filter(|&n| of(n)) {
        let text = generator::words(n, spelling, variety);
        let words = read(Text(&text), 0).expect(&text);
        assert_eq!((words.value as u64, words.end), (n, text.len()), "{text}");
    }
}

/// Has it a part from 70 to 99, where the varieties part?
fn regional(n: u64) -> bool {
    n % 100 >= 70 || n / 1000 % 100 >= 70
}

#[test]
fn every_number_of_france() {
    for spelling in [Spelling::Traditional, Spelling::Reformed, Spelling::Spaced, Spelling::Careless] {
        every_number(spelling, Variety::France, |_| true);
    }
}

#[test]
fn every_number_of_belgium() {
    for spelling in [Spelling::Traditional, Spelling::Reformed, Spelling::Spaced, Spelling::Careless] {
        every_number(spelling, Variety::Belgium, regional);
    }
}

#[test]
fn every_number_of_switzerland() {
    for spelling in [Spelling::Traditional, Spelling::Reformed, Spelling::Spaced] {
        every_number(spelling, Variety::Switzerland, regional);
    }
}

#[test]
fn every_number_in_capitals() {
    for n in 0..1_000_000 {
        let text = generator::words(n, Spelling::Traditional, Variety::France).to_uppercase();
        let words = read(Text(&text), 0).expect(&text);
        assert_eq!((words.value as u64, words.end), (n, text.len()), "{text}");
    }
}

#[test]
fn every_number_in_the_feminine() {
    for n in (1..1_000_000).step_by(10).filter(|n| n % 100 != 11) {
        let text = generator::words(n, Spelling::Reformed, Variety::France);
        let text = text.strip_suffix("un").map_or(text.clone(), |stem| std::format!("{stem}une"));
        whole(&text, n as u32);
    }
}

/// The generator itself, against another hand's.
#[test]
fn the_generator_agrees_with_another() {
    use french_numbers::{POST_REFORM_MASCULINE, PRE_REFORM_MASCULINE, french_number_options};
    let samples = (0..100_000).chain((0..20_000).map(|i: u64| {
        // A spread of sizes up to 10^18, round numbers among them.
        let n = i.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (4 + i % 56);
        n / 10u64.pow((i % 13) as u32) * 10u64.pow((i % 13) as u32)
    }));
    for n in samples.chain([80_000_000, 200_000_000, 200_000_001, 80_080_080_080_080, 1_000_000_000_000_000_000]) {
        for (spelling, options) in
            [(Spelling::Traditional, &PRE_REFORM_MASCULINE), (Spelling::Reformed, &POST_REFORM_MASCULINE)]
        {
            let ours = generator::words(n, spelling, Variety::France);
            assert_eq!(ours, french_number_options(&n, options), "{n}");
        }
    }
}

#[test]
fn keys_are_the_words() {
    assert!(is_number_word(Text("Cinquante").word(0).expect("a word")));
    assert!(is_number_word(Word { start: 0, end: 4, key: pack("zéro"), letters: 4 }));
    assert!(!is_number_word(Word { start: 0, end: 2, key: pack("et"), letters: 2 }));
}
