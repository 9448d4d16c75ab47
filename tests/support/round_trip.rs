//! What is written is read back: the law, for cases drawn at random and for those of `fuzz/`.

use montant::{Bound, Currency, Figure, Form, Kind, Reader, Region, Scale, Separators, Style};

/// What was asked to be written, with what the style alone does not tell.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub figure: Figure,
    pub style: Style,
    pub form: Form,
    pub region: Region,
    pub scale: Scale,
}

/// Does a number that counts nothing say its magnitude, and so that it is a figure? "1 400 000" does not, nor do the
/// decimals of "un million virgule cinq".
fn says_magnitude(written: &str) -> bool {
    ["million", "milliard", "billion", "billiard", "trillion"].iter().any(|noun| written.contains(noun))
        && !written.contains("virgule")
}

/// The law, but for what the documentation of [`Style`] sets apart; panics where it is broken. `false` for a case outside
/// the law.
pub fn holds(case: &Case) -> bool {
    let Case { figure, style, form, region, scale } = *case;
    let bare = |end| figure.kind() == Kind::Number && !says_magnitude(&style.of(Figure::number(end)).to_string());
    if bare(figure.low()) || bare(figure.high()) {
        return false;
    }
    let written = style.of(figure).to_string();
    let separators = if form == Form::Iso { Separators::DotDecimal } else { Separators::Infer };
    let read = Reader::new().region(region).separators(separators).figure(&written);
    let read = read.unwrap_or_else(|error| panic!("{written:?} in {region}: {error}"));
    assert_eq!(read.kind(), figure.kind(), "{} in {}", written, region);
    assert_eq!(read.currency(), figure.currency(), "{} in {}", written, region);
    assert_eq!(read.is_range(), figure.is_range(), "{} in {}", written, region);
    let bound = if form == Form::Iso { Bound::Exact } else { figure.bound() };
    assert_eq!(read.bound(), bound, "{} in {}", written, region);
    assert_eq!(read.low().value(), figure.low().value(), "{} in {}", written, region);
    assert_eq!(read.high().value(), figure.high().value(), "{} in {}", written, region);
    let as_written = scale == Scale::AsWritten && matches!(form, Form::Long | Form::Short);
    // One comma and three digits are a group in Mauritius and Haiti, of old francs, of currencies without cents, and behind a
    // sign that leads: a zero is added there.
    let before = written.split(|c: char| c.is_ascii_digit()).next().unwrap_or_default();
    let leads = before.contains(['$', '£', '¥', '₹', '₩', '₦', '₱']) || before.trim_end().ends_with("Rs");
    let whole = figure.currency().is_some_and(|currency| currency == Currency::FRF || currency.minor_unit() == Some(0));
    let added = (matches!(region.code(), "MU" | "HT") || leads || whole)
        && [figure.low(), figure.high()].iter().any(|q| q.coefficient().scale() == 3);
    if as_written && !added {
        assert_eq!(read.low(), figure.low(), "{} in {}", written, region);
        assert_eq!(read.high(), figure.high(), "{} in {}", written, region);
    }
    // And a second time nothing changes.
    if as_written && !added {
        assert_eq!(style.of(read).to_string(), written);
    }
    true
}
