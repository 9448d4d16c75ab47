//! A rule of the caller's own for "dollars", "dinars", "couronnes" and "livres", which several countries share.
//!
//! `cargo run --example currency`
//!
//! The region of a reader is one country. A news desk covers several, in an order of its own: of the currencies that
//! the words could mean, it takes the first of its list. What the text states is never overruled.

use montant::{Basis, Currency, Figure, Money, Reader, Region};

/// A desk, and the countries it covers, the likeliest first.
struct Desk {
    name: &'static str,
    countries: &'static [&'static str],
}

const DESKS: [Desk; 3] = [
    Desk { name: "Proche-Orient", countries: &["LB", "SY", "EG", "JO", "IQ"] },
    Desk { name: "Europe du Nord", countries: &["SE", "NO", "DK", "GB"] },
    Desk { name: "Pacifique", countries: &["AU", "NZ", "FJ"] },
];

const TEXTS: [&str; 6] = [
    "Le passage coûte 40 dollars.",
    "La prime est de 250 dinars.",
    "Le loyer atteint 9 500 couronnes.",
    "Elle a payé 300 livres son billet.",
    "Il a payé 40 dollars américains.",
    "Le billet vaut 12 euros.",
];

/// What the figure is worth by the desk's rule, and who decided.
fn decide(figure: &Figure, desk: &Desk) -> (Option<Money>, &'static str) {
    if let Some(Basis::Stated | Basis::Context) = figure.basis() {
        return (figure.money(), "the text");
    }
    let ours = desk.countries.iter().filter_map(|code| Region::from_code(code)?.currency());
    let chosen: Option<Currency> = { ours }.find(|&ours| figure.candidates().any(|candidate| candidate == ours));
    match (chosen, figure.value(), figure.money()) {
        (Some(currency), Some(value), _) => (Some(Money::new(value, currency)), "the desk"),
        (None, _, Some(money)) => (Some(money), "the region"),
        _ => (None, "nobody"),
    }
}

fn main() {
    let reader = Reader::new();
    for text in TEXTS {
        for found in reader.find(text) {
            println!("{}", found.as_str());
            for desk in &DESKS {
                let (money, decided) = decide(&found.figure(), desk);
                let money = money.map_or("?".to_owned(), |money| money.to_string());
                println!("  {:<15} {money:<12} by {decided}", desk.name);
            }
        }
    }
}
