//! What the press, filings, assemblies and histories write, a table a rule.

mod support;

use montant::{Reader, Region};

use support::show;

/// The figures of a document.
fn read(region: &str, text: &str) -> Vec<String> {
    let document = Reader::new().region(region.parse::<Region>().expect(region)).read(text);
    document.figures().iter().map(|entry| show(&entry.figure())).collect()
}

#[track_caller]
fn check(rows: &[(&str, &str, &[&str])]) {
    for (region, text, expected) in rows {
        assert_eq!(read(region, text), *expected, "{region}: {text}");
    }
}

/// Ends too far apart make no range.
#[test]
fn ends_far_apart() {
    check(&[
        ("FR", "Le chantier coûterait de 1 200 à 3 milliards d'euros.", &["3000000000 EUR"]),
        ("FR", "On cède une clio 4 à 7 900 €.", &["7900 EUR"]),
        ("FR", "Des dons de 5 à 1 500 euros.", &["5..1500 EUR"]),
        ("FR", "Des prêts de 2 000 à 5 millions d'euros.", &["2000..5000000 EUR"]),
        ("FR", "De 0 à 3 milliards d'euros.", &["0..3000000000 EUR"]),
    ]);
}
