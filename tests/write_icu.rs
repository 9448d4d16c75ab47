//! Short, full and long forms against ICU4X's for forty currencies in four varieties of French. Every difference has a
//! reason here, and is nothing but that.
//!
//! `tests/data/icu4x-fr.tsv` is what icu_experimental 0.7.0 (CLDR 49) writes; `tests/icu` makes it again.

use montant::{Abbreviations, Currency, DecimalMark, Minus, Money, Naming, Place, Region, Scale, Spacing, Style, Unit};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

const TABLE: &str = include_str!("data/icu4x-fr.tsv");

/// Signs that differ: region or "", currency, ICU's, ours, why.
#[rustfmt::skip]
const SIGNS: &[(&str, &str, &str, &str, &str)] = &[
    ("", "XOF", "F\u{202f}CFA", "FCFA", "one word is what Dakar, Abidjan and their banks print"),
    ("", "XAF", "FCFA", "XAF", "outside Central Africa, FCFA is read as the franc of West Africa"),
    ("", "KRW", "₩", "KRW", "the sign is North Korea's too; a regional style prints it"),
    ("", "HKD", "HK$", "$HK", "as $US, $CA and $AU are written"),
    ("CA", "HKD", "", "", "agrees"),
    ("CA", "GBP", "£", "£GB", "nine currencies have the sign; a regional style prints it alone"),
    ("CA", "JPY", "¥", "JP¥", "China's sign too; a regional style prints it alone"),
];

/// Names that differ: ICU's, ours. The press's everyday names for the encyclopedia's.
#[rustfmt::skip]
const NAMES: &[(&str, &str)] = &[
    ("dollar des États-Unis", "dollar américain"), ("dollars des États-Unis", "dollars américains"),
    ("yen japonais", "yen"), ("yens japonais", "yens"),
    ("yuan renminbi chinois", "yuan"), ("yuans renminbi chinois", "yuans"),
    ("franc CFA (BCEAO)", "franc CFA"), ("francs CFA (BCEAO)", "francs CFA"),
    ("franc CFA (BEAC)", "franc CFA d'Afrique centrale"), ("francs CFA (BEAC)", "francs CFA d'Afrique centrale"),
    ("zloty polonais", "zloty"), ("zlotys polonais", "zlotys"), ("forint hongrois", "forint"), ("forints hongrois", "forints"),
    ("hryvnia ukrainienne", "hryvnia"), ("hryvnias ukrainiennes", "hryvnias"), ("réals brésiliens", "réaux brésiliens"),
    ("rand sud-africain", "rand"), ("rands sud-africains", "rands"), ("nouveau shekel israélien", "shekel"),
    ("nouveaux shekels israéliens", "shekels"), ("ariary malgache", "ariary"), ("ariarys malgaches", "ariarys"),
    ("gourde haïtienne", "gourde"), ("gourdes haïtiennes", "gourdes"),
];

/// Currencies for which CLDR counts fewer digits than ISO 4217 does.
const DIGITS: [(&str, usize); 3] = [("HUF", 2), ("LBP", 2), ("MGA", 2)];

/// ICU's text and style, mended by the differences that are meant; what was mended.
fn mended(region: &str, code: &str, form: &str, value: &str, icu: &str) -> (String, Vec<String>) {
    let mut text = icu.to_string();
    let mut reasons = Vec::new();
    let mut mend = |text: &mut String, from: &str, to: &str, why: &str| {
        if let Some(at) = text.rfind(from).filter(|_| from != to) {
            text.replace_range(at..at + from.len(), to);
            reasons.push(why.to_string());
        }
    };
    if form == "long" {
        let zeros = if code == "TND" { ",000" } else { ",00" };
        mend(&mut text, zeros, "", "a name stands behind what was written, no decimals are added");
        if let Some((from, to)) = NAMES.iter().find(|(from, _)| text.ends_with(&format!(" {from}"))) {
            mend(&mut text, from, to, "everyday names");
        }
        return (text, reasons);
    }
    if form == "full" && value == "1234.5" {
        let group: String = text.chars().skip(1).take(1).collect();
        let digits = DIGITS.iter().find(|(own, _)| *own == code).map_or("5", |_| "50");
        mend(&mut text, &format!("1{group}235"), &format!("1{group}234,{digits}"), "nothing is rounded unasked");
    }
    if form == "full"
        && value == "-36800000"
        && let Some((_, places)) = DIGITS.iter().find(|(own, _)| *own == code)
    {
        let mark = text.find("800").map_or(0, |at| at + 3);
        let rest = text.split_off(mark);
        let (digits, sign) = rest.split_at(rest.find("000").map_or(0, |at| at + 3));
        text = format!("{text}{digits},{}{sign}", "0".repeat(*places));
        reasons.push("the minor unit is ISO's, not CLDR's".into());
        return sign_mended(region, code, text, reasons);
    }
    sign_mended(region, code, text, reasons)
}

fn sign_mended(region: &str, code: &str, mut text: String, mut reasons: Vec<String>) -> (String, Vec<String>) {
    let own = |row: &&(&str, &str, &str, &str, &str)| row.1 == code && (row.0 == region || row.0.is_empty());
    // A region's own row comes before the general one.
    let row = SIGNS.iter().filter(own).max_by_key(|row| row.0.len());
    if let Some((_, _, from, to, why)) = row
        && let Some(at) = text.rfind(from).filter(|_| from != to)
    {
        text.replace_range(at.., to);
        reasons.push((*why).to_string());
    }
    (text, reasons)
}

#[test]
fn every_difference_has_a_reason() {
    let (mut rows, mut agree, mut reasons) = (0, 0, BTreeMap::<String, usize>::new());
    let mut currencies = std::collections::BTreeSet::new();
    for row in TABLE.lines().skip(1) {
        let [region, code, form, value, icu] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
        let money = Money::new(value.parse().unwrap(), code.parse().unwrap());
        let style = match form {
            "full" => Style::FULL,
            "short" => Style::SHORT,
            _ => Style::LONG,
        };
        // ICU's choices that the options have: "M €", a hyphen for minus.
        let mut style = style.region(region.parse().unwrap()).spacing(Spacing::Spaced).minus(Minus::Hyphen);
        if form == "short" {
            style = style.scale(Scale::Natural);
        }
        if region == "CH" {
            // CLDR has the sign behind, a comma in sums and no mio: `the_swiss_preset_is_not_cldrs` says why ours differs.
            style = style.place(Place::After).unit(if form == "long" { Unit::Name } else { Unit::Sign });
            style = style.decimal(DecimalMark::Comma).abbreviations(Abbreviations::Md);
        }
        let ours = style.of(money).to_string();
        let (mended, why) = mended(region, code, form, value, icu);
        assert_eq!(ours, mended, "{row}: {why:?}");
        rows += 1;
        currencies.insert(code);
        agree += usize::from(why.is_empty());
        for why in why {
            *reasons.entry(why).or_default() += 1;
        }
    }
    assert_eq!((rows, currencies.len()), (960, 40));
    // To the letter; the rest for the reasons above.
    assert_eq!(agree, 565, "{reasons:#?}");
}

/// The Confederation's rules, not CLDR's: the code first, a point between francs and centimes, mio and mia.
#[test]
fn the_swiss_preset_is_not_cldrs() {
    let sum = Money::new("1234.5".parse().unwrap(), Currency::CHF);
    assert_eq!(Style::SWITZERLAND.of(sum).to_string(), "CHF\u{a0}1'234.50");
    let short = Style::SHORT.region(Region::CH).scale(Scale::Natural);
    assert_eq!(short.of(Money::new(Decimal::from(5_600_000), Currency::CHF)).to_string(), "CHF\u{a0}5,6\u{a0}mio");
}

/// What a regional style prints, where readers know: `SIGNS` above.
#[test]
fn regional_signs() {
    for (region, code, expected) in [
        ("FR", "USD", "$"),
        ("FR", "GBP", "£"),
        ("FR", "CAD", "$CA"),
        ("CA", "USD", "$\u{a0}US"),
        ("CA", "CAD", "$"),
        ("CA", "GBP", "£"),
        ("FR", "KRW", "₩"),
        ("FR", "XOF", "FCFA"),
        ("SN", "XOF", "FCFA"),
        ("CM", "XAF", "FCFA"),
        ("CM", "XOF", "XOF"),
        ("TN", "TND", "DT"),
        ("FR", "TND", "TND"),
        ("DZ", "DZD", "DA"),
        ("MA", "MAD", "DH"),
        ("FR", "FRF", "F"),
        ("FR", "CNY", "CN¥"),
        ("LB", "LBP", "LL"),
        ("MG", "MGA", "Ar"),
        ("GN", "GNF", "FG"),
        ("PF", "XPF", "FCFP"),
        ("FR", "BTC", "₿"),
        ("FR", "BRL", "R$"),
        ("UA", "UAH", "₴"),
        ("FR", "UAH", "UAH"),
    ] {
        let money = Money::new(Decimal::TWO, code.parse().unwrap());
        let style = Style::SHORT.region(region.parse().unwrap()).naming(Naming::Regional);
        assert_eq!(style.of(money).to_string(), format!("2\u{a0}{expected}"), "{code} in {region}");
    }
}
