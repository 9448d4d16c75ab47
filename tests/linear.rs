//! Time grows with the length of the text and no faster, on texts made to hurt.
//!
//! Clocks lie on a busy machine, so that only the thread's own time counts where the system tells it, each measure is
//! the least of several, the bound leaves room, and a text that breaks it is measured again before it fails. Quadratic
//! time is 64 times as long here, linear time 8.

use std::hint::black_box;
use std::time::Duration;

use montant::{Figure, Reader, Region};

/// What is repeated until the text is long.
const UNITS: &[&str] = &[
    "1",
    "1 ",
    "1 000 ",
    "999 999 999 ",
    "1,",
    "1.",
    "1'",
    "1.000",
    "1/",
    "\u{202F}1",
    "1\n",
    "1 €",
    "1€",
    "0 M ",
    "€ ",
    "€",
    "EUR ",
    "$1 ",
    "12 milliards de ",
    "milliards de ",
    "12 livres sterlin ",
    "12 livres ",
    "12 F ",
    "près de ",
    "près de 1 ",
    "plus de 12 € ",
    "pas plus de ",
    "entre ",
    "entre 1 et ",
    "de 1 à ",
    "d'",
    "k",
    "é",
    "un ",
    "un-",
    "cent ",
    "mille ",
    "vingt ",
    "et ",
    "et demi ",
    "1, ",
    "1 et ",
    "1 ou ",
    "1 - ",
    "1 + ",
    "2 à ",
    "2 % à ",
    "(",
    "(1",
    "1)",
    "-",
    "- 1 ",
    "–.",
    "deux virgule ",
    "quatre-vingt-",
    "million de ",
    "un million de ",
    "un demi-",
    "trois quarts de ",
    "une dizaine de ",
    "1 million 1 ",
    "12 € 50 ",
    "un euro et ",
    "pour cent ",
    "points de base ",
    "12 couronnes ",
    "sur 1 ",
    "\n",
    " ",
    "\u{A0}",
    "日",
    "e\u{301}",
    "(en M€) ",
    "1 (2) ",
    "1 $ (2 €) ",
    "1 €, soit 2 $, ",
    "100 millions, ",
    "1,5 milliard de dinars (MD) ",
    "| 1 ",
    "1 €/kg ",
    "L'offre de 280 milliards de yuans (36,8 milliards d'euros), en hausse de 8 %. ",
];

const SHORT: usize = 32 << 10;
const LONG: usize = 256 << 10;

/// Eight times the text in at most this many times the time.
const BOUND: f64 = 8.0 * 2.5;

fn text(unit: &str, bytes: usize) -> String {
    unit.repeat(bytes.div_ceil(unit.len()))
}

/// The time this thread has run, other threads aside.
#[cfg(all(target_os = "linux", target_pointer_width = "64"))]
fn now() -> Duration {
    #[repr(C)]
    struct Timespec {
        seconds: i64,
        nanoseconds: i64,
    }
    unsafe extern "C" {
        fn clock_gettime(clock: i32, time: *mut Timespec) -> i32;
    }
    const THREAD_CPUTIME: i32 = 3;
    let mut time = Timespec { seconds: 0, nanoseconds: 0 };
    // SAFETY: the C library's own function, given a place of the type it writes.
    assert_eq!(unsafe { clock_gettime(THREAD_CPUTIME, &mut time) }, 0);
    Duration::new(time.seconds as u64, time.nanoseconds as u32)
}

/// The time on the wall, where the system does not tell the thread's.
#[cfg(not(all(target_os = "linux", target_pointer_width = "64")))]
fn now() -> Duration {
    static START: std::sync::LazyLock<std::time::Instant> = std::sync::LazyLock::new(std::time::Instant::now);
    START.elapsed()
}

fn least(runs: u32, mut run: impl FnMut()) -> Duration {
    let mut least = Duration::MAX;
    for _ in 0..runs {
        let start = now();
        run();
        least = least.min(now() - start);
    }
    least
}

/// How many times as long `read` takes on the long text as on the short one.
fn ratio(unit: &str, read: impl Fn(&str)) -> f64 {
    let (short, long) = (text(unit, SHORT), text(unit, LONG));
    let mut ratio = f64::MAX;
    for _ in 0..4 {
        let small = least(3, || read(black_box(&short)));
        let large = least(1, || read(black_box(&long)));
        ratio = ratio.min(large.as_secs_f64() / small.as_secs_f64().max(1e-6));
        if ratio < BOUND {
            break;
        }
    }
    ratio
}

fn check(what: &str, read: impl Fn(&str)) {
    let mut slow = String::new();
    for unit in UNITS {
        let ratio = ratio(unit, &read);
        if ratio >= BOUND {
            slow.push_str(&format!("  {unit:?}: {ratio:.0} times as long for 8 times the text\n"));
        }
    }
    assert!(slow.is_empty(), "{what} is slower than linear:\n{slow}");
}

#[test]
fn find_is_linear() {
    check("find", |text| {
        black_box(Reader::new().find(text).count());
    });
}

#[test]
fn find_is_linear_where_regions_decide() {
    let region = Reader::new().region(Region::TN);
    check("find in TN", |text| {
        black_box(region.find(text).count());
    });
}

#[test]
fn reading_a_document_is_linear() {
    check("read", |text| {
        black_box(Reader::new().read(text).figures().len());
    });
}

#[test]
fn parse_is_linear() {
    check("parse", |text| {
        let _ = black_box(text.parse::<Figure>());
    });
}

/// The measure would notice: the same text read from each of its lines on.
#[test]
fn the_bound_tells_quadratic_time() {
    let quadratic = |text: &str| {
        let mut sum = 0usize;
        for from in (0..text.len()).step_by(64) {
            sum += text.as_bytes()[from..].iter().step_by(8).filter(|&&b| b == b'1').count();
        }
        black_box(sum);
    };
    assert!(ratio("1 000 ", quadratic) > BOUND);
}
