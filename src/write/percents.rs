//! How percentages are named.

use crate::figure::PercentUnit;

/// In words: "8 pour cent", "0,5 point de pourcentage".
pub(super) const fn long(unit: PercentUnit, plural: bool) -> &'static str {
    match (unit, plural) {
        (PercentUnit::Percent, _) => "pour cent",
        (PercentUnit::PerMille, _) => "pour mille",
        (PercentUnit::PercentagePoint, false) => "point de pourcentage",
        (PercentUnit::PercentagePoint, true) => "points de pourcentage",
        (PercentUnit::BasisPoint, false) => "point de base",
        (PercentUnit::BasisPoint, true) => "points de base",
    }
}

/// As a sign or an abbreviation: "8 %", "0,5 pt", "50 pb".
pub(super) const fn short(unit: PercentUnit, plural: bool) -> &'static str {
    match (unit, plural) {
        (PercentUnit::Percent, _) => "%",
        (PercentUnit::PerMille, _) => "‰",
        (PercentUnit::PercentagePoint, false) => "pt",
        (PercentUnit::PercentagePoint, true) => "pts",
        (PercentUnit::BasisPoint, _) => "pb",
    }
}

/// Points are nouns, and take *de* behind a million.
pub(super) const fn is_noun(unit: PercentUnit) -> bool {
    matches!(unit, PercentUnit::PercentagePoint | PercentUnit::BasisPoint)
}
