//! A place in a text.

use core::ops::Range;

/// A place in a text, in bytes, on character boundaries.
///
/// ```
/// use montant::Span;
/// let span = Span::new(5, 10);
/// assert_eq!("près de 50 M€".get(span.range()), Some(" de 5"));
/// assert_eq!(span.len(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// From the first byte to the one behind the last.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The first byte.
    pub const fn start(&self) -> usize {
        self.start
    }

    /// The byte behind the last.
    pub const fn end(&self) -> usize {
        self.end
    }

    /// Bytes from start to end.
    pub const fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Is there nothing in it?
    pub const fn is_empty(&self) -> bool {
        self.end <= self.start
    }

    /// As a range, for slicing.
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}
