//! What ICU4X writes for forty currencies in four varieties of French, as a table:
//! locale, currency, value, form (full, short, long), text. See Cargo.toml for how to run it.

use icu_experimental::dimension::currency::CurrencyType;
use icu_experimental::dimension::currency::formatter::CurrencyFormatter;
use icu_locale_core::locale;

const CURRENCIES: [&str; 40] = [
    "EUR", "USD", "CAD", "CHF", "GBP", "JPY", "CNY", "XOF", "XAF", "XPF", "TND", "DZD", "MAD", "LBP", "EGP", "SEK", "NOK",
    "DKK", "CZK", "PLN", "HUF", "RON", "TRY", "RUB", "UAH", "INR", "KRW", "BRL", "MXN", "ARS", "AUD", "NZD", "HKD", "SGD",
    "ZAR", "ILS", "MGA", "MUR", "HTG", "CDF",
];

fn main() {
    println!("locale\tcurrency\tform\tvalue\ttext");
    for (name, locale) in
        [("FR", locale!("fr")), ("CA", locale!("fr-CA")), ("CH", locale!("fr-CH")), ("BE", locale!("fr-BE"))]
    {
        for code in CURRENCIES {
            let currency: CurrencyType = code.parse().unwrap();
            let full = CurrencyFormatter::try_new_symbol((&locale).into(), currency, Default::default()).unwrap();
            let short = CurrencyFormatter::try_new_compact_symbol((&locale).into(), currency, Default::default()).unwrap();
            let long = CurrencyFormatter::try_new_name((&locale).into(), currency).unwrap();
            let write = |form, value: &str, text: String| println!("{name}\t{code}\t{form}\t{value}\t{text}");
            for value in ["1234.5", "-36800000"] {
                write("full", value, full.format_fixed_decimal(&value.parse().unwrap()).to_string());
            }
            for value in ["1500000", "37000000000"] {
                write("short", value, short.format_fixed_decimal(&value.parse().unwrap()).to_string());
            }
            for value in ["1", "2000"] {
                write("long", value, long.format_fixed_decimal(&value.parse().unwrap()).to_string());
            }
        }
    }
}
