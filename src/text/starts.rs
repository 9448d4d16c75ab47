//! Where one of a few things may start: the look at every byte of a text, sixty-four places at a time.
//!
//! What is looked for is told by four bytes, or is a short word or a sign. Processors with wide vectors try them all at
//! once; elsewhere a predicate on two bytes, in plain loops that compilers turn into what vector code there is, leaves few
//! places to try.

#[cfg_attr(not(all(feature = "simd", target_arch = "x86_64")), path = "starts/narrow.rs")]
mod wide;

use super::Text;
use super::blocks::BLOCK;
pub(crate) use wide::{Starts, Wide};

/// How many bytes tell.
pub(crate) const LETTERS: usize = 4;

/// A block with the byte before it and what the last place needs behind it.
pub(crate) const WINDOW: usize = 1 + BLOCK + LETTERS - 1;

/// The first byte of the signs for fractions, which are looked for with digits.
pub(crate) const SIGN: u8 = 0xC2;

/// Four bytes in small letters: `_` for what is no letter, `~` where that is an ASCII mark from the rows of the letters, `*`
/// for any byte.
pub(crate) type Head = [u8; LETTERS];

/// A word of two small letters, and two signs: what is looked for by itself.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(all(feature = "simd", target_arch = "x86_64")), allow(dead_code))]
pub(crate) struct Signs {
    pub(crate) word: [u8; 2],
    pub(crate) signs: [u8; 2],
}

/// Is `byte` what stands in a head?
pub(crate) const fn fits(ours: u8, byte: u8) -> bool {
    let letters = matches!(byte >> 4, 4..8);
    match ours {
        b'*' => true,
        b'_' => !letters,
        b'~' => letters && !byte.is_ascii_alphabetic(),
        0x80.. => byte == ours,
        b'a'..=b'z' => letters && byte | 0x20 == ours,
        _ => byte == ours,
    }
}

/// What looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Eyes(Option<Wide>);

impl Eyes {
    /// The best that this processor has.
    #[inline]
    pub(crate) fn best() -> Self {
        Self(Wide::detect())
    }

    /// Those that every processor has.
    #[cfg(test)]
    pub(crate) const fn plain() -> Self {
        Self(None)
    }

    /// The places from `block` on where what `widely` seeks may stand, sixty-four at the most; `block` moves to the first of
    /// them, past blocks where there is none. `plainly` looks at one window.
    #[inline]
    pub(crate) fn look(
        self,
        text: Text<'_>,
        block: &mut usize,
        widely: impl Fn(Wide, &[u8], usize) -> (usize, u64),
        plainly: impl Fn(&[u8; WINDOW]) -> u64,
    ) -> u64 {
        let bytes = text.0.as_bytes();
        let Some(wide) = self.0 else {
            let window = block.checked_sub(1).and_then(|before| bytes.get(before..)?.first_chunk::<WINDOW>());
            return match window {
                Some(window) => plainly(window),
                None => plainly(&edge(bytes, *block)),
            };
        };
        let places;
        (*block, places) = widely(wide, bytes, *block);
        if places != 0 { places } else { widely(wide, &edge(bytes, *block), 1).1 }
    }
}

/// The window at either end of the text, with nothing beyond.
#[cold]
fn edge(bytes: &[u8], at: usize) -> [u8; WINDOW] {
    let mut window = [0; WINDOW];
    let skipped = usize::from(at == 0);
    let from = bytes.get((at + skipped).saturating_sub(1)..).unwrap_or_default();
    let here = from.len().min(WINDOW - skipped);
    if let (Some(window), Some(from)) = (window.get_mut(skipped..skipped + here), from.get(..here)) {
        window.copy_from_slice(from);
    }
    window
}
