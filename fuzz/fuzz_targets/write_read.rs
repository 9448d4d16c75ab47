//! A figure and a style from bytes: what is written is read back.

#![no_main]

use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use montant::{
    Abbreviations, Amount, Apostrophe, Bound, Bounds, Currency, Decimal, DecimalMark, Figure, Form, Groups, Hyphens,
    Magnitude, Minus, Naming, PercentUnit, Place, Plus, Quantity, Ranges, Region, Scale, Spaces, Spacing, Style, Tens,
    Unit,
};
use montant_fuzz::round_trip::{self, Case};

fn quantity(u: &mut Unstructured<'_>, negative: bool) -> Result<Quantity> {
    let (most, times) =
        *u.choose(&[(1000, 1), (1_000_000, 1), (1_000_000_000_000, 1), (100, 1000), (100, 1_000_000)])?;
    let digits = u.int_in_range(0..=most - 1)? * times;
    let coefficient = Decimal::new(if negative { -digits } else { digits }, u.int_in_range(0..=6)?);
    let magnitude = *u.choose(&Magnitude::ALL)?;
    Ok(Quantity::new(coefficient, magnitude).unwrap_or(Quantity::of(coefficient)))
}

fn figure(u: &mut Unstructured<'_>) -> Result<Figure> {
    let negative = u.ratio(1, 8)?;
    let (low, bound) = (quantity(u, negative)?, *u.choose(&Bound::ALL)?);
    let one = match u.int_in_range(0..=9)? {
        0 => Figure::percent(low.coefficient(), *u.choose(&PercentUnit::ALL)?),
        1 if low.magnitude() >= Magnitude::Million => Figure::number(low),
        _ => Figure::from(Amount::of(low, u.choose_iter(Currency::all())?)),
    };
    let one = one.with_bound(bound);
    if !u.ratio(1, 3)? {
        return Ok(one);
    }
    let mut high = quantity(u, negative)?;
    if u.arbitrary()? {
        high = Quantity::new(high.coefficient(), low.magnitude()).unwrap_or(high);
    }
    Ok(match one.kind() {
        montant::Kind::Percent(_) => one.to(Quantity::of(high.coefficient())).unwrap_or(one),
        montant::Kind::Number if high.magnitude() < Magnitude::Million => one,
        _ => one.to(high).unwrap_or(one),
    })
}

fn case(u: &mut Unstructured<'_>) -> Result<Case> {
    let figure = figure(u)?;
    let region = u.choose_iter(Region::all())?;
    let form = *u.choose(&[Form::Long, Form::Short, Form::Full, Form::Iso, Form::Words, Form::Cheque])?;
    let scale = *u.choose(&[Scale::AsWritten, Scale::Natural, Scale::Fixed(Magnitude::Million)])?;
    let plus = *u.choose(&[Plus::Never, Plus::Never, Plus::Always])?;
    // Half of the styles are as the region has them, half are put together here.
    let habits: bool = u.arbitrary()?;
    let mut style = Style::new(form).region(region);
    if !habits {
        use {Abbreviations as A, Spaces as S};
        style = Style::LONG
            .region(region)
            .place(*u.choose(&[Place::After, Place::Before])?)
            .spaces(*u.choose(&[S::Typographic, S::Unbroken, S::NoBreak, S::Plain])?)
            .spacing(*u.choose(&[Spacing::Joined, Spacing::Spaced, Spacing::Close])?)
            .groups(*u.choose(&[Groups::Space, Groups::Apostrophe, Groups::Dot, Groups::None])?)
            .decimal(*u.choose(&[DecimalMark::Comma, DecimalMark::PointInSums, DecimalMark::Point])?)
            .abbreviations(*u.choose(&[A::Md, A::Mds, A::Mrd, A::Giga, A::Mio, A::Mia])?)
            .minus(*u.choose(&[Minus::Sign, Minus::Hyphen, Minus::Brackets])?)
            .bounds(*u.choose(&[Bounds::Words, Bounds::Signs])?)
            .ranges(*u.choose(&[Ranges::FromTo, Ranges::To, Ranges::Between, Ranges::Or, Ranges::Dash])?)
            .tens(*u.choose(&[Tens::SoixanteDix, Tens::Septante, Tens::Huitante])?)
            .hyphens(*u.choose(&[Hyphens::Traditional, Hyphens::Reformed])?)
            .apostrophe(*u.choose(&[Apostrophe::Straight, Apostrophe::Curly])?);
    }
    let unit = *u.choose(&[Unit::Usual, Unit::Name, Unit::Sign, Unit::Code])?;
    let naming = *u.choose(&[Naming::Stated, Naming::Regional])?;
    let style = style.form(form).unit(unit).naming(naming).scale(scale).plus(plus);
    Ok(Case { figure, style, form, region, scale })
}

fuzz_target!(|data: &[u8]| {
    if let Ok(case) = case(&mut Unstructured::new(data)) {
        round_trip::holds(&case);
    }
});
