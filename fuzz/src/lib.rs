//! What the targets share: the laws of the library's own tests, and how bytes become a reader and a text.

#[path = "../../tests/support/mod.rs"]
pub mod support;

pub use support::{laws, round_trip};

use montant::{Numerals, Reader, Region, Separators};

/// The bytes before the text: which region, and which options. See `examples/seed.rs`.
pub const HEADER: usize = 2;

/// A reader and a text. Every pair of bytes is a reader; what is no UTF-8 any more ends the text.
pub fn input(data: &[u8]) -> Option<(Reader, &str)> {
    let ([region, options], rest) = data.split_first_chunk()?;
    let text = match str::from_utf8(rest) {
        Ok(text) => text,
        Err(error) => str::from_utf8(&rest[..error.valid_up_to()]).ok()?,
    };
    let count = Region::all().len();
    let region = Region::all().nth(usize::from(*region) % count)?;
    Some((reader(region, usize::from(*options)), text))
}

/// How many readers a region has.
pub const OPTIONS: usize = 6;

/// The reader of that number.
pub fn reader(region: Region, options: usize) -> Reader {
    let separators = [Separators::Infer, Separators::DotDecimal, Separators::Refuse][options / 2 % 3];
    let numerals = [Numerals::All, Numerals::Digits][options % 2];
    region.reader().separators(separators).numerals(numerals)
}
