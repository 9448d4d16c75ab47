//! The forms of values in data: exact JSON, a binary format, refusals, and French text in fields.

#![cfg(feature = "serde")]

use montant::{
    Amount, Basis, Bound, Currency, CurrencyStatus, Figure, Interval, Magnitude, Money, PercentUnit, Quantity, Reader,
    Region, Span,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fmt::Debug;

/// The JSON is just this, and both formats give the value back.
#[track_caller]
fn check<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: T, json: &str) {
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    assert_eq!(serde_json::from_str::<T>(json).unwrap(), value);
    let bytes = postcard::to_allocvec(&value).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&bytes).unwrap(), value);
}

#[test]
fn names_and_codes() {
    check(Currency::EUR, r#""EUR""#);
    check(Region::TN, r#""TN""#);
    check(Magnitude::Milliard, r#""milliard""#);
    check(Bound::AtLeast, r#""at_least""#);
    check(PercentUnit::BasisPoint, r#""basis_point""#);
    check(Basis::Assumed, r#""assumed""#);
    check(CurrencyStatus::Historic, r#""historic""#);
    for currency in Currency::all() {
        check(currency, &format!("\"{currency}\""));
    }
    for region in Region::all() {
        check(region, &format!("\"{region}\""));
    }
}

#[test]
fn values() {
    let amount: Amount = "près de -36,80 milliards d'euros".parse().unwrap();
    check(amount, r#"{"coefficient":"-36.80","magnitude":"milliard","currency":"EUR","bound":"nearly"}"#);
    check(amount.quantity(), r#"{"coefficient":"-36.80","magnitude":"milliard"}"#);
    check(amount.money(), r#"{"value":"-36800000000","currency":"EUR"}"#);
    let figure = |text: &str| text.parse::<Figure>().unwrap();
    check(
        figure("de 10 à 15 M€"),
        r#"{"kind":"money","low":{"coefficient":"10","magnitude":"million"},"high":{"coefficient":"15","magnitude":"million"},"bound":"exact","unit":null,"currency":"EUR","basis":"stated","candidates":["EUR"]}"#,
    );
    check(
        figure("environ 50 points de base"),
        r#"{"kind":"percent","low":{"coefficient":"50","magnitude":"unit"},"high":null,"bound":"about","unit":"basis_point","currency":null,"basis":null,"candidates":[]}"#,
    );
    check(
        figure("1,4 million"),
        r#"{"kind":"number","low":{"coefficient":"1.4","magnitude":"million"},"high":null,"bound":"exact","unit":null,"currency":null,"basis":null,"candidates":[]}"#,
    );
}

#[test]
fn places_and_intervals() {
    check(Span::new(19, 28), r#"{"start":19,"end":28}"#);
    let interval = |text: &str| text.parse::<Figure>().unwrap().interval();
    check(interval("12,5 M€"), r#"{"low":"12450000","high":"12550000"}"#);
    check(interval("au moins 50 M€"), r#"{"low":"50000000","high":null}"#);
    check(Interval::default(), r#"{"low":null,"high":null}"#);
    assert_eq!(serde_json::from_str::<Interval>("{}").unwrap(), Interval::default());
}

/// Shared nouns and signs keep all that they could mean.
#[test]
fn candidates() {
    for text in [
        "20 dollars",
        "20 $",
        "5 millions de couronnes",
        "20 M£",
        "20 FCFA",
        "20 dinars",
        "20 centimes",
        "3 M¥",
        "12 rials",
    ] {
        for region in ["FR", "CA", "SN", "TN"] {
            let region: Region = region.parse().unwrap();
            let figure = Reader::new().region(region).figure(text).unwrap();
            let json = serde_json::to_string(&figure).unwrap();
            let back: Figure = serde_json::from_str(&json).unwrap();
            assert!(back.candidates().eq(figure.candidates()), "{json}");
            assert_eq!((back.currency(), back.basis(), back.low()), (figure.currency(), figure.basis(), figure.low()));
            let bytes = postcard::to_allocvec(&figure).unwrap();
            assert!(postcard::from_bytes::<Figure>(&bytes).unwrap().candidates().eq(figure.candidates()));
        }
    }
}

#[test]
fn what_can_be_left_out() {
    let amount: Amount = serde_json::from_str(r#"{"currency":"EUR","coefficient":"12.50"}"#).unwrap();
    assert_eq!(amount, "12,50 €".parse().unwrap());
    let quantity: Quantity = serde_json::from_str(r#"{"coefficient":"12.50"}"#).unwrap();
    assert_eq!(quantity, amount.quantity());
    let figure: Figure =
        serde_json::from_str(r#"{"kind":"money","low":{"coefficient":"12.50"},"currency":"EUR","note":"x"}"#).unwrap();
    assert_eq!(figure, Figure::from(amount));
    // Nobody said which of the two banks: their francs share a whole name.
    let either: Figure =
        serde_json::from_str(r#"{"kind":"money","low":{"coefficient":"5"},"candidates":["XAF","XOF"]}"#).unwrap();
    assert_eq!((either.currency(), either.to_string()), (None, "5 francs CFA".to_string()));
}

#[test]
fn refusals() {
    #[track_caller]
    fn refused<T: DeserializeOwned + Debug>(json: &str, part: &str) {
        let error = serde_json::from_str::<T>(json).unwrap_err().to_string();
        assert!(error.contains(part), "{json}: {error}");
    }
    refused::<Currency>(r#""eur""#, "the code of a currency");
    refused::<Region>(r#""FRA""#, "the code of a country");
    refused::<Magnitude>(r#""billions""#, "the name of a magnitude");
    refused::<Money>(r#"{"value":12.5,"currency":"EUR"}"#, "a decimal in a string");
    refused::<Money>(r#"{"value":"12,5","currency":"EUR"}"#, "a decimal in a string");
    refused::<Money>(r#"{"value":"1e3","currency":"EUR"}"#, "a decimal in a string");
    refused::<Money>(r#"{"value":"12.5"}"#, "currency");
    refused::<Amount>(
        r#"{"coefficient":"99999999999999","magnitude":"trillion","currency":"EUR"}"#,
        "larger than 28 digits",
    );
    refused::<Figure>(r#"{"kind":"percent","low":{"coefficient":"8"}}"#, "a percentage has a unit");
    refused::<Figure>(r#"{"kind":"number","low":{"coefficient":"8"},"currency":"EUR"}"#, "only money");
    refused::<Figure>(
        r#"{"kind":"money","low":{"coefficient":"8"},"currency":"EUR","basis":"assumed","candidates":["USD"]}"#,
        "only money",
    );
    refused::<Figure>(
        r#"{"kind":"money","low":{"coefficient":"8"},"high":{"coefficient":"7"},"currency":"EUR"}"#,
        "range does not go from low to high",
    );
    refused::<Figure>(
        r#"{"kind":"money","low":{"coefficient":"8"},"candidates":["EUR","TND"]}"#,
        "no noun or sign is shared",
    );
}

#[derive(Serialize, Deserialize, PartialEq, Debug)]
struct Texts {
    #[serde(with = "montant::serde::full")]
    prix: Money,
    #[serde(with = "montant::serde::long")]
    dette: Amount,
    #[serde(with = "montant::serde::short")]
    marge: Figure,
    #[serde(with = "montant::serde::long::option", default)]
    prime: Option<Amount>,
}

#[test]
fn french_in_fields() {
    let texts = Texts {
        prix: Money::new("1234.5".parse().unwrap(), Currency::EUR),
        dette: "près de 36,8 Mds€".parse().unwrap(),
        marge: "de 8 à 9 %".parse().unwrap(),
        prime: Some("300 k€".parse().unwrap()),
    };
    check(
        texts,
        "{\"prix\":\"1\u{202f}234,50\u{a0}€\",\"dette\":\"près de 36,8 milliards d'euros\",\"marge\":\"de 8 à 9\u{a0}%\",\"prime\":\"300 mille euros\"}",
    );
    let read: Texts = serde_json::from_str(
        r#"{"prix": "12,50 €", "dette": "trois milliards d'euros", "marge": "0,5 point", "prime": null}"#,
    )
    .unwrap();
    assert_eq!(read.prix.minor_units(), Some(1250));
    assert_eq!(read.prime, None);
    for (json, part) in [
        (r#"{"prix": "près de 12 €", "dette": "3 €", "marge": "8 %"}"#, "expected an exact sum"),
        (r#"{"prix": "12 bananes", "dette": "3 €", "marge": "8 %"}"#, "expected a currency at byte 3"),
        (r#"{"prix": "12 €", "dette": "de 3 à 4 €", "marge": "8 %"}"#, "expected one value, not a range"),
        (r#"{"prix": 12, "dette": "3 €", "marge": "8 %"}"#, "an amount in French"),
    ] {
        let error = serde_json::from_str::<Texts>(json).unwrap_err().to_string();
        assert!(error.contains(part), "{error}");
    }
}
