//! Where it is written to, and with which spaces.

use core::fmt;

use super::options::{Apostrophe, Form, Spaces};
use super::{Markup, Part, Style};

const NO_BREAK: char = '\u{A0}';
const NARROW: char = '\u{202F}';

/// A sink, and the style that everything below asks.
pub(super) struct Out<'w> {
    sink: &'w mut dyn Markup,
    pub(super) style: &'w Style,
}

impl<'w> Out<'w> {
    pub(super) fn new(sink: &'w mut dyn Markup, style: &'w Style) -> Self {
        Self { sink, style }
    }

    pub(super) fn str(&mut self, text: &str) -> fmt::Result {
        self.sink.write_str(text)
    }

    pub(super) fn char(&mut self, c: char) -> fmt::Result {
        self.sink.write_char(c)
    }

    pub(super) fn args(&mut self, args: fmt::Arguments<'_>) -> fmt::Result {
        self.sink.write_fmt(args)
    }

    /// Writes one part between its marks.
    pub(super) fn part(&mut self, part: Part, write: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.sink.open(part)?;
        write(self)?;
        self.sink.close(part)
    }

    /// A word or sign that may hold a space of its own: "$ CA".
    pub(super) fn sign(&mut self, sign: &str) -> fmt::Result {
        let mut pieces = sign.split(' ');
        if let Some(first) = pieces.next() {
            self.str(first)?;
        }
        for piece in pieces {
            self.sign_space()?;
            self.str(piece)?;
        }
        Ok(())
    }

    /// Between groups of digits.
    pub(super) fn group_space(&self) -> char {
        match self.style.spaces {
            Spaces::Typographic | Spaces::Unbroken => NARROW,
            Spaces::NoBreak => NO_BREAK,
            Spaces::Plain => ' ',
        }
    }

    /// Before a sign or an abbreviation.
    pub(super) fn sign_space(&mut self) -> fmt::Result {
        let plain = self.style.spaces == Spaces::Plain || self.style.form == Form::Iso;
        self.char(if plain { ' ' } else { NO_BREAK })
    }

    /// Between words.
    pub(super) fn word_space(&mut self) -> fmt::Result {
        self.char(match self.style.spaces {
            Spaces::Unbroken => NO_BREAK,
            _ => ' ',
        })
    }

    /// "de " or "d'", the space before it included, by the word that follows.
    pub(super) fn de(&mut self, next: &str) -> fmt::Result {
        self.word_space()?;
        self.de_before(elides(next))
    }

    /// "de " or "d'".
    pub(super) fn de_before(&mut self, elides: Elision) -> fmt::Result {
        match elides {
            Elision::No => {
                self.str("de")?;
                self.word_space()
            }
            Elision::Yes => {
                self.char('d')?;
                self.char(if self.style.apostrophe == Apostrophe::Curly { '’' } else { '\'' })
            }
        }
    }
}

/// Does a word take *d'* before it?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Elision {
    Yes,
    No,
}

/// By its first letter. *H* and *y* are consonants in the names of currencies ("de hryvnias", "de yuans"), and an
/// acronym in X starts with the sound of a vowel ("d'XRP").
pub(super) fn elides(word: &str) -> Elision {
    let mut chars = word.chars();
    let vowel = match chars.next() {
        Some('X') => chars.next().is_some_and(char::is_uppercase),
        Some(c) => {
            matches!(
                c,
                'a' | 'e' | 'i' | 'o' | 'u' | 'A' | 'E' | 'I' | 'O' | 'U' | 'é' | 'è' | 'ê' | 'à' | 'â' | 'î' | 'ô'
            )
        }
        None => false,
    };
    if vowel { Elision::Yes } else { Elision::No }
}
