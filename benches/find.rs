//! Find and read over whole texts, beside a regex that yields the places of plain amounts and nothing else.

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
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

fn texts() -> Vec<(&'static str, String)> {
    let hostile =
        ["1 ", "un ", "1 000 ", "d'", "près de ", "12 milliards de ", "0 M ", "é", "1,", "999 999 999 "].concat();
    vec![
        ("news", long(include_str!("texts/news.txt"))),
        ("prose", long(include_str!("texts/prose.txt"))),
        ("dense", long(include_str!("texts/dense.txt"))),
        ("table", long(include_str!("texts/table.txt"))),
        ("hostile", long(&hostile)),
    ]
}

fn find(c: &mut Criterion) {
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
        let digits = Reader::new().numerals(Numerals::Digits);
        group.bench_function("montant, digits only", |b| b.iter(|| digits.find(black_box(&text)).count()));
        group.bench_function("regex", |b| b.iter(|| RIVAL.find_iter(black_box(&text)).count()));
        group.bench_function("regex of digits", |b| b.iter(|| DIGITS.find_iter(black_box(&text)).count()));
        group.finish();
    }
}

fn read(c: &mut Criterion) {
    let text = long(include_str!("texts/news.txt"));
    let mut group = c.benchmark_group("read/document");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("montant", |b| b.iter(|| Reader::new().read(black_box(&text)).figures().len()));
    group.finish();
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .sample_size(20);
    targets = find, read
}
criterion_main!(benches);
