//! The nouns of money and what qualifies them: "dollars canadiens", "francs CFA", "livres sterling".

use super::unit::{Mention, UNCODED, code, leads_on, part, parts_follow, settled, stated};
use crate::currency::Currency;
use crate::figure::{Basis, Denomination};
use crate::lexicon::currencies::Qualified;
use crate::lexicon::{Candidates, currencies, exceptions, kinds};
use crate::region::Region;
use crate::span::Span;
use crate::text::{Text, Word};

/// A noun that is a whole of one currency and the part of another.
#[cold]
pub(super) fn whole_or_part(
    text: Text<'_>,
    word: Word,
    region: Region,
    whole: Candidates,
    parts: Candidates,
) -> Option<Mention> {
    // "soixante piastres de livre égyptienne" says it.
    let of_whole = part(text, word, region).filter(|part| part.span.end() > word.end);
    if of_whole.is_some() {
        return of_whole;
    }
    // A piastre is a dollar in Montréal and a hundredth of a pound in Cairo.
    let own = |candidates: Candidates| region.currencies().any(|own| candidates.contains(own));
    if own(parts) {
        part(text, word, region)
    } else if own(whole) {
        noun(text, word, region)
    } else {
        None
    }
}

/// A noun and its qualifiers, or a name of several words.
pub(super) fn noun(text: Text<'_>, word: Word, region: Region) -> Option<Mention> {
    // A longer name starts with this word only if another follows.
    let follows = matches!(text.byte(word.end), b' ' | b'-' | b'\n' | b'\r' | 0x80..);
    let Some(candidates) = currencies::noun(word) else {
        let (currency, end) = currencies::name(text, word)?;
        let wary = end == word.end && exceptions::is_wary(word);
        return Some(Mention {
            span: Span::new(word.start, end),
            denomination: stated(currency),
            part: 0,
            sign: false,
            wary,
        });
    };
    // A stop, a bracket or the end of the text behind it leaves nothing to ask.
    if !follows && !matches!(text.byte(word.end), b'\t' | b'0'..=b'9') {
        return Some(alone(word, candidates, region));
    }
    if follows
        && kinds::of(word) & kinds::NAME != 0
        && currencies::name_goes_on(text, word.end)
        && let Some((currency, end)) = currencies::name(text, word)
        && end > word.end
    {
        return Some(Mention {
            span: Span::new(word.start, end),
            denomination: stated(currency),
            part: 0,
            sign: false,
            wary: false,
        });
    }
    // "200 eurosceptiques" is another word, "2 euro-obligations" begins like one.
    if text.byte(word.end) == b'-' && text.letter_at(word.end + 1) && !text.starts(word.end, "-or") {
        let qualified = currencies::qualifier(text, word.end + 1, candidates)?;
        return Some(qualify(text, Span::new(word.start, word.end), candidates, Some(qualified), region, word));
    }
    if text.byte(word.end).is_ascii_digit() {
        // "5euros50"
        let denomination = settled(candidates, region);
        let mention =
            Mention { span: Span::new(word.start, word.end), denomination, part: 0, sign: false, wary: false };
        return parts_follow(text, word.start, word.end, denomination).then_some(mention);
    }
    let gap = text.gap(word.end);
    let qualified = if gap > word.end { currencies::qualifier(text, gap, candidates) } else { None };
    Some(qualify(text, Span::new(word.start, word.end), candidates, qualified, region, word))
}

/// A noun with nothing behind it that says more.
fn alone(word: Word, candidates: Candidates, region: Region) -> Mention {
    let span = Span::new(word.start, word.end);
    let wary = exceptions::is_wary(word);
    Mention { span, denomination: settled(candidates, region), part: 0, sign: false, wary }
}

/// A noun with the qualifier found behind it, if any.
fn qualify(
    text: Text<'_>,
    span: Span,
    candidates: Candidates,
    found: Option<Qualified>,
    region: Region,
    word: Word,
) -> Mention {
    let Some(found) = found else {
        if let Some((currency, end)) = coded(text, text.gap(span.end()), candidates) {
            let span = Span::new(span.start(), end);
            return Mention { span, denomination: stated(currency), part: 0, sign: false, wary: false };
        }
        if let Some(uncoded) = text.word(text.gap(span.end())).filter(|word| exceptions::is_uncoded(*word)) {
            let span = Span::new(span.start(), uncoded.end);
            return Mention { span, denomination: UNCODED, part: 0, sign: false, wary: false };
        }
        return alone(word, candidates, region);
    };
    // Two currencies may share a qualifier ("francs CFA"); the region tells them apart as it does nouns.
    let denomination = shared(text, span.end(), found, candidates, region);
    // "yuans chinois renminbi": a second one adds nothing.
    let end = currencies::qualifier(text, text.gap(found.end), candidates)
        .filter(|second| second.currency == found.currency)
        .map_or(found.end, |second| second.end);
    Mention { span: Span::new(span.start(), end), denomination, part: 0, sign: false, wary: false }
}

/// The currency of a qualifier, or of all the candidates that bear it.
pub(super) fn shared(
    text: Text<'_>,
    at: usize,
    found: Qualified,
    candidates: Candidates,
    region: Region,
) -> Denomination {
    if !found.shared {
        return stated(found.currency);
    }
    let at = if text.byte(at) == b'-' { at + 1 } else { text.gap(at) };
    let bearers = currencies::bearers(text, at, found.end);
    let bears = |currency: &Currency| bearers.has(*currency);
    let own = region.currencies().find(|own| bears(own) && candidates.contains(*own));
    let currency = own.or_else(|| {
        { candidates }.find(|currency| bears(currency) && (currency.row().leads || *currency == Currency::XOF))
    });
    Denomination { currency, basis: Basis::Assumed, candidates: currencies::mark("FCFA").unwrap_or(candidates) }
}

/// The code at `at` that settles which of several currencies is meant, and its end: "5 000 $ CAD", "100 dollars USD".
/// That of "20 € EUR" adds nothing and stays outside.
pub(super) fn coded(text: Text<'_>, at: usize, candidates: Candidates) -> Option<(Currency, usize)> {
    if !text.byte(at).is_ascii_uppercase() || candidates.only().is_some() {
        return None;
    }
    let word = text.word(at).filter(|word| word.letters == 3)?;
    let currency = code(text, word)?.denomination.currency?;
    (candidates.contains(currency) && !leads_on(text, word.end)).then_some((currency, word.end))
}
