//! What currencies are worth, to the nearest power of ten or so: enough to tell 7 yuans for a euro from 0.007, and two
//! sums that restate each other from two that only stand side by side. Never used to convert.

use rust_decimal::Decimal;

use crate::currency::Currency;
use crate::interval::Interval;

/// Units for one euro, in hundredths, as of the 2010s and 2020s; rates that ran away since are left out.
static HUNDREDTHS: [(Currency, u32); CODES.len()] = {
    let mut rows = [(Currency::EUR, 0); CODES.len()];
    let mut i = 0;
    while i < CODES.len() {
        rows[i] = (Currency::expect(CODES[i].0), CODES[i].1);
        i += 1;
    }
    rows
};

#[rustfmt::skip]
const CODES: &[(&str, u32)] = &[
    ("EUR", 100), ("USD", 115), ("GBP", 85), ("CHF", 105), ("CAD", 147), ("AUD", 160), ("NZD", 175), ("CNY", 770), ("JPY", 14_000), ("KRW", 138_000),
    ("HKD", 880), ("SGD", 150), ("TWD", 3_400), ("INR", 8_200), ("RUB", 7_500), ("BRL", 500), ("MXN", 2_100), ("ZAR", 1_800), ("TRY", 1_000), ("PLN", 435),
    ("CZK", 2_550), ("HUF", 36_000), ("RON", 480), ("BGN", 196), ("SEK", 1_050), ("NOK", 1_050), ("DKK", 746), ("UAH", 3_200), ("ILS", 400), ("SAR", 425),
    ("AED", 420), ("QAR", 415), ("KWD", 34), ("BHD", 43), ("OMR", 44), ("JOD", 81), ("TND", 310), ("MAD", 1_090), ("DZD", 14_000), ("LYD", 400), ("EGP", 2_500),
    ("XOF", 65_596), ("XAF", 65_596), ("XPF", 11_933), ("CDF", 180_000), ("GNF", 1_000_000), ("MGA", 430_000), ("HTG", 9_500), ("KES", 13_000), ("NGN", 60_000),
    ("GHS", 800), ("RWF", 110_000), ("BIF", 230_000), ("DJF", 20_000), ("KMF", 49_200), ("MUR", 4_500), ("MRU", 4_000), ("ETB", 5_000), ("UGX", 400_000),
    ("TZS", 260_000), ("VND", 2_600_000), ("IDR", 1_600_000), ("THB", 3_700), ("MYR", 480), ("PHP", 5_900), ("KHR", 450_000), ("PKR", 18_000), ("BDT", 10_000),
    ("KZT", 45_000), ("COP", 400_000), ("CLP", 85_000), ("PEN", 400), ("FRF", 656), ("BEF", 4_034), ("LUF", 4_034), ("DEM", 196), ("ITL", 193_627), ("ESP", 16_639),
    ("NLG", 220), ("ATS", 1_376), ("PTE", 20_048), ("GRD", 34_075), ("FIM", 595),
];

/// Currencies whose rate to the euro is fixed.
#[rustfmt::skip]
const FIXED: &[&str] = &["FRF", "BEF", "LUF", "DEM", "ITL", "ESP", "NLG", "ATS", "PTE", "GRD", "FIM", "XOF", "XAF", "XPF", "KMF"];

/// How far a true rate may be from the table's, either way.
const DRIFT: i64 = 12;

/// May a rate of `of` for one `per` be real? `None` where the table knows too little.
pub(super) fn plausible(of: Currency, per: Currency, rate: &Interval) -> Option<bool> {
    let worth = |currency: Currency| {
        HUNDREDTHS.iter().find(|(known, _)| *known == currency).map(|(_, units)| Decimal::from(*units))
    };
    let (of_units, per_units) = (worth(of)?, worth(per)?);
    // The euro's own predecessors are fixed for good, by regulations (EC) 2866/98 and after.
    let fixed = |currency: Currency| currency == Currency::EUR || FIXED.contains(&currency.code());
    let drift = if fixed(of) && fixed(per) { Decimal::new(11, 1) } else { Decimal::from(DRIFT) };
    // Products of both sides take less than quotients. One that does not fit is too much for any rate.
    let high = rate.high().is_none_or(|high| {
        high.checked_mul(per_units).and_then(|units| units.checked_mul(drift)).is_none_or(|most| most >= of_units)
    });
    let low = rate.low().is_none_or(|low| {
        low.checked_mul(per_units).is_some_and(|least| of_units.checked_mul(drift).is_some_and(|most| least <= most))
    });
    Some(low && high)
}
