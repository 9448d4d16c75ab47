//! One path, so many times, for a counter of instructions: `instructions PATH TIMES`. See `instructions.sh`.

use std::hint::black_box;

use montant::Reader;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(path), Some(times)) = (arguments.next(), arguments.next().and_then(|times| times.parse::<u32>().ok()))
    else {
        // `cargo bench` and `cargo test` start every bench with options of their own.
        return;
    };
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
            _ => panic!("no path of that name: {path}"),
        };
        black_box(count);
    }
}

fn parse(text: &str) -> usize {
    usize::from(montant::parse(black_box(text)).is_ok())
}
