//! Reads a large file on all cores: `cargo run --release --example parallel -- FILE`.
//!
//! A text may be cut where no figure can lie across: behind a blank line.
//! Each piece is read alone, and its places are moved up by where it starts. What a heading or declaration says holds
//! within its piece; figures found by `find` are the same as in one go.

use std::process::ExitCode;

use montant::{Figure, Region, Span};
use rayon::prelude::*;

/// A figure and where it stands in the whole text.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub span: Span,
    pub figure: Figure,
}

/// About how much one piece holds.
const PIECE: usize = 1 << 18;

/// The text in pieces of at least `size` bytes, cut behind blank lines; the last one is what is left. A text without
/// blank lines is one piece.
pub fn pieces(text: &str, size: usize) -> Vec<(usize, &str)> {
    let mut pieces = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let mut from = (start + size).min(text.len());
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let end = text[from..].find("\n\n").map_or(text.len(), |at| from + at + 2);
        pieces.push((start, &text[start..end]));
        start = end;
    }
    pieces
}

/// The figures of one piece that starts at `start`.
fn find(start: usize, piece: &str, region: Region) -> Vec<Found> {
    region
        .reader()
        .find(piece)
        .map(|found| Found { span: Span::new(start + found.start(), start + found.end()), figure: found.figure() })
        .collect()
}

/// Every figure of the text, in order, found on all cores.
pub fn find_parallel(text: &str, region: Region, size: usize) -> Vec<Found> {
    let pieces = pieces(text, size);
    let found: Vec<Vec<Found>> = pieces.par_iter().map(|(start, piece)| find(*start, piece, region)).collect();
    found.concat()
}

#[allow(dead_code)]
fn main() -> ExitCode {
    let Some(file) = std::env::args().nth(1) else {
        eprintln!("usage: parallel FILE");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("parallel: {file}: {error}");
            return ExitCode::from(2);
        }
    };
    let start = std::time::Instant::now();
    let serial = find(0, &text, Region::FR);
    let alone = start.elapsed();
    let start = std::time::Instant::now();
    let parallel = find_parallel(&text, Region::FR, PIECE);
    let together = start.elapsed();
    let threads = rayon::current_num_threads();
    println!("{} figures: {alone:?} on one core, {together:?} on {threads}", parallel.len());
    if serial == parallel { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
