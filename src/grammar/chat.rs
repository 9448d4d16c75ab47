//! Money as chats and small ads write it, where only the words around tell it from something else: "20e" from an ordinal,
//! "50 balles" from tennis.

use super::small;
use super::term::Term;
use super::unit::Mention;
use crate::currency::Currency;
use crate::figure::{Basis, Denomination};
use crate::lexicon::currencies;
use crate::region::Region;
use crate::span::Span;
use crate::text::{Text, Word};

/// The "e" glued to digits that end at `at`, "20e", "8,99e", "149e99", where the country's money is the euro.
pub(super) fn euro(text: Text<'_>, at: usize, region: Region) -> Option<Mention> {
    let end = at + 1;
    let next = text.byte(end);
    let cents = text.byte(end + 1).is_ascii_digit() && !text.letter_at(end + 2) && !text.byte(end + 2).is_ascii_digit();
    // "1.6e-HDi", "5e10", "20ème"
    let other = match next {
        b'0'..=b'9' => !cents,
        b'-' | b'\'' | 0xE2 => text.dash(end) > end || text.apostrophe(end) > end,
        _ => text.letter_at(end),
    };
    if other || !region.currencies().any(|own| own == Currency::EUR) {
        return None;
    }
    let denomination = Denomination {
        currency: Some(Currency::EUR),
        basis: Basis::Stated,
        candidates: currencies::mark("€").unwrap_or(crate::lexicon::Candidates::one(Currency::EUR)),
    };
    Some(Mention { span: Span::new(at, end), denomination, part: 0, sign: true, wary: false })
}

/// Words of price that a sum in small "e" may stand behind.
#[rustfmt::skip]
static PRICES: &[u128] = &[
    key!("prix"), key!("prx"), key!("px"), key!("loyer"), key!("tarif"), key!("budget"), key!("coute"), key!("coutent"), key!("coutait"), key!("couter"), key!("vends"), key!("vend"), key!("vendu"),
    key!("vendue"), key!("vendus"), key!("vendre"), key!("paye"), key!("payer"), key!("payes"), key!("paie"), key!("payait"), key!("acompte"), key!("caution"), key!("demande"), key!("offre"),
    key!("prete"), key!("preter"), key!("donne"), key!("donner"), key!("depense"), key!("depenser"), key!("doit"), key!("dois"), key!("devait"), key!("gagne"), key!("gagner"), key!("genre"),
    key!("forfait"), key!("abo"), key!("cout"), key!("facture"), key!("remise"), key!("reduc"), key!("claque"), key!("economise"), key!("rembourse"), key!("vaut"), key!("valait"), key!("lieu"),
    key!("charges"), key!("fdp"), key!("port"), key!("recharge"), key!("bonus"), key!("achat"), key!("cheque"), key!("don"),
];

/// Small words that a sum may stand behind, and an ordinal hardly: "à 25e", "pour 30e".
static WEAK: &[u128] =
    &[key!("a"), key!("pour"), key!("environ"), key!("max"), key!("maxi"), key!("soit"), key!("que")];

/// What a small ad says behind its price.
#[rustfmt::skip]
static BEHIND_PRICES: &[u128] = &[
    key!("ferme"), key!("fermes"), key!("negociable"), key!("negociables"), key!("nego"), key!("cc"), key!("hc"), key!("fdp"), key!("fdpin"), key!("ttc"), key!("ht"), key!("chacun"), key!("chacune"),
    key!("stp"), key!("svp"), key!("pers"), key!("debattre"), key!("charges"),
];

/// What a price is by, behind "par" or a slash.
#[rustfmt::skip]
static BY: &[u128] = &[
    key!("mois"), key!("jour"), key!("an"), key!("pers"), key!("personne"), key!("tete"), key!("semaine"), key!("heure"), key!("nuit"), key!("kg"), key!("kilo"), key!("h"), key!("m"), key!("piece"),
];

/// Is "20e" a sum? A decimal is; of the rest, what words of price stand beside and no noun follows.
pub(super) fn is_sum(text: Text<'_>, term: &Term) -> bool {
    if term.number.scale > 0 {
        return true;
    }
    let gap = text.gap(term.end);
    let next = text.word(gap).filter(|_| gap > term.end);
    if is_article(text.previous(term.start)) {
        return false;
    }
    if sells(text, term.end, next) {
        return true;
    }
    let alone = match next {
        Some(word) => small::is_small(word.key) || BEHIND_PRICES.contains(&word.key),
        // "à 20e 'neuf'" quotes a word; "20e'" is something else.
        None => !text.letter_at(gap) && (gap > term.end || text.byte(gap) != b'\''),
    };
    alone && priced(text, term.start)
}

/// Does a word of price stand before the number at `start`?
pub(super) fn priced(text: Text<'_>, start: usize) -> bool {
    // "à 20-30e"
    let mut low = start;
    while low > 0 && start - low < 8 && matches!(text.byte(low - 1), b'0'..=b'9' | b'-') {
        low -= 1;
    }
    let start = low;
    let colon = text.gap_before(start);
    let start = if text.byte(colon.wrapping_sub(1)) == b':' { colon - 1 } else { start };
    let Some(word) = text.previous(start) else { return false };
    let word = match text.previous(word.start) {
        // "au lieu de 80e", "moins de 30e", "un acompte de 100e"
        Some(of) if word.is(key!("de")) => {
            return of.is(key!("plus")) || of.is(key!("moins")) || PRICES.contains(&of.key);
        }
        // "ça fait 120e", where "il fait 120e" is a rank.
        Some(that) if word.is(key!("fait")) || word.is(key!("fera")) || word.is(key!("faisait")) => {
            return [key!("ca"), key!("sa"), key!("cela"), key!("tout"), key!("total")].contains(&that.key);
        }
        _ => word,
    };
    // "de 6e à 5e"
    let ranks = text.byte(text.gap_before(word.start).wrapping_sub(1)) == b'e'
        && text.byte(text.gap_before(word.start).wrapping_sub(2)).is_ascii_digit();
    PRICES.contains(&word.key) || WEAK.contains(&word.key) && !ranks
}

/// Does what follows at `end` speak of a price: "ferme", "/mois", "à débattre"?
fn sells(text: Text<'_>, end: usize, next: Option<Word>) -> bool {
    let by = |at| text.word(at).is_some_and(|word| BY.contains(&word.key));
    let slash = text.gap(end);
    if text.byte(slash) == b'/' {
        return by(text.gap(slash + 1));
    }
    next.is_some_and(|word| {
        let behind = text.gap(word.end);
        BEHIND_PRICES.contains(&word.key)
            || word.is(key!("par")) && by(behind)
            || word.is(key!("a")) && text.word(behind).is_some_and(|word| word.is(key!("debattre")))
            || word.is(key!("de"))
                && text
                    .word(behind)
                    .is_some_and(|next| next.is(key!("reduc")) || next.is(key!("l")) && by(text.apostrophe(next.end)))
    })
}

/// Words that an ordinal stands behind.
fn is_article(word: Option<Word>) -> bool {
    #[rustfmt::skip]
    const ARTICLES: &[u128] = &[
        key!("le"), key!("la"), key!("les"), key!("l"), key!("du"), key!("au"), key!("aux"), key!("ce"), key!("cette"), key!("son"), key!("sa"), key!("ma"), key!("mon"), key!("un"), key!("une"), key!("notre"),
        key!("votre"), key!("leur"), key!("des"), key!("ta"), key!("ton"), key!("et"), key!("ou"), key!("en"),
    ];
    word.is_some_and(|word| ARTICLES.contains(&word.key))
}

/// The noun is slang for money and has another sense that is as common: balls.
pub(super) fn is_slang(text: Text<'_>, unit: Option<Span>) -> Option<Slang> {
    let word = text.word(unit?.start())?;
    match word.key {
        BALLE | BALLES => Some(Slang::Balles),
        BOULE | BOULES => Some(Slang::Boules),
        _ => None,
    }
}

const BALLE: u128 = key!("balle");
const BALLES: u128 = key!("balles");
const BOULE: u128 = key!("boule");
const BOULES: u128 = key!("boules");

/// A noun of slang.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slang {
    Balles,
    /// Of ice cream mostly, so that only who pays them makes them money.
    Boules,
}

/// What else is done with balls, by stem.
#[rustfmt::skip]
static GAMES: &[u128] = &[
    key!("tennis"), key!("golf"), key!("match"), key!("tir"), key!("arme"), key!("fusil"), key!("pistolet"), key!("chargeur"), key!("munition"), key!("kalach"), key!("revolver"), key!("calibre"),
    key!("cartouche"), key!("raquette"), key!("glace"), key!("cornet"), key!("petanq"), key!("neige"), key!("sapin"), key!("noel"), key!("crible"), key!("blesse"),
    key!("tue"), key!("abatt"), key!("corps"), key!("policier"), key!("foin"), key!("cible"), key!("impact"), key!("jongl"), key!("sorbet"), key!("chantilly"),
    key!("break"), key!("lanc"), key!("billard"), key!("cochonn"), key!("frapp"), key!("joueu"),
];

/// What is done with money, right before it.
#[rustfmt::skip]
static PAYS: &[u128] = &[
    key!("pris"), key!("fait"), key!("file"), key!("filer"), key!("prete"), key!("preter"), key!("donne"), key!("donner"), key!("lache"), key!("claque"), key!("claquer"), key!("doit"), key!("dois"),
    key!("devait"), key!("raque"), key!("depense"), key!("gratte"), key!("economise"), key!("coute"), key!("coutait"), key!("paye"), key!("payer"), key!("paie"), key!("gagne"), key!("gagner"),
    key!("genre"), key!("vaut"), key!("demande"), key!("prend"),
];

/// Are so many balls money?
pub(super) fn is_money(text: Text<'_>, term: &Term, slang: Slang, cue: impl Fn() -> bool) -> bool {
    if games(text, term) {
        return false;
    }
    let word = match text.previous(term.start) {
        Some(already) if already.is(key!("deja")) => text.previous(already.start),
        word => word,
    };
    if word.is_some_and(|word| PAYS.contains(&word.key)) {
        return true;
    }
    slang == Slang::Balles && (!term.number.below(100) || distributes(text, term.end) || cue())
}

/// Does a thing that it buys follow at `end`: "50 balles le billet", "45 balles pour un café", "10 balles chacun"?
fn distributes(text: Text<'_>, end: usize) -> bool {
    let gap = text.gap(end);
    let Some(word) = text.word(gap).filter(|_| gap > end) else { return false };
    let behind = text.gap(word.end);
    let article = |words: &[u128]| text.word(behind).is_some_and(|word| words.contains(&word.key));
    [key!("le"), key!("la"), key!("l"), key!("chacun"), key!("chacune"), key!("net")].contains(&word.key)
        || word.is(key!("pour")) && article(&[key!("un"), key!("une"), key!("le"), key!("la"), key!("ca"), key!("ce")])
        || word.is(key!("par")) && text.word(behind).is_some_and(|word| BY.contains(&word.key))
        || word.is(key!("de"))
            && (article(&[key!("l"), key!("reduc")])
                || text.word(text.gap(text.apostrophe(word.end))).is_some_and(is_bought))
        || word.is(key!("d")) && text.word(text.gap(text.apostrophe(word.end))).is_some_and(is_bought)
}

/// Is it something that so many balles are spent on: "80 balles d'essence"?
pub(super) fn is_bought(word: Word) -> bool {
    #[rustfmt::skip]
    const BOUGHT: &[u128] = &[
        key!("essence"), key!("gasoil"), key!("gazole"), key!("diesel"), key!("carburant"), key!("fioul"), key!("courses"), key!("bouffe"), key!("taxi"), key!("uber"), key!("frais"),
        key!("port"), key!("pourboire"), key!("peage"), key!("parking"), key!("train"), key!("fringues"), key!("clopes"), key!("caution"), key!("charges"), key!("electricite"),
        key!("chauffage"), key!("cadeaux"), key!("remise"), key!("reduction"), key!("rabais"), key!("difference"),
    ];
    BOUGHT.contains(&word.key)
}

/// How many words to each side speak of a game or a gun.
const REACH: usize = 7;

/// Does a game or a gun stand near?
fn games(text: Text<'_>, term: &Term) -> bool {
    let plays = |word: Word| word.letters > 2 && GAMES.iter().any(|stem| word.starts_with(*stem));
    let (mut start, mut end) = (term.start, term.end);
    for _ in 0..REACH {
        if let Some(word) = text.previous(start) {
            if plays(word) {
                return true;
            }
            start = word.start;
        }
        let gap = text.gap(end);
        // Past a mark, and never into another paragraph.
        let behind = || text.word(text.gap(gap + 1)).filter(|_| !matches!(text.byte(gap), b'\n' | b'\r'));
        if let Some(word) = text.word(gap).or_else(behind) {
            if plays(word) {
                return true;
            }
            end = word.end;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What follows the sum of each.
    #[test]
    fn prices_are_spoken_of() {
        for (written, expected) in [
            ("/mois", true),
            (" / mois", true),
            ("/chat", false),
            (" ferme", true),
            (" par mois", true),
            (" par chance", false),
            (" à débattre", true),
            (" à vendre", false),
            (" de réduc", true),
            (" de l'heure", true),
            (" de l’heure", true),
            (" de l'eau", false),
            (" de plus", false),
            (" de mois", false),
            (" l'heure", false),
            ("", false),
        ] {
            let text = Text(written);
            assert_eq!(sells(text, 0, text.word(text.gap(0))), expected, "{written}");
        }
    }

    #[test]
    fn things_are_bought() {
        for (written, expected) in [
            (" le billet", true),
            (" la place", true),
            (" l'heure", true),
            (" chacun", true),
            (" chacune", true),
            (" net", true),
            ("le billet", false),
            (" pour un café", true),
            (" pour ça", true),
            (" pour deux", false),
            (" par mois", true),
            (" par chance", false),
            (" par l", false),
            (" de l'heure", true),
            (" de réduc", true),
            (" de la", false),
            (" un café", false),
            (" ça", false),
            ("", false),
        ] {
            assert_eq!(distributes(Text(written), 0), expected, "{written}");
        }
    }

    #[test]
    fn the_word_before() {
        for (written, expected) in [
            ("dans l'", Some("l")),
            ("dans l’", Some("l")),
            ("dans l", Some("l")),
            ("dans la ", Some("la")),
            ("l' ", None),
            ("", None),
        ] {
            let text = Text(written);
            assert_eq!(
                text.previous(written.len()).map(|word| text.slice(word.start, word.end)),
                expected,
                "{written}"
            );
        }
    }
}
