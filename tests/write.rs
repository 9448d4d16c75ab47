//! What each form and preset prints, and that printing allocates nothing.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::fmt::{self, Write};

use montant::{
    Abbreviations, Bounds, Currency, Figure, Form, Groups, Magnitude, Markup, Minus, Money, Naming, Part, Place, Plus,
    Precision, Ranges, Region, Rounding, Scale, Spaces, Spacing, Style, Unit,
};

/// Spaces made visible: `~` is U+00A0, `_` is U+202F.
fn show(style: Style, figure: Figure) -> String {
    assert!(!style.of(figure).to_string().contains(['~', '_']));
    style.of(figure).to_string().replace('\u{a0}', "~").replace('\u{202f}', "_")
}

fn read(region: &str, text: &str) -> Figure {
    region.parse::<Region>().unwrap().reader().figure(text).unwrap()
}

#[track_caller]
fn check(style: Style, text: &str, expected: &str) {
    assert_eq!(show(style, read(style.readers().code(), text)), expected, "{text}");
}

#[test]
fn forms() {
    let text = "36,8 milliards d'euros";
    check(Style::LONG, text, "36,8 milliards d'euros");
    check(Style::SHORT, text, "36,8~Md€");
    check(Style::FULL, text, "36_800_000_000,00~€");
    check(Style::ISO, text, "EUR 36800000000.00");
    check(Style::WORDS, text, "trente-six milliards huit cents millions d'euros");
    check(Style::CHEQUE, "12,50 €", "douze euros et cinquante centimes");
    check(Style::WORDS, "plus de 1 000 000 000 000 000 000 €", "plus d'un trillion d'euros");
    check(Style::ACCOUNTING, "-36,8 Md€", "(36,8~Md€)");
    for (form, expected) in [
        (Form::Long, "1,5 millier d'euros"),
        (Form::Short, "1,5~k€"),
        (Form::Full, "1_500,00~€"),
        (Form::Words, "mille cinq cents euros"),
    ] {
        check(Style::new(form), "1,5 k€", expected);
    }
}

/// Singular below two, de and d', and what agrees with what.
#[test]
fn long_forms() {
    for (text, expected) in [
        ("0 €", "0 euro"),
        ("1,99 €", "1,99 euro"),
        ("2 €", "2 euros"),
        ("-1 €", "−1 euro"),
        ("1,5 million d'euros", "1,5 million d'euros"),
        ("1,9 Md€", "1,9 milliard d'euros"),
        ("2 Mds€", "2 milliards d'euros"),
        ("0,4 Md€", "0,4 milliard d'euros"),
        ("380 milliards de yuans", "380 milliards de yuans"),
        ("3 milliards d'ariarys", "3 milliards d'ariarys"),
        ("3 milliards de hryvnias", "3 milliards de hryvnias"),
        ("3 millions d'afghanis", "3 millions d'afghanis"),
        ("2 millions d'onces d'or", "2 millions d'onces d'or"),
        ("300 k€", "300 mille euros"),
        ("1 k€", "1 millier d'euros"),
        ("1,5 billion de dollars", "1,5 billion de dollars américains"),
        ("12 345 678,90 €", "12_345_678,90 euros"),
        ("8,5 %", "8,5~%"),
        ("25 ‰", "25~‰"),
        ("0,5 point", "0,5 point de pourcentage"),
        ("2 points de pourcentage", "2 points de pourcentage"),
        ("48 pb", "48 points de base"),
        ("1,4 million", "1,4 million"),
        ("une centaine", "une centaine"),
        ("une huitaine", "une huitaine"),
        ("une dizaine", "une dizaine"),
        ("une douzaine", "une douzaine"),
        ("une quinzaine", "une quinzaine"),
        ("une vingtaine", "une vingtaine"),
        ("une trentaine", "une trentaine"),
        ("une quarantaine", "une quarantaine"),
        ("une cinquantaine", "une cinquantaine"),
        ("une soixantaine", "une soixantaine"),
        ("un millier", "un millier"),
        ("20 couronnes", "20 couronnes"),
        ("3 millions de couronnes", "3 millions de couronnes"),
    ] {
        check(Style::LONG, text, expected);
    }
}

#[test]
fn bounds_and_ranges() {
    for (text, long, signs) in [
        ("environ 50 M€", "environ 50 millions d'euros", "≈~50~M€"),
        ("près de 50 M€", "près de 50 millions d'euros", "près de 50~M€"),
        ("plus de 50 M€", "plus de 50 millions d'euros", ">~50~M€"),
        ("au moins 50 M€", "au moins 50 millions d'euros", "≥~50~M€"),
        ("moins de 50 M€", "moins de 50 millions d'euros", "<~50~M€"),
        ("au plus 50 M€", "au plus 50 millions d'euros", "≤~50~M€"),
        ("10-15 M€", "de 10 à 15 millions d'euros", "de 10 à 15~M€"),
        ("environ 10 à 15 M€", "environ 10 à 15 millions d'euros", "≈~10 à 15~M€"),
        ("entre 800 millions et 1,2 milliard d'euros", "de 800 millions à 1,2 milliard d'euros", "de 800~M€ à 1,2~Md€"),
        (
            "de 1 500 millions à 2 000 millions d'euros",
            "de 1_500 millions à 2_000 millions d'euros",
            "de 1_500~M€ à 2_000~M€",
        ),
        ("500 000 à 2 millions d'euros", "de 500_000 à 2 millions d'euros", "de 500_000 à 2~M€"),
        ("de 70 euros à 130 000 euros", "de 70 euros à 130_000 euros", "de 70~€ à 130_000~€"),
        ("entre 5 et 6 %", "de 5 à 6~%", "de 5 à 6~%"),
        ("de -6 à -5 %", "de −6 à −5~%", "de −6 à −5~%"),
    ] {
        check(Style::LONG, text, long);
        check(Style::SHORT.bounds(Bounds::Signs), text, signs);
    }
    let text = "environ 10 à 15 M€";
    check(Style::SHORT.bounds(Bounds::Hidden).ranges(Ranges::Dash), text, "10–15~M€");
    check(Style::LONG.ranges(Ranges::Between), "10 à 15 M€", "entre 10 et 15 millions d'euros");
    check(Style::LONG.ranges(Ranges::Or), "10 à 15 M€", "10 ou 15 millions d'euros");
    check(Style::LONG.ranges(Ranges::To), "10 à 15 M€", "10 à 15 millions d'euros");
    check(Style::WORDS.ranges(Ranges::Between), "10 à 15 euros", "entre dix et quinze euros");
    check(Style::WORDS.ranges(Ranges::Between), "20 M€ à 1 Md€", "de vingt millions à un milliard d'euros");
}

#[test]
fn presets() {
    check(Style::PRESS, "36 800 M€", "36,8 milliards d’euros");
    check(Style::PRESS, "85 M$", "85 millions de dollars");
    check(Style::PRESS, "12 M£", "12 millions de livres sterling");
    check(Style::FILINGS, "36 800 M€", "36,8~Md€");
    check(Style::FILINGS, "5-6 M€", "5 à 6~M€");
    check(Style::FILINGS, "6,6 milliards de dollars", "6,6~Md$");
    check(Style::FILINGS.abbreviations(Abbreviations::Mds), "36,8 Md€", "36,8~Mds€");
    check(Style::FILINGS.abbreviations(Abbreviations::Mds), "1,5 Md€", "1,5~Md€");
    check(Style::FILINGS.spacing(Spacing::Close), "36,8 Md€", "36,8Md€");
    check(Style::FILINGS.spacing(Spacing::Close), "12,50 €", "12,50€");
    check(Style::FILINGS.scale(Scale::Fixed(Magnitude::Million)), "1,2 Md€", "1_200~M€");
    check(Style::FILINGS, "14 428 MCHF", "14,428~Md~CHF");
    // Letters are glued to "M" alone.
    check(Style::FILINGS, "58,8 MDT", "58,8~MTND");
    check(Style::FILINGS, "5 milliards de dinars tunisiens", "5~Md~TND");
    check(Style::FILINGS, "5 millions de livres turques", "5~MTRY");
    check(Style::FILINGS.abbreviations(Abbreviations::Mrd), "5 milliards de dinars tunisiens", "5~Mrd~TND");
    let billions = Style::SHORT.scale(Scale::Fixed(Magnitude::Billion));
    check(billions, "1 500 Md€", "1,5~Bn€");
    check(Style::QUEBEC, "1234,56 $", "1~234,56~$");
    check(Style::QUEBEC, "1234,56 $ US", "1~234,56~$~US");
    check(Style::QUEBEC.form(Form::Short), "36,8 G$", "36,8~G$");
    check(Style::QUEBEC.form(Form::Long), "85 M$", "85 millions de dollars");
    check(Style::QUEBEC.form(Form::Long).unit(Unit::Sign), "85 M$", "85 millions~$");
    check(Style::SWITZERLAND, "1234.5 francs", "CHF~1'234.50");
    check(Style::SWITZERLAND, "-5 francs", "CHF~−5.00");
    check(Style::SWITZERLAND, "CHF 1'234.567", "CHF~1'234.567");
    check(Style::SWITZERLAND, "1,234 CHF", "CHF~1,234");
    check(Style::SWITZERLAND, "8,5 %", "8,5%");
    check(Style::SWITZERLAND.form(Form::Short), "5,6 millions de francs", "CHF~5,6~mio");
    check(Style::SWITZERLAND.form(Form::Long), "CHF 5,6 millions", "5,6 millions de francs");
    check(Style::SWITZERLAND.form(Form::Words), "97 francs", "nonante-sept francs");
    check(Style::EUROPEAN_UNION, "36,8 Md€", "36,8 milliards d'euros");
    check(Style::EUROPEAN_UNION.form(Form::Short), "36,8 Md€", "36,8~Mrd~EUR");
    check(Style::EUROPEAN_UNION.form(Form::Short), "12 M€", "12~Mio~EUR");
    check(Style::EUROPEAN_UNION.form(Form::Full), "12,5 €", "12,50~EUR");
    check(Style::PLAIN, "-12 345,60 €", "-12 345,60 euros");
    check(Style::LONG.spaces(Spaces::Unbroken), "36,8 Md€", "36,8~milliards~d'euros");
    check(Style::LONG.plus(Plus::Always), "8 %", "+8~%");
    check(Style::SHORT.minus(Minus::Hyphen), "-8 %", "-8~%");
}

#[test]
fn countries() {
    for (region, text, form, expected) in [
        ("TN", "58,8 MDT", Form::Short, "58,8~MDT"),
        ("TN", "12,500 dinars", Form::Full, "12,500~DT"),
        ("TN", "5,5 mds de dinars", Form::Short, "5,5~Md~DT"),
        ("DZ", "3 milliards de DA", Form::Long, "3 milliards de dinars"),
        ("MA", "12 345,60 DH", Form::Full, "12.345,60~DH"),
        ("MA", "1 500 DH", Form::Full, "1.500,00~DH"),
        ("LU", "1 500 M€", Form::Short, "1_500~M€"),
        ("SN", "10 milliards FCFA", Form::Long, "10 milliards de francs CFA"),
        ("SN", "10 MFCFA", Form::Short, "10~MFCFA"),
        ("CM", "500 FCFA", Form::Full, "500~FCFA"),
        ("MU", "Rs 13,500", Form::Full, "13_500,00~Rs"),
        ("HT", "500 gourdes", Form::Long, "500 gourdes"),
        ("BE", "97 €", Form::Words, "nonante-sept euros"),
        ("CD", "71 FC", Form::Words, "septante et un francs"),
        ("FR", "400 millions de francs", Form::Short, "400~MF"),
    ] {
        let region: Region = region.parse().unwrap();
        check(Style::new(form).region(region).naming(Naming::Regional), text, expected);
    }
    // The franc of the other half of Africa says which.
    let bceao = Figure::from(Money::new(5.into(), Currency::XOF));
    assert_eq!(show(Style::LONG.region(Region::CM), bceao), "5 francs CFA d'Afrique de l'Ouest");
    let beac = Figure::from(Money::new(5.into(), Currency::XAF));
    assert_eq!(show(Style::LONG, beac), "5 francs CFA d'Afrique centrale");
}

#[test]
fn rounding_when_asked() {
    let sum = |value: &str| Figure::from(Money::new(value.parse().unwrap(), Currency::EUR));
    let press = |precision| Style::PRESS.precision(precision);
    for (value, precision, expected) in [
        ("36849999999", Precision::AtMost(1, Rounding::HalfUp), "36,8 milliards d’euros"),
        ("36849999999", Precision::Exact, "36_849_999_999 euros"),
        ("999960000", Precision::AtMost(1, Rounding::HalfUp), "1 milliard d’euros"),
        ("1234567.89", Precision::Decimals(2, Rounding::HalfEven), "1,23 million d’euros"),
        ("1234567.89", Precision::Significant(2, Rounding::Ceiling), "1,3 million d’euros"),
        ("12.5", Precision::Decimals(0, Rounding::HalfEven), "12 euros"),
        ("12.5", Precision::Decimals(0, Rounding::HalfUp), "13 euros"),
        ("-0.2", Precision::Decimals(0, Rounding::HalfUp), "0 euro"),
    ] {
        assert_eq!(show(press(precision), sum(value)), expected, "{value} {precision:?}");
    }
    let words = Style::WORDS.precision(Precision::Decimals(2, Rounding::HalfUp));
    assert_eq!(words.of(sum("12.499")).to_string(), "douze euros cinquante");
}

/// A sink that names the parts.
struct Named(String);

impl Write for Named {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write_str(text)
    }
}

impl Markup for Named {
    fn open(&mut self, part: Part) -> fmt::Result {
        write!(self.0, "[{part:?} ")
    }

    fn close(&mut self, _: Part) -> fmt::Result {
        self.0.write_char(']')
    }
}

#[test]
fn parts() {
    for (style, text, expected) in [
        (
            Style::LONG,
            "près de -36,8 Md€",
            "[Qualifier près] de [Sign −][Number 36,8] [Magnitude milliards] d'[Unit euros]",
        ),
        (Style::SHORT, "36,8 Md€", "[Number 36,8]~[Magnitude Md][Unit €]"),
        (Style::SWITZERLAND, "1234.5 francs suisses", "[Unit CHF]~[Number 1'234.50]"),
        (Style::LONG, "10-15 %", "de [Number 10] à [Number 15]~[Unit %]"),
        (Style::WORDS, "12,05 €", "[Number douze] [Unit euros] et [Number cinq] [Unit centimes]"),
        (Style::ACCOUNTING, "-8 M€", "([Number 8]~[Magnitude M][Unit €])"),
    ] {
        let mut sink = Named(String::new());
        style.of(read("FR", text)).mark_up(&mut sink).unwrap();
        assert_eq!(sink.0.replace('\u{a0}', "~"), expected, "{text}");
    }
}

/// The system's allocator, which counts the requests of the thread that asks.
struct Counting;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: every call goes to `System` unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let _ = COUNT.try_with(|count| count.set(count.get() + 1));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        unsafe { System.dealloc(at, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn writing_allocates_nothing() {
    let figures =
        ["près de 36,8 Md€", "de 10 à 15 M$", "12,05 livres sterling", "8,5 %", "1 234 567,89 dinars tunisiens"];
    let figures = figures.map(|text| read("FR", text));
    let mut out = String::with_capacity(400);
    let before = COUNT.get();
    for form in [Form::Long, Form::Short, Form::Full, Form::Iso, Form::Words, Form::Cheque] {
        for style in [Style::LONG, Style::PRESS, Style::ACCOUNTING, Style::QUEBEC, Style::SWITZERLAND] {
            for figure in figures {
                out.clear();
                write!(out, "{}", style.form(form).of(figure)).unwrap();
            }
        }
    }
    assert_eq!(COUNT.get() - before, 0);
    assert!(out.capacity() <= 400);
}

/// What one option changes, where another one or the figure itself has a say as well.
#[test]
fn options_beside_each_other() {
    use Magnitude::Millier;
    for (style, text, expected) in [
        (Style::LONG.ranges(Ranges::Dash), "-5 à 10 %", "−5 à 10~%"),
        (Style::LONG.ranges(Ranges::Or), "-5 à 10 %", "−5 ou 10~%"),
        (Style::LONG.groups(Groups::None), "-5 à 10 %", "de −5 à 10~%"),
        (Style::LONG.ranges(Ranges::Between), "environ 5 à 6 %", "environ 5 à 6~%"),
        (
            Style::LONG.ranges(Ranges::Between),
            "800 millions à 1,2 milliard d'euros",
            "entre 800 millions et 1,2 milliard d'euros",
        ),
        (Style::ISO, "-5 à 10 %", "-5 % à 10 %"),
        (Style::WORDS, "45 couronnes", "quarante-cinq couronnes"),
        (Style::SHORT, "1 million de dirhams", "1~M~MAD"),
        (Style::SHORT.region(Region::MA), "1000 €", "1.000~€"),
        (Style::SHORT.region(Region::CH), "plus de 1,5 milliard d'euros", "plus de EUR~1,5~mia"),
        (Style::FULL.region(Region::CH), "1 234,50 €", "EUR~1'234.50"),
        (Style::SHORT.region(Region::CH), "8,5 %", "8,5%"),
        (Style::SHORT.plus(Plus::Always), "0 €", "0~€"),
        (Style::SHORT.place(Place::Before), "1 franc", "FRF~1"),
        (Style::FULL.region(Region::MA), "1,4 million", "1.400.000"),
        (Style::LONG.scale(Scale::Fixed(Millier)), "99 999,99 €", "99,99999 milliers d'euros"),
        // A code that is a word too does not lead, nor is a sign printed that starts with the code.
        (Style::SHORT.place(Place::Before), "5 TOP", "5~TOP"),
        (Style::SHORT, "5 MOP", "5~MOP"),
        // "MDDM" could be milliards of marks.
        (Style::SHORT, "5 millions DDM", "5~M~DDM"),
    ] {
        assert_eq!(show(style, read("FR", text)), expected, "{text}");
    }
}

/// What the low end of a range leaves to the high one, and what it has to say itself.
#[test]
fn what_a_low_end_says() {
    let (or, plain) = (Style::LONG.ranges(Ranges::Or), Style::LONG.groups(Groups::None));
    for (style, text, expected) in [
        (Style::LONG, "500 euros à 2 millions d'euros", "de 500 euros à 2 millions d'euros"),
        // A thousand millions are no low end of two.
        (Style::LONG, "1 000 euros à 2 millions d'euros", "de 1_000 à 2 millions d'euros"),
        (Style::LONG, "20 000 euros à 1 500 milliards d'euros", "de 20_000 à 1_500 milliards d'euros"),
        (Style::LONG, "5 000 euros à 900 milliards d'euros", "de 5_000 euros à 900 milliards d'euros"),
        (Style::LONG, "9 000 euros à 900 milliards d'euros", "de 9_000 à 900 milliards d'euros"),
        (Style::LONG, "2 000,5 euros à 3 000 milliards d'euros", "de 2_000,5 à 3_000 milliards d'euros"),
        (Style::LONG, "150 000 euros à 80 000 milliards d'euros", "de 150_000 à 80_000 milliards d'euros"),
        (Style::LONG, "5 000 euros à 900,5 milliards d'euros", "de 5_000 à 900,5 milliards d'euros"),
        (Style::LONG, "1 000 millions à 2 000 millions d'euros", "de 1_000 millions à 2_000 millions d'euros"),
        (Style::LONG, "70 à 70 000 euros", "de 70 à 70_000 euros"),
        (Style::LONG, "1 500 à 3 000 euros", "de 1_500 à 3_000 euros"),
        (plain, "1 500 à 3 000 euros", "de 1500 euros à 3000 euros"),
        (plain, "12 000 à 15 000 euros", "de 12000 à 15000 euros"),
        (Style::WORDS, "5 à 99 €", "de cinq à quatre-vingt-dix-neuf euros"),
        (Style::WORDS, "5 à 100 €", "de cinq euros à cent euros"),
        // "ou" between two that say all of it is between two figures.
        (or, "70 euros à 130 000 euros", "70 euros à 130_000 euros"),
        (or, "800 millions à 1,2 milliard d'euros", "800 millions à 1,2 milliard d'euros"),
        (Style::WORDS.ranges(Ranges::Or), "5 à 7 €", "cinq à sept euros"),
    ] {
        assert_eq!(show(style, read("FR", text)), expected, "{text}");
    }
}

/// One mark and three digits: a zero behind them where readers would take them for a group.
#[test]
fn three_decimals_are_no_group() {
    let short = |code: &str| Style::SHORT.region(code.parse().unwrap()).naming(Naming::Regional);
    for (style, value, code, expected) in [
        (short("FR"), "1.234", "USD", "1,234~$"),
        (short("FR").place(Place::Before), "1.234", "USD", "$~1,2340"),
        (short("FR"), "1.234", "FRF", "1,2340~F"),
        (short("FR"), "1.234", "XOF", "1,2340~FCFA"),
        (short("FR"), "1.234", "EUR", "1,234~€"),
        (short("HT"), "1.234", "EUR", "1,2340~€"),
        (short("HT").place(Place::Before), "0.234", "USD", "$~0,234"),
        (Style::SWITZERLAND, "1", "BHD", "BHD~1,000"),
        (Style::SWITZERLAND, "0.5", "BHD", "BHD~0.500"),
    ] {
        let sum = Money::new(value.parse().unwrap(), Currency::from_code(code).unwrap());
        assert_eq!(show(style, sum.into()), expected, "{value} {code}");
    }
}

/// Currencies that are shown by their code, for want of a name or a sign that is printed.
#[test]
fn codes_for_want_of_better() {
    let short = |code: &str| Style::SHORT.region(code.parse().unwrap());
    for (style, code, expected) in [
        (Style::LONG, "USN", "5~USN"),
        (Style::LONG, "XTS", "5~XTS"),
        (short("LY"), "LYD", "5~LYD"),
        (short("LK").place(Place::Before), "LKR", "LKR~5"),
    ] {
        let sum = Money::new(5.into(), Currency::from_code(code).unwrap());
        assert_eq!(show(style, sum.into()), expected, "{code}");
    }
}

/// An amount writes itself in the long form, and in the short one with `#`.
#[test]
fn amounts_write_themselves() {
    let amount = montant::parse("près de 36,8 Mds €").unwrap();
    assert_eq!(format!("{amount}"), "près de 36,8 milliards d'euros");
    assert_eq!(format!("{amount:#}"), "près de 36,8\u{a0}Md€");
}
