//! A column of French amounts in a CSV file, as JSON lines; what cannot be read is shown with a caret under the place.
//!
//! `cargo run --example column -- [--region FR] [FILE [COLUMN]]` reads `examples/data/prix.csv` and its column `prix`
//! where nothing else is said.
//!
//! The lines go to standard output, the bad cells to standard error. An amount holds a decimal comma, so its cell is
//! quoted; that, quotes within quotes and line ends within cells are left to the `csv` crate.

use std::io::{ErrorKind, Write};
use std::process::ExitCode;

use montant::{Amount, Error, Reader, Region};
use serde::Serialize;

/// One line of output.
#[derive(Serialize)]
struct Row<'a> {
    line: u64,
    written: &'a str,
    /// Coefficient times magnitude, as a string: a JSON number would be a float to most who read it.
    value: String,
    #[serde(flatten)]
    amount: Amount,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("column: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let mut region = Region::default();
    let mut rest = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--region" {
            let code = arguments.next().unwrap_or_default();
            region = code.parse().map_err(|error| format!("--region {code}: {error}"))?;
        } else {
            rest.push(argument);
        }
    }
    let file = rest.first().map_or(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/prix.csv"), String::as_str);
    let column = rest.get(1).map_or("prix", String::as_str);

    let mut table = csv::Reader::from_path(file).map_err(|error| format!("{file}: {error}"))?;
    let headers = table.headers().map_err(|error| format!("{file}: {error}"))?;
    let place = headers.iter().position(|name| name == column).ok_or(format!("{file}: no column {column}"))?;

    let reader = Reader::new().region(region);
    let (mut read, mut bad) = (0, 0);
    for record in table.records() {
        let record = record.map_err(|error| format!("{file}: {error}"))?;
        let line = record.position().map_or(0, csv::Position::line);
        let Some(written) = record.get(place) else { continue };
        match reader.amount(written) {
            Ok(amount) => {
                let row = Row { line, written, value: amount.value().to_string(), amount };
                let json = serde_json::to_string(&row).map_err(|error| error.to_string())?;
                match writeln!(std::io::stdout(), "{json}") {
                    // Who reads it has seen enough: `column | head`.
                    Err(error) if error.kind() == ErrorKind::BrokenPipe => return Ok(()),
                    written => written.map_err(|error| format!("standard output: {error}"))?,
                }
                read += 1;
            }
            Err(error) => {
                report(line, written, error);
                bad += 1;
            }
        }
    }
    eprintln!("{read} cells read, {bad} not");
    Ok(())
}

/// The cell, and what is wrong with it, below its place.
fn report(line: u64, written: &str, error: Error) {
    let before = written.get(..error.offset()).unwrap_or(written).chars().count();
    // One column a character, so that the caret stands under its place.
    let shown: String = written.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let margin = format!("line {line}: ");
    eprintln!("{margin}{shown}\n{:indent$}^ {error}", "", indent = margin.chars().count() + before);
}
