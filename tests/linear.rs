//! Time grows with the length of the text and no faster, on texts made to hurt.
//!
//! Clocks lie on a busy machine, so that only the thread's own time counts where the system tells it, each measure is
//! the least of several, the bound leaves room, and a text that breaks it is measured again before it fails. Quadratic
//! time is 64 times as long here, linear time 8.
//!
//! `MONTANT_LARGE=1 cargo test --release --test linear -- --nocapture --test-threads 1` goes up to 16 MiB and lists what
//! a byte of each text costs.

mod support;

use std::hint::black_box;
use std::time::Duration;

use montant::{Figure, Reader, Region};

use support::hostile::{UNITS, text};

const SHORT: usize = 32 << 10;
const LONG: usize = 256 << 10;

/// Eight times the text in at most this many times the time.
const BOUND: f64 = 8.0 * 2.5;

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

/// Every doubling of the text up to 16 MiB, where the run asks for it: what a byte costs does not grow. A document keeps
/// what it finds, and stops at 4 MiB.
#[test]
fn large_texts_are_linear() {
    if std::env::var_os("MONTANT_LARGE").is_none() {
        return;
    }
    const MIB: usize = 1 << 20;
    let prose = include_str!("../benches/texts/prose.txt");
    type Read = fn(&str);
    let reads: [(&str, usize, Read); 3] = [
        ("find", 16, |text| {
            black_box(Reader::new().find(text).count());
        }),
        ("parse", 16, |text| {
            black_box(text.parse::<Figure>().is_ok());
        }),
        ("read", 4, |text| {
            black_box(Reader::new().read(text).figures().len());
        }),
    ];
    let mut slow = String::new();
    for (what, most, read) in reads {
        let cost = |unit: &str, mib: usize| {
            let text = text(unit, mib * MIB);
            least(1, || read(black_box(&text))).as_secs_f64() * 1e9 / text.len() as f64
        };
        let base = cost(prose, 1);
        println!("{what}: prose {base:.2} ns a byte");
        let mut costs = Vec::new();
        for unit in UNITS {
            let mut sizes = Vec::new();
            let mut mib = 1;
            while mib <= most {
                sizes.push(cost(unit, mib));
                mib *= 2;
            }
            // Below a tenth of a nanosecond it is the clock that is measured.
            let grows = |sizes: &[f64]| sizes[sizes.len() - 1] > (sizes[0] * 2.5).max(0.1);
            if grows(&sizes) && grows(&[cost(unit, 1), cost(unit, most)]) {
                slow.push_str(&format!("  {what} {unit:?}: {sizes:.2?} ns a byte\n"));
            }
            costs.push((sizes[sizes.len() - 1], unit));
        }
        costs.sort_by(|a, b| b.0.total_cmp(&a.0));
        for (cost, unit) in costs {
            println!("{what} {cost:8.2} ns a byte, {:6.1} times prose: {unit:?}", cost / base);
        }
    }
    assert!(slow.is_empty(), "slower than linear:\n{slow}");
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
