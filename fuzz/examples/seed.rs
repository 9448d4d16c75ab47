//! Fills the corpora of the targets that read text from the texts of the tests: `cargo run --example seed` in `fuzz/`.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::{fs, io};

use montant::Region;
use montant_fuzz::OPTIONS;

/// Longer texts are left to the tests: a fuzzer does more with many short ones.
const LONGEST: usize = 1000;

/// What stands between quotation marks in a line of Rust or JSON.
fn quoted(line: &str) -> Vec<String> {
    let (mut texts, mut text, mut inside) = (Vec::new(), String::new(), false);
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' if inside => texts.push(std::mem::take(&mut text)),
            '\\' if inside => text.extend(chars.next().map(|c| if c == 'n' { '\n' } else { c })),
            _ if inside => text.push(c),
            _ => {}
        }
        inside ^= c == '"';
    }
    texts
}

fn main() -> io::Result<()> {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = BTreeSet::new();
    for folder in ["../tests", "../tests/data", "../tests/conformance", "../benches/texts"] {
        for file in fs::read_dir(fuzz.join(folder))? {
            let path = file?.path();
            let kind = path.extension().and_then(|kind| kind.to_str()).unwrap_or_default();
            if !path.is_file() || !["rs", "txt", "tsv", "jsonl"].contains(&kind) {
                continue;
            }
            for line in fs::read_to_string(&path)?.lines() {
                match kind {
                    "rs" | "jsonl" => texts.extend(quoted(line)),
                    "tsv" => texts.extend(line.split('\t').map(str::to_owned)),
                    _ => drop(texts.insert(line.to_owned())),
                }
            }
        }
    }
    texts.retain(|text| (2..LONGEST).contains(&text.len()));
    let count = Region::all().len();
    for target in ["parse", "find", "document", "regions"] {
        let corpus = fuzz.join("corpus").join(target);
        fs::create_dir_all(&corpus)?;
        for text in &texts {
            let mut hasher = DefaultHasher::new();
            text.hash(&mut hasher);
            let hash = hasher.finish();
            // One in two is read as in France, with nothing set.
            let (region, options) = if hash.is_multiple_of(2) {
                (Region::all().position(|region| region == Region::FR).unwrap_or(0), 0)
            } else {
                (hash as usize / 2 % count, (hash >> 32) as usize % OPTIONS)
            };
            let mut seed = vec![region as u8, options as u8];
            seed.extend_from_slice(text.as_bytes());
            fs::write(corpus.join(format!("seed-{hash:016x}")), seed)?;
        }
        println!("{}: {} seeds", corpus.display(), texts.len());
    }
    Ok(())
}
