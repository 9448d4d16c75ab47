//! What is written, told part by part to a sink.

use core::fmt;

/// A part of a written figure, as [`Markup`] is told of it.
///
/// ```
/// use core::fmt::{self, Write};
/// use montant::{Markup, Part, Style};
///
/// /// Keeps the order of the parts.
/// struct Parts(Vec<Part>);
/// impl Write for Parts {
///     fn write_str(&mut self, _: &str) -> fmt::Result {
///         Ok(())
///     }
/// }
/// impl Markup for Parts {
///     fn open(&mut self, part: Part) -> fmt::Result {
///         self.0.push(part);
///         Ok(())
///     }
///     fn close(&mut self, _: Part) -> fmt::Result {
///         Ok(())
///     }
/// }
///
/// let mut parts = Parts(Vec::new());
/// Style::LONG.of(montant::parse("près de 36,8 Md€")?).mark_up(&mut parts).unwrap();
/// assert_eq!(parts.0, [Part::Qualifier, Part::Number, Part::Magnitude, Part::Unit]);
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Part {
    /// "près", "≈": what says the bound, without *de*.
    Qualifier,
    /// "−", "+", "moins".
    Sign,
    /// "36,8", "trente-six". Words of a large number include its millions and milliards.
    Number,
    /// "milliards", "Md".
    Magnitude,
    /// "euros", "€", "%".
    Unit,
}

/// A sink that marks up the parts of what is written to it. Parts do not nest. What lies between them, spaces, *de*, *à*,
/// brackets, belongs to none.
///
/// [`Styled::mark_up`](crate::Styled::mark_up) writes to it and has an example that makes HTML; [`Part`] has one that lists
/// the parts.
///
/// ```
/// use core::fmt::{self, Write};
/// use montant::{Markup, Part, Style};
///
/// struct Starred(String);
/// impl Write for Starred {
///     fn write_str(&mut self, text: &str) -> fmt::Result {
///         self.0.write_str(text)
///     }
/// }
/// impl Markup for Starred {
///     fn open(&mut self, _: Part) -> fmt::Result {
///         self.0.write_str("*")
///     }
///     fn close(&mut self, _: Part) -> fmt::Result {
///         self.0.write_str("*")
///     }
/// }
///
/// let mut starred = Starred(String::new());
/// Style::LONG.of(montant::parse("12 M€")?).mark_up(&mut starred).unwrap();
/// assert_eq!(starred.0, "*12* *millions* d'*euros*");
/// # Ok::<(), montant::Error>(())
/// ```
pub trait Markup: fmt::Write {
    /// A part starts: what is written from here to [`close`](Self::close) is it.
    ///
    /// # Errors
    /// Those of the sink.
    ///
    /// ```
    /// use core::fmt::{self, Write};
    /// use montant::{Markup, Part, Style};
    ///
    /// /// Sets the number in bold.
    /// struct Bold(String);
    /// impl Write for Bold {
    ///     fn write_str(&mut self, text: &str) -> fmt::Result {
    ///         self.0.write_str(text)
    ///     }
    /// }
    /// impl Markup for Bold {
    ///     fn open(&mut self, part: Part) -> fmt::Result {
    ///         if part == Part::Number { self.write_str("<b>") } else { Ok(()) }
    ///     }
    ///     fn close(&mut self, part: Part) -> fmt::Result {
    ///         if part == Part::Number { self.write_str("</b>") } else { Ok(()) }
    ///     }
    /// }
    ///
    /// let mut bold = Bold(String::new());
    /// Style::LONG.of(montant::parse("près de 12 M€")?).mark_up(&mut bold).unwrap();
    /// assert_eq!(bold.0, "près de <b>12</b> millions d'euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    fn open(&mut self, part: Part) -> fmt::Result;

    /// The part that was opened ends.
    ///
    /// # Errors
    /// Those of the sink.
    ///
    /// ```
    /// use core::fmt::{self, Write};
    /// use montant::{Markup, Part, Style};
    ///
    /// /// Says behind each part what it is.
    /// struct Glossed(String);
    /// impl Write for Glossed {
    ///     fn write_str(&mut self, text: &str) -> fmt::Result {
    ///         self.0.write_str(text)
    ///     }
    /// }
    /// impl Markup for Glossed {
    ///     fn open(&mut self, _: Part) -> fmt::Result {
    ///         Ok(())
    ///     }
    ///     fn close(&mut self, part: Part) -> fmt::Result {
    ///         write!(self, "[{part:?}]")
    ///     }
    /// }
    ///
    /// let mut glossed = Glossed(String::new());
    /// Style::LONG.of(montant::parse("12 M€")?).mark_up(&mut glossed).unwrap();
    /// assert_eq!(glossed.0, "12[Number] millions[Magnitude] d'euros[Unit]");
    /// # Ok::<(), montant::Error>(())
    /// ```
    fn close(&mut self, part: Part) -> fmt::Result;
}
