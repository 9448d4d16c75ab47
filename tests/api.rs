//! What every public type promises, whatever it holds; most of it is checked by the compiler alone.

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::iter::FusedIterator;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::str::FromStr;

use montant::{
    Abbreviations, Amount, Apostrophe, Basis, Bound, Bounds, Candidates, Currency, CurrencyStatus, Decimal,
    DecimalMark, Document, Entry, Error, ErrorKind, Figure, FindIter, Form, Groups, Hyphens, Interval, Kind, Link,
    Magnitude, Match, Minus, Money, Naming, Numerals, Part, PercentUnit, Place, Plus, Precision, Quantity, Ranges,
    Rate, Reader, Reason, Region, Rounding, Scale, Separators, Spaces, Spacing, Span, Style, Styled, Tens, Unit,
};

/// May go to any thread, and past any panic.
trait Free: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Clone + Debug {}
impl<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + Clone + Debug> Free for T {}

fn free<T: Free>() {}

/// A value as a number is one.
fn value<T: Free + Copy + Eq + Hash>() {}

/// An option: it has a default.
fn option<T: Free + Copy + Eq + Hash + Default>() {}

macro_rules! all {
    ($check:ident: $($type:ty),* $(,)?) => {$($check::<$type>();)*};
}

#[test]
fn every_type_is_free_and_a_value_where_it_can_be() {
    all!(free: FindIter<'_>, Candidates, Document<'_>);
    all!(value: Amount, Basis, Currency, CurrencyStatus, Entry<'_>, Error, ErrorKind, Figure, Kind, Link, Match<'_>, Money);
    all!(value: Part, PercentUnit, Rate, Reason, Styled);
    all!(option: Bound, Interval, Magnitude, Numerals, Quantity, Reader, Region, Separators, Span, Style);
    all!(option: Abbreviations, Apostrophe, Bounds, DecimalMark, Form, Groups, Hyphens, Minus, Naming, Place, Plus);
    all!(option: Precision, Ranges, Rounding, Scale, Spaces, Spacing, Tens, Unit);
}

#[test]
fn what_is_read_is_written() {
    fn both_ways<T: FromStr<Err = Error> + for<'t> TryFrom<&'t str, Error = Error> + Display>() {}
    all!(both_ways: Amount, Currency, Figure, Region);
    fn ordered<T: Ord>() {}
    all!(ordered: Currency, Magnitude, Region, Span);
    fn iterates<T: FusedIterator + Clone>() {}
    all!(iterates: Candidates, FindIter<'_>);
    fn error<T: StdError + Send + Sync + 'static>() {}
    error::<Error>();
}

#[test]
fn readers_and_styles_are_made_in_constants() {
    const READER: Reader = Region::TN.reader().separators(Separators::Infer);
    const STYLE: Style = Style::FULL.region(Region::TN).spaces(Spaces::Plain);
    const DINAR: Currency = Currency::from_code("TND").unwrap();
    const SUM: Money = Money::new(Decimal::ONE, DINAR);
    assert_eq!(READER.amount("1 dinar").unwrap().money(), SUM);
    assert_eq!(READER.amount(&STYLE.of(SUM).to_string()).unwrap().money(), SUM);
}

#[test]
fn small_values_stay_small() {
    assert_eq!(size_of::<Currency>(), 2);
    assert_eq!(size_of::<Option<Bound>>(), 1);
    assert!(size_of::<Error>() <= 16 && size_of::<Money>() <= 20 && size_of::<Amount>() <= 24);
}

#[test]
fn conversions() {
    assert_eq!(Quantity::from(Decimal::TEN), Quantity::of(Decimal::TEN));
    assert_eq!(Span::from(3..7), Span::new(3, 7));
    assert_eq!(std::ops::Range::from(Span::new(3, 7)), 3..7);
    let amount = montant::parse("12 €").unwrap();
    assert_eq!(Figure::from(amount).amount(), Some(amount));
    assert_eq!(Money::from(amount), amount.money());
    assert_eq!(Figure::from(amount.money()), Figure::from(Amount::from(amount.money())));
}

#[test]
fn names_lead_back() {
    for bound in Bound::ALL {
        assert_eq!(Bound::from_name(bound.name()), Some(bound));
    }
    for magnitude in Magnitude::ALL {
        assert_eq!(Magnitude::from_name(magnitude.name()), Some(magnitude));
        assert_eq!(Magnitude::from_exponent(magnitude.exponent()), Some(magnitude));
    }
    for unit in PercentUnit::ALL {
        assert_eq!(PercentUnit::from_name(unit.name()), Some(unit));
    }
    for basis in Basis::ALL {
        assert_eq!(Basis::from_name(basis.name()), Some(basis));
    }
    for status in CurrencyStatus::ALL {
        assert_eq!(CurrencyStatus::from_name(status.name()), Some(status));
    }
    assert_eq!(Currency::all().rev().count(), Currency::all().len());
    for currency in Currency::all() {
        assert_eq!(Currency::from_code(currency.code()), Some(currency));
        // A number that two share leads to the one of today.
        if let Some(same) = currency.numeric().and_then(Currency::from_numeric) {
            assert!(same == currency || currency.status() == CurrencyStatus::Historic, "{currency}");
        }
    }
    for region in Region::all() {
        assert_eq!(Region::from_code(region.code()), Some(region));
    }
}

#[test]
fn errors_say_where_only_where_there_is_a_text() {
    for (text, sentence) in [
        ("", "empty text, expected an amount"),
        ("12", "expected a currency at byte 2, found the end of the text"),
        ("20 à 10 M€", "range does not go from low to high at byte 0, found '2'"),
    ] {
        assert_eq!(montant::parse(text).unwrap_err().to_string(), sentence);
    }
    let range = Figure::from(montant::parse("20 €").unwrap()).to(Decimal::TEN.into()).unwrap_err();
    assert_eq!(range.to_string(), "range does not go from low to high");
    let large = Quantity::new(Decimal::MAX, Magnitude::Million).unwrap_err();
    assert_eq!(large.to_string(), "number is larger than 28 digits can hold");
    assert_eq!(large.kind().to_string(), large.to_string());
}

#[test]
fn an_interval_upside_down_holds_nothing() {
    let interval = |low: i64, high: i64| Interval::new(Some(low.into()), Some(high.into()));
    let (upside_down, all) = (interval(5, 3), Interval::default());
    assert!(!upside_down.contains(4.into()) && all.contains(4.into()));
    for other in [all, interval(0, 10), interval(4, 4), upside_down] {
        assert!(!upside_down.overlaps(&other) && !other.overlaps(&upside_down), "{other:?}");
        assert_eq!(upside_down.intersection(&other), None);
    }
    assert!(
        all.overlaps(&all) && interval(1, 3).overlaps(&interval(3, 5)) && !interval(1, 2).overlaps(&interval(3, 5))
    );
}
