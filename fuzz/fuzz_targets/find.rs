//! Every figure of a text: spans in order and apart, sound figures that say the same alone, paragraphs apart.

#![no_main]

use libfuzzer_sys::fuzz_target;
use montant_fuzz::{input, laws};

fuzz_target!(|data: &[u8]| {
    let Some((reader, text)) = input(data) else { return };
    laws::spans_are_well_placed(text, reader);
    laws::figures_are_sound(text, reader);
    laws::matches_parse_alone(text, reader);
    laws::paragraphs_are_apart(text, reader);
});
