//! The powers of ten that French names.

/// A power of ten with a French name, on the long scale.
///
/// Mind the false friends: a French *billion* is 10¹² (an English trillion) and a French *trillion* is 10¹⁸. What
/// English calls a billion is a [`Milliard`](Magnitude::Milliard).
///
/// ```
/// use montant::Magnitude;
/// assert_eq!(Magnitude::Milliard.exponent(), 9);
/// assert_eq!(Magnitude::Billion.exponent(), 12);
/// assert!(Magnitude::Million < Magnitude::Milliard);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Magnitude {
    /// 10⁰: no magnitude.
    #[default]
    Unit,
    /// 10³: *mille*, *millier*, k. English *thousand*.
    Millier,
    /// 10⁶: *million*, M. English *million*.
    Million,
    /// 10⁹: *milliard*, Md. English *billion*.
    Milliard,
    /// 10¹²: *billion*, Bn; more often *mille milliards*. English *trillion*.
    Billion,
    /// 10¹⁵: *billiard*. English *quadrillion*.
    Billiard,
    /// 10¹⁸: *trillion*. English *quintillion*.
    Trillion,
}

impl Magnitude {
    /// Every magnitude, smallest first.
    ///
    /// ```
    /// use montant::Magnitude;
    /// assert_eq!(Magnitude::ALL.map(Magnitude::exponent), [0, 3, 6, 9, 12, 15, 18]);
    /// ```
    pub const ALL: [Self; 7] =
        [Self::Unit, Self::Millier, Self::Million, Self::Milliard, Self::Billion, Self::Billiard, Self::Trillion];

    /// The power of ten: 0, 3, 6, 9, 12, 15 or 18.
    ///
    /// ```
    /// assert_eq!(montant::Magnitude::Milliard.exponent(), 9);
    /// ```
    #[inline]
    pub const fn exponent(self) -> u32 {
        self as u32 * 3
    }

    /// The magnitude of that power of ten; `None` where French has no name for it.
    ///
    /// ```
    /// use montant::Magnitude;
    /// assert_eq!(Magnitude::from_exponent(9), Some(Magnitude::Milliard));
    /// assert_eq!(Magnitude::from_exponent(2), None, "a hundred is no magnitude");
    /// ```
    #[inline]
    pub const fn from_exponent(exponent: u32) -> Option<Self> {
        match exponent {
            0 => Some(Self::Unit),
            3 => Some(Self::Millier),
            6 => Some(Self::Million),
            9 => Some(Self::Milliard),
            12 => Some(Self::Billion),
            15 => Some(Self::Billiard),
            18 => Some(Self::Trillion),
            _ => None,
        }
    }

    /// The name used in data: `unit`, `millier`, `million`, `milliard`, `billion`, `billiard`, `trillion`.
    ///
    /// ```
    /// assert_eq!(montant::Magnitude::Millier.name(), "millier");
    /// ```
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Millier => "millier",
            Self::Million => "million",
            Self::Milliard => "milliard",
            Self::Billion => "billion",
            Self::Billiard => "billiard",
            Self::Trillion => "trillion",
        }
    }

    /// The magnitude of that [`name`](Self::name).
    ///
    /// ```
    /// use montant::Magnitude;
    /// assert_eq!(Magnitude::from_name("milliard"), Some(Magnitude::Milliard));
    /// assert_eq!(Magnitude::from_name("Md"), None, "names only; a figure is read by Reader");
    /// ```
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|magnitude| magnitude.name() == name)
    }
}
