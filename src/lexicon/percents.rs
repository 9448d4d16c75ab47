//! What stands behind a number to make it a percentage: one row a form.

use crate::figure::PercentUnit::{self, BasisPoint, PerMille, Percent, PercentagePoint};
use crate::text::{Text, pack};

/// A unit of percentages where one stands, and how sure the form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PercentForm {
    pub(crate) unit: PercentUnit,
    pub(crate) end: usize,
    /// Just "point": it may count anything (an index, a score, a licence).
    pub(crate) vague: bool,
}

/// The words of every form, the longer first where two start alike. In a row, a space stands for any gap or hyphen.
#[rustfmt::skip]
static FORMS: &[(&[&str], PercentUnit, bool)] = &[
    (&["pour", "cent"], Percent, false),
    (&["pour", "cents"], Percent, false),
    (&["pourcent"], Percent, false),
    (&["pourcents"], Percent, false),
    (&["pour", "mille"], PerMille, false),
    (&["points", "de", "base"], BasisPoint, false),
    (&["point", "de", "base"], BasisPoint, false),
    (&["pts", "de", "base"], BasisPoint, false),
    (&["pt", "de", "base"], BasisPoint, false),
    (&["points", "de", "pourcentage"], PercentagePoint, false),
    (&["point", "de", "pourcentage"], PercentagePoint, false),
    (&["points", "de", "pourcentages"], PercentagePoint, false),
    (&["points", "de", "pour", "cent"], PercentagePoint, false),
    (&["pts", "de", "pourcentage"], PercentagePoint, false),
    (&["points", "de", "pib"], PercentagePoint, false),
    (&["point", "de", "pib"], PercentagePoint, false),
    (&["points", "de", "croissance"], PercentagePoint, false),
    (&["point", "de", "croissance"], PercentagePoint, false),
    (&["pb"], BasisPoint, false),
    (&["pbs"], BasisPoint, false),
    (&["pdb"], BasisPoint, false),
    (&["bps"], BasisPoint, false),
    (&["bp"], BasisPoint, false),
    (&["points"], PercentagePoint, true),
    (&["point"], PercentagePoint, true),
    (&["pts"], PercentagePoint, true),
    (&["pt"], PercentagePoint, true),
];

/// The form that stands at `at`, the gap before it already passed.
#[inline]
pub(crate) fn percent(text: Text<'_>, at: usize) -> Option<PercentForm> {
    let form = |unit, end| Some(PercentForm { unit, end, vague: false });
    match text.byte(at) {
        b'%' => return form(Percent, at + 1),
        b'p' | b'P' | b'b' | b'B' => {}
        // ‰ and the full-width and small percent signs.
        0xE2 if text.starts(at, "‰") => return form(PerMille, at + 3),
        _ => return None,
    }
    if let Some(end) = dotted(text, at) {
        let unit = if text.starts(end.saturating_sub(4), "1000") || text.starts(end.saturating_sub(5), "1 000") {
            PerMille
        } else {
            Percent
        };
        return form(unit, end);
    }
    let first = text.word(at)?;
    for (words, unit, vague) in FORMS {
        if first.key != pack_first(words) {
            continue;
        }
        if let Some(end) = words_at(text, first.end, words) {
            // "points de %" is said in words before a sign.
            if *vague && let Some(end) = of_percent(text, end) {
                return form(*unit, end);
            }
            return Some(PercentForm { unit: *unit, end, vague: *vague });
        }
    }
    None
}

fn pack_first(words: &[&str]) -> u128 {
    words.first().map_or(0, |word| pack(word))
}

/// The end of the words behind the first, which ended at `end`.
fn words_at(text: Text<'_>, mut end: usize, words: &[&str]) -> Option<usize> {
    for word in words.iter().skip(1) {
        let hyphen = text.hyphen(end);
        let start = if hyphen > end { hyphen } else { text.gap(end) };
        let found = text.word(start)?;
        if start == end || found.key != pack(word) {
            return None;
        }
        end = found.end;
    }
    Some(end)
}

/// "p. 100", "p.100", "p. cent", "p. 1000", "p.c.": the end.
fn dotted(text: Text<'_>, at: usize) -> Option<usize> {
    if text.byte(at + 1) != b'.' {
        return None;
    }
    let at = text.gap(at + 2);
    for hundred in ["1000", "1 000", "100", "cent", "c."] {
        if text.starts(at, hundred) && !text.byte(at + hundred.len()).is_ascii_alphanumeric() {
            return Some(at + hundred.len());
        }
    }
    None
}

/// "de %" behind "points": the end.
fn of_percent(text: Text<'_>, end: usize) -> Option<usize> {
    let de = text.word(text.gap(end)).filter(|word| word.is(pack("de")))?;
    let sign = text.gap(de.end);
    (text.byte(sign) == b'%').then_some(sign + 1)
}
