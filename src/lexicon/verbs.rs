//! Verbs of change: behind them "de X à Y" goes from one value to another.

use crate::text::{Text, Word, pack};

/// What kind of change a verb says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// From one value to another, whatever they count: "passer de 3 à 5 %".
    Move,
    /// By so much, to so much: "gagne 2 % à 84 dollars".
    Step,
    /// Up or down, by so much or from so much: "augmenter de 3 à 5 %".
    Rise,
}

/// The stems, folded; any ending may follow.
#[rustfmt::skip]
static STEMS: &[(&str, Change)] = &[
    ("pass", Change::Move), ("ramen", Change::Move), ("evolu", Change::Move), ("relev", Change::Move), ("abaiss", Change::Move), ("revaloris", Change::Move),
    ("retomb", Change::Move), ("rehauss", Change::Move), ("porte", Change::Move), ("portait", Change::Move), ("retrograd", Change::Move), ("revu", Change::Move),
    ("gagn", Change::Step), ("perd", Change::Step), ("prend", Change::Step), ("prena", Change::Step), ("cede", Change::Step), ("cedai", Change::Step),
    ("lache", Change::Step), ("abandonn", Change::Step), ("avanc", Change::Step), ("apprec", Change::Step),
    ("recul", Change::Rise), ("augment", Change::Rise), ("grimp", Change::Rise), ("baiss", Change::Rise), ("descend", Change::Rise), ("monte", Change::Rise),
    ("montait", Change::Rise), ("montera", Change::Rise), ("remont", Change::Rise), ("chut", Change::Rise), ("bondi", Change::Rise), ("progress", Change::Rise),
    ("redui", Change::Rise), ("tomb", Change::Rise), ("croi", Change::Rise), ("gliss", Change::Rise), ("diminu", Change::Rise), ("flech", Change::Rise),
    ("hauss", Change::Rise), ("plong", Change::Rise), ("fond", Change::Rise), ("bascul", Change::Rise), ("major", Change::Rise), ("rench", Change::Rise),
    ("accel", Change::Rise), ("ralenti", Change::Rise), ("degring", Change::Rise), ("saut", Change::Rise), ("appreci", Change::Rise), ("deprec", Change::Rise),
];

/// Nouns that share a stem and no change: "le passage", "le montant", "les fonds".
#[rustfmt::skip]
static NOUNS: &[u128] = &[
    pack("passif"), pack("passible"), pack("passibles"), pack("passage"), pack("passages"), pack("passerelle"), pack("passant"), pack("gagnant"), pack("gagnants"), pack("perdant"), pack("evolution"), pack("progression"), pack("passifs"), pack("passager"), pack("passagers"), pack("passeport"), pack("passion"), pack("fonds"), pack("fondation"),
    pack("fonde"), pack("fondee"), pack("fondateur"), pack("majorite"), pack("porteur"), pack("croissant"),
];

/// What may be past.
static TIMES: &[u128] =
    &[pack("an"), pack("annee"), pack("mois"), pack("exercice"), pack("semestre"), pack("trimestre"), pack("semaine")];

/// How far back a verb is looked for, in words.
const REACH: usize = 14;

/// The change that the clause before `at` speaks of; looks back over a few words, never past a full stop.
pub(crate) fn change_before(text: Text<'_>, at: usize, floor: usize) -> Option<Change> {
    let mut end = at;
    let mut last: Option<Change> = None;
    for _ in 0..REACH {
        // Over gaps, apostrophes, commas, digits and signs to the word before; a full stop ends the clause.
        let mut steps = 0;
        while let Some(c) = text.char_before(end) {
            steps += 1;
            let from = end - c.len_utf8();
            let stops = matches!(c, ';' | '!' | '?' | '\n' | '(' | '|') || c == '.' && text.space(end) > end;
            if stops || steps > 40 {
                return last;
            }
            if c.is_alphabetic() {
                break;
            }
            end = from;
        }
        let word = text.word_before(end)?;
        end = word.start;
        if let Some(change) = change(word) {
            // "l'an passé" is a time.
            if change == Change::Move
                && text.word_before(text.gap_before(end)).is_some_and(|time| TIMES.contains(&time.key))
            {
                continue;
            }
            // "une hausse de 5 à 10 %" is the noun, and a range.
            let article = text.word_before(text.gap_before(end)).is_some_and(|article| {
                [pack("une"), pack("la"), pack("un"), pack("le"), pack("des"), pack("en")].contains(&article.key)
            });
            if article && change == Change::Rise {
                return last;
            }
            last = Some(change);
            return last;
        }
        if end <= floor && floor > 0 && at - end > 200 {
            break;
        }
    }
    last
}

/// The change that one word says.
fn change(word: Word) -> Option<Change> {
    if word.letters < 4 || NOUNS.contains(&word.key) {
        return None;
    }
    STEMS.iter().find_map(|(stem, change)| {
        let bits = stem.len() as u32 * 8;
        (word.key & ((1u128 << bits) - 1) == pack(stem)).then_some(*change)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_moves_from_ranges() {
        for (text, change) in [
            ("le salaire passe de ", Some(Change::Move)),
            ("passera, dit-on, de ", Some(Change::Move)),
            ("l'essence grimpe de ", Some(Change::Rise)),
            ("une hausse de ", None),
            ("Il passe. Une amende de ", None),
            ("le montant va de ", None),
            ("est porté de ", Some(Change::Move)),
        ] {
            assert_eq!(change_before(Text(text), text.len(), 0), change, "{text}");
        }
    }
}
