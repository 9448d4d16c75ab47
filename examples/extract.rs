//! Every figure of a French text, for people or as JSON.
//!
//! `cargo run --release --example extract -- [--region FR] [--json] [FILE]` reads FILE, or standard input.
//!
//! Plain, it prints the text with its figures marked and a table of what was read. With `--json` it prints one JSON
//! array for each line of input, `[]` for none; each line is a document of its own.

use std::fmt::Write as _;
use std::io::{IsTerminal, Read, Write};
use std::process::ExitCode;

use montant::{Basis, Bound, Document, Entry, Figure, Kind, Reader, Reason, Region};

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
        for (i, found) in reader.read(line).figures().iter().enumerate() {
            if i > 0 {
                out.push(',');
            }
            object(&mut out, line, found);
        }
        out.push_str("]\n");
    }
    out
}

/// One figure as a JSON object.
fn object(out: &mut String, text: &str, found: &Entry<'_>) {
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
    let _ = write!(out, r#","bound":"{}""#, figure.bound().name());
    if let Some(reason) = found.reason() {
        let _ = write!(out, r#","reason":"{}""#, reason.name());
    }
    if let Some(per) = found.per() {
        out.push_str(r#","per":"#);
        string(out, text.get(per.range()).unwrap_or_default());
    }
    if let Some(other) = found.equivalent() {
        let _ = write!(out, r#","equivalent_to":{other}"#);
    }
    out.push('}');
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

/// The text with its figures marked, a table of what was read, and the links with their rates.
fn plain(text: &str, reader: Reader, colour: bool) -> String {
    let (open, close) = if colour { ("\x1b[1;36m", "\x1b[0m") } else { ("[", "]") };
    let document = reader.read(text);
    let mut out = String::new();
    let mut at = 0;
    for one in document.figures() {
        let _ = write!(out, "{}{open}{}{close}", &text[at..one.start()], one.as_str());
        at = one.end();
    }
    out.push_str(&text[at..]);
    if !out.ends_with('\n') {
        out.push('\n');
    }
    let rows: Vec<[String; 5]> = document
        .figures()
        .iter()
        .enumerate()
        .map(|(i, one)| {
            let figure = one.figure();
            [(i + 1).to_string(), one_line(one.as_str()), value(&figure), unit(&figure), said(text, one)]
        })
        .collect();
    out.push('\n');
    table(&mut out, &rows);
    links(&mut out, &document);
    let count = document.figures().len();
    let _ = writeln!(out, "{count} figure{}", if count > 1 { "s" } else { "" });
    out
}

/// The text without line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Rows in columns: numbers to the right.
fn table(out: &mut String, rows: &[[String; 5]]) {
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let [w0, w1, w2, w3] = [width(0), width(1), width(2), width(3)];
    for [index, written, value, unit, said] in rows {
        let line = format!("{index:>w0$}  {written:<w1$}  {value:>w2$} {unit:<w3$}  {said}");
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// The links, with the exchange rate that each implies.
fn links(out: &mut String, document: &Document<'_>) {
    for link in document.links() {
        let _ = write!(out, "{} = {}", link.first() + 1, link.second() + 1);
        if let Some(rate) = link.rate() {
            let end = |value: Option<montant::Decimal>| {
                value.map_or("…".to_owned(), |value| value.round_sf(5).unwrap_or(value).to_string().replace('.', ","))
            };
            let interval = rate.interval();
            let _ =
                write!(out, "  {} to {} {} for 1 {}", end(interval.low()), end(interval.high()), rate.of(), rate.per());
        }
        if !link.is_consistent() {
            out.push_str("  contradicts the rate above");
        }
        out.push('\n');
    }
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

/// The bound, per what, and why the currency is what it is.
fn said(text: &str, one: &Entry<'_>) -> String {
    let figure = one.figure();
    let mut said = Vec::new();
    if figure.bound() != Bound::Exact {
        said.push(figure.bound().name().replace('_', " "));
    }
    if let Some(per) = one.per() {
        said.push(one_line(&text[per.range()]));
    }
    if figure.kind() == Kind::Money && figure.currency().is_none() {
        let candidates: Vec<_> = figure.candidates().take(5).map(|currency| currency.to_string()).collect();
        said.push(format!("could be {}…", candidates.join(", ")));
    }
    let quoted = |span: montant::Span| one_line(&text[span.range()]);
    match one.reason() {
        Some(Reason::Region) => said.push("by region".to_owned()),
        Some(Reason::Shared) => said.push("shared".to_owned()),
        Some(Reason::Neighbour(index)) => said.push(format!("as in {}", index + 1)),
        Some(Reason::Heading(span)) => said.push(format!("under “{}”", quoted(span))),
        Some(Reason::Declaration(span)) => said.push(format!("declared “{}”", quoted(span))),
        Some(Reason::Place(span)) => said.push(format!("from “{}”", quoted(span))),
        Some(Reason::Rate(index)) => said.push(format!("by the rate with {}", index + 1)),
        _ if figure.basis() == Some(Basis::Assumed) => said.push("assumed".to_owned()),
        _ => {}
    }
    said.join(", ")
}
