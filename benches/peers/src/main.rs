//! Sets `montant` beside other ways to read French amounts, in one run and on the same texts, and prints the tables of
//! COMPARE.md:
//!
//! ```text
//! cargo run --release --manifest-path benches/peers/Cargo.toml [-- --quick]
//! ```

mod duckling_peer;
mod gold;
mod measure;
mod montant_peer;
mod pattern;
mod peer;
mod text2num_peer;
mod units;

use std::hint::black_box;
use std::process::{Command, ExitCode};
use std::time::Duration;

use montant::{Decimal, Region};

use measure::{Plan, Times, in_turns, once, times};
use pattern::{Numbers, Pattern};
use peer::{Peer, Pieces, count};

const USAGE: &str = "usage: montant-peers [--quick]";

const FULL: Plan =
    Plan { rounds: 15, sample: Duration::from_millis(20), pass: Duration::from_millis(250), processes: 21 };

const QUICK: Plan =
    Plan { rounds: 3, sample: Duration::from_micros(500), pass: Duration::from_millis(20), processes: 3 };

type Make = fn() -> Box<dyn Peer>;

/// A peer by its key on the command line, made anew: what it builds counts to its first call.
const PEERS: [(&str, Make); 7] = [
    ("find", || Box::new(montant_peer::Find)),
    ("read", || Box::new(montant_peer::Read)),
    ("regex", || Box::new(Pattern::new(Numbers::DigitsAndWords, false))),
    ("places", || Box::new(Pattern::new(Numbers::DigitsAndWords, true))),
    ("duckling", || Box::new(duckling_peer::Money::new())),
    ("helped", || Box::new(duckling_peer::Helped::new())),
    ("text2num", || Box::new(text2num_peer::Text2Num::new())),
];

const TEXTS: [(&str, &str); 4] = [
    ("news", include_str!("../../texts/news.txt")),
    ("prose", include_str!("../../texts/prose.txt")),
    ("dense", include_str!("../../texts/dense.txt")),
    ("table", include_str!("../../texts/table.txt")),
];

/// Single amounts, and what each is.
const FORMS: [(&str, &str, &str); 12] = [
    ("36,8 milliards d'euros", "36800000000", "EUR"),
    ("1 234 567,89 €", "1234567.89", "EUR"),
    ("50 M€", "50000000", "EUR"),
    ("près de 50 M€", "50000000", "EUR"),
    ("trois cent quatre-vingts milliards de yuans", "380000000000", "CNY"),
    ("12,50 €", "12.5", "EUR"),
    ("280 millions de dollars canadiens", "280000000", "CAD"),
    ("$12.50", "12.5", "USD"),
    ("un milliard d'euros", "1000000000", "EUR"),
    ("environ 3 500 francs CFA", "3500", "XOF"),
    ("CHF 1'250.50", "1250.5", "CHF"),
    ("12 euros 50", "12.5", "EUR"),
];

/// What a fresh process is asked to do first.
#[derive(Clone, Copy, PartialEq)]
enum Call {
    Parse,
    Find,
}

impl Call {
    const fn name(self) -> &'static str {
        match self {
            Self::Parse => "parse",
            Self::Find => "find",
        }
    }
}

/// What the command line asks for.
enum Task {
    Compare(Plan),
    /// In a fresh process: time one first call, print its nanoseconds.
    First(Make, Call),
    Help,
}

impl Task {
    fn new(arguments: &[String]) -> Option<Self> {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match arguments[..] {
            [] => Some(Self::Compare(FULL)),
            ["--quick"] => Some(Self::Compare(QUICK)),
            ["--help" | "-h"] => Some(Self::Help),
            ["--first", key, call] => {
                let (_, make) = PEERS.into_iter().find(|&(name, _)| name == key)?;
                let call = [Call::Parse, Call::Find].into_iter().find(|one| one.name() == call)?;
                Some(Self::First(make, call))
            }
            _ => None,
        }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Task::new(&arguments) {
        None => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
        Some(Task::Help) => println!("{USAGE}"),
        Some(Task::First(make, call)) => first(make, call),
        Some(Task::Compare(plan)) => compare(plan),
    }
    ExitCode::SUCCESS
}

fn compare(plan: Plan) {
    let peers: Vec<Box<dyn Peer>> = PEERS.iter().map(|(_, make)| make()).collect();
    println!("{}\n", machine());
    right(&peers);
    find(plan, &peers);
    lengths(plan, &peers);
    parse(plan, &peers);
    first_calls(plan, &peers);
}

/// The machine, and the versions of what is compared.
fn machine() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find(|line| line.starts_with("model name")).and_then(|line| line.split(": ").nth(1));
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let versions = ["montant", "duckling", "text2num", "regex"].map(|name| {
        let at = include_str!("../Cargo.lock").split("[[package]]").find_map(|package| {
            let mut values = package.lines().filter_map(|line| line.split_once(" = "));
            values.find(|&(key, value)| key == "name" && value.trim_matches('"') == name)?;
            Some(values.find(|(key, _)| *key == "version")?.1.trim_matches('"'))
        });
        format!("{name} {}", at.unwrap_or("?"))
    });
    format!("{}, {cores} cores; {}.", model.unwrap_or("an unknown processor"), versions.join(", "))
}

/// A Markdown table; its first column is text, the others numbers.
fn table(head: &[&str], rows: &[Vec<String>]) {
    println!("| {} |", head.join(" | "));
    println!("| --- |{}", " ---: |".repeat(head.len() - 1));
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
    println!();
}

const NONE: &str = "–";

fn right(peers: &[Box<dyn Peer>]) {
    let texts = gold::texts();
    let mut sizes = [0; 2];
    let mut rows = Vec::new();
    for peer in peers.iter().filter(|peer| peer.values()) {
        let [all, stated] = gold::score(peer.as_ref(), &texts);
        sizes = [all.gold, stated.gold];
        let mut row = vec![peer.name().to_owned()];
        for score in [all, stated] {
            row.extend([score.precision(), score.recall(), score.f1()].map(|part| format!("{part:.3}")));
        }
        rows.push(row);
    }
    println!("### Right answers\n");
    println!(
        "{} texts that this project wrote and labelled, with {} amounts of money, of which {} have their currency beside \
         them. An answer is right where value (both ends of a range) and currency are right and the places overlap.\n",
        texts.len(),
        sizes[0],
        sizes[1]
    );
    table(&["", "precision", "recall", "F1", "stated: precision", "recall", "F1"], &rows);
}

/// Copies of a text until it has about so many bytes.
fn long(text: &str, bytes: usize) -> String {
    text.repeat((bytes / text.len()).max(1))
}

fn pass_over(peer: &dyn Peer, text: &str, pieces: Pieces) {
    black_box(count(peer, black_box(text), pieces));
}

fn parse_one(peer: &dyn Peer, text: &str) {
    black_box(peer.parse(black_box(text), Region::FR));
}

fn find(plan: Plan, peers: &[Box<dyn Peer>]) {
    const BYTES: usize = 64 << 10;
    let mut rows = Vec::new();
    for (name, text) in TEXTS {
        let whole = long(text, BYTES);
        let read: Vec<&str> = peers
            .iter()
            .map(|peer| {
                let pass = || once(&mut || pass_over(peer.as_ref(), text, peer.pieces()));
                pass();
                let copies = plan.pass.as_nanos() / pass().as_nanos().max(1);
                &whole[..whole.len().min(text.len() * copies.clamp(1, 1 << 20) as usize)]
            })
            .collect();
        let mut runs: Vec<Box<dyn FnMut()>> = Vec::new();
        for (peer, &read) in peers.iter().zip(&read) {
            runs.push(Box::new(move || pass_over(peer.as_ref(), read, peer.pieces())));
        }
        let measured = in_turns(plan, &mut runs);
        for ((peer, read), Times { median, spread }) in peers.iter().zip(&read).zip(measured) {
            let found = count(peer.as_ref(), read, peer.pieces());
            rows.push(vec![
                format!("{name}: {}", peer.name()),
                if read.len() < whole.len() {
                    format!("part: {}", kilobytes(read.len()))
                } else {
                    kilobytes(read.len())
                },
                found.to_string(),
                if found == 0 { NONE.to_owned() } else { significant(median / found as f64) },
                significant(read.len() as f64 * 1e3 / median),
                format!("±{:.0} %", spread * 100.0),
            ]);
        }
    }
    println!("### Find\n");
    println!(
        "Each text again and again, up to 64 kB; of a peer that takes over {} ms for that, a part. montant and the regexes \
         are given all at once; duckling and text2num, which are quicker with short texts, line by line. Of a text with no \
         amounts, those found are wrong. The thread's own time, medians of {} rounds in turns, and half the distance of the \
         quartiles.\n",
        plan.pass.as_millis(),
        plan.rounds
    );
    table(&["", "text", "amounts found", "ns an amount", "MB/s", "spread"], &rows);
}

fn kilobytes(bytes: usize) -> String {
    format!("{:.1} kB", bytes as f64 / 1e3)
}

/// Three digits and no more.
fn significant(value: f64) -> String {
    let digits = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.digits$}")
}

/// The same text at once, at several lengths.
fn lengths(plan: Plan, peers: &[Box<dyn Peer>]) {
    let news = TEXTS[0].1;
    let sizes = [1usize, 5, 21, 65].map(|kilo| {
        let text = news.repeat(1 + kilo * 1000 / news.len());
        let end = (0..=kilo * 1000).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        text[..end].to_owned()
    });
    let plan = Plan { rounds: plan.rounds.min(5), ..plan };
    let mut rows: Vec<Vec<String>> = peers.iter().map(|peer| vec![peer.name().to_owned()]).collect();
    for text in &sizes {
        // What takes time with the square of the length may take long for one pass, but not minutes.
        let affordable: Vec<bool> = peers
            .iter()
            .map(|peer| {
                let some = &sizes[0];
                let pass = once(&mut || pass_over(peer.as_ref(), some, Pieces::Whole));
                let times = (text.len() / some.len()) as u32;
                pass * times * if peer.pieces() == Pieces::Lines { times } else { 1 } < plan.pass * 40
            })
            .collect();
        let mut runs: Vec<Box<dyn FnMut()>> = Vec::new();
        for (peer, _) in peers.iter().zip(&affordable).filter(|(_, affordable)| **affordable) {
            runs.push(Box::new(move || pass_over(peer.as_ref(), text, Pieces::Whole)));
        }
        let mut measured = in_turns(plan, &mut runs).into_iter();
        for (row, affordable) in rows.iter_mut().zip(affordable) {
            let times = if affordable { measured.next() } else { None };
            row.push(times.map_or(NONE.to_owned(), |times| significant(text.len() as f64 * 1e3 / times.median)));
        }
    }
    println!("### The length of the text\n");
    println!("MB/s in news, all at once.\n");
    table(&["", "1 kB", "5 kB", "21 kB", "65 kB"], &rows);
}

fn parse(plan: Plan, peers: &[Box<dyn Peer>]) {
    // The document layer is not for single amounts.
    let peers: Vec<&dyn Peer> = peers
        .iter()
        .map(AsRef::as_ref)
        .filter(|peer| peer.values() && peer.name() != montant_peer::Read.name())
        .collect();
    let mut rows = Vec::new();
    let mut right = vec![0; peers.len()];
    for (text, value, currency) in FORMS {
        let expected: Decimal = value.parse().expect("a form has a value");
        let mut runs: Vec<Box<dyn FnMut()>> = Vec::new();
        for &peer in &peers {
            runs.push(Box::new(move || parse_one(peer, text)));
        }
        let mut row = vec![format!("`{text}`")];
        for ((peer, times), right) in peers.iter().zip(in_turns(plan, &mut runs)).zip(&mut right) {
            let answer = peer.parse(text, Region::FR);
            let good = answer.is_some_and(|a| a.low == expected && a.high.is_none() && a.currency == currency);
            *right += u32::from(good);
            row.push(format!("{} {}", significant(times.median), if good { "right" } else { "wrong" }));
        }
        rows.push(row);
    }
    let mut row = vec!["right".to_owned()];
    row.extend(right.iter().map(|right| format!("{right} of {}", FORMS.len())));
    rows.push(row);
    println!("### Parse\n");
    println!(
        "One amount at a time, in nanoseconds. Wrong is another value or currency, none at all, or more than one.\n"
    );
    let mut head = vec![""];
    head.extend(
        peers.iter().map(|peer| if peer.name() == montant_peer::Find.name() { "montant, parse" } else { peer.name() }),
    );
    table(&head, &rows);
}

/// The sentence that a fresh process reads first.
const SENTENCE: &str = "Un plan de 280 milliards de yuans (36,8 milliards d'euros), en hausse de 8 %.";

fn first(make: Make, call: Call) {
    let time = once(&mut || {
        let peer = make();
        match call {
            Call::Parse => parse_one(peer.as_ref(), FORMS[0].0),
            Call::Find => pass_over(peer.as_ref(), SENTENCE, Pieces::Whole),
        }
    });
    println!("{}", time.as_nanos());
}

fn first_calls(plan: Plan, peers: &[Box<dyn Peer>]) {
    let program = std::env::current_exe().expect("this program has a path");
    let mut samples = vec![[Vec::new(), Vec::new()]; PEERS.len()];
    for _ in 0..plan.processes {
        for ((key, _), samples) in PEERS.iter().zip(&mut samples) {
            for (call, samples) in [Call::Parse, Call::Find].into_iter().zip(samples) {
                let output = Command::new(&program).args(["--first", key, call.name()]).output();
                let output = output.expect("this program starts itself");
                let nanoseconds = String::from_utf8_lossy(&output.stdout).trim().parse::<f64>();
                samples.push(nanoseconds.expect("a first call prints its time"));
            }
        }
    }
    let micro = |samples| significant(times(samples).median / 1e3);
    let rows = peers.iter().zip(samples);
    let rows: Vec<Vec<String>> =
        rows.map(|(peer, [parse, find])| vec![peer.name().to_owned(), micro(parse), micro(find)]).collect();
    println!("### The first call\n");
    println!(
        "In a fresh process, in microseconds of the thread's own time, with all that a peer builds before it can answer: a parse of `{}`, and find in \
         a sentence of {} bytes. Medians of {} processes.\n",
        FORMS[0].0,
        SENTENCE.len(),
        plan.processes
    );
    table(&["", "parse", "find"], &rows);
}
