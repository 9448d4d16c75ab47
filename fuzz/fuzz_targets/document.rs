//! A whole document: figures in order, links between figures that are there, rates whose ends are in order.

#![no_main]

use libfuzzer_sys::fuzz_target;
use montant_fuzz::{input, laws};

fuzz_target!(|data: &[u8]| {
    let Some((reader, text)) = input(data) else { return };
    laws::document_is_sound(text, reader);
});
