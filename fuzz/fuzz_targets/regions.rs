//! One text in the eyes of every region, under every option: no panic, and the same answer twice.

#![no_main]

use libfuzzer_sys::fuzz_target;
use montant::Region;
use montant_fuzz::{HEADER, OPTIONS, input, reader};

/// How many readers a text meets.
const READERS: usize = 30;

fuzz_target!(|data: &[u8]| {
    let Some((_, text)) = input(data) else { return };
    // All readers would take too long: every text meets a few of them, which ones its header says.
    let step = Region::all().len() * OPTIONS / READERS;
    let from = data.iter().take(HEADER).fold(0, |sum, &byte| sum * 256 + usize::from(byte));
    let readers = Region::all().flat_map(|region| (0..OPTIONS).map(move |options| reader(region, options)));
    for reader in readers.skip(from % step).step_by(step) {
        assert_eq!(reader.figure(text), reader.figure(text));
        let found = reader.find(text);
        assert!(found.clone().eq(found));
        assert_eq!(reader.read(text), reader.read(text));
    }
});
