//! Sets of currencies, made of the table and of lists of codes at compile time.

use crate::currency::{Currency, ROWS};

/// Some currencies, a bit each by row.
#[derive(Clone, Copy)]
pub(crate) struct Rows([u64; ROWS.len().div_ceil(64)]);

impl Rows {
    /// No currency.
    pub(super) const NONE: Self = Self([0; ROWS.len().div_ceil(64)]);

    /// Those of `codes`; a code of no row fails the build.
    pub(super) const fn of(codes: &[&str]) -> Self {
        let mut rows = [0; ROWS.len().div_ceil(64)];
        let mut i = 0;
        while i < codes.len() {
            let row = match Currency::from_bytes(codes[i].as_bytes()) {
                Some(currency) => currency.0 as usize,
                None => panic!("a code of no row"),
            };
            rows[row / 64] |= 1 << (row % 64);
            i += 1;
        }
        Self(rows)
    }

    /// Adds one.
    #[inline]
    pub(super) fn add(&mut self, currency: Currency) {
        if let Some(bits) = self.0.get_mut(usize::from(currency.0) / 64) {
            *bits |= 1 << (currency.0 % 64);
        }
    }

    /// Is the currency one of them?
    #[inline]
    pub(crate) fn has(&self, currency: Currency) -> bool {
        self.0.get(usize::from(currency.0) / 64).is_some_and(|bits| bits >> (currency.0 % 64) & 1 != 0)
    }
}

/// Those meant where a shared noun or sign is all there is.
pub(super) static LEADING: Rows = {
    let mut rows = [0; ROWS.len().div_ceil(64)];
    let mut row = 0;
    while row < ROWS.len() {
        rows[row / 64] |= (ROWS[row].leads as u64) << (row % 64);
        row += 1;
    }
    Rows(rows)
};

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![LEADING]
}
