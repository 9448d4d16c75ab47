//! Styles with a name: each form, and the habits of newspapers, filings and countries.

use super::Style;
use super::options::{Abbreviations, Apostrophe, Form, Minus, Naming, Ranges, Scale, Spaces, Spacing, Unit};
use crate::region::Region;

/// Presets.
impl Style {
    /// "36,8 milliards d'euros": what `{}` writes.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::LONG.of(montant::parse("36,8 Md€")?).to_string(), "36,8 milliards d'euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const LONG: Self = Self::new(Form::Long);

    /// "36,8 Md€": what `{:#}` writes.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::SHORT.of(montant::parse("36,8 Md€")?).to_string(), "36,8\u{a0}Md€");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const SHORT: Self = Self::new(Form::Short);

    /// "36 800 000 000,00 €"
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::FULL.of(montant::parse("36,8 Md€")?).to_string(), "36\u{202f}800\u{202f}000\u{202f}000,00\u{a0}€");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const FULL: Self = Self::new(Form::Full);

    /// "EUR 36800000000.00", as [`Money`](crate::Money) writes itself.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::ISO.of(montant::parse("36,8 Md€")?).to_string(), "EUR 36800000000.00");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const ISO: Self = Self::new(Form::Iso);

    /// "trente-six milliards huit cents millions d'euros"
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::WORDS.of(montant::parse("12,50 €")?).to_string(), "douze euros cinquante");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const WORDS: Self = Self::new(Form::Words);

    /// "douze euros et cinquante centimes"
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::CHEQUE.of(montant::parse("12,50 €")?).to_string(), "douze euros et cinquante centimes");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const CHEQUE: Self = Self::new(Form::Cheque);

    /// A newspaper: the natural magnitude, "dollars" where readers know whose, typographic apostrophes.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::PRESS.of(montant::parse("36 800 M€")?).to_string(), "36,8 milliards d’euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const PRESS: Self = Self::new(Form::Long)
        .scale(Scale::Natural)
        .naming(Naming::Regional)
        .ranges(Ranges::FromTo)
        .apostrophe(Apostrophe::Curly);

    /// A company's filings: "36,8 Md€", "5 à 6 M€". See [`scale`](Style::scale) for a table that is always in M€,
    /// [`abbreviations`](Style::abbreviations) for Mds€ and [`spacing`](Style::spacing) for 36,8Md€.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::FILINGS.of(montant::parse("36 800 M€")?).to_string(), "36,8\u{a0}Md€");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const FILINGS: Self = Self::new(Form::Short)
        .scale(Scale::Natural)
        .naming(Naming::Regional)
        .ranges(Ranges::To)
        .apostrophe(Apostrophe::Curly);

    /// The same, with losses in brackets: "(36,8 Md€)".
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::ACCOUNTING.of(montant::parse("-5 M€")?).to_string(), "(5\u{a0}M€)");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const ACCOUNTING: Self = Self::FILINGS.minus(Minus::Brackets);

    /// Québec: "1 234,56 $", "1 234,56 $ US"; "36,8 G$" in the short form.
    ///
    /// ```
    /// use montant::Style;
    /// let amount = montant::parse("1 234,5 CAD")?;
    /// assert_eq!(Style::QUEBEC.of(amount).to_string(), "1\u{a0}234,50\u{a0}$");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const QUEBEC: Self = Self::new(Form::Full).region(Region::CA).naming(Naming::Regional);

    /// Switzerland: "CHF 1'234.50"; "5,6 millions de francs" in the long form, "CHF 5,6 mio" in the short one.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::SWITZERLAND.of(montant::parse("1 234,5 CHF")?).to_string(), "CHF\u{a0}1'234.50");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const SWITZERLAND: Self = Self::new(Form::Full).region(Region::CH).naming(Naming::Regional);

    /// Texts of the European Union: "36,8 milliards d'euros", and in tables, by the short form, "36,8 Mrd EUR".
    ///
    /// ```
    /// use montant::{Form, Style};
    /// let table = Style::EUROPEAN_UNION.form(Form::Short);
    /// assert_eq!(table.of(montant::parse("36,8 Md€")?).to_string(), "36,8\u{a0}Mrd\u{a0}EUR");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const EUROPEAN_UNION: Self = {
        let style = Self::new(Form::Long).abbreviations(Abbreviations::Mio).spacing(Spacing::Spaced);
        Self { short_unit: Unit::Code, ..style }
    };

    /// The long form in characters that every keyboard has, but for French letters, "€" and its kin.
    ///
    /// ```
    /// use montant::Style;
    /// assert_eq!(Style::PLAIN.of(montant::parse("−1 500 €")?).to_string(), "-1 500 euros");
    /// # Ok::<(), montant::Error>(())
    /// ```
    pub const PLAIN: Self = Self::new(Form::Long).spaces(Spaces::Plain).minus(Minus::Hyphen);
}
