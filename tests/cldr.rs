//! Every French currency name and symbol of CLDR is read as what it names.

mod support;

use std::collections::BTreeMap;

use montant::{Currency, Figure};

/// Names that are not read as the currency they stand for in CLDR, and why.
const NOT_READ: &[(&str, &str)] = &[
    ("TMM", "the manat of today has the same name"),
    ("ZWD", "a later dollar of the country has the same name"),
    ("XBC", "a unit of account with a number in its name, which no text counts"),
    ("XBD", "a unit of account with a number in its name, which no text counts"),
    ("XFO", "francs or of French texts are gold coins of France"),
    ("XTS", "no money: the code for tests"),
    ("XXX", "no money: the code for none"),
];

/// Symbols that are not the currency's here, or not for a reader in France, and why.
const OTHER_SYMBOLS: &[(&str, &str)] = &[
    ("BAM", "km"),
    ("BWP", "a lone letter"),
    ("GTQ", "a lone letter"),
    ("HNL", "a lone letter"),
    ("MMK", "a lone letter, and thousands"),
    ("RON", "a lone letter, and litres"),
    ("ZAR", "a lone letter"),
    ("BYN", "Cyrillic"),
    ("XXX", "no money"),
    ("XAF", "FCFA is the money of the region's bank, and of Dakar's where none is told"),
    ("KMF", "FC is the Congo's as well: the region decides"),
    ("RWF", "FR is a French franc where no region is told"),
    ("VEF", "Bs is its successor's and Bolivia's"),
    ("CUC", "the dollar sign of a money that is gone"),
    ("TWD", "MNT$ starts with the code of the tögrög"),
    ("STN", "not in the table"),
    ("TOP", "not in the table"),
    ("ZMW", "not in the table"),
];

struct Row {
    code: String,
    names: Vec<String>,
    symbol: String,
    narrow: String,
    /// An earlier money of the same name: "rouble biélorusse (2000–2016)".
    dated: bool,
}

fn rows() -> Vec<Row> {
    let text = support::load("data/cldr-fr.tsv");
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(lines.next(), Some("code\tone\tother\tsymbol\tnarrow"));
    lines
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let [code, one, other, symbol, narrow] = fields[..] else { panic!("five fields: {line}") };
            let name = |name: &str| name.split_once(" (").map_or(name, |(name, _)| name).to_owned();
            let mut names: Vec<String> = [one, other].into_iter().filter(|n| !n.is_empty()).map(name).collect();
            names.dedup();
            Row {
                code: code.to_owned(),
                names,
                symbol: symbol.to_owned(),
                narrow: narrow.to_owned(),
                dated: one.contains('(') || other.contains('('),
            }
        })
        .collect()
}

fn reason<'a>(list: &'a [(&str, &str)], code: &str) -> Option<&'a str> {
    list.iter().find(|(known, _)| *known == code).map(|(_, reason)| *reason)
}

#[test]
fn every_name_is_read() {
    let rows = rows();
    let mut wrong = String::new();
    let mut right = 0;
    for Row { code, names, dated, .. } in &rows {
        let mut passed = true;
        for name in names {
            for text in [format!("2 {name}"), format!("2 millions de {name}"), format!("2 {}", name.to_uppercase())] {
                let text =
                    text.replace("de a", "d'a").replace("de e", "d'e").replace("de é", "d'é").replace("de u", "d'u");
                let figure = text.parse::<Figure>();
                let read = figure.is_ok_and(|figure| match figure.currency() {
                    Some(currency) if currency.code() == code => true,
                    // The name is today's money's as well.
                    _ => *dated && figure.currency().is_some() && figure.candidates().any(|other| other.code() != code),
                });
                passed &= read;
                if !read && reason(NOT_READ, code).is_none() {
                    wrong.push_str(&format!("  {code} {text}: {:?}\n", figure.map(|figure| figure.currency())));
                }
            }
        }
        if passed && reason(NOT_READ, code).is_some() {
            wrong.push_str(&format!("  {code} is listed as not read, and is\n"));
        }
        right += usize::from(passed);
    }
    assert!(wrong.is_empty(), "names that are read otherwise:\n{wrong}");
    assert_eq!(right + NOT_READ.len(), rows.len());
}

#[test]
fn every_symbol_is_read() {
    let mut shared: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let rows = rows();
    for row in &rows {
        for symbol in [&row.symbol, &row.narrow] {
            let codes = shared.entry(symbol.clone()).or_default();
            if !codes.contains(&row.code) {
                codes.push(row.code.clone());
            }
        }
    }
    let mut wrong = String::new();
    for row in &rows {
        let mut passed = true;
        for symbol in [&row.symbol, &row.narrow].into_iter().filter(|symbol| !symbol.is_empty()) {
            let alone = shared[symbol].len() == 1;
            for text in [format!("2 {symbol}"), format!("2\u{A0}{symbol}"), format!("2 M{symbol}")] {
                let figure = text.parse::<Figure>();
                let read = figure.is_ok_and(|figure| match alone {
                    true => figure.currency().map(Currency::code) == Some(&row.code),
                    false => figure.candidates().any(|candidate| candidate.code() == row.code),
                });
                passed &= read;
                if !read && reason(OTHER_SYMBOLS, &row.code).is_none() {
                    wrong.push_str(&format!("  {} {text}: {:?}\n", row.code, figure.map(|figure| figure.currency())));
                }
            }
        }
        if passed && reason(OTHER_SYMBOLS, &row.code).is_some() {
            wrong.push_str(&format!("  {} is listed as read otherwise, and is not\n", row.code));
        }
    }
    assert!(wrong.is_empty(), "symbols that are read otherwise:\n{wrong}");
}
