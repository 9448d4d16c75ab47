//! Every figure of a French text, for people or as JSON.
//!
//! `cargo run --release --example extract -- [--region FR] [--json] [FILE]` reads FILE, or standard input.
//!
//! Plain, it prints the text with its figures marked and a table of what was read. With `--json` it prints one JSON
//! array for each line of input, `[]` for none; each line is a document of its own.

use std::fmt::Write as _;
use std::io::{IsTerminal, Read, Write};
use std::process::ExitCode;

use montant::{Basis, Bound, Figure, Kind, Match, Reader, Region};

/// What the command line asks for.
struct Arguments {
    region: Region,
    json: bool,
    file: Option<String>,
}

fn main() -> ExitCode {
    match arguments().and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("extract: {message}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut arguments = Arguments { region: Region::default(), json: false, file: None };
    let mut rest = std::env::args().skip(1);
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--json" => arguments.json = true,
            "--region" => {
                let code = rest.next().ok_or("--region wants a country code, such as FR")?;
                arguments.region = code.parse().map_err(|error| format!("--region {code}: {error}"))?;
            }
            "-h" | "--help" => return Err("usage: extract [--region FR] [--json] [FILE]".to_owned()),
            flag if flag.starts_with("--") => return Err(format!("unknown option {flag}; try --region, --json")),
            _ if arguments.file.is_some() => return Err("more than one file".to_owned()),
            _ => arguments.file = Some(argument),
        }
    }
    Ok(arguments)
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let (name, bytes) = match &arguments.file {
        Some(file) => (file.as_str(), std::fs::read(file).map_err(|error| format!("{file}: {error}"))?),
        None => {
            let mut bytes = Vec::new();
            std::io::stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input: {error}"))?;
            ("standard input", bytes)
        }
    };
    let text = String::from_utf8(bytes)
        .map_err(|error| format!("{name}: not UTF-8 at byte {}", error.utf8_error().valid_up_to()))?;
    let reader = Reader::new().region(arguments.region);
    let output =
        if arguments.json { json(&text, reader) } else { plain(&text, reader, std::io::stdout().is_terminal()) };
    match std::io::stdout().write_all(output.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("standard output: {error}")),
        _ => Ok(()),
    }
}

/// One array a line.
fn json(text: &str, reader: Reader) -> String {
    let mut out = String::new();
    for line in text.lines() {
        out.push('[');
        for (i, found) in reader.find(line).enumerate() {
            if i > 0 {
                out.push(',');
            }
            object(&mut out, &found);
        }
        out.push_str("]\n");
    }
    out
}

/// One figure as a JSON object.
fn object(out: &mut String, found: &Match<'_>) {
    let figure = found.figure();
    let _ = write!(out, r#"{{"start":{},"end":{},"text":"#, found.start(), found.end());
    string(out, found.as_str());
    let _ = write!(out, r#","kind":"{}""#, figure.kind().name());
    match figure.value() {
        Some(value) => {
            let _ = write!(out, r#","value":"{value}""#);
        }
        None => {
            let _ = write!(out, r#","low":"{}","high":"{}""#, figure.low().value(), figure.high().value());
        }
    }
    match figure.kind() {
        Kind::Money => match (figure.currency(), figure.basis()) {
            (Some(currency), Some(basis)) => {
                let _ = write!(out, r#","currency":"{currency}","currency_from":"{}""#, basis.name());
            }
            _ => {
                out.push_str(r#","currency":null,"candidates":["#);
                for (i, candidate) in figure.candidates().enumerate() {
                    let _ = write!(out, r#"{}"{candidate}""#, if i > 0 { "," } else { "" });
                }
                out.push(']');
            }
        },
        Kind::Percent(unit) => {
            let _ = write!(out, r#","unit":"{}""#, unit.name());
        }
        _ => {}
    }
    if !figure.is_range() {
        let low = figure.low();
        let _ = write!(out, r#","coefficient":"{}","magnitude":"{}""#, low.coefficient(), low.magnitude().name());
    }
    let _ = write!(out, r#","bound":"{}"}}"#, figure.bound().name());
}

/// A JSON string.
fn string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// The text with its figures marked, and a table of what was read.
fn plain(text: &str, reader: Reader, colour: bool) -> String {
    let (open, close) = if colour { ("\x1b[1;36m", "\x1b[0m") } else { ("[", "]") };
    let found: Vec<Match<'_>> = reader.find(text).collect();
    let mut out = String::new();
    let mut at = 0;
    for one in &found {
        let _ = write!(out, "{}{open}{}{close}", &text[at..one.start()], one.as_str());
        at = one.end();
    }
    out.push_str(&text[at..]);
    if !out.ends_with('\n') {
        out.push('\n');
    }
    let rows: Vec<[String; 4]> = found
        .iter()
        .map(|one| {
            let written = one.as_str().split_whitespace().collect::<Vec<_>>().join(" ");
            [written, value(&one.figure()), unit(&one.figure()), said(&one.figure())]
        })
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    out.push('\n');
    for [written, value, unit, said] in &rows {
        let line =
            format!("{written:<w0$}  {value:>w1$} {unit:<w2$}  {said}", w0 = widths[0], w1 = widths[1], w2 = widths[2]);
        out.push_str(line.trim_end());
        out.push('\n');
    }
    let _ = writeln!(out, "{} figure{}", found.len(), if found.len() > 1 { "s" } else { "" });
    out
}

fn value(figure: &Figure) -> String {
    match figure.value() {
        Some(value) => grouped(&value.to_string()),
        None => {
            let end = |value: String| grouped(&value);
            format!("{} – {}", end(figure.low().value().to_string()), end(figure.high().value().to_string()))
        }
    }
}

/// Digits in threes, for the eye.
fn grouped(number: &str) -> String {
    let (whole, decimals) = number.split_once('.').map_or((number, None), |(whole, decimals)| (whole, Some(decimals)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut out = String::from(sign);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push(' ');
        }
        out.push(digit);
    }
    if let Some(decimals) = decimals {
        out.push(',');
        out.push_str(decimals);
    }
    out
}

fn unit(figure: &Figure) -> String {
    match figure.kind() {
        Kind::Money => figure.currency().map_or("?".to_owned(), |currency| currency.to_string()),
        Kind::Percent(unit) => unit.name().replace('_', " "),
        _ => String::new(),
    }
}

fn said(figure: &Figure) -> String {
    let mut said = Vec::new();
    if figure.bound() != Bound::Exact {
        said.push(figure.bound().name().replace('_', " "));
    }
    match (figure.kind(), figure.basis()) {
        (Kind::Money, None) => {
            let candidates: Vec<_> = figure.candidates().take(5).map(|currency| currency.to_string()).collect();
            said.push(format!("could be {}…", candidates.join(", ")));
        }
        (_, Some(Basis::Stated)) | (_, None) => {}
        (_, Some(basis)) => said.push(format!("currency {}", basis.name())),
    }
    said.join(", ")
}
