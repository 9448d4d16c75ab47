//! What a fuzzer found, and the laws over every text of the tests.

mod support;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use montant::{Bound, Figure, Reader, Region};

use support::{laws, path, show};

/// Figures named in full later, or before, and the links of the same text are both kept: "dollars" is short for the
/// Canadian ones, and the loan is still worth so many euros.
#[test]
fn a_declaration_undoes_no_link() {
    for text in [
        "Un prêt de 30 millions de dollars canadiens (20 millions d'euros), contre 5 millions de dollars l'an dernier.",
        "Le café vaut 1 200 francs CFA (1,83 euro), contre 900 francs l'an dernier.",
    ] {
        let document = Reader::new().read(text);
        let links: Vec<_> = document.links().iter().map(|link| (link.first(), link.second())).collect();
        assert_eq!(links, [(0, 1)], "{text}");
        assert_eq!(document.figures()[2].currency(), document.figures()[0].currency(), "{text}");
        laws::document_is_sound(text, Reader::new());
    }
}

/// What the figures of a text are.
fn shown(text: &str) -> Vec<String> {
    montant::find(text).map(|found| show(&found.figure())).collect()
}

/// "3 380 à 3 300 milliards" counts milliards on both sides, whether it rises or falls.
#[test]
fn numbers_of_one_size_share_their_magnitude() {
    for (text, expected) in [
        (
            "La dette est passée de 3 380 à 3 300 milliards d'euros.",
            ["3380000000000 EUR", "3300000000000 EUR"].as_slice(),
        ),
        ("Le budget a été ramené de 1 200 à 900 millions d'euros.", &["1200000000 EUR", "900000000 EUR"]),
        ("Un effectif passé de 3 380 à 3 300 millions.", &["3380000000 number", "3300000000 number"]),
        ("Un lot de 44 444, 3 et 5 millions.", &["3000000 number", "5000000 number"]),
        ("Un effectif passé de 2 380 à 0 million.", &["0 number"]),
        ("Il faut compter de 3 300 à 3 380 milliards d'euros.", &["3300000000000..3380000000000 EUR"]),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

/// "entre" opens a range over a gap, not over an apostrophe.
#[test]
fn between_stands_apart() {
    laws::matches_parse_alone("Comptez entre'70 et 130 000 F par an", Reader::new());
    assert_eq!(shown("Comptez entre 70 et 130 000 F par an"), ["70000..130000 FRF"]);
}

/// Nothing is a quarter of the next paragraph.
#[test]
fn quarters_stand_apart() {
    laws::paragraphs_are_apart("$un quart d\n\nsom", Reader::new());
}

/// What is played in the next paragraph says nothing of money here.
#[test]
fn games_stand_apart() {
    laws::paragraphs_are_apart("On lui doit 2 balles \n\ngolf", Reader::new());
    assert_eq!(shown("On lui doit 2 balles\n\nUn trou de golf"), ["2 EUR"]);
}

/// A line's first sign says what a text's does.
#[test]
fn a_sign_that_opens_a_line() {
    for text in ["-de 500 €", "Soldes\n\n-de 500 €", "-d\n4\r €", "8\n\n\n\n-d\n4\r €*"] {
        laws::paragraphs_are_apart(text, Reader::new());
        assert_eq!(montant::find(text).last().map(|found| found.figure().bound()), Some(Bound::LessThan), "{text:?}");
    }
}

/// A hat or a grave accent on the link of a range is one to the short cut as to the grammar.
#[test]
fn any_accent_links() {
    for text in ["de 6 MDT â 15,9 MDT", "12^,6 MDT â 15,9 MDT", "6 MDT À 15,9 MDT"] {
        assert_eq!(shown(text), ["6000000..15900000 TND"], "{text}");
        laws::matches_parse_alone(text, Region::TN.reader());
    }
    for text in ["entre 20 DT et 30 DT", "entre 20 DT ét 30 DT", "entre 20 DT ÊT 30 DT"] {
        assert_eq!(shown(text), ["20..30 TND"], "{text}");
        laws::matches_parse_alone(text, Region::TN.reader());
    }
}

/// A fraction behind digits is of their number, and no figure where that cannot be read.
#[test]
fn a_fraction_is_no_rest() {
    for text in ["62.000 ¾FC", ".000 ¾FC", ".000 mille milliards 7 francs suisses", "12.03.2024 ½ €", "1.500 ½ €"]
    {
        assert_eq!(shown(text), [""; 0], "{text}");
        laws::matches_parse_alone(text, Reader::new());
    }
    assert_eq!(shown("En 2024, ½ million d'euros, puis 12 ½ €"), ["500000 EUR", "12.5 EUR"]);
}

/// The writer says the unit of a low end that the reader would take for millions.
#[test]
fn a_low_end_of_plain_euros_says_so() {
    let range: Figure = "de 1 024 € à 940 M€".parse().expect("a range");
    assert_eq!(
        (show(&range), range.to_string().as_str()),
        ("1024..940000000 EUR".into(), "de 1\u{202F}024 euros à 940 millions d'euros")
    );
}

/// A code that does not lead its number is not passed over: no range joins two currencies.
#[test]
fn a_range_is_in_one_currency() {
    assert_eq!(shown("une amende de CHF 80.– à DEM 10'000.– (art. 106)"), ["80 CHF"]);
    assert_eq!(shown("de EUR 80 à EUR 100"), ["80..100 EUR"]);
}

/// A mark set apart from the digits before it leaves no part of the number to be read alone; nor does a group of
/// zeros behind any other sign.
#[test]
fn a_mark_set_apart_hides_no_digits() {
    for text in [
        "12− 567 €",
        "12−\u{A0}567 €",
        "12 .500 francs",
        "12 .50 €",
        "1 234 ,50 €",
        "12\u{A0}.500 francs",
        "12 500 .000 francs",
    ] {
        assert_eq!(shown(text), [""; 0], "{text}");
    }
    for text in ["x.000 francs", "90.-.000 francs", "(.000 francs", "±.000 francs", "`.0000000 €", "x.050 francs"] {
        assert_eq!(shown(text), [""; 0], "{text}");
    }
    for text in [".50 €", "à .50 €", "–.50 €", "Fr. –.50"] {
        assert_eq!(shown(text).len(), 1, "{text}");
    }
}

/// The laws that the properties check over texts at random, over those that people wrote.
#[test]
fn the_laws_hold_for_the_texts_of_the_tests() {
    type Law = fn(&str, Reader);
    let laws: [(&str, Law); 7] = [
        ("is read or refused", laws::is_read_or_refused),
        ("spans", laws::spans_are_well_placed),
        ("figures", laws::figures_are_sound),
        ("alone", laws::matches_parse_alone),
        ("paragraphs", laws::paragraphs_are_apart),
        ("document", laws::document_is_sound),
        ("strict", laws::strict_separators_only_refuse),
    ];
    let mut broken = String::new();
    for folder in ["data", "conformance"] {
        for file in fs::read_dir(path(folder)).expect("a folder") {
            let file = file.expect("a file").path();
            for line in fs::read_to_string(&file).expect("a text").lines() {
                for region in ["FR", "CA", "CH", "TN", "SN", "MU"] {
                    let reader = region.parse::<Region>().expect("a country code").reader();
                    for (law, holds) in laws {
                        if catch_unwind(AssertUnwindSafe(|| holds(line, reader))).is_err() {
                            broken.push_str(&format!("{law} in {region}: {line}\n"));
                        }
                    }
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken}");
}

/// Words that no numeral goes on with count no coins, and the part of a thing is no sum.
#[test]
fn words_left_over_are_no_coins() {
    assert_eq!(shown("huit millions cent mille millions"), ["8000000 number", "100000000000 number"]);
    assert_eq!(shown("un million deux ou cent mille et deux millions"), ["1000002 number", "2000000 number"]);
    assert_eq!(shown("Il a pris $un quart de la somme."), [""; 0]);
    assert_eq!(shown("un quart de dollar"), ["0.25 USD"]);
    assert_eq!(shown("compte triple : cinquante et billion"), [""; 0]);
    assert_eq!(shown("de cinq à dix millions d'euros"), ["5000000..10000000 EUR"]);
}

/// A line break in a name reads the same however it is written.
#[test]
fn names_go_on_behind_any_break() {
    for text in ["100 euros WIR", "100 euros\nWIR", "100 euros\r\nWIR"] {
        assert_eq!(shown(text), ["100 CHE"], "{text:?}");
    }
}

/// Nothing that coins could go on with stands behind a blank line, and it reads as the end of the text does.
#[test]
fn a_blank_line_ends_coins() {
    assert_eq!(shown("Il doit 12 dollars et deux cents\n\nOn verra."), ["12.02 USD"]);
    assert_eq!(shown("Il doit 12 dollars et deux cents\r\n\r\nOn verra."), ["12.02 USD"]);
    assert_eq!(shown("Il doit 12 dollars et deux cents"), ["12.02 USD"]);
    assert_eq!(shown("Il a 12 dollars et deux cents\npommes."), ["12 USD"]);
}

/// A currency that leads its own number makes no decimals of the digits before it.
#[test]
fn what_leads_on_counts_nothing_before() {
    assert_eq!(shown("€ 22,012\u{2009}00\u{A0}CHF1"), ["22.012 EUR"]);
    assert_eq!(shown("Rs 22,012\u{2009}00\u{A0}CHF1"), ["22012 INR"]);
    assert_eq!(shown("6,559 57 francs"), ["6.55957 FRF"]);
}

/// A *de* that ends a text counts no more than one that ends a paragraph.
#[test]
fn an_end_is_an_end() {
    assert_eq!(shown("Il a $un quart d "), ["1 USD"]);
    assert_eq!(shown("Il a $un quart d \n\nsom"), ["1 USD"]);
}

/// Hundreds of a magnitude are no coins.
#[test]
fn hundreds_of_millions_are_no_cents() {
    assert_eq!(shown("Il a un milliard deux cents millions cents millions."), Vec::<String>::new());
}

/// A sign may open a text.
#[test]
fn a_text_may_open_with_a_sign() {
    for text in ["-1.6", "-8.7", "+1,60", "−4,50"] {
        assert!(Reader::new().read(text).figures().is_empty(), "{text}");
    }
}
