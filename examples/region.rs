//! The same words read in five cities: what a region settles, what it leaves open, and how each writes it back.
//!
//! `cargo run --example region -- ["12 $" …]`

use std::io::{self, ErrorKind, Write};

use montant::{Basis, Figure, Naming, Reader, Region, Spaces, Style};

/// The cities, and the ISO 3166-1 codes of their countries.
const CITIES: [(&str, &str); 5] =
    [("Paris", "FR"), ("Tunis", "TN"), ("Montréal", "CA"), ("Genève", "CH"), ("Port-Louis", "MU")];

/// What it reads when nothing is asked.
const SAMPLE: &[&str] = &[
    "1 234,50 $",
    "20 francs",
    "45 dinars",
    "58,8 MD",
    "Rs 13,500",
    "300 roupies",
    "25 cents",
    "280 milliards de yuans",
];

fn main() -> io::Result<()> {
    let mut texts: Vec<String> = std::env::args().skip(1).collect();
    if texts.is_empty() {
        texts = SAMPLE.iter().map(|&text| text.to_owned()).collect();
    }
    match print(&texts) {
        // Who reads it may have seen enough: `region … | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// Each text, and below it what it says in each city.
fn print(texts: &[String]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for text in texts {
        writeln!(out, "{text}")?;
        for (city, code) in CITIES {
            let region = Region::from_code(code).expect("a country");
            writeln!(out, "  {city:<10}  {}", read(text, region))?;
        }
    }
    Ok(())
}

/// What readers in `region` take the text for.
fn read(text: &str, region: Region) -> String {
    let figure = match Reader::new().region(region).figure(text) {
        Ok(figure) => figure,
        Err(error) => return error.to_string(),
    };
    // The shortest that these readers take for this currency, plain spaces so that columns stay in line.
    let style = Style::FULL.region(region).naming(Naming::Regional).spaces(Spaces::Plain);
    match figure.money() {
        Some(money) => format!("{:<22} {:<8} written {}", money.to_string(), how(&figure), style.of(money)),
        None => format!("open: {}", candidates(&figure)),
    }
}

/// Did the words say it, or the region?
fn how(figure: &Figure) -> &'static str {
    figure.basis().map_or("", Basis::name)
}

/// The first of the currencies that the words could mean, and how many more.
fn candidates(figure: &Figure) -> String {
    let codes: Vec<&str> = figure.candidates().map(|currency| currency.code()).collect();
    let shown = codes.len().min(4);
    let more = codes.len() - shown;
    codes[..shown].join(", ") + &if more > 0 { format!(" and {more} more") } else { String::new() }
}
