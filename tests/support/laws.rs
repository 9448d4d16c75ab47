//! What holds for every text, whoever thinks of it: the properties draw texts at random, `fuzz/` lets a fuzzer look for
//! them. Each panics on a text that breaks it.

use montant::{Basis, Bound, Kind, Magnitude, Match, Reader, Reason, Span};

use super::show;

/// No text makes it panic, errors point into the text and can be told, and what is found can be asked anything.
pub fn is_read_or_refused(text: &str, reader: Reader) {
    if let Err(error) = reader.figure(text) {
        assert!(text.is_char_boundary(error.offset()), "{error}");
        assert_eq!(error.found(), text[error.offset()..].chars().next(), "{error}");
        assert!(!error.to_string().is_empty());
    }
    if let Err(error) = reader.amount(text) {
        assert!(text.is_char_boundary(error.offset()), "{error}");
        assert!(!error.to_string().is_empty());
    }
    for found in reader.find(text) {
        let figure = found.figure();
        let _ = (figure.value(), figure.low().step(), figure.high().step(), figure.candidates().count());
    }
}

/// Spans lie on character boundaries, in order, apart, and hold a number.
pub fn spans_are_well_placed(text: &str, reader: Reader) {
    let mut end = 0;
    for found in reader.find(text) {
        assert!(end <= found.start() && found.start() < found.end() && found.end() <= text.len());
        assert_eq!(text.get(found.span().range()), Some(found.as_str()));
        let (span, number) = (found.span(), found.number());
        assert!(span.start() <= number.start() && number.start() <= number.end() && number.end() <= span.end());
        assert!(text.get(number.range()).is_some());
        for part in [found.magnitude(), found.unit()].into_iter().flatten() {
            assert!(span.start() <= part.start() && part.start() < part.end() && part.end() <= span.end());
            assert!(text.get(part.range()).is_some());
        }
        if let Some(qualifier) = found.qualifier() {
            assert!(text.get(qualifier.range()).is_some_and(|words| !words.is_empty()));
            assert!(qualifier.end() <= span.start() && end <= qualifier.start() || span.end() <= qualifier.start());
        }
        assert_eq!(found.as_str().trim(), found.as_str());
        end = found.end();
    }
}

/// A document lists its figures in order and apart; links join two figures of money and are known to both; the ends of
/// a rate are in order; reasons name figures and places that are there.
pub fn document_is_sound(text: &str, reader: Reader) {
    let document = reader.read(text);
    let figures = document.figures();
    let stands = |span: Span| text.get(span.range()).is_some_and(|words| !words.is_empty());
    let mut end = 0;
    for (index, entry) in figures.iter().enumerate() {
        assert!(end <= entry.start() && entry.start() < entry.end());
        assert_eq!(text.get(entry.span().range()), Some(entry.as_str()));
        let figure = entry.figure();
        assert!(figure.low().value() <= figure.high().value(), "{}", entry.as_str());
        if let Some(per) = entry.per() {
            assert!(stands(per) && per.start() >= entry.end());
        }
        match entry.reason() {
            Some(Reason::Neighbour(other) | Reason::Rate(other)) => assert!(other < figures.len() && other != index),
            Some(Reason::Heading(place) | Reason::Declaration(place) | Reason::Place(place)) => assert!(stands(place)),
            _ => {}
        }
        if let Some(other) = entry.equivalent() {
            assert!(other != index && other < figures.len());
            let pair = (index.min(other), index.max(other));
            let linked = document.links().iter().any(|link| (link.first(), link.second()) == pair);
            assert!(linked, "{pair:?} is no link");
        }
        end = entry.end();
    }
    for link in document.links() {
        assert!(link.first() < link.second() && link.second() < figures.len());
        let (first, second) = (figures[link.first()].figure(), figures[link.second()].figure());
        assert!(first.kind() == Kind::Money && second.kind() == Kind::Money);
        for rate in link.rate().into_iter().flat_map(|rate| [Some(rate), rate.inverse()]).flatten() {
            if let (Some(low), Some(high)) = (rate.interval().low(), rate.interval().high()) {
                assert!(low <= high, "a rate from {low} to {high}");
            }
        }
    }
    assert!(document.contradictions().count() <= document.links().len());
}

/// Low and high of a range are in order; a figure has a currency or candidates where it is money.
pub fn figures_are_sound(text: &str, reader: Reader) {
    for found in reader.find(text) {
        let figure = found.figure();
        assert!(figure.low().value() <= figure.high().value(), "{}", found.as_str());
        assert_eq!(figure.is_range(), figure.value().is_none());
        assert_eq!(figure.currency().is_some(), figure.basis().is_some());
        if let (Some(currency), Some(Basis::Stated | Basis::Assumed)) = (figure.currency(), figure.basis()) {
            assert!(figure.candidates().any(|candidate| candidate == currency), "{}", found.as_str());
        }
        assert_eq!(figure.money().is_some(), figure.currency().is_some() && !figure.is_range());
        let interval = figure.interval();
        if let (Some(low), Some(high)) = (interval.low(), interval.high()) {
            assert!(low <= high, "{} stands for {low} to {high}", found.as_str());
        }
        assert!(figure.compatible_with(&figure) || figure.candidates().count() == 0, "{}", found.as_str());
    }
}

/// What is found says the same alone, with the words that qualify it, unless its currency or magnitude came from
/// elsewhere.
pub fn matches_parse_alone(text: &str, reader: Reader) {
    for found in reader.find(text) {
        let figure = found.figure();
        let (mut start, mut end) = (found.start(), found.end());
        if let Some(qualifier) = found.qualifier() {
            (start, end) = (start.min(qualifier.start()), end.max(qualifier.end()));
        }
        // "entre … et …" is a range by its first word.
        let before: String = text[..start].to_lowercase().chars().filter(|c| c.is_alphabetic() || *c == ' ').collect();
        let between = figure.is_range() && before.trim_end().ends_with("entre");
        // "varient de 8 € à 15" is one by its verb: the first end alone has the unit.
        let inner = figure.is_range() && found.unit().is_some_and(|unit| unit.end() < found.number().end());
        // "le million d'euros" is one by its article.
        let bare = found.as_str().to_lowercase().starts_with("milli");
        // "huit (8 000) francs": a number in words before the bracket says that it is no loss.
        let restates = found.as_str().starts_with('(')
            && !figure.low().value().is_sign_negative()
            && text[..start].trim_end().ends_with(char::is_alphabetic);
        // "1 200 € ± 50 €" is about so much by the tolerance behind it.
        let behind =
            text[end..].trim_start_matches(|c: char| !(c.is_alphanumeric() || c.is_ascii_punctuation() || c == '±'));
        let off = figure.bound() == Bound::About && found.qualifier().is_none() && behind.starts_with(['±', '+']);
        if found.basis() == Some(Basis::Context) || shared(&found) || between || inner || bare || restates || off {
            continue;
        }
        let alone = &text[start..end];
        let again = reader.figure(alone);
        if again.is_err() && known_wrong(alone) {
            continue;
        }
        assert!(
            again == Ok(figure),
            "{alone:?}: {}, in the text {}",
            again.map_or_else(|error| error.to_string(), |figure| show(&figure)),
            show(&figure)
        );
    }
}

/// What stands on the two sides of a blank line is read as if each were alone.
pub fn paragraphs_are_apart(text: &str, reader: Reader) {
    const BLANK: &str = "\n\n";
    let mut from = 0;
    let mut apart = Vec::new();
    for paragraph in text.split(BLANK) {
        apart.extend(reader.find(paragraph).map(|found| (from + found.start(), from + found.end(), found.figure())));
        from += paragraph.len() + BLANK.len();
    }
    let whole: Vec<_> = reader.find(text).map(|found| (found.start(), found.end(), found.figure())).collect();
    assert_eq!(whole, apart, "{text:?}");
}

/// The strict reader reads no more than the others, and nothing else.
pub fn strict_separators_only_refuse(text: &str, reader: Reader) {
    if let Ok(figure) = reader.separators(montant::Separators::Refuse).figure(text) {
        assert_eq!(reader.separators(montant::Separators::Infer).figure(text), Ok(figure));
    }
}

/// Does what the match counts stand outside it, with a neighbour of its list?
fn shared(found: &Match<'_>) -> bool {
    let figure = found.figure();
    // Every magnitude in words has these letters, *mille* too.
    let named = found.as_str().to_lowercase().contains("ill");
    let outside = |part: Option<Span>| part.is_none_or(|part| part.start() >= found.end());
    outside(found.unit()) && figure.kind() != Kind::Number
        || outside(found.magnitude()) && !named && figure.high().magnitude() != Magnitude::Unit
}

/// Figures that are not read alone, and should be.
fn known_wrong(alone: &str) -> bool {
    // A sign set apart, "- 1,9 %", is read behind a bracket or a word only.
    let sign = alone.starts_with(['-', '−', '–', '+']);
    // "demi" with nothing behind it.
    let half = alone.to_lowercase().trim_end_matches(['€', '%']).trim_end().ends_with("demi");
    sign || half
}
