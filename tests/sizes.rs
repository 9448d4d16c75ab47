//! The values are small enough to be copied, stored and returned by the million, and no size grows unnoticed.

use std::mem::size_of;

use montant::{
    Amount, Bound, Currency, Entry, Error, Figure, FindIter, Interval, Link, Magnitude, Match, Money, PercentUnit,
    Quantity, Rate, Reader, Region, Span, Style,
};

/// A word of the machine: places in a text are as large as its addresses.
const WORD: usize = size_of::<usize>();

#[test]
fn values_are_small() {
    for (what, size, most) in [
        ("Currency", size_of::<Currency>(), 2),
        ("Option<Currency>", size_of::<Option<Currency>>(), 4),
        ("Region", size_of::<Region>(), 1),
        ("Magnitude", size_of::<Magnitude>(), 1),
        ("Bound", size_of::<Bound>(), 1),
        ("PercentUnit", size_of::<PercentUnit>(), 1),
        ("Quantity", size_of::<Quantity>(), 20),
        ("Money", size_of::<Money>(), 20),
        ("Amount", size_of::<Amount>(), 24),
        ("Figure", size_of::<Figure>(), 52),
        ("Interval", size_of::<Interval>(), 40),
        ("Rate", size_of::<Rate>(), 44),
        ("Error", size_of::<Error>(), 12),
        ("Result<Amount, Error>", size_of::<Result<Amount, Error>>(), 24),
        ("Reader", size_of::<Reader>(), 8),
        ("Style", size_of::<Style>(), 24),
        ("Span", size_of::<Span>(), 2 * WORD),
        ("FindIter", size_of::<FindIter<'_>>(), 5 * WORD + 16),
        ("Match", size_of::<Match<'_>>(), 88 + 6 * WORD),
        ("Entry", size_of::<Entry<'_>>(), 88 + 15 * WORD),
        ("Link", size_of::<Link>(), 2 * WORD + 56),
    ] {
        assert!(size <= most, "{what}: {size} bytes, more than {most}");
        println!("{what}: {size} of {most} bytes");
    }
}
