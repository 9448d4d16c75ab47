//! The livres and écus of the past: money without a code, where a text of today would mean pounds and European units.
//!
//! "En 1672, une maison se cède vingt livres": a year before the franc, or a word of that money, says so. A word of the
//! British Isles says otherwise: "En 1750, à Londres, une rente de 300 livres".

use super::scan::Item;
use super::{Reason, settle};
use crate::currency::Currency;
use crate::figure::{Basis, Denomination, Unit};
use crate::lexicon::Candidates;
use crate::span::Span;
use crate::text::{Text, Word};

/// How far around a figure its time is looked for, in bytes.
const AROUND: usize = 300;

/// Takes the currency from livres and écus of the past.
pub(super) fn apply(text: &str, items: &mut [Item]) {
    let text = Text(text);
    for item in items {
        let Some(figure) = &item.figure else { continue };
        let Unit::Money(denomination) = figure.unit() else { continue };
        let old = match denomination.currency {
            Some(Currency::GBP) => denomination.basis == Basis::Assumed,
            Some(currency) => currency.code() == "XEU",
            None => false,
        };
        let named = || item.parts.unit().and_then(|unit| text.word(unit.start())).is_some_and(|noun| noun.letters > 2);
        if !old || !named() {
            continue;
        }
        let livre = denomination.currency == Some(Currency::GBP);
        if let Some(witness) = witness(text, item.span, livre) {
            let unknown = Denomination { currency: None, basis: Basis::Context, candidates: Candidates::NONE };
            let figure = figure.with_unit(Unit::Money(unknown));
            settle(item, figure, Reason::Place(witness));
        }
    }
}

/// The word or year around that puts a sum in the past; `None` where none does, or where one puts it in Britain.
fn witness(text: Text<'_>, around: Span, livre: bool) -> Option<Span> {
    // It may start inside a character, where no word does, and no digit.
    let mut at = around.start().saturating_sub(AROUND);
    let end = (around.end() + AROUND).min(text.len());
    let mut found = None;
    while at < end {
        if text.byte(at).is_ascii_digit() {
            let start = at;
            while text.byte(at).is_ascii_digit() {
                at += 1;
            }
            if is_past_year(text, start, at) {
                found = Some(Span::new(start, at));
            }
            continue;
        }
        let Some(word) = text.word(at) else {
            at += text.char_at(at).map_or(1, char::len_utf8);
            continue;
        };
        at = word.end;
        if is_british(text, word) {
            return None;
        }
        let beside = || livre && (ECUS.contains(&word.key) || word.is(key!("sous")) && is_part_of_livre(text, word));
        if OLD.contains(&word.key) || is_past_century(text, word) || beside() {
            found = Some(Span::new(word.start, word.end));
        }
    }
    found
}

/// Words of that money.
#[rustfmt::skip]
static OLD: &[u128] = &[
    key!("tournois"), key!("parisis"), key!("sols"), key!("deniers"), key!("liards"), key!("pistoles"), key!("seigneurie"), key!("assignats"), key!("gabelle"),
];

/// What livres are counted beside, and pounds never are.
const ECUS: [u128; 2] = [key!("ecu"), key!("ecus")];

/// "120 livres 10 sous", "120 livres et dix sous": no pound has so many.
fn is_part_of_livre(text: Text<'_>, sous: Word) -> bool {
    let mut at = text.gap_before(sous.start);
    let digits = (0..2).take_while(|back| text.byte(at.wrapping_sub(back + 1)).is_ascii_digit()).count();
    at = if digits > 0 { at - digits } else { text.word_before(at).map_or(at, |number| number.start) };
    let before =
        text.previous(at).and_then(|word| if word.is(key!("et")) { text.previous(word.start) } else { Some(word) });
    before.is_some_and(|word| word.is(key!("livres")) || word.is(key!("livre")))
}

/// Stems of words of the British Isles and their colonies.
#[rustfmt::skip]
static BRITISH: &[u128] = &[
    key!("sterling"), key!("londr"), key!("londonien"), key!("anglais"), key!("anglet"), key!("britann"), key!("ecoss"), key!("irland"), key!("shilling"),
    key!("pence"), key!("penny"), key!("guinee"), key!("edimbourg"), key!("dublin"),
];

/// Is the word of Britain? "Bretagne" alone is French, and so may a kingdom be: not "la Grande-Bretagne", "le Royaume-Uni".
fn is_british(text: Text<'_>, word: Word) -> bool {
    let behind = |first: u128| {
        let last = text.byte(word.start.wrapping_sub(1));
        let end = if last == b'-' { word.start - 1 } else { text.gap_before(word.start) };
        text.word_before(end).is_some_and(|before| before.is(first))
    };
    BRITISH.iter().any(|stem| word.starts_with(*stem))
        || word.is(key!("bretagne")) && behind(key!("grande"))
        || word.is(key!("uni")) && behind(key!("royaume"))
}

/// Four digits alone between the first livre and the franc, behind a word of time: "en 1672".
fn is_past_year(text: Text<'_>, start: usize, end: usize) -> bool {
    #[rustfmt::skip]
    const TIMES: &[u128] = &[
        key!("en"), key!("vers"), key!("des"), key!("depuis"), key!("avant"), key!("apres"), key!("an"), key!("annee"), key!("janvier"), key!("fevrier"), key!("mars"), key!("avril"), key!("mai"),
        key!("juin"), key!("juillet"), key!("aout"), key!("septembre"), key!("octobre"), key!("novembre"), key!("decembre"), key!("entre"), key!("jusqu"),
    ];
    // "1667, une maison : 20 livres", "(1703)"
    let heads =
        matches!(text.byte(start.wrapping_sub(1)), 0 | b'\n' | b'(') && matches!(text.byte(end), b',' | b':' | b')');
    end == start + 4
        && text.slice(start, end).parse().is_ok_and(|year: u16| (1000..1796).contains(&year))
        && (heads || text.word_before(text.gap_before(start)).is_some_and(|word| TIMES.contains(&word.key)))
}

/// "XVIIe siècle", up to the eighteenth.
fn is_past_century(text: Text<'_>, word: Word) -> bool {
    #[rustfmt::skip]
    const CENTURIES: &[&str] = &["XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII"];
    word.is(key!("siecle"))
        && text.word_before(text.gap_before(word.start)).is_some_and(|number| {
            let number = text.slice(number.start, number.end);
            CENTURIES.contains(&number.trim_end_matches(['e', 'è', 'm']))
        })
}
