//! Numbers in words.

use core::fmt;

use rust_decimal::Decimal;

use super::options::{Form, Hyphens, Tens};
use super::out::{Elision, Out};
use super::unit::{Label, Name};
use super::{Part, percents};
use crate::currency::{Gender, Subunit};
use crate::lexicon::{currencies, exceptions};
use crate::text::Text;

const MILLION: u128 = 1_000_000;
const MILLIARD: u128 = 1_000_000_000;
const BILLIARD: u128 = 1_000_000_000_000_000;
const TRILLION: u128 = 1_000_000_000_000_000_000;

/// Below a hundred, where a word of its own says it.
const SMALL: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
];

/// What follows a number, and so settles its agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    /// *mille*: cent and vingt stay as they are.
    Mille,
    /// A noun, or nothing: "deux cents", "quatre-vingts".
    Noun(Gender),
}

/// What the number starts with: 1 for "un million" as for "un".
fn head(value: Decimal) -> u128 {
    let whole = value.trunc().mantissa().unsigned_abs();
    match whole {
        TRILLION.. => whole / TRILLION,
        BILLIARD.. => whole / BILLIARD,
        MILLIARD.. => whole / MILLIARD,
        MILLION.. => whole / MILLION,
        _ => whole,
    }
}

/// Does the word that the number starts with take *d'*: "d'un million"?
pub(super) fn elision(value: Decimal) -> Elision {
    if head(value) == 1 { Elision::Yes } else { Elision::No }
}

/// Would *et* before the number join it to the one before: "entre vingt et un millions", "entre six trillions et neuf
/// millions de trillions"?
pub(super) fn joins(value: Decimal) -> bool {
    let head = head(value);
    matches!(head, 1 | 11) || head >= MILLION
}

/// Writes a value and what it counts, the sign left out.
pub(super) fn write(out: &mut Out<'_>, value: Decimal, label: &Label, with_unit: bool) -> fmt::Result {
    let value = value.abs().normalize();
    let whole = value.trunc();
    let rest = value - whole;
    let (whole, decimals) = (whole.mantissa().unsigned_abs(), rest.scale());
    let rest = rest.mantissa().unsigned_abs();
    if with_unit
        && rest > 0
        && let Some(subunit) = label.subunit()
        && let Some(missing) = u32::from(subunit.digits).checked_sub(decimals)
        && let Label::Name(name) = label
    {
        // A part finer than thousandths is no coin to count in words.
        if subunit.digits <= 3 {
            return with_part(out, whole, rest * 10u128.pow(missing), name, subunit);
        }
    }
    if rest == 0 {
        out.part(Part::Number, |out| cardinal(out, whole, Then::Noun(gender(label))))?;
    } else {
        out.part(Part::Number, |out| {
            cardinal(out, whole, Then::Noun(Gender::Masculine))?;
            out.str(" virgule ")?;
            for _ in digits(rest)..decimals {
                out.str("zéro ")?;
            }
            cardinal(out, rest, Then::Noun(Gender::Masculine))
        })?;
    }
    if !with_unit {
        return Ok(());
    }
    unit(out, label, value >= Decimal::TWO, rest == 0 && ends_in_noun(whole))
}

/// "douze euros et cinquante centimes", "douze euros cinquante", "cinquante centimes".
fn with_part(out: &mut Out<'_>, whole: u128, part: u128, name: &Name, subunit: &'static Subunit) -> fmt::Result {
    let label = Label::Name(*name);
    // "cinq cents" on its own sounds like five hundred, and "zéro dollar et cinq cents" like nothing else.
    let hundreds = subunit.plural == "cents" && matches!(part, 2..=9 | 11..=19);
    if whole > 0 || hundreds {
        out.part(Part::Number, |out| cardinal(out, whole, Then::Noun(name.gender)))?;
        unit(out, &label, whole >= 2, ends_in_noun(whole))?;
        // Spoken cents need no name behind a name of one word; fewer than ten would be heard as something else.
        let spoken = out.style.form == Form::Words
            && subunit.digits == 2
            && part >= 10
            && !ends_in_noun(whole)
            && !name.singular.contains(' ');
        out.word_space()?;
        if spoken {
            return out.part(Part::Number, |out| cardinal(out, part, Then::Noun(subunit.gender)));
        }
        out.str("et")?;
        out.word_space()?;
    }
    out.part(Part::Number, |out| cardinal(out, part, Then::Noun(subunit.gender)))?;
    out.word_space()?;
    out.part(Part::Unit, |out| {
        out.str(if part >= 2 { subunit.plural } else { subunit.singular })?;
        // Alone, a centime has to say of what.
        if whole == 0 && !hundreds && !is_known(subunit, name, out.style.region) {
            out.de(name.singular).and_then(|()| out.str(name.singular))
        } else {
            Ok(())
        }
    })
}

/// Do readers in the region take the bare part for this currency's?
fn is_known(subunit: &Subunit, name: &Name, region: crate::Region) -> bool {
    let Some(word) = Text(subunit.plural).word(0).filter(|word| word.end == subunit.plural.len()) else { return false };
    !exceptions::is_wary(word)
        && currencies::subunit(word).is_some_and(|candidates| currencies::settle(candidates, region).0 == name.currency)
}

/// What it counts, behind the number.
fn unit(out: &mut Out<'_>, label: &Label, plural: bool, after_noun: bool) -> fmt::Result {
    match label {
        Label::Number | Label::Unsaid => Ok(()),
        Label::Name(name) => {
            let written = if plural || after_noun { name.plural } else { name.singular };
            if after_noun {
                out.de(written)?
            } else {
                out.word_space()?
            }
            out.part(Part::Unit, |out| out.str(written))
        }
        Label::Sign(sign, _) => {
            out.sign_space()?;
            out.part(Part::Unit, |out| out.sign(sign))
        }
        Label::Percent(percent) => {
            if after_noun && percents::is_noun(*percent) {
                out.de("points")?
            } else {
                out.word_space()?
            }
            out.part(Part::Unit, |out| out.str(percents::long(*percent, plural || after_noun)))
        }
    }
}

fn gender(label: &Label) -> Gender {
    match label {
        Label::Name(name) => name.gender,
        _ => Gender::Masculine,
    }
}

fn digits(n: u128) -> u32 {
    n.checked_ilog10().map_or(0, |log| log + 1)
}

/// Is the last word *million* or one of its kin, which what is counted follows with *de*?
fn ends_in_noun(n: u128) -> bool {
    n >= MILLION && n.is_multiple_of(MILLION)
}

/// A cardinal on the long scale. From a thousand milliards to a billiard it counts in milliards, as the press does:
/// "deux mille milliards".
fn cardinal(out: &mut Out<'_>, n: u128, then: Then) -> fmt::Result {
    if n == 0 {
        return out.str("zéro");
    }
    let mut left = n;
    for (noun, worth) in [("trillion", TRILLION), ("billiard", BILLIARD), ("milliard", MILLIARD), ("million", MILLION)]
    {
        let count = left / worth;
        if count == 0 {
            continue;
        }
        left %= worth;
        // Only trillions can be a million and more.
        if count >= MILLION {
            cardinal(out, count, Then::Noun(Gender::Masculine))?;
            // "sept millions de trillions"
            if ends_in_noun(count) {
                out.str(" de")?;
            }
        } else {
            thousands(out, count, Then::Noun(Gender::Masculine))?
        }
        out.char(' ')?;
        out.str(noun)?;
        if count >= 2 {
            out.char('s')?;
        }
        if left > 0 {
            out.char(' ')?;
        }
    }
    thousands(out, left, then)
}

/// 0 to 999 999; nothing for 0.
fn thousands(out: &mut Out<'_>, n: u128, then: Then) -> fmt::Result {
    let (thousands, rest) = (n / 1000, n % 1000);
    if thousands >= 2 {
        hundreds(out, thousands, Then::Mille)?;
        loose(out)?;
    }
    if thousands >= 1 {
        out.str("mille")?;
        if rest > 0 {
            loose(out)?;
        }
    }
    hundreds(out, rest, then)
}

/// 0 to 999; nothing for 0.
fn hundreds(out: &mut Out<'_>, n: u128, then: Then) -> fmt::Result {
    let (hundreds, rest) = (n / 100, n % 100);
    if hundreds >= 2 {
        small(out, hundreds)?;
        loose(out)?;
    }
    if hundreds >= 1 {
        out.str("cent")?;
        if rest > 0 {
            loose(out)?;
        } else if hundreds >= 2 && then != Then::Mille {
            out.char('s')?;
        }
    }
    tens(out, rest, then)
}

/// 0 to 99; nothing for 0.
fn tens(out: &mut Out<'_>, n: u128, then: Then) -> fmt::Result {
    let system = out.style.tens;
    match n {
        0 => Ok(()),
        1 if then == Then::Noun(Gender::Feminine) => out.str("une"),
        1..=16 => small(out, n),
        17..=19 => under(out, "dix", n - 10, then),
        20..=29 => under(out, "vingt", n - 20, then),
        30..=39 => under(out, "trente", n - 30, then),
        40..=49 => under(out, "quarante", n - 40, then),
        50..=59 => under(out, "cinquante", n - 50, then),
        70..=79 if system != Tens::SoixanteDix => under(out, "septante", n - 70, then),
        60..=79 => under(out, "soixante", n - 60, then),
        80..=89 if system == Tens::Huitante => under(out, "huitante", n - 80, then),
        90..=99 if system != Tens::SoixanteDix => under(out, "nonante", n - 90, then),
        80 if then == Then::Mille => out.str("quatre-vingt"),
        80 => out.str("quatre-vingts"),
        _ => {
            out.str("quatre-vingt-")?;
            tens(out, n - 80, then)
        }
    }
}

/// A ten with what follows it: "vingt", "vingt et un", "soixante et onze", "vingt-deux".
fn under(out: &mut Out<'_>, ten: &str, unit: u128, then: Then) -> fmt::Result {
    out.str(ten)?;
    match unit {
        0 => Ok(()),
        1 | 11 => {
            loose(out)?;
            out.str("et")?;
            loose(out)?;
            tens(out, unit, then)
        }
        _ => {
            out.char('-')?;
            tens(out, unit, then)
        }
    }
}

fn small(out: &mut Out<'_>, n: u128) -> fmt::Result {
    out.str(usize::try_from(n).ok().and_then(|n| SMALL.get(n)).copied().unwrap_or_default())
}

/// Between number words that the tradition leaves apart.
fn loose(out: &mut Out<'_>) -> fmt::Result {
    out.char(match out.style.hyphens {
        Hyphens::Traditional => ' ',
        Hyphens::Reformed => '-',
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// "d'un billiard", "de mille milliards": the word that the number starts with is what counts.
    #[test]
    fn the_first_word_tells() {
        let tens = |n: i64, exponent: u32| Decimal::from_i128_with_scale(i128::from(n) * 10i128.pow(exponent), 0);
        for exponent in [0, 6, 9, 15, 18] {
            assert_eq!(elision(tens(1, exponent)), Elision::Yes, "{exponent}");
            assert_eq!(elision(tens(2, exponent)), Elision::No, "{exponent}");
            assert_eq!(elision(tens(100, exponent)), Elision::No, "{exponent}");
            assert!(joins(tens(11, exponent)) && !joins(tens(7, exponent)), "{exponent}");
        }
    }
}
