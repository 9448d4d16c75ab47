//! Reading allocates nothing: counted by the allocator itself.

mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use montant::{Amount, Figure, Reader, Region};

/// The system's allocator, which counts the requests of the thread that asks.
struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

fn count() {
    // A thread that is being torn down has no counter any more.
    let _ = COUNT.try_with(|count| count.set(count.get() + 1));
}

// SAFETY: every call goes to `System` unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count();
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How often `run` asks for memory.
fn allocations<T>(run: impl FnOnce() -> T) -> usize {
    let before = COUNT.get();
    let _ = black_box(run());
    COUNT.get() - before
}

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| vec![1u8]), 1);
    assert_eq!(allocations(|| 1u8), 0);
}

const TEXT: &str = "Le plan porte sur 280 milliards de yuans (36,8 milliards d'euros), soit près de 50 M€ par an, en hausse de \
    8 %. Les dépenses, elles, sont passées de 1.234.567,89 € à deux mille cinq cents euros, entre 10 et 20 millions de \
    dollars canadiens, CHF 1'234.50, 12 DT 500 ou 20 couronnes ; l'A320 décolle à 14h30 le 12/03/2024, quatre-vingt-dix-neuf \
    personnes à bord, et 100000000000000000000000000000 € en soute. Trois livres de beurre, un franc succès.";

#[test]
fn finding_allocates_nothing() {
    for region in ["FR", "CA", "CH", "TN", "SN", "MU"] {
        let region: Region = region.parse().expect("a country code");
        let mut found = 0;
        let count = allocations(|| {
            for one in Reader::new().region(region).find(TEXT) {
                black_box((one.as_str(), one.figure().value(), one.qualifier(), one.figure().money()));
                black_box(one.figure().candidates().count());
                found += 1;
            }
        });
        assert_eq!(count, 0, "{region}");
        assert!(found >= 8, "{region}: {found} found, too few to prove a thing");
    }
}

#[test]
fn hostile_texts_allocate_nothing() {
    for unit in support::hostile::UNITS {
        let text = support::hostile::text(unit, 32 << 10);
        assert_eq!(allocations(|| Reader::new().find(&text).count()), 0, "find {unit:?}");
        assert_eq!(allocations(|| text.parse::<Figure>().is_ok()), 0, "parse {unit:?}");
    }
}

#[test]
fn parsing_allocates_nothing() {
    for text in [
        "36,8 milliards d'euros",
        "1 234 567,89 €",
        "près de 50 M€",
        "quatre-vingt-dix-neuf mille neuf cent quatre-vingt-dix-neuf euros",
        "10 à 15 %",
        "EUR 6639 €",
        "-0,0000000001 BTC",
    ] {
        assert_eq!(allocations(|| black_box(text).parse::<Figure>()), 0, "{text}");
        assert!(text.parse::<Figure>().is_ok(), "{text}");
    }
}

#[test]
fn refusing_allocates_nothing() {
    for text in [
        "",
        "beaucoup d'euros",
        "12",
        "12 bananes",
        "12.03.2024 €",
        "prix : 12 €",
        "12 € par mois",
        "20 à 10 M€",
        "20 couronnes",
        "8 %",
        "100000000000000000000000000000 €",
        "999 trillions de trillions d'euros",
    ] {
        assert_eq!(allocations(|| black_box(text).parse::<Amount>()), 0, "{text}");
        assert!(text.parse::<Amount>().is_err(), "{text}");
    }
}

/// Writing an error or a sum into a buffer that is there already.
#[test]
fn displaying_allocates_nothing() {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(1000);
    let error = "12,50 bananes".parse::<Amount>().unwrap_err();
    let money = "-1 234 567,89 €".parse::<Amount>().unwrap().money();
    assert_eq!(allocations(|| write!(out, "{error} {money} {}", money.currency()).expect("it fits")), 0);
    assert_eq!(out, "expected a currency at byte 6, found 'b' EUR -1234567.89 EUR");
}
