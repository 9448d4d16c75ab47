//! Forms that real texts are full of, one sentence each, read as documents: `tests/data/forms.txt`.

use montant::{Decimal, Kind, Reader, Region};

/// A decimal without trailing zeros.
fn plain(value: Decimal) -> String {
    value.normalize().to_string()
}

#[test]
fn every_form_is_read() {
    let mut wrong = String::new();
    for line in include_str!("data/forms.txt").lines().filter(|line| !line.starts_with('#')) {
        let (region, rest) = line.split_once(" | ").expect(line);
        let (text, expected) = rest.rsplit_once(" | ").expect(line);
        let region: Region = region.parse().expect(line);
        let document = Reader::new().region(region).read(text);
        let got: Vec<String> = document
            .figures()
            .iter()
            .map(|entry| {
                let figure = entry.figure();
                let value = match figure.value() {
                    Some(value) => plain(value),
                    None => format!("{}..{}", plain(figure.low().value()), plain(figure.high().value())),
                };
                match figure.kind() {
                    Kind::Money => format!("{value} {}", figure.currency().map_or("?", |currency| currency.code())),
                    _ => value,
                }
            })
            .collect();
        let expected: Vec<String> = expected
            .split(';')
            .map(str::trim)
            .filter(|figure| !figure.is_empty())
            .map(|figure| {
                let (number, unit) =
                    figure.split_once(' ').map_or((figure, None), |(number, unit)| (number, Some(unit)));
                let ends: Vec<String> =
                    number.split("..").map(|end| plain(end.parse().unwrap_or_else(|_| panic!("{line}")))).collect();
                let number = ends.join("..");
                unit.map_or(number.clone(), |unit| format!("{number} {unit}"))
            })
            .collect();
        if got != expected {
            wrong.push_str(&format!("{text}\n  got {got:?}\n  expected {expected:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "read otherwise:\n{wrong}");
}
