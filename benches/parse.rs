//! Parse of twelve forms, a group `parse/…` each, beside a regex that only says whether a form is a plain amount.

mod support;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use once_cell::sync::Lazy;
use regex::Regex;

static FORMS: [(&str, &str); 12] = [
    ("milliards", "36,8 milliards d'euros"),
    ("groups", "1 234 567,89 €"),
    ("letter", "50 M€"),
    ("qualified", "près de 50 M€"),
    ("words", "trois cent quatre-vingts milliards de yuans"),
    ("cents", "12,50 €"),
    ("adjective", "280 millions de dollars canadiens"),
    ("leading", "$12.50"),
    ("one", "un milliard d'euros"),
    ("cfa", "environ 3 500 francs CFA"),
    ("swiss", "CHF 1'250.50"),
    ("part", "12 euros 50"),
];

static RIVAL: Lazy<Regex> = Lazy::new(|| {
    Regex::new(concat!(
        r"^(?:près de |environ )?(?:\$|CHF )?(?-u:[0-9]{1,3}(?:[ '][0-9]{3})+|[0-9]+)(?-u:[,.][0-9]+)?(?-u:[ ]?)",
        r"(?:(?:(?:mille|millions?|milliards?|M|Md|Mds|k)(?-u:[ ]?)(?:de |d'|d’)?)?",
        r"(?:€|\$|£|euros?|dollars?|francs?|livres?|yuans?)(?: canadiens| CFA)?(?-u: [0-9]{2})?)?$",
    ))
    .expect("the rival's pattern")
});

fn parse(c: &mut Criterion) {
    for (name, text) in FORMS {
        assert!(montant::parse(text).is_ok(), "{text}");
        let mut group = c.benchmark_group(format!("parse/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("montant", |b| b.iter(|| montant::parse(black_box(text))));
        group.bench_function("regex", |b| b.iter(|| RIVAL.find(black_box(text)).map(|found| found.end())));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = support::criterion(Duration::from_millis(600));
    targets = parse
}
criterion_main!(benches);
