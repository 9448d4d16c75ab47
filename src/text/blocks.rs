//! A text sixty-four bytes at a time, for searches that look at every byte: plain loops over a block are what compilers
//! turn into vector code.

/// How many places are tried at once, a bit each.
pub(crate) const BLOCK: usize = 64;

/// Eight flags a time, one bit each.
#[inline(always)]
pub(crate) fn gather(flags: &[u8; BLOCK]) -> u64 {
    let mut bits = 0;
    let (eights, _) = flags.as_chunks::<8>();
    for (i, eight) in eights.iter().enumerate() {
        bits |= (u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56) << (i * 8);
    }
    bits
}

/// The `N` bytes from `at` on, zeros past the end.
#[inline(always)]
pub(crate) fn window<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    match bytes.get(at..).and_then(|rest| rest.first_chunk::<N>()) {
        Some(window) => *window,
        None => last(bytes, at),
    }
}

/// The window at the end of the text.
#[cold]
fn last<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    let mut window = [0; N];
    for (to, from) in window.iter_mut().zip(bytes.get(at..).unwrap_or_default()) {
        *to = *from;
    }
    window
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bit_for_each_flag() {
        for place in 0..BLOCK {
            let mut flags = [0; BLOCK];
            flags[place] = 1;
            assert_eq!(gather(&flags), 1 << place);
        }
        assert_eq!(gather(&[1; BLOCK]), u64::MAX);
    }

    #[test]
    fn zeros_past_the_end() {
        assert_eq!(window::<4>(b"abcdef", 1), *b"bcde");
        assert_eq!(window::<4>(b"abcdef", 4), *b"ef\0\0");
        assert_eq!(window::<4>(b"abcdef", 9), [0; 4]);
    }
}
