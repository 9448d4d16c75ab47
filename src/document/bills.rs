//! Prices of bills, menus and statements of account: numbers with cents in a line that has one currency.
//!
//! "Café 1,50, thé 2,20 / bouteille 22,00 €", "TVA : 249,10 ; TTC : 1 494,60 €", "-187,42 AE -52,10 Paie nette 1 412,09 $".
//! Two decimals are not enough, since rates, marks and lengths have them: the number needs the place of a price, behind
//! its label, and a line that is a bill's where the place alone does not tell.

use rust_decimal::Decimal;

use super::openers::Count;
use super::scan::Item;
use super::words::{near, numbers};
use super::{Reason, settle};
use crate::currency::Currency;
use crate::figure::{Basis, Denomination, Unit};
use crate::magnitude::Magnitude;
use crate::text::Text;

/// How far the line is looked at to either side of the number, in bytes.
const LINE: usize = 400;

/// How many items of it, to either side.
const ITEMS: usize = 12;

/// Words of a label, its last ones, that are looked at.
const LABEL: usize = 4;

/// Words that only bills and statements of account have.
#[rustfmt::skip]
static BILL: &[u128] = &[
    key!("total"), key!("ttc"), key!("ht"), key!("htva"), key!("tva"), key!("tps"), key!("tvq"), key!("tvh"), key!("net"), key!("nette"), key!("solde"), key!("salaire"),
    key!("paie"), key!("paye"), key!("facture"), key!("ticket"), key!("payer"), key!("acompte"), key!("virement"), key!("vir"), key!("prlv"), key!("retrait"),
    key!("debit"), key!("credit"), key!("loyer"), key!("montant"), key!("bulletin"), key!("releve"), key!("addition"), key!("irg"), key!("cnss"), key!("urssaf"),
];

/// Labels of numbers that are no sums, and verbs of measure; "note" is a mark more often than a bill.
#[rustfmt::skip]
static EXEMPT: &[u128] = &[
    key!("taux"), key!("note"), key!("notes"), key!("moyenne"), key!("poids"), key!("quantite"), key!("quantites"), key!("qte"), key!("indice"), key!("cours"), key!("coefficient"), key!("coef"),
    key!("ratio"), key!("temps"), key!("heure"), key!("heures"), key!("duree"), key!("distance"), key!("surface"), key!("longueur"), key!("largeur"), key!("hauteur"), key!("profondeur"), key!("epaisseur"),
    key!("taille"), key!("format"), key!("volume"), key!("densite"), key!("ph"), key!("inflation"), key!("temperature"), key!("version"), key!("score"), key!("cote"), key!("diametre"),
    key!("parite"), key!("rendement"), key!("variation"), key!("evolution"), key!("change"), key!("points"), key!("degre"), key!("dose"), key!("index"), key!("kwh"), key!("conso"), key!("consommation"),
    key!("pese"), key!("mesure"), key!("dure"), key!("obtient"), key!("affiche"), key!("il"), key!("elle"), key!("ils"), key!("elles"), key!("on"), key!("qui"), key!("se"), key!("est"), key!("sont"),
    key!("fois"), key!("euribor"), key!("gagne"), key!("gagnent"), key!("perd"), key!("prend"), key!("cede"), key!("recule"), key!("avance"), key!("grimpe"), key!("pointure"),
    key!("seance"), key!("depart"), key!("arrivee"), key!("ouverture"), key!("fermeture"), key!("rdv"), key!("retour"), key!("spectacle"), key!("concert"), key!("match"),
];

/// Words that stand right before a number and name nothing.
#[rustfmt::skip]
static SMALL: &[u128] = &[
    key!("les"), key!("des"), key!("aux"), key!("par"), key!("sur"), key!("est"), key!("ont"), key!("soit"), key!("entre"), key!("que"), key!("contre"), key!("dont"), key!("sous"),
];

/// Units with a capital, as the next label of a run without stops has one.
#[rustfmt::skip]
static UNITS: &[u128] = &[
    key!("a"), key!("v"), key!("w"), key!("l"), key!("ko"), key!("mo"), key!("go"), key!("to"), key!("mw"), key!("hz"), key!("mhz"), key!("ghz"),
];

/// The money whose currency the number takes, by its index.
#[inline(never)]
pub(super) fn model(text: Text<'_>, items: &[Item], i: usize) -> Option<usize> {
    let item = items.get(i).filter(|item| is_price(item))?;
    let place = place(text, item)?;
    let comma = has_comma(text, item);
    if place == Place::Bracket {
        // "26,50 € (sauce 2,50)", "2.10€ (2.50 à bord)": what stands before the bracket is a price too.
        let (j, last) = (i.checked_sub(1)?, items.get(i.checked_sub(1)?)?);
        let same = last.is_money() && is_price(last) && has_comma(text, last) == comma;
        let open = text.gap(last.extent.end().max(last.span.end()));
        return (same && text.byte(open) == b'(' && !text.slice(open, item.span.start()).contains(')')).then_some(j);
    }
    // One currency only, and a sum of the number's own shape to say so: the nearest before it, or else behind it.
    let (back, ahead) = around(text, items, i);
    let mut currency: Option<Currency> = None;
    let mut found = None;
    for j in (back..i).rev().chain(i..ahead) {
        let Some(other) = items.get(j).filter(|other| other.is_money()) else { continue };
        let own = other.figure?.currency()?;
        if currency.is_some_and(|currency| currency != own) {
            return None;
        }
        currency = Some(own);
        let like = is_price(other) && has_comma(text, other) == comma && !other.secondary;
        found = found.or(like.then_some(j));
    }
    let found = found?;
    // "séance 18.30" is an hour; in Switzerland it may be a price.
    let hour = || !comma && currency != Some(Currency::CHF) && is_hour(item);
    let told = match place {
        Place::Listed if hour() => false,
        Place::Listed => is_bill(text, item) || is_run(text, items, i, found) && alike(item, items.get(found)?),
        _ => is_bill(text, item),
    };
    told.then_some(found)
}

/// "Menu 19.50, café 4.20 (prix en francs suisses)": what prices are in, said behind them.
pub(super) fn declared(text: &str, counts: &[Count], items: &mut [Item]) {
    #[rustfmt::skip]
    const PRICES: [u128; 6] = [key!("prix"), key!("tarif"), key!("tarifs"), key!("montant"), key!("montants"), key!("sommes")];
    let text = Text(text);
    for count in counts.iter().filter(|count| count.word && count.magnitude == Magnitude::Unit) {
        let told = text.previous(count.opener).is_some_and(|word| PRICES.contains(&word.key));
        if !told || count.denomination.currency.is_none() {
            continue;
        }
        let unit = Unit::Money(Denomination { basis: Basis::Context, ..count.denomination });
        let mut end = count.opener;
        let behind = items.partition_point(|item| item.span.end() <= count.opener);
        for item in items.iter_mut().take(behind).rev().take(ITEMS) {
            let between = text.slice(item.span.end(), end);
            if !goes_on(between) {
                break;
            }
            end = item.span.start();
            let Some(bare) = item.bare.filter(|_| item.figure.is_none() && is_price(item)) else { continue };
            if place(text, item) == Some(Place::Listed) {
                settle(item, bare.figure(unit), Reason::Heading(count.span));
            }
        }
    }
}

/// The items of the same line, from where to where.
fn around(text: Text<'_>, items: &[Item], i: usize) -> (usize, usize) {
    let joined = |pair: &&[Item]| match pair {
        [one, next] => goes_on(text.slice(one.span.end(), next.span.start())),
        _ => false,
    };
    let back = items.get(..=i).unwrap_or_default().windows(2).rev().take(ITEMS).take_while(joined).count();
    let ahead = items.get(i..).unwrap_or_default().windows(2).take(ITEMS).take_while(joined).count();
    (i - back, i + ahead + 1)
}

/// Does the line go on over what stands between two of its numbers?
fn goes_on(between: &str) -> bool {
    between.len() <= LINE && !ends(between)
}

/// Does a line or a sentence end in it? "féd." ends none: a number follows.
fn ends(between: &str) -> bool {
    between.contains(['\n', '!', '?'])
        || between
            .match_indices(". ")
            .any(|(at, _)| between.get(at + 2..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase))
}

/// Where a price may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// With a sign: a movement of an account.
    Signed,
    /// Behind a colon or an equals sign.
    Told,
    /// Behind its label, and something else follows.
    Listed,
    /// In brackets behind a price.
    Bracket,
}

/// The place of the number, if a price may stand there.
fn place(text: Text<'_>, item: &Item) -> Option<Place> {
    let (start, end) = (item.extent.start(), item.span.end());
    let gap = text.gap(end);
    let next = text.byte(gap);
    let bracket = text.byte(start.wrapping_sub(1)) == b'(';
    // "2.50 à bord"
    if bracket {
        let with = text.word(gap)?;
        let small = [key!("a"), key!("avec"), key!("sans"), key!("au"), key!("sur")].contains(&with.key);
        // "(2,50 A)" is a current.
        return (small && text.char_at(gap).is_some_and(char::is_lowercase)).then_some(Place::Bracket);
    }
    let closed = gap >= text.len()
        || matches!(next, b';' | b'|' | b'\n' | b'\r' | b'/')
        || matches!(next, b',' | b'.' | b')') && !text.byte(gap + 1).is_ascii_alphanumeric();
    let closed = closed || text.word(gap).is_some_and(|word| word.is(key!("et")));
    let unit = || text.word(gap).is_some_and(|word| UNITS.contains(&word.key));
    let capital = gap > end && text.char_at(gap).is_some_and(char::is_uppercase) && !unit();
    // "l'option 2,50 par mois"
    let by = super::per::follows(text, end);
    let closed = closed && !by || by && text.word(gap).is_some_and(|word| word.is(key!("par")));
    if (by || !capital) && !closed {
        return None;
    }
    if item.quantity()?.value().is_sign_negative() || text.byte(start) == b'+' {
        return Some(Place::Signed);
    }
    let gap_before = text.gap_before(start);
    let left = text.byte(gap_before.wrapping_sub(1));
    if matches!(left, b'=' | b':') {
        let label = text.gap_before(gap_before - 1);
        return (!is_exempt(text, label)).then_some(Place::Told);
    }
    let word = text.previous(start)?;
    let letter = word.letters == 1 && text.byte(word.start).is_ascii_uppercase() && closed;
    let bill = BILL.contains(&word.key);
    if !letter && !bill && word.letters < 3 || SMALL.contains(&word.key) || numbers(word) || is_exempt(text, start) {
        return None;
    }
    // "(sup. sauce roquefort 2,50)"
    if next == b')' {
        return Some(Place::Bracket);
    }
    // In a run without stops labels have capitals.
    (closed || bill || text.char_at(word.start).is_some_and(char::is_uppercase)).then_some(Place::Listed)
}

/// Does the label that ends at `at` name what is no sum?
pub(super) fn is_exempt(text: Text<'_>, at: usize) -> bool {
    let mut end = text.gap_before(at);
    for _ in 0..LABEL {
        let Some(word) = text.word_before(end) else { return false };
        if EXEMPT.contains(&word.key) {
            return true;
        }
        end = text.gap_before(word.start);
    }
    false
}

/// Does the line speak of what only bills do?
fn is_bill(text: Text<'_>, item: &Item) -> bool {
    let (start, end) = (item.span.start(), item.span.end());
    let breaks = |at: &usize| text.byte(*at) == b'\n';
    let from = (0..start).rev().take(LINE).find(breaks).unwrap_or(0);
    let to = (end..text.len()).take(LINE).find(breaks).unwrap_or(text.len());
    let (before, behind) = (Text(text.slice(from, start)), Text(text.slice(end, to)));
    near(before, before.len(), before.len(), LINE, BILL) || near(behind, 0, 0, LINE, BILL)
}

/// Do nothing but labels and their prices stand between the number and the sum, each behind a stop?
fn is_run(text: Text<'_>, items: &[Item], i: usize, found: usize) -> bool {
    let (first, last) = (i.min(found), i.max(found));
    (first..last).all(|j| {
        let (Some(item), Some(next)) = (items.get(j), items.get(j + 1)) else { return false };
        // "2,50 le dl, pain 1,20"
        let end = super::per::read(text, item).map_or(item.span.end(), |per| per.end());
        let between = text.slice(end, next.span.start()).trim_start();
        let listed = matches!(between.bytes().next(), Some(b'/' | b',' | b';' | b'|')) || between.starts_with("et ");
        listed && between.len() <= 40 && is_price(next) && !is_exempt(text, next.span.start())
    })
}

/// Has it two decimals, no magnitude, and no unit but a currency?
fn is_price(item: &Item) -> bool {
    let quantity = item.quantity().filter(|quantity| quantity.magnitude() == Magnitude::Unit);
    let range = item.figure.is_some_and(|figure| figure.is_range());
    let money = item.figure.is_none() || item.is_money();
    quantity.is_some_and(|quantity| quantity.coefficient().scale() == 2) && item.part == 0 && !range && money
}

/// Is neither price ten times the other? On a bill parts are as small as they like.
fn alike(a: &Item, b: &Item) -> bool {
    let (Some(a), Some(b)) = (a.quantity(), b.quantity()) else { return false };
    let within = |a: Decimal, b: Decimal| a.checked_mul(Decimal::TEN).is_none_or(|a| a >= b);
    within(a.value(), b.value()) && within(b.value(), a.value())
}

/// Could its dot stand between hours and minutes?
fn is_hour(item: &Item) -> bool {
    let value = item.quantity().map(|quantity| quantity.value());
    value.is_some_and(|value| value < Decimal::from(24) && value.fract() < Decimal::new(60, 2))
}

/// Is its decimal mark a comma? A line has marks of one kind.
fn has_comma(text: Text<'_>, item: &Item) -> bool {
    text.slice(item.span.start(), item.span.end()).contains(',')
}
