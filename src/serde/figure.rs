//! The form of a figure: its fields go together in some ways only.

use core::fmt;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::named::{Named, by_name};
use crate::bound::Bound;
use crate::currency::Currency;
use crate::error::Error;
use crate::figure::{Basis, Denomination, Figure, Kind, PercentUnit, Unit};
use crate::lexicon::{Candidates, currencies};
use crate::quantity::Quantity;
use crate::text::Text;

#[derive(Serialize, Deserialize)]
#[serde(rename = "Figure")]
pub(super) struct FigureForm {
    kind: KindForm,
    low: Quantity,
    #[serde(default)]
    high: Option<Quantity>,
    #[serde(default)]
    bound: Bound,
    #[serde(default)]
    unit: Option<PercentUnit>,
    #[serde(default)]
    currency: Option<Currency>,
    #[serde(default)]
    basis: Option<Basis>,
    #[serde(default)]
    candidates: CandidatesForm,
}

#[derive(Clone, Copy)]
struct KindForm(Sort);

#[derive(Clone, Copy)]
enum Sort {
    Money,
    Percent,
    Number,
}

by_name!(KindForm, "a kind of figure: money, percent or number", KindForm::name, KindForm::from_name);

impl KindForm {
    const fn name(self) -> &'static str {
        match self.0 {
            Sort::Money => "money",
            Sort::Percent => "percent",
            Sort::Number => "number",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Sort::Money, Sort::Percent, Sort::Number].into_iter().map(Self).find(|kind| kind.name() == name)
    }
}

/// Candidates by their codes.
#[derive(Clone, Copy)]
struct CandidatesForm(Candidates);

impl Default for CandidatesForm {
    fn default() -> Self {
        Self(Candidates::NONE)
    }
}

impl Serialize for CandidatesForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeSeq;
        // Formats that carry no names want the count first.
        let mut seq = serializer.serialize_seq(Some(self.0.count()))?;
        for currency in self.0 {
            seq.serialize_element(&currency)?;
        }
        seq.end()
    }
}

impl<'de> Deserialize<'de> for CandidatesForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(CandidatesVisitor).map(Self)
    }
}

/// More currencies than share one noun.
const MOST: usize = 64;

/// The set of candidates that are just these currencies: the sharers of a noun, a sign, or a part's noun or sign of the
/// first one. `None` where nothing is shared by just them.
fn sharers(codes: &[Currency]) -> Option<Candidates> {
    let row = match codes {
        [] => return Some(Candidates::NONE),
        [only] => return Some(Candidates::one(*only)),
        [first, ..] => first.row(),
    };
    let word = |noun: &str| Text(noun).word(0);
    let nouns = row.nouns.iter().filter_map(|noun| currencies::noun(word(noun)?));
    let marks = row.marks.iter().filter_map(|mark| currencies::mark(mark));
    let parts = row.subunit.iter().flat_map(|part| {
        let nouns = [part.singular, part.plural].into_iter().chain(part.nouns.iter().copied());
        let nouns = nouns.filter_map(|noun| currencies::subunit(word(noun)?));
        nouns.chain(part.marks.iter().filter_map(|mark| currencies::subunit_mark(mark)))
    });
    nouns.chain(marks).chain(parts).find(|candidates| Iterator::eq(*candidates, codes.iter().copied()))
}

struct CandidatesVisitor;

impl<'de> Visitor<'de> for CandidatesVisitor {
    type Value = Candidates;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the codes of currencies that share a noun or sign")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Candidates, A::Error> {
        let mut codes = [Currency::EUR; MOST];
        let mut count = 0;
        while let Some(currency) = seq.next_element()? {
            *codes.get_mut(count).ok_or_else(|| A::Error::invalid_length(count, &self))? = currency;
            count += 1;
        }
        sharers(codes.get(..count).unwrap_or_default())
            .ok_or_else(|| A::Error::custom("no noun or sign is shared by just these currencies"))
    }
}

impl From<Figure> for FigureForm {
    fn from(figure: Figure) -> Self {
        let (kind, unit) = match figure.kind() {
            Kind::Money => (Sort::Money, None),
            Kind::Percent(unit) => (Sort::Percent, Some(unit)),
            Kind::Number => (Sort::Number, None),
        };
        Self {
            kind: KindForm(kind),
            low: figure.low(),
            high: figure.is_range().then(|| figure.high()),
            bound: figure.bound(),
            unit,
            currency: figure.currency(),
            basis: figure.basis(),
            candidates: CandidatesForm(figure.candidates()),
        }
    }
}

/// Why the fields of a figure do not go together.
pub(super) enum Unfit {
    Unit,
    Currency,
    Range(Error),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unit => f.write_str("a percentage has a unit, and nothing else has one"),
            Self::Currency => {
                f.write_str("only money has a currency, and one that is assumed is one of its candidates")
            }
            Self::Range(error) => error.fmt(f),
        }
    }
}

impl TryFrom<FigureForm> for Figure {
    type Error = Unfit;

    fn try_from(form: FigureForm) -> Result<Self, Unfit> {
        let FigureForm { kind, low, high, bound, unit, currency, basis, candidates: CandidatesForm(candidates) } = form;
        let unit = match (kind.0, unit) {
            (Sort::Money, None) => {
                // A stated currency may be written without its only candidate.
                let candidates = match currency {
                    Some(currency) if candidates == Candidates::NONE => Candidates::one(currency),
                    _ => candidates,
                };
                let unknown = if currency.is_some() { Basis::Stated } else { Basis::Assumed };
                let basis = basis.unwrap_or(unknown);
                if basis == Basis::Assumed && currency.is_some_and(|currency| !candidates.contains(currency)) {
                    return Err(Unfit::Currency);
                }
                Unit::Money(Denomination { currency, basis, candidates })
            }
            (Sort::Percent, Some(unit)) => Unit::Percent(unit),
            (Sort::Number, None) => Unit::Number,
            _ => return Err(Unfit::Unit),
        };
        if kind.name() != "money" && (currency.is_some() || basis.is_some() || candidates != Candidates::NONE) {
            return Err(Unfit::Currency);
        }
        let figure = Self::new(low, None, bound, unit);
        match high {
            Some(high) => figure.to(high).map_err(Unfit::Range),
            None => Ok(figure),
        }
    }
}
