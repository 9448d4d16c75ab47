//! The example restyle changes amounts only, and a second run changes nothing.

#[allow(dead_code)]
#[path = "../examples/restyle.rs"]
mod example;

use montant::{Form, Reader, Region, Style};

const ARTICLE: &str = include_str!("../examples/restyle.txt");

fn styles() -> [(&'static str, Style); 9] {
    [
        ("press", Style::PRESS),
        ("filings", Style::FILINGS),
        ("accounting", Style::ACCOUNTING),
        ("quebec", Style::QUEBEC.form(Form::Short)),
        ("switzerland", Style::SWITZERLAND.form(Form::Long)),
        ("eu", Style::EUROPEAN_UNION),
        ("plain", Style::PLAIN),
        ("full", Style::FULL),
        ("luxembourg", Style::SHORT.region(Region::LU)),
    ]
}

/// The text between the figures, and what the figures are worth.
fn outside(text: &str, reader: Reader) -> (Vec<&str>, Vec<String>) {
    let (mut between, mut worth, mut done) = (Vec::new(), Vec::new(), 0);
    for found in reader.find(text) {
        between.push(&text[done..found.start()]);
        let figure = found.figure();
        worth.push(format!(
            "{} {} {:?}",
            figure.low().value().normalize(),
            figure.high().value().normalize(),
            figure.currency()
        ));
        done = found.end();
    }
    between.push(&text[done..]);
    (between, worth)
}

#[test]
fn nothing_but_amounts_changes_and_twice_is_once() {
    for (name, style) in styles() {
        let reader = Reader::new().region(style.readers());
        let once = example::restyle(ARTICLE, reader, style);
        assert_ne!(once, ARTICLE, "{name}");
        assert_eq!(outside(&once, reader), outside(ARTICLE, reader), "{name}");
        assert_eq!(example::restyle(&once, reader, style), once, "{name}: a second run");
    }
}

/// What is written over each figure of a text; a dash where it is better left alone.
#[test]
fn what_is_written_over_a_figure() {
    for (text, expected) in [
        ("12 M€", &["12 millions d’euros"][..]),
        ("+8% de marge", &["+8 %"]),
        ("8 % de marge", &["8 %"]),
        // Words, collectives, items of a list, money that is not known, other ways to write percentages.
        ("un million d'euros", &["-"]),
        ("une centaine d'euros", &["-"]),
        ("2, 3 ou 5 000 euros", &["-", "-", "5 000 euros"]),
        ("2 500 dinars", &["-"]),
        ("0,5 point", &["-"]),
        ("12 pour cent", &["-"]),
        // Known from the text around it, and written without it.
        ("L'oléoduc kényan vaut 130 Mds de shillings.", &["-"]),
        // A range keeps what joins its ends.
        ("de 10 à 15 M€", &["10 à 15 millions d’euros"]),
        ("entre 10 et 15 M€", &["10 et 15 millions d’euros"]),
        ("entre -10 et -5 %", &["−10 et −5 %"]),
        ("10 ou 15 M€", &["10 ou 15 millions d’euros"]),
        ("10-15 M€", &["10–15 millions d’euros"]),
        ("10 – 15 M€", &["10–15 millions d’euros"]),
        ("-10 - -5 %", &["-"]),
        // Which may stand within an end as well.
        ("de vingt-et-un à 30 euros", &["21 à 30 euros"]),
        ("de vingt et un à 30 euros", &["21 à 30 euros"]),
        ("de 3 millions et demi à 5 millions d'euros", &["3,5 à 5 millions d’euros"]),
        ("entre vingt et un et 30 euros", &["21 et 30 euros"]),
        ("entre vingt-deux et 30 euros", &["22 et 30 euros"]),
        ("vingt-et-un – 30 euros", &["-"]),
        ("vingt-et un – 30 euros", &["-"]),
        ("vingt et-un – 30 euros", &["-"]),
        ("3 ou 5 000 euros", &["-"]),
    ] {
        let document = Reader::new().read(text);
        let written = document.figures().iter().map(|entry| match Style::PRESS.over(&entry.found()) {
            Some(styled) => styled.to_string().replace(['\u{a0}', '\u{202f}'], " "),
            None => "-".into(),
        });
        assert_eq!(written.collect::<Vec<_>>(), expected, "{text}");
    }
}

#[test]
fn the_article_as_a_newspaper_prints_it() {
    let text = example::restyle(ARTICLE, Reader::new(), Style::PRESS).replace(['\u{a0}', '\u{202f}'], " ");
    for expected in [
        "une rallonge de 48,5 millions d’euros pour",
        "estimé à 1,2 milliard d’euros en 2019, atteint désormais 1,45 milliard d’euros, soit une hausse de 20,8 %",
        "près de 310 millions d’euros, la région entre 150 et 180 millions d’euros",
        "un prêt de\n400 millions d’euros",
        "une marge de 5 à 6 %",
        "96 millions d’euros, contre 61,4 millions d’euros",
        "à 212,5 millions de francs suisses (environ 225 millions d’euros)",
        "un lot de 12,5 millions de dollars canadiens",
        "280 millions de yuans (36,8 millions d’euros)",
        "de 1,70 euro à 1,90 euro, l'abonnement mensuel à 42,50 euros",
        "2, 3 ou 5 000 euros",
        "un fonds d'un million d'euros",
        "1,4 million de\nvoyageurs, soit 0,3 point",
        "400 millions de francs,",
        "−7,4 millions d’euros l'an",
    ] {
        assert!(text.contains(expected), "{expected:?} is not in:\n{text}");
    }
}
