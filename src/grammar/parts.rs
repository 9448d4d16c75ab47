//! Where the parts of a figure stand, kept small: each within four thousand million bytes of where the figure starts.

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
    #[inline]
    fn new(base: usize, span: Option<Span>) -> Self {
        let Some(span) = span else { return Self::default() };
        let (start, end) = (span.start().wrapping_sub(base), span.end().wrapping_sub(base));
        match (i32::try_from(start as isize), i32::try_from(end as isize)) {
            (Ok(start), Ok(end)) => Self { start, end },
            // Two thousand million digits in a row: where they stand is not told.
            _ => Self::default(),
        }
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
    /// The parts of a figure that starts at `base`.
    #[inline]
    pub(crate) fn new(
        base: usize,
        qualifier: Option<Span>,
        number: Span,
        magnitude: Option<Span>,
        unit: Option<Span>,
    ) -> Self {
        Self {
            base,
            qualifier: Near::new(base, qualifier),
            number: Near::new(base, Some(number)),
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
