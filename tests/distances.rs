//! How far a word or a sum reaches: the same sentence with nothing and with a long aside between the two.

mod support;

use montant::{Reader, Region};

/// Words that say nothing of money, so many bytes of them or a few more.
fn aside(bytes: usize) -> String {
    " et ainsi de suite".repeat(bytes.div_ceil(18))
}

/// What the figures of a document say, each with an `=` where it has an equivalent.
fn read(region: &str, text: &str) -> String {
    let document = Reader::new().region(region.parse::<Region>().expect(region)).read(text);
    let said = document.figures().iter().map(|entry| {
        let equal = if entry.equivalent().is_some() { " =" } else { "" };
        support::show(&entry.figure()) + equal
    });
    said.collect::<Vec<_>>().join(" ; ")
}

#[test]
fn what_stands_far_away_says_nothing() {
    // The aside stands in the place of the `@`.
    for (region, text, bytes, near, far) in [
        ("FR", "5 € la bière@, 2,50 le café.", 40, "5 EUR ; 2.50 EUR", "5 EUR"),
        (
            "FR",
            "Il vaut 3 milliards de yuans (@ 400 millions d'euros), et l'autre 2 milliards.",
            60,
            "3000000000 CNY = ; 400000000 EUR = ; 2000000000 CNY",
            "3000000000 CNY ; 400000000 EUR ; 2000000000 EUR",
        ),
        (
            "FR",
            "Il en faut 2 millions@. Le budget est de 3 millions d'euros.",
            400,
            "2000000 EUR ; 3000000 EUR",
            "2000000 number ; 3000000 EUR",
        ),
        (
            "FR",
            "Le budget est de 3 millions d'euros@. Il en faut 2 millions.",
            2000,
            "3000000 EUR ; 2000000 EUR",
            "3000000 EUR ; 2000000 number",
        ),
        (
            "FR",
            "Le budget de 23 milliards d'euros@ passe à 30,5 en 2027.",
            300,
            "23000000000 EUR ; 30500000000 EUR",
            "23000000000 EUR",
        ),
        ("FR", "Tarifs (en euros) : adulte@ 12,50 ; enfant 8,00.", 300, "12.50 EUR ; 8.00 EUR", ""),
        ("FR", "Ventes (en M€)@ : 2 345,5", 600, "2345500000 EUR", ""),
        ("FR", "(en millions d'euros)\nTaux@ | 12,5", 300, "", "12500000 EUR"),
        (
            "FR",
            "280 milliards de yuans@, soit 36,8 milliards d'euros",
            120,
            "280000000000 CNY = ; 36800000000 EUR =",
            "280000000000 CNY ; 36800000000 EUR",
        ),
        (
            "FR",
            "4.812 milliards d'euros@, contre 4.500 milliards d'euros.",
            400,
            "4812000000 EUR ; 4500000000 EUR",
            "4812000000 EUR ; 4500000000000 EUR",
        ),
        ("FR", "L'oléoduc kényan@ coûtera 130 milliards de shillings.", 300, "130000000000 KES", "130000000000 ?"),
        ("FR", "130 milliards de shillings@ pour l'oléoduc kényan.", 300, "130000000000 KES", "130000000000 ?"),
        (
            "FR",
            "Le cuivre cède 45 cents@, à 71,20 dollars canadiens.",
            200,
            "0.45 CAD ; 71.20 CAD",
            "0.45 EUR ; 71.20 CAD",
        ),
        ("GA", "Le litre de gasoil coûte 575 FCFA@, le super 595.", 60, "575 XAF ; 595 XAF", "575 XAF"),
        ("FR", "Salaire@ : 40K", 60, "40000 EUR", ""),
        ("FR", "Le chargeur@ a 300 balles.", 60, "", "300 EUR"),
        ("FR", "Il a 300 balles@ dans son chargeur.", 60, "", "300 EUR"),
        ("FR", "Le taux@ perd 3 points.", 60, "3 percentage_point", ""),
        ("FR", "Vis 0,50, perceuse 145,00 €@ à payer.", 400, "0.50 EUR ; 145.00 EUR", "145.00 EUR"),
        ("FR", "Total HT 80,00@, TTC 96,00 €.", 400, "80.00 EUR ; 96.00 EUR", "96.00 EUR"),
        ("FR", "Il passe@ de 30 à 50 euros.", 100, "30 EUR ; 50 EUR", "30..50 EUR"),
        ("FR", "Les prix grimpent@ de 30 à 50 euros.", 100, "30 EUR ; 50 EUR", "30..50 EUR"),
    ] {
        assert_eq!(read(region, &text.replace('@', "")), near, "{text}");
        assert_eq!(read(region, &text.replace('@', &aside(bytes))), far, "{text}, far away");
    }
}
