//! A place in a text.

use core::ops::Range;

/// A place in a text, in bytes, on character boundaries.
///
/// Ordered by start, then by end. Converts from and into a [`Range`].
///
/// ```
/// use montant::Span;
/// let span = Span::new(5, 10);
/// assert_eq!("près de 50 M€".get(span.range()), Some(" de 5"));
/// assert_eq!(span.len(), 5);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    start: usize,
    end: usize,
}

impl Span {
    /// From the first byte to the one behind the last. With an `end` before `start` it is empty.
    ///
    /// ```
    /// use montant::Span;
    /// assert_eq!(Span::new(5, 10), Span::from(5..10));
    /// ```
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The first byte.
    ///
    /// ```
    /// let found = montant::find("près de 50 M€").next().unwrap();
    /// assert_eq!(found.span().start(), 9);
    /// ```
    pub const fn start(&self) -> usize {
        self.start
    }

    /// The byte behind the last.
    ///
    /// ```
    /// let text = "près de 50 M€";
    /// assert_eq!(montant::find(text).next().unwrap().span().end(), text.len());
    /// ```
    pub const fn end(&self) -> usize {
        self.end
    }

    /// Bytes from start to end.
    ///
    /// ```
    /// let found = montant::find("50 €").next().unwrap();
    /// assert_eq!(found.span().len(), 6, "the sign takes three bytes");
    /// ```
    pub const fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Is there nothing in it?
    ///
    /// ```
    /// use montant::Span;
    /// assert!(Span::new(5, 5).is_empty());
    /// ```
    pub const fn is_empty(&self) -> bool {
        self.end <= self.start
    }

    /// As a range, for slicing the text it was found in.
    ///
    /// ```
    /// let text = "près de 50 M€";
    /// let found = montant::find(text).next().unwrap();
    /// assert_eq!(&text[found.qualifier().unwrap().range()], "près de");
    /// ```
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

impl From<Span> for Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}
