//! What a figure counts, as it is named: a name, a sign, a code, a percent sign.

use super::Style;
use super::options::{Form, Naming, Place, Unit as Usage};
use crate::currency::{Currency, CurrencyStatus, Gender, Row, Subunit};
use crate::figure::{Denomination, Figure, PercentUnit, Unit};
use crate::lexicon::{Candidates, currencies, exceptions};
use crate::region::Region;
use crate::text::{Text, Word};

/// What stands with the number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Label {
    /// A number and nothing more.
    Number,
    /// Money whose currency nobody said.
    Unsaid,
    Name(Name),
    /// A sign or code, and the currency.
    Sign(&'static str, Currency),
    Percent(PercentUnit),
}

/// A name of money.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub(super) singular: &'static str,
    pub(super) plural: &'static str,
    pub(super) gender: Gender,
    /// `None` for a noun that several share.
    pub(super) currency: Option<Currency>,
}

impl Label {
    pub(super) fn is_money(&self) -> bool {
        !matches!(self, Self::Number | Self::Percent(_))
    }

    fn currency(&self) -> Option<Currency> {
        match self {
            Self::Name(name) => name.currency,
            Self::Sign(_, currency) => Some(*currency),
            _ => None,
        }
    }

    pub(super) fn minor_unit(&self) -> Option<u8> {
        self.currency().and_then(Currency::minor_unit)
    }

    pub(super) fn subunit(&self) -> Option<&'static Subunit> {
        self.currency()?.row().subunit
    }
}

/// How `figure` is labelled in `style`.
pub(super) fn label(figure: &Figure, style: &Style) -> Label {
    match figure.unit() {
        Unit::Number => Label::Number,
        Unit::Percent(unit) => Label::Percent(unit),
        Unit::Money(Denomination { currency: Some(currency), .. }) => of_currency(currency, style),
        Unit::Money(Denomination { candidates, .. }) => shared(candidates),
    }
}

fn of_currency(currency: Currency, style: &Style) -> Label {
    let usage = match (style.form, style.unit) {
        (Form::Iso, _) => Usage::Code,
        (Form::Words | Form::Cheque, _) | (Form::Long, Usage::Usual) => Usage::Name,
        (_, Usage::Usual) => style.short_unit,
        (_, usage) => usage,
    };
    match usage {
        Usage::Name if !is_name(currency) => Label::Sign(currency.code(), currency),
        Usage::Name => Label::Name(name(currency, style.naming, style.region)),
        Usage::Sign => Label::Sign(sign(currency, style).unwrap_or(currency.code()), currency),
        Usage::Usual | Usage::Code => Label::Sign(currency.code(), currency),
    }
}

/// Is there a name to write? The codes for no currency and for tests have none, and "dollar américain (jour suivant)" and
/// "unité de compte européenne 9" are headings of a list.
fn is_name(currency: Currency) -> bool {
    let plain = |c: char| c != '(' && !c.is_ascii_digit();
    !matches!(currency.code(), "XXX" | "XTS") && currency.name().chars().all(plain)
}

/// The currencies that say in their names which bank issues them only where their readers cannot know.
const XAF_ELSEWHERE: (&str, &str) = ("franc CFA d'Afrique centrale", "francs CFA d'Afrique centrale");
const XOF_ELSEWHERE: (&str, &str) = ("franc CFA d'Afrique de l'Ouest", "francs CFA d'Afrique de l'Ouest");

/// The name of a currency for readers in `region`.
fn name(currency: Currency, naming: Naming, region: Region) -> Name {
    let row = currency.row();
    let own = |wanted: Currency| region.currencies().any(|own| own == wanted);
    let (singular, plural) = match currency {
        Currency::XAF if !own(Currency::XAF) => XAF_ELSEWHERE,
        Currency::XOF if own(Currency::XAF) => XOF_ELSEWHERE,
        _ => match naming {
            Naming::Regional => bare(row, currency, region).unwrap_or((row.singular, row.plural)),
            Naming::Stated => (row.singular, row.plural),
        },
    };
    Name { singular, plural, gender: row.gender, currency: Some(currency) }
}

/// The bare noun, where readers in `region` take it for this currency. A livre, a couronne or a sol is too much else;
/// and no CFA or CFP franc is called a franc in print.
fn bare(row: &'static Row, currency: Currency, region: Region) -> Option<(&'static str, &'static str)> {
    if matches!(row.code, "XOF" | "XAF" | "XPF") {
        return None;
    }
    let (singular, plural) = noun(row);
    let word = whole_word(singular)?;
    let candidates = currencies::noun(word)?;
    (!exceptions::is_wary(word) && currencies::settle(candidates, region).0 == Some(currency))
        .then_some((singular, plural))
}

/// The noun of a name, without what qualifies it: "dollar", "dollars".
fn noun(row: &'static Row) -> (&'static str, &'static str) {
    let first = |name: &'static str| name.split(' ').next().unwrap_or(name);
    (first(row.singular), first(row.plural))
}

fn whole_word(text: &str) -> Option<Word> {
    Text(text).word(0).filter(|word| word.end == text.len())
}

/// What the currencies that a figure could mean have in common: a name, a noun, a sign.
fn shared(candidates: Candidates) -> Label {
    let Some(first) = { candidates }.next() else { return Label::Unsaid };
    let row = first.row();
    let all = |test: &dyn Fn(&'static Row) -> bool| { candidates }.all(|candidate| test(candidate.row()));
    let named = |singular, plural| Label::Name(Name { singular, plural, gender: row.gender, currency: None });
    if all(&|other| other.singular == row.singular) {
        return named(row.singular, row.plural);
    }
    let (singular, plural) = noun(row);
    if all(&|other| other.nouns.contains(&singular)) {
        return named(singular, plural);
    }
    match row.marks.iter().find(|mark| all(&|other| other.marks.contains(mark))) {
        Some(mark) => Label::Sign(mark, first),
        None => Label::Unsaid,
    }
}

/// Signs that French texts print, beside letters.
const PRINTED: &str = "€$£¥₹₩₪₫₿";

/// Marks of letters that are printed outside their countries too.
const ABROAD: [&str; 2] = ["FCFA", "FCFP"];

/// What is printed at home where the first mark of the row is not: `None` for the code. "SFr" is how others say it, "Gde"
/// has a plural.
#[rustfmt::skip]
const AT_HOME: [(&str, Option<&str>); 8] = [
    ("CHF", None), ("HTG", None), ("LBP", Some("LL")), ("LKR", Some("Rs")), ("MUR", Some("Rs")), ("NPR", Some("Rs")), ("PKR", Some("Rs")),
    ("SCR", Some("Rs")),
];

/// The sign by which the style's readers know a currency: "€", "$ CA" in Canada and "$CA" elsewhere, "FCFA", "DT" in
/// Tunisia.
fn sign(currency: Currency, style: &Style) -> Option<&'static str> {
    let row = currency.row();
    if is_home(currency, style.region)
        && style.place == Place::After
        && let Some((_, mark)) = AT_HOME.iter().find(|(code, _)| *code == row.code)
    {
        return *mark;
    }
    let mut best: Option<(u8, &str)> = None;
    for mark in row.marks {
        if let Some(rank) = rank(mark, row, style.region)
            && best.is_none_or(|(found, _)| rank < found)
            && !(style.place == Place::Before && (mark.contains(' ') || mark.bytes().all(|b| b.is_ascii_alphabetic())))
            && means(mark, currency, style)
        {
            best = Some((rank, mark));
        }
    }
    best.map(|(_, mark)| mark)
}

/// Do the style's readers take `mark` for `currency`? To be stated, the mark may mean nothing else, but for a country's
/// own money, which needs no telling there.
fn means(mark: &str, currency: Currency, style: &Style) -> bool {
    let Some(candidates) = currencies::mark(mark) else { return false };
    let stated = style.naming == Naming::Stated && !is_home(currency, style.region) && !ABROAD.contains(&mark);
    if stated {
        candidates.only() == Some(currency)
    } else {
        currencies::settle(candidates, style.region).0 == Some(currency)
    }
}

fn is_home(currency: Currency, region: Region) -> bool {
    region.currencies().any(|own| own == currency)
}

/// How good a mark looks in print, 0 the best; `None` for one that is better left to readers.
fn rank(mark: &'static str, row: &Row, region: Region) -> Option<u8> {
    if mark.contains('.') || mark.starts_with(row.code) {
        return None;
    }
    let home = region.currencies().any(|own| own.code() == row.code);
    let letters = mark.trim_matches(|c: char| !c.is_ascii_alphabetic());
    if letters == mark {
        let plain = mark.bytes().all(|b| b.is_ascii_alphabetic());
        let known = ABROAD.contains(&mark) || home && plain && (mark.len() > 1 || mark == "F");
        // "375 MF" was what France printed, not FF.
        return known.then_some(if mark == "F" && row.code == "FRF" { 4 } else { 5 });
    }
    let current = home && row.status == CurrencyStatus::Current;
    let printed = |c: char| c.is_ascii_alphabetic() || c == ' ' || PRINTED.contains(c) || current && c > '₨';
    if !mark.chars().all(printed) {
        return None;
    }
    let dollars = mark.contains('$');
    match (letters, mark.contains(' ')) {
        ("", _) => Some(0),
        // Canada sets the sign apart; what stands behind it has to qualify the noun too, to be read at a distance.
        (_, true) => (region == Region::CA && mark.starts_with('$') && row.qualifiers.contains(&letters)).then_some(1),
        _ if row.code.get(..2) == Some(letters) => Some(if mark.starts_with(['$', '£']) { 2 } else { 3 }),
        _ => dollars.then_some(4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_no_names() {
        let named = |code: &str| is_name(Currency::from_code(code).expect(code));
        assert!(["EUR", "USD", "XOF", "BTC"].into_iter().all(named));
        assert!(!["USN", "XXX", "XTS", "XBC"].into_iter().any(named));
    }

    /// Who bears the franc CFA of one bank calls that of the other by its region.
    #[test]
    fn francs_of_two_banks() {
        let named = |currency, region: &str| name(currency, Naming::Stated, region.parse().expect(region)).plural;
        assert_eq!(named(Currency::XAF, "CM"), "francs CFA");
        assert_eq!(named(Currency::XOF, "CM"), XOF_ELSEWHERE.1);
        assert_eq!(named(Currency::XAF, "SN"), XAF_ELSEWHERE.1);
        assert_eq!(named(Currency::XOF, "SN"), "francs CFA");
    }
}
