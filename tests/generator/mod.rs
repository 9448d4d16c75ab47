//! Writes whole numbers in French words, the way a grammar book explains it, to check readers and writers against.
//!
//! Slow and simple on purpose, and apart from the library, so that both are unlikely to be wrong together.

// Each test takes what it needs.
#![allow(dead_code)]

use std::string::String;

/// How the words are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// Hyphens below a hundred, none beside *et*: « deux cent vingt et un mille trente-deux ».
    Traditional,
    /// The rectifications of 1990, hyphens everywhere: « deux-cent-vingt-et-un-mille-trente-deux ».
    Reformed,
    /// The same, with *million* and its kin set apart as the nouns they are: « deux-cents millions ».
    ReformedNouns,
    /// No hyphens at all: « quatre vingt dix ».
    Spaced,
    /// No hyphens, and *vingt* and *cent* never agree: « deux cent », « quatre vingt ».
    Careless,
}

/// Where the words are from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variety {
    /// soixante-dix, quatre-vingts, quatre-vingt-dix.
    France,
    /// septante, quatre-vingts, nonante.
    Belgium,
    /// septante, huitante, nonante.
    Switzerland,
}

impl Spelling {
    pub const ALL: [Self; 5] = [Self::Traditional, Self::Reformed, Self::ReformedNouns, Self::Spaced, Self::Careless];
}

impl Variety {
    pub const ALL: [Self; 3] = [Self::France, Self::Belgium, Self::Switzerland];
}

/// The cardinal `n`, masculine, on the long scale: a *billion* is 10¹².
pub fn words(n: u64, spelling: Spelling, variety: Variety) -> String {
    let mut writer = Writer { spelling, variety, out: String::new() };
    if n == 0 {
        writer.word("zéro");
    }
    let mut left = n;
    for (noun, worth) in [
        ("trillion", 1_000_000_000_000_000_000),
        ("billiard", 1_000_000_000_000_000),
        ("billion", 1_000_000_000_000),
        ("milliard", 1_000_000_000),
        ("million", 1_000_000),
    ] {
        let count = left / worth;
        left %= worth;
        if count > 0 {
            // A noun follows, so that vingt and cent agree: « quatre-vingts millions ».
            writer.below_thousand(count, true);
            writer.noun_joint();
            writer.word(noun);
            if count > 1 {
                writer.word("s");
            }
            if left > 0 {
                writer.noun_joint();
            }
        }
    }
    writer.below_million(left);
    writer.out
}

struct Writer {
    spelling: Spelling,
    variety: Variety,
    out: String,
}

impl Writer {
    fn word(&mut self, word: &str) {
        self.out.push_str(word);
    }

    /// Between two words below a hundred: « vingt-deux ».
    fn tight(&mut self) {
        self.out.push(if matches!(self.spelling, Spelling::Spaced | Spelling::Careless) { ' ' } else { '-' });
    }

    /// Between any others, and beside *et*: « deux cent », « vingt et un ».
    fn loose(&mut self) {
        self.out.push(if matches!(self.spelling, Spelling::Reformed | Spelling::ReformedNouns) { '-' } else { ' ' });
    }

    /// Beside *million* and its kin.
    fn noun_joint(&mut self) {
        self.out.push(if self.spelling == Spelling::Reformed { '-' } else { ' ' });
    }

    /// The *s* of *cents* and *vingts*, where nothing follows that takes it away.
    fn agreement(&mut self, agree: bool) {
        if agree && self.spelling != Spelling::Careless {
            self.out.push('s');
        }
    }

    fn et(&mut self, unit: &str) {
        self.loose();
        self.word("et");
        self.loose();
        self.word(unit);
    }

    /// Writes nothing for 0, as the others below.
    fn below_million(&mut self, n: u64) {
        let (count, rest) = (n / 1000, n % 1000);
        if count > 0 {
            // Mille is no noun: « deux cent mille », and never « un mille ».
            if count > 1 {
                self.below_thousand(count, false);
                self.loose();
            }
            self.word("mille");
            if rest > 0 {
                self.loose();
            }
        }
        self.below_thousand(rest, true);
    }

    /// `agree`: may the last word take an *s*?
    fn below_thousand(&mut self, n: u64, agree: bool) {
        let (count, rest) = (n / 100, n % 100);
        if count > 0 {
            if count > 1 {
                self.below_hundred(count, false);
                self.loose();
            }
            self.word("cent");
            if rest > 0 {
                self.loose();
            } else {
                self.agreement(agree && count > 1);
            }
        }
        self.below_hundred(rest, agree);
    }

    fn below_hundred(&mut self, n: u64, agree: bool) {
        let (ten, unit) = match (n, self.variety) {
            (0, _) => return,
            (1..=16, _) => return self.word(SMALL[n as usize]),
            (17..=19, _) => ("dix", n - 10),
            (20..=29, _) => ("vingt", n - 20),
            (30..=39, _) => ("trente", n - 30),
            (40..=49, _) => ("quarante", n - 40),
            (50..=59, _) => ("cinquante", n - 50),
            (60..=69, _) | (70..=79, Variety::France) => ("soixante", n - 60),
            (70..=79, _) => ("septante", n - 70),
            (80..=89, Variety::Switzerland) => ("huitante", n - 80),
            (90..=99, Variety::Belgium | Variety::Switzerland) => ("nonante", n - 90),
            _ => {
                self.word("quatre");
                self.tight();
                self.word("vingt");
                if n == 80 {
                    self.agreement(agree);
                } else {
                    // Never an « et » here: « quatre-vingt-un », « quatre-vingt-onze ».
                    self.tight();
                    self.below_hundred(n - 80, false);
                }
                return;
            }
        };
        self.word(ten);
        match unit {
            0 => {}
            1 => self.et("un"),
            11 => self.et("onze"),
            _ => {
                self.tight();
                self.below_hundred(unit, false);
            }
        }
    }
}

const SMALL: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
];
