//! The same look at thirty-two places at once, for processors that can.
//!
//! Each half of a byte looks up the groups of heads that it may belong to, a bit each, for each of the four bytes of a head: a
//! group that all eight halves name is likely there. The way is that of Hyperscan's "Teddy", here with the heads of
//! French numbers in it.

use core::arch::x86_64::{
    __m256i, _mm256_add_epi8, _mm256_and_si256, _mm256_andnot_si256, _mm256_broadcastsi128_si256, _mm256_cmpeq_epi8,
    _mm256_cmpgt_epi8, _mm256_movemask_epi8, _mm256_or_si256, _mm256_set1_epi8, _mm256_setzero_si256,
    _mm256_shuffle_epi8, _mm256_srli_epi16,
};

use fearless_simd::{Avx2, Level, SimdBase, u8x16, u8x32};

use super::{GROUPS, LETTERS, SIGN, WINDOW};
use crate::text::blocks::BLOCK;

/// The bit of digits, behind those of the groups.
const DIGIT: u8 = 0x80;

/// For each of four bytes, the groups that its low half and its high half may belong to.
#[allow(clippy::indexing_slicing)]
static HALVES: [[[u8; 16]; 2]; LETTERS] = {
    assert!(GROUPS.len() < 8);
    let mut halves = [[[0u8; 16]; 2]; LETTERS];
    let mut i = 0;
    while i < LETTERS {
        let mut byte = 0;
        while byte < 256 {
            let mut bits = if i > 0 || (byte as u8).is_ascii_digit() { DIGIT } else { 0 };
            let mut g = 0;
            while g < GROUPS.len() {
                let mut h = 0;
                while h < GROUPS[g].len() {
                    if super::fits(GROUPS[g][h][i], byte as u8) {
                        bits |= 1 << g;
                    }
                    h += 1;
                }
                g += 1;
            }
            halves[i][0][byte & 15] |= bits;
            halves[i][1][byte >> 4] |= bits;
            byte += 1;
        }
        i += 1;
    }
    halves
};

/// The proof that the processor has what this room needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wide(Avx2);

impl Wide {
    /// Asks the processor; the answer is kept by the standard library.
    #[inline]
    pub(crate) fn detect() -> Option<Self> {
        Level::new().as_avx2().map(Self)
    }

    /// The first block from `block` on where a number may start, and its places; no places where the rest is too short for a
    /// window. `block` is not 0.
    #[inline]
    pub(crate) fn seek(self, bytes: &[u8], block: usize) -> (usize, u64) {
        seek(self.0, bytes, block)
    }

    /// The places of the one block in a window of its own.
    #[inline]
    pub(crate) fn places(self, window: &[u8; WINDOW]) -> u64 {
        seek(self.0, window, 1).1
    }
}

/// Thirty-two bytes of a window from a place on, one byte everywhere, and a table of halves.
macro_rules! bytes {
    ($avx2:ident, $window:ident[$at:expr]) => {{
        let bytes: __m256i = u8x32::from_slice($avx2, &$window[$at..$at + 32]).into();
        bytes
    }};
    ($byte:expr) => {
        _mm256_set1_epi8(const { $byte as i8 })
    };
    ($avx2:ident, $table:expr) => {
        _mm256_broadcastsi128_si256(u8x16::from_slice($avx2, &$table).into())
    };
}

/// The groups that bytes may belong to.
macro_rules! groups {
    ($avx2:ident, $bytes:expr, $place:literal) => {{
        let low = _mm256_and_si256($bytes, bytes!(15));
        let high = _mm256_and_si256(_mm256_srli_epi16::<4>($bytes), bytes!(15));
        _mm256_and_si256(
            _mm256_shuffle_epi8(bytes!($avx2, HALVES[$place][0]), low),
            _mm256_shuffle_epi8(bytes!($avx2, HALVES[$place][1]), high),
        )
    }};
}

/// Where words may start in half a window, and where digits stand.
macro_rules! half {
    ($avx2:ident, $window:ident, $half:literal) => {{
        let (before, first, second) =
            (bytes!($avx2, $window[$half]), bytes!($avx2, $window[$half + 1]), bytes!($avx2, $window[$half + 2]));
        let (third, last) = (bytes!($avx2, $window[$half + 3]), bytes!($avx2, $window[$half + 4]));
        let groups = _mm256_and_si256(
            _mm256_and_si256(groups!($avx2, first, 0), groups!($avx2, second, 1)),
            _mm256_and_si256(groups!($avx2, third, 2), groups!($avx2, last, 3)),
        );
        // What stands before a word is no letter, unless it has an accent.
        let lowered = _mm256_add_epi8(_mm256_or_si256(before, bytes!(0x20)), bytes!(0x7F - b'z'));
        let letter = _mm256_cmpgt_epi8(lowered, bytes!(0x7E - 25));
        let passed = _mm256_or_si256(_mm256_cmpeq_epi8(groups, _mm256_setzero_si256()), letter);
        let sign = _mm256_and_si256(
            _mm256_cmpeq_epi8(first, bytes!(SIGN)),
            _mm256_cmpeq_epi8(_mm256_and_si256(second, bytes!(0xFCu8)), bytes!(0xBCu8)),
        );
        // The sign of a byte is all that is taken; that of a group says digit.
        let passed = _mm256_or_si256(_mm256_andnot_si256(sign, passed), groups);
        (u64::from(!_mm256_movemask_epi8(passed) as u32), u64::from(_mm256_movemask_epi8(groups) as u32))
    }};
}

fearless_simd::kernel!(
    #[inline(never)]
    fn seek(avx2: Avx2, bytes: &[u8], block: usize) -> (usize, u64) {
        let mut block = block;
        while let Some(window) = block.checked_sub(1).and_then(|at| bytes.get(at..)?.first_chunk::<WINDOW>()) {
            let (words, digits) = half!(avx2, window, 0);
            let (later_words, later_digits) = half!(avx2, window, 32);
            let (words, digits) = (words | later_words << 32, digits | later_digits << 32);
            // A digit starts where none stands before it, whatever letter does.
            let before = digits << 1 | u64::from(window[0].is_ascii_digit());
            let places = words | digits & !before;
            if places != 0 {
                return (block, places);
            }
            block += BLOCK;
        }
        (block, 0)
    }
);

#[cfg(test)]
pub(crate) fn tables() -> crate::tables::Tables {
    crate::tables::flat![HALVES]
}
