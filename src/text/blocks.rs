//! A text sixty-four bytes at a time, for searches that look at every byte: plain loops over a block are what compilers
//! turn into vector code.

/// How many places are tried at once, a bit each.
pub(crate) const BLOCK: usize = 64;

/// The places of a block where two bytes that follow each other are `wanted`: bit *n* for those at *n* and *n* + 1.
#[inline(always)]
pub(crate) fn places(bytes: &[u8; BLOCK + 1], wanted: impl Fn(u8, u8) -> bool) -> u64 {
    let mut flags = [0u8; BLOCK];
    for ((flag, byte), next) in flags.iter_mut().zip(bytes).zip(bytes.iter().skip(1)) {
        *flag = u8::from(wanted(*byte, *next));
    }
    // Eight flags a time, one bit each: eight products that wait for nothing but their flags.
    let (eights, _) = flags.as_chunks::<8>();
    eights.iter().enumerate().fold(0, |bits, (i, eight)| {
        bits | (u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56) << (i * 8)
    })
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
}
