//! What the tables weigh that parse and find may look into: rows, look-ups and word lists, with all that they point at.
//!
//! The rooms say what their look-ups weigh, in a `tables` each; word lists are weighed from the sources, and the sources
//! say whether a table was left out.

use std::fs;
use std::path::Path;
use std::string::String;
use std::vec::Vec;

use crate::lexicon::{currencies, exceptions, followers, kinds, magnitudes, percents, qualifiers, rows, verbs};
use crate::number::{heads, words};
use crate::{currency, region};

/// Tables by their names, with their bytes.
pub(crate) type Tables = Vec<(&'static str, usize)>;

/// The tables of a room that point at nothing.
macro_rules! flat {
    ($($table:ident),* $(,)?) => {
        vec![$((stringify!($table), size_of_val(&$table))),*]
    };
}
pub(crate) use flat;

/// The bytes of a list of words, and of the words.
pub(crate) fn strings(list: &[&str]) -> usize {
    size_of_val(list) + list.iter().map(|word| word.len()).sum::<usize>()
}

/// What the rooms weigh themselves, by their files.
fn weighed() -> [(&'static str, Tables); 16] {
    [
        ("currency/table.rs", currency::tables()),
        ("region/table.rs", region::rows()),
        ("region.rs", region::tables()),
        ("grammar/guard.rs", crate::grammar::guard_tables()),
        ("lexicon/currencies/tables.rs", currencies::tables::tables()),
        ("lexicon/rows.rs", rows::tables()),
        ("lexicon/exceptions.rs", exceptions::tables()),
        ("lexicon/followers.rs", followers::tables()),
        ("lexicon/kinds.rs", kinds::tables()),
        ("lexicon/magnitudes.rs", magnitudes::tables()),
        ("lexicon/percents.rs", percents::tables()),
        ("lexicon/qualifiers.rs", qualifiers::tables()),
        ("lexicon/qualifiers/phrases.rs", qualifiers::phrases::tables()),
        ("lexicon/verbs.rs", verbs::tables()),
        ("number/heads.rs", heads::tables()),
        ("number/words/lexicon.rs", words::tables()),
    ]
}

/// Tables that others are built from, and that no program holds.
const BUILT_FROM: &[(&str, &str)] = &[
    ("lexicon/currencies/tables.rs", "ALL"),
    ("lexicon/exceptions.rs", "ANY_CASE"),
    ("lexicon/exceptions.rs", "NOT_LEADING"),
    ("lexicon/followers.rs", "OTHERS"),
    ("lexicon/qualifiers/phrases.rs", "AFTER"),
    ("lexicon/qualifiers/phrases.rs", "BEFORE"),
    ("number/heads.rs", "GROUPS"),
    ("number/words.rs", "KEYS"),
    ("number/words/lexicon.rs", "KEYS"),
    ("number/words/lexicon.rs", "ROWS"),
];

/// The rooms that parse and find do not enter.
const UPSTAIRS: &[&str] = &["document.rs", "document", "write.rs", "write", "serde.rs", "serde"];

/// A table where the sources declare it.
struct Declared {
    file: String,
    name: String,
    /// Its bytes, where it is a list of keys or words.
    list: Option<usize>,
}

/// Every static, and every constant that is a slice or an array, but the lists of an enum's own variants.
fn declared(folder: &Path, prefix: &str, found: &mut Vec<Declared>) {
    let mut entries: Vec<_> = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")).collect();
    entries.sort_by_key(|entry| entry.file_name());
    for entry in entries {
        let name = entry.file_name().into_string().expect("a name");
        let file = format!("{prefix}{name}");
        if UPSTAIRS.contains(&file.as_str()) || file == "tables.rs" || name == "tests.rs" {
            continue;
        }
        if entry.path().is_dir() {
            declared(&entry.path(), &format!("{file}/"), found);
            continue;
        }
        let source = fs::read_to_string(entry.path()).expect("a source");
        let source = source.split("#[cfg(test)]\nmod tests").next().expect("a part");
        let mut at = 0;
        for line in source.split_inclusive('\n') {
            let rest = source[at..].trim_start();
            at += line.len();
            let words = line.split('=').next().expect("a part");
            let Some((before, kind)) = words.split_once(": ") else { continue };
            let mut before = before.split_whitespace().rev();
            let (Some(name), Some(keyword)) = (before.next(), before.next()) else { continue };
            let slice = kind.starts_with(['&', '[']) && kind.contains('[') && !kind.contains("[Self");
            if !(keyword == "static" || keyword == "const" && slice) {
                continue;
            }
            let body = rest.split_once('=').and_then(|(_, body)| body.split_once(';')).map_or("", |(body, _)| body);
            let quoted = body.split('"').skip(1).step_by(2);
            let list = match kind.trim_end() {
                "&[u64]" => Some(body.matches("key!(").count() * size_of::<u64>()),
                "&[u128]" => Some(body.matches("key!(").count() * size_of::<u128>()),
                array if array.starts_with("[u128; ") => Some(body.matches("key!(").count() * size_of::<u128>()),
                "&[&str]" => Some(quoted.map(|word| size_of::<&str>() + word.len()).sum()),
                _ => None,
            };
            found.push(Declared { file: file.clone(), name: name.into(), list });
        }
    }
}

/// Every table that a program holds for parse and find, and its bytes.
fn tables() -> Vec<(String, usize)> {
    let mut found = Vec::new();
    declared(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut found);
    let weighed = weighed();
    let named = |file: &str, name: &str| {
        let (_, tables) = weighed.iter().find(|(room, _)| *room == file)?;
        tables.iter().find(|(table, _)| *table == name).map(|(_, bytes)| *bytes)
    };
    for (file, tables) in &weighed {
        for (name, _) in tables {
            let stands = found.iter().any(|table| table.file == *file && table.name == *name);
            assert!(stands, "{file} has no {name}");
        }
    }
    found.retain(|table| !BUILT_FROM.contains(&(table.file.as_str(), table.name.as_str())));
    found
        .into_iter()
        .map(|Declared { file, name, list }| {
            let bytes = named(&file, &name).or(list.filter(|bytes| *bytes > 0));
            (format!("{file} {name}"), bytes.unwrap_or_else(|| panic!("what does {name} in {file} weigh?")))
        })
        .collect()
}

/// The bytes of those that `counts` knows by file and name, and a line for each.
fn total(counts: impl Fn(&str) -> bool) -> (usize, String) {
    let tables: Vec<_> = tables().into_iter().filter(|(name, _)| counts(name)).collect();
    let total = tables.iter().map(|(_, bytes)| bytes).sum();
    let list = tables.iter().map(|(name, bytes)| format!("{bytes:7} {name}\n")).collect::<String>();
    (total, format!("{list}{total:7} in all"))
}

/// No table is left out, and none grows unnoticed.
#[test]
fn tables_grow_no_larger() {
    let (lexicon, list) = total(|name| name.starts_with("lexicon/"));
    assert!(lexicon < 100_000, "{list}");
    let (all, list) = total(|_| true);
    println!("{list}");
    assert!(all < 245_000, "{list}");
}
