//! Where the parts of a figure stand, kept small: by their distance from where it starts. A figure has a bounded number
//! of words of bounded length, and no more than 29 digits on either side of its mark, so that they are all near.

use crate::span::Span;

/// Where the parts stand of a figure that starts at `base`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct Parts {
    base: usize,
    qualifier: Near,
    number: Near,
    magnitude: Near,
    unit: Near,
}

/// A place by its distance from a base; none where both ends are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
struct Near {
    start: i32,
    end: i32,
}

impl Near {
    #[inline(always)]
    const fn new(base: usize, span: Span) -> Self {
        Self { start: span.start().wrapping_sub(base) as i32, end: span.end().wrapping_sub(base) as i32 }
    }

    #[inline]
    const fn span(self, base: usize) -> Option<Span> {
        if self.start == self.end {
            return None;
        }
        let (start, end) = (self.start as isize as usize, self.end as isize as usize);
        Some(Span::new(base.wrapping_add(start), base.wrapping_add(end)))
    }
}

impl Parts {
    /// The parts of a figure that starts at `base`; an empty span stands for none.
    #[inline(always)]
    pub(crate) const fn new(base: usize, qualifier: Span, number: Span, magnitude: Span, unit: Span) -> Self {
        Self {
            base,
            qualifier: Near::new(base, qualifier),
            number: Near::new(base, number),
            magnitude: Near::new(base, magnitude),
            unit: Near::new(base, unit),
        }
    }

    pub(crate) const fn qualifier(&self) -> Option<Span> {
        self.qualifier.span(self.base)
    }

    pub(crate) const fn number(&self) -> Option<Span> {
        self.number.span(self.base)
    }

    pub(crate) const fn magnitude(&self) -> Option<Span> {
        self.magnitude.span(self.base)
    }

    pub(crate) const fn unit(&self) -> Option<Span> {
        self.unit.span(self.base)
    }
}
