//! Every whole number up to a million and 200 000 larger ones, written in words by a generator that knows nothing of
//! the library, read back through the public API.

mod generator;

use generator::{Spelling, Variety, words};
use montant::{Amount, Currency, Figure, Kind, find};

/// What a figure in euros is worth; `None` where the text is none.
fn euros(text: &str) -> Option<u64> {
    let amount: Amount = text.parse().ok()?;
    let exact = amount.currency() == Currency::EUR && amount.value().fract().is_zero();
    exact.then(|| amount.value().mantissa().try_into().ok()).flatten()
}

/// "deux euros", "deux millions d'euros", "un million deux cents euros".
fn sum(words: &str) -> String {
    let last = words.rsplit([' ', '-']).next().unwrap_or_default().trim_end_matches('s');
    let noun = ["million", "milliard", "billion", "billiard", "trillion"].contains(&last);
    format!("{words} {}", if noun { "d'euros" } else { "euros" })
}

/// Accents as a careless hand leaves them.
fn without_accents(text: &str) -> String {
    text.replace('é', "e")
}

struct Failures {
    count: usize,
    first: Vec<String>,
}

impl Failures {
    fn check(&mut self, n: u64, text: &str) {
        if euros(text) != Some(n) {
            self.count += 1;
            if self.first.len() < 20 {
                let got = text.parse::<Amount>();
                self.first.push(format!("  {n}: {text:?}: {got:?}\n"));
            }
        }
    }

    fn none(self) {
        assert_eq!(self.count, 0, "numbers in words that are read otherwise:\n{}", self.first.concat());
    }
}

/// Reads every number of an iterator as the writing makes it.
fn check(numbers: impl Iterator<Item = u64>, write: impl Fn(u64) -> String) {
    let mut failures = Failures { count: 0, first: Vec::new() };
    for n in numbers {
        failures.check(n, &sum(&write(n)));
    }
    failures.none();
}

const MILLION: u64 = 1_000_000;

#[test]
fn every_number_in_traditional_spelling() {
    check(0..=MILLION, |n| words(n, Spelling::Traditional, Variety::France));
}

#[test]
fn every_number_in_the_spelling_of_1990() {
    check(0..=MILLION, |n| words(n, Spelling::Reformed, Variety::France));
}

#[test]
fn every_number_in_belgium() {
    check(0..=MILLION, |n| words(n, Spelling::Traditional, Variety::Belgium));
    check((0..=MILLION).step_by(7), |n| words(n, Spelling::Reformed, Variety::Belgium));
}

#[test]
fn every_number_in_switzerland() {
    check(0..=MILLION, |n| words(n, Spelling::Traditional, Variety::Switzerland));
    check((0..=MILLION).step_by(7), |n| words(n, Spelling::Reformed, Variety::Switzerland));
}

#[test]
fn every_number_without_hyphens() {
    check(0..=MILLION, |n| words(n, Spelling::Spaced, Variety::France));
    check((0..=MILLION).step_by(7), |n| words(n, Spelling::Careless, Variety::France));
    check((0..=MILLION).step_by(11), |n| words(n, Spelling::Spaced, Variety::Switzerland));
    check((0..=MILLION).step_by(11), |n| words(n, Spelling::Spaced, Variety::Belgium));
}

#[test]
fn every_small_number_in_every_way() {
    for variety in Variety::ALL {
        for spelling in Spelling::ALL {
            check(0..=20_000, |n| words(n, spelling, variety));
            check(0..=20_000, |n| without_accents(&words(n, spelling, variety)));
            check(0..=20_000, |n| words(n, spelling, variety).to_uppercase());
        }
    }
}

/// Numbers without an order that a table could have learnt, up to 10¹⁵; the lengths of all sizes alike.
fn random(count: u32) -> impl Iterator<Item = u64> {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    (0..count).map(move |i| {
        // Marsaglia's xorshift.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % 10u64.pow(7 + i % 9)
    })
}

#[test]
fn large_numbers() {
    let all: Vec<(Spelling, Variety)> =
        Spelling::ALL.into_iter().flat_map(|spelling| Variety::ALL.map(|variety| (spelling, variety))).collect();
    let mut failures = Failures { count: 0, first: Vec::new() };
    for (i, n) in random(200_000).enumerate() {
        let (spelling, variety) = all[i % all.len()];
        let text = words(n, spelling, variety);
        failures.check(n, &sum(&text));
        if i % 4 == 0 {
            failures.check(n, &sum(&without_accents(&text)));
        }
    }
    failures.none();
}

/// In a sentence, with a word before that ends in no number and one behind.
#[test]
fn numbers_in_a_sentence() {
    for n in (1..100_000).chain(random(20_000)).filter(|&n| n > 1) {
        let written = sum(&words(n, Spelling::Traditional, Variety::France));
        let text = format!("Il lui doit {written} depuis mars.");
        let read: Vec<(&str, Option<u64>)> = find(&text)
            .map(|found| (found.as_str(), found.figure().value().and_then(|value| value.mantissa().try_into().ok())))
            .collect();
        assert_eq!(read, [(written.as_str(), Some(n))]);
    }
}

/// Numbers before "pour cent", where cent must not become a hundred.
#[test]
fn percentages_in_words() {
    for n in 0..=1000 {
        for spelling in [Spelling::Traditional, Spelling::Reformed, Spelling::Spaced] {
            let text = format!("{} pour cent", words(n, spelling, Variety::France));
            let figure: Figure = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
            assert!(matches!(figure.kind(), Kind::Percent(_)), "{text}");
            assert_eq!(figure.value(), Some(n.into()), "{text}");
        }
    }
}

/// Euros and centimes, each in words.
#[test]
fn sums_with_centimes() {
    for cents in
        (0..100).flat_map(|c| [1u64, 2, 21, 80, 99, 100, 200, 1000, 1234].map(|e| e * 100 + c)).filter(|c| c % 100 > 0)
    {
        let (euros, rest) = (cents / 100, cents % 100);
        let spell = |n| words(n, Spelling::Traditional, Variety::France);
        let noun = |n, one: &str| if n > 1 { format!("{one}s") } else { one.to_owned() };
        let text = format!("{} {} et {} {}", spell(euros), noun(euros, "euro"), spell(rest), noun(rest, "centime"));
        let amount: Amount = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(amount.money().minor_units(), Some(cents.into()), "{text}");
    }
}

/// The generator itself, on numbers anyone can check.
#[test]
fn the_generator_writes_french() {
    for (n, spelling, variety, expected) in [
        (0, Spelling::Traditional, Variety::France, "zéro"),
        (21, Spelling::Traditional, Variety::France, "vingt et un"),
        (71, Spelling::Traditional, Variety::France, "soixante et onze"),
        (71, Spelling::Traditional, Variety::Belgium, "septante et un"),
        (80, Spelling::Traditional, Variety::France, "quatre-vingts"),
        (80, Spelling::Traditional, Variety::Switzerland, "huitante"),
        (81, Spelling::Traditional, Variety::France, "quatre-vingt-un"),
        (99, Spelling::Traditional, Variety::France, "quatre-vingt-dix-neuf"),
        (200, Spelling::Traditional, Variety::France, "deux cents"),
        (201, Spelling::Reformed, Variety::France, "deux-cent-un"),
        (1234, Spelling::Spaced, Variety::France, "mille deux cent trente quatre"),
        (80_000, Spelling::Traditional, Variety::France, "quatre-vingt mille"),
        (200_000_000, Spelling::ReformedNouns, Variety::France, "deux-cents millions"),
        (1_000_001, Spelling::Traditional, Variety::France, "un million un"),
        (280_080, Spelling::Careless, Variety::France, "deux cent quatre vingt mille quatre vingt"),
    ] {
        assert_eq!(words(n, spelling, variety), expected);
    }
}
