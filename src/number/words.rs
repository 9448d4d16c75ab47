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
use lexicon::{VINGT, ZERO, look_up, look_up_key};

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
///
/// Looks at nothing outside: that no number and no hyphened word (« mille-feuille », « vingt-deuxième ») goes on past
/// the end is for the caller to see.
pub(crate) fn read(text: Text<'_>, at: usize) -> Option<Words> {
    let mut last = Last::of(text, at, Tie::Alone)?;
    let mut number = Number::default();
    let (mut head, mut head_end, mut words) = (0, last.start, 1);
    if last.kind != ZERO {
        if !number.take(last.kind, last.value) {
            return None;
        }
        while let Some(next) = next(text, last.end, number.after_et) {
            let value = number.value();
            if !number.take(next.kind, next.value) {
                break;
            }
            (head, head_end) = (value, last.end);
            words += 1;
            last = next;
        }
    }
    Some(Words {
        end: last.end,
        value: number.value(),
        words,
        one: words == 1 && last.kind == ONE,
        thousands: last.kind == MILLE,
        hundreds: last.kind == CENT,
        last_start: last.start,
        tie: last.tie,
        head,
        head_end,
    })
}

/// The last word of a number so far.
#[derive(Clone, Copy)]
struct Last {
    start: usize,
    end: usize,
    kind: Kinds,
    value: u32,
    tie: Tie,
}

impl Last {
    #[inline(always)]
    fn of(text: Text<'_>, start: usize, tie: Tie) -> Option<Self> {
        // Number words are short ones mostly: their letters are read here, without a call.
        let (low, letters) = text.letters_at(start);
        let (key, end) = match letters {
            ..8 if text.byte(start + letters) < 0x80 => (low.into(), start + letters),
            _ => text.word(start).map(|word| (word.key, word.end))?,
        };
        let entry = look_up_key(key)?;
        Some(Self { start, end, kind: entry.kind, value: entry.value, tie })
    }
}

/// The number word after `end`, past *et* where one of `after_et` follows it.
#[inline(always)]
fn next(text: Text<'_>, end: usize, after_et: Kinds) -> Option<Last> {
    let (start, tie) = joint(text, end)?;
    // Most numbers in words end before one of these: no need to read it to its end, which its magnitude does once more.
    let eight = text.eight(start);
    if eight == u64::from_le_bytes(*b"milliard") || eight << 8 == u64::from_le_bytes(*b"\0million") {
        return None;
    }
    let next = Last::of(text, start, tie)?;
    if next.kind != ET {
        return Some(next);
    }
    if after_et == 0 {
        return None;
    }
    let (start, _) = joint(text, next.end)?;
    Last::of(text, start, Tie::Et).filter(|next| next.kind & after_et != 0)
}

/// What may join two words of one number, and where the second one starts.
#[inline(always)]
fn joint(text: Text<'_>, end: usize) -> Option<(usize, Tie)> {
    // A space before a letter, mostly.
    if text.byte(end) == b' ' && text.byte(end + 1).is_ascii_alphabetic() {
        return Some((end + 1, Tie::Gap));
    }
    let hyphen = text.hyphen(end);
    if hyphen > end {
        return Some((hyphen, Tie::Hyphen));
    }
    let gap = text.gap(end);
    (gap > end).then_some((gap, Tie::Gap))
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
