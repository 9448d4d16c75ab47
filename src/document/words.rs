//! Word lists that tell a sum from a count, in the clauses around a bare number.

use crate::text::{Text, Word, pack};

/// Nouns of money: "3,4 millions de budget" is a sum, "3 millions de clients" a count.
#[rustfmt::skip]
static MONEY: &[&str] = &[
    "aide", "subvention", "credit", "dette", "perte", "benefice", "profit", "chiffre", "budget", "recette", "depense", "investissement", "economie",
    "vente", "capital", "capitaux", "fonds", "financement", "pret", "emprunt", "impot", "taxe", "deficit", "don", "dons", "travaux", "valorisation",
    "capitalisation", "marge", "resultat", "indemnite", "amende", "contrat", "commande", "dividende", "frais", "loyer", "salaire", "tresorerie", "actif",
    "encours", "depot", "plus", "moins", "mieux", "ici", "difference", "manque", "surcout", "avance", "mise", "prime", "revenu", "caution", "garantie",
    "rachat", "exportation", "importation", "charge", "provision", "excedent", "solde", "ca", "pnb", "ebitda", "cash", "rabais", "reduction", "penalite", "interet", "cotisation", "honoraire", "compensation", "gain", "bonus", "dommage", "redressement", "cagnotte", "remboursement", "hausse", "baisse",
];

/// Does a counted noun follow at `end`: "de clients", "d'habitants"? A noun of money is none.
pub(super) fn counts(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    let Some(word) = text.word(gap).filter(|_| gap > end) else { return false };
    let behind = if word.is(pack("de")) {
        text.gap(word.end)
    } else if word.is(pack("d")) {
        text.apostrophe(word.end)
    } else {
        return false;
    };
    match text.word(behind) {
        Some(noun) => !is_money(noun),
        None => false,
    }
}

/// Is it a noun of money, singular or plural?
fn is_money(word: Word) -> bool {
    MONEY.iter().any(|noun| {
        let key = pack(noun);
        let at = noun.len() as u32 * 8;
        word.key == key || at < 120 && word.key == key | (b's' as u128) << at
    })
}

/// Words that may follow a number which stands for itself: "contre 3190 auparavant", "contre 2,11 en 2020".
#[rustfmt::skip]
static LEAVES: &[u128] = &[
    pack("un"), pack("en"), pack("l"), pack("auparavant"), pack("avant"), pack("hier"), pack("il"), pack("dans"), pack("pour"), pack("a"), pack("au"),
    pack("aux"), pack("precedemment"), pack("par"), pack("sur"), pack("et"), pack("ou"), pack("puis"), pack("lors"), pack("jusqu"), pack("jusque"),
    pack("fin"), pack("debut"), pack("initialement"), pack("aujourd"), pack("desormais"), pack("actuellement"), pack("chez"), pack("d"), pack("selon"),
    pack("la"), pack("le"), pack("les"), pack("ce"), pack("cette"), pack("qui"), pack("que"), pack("quand"), pack("soit"), pack("contre"), pack("annuel"),
    pack("brut"), pack("net"), pack("bruts"), pack("nets"), pack("ttc"), pack("ht"), pack("seulement"), pack("avec"), pack("mais"), pack("ailleurs"), pack("voire"),
];

/// Does what follows at `end` leave the number to itself: punctuation, the end, a linking word?
pub(super) fn stands_alone(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    let b = text.byte(gap);
    if gap >= text.len() || matches!(b, b',' | b'.' | b';' | b':' | b')' | b'!' | b'?' | b'(' | b'|' | b'\n' | b'\r') {
        return true;
    }
    if b.is_ascii_digit() || b == b'%' {
        return false;
    }
    match text.word(gap) {
        Some(word) => gap > end && LEAVES.contains(&word.key),
        None => gap > end || text.starts(gap, "»"),
    }
}

/// The word before `at`, over one gap or an apostrophe.
pub(super) fn before(text: Text<'_>, at: usize) -> Option<Word> {
    let gap = text.gap_before(at);
    if gap == at
        && let Some(c @ ('\'' | '’')) = text.char_before(at)
    {
        return text.word_before(at - c.len_utf8());
    }
    text.word_before(gap)
}

/// Is one of the words within `reach` bytes before or behind the span? Folded; whole words.
pub(super) fn near(text: Text<'_>, start: usize, end: usize, reach: usize, words: &[u128]) -> bool {
    let mut at = end;
    let stop = (end + reach).min(text.len());
    while at < stop {
        match text.word(at) {
            Some(word) => {
                if words.contains(&word.key) {
                    return true;
                }
                at = word.end;
            }
            None => at += text.char_at(at).map_or(1, char::len_utf8),
        }
    }
    let mut at = start;
    while at > 0 && start - at < reach {
        match text.word_before(at) {
            Some(word) => {
                if words.contains(&word.key) {
                    return true;
                }
                at = word.start;
            }
            None => at -= text.char_before(at).map_or(1, char::len_utf8),
        }
    }
    false
}
