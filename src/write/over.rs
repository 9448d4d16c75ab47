//! A figure written over the place where it was found.

use super::options::{Bounds, Form, Ranges};
use super::{Style, Styled};
use crate::figure::{Basis, Kind};
use crate::find::Match;
use crate::text::Text;

impl Style {
    /// What to write in the place of a figure found in a text, so that the sentence around it stays whole; `None` where it
    /// is better left as it is.
    ///
    /// The bound is left to the words around the span, and a range keeps its "à", "et" or "ou". Left alone are numbers in
    /// words and collectives ("un million d'euros", "une centaine"), items of a list that do not say themselves what
    /// they count, sums whose currency is not known, and numbers that count something else ("1,4 million de clients")
    /// beyond their digits.
    ///
    /// ```
    /// use montant::Style;
    /// let text = "entre 10 et 15 Mds d'euros, soit +8%";
    /// let mut restyled = String::new();
    /// let mut done = 0;
    /// for found in montant::find(text) {
    ///     restyled += &text[done..found.start()];
    ///     match Style::PRESS.over(&found) {
    ///         Some(styled) => restyled += &styled.to_string(),
    ///         None => restyled += found.as_str(),
    ///     }
    ///     done = found.end();
    /// }
    /// restyled += &text[done..];
    /// assert_eq!(restyled, "entre 10 et 15 milliards d’euros, soit +8\u{a0}%");
    /// ```
    pub fn over(&self, found: &Match<'_>) -> Option<Styled> {
        let figure = found.figure();
        let written = found.as_str();
        if !written.bytes().any(|b| b.is_ascii_digit()) {
            return None;
        }
        let mut style = self.bounds(Bounds::Hidden).ranges(Ranges::To);
        match figure.kind() {
            Kind::Money => {
                if found.currency().is_none() || found.basis() == Some(Basis::Context) || found.unit().is_none() {
                    return None;
                }
            }
            Kind::Percent(_) => {
                // "0,5 point" in a sentence about a rate needs no "de pourcentage".
                if found.unit().is_none() || written.contains('p') {
                    return None;
                }
            }
            // "1,4 M de clients" is for nobody.
            Kind::Number => style = style.form(Form::Long).scale(super::Scale::AsWritten),
        }
        if written.starts_with('+') {
            style = style.plus(super::Plus::Always);
        }
        if figure.is_range() {
            // "3 ou 5 000 euros" may be an end of "2, 3 ou 5 000".
            if found.magnitude().is_none() && figure.low().magnitude() != figure.high().magnitude() {
                return None;
            }
            style = style.ranges(link(written)?);
        }
        let styled = style.of(figure);
        Some(styled)
    }
}

/// How the range is joined where it stands.
fn link(written: &str) -> Option<Ranges> {
    let text = Text(written);
    let mut at = 0;
    let mut and = false;
    while at < text.len() {
        match text.word(at) {
            Some(word) => {
                match text.slice(word.start, word.end) {
                    "à" | "a" | "À" => return Some(Ranges::To),
                    "ou" => return Some(Ranges::Or),
                    // Or it is in an end: "3 millions et demi à 5 millions".
                    "et" => and |= text.gap_before(word.start) < word.start && text.gap(word.end) > word.end,
                    _ => {}
                }
                at = word.end;
            }
            None => at += text.char_at(at).map_or(1, char::len_utf8),
        }
    }
    if and {
        return Some(Ranges::And);
    }
    let dashes = written.chars().filter(|c| matches!(c, '-' | '–' | '—')).count();
    (dashes == 1).then_some(Ranges::Dash)
}
