//! The extract example, run as people run it: its JSON, and what it says when it cannot.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use once_cell::sync::Lazy;
use serde_json::Value;

/// The example, built as this test is.
static EXTRACT: Lazy<PathBuf> = Lazy::new(|| {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--example", "extract"]).current_dir(env!("CARGO_MANIFEST_DIR"));
    if !cfg!(debug_assertions) {
        build.arg("--release");
    }
    assert!(build.status().expect("cargo runs").success(), "the example does not build");
    // This test is in target/debug/deps, the example in target/debug/examples.
    let mut path = std::env::current_exe().expect("a path");
    path.pop();
    path.pop();
    path.join("examples").join(format!("extract{}", std::env::consts::EXE_SUFFIX))
});

/// Runs the example on `input`.
fn extract(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(&*EXTRACT)
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    // It may have gone away without reading, as it does for a missing file.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    child.wait_with_output().expect("it ends")
}

/// The arrays, one a line.
fn json(arguments: &[&str], input: &str) -> Vec<Vec<Value>> {
    let output = extract(&[&["--json"], arguments].concat(), input.as_bytes());
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

#[test]
fn one_array_a_line() {
    let lines = json(&[], "280 milliards de yuans (36,8 milliards d'euros)\n\nrien du tout\n\"près\tde\" 8 %\n");
    assert_eq!(lines.iter().map(Vec::len).collect::<Vec<_>>(), [2, 0, 0, 1]);
    assert!(json(&[], "").is_empty());
    assert_eq!(json(&[], "12 €").len(), 1, "a last line without its end");
}

#[test]
fn every_key_is_as_documented() {
    let text = "Soit 280 milliards de yuans (36,8 milliards d'euros), entre 10 et 15 %, 20,50 couronnes, 33 points de base, \
        1,4 million de clients et 9,90 € par mois.\n";
    let figures = json(&[], text).remove(0);
    let expected = serde_json::json!([
        {"text": "280 milliards de yuans", "kind": "money", "value": "280000000000", "currency": "CNY",
         "currency_from": "stated", "coefficient": "280", "magnitude": "milliard", "bound": "exact", "equivalent_to": 1},
        {"text": "36,8 milliards d'euros", "kind": "money", "value": "36800000000", "currency": "EUR",
         "currency_from": "stated", "coefficient": "36.8", "magnitude": "milliard", "bound": "exact", "equivalent_to": 0},
        {"text": "10 et 15 %", "kind": "percent", "low": "10", "high": "15", "unit": "percent", "bound": "exact"},
        {"text": "20,50 couronnes", "kind": "money", "value": "20.50", "currency": null, "bound": "exact"},
        {"text": "33 points de base", "kind": "percent", "value": "33", "unit": "basis_point", "bound": "exact"},
        {"text": "1,4 million", "kind": "number", "value": "1400000", "magnitude": "million", "bound": "exact"},
        {"text": "9,90 €", "kind": "money", "value": "9.90", "currency": "EUR", "bound": "exact"},
    ]);
    let expected = expected.as_array().expect("a list");
    assert_eq!(figures.len(), expected.len(), "{figures:#?}");
    for (figure, expected) in figures.iter().zip(expected) {
        for (key, value) in expected.as_object().expect("an object") {
            assert_eq!(figure.get(key), Some(value), "{key} of {figure}");
        }
        let place = |key: &str| figure[key].as_u64().expect("a place") as usize;
        assert_eq!(&text[place("start")..place("end")], figure["text"], "{figure}");
        // A range has low and high in place of value.
        assert_ne!(figure.get("value").is_some(), figure.get("low").is_some(), "{figure}");
    }
    let per: Vec<&Value> = figures.iter().filter_map(|figure| figure.get("per")).collect();
    assert!(per.len() == 1 && per[0].as_str().is_some_and(|per| per.contains("mois")), "{per:?}");
    let candidates = figures[3]["candidates"].as_array().expect("candidates where the currency is open");
    assert!(candidates.contains(&"SEK".into()) && candidates.contains(&"NOK".into()), "{candidates:?}");
    assert!(figures[0].get("candidates").is_none());
}

#[test]
fn regions_decide() {
    let currency = |region: &str| json(&["--region", region], "12 $\n")[0][0]["currency"].clone();
    assert_eq!((currency("FR"), currency("CA")), ("USD".into(), "CAD".into()));
}

#[test]
fn people_see_their_text_marked() {
    let output = extract(&[], "Soit près de 50 M€, dit-il.\n".as_bytes());
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.starts_with("Soit près de [50 M€], dit-il.\n"), "{text}");
    assert!(text.contains("50 000 000 EUR"), "{text}");
    assert!(!text.contains('\x1b'), "colours in a pipe");
}

/// Exit status 2, one line that says what, and nothing half-printed.
#[test]
fn it_says_what_it_cannot_do() {
    for (arguments, input, said) in [
        (&["--json", "no-such-file.txt"][..], &b""[..], "no-such-file.txt"),
        (&["--json", "--region", "FRANCE"], b"12 \xE2\x82\xAC\n", "FRANCE"),
        (&["--json"], b"12 euros\n13 \xFF euros\n", "UTF-8"),
        (&["--jason"], b"", "--jason"),
        (&["--region"], b"", "--region"),
    ] {
        let output = extract(arguments, input);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {errors}");
        assert!(output.stdout.is_empty(), "{arguments:?} printed something");
        assert!(errors.lines().count() == 1 && errors.contains(said), "{arguments:?}: {errors}");
    }
}
