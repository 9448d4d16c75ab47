//! What a number counts: the currency, the magnitude abbreviation glued to it, or the percent sign behind it.

use super::noun::{coded, noun, shared, whole_or_part};
use super::number::{Form, Number, behind_of};
use super::{Options, chat, small};
use crate::currency::Currency;
use crate::figure::{Basis, Denomination, PercentUnit};
use crate::lexicon::magnitudes::{self, FormKind};
use crate::lexicon::percents::{self, PercentForm};
use crate::lexicon::{Candidates, currencies, exceptions, kinds};
use crate::magnitude::Magnitude;
use crate::region::Region;
use crate::span::Span;
use crate::text::{Text, Word};

/// A currency where one is written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) span: Span,
    pub(super) denomination: Denomination,
    /// The power of ten that makes one of the currency: 2 for centimes, 0 for the currency itself.
    pub(super) part: u8,
    /// A sign or abbreviation, not a noun.
    pub(super) sign: bool,
    /// A noun that French uses for something else as well, with nothing beside it to settle that.
    pub(super) wary: bool,
}

/// Money that has no code: livres tournois, sous.
pub(super) const UNCODED: Denomination =
    Denomination { currency: None, basis: Basis::Stated, candidates: Candidates::NONE };

/// The power of ten of a sou, of which [`Mention::times`] make one.
const SOU: u8 = 2;

impl Mention {
    /// How many of the parts one of it is: a sou is five centimes, all else is one of its own.
    pub(super) fn times(&self) -> i128 {
        times(crate::figure::Unit::Money(self.denomination))
    }
}

/// How many hundredths one of a unit that counts hundredths is.
pub(super) fn times(unit: crate::figure::Unit) -> i128 {
    if unit == crate::figure::Unit::Money(UNCODED) { 5 } else { 1 }
}

/// What stands behind a number.
#[derive(Clone, Copy, Debug)]
pub(super) enum After {
    Nothing,
    Percent(PercentForm),
    /// A currency, with the magnitude abbreviation before it.
    Money(Option<(Magnitude, Span)>, Mention),
    /// A magnitude abbreviation and no currency; a letter such as "M" is one only if a currency stands elsewhere.
    Magnitude(Magnitude, Span, FormKind),
}

/// Reads what stands behind `number`.
#[inline]
pub(super) fn after(text: Text<'_>, number: &Number, options: Options) -> After {
    let at = text.gap(number.end);
    let b = text.byte(at);
    if b.is_ascii_digit() || at >= text.len() {
        return After::Nothing;
    }
    if let Some(percent) =
        percents::percent(text, at).and_then(|percent| percent.read_in(text, at, number.scale > 0, options.region))
    {
        return After::Percent(percent);
    }
    if number.noun
        && let Some(behind) = behind_of(text, number.end)
    {
        // "un million de points de base"; a million points of anything else are a score.
        let points = |percent: &PercentForm| {
            !percent.vague && matches!(percent.unit, PercentUnit::BasisPoint | PercentUnit::PercentagePoint)
        };
        return match mention(text, behind, options.region, false).or_else(|| ours(text, behind, options.region)) {
            Some(mention) => After::Money(None, mention),
            None => percents::percent(text, behind).filter(points).map_or(After::Nothing, After::Percent),
        };
    }
    // "1500f" is written so where the franc is CFA; set off, an f is anything.
    // "AB-2500F" is a reference.
    let reference =
        text.byte(number.start.wrapping_sub(1)) == b'-' && text.alphanumeric_before(number.start.wrapping_sub(1));
    let close = b == b'f' && number.in_digits() && (at == number.end || !number.below(100));
    if at == number.end && b | 0x20 == b'f' && reference && !text.letter_at(at + 1) {
        return After::Nothing;
    }
    if b | 0x20 == b'e'
        && at == number.end
        && number.in_digits()
        && number.magnitude == Magnitude::Unit
        && let Some(mention) = chat::euro(text, at, options.region)
    {
        return After::Money(None, mention);
    }
    // "huit millions cent mille": what the grammar of numbers leaves is no coin.
    let coins = |mention: &Mention| number.noun && number.in_words() && mention.part > 0 && !mention.sign;
    if let Some(mention) =
        mention(text, at, options.region, close).filter(|mention| !leads(text, mention) && !coins(mention))
    {
        return After::Money(None, mention);
    }
    // "2 000 000 d'euros", as if the zeros were the word; "547 297 619 723 de CDF" is long enough for it as well.
    let thousands = 10i128.checked_pow(number.scale + 3).is_some_and(|thousand| number.mantissa % thousand == 0);
    let millions = !number.below(1_000_000) && number.scale == 0;
    if number.in_digits()
        && (thousands || millions)
        && number.magnitude == Magnitude::Unit
        && !number.below(100_000)
        && let Some(behind) = behind_of(text, number.end)
        && let Some(mention) =
            mention(text, behind, options.region, false).filter(|mention| !mention.sign || mention.span.len() > 1)
    {
        return After::Money(None, mention);
    }
    // "35 000 beaux dollars"
    let praised = small::behind_praise(text, at);
    if praised > at {
        let many = |mention: &Mention| !mention.sign && !mention.wary && number.form != Form::One;
        return mention(text, praised, options.region, false)
            .filter(many)
            .map_or(After::Nothing, |mention| After::Money(None, mention));
    }
    if number.magnitude_at.is_none() || number.magnitude == Magnitude::Millier {
        abbreviated(text, at, options.region)
    } else {
        After::Nothing
    }
}

/// The noun of money behind a word that says whose it is: "cinq cents millions de nos francs".
fn ours(text: Text<'_>, at: usize, region: Region) -> Option<Mention> {
    if !is_owner(text, at) {
        return None;
    }
    let owner = text.word(at)?;
    mention(text, text.gap(owner.end), region, false)
        .filter(|mention| !mention.sign && !mention.wary && mention.part == 0)
}

/// Does a word that says whose stand at `at`: "nos", "ces"?
#[inline]
pub(super) fn is_owner(text: Text<'_>, at: usize) -> bool {
    let [a, b, c, d] = [at, at + 1, at + 2, at + 3].map(|at| text.byte(at) | 0x20);
    match [a, b, c] {
        [b'n' | b'v', b'o', b's'] | [b'm' | b't' | b's' | b'c', b'e', b's'] => d == b' ' || d >= 0x80,
        [b'l', b'e', b'u'] => d == b'r' && text.byte(at + 4) | 0x20 == b's',
        _ => false,
    }
}

/// Could a unit, a magnitude or a currency start at `at`, and be of the number before? For spaces that slipped into one.
pub(super) fn starts(text: Text<'_>, at: usize) -> bool {
    percents::percent(text, at).is_some()
        || mention(text, at, Region::FR, false).is_some_and(|mention| !leads(text, &mention))
        || text.word(at).is_some_and(|word| magnitudes::word(word).is_some())
        || !matches!(abbreviated(text, at, Region::FR), After::Nothing)
}

/// Does a currency of a thousand parts stand at `at`, so that three decimals are usual?
pub(super) fn starts_thousandths(text: Text<'_>, at: usize) -> bool {
    let at = match text.word(at) {
        Some(word) if magnitudes::word(word).is_some() => behind_of(text, word.end).unwrap_or(text.gap(word.end)),
        _ => at,
    };
    let mention = mention(text, at, Region::FR, false).or_else(|| match abbreviated(text, at, Region::FR) {
        After::Money(_, mention) => Some(mention),
        _ => None,
    });
    mention
        .is_some_and(|mention| mention.denomination.candidates.take(4).any(|currency| currency.minor_unit() == Some(3)))
}

/// Does a currency stand behind `number`, with *de* where its last word is a noun?
pub(super) fn starts_currency(text: Text<'_>, number: &Number) -> bool {
    match behind_of(text, number.end).filter(|_| number.noun) {
        Some(behind) => {
            mention(text, behind, Region::FR, false).is_some_and(|mention| !mention.sign || mention.span.len() > 1)
        }
        None => mention(text, text.gap(number.end), Region::FR, false).is_some_and(|mention| !leads(text, &mention)),
    }
}

/// Is the currency one before its own number: "EUR20", and "2024 €500", where the sign stands close to what follows alone?
fn leads(text: Text<'_>, mention: &Mention) -> bool {
    let (start, end) = (mention.span.start(), mention.span.end());
    let sign = || text.gap_before(start) < start && (end..end + 3).all(|at| text.byte(at).is_ascii_digit());
    text.byte(end).is_ascii_digit()
        && (text.byte(end - 1).is_ascii_alphabetic() || sign())
        && !parts_follow(text, mention.span.start(), end, mention.denomination)
}

/// A magnitude abbreviation at `at`, and the currency glued to it or behind it: "M€", "Mds d'euros", "MDT", "Mrd.CHF".
pub(super) fn abbreviated(text: Text<'_>, at: usize, region: Region) -> After {
    if !magnitudes::may_start_short(text.byte(at)) {
        return After::Nothing;
    }
    let mut bare = After::Nothing;
    for (form, end) in magnitudes::abbreviations(text, at) {
        let span = Span::new(at, end);
        if let Some(mention) = mention(text, end, region, true)
            && form.suits(mention.denomination.currency, region)
        {
            // "300 mD" is a measure of rock where no dinar is at home.
            let foreign = mention.span.len() == 1 && mention.denomination.currency != region.currency();
            if form.kind != FormKind::Glued || !foreign {
                return After::Money(Some((form.magnitude, span)), mention);
            }
        }
        if text.letter_at(end) || form.kind == FormKind::Glued {
            continue;
        }
        // "26.68 Mrd.CHF", but not "507 M. Rs 20".
        let dot = text.byte(end) == b'.' && (form.kind == FormKind::Short || text.gap(end + 1) == end + 1);
        // "120 Mio. d'euros"
        let last = if dot { end + 1 } else { end };
        let behind = behind_of(text, last).unwrap_or_else(|| text.gap(last));
        if let Some(mention) = mention(text, behind, region, false)
            && form.suits(mention.denomination.currency, region)
        {
            return After::Money(Some((form.magnitude, span)), mention);
        }
        if matches!(bare, After::Nothing) && !text.byte(end).is_ascii_digit() && form.suits(None, region) {
            bare = After::Magnitude(form.magnitude, span, form.kind);
        }
    }
    bare
}

/// The currency written at `at`: a noun with what qualifies it, a name, a code, a sign, or a part ("centimes").
/// `glued`: a magnitude abbreviation stands right before it, so that one letter may do ("MD", "ME").
pub(super) fn mention(text: Text<'_>, at: usize, region: Region, glued: bool) -> Option<Mention> {
    let b = text.byte(at);
    if b.is_ascii() && !b.is_ascii_alphabetic() && b != b'$' {
        return None;
    }
    let Some(word) = text.word(at) else { return sign(text, at, region, glued) };
    let kinds = kinds::of(word);
    let may = |kind| kinds & kind != 0;
    if may(kinds::NOUN)
        && may(kinds::PART)
        && let (Some(whole), Some(parts)) = (currencies::noun(word), currencies::subunit(word))
    {
        return whole_or_part(text, word, region, whole, parts);
    }
    if may(kinds::NOUN | kinds::NAME)
        && let Some(noun) = noun(text, word, region)
    {
        return Some(noun);
    }
    if may(kinds::CODE)
        && let Some(code) = code(text, word)
    {
        return Some(code);
    }
    if may(kinds::MARK)
        && let Some(sign) = sign(text, at, region, glued)
    {
        return Some(sign);
    }
    if may(kinds::PART) { part(text, word, region) } else { None }
}

/// What `candidates` come to in `region`.
pub(super) fn settled(candidates: Candidates, region: Region) -> Denomination {
    let (currency, only) = currencies::settle(candidates, region);
    Denomination { currency, basis: if only { Basis::Stated } else { Basis::Assumed }, candidates }
}

pub(super) fn stated(currency: Currency) -> Denomination {
    Denomination { currency: Some(currency), basis: Basis::Stated, candidates: Candidates::one(currency) }
}

/// An ISO 4217 code, or the ticker of a token.
pub(super) fn code(text: Text<'_>, word: Word) -> Option<Mention> {
    let currency = currencies::code(word, text.slice(word.start, word.end))?;
    // "10 USD américains", "EUR (€)" add nothing and stay outside.
    Some(Mention {
        span: Span::new(word.start, word.end),
        denomination: stated(currency),
        part: 0,
        sign: true,
        wary: false,
    })
}

/// A sign or abbreviation: "€", "$ US", "US$", "FCFA", "F CFA", "DT", "Fr.".
pub(super) fn sign(text: Text<'_>, at: usize, region: Region, glued: bool) -> Option<Mention> {
    let run = letters(text, at);
    let ends: [usize; 4];
    // The longest form first: letters and a sign, letters and dots, a sign and letters, then each alone.
    if run > at {
        let symbol = symbol(text, run);
        if symbol > run {
            ends = [symbol, run, 0, 0];
        } else if text.byte(run) == b'.' && letters(text, run + 1) > run + 1 {
            let second = letters(text, run + 1);
            ends = [if text.byte(second) == b'.' { second + 1 } else { 0 }, second, run, 0];
        } else {
            ends = [run, 0, 0, 0];
        }
    } else {
        let end = symbol(text, at);
        if end == at {
            return None;
        }
        let tail = letters(text, end);
        ends = [if tail > end { tail } else { 0 }, end, 0, 0];
    }
    for end in ends.into_iter().filter(|end| *end > at) {
        let written = text.slice(at, end);
        let alone = written.len() == 1 && written.bytes().all(|b| b.is_ascii_alphabetic());
        let edge = end == run || text.letter_at(end.saturating_sub(1));
        let digits = edge && text.byte(end).is_ascii_digit();
        if edge && text.letter_at(end) {
            continue;
        }
        let parted = alone && is_parted(text, at, end, region);
        let (candidates, part) = match currencies::mark(if parted { DINAR } else { written }) {
            Some(candidates) => (candidates, false),
            None => match currencies::subunit_mark(written) {
                Some(candidates) => (candidates, true),
                None => continue,
            },
        };
        let own = || region.currencies().any(|own| candidates.contains(own));
        if alone && written != "F" && !parted && !(glued && (own() || candidates.only().is_some())) {
            continue;
        }
        let local = exceptions::is_local(written);
        // "1800 mill dinars" are of another word.
        if local && !(own() && mention(text, behind_of(text, end).unwrap_or(text.gap(end)), region, false).is_none()) {
            continue;
        }
        // "5F50"
        let parted = parted || written == "F";
        if digits && !((written.len() > 1 || parted) && parts_follow(text, at, end, settled(candidates, region))) {
            continue;
        }
        let gap = text.gap(end);
        if !part && let Some((currency, end)) = coded(text, gap, candidates) {
            let span = Span::new(at, end);
            return Some(Mention { span, denomination: stated(currency), part: 0, sign: true, wary: false });
        }
        let found = currencies::qualifier(text, gap, candidates);
        let (denomination, end) = match found {
            Some(found) => (shared(text, gap, found, candidates, region), found.end),
            None => (settled(candidates, region), end),
        };
        let part = if part { digits_of(denomination, candidates)? } else { 0 };
        return Some(Mention { span: Span::new(at, end), denomination, part, sign: true, wary: local });
    }
    None
}

/// The letter of a dinar.
const DINAR: &str = "D";

/// Does the letter from `at` to `end` part a dinar from its thousandths where that is the money: "12d800"?
fn is_parted(text: Text<'_>, at: usize, end: usize, region: Region) -> bool {
    if text.byte(at) | 0x20 != b'd' || !text.byte(end).is_ascii_digit() {
        return false;
    }
    let denomination = currencies::mark(DINAR).map(|candidates| settled(candidates, region));
    denomination.is_some_and(|dinar| {
        dinar.currency.and_then(Currency::minor_unit) == Some(3) && parts_follow(text, at, end, dinar)
    })
}

/// What settles a sign stands behind the number that it leads, "$25 US": the currency, and where it ends.
pub(super) fn qualified_behind(text: Text<'_>, end: usize, lead: &Mention) -> Option<(Denomination, usize)> {
    let gap = text.gap(end);
    // An abbreviation has capitals; an adjective need not, but it stands on the same line.
    let named = text.byte(gap).is_ascii_uppercase()
        || text.letter_at(gap) && text.space(end) == gap && text.word(gap).is_some_and(|word| word.letters > 3);
    let candidates = lead.denomination.candidates;
    if gap == end || !named || text.byte(lead.span.end() - 1) != b'$' || candidates.only().is_some() {
        return None;
    }
    let found = currencies::qualifier(text, gap, candidates).filter(|found| !found.shared)?;
    Some((stated(found.currency), found.end))
}

/// Do the letters from `at` to `end` stand between a whole number and all the digits of its parts: "3dt500"?
pub(super) fn parts_follow(text: Text<'_>, at: usize, end: usize, denomination: Denomination) -> bool {
    let digits = (end..end + 4).take_while(|at| text.byte(*at).is_ascii_digit()).count();
    let parts = denomination.currency.and_then(Currency::minor_unit).map_or(0, usize::from);
    let mut start = at;
    while text.byte(start.wrapping_sub(1)).is_ascii_digit() && at - start < 6 {
        start -= 1;
    }
    let whole = start < at && !matches!(text.byte(start.wrapping_sub(1)), b',' | b'.');
    whole && parts > 1 && digits == parts && !text.letter_at(end + parts)
}

/// Does a number follow at `end`, which a code leads: "12 $ CAD 15"?
pub(super) fn leads_on(text: Text<'_>, end: usize) -> bool {
    text.byte(text.gap(end)).is_ascii_digit()
}

/// Behind the letters at `at`.
fn letters(text: Text<'_>, mut at: usize) -> usize {
    while text.letter_at(at) {
        at += text.char_at(at).map_or(1, char::len_utf8);
    }
    at
}

/// Behind the currency symbol at `at`; `at` itself where there is none.
pub(super) fn symbol(text: Text<'_>, at: usize) -> usize {
    if text.byte(at).is_ascii() && text.byte(at) != b'$' {
        return at;
    }
    match text.char_at(at) {
        Some(
            c @ ('$' | '¢' | '£' | '¤' | '¥' | '€' | '฿' | '₠'..='⃀' | '؋' | '֏' | '৳' | '៛' | '＄' | '￡' | '￥'),
        ) => at + c.len_utf8(),
        _ => at,
    }
}

/// A part of a currency by its noun, with the currency behind it: "centimes", "cents US", "centimes d'euro".
pub(super) fn part(text: Text<'_>, word: Word, region: Region) -> Option<Mention> {
    let candidates = currencies::subunit(word)?;
    // "12 sous-sols", "3 sous-officiers"
    if text.byte(word.end) == b'-' && text.letter_at(word.end + 1) {
        return None;
    }
    let plain = |denomination, end, wary| {
        let part = digits_of(denomination, candidates)?;
        Some(Mention { span: Span::new(word.start, end), denomination, part, sign: false, wary })
    };
    let gap = text.gap(word.end);
    if gap > word.end
        && let Some(found) = currencies::qualifier(text, gap, candidates)
    {
        return plain(stated(found.currency), found.end, false);
    }
    // Where no cent is called so, a sou is the twentieth of a livre or a franc of the past, which has no code.
    let sou = word.is(key!("sou")) || word.is(key!("sous"));
    if sou && !region.currencies().any(|own| candidates.contains(own)) {
        let old = text.word(gap).filter(|word| exceptions::is_uncoded(*word));
        let span = Span::new(word.start, old.map_or(word.end, |word| word.end));
        return Some(Mention { span, denomination: UNCODED, part: SOU, sign: false, wary: old.is_none() });
    }
    if let Some(behind) = behind_of(text, word.end)
        && let Some(whole) = text.word(behind).and_then(|whole| noun(text, whole, region))
        && let Some(currency) = whole.denomination.currency
        && (candidates.contains(currency) || hundredths(currency) && { candidates }.all(hundredths))
    {
        return plain(whole.denomination, whole.span.end(), false);
    }
    plain(settled(candidates, region), word.end, exceptions::is_wary(word))
}

/// Does the currency have hundredths? "5 centimes de dollar" are of what is said, whatever their own name is.
fn hundredths(currency: Currency) -> bool {
    currency.row().subunit.is_some_and(|subunit| subunit.digits == 2)
}

/// The power of ten of a part: of the settled currency, or of all candidates where they agree ("fils" do not).
fn digits_of(denomination: Denomination, candidates: Candidates) -> Option<u8> {
    let digits = |currency: Currency| currency.row().subunit.map(|subunit| subunit.digits);
    if let Some(currency) = denomination.currency {
        return digits(currency);
    }
    let first = digits({ candidates }.next()?);
    { candidates }.all(|currency| digits(currency) == first).then_some(first).flatten()
}
