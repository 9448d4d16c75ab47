//! A second reader, written otherwise: one regular expression and arithmetic on digits, over the plain forms that both
//! cover. On generated texts the two agree on every place, value, currency and bound.
//!
//! `MONTANT_CASES` asks for more texts than the 20 000 of each run.

use montant::{Kind, find};
use once_cell::sync::Lazy;
use regex::Regex;

/// What both readers say of a figure.
#[derive(Debug, PartialEq, Eq)]
struct Seen {
    start: usize,
    end: usize,
    /// In thousandths, so that no decimal type is shared.
    thousandths: i128,
    unit: &'static str,
    bound: &'static str,
}

/// Marks of a unit, the longer first where one starts another.
const UNITS: &[(&str, &str)] = &[
    (r"dollars? canadiens?", "CAD"),
    (r"dollars?", "USD"),
    (r"livres? sterling", "GBP"),
    (r"francs? suisses?", "CHF"),
    (r"couronnes? danoises?", "DKK"),
    (r"euros?", "EUR"),
    (r"yuans?", "CNY"),
    (r"yens?", "JPY"),
    ("EUR", "EUR"),
    ("USD", "USD"),
    ("CHF", "CHF"),
    ("€", "EUR"),
    (r"\$", "USD"),
    ("£", "GBP"),
    ("%", "percent"),
    ("pour cent", "percent"),
    ("points de base", "basis_point"),
];

const MAGNITUDES: &[(&str, u32)] =
    &[("milliards?", 9), ("millions?", 6), ("mille", 3), ("Mds", 9), ("Md", 9), ("M", 6), ("k", 3)];

const QUALIFIERS: &[(&str, &str)] = &[
    ("environ", "about"),
    ("quelque", "about"),
    ("autour de", "about"),
    ("près de", "nearly"),
    ("presque", "nearly"),
    ("pas plus de", "at_most"),
    ("pas moins de", "at_least"),
    ("plus de", "more_than"),
    ("moins de", "less_than"),
    ("au moins", "at_least"),
    ("à partir de", "at_least"),
    ("au plus", "at_most"),
    ("jusqu['’]à", "at_most"),
];

const SPACE: &str = "[ \u{A0}\u{202F}]";

fn any<T>(table: &[(&str, T)]) -> String {
    table.iter().map(|(pattern, _)| *pattern).collect::<Vec<_>>().join("|")
}

static FIGURE: Lazy<Regex> = Lazy::new(|| {
    let (units, magnitudes) = (any(UNITS).replace(' ', SPACE), any(MAGNITUDES));
    let number = format!(r"(?P<whole>\d{{1,3}}(?:{SPACE}\d{{3}})+|\d+)(?:,(?P<decimals>\d{{1,3}}))?");
    Regex::new(&format!(
        r"(?P<sign>[-−+])?{number}(?:{SPACE}?(?P<magnitude>{magnitudes}))?{SPACE}?(?:de{SPACE}|d['’])?(?P<unit>{units})?"
    ))
    .expect("a pattern")
});

static QUALIFIER: Lazy<Regex> = Lazy::new(|| {
    Regex::new(&format!(r"(?:^|[^\p{{L}}])({}){SPACE}$", any(QUALIFIERS).replace(' ', SPACE))).expect("a pattern")
});

/// A table with each of its patterns compiled, for a whole word.
type Table<T> = Lazy<Vec<(Regex, T)>>;

fn compiled<T: Copy>(table: &[(&str, T)]) -> Vec<(Regex, T)> {
    let whole = |pattern: &str| Regex::new(&format!("^(?:{})$", pattern.replace(' ', SPACE))).expect("a pattern");
    table.iter().map(|&(pattern, value)| (whole(pattern), value)).collect()
}

static UNIT: Table<&str> = Lazy::new(|| compiled(UNITS));
static MAGNITUDE: Table<u32> = Lazy::new(|| compiled(MAGNITUDES));
static BOUND: Table<&str> = Lazy::new(|| compiled(QUALIFIERS));

/// The value of the first pattern of a table that is all of `text`.
fn look_up<T: Copy>(table: &[(Regex, T)], text: &str) -> T {
    table.iter().find(|(pattern, _)| pattern.is_match(text)).unwrap_or_else(|| panic!("{text:?}")).1
}

fn oracle(text: &str) -> Vec<Seen> {
    let mut seen = Vec::new();
    for found in FIGURE.captures_iter(text) {
        let (Some(all), whole) = (found.get(0), &found["whole"]) else { continue };
        let magnitude = found.name("magnitude");
        let unit = found.name("unit");
        let end = unit.or(magnitude).map_or(all.end(), |part| part.end());
        // Words go on behind it: "12 mètres", "3 maisons", "5 kilos".
        if text[end..].starts_with(char::is_alphanumeric) || text[..all.start()].ends_with(char::is_alphanumeric) {
            continue;
        }
        let exponent = magnitude.map_or(0, |part| look_up(&MAGNITUDE, part.as_str()));
        let unit = match unit {
            Some(unit) => look_up(&UNIT, unit.as_str()),
            None if exponent >= 6 && magnitude.is_some_and(|part| part.as_str().len() > 3) => "number",
            None => continue,
        };
        let digits: String = whole.chars().filter(char::is_ascii_digit).collect();
        let decimals = found.name("decimals").map_or("", |part| part.as_str());
        let scale = 3 + exponent - decimals.len() as u32;
        let value: i128 = format!("{digits}{decimals}").parse().expect("digits");
        let negative = found.name("sign").is_some_and(|sign| sign.as_str() != "+");
        let bound = QUALIFIER
            .captures(&text[..all.start()])
            .map_or("exact", |qualifier| look_up(&BOUND, qualifier.get(1).expect("a group").as_str()));
        seen.push(Seen {
            start: all.start(),
            end,
            thousandths: value * 10i128.pow(scale) * if negative { -1 } else { 1 },
            unit,
            bound,
        });
    }
    seen
}

fn ours(text: &str) -> Vec<Seen> {
    find(text)
        .map(|found| {
            let figure = found.figure();
            let value = figure.value().unwrap_or_else(|| panic!("a range in {text}")).normalize();
            assert!(value.scale() <= 3, "{text}");
            Seen {
                start: found.start(),
                end: found.end(),
                thousandths: value.mantissa() * 10i128.pow(3 - value.scale()),
                unit: match figure.kind() {
                    Kind::Percent(unit) => unit.name(),
                    Kind::Money => figure.currency().map_or("?", |currency| currency.code()),
                    _ => "number",
                },
                bound: figure.bound().name(),
            }
        })
        .collect()
}

/// Marsaglia's xorshift: the same texts in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.roll(list.len())]
    }
}

/// A number as digits, with groups and decimals.
fn number(dice: &mut Dice, space: &str) -> String {
    let whole = 1 + dice.roll(10usize.pow(1 + dice.0 as u32 % 7)) as u64;
    let digits = whole.to_string();
    let mut out = String::new();
    let grouped = dice.roll(3) > 0;
    for (i, digit) in digits.chars().enumerate() {
        if grouped && i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push_str(space);
        }
        out.push(digit);
    }
    match dice.roll(3) {
        0 => out.push_str(&format!(",{}", dice.roll(10))),
        1 => out.push_str(&format!(",{:02}", dice.roll(100))),
        _ => {}
    }
    out
}

/// A figure that both readers know.
fn figure(dice: &mut Dice) -> String {
    let space = dice.pick(&[" ", "\u{A0}", "\u{202F}"]);
    let sign = dice.pick(&["", "", "", "", "-", "−", "+"]);
    let number = number(dice, space);
    let written = match dice.roll(6) {
        0 => {
            let unit = dice.pick(&["%", "pour cent", "points de base"]);
            let gap = if unit == "%" && dice.roll(2) == 0 { "" } else { space };
            format!("{number}{gap}{unit}")
        }
        1 => format!("{number}{space}{}", dice.pick(&["millions", "milliards"])),
        2 => {
            let magnitude = dice.pick(&["millions", "milliards", "million", "milliard"]);
            let (article, unit) = [
                ("d'", "euros"),
                ("d’", "euros"),
                ("de ", "dollars"),
                ("de ", "dollars canadiens"),
                ("de ", "livres sterling"),
                ("de ", "francs suisses"),
                ("de ", "yuans"),
                ("de ", "yens"),
            ][dice.roll(8)];
            format!("{number}{space}{magnitude}{space}{article}{unit}")
        }
        3 => {
            let magnitude = dice.pick(&["k", "M", "Md", "Mds"]);
            let gap = if dice.roll(2) == 0 { "" } else { space };
            format!("{number}{space}{magnitude}{gap}{}", dice.pick(&["€", "$", "£", "EUR"]))
        }
        4 => format!("{number}{}{}", if dice.roll(2) == 0 { "" } else { space }, dice.pick(&["€", "$", "£"])),
        _ => {
            let unit = dice.pick(&[
                "euros",
                "dollars",
                "couronnes danoises",
                "livres sterling",
                "USD",
                "CHF",
                "francs suisses",
            ]);
            format!("{number}{space}{unit}")
        }
    };
    format!("{sign}{written}")
}

/// A text of figures and of words and numbers that are none.
fn text(dice: &mut Dice) -> String {
    const WORDS: &[&str] = &[
        "le projet",
        "coûte",
        "la dette atteint",
        "puis",
        "pour Lyon",
        "selon l'État",
        "affiche",
        "versera",
        "dit-il",
        "soit",
        "dont",
        "contre",
        "12 maisons",
        "3 kilos",
        "en 2024 déjà",
        "le 14 juillet",
        "un A320 gris",
        "une école",
        "œuvre",
        "à Orly,",
        "(",
        ")",
        "hausse de",
        "montant :",
        "« prix »",
        "jusqu'ici",
        "plus tard",
        "45 mètres",
        "mais",
        "avec",
        "Élysée.",
        "\n",
        "7 jours",
    ];
    let mut out = String::new();
    for _ in 0..1 + dice.roll(5) {
        for _ in 0..1 + dice.roll(3) {
            out.push_str(dice.pick(WORDS));
            out.push(' ');
        }
        if dice.roll(3) == 0 {
            let qualifier = dice.pick(&[
                "environ",
                "quelque",
                "autour de",
                "près de",
                "presque",
                "pas plus de",
                "pas moins de",
                "plus de",
                "moins de",
                "au moins",
                "à partir de",
                "au plus",
                "jusqu'à",
                "jusqu’à",
            ]);
            out.push_str(qualifier);
            out.push(' ');
        }
        out.push_str(&figure(dice));
        out.push_str(dice.pick(&[" ", ", ", ". ", " ; ", " (sic) ", "\n\n"]));
        out.push_str("mais ");
    }
    out
}

fn cases() -> u32 {
    std::env::var("MONTANT_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(20_000)
}

#[test]
fn the_two_readers_agree() {
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    let mut figures = 0;
    for case in 0..cases() {
        let text = text(&mut dice);
        let expected = oracle(&text);
        figures += expected.len();
        assert_eq!(ours(&text), expected, "case {case}: {text:?}");
    }
    assert!(figures as u32 >= cases(), "{figures} figures: the texts hold too few");
}

/// The second reader alone, on texts anyone can check.
#[test]
fn the_second_reader_reads() {
    let seen = oracle("Près de rien ; près de 1 234,5 M€, -8 % et 3 kilos.");
    assert_eq!(seen.len(), 2);
    assert_eq!((seen[0].thousandths, seen[0].unit, seen[0].bound), (1_234_500_000_000, "EUR", "nearly"));
    assert_eq!((seen[1].thousandths, seen[1].unit, seen[1].bound), (-8000, "percent", "exact"));
    assert_eq!(oracle("36,8 milliards d’euros")[0].thousandths, 36_800_000_000_000);
    assert_eq!(oracle("12 maisons, 2 M de briques, 5 km"), []);
}
