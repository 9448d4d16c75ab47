//! One string, whole: an answer or an error that points into the text, under every option.

#![no_main]

use libfuzzer_sys::fuzz_target;
use montant_fuzz::{input, laws};

fuzz_target!(|data: &[u8]| {
    let Some((reader, text)) = input(data) else { return };
    laws::is_read_or_refused(text, reader);
    laws::strict_separators_only_refuse(text, reader);
});
