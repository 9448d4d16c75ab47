//! Numbers in words: against an independent writer, against a crate, and against a table made by hand.

mod generator;

use generator::{Spelling, Variety};
use montant::{Amount, Currency, Figure, Hyphens, Money, Quantity, Ranges, Reader, Style, Tens};
use rust_decimal::Decimal;
use std::fmt::Write;

const VARIETIES: [(Variety, Tens); 3] =
    [(Variety::France, Tens::SoixanteDix), (Variety::Belgium, Tens::Septante), (Variety::Switzerland, Tens::Huitante)];

const SPELLINGS: [(Spelling, Hyphens); 2] =
    [(Spelling::Traditional, Hyphens::Traditional), (Spelling::ReformedNouns, Hyphens::Reformed)];

/// The words of `n`, into a buffer that is used again.
fn write(out: &mut String, n: u64, style: Style) {
    out.clear();
    write!(out, "{}", style.of(Figure::number(Quantity::of(Decimal::from(n))))).unwrap();
}

/// The generator is checked against the crate french-numbers beside the reader's tests.
#[test]
fn every_integer_to_a_million_agrees_with_the_generator() {
    let mut out = String::new();
    for n in 0..=1_000_000 {
        write(&mut out, n, Style::WORDS);
        assert_eq!(out, generator::words(n, Spelling::Traditional, Variety::France));
    }
}

#[test]
fn every_spelling_agrees_with_the_generator() {
    let mut out = String::new();
    for (variety, tens) in VARIETIES {
        for (spelling, hyphens) in SPELLINGS {
            let style = Style::WORDS.tens(tens).hyphens(hyphens);
            // Every number to 10 000, then one of each kind; a prime step meets every ending.
            for n in (0..10_000).chain((10_000..=1_000_000).step_by(7)) {
                write(&mut out, n, style);
                assert_eq!(out, generator::words(n, spelling, variety));
            }
        }
    }
}

#[test]
fn french_numbers_agrees() {
    use french_numbers::{Options, french_number_options};
    let mut out = String::new();
    let millions = (0..4000u64).map(|n| n * 1_234_567);
    let traditional = Options { reformed: false, ..Options::default() };
    for n in (0..1_000_000).step_by(11).chain(millions) {
        write(&mut out, n, Style::WORDS);
        assert_eq!(out, french_number_options(&n, &traditional), "{n}");
    }
    for n in (0..1_000_000u64).step_by(13) {
        write(&mut out, n, Style::WORDS.hyphens(Hyphens::Reformed));
        assert_eq!(out, french_number_options(&n, &Options::default()), "{n}");
    }
}

/// Made by hand: FR, BE, CH and 1990, masculine.
#[rustfmt::skip]
const NUMBERS: &[(u64, &str, &str)] = &[
    (0, "FR", "zéro"), (1, "FR", "un"), (10, "FR", "dix"), (16, "FR", "seize"), (17, "FR", "dix-sept"),
    (20, "FR", "vingt"), (21, "FR", "vingt et un"), (22, "FR", "vingt-deux"), (31, "FR", "trente et un"),
    (60, "FR", "soixante"), (61, "FR", "soixante et un"), (69, "FR", "soixante-neuf"), (70, "FR", "soixante-dix"),
    (71, "FR", "soixante et onze"), (72, "FR", "soixante-douze"), (77, "FR", "soixante-dix-sept"), (79, "FR", "soixante-dix-neuf"),
    (80, "FR", "quatre-vingts"), (81, "FR", "quatre-vingt-un"), (82, "FR", "quatre-vingt-deux"), (89, "FR", "quatre-vingt-neuf"),
    (90, "FR", "quatre-vingt-dix"), (91, "FR", "quatre-vingt-onze"), (99, "FR", "quatre-vingt-dix-neuf"),
    (100, "FR", "cent"), (101, "FR", "cent un"), (111, "FR", "cent onze"), (121, "FR", "cent vingt et un"), (180, "FR", "cent quatre-vingts"),
    (200, "FR", "deux cents"), (201, "FR", "deux cent un"), (280, "FR", "deux cent quatre-vingts"), (281, "FR", "deux cent quatre-vingt-un"),
    (999, "FR", "neuf cent quatre-vingt-dix-neuf"), (1000, "FR", "mille"), (1001, "FR", "mille un"), (1080, "FR", "mille quatre-vingts"),
    (1100, "FR", "mille cent"), (1200, "FR", "mille deux cents"), (2000, "FR", "deux mille"), (21_000, "FR", "vingt et un mille"),
    (71_000, "FR", "soixante et onze mille"), (80_000, "FR", "quatre-vingt mille"), (81_000, "FR", "quatre-vingt-un mille"),
    (100_000, "FR", "cent mille"), (200_000, "FR", "deux cent mille"), (200_200, "FR", "deux cent mille deux cents"),
    (280_000, "FR", "deux cent quatre-vingt mille"), (999_999, "FR", "neuf cent quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf"),
    (1_000_000, "FR", "un million"), (1_000_001, "FR", "un million un"), (2_000_000, "FR", "deux millions"),
    (21_000_000, "FR", "vingt et un millions"), (80_000_000, "FR", "quatre-vingts millions"), (81_000_000, "FR", "quatre-vingt-un millions"),
    (200_000_000, "FR", "deux cents millions"), (200_080_000, "FR", "deux cents millions quatre-vingt mille"),
    (280_000_000, "FR", "deux cent quatre-vingts millions"), (1_000_000_000, "FR", "un milliard"),
    (1_001_000_000, "FR", "un milliard un million"), (1_200_080_200, "FR", "un milliard deux cents millions quatre-vingt mille deux cents"),
    (80_000_000_000, "FR", "quatre-vingts milliards"), (1_000_000_000_000, "FR", "mille milliards"),
    (3_200_000_000_000, "FR", "trois mille deux cents milliards"), (1_000_000_000_000_000, "FR", "un billiard"),
    (1_000_000_000_000_000_000, "FR", "un trillion"),
    (70, "BE", "septante"), (71, "BE", "septante et un"), (72, "BE", "septante-deux"), (80, "BE", "quatre-vingts"), (81, "BE", "quatre-vingt-un"),
    (90, "BE", "nonante"), (91, "BE", "nonante et un"), (99, "BE", "nonante-neuf"), (179, "BE", "cent septante-neuf"),
    (80_000, "BE", "quatre-vingt mille"), (91_000_000, "BE", "nonante et un millions"), (71_000, "BE", "septante et un mille"),
    (70, "CH", "septante"), (80, "CH", "huitante"), (81, "CH", "huitante et un"), (88, "CH", "huitante-huit"), (90, "CH", "nonante"),
    (97, "CH", "nonante-sept"), (80_000, "CH", "huitante mille"), (80_000_000, "CH", "huitante millions"), (180, "CH", "cent huitante"),
    (21, "90", "vingt-et-un"), (71, "90", "soixante-et-onze"), (80, "90", "quatre-vingts"), (101, "90", "cent-un"), (200, "90", "deux-cents"),
    (201, "90", "deux-cent-un"), (1234, "90", "mille-deux-cent-trente-quatre"), (200_000, "90", "deux-cent-mille"),
    (21_000, "90", "vingt-et-un-mille"), (2_000_021, "90", "deux millions vingt-et-un"), (200_000_000, "90", "deux-cents millions"),
    (3_200_000_000_000, "90", "trois-mille-deux-cents milliards"),
];

#[test]
fn numbers_by_hand() {
    let mut out = String::new();
    for (n, kind, expected) in NUMBERS {
        let style = match *kind {
            "BE" => Style::WORDS.region(montant::Region::BE),
            "CH" => Style::WORDS.tens(Tens::Huitante),
            "90" => Style::WORDS.hyphens(Hyphens::Reformed),
            _ => Style::WORDS,
        };
        write(&mut out, *n, style);
        assert_eq!(out, *expected, "{n}");
    }
    assert!(NUMBERS.len() + AMOUNTS.len() >= 120, "{}", NUMBERS.len() + AMOUNTS.len());
}

/// Made by hand: value, currency, style (words, cheque), the words.
#[rustfmt::skip]
const AMOUNTS: &[(&str, &str, &str, &str)] = &[
    ("0", "EUR", "w", "zéro euro"), ("1", "EUR", "w", "un euro"), ("2", "EUR", "w", "deux euros"), ("1", "GBP", "w", "une livre sterling"),
    ("1", "SEK", "w", "une couronne suédoise"), ("21", "GBP", "w", "vingt et une livres sterling"), ("31", "INR", "w", "trente et une roupies indiennes"),
    ("71", "GBP", "w", "soixante et onze livres sterling"), ("81", "GBP", "w", "quatre-vingt-une livres sterling"), ("101", "GBP", "w", "cent une livres sterling"),
    ("1001", "GBP", "w", "mille une livres sterling"), ("21000", "GBP", "w", "vingt et un mille livres sterling"),
    ("1000001", "GBP", "w", "un million une livres sterling"), ("21000000", "GBP", "w", "vingt et un millions de livres sterling"),
    ("80", "EUR", "w", "quatre-vingts euros"), ("200", "EUR", "w", "deux cents euros"), ("200000", "EUR", "w", "deux cent mille euros"),
    ("1000000", "EUR", "w", "un million d'euros"), ("1200000", "EUR", "w", "un million deux cent mille euros"),
    ("2000000", "CNY", "w", "deux millions de yuans"), ("1000000000", "MGA", "w", "un milliard d'ariarys"), ("80000000", "XOF", "w", "quatre-vingts millions de francs CFA"),
    ("200000000", "AFN", "w", "deux cents millions d'afghanis"), ("3000000", "UAH", "w", "trois millions de hryvnias"), ("3000000", "CVE", "w", "trois millions d'escudos capverdiens"),
    ("36800000000", "EUR", "w", "trente-six milliards huit cents millions d'euros"), ("5000000", "TND", "w", "cinq millions de dinars tunisiens"),
    ("12.5", "EUR", "w", "douze euros cinquante"), ("12.05", "EUR", "w", "douze euros et cinq centimes"), ("0.5", "EUR", "w", "cinquante centimes"), ("0.01", "EUR", "w", "un centime"),
    ("12.5", "EUR", "c", "douze euros et cinquante centimes"), ("1.01", "EUR", "c", "un euro et un centime"), ("1.21", "CAD", "c", "un dollar canadien et vingt et un cents"),
    ("0.21", "EGP", "c", "vingt et une piastres de livre égyptienne"), ("3.021", "TND", "c", "trois dinars tunisiens et vingt et un millimes"),
    ("12.5", "JPY", "w", "douze virgule cinq yens"), ("1.5", "JPY", "w", "un virgule cinq yen"), ("12.125", "EUR", "w", "douze virgule cent vingt-cinq euros"),
    ("12.005", "CZK", "w", "douze virgule zéro zéro cinq couronnes tchèques"), ("-3", "EUR", "w", "moins trois euros"), ("1000000.5", "EUR", "c", "un million d'euros et cinquante centimes"),
    ("1200000.5", "EUR", "c", "un million deux cent mille euros et cinquante centimes"), ("0.2", "CHF", "c", "vingt centimes de franc suisse"),
];

#[test]
fn amounts_by_hand() {
    for (value, currency, form, expected) in AMOUNTS {
        let money = Money::new(value.parse().unwrap(), currency.parse().unwrap());
        let style = if *form == "c" { Style::CHEQUE } else { Style::WORDS };
        assert_eq!(style.of(money).to_string(), *expected, "{value} {currency}");
    }
}

/// Bounds and ranges in words, with the elisions that numbers in digits do not have.
#[test]
fn phrases_by_hand() {
    for (text, expected) in [
        ("près de 1 million d'euros", "près d'un million d'euros"),
        ("plus de 1 milliard d'euros", "plus d'un milliard d'euros"),
        ("moins de 11 euros", "moins de onze euros"),
        ("près de 8 millions d'euros", "près de huit millions d'euros"),
        ("plus de 1 livre sterling", "plus d'une livre sterling"),
        ("plus de 1 001 euros", "plus de mille un euros"),
        ("environ 300 M€", "environ trois cents millions d'euros"),
        ("au moins 80 €", "au moins quatre-vingts euros"),
        ("de 10 à 15 M€", "de dix millions à quinze millions d'euros"),
        ("de 1 à 2 M€", "d'un million à deux millions d'euros"),
        ("de 5 à 7 euros", "de cinq à sept euros"),
        ("de 5 à 700 euros", "de cinq euros à sept cents euros"),
        ("entre 500 000 et 2 millions d'euros", "de cinq cent mille euros à deux millions d'euros"),
        ("8,5 %", "huit virgule cinq pour cent"),
        ("1 point de base", "un point de base"),
        ("3 points de pourcentage", "trois points de pourcentage"),
        ("2 ‰", "deux pour mille"),
        ("1,4 million", "un million quatre cent mille"),
        ("0,05 dollar canadien", "zéro dollar canadien et cinq cents"),
        ("0,20 dollar canadien", "vingt cents de dollar canadien"),
        ("12,05 dollars canadiens", "douze dollars canadiens et cinq cents"),
        ("2,6 dinars jordaniens", "deux dinars jordaniens et six cents fils"),
        ("1 000 200,5 yens", "un million deux cents virgule cinq yens"),
        ("20 000,1 %", "vingt mille virgule un pour cent"),
        ("2 millions de points de base", "deux millions de points de base"),
        ("7 000 000 000 000 000 000 000 000 yens", "sept millions de trillions de yens"),
        ("2 000 000 000 000 000 000 000 yens", "deux mille trillions de yens"),
        ("de -5 à -3 euros", "de moins cinq à moins trois euros"),
        ("au moins -5 à -3 euros", "de moins cinq à moins trois euros au moins"),
    ] {
        let figure: Figure = text.parse().unwrap();
        assert_eq!(Style::WORDS.of(figure).to_string(), expected, "{text}");
    }
    let between = Style::WORDS.ranges(Ranges::Between);
    for (text, expected) in [
        ("de 0 à 0,50 euro", "entre zéro euro et cinquante centimes"),
        ("de 3,05 à 7 dollars", "entre trois dollars américains et cinq cents et sept dollars américains"),
        ("de 3,05 à 11 dollars", "de trois dollars américains et cinq cents à onze dollars américains"),
        ("de 3 trillions à 9 millions de trillions de yens", "de trois trillions à neuf millions de trillions de yens"),
    ] {
        let figure: Figure = text.parse().unwrap();
        assert_eq!(between.of(figure).to_string(), expected, "{text}");
    }
    let low: Amount = "10 livres sterling".parse().unwrap();
    assert_eq!(low.currency(), Currency::GBP);
    assert!(Reader::new().figure("d'un million à deux millions d'euros").is_ok());
}
