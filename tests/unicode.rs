//! Which characters an amount may be written with, and which refuse it. A character that does not show must never make
//! a smaller figure of a larger one: what it tears apart is not read at all, neither its head nor its tail.

mod support;

use montant::Figure;

use support::show;

/// What find says of a text, and whether parse agrees.
fn found(text: &str) -> Vec<String> {
    let found: Vec<_> = montant::find(text).map(|found| show(&found.figure())).collect();
    if let Ok(figure) = text.parse::<Figure>() {
        assert_eq!(found, [show(&figure)], "{text:?}: parse and find differ");
    }
    found
}

/// Written so, it is read.
#[test]
fn read() {
    for (text, expected) in [
        // Every space that French typography knows, between groups and before a unit: U+0020, U+00A0, U+2000 to U+200A,
        // U+202F, U+205F.
        ("12 500 €", "12500 EUR"),
        ("12\u{A0}500\u{A0}€", "12500 EUR"),
        ("12\u{2003}500\u{2003}€", "12500 EUR"),
        ("12\u{2007}500\u{2007}€", "12500 EUR"),
        ("12\u{2008}500\u{2008}€", "12500 EUR"),
        ("12\u{2009}500\u{2009}€", "12500 EUR"),
        ("12\u{200A}500\u{200A}€", "12500 EUR"),
        ("12\u{202F}500\u{202F}€", "12500 EUR"),
        ("12\u{205F}500\u{205F}€", "12500 EUR"),
        // Minus: U+002D, U+2010 to U+2013, U+2212.
        ("-12 €", "-12 EUR"),
        ("\u{2010}12 €", "-12 EUR"),
        ("\u{2011}12 €", "-12 EUR"),
        ("\u{2012}12 €", "-12 EUR"),
        ("\u{2013}12 €", "-12 EUR"),
        ("\u{2212}12 €", "-12 EUR"),
        // Hyphens of words and dashes of ranges.
        ("quatre\u{2010}vingts euros", "80 EUR"),
        ("quatre\u{2011}vingts euros", "80 EUR"),
        ("10\u{2011}15 M€", "10000000..15000000 EUR"),
        ("10\u{2012}15 M€", "10000000..15000000 EUR"),
        ("10\u{2013}15 M€", "10000000..15000000 EUR"),
        // Apostrophes: U+0027, U+0060, U+00B4, U+02BC, U+2019.
        ("1'234 €", "1234 EUR"),
        ("1\u{2019}234 €", "1234 EUR"),
        ("1\u{2BC}234 €", "1234 EUR"),
        ("1\u{B4}234 €", "1234 EUR"),
        ("12 millions d\u{2019}euros", "12000000 EUR"),
        ("12 millions d\u{2BC}euros", "12000000 EUR"),
        ("12 millions d\u{B4}euros", "12000000 EUR"),
        ("12 millions d`euros", "12000000 EUR"),
        // Accents composed or not.
        ("z\u{E9}ro euro", "0 EUR"),
        ("ze\u{301}ro euro", "0 EUR"),
        ("10 a\u{300} 12 €", "10..12 EUR"),
        ("cinq couronnes sue\u{301}doises", "5 SEK"),
        // Fractions of Latin-1, and a raised note behind.
        ("12½ €", "12.5 EUR"),
        ("€2 ½", "2.5 EUR"),
    ] {
        assert_eq!(found(text), [expected], "{text:?}");
    }
}

/// An apostrophe reads the same whichever of the five it is, before a figure as inside one.
#[test]
fn apostrophes() {
    for (text, expected) in [
        ("Près d'un million d'euros.", "nearly 1000000 EUR"),
        ("Elle a coûté jusqu'à 3 M€.", "at_most 3000000 EUR"),
        ("Ce n'est plus de 30 euros qu'il s'agit.", "30 EUR"),
        ("Près d'une quinzaine de millions d'euros.", "nearly 15000000 EUR"),
        ("On parle d'au moins 12 €.", "at_least 12 EUR"),
        ("L'un des deux a payé 12 €.", "12 EUR"),
        ("Une hausse d'1 à 2 €.", "1..2 EUR"),
        ("Il va d'un à deux millions d'euros.", "1000000..2000000 EUR"),
        ("Un prix d'environ 12'500 francs suisses.", "about 12500 CHF"),
        ("Aujourd'hui, l'action vaut 12 €.", "12 EUR"),
    ] {
        for mark in ["'", "`", "’", "\u{B4}", "\u{2BC}"] {
            let text = text.replace('\'', mark);
            assert_eq!(found(&text), [expected], "{text:?}");
        }
    }
}

/// Written so, nothing is read: neither the whole, nor a part of it.
#[test]
fn refused() {
    for text in [
        // Other digits, alone and beside ours: full-width, Arabic-Indic, Devanagari, mathematical, circled, raised, Roman.
        "１２ €",
        "1２ €",
        "１2 €",
        "$1２",
        "١٢ €",
        "12٣ €",
        "١2 €",
        "CHF 12٣",
        "۱۲ €",
        "१2 €",
        "𝟏𝟐 €",
        "𝟏2 €",
        "①2 €",
        "2① €",
        "12² €",
        "²2 €",
        "12₂ €",
        "Ⅻ €",
        "12万 €",
        // Fractions that are not Latin-1's, and the fraction slash.
        "⅓ million d'euros",
        "2 ⅓ millions d'euros",
        "€2 ⅓",
        "1⁄2 million d'euros",
        "12⁄100 €",
        // No-break spaces in the wrong encoding.
        "12Â 500 €",
        "12Â\u{a0}500 €",
        "1Â\u{a0}234Â\u{a0}567 €",
        "12â€¯500 euros",
        // Marks that only look like a comma, a dot, an apostrophe or a slash.
        "12，50 €",
        "€12，50",
        "12．500 €",
        "12٫50 €",
        "12٬500 €",
        "12‚50 €",
        "12·50 €",
        "12․500 €",
        "12。500 €",
        "12˙500 €",
        "12_500 €",
        "1‘234 €",
        "1‛234 €",
        "1′234 €",
        "1＇234 €",
        "1ʹ234 €",
        // Dashes that are none between digits or words.
        "10−15 M€",
        "10―15 M€",
        "10－15 M€",
        "10〜15 M€",
        "quatre−vingts euros",
        "quatre–vingts euros",
        // Minus signs that are none of French, and a minus with something hidden behind it.
        "－12 €",
        "﹣12 €",
        "⁻12 €",
        "➖12 €",
        "−\u{200B}12 €",
        "-\u{2060}12 €",
        // Spaces that no French text has between digits.
        "12\u{3000}500 €",
        "12\u{1680}500 €",
        // Units and letters that only look like ours.
        "12 ＄",
        "12 ￥",
        "12 ％",
        "12 ٪",
        "12 ＥＵＲ",
        "12 𝐄𝐔𝐑",
        "12 \u{435}uros",
        "12 eur\u{43E}s",
        "12 \u{41C}€",
        "12 euro\u{17F}",
    ] {
        assert_eq!(found(text), [""; 0], "{text:?}");
    }
}

/// What does not show: soft hyphen, zero width space, non-joiner, joiner, marks of direction, word joiner, byte order
/// mark, combining marks, variation selector, keycap, controls, a character that was lost.
const HIDDEN: &[&str] = &[
    "\u{AD}",
    "\u{200B}",
    "\u{200C}",
    "\u{200D}",
    "\u{200E}",
    "\u{200F}",
    "\u{202A}",
    "\u{202E}",
    "\u{2060}",
    "\u{2064}",
    "\u{2066}",
    "\u{2069}",
    "\u{FEFF}",
    "\u{34F}",
    "\u{301}",
    "\u{338}",
    "\u{20E3}",
    "\u{FE0F}",
    "\u{61C}",
    "\u{180E}",
    "\u{FFFD}",
    "\0",
    "\u{7F}",
    "\u{E0001}",
];

/// Inside an amount it hides nothing: no part of the number is read as if it were all.
#[test]
fn hidden_inside() {
    for hidden in HIDDEN.iter().flat_map(|one| [one.to_string(), one.repeat(3), one.repeat(40)]) {
        for torn in [
            "12|500 €",
            "12| 500 €",
            "12 |500 €",
            "12\u{A0}|500 €",
            "12,|50 €",
            "12|,50 €",
            "12.|500 €",
            "1|2 €",
            "€12|500",
            "EUR 12 |500",
            "12 milliards|500 millions d'euros",
            "deux|cents euros",
            "quatre|vingt-dix-neuf euros",
            "trois|cent mille euros",
            "deux millions|cinq cent mille euros",
            "−|12 €",
            "12 €|50",
            "12|%",
        ] {
            let combining = ('\u{300}'..='\u{36F}').contains(&hidden.chars().next().expect("a character"));
            // A mark on a letter is an accent, whatever it is; and a control ends a word.
            let word = torn.split('|').next().is_some_and(|head| head.ends_with(char::is_alphabetic));
            if word && (combining || hidden.is_ascii()) {
                continue;
            }
            let text = torn.replace('|', &hidden);
            assert_eq!(found(&text), [""; 0], "{text:?}");
        }
    }
}

/// Inside a noun or magnitude it makes no word of ours.
#[test]
fn hidden_in_words() {
    for hidden in HIDDEN.iter().filter(|one| !one.starts_with(|c| ('\u{300}'..='\u{36F}').contains(&c))) {
        for torn in [
            "12 eu|ros",
            "12 mil|lions d'euros",
            "12 mil|liards d'euros",
            "qua|rante euros",
            "trois mil|le euros",
            "12|€",
        ] {
            let text = torn.replace('|', hidden);
            assert_eq!(found(&text), [""; 0], "{text:?}");
        }
    }
}

/// Around an amount it takes nothing away.
#[test]
fn hidden_around() {
    for hidden in HIDDEN {
        for text in [
            format!("{hidden}12 €"),
            format!("Prix : {hidden}12 €"),
            format!("12 €{hidden}."),
            format!("12 €{hidden} net"),
        ] {
            assert_eq!(found(&text), ["12 EUR"], "{text:?}");
        }
    }
    assert_eq!(found("\u{2066}10 €\u{2069} \u{2066}12 €\u{2069}"), ["10 EUR", "12 EUR"]);
    assert_eq!(found("\u{FEFF}en 2024\n\u{FEFF}12 €"), ["12 EUR"]);
    assert_eq!(found("passe\u{301} 12 €"), ["12 EUR"]);
}

/// Breaks of lines and columns part two numbers, as they do in tables.
#[test]
fn breaks() {
    for text in [
        "12\n500 €",
        "12\t500 €",
        "12\u{B}500 €",
        "12\u{C}500 €",
        "12\u{85}500 €",
        "12\u{2028}500 €",
        "12\u{2029}500 €",
    ] {
        assert_eq!(found(text), ["500 EUR"], "{text:?}");
    }
}
