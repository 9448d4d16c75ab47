//! Numbers as French writes them, in digits and in words, without what they count.

pub(crate) mod digits;
pub(crate) mod heads;
pub(crate) mod words;
