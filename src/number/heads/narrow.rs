//! Where no wide look can be had: the same names, and no value to call them on.

use super::WINDOW;

/// No processor's.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wide {}

impl Wide {
    pub(crate) const fn detect() -> Option<Self> {
        None
    }

    pub(crate) const fn seek(self, _: &[u8], _: usize) -> (usize, u64) {
        match self {}
    }

    pub(crate) const fn places(self, _: &[u8; WINDOW]) -> u64 {
        match self {}
    }
}

/// A program without the wide look holds nothing for it.
#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    std::vec![("HALVES", 0)]
}
