//! What stands behind a number to make it a percentage: one row a form.

use crate::figure::PercentUnit::{self, BasisPoint, PerMille, Percent, PercentagePoint};
use crate::region::Region;
use crate::text::Text;

/// A unit of percentages where one stands, and how sure the form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PercentForm {
    pub(crate) unit: PercentUnit,
    pub(crate) end: usize,
    /// Just "point": it may count anything (an index, a score, a licence). Or "pc", which may be computers.
    pub(crate) vague: bool,
}

/// The words of every form, the longer first where two start alike. In a row, a space stands for any gap or hyphen.
#[rustfmt::skip]
const FORMS: &[(&[u128], PercentUnit, bool)] = &[
    (&[key!("pour"), key!("cent")], Percent, false),
    (&[key!("pour"), key!("cents")], Percent, false),
    (&[key!("pourcent")], Percent, false),
    (&[key!("pct")], Percent, false),
    (&[key!("pc")], Percent, true),
    (&[key!("pourcents")], Percent, false),
    (&[key!("pour"), key!("mille")], PerMille, false),
    (&[key!("points"), key!("de"), key!("base")], BasisPoint, false),
    (&[key!("point"), key!("de"), key!("base")], BasisPoint, false),
    (&[key!("pts"), key!("de"), key!("base")], BasisPoint, false),
    (&[key!("pt"), key!("de"), key!("base")], BasisPoint, false),
    (&[key!("points"), key!("de"), key!("pourcentage")], PercentagePoint, false),
    (&[key!("point"), key!("de"), key!("pourcentage")], PercentagePoint, false),
    (&[key!("points"), key!("de"), key!("pourcentages")], PercentagePoint, false),
    (&[key!("points"), key!("de"), key!("pour"), key!("cent")], PercentagePoint, false),
    (&[key!("pts"), key!("de"), key!("pourcentage")], PercentagePoint, false),
    (&[key!("pb")], BasisPoint, true),
    (&[key!("pbs")], BasisPoint, false),
    (&[key!("pdb")], BasisPoint, false),
    (&[key!("bps")], BasisPoint, false),
    (&[key!("bp")], BasisPoint, false),
    (&[key!("points")], PercentagePoint, true),
    (&[key!("point")], PercentagePoint, true),
    (&[key!("pts")], PercentagePoint, true),
    (&[key!("pt")], PercentagePoint, true),
];

/// One bit for the first letter of every form.
const STARTS: u32 = {
    let mut starts = 0;
    let mut i = 0;
    while i < FORMS.len() {
        starts |= 1 << (FORMS[i].0[0] as u8 & 31);
        i += 1;
    }
    starts
};

/// Adds the first word of every form.
pub(super) const fn each_word(words: &mut super::followers::Words) {
    let mut i = 0;
    while i < FORMS.len() {
        words.add(FORMS[i].0[0]);
        i += 1;
    }
}

/// The form that stands at `at`, the gap before it already passed.
#[inline]
pub(crate) fn percent(text: Text<'_>, at: usize) -> Option<PercentForm> {
    let form = |unit, end| Some(PercentForm { unit, end, vague: false });
    match text.byte(at) {
        b'%' => return form(Percent, at + 1),
        b if b.is_ascii_alphabetic() && STARTS >> (b & 31) & 1 != 0 => {}
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
    if first.is(key!("pour")) {
        // "9 pour 100", as the nineteenth century has it.
        let number = text.gap(first.end);
        for (hundred, unit) in [("1000", PerMille), ("1 000", PerMille), ("100", Percent)] {
            let end = number + hundred.len();
            if text.starts(number, hundred) && !goes_on(text, end) && !counts(text, end) {
                return form(unit, end);
            }
        }
    }
    for (words, unit, vague) in FORMS {
        if words.first() != Some(&first.key) {
            continue;
        }
        if let Some(end) = words_at(text, first.end, words) {
            // "points de %" is said in words before a sign.
            if *vague && let Some(end) = of_percent(text, end) {
                return form(*unit, end);
            }
            let vague = *vague && !of_share(text, end);
            return Some(PercentForm { unit: *unit, end, vague });
        }
    }
    None
}

/// Where "pc" is a percentage behind a whole number as well, as its news agencies write.
const WHOLE_PC: &[&str] = &["BE"];

impl PercentForm {
    /// The form behind a number, decimal or not, where readers of `region` take it for a percentage: "2,3 pc", and no "2 PC".
    #[inline]
    pub(crate) fn read_in(self, text: Text<'_>, at: usize, decimal: bool, region: Region) -> Option<Self> {
        if !self.vague || self.unit != Percent {
            return Some(self);
        }
        let whole = || WHOLE_PC.contains(&region.code()) && !counts(text, self.end);
        (text.starts(at, "pc") && (decimal || whole())).then_some(Self { vague: false, ..self })
    }
}

/// Do digits go on at `end`, with or without a mark: "pour 100 000", "pour 100,5"?
fn goes_on(text: Text<'_>, end: usize) -> bool {
    let behind = if matches!(text.byte(end), b'.' | b',') { end + 1 } else { text.gap(end) };
    text.byte(end).is_ascii_alphanumeric() || text.byte(behind).is_ascii_digit()
}

/// Does a sign or noun stand at `end` that the hundred counts: "10 pour 100 euros", "4 pour 100 places", "3 pour 100 km"?
/// Most nouns say so by their plural.
fn counts(text: Text<'_>, end: usize) -> bool {
    #[rustfmt::skip]
    const SINGULAR: &[u128] = &[
        key!("plus"), key!("moins"), key!("dans"), key!("sans"), key!("sous"), key!("des"), key!("les"), key!("ses"), key!("mais"), key!("puis"), key!("depuis"), key!("apres"), key!("hors"), key!("vers"),
        key!("alors"), key!("lors"), key!("francais"), key!("anglais"), key!("jamais"), key!("toujours"), key!("aux"), key!("ceux"), key!("selon"),
    ];
    #[rustfmt::skip]
    const UNITS: &[u128] = &[
        key!("km"), key!("g"), key!("kg"), key!("mg"), key!("l"), key!("ml"), key!("cl"), key!("kwh"), key!("kcal"), key!("m"), key!("cm"), key!("ha"), key!("kr"), key!("usd"), key!("eur"), key!("chf"),
    ];
    let at = text.gap(end);
    match text.word(at) {
        // "pour 100 l'an" is a rate.
        Some(word) => {
            let last = text.byte(word.end - 1) | 0x20;
            UNITS.contains(&word.key) && text.apostrophe(word.end) == word.end
                || matches!(last, b's' | b'x') && !SINGULAR.contains(&word.key)
        }
        None => matches!(text.char_at(at), Some('$' | '€' | '£' | '¥' | '₣' | '₩' | '₹' | '₽' | '₺')),
    }
}

/// The end of the words behind the first, which ended at `end`.
fn words_at(text: Text<'_>, mut end: usize, words: &[u128]) -> Option<usize> {
    for word in words.iter().skip(1) {
        let hyphen = text.hyphen(end);
        let start = if hyphen > end { hyphen } else { text.gap(end) };
        let found = text.word(start)?;
        if start == end || found.key != *word {
            return None;
        }
        end = found.end;
    }
    Some(end)
}

/// "p. 100", "p.100", "p. cent", "p. 1000", "p.c.": the end.
fn dotted(text: Text<'_>, at: usize) -> Option<usize> {
    if text.byte(at) | 0x20 != b'p' || text.byte(at + 1) != b'.' {
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

/// "de PIB", "de croissance" behind "points": what is counted in hundredths; it stays outside.
fn of_share(text: Text<'_>, end: usize) -> bool {
    let shares = [key!("pib"), key!("croissance"), key!("tva"), key!("marge"), key!("inflation"), key!("chomage")];
    text.word(text.gap(end))
        .filter(|de| de.is(key!("de")))
        .and_then(|de| text.word(text.gap(de.end)))
        .is_some_and(|share| shares.contains(&share.key))
}

/// "de %" behind "points": the end.
fn of_percent(text: Text<'_>, end: usize) -> Option<usize> {
    let de = text.word(text.gap(end)).filter(|word| word.is(key!("de")))?;
    let sign = text.gap(de.end);
    (text.byte(sign) == b'%').then_some(sign + 1)
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    vec![("FORMS", size_of_val(FORMS) + FORMS.iter().map(|(keys, ..)| size_of_val(*keys)).sum::<usize>())]
}
