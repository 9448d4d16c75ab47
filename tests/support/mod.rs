//! What several tests share.

// Each test takes what it needs.
#![allow(dead_code)]

pub mod hostile;
pub mod laws;
pub mod round_trip;

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use montant::{Bound, Figure, Kind};

/// A file under `tests/`.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// A text file under `tests/`, whole.
pub fn load(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("tests/{name}: {error}"))
}

/// Is the run asked to write down what it finds (`MONTANT_BLESS=1`)?
pub fn bless() -> bool {
    std::env::var_os("MONTANT_BLESS").is_some_and(|value| value == "1")
}

/// Compares what is read wrongly now with what is known to be: fails where something new is wrong, and where something
/// known is wrong no more. With `MONTANT_BLESS=1` writes what is wrong now instead, for a person to look through.
pub fn check_known_wrong(name: &str, title: &str, wrong: &[String]) {
    if bless() {
        let mut out =
            format!("# {title}\n# Written by MONTANT_BLESS=1 cargo test; read the change before you keep it.\n");
        for line in wrong {
            out.push_str(line);
            out.push('\n');
        }
        fs::write(path(name), out).unwrap_or_else(|error| panic!("tests/{name}: {error}"));
        return;
    }
    let known = load(name);
    let known: BTreeSet<&str> = known.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).collect();
    let wrong: BTreeSet<&str> = wrong.iter().map(String::as_str).collect();
    let list = |lines: Vec<&&str>| lines.iter().map(|line| format!("  {line}\n")).collect::<String>();
    let fresh = list(wrong.difference(&known).collect());
    let mended = list(known.difference(&wrong).collect());
    assert!(
        fresh.is_empty() && mended.is_empty(),
        "tests/{name} does not say what is so\nwrong and not listed:\n{fresh}listed and right:\n{mended}\
         (MONTANT_BLESS=1 writes the list anew)"
    );
}

/// A figure on one line: `about 10000000..15000000 EUR`, `-12.5 percent`, `1400000 number`, `20 ?` for money whose
/// currency nothing settles. Written decimals are kept.
pub fn show(figure: &Figure) -> String {
    let unit = match figure.kind() {
        Kind::Money => figure.currency().map_or("?", |currency| currency.code()),
        Kind::Percent(unit) => unit.name(),
        _ => "number",
    };
    let bound = match figure.bound() {
        Bound::Exact => String::new(),
        bound => format!("{} ", bound.name()),
    };
    match figure.value() {
        Some(value) => format!("{bound}{value} {unit}"),
        None => format!("{bound}{}..{} {unit}", figure.low().value(), figure.high().value()),
    }
}
