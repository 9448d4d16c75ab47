//! The labelled texts, and how a peer's answers are scored against them. The format is told in
//! tests/conformance/FORMAT.md.

use montant::{Decimal, Region};
use serde_json::Value;

use crate::peer::{Answer, Peer};

#[derive(PartialEq)]
enum Kind {
    Money,
    /// Money whose currency another figure or a heading of the text gives.
    MoneyByContext,
    Number,
    Percent,
}

struct Gold {
    start: usize,
    end: usize,
    kind: Kind,
    low: Decimal,
    high: Option<Decimal>,
    /// Empty where no one can know.
    currency: String,
}

pub struct Text {
    text: String,
    region: Region,
    gold: Vec<Gold>,
}

/// The texts that this project wrote and labelled itself.
pub fn texts() -> Vec<Text> {
    include_str!("../../../tests/conformance/own.jsonl").lines().filter(|line| !line.is_empty()).map(text).collect()
}

fn text(line: &str) -> Text {
    let record: Value = serde_json::from_str(line).expect("a record is JSON");
    let string = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().replace('\n', " ");
    let decimal = |value: &Value| value.as_str().and_then(|text| text.parse::<Decimal>().ok());
    let text = string(&record, "text");
    let mut floor = 0;
    let figures = record["figures"].as_array().expect("a record has figures").iter();
    let gold = figures.map(|figure| {
        let needle = string(figure, "text");
        let nth = figure["nth"].as_u64().unwrap_or(0) as usize;
        let start = place(&text, &needle, nth, floor);
        floor = start + needle.len();
        Gold {
            start,
            end: floor,
            kind: match figure["kind"].as_str() {
                Some("money") if figure["currency_from"] == "context" => Kind::MoneyByContext,
                Some("money") => Kind::Money,
                Some("number") => Kind::Number,
                _ => Kind::Percent,
            },
            low: decimal(&figure["value"]).or_else(|| decimal(&figure["low"])).expect("a figure has a value"),
            high: decimal(&figure["high"]),
            currency: string(figure, "currency").replace('?', ""),
        }
    });
    let gold = gold.collect();
    Text { region: string(&record, "region").parse().expect("a record has a country"), text, gold }
}

/// Where a figure's text stands: its occurrence `nth`, or the next one behind the figure before it that does not start
/// inside a number.
fn place(text: &str, needle: &str, nth: usize, floor: usize) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let inside = |at: usize| {
        digit(at) && at > 0 && (digit(at - 1) || at > 1 && matches!(bytes[at - 1], b',' | b'.') && digit(at - 2))
    };
    let mut places =
        (0..text.len()).filter(|&at| text.is_char_boundary(at) && text[at..].starts_with(needle)).skip(nth);
    places.find(|&at| at >= floor && !inside(at)).expect("a figure stands in its text")
}

/// How many amounts there are, how many were answered, how many of these were right.
#[derive(Clone, Copy, Default)]
pub struct Score {
    pub gold: usize,
    pub out: usize,
    pub right: usize,
}

impl Score {
    pub fn precision(&self) -> f64 {
        self.right as f64 / self.out.max(1) as f64
    }

    pub fn recall(&self) -> f64 {
        self.right as f64 / self.gold.max(1) as f64
    }

    pub fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (self.gold + self.out).max(1) as f64
    }
}

/// Scores a peer: over all amounts, and over those whose currency stands beside them.
pub fn score(peer: &dyn Peer, texts: &[Text]) -> [Score; 2] {
    let mut scores = [Score::default(); 2];
    for text in texts {
        let mut answers = Vec::new();
        peer.find(&text.text, text.region, &mut |answer| answers.push(answer));
        for (score, stated) in scores.iter_mut().zip([false, true]) {
            one(text, &answers, stated, score);
        }
    }
    scores
}

fn one(text: &Text, answers: &[Answer], stated: bool, score: &mut Score) {
    let over = |answer: &Answer, gold: &Gold| answer.start < gold.end && gold.start < answer.end;
    let asked = |gold: &&Gold| gold.kind == Kind::Money || !stated && gold.kind == Kind::MoneyByContext;
    let ignored = |gold: &Gold| gold.kind == Kind::Number || stated && gold.kind == Kind::MoneyByContext;
    // What touches only figures that are not asked for counts neither way.
    let mut left: Vec<&Answer> = answers
        .iter()
        .filter(|answer| {
            let mut touched = text.gold.iter().filter(|gold| over(answer, gold)).peekable();
            touched.peek().is_none() || touched.any(|gold| !ignored(gold))
        })
        .collect();
    score.out += left.len();
    for gold in text.gold.iter().filter(asked) {
        score.gold += 1;
        let right = left.iter().position(|answer| {
            over(answer, gold)
                && answer.low == gold.low
                && answer.high == gold.high
                && (gold.currency.is_empty() || answer.currency == gold.currency)
        });
        if let Some(right) = right {
            left.remove(right);
            score.right += 1;
        }
    }
}
