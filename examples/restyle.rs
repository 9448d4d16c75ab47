//! Rewrites the amounts of a text in a house style, and touches nothing else.
//!
//! ```text
//! cargo run --example restyle -- [--style press|filings|accounting|quebec|switzerland|eu|plain] [--region FR] [FILE]
//! ```
//!
//! Reads FILE, or standard input, as someone in the region reads it, and writes the text to standard output. Amounts in
//! words, items of lists and what cannot be told for sure stay as they are; a second run changes nothing.

use std::io::{ErrorKind, Read, Write};
use std::process::ExitCode;

use montant::{Figure, Form, Match, Reader, Region, Style};

/// `text` with its amounts in `style`, paragraph by paragraph.
pub fn restyle(text: &str, reader: Reader, style: Style) -> String {
    text.split_inclusive("\n\n").map(|paragraph| restyle_paragraph(paragraph, reader, style)).collect()
}

fn restyle_paragraph(text: &str, reader: Reader, style: Style) -> String {
    let found: Vec<Match<'_>> = reader.find(text).collect();
    let written: Vec<Option<String>> =
        found.iter().map(|found| style.over(found).map(|styled| styled.to_string())).collect();
    let all = rewrite(text, &found, &written);
    if reads_alike(&found, &all, reader) {
        return all;
    }
    // Where the sentence would be read otherwise, the amount that makes it so stays as it was.
    let mut kept = vec![None; found.len()];
    for (i, new) in written.into_iter().enumerate() {
        kept[i] = new;
        if kept[i].is_some() && !reads_alike(&found, &rewrite(text, &found, &kept), reader) {
            kept[i] = None;
        }
    }
    rewrite(text, &found, &kept)
}

/// The text with what is written in place of what was found.
fn rewrite(text: &str, found: &[Match<'_>], written: &[Option<String>]) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut done = 0;
    for (found, written) in found.iter().zip(written) {
        out += &text[done..found.start()];
        out += written.as_deref().unwrap_or(found.as_str());
        done = found.end();
    }
    out + &text[done..]
}

/// Are the figures of the new text those that were found?
fn reads_alike(found: &[Match<'_>], new: &str, reader: Reader) -> bool {
    let mut again = reader.find(new);
    found.iter().all(|before| again.next().is_some_and(|after| same(&before.figure(), &after.figure())))
        && again.next().is_none()
}

/// The same worth, currency and kind?
fn same(before: &Figure, after: &Figure) -> bool {
    let key = |figure: &Figure| {
        (figure.low().value(), figure.high().value(), figure.currency(), figure.kind(), figure.bound())
    };
    key(before) == key(after)
}

fn main() -> ExitCode {
    let mut style = Style::PRESS;
    let mut region = None;
    let mut file = None;
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--style" => match args.next().as_deref().and_then(named) {
                Some(named) => style = named,
                None => return fail("--style: expected press, filings, accounting, quebec, switzerland, eu or plain"),
            },
            "--region" => match args.next().unwrap_or_default().parse::<Region>() {
                Ok(code) => region = Some(code),
                Err(error) => return fail(&format!("--region: {error}")),
            },
            _ if arg.starts_with("--") => return fail(&format!("unknown option {arg}")),
            _ => file = Some(arg),
        }
    }
    let mut bytes = Vec::new();
    let read = match &file {
        Some(path) => std::fs::read(path).map(|read| bytes = read),
        None => std::io::stdin().read_to_end(&mut bytes).map(drop),
    };
    let name = file.as_deref().unwrap_or("standard input");
    if let Err(error) = read {
        return fail(&format!("{name}: {error}"));
    }
    let Ok(text) = String::from_utf8(bytes) else { return fail(&format!("{name}: not UTF-8")) };
    if let Some(region) = region {
        style = style.region(region);
    }
    let out = restyle(&text, Reader::new().region(style.readers()), style);
    match std::io::stdout().write_all(out.as_bytes()) {
        // Who reads it may have seen enough: `restyle | head`.
        Err(error) if error.kind() != ErrorKind::BrokenPipe => fail(&format!("standard output: {error}")),
        _ => ExitCode::SUCCESS,
    }
}

/// A preset, as running text takes it.
fn named(name: &str) -> Option<Style> {
    Some(match name {
        "press" => Style::PRESS,
        "filings" => Style::FILINGS,
        "accounting" => Style::ACCOUNTING,
        "quebec" => Style::QUEBEC.form(Form::Short),
        "switzerland" => Style::SWITZERLAND.form(Form::Long),
        "eu" => Style::EUROPEAN_UNION,
        "plain" => Style::PLAIN,
        _ => return None,
    })
}

fn fail(message: &str) -> ExitCode {
    eprintln!("restyle: {message}");
    ExitCode::from(2)
}
