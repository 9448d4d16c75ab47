//! Cities that stand for their country, and countries that share their money and so are in no currency's row.

use crate::currency::Currency;
use crate::text::{Text, Word};

/// The word of each that tells it from others, and the money there. Written with a capital: "l'ivoire" is no country.
#[rustfmt::skip]
static PLACES: &[(u128, &str)] = &[
    (key!("istanbul"), "TRY"), (key!("ankara"), "TRY"), (key!("dubai"), "AED"), (key!("dhabi"), "AED"), (key!("prague"), "CZK"), (key!("oslo"), "NOK"), (key!("teheran"), "IRR"),
    (key!("riyad"), "SAR"), (key!("jakarta"), "IDR"), (key!("sydney"), "AUD"), (key!("stockholm"), "SEK"), (key!("copenhague"), "DKK"), (key!("varsovie"), "PLN"),
    (key!("budapest"), "HUF"), (key!("caire"), "EGP"), (key!("beyrouth"), "LBP"), (key!("reykjavik"), "ISK"), (key!("damas"), "SYP"), (key!("bagdad"), "IQD"),
    (key!("ivoire"), "XOF"), (key!("abidjan"), "XOF"), (key!("dakar"), "XOF"), (key!("senegal"), "XOF"), (key!("mali"), "XOF"), (key!("benin"), "XOF"), (key!("togo"), "XOF"),
    (key!("burkina"), "XOF"), (key!("cameroun"), "XAF"), (key!("gabon"), "XAF"), (key!("tchad"), "XAF"), (key!("yaounde"), "XAF"), (key!("libreville"), "XAF"),
];

/// The money of the place that the word names.
pub(super) fn money(text: Text<'_>, word: Word) -> Option<Currency> {
    if !text.char_at(word.start)?.is_uppercase() {
        return None;
    }
    let (_, code) = PLACES.iter().find(|(place, _)| word.is(*place))?;
    Currency::from_code(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_money() {
        for (_, code) in PLACES {
            assert!(Currency::from_code(code).is_some(), "{code}");
        }
        for (written, expected) in [("Oslo", Some("NOK")), ("Ivoire", Some("XOF")), ("ivoire", None), ("Paris", None)] {
            let text = Text(written);
            assert_eq!(money(text, text.word(0).unwrap()).map(Currency::code), expected, "{written}");
        }
    }
}
