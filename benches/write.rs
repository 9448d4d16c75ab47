//! Writing amounts into a string that is there already: the groups `write/long`, `write/short`, `write/full`,
//! `write/words` and `write/range`, by the amount.

mod support;

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use montant::{Figure, Style};

/// Small and large, whole and with cents, in several currencies, with bounds and without.
const AMOUNTS: [&str; 12] = [
    "36,8 milliards d'euros",
    "1 234 567,89 €",
    "50 M€",
    "près de 50 M€",
    "380 milliards de yuans",
    "12,50 €",
    "280 millions de dollars canadiens",
    "19,99 $",
    "un milliard d'euros",
    "environ 3 500 francs CFA",
    "1 250,50 CHF",
    "au moins 77 livres sterling",
];

const RANGES: [&str; 6] = [
    "10 à 15 M€",
    "entre 1,8 et 2 milliards d'euros",
    "3 ou 4 milliards de dollars",
    "de 50 000 à 150 000 €",
    "deux ou trois mille euros",
    "6 à 6,5 %",
];

/// Whole numbers for the numerals in words alone, where there is a rival.
const NUMBERS: [u64; 8] = [1, 80, 99, 1999, 12_345, 200_000, 1_234_567, 380_000_000_000];

fn figures(texts: &[&str]) -> Vec<Figure> {
    texts.iter().map(|text| text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))).collect()
}

/// Writes every figure in a style, one behind the other.
fn style(group: &mut BenchmarkGroup<'_, WallTime>, id: &str, style: Style, figures: &[Figure]) {
    let mut out = String::new();
    group.throughput(Throughput::Elements(figures.len() as u64));
    group.bench_function(id, |b| {
        b.iter(|| {
            out.clear();
            for &figure in figures {
                write!(out, "{}", style.of(black_box(figure))).expect("a string takes it");
            }
            black_box(out.len())
        });
    });
}

fn write(c: &mut Criterion) {
    let (amounts, ranges) = (figures(&AMOUNTS), figures(&RANGES));
    for (name, preset, figures) in [
        ("long", Style::LONG, &amounts),
        ("short", Style::SHORT, &amounts),
        ("full", Style::FULL, &amounts),
        ("range", Style::LONG, &ranges),
    ] {
        let mut group = c.benchmark_group(format!("write/{name}"));
        style(&mut group, "montant", preset, figures);
        group.finish();
    }
}

/// In words, beside a crate that writes French numerals and no currency, each into a string of its own.
fn words(c: &mut Criterion) {
    let euros: Vec<String> = NUMBERS.iter().map(|number| format!("{number} €")).collect();
    let euros: Vec<&str> = euros.iter().map(String::as_str).collect();
    let mut group = c.benchmark_group("write/words");
    style(&mut group, "montant", Style::WORDS, &figures(&AMOUNTS));
    style(&mut group, "montant, whole euros", Style::WORDS, &figures(&euros));
    let mut out = String::new();
    group.throughput(Throughput::Elements(NUMBERS.len() as u64));
    group.bench_function("french-numbers, numerals only", |b| {
        b.iter(|| {
            out.clear();
            for &number in &NUMBERS {
                out += &french_numbers::french_number(&black_box(number));
            }
            black_box(out.len())
        });
    });
    group.finish();
}

criterion_group! {
    name = benches;
    config = support::criterion(Duration::from_millis(600));
    targets = write, words
}
criterion_main!(benches);
