//! Sentences of ordinary French that hold trap words or numbers and no figure: nothing may be found in them.
//!
//! `data/traps.wrong.txt` lists what is found all the same.

mod support;

use montant::{Kind, Reader, find};

fn traps() -> Vec<String> {
    support::load("data/traps.txt").lines().map(str::to_owned).collect()
}

#[test]
fn nothing_is_found() {
    let traps = traps();
    assert!(traps.len() >= 220, "{} sentences", traps.len());
    let mut wrong = Vec::new();
    for sentence in &traps {
        for found in find(sentence) {
            wrong.push(format!("[{}] {} in: {sentence}", found.as_str(), support::show(&found.figure())));
        }
    }
    // Nor does reading them as documents make figures of bare numbers.
    for sentence in &traps {
        for entry in Reader::new().read(sentence).figures() {
            let line = format!("[{}] {} in: {sentence}", entry.as_str(), support::show(&entry.figure()));
            if !wrong.contains(&line) {
                wrong.push(line);
            }
        }
    }
    support::check_known_wrong("data/traps.wrong.txt", "What is found where there is no figure.", &wrong);
}

/// The same sentences do not keep a figure from being read beside them.
#[test]
fn a_figure_behind_is_still_found() {
    for sentence in traps() {
        let text = format!("{sentence} Il a versé 12,5 millions d'euros.");
        let found = find(&text).last().unwrap_or_else(|| panic!("nothing in: {text}"));
        assert_eq!((found.as_str(), found.figure().kind()), ("12,5 millions d'euros", Kind::Money), "{text}");
    }
}

#[test]
fn no_sentence_stands_twice() {
    let mut traps = traps();
    let all = traps.len();
    traps.sort();
    traps.dedup();
    assert_eq!(traps.len(), all);
}
