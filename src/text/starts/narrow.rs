//! Where no wide look can be had: the same names, and no value to call them on.

use super::{Head, Signs};

/// What a wide look would look for.
pub(crate) struct Starts;

impl Starts {
    pub(crate) const fn new(_: &[&[&Head]], _: &[&[&Head]], _: bool) -> Self {
        Self
    }
}

/// No processor's.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Wide {}

impl Wide {
    pub(super) const fn detect() -> Option<Self> {
        None
    }

    pub(crate) const fn seek(self, _: &[u8], _: usize, _: &Starts) -> (usize, u64) {
        match self {}
    }

    pub(crate) const fn seek_signs(self, _: &[u8], _: usize, _: Signs) -> (usize, u64) {
        match self {}
    }
}
