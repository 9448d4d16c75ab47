//! Documents: figures that explain each other, and those that must not.

use std::hash::{DefaultHasher, Hash, Hasher};

use montant::{Basis, Currency, Document, Entry, Kind, Magnitude, Reader, Reason, Region};

fn read_in<'t>(region: &str, text: &'t str) -> Document<'t> {
    Reader::new().region(region.parse::<Region>().expect(region)).read(text)
}

/// The links of a text, as the figures' own words.
fn links<'t>(region: &str, text: &'t str) -> Vec<(&'t str, &'t str)> {
    let document = read_in(region, text);
    let of = |index: usize| document.figures()[index].found().as_str();
    document.links().iter().map(|link| (of(link.first()), of(link.second()))).collect()
}

#[test]
fn the_three_seeds() {
    let text = "Un investissement de 380 milliards de yuans, soit près de 50 milliards d'euros. Le voisin y met \
                280 milliards de yuans (36,8 milliards d'euros), une augmentation de +8 %.";
    let document = read_in("FR", text);
    let [first, near, second, euros, percent] = document.figures() else { panic!("{document:?}") };
    assert_eq!((first.equivalent(), near.equivalent()), (Some(1), Some(0)));
    assert_eq!((second.equivalent(), euros.equivalent(), percent.equivalent()), (Some(3), Some(2), None));
    let [loose, tight] = document.links() else { panic!("{document:?}") };
    let (loose, tight) = (loose.rate().expect("a rate"), tight.rate().expect("a rate"));
    assert_eq!((tight.of(), tight.per()), (Currency::CNY, Currency::EUR));
    let shown = |end: Option<montant::Decimal>| end.expect("an end").round_dp(3).to_string();
    assert_eq!((shown(tight.interval().low()), shown(tight.interval().high())), ("7.585".into(), "7.633".into()));
    // The rate of the exact pair is within what the rounded one allows.
    assert!(loose.interval().overlaps(&tight.interval()));
    assert!(document.links().iter().all(|link| link.is_consistent()));
    assert_eq!(percent.found().as_str(), "+8 %");
}

#[test]
fn a_rate_shows_what_a_dot_means() {
    let document = read_in("FR", "Un plan de 6.640 milliards de yuans (863,2 mds €).");
    assert_eq!(document.figures()[0].figure().value().map(|value| value.to_string()).as_deref(), Some("6640000000000"));
    // Both are ambiguous, and only one pair of readings can be.
    let document = read_in("FR", "Il pèse 12.340 milliards de yuans (environ 1.731 milliards de dollars).");
    let values: Vec<_> = document.figures().iter().filter_map(|entry| entry.figure().value()).collect();
    assert_eq!(values.iter().map(ToString::to_string).collect::<Vec<_>>(), ["12340000000000", "1731000000000"]);
    assert_eq!(document.figures()[1].reason(), Some(Reason::Rate(0)));
    // The rate of another link does as well.
    let text = "Un plan de 100 milliards de dollars (92 milliards d'euros), puis un plan de 1.731 milliards de dollars \
                (1 590 milliards d'euros).";
    assert_eq!(read_in("FR", text).figures()[2].reason(), Some(Reason::Rate(3)));
    assert_eq!(sums("FR", text)[2], "1731000000000 USD");
}

/// A range on one side has no one rate.
#[test]
fn a_range_has_no_rate() {
    for text in ["Il vaut de 100 à 120 dollars (92 euros).", "Il vaut 100 dollars (92 à 110 euros)."] {
        let document = read_in("FR", text);
        let [link] = document.links() else { panic!("{text}: {document:?}") };
        assert_eq!(link.rate(), None, "{text}");
    }
}

/// A number in words points to the digits that say it again.
#[test]
fn words_take_the_currency_of_their_digits() {
    let document = read_in("FR", "Elle vaut huit cent mille (800 000 francs).");
    assert_eq!(document.figures()[0].reason(), Some(Reason::Neighbour(1)));
}

/// Side by side and no more: only a link of the same two currencies just before makes one of it.
#[test]
fn two_sums_side_by_side_are_linked_only_as_the_two_before() {
    for text in [
        "Le vol coûte 100 dollars (92 euros), le train 50 euros 47 francs suisses.",
        "Le vol coûte 100 dollars (92 euros), le bus 5 livres, le train 50 dollars 46 euros.",
    ] {
        assert_eq!(links("FR", text), [("100 dollars", "92 euros")], "{text}");
    }
}

/// A billion or a trillion after the English fashion is a thousand or a million times less, where the rate says so.
#[test]
fn a_rate_shows_an_english_billion() {
    for (text, value) in [
        ("Un plan de 2 billions de dollars (1,84 milliard d'euros).", "2000000000"),
        ("Un plan de 2 billions de dollars (1 840 milliards d'euros).", "2000000000000"),
        ("Un plan de 2 trillions de dollars (1 840 milliards d'euros).", "2000000000000"),
    ] {
        let document = read_in("FR", text);
        let plan = document.figures()[0];
        assert_eq!(plan.figure().value().map(|value| value.to_string()).as_deref(), Some(value), "{text}");
        assert_eq!(document.links().len(), 1, "{text}");
    }
    // Where the dot would do as well, the word keeps its meaning.
    let document = read_in("FR", "Un plan de 1.480 billions de dollars (1 380 milliards d'euros).");
    let low = document.figures()[0].figure().low();
    assert_eq!((low.magnitude(), low.coefficient().scale()), (Magnitude::Billion, 3));
}

#[test]
fn contradictions_are_reported() {
    let text = "Le premier lot vaut 100 millions de yuans (13 millions d'euros), le second 100 millions de yuans (20 millions d'euros).";
    let document = read_in("FR", text);
    assert_eq!(document.links().len(), 2);
    assert_eq!(document.contradictions().map(|link| link.first()).collect::<Vec<_>>(), [2]);
    assert_eq!(document.links().iter().map(|link| link.is_consistent()).collect::<Vec<_>>(), [true, false]);
}

/// Either way round two currencies have one rate, and other currencies another.
#[test]
fn rates_agree_with_those_of_their_own_currencies() {
    for (text, contradictions) in [
        ("Le vol vaut 100 dollars (92 euros), le train 92 euros (100 dollars).", 0),
        ("Le vol vaut 100 dollars (92 euros), le train 92 euros (50 dollars).", 1),
        ("Le vol vaut 100 dollars (92 euros), le train 280 yuans (36 francs suisses).", 0),
    ] {
        let document = read_in("FR", text);
        assert_eq!((document.links().len(), document.contradictions().count()), (2, contradictions), "{text}");
    }
}

/// One sum in words and in digits: the words say what the dot does, on either side.
#[test]
fn words_show_what_a_dot_means() {
    for text in [
        "Une amende de vingt mille cinq cents dinars (20.500 DT).",
        "Une amende de 20.500 DT (vingt mille cinq cents dinars).",
    ] {
        assert_eq!(sums("TN", text), ["20500 TND", "20500 TND"], "{text}");
    }
    assert_eq!(sums("TN", "Une amende de 20.500 DT."), ["20.5 TND"]);
}

#[test]
fn links_of_every_kind() {
    for (region, text, expected) in [
        (
            "FR",
            "1 200 milliards de yuans, soit 156 milliards d’euros.",
            vec![("1 200 milliards de yuans", "156 milliards d’euros")],
        ),
        (
            "FR",
            "Il touche 4 426 CHF par mois, ce qui représente environ 4 700 euros.",
            vec![("4 426 CHF", "4 700 euros")],
        ),
        (
            "FR",
            "6 milliards de francs belges dorment encore, soit l'équivalent d'un peu plus de 140 millions d'euros.",
            vec![("6 milliards de francs belges", "140 millions d'euros")],
        ),
        (
            "FR",
            "Un prêt de 500 millions de dollars ou 460 millions d'euros.",
            vec![("500 millions de dollars", "460 millions d'euros")],
        ),
        (
            "FR",
            "159 milliards de roubles, moins de 3 milliards d’euros, contre 20.",
            vec![("159 milliards de roubles", "3 milliards d’euros")],
        ),
        (
            "FR",
            "Une aide de 200 millions de livres sterling (250 millions de dollars ou 230 millions d'euros).",
            vec![
                ("200 millions de livres sterling", "250 millions de dollars"),
                ("200 millions de livres sterling", "230 millions d'euros"),
            ],
        ),
        ("FR", "(1 $ = 7,1230 yuans)", vec![("1 $", "7,1230 yuans")]),
        // Two more of the same currencies side by side say it again.
        (
            "FR",
            "Le vol coûte 100 dollars (92 euros), le train 50 dollars 46 euros.",
            vec![("100 dollars", "92 euros"), ("50 dollars", "46 euros")],
        ),
        ("FR", "Il gagne 280 yuans par jour, environ 36 euros.", vec![("280 yuans", "36 euros")]),
        ("FR", "Il vaut 100 dollars ou environ 90 à 95 euros.", vec![("100 dollars", "90 à 95 euros")]),
        (
            "FR",
            "Il vaut 100 dollars, soit 92 euros, soit 78 livres sterling.",
            vec![("100 dollars", "92 euros"), ("92 euros", "78 livres sterling")],
        ),
        // Whose crowns and pesos they are is open, and they are neither euros nor dollars of Canada.
        ("FR", "Il vaut 100 euros, soit 20 couronnes.", vec![("100 euros", "20 couronnes")]),
        ("FR", "Il vaut 100 pesos (5 dollars canadiens).", vec![("100 pesos", "5 dollars canadiens")]),
        (
            "CD",
            "45 milliards de francs congolais (CDF), montant équivalent à 16 millions de dollars.",
            vec![("45 milliards de francs congolais", "16 millions de dollars")],
        ),
    ] {
        assert_eq!(links(region, text), expected, "{text}");
    }
}

/// Two sums side by side that do not restate each other.
#[test]
fn links_that_must_not_be_made() {
    for (region, text) in [
        ("FR", "12 millions d'euros (dont 3 millions de dollars de dons)"),
        ("FR", "12 millions d'euros (dont 3 millions de dons)"),
        ("FR", "5 milliards de dollars et 3 milliards d'euros"),
        ("FR", "Il a reçu 5 000 dollars, puis 3 000 euros."),
        ("FR", "Le maçon gagne 12 dollars par jour, et deux chèvres valent 100 livres sterling."),
        ("FR", "La chambre est à 80 dollars et le repas fait 20 euros."),
        ("FR", "5 milliards de dollars, contre 3 milliards d'euros il y a dix ans"),
        ("FR", "un prêt de 10 millions de dollars, plus 4 millions d'euros de subventions"),
        ("FR", "4,3 milliards d'euros sur trois ans, soit 1,43 milliard d'euros par an"),
        ("MA", "un dividende de 250 MDH, soit 86,36 dirhams par action"),
        ("FR", "2 080 milliards de yuans (+ 38,67%) de profits"),
        ("FR", "838 millions d’euros, soit 13 % du total"),
        ("FR", "Le fonds gère 40 milliards de dollars. Il vaut 2 milliards d'euros."),
        ("FR", "100 millions de dollars (avec 20 millions d'euros d'aides)"),
        ("FR", "100 millions de dollars (hors 20 millions d'euros d'aides)"),
        ("FR", "100 millions de dollars ; 90 millions d'euros pour le voisin"),
        ("FR", "un million de yens ou un million d'euros"),
        ("FR", "Il a 100 couronnes et 20 euros."),
        ("FR", "Il doit 100 dollars. L'équivalent de 90 euros est déjà payé."),
        ("FR", "le billet à 10 000 yens (5 euros de frais)"),
        ("FR", "Prix : 25 €, 30 $ et 20 £"),
        ("FR", "l'amende passe de 500 francs à 100 euros"),
        ("FR", "Un billet de 10 000 francs CFA (1 € = 655,957 francs CFA), dit-il, pour 2 dollars"),
        ("FR", "80 milliards d'euros tandis que 90 milliards de dollars dorment"),
        ("FR", "70 millions d'euros, outre 30 millions de dollars"),
        ("FR", "Il achète 300 dollars chez l'un et 200 euros chez l'autre."),
        // Words that say "the same" do not undo those that say "another".
        ("FR", "5 milliards de dollars, contre l'équivalent de 3 milliards d'euros hier"),
        ("FR", "5 milliards de dollars, ce qui représente avec les frais 3 milliards d'euros"),
        ("FR", "10 millions de dollars plus l'équivalent de 4 millions d'euros"),
        // Brackets that hold a rate of their own, or stand too far behind.
        ("FR", "Il paie 2 dollars (1 € ≈ 1,08 $) le café."),
        ("FR", "Il paie 2 dollars (1 € ~ 1,08 $) le café."),
        ("FR", "Il paie 2 dollars (1 € = 1,08 $) le café."),
        ("FR", "Il doit 100 dollars à son voisin le boulanger du coin (90 euros)."),
        // An apposition closes, and needs more than a comma behind a price per something.
        ("FR", "Il doit 80 millions de dollars, environ 77 millions d'euros de dettes comprises"),
        ("FR", "Il gagne 280 yuans nets, environ 36 euros."),
        ("FR", "Il gagne 280 yuans par jour, 36 euros."),
        // They may be the same crowns.
        ("FR", "Il vaut 100 couronnes (9 couronnes suédoises)."),
    ] {
        let document = read_in(region, text);
        let between_two = |first: usize, second: usize| {
            // "1 € = 655,957 francs CFA" is a rate of its own, and may link.
            let words = document.figures()[first].found().as_str();
            second == first + 1 && !words.starts_with("1 €")
        };
        let made: Vec<_> = document.links().iter().filter(|link| between_two(link.first(), link.second())).collect();
        assert!(made.is_empty(), "{text}: {:?}", links(region, text));
    }
}

#[test]
fn currencies_are_inherited() {
    for (region, text, code) in [
        ("FR", "10,2 milliards d'euros de dettes et une perte de 766 millions", "EUR"),
        ("FR", "Il passe de 23 milliards d'euros à 30.", "EUR"),
        ("TN", "Entrés : 36 Mds ; sortis : 46 Mds DT.", "TND"),
        (
            "FR",
            "3,63 milliards de couronnes suédoises (393,9 millions de dollars), contre 6,59 milliards un an avant",
            "SEK",
        ),
        ("FR", "CA (k€) | 2023 | 2024\nNord | 1 204 | 1 310", "EUR"),
        ("CH", "Menu CHF 24.50, enfants 12.-", "CHF"),
        ("FR", "Je suis à 37 k€, on m'offre 42K brut.", "EUR"),
        ("FR", "5 M€ en 2020, 7 M en 2021", "EUR"),
        ("FR", "Un salaire de 40k brut.", "EUR"),
        ("FR", "Il coûte 1,80 €/kg, contre 1,70/kg hier.", "EUR"),
        ("FR", "Le taxi est à 300 euros, le bus à 200.", "EUR"),
        ("FR", "Il gagne 150 euros, soit 10 %, dont 20 en espèces.", "EUR"),
        ("FR", "Il gagne 15 euros, soit 10 %, contre 12,50 hier.", "EUR"),
        ("FR", "Il achète pour 3 euros de thé. Total : 12,50.", "EUR"),
    ] {
        let document = read_in(region, text);
        let inherited =
            document.figures().iter().filter(|entry| entry.basis() == Some(Basis::Context)).collect::<Vec<_>>();
        assert!(!inherited.is_empty(), "{text}");
        for entry in inherited {
            assert_eq!(entry.currency().map(|currency| currency.code()), Some(code), "{text}");
            assert!(entry.reason().is_some(), "{text}: every answer that was not stated says why");
        }
    }
}

/// A currency in brackets is the number's by its place: what says so is the document, not the sum.
#[test]
fn a_currency_in_brackets_is_declared() {
    let document = read_in("CI", "L'État a emprunté 85 milliards (FCFA).");
    let [debt] = document.figures() else { panic!("{document:?}") };
    assert_eq!((debt.currency(), debt.basis()), (Some(Currency::XOF), Some(Basis::Context)));
    assert!(matches!(debt.reason(), Some(Reason::Declaration(_))));
}

/// Numbers that stand beside money and are none, or that no neighbour speaks for.
#[test]
fn currencies_that_must_not_be_inherited() {
    for (region, text, stated) in [
        ("FR", "10 millions d'euros pour 3 millions de clients", 1),
        ("FR", "10 millions d'euros pour 3 millions d'habitants", 1),
        ("FR", "Budget : 350 M€. Population : 2,1 millions.", 1),
        ("FR", "Recettes : 12 M€ ; exemplaires vendus : 1,5 million", 1),
        ("FR", "Un chiffre d'affaires de 3 M€, 5 millions d'abonnés, et elle vise les 8 millions.", 1),
        ("FR", "Le Nigeria pompe 1,4 million de barils, contre 1,6 million en mai, pour 3 milliards de dollars.", 1),
        ("FR", "Il a vendu 4 millions de voitures, contre 3,5 millions un an avant, et gagne 80 millions d'euros.", 1),
        ("FR", "Avec 5 milliards de dollars, la récolte passe à 2 millions tonnes.", 1),
        ("FR", "Les réserves couvrent 100 jours, contre 121 l'an dernier, soit 20 milliards d'euros.", 1),
        ("FR", "Il gagne 3 000 euros depuis 2019, contre 2020 auparavant pour son frère.", 1),
        ("FR", "30 % de hausse à 12 millions d'euros, contre 25 % hier", 1),
        ("FR", "Il coûte 12 euros et pèse 3,5 kilos, contre 4,2 avant.", 1),
        ("FR", "12 millions d'euros en 2024, puis 2025 sera calme", 1),
        ("FR", "Le billet coûte 45 euros, place 12.", 1),
        ("FR", "Le loyer est de 800 euros au 25, rue des Lilas.", 1),
        ("FR", "Livraison 5 euros, appelez le 12 34.", 1),
        ("FR", "La prime de 300 euros touche 12 000 salariés.", 1),
        ("FR", "Le budget est de 5 millions d'euros pour 1 200 logements.", 1),
        ("FR", "CA (M€) | 2023 | 2024\nEffectif | 412 | 398", 0),
        ("FR", "(en millions d'euros) | 2023\nRésultat par action | 1,25", 0),
        ("FR", "(en millions d'euros) | 2023\nMarge (%) | 8,4", 0),
        ("FR", "Comptes en millions d'euros, dit-il, et 12 personnes", 0),
        ("FR", "Il est né en 1975 et doit 1 000 euros à 3 voisins.", 1),
        ("FR", "Le score est de 3 à 2, le prix de 15 euros.", 1),
        // A letter that is no thousand, another sentence, a percentage in between, no cents, too much for a part.
        ("FR", "Un forfait de 40G brut, pour 15 euros.", 1),
        ("FR", "Le taxi est à 300 euros ; le bus à 200.", 1),
        ("FR", "Il gagne 30 euros ! contre 35 hier", 1),
        ("FR", "Il gagne 30 euros ? contre 35 hier", 1),
        ("FR", "Il gagne 30 euros. contre 35 hier", 1),
        ("FR", "Il gagne 15 euros, soit 10 %, contre 12 hier.", 1),
        ("FR", "Il achète pour 3 euros de thé. Total : 1 250.", 1),
        ("FR", "La ville doit 3 millions d'euros et en compte 12.", 1),
        ("FR", "Il place 3 millions d'euros dans des fonds, dont 12 en France.", 1),
        // No part is larger than the whole.
        ("FR", "Il vend ses cerises 12 euros le kilo, dont 15 au marché.", 1),
        ("FR", "Il vend ses cerises 12 euros, dont 15,50 au marché.", 1),
        ("FR", "Il vend ses cerises 12,50 euros, dont 15,50 au marché.", 1),
        ("FR", "Il vend ses cerises 12 euros le kilo, dont 9 au marché.", 2),
        ("FR", "Il vend ses cerises 12 euros le kilo, dont 12 au marché.", 2),
    ] {
        let document = read_in(region, text);
        let money: Vec<_> = document
            .figures()
            .iter()
            .filter(|entry| entry.figure().kind() == Kind::Money)
            .map(|entry| entry.found().as_str())
            .collect();
        assert_eq!(money.len(), stated, "{text}: {money:?}");
    }
}

/// The money of a text, each as its worth and its code.
fn sums(region: &str, text: &str) -> Vec<String> {
    let document = read_in(region, text);
    let money = document.figures().iter().filter(|entry| entry.figure().kind() == Kind::Money);
    money
        .map(|entry| {
            let code = entry.currency().map_or("?", |currency| currency.code());
            format!("{} {code}", entry.figure().low().value().normalize())
        })
        .collect()
}

/// What numbers of one list or range share is of the context in all but the one that states it, and they say why.
#[test]
fn what_a_list_shares() {
    for (text, expected) in [
        ("Il verse 10, 20 et 30 M€.", [true, true, false].as_slice()),
        ("Il verse 8 + 2 €.", &[true, false]),
        ("Il verse 8, 9 ou 10 €.", &[true, true, false]),
        ("Il verse 8 €, 10 €.", &[false, false]),
        ("Il verse 8 à 10 €.", &[false]),
    ] {
        let document = read_in("FR", text);
        let shared: Vec<_> = document
            .figures()
            .iter()
            .map(|entry| (entry.reason() == Some(Reason::Shared), entry.basis() == Some(Basis::Context)))
            .collect();
        assert_eq!(shared, expected.iter().map(|&shared| (shared, shared)).collect::<Vec<_>>(), "{text}");
    }
}

/// What is a heading, and which cells stand under it.
#[test]
fn headings_and_their_cells() {
    for (text, expected) in [
        // A heading ends its line, or the table runs on behind it: a capital, a year.
        ("Comptes en millions d'euros\nVentes | 1 245,3 | 987,1", &["1245300000 EUR", "987100000 EUR"][..]),
        ("Comptes en millions d'euros CA 1 245,3 987,1", &["1245300000 EUR", "987100000 EUR"]),
        ("Comptes en millions d'euros 2024 1 245,3 987,1", &["1245300000 EUR", "987100000 EUR"]),
        ("Comptes en millions d'euros constants\nVentes | 1 245,3 | 987,1", &[]),
        // Behind a comma only what is left out goes on with a heading.
        ("Comptes en millions d'euros, sauf mention contraire\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("Comptes en millions d'euros, hors taxes\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("Comptes en millions d'euros, dit-il\nVentes | 1 245,3", &[]),
        // A colon behind bare euros announces no table.
        ("Comptes en millions d'euros :\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("Tarifs en euros :\nQuai 1 | 12,50", &[]),
        ("Tarifs (en euros)\nQuai 1 | 12,50", &["12.5 EUR"]),
        ("Comptes en millions de couronnes\nVentes | 1 245,3", &[]),
        ("Comptes | M€ 2024 | 2023\nVentes | 1 245,3 | 987,1", &["1245300000 EUR", "987100000 EUR"]),
        ("Loyer | CHF 480 | 62,50", &["480 CHF"]),
        // It takes "en", a bracket or a bar; not any word that starts like it.
        ("Guichet : dollars et euros | 12,50", &[]),
        // Cells stand between bars, slashes with spaces around them, and wide gaps.
        ("(en millions d'euros)\nVentes / 1 245,3 / 987,1", &["1245300000 EUR", "987100000 EUR"]),
        ("(en millions d'euros)\nVentes | 1 245,3/987,1", &[]),
        ("(en millions d'euros)\nVentes brut/987,1", &[]),
        ("(en millions d'euros)\nVentes brut / 987,1", &["987100000 EUR"]),
        ("(en millions d'euros)\nVentes  1 245,3  987,1  net", &["1245300000 EUR", "987100000 EUR"]),
        ("(en millions d'euros)\nVentes 1 245,3 net", &[]),
        ("(en millions d'euros)\nFlotte | 412,5 avions", &[]),
        ("(en millions d'euros)\nFusible | 12,5A", &[]),
        ("Comptes en millions d'euros ; Lampe : 12,5W", &[]),
        // On the heading's own line it takes less.
        ("Comptes en millions d'euros ; Ventes 1 245,3 contre 987,1", &["1245300000 EUR", "987100000 EUR"]),
        ("Comptes en millions d'euros ; Ventes 1 245,3 selon lui", &[]),
        ("Comptes (en millions d'euros)\nLe rapport est de 1 245,3, dit-il", &[]),
        // The label of a row speaks for that row alone.
        ("(en millions d'euros)\nEffectif | 412\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("(en millions d'euros)\nEffectif moyen | 412,5\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("(en millions d'euros)\nMarge en % | 412,5\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("(en millions d'euros)\nLevier (x) | 412,5\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("(en millions d'euros)\nGain/action | 412,5\nVentes | 1 245,3", &["1245300000 EUR"]),
        ("(en millions d'euros)\nEffectif | 412 | Ventes | 1 245,3", &["1245300000 EUR"]),
        ("(en millions d'euros)\nRésultat net, part du groupe | 412,5", &["412500000 EUR"]),
        ("(en millions d'euros)\nVentes par région | 412,5", &["412500000 EUR"]),
    ] {
        assert_eq!(sums("FR", text), expected, "{text}");
    }
}

/// However far down a table a row stands, its label speaks for it.
#[test]
fn a_label_far_down_a_table() {
    let above = "Ventes | 1 245,3\n".repeat(20);
    let sales = vec!["1245300000 EUR"; 20];
    for (row, expected) in [("Effectif moyen | 412,5", None), ("Stocks | 412,5", Some("412500000 EUR"))] {
        let text = format!("(en millions d'euros)\n{above}{row}");
        let expected: Vec<_> = sales.iter().copied().chain(expected).collect();
        assert_eq!(sums("FR", &text), expected, "{row}");
    }
}

/// A word without an end, longer than any word that is looked at, hides nothing behind it.
#[test]
fn an_endless_word_hides_no_heading() {
    let text = format!("{} (en millions d'euros)\nVentes | 1 245,3", "e".repeat(300));
    assert_eq!(sums("FR", &text), ["1245300000 EUR"]);
}

/// "(MD)" behind a sum says what "MD" is from there on; a name too long, or a remark, says nothing.
#[test]
fn abbreviations_are_declared_in_brackets() {
    for (text, expected) in [
        ("Il verse 65,8 millions de dinars tunisiens (MD), puis 45,77 MD.", &["65800000 TND", "45770000 TND"][..]),
        ("Il verse 45,77 MD, puis 65,8 millions de dinars tunisiens (MD).", &["65800000 TND"]),
        ("Il verse 12 milliards de dollars taïwanais (Dtw), puis 300 Dtw.", &["12000000000 TWD", "300 TWD"]),
        ("Il verse 12 milliards de dollars taïwanais (Dtw), puis 300 Dtwx et 40 Dtw3.", &["12000000000 TWD"]),
        ("Il verse 12 milliards de dollars taïwanais (Dtw en 2024), puis 300 Dtw.", &["12000000000 TWD"]),
        ("Il verse 12 milliards de dollars taïwanais, Dtw), puis 300 Dtw.", &["12000000000 TWD"]),
        ("Il verse 12 milliards de dollars taïwanais (formose), puis 300 formose.", &["12000000000 TWD"]),
    ] {
        assert_eq!(sums("FR", text), expected, "{text}");
    }
}

/// A text of nothing but declarations is read in time, so that only sixteen of a kind are heard.
#[test]
fn sixteen_declarations_are_heard() {
    for (others, dollars, abbreviated) in [(15, "12 CAD", true), (16, "12 USD", false)] {
        let text = format!("{}en dollars canadiens : 12 dollars", "en euros, ".repeat(others));
        assert_eq!(sums("FR", &text), [dollars], "{others} others");
        let text = format!("{}3 yens (Yjp), puis 45 Yjp", "4 euros (Eur), ".repeat(others));
        assert_eq!(sums("FR", &text).contains(&"45 JPY".into()), abbreviated, "{others} others");
    }
}

/// Of two countries the nearer one is meant, on either side; what is settled holds for the same name, however far on,
/// and for no other.
#[test]
fn countries_settle_whose_money_is_meant() {
    let far = "le chantier avance, et nul ne dit ce qu'il en coûte, ".repeat(8);
    for (text, expected) in [
        (
            "En Ouganda, l'oléoduc kényan rapporterait 130 milliards de shillings.".into(),
            ["130000000000 KES"].as_slice(),
        ),
        ("L'oléoduc kényan, dit l'Ouganda, rapporterait 130 milliards de shillings.".into(), &["130000000000 UGX"]),
        ("Il rapporterait 130 milliards de shillings au Kenya, et rien à l'Ouganda.".into(), &["130000000000 KES"]),
        // At equal distance the first one is.
        ("Le Kenya doit 130 milliards de shillings à l'Ouganda.".into(), &["130000000000 KES"]),
        ("L'Ouganda doit 130 milliards de shillings ; le Kenya ne doit rien.".into(), &["130000000000 UGX"]),
        ("En Iran, le plein coûte 300 000 rials.".into(), &["300000 IRR"]),
        ("Ici, le plein coûte 300 000 rials.".into(), &["300000 ?"]),
        (
            format!("L'oléoduc kényan vaut 130 milliards de shillings, {far}et le port 40 milliards de shillings."),
            &["130000000000 KES", "40000000000 KES"],
        ),
        (
            format!("L'oléoduc kényan vaut 130 milliards de shillings, {far}et le port 40 milliards de couronnes."),
            &["130000000000 KES", "40000000000 ?"],
        ),
        (format!("Passé l'Ouganda, {far}l'oléoduc kényan vaut 130 milliards de shillings."), &["130000000000 KES"]),
        (format!("{far}dit l'Ouganda ; l'oléoduc kényan vaut 130 milliards de shillings."), &["130000000000 KES"]),
        (format!("Au Kenya, {far}et 130 milliards de shillings de dettes."), &["130000000000 ?"]),
        (format!("Il a 130 milliards de shillings de dettes, {far}dit-on au Kenya."), &["130000000000 ?"]),
    ] {
        assert_eq!(sums("FR", &text), expected, "{text}");
    }
}

#[test]
fn nothing_is_inherited_from_far_away() {
    let prose = "le texte continue sans chiffre jusqu'au bout de la phrase ".repeat(60);
    for (between, kind) in [("", Kind::Money), (prose.as_str(), Kind::Number)] {
        let text = format!("Le budget est de 5 milliards d'euros, {between}contre 4 milliards un an avant.");
        let document = read_in("FR", &text);
        assert_eq!(document.figures()[1].figure().kind(), kind, "{text}");
    }
}

/// Just so far, in bytes, and no further: the most that may stand between the two halves, and what one byte more leaves.
#[test]
fn how_far_a_sum_speaks() {
    for (start, most, end, near, far) in [
        (
            "Le taxi est à 300 euros",
            291,
            ", contre 200 hier.",
            ["300 EUR", "200 EUR"].as_slice(),
            ["300 EUR"].as_slice(),
        ),
        ("12 euros la place", 48, ", 9 le balcon.", &["12 EUR", "9 EUR"], &["12 EUR"]),
        ("5 € la bière", 23, " mais 2,50 le café.", &["5 EUR", "2.5 EUR"], &["5 EUR"]),
        ("Elle gagne 1 800 euros", 53, ", lui 2 100.", &["1800 EUR", "2100 EUR"], &["1800 EUR"]),
        ("Café 1,50,", 33, " thé 2,20 €", &["1.5 EUR", "2.2 EUR"], &["2.2 EUR"]),
        // A bracket opens what restates the sum before it; a count is repeated.
        (
            "Il vaut 100 dollars (",
            57,
            " 92 euros), contre 80 hier.",
            &["100 USD", "92 EUR", "80 USD"],
            &["100 USD", "92 EUR", "80 EUR"],
        ),
        (
            "Il gagne 3 milliards de dollars avec 1,4 million de barils",
            100,
            ", contre 1,6 million hier.",
            &["3000000000 USD"],
            &["3000000000 USD", "1600000 USD"],
        ),
        // A currency that is known speaks further than one that is not, and less far ahead.
        (
            "Il a 5 milliards d'euros",
            1990,
            ", contre 4 milliards hier.",
            &["5000000000 EUR", "4000000000 EUR"],
            &["5000000000 EUR"],
        ),
        (
            "Il a 5 milliards de dinars",
            110,
            ", contre 4 milliards hier.",
            &["5000000000 ?", "4000000000 ?"],
            &["5000000000 ?"],
        ),
        (
            "Entrés : 36 milliards ;",
            387,
            " sortis : 46 milliards d'euros.",
            &["36000000000 EUR", "46000000000 EUR"],
            &["46000000000 EUR"],
        ),
        (
            "Le baril vaut 71,20 dollars",
            189,
            " et cède 45 cents.",
            &["71.2 USD", "0.45 USD"],
            &["71.2 USD", "0.45 EUR"],
        ),
        (
            "Il vaut 4.812 milliards d'euros",
            390,
            ", contre 4.500 milliards d'euros.",
            &["4812000000 EUR", "4500000000 EUR"],
            &["4812000000 EUR", "4500000000000 EUR"],
        ),
        // So do countries, and words of the past.
        ("Il vaut 130 milliards de shillings", 298, " Kenya.", &["130000000000 KES"], &["130000000000 ?"]),
        ("Une maison se cède vingt livres", 298, " tournois.", &["20 ?"], &["20 GBP"]),
        // And headings; the label of a row.
        ("Tarifs (en euros)", 290, " adulte 12,50", &["12.5 EUR"], &[]),
        ("Comptes en millions d'euros ;", 590, " Ventes 1 245,3.", &["1245300000 EUR"], &[]),
        ("(en millions d'euros)\nEffectif", 289, " | 412,5", &[], &["412500000 EUR"]),
    ] {
        for (bytes, expected) in [(most, near), (most + 1, far)] {
            let between: String = " mot".chars().cycle().take(bytes).collect();
            assert_eq!(sums("FR", &format!("{start}{between}{end}")), expected, "{start} … {end} over {bytes} bytes");
        }
    }
}

#[test]
fn ambiguous_names_are_settled_by_the_text() {
    for (region, text, code, reason) in [
        ("FR", "L'oléoduc kényan rapporterait 130 milliards de shillings.", "KES", "place"),
        ("FR", "30 millions de dollars canadiens, dont 5 millions de dollars à Québec", "CAD", "declaration"),
        (
            "CA",
            "Un bénéfice de 872,4 millions $. Les données sont exprimées en dollars américains.",
            "USD",
            "declaration",
        ),
        ("FR", "Le café vaut 1.200 francs CFA, contre 900 francs hier.", "XOF", "declaration"),
        ("FR", "Le baril cède 45 cents, à 71,20 dollars.", "USD", "neighbour"),
        ("CA", "Le baril cède 45 cents, à 71,20 dollars.", "CAD", "region"),
    ] {
        let document = read_in(region, text);
        let found = document.figures().iter().any(|entry| {
            entry.currency().map(|currency| currency.code()) == Some(code)
                && entry.reason().map(Reason::name) == Some(reason)
        });
        assert!(
            found,
            "{text}: {:?}",
            document.figures().iter().map(|e| (e.currency(), e.reason())).collect::<Vec<_>>()
        );
    }
}

/// The names of reasons in data, which no text changes.
#[test]
fn reasons_by_name() {
    let span = montant::Span::new(0, 1);
    for (reason, name) in [
        (Reason::Region, "region"),
        (Reason::Shared, "shared"),
        (Reason::Neighbour(0), "neighbour"),
        (Reason::Heading(span), "heading"),
        (Reason::Declaration(span), "declaration"),
        (Reason::Place(span), "place"),
        (Reason::Rate(0), "rate"),
    ] {
        assert_eq!(reason.name(), name);
    }
}

#[test]
fn prices_per_something() {
    for (text, per) in [
        ("à 8 080 €/m²", Some("/m²")),
        ("9,90 € par mois", Some("par mois")),
        ("1,40 € le litre", Some("le litre")),
        ("12 $ l'heure", Some("l'heure")),
        ("12 € de l'heure", Some("de l'heure")),
        ("12 € pour l'heure", None),
        ("35 € / nuit", Some("/ nuit")),
        ("110 € du MWh", Some("du MWh")),
        ("4 € au kilo", Some("au kilo")),
        ("8 000 euros le m2", Some("le m2")),
        ("8 000 euros du m²", Some("du m²")),
        ("11 euros par mètre carré", Some("par mètre carré")),
        ("3 € de la pièce", Some("de la pièce")),
        ("0,80 €/100 g", Some("/100 g")),
        ("0,80 €/100g", Some("/100g")),
        ("0,80 €/100 g 250 g", Some("/100 g")),
        ("12€/8€/5€", None),
        ("12 € au guichet", None),
        ("12 € le m", None),
        ("9,90 € par utilisateur", Some("par utilisateur")),
        ("12 € par exemple", None),
        ("12 € par ci, 15 € par là", None),
        // What follows a slash is a word, and no endless one.
        ("12 €/ ", None),
        ("12 €/abcdefghijklmnopqrstuvw", Some("/abcdefghijklmnopqrstuvw")),
        ("12 €/abcdefghijklmnopqrstuvwx", None),
        // Nor is it a number behind a space.
        ("12 €/100 g", Some("/100 g")),
        ("12 € / 15 personnes", None),
        ("12 millions d'euros l'an dernier", None),
        ("12 €", None),
    ] {
        let document = read_in("FR", text);
        let found = document.figures()[0].per().map(|span| &text[span.range()]);
        assert_eq!(found, per, "{text}");
    }
}

/// A currency that the line says behind its prices is no word of theirs.
#[test]
fn prices_said_behind_them_are_in_context() {
    let document = read_in("CH", "Menu 19.50, café noir 4.20, vin compris (prix en francs suisses)");
    let bases: Vec<_> = document.figures().iter().map(|entry| (entry.currency(), entry.basis())).collect();
    assert_eq!(bases, [(Some(Currency::CHF), Some(Basis::Context)); 2]);
}

/// Equal are entries that say the same for the same reason, in whatever text.
#[test]
fn entries_are_equal_by_all_they_say() {
    let hash = |entry: &Entry<'_>| {
        let mut state = DefaultHasher::new();
        entry.hash(&mut state);
        state.finish()
    };
    for (what, one, other, index, equal) in [
        ("nothing", "Il coûte 12 $ par mois.", "Il coûte 12 $ par mois, dit-il.", (0, 0), true),
        ("the figure", "Il coûte 12 $.", "Il coûte 15 $.", (0, 0), false),
        ("the reason", "Café 2,50 €, thé 1,80.", "5 % ; 2,50 €, thé 1,80.", (1, 2), false),
        ("the equivalent", "Il coûte 12 $ (11 €).", "Il coûte 12 $ et 11 €.", (0, 0), false),
        ("per what", "Il coûte 12 $ par mois.", "Il coûte 12 $ par an.", (0, 0), false),
    ] {
        let (one, other) = (read_in("FR", one), read_in("FR", other));
        let (one, other) = (&one.figures()[index.0], &other.figures()[index.1]);
        assert_eq!(one.span(), other.span(), "{what}");
        assert_eq!(one == other, equal, "{what}");
        // Looking behind the figure again would be dear: per what is not in the hash.
        assert_eq!(hash(one) == hash(other), equal || what == "per what", "{what}");
    }
}
