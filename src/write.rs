//! Writing French: [`Style`] and what it writes.

mod digits;
mod figure;
mod options;
mod out;
mod over;
mod percents;
mod regions;
mod scale;
mod unit;
mod words;

use core::fmt;

use crate::amount::Amount;
use crate::figure::Figure;
use crate::region::Region;

pub use options::{
    Abbreviations, Apostrophe, Bounds, DecimalMark, Form, Groups, Hyphens, Minus, Naming, Place, Plus, Precision,
    Ranges, Rounding, Scale, Spaces, Spacing, Tens, Unit,
};

/// How figures are written: a preset, and what should differ from it.
///
/// A style is a small `Copy` value that can be made in a `const`. [`of`](Style::of) puts it to a [`Money`](crate::Money),
/// [`Amount`] or [`Figure`]; the answer implements [`Display`](fmt::Display) and writes to any [`fmt::Write`] without
/// allocating.
///
/// ```
/// use montant::{Amount, Scale, Magnitude, Style};
/// let amount: Amount = "36,8 milliards d'euros".parse()?;
/// // No-break spaces stand in front of signs and in numbers; here they are made plain to be seen.
/// let show = |style: Style| style.of(amount).to_string().replace(['\u{a0}', '\u{202f}'], " ");
///
/// assert_eq!(show(Style::LONG), "36,8 milliards d'euros");
/// assert_eq!(show(Style::SHORT), "36,8 Md€");
/// assert_eq!(show(Style::FULL), "36 800 000 000,00 €");
/// assert_eq!(show(Style::ISO), "EUR 36800000000.00");
/// assert_eq!(show(Style::WORDS), "trente-six milliards huit cents millions d'euros");
/// assert_eq!(show(Style::FILINGS.scale(Scale::Fixed(Magnitude::Million))), "36 800 M€");
/// assert_eq!(show(Style::EUROPEAN_UNION.form(montant::Form::Short)), "36,8 Mrd EUR");
/// # Ok::<(), montant::Error>(())
/// ```
///
/// # What is read back
/// What a style writes, a [`Reader`](crate::Reader) of the style's [`region`](Style::region) reads back: the same value,
/// currency and bound, and where neither scale nor rounding was asked for, the same coefficient and magnitude.
/// - The full form, the ISO form and the words keep the worth and lose the magnitude; the ISO form loses the bound.
/// - Where a mark would be read otherwise, the number yields: three decimals behind a Swiss point are written behind a
///   comma, a lone group behind a dot of Luxembourg behind a space, and in Mauritius and Haiti, where a comma groups too,
///   three decimals get a zero.
/// - A bare number is no figure: "1 400 000" of something is written in the full form and in words, and not read.
/// - Words are read with at most six decimals behind "virgule".
///
/// # Complexity
/// Constant but for the number's digits; a currency's sign is looked up among its marks. No allocation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Style {
    form: Form,
    region: Region,
    unit: Unit,
    /// What [`Unit::Usual`] is in the short and full form.
    short_unit: Unit,
    naming: Naming,
    place: Place,
    scale: Scale,
    precision: Precision,
    spaces: Spaces,
    spacing: Spacing,
    groups: Groups,
    decimal: DecimalMark,
    abbreviations: Abbreviations,
    minus: Minus,
    plus: Plus,
    bounds: Bounds,
    ranges: Ranges,
    tens: Tens,
    hyphens: Hyphens,
    apostrophe: Apostrophe,
    percent: regions::Percent,
}

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

macro_rules! options {
    ($($(#[$doc:meta])* $name:ident: $type:ty;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub const fn $name(self, $name: $type) -> Self {
            Self { $name, ..self }
        }
    )*};
}

impl Style {
    /// A form as written in France, everything else at its default.
    ///
    /// ```
    /// use montant::{Form, Style};
    /// assert_eq!(Style::new(Form::Long), Style::default());
    /// ```
    pub const fn new(form: Form) -> Self {
        Self {
            form,
            region: Region::FR,
            unit: Unit::Usual,
            short_unit: Unit::Sign,
            naming: Naming::Stated,
            place: Place::After,
            scale: Scale::AsWritten,
            precision: Precision::Exact,
            spaces: Spaces::Typographic,
            spacing: Spacing::Joined,
            groups: Groups::Space,
            decimal: DecimalMark::Comma,
            abbreviations: Abbreviations::Md,
            minus: Minus::Sign,
            plus: Plus::Never,
            bounds: Bounds::Words,
            ranges: Ranges::FromTo,
            tens: Tens::SoixanteDix,
            hyphens: Hyphens::Traditional,
            apostrophe: Apostrophe::Straight,
            percent: regions::Percent::Spaced,
        }
    }

    /// Where the readers live, and the habits of the place: groups, decimal mark, spaces, abbreviations, how a currency is
    /// shown and on which side, tens. Call it before what should differ from them.
    ///
    /// ```
    /// use montant::{Amount, Naming, Style};
    /// let amount: Amount = "1234,5 dollars américains".parse()?;
    /// let show = |code: &str| -> String {
    ///     let style = Style::FULL.region(code.parse().unwrap()).naming(Naming::Regional);
    ///     style.of(amount).to_string().replace(['\u{a0}', '\u{202f}'], " ")
    /// };
    /// assert_eq!(show("FR"), "1 234,50 $");
    /// assert_eq!(show("CA"), "1 234,50 $ US");
    /// assert_eq!(show("CH"), "USD 1'234.50");
    /// assert_eq!(show("LU"), "1.234,50 $");
    /// # Ok::<(), montant::Error>(())
    /// ```
    #[must_use]
    pub const fn region(self, region: Region) -> Self {
        let habits = regions::of(region);
        Self {
            region,
            short_unit: habits.unit,
            place: habits.place,
            spaces: habits.spaces,
            groups: habits.groups,
            decimal: habits.decimal,
            abbreviations: habits.abbreviations,
            tens: habits.tens,
            percent: habits.percent,
            ..self
        }
    }

    /// Whose readers it writes for: what to read it back with.
    ///
    /// ```
    /// use montant::{Region, Style};
    /// assert_eq!(Style::SWITZERLAND.readers(), Region::CH);
    /// ```
    pub const fn readers(&self) -> Region {
        self.region
    }

    options! {
        /// Another form.
        ///
        /// ```
        /// use montant::{Form, Style};
        /// let amount = montant::parse("1 234,5 CHF")?;
        /// assert_eq!(Style::SWITZERLAND.form(Form::Short).of(amount).to_string(), "CHF\u{a0}1'234.5");
        /// # Ok::<(), montant::Error>(())
        /// ```
        form: Form;
        /// How the currency is named.
        ///
        /// ```
        /// use montant::{Amount, Style, Unit};
        /// let amount: Amount = "85 millions de dollars canadiens".parse()?;
        /// assert_eq!(Style::LONG.unit(Unit::Code).of(amount).to_string(), "85 millions\u{a0}CAD");
        /// # Ok::<(), montant::Error>(())
        /// ```
        unit: Unit;
        /// How much of the currency's name or sign is written.
        ///
        /// ```
        /// use montant::{Amount, Naming, Style};
        /// let amount: Amount = "85 millions USD".parse()?;
        /// assert_eq!(Style::LONG.of(amount).to_string(), "85 millions de dollars américains");
        /// assert_eq!(Style::LONG.naming(Naming::Regional).of(amount).to_string(), "85 millions de dollars");
        /// # Ok::<(), montant::Error>(())
        /// ```
        naming: Naming;
        /// On which side of the number a sign or code stands.
        ///
        /// ```
        /// use montant::{Place, Style};
        /// let amount = montant::parse("12,50 €")?;
        /// assert_eq!(Style::FULL.place(Place::Before).of(amount).to_string(), "€\u{a0}12,50");
        /// # Ok::<(), montant::Error>(())
        /// ```
        place: Place;
        /// Which magnitude the number is written in.
        ///
        /// ```
        /// use montant::{Currency, Magnitude, Money, Scale, Style};
        /// let sum = Money::new(36_800_000_000u64.into(), Currency::EUR);
        /// assert_eq!(Style::LONG.scale(Scale::Natural).of(sum).to_string(), "36,8 milliards d'euros");
        /// let millions = Style::LONG.scale(Scale::Fixed(Magnitude::Million));
        /// assert_eq!(millions.of(sum).to_string(), "36\u{202f}800 millions d'euros");
        /// # Ok::<(), montant::Error>(())
        /// ```
        scale: Scale;
        /// How many digits are written, and how the rest is rounded. Applies to the coefficient in the magnitude written.
        ///
        /// ```
        /// use montant::{Currency, Money, Precision, Rounding, Style};
        /// let sum = Money::new(1_234_567u64.into(), Currency::EUR);
        /// let style = Style::PRESS.precision(Precision::AtMost(1, Rounding::HalfUp));
        /// assert_eq!(style.of(sum).to_string(), "1,2 million d’euros");
        /// ```
        precision: Precision;
        /// Which spaces are written.
        ///
        /// ```
        /// use montant::{Spaces, Style};
        /// let amount = montant::parse("12,50 €")?;
        /// assert_eq!(Style::FULL.spaces(Spaces::Plain).of(amount).to_string(), "12,50 €");
        /// # Ok::<(), montant::Error>(())
        /// ```
        spaces: Spaces;
        /// How close number, abbreviation and sign stand.
        ///
        /// ```
        /// use montant::{Amount, Spaces, Spacing, Style};
        /// let amount: Amount = "36,8 Md€".parse()?;
        /// let style = Style::SHORT.spaces(Spaces::Plain);
        /// assert_eq!(style.of(amount).to_string(), "36,8 Md€");
        /// assert_eq!(style.spacing(Spacing::Spaced).of(amount).to_string(), "36,8 Md €");
        /// assert_eq!(style.spacing(Spacing::Close).of(amount).to_string(), "36,8Md€");
        /// # Ok::<(), montant::Error>(())
        /// ```
        spacing: Spacing;
        /// The mark between groups of three digits.
        ///
        /// ```
        /// use montant::{Groups, Style};
        /// let amount = montant::parse("1 500 €")?;
        /// assert_eq!(Style::FULL.groups(Groups::None).of(amount).to_string(), "1500,00\u{a0}€");
        /// # Ok::<(), montant::Error>(())
        /// ```
        groups: Groups;
        /// The decimal mark.
        ///
        /// ```
        /// use montant::{DecimalMark, Style};
        /// let amount = montant::parse("12,50 €")?;
        /// assert_eq!(Style::FULL.decimal(DecimalMark::Point).of(amount).to_string(), "12.50\u{a0}€");
        /// # Ok::<(), montant::Error>(())
        /// ```
        decimal: DecimalMark;
        /// The abbreviations of magnitudes.
        ///
        /// ```
        /// use montant::{Abbreviations, Amount, Style};
        /// let amount: Amount = "36,8 Md€".parse()?;
        /// assert_eq!(Style::SHORT.abbreviations(Abbreviations::Mds).of(amount).to_string(), "36,8\u{a0}Mds€");
        /// # Ok::<(), montant::Error>(())
        /// ```
        abbreviations: Abbreviations;
        /// How a negative number is marked.
        ///
        /// ```
        /// use montant::{Minus, Style};
        /// let loss = montant::parse("−5 M€")?;
        /// assert_eq!(Style::SHORT.minus(Minus::Hyphen).of(loss).to_string(), "-5\u{a0}M€");
        /// # Ok::<(), montant::Error>(())
        /// ```
        minus: Minus;
        /// Is a number above zero marked?
        ///
        /// ```
        /// use montant::{Figure, Plus, Style};
        /// let growth: Figure = "8,5 %".parse()?;
        /// assert_eq!(Style::LONG.plus(Plus::Always).of(growth).to_string(), "+8,5\u{a0}%");
        /// # Ok::<(), montant::Error>(())
        /// ```
        plus: Plus;
        /// How a bound is written.
        ///
        /// ```
        /// use montant::{Amount, Bounds, Style};
        /// let amount: Amount = "plus de 50 M€".parse()?;
        /// assert_eq!(Style::SHORT.of(amount).to_string(), "plus de 50\u{a0}M€");
        /// assert_eq!(Style::SHORT.bounds(Bounds::Signs).of(amount).to_string(), ">\u{a0}50\u{a0}M€");
        /// assert_eq!(Style::WORDS.of(amount).to_string(), "plus de cinquante millions d'euros");
        /// # Ok::<(), montant::Error>(())
        /// ```
        bounds: Bounds;
        /// How the ends of a range are joined.
        ///
        /// ```
        /// use montant::{Figure, Ranges, Style};
        /// let range: Figure = "10-15 M€".parse()?;
        /// assert_eq!(Style::LONG.of(range).to_string(), "de 10 à 15 millions d'euros");
        /// assert_eq!(Style::LONG.ranges(Ranges::Between).of(range).to_string(), "entre 10 et 15 millions d'euros");
        /// assert_eq!(Style::SHORT.ranges(Ranges::Dash).of(range).to_string(), "10–15\u{a0}M€");
        /// # Ok::<(), montant::Error>(())
        /// ```
        ranges: Ranges;
        /// What seventy, eighty and ninety are called in words.
        ///
        /// ```
        /// use montant::{Currency, Money, Style, Tens};
        /// let sum = Money::new(297.into(), Currency::CHF);
        /// assert_eq!(Style::WORDS.of(sum).to_string(), "deux cent quatre-vingt-dix-sept francs suisses");
        /// assert_eq!(Style::WORDS.tens(Tens::Huitante).of(sum).to_string(), "deux cent nonante-sept francs suisses");
        /// ```
        tens: Tens;
        /// Where number words are hyphenated.
        ///
        /// ```
        /// use montant::{Hyphens, Style};
        /// let amount = montant::parse("121 €")?;
        /// assert_eq!(Style::WORDS.hyphens(Hyphens::Reformed).of(amount).to_string(), "cent-vingt-et-un euros");
        /// # Ok::<(), montant::Error>(())
        /// ```
        hyphens: Hyphens;
        /// The apostrophe of "d'euros", and of Swiss groups.
        ///
        /// ```
        /// use montant::{Apostrophe, Style};
        /// let amount = montant::parse("5 M€")?;
        /// assert_eq!(Style::LONG.apostrophe(Apostrophe::Curly).of(amount).to_string(), "5 millions d’euros");
        /// # Ok::<(), montant::Error>(())
        /// ```
        apostrophe: Apostrophe;
    }

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

/// The long form as written in France.
impl Default for Style {
    fn default() -> Self {
        Self::LONG
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
        figure::write(&mut out::Out::new(sink, &self.style), &self.figure)
    }
}

impl fmt::Display for Styled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mark_up(&mut Unmarked(f))
    }
}

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
/// [`Styled::mark_up`] writes to it and has an example that makes HTML; [`Part`] has one that lists the parts.
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
