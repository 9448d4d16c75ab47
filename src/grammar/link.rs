//! What stands between two numbers and may join them.

use crate::text::Text;

/// What stands between two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Link {
    /// A hyphen or dash set close.
    Dash,
    /// One with spaces.
    SpacedDash,
    /// "à"
    To,
    /// "et"
    And,
    /// "ou"
    Or,
    /// A comma, "puis", "voire".
    Next,
    /// "+"
    Plus,
    /// A slash set close: "1 500/1 800 €".
    Slash,
}

pub(super) const TO: u128 = key!("a");
const AND: u128 = key!("et");
const OR: u128 = key!("ou");
pub(super) const THEN: u128 = key!("puis");
pub(super) const VOIRE: u128 = key!("voire");

/// What joins the number that ends at `end` to the next, and where that starts.
#[inline]
pub(super) fn read(text: Text<'_>, end: usize) -> Option<(Link, usize)> {
    let gap = text.gap(end);
    let link = match text.byte(gap) {
        b'-' | 0xE2 if text.dash(gap) > gap && !text.starts(gap, "−") => {
            let dash = text.dash(gap);
            let behind = text.gap(dash);
            return match (gap > end, behind > dash) {
                // "quatre–vingts" has a dash where a hyphen belongs.
                (false, false) if is_eighty(text, end, dash) => None,
                (false, false) => Some((Link::Dash, dash)),
                // "20- 50 Dh" has lost a space.
                (_, true) => Some((Link::SpacedDash, behind)),
                _ => None,
            };
        }
        b',' if gap == end => match text.word(text.gap(gap + 1)) {
            // "4000, voire 4500 euros"
            Some(word) if word.is(VOIRE) || word.is(THEN) => (Link::Next, word.end),
            _ => (Link::Next, gap + 1),
        },
        b'+' if text.byte(gap.wrapping_sub(1)) != b'\t' => (Link::Plus, gap + 1),
        b'/' if gap == end && text.byte(gap + 1).is_ascii_digit() => return Some((Link::Slash, gap + 1)),
        // "18 / 22 / 26 €"
        b'/' if gap > end => (Link::Next, gap + 1),
        b'a' | b'A' | b'e' | b'E' | b'o' | b'O' | b'p' | b'v' | 0xC3 if gap > end => {
            let word = text.word(gap)?;
            let link = match word.key {
                TO => Link::To,
                AND => Link::And,
                OR => Link::Or,
                THEN | VOIRE => Link::Next,
                _ => return None,
            };
            (link, word.end)
        }
        _ => return None,
    };
    let mut behind = text.gap(link.1);
    // "de 1 000 et de 5 000 wons"
    if link.0 == Link::And
        && let Some(of) = super::number::behind_of(text, link.1)
        && text.byte(of).is_ascii_digit()
    {
        behind = of;
    }
    (behind > link.1 || text.byte(gap) == b'+').then_some((link.0, behind))
}

/// Do "quatre" and "vingt" stand on the two sides of a dash?
fn is_eighty(text: Text<'_>, end: usize, behind: usize) -> bool {
    text.word(behind).is_some_and(|word| word.is(key!("vingt")) || word.is(key!("vingts")))
        && text.word_before(end).is_some_and(|word| word.is(key!("quatre")))
}

/// Behind the word that says what the sum before `end` holds, where a range may go on behind it: "90 000 € HT à 221 000 €
/// HT", "2 100 € brut - 2 300 € brut".
#[inline]
pub(super) fn behind_tax(text: Text<'_>, end: usize) -> Option<usize> {
    const TAXES: [u128; 6] = [key!("ht"), key!("ttc"), key!("net"), key!("nets"), key!("brut"), key!("bruts")];
    let gap = text.gap(end);
    let taxed = match text.byte(gap) | 0x20 {
        b'h' | b't' => text.byte(gap + 1) | 0x20 == b't',
        b'n' => text.byte(gap + 1) | 0x20 == b'e',
        b'b' => text.byte(gap + 1) | 0x20 == b'r',
        _ => false,
    };
    if !taxed {
        return None;
    }
    let word = text.word(gap).filter(|word| gap > end && TAXES.contains(&word.key))?;
    let behind = text.gap(word.end);
    let joins = matches!(text.byte(behind), b'a' | b'A' | b'e' | b'E' | b'-' | 0xC3 | 0xE2);
    (joins && behind > word.end).then_some(word.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What joins the two numbers of each, and the second one; none where nothing does.
    #[test]
    fn links() {
        for (written, expected) in [
            ("2-3", Some((Link::Dash, "3"))),
            ("2–3", Some((Link::Dash, "3"))),
            ("2 - 3", Some((Link::SpacedDash, "3"))),
            ("2- 3", Some((Link::SpacedDash, "3"))),
            ("2 -3", None),
            ("2 −3", None),
            ("2−3", None),
            ("2…3", None),
            ("2, 3", Some((Link::Next, "3"))),
            ("2,3", None),
            ("2 , 3", None),
            ("2, voire 3", Some((Link::Next, "3"))),
            ("2, puis 3", Some((Link::Next, "3"))),
            ("2 + 3", Some((Link::Plus, "3"))),
            ("2+3", Some((Link::Plus, "3"))),
            ("2\t+3", None),
            ("2/3", Some((Link::Slash, "3"))),
            ("2/x", None),
            ("2 /3", None),
            ("2/ 3", None),
            ("2 / 3", Some((Link::Next, "3"))),
            ("2 à 3", Some((Link::To, "3"))),
            ("2 a 3", Some((Link::To, "3"))),
            ("2à 3", None),
            ("2 à3", None),
            ("2 et 3", Some((Link::And, "3"))),
            ("2 ou 3", Some((Link::Or, "3"))),
            ("2 voire 3", Some((Link::Next, "3"))),
            ("2 et de 3", Some((Link::And, "3"))),
            ("2 et de trois", Some((Link::And, "de trois"))),
            ("2 ou de 3", Some((Link::Or, "de 3"))),
            ("2 or 3", None),
            ("2; 3", None),
            ("2", None),
        ] {
            assert_eq!(read(Text(written), 1).map(|(link, at)| (link, &written[at..])), expected, "{written}");
        }
    }

    /// What follows the word of tax.
    #[test]
    fn taxes_stand_between() {
        for (written, expected) in [
            (" HT à 3", Some(" à 3")),
            (" ht et 3", Some(" et 3")),
            (" TTC - 3", Some(" - 3")),
            (" ttc – 3", Some(" – 3")),
            (" net à 3", Some(" à 3")),
            (" nets a 3", Some(" a 3")),
            (" Net À 3", Some(" À 3")),
            (" brut à 3", Some(" à 3")),
            (" bruts à 3", Some(" à 3")),
            ("HT à 3", None),
            (" HT, 3", None),
            (" HT-3", None),
            (" hors à 3", None),
            (" nul à 3", None),
            (" HTA à 3", None),
            (" bout à 3", None),
        ] {
            assert_eq!(behind_tax(Text(written), 0).map(|end| &written[end..]), expected, "{written}");
        }
    }
}
