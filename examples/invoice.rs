//! An invoice as JSON whose amounts are French text: read, summed exactly, written back.
//!
//! `cargo run --example invoice`
//!
//! Shows `#[serde(with = …)]` on a field, an optional field, and what a bad amount says.

use montant::{Amount, Decimal, Money};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Invoice {
    number: String,
    lines: Vec<Line>,
    /// The customer's limit, as loosely as the order puts it: "environ 900 €".
    #[serde(with = "montant::serde::long::option", default)]
    budget: Option<Amount>,
    /// Filled in here.
    #[serde(with = "montant::serde::full::option", default)]
    total: Option<Money>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    item: String,
    count: u32,
    #[serde(with = "montant::serde::full")]
    price: Money,
}

const ORDER: &str = r#"{
  "number": "2026-0147",
  "lines": [
    { "item": "Chaise de bureau", "count": 6, "price": "129,90 €" },
    { "item": "Livraison", "count": 1, "price": "45 euros" },
    { "item": "Montage", "count": 6, "price": "douze euros cinquante" }
  ],
  "budget": "environ 900 €"
}"#;

/// The sum of the lines; `None` where they are of several currencies, where there are none, or where the sum is too
/// large.
fn total(lines: &[Line]) -> Option<Money> {
    let currency = lines.first()?.price.currency();
    let mut sum = Decimal::ZERO;
    for Line { count, price, .. } in lines {
        if price.currency() != currency {
            return None;
        }
        sum = sum.checked_add(price.value().checked_mul((*count).into())?)?;
    }
    Some(Money::new(sum, currency))
}

fn main() -> Result<(), serde_json::Error> {
    let mut invoice: Invoice = serde_json::from_str(ORDER)?;
    invoice.total = total(&invoice.lines);
    println!("{}", serde_json::to_string_pretty(&invoice)?);

    // What a bound leaves open is for the caller: is the total within what "environ 900 €" can stand for?
    if let (Some(budget), Some(total)) = (invoice.budget, invoice.total) {
        let within = montant::Figure::from(budget).interval().contains(total.value());
        println!("{total} is {} the budget of {budget}", if within { "within" } else { "outside" });
    }

    let error = serde_json::from_str::<Line>(r#"{ "item": "Fruits", "count": 1, "price": "12,50 bananes" }"#);
    println!("a bad line: {}", error.err().map_or_else(String::new, |error| error.to_string()));
    Ok(())
}
