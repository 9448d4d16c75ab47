//! What the words around a number say of it.

/// How a written number stands to the true one.
///
/// | French | bound |
/// | --- | --- |
/// | *nothing* | [`Exact`](Bound::Exact) |
/// | environ, quelque, autour de, de l'ordre de, une dizaine | [`About`](Bound::About) |
/// | près de, presque | [`Nearly`](Bound::Nearly): from just below |
/// | plus de, supérieur à, au-delà de | [`MoreThan`](Bound::MoreThan) |
/// | au moins, à partir de, pas moins de | [`AtLeast`](Bound::AtLeast) |
/// | moins de, inférieur à, en dessous de | [`LessThan`](Bound::LessThan) |
/// | au plus, jusqu'à, pas plus de | [`AtMost`](Bound::AtMost) |
///
/// ```
/// use montant::{Amount, Bound};
/// let amount: Amount = "près de 50 M€".parse()?;
/// assert_eq!(amount.bound(), Bound::Nearly);
/// # Ok::<(), montant::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bound {
    /// The number itself.
    #[default]
    Exact,
    /// Near the number, on either side.
    About,
    /// Just under the number, or just at it.
    Nearly,
    /// Over the number.
    MoreThan,
    /// The number or more.
    AtLeast,
    /// Under the number.
    LessThan,
    /// The number or less.
    AtMost,
}

impl Bound {
    /// Every bound, in the order of the table above.
    ///
    /// ```
    /// use montant::Bound;
    /// assert!(Bound::ALL.contains(&Bound::default()));
    /// ```
    pub const ALL: [Self; 7] =
        [Self::Exact, Self::About, Self::Nearly, Self::MoreThan, Self::AtLeast, Self::LessThan, Self::AtMost];

    /// The name used in data: `exact`, `about`, `nearly`, `more_than`, `at_least`, `less_than`, `at_most`.
    ///
    /// ```
    /// assert_eq!(montant::Bound::AtLeast.name(), "at_least");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Nearly => "nearly",
            Self::MoreThan => "more_than",
            Self::AtLeast => "at_least",
            Self::LessThan => "less_than",
            Self::AtMost => "at_most",
        }
    }

    /// The bound of that [`name`](Self::name).
    ///
    /// ```
    /// use montant::Bound;
    /// assert_eq!(Bound::from_name("at_least"), Some(Bound::AtLeast));
    /// assert_eq!(Bound::from_name("au moins"), None, "a name is no French");
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bound| bound.name() == name)
    }
}
