//! Verbs of change: behind them "de X à Y" goes from one value to another.

use crate::text::{Text, Word};

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
static STEMS: [(Change, &[u64]); 3] = [(Change::Move, MOVES), (Change::Step, STEPPED), (Change::Rise, RISES)];

/// From one value to another. Not "double", which a room may be: "une double de 60 à 90 €".
#[rustfmt::skip]
const MOVES: &[u64] = &stems([
    key!("pass"), key!("ramen"), key!("evolu"), key!("relev"), key!("abaiss"), key!("revalori"), key!("retomb"), key!("rehauss"), key!("porte"), key!("portait"),
    key!("retrogra"), key!("revu"), key!("doubler"), key!("doubla"), key!("tripler"), key!("tripla"), key!("quadrupl"), key!("revise"),
]);

/// By so much.
#[rustfmt::skip]
const STEPPED: &[u64] = &stems([
    key!("gagn"), key!("perd"), key!("prend"), key!("prena"), key!("cede"), key!("cedai"), key!("lache"), key!("abandonn"), key!("avanc"), key!("apprec"),
]);

/// Up or down.
#[rustfmt::skip]
const RISES: &[u64] = &stems([
    key!("recul"), key!("augment"), key!("grimp"), key!("baiss"), key!("descend"), key!("monte"), key!("montait"), key!("montera"), key!("remont"), key!("chut"),
    key!("bondi"), key!("progress"), key!("redui"), key!("tomb"), key!("croi"), key!("gliss"), key!("diminu"), key!("flech"), key!("hauss"), key!("plong"),
    key!("fond"), key!("bascul"), key!("major"), key!("rench"), key!("accel"), key!("ralenti"), key!("degring"), key!("saut"), key!("appreci"), key!("deprec"),
    key!("envol"), key!("elevera"), key!("eleverai"), key!("eleveron"), key!("alourdi"),
    key!("creuse"), key!("creusa"), key!("gonfle"), key!("devisse"), key!("enfonc"), key!("repli"), key!("amelior"), key!("accroi"), key!("redresse"), key!("rebondi"),
    key!("elargi"), key!("resorb"), key!("degrad"), key!("effrit"), key!("regress"), key!("erod"), key!("etiol"), key!("explose"), key!("effondr"), key!("amenuis"),
    key!("rabote"), key!("enfle"),
]);

/// One bit for the first two letters of every stem.
#[allow(clippy::indexing_slicing)]
static STARTS: [u32; 32] = {
    let mut starts = [0; 32];
    let mut i = 0;
    while i < STEMS.len() {
        let stems = STEMS[i].1;
        let mut j = 0;
        while j < stems.len() {
            let letters = stems[j].to_le_bytes();
            starts[(letters[0] & 31) as usize] |= 1 << (letters[1] & 31);
            j += 1;
        }
        i += 1;
    }
    starts
};

/// Stems as eight letters.
const fn stems<const N: usize>(words: [u128; N]) -> [u64; N] {
    let mut stems = [0; N];
    let mut i = 0;
    while i < N {
        assert!(words[i] >> 64 == 0, "a stem has eight letters at most");
        stems[i] = words[i] as u64;
        i += 1;
    }
    stems
}

/// Nouns that share a stem and no change: "le passage", "le montant", "les fonds".
#[rustfmt::skip]
static NOUNS: &[u128] = &[
    key!("passif"), key!("croissance"), key!("croisiere"), key!("croix"), key!("passible"), key!("passibles"), key!("passage"), key!("passages"), key!("passerelle"), key!("gagnant"), key!("gagnants"), key!("perdant"), key!("evolution"), key!("progression"), key!("passifs"), key!("passager"), key!("passagers"), key!("passeport"), key!("passion"), key!("fonds"), key!("fondation"),
    key!("creuses"), key!("amelioration"), key!("ameliorations"), key!("degradation"), key!("degradations"), key!("regression"), key!("erosion"), key!("effondrement"),
    key!("fonde"), key!("fondee"), key!("fondateur"), key!("majorite"), key!("porteur"), key!("croissant"), key!("quadruple"), key!("quadruples"),
];

/// What may be past.
static TIMES: &[u128] =
    &[key!("an"), key!("annee"), key!("mois"), key!("exercice"), key!("semestre"), key!("trimestre"), key!("semaine")];

/// Words that ask for two ends, or say a state: between them and the number there is no other verb's change.
#[rustfmt::skip]
static STATES: &[u128] = &[
    key!("fourchette"), key!("fourchettes"), key!("intervalle"), key!("compter"), key!("comptez"), key!("vend"), key!("vendent"), key!("vendait"), key!("coute"), key!("coutent"), key!("coutait"),
    key!("couter"), key!("coutera"), key!("vaut"), key!("valent"), key!("valait"), key!("detient"), key!("detiennent"), key!("oscille"), key!("oscillent"), key!("varie"), key!("varient"), key!("allant"),
];

/// How far back a verb is looked for, in words.
const REACH: usize = 14;

/// The change that the clause before `at` speaks of; looks back over a few words, never past a full stop.
pub(crate) fn change_before(text: Text<'_>, at: usize) -> Option<Change> {
    let mut end = at;
    let mut last: Option<Change> = None;
    for words in 0..REACH {
        // Over gaps, apostrophes, commas, digits and signs to the word before; a full stop ends the clause, and so does a colon
        // that more than "de" stands behind.
        let mut steps = 0;
        while let Some(c) = text.char_before(end) {
            steps += 1;
            let from = end - c.len_utf8();
            let stops = matches!(c, ';' | '!' | '?' | '\n' | '(' | '|')
                || c == '.' && text.space(end) > end
                || c == ':' && words > 1;
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
        if STATES.contains(&word.key) {
            return last;
        }
        if let Some(change) = change(word) {
            // "l'an passé" is a time.
            if change == Change::Move
                && text.word_before(text.gap_before(end)).is_some_and(|time| TIMES.contains(&time.key))
            {
                continue;
            }
            // "une hausse de 5 à 10 %" is the noun, and a range.
            let article = text.word_before(text.gap_before(end)).is_some_and(|article| {
                [key!("une"), key!("la"), key!("un"), key!("le"), key!("des"), key!("en")].contains(&article.key)
            });
            if article && change == Change::Rise {
                return last;
            }
            last = Some(change);
            return last;
        }
    }
    last
}

/// Words of change, verbs and nouns alike: "a pris", "en hausse de", "s'adjuge".
#[rustfmt::skip]
static STEPS: &[u64] = &stems([
    key!("pris"), key!("prend"), key!("prena"), key!("gagn"), key!("gain"), key!("perd"), key!("perte"), key!("cede"), key!("hauss"), key!("baiss"), key!("repli"),
    key!("recul"), key!("progress"), key!("chut"), key!("adjug"), key!("octroi"), key!("retranch"), key!("ajout"), key!("echapp"), key!("contract"), key!("amelior"),
    key!("avanc"), key!("augment"), key!("tomb"), key!("rebond"), key!("bond"), key!("retrait"), key!("lach"), key!("abandon"), key!("grappill"), key!("grimp"),
]);

/// Does a word of change stand in the few words before `at`?
pub(crate) fn steps_before(text: Text<'_>, at: usize, floor: usize) -> bool {
    let mut end = at;
    for _ in 0..4 {
        let Some(word) =
            text.word_before(text.apostrophe_before(text.gap_before(end))).filter(|word| word.start >= floor)
        else {
            return false;
        };
        if STEPS.iter().any(|stem| word.starts_with((*stem).into())) {
            return true;
        }
        end = word.start;
    }
    false
}

/// The change that one word says.
fn change(word: Word) -> Option<Change> {
    let [first, second, ..] = word.key.to_le_bytes();
    let starts = STARTS.get(usize::from(first & 31)).is_some_and(|seconds| seconds >> (second & 31) & 1 != 0);
    if word.letters < 4 || !starts || NOUNS.contains(&word.key) {
        return None;
    }
    let has = |stems: &[u64]| stems.iter().any(|stem| word.starts_with((*stem).into()));
    STEMS.iter().find_map(|(change, stems)| has(stems).then_some(*change))
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    let mut tables = crate::tables::flat![STARTS];
    tables.push(("STEMS", size_of_val(&STEMS)));
    tables
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
            ("passe, en 2024, de 12,5 % à ", Some(Change::Move)),
            ("passe : de ", Some(Change::Move)),
            ("passe ; de ", None),
            ("passe (de ", None),
            ("passe\nde ", None),
            ("passe | de ", None),
            ("passe ! de ", None),
            ("passe ----------------------------------- de ", Some(Change::Move)),
            ("passe ------------------------------------- de ", Some(Change::Move)),
            ("passe -------------------------------------- de ", None),
            ("passe ---------------------------------------- de ", None),
            ("est revu de ", Some(Change::Move)),
            ("le titre cède ", Some(Change::Step)),
            ("l'an passé de ", None),
            ("le mois passé, il grimpe de ", Some(Change::Rise)),
            ("il grimpe le mois passé de ", Some(Change::Rise)),
            ("le passage de ", None),
            ("les passagers de ", None),
            ("va de ", None),
            ("il passe d'un coup, du jour au lendemain, sans que nul ne s'y soit attendu, de ", None),
            ("il passe d'un coup, du jour au lendemain, de ", Some(Change::Move)),
        ] {
            assert_eq!(change_before(Text(text), text.len()), change, "{text}");
        }
    }
}
