//! `duckling`, a Rust port of the Haskell library of that name, with its French rules.

use duckling::{Context, DimensionKind, DimensionValue, Entity, Lang, Locale, MeasurementValue, Options};
use montant::{Currency, Decimal, Region};
use regex::Regex;

use crate::pattern::{LINK, SPACE};
use crate::peer::{Answer, Peer, Pieces};
use crate::units::{self, Units};

/// Its dimension of money, as it comes.
pub struct Money {
    locale: Locale,
    context: Context,
    options: Options,
}

/// The same, and its numerals too, with a currency looked for behind each: its money knows no "milliards d'euros".
pub struct Helped {
    money: Money,
    behind: Regex,
    units: Units,
}

impl Money {
    pub fn new() -> Self {
        // It has no region for French.
        Self { locale: Locale::new(Lang::FR, None), context: Context::default(), options: Options::default() }
    }

    fn entities(&self, text: &str, dimensions: &[DimensionKind]) -> Vec<Entity> {
        let mut entities = duckling::parse(text, &self.locale, dimensions, &self.context, &self.options);
        // Where it ranks two readings of one place alike it returns both; the first and longest is taken.
        entities.sort_by_key(|entity| (entity.start, usize::MAX - entity.end));
        let mut end = 0;
        entities.retain(|entity| {
            let free = entity.start >= end;
            end = if free { entity.end } else { end };
            free
        });
        entities
    }
}

impl Helped {
    pub fn new() -> Self {
        let behind = Regex::new(&format!("^(?i){LINK}{SPACE}?(?P<unit>{})", units::behind())).expect("the pattern");
        Self { money: Money::new(), behind, units: Units::new() }
    }
}

/// Its float as a decimal, without what binary fractions add far behind the point.
fn decimal(value: f64) -> Option<Decimal> {
    value.to_string().parse::<Decimal>().ok()?.round_sf(12)
}

fn money(entity: &Entity, value: &MeasurementValue, region: Region) -> Option<Answer> {
    let (low, high, unit) = match value {
        MeasurementValue::Value { value, unit } => (*value, None, unit),
        MeasurementValue::Interval { from, to } => match (from, to) {
            (Some(from), Some(to)) => (from.value, Some(to.value), &from.unit),
            (Some(one), None) | (None, Some(one)) => (one.value, None, &one.unit),
            (None, None) => return None,
        },
    };
    // What it leaves open is settled as for the regexes.
    let unit = match unit.as_str() {
        "cent" => units::settle("cent", region),
        "dinar" => units::settle("dinar", region),
        "USD" if entity.body.contains('$') || entity.body.contains("dollar") => units::settle("dollar", region),
        "GBP" if entity.body.contains("livre") => units::settle("livre", region),
        code => units::settle(Currency::from_code(code).map_or("", |currency| currency.code()), region),
    };
    let high = match high {
        Some(high) => Some(decimal(high)? / unit.part),
        None => None,
    };
    let low = decimal(low)? / unit.part;
    Some(Answer { start: entity.start, end: entity.end, low, high, currency: unit.currency })
}

impl Peer for Money {
    fn name(&self) -> &'static str {
        "duckling"
    }

    fn pieces(&self) -> Pieces {
        Pieces::Lines
    }

    fn find(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer)) {
        for entity in self.entities(text, &[DimensionKind::AmountOfMoney]) {
            if let DimensionValue::AmountOfMoney(value) = &entity.value
                && let Some(answer) = money(&entity, value, region)
            {
                each(answer);
            }
        }
    }
}

impl Peer for Helped {
    fn name(&self) -> &'static str {
        "duckling, currencies behind"
    }

    fn pieces(&self) -> Pieces {
        Pieces::Lines
    }

    fn find(&self, text: &str, region: Region, each: &mut dyn FnMut(Answer)) {
        for entity in self.money.entities(text, &[DimensionKind::AmountOfMoney, DimensionKind::Numeral]) {
            let answer = match &entity.value {
                DimensionValue::AmountOfMoney(value) => money(&entity, value, region),
                DimensionValue::Numeral(value) => self.behind.captures(&text[entity.end..]).and_then(|captures| {
                    let unit = self.units.get(captures.name("unit")?.as_str(), region)?;
                    let end = entity.end + captures.get(0)?.end();
                    let low = decimal(*value)? / unit.part;
                    Some(Answer { start: entity.start, end, low, high: None, currency: unit.currency })
                }),
                _ => None,
            };
            if let Some(answer) = answer {
                each(answer);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What COMPARE.md says of it.
    #[test]
    fn it_reads_what_is_said_of_it() {
        let money = Money::new();
        let read = |text: &str| {
            let mut all = Vec::new();
            money.find(text, Region::FR, &mut |answer| {
                let high = answer.high.map(|high| format!("..{}", high.normalize())).unwrap_or_default();
                all.push(format!("{}{high} {}", answer.low.normalize(), answer.currency));
            });
            all.join(", ")
        };
        for (text, expected) in [
            ("12,50 €", "12.5 EUR"),
            ("50 M€", "50000000 EUR"),
            ("12 euros 50", "12.5 EUR"),
            ("entre 10 et 20 euros", "10..20 EUR"),
            ("plus de 12 euros", "12 EUR"),
            ("36,8 milliards d'euros", ""),
            ("12 francs suisses", ""),
            ("septante euros", ""),
            ("1\u{a0}234\u{a0}€", "234 EUR"),
            ("trois cents euros", "0.03 EUR"),
            ("un cadre", "1 CAD"),
            ("environ 3 500 habitants", "3500 RON"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        let canada = Locale::new(Lang::FR, Some(duckling::Region::CA));
        assert_eq!(canada.region, None, "French has regions now");
    }
}
