//! One path, so many times, for a counter of instructions: `instructions PATH TIMES`. See `instructions.sh`. The path
//! `hostile-N` finds in 16 KiB of the Nth text made to hurt; `shape-N` prints what that one repeats, if there is one.

#[path = "../tests/support/hostile.rs"]
mod hostile;

use std::hint::black_box;

use montant::Reader;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(times)) = (arguments.next(), arguments.next().and_then(|times| times.parse::<u32>().ok()))
    else {
        // `cargo bench` and `cargo test` start every bench with options of their own.
        return;
    };
    if let Some(shape) = path.strip_prefix("shape-") {
        unit(shape).into_iter().for_each(|unit| println!("{unit:?}"));
        return;
    }
    let hostile = path.strip_prefix("hostile-").and_then(unit).map(|unit| hostile::text(unit, 16 << 10));
    let news = include_str!("texts/news.txt");
    let prose = include_str!("texts/prose.txt");
    for _ in 0..times {
        let count = match path.as_str() {
            "parse-milliards" => parse("36,8 milliards d'euros"),
            "parse-groups" => parse("1 234 567,89 €"),
            "parse-words" => parse("trois cent quatre-vingts milliards de yuans"),
            "find-news" => montant::find(black_box(news)).count(),
            "find-prose" => montant::find(black_box(prose)).count(),
            "read-news" => Reader::new().read(black_box(news)).figures().len(),
            _ => match &hostile {
                Some(text) => montant::find(black_box(text)).count(),
                None => panic!("no path of that name: {path}"),
            },
        };
        black_box(count);
    }
}

/// The Nth text made to hurt.
fn unit(n: &str) -> Option<&'static str> {
    n.parse().ok().and_then(|n: usize| hostile::UNITS.get(n).copied())
}

fn parse(text: &str) -> usize {
    usize::from(montant::parse(black_box(text)).is_ok())
}
