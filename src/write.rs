//! Writing French: [`Style`], all that it can be told and where it starts from.

mod digits;
mod figure;
mod markup;
mod options;
mod out;
mod over;
mod percents;
mod presets;
mod regions;
mod scale;
mod styled;
mod unit;
mod words;

use crate::region::Region;

pub use markup::{Markup, Part};
pub use options::{
    Abbreviations, Apostrophe, Bounds, DecimalMark, Form, Groups, Hyphens, Minus, Naming, Place, Plus, Precision,
    Ranges, Rounding, Scale, Spaces, Spacing, Tens, Unit,
};
pub use styled::Styled;

/// How figures are written: a preset, and what should differ from it.
///
/// A style is a small `Copy` value that can be made in a `const`. [`of`](Style::of) puts it to a [`Money`](crate::Money),
/// [`Amount`](crate::Amount) or [`Figure`](crate::Figure); the answer implements [`Display`](core::fmt::Display) and
/// writes to any [`fmt::Write`](core::fmt::Write) without allocating.
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
///   comma, a lone group behind a dot of Luxembourg behind a space; three decimals get a zero where a comma groups too, in
///   Mauritius, in Haiti, before French francs and currencies without cents, and behind a mark that stands first as English
///   has it: "$", "£", "¥", "Rs".
/// - A number that counts nothing is a figure where it says its magnitude, "1,4 million", "un million quatre cent mille";
///   "1 400 000" and "mille" are written and not read.
/// - Five cents in words sound like five hundred: behind a sum they are "douze dollars et cinq cents", alone "zéro dollar
///   et cinq cents".
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
}

/// The long form as written in France.
impl Default for Style {
    fn default() -> Self {
        Self::LONG
    }
}
