//! The table of currencies and the table of regions against an independent list of ISO 4217, and CLDR's French names.

use std::collections::HashSet;

use iso_currency::IntoEnumIterator;
use montant::{Currency, CurrencyStatus, Region};

/// Where the other list stands apart from ISO 4217, and why we do not follow it.
const KNOWN_DIFFERENCES: &[(&str, &str)] = &[
    // It has VES superseded by VED; ISO's list one keeps both, and texts and the central bank write VES.
    ("VES", "status"),
];

fn differs(code: &str, what: &str) -> bool {
    KNOWN_DIFFERENCES.contains(&(code, what))
}

#[test]
fn codes_numbers_and_minor_units_are_isos() {
    let mut compared = 0;
    for iso in iso_currency::Currency::iter() {
        let code = iso.code();
        let Some(ours) = Currency::from_code(code) else { panic!("{code} is missing") };
        assert_eq!(ours.numeric(), Some(iso.numeric()), "{code}: numeric code");
        assert_eq!(ours.minor_unit().map(u16::from), iso.exponent(), "{code}: minor unit");
        let status = if iso.is_superseded().is_some() {
            CurrencyStatus::Historic
        } else if iso.is_fund() || iso.is_special() {
            CurrencyStatus::Special
        } else {
            CurrencyStatus::Current
        };
        assert_eq!(ours.status() == status, !differs(code, "status"), "{code}: {:?}", ours.status());
        compared += 1;
    }
    assert!(compared > 180, "{compared} compared");
}

#[test]
fn what_is_current_here_is_current_in_iso() {
    for ours in Currency::all().filter(|c| c.status() == CurrencyStatus::Current) {
        let iso = iso_currency::Currency::from_code(ours.code());
        assert!(iso.is_some(), "{ours} is in no list");
    }
}

#[test]
fn codes_are_unique_and_numbers_unique_among_todays() {
    let mut codes = HashSet::new();
    let mut numbers = HashSet::new();
    for currency in Currency::all() {
        let code = currency.code();
        assert!(codes.insert(code), "{code} twice");
        assert_eq!(Currency::from_code(code), Some(currency));
        assert_eq!(code.parse(), Ok(currency));
        assert!(code.bytes().all(|b| b.is_ascii_uppercase()), "{code}");
        if currency.status() != CurrencyStatus::Token {
            assert_eq!(code.len(), 3, "{code}");
        } else {
            assert_eq!((currency.numeric(), currency.minor_unit()), (None, None), "{code}");
        }
        if matches!(currency.status(), CurrencyStatus::Current | CurrencyStatus::Special) {
            let number = currency.numeric().unwrap_or_else(|| panic!("{code} has no number"));
            assert!(numbers.insert(number), "{code}: {number} twice");
            // A number that was handed on, as 532 from ANG to XCG, means the money of today.
            assert_eq!(Currency::from_numeric(number), Some(currency), "{code}");
        }
    }
}

#[test]
fn names_are_there_and_inflected() {
    for currency in Currency::all() {
        for name in [currency.name(), currency.plural_name()] {
            assert!(!name.is_empty() && name.trim() == name && !name.contains("  "), "{currency}: {name:?}");
        }
    }
    for (code, singular, plural) in [
        ("EUR", "euro", "euros"),
        ("USD", "dollar américain", "dollars américains"),
        ("CNY", "yuan", "yuans"),
        ("XOF", "franc CFA", "francs CFA"),
        ("GBP", "livre sterling", "livres sterling"),
        ("BRL", "réal brésilien", "réaux brésiliens"),
        ("RON", "leu roumain", "lei roumains"),
        ("TWD", "nouveau dollar taïwanais", "nouveaux dollars taïwanais"),
        ("XDR", "droit de tirage spécial", "droits de tirage spéciaux"),
    ] {
        let currency: Currency = code.parse().unwrap();
        assert_eq!((currency.name(), currency.plural_name()), (singular, plural));
    }
}

#[test]
fn regions_are_sorted_and_unique() {
    let codes: Vec<_> = Region::all().map(Region::code).collect();
    assert!(codes.iter().all(|code| code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase())));
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
    // ISO 3166-1 has 249, and Kosovo has the code that it lends itself.
    assert_eq!(codes.len(), 250);
    for region in Region::all() {
        assert_eq!(Region::from_code(region.code()), Some(region));
    }
}

#[test]
fn regions_pay_in_the_money_of_today() {
    for region in Region::all() {
        match region.currency() {
            Some(currency) => assert_eq!(currency.status(), CurrencyStatus::Current, "{region}: {currency}"),
            None => assert_eq!(region.code(), "AQ"),
        }
    }
}

/// Countries where the other list names another money, or none, and why ours is right.
const KNOWN_COUNTRIES: &[(&str, &str)] = &[
    // It leaves the islands out; the pound sterling is tender there.
    ("GS", "GBP"),
    // Its row of the Namibian dollar names no country.
    ("NA", "NAD"),
    // It takes VED for the successor of VES, as above.
    ("VE", "VES"),
];

#[test]
fn regions_agree_with_the_other_list() {
    for region in Region::all() {
        let Ok(country) = region.code().parse::<iso_currency::Country>() else {
            assert_eq!(region.code(), "XK");
            continue;
        };
        let theirs: Vec<_> = iso_currency::Currency::iter()
            .filter(|iso| iso.is_superseded().is_none() && !iso.is_fund() && iso.used_by().contains(&country))
            .map(|iso| iso.code())
            .collect();
        let ours = region.currency().map_or("", Currency::code);
        let agrees = theirs.contains(&ours) || ours.is_empty() && theirs.is_empty();
        let known = KNOWN_COUNTRIES.contains(&(region.code(), ours));
        assert_eq!(agrees, !known, "{region}: {ours:?} here, {theirs:?} there");
    }
}

/// The rows of CLDR's extract: code, name for one, name for more.
fn cldr() -> impl Iterator<Item = [&'static str; 5]> {
    include_str!("data/cldr-fr.tsv").lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| {
        let mut fields = line.split('\t');
        let row = std::array::from_fn(|_| fields.next().unwrap_or_else(|| panic!("{line:?}: five fields")));
        assert_eq!(fields.next(), None, "{line:?}: five fields");
        row
    })
}

#[test]
fn cldr_names_the_same_money() {
    let mut codes = HashSet::new();
    for [code, one, other, ..] in cldr() {
        assert!(Currency::from_code(code).is_some(), "{code}");
        assert!(codes.insert(code), "{code} twice");
        assert!(!other.is_empty(), "{code}");
        assert!(!one.is_empty() || ["VEB", "XEU"].contains(&code), "{code}");
    }
    // Codes younger than the extract, or none of ISO's: everything else that is current has its French name there.
    for currency in Currency::all().filter(|c| c.status() == CurrencyStatus::Current) {
        assert!(codes.contains(currency.code()) || currency.code() == "VED", "{currency} has no name in CLDR");
    }
}
