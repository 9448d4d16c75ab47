//! What is not as it looks, by what stands before it: words of a qualifier that say something else, digits that are the
//! rest of a number, a number whose space was lost.

use crate::bound::Bound;
use crate::lexicon::qualifiers;
use crate::text::Text;

/// Forms of *être* that *ne … plus de* goes round.
#[rustfmt::skip]
static BE: [u128; 8] = [
    key!("est"), key!("sont"), key!("etait"), key!("etaient"), key!("sera"), key!("seront"), key!("serait"), key!("seraient"),
];

/// How far back the dash that opens an aside is looked for, in bytes.
const ASIDE: usize = 160;

/// The bound that the words before `at` say, and where they start.
#[inline]
pub(super) fn before(text: Text<'_>, at: usize, floor: usize) -> Option<(Bound, usize)> {
    let (bound, start) = qualifiers::before(text, at, floor)?;
    (!qualifies_not(text, start, bound)).then_some((bound, start))
}

/// Does the phrase that starts at `start` not say `bound` after all?
fn qualifies_not(text: Text<'_>, start: usize, bound: Bound) -> bool {
    match bound {
        Bound::MoreThan => text.byte(start) | 0x20 == b'p' && is_no_longer(text, start),
        Bound::AtMost => text.byte(start) == b'p' && is_verb(text, start),
        Bound::LessThan => text.byte(start) == b'-' && closes_aside(text, start),
        _ => false,
    }
}

/// "n'est plus de 30 euros": *plus* says that it was, not that it is more.
fn is_no_longer(text: Text<'_>, start: usize) -> bool {
    let Some(be) = text.word_before(text.gap_before(start)).filter(|word| BE.contains(&word.key)) else { return false };
    text.previous(be.start).is_some_and(|not| not.is(key!("n")) || not.is(key!("ne")))
}

/// "le déficit plafonne à 3 %", where the accents are written: the verb says where it stands, "plafonné à" how far it may
/// go.
fn is_verb(text: Text<'_>, start: usize) -> bool {
    text.word(start).is_some_and(|word| {
        let verb = text.slice(word.start, word.end);
        ["plafonne", "plafonnent"].contains(&verb) && text.starts(text.gap(word.end), "à")
    })
}

/// "- sur un total de 90 - de 12 millions": the second dash closes an aside, and means no *moins*.
fn closes_aside(text: Text<'_>, dash: usize) -> bool {
    let mut at = dash;
    while at > 0 && dash - at < ASIDE {
        at -= 1;
        match text.byte(at) {
            // "- de 18 ans 5 €, - de 12 ans" says it twice.
            b'-' if text.space(at + 1) > at + 1 => {
                let again = text.word(text.gap(at + 1)).is_some_and(|word| word.is(key!("de")));
                return text.space_before(at) < at && !again;
            }
            b'\n' | b'|' => return false,
            b'.' | b';' if text.space(at + 1) > at + 1 => return false,
            _ => {}
        }
    }
    false
}

/// Are the digits at `at` the rest of a number behind a space, "17 00 €"? No number of its own starts with a nought and
/// another digit.
#[inline]
pub(super) fn is_rest(text: Text<'_>, at: usize) -> bool {
    if text.byte(at) != b'0' || !text.byte(at + 1).is_ascii_digit() {
        return false;
    }
    let end = text.space_before(at);
    // The next cell of a table may start so.
    end < at && text.byte(end) != b'\t' && text.byte(end.wrapping_sub(1)).is_ascii_digit()
}

/// Does such a rest end before the currency at `at`, so that it leads no number behind it: "17 00 € 19"?
pub(super) fn ends_rest(text: Text<'_>, at: usize) -> bool {
    text.gap_before(at).checked_sub(2).is_some_and(|start| is_rest(text, start))
}

/// Is a small word that only stands before other words glued to the digit at `at`: "pour102 millions", "de50.000 FCFA"?
pub(super) fn lost_space(text: Text<'_>, at: usize) -> bool {
    #[rustfmt::skip]
    const SMALL: [u128; 9] = [
        key!("de"), key!("des"), key!("les"), key!("pour"), key!("contre"), key!("environ"), key!("soit"), key!("sur"), key!("est"),
    ];
    let opens = |start: usize| start == 0 || text.gap_before(start) < start;
    text.word_before(at).is_some_and(|word| SMALL.contains(&word.key) && opens(word.start))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The second dash of each.
    #[test]
    fn dashes_close_asides() {
        for (written, expected) in [
            ("il faut - sur un total - de 12", true),
            ("il faut\u{A0}-\u{A0}sur un total - de 12", true),
            ("- de 18 ans 5 €, - de 12", false),
            ("prix - de 18 ans 5 €, - de 12", false),
            ("demi-tarif pour tous - de 12", false),
            ("il faut- sur un total - de 12", false),
            ("il faut - en tout. Le reste - de 12", false),
            ("il faut - en tout ; le reste - de 12", false),
            ("il faut - en tout\nle reste - de 12", false),
            ("il faut - en tout | reste - de 12", false),
            ("il faut - sur 1.5 en tout - de 12", true),
            ("il faut - sur 1;5 en tout - de 12", true),
            ("il faut - c'est-à-dire en tout - de 12", true),
            ("- sur un total - de 12", false),
            ("rien avant - de 12", false),
        ] {
            assert_eq!(closes_aside(Text(written), written.rfind('-').unwrap()), expected, "{written}");
        }
        // Not from afar.
        for (words, expected) in [(1, true), (40, false)] {
            let written = std::format!("il faut - {}- de 12", "sur ".repeat(words));
            assert_eq!(closes_aside(Text(&written), written.rfind('-').unwrap()), expected, "{words}");
        }
        // However far into the text, and to the last byte of the reach.
        for (before, words, expected) in [(40, 1, true), (0, ASIDE - 3, true), (0, ASIDE - 2, false)] {
            let written = std::format!("{}il faut - {} - de 12", "sur ".repeat(before), "x".repeat(words));
            assert_eq!(closes_aside(Text(&written), written.rfind('-').unwrap()), expected, "{before}, {words}");
        }
    }

    /// What starts at the last nought.
    #[test]
    fn rests_start_with_a_nought() {
        for (written, expected) in [
            ("17 00", true),
            ("17\u{202F}05", true),
            ("17\t00", false),
            ("17 0", false),
            ("17 0,5", false),
            ("x 00", false),
            ("17x00", false),
            ("00", false),
        ] {
            assert_eq!(is_rest(Text(written), written.find('0').unwrap()), expected, "{written}");
        }
    }
}
