//! A figure in a style, and what displays it.

use core::fmt;

use super::markup::{Markup, Part};
use super::out::Out;
use super::{Style, figure};
use crate::amount::Amount;
use crate::figure::Figure;

impl Style {
    /// The figure in this style, to be displayed, written or [marked up](Styled::mark_up).
    ///
    /// ```
    /// use montant::{Currency, Money, Style};
    /// let sum = Money::new("12.5".parse().unwrap(), Currency::EUR);
    /// assert_eq!(Style::CHEQUE.of(sum).to_string(), "douze euros et cinquante centimes");
    /// ```
    pub fn of(&self, figure: impl Into<Figure>) -> Styled {
        Styled { figure: figure.into(), style: *self }
    }
}

/// A figure in a style, made by [`Style::of`]. Nothing is written before it is displayed.
///
/// ```
/// use montant::{Form, Style};
/// let styled = Style::SHORT.of(montant::parse("5 M€")?);
/// assert_eq!(format!("perte de {styled}"), "perte de 5\u{a0}M€");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use = "nothing is written before it is displayed"]
pub struct Styled {
    figure: Figure,
    style: Style,
}

impl Styled {
    /// What is written.
    ///
    /// ```
    /// use montant::Style;
    /// let amount = montant::parse("5 M€")?;
    /// assert_eq!(Style::SHORT.of(amount).figure(), amount.into());
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn figure(&self) -> Figure {
        self.figure
    }

    /// How.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::SHORT.of(montant::parse("5 M€")?).style(), Style::SHORT);
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const fn style(&self) -> Style {
        self.style
    }

    /// Writes it to a sink that is told where each part starts and ends.
    ///
    /// # Errors
    /// Those of the sink.
    ///
    /// ```
    /// use core::fmt::{self, Write};
    /// use montant::{Amount, Markup, Part, Style};
    ///
    /// struct Html(String);
    /// impl Write for Html {
    ///     fn write_str(&mut self, text: &str) -> fmt::Result {
    ///         self.0.write_str(text)
    ///     }
    /// }
    /// impl Markup for Html {
    ///     fn open(&mut self, part: Part) -> fmt::Result {
    ///         if part == Part::Number { self.0.write_str("<b>") } else { Ok(()) }
    ///     }
    ///     fn close(&mut self, part: Part) -> fmt::Result {
    ///         if part == Part::Number { self.0.write_str("</b>") } else { Ok(()) }
    ///     }
    /// }
    ///
    /// let amount: Amount = "près de 36,8 milliards d'euros".parse()?;
    /// let mut html = Html(String::new());
    /// Style::LONG.of(amount).mark_up(&mut html).unwrap();
    /// assert_eq!(html.0, "près de <b>36,8</b> milliards d'euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub fn mark_up(&self, sink: &mut dyn Markup) -> fmt::Result {
        figure::write(&mut Out::new(sink, &self.style), &self.figure)
    }
}

impl fmt::Display for Styled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mark_up(&mut Unmarked(f))
    }
}

/// A sink that takes the text alone.
struct Unmarked<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl fmt::Write for Unmarked<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

impl Markup for Unmarked<'_, '_> {
    fn open(&mut self, _: Part) -> fmt::Result {
        Ok(())
    }

    fn close(&mut self, _: Part) -> fmt::Result {
        Ok(())
    }
}

/// The long form as written, "36,8 milliards d'euros"; with `{:#}` the short one, "36,8 Md€". See [`Style`] for others.
///
/// ```
/// use montant::Amount;
/// let amount: Amount = "près de 36,8 Mds €".parse()?;
/// assert_eq!(format!("{amount}"), "près de 36,8 milliards d'euros");
/// assert_eq!(format!("{amount:#}"), "près de 36,8\u{a0}Md€");
/// # Ok::<(), montant::Error>(())
/// ```
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Figure::from(*self).fmt(f)
    }
}

/// The long form as written, "de 10 à 15 millions d'euros"; with `{:#}` the short one, "de 10 à 15 M€".
///
/// ```
/// use montant::Figure;
/// let figure: Figure = "entre 2 et 3%".parse()?;
/// assert_eq!(format!("{figure}"), "de 2 à 3\u{a0}%");
/// # Ok::<(), montant::Error>(())
/// ```
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let style = if f.alternate() { Style::SHORT } else { Style::LONG };
        style.of(*self).fmt(f)
    }
}
