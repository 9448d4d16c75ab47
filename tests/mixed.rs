//! Ranges, lists and mixed forms in sentences: `data/mixed.tsv`, one a line: the sentence, the country of its readers, and
//! its figures as `text=kind:value unit bound`, parted by ` | `.
//!
//! `data/mixed.wrong.txt` lists the sentences that are not read so.

mod support;

use montant::{Bound, Figure, Kind, Reader};
use rust_decimal::Decimal;

/// A figure as the data write it, its decimals without trailing zeros.
fn show(text: &str, figure: &Figure) -> String {
    let unit = match figure.kind() {
        Kind::Money => figure.currency().map_or("?", |currency| currency.code()),
        Kind::Percent(unit) => unit.name(),
        _ => "-",
    };
    let bound = figure.bound().name();
    let value = match figure.value() {
        Some(value) => value.normalize().to_string(),
        None => format!("{}..{}", figure.low().value().normalize(), figure.high().value().normalize()),
    };
    format!("{text}={}:{value} {unit} {bound}", figure.kind().name())
}

/// The value of an expected figure without trailing zeros, as [`show`] writes it.
fn normalized(expected: &str) -> String {
    let (text, rest) = expected.rsplit_once('=').unwrap_or_else(|| panic!("{expected}"));
    let (kind, rest) = rest.split_once(':').unwrap_or_else(|| panic!("{expected}"));
    let (value, rest) = rest.split_once(' ').unwrap_or_else(|| panic!("{expected}"));
    let (unit, bound) = rest.split_once(' ').unwrap_or_else(|| panic!("{expected}"));
    assert!(Bound::from_name(bound).is_some(), "{expected}");
    let ends: Vec<String> = value
        .split("..")
        .map(|end| end.parse::<Decimal>().unwrap_or_else(|_| panic!("{expected}")).normalize().to_string())
        .collect();
    format!("{text}={kind}:{} {unit} {bound}", ends.join(".."))
}

#[test]
fn ranges_lists_and_mixed_forms() {
    let data = support::load("data/mixed.tsv");
    let mut wrong = Vec::new();
    let mut lines = 0;
    for line in data.lines() {
        lines += 1;
        let fields: Vec<&str> = line.split('\t').collect();
        let [sentence, region, expected] = fields[..] else { panic!("three fields: {line}") };
        for part in expected.split(" | ") {
            let text = part.rsplit_once('=').map_or(part, |(text, _)| text);
            assert!(sentence.contains(text), "{text} is not in: {sentence}");
        }
        let expected: Vec<String> = expected.split(" | ").map(normalized).collect();
        let reader = Reader::new().region(region.parse().unwrap_or_else(|error| panic!("{line}: {error}")));
        let read: Vec<String> = reader.find(sentence).map(|found| show(found.as_str(), &found.figure())).collect();
        if read != expected {
            wrong.push(format!("{sentence} -> {}", read.join(" | ")));
        }
    }
    assert!(lines >= 110, "{lines} sentences");
    support::check_known_wrong(
        "data/mixed.wrong.txt",
        "Sentences of mixed.tsv that are read otherwise, and how.",
        &wrong,
    );
}
