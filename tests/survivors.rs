//! The changes of the source that no test tells apart are known by the line that they change, and say why.

use std::fs;
use std::path::Path;

/// Where a line is gone or has changed, its entry wants another look: it may be caught now, or gone too.
#[test]
fn every_survivor_stands_in_the_source() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut gone = String::new();
    for row in include_str!("data/survivors.tsv").lines().filter(|row| !row.starts_with('#')) {
        let columns: Vec<_> = row.split('\t').collect();
        let [file, change, line, why] = columns[..] else { panic!("four columns: {row}") };
        let text = fs::read_to_string(source.join(file)).unwrap_or_default();
        let stands = text.lines().any(|written| written.trim().starts_with(line.trim()));
        if !stands || change.is_empty() || why.is_empty() {
            gone += &format!("  {row}\n");
        }
    }
    assert!(gone.is_empty(), "no longer in the source:\n{gone}");
}
