//! The short cut held to the grammar.

use super::super::separator::Separators;
use super::super::{Reading, figure, look_fully, term};
use super::{Plain, bare, read, whole};
use crate::bound::Bound;
use crate::figure::Figure;
use crate::grammar::Options;
use crate::number::heads;
use crate::region::Region;
use crate::span::Span;
use crate::text::Text;

/// What starts at `at`, on its own to the end: it has no figure of its own, or the grammar's.
fn agrees_on_all(written: &str, at: usize, options: Options) -> bool {
    let rest = written[at..].trim_end();
    let Some((quantity, unit)) = whole(Text(rest), 0, rest.len(), options) else { return false };
    let full = term::at(Text(rest), 0, 0, options).and_then(|term| figure(Text(rest), &term, 0, options));
    let full = full.map(|read| (read.figure, read.extent));
    assert_eq!(full, Ok((Figure::new(quantity, None, Bound::Exact, unit), Span::new(0, rest.len()))), "{rest:?}");
    true
}

/// Every number of the text: the short cut says nothing, or what the grammar says.
fn agree(written: &str) -> usize {
    let text = Text(written);
    let mut read_plainly = 0;
    let starts: std::vec::Vec<usize> = (0..written.len())
        .filter(|at| match text.byte(*at) {
            b if b.is_ascii_digit() => !text.byte(at.wrapping_sub(1)).is_ascii_digit(),
            _ => heads::may_stand_at(text, *at) && !text.letter_before(*at) && text.word(*at).is_some(),
        })
        .collect();
    let plain = Options::default();
    for options in [
        plain,
        Options { letters: true, ..plain },
        Options { whole: true, ..plain },
        Options { region: Region::CA, ..plain },
        Options { region: Region::TN, ..plain },
        Options { separators: Separators::Refuse, ..plain },
    ] {
        for at in &starts {
            if options.whole {
                read_plainly += usize::from(agrees_on_all(written, *at, options));
            }
            for floor in [0, at.saturating_sub(6), *at] {
                let full = || term::at(text, *at, floor, options).and_then(|t| figure(text, &t, floor, options));
                match read(text, *at, floor, options) {
                    Plain::Figure(plain) => assert_eq!(Ok(plain), full(), "{written:?} at {at} from {floor}"),
                    Plain::Bare(number) => {
                        let resume = full().map_err(|failure| failure.resume);
                        assert_eq!(resume, Err(number.end), "{written:?} at {at} from {floor}");
                        if let Some((bare, place)) = bare(text, *at, floor, &number) {
                            let full = look_fully(text, *at, floor, options);
                            assert_eq!(full, Ok(Reading::Bare(bare, place)), "{written:?} at {at} from {floor}");
                        }
                    }
                    Plain::Unsure => continue,
                }
                read_plainly += 1;
            }
        }
    }
    read_plainly
}

#[test]
fn is_the_grammar() {
    let texts = [
        include_str!("../../../benches/texts/news.txt"),
        include_str!("../../../benches/texts/dense.txt"),
        include_str!("../../../benches/texts/table.txt"),
        include_str!("../../../tests/conformance/fr.jsonl"),
        include_str!("../../../tests/conformance/north.jsonl"),
        include_str!("../../../tests/conformance/mixed.jsonl"),
        include_str!("../../../tests/conformance/africa.jsonl"),
        include_str!("../../../tests/conformance/own.jsonl"),
        include_str!("../../../tests/data/mixed.tsv"),
        include_str!("../../../tests/data/traps.txt"),
        include_str!("../../../tests/data/forms.txt"),
    ];
    assert!(texts.into_iter().flat_map(str::lines).map(agree).sum::<usize>() > 10_000);
    let before = [
        "",
        "de ",
        "à moins ",
        "près de ",
        "$ ",
        "eur ",
        "(",
        "-",
        "est de - ",
        "dès ",
        "1 000 ",
        "article ",
        "+",
        " +",
        "Fr. ",
        "Fr. +",
        "EUR moins ",
        "soit\u{a0}",
        "page\n",
        "CHF",
        "l’",
        "est, ",
        "moins ",
        ">",
        "à ",
        "en ",
        "12 €\t",
        "entre ",
        "passe de ",
        "/",
        "~",
    ];
    let numbers = [
        "5",
        "50",
        "36,8",
        "1 234,50",
        "1.500",
        "2024",
        "1\u{a0}000",
        "0,5",
        "12,345",
        "1 234,567",
        "un",
        "une",
        "trois",
        "deux cent mille",
        "mille",
        "415\t388",
        "12.50",
        "1 234.5",
        "12.03",
        "vingt et un",
        "quatre-vingts",
        "zéro",
        "1 2",
        "123 456 789 012",
    ];
    let units = [
        " €",
        "€",
        " M€",
        " %",
        " millions d'euros",
        " milliards de yens",
        " milliard d’euros",
        " euros",
        " francs",
        " millions de milliards d'euros",
        " millionsd'euros",
        " millionsde yens",
        " yens",
        " livres",
        "\u{a0}€",
        "\u{202f}M€",
        " million",
        " millions",
        " Md€",
        "MDT",
        " dollars canadiens",
        " $",
        " F",
        " millions de personnes",
        " $ US",
        " centimes",
        " mille euros",
        " k€",
    ];
    let behind = [
        "",
        ".",
        ",",
        ", 5 €",
        ". 50",
        ".50",
        " 50",
        "50",
        " et demi",
        " environ",
        " de plus",
        " cinquante",
        " cents",
        " centimes",
        " sur dix",
        " à 60 €",
        " â 60 €",
        " Ét 60 €",
        " été 60 €",
        "-60 €",
        " soit",
        " le litre",
        " WIR",
        " hors taxes",
        ")",
        " ou plus",
        " tournois",
        ",50",
        ": 3",
        " d'aide",
        " un quart",
        " dollars",
        " US",
        " CAD",
        " EUR",
        " CAD 5",
        "/m²",
        " voire 60",
        "\n",
        "\t17 %",
        "\t(5)",
        "\t-3 %",
        "\t-3 €",
        "\t-50",
        ") 6 €",
        " et demi",
        " et plus",
        " et promet 5 €",
        " à Paris",
        " à $5",
        " et environ 60 €",
        " à plus de 60 €",
        " à eur 60",
        " bn",
        " : 7",
        "! 8",
        ", dit-il",
        ", trois euros",
        ") millions",
        " pour l'école",
        " pour cent",
        ". Paris",
        " puis",
        " plus",
    ];
    for before in before {
        for number in numbers {
            for unit in units {
                for behind in behind {
                    agree(&[before, number, unit, behind].concat());
                }
            }
        }
    }
}
