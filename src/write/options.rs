//! What a style can be told.

/// The shape of a written figure. The examples are of 36 800 000 000 euros, and of 12,50 euros for the last two.
///
/// ```
/// use montant::{Form, Style};
/// let amount = montant::parse("1,5 M€")?;
/// assert_eq!(Style::new(Form::Long).of(amount).to_string(), "1,5 million d'euros");
/// assert_eq!(Style::new(Form::Iso).of(amount).to_string(), "EUR 1500000.00");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Form {
    /// "36,8 milliards d'euros": magnitude and currency as nouns.
    #[default]
    Long,
    /// "36,8 Md€": an abbreviated magnitude and a sign.
    Short,
    /// "36 800 000 000,00 €": every digit, no magnitude, and at least the decimals of the minor unit.
    Full,
    /// "EUR 36800000000.00": for data. Read it with [`Separators::DotDecimal`](crate::Separators::DotDecimal).
    Iso,
    /// "douze euros cinquante": in words, as spoken.
    Words,
    /// "douze euros et cinquante centimes": in words, as on a cheque.
    Cheque,
}

/// How the currency is named.
///
/// ```
/// use montant::{Style, Unit};
/// let amount = montant::parse("85 millions de dollars canadiens")?;
/// assert_eq!(Style::LONG.unit(Unit::Code).of(amount).to_string(), "85 millions\u{a0}CAD");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// What the form takes: a name in the long form, a sign in the short and the full one (a code in Switzerland).
    #[default]
    Usual,
    /// "dollars canadiens", with *de* behind a million.
    Name,
    /// "$ CA"; the code where the region knows no sign for it.
    Sign,
    /// "CAD".
    Code,
}

/// How much of a currency's name or sign is written.
///
/// ```
/// use montant::{Naming, Style};
/// let amount = montant::parse("85 millions USD")?;
/// assert_eq!(Style::LONG.naming(Naming::Stated).of(amount).to_string(), "85 millions de dollars américains");
/// assert_eq!(Style::LONG.naming(Naming::Regional).of(amount).to_string(), "85 millions de dollars");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Naming {
    /// One that can mean only this currency: "dollars américains", "$US". Just the money of the region itself needs no
    /// more than "$".
    #[default]
    Stated,
    /// The shortest that the region's readers take for it: "dollars" and "$" for the American ones in France and for the
    /// Canadian ones in Canada.
    Regional,
}

/// On which side of the number a sign or code stands. Names always follow it.
///
/// ```
/// use montant::{Place, Style};
/// let amount = montant::parse("12,50 €")?;
/// assert_eq!(Style::FULL.place(Place::Before).of(amount).to_string(), "€\u{a0}12,50");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Place {
    /// "12,50 €"
    #[default]
    After,
    /// "CHF 12.50"
    Before,
}

/// Which magnitude a number is written in.
///
/// ```
/// use montant::{Magnitude, Scale, Style};
/// let amount = montant::parse("36 800 M€")?;
/// assert_eq!(Style::LONG.scale(Scale::Natural).of(amount).to_string(), "36,8 milliards d'euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scale {
    /// The one it was read in.
    #[default]
    AsWritten,
    /// The one an editor would take: 36 800 000 000 is 36,8 milliards. The largest of *million* and *milliard* that
    /// leaves at least one before the comma and, unless rounding was asked for, at most three digits behind it. Never
    /// *millier*, and never *billion*: the press counts "3 000 milliards".
    Natural,
    /// Always this one: M€ in a table.
    Fixed(crate::Magnitude),
}

/// How many digits are written. The default drops none.
///
/// ```
/// use montant::{Precision, Rounding, Style};
/// let amount = montant::parse("36,849 Md€")?;
/// let one = Style::LONG.precision(Precision::AtMost(1, Rounding::HalfUp));
/// assert_eq!(one.of(amount).to_string(), "36,8 milliards d'euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Precision {
    /// Every digit that is there.
    #[default]
    Exact,
    /// At most so many decimals; zeros at the end are dropped.
    AtMost(u8, Rounding),
    /// Just so many decimals: for columns.
    Decimals(u8, Rounding),
    /// So many digits, counted from the first that is not zero.
    Significant(u8, Rounding),
}

/// How a number is rounded. The examples round to whole numbers.
///
/// ```
/// use montant::{Precision, Rounding, Style};
/// let amount = montant::parse("2,5 M€")?;
/// let whole = |rounding| Style::LONG.precision(Precision::AtMost(0, rounding)).of(amount).to_string();
/// assert_eq!(whole(Rounding::HalfUp), "3 millions d'euros");
/// assert_eq!(whole(Rounding::HalfEven), "2 millions d'euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rounding {
    /// To the nearest, halves away from zero: 2,5 is 3 and −2,5 is −3. What French commerce and the euro's law do.
    #[default]
    HalfUp,
    /// To the nearest, halves to the even neighbour: 2,5 is 2 and 3,5 is 4. The bankers' way.
    HalfEven,
    /// To the nearest, halves toward zero: 2,5 is 2.
    HalfDown,
    /// Away from zero: 2,1 is 3.
    Up,
    /// Toward zero: 2,9 is 2.
    Down,
    /// Toward the larger: 2,1 is 3 and −2,9 is −2.
    Ceiling,
    /// Toward the smaller: 2,9 is 2 and −2,1 is −3.
    Floor,
}

/// Which spaces stand in and behind a number.
///
/// ```
/// use montant::{Spaces, Style};
/// let amount = montant::parse("1 500 €")?;
/// assert_eq!(Style::FULL.of(amount).to_string(), "1\u{202f}500,00\u{a0}€");
/// assert_eq!(Style::FULL.spaces(Spaces::Plain).of(amount).to_string(), "1 500,00 €");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spaces {
    /// U+202F between groups, U+00A0 before signs, a plain space between words: typography that a search for
    /// "milliards d'euros" still finds.
    #[default]
    Typographic,
    /// U+202F between groups and U+00A0 between all the other pieces: no line ends inside an amount in digits.
    Unbroken,
    /// U+00A0 between groups too, a plain space between words: Québec.
    NoBreak,
    /// U+0020 everywhere.
    Plain,
}

/// How close number, magnitude abbreviation and sign stand.
///
/// ```
/// use montant::{Spacing, Style};
/// let amount = montant::parse("36,8 Md€")?;
/// assert_eq!(Style::SHORT.spacing(Spacing::Close).of(amount).to_string(), "36,8Md€");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Spacing {
    /// "36,8 Md€", "12,50 €"
    #[default]
    Joined,
    /// "36,8 Md €", "12,50 €"
    Spaced,
    /// "36,8Md€", "12,50€"
    Close,
}

/// The mark between groups of three digits.
///
/// ```
/// use montant::{Groups, Style};
/// let amount = montant::parse("1 500 €")?;
/// assert_eq!(Style::FULL.groups(Groups::Dot).of(amount).to_string(), "1.500,00\u{a0}€");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Groups {
    /// A space, by [`Spaces`].
    #[default]
    Space,
    /// An apostrophe, by [`Apostrophe`].
    Apostrophe,
    /// A dot, as in Luxembourg and Morocco; a space where the dot would be read as decimal.
    Dot,
    /// None: 36800000000.
    None,
}

/// The decimal mark.
///
/// ```
/// use montant::{DecimalMark, Style};
/// let amount = montant::parse("12,50 €")?;
/// assert_eq!(Style::FULL.decimal(DecimalMark::Point).of(amount).to_string(), "12.50\u{a0}€");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecimalMark {
    /// "12,50"
    #[default]
    Comma,
    /// A point between francs and centimes, a comma elsewhere: "1'234.50", "5,6 millions", "8,5%". The Swiss rule.
    PointInSums,
    /// "12.50"
    Point,
}

/// The abbreviations of magnitudes.
///
/// ```
/// use montant::{Abbreviations, Style};
/// let amount = montant::parse("36,8 Md€")?;
/// assert_eq!(Style::SHORT.abbreviations(Abbreviations::Giga).of(amount).to_string(), "36,8\u{a0}G€");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Abbreviations {
    /// k, M, Md, Bn
    #[default]
    Md,
    /// k, M, Mds from two on, Bn
    Mds,
    /// k, M, Mrd, Bn
    Mrd,
    /// k, M, G, Bn: Québec, and engineers
    Giga,
    /// k, Mio, Mrd, Bn: the tables of the European Union
    Mio,
    /// k, mio, mia, Bn: Switzerland
    Mia,
}

/// How a negative number is marked.
///
/// ```
/// use montant::{Minus, Style};
/// let loss = montant::parse("-5 M€")?;
/// assert_eq!(Style::SHORT.minus(Minus::Brackets).of(loss).to_string(), "(5\u{a0}M€)");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Minus {
    /// "−5 €", U+2212
    #[default]
    Sign,
    /// "-5 €", U+002D
    Hyphen,
    /// "(5 €)", as accountants do
    Brackets,
}

/// Is a number above zero marked?
///
/// ```
/// use montant::{Figure, Plus, Style};
/// let growth: Figure = "8,5 %".parse()?;
/// assert_eq!(Style::LONG.plus(Plus::Always).of(growth).to_string(), "+8,5\u{a0}%");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Plus {
    /// "8 %"
    #[default]
    Never,
    /// "+8 %"
    Always,
}

/// How a bound is written.
///
/// ```
/// use montant::{Bounds, Style};
/// let amount = montant::parse("plus de 50 M€")?;
/// assert_eq!(Style::LONG.bounds(Bounds::Hidden).of(amount).to_string(), "50 millions d'euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bounds {
    /// "environ", "près de", "plus de", "au moins", "moins de", "au plus"
    #[default]
    Words,
    /// "≈", ">", "≥", "<", "≤"; "près de" has no sign and stays.
    Signs,
    /// Not at all, for a text that says it already.
    Hidden,
}

/// How a range is joined.
///
/// ```
/// use montant::{Figure, Ranges, Style};
/// let range: Figure = "10-15 M€".parse()?;
/// assert_eq!(Style::LONG.ranges(Ranges::Between).of(range).to_string(), "entre 10 et 15 millions d'euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ranges {
    /// "de 10 à 15 M€"
    #[default]
    FromTo,
    /// "10 à 15 M€"
    To,
    /// "entre 10 et 15 M€"
    Between,
    /// "10 et 15 M€", for a text that has "entre" already.
    And,
    /// "10 ou 15 M€"
    Or,
    /// "10–15 M€"; "10 à 15 M€" where a dash would not be clear.
    Dash,
}

/// What seventy, eighty and ninety are called.
///
/// ```
/// use montant::{Style, Tens};
/// let amount = montant::parse("90 CHF")?;
/// assert_eq!(Style::WORDS.of(amount).to_string(), "quatre-vingt-dix francs suisses");
/// assert_eq!(Style::WORDS.tens(Tens::Septante).of(amount).to_string(), "nonante francs suisses");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tens {
    /// soixante-dix, quatre-vingts, quatre-vingt-dix
    #[default]
    SoixanteDix,
    /// septante, quatre-vingts, nonante: Belgium, Geneva, Neuchâtel, Jura
    Septante,
    /// septante, huitante, nonante: Vaud, Valais, Fribourg
    Huitante,
}

/// Where number words are hyphenated.
///
/// ```
/// use montant::{Hyphens, Style};
/// let amount = montant::parse("221 €")?;
/// assert_eq!(Style::WORDS.of(amount).to_string(), "deux cent vingt et un euros");
/// assert_eq!(Style::WORDS.hyphens(Hyphens::Reformed).of(amount).to_string(), "deux-cent-vingt-et-un euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Hyphens {
    /// Below a hundred, and not beside *et*: "deux cent vingt et un", "dix-sept".
    #[default]
    Traditional,
    /// Between all number words, as the rectifications of 1990 have it: "deux-cent-vingt-et-un". Million and its kin are
    /// nouns and stay apart.
    Reformed,
}

/// The apostrophe of "d'euros".
///
/// ```
/// use montant::{Apostrophe, Style};
/// let amount = montant::parse("5 M€")?;
/// assert_eq!(Style::LONG.apostrophe(Apostrophe::Curly).of(amount).to_string(), "5 millions d’euros");
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Apostrophe {
    /// U+0027
    #[default]
    Straight,
    /// U+2019
    Curly,
}
