//! Find and read over whole texts, beside a regex that yields the places of plain amounts and nothing else: the groups
//! `find/news`, `find/prose`, `find/dense`, `find/table`, `find/hostile`, `find/scale` and `read/document`.

mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput, criterion_group, criterion_main};
use montant::{Numerals, Reader};
use once_cell::sync::Lazy;
use regex::Regex;

/// The rival: one regex, ASCII classes, compiled once, that yields the places of the figures that the texts hold, and no
/// values. It knows digits under any mark and space, signs, numbers in words, magnitudes and their abbreviations, forty
/// nouns, signs and codes of currencies before and behind the number, their adjectives, percentages, in any case, and that
/// a word ends where its letters do ("10 francs", not "10 francophones").
static RIVAL: Lazy<Regex> = Lazy::new(|| {
    const SPACE: &str = "(?:[ \u{A0}\u{202F}\u{2009}])";
    const WORD: &str = "(?:zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|\
        quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|dizaine|douzaine|quinzaine|vingtaine|trentaine|cinquantaine|centaine|demi)";
    const NOUN: &str = "(?:euros?|dollars?|francs?|livres?|yuans?|yens?|dinars?|dirhams?|roubles?|roupies?|couronnes?|wons?|rands?|pesos?|nairas?|\
        ariarys?|gourdes?|dongs?|shillings?|rials?|riyals?|centimes?|cents?|millimes?)";
    const KIND: &str = "(?: canadiens?| américains?| suisses?| belges?| CFA| tunisiens?| marocains?| algériens?| congolais| sterling| US| CA)?";
    const SIGN: &str = "(?:€|\\$|£|¥|EUR|USD|CHF|CAD|GBP|CNY|TND|MAD|FCFA|F CFA|DT|DH|DA|fr|F)";
    const END: &str = "(?-u:\\b)";
    let digits = format!(
        "(?:{SIGN}{SPACE}?)?(?-u:[-+])?(?-u:[0-9])+(?:(?:{SPACE}|[.'’])(?-u:[0-9]){{3}})*(?:[.,](?-u:[0-9])+)?"
    );
    let words = format!("(?-u:\\b){WORD}(?:[ -](?:et[ -])?{WORD})*");
    let of = "(?:de |d'|d’)?";
    let power = format!("(?:{SPACE}?(?:millions?|milliards?|mille|milliers?|Mds?|Mrds?|M|k|G){SPACE}?{of})?");
    Regex::new(&format!(
        "(?i)(?:{digits}|{words})(?:{SPACE}?(?:%|‰|pour cent{END}|points? de base{END})|{power}{SPACE}?(?:{NOUN}{KIND}{END}|{SIGN})|{SPACE}?(?:millions?|milliards?){END})|{SIGN}{SPACE}?(?-u:[0-9])+"
    ))
    .expect("the rival's pattern")
});

/// A quicker rival that reads less: digits only, fifteen currencies, plain spaces.
static DIGITS: Lazy<Regex> = Lazy::new(|| {
    Regex::new(concat!(
        r"(?-u:[0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]+)(?-u:,[0-9]+)?(?-u:[ ]?)",
        r"(?:(?:(?:mille|millions?|milliards?|M|Md|Mds|k)(?-u:[ ]?)(?:de |d'|d’)?)?",
        r"(?:€|\$|£|euros?|dollars?|francs?|livres?|yuans?|yens?|dinars?|dirhams?|EUR|USD|CHF|FCFA|DT)",
        r"|%|MDT|millions?|milliards?)"
    ))
    .expect("the digits' pattern")
});

/// The text again and again, up to about a quarter of a megabyte.
fn long(text: &str) -> String {
    text.repeat(1 + (1 << 18) / text.len())
}

const NEWS: &str = include_str!("texts/news.txt");

fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("news", long(NEWS)),
        ("prose", long(include_str!("texts/prose.txt"))),
        ("dense", long(include_str!("texts/dense.txt"))),
        ("table", long(include_str!("texts/table.txt"))),
    ]
}

/// What is repeated to make a text that hurts: some of the shapes of `tests/linear.rs`.
const HOSTILE: [(&str, &str); 10] = [
    ("digits", "1"),
    ("digits and spaces", "1 "),
    ("groups", "999 999 999 "),
    ("commas", "1,"),
    ("magnitudes", "12 milliards de "),
    ("words", "un "),
    ("number words", "quatre-vingt-"),
    ("qualifiers", "près de "),
    ("ranges", "entre 1 et "),
    ("accents", "é"),
];

fn find(c: &mut Criterion) {
    let digits = Reader::new().numerals(Numerals::Digits);
    for (name, text) in texts() {
        // How many each finds: a rival that misses half of them is no rival.
        println!(
            "find/{name}: montant {}, regex {}, regex of digits {}",
            montant::find(&text).count(),
            RIVAL.find_iter(&text).count(),
            DIGITS.find_iter(&text).count()
        );
        let mut group = c.benchmark_group(format!("find/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("montant", |b| b.iter(|| montant::find(black_box(&text)).count()));
        group.bench_function("montant, digits only", |b| b.iter(|| digits.find(black_box(&text)).count()));
        group.bench_function("regex", |b| b.iter(|| RIVAL.find_iter(black_box(&text)).count()));
        group.bench_function("regex of digits", |b| b.iter(|| DIGITS.find_iter(black_box(&text)).count()));
        group.finish();
    }
}

/// Texts that no one writes, each by itself: a mean over them would hide the one that is slow.
fn hostile(c: &mut Criterion) {
    let mut group = c.benchmark_group("find/hostile");
    for (name, unit) in HOSTILE {
        let text = long(unit);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(BenchmarkId::new("montant", name), |b| b.iter(|| montant::find(black_box(&text)).count()));
        group.bench_function(BenchmarkId::new("regex", name), |b| b.iter(|| RIVAL.find_iter(black_box(&text)).count()));
    }
    group.finish();
}

/// The same news, longer and longer: the bytes of a second stay the same where time is linear in the text. The longest
/// is for a machine with memory and time to spare, where the variable `MONTANT_LARGE` is set.
fn scale(c: &mut Criterion) {
    let mut sizes = vec![("1 kB", 1 << 10), ("64 kB", 64 << 10), ("1 MB", 1 << 20), ("16 MB", 16 << 20)];
    if std::env::var_os("MONTANT_LARGE").is_some() {
        sizes.push(("256 MB", 256 << 20));
    }
    let mut group = c.benchmark_group("find/scale");
    // One pass over the longest takes a good part of a second: each sample is one pass there, and ten are enough.
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    for (name, bytes) in sizes {
        let mut text = NEWS.repeat(bytes / NEWS.len() + 1);
        text.truncate((0..=bytes).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(name, |b| b.iter(|| montant::find(black_box(&text)).count()));
    }
    group.finish();
}

fn read(c: &mut Criterion) {
    let text = long(NEWS);
    let mut group = c.benchmark_group("read/document");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("montant", |b| b.iter(|| Reader::new().read(black_box(&text)).figures().len()));
    group.finish();
}

criterion_group! {
    name = benches;
    config = support::criterion(Duration::from_secs(1));
    targets = find, hostile, scale, read
}
criterion_main!(benches);
