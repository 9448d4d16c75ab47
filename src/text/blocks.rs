//! A text sixty-four bytes at a time, for searches that look at every byte: plain loops over a block are what compilers
//! turn into vector code.

/// How many places are tried at once, a bit each.
pub(crate) const BLOCK: usize = 64;

/// What one vector holds.
const LANES: usize = 16;

/// The places of a block where two bytes that follow each other are `wanted`: bit *n* for those at *n* and *n* + 1.
#[inline(always)]
pub(crate) fn places(bytes: &[u8; BLOCK + 1], wanted: impl Fn(u8, u8) -> bool) -> u64 {
    // Two bits for each of four vectors, and every other one is left for its upper half.
    let mut flags = [0u8; BLOCK];
    for (i, ((flag, byte), next)) in flags.iter_mut().zip(bytes).zip(bytes.iter().skip(1)).enumerate() {
        *flag = if wanted(*byte, *next) { 1 << (i / LANES * 2) } else { 0 };
    }
    let (vectors, _) = flags.as_chunks::<LANES>();
    let rows = vectors.iter().fold(0, |rows, vector| rows | u128::from_le_bytes(*vector));
    turned(rows as u64 | ((rows >> 64) as u64) << 1)
}

/// Eight bytes of eight bits, rows for columns.
#[inline(always)]
const fn turned(bits: u64) -> u64 {
    const fn swapped(bits: u64, by: u32, mask: u64) -> u64 {
        let moved = (bits ^ bits >> by) & mask;
        bits ^ moved ^ moved << by
    }
    swapped(swapped(swapped(bits, 7, 0x00AA_00AA_00AA_00AA), 14, 0x0000_CCCC_0000_CCCC), 28, 0x0000_0000_F0F0_F0F0)
}

/// The `N` bytes from `at` on at the end of the text, zeros past it.
#[cold]
pub(crate) fn last<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
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
    fn every_place_is_its_own() {
        for place in 0..BLOCK {
            let mut bytes = [b' '; BLOCK + 1];
            bytes[place] = b'e';
            assert_eq!(places(&bytes, |byte, _| byte == b'e'), 1 << place);
            assert_eq!(places(&bytes, |_, next| next == b'e'), 1 << place >> 1);
        }
        assert_eq!(places(&[b'e'; BLOCK + 1], |_, _| true), u64::MAX);
    }

    #[test]
    fn zeros_past_the_end() {
        assert_eq!(last::<4>(b"abcdef", 1), *b"bcde");
        assert_eq!(last::<4>(b"abcdef", 4), *b"ef\0\0");
        assert_eq!(last::<4>(b"abcdef", 9), [0; 4]);
    }
}
