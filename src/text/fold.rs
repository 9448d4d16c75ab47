//! Letters without case or accent: of any text, and of our own tables at compile time.

/// The letter under the common accents: "é" and its kin, by the second of their two bytes.
#[inline]
pub(crate) fn latin(second: u8) -> Option<u8> {
    Some(match second | 0x20 {
        0xA0 | 0xA2 | 0xA4 => b'a',
        0xA7 => b'c',
        0xA8..=0xAB => b'e',
        0xAE | 0xAF => b'i',
        0xB4 | 0xB6 => b'o',
        0xB9 | 0xBB | 0xBC => b'u',
        _ => return None,
    })
}

/// What a character is worth once case and accent are taken away.
pub(super) enum Folded {
    /// No letter.
    Not,
    /// A combining mark: belongs to the letter before it and is worth nothing.
    Mark,
    /// One ASCII letter.
    One(u8),
    /// A ligature: two.
    Two(u8, u8),
}

/// Is it a character of punctuation or of money, as French texts use? Spares the look into the tables of Unicode,
/// which have U+02BC for a letter: it is an apostrophe.
#[inline]
pub(super) const fn is_sign(c: char) -> bool {
    matches!(c, '\u{A0}'..='\u{A9}' | '«' | '°' | '±' | '»' | '×' | '\u{2BC}' | '\u{2010}'..='\u{2060}' | '\u{20A0}'..='\u{20C0}')
}

/// Is it a letter?
#[inline]
pub(super) fn is_letter(c: char) -> bool {
    !is_sign(c) && c.is_alphabetic()
}

/// Folds the letters that French texts use, the names of currencies included ("złoty", "đồng"); any other letter
/// counts as a letter that no word of ours has.
pub(super) fn fold(c: char) -> Folded {
    let one = match c {
        'a'..='z' | 'A'..='Z' => c as u8 | 0x20,
        'à'..='å' | 'À'..='Å' | 'ă' | 'Ă' | 'ā' | 'ą' | 'ạ'..='ặ' | 'Ạ'..='Ặ' => b'a',
        'ç' | 'Ç' | 'č' | 'Č' | 'ć' => b'c',
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' | 'ẹ'..='ệ' => b'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'ị' => b'i',
        'ð' | 'đ' | 'Đ' | 'ď' => b'd',
        'ñ' | 'Ñ' | 'ń' | 'ň' => b'n',
        'ò'..='ö' | 'Ò'..='Ö' | 'ø' | 'Ø' | 'ō' | 'ọ'..='ợ' => b'o',
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'ů' | 'ụ'..='ự' => b'u',
        'ý' | 'ÿ' | 'Ý' | 'Ÿ' => b'y',
        'ł' | 'Ł' => b'l',
        'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' | 'ś' => b's',
        'ž' | 'Ž' | 'ż' | 'Ż' | 'ź' => b'z',
        'ţ' | 'ț' | 'Ț' => b't',
        'ğ' | 'Ğ' => b'g',
        'ř' | 'Ř' => b'r',
        'œ' | 'Œ' => return Folded::Two(b'o', b'e'),
        'æ' | 'Æ' => return Folded::Two(b'a', b'e'),
        '\u{0300}'..='\u{036F}' => return Folded::Mark,
        _ if is_sign(c) => return Folded::Not,
        _ if is_letter(c) => 0x7F,
        _ => return Folded::Not,
    };
    Folded::One(one)
}

/// Packs the first sixteen letters of a word of ours the way [`Text::word`](super::Text::word) folds it, first letter
/// lowest. For tables, at compile time; the accents of Latin-1 are taken away, `œ` is undone, anything else ends the word.
pub(crate) const fn pack(word: &str) -> u128 {
    let bytes = word.as_bytes();
    let mut key = 0u128;
    let mut shift = 0u32;
    let mut i = 0;
    while i < bytes.len() && shift < 128 {
        let (letter, second, step) = fold_const(bytes, i);
        if letter == 0 {
            break;
        }
        key |= (letter as u128) << shift;
        shift += 8;
        if second != 0 && shift < 128 {
            key |= (second as u128) << shift;
            shift += 8;
        }
        i += step;
    }
    key
}

/// The letter of a table's text at `i`: folded, the second letter of a ligature or 0, and the bytes it takes; a 0
/// letter where none stands there.
const fn fold_const(bytes: &[u8], i: usize) -> (u8, u8, usize) {
    let b = bytes[i];
    if b.is_ascii_alphabetic() {
        return (b | 0x20, 0, 1);
    }
    let next = if i + 1 < bytes.len() { bytes[i + 1] } else { 0 };
    let letter = match (b, next) {
        (0xC3, 0x80..=0x85 | 0xA0..=0xA5) => b'a',
        (0xC3, 0x87 | 0xA7) => b'c',
        (0xC3, 0x88..=0x8B | 0xA8..=0xAB) => b'e',
        (0xC3, 0x8C..=0x8F | 0xAC..=0xAF) => b'i',
        (0xC3, 0x91 | 0xB1) => b'n',
        (0xC3, 0x92..=0x96 | 0xB2..=0xB6) => b'o',
        (0xC3, 0x99..=0x9C | 0xB9..=0xBC) => b'u',
        (0xC5, 0x92 | 0x93) => return (b'o', b'e', 2),
        _ => return (0, 0, 1),
    };
    (letter, 0, 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The short way to a letter under an accent is the long one's.
    #[test]
    fn common_accents_fold_alike() {
        for c in ('\u{C0}'..='\u{FF}').filter(|c| *c != '×' && *c != '÷') {
            let mut bytes = [0; 2];
            c.encode_utf8(&mut bytes);
            if let Some(letter) = latin(bytes[1]) {
                assert!(matches!(fold(c), Folded::One(folded) if folded == letter), "{c}");
            }
        }
        for (c, letter) in "àâäçéèêëîïôöùûü".chars().zip("aaaceeeeiioouuu".bytes()) {
            let mut bytes = [0; 2];
            c.encode_utf8(&mut bytes);
            assert_eq!(latin(bytes[1]), Some(letter), "{c}");
        }
    }

    #[test]
    fn signs_are_no_letters() {
        for c in "\u{A0}©«°±»×–—’…\u{202F}€₿".chars() {
            assert!(is_sign(c) && !is_letter(c) && matches!(fold(c), Folded::Not), "{c}");
        }
        assert!("éÀœñzA".chars().all(|c| !is_sign(c) && is_letter(c)));
    }

    /// Sixteen letters fit, and half a ligature where it is cut.
    #[test]
    fn long_words_are_cut() {
        assert_eq!(pack("abcdefghijklmnopq"), pack("abcdefghijklmnop"));
        assert_eq!(pack("abcdefghijklmnoœ"), pack("abcdefghijklmnoo"));
        assert_eq!(pack("abcdefghijklmnœ"), pack("abcdefghijklmnoe"));
    }
}
