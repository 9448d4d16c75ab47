//! Words and codes of money that are something else as well, and what is asked of them before they count.

use super::kinds;
use super::rows::Rows;
use crate::currency::Currency;
use crate::text::Word;

/// Codes read in any case: the rest are French words, or too rare in small letters to be told from a slip ("sur 3 ans",
/// "all", "top").
#[rustfmt::skip]
const ANY_CASE: &[&str] = &[
    "EUR", "USD", "GBP", "CHF", "TND", "DZD", "XOF", "XAF", "XPF", "CNY", "JPY", "CDF", "GNF", "HTG", "LBP", "MRU", "AED", "INR", "RUB", "BRL", "AUD",
    "NZD", "FRF", "BEF", "LUF", "KMF", "DJF", "RWF", "BIF", "MGA", "BTC", "ETH", "USDT", "USDC",
];

/// May the currency's code be written in small letters?
pub(super) fn in_any_case(currency: Currency) -> bool {
    ANY_CASE_ROWS.has(currency)
}

/// Codes that stand before a number and are something else there, even in capitals: "COP 28", "TOP 10", "SUR 3 ANS".
#[rustfmt::skip]
const NOT_LEADING: &[&str] = &[
    "COP", "TOP", "ALL", "TRY", "AMD", "PHP", "SOS", "PEN", "CUP", "CHE", "MDL", "DOT", "SOL", "ADA", "ARS", "BAM", "ANG", "GEL", "XXX", "XTS", "DAI",
    "BNB", "FIM", "SIT", "SUR", "PTE", "MOP", "ERN", "SAR", "STD", "VES", "SLE", "LAK", "RON", "BOB", "MUR", "KGS", "DEM", "ATS",
];

/// Does the mark stand before sums as English writes them, so that a comma groups: "$1,000", "Rs 13,500"?
pub(crate) fn leads_groups(mark: &str) -> bool {
    mark.ends_with(['$', '£', '¥', '₹', '₩', '₦', '₱']) || mark.trim_end_matches('.').eq_ignore_ascii_case("rs")
}

/// Is the mark one that only those take for money whose money it is: "7 000 ar", which are ares elsewhere?
pub(crate) fn is_local(mark: &str) -> bool {
    matches!(mark, "ar" | "mill")
}

/// May the currency's code stand before a number?
pub(crate) fn leads_a_number(currency: Currency) -> bool {
    !NOT_LEADING_ROWS.has(currency)
}

static ANY_CASE_ROWS: Rows = Rows::of(ANY_CASE);
static NOT_LEADING_ROWS: Rows = Rows::of(NOT_LEADING);

/// Nouns of money that French uses for something else as well, and when written small they are mostly that: a book, a
/// crown, a sun.
#[rustfmt::skip]
pub(super) static WARY_KEYS: &[u128] = &[
    key!("livre"), key!("livres"), key!("couronne"), key!("couronnes"), key!("sol"), key!("sols"), key!("ecu"), key!("ecus"), key!("mark"), key!("marks"), key!("real"), key!("reals"), key!("reaux"), key!("lire"), key!("lires"), key!("florin"), key!("florins"), key!("balle"), key!("balles"), key!("boule"), key!("boules"), key!("sou"), key!("sous"), key!("colon"), key!("colons"), key!("som"), key!("sum"), key!("rand"), key!("rands"), key!("leone"), key!("pula"), key!("pulas"), key!("lev"), key!("lek"), key!("leks"), key!("fils"), key!("sen"), key!("para"), key!("ether"), key!("ethers"), key!("solana"), key!("dram"), key!("drams"), key!("vatu"), key!("kip"), key!("kips"), key!("gourde"), key!("once"), key!("onces"), key!("mil"), key!("agora"), key!("ban"), key!("bans"), key!("ore"), key!("avo"), key!("sats"), key!("kina"), key!("tala"), key!("taka"), key!("lari"), key!("lats"), key!("punt"), key!("dai"), key!("tron"), key!("zig"), key!("lei"),
];

/// Does the noun need more than a small number before it to be money?
pub(crate) fn is_wary(word: Word) -> bool {
    kinds::of(word) & kinds::WARY != 0 && WARY_KEYS.contains(&word.key)
}

/// Words behind a noun of money that name money without a code: "livres tournois", "dollars haïtiens".
pub(super) static UNCODED: &[u128] =
    &[key!("tournois"), key!("parisis"), key!("haitien"), key!("haitiens"), key!("germinal")];

/// Does the word name money that has no code?
pub(crate) fn is_uncoded(word: Word) -> bool {
    UNCODED.contains(&word.key)
}

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![ANY_CASE_ROWS, NOT_LEADING_ROWS]
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::text::Text;

    #[test]
    fn few_nouns_are_wary() {
        let wary = |word: &str| is_wary(Text(word).word(0).expect(word));
        assert!(["livres", "couronne", "sou", "Balles"].into_iter().all(wary));
        // The kinds of the last two share a place with those of a noun that is.
        assert!(!["euros", "dollars", "francs", "table", "yens", "escudo", "loti"].into_iter().any(wary));
    }
}
