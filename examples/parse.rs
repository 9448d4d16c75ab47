//! A first look: reads each argument as one figure, or a few of its own where there are none.
//!
//! `cargo run --example parse -- [--region FR] ["36,8 milliards d'euros" …]`

use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use montant::{Bound, Figure, Kind, Reader, Region};

/// What it reads when nothing is asked: one of each kind, and two it refuses.
const SAMPLE: &[&str] = &[
    "36,8 milliards d'euros",
    "près de 50 M€",
    "1 234 567,89 €",
    "10 à 15 millions de dollars canadiens",
    "deux mille cinq cents francs suisses",
    "+8,5 %",
    "20 couronnes",
    "12,50 bananes",
    "20 à 10 M€",
];

fn main() -> ExitCode {
    let mut region = Region::default();
    let mut texts = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument != "--region" {
            texts.push(argument);
            continue;
        }
        match arguments.next().unwrap_or_default().parse() {
            Ok(country) => region = country,
            Err(error) => {
                eprintln!("parse: --region: {error}");
                return ExitCode::from(2);
            }
        }
    }
    if texts.is_empty() {
        texts = SAMPLE.iter().map(|&text| text.to_owned()).collect();
    }
    match print(&texts, Reader::new().region(region)) {
        // Who reads it may have seen enough: `parse … | head`.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("parse: standard output: {error}");
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Each text, and below it the figure, or what is wrong and where.
fn print(texts: &[String], reader: Reader) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for text in texts {
        // One column a character, so that the caret stands under its place.
        let shown: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        writeln!(out, "{shown}")?;
        match reader.figure(text) {
            Ok(figure) => writeln!(out, "  = {}", described(&figure))?,
            Err(error) => {
                let before = text.get(..error.offset()).unwrap_or(text).chars().count();
                writeln!(out, "{:before$}^ {error}", "")?;
            }
        }
    }
    Ok(())
}

fn described(figure: &Figure) -> String {
    let number = match figure.value() {
        Some(value) => value.to_string(),
        None => format!("{} to {}", figure.low().value(), figure.high().value()),
    };
    let unit = match (figure.kind(), figure.currency(), figure.basis()) {
        (Kind::Money, Some(currency), Some(basis)) => format!(" {currency} ({})", basis.name()),
        (Kind::Money, ..) => {
            let candidates: Vec<String> = figure.candidates().map(|currency| currency.to_string()).collect();
            format!(" of {}", candidates.join(" or "))
        }
        (Kind::Percent(unit), ..) => format!(" {}", unit.name().replace('_', " ")),
        _ => String::new(),
    };
    let bound = match figure.bound() {
        Bound::Exact => String::new(),
        bound => format!("{} ", bound.name().replace('_', " ")),
    };
    format!("{bound}{number}{unit}")
}
