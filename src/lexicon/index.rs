//! Look-ups built at compile time: open addressing over packed words, with every value of a key chained in row order.
//!
//! Nothing is built at run time, so the first call costs what the thousandth does.

/// No slot, no next.
pub(super) const NONE: u16 = u16::MAX;

/// A map from a packed key to one or more numbers, `SLOTS` a power of two above `N`.
pub(super) struct Index<const SLOTS: usize, const N: usize> {
    slots: [u16; SLOTS],
    keys: [u128; N],
    values: [u16; N],
    next: [u16; N],
}

impl<const SLOTS: usize, const N: usize> Index<SLOTS, N> {
    /// Of `pairs`; those of one key keep their order.
    pub(super) const fn build(pairs: &[(u128, u16); N]) -> Self {
        assert!(SLOTS.is_power_of_two() && SLOTS > N && N < NONE as usize);
        let mut index = Self { slots: [NONE; SLOTS], keys: [0; N], values: [0; N], next: [NONE; N] };
        let mut i = 0;
        while i < N {
            let (key, value) = pairs[i];
            index.keys[i] = key;
            index.values[i] = value;
            let mut slot = Self::slot(key);
            while index.slots[slot] != NONE && index.keys[index.slots[slot] as usize] != key {
                slot = (slot + 1) & (SLOTS - 1);
            }
            if index.slots[slot] == NONE {
                index.slots[slot] = i as u16;
            } else {
                // A row that lists a word twice, with an accent and without, still counts once.
                let mut last = index.slots[slot] as usize;
                while index.values[last] != value && index.next[last] != NONE {
                    last = index.next[last] as usize;
                }
                if index.values[last] != value {
                    index.next[last] = i as u16;
                }
            }
            i += 1;
        }
        index
    }

    #[inline(always)]
    const fn slot(key: u128) -> usize {
        let folded = (key as u64) ^ ((key >> 64) as u64).rotate_left(29);
        (folded.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize & (SLOTS - 1)
    }

    /// The head of the chain of `key`.
    #[inline]
    pub(super) fn head(&self, key: u128) -> Option<u16> {
        let mut slot = Self::slot(key);
        loop {
            let head = *self.slots.get(slot)?;
            if *self.keys.get(usize::from(head))? == key {
                return Some(head);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
    }

    /// The value at a place of a chain, and the place of the next one.
    #[inline]
    pub(super) fn at(&self, place: u16) -> Option<(u16, u16)> {
        let place = usize::from(place);
        Some((*self.values.get(place)?, *self.next.get(place)?))
    }

    /// Every value of `key`, in row order.
    #[inline]
    pub(super) fn all(&self, key: u128) -> Chain<'_, SLOTS, N> {
        Chain { index: self, place: self.head(key).unwrap_or(NONE) }
    }
}

/// The values of one key.
#[derive(Clone, Copy)]
pub(super) struct Chain<'i, const SLOTS: usize, const N: usize> {
    index: &'i Index<SLOTS, N>,
    place: u16,
}

impl<const SLOTS: usize, const N: usize> Iterator for Chain<'_, SLOTS, N> {
    type Item = u16;

    #[inline]
    fn next(&mut self) -> Option<u16> {
        let (value, next) = self.index.at(self.place)?;
        self.place = next;
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_and_finds_all() {
        static INDEX: Index<8, 5> = Index::build(&[(1, 10), (2, 20), (1, 11), (9, 90), (1, 11)]);
        assert!(INDEX.all(1).eq([10, 11]));
        assert!(INDEX.all(9).eq([90]));
        assert_eq!(INDEX.head(3), None);
    }
}
