//! The currencies that the regexes know, and what a country's readers take a bare "dollar" or "franc" for.

use std::collections::HashMap;

use montant::{Decimal, Region};

/// Names by their singular. A code of lower case letters is settled by the country.
const NAMES: &[(&str, &str)] = &[
    ("euro", "EUR"),
    ("dollar américain", "USD"),
    ("dollar US", "USD"),
    ("dollar canadien", "CAD"),
    ("dollar australien", "AUD"),
    ("dollar de Hong Kong", "HKD"),
    ("dollar", "dollar"),
    ("franc suisse", "CHF"),
    ("franc belge", "BEF"),
    ("franc français", "FRF"),
    ("franc luxembourgeois", "LUF"),
    ("franc congolais", "CDF"),
    ("franc pacifique", "XPF"),
    ("franc CFA", "cfa"),
    ("franc", "franc"),
    ("livre sterling", "GBP"),
    ("livre libanaise", "LBP"),
    ("livre égyptienne", "EGP"),
    ("livre turque", "TRY"),
    ("livre", "livre"),
    ("yuan", "CNY"),
    ("renminbi", "CNY"),
    ("yen", "JPY"),
    ("dinar tunisien", "TND"),
    ("dinar algérien", "DZD"),
    ("dinar koweïtien", "KWD"),
    ("dinar", "dinar"),
    ("dirham marocain", "MAD"),
    ("dirham", "dirham"),
    ("rouble", "RUB"),
    ("roupie", "roupie"),
    ("couronne suédoise", "SEK"),
    ("couronne norvégienne", "NOK"),
    ("couronne danoise", "DKK"),
    ("couronne tchèque", "CZK"),
    ("won", "KRW"),
    ("rand", "ZAR"),
    ("zloty", "PLN"),
    ("forint", "HUF"),
    ("peso mexicain", "MXN"),
    ("peso argentin", "ARS"),
    ("real", "BRL"),
    ("naira", "NGN"),
    ("ariary", "MGA"),
    ("gourde", "HTG"),
    ("dong", "VND"),
    ("shilling kényan", "KES"),
    ("riyal saoudien", "SAR"),
    ("ouguiya", "MRU"),
    ("mark", "DEM"),
    ("lire", "ITL"),
    ("peseta", "ESP"),
    ("bitcoin", "BTC"),
    ("centime", "cent"),
    ("cent", "cent"),
];

/// Marks that stand behind or before a number, in any case where they are letters.
const MARKS: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("US$", "USD"),
    ("$US", "USD"),
    ("$ US", "USD"),
    ("C$", "CAD"),
    ("$CA", "CAD"),
    ("$ CA", "CAD"),
    ("$", "dollar"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("FCFA", "cfa"),
    ("F CFA", "cfa"),
    ("CFA", "cfa"),
    ("DT", "TND"),
    ("DH", "MAD"),
    ("Dhs", "MAD"),
    ("DA", "DZD"),
    ("FF", "FRF"),
    ("FB", "BEF"),
    ("Fr", "franc"),
    ("F", "franc"),
    ("Ar", "MGA"),
];

const CODES: &[&str] = &[
    "EUR", "USD", "CHF", "CAD", "GBP", "CNY", "JPY", "TND", "MAD", "DZD", "XOF", "XAF", "XPF", "SEK", "NOK", "DKK",
    "CZK", "PLN", "HUF", "RON", "TRY", "RUB", "UAH", "INR", "KRW", "BRL", "MXN", "AUD", "HKD", "SGD", "ZAR", "ILS",
    "MGA", "MUR", "HTG", "CDF", "LBP", "EGP", "AED", "SAR", "KWD", "RWF", "GNF", "VND", "FRF", "BEF", "BTC", "ETH",
];

/// A currency that a unit names, and how many of the unit make one of it.
pub struct Unit {
    pub currency: &'static str,
    pub part: Decimal,
}

/// Units by their spelling in lower case.
pub struct Units(HashMap<String, &'static str>);

impl Units {
    pub fn new() -> Self {
        let mut units = HashMap::new();
        for &(name, code) in NAMES {
            // Every word with and without its plural.
            let words: Vec<&str> = name.split(' ').collect();
            for plurals in 0..1u32 << words.len() {
                let word =
                    |(i, word): (usize, &&str)| format!("{word}{}", if plurals >> i & 1 == 1 { "s" } else { "" });
                units.insert(words.iter().enumerate().map(word).collect::<Vec<_>>().join(" ").to_lowercase(), code);
            }
        }
        for &(mark, code) in MARKS {
            units.insert(mark.to_lowercase(), code);
        }
        for &code in CODES {
            units.insert(code.to_lowercase(), code);
        }
        Self(units)
    }

    /// The unit of that spelling, for a country's readers.
    pub fn get(&self, spelling: &str, region: Region) -> Option<Unit> {
        let code = self.0.get(spelling).or_else(|| self.0.get(&spelling.to_lowercase()))?;
        Some(settle(code, region))
    }
}

/// What a name means where several currencies share it.
pub fn settle(name: &'static str, region: Region) -> Unit {
    let home = region.currency().map_or("", |currency| currency.code());
    let among = |codes: &[&str], otherwise| if codes.contains(&home) { home } else { otherwise };
    let currency = match name {
        "dollar" => among(&["CAD", "USD", "AUD", "NZD", "HKD", "SGD"], "USD"),
        "franc" => match region.code() {
            "FR" => "FRF",
            "BE" => "BEF",
            "LU" => "LUF",
            _ => among(&["CHF", "XOF", "XAF", "CDF", "DJF", "GNF", "KMF", "RWF", "BIF", "XPF"], "CHF"),
        },
        "cfa" => among(&["XAF"], "XOF"),
        "livre" => among(&["LBP", "EGP", "SYP"], "GBP"),
        "dinar" => among(&["TND", "DZD", "IQD", "JOD", "KWD"], ""),
        "dirham" => among(&["AED"], "MAD"),
        "roupie" => among(&["MUR", "SCR"], "INR"),
        "cent" => among(&["CAD", "CHF", "MAD", "DZD"], "EUR"),
        code => code,
    };
    Unit { currency, part: if name == "cent" { Decimal::ONE_HUNDRED } else { Decimal::ONE } }
}

/// A pattern of the units that may stand behind a number.
pub fn behind() -> String {
    let names = NAMES.iter().map(|(name, _)| {
        let words: Vec<String> = name.split(' ').map(|word| format!("{word}s?")).collect();
        format!("{}(?-u:\\b)", words.join(" "))
    });
    let marks = marks().map(|mark| format!("{}{}", mark.replace('$', "\\$"), boundary(mark.chars().last())));
    format!("(?:{})", names.chain(marks).collect::<Vec<_>>().join("|"))
}

/// A pattern of the marks and codes that may stand before a number.
pub fn before() -> String {
    let bounded = |mark: &str| {
        let (first, last) = (boundary(mark.chars().next()), boundary(mark.chars().last()));
        format!("{first}{}{last}", mark.replace('$', "\\$"))
    };
    format!("(?:{})", marks().map(bounded).collect::<Vec<_>>().join("|"))
}

fn marks() -> impl Iterator<Item = &'static str> {
    MARKS.iter().map(|&(mark, _)| mark).chain(CODES.iter().copied())
}

/// A mark of letters is no part of a word.
fn boundary(letter: Option<char>) -> &'static str {
    if letter.is_some_and(|letter| letter.is_ascii_alphabetic()) { "(?-u:\\b)" } else { "" }
}
