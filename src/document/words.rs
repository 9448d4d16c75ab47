//! Word lists that tell a sum from a count, in the clauses around a bare number.

use crate::text::{Text, Word};

/// Nouns of money: "3,4 millions de budget" is a sum, "3 millions de clients" a count.
#[rustfmt::skip]
static MONEY: &[u128] = &[
    key!("aide"), key!("subvention"), key!("credit"), key!("dette"), key!("perte"), key!("benefice"), key!("profit"), key!("chiffre"), key!("budget"), key!("recette"), key!("depense"), key!("investissement"), key!("economie"),
    key!("vente"), key!("capital"), key!("capitaux"), key!("fonds"), key!("financement"), key!("pret"), key!("emprunt"), key!("impot"), key!("taxe"), key!("deficit"), key!("don"), key!("dons"), key!("travaux"), key!("valorisation"),
    key!("capitalisation"), key!("marge"), key!("resultat"), key!("indemnite"), key!("amende"), key!("contrat"), key!("commande"), key!("dividende"), key!("frais"), key!("loyer"), key!("salaire"), key!("tresorerie"), key!("actif"),
    key!("encours"), key!("depot"), key!("plus"), key!("moins"), key!("mieux"), key!("ici"), key!("difference"), key!("manque"), key!("surcout"), key!("avance"), key!("mise"), key!("prime"), key!("revenu"), key!("caution"), key!("garantie"),
    key!("rachat"), key!("exportation"), key!("importation"), key!("charge"), key!("provision"), key!("excedent"), key!("solde"), key!("ca"), key!("pnb"), key!("ebitda"), key!("cash"), key!("rabais"), key!("reduction"), key!("penalite"), key!("interet"), key!("cotisation"), key!("honoraire"), key!("compensation"), key!("gain"), key!("bonus"), key!("dommage"), key!("redressement"), key!("cagnotte"), key!("remboursement"), key!("hausse"), key!("baisse"),
    key!("investi"), key!("injecte"), key!("verse"), key!("perdu"), key!("economise"), key!("leve"), key!("collecte"), key!("debloque"), key!("soumission"),
];

/// Does a counted noun follow at `end`: "de clients", "d'habitants"? A noun of money is none.
pub(super) fn counts(text: Text<'_>, end: usize) -> bool {
    match noun_behind(text, end) {
        Some(noun) => !is_money(noun),
        None => text
            .word(text.gap(end))
            .is_some_and(|word| word.start > end && (THINGS.contains(&word.key) || PEOPLE.contains(&word.key))),
    }
}

/// The noun behind "de" at `end`: "de clients", "d'habitants". "9 milliards de l'État" says whose.
pub(super) fn noun_behind(text: Text<'_>, end: usize) -> Option<Word> {
    const ARTICLES: [u128; 6] = [key!("l"), key!("la"), key!("le"), key!("les"), key!("cette"), key!("ce")];
    let gap = text.gap(end);
    let word = text.word(gap).filter(|_| gap > end)?;
    let behind = match word.key {
        key if key == key!("de") => text.gap(word.end),
        key if key == key!("d") => text.apostrophe(word.end),
        _ => return None,
    };
    text.word(behind).filter(|noun| !ARTICLES.contains(&noun.key))
}

/// Things that feeds count without *de*: "2 millions tonnes".
#[rustfmt::skip]
static THINGS: &[u128] = &[
    key!("tonnes"), key!("barils"), key!("km"), key!("hectares"), key!("litres"), key!("emplois"), key!("unites"), key!("voitures"), key!("kilos"), key!("logements"),
    key!("actions"), key!("titres"), key!("vehicules"), key!("tickets"), key!("vues"), key!("doses"), key!("fois"), key!("autres"),
];

/// People whom they count so.
#[rustfmt::skip]
static PEOPLE: &[u128] = &[
    key!("habitants"), key!("personnes"), key!("touristes"), key!("visiteurs"), key!("clients"), key!("abonnes"), key!("usagers"), key!("voyageurs"), key!("passagers"), key!("followers"), key!("electeurs"),
];

/// Is the number at `at` behind the name of what it counts: "Population : 2,1 millions"?
pub(super) fn is_labelled(text: Text<'_>, at: usize) -> bool {
    let colon = text.gap_before(at);
    if text.byte(colon.wrapping_sub(1)) != b':' {
        return false;
    }
    // The label's last words: "Exemplaires vendus :".
    let mut end = text.gap_before(colon - 1);
    for _ in 0..3 {
        let Some(word) = text.word_before(end) else { return false };
        if THINGS.contains(&word.key) || is_head_count(word) || key!("production") == word.key {
            return true;
        }
        end = text.gap_before(word.start);
    }
    false
}

/// Is it a noun of what is counted and never worth so much, in a label or as a subject?
pub(super) fn is_head_count(word: Word) -> bool {
    PEOPLE.contains(&word.key) || LABELS.contains(&word.key)
}

/// What a label says is counted, besides.
#[rustfmt::skip]
static LABELS: &[u128] = &[
    key!("population"), key!("audience"), key!("exemplaires"), key!("spectateurs"), key!("telespectateurs"), key!("auditeurs"), key!("lecteurs"), key!("entrees"), key!("telechargements"), key!("utilisateurs"),
    key!("effectif"), key!("effectifs"), key!("salaries"), key!("membres"), key!("inscrits"), key!("votants"), key!("menages"), key!("foyers"), key!("eleves"), key!("etudiants"),
    key!("nuitees"), key!("frequentation"), key!("superficie"), key!("surface"), key!("victimes"), key!("refugies"), key!("chomeurs"), key!("pages"), key!("nombre"),
    key!("populations"), key!("trafic"), key!("affluence"), key!("cheptel"), key!("diaspora"), key!("lectorat"), key!("electorat"), key!("tirage"), key!("immatriculations"), key!("naissances"), key!("allocataires"), key!("beneficiaires"),
];

/// Is it a noun of money, singular or plural?
pub(super) fn is_money(word: Word) -> bool {
    MONEY.iter().any(|noun| {
        let at = (128 - noun.leading_zeros()).div_ceil(8) * 8;
        word.key == *noun || at < 120 && word.key == noun | (b's' as u128) << at
    })
}

/// Nouns that name so much money, and nothing else that is counted in thousands: "un crédit de 150 000".
#[rustfmt::skip]
static SUMS: &[u128] = &[
    key!("credit"), key!("pret"), key!("emprunt"), key!("dette"), key!("amende"), key!("cheque"), key!("prime"), key!("loyer"), key!("salaire"), key!("budget"), key!("caution"), key!("somme"),
    key!("montant"), key!("facture"), key!("indemnite"), key!("subvention"), key!("rancon"), key!("cagnotte"), key!("prix"), key!("acompte"), key!("apport"), key!("heritage"),
];

/// Is it a noun that names so much money?
pub(super) fn is_sum(word: Word) -> bool {
    SUMS.contains(&word.key)
}

/// Words that may follow a number which stands for itself: "contre 3190 auparavant", "contre 2,11 en 2020".
#[rustfmt::skip]
static LEAVES: Filtered<60> = Filtered::new([
    key!("un"), key!("en"), key!("l"), key!("auparavant"), key!("avant"), key!("hier"), key!("il"), key!("dans"), key!("pour"), key!("a"), key!("au"),
    key!("aux"), key!("precedemment"), key!("par"), key!("sur"), key!("et"), key!("ou"), key!("puis"), key!("lors"), key!("jusqu"), key!("jusque"),
    key!("fin"), key!("debut"), key!("initialement"), key!("aujourd"), key!("desormais"), key!("actuellement"), key!("chez"), key!("d"), key!("selon"),
    key!("la"), key!("le"), key!("les"), key!("ce"), key!("cette"), key!("qui"), key!("que"), key!("quand"), key!("soit"), key!("contre"), key!("annuel"),
    key!("lundi"), key!("mardi"), key!("mercredi"), key!("jeudi"), key!("vendredi"), key!("samedi"), key!("dimanche"),
    key!("brut"), key!("net"), key!("bruts"), key!("nets"), key!("ttc"), key!("ht"), key!("seulement"), key!("avec"), key!("mais"), key!("ailleurs"), key!("voire"), key!("si"),
]);

/// Words, and a bit for each by a hash: most others are told from them without a look at all.
struct Filtered<const N: usize> {
    keys: [u128; N],
    bits: [u64; 4],
}

impl<const N: usize> Filtered<N> {
    #[allow(clippy::indexing_slicing)]
    const fn new(keys: [u128; N]) -> Self {
        let mut bits = [0; 4];
        let mut i = 0;
        while i < N {
            let place = Self::place(keys[i]);
            bits[place >> 6] |= 1 << (place & 63);
            i += 1;
        }
        Self { keys, bits }
    }

    const fn place(key: u128) -> usize {
        ((key as u64 ^ (key >> 64) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as usize
    }

    fn contains(&self, key: u128) -> bool {
        let place = Self::place(key);
        self.bits.get(place >> 6).is_none_or(|bits| bits >> (place & 63) & 1 != 0) && self.keys.contains(&key)
    }
}

/// Words of pay that may follow "40 K" besides.
const PAY: [u128; 7] =
    [key!("fixe"), key!("fixes"), key!("variable"), key!("annuels"), key!("max"), key!("maxi"), key!("mini")];

/// Does a word of pay follow at `end`?
pub(super) fn pays(text: Text<'_>, end: usize) -> bool {
    text.word(text.gap(end)).is_some_and(|word| PAY.contains(&word.key))
}

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
        Some(word) => gap > end && LEAVES.contains(word.key) && !is_letter(text, word),
        None => gap > end || text.starts(gap, "»"),
    }
}

/// "Fusible 2,50 A Total 15 €": a capital alone, amid small letters, is a unit.
fn is_letter(text: Text<'_>, word: Word) -> bool {
    let next = text.gap(word.end);
    word.end == word.start + 1
        && text.byte(word.start).is_ascii_uppercase()
        && text.byte(word.end) == b' '
        && text.byte(next).is_ascii_alphabetic()
        && text.byte(next + 1).is_ascii_lowercase()
}

const DE: u128 = key!("de");
const DU: u128 = key!("du");

/// May a number in words take something over that ends with `last`, where nothing of ours follows? Most count what does:
/// "deux ministres".
pub(super) fn may_take(text: Text<'_>, last: Word) -> bool {
    let gap = text.gap(last.end);
    // "un" is an article or a pronoun, unless digits say it again.
    if last.is(key!("un")) || last.is(key!("une")) {
        return text.byte(gap) == b'(';
    }
    let by = || matches!(text.letters_at(gap).0 as u128, DE | DU);
    let told = || text.previous(last.start).is_some_and(|word| word.is(key!("contre")) || word.is(key!("dont")));
    text.byte(last.start.wrapping_sub(1)) == b'(' || by() || stands_alone(text, last.end) || told()
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

/// Words whose number is a name, a time or a place: "page 12", "en juin 300", "numéro 595".
pub(super) fn numbers(word: Word) -> bool {
    #[rustfmt::skip]
    const NUMBERS: &[u128] = &[
        key!("page"), key!("article"), key!("numero"), key!("tome"), key!("volume"), key!("ligne"), key!("chambre"), key!("salle"), key!("etage"), key!("place"), key!("juin"), key!("juillet"),
        key!("aout"), key!("septembre"), key!("octobre"), key!("novembre"), key!("decembre"), key!("janvier"), key!("fevrier"), key!("avril"), key!("depuis"), key!("avant"),
        key!("apres"), key!("vers"), key!("dans"), key!("pendant"), key!("quelque"), key!("environ"), key!("moins"), key!("plus"), key!("avec"), key!("pour"), key!("chez"),
        key!("code"), key!("poste"), key!("lot"), key!("rang"), key!("annee"), key!("siecle"), key!("route"), key!("autoroute"), key!("ligne"), key!("bus"), key!("train"),
        key!("chapitre"), key!("loi"), key!("section"), key!("dossier"), key!("reference"), key!("version"), key!("appelez"), key!("telephone"), key!("indice"), key!("stand"),
    ];
    NUMBERS.contains(&word.key)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first word of each, behind the bar where there is one.
    #[test]
    fn few_numbers_in_words_may_take() {
        for (written, expected) in [
            ("deux", true),
            ("deux.", true),
            ("deux en 2024", true),
            ("deux auparavant", true),
            ("deux ministres", false),
            ("deux de bonus", true),
            ("deux du mois", true),
            ("deux 5", false),
            ("deux %", false),
            ("deux », dit-il", true),
            ("deux»", true),
            ("deux–trois", false),
            ("(|deux ministres", true),
            ("|deux ministres (", false),
            ("contre |deux prévus", true),
            ("dont |deux garantis", true),
            ("avec |deux prévus", false),
            ("un", false),
            ("un (1) euro", true),
            ("une (1) livre", true),
            ("un de bonus", false),
            ("une de bonus", false),
            ("(|un homme", false),
        ] {
            let at = written.find('|').unwrap_or(0);
            let written = written.replace('|', "");
            let text = Text(&written);
            assert_eq!(may_take(text, text.word(at).unwrap()), expected, "{written}");
        }
    }

    #[test]
    fn counts_and_sums() {
        for (written, expected) in [
            (" de clients", true),
            (" d'habitants", true),
            (" de budget", false),
            (" de budgets", false),
            (" de dette", false),
            (" de dettes", false),
            (" de l'État", false),
            (" de la ville", false),
            (" tonnes", true),
            ("tonnes", false),
            (" et", false),
            (" de 5", false),
        ] {
            assert_eq!(counts(Text(written), 0), expected, "{written}");
        }
        for (written, expected) in [("crédit", true), ("montant", true), ("chat", false), ("crédits", false)] {
            assert_eq!(is_sum(Text(written).word(0).unwrap()), expected, "{written}");
        }
    }

    /// The bar is where the number stands; what is looked for is "prix".
    #[test]
    fn words_near() {
        for (written, reach, expected) in [
            ("prix |", 5, true),
            ("prix 12 345 678 |", 5, false),
            ("| prix", 5, true),
            ("| prix", 1, false),
            ("| le prix", 5, true),
            ("prix de |", 20, true),
            ("prix    |", 5, true),
            ("prix     |", 5, false),
            ("rien | rien", 20, false),
            ("|", 20, false),
        ] {
            let at = written.find('|').unwrap();
            let got = near(Text(&written.replace('|', "")), at, at, reach, &[key!("prix")]);
            assert_eq!(got, expected, "{written} within {reach}");
        }
    }
}
