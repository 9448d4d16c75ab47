//! Sentences read as documents, drawn: `data/readings.tsv`, one a line: the country of its readers, the sentence with
//! brackets around what is found, and what each figure says. What is not in the data is stated outright.

mod support;

use std::fmt::Write;

use montant::{Document, Reader, Region};

/// The sentence with brackets around its figures, and what they say: the value, why where it is not said outright, per
/// what, and the equivalent by its place.
fn draw(text: &str, document: &Document<'_>) -> String {
    let (mut drawn, mut said, mut at) = (String::new(), String::new(), 0);
    for entry in document.figures() {
        let found = entry.found();
        write!(drawn, "{}[{}]", &text[at..found.start()], found.as_str()).unwrap();
        at = found.end();
        let parted = if said.is_empty() { "" } else { " ; " };
        write!(said, "{parted}{}", support::show(&entry.figure())).unwrap();
        if let Some(reason) = entry.reason() {
            write!(said, " {}", reason.name()).unwrap();
        }
        if let Some(per) = entry.per() {
            write!(said, " per {}", &text[per.range()]).unwrap();
        }
        if let Some(equivalent) = entry.equivalent() {
            write!(said, " ={equivalent}").unwrap();
        }
    }
    drawn.push_str(&text[at..]);
    if document.contradictions().next().is_some() {
        said.push_str(" ; contradiction");
    }
    format!("{}\t{said}", drawn.replace('\n', "\\n").replace('\t', "\\t"))
}

#[test]
fn sentences_are_read_as_drawn() {
    let mut wrong = String::new();
    for line in support::load("data/readings.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let (region, expected) = line.split_once('\t').unwrap_or_else(|| panic!("three fields: {line}"));
        let (drawn, _) = expected.split_once('\t').unwrap_or_else(|| panic!("three fields: {line}"));
        let text = drawn.replace(['[', ']'], "").replace("\\n", "\n").replace("\\t", "\t");
        let region: Region = region.parse().unwrap_or_else(|error| panic!("{line}: {error}"));
        let got = draw(&text, &Reader::new().region(region).read(&text));
        if got != expected {
            writeln!(wrong, "  expected {expected}\n       got {got}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "sentences that are read otherwise:\n{wrong}");
}

/// Texts that are one figure and nothing else, and what is said of those that are not: `data/wholes.tsv`.
#[test]
fn wholes_are_read_or_refused() {
    let mut wrong = String::new();
    for line in support::load("data/wholes.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [region, text, expected] = fields[..] else { panic!("three fields: {line}") };
        let region: Region = region.parse().unwrap_or_else(|error| panic!("{line}: {error}"));
        let got = match Reader::new().region(region).figure(text) {
            Ok(figure) => support::show(&figure),
            Err(error) => format!("error: {error}"),
        };
        if got != expected {
            writeln!(wrong, "  {text:?}: {got}, expected {expected}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "wholes that are read otherwise:\n{wrong}");
}
