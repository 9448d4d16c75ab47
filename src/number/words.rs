//! Numbers in words: every cardinal below a million, and the collectives (*une centaine*).
//!
//! The grammar is strict about which word may follow which, and about nothing else: hyphens, the *s* of *cents* and
//! *vingts*, accents and capitals are read as they come. So a number ends where French would end it (« vingt trente »
//! is 20, then 30), and *million* and its kin are left to the grammar above, as they are nouns.
//!
//! # Complexity
//! A word costs one look-up, and no cardinal has more than fourteen: the work of one call is bounded.

use crate::text::{Text, Word};

mod lexicon;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use lexicon::tables;
use lexicon::{CENT, COLLECTIVE, DIX, ET, FOUR, HIGH, Kinds, MILLE, ONE, ONZE, REST, SOIXANTE, TEEN, TENS, UNITS};
use lexicon::{VINGT, ZERO, look_up};

/// A cardinal written in words.
///
/// Below one million, save for the old way of counting in hundreds: « quinze cent mille francs » is 1 500 000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Words {
    /// Where the last word ends.
    pub(crate) end: usize,
    /// What it is worth: at most 1 999 999.
    pub(crate) value: u32,
    /// How many number words, *et* not counted.
    pub(crate) words: u8,
    /// It is just *un* or *une*, which is mostly an article.
    pub(crate) one: bool,
    /// The last word is *mille*: the value is a multiple of 1000.
    pub(crate) thousands: bool,
    /// The last word is *cent*, worth a hundred here. It is the subunit where no currency follows:
    /// « cinq euros deux cents ».
    pub(crate) hundreds: bool,
    /// Where the last word starts.
    pub(crate) last_start: usize,
    /// What ties the last word to those before.
    pub(crate) tie: Tie,
    /// The value without the last word, for a reader who finds that it belongs to what follows: 2 in « deux cents »,
    /// 20 in « entre vingt et un million ». 0 where there is one word only.
    pub(crate) head: u32,
    /// Where the words of the head end; where the number starts if there are none.
    pub(crate) head_end: usize,
}

/// What stands before the last word of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tie {
    /// Nothing: it is the only word.
    Alone,
    /// A space or a line break.
    Gap,
    /// A hyphen, which leaves no doubt that the word is part of the number.
    Hyphen,
    /// *et*, hyphens or none.
    Et,
}

/// The keys of all number words.
pub(crate) const KEYS: &[u128] = &lexicon::KEYS;

/// Could a cardinal start with this word?
#[inline]
pub(crate) fn is_number_word(word: Word) -> bool {
    look_up(word).is_some_and(|entry| entry.kind & (ET | COLLECTIVE) == 0)
}

/// The value of a collective in the singular: 10 for *dizaine*, 1000 for *millier*. The plural counts nothing
/// (« des centaines de millions »).
#[inline]
pub(crate) fn collective(word: Word) -> Option<u32> {
    look_up(word).filter(|entry| entry.kind == COLLECTIVE).map(|entry| entry.value)
}

/// The longest cardinal that starts with the word at `at`; `None` where no number word starts there.
pub(crate) fn read(text: Text<'_>, at: usize) -> Option<Words> {
    read_from(text, text.word(at)?)
}

/// The longest cardinal that starts with `first`, a word of `text`; `None` where it is no number word.
///
/// Looks at nothing outside: that no number and no hyphened word (« mille-feuille », « vingt-deuxième ») goes on past
/// the end is for the caller to see.
pub(crate) fn read_from(text: Text<'_>, first: Word) -> Option<Words> {
    let entry = look_up(first)?;
    let mut number = Number::default();
    if entry.kind == ZERO {
        return Some(Words::alone(first, ZERO, 0));
    }
    if !number.take(entry.kind, entry.value) {
        return None;
    }
    let mut words = Words::alone(first, entry.kind, number.value());
    while let Some((word, kind, value, tie)) = next(text, words.end, number.after_et) {
        if !number.take(kind, value) {
            break;
        }
        words = Words {
            end: word.end,
            value: number.value(),
            words: words.words + 1,
            one: false,
            thousands: kind == MILLE,
            hundreds: kind == CENT,
            last_start: word.start,
            tie,
            head: words.value,
            head_end: words.end,
        };
    }
    Some(words)
}

/// The number word after `end`, past *et* where one of `after_et` follows it.
#[inline]
fn next(text: Text<'_>, end: usize, after_et: Kinds) -> Option<(Word, Kinds, u32, Tie)> {
    let (start, tie) = joint(text, end)?;
    // Most numbers in words end before one of these: no need to read it to its end, which its magnitude does once more.
    let eight = text.eight(start);
    if eight == u64::from_le_bytes(*b"milliard") || eight << 8 == u64::from_le_bytes(*b"\0million") {
        return None;
    }
    let word = text.word(start)?;
    let entry = look_up(word)?;
    if entry.kind != ET {
        return Some((word, entry.kind, entry.value, tie));
    }
    if after_et == 0 {
        return None;
    }
    let (start, _) = joint(text, word.end)?;
    let word = text.word(start)?;
    let entry = look_up(word)?;
    (entry.kind & after_et != 0).then_some((word, entry.kind, entry.value, Tie::Et))
}

/// What may join two words of one number, and where the second one starts.
#[inline]
fn joint(text: Text<'_>, end: usize) -> Option<(usize, Tie)> {
    let hyphen = text.hyphen(end);
    if hyphen > end {
        return Some((hyphen, Tie::Hyphen));
    }
    let gap = text.gap(end);
    (gap > end).then_some((gap, Tie::Gap))
}

impl Words {
    fn alone(word: Word, kind: Kinds, value: u32) -> Self {
        Self {
            end: word.end,
            value,
            words: 1,
            one: kind == ONE,
            thousands: kind == MILLE,
            hundreds: kind == CENT,
            last_start: word.start,
            tie: Tie::Alone,
            head: 0,
            head_end: word.start,
        }
    }
}

/// A number on its way: what the words so far are worth and which may come next.
struct Number {
    /// What stands before *mille*, times a thousand; 0 until it came.
    thousands: u32,
    /// The hundreds, tens and units of the group being read.
    group: u32,
    /// The words below a hundred that may come next. Whether *cent* and *mille* may, the numbers tell.
    rest: Kinds,
    /// The same past an *et*.
    after_et: Kinds,
}

impl Default for Number {
    fn default() -> Self {
        Self { thousands: 0, group: 0, rest: REST, after_et: 0 }
    }
}

impl Number {
    #[inline]
    fn value(&self) -> u32 {
        self.thousands + self.group
    }

    /// Adds a word; changes nothing where it cannot come next.
    #[inline]
    fn take(&mut self, kind: Kinds, value: u32) -> bool {
        match kind {
            CENT => {
                // Nobody says « vingt cents » for 2000, nor « dix cents » for 1000: those are coins.
                self.group = match self.group {
                    0 => 100,
                    2..=9 => self.group * 100,
                    11..=19 if self.thousands == 0 => self.group * 100,
                    _ => return false,
                };
                (self.rest, self.after_et) = (REST, ONE);
            }
            MILLE => {
                // One thousand is « mille », so that « un » before it is something else.
                if self.thousands != 0 || self.group == 1 {
                    return false;
                }
                self.thousands = self.group.max(1) * 1000;
                self.group = 0;
                (self.rest, self.after_et) = (REST, ONE);
            }
            _ if self.rest & kind == 0 => return false,
            _ => {
                let starts = self.rest == REST;
                // « quatre » is counted by then: four times twenty is 76 more.
                self.group += if kind == VINGT && !starts { 76 } else { value };
                (self.rest, self.after_et) = match kind {
                    FOUR if starts => (VINGT, 0),
                    DIX => (HIGH, 0),
                    VINGT if starts => (UNITS, ONE),
                    TENS => (UNITS, ONE),
                    VINGT | SOIXANTE => (UNITS | DIX | ONZE | TEEN, ONE | ONZE),
                    _ => (0, 0),
                };
            }
        }
        true
    }
}
