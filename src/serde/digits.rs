//! Decimals as strings: whatever the features of other crates say, and never rounded.

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::named::Named;

/// A decimal as a string.
#[derive(Clone, Copy)]
pub(super) struct Digits(pub(super) Decimal);

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer
            .deserialize_str(Named { what: "a decimal in a string, such as \"-12.50\"", read: decimal })
            .map(Self)
    }
}

/// A sign, digits, a point and digits, and nothing else; at most what 96 bits hold, never rounded.
fn decimal(text: &str) -> Option<Decimal> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let scale = if decimals.len() == digits.len() || !digits.contains('.') { 0 } else { decimals.len() };
    if whole.is_empty() || decimals.is_empty() || scale > 28 {
        return None;
    }
    let mut mantissa: i128 = 0;
    for digit in whole.bytes().chain(decimals.bytes().take(scale)) {
        let digit = digit.is_ascii_digit().then(|| i128::from(digit - b'0'))?;
        mantissa = mantissa.checked_mul(10)?.checked_add(digit)?;
    }
    Decimal::try_from_i128_with_scale(if negative { -mantissa } else { mantissa }, scale as u32).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_strict() {
        for (text, mantissa, scale) in
            [("0", 0, 0), ("12.50", 1250, 2), ("-12.50", -1250, 2), ("36800000000", 36_800_000_000, 0), ("0.05", 5, 2)]
        {
            let read = decimal(text).expect(text);
            assert_eq!((read.mantissa(), read.scale()), (mantissa, scale), "{text}");
        }
        for text in ["", "-", ".", "1.", ".5", "+1", "1_000", "1e3", "1,5", " 1", "--1", "NaN", "1.2.3", "é"] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert!(decimal("79228162514264337593543950335").is_some());
        assert_eq!(decimal("79228162514264337593543950336"), None);
        assert_eq!(decimal("0.00000000000000000000000000001"), None, "29 decimals would be rounded");
        assert_eq!(decimal(&"9".repeat(60)), None);
    }
}
