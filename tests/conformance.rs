//! The conformance set: annotated French texts, what the crate reads in them, and floors that are only ever raised.
//!
//! `cargo test --test conformance -- --nocapture` prints the table. `conformance/FORMAT.md` says how texts are annotated;
//! `conformance/floors.tsv` holds the floors; `conformance/*.wrong.txt` lists every record that is read wrongly, so that
//! nothing gets better or worse unseen. With `MONTANT_BLESS=1` the lists are written anew and the floors raised, never
//! lowered.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use montant::{Bound, Kind, Reader, Region};
use rust_decimal::Decimal;
use serde_json::Value;

/// The set. `own` is this crate's; the others came annotated.
const FILES: [&str; 5] = ["africa", "fr", "mixed", "north", "own"];

/// The files that came annotated, scored as one as well.
const GIVEN: &str = "given";

/// One thing read in a text.
#[derive(Debug, PartialEq)]
struct Output {
    start: usize,
    end: usize,
    kind: &'static str,
    /// One value, or the two ends of a range.
    values: Vec<Decimal>,
    currency: Option<String>,
    unit: Option<&'static str>,
    bound: &'static str,
    /// The output that states the same amount in another currency.
    equivalent_to: Option<usize>,
}

/// Reads one text. The only place that knows how.
fn read(text: &str, region: Region) -> Vec<Output> {
    Reader::new()
        .region(region)
        .read(text)
        .figures()
        .iter()
        .map(|entry| {
            let figure = entry.figure();
            Output {
                start: entry.start(),
                end: entry.end(),
                kind: figure.kind().name(),
                values: match figure.value() {
                    Some(value) => vec![value],
                    None => vec![figure.low().value(), figure.high().value()],
                },
                currency: figure.currency().map(|currency| currency.code().to_owned()),
                unit: match figure.kind() {
                    Kind::Percent(unit) => Some(unit.name()),
                    _ => None,
                },
                bound: match figure.bound() {
                    // The annotation does not tell these two apart.
                    Bound::Nearly => Bound::About.name(),
                    bound => bound.name(),
                },
                equivalent_to: entry.equivalent(),
            }
        })
        .collect()
}

/// One figure of the annotation.
#[derive(Debug)]
struct Gold {
    text: String,
    /// In bytes of the text.
    start: usize,
    end: usize,
    kind: String,
    values: Vec<Decimal>,
    currency: String,
    unit: String,
    bound: String,
    from_context: bool,
}

#[derive(Debug)]
struct Record {
    id: String,
    region: Region,
    text: String,
    gold: Vec<Gold>,
    equivalents: Vec<(usize, usize)>,
}

fn string(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

fn decimal(value: &Value, id: &str) -> Decimal {
    let text = value.as_str().unwrap_or_else(|| panic!("{id}: {value} is no string"));
    text.parse().unwrap_or_else(|error| panic!("{id}: {text}: {error}"))
}

/// Where a figure's text stands, from character `from` on: its occurrence number `nth`, or the next one that does not
/// overlap the figure before it and does not start inside a number.
fn place(text: &str, needle: &str, nth: u64, floor: usize) -> Option<usize> {
    let next = |from: usize| {
        let from = (from..=text.len()).find(|&at| text.is_char_boundary(at))?;
        text[from..].find(needle).map(|at| from + at)
    };
    let mut at = next(0)?;
    for _ in 0..nth {
        at = next(at + 1)?;
    }
    let inside = |at: usize| {
        let digit = |b: Option<&u8>| b.is_some_and(u8::is_ascii_digit);
        let bytes = text.as_bytes();
        let before = at.checked_sub(1).map(|i| bytes[i]);
        let marked = matches!(before, Some(b',' | b'.')) && digit(at.checked_sub(2).map(|i| &bytes[i]));
        digit(needle.as_bytes().first()) && (before.is_some_and(|b| b.is_ascii_digit()) || marked)
    };
    while at < floor || inside(at) {
        match next(at + 1) {
            Some(later) => at = later,
            None => break,
        }
    }
    Some(at)
}

fn records(file: &str) -> Vec<Record> {
    let mut out = Vec::new();
    for line in support::load(&format!("conformance/{file}.jsonl")).lines().filter(|line| !line.is_empty()) {
        let record: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{file}: {error}: {line}"));
        let id = string(&record, "id");
        // A document is one line here, as it is for the extract example.
        let text = string(&record, "text").replace('\n', " ");
        let mut floor = 0;
        let mut gold = Vec::new();
        for figure in record["figures"].as_array().unwrap_or_else(|| panic!("{id}: no figures")) {
            let needle = string(figure, "text").replace('\n', " ");
            let nth = figure["nth"].as_u64().unwrap_or(0);
            let start = place(&text, &needle, nth, floor).unwrap_or_else(|| panic!("{id}: {needle:?} is not there"));
            floor = start + needle.len();
            gold.push(Gold {
                start,
                end: floor,
                kind: string(figure, "kind"),
                values: match figure.get("value") {
                    Some(value) => vec![decimal(value, &id)],
                    None => vec![decimal(&figure["low"], &id), decimal(&figure["high"], &id)],
                },
                currency: string(figure, "currency"),
                unit: string(figure, "unit"),
                bound: string(figure, "bound"),
                from_context: figure["currency_from"] == "context",
                text: needle,
            });
        }
        let pairs = record["equivalents"].as_array().cloned().unwrap_or_default();
        let index = |value: &Value| value.as_u64().unwrap_or_else(|| panic!("{id}: {value} is no index")) as usize;
        out.push(Record {
            region: string(&record, "region").parse().unwrap_or_else(|error| panic!("{id}: {error}")),
            equivalents: pairs.iter().map(|pair| (index(&pair[0]), index(&pair[1]))).collect(),
            id,
            text,
            gold,
        });
    }
    out
}

/// A unit of percent, in hundredths.
fn hundredths(unit: &str) -> Decimal {
    match unit {
        "basis_point" => Decimal::new(1, 2),
        "per_mille" => Decimal::new(1, 1),
        _ => Decimal::ONE,
    }
}

/// Does `output` state what `gold` states, the place aside?
fn states(gold: &Gold, output: &Output) -> bool {
    if gold.kind != output.kind || gold.values.len() != output.values.len() {
        return false;
    }
    if gold.kind == "money" && gold.currency != "?" && output.currency.as_deref() != Some(&gold.currency) {
        return false;
    }
    let scale = output.unit.map_or(Decimal::ONE, |unit| hundredths(&gold.unit) / hundredths(unit));
    gold.values.iter().zip(&output.values).all(|(g, o)| g * scale == *o)
}

/// Which gold figures of a kind were hit by which outputs, one to one.
fn pair(record: &Record, outputs: &[&Output], kind: &str, strict: bool) -> BTreeMap<usize, usize> {
    let mut hits = BTreeMap::new();
    let mut used = BTreeSet::new();
    for (i, gold) in record.gold.iter().enumerate().filter(|(_, gold)| gold.kind == kind) {
        let hit = outputs.iter().enumerate().position(|(j, output)| {
            let there = if strict {
                (output.start, output.end) == (gold.start, gold.end)
            } else {
                output.start < gold.end && gold.start < output.end
            };
            there && !used.contains(&j) && states(gold, output)
        });
        if let Some(j) = hit {
            used.insert(j);
            hits.insert(i, j);
        }
    }
    hits
}

/// Counts over a file, for one kind.
#[derive(Default, Clone, Copy)]
struct Tally {
    gold: u32,
    out: u32,
    hits: u32,
    strict: u32,
    range_gold: u32,
    ranges: u32,
    /// Right bounds of all hits.
    bounds: u32,
    /// Of these, the ones that are not exact in the gold.
    qualified_gold: u32,
    qualified: u32,
    units: u32,
    link_gold: u32,
    links: u32,
    context_gold: u32,
    context: u32,
}

impl Tally {
    fn add(&mut self, other: &Self) {
        let Self { gold, out, hits, strict, range_gold, ranges, bounds, .. } = other;
        self.gold += gold;
        self.out += out;
        self.hits += hits;
        self.strict += strict;
        self.range_gold += range_gold;
        self.ranges += ranges;
        self.bounds += bounds;
        self.qualified_gold += other.qualified_gold;
        self.qualified += other.qualified;
        self.units += other.units;
        self.link_gold += other.link_gold;
        self.links += other.links;
        self.context_gold += other.context_gold;
        self.context += other.context;
    }

    /// In thousandths, rounded down.
    fn per_mille(part: u32, whole: u32) -> u32 {
        (part * 1000).checked_div(whole).unwrap_or(1000)
    }

    /// What the floors hold, in the order of [`MEASURES`].
    fn measures(&self) -> [u32; MEASURES.len()] {
        let f1 = |hits| Self::per_mille(2 * hits, self.gold + self.out);
        [
            f1(self.hits),
            f1(self.strict),
            Self::per_mille(self.hits, self.out),
            self.bounds,
            self.qualified,
            self.ranges,
            self.units,
            self.links,
            self.context,
        ]
    }
}

/// The measures: the first three in thousandths, the others counted.
const MEASURES: [&str; 9] = ["f1", "strict", "precision", "bounds", "qualified", "ranges", "units", "links", "context"];

/// Scores one text for one kind, and says what is wrong.
fn score(record: &Record, outputs: &[Output], kind: &str, wrong: &mut Vec<String>) -> Tally {
    let over = |output: &Output, gold: &Gold| output.start < gold.end && gold.start < output.end;
    // What touches only figures of kind "number" counts neither way.
    let counted: Vec<&Output> = outputs
        .iter()
        .filter(|output| output.kind == kind)
        .filter(|output| {
            let mut touched = record.gold.iter().filter(|gold| over(output, gold)).peekable();
            touched.peek().is_none() || touched.any(|gold| gold.kind != "number")
        })
        .collect();
    let hits = pair(record, &counted, kind, false);
    let strict = pair(record, &counted, kind, true);
    let mut tally =
        Tally { out: counted.len() as u32, hits: hits.len() as u32, strict: strict.len() as u32, ..Tally::default() };
    let mut say = |what: &str, at: usize, text: &str| {
        let mut line = format!("{} {what} {kind} @{at} «{text}»", record.id);
        if what == "false" {
            let output = counted.iter().find(|output| output.start == at).expect("a false one is counted");
            let values: Vec<String> = output.values.iter().map(|value| value.normalize().to_string()).collect();
            let _ = write!(line, " read as {} {}", values.join(".."), output.currency.as_deref().unwrap_or("-"));
        }
        wrong.push(line);
    };
    for (i, gold) in record.gold.iter().enumerate().filter(|(_, gold)| gold.kind == kind) {
        let range = gold.values.len() == 2;
        tally.gold += 1;
        tally.range_gold += u32::from(range);
        tally.context_gold += u32::from(gold.from_context);
        let Some(&j) = hits.get(&i) else {
            say("miss", gold.start, &gold.text);
            continue;
        };
        let output = counted[j];
        let bound = output.bound == gold.bound;
        let unit = output.unit.unwrap_or_default() == gold.unit;
        tally.bounds += u32::from(bound);
        tally.ranges += u32::from(range);
        tally.context += u32::from(gold.from_context);
        tally.units += u32::from(kind == "percent" && unit);
        if gold.bound != "exact" {
            tally.qualified_gold += 1;
            tally.qualified += u32::from(bound);
        }
        if !bound {
            say("bound", gold.start, &gold.text);
        }
        if !unit {
            say("unit", gold.start, &gold.text);
        }
        if !strict.contains_key(&i) {
            say("span", gold.start, &gold.text);
        }
    }
    for (j, output) in counted.iter().enumerate() {
        if !hits.values().any(|&hit| hit == j) {
            say("false", output.start, &record.text[output.start..output.end]);
        }
    }
    if kind == "money" {
        for &(a, b) in &record.equivalents {
            tally.link_gold += 1;
            let index = |j: usize| outputs.iter().position(|output| std::ptr::eq(output, counted[j]));
            let linked = hits.get(&a).zip(hits.get(&b)).is_some_and(|(&a, &b)| {
                counted[a].equivalent_to.is_some_and(|to| Some(to) == index(b))
                    || counted[b].equivalent_to.is_some_and(|to| Some(to) == index(a))
            });
            tally.links += u32::from(linked);
            if !linked {
                say("link", record.gold[a].start, &format!("{} = {}", record.gold[a].text, record.gold[b].text));
            }
        }
    }
    tally
}

/// Every file and the given ones together, money and percent, in the order of the table.
type Table = Vec<(String, &'static str, Tally)>;

fn run() -> (Table, BTreeMap<&'static str, Vec<String>>) {
    let mut table = Table::new();
    let mut given = [Tally::default(); 2];
    let mut wrong = BTreeMap::new();
    for file in FILES {
        let lines: &mut Vec<String> = wrong.entry(file).or_default();
        let mut tallies = [Tally::default(); 2];
        for record in records(file) {
            let outputs = read(&record.text, record.region);
            for (tally, kind) in tallies.iter_mut().zip(["money", "percent"]) {
                tally.add(&score(&record, &outputs, kind, lines));
            }
        }
        for ((total, tally), kind) in given.iter_mut().zip(tallies).zip(["money", "percent"]) {
            if file != "own" {
                total.add(&tally);
            }
            table.push((file.to_owned(), kind, tally));
        }
    }
    for (tally, kind) in given.into_iter().zip(["money", "percent"]) {
        table.push((GIVEN.to_owned(), kind, tally));
    }
    (table, wrong)
}

fn show(table: &Table) -> String {
    let mut out = String::new();
    for (file, kind, t) in table {
        let [f1, strict, precision, ..] = t.measures().map(|measure| f64::from(measure) / 1000.0);
        let _ = write!(
            out,
            "{file:6} {kind:7}  F1 {f1:.3}  strict {strict:.3}  P {precision:.3}  gold {:3} out {:3} hits {:3}  ranges {:2}/{:2}  \
             bounds {:3}/{:3} (not exact {:2}/{:2})",
            t.gold, t.out, t.hits, t.ranges, t.range_gold, t.bounds, t.hits, t.qualified, t.qualified_gold
        );
        let _ = if *kind == "money" {
            writeln!(out, "  links {:2}/{:2}  context {:2}/{:2}", t.links, t.link_gold, t.context, t.context_gold)
        } else {
            writeln!(out, "  units {:2}/{:2}", t.units, t.hits)
        };
    }
    out
}

const FLOORS: &str = "conformance/floors.tsv";

/// The floors, by file and kind.
fn floors() -> BTreeMap<(String, String), Vec<u32>> {
    let text = support::load(FLOORS);
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let head: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    assert_eq!(head[2..], MEASURES, "the columns of {FLOORS}");
    lines
        .map(|line| {
            let fields: Vec<&str> = line.split('\t').collect();
            let floors = fields[2..].iter().map(|field| field.parse().unwrap_or_else(|_| panic!("{line}"))).collect();
            ((fields[0].to_owned(), fields[1].to_owned()), floors)
        })
        .collect()
}

#[test]
fn scores_hold_their_floors() {
    let (table, _) = run();
    print!("{}", show(&table));
    let floors = floors();
    let mut below = String::new();
    let mut raised = String::from(
        "# Least score for each file: the first three measures in thousandths, the others counted. Only ever raised.\n",
    );
    let _ = writeln!(raised, "file\tkind\t{}", MEASURES.join("\t"));
    for (file, kind, tally) in &table {
        let floor =
            floors.get(&(file.clone(), (*kind).to_owned())).unwrap_or_else(|| panic!("{file} {kind}: no floor"));
        assert_eq!(floor.len(), MEASURES.len(), "{file} {kind}");
        let _ = write!(raised, "{file}\t{kind}");
        for ((measure, now), &floor) in MEASURES.iter().zip(tally.measures()).zip(floor) {
            if now < floor {
                let _ = writeln!(below, "{file} {kind} {measure}: {now}, floor {floor}");
            }
            let _ = write!(raised, "\t{}", now.max(floor));
        }
        raised.push('\n');
    }
    assert!(below.is_empty(), "below the floor:\n{below}");
    assert_eq!(floors.len(), table.len(), "floors for files that are not there");
    if support::bless() {
        std::fs::write(support::path(FLOORS), raised).expect("floors can be written");
    }
}

#[test]
fn what_is_wrong_is_listed() {
    let (_, wrong) = run();
    for (file, lines) in wrong {
        let title = format!("What is read wrongly in {file}.jsonl: record, what is wrong, kind, byte, figure.");
        support::check_known_wrong(&format!("conformance/{file}.wrong.txt"), &title, &lines);
    }
}

/// A list without repeats, each figure where it says, each word of the annotation a known one.
#[test]
fn annotations_are_well_formed() {
    let mut ids = BTreeSet::new();
    let (mut texts, mut figures) = (0, 0);
    for file in FILES {
        for record in records(file) {
            let id = &record.id;
            assert!(ids.insert(id.clone()), "{id} twice");
            texts += 1;
            let mut floor = 0;
            for gold in &record.gold {
                figures += 1;
                assert_eq!(record.text[gold.start..gold.end], gold.text, "{id}");
                assert!(gold.start >= floor, "{id}: «{}» is out of order", gold.text);
                floor = gold.end;
                assert_eq!(gold.text, gold.text.trim(), "{id}");
                assert!(["money", "percent", "number"].contains(&gold.kind.as_str()), "{id}: {}", gold.kind);
                let bound = Bound::from_name(&gold.bound);
                assert!(bound.is_some_and(|bound| bound != Bound::Nearly), "{id}: {}", gold.bound);
                assert_eq!(gold.kind == "money", !gold.currency.is_empty(), "{id}: «{}»", gold.text);
                assert_eq!(gold.kind == "percent", !gold.unit.is_empty(), "{id}: «{}»", gold.text);
                assert!(gold.values.windows(2).all(|ends| ends[0] < ends[1]), "{id}: «{}»", gold.text);
            }
            for &(a, b) in &record.equivalents {
                assert!(a < b && b < record.gold.len(), "{id}: {a}, {b}");
            }
        }
    }
    assert!(texts >= 333 && figures >= 900, "{texts} texts, {figures} figures");
}

/// The scoring itself, on a text of its own.
#[test]
fn scoring_tells_right_from_wrong() {
    let text = "Un prêt de 12 M€, soit 13 M$, et 5 % par an.";
    let place = |needle: &str| text.find(needle).map(|start| (start, start + needle.len())).expect("it is there");
    let gold = |needle: &str, kind: &str, value: i64, currency: &str, unit: &str| {
        let (start, end) = place(needle);
        Gold {
            text: needle.to_owned(),
            start,
            end,
            kind: kind.to_owned(),
            values: vec![value.into()],
            currency: currency.to_owned(),
            unit: unit.to_owned(),
            bound: "exact".to_owned(),
            from_context: false,
        }
    };
    let record = Record {
        id: "x".to_owned(),
        region: Region::FR,
        text: text.to_owned(),
        gold: vec![
            gold("12 M€", "money", 12_000_000, "EUR", ""),
            gold("13 M$", "money", 13_000_000, "USD", ""),
            gold("5 %", "percent", 5, "", "percent"),
        ],
        equivalents: vec![(0, 1)],
    };
    let output = |needle: &str, kind, value: i64, currency: Option<&str>, unit| {
        let (start, end) = place(needle);
        let currency = currency.map(str::to_owned);
        Output { start, end, kind, values: vec![value.into()], currency, unit, bound: "exact", equivalent_to: None }
    };
    let mut outputs = vec![
        output("12 M€", "money", 12_000_000, Some("EUR"), None),
        output("13 M$", "money", 13_000_000, Some("USD"), None),
        output("5 %", "percent", 5, None, Some("percent")),
    ];
    outputs[1].equivalent_to = Some(0);
    let scores = |outputs: &[Output]| {
        let mut wrong = Vec::new();
        let money = score(&record, outputs, "money", &mut wrong);
        let percent = score(&record, outputs, "percent", &mut wrong);
        (money.measures(), percent.measures(), wrong)
    };
    assert_eq!(scores(&outputs), ([1000, 1000, 1000, 2, 0, 0, 0, 1, 0], [1000, 1000, 1000, 1, 0, 0, 1, 0, 0], vec![]));
    // Another currency, a longer span, another unit: "5 %" is not five thousandths, and 13 M$ are not euros.
    outputs[0].end += 1;
    outputs[1].currency = Some("EUR".to_owned());
    outputs[2].unit = Some("per_mille");
    let (money, percent, wrong) = scores(&outputs);
    assert_eq!((money[0], money[1], money[2], money[7]), (500, 0, 500, 0));
    assert_eq!(percent[0], 0);
    let said: Vec<&str> = wrong.iter().map(|line| line.split(' ').nth(1).expect("a word")).collect();
    assert_eq!(said, ["span", "miss", "false", "link", "miss", "false"]);
}
