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

/// The text with brackets around the figures that the short cut reads, and braces around its bare numbers.
fn draw(written: &str) -> std::string::String {
    let text = Text(written);
    let (mut drawn, mut done, mut at) = (std::string::String::new(), 0, 0);
    while at < written.len() {
        let starts = match text.byte(at) {
            b if b.is_ascii_digit() => !text.byte(at.wrapping_sub(1)).is_ascii_digit(),
            _ => heads::may_stand_at(text, at) && !text.letter_before(at) && text.word(at).is_some(),
        };
        let plain = if starts { read(text, at, done, Options::default()) } else { Plain::Unsure };
        let (span, open, close) = match plain {
            Plain::Figure(read) => (read.span, '[', ']'),
            Plain::Bare(number) => (Span::new(at, number.end), '{', '}'),
            Plain::Unsure => {
                at += 1;
                continue;
            }
        };
        drawn.push_str(&written[done..span.start()]);
        drawn.push(open);
        drawn.push_str(&written[span.range()]);
        drawn.push(close);
        (done, at) = (span.end(), span.end());
    }
    drawn + &written[done..]
}

/// What is plain is read here, most sums among it; what could go on in any way is left to the grammar.
#[test]
fn most_sums_are_plain() {
    for drawn in [
        "Barème TTC | jusqu'à [49 999 €] : forfait [3 500 €] | 50 000 € à [150 000 €] : [6 %] | [150 001 €] et plus : [4,5 %]",
        "ABONNEMENTS. PARIS : UN MOIS [2 FR]. TROIS MOIS. [5 FR]. SIX MOIS. [9 FR]. {UN} AN. [18 FR]. — JEUDI {20} AOUT {1896}",
        "L'État va emprunter [300 milliards d'euros] en {2025}, après {285} en {2024}.",
        "Le chiffre d'affaires s'établit à [845,3 M€] ([+4,2 %] à taux de change constants).",
        "{Un} lot de 44 444, 3 et [5 millions].",
        "{Un} bassin de [13 M$] en {4} ans.",
        "Prix :\n12 €\n15 €\n",
        "Café {1,50}, thé {2,20}, chocolat [3,00 €].",
        "Enfournez à 180 °C (th. {6}) pendant 35 à {40} minutes.",
        "entre 20 DT et [30 DT]",
        "entre 20 DT ét [30 DT]",
        "{12} euroſ",
        "{12}\t[500 €]",
        "Metz\t[11,00 €]\t[2 370 €]\t[-0,5 %]",
        "{une} cagnotte de [40 000 $]",
        "59 F CFA",
        "2 millions d'euros et {50} personnes",
        "[2 millions d'euros] {50} personnes",
        "Un billet de [50 euros] et {deux} pièces de [2 euros]",
        "Le Nigeria pompe [1,4 million] de barils, contre 1,6 million en mai, pour [3 milliards de dollars].",
        "[5 millions] au total",
        "[12 €] ",
        "[Un euro] vaut 6,559 [57 francs].",
        "L'Espagne demande 50 000 millions d'euros à Bruxelles.",
        "Solde : [1 234,56 €] ; débit {45,00} ; crédit {1 500,00}",
        "Les Blancs jouent {1}. e4 e5 {2}. Cf{3} Cc6 {3}. Fb5, et l'Espagnole est sur l'échiquier.",
        "12 euro +3",
        "[20 $]",
        "12 .50 €",
        "[EUR 12,50]",
        "12 (douze %)",
        "au moins [80 €]",
        "{12} eurodéputés",
        "20 % à moins d'{un} an",
        "Avec [5 milliards de dollars] investis, la récolte passe à 2 millions tonnes.",
        "[1.5M€]",
        "{500 000} : €",
        "10 milliards de milliards",
        "{deux} places à {2}x[30 €], {3}x[12,50€]",
        "0 800 12 34 {56}",
        "[CAD 5]",
        "à [eur 60]",
        "{1 500}\t{388}",
        "[un franc]",
        "[1,12 $] égale [68 roupies]",
        "50 millions pour {cent} personnes",
        "moins quinze milliards deux cents",
        "LE PROJET COÛTERA [1,5 G$] SUR {DIX} ANS, DONT [300 M$] LA PREMIÈRE ANNÉE.",
        "[123456789012345 €]",
        "[123 456 789 €]",
        "1,2345 €",
        "007 €",
        "12.50.2024",
        "({54 210}) [5 €]",
        "(54 210) euros",
        "({54 210}), clients",
        "[trois mille euros]",
        "trois mille.",
        "mille euros",
        "un euro fort",
        "[un million d'euros]",
        "[un milliard de yens]",
        "[trois millions d'euros]",
        "[3 milliards d’euros]",
        "{3} milliardsd'euros",
        "[3 millions de yens]",
        "3 millions de points de base",
        "3 millions de milliards",
        "3 millions et demi",
        "[3 millions], dit-on",
        "3 millions francs",
        "[3 millions] de personnes",
        "500f",
        "500 pour cent",
        "500 livres",
        "[58,8 MDT]",
        "[3 Md€]",
        "3 euros-or",
        "[3 euros] courants",
        "3 euros et 50 centimes",
        "12 euros {50}",
        "12 euros cinquante",
        "[12,50 euros] {50}",
        "3 euros à Paris",
        "3 euros à [5 euros]",
        "[3 euros] à {une} équipe",
        "[3 euros] et {quatre} autres",
        "[3 euros] et moins",
        "3 euros été",
        "90 € HT à [120 €]",
        "[90 €] net",
        "90 €\t120 €",
        "[90 €]\t-120",
        "[90 €]\t+120",
        "-5 € et [+5 €]",
        "– 5 €",
        "-.90 €",
        "moins 5 €",
        "eur 5 €",
        "2 000 000 d'euros",
        "20, {30} ans",
        "{20}, dit-il",
        "{20}. Puis",
        "{20}.",
        "{20} ",
        "{20} ! {30} ? {40} ; {50} : {60}",
        "20 ({30}) {40}",
        "20 à {30}",
        "{20} ans et {30} jours",
        "{20} été",
        "CHF 20 millions",
        "CHF 20) et [CHF 20].",
        "-CHF 20, -€ 5",
        "CHF 20k, CHF 20 et [CHF 30]",
        "$ 20 US",
        "[5 $ US]",
        "[5 dollars canadiens]",
        "[5 €] ou plus",
        "[5 €] au moins",
        "[5 €]/m²",
        "[5 €].",
    ] {
        assert_eq!(draw(&drawn.replace(['[', ']', '{', '}'], "")), drawn);
    }
}
