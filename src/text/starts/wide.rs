//! The same look at thirty-two places at once, for processors that can.
//!
//! Each half of a byte looks up the groups of heads that it may belong to, a bit each, for each of the four bytes of a head: a
//! group that all eight halves name is likely there. The way is that of Hyperscan's "Teddy".

use core::arch::x86_64::{
    __m256i, _mm256_add_epi8, _mm256_and_si256, _mm256_andnot_si256, _mm256_cmpeq_epi8, _mm256_cmpgt_epi8,
    _mm256_movemask_epi8, _mm256_or_si256, _mm256_set1_epi8, _mm256_setzero_si256, _mm256_shuffle_epi8,
    _mm256_srli_epi16,
};

use fearless_simd::{Avx2, Level, SimdBase, u8x32};

use super::super::blocks::BLOCK;
use super::{Head, LETTERS, SIGN, Signs, WINDOW, fits};

/// The bit of digits, behind those of the groups.
const DIGIT: u8 = 0x80;

/// What is looked for.
pub(crate) struct Starts {
    /// For each of four bytes, the groups that its low half and its high half may belong to, a bit each; twice, since vectors
    /// look up in two lanes.
    halves: [[[u8; 32]; 2]; LETTERS],
    /// The groups that start nowhere behind a letter.
    words: u8,
}

impl Starts {
    /// Groups of heads, eight at most. All halves of bytes that a group has are taken together, so that a mixture of its heads
    /// is taken for a head: `words` are those that no letter stands before, `signs` those that start anywhere. With
    /// digits, the first ones of their runs.
    pub(crate) const fn new(words: &[&[&Head]], signs: &[&[&Head]], digits: bool) -> Self {
        assert!(words.len() + signs.len() + digits as usize <= 8);
        let mut halves = [[[0u8; 32]; 2]; LETTERS];
        let mut i = 0;
        while i < LETTERS {
            let mut byte = 0;
            while byte < 256 {
                let b = byte as u8;
                let mut bits = if digits && (i > 0 || b.is_ascii_digit()) { DIGIT } else { 0 };
                let mut g = 0;
                while g < words.len() + signs.len() {
                    let group = if g < words.len() { words[g] } else { signs[g - words.len()] };
                    let mut h = 0;
                    while h < group.len() {
                        if fits(group[h][i], b) {
                            bits |= 1 << g;
                        }
                        h += 1;
                    }
                    g += 1;
                }
                let mut lane = 0;
                while lane < 32 {
                    halves[i][0][lane + (byte & 15)] |= bits;
                    halves[i][1][lane + (byte >> 4)] |= bits;
                    lane += 16;
                }
                byte += 1;
            }
            i += 1;
        }
        Self { halves, words: (1 << words.len()) - 1 }
    }
}

/// The proof that the processor has what this room needs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wide(Avx2);

impl Wide {
    /// Asks the processor; the answer is kept by the standard library.
    #[inline]
    pub(super) fn detect() -> Option<Self> {
        Level::new().as_avx2().map(Self)
    }

    /// The first block from `block` on where one may stand, and its places; no places where the rest is too short for a
    /// window, nor at the start of the text.
    #[inline]
    pub(crate) fn seek(self, bytes: &[u8], block: usize, starts: &Starts) -> (usize, u64) {
        seek(self.0, bytes, block, starts)
    }

    /// The same for a word and signs.
    #[inline]
    pub(crate) fn seek_signs(self, bytes: &[u8], block: usize, signs: Signs) -> (usize, u64) {
        seek_signs(self.0, bytes, block, signs)
    }
}

/// Thirty-two bytes of a window from a place on; one byte everywhere; a table of halves.
macro_rules! bytes {
    ($avx2:ident, $window:ident[$at:expr]) => {{
        let bytes: __m256i = u8x32::from_slice($avx2, &$window[$at..$at + 32]).into();
        bytes
    }};
    ($avx2:ident, $half:expr) => {
        u8x32::from_slice($avx2, $half).into()
    };
    ($byte:expr) => {
        _mm256_set1_epi8($byte as i8)
    };
}

/// The groups that bytes may belong to at their place of a head.
macro_rules! groups {
    ($bytes:expr, [$low:ident, $high:ident]) => {
        _mm256_and_si256(
            _mm256_shuffle_epi8($low, _mm256_and_si256($bytes, bytes!(15))),
            _mm256_shuffle_epi8($high, _mm256_and_si256(_mm256_srli_epi16::<4>($bytes), bytes!(15))),
        )
    };
}

/// Where the letters without an accent are: what stands before a word is none.
macro_rules! letters {
    ($bytes:expr) => {
        _mm256_cmpgt_epi8(
            _mm256_add_epi8(_mm256_or_si256($bytes, bytes!(0x20)), bytes!(0x7F - b'z')),
            bytes!(0x7E - 25),
        )
    };
}

fearless_simd::kernel!(
    #[inline(never)]
    fn seek_signs(avx2: Avx2, bytes: &[u8], block: usize, signs: Signs) -> (usize, u64) {
        let [e, n] = signs.word;
        let [open, bar] = signs.signs;
        let (e, n, open, bar) = (bytes!(e), bytes!(n), bytes!(open), bytes!(bar));
        let mut block = block;
        while let Some(window) = block.checked_sub(1).and_then(|at| bytes.get(at..)?.first_chunk::<WINDOW>()) {
            macro_rules! half {
                ($half:literal) => {{
                    let (before, first) = (bytes!(avx2, window[$half]), bytes!(avx2, window[$half + 1]));
                    let second = bytes!(avx2, window[$half + 2]);
                    let word = _mm256_and_si256(
                        _mm256_cmpeq_epi8(_mm256_or_si256(first, bytes!(0x20)), e),
                        _mm256_cmpeq_epi8(_mm256_or_si256(second, bytes!(0x20)), n),
                    );
                    let sign = _mm256_or_si256(_mm256_cmpeq_epi8(first, open), _mm256_cmpeq_epi8(first, bar));
                    let places = _mm256_or_si256(_mm256_andnot_si256(letters!(before), word), sign);
                    u64::from(_mm256_movemask_epi8(places) as u32)
                }};
            }
            let places = half!(0) | half!(32) << 32;
            if places != 0 {
                return (block, places);
            }
            block += BLOCK;
        }
        (block, 0)
    }
);

fearless_simd::kernel!(
    #[inline(never)]
    fn seek(avx2: Avx2, bytes: &[u8], block: usize, starts: &Starts) -> (usize, u64) {
        let [[low0, high0], [low1, high1], [low2, high2], [low3, high3]] = &starts.halves;
        let (low0, high0): (__m256i, __m256i) = (bytes!(avx2, low0), bytes!(avx2, high0));
        let (low1, high1): (__m256i, __m256i) = (bytes!(avx2, low1), bytes!(avx2, high1));
        let (low2, high2): (__m256i, __m256i) = (bytes!(avx2, low2), bytes!(avx2, high2));
        let (low3, high3): (__m256i, __m256i) = (bytes!(avx2, low3), bytes!(avx2, high3));
        let words = bytes!(starts.words);
        let mut block = block;
        while let Some(window) = block.checked_sub(1).and_then(|at| bytes.get(at..)?.first_chunk::<WINDOW>()) {
            macro_rules! half {
                ($half:literal) => {{
                    let (before, first) = (bytes!(avx2, window[$half]), bytes!(avx2, window[$half + 1]));
                    let second = bytes!(avx2, window[$half + 2]);
                    let (third, last) = (bytes!(avx2, window[$half + 3]), bytes!(avx2, window[$half + 4]));
                    let groups = _mm256_and_si256(
                        _mm256_and_si256(groups!(first, [low0, high0]), groups!(second, [low1, high1])),
                        _mm256_and_si256(groups!(third, [low2, high2]), groups!(last, [low3, high3])),
                    );
                    let groups = _mm256_andnot_si256(_mm256_and_si256(letters!(before), words), groups);
                    let sign = _mm256_and_si256(
                        _mm256_cmpeq_epi8(first, bytes!(SIGN)),
                        _mm256_cmpeq_epi8(_mm256_and_si256(second, bytes!(0xFCu8)), bytes!(0xBCu8)),
                    );
                    let none = _mm256_cmpeq_epi8(groups, _mm256_setzero_si256());
                    // The sign of a byte is all that is taken; that of a group says digit.
                    let passed = _mm256_or_si256(_mm256_andnot_si256(sign, none), groups);
                    (u64::from(!_mm256_movemask_epi8(passed) as u32), u64::from(_mm256_movemask_epi8(groups) as u32))
                }};
            }
            let ((others, digits), (later_others, later_digits)) = (half!(0), half!(32));
            let (others, digits) = (others | later_others << 32, digits | later_digits << 32);
            // A digit starts where none stands before it.
            let before = digits << 1 | u64::from(window[0].is_ascii_digit());
            let places = others | digits & !before;
            if places != 0 {
                return (block, places);
            }
            block += BLOCK;
        }
        (block, 0)
    }
);
