//! What the press, filings, assemblies and histories write, a table a rule.

mod support;

use montant::{Reader, Region};

use support::show;

/// The figures of a document, and its links.
fn read(region: &str, text: &str) -> (Vec<String>, Vec<(usize, usize)>) {
    let document = Reader::new().region(region.parse::<Region>().expect(region)).read(text);
    let figures = document.figures().iter().map(|entry| show(&entry.figure())).collect();
    (figures, document.links().iter().map(|link| (link.first(), link.second())).collect())
}

#[track_caller]
fn check(rows: &[(&str, &str, &[&str])]) {
    for (region, text, expected) in rows {
        assert_eq!(read(region, text).0, *expected, "{region}: {text}");
    }
}

/// A sou is the twentieth of a livre or of a franc of the past, and a cent only where cents are called so.
#[test]
fn sous() {
    check(&[
        ("FR", "Le manœuvre gagnait trente sous par jour et payait son pain deux sous.", &["1.50 ?", "0.10 ?"]),
        ("FR", "Une amende de 25 sous tournois fut levée.", &["1.25 ?"]),
        ("CA", "Le café lui a coûté 60 sous.", &["0.60 CAD"]),
        ("FR", "Il a payé à boire à 3 sous-officiers.", &[]),
    ]);
}

/// Livres and écus are money without a code where the text is of the time before the franc, and pounds in Britain.
#[test]
fn livres_of_the_past() {
    check(&[
        ("FR", "En 1684, une rente de 400 livres faisait vivre une famille.", &["400 ?"]),
        ("FR", "Sa dot, au XVIIe siècle, montait à 30 000 livres.", &["30000 ?"]),
        ("FR", "En 1684, à Londres, une rente de 400 livres faisait vivre une famille.", &["400 GBP"]),
        ("FR", "Une rente de 400 livres par mois lui fut versée en 1984.", &["400 GBP"]),
        ("FR", "Le bois fut vendu 900 livres tournois, puis 1 500 livres en 1712.", &["900 ?", "1500 ?"]),
        ("FR", "La rançon de 3 millions d'écus fut payée en 1530.", &["3000000 ?"]),
        ("FR", "Le programme reçoit 3 millions d'écus en 1994.", &["3000000 XEU"]),
        ("GB", "Il gagnait plus de 2 500 livres par mois.", &["more_than 2500 GBP"]),
        ("FR", "Il perd plus de 2 livres par mois.", &[]),
        ("FR", "Elle achète 4 livres par semaine.", &[]),
        ("FR", "Il l'a vendu 400 livres.", &["400 GBP"]),
        ("FR", "1681, une grange au prix de 60 livres.", &["60 ?"]),
        ("FR", "Vers 1700, un bœuf valait 85 livres.", &["85 ?"]),
    ]);
}

/// What the nineteenth century wrote.
#[test]
fn old_writings() {
    check(&[
        ("FR", "Une hausse de 7 pour 100, ou de 3 pour 1000.", &["7 percent", "3 per_mille"]),
        ("FR", "On compte 15 pour 100 000 habitants.", &[]),
        ("FR", "Le port a coûté 8 millions 1/2 de francs, le quai 2 millions ½.", &["8500000 FRF", "2500000 FRF"]),
        ("FR", "La ferme fut payée 42,000 fr. comptant.", &["42000 FRF"]),
        ("FR", "L'essence est à 5,890 F le litre.", &["5.890 FRF"]),
        ("FR", "Il perdit des centaines de mille francs au jeu.", &[]),
        ("FR", "Une dette de 40 milliards de marks-or.", &["40000000000 DEM"]),
    ]);
}

/// Whole points are of a percentage where the words before are of one.
#[test]
fn points() {
    check(&[
        ("FR", "La TVA gagne 2 points.", &["2 percentage_point"]),
        ("FR", "La marge opérationnelle recule de 3 points sur un an.", &["3 percentage_point"]),
        ("FR", "Le club perd 3 points.", &[]),
        ("FR", "Un taux unique dans 3 points de vente.", &[]),
    ]);
}

/// Ends too far apart make no range.
#[test]
fn ends_far_apart() {
    check(&[
        ("FR", "Le chantier coûterait de 1 200 à 3 milliards d'euros.", &["3000000000 EUR"]),
        ("FR", "On cède une clio 4 à 7 900 €.", &["7900 EUR"]),
        ("FR", "Des dons de 5 à 1 500 euros.", &["5..1500 EUR"]),
        ("FR", "Des prêts de 2 000 à 5 millions d'euros.", &["2000..5000000 EUR"]),
        ("FR", "De 0 à 3 milliards d'euros.", &["0..3000000000 EUR"]),
    ]);
}

/// One text writes its dots one way.
#[test]
fn dots_of_one_text() {
    check(&[
        (
            "FR",
            "Les ventes montent à 4.812 milliards d'euros, contre 4.500 milliards un an plus tôt.",
            &["4812000000 EUR", "4500000000 EUR"],
        ),
        (
            "FR",
            "Les ventes passent de 4.500 milliards d'euros à 4.812 milliards d'euros.",
            &["4500000000 EUR", "4812000000 EUR"],
        ),
        ("FR", "La dette atteint 2.500 milliards d'euros.", &["2500000000000 EUR"]),
    ]);
}

/// Decimals in groups are one number; two cells of a table are not.
#[test]
fn decimals_in_groups() {
    check(&[
        ("FR", "Un euro vaut 6,559 57 francs.", &["1 EUR", "6.55957 FRF"]),
        ("FR", "Un euro vaut 40,339 9 francs belges.", &["1 EUR", "40.3399 BEF"]),
    ]);
}

/// A long number may have its currency with *de*, and a code may follow a noun that several countries share.
#[test]
fn currencies_behind_de_and_codes_behind_nouns() {
    check(&[
        ("CD", "L'État a versé 312 456 789 de CDF aux provinces.", &["312456789 CDF"]),
        ("FR", "On recense 150 320 d'entre eux.", &[]),
        ("CA", "Un prêt de 40 millions de dollars USD.", &["40000000 USD"]),
        ("CM", "Un coût de 5 centimes de dollar par kilowattheure.", &["0.05 USD"]),
    ]);
}

/// What a number takes over, and from which sum.
#[test]
fn inherited() {
    check(&[
        ("FR", "L'euro valait 1,0845 dollar contre 1,0832 vendredi.", &["1.0845 USD", "1.0832 USD"]),
        ("FR", "Un déficit de 15,4 milliards de dinars, contre 12,8 milliards.", &["15400000000 ?", "12800000000 ?"]),
        (
            "FR",
            "On prévoit 450 M€ en 2024, 500 en 2025 et 550 en 2026.",
            &["450000000 EUR", "500000000 EUR", "550000000 EUR"],
        ),
        ("FR", "On prévoit 450 M€ en 2024, 500 emplois en 2025.", &["450000000 EUR"]),
        ("FR", "Il ne reste pas un centime, pas un sou vaillant.", &[]),
        ("FR", "Deux primes, dont une d'un peu plus de 2 millions d'euros.", &["more_than 2000000 EUR"]),
        (
            "TN",
            "L'huile (5,4 milliards de dinars, soit 1,6 milliard d'euros), le phosphate (2,9 milliards).",
            &["5400000000 TND", "1600000000 EUR", "2900000000 TND"],
        ),
    ]);
    assert_eq!(read("FR", "Il touche 18,5 millions de dollars, à savoir près de 17 millions d'euros.").1, [(0, 1)]);
}

/// What one unit of another costs is no sum in that other.
#[test]
fn rates() {
    check(&[("FR", "Le dinar s'échange à 3,38 pour un euro et 3,12 pour un dollar.", &["1 EUR", "1 USD"])]);
}

/// A hundred that counts something is no percentage: only a rate ends there.
#[test]
fn of_a_hundred() {
    check(&[
        ("FR", "La rente est à 5 pour 100, puis à 4 pour 100 d'intérêt.", &["5 percent", "4 percent"]),
        ("FR", "Un lot de 10 pour 100 euros, ou 3 pour 100 €, ou 2 pour 100 $.", &["100 EUR", "100 EUR", "100 USD"]),
        (
            "FR",
            "C'est 20 pour 100 moins cher, puis 5 pour 100 environ, 3 pour 100 français.",
            &["20 percent", "about 5 percent", "3 percent"],
        ),
        ("FR", "Comptez 12 g pour 100 g, 3 pour 100 ml, 8 kWh pour 100 km.", &[]),
        ("FR", "Ils sont 4 pour 100 places et vendent 2 pour 1000 francs.", &["1000 FRF"]),
    ]);
}

/// The end of what is no number is none either.
#[test]
fn words_torn_by_a_hyphen() {
    check(&[
        ("FR", "Le lot coûte quarante-douze euros.", &[]),
        ("FR", "Le lot coûte soixante-douze euros, ou dix-quinze euros.", &["72 EUR", "10..15 EUR"]),
    ]);
}

/// Livres of the past are pounds where Britain is named; neither Brittany nor a kingdom names it.
#[test]
fn what_names_britain() {
    check(&[
        ("FR", "En 1672, en Bretagne, une ferme coûte trois cents livres.", &["300 ?"]),
        ("FR", "En 1672, dans le royaume de France, une ferme coûte trois cents livres.", &["300 ?"]),
        ("FR", "En 1672, en Grande-Bretagne, une ferme coûte trois cents livres.", &["300 GBP"]),
        ("FR", "En 1750, le Royaume-Uni n'est pas né ; la ferme coûte trois cents livres.", &["300 GBP"]),
    ]);
}

/// Points that a percentage restates are an index; whole or broken, those of a rate are of a percentage.
#[test]
fn points_of_an_index() {
    check(&[
        ("FR", "L'indice prend 6,4 points, soit 0,3 %.", &["0.3 percent"]),
        ("FR", "Le marché cède 9,1 points (-0,42%) à la cloche.", &["-0.42 percent"]),
        ("FR", "Le chômage recule de 0,4 point, soit 7,3 % des actifs.", &["0.4 percentage_point", "7.3 percent"]),
        (
            "FR",
            "La banque relève son taux d'un quart de point à 2,25-2,50 %.",
            &["0.25 percentage_point", "2.25..2.50 percent"],
        ),
    ]);
}

/// What looks like a qualifier and is none.
#[test]
fn no_qualifiers() {
    check(&[
        ("FR", "Le ticket n'est plus de 3 € mais de 4 €.", &["3 EUR", "4 EUR"]),
        ("FR", "Le taux n’était plus de 5 %.", &["5 percent"]),
        ("FR", "Le panier est de plus de 40 €.", &["more_than 40 EUR"]),
        ("FR", "La collecte plafonne à 12 millions d'euros.", &["12000000 EUR"]),
        ("FR", "Une aide plafonnée à 900 euros.", &["at_most 900 EUR"]),
        (
            "CH",
            "Une hausse de 4 millions - sur un total de 90 millions de francs - de 6 millions ensuite.",
            &["4000000 CHF", "90000000 CHF", "6000000 CHF"],
        ),
        ("FR", "Cadeaux - de 20 € livrés sous deux jours.", &["less_than 20 EUR"]),
    ]);
}

/// Digits that are the rest of a number, and small words whose space was lost.
#[test]
fn torn_writings() {
    check(&[
        ("FR", "Adulte 18 00 € Enfant 9 00 €", &[]),
        ("FR", "Adulte 18 00 € 22 00 €", &[]),
        ("CD", "Un budget de12.480, 5 milliards de FC.", &["12480500000000 CDF"]),
        ("BJ", "L'État a retenu 31, 20415 milliards de FCFA.", &["31204150000 XOF"]),
        ("FR", "En 12, 15000 euros.", &["15000 EUR"]),
        ("SN", "Elle a versé la somme de75.000 FCFA.", &["75000 XOF"]),
        ("VN", "Une vente pour64 millions de dollars.", &["64000000 USD"]),
        ("FR", "La réf. xde12 € n'existe pas.", &[]),
    ]);
}

/// "doubler de X à Y" goes from one to the other; a double room has a range of prices.
#[test]
fn doubling() {
    check(&[
        ("CA", "L'aide va doubler de 150 $ à 300 $.", &["150 CAD", "300 CAD"]),
        ("FR", "Chambre double de 60 à 90 €.", &["60..90 EUR"]),
    ]);
}

/// A bracket behind a sum, with a time in it, has another of its kind.
#[test]
fn brackets_of_another_time() {
    check(&[
        ("FR", "Les ventes pèsent 41,5 milliards d'euros (38,9 en 2019).", &["41500000000 EUR", "38900000000 EUR"]),
        ("FR", "Un loyer moyen de 12 400 euros (11 900 un an plus tôt).", &["12400 EUR", "11900 EUR"]),
        ("FR", "Une perte de 320 millions d'euros (280 l'an dernier).", &["320000000 EUR", "280000000 EUR"]),
        ("FR", "Il touche 45 000 euros (2 enfants à charge).", &["45000 EUR"]),
        ("FR", "Une perte de 320 millions d'euros (4 en 2019).", &["320000000 EUR"]),
        ("FR", "Un prix de 25 000 euros (neuf en 2019).", &["25000 EUR"]),
    ]);
}

/// Parts of a sum, by what is said of them.
#[test]
fn parts_of_a_sum() {
    check(&[
        (
            "FR",
            "Le club a payé 30 millions d'euros, dont 22 garantis et 8 de bonus.",
            &["30000000 EUR", "22000000 EUR", "8000000 EUR"],
        ),
        ("FR", "Une offre de 15 M€ plus 3 de bonus.", &["15000000 EUR", "3000000 EUR"]),
        ("FR", "Il a coûté 30 millions d'euros, dont 22 matchs garantis.", &["30000000 EUR"]),
        ("FR", "Le pont vaut 90 millions d'euros, contre 75 prévus.", &["90000000 EUR", "75000000 EUR"]),
        ("FR", "Le pont vaut 90 millions d'euros, contre 75 arbres prévus.", &["90000000 EUR"]),
    ]);
}

/// Prices beside a price: of the next thing, of the other one, of the same.
#[test]
fn prices_beside_a_price() {
    check(&[
        ("FR", "Compter 14 euros l'assiette, 17 le menu et 5 la boisson.", &["14 EUR", "17 EUR", "5 EUR"]),
        ("FR", "Le pass coûte 14 euros le week-end, 9 le lundi.", &["14 EUR"]),
        ("FR", "Elle touche 1 900 euros, lui 2 350.", &["1900 EUR", "2350 EUR"]),
        ("FR", "Le trajet est à 2,10 euros au lieu d'1,80.", &["2.10 EUR", "1.80 EUR"]),
        ("FR", "Cours 48.35EUR | plus haut 48.35 | volume 12 500", &["48.35 EUR", "48.35 EUR"]),
        ("FR", "Ouverture à 18.30, entrée 18.30 €", &["18.30 EUR"]),
        (
            "FR",
            "Il reste 6 millions à trouver sur les 9 millions d'investis, en euros 15 M€.",
            &["6000000 EUR", "9000000 EUR", "15000000 EUR"],
        ),
    ]);
}

/// A range whose currency stands behind its low end alone.
#[test]
fn currency_behind_the_low_end() {
    check(&[
        ("CI", "Des lots allant de 4 millions de FCFA à 25 millions selon le site.", &["4000000..25000000 XOF"]),
        ("FR", "Comptez entre 14 € et 22 par personne.", &["14..22 EUR"]),
        ("FR", "Les tarifs varient de 8 € à 15 selon l'âge.", &["8..15 EUR"]),
        ("FR", "Une peine entre 5 millions d'euros et 30.", &["5000000..30000000 EUR"]),
        ("FR", "Le budget passe de 8 millions d'euros à 15 millions.", &["8000000 EUR", "15000000 EUR"]),
        ("FR", "Il hésite entre 400 € et 12 jours de congé.", &["400 EUR"]),
        ("FR", "Le choix est entre 2 millions d'euros et 3 millions de vaccins.", &["2000000 EUR", "3000000 number"]),
        ("FR", "Une hausse comprise entre 3 % et 5.", &["3..5 percent"]),
    ]);
}

/// Sums that a verb of paying or moving stands before.
#[test]
fn paid_and_moved() {
    check(&[
        ("FR", "La grange vaut 140 000 euros. Il a emprunté 95 000 à sa banque.", &["140000 EUR", "95000 EUR"]),
        ("FR", "Une amende de 68 euros, portée à 180 en cas de retard.", &["68 EUR", "180 EUR"]),
        ("FR", "Un capital de 68 euros, et un effectif porté à 180 agents.", &["68 EUR"]),
        ("FR", "Le site a coûté 2 000 euros et attiré 95 000 curieux.", &["2000 EUR"]),
    ]);
}

/// A number in words with its digits in brackets, or the other way round, may have its magnitude behind them.
#[test]
fn brackets_before_the_magnitude() {
    check(&[
        ("CI", "Un capital de douze (12) millions de FCFA.", &["12000000 XOF"]),
        ("CI", "Une caution de cinq (05) millions de FCFA.", &["5000000 XOF"]),
        ("CI", "Un don de 3 (trois) milliards de FCFA.", &["3000000000 XOF"]),
        ("GN", "La taxe est de six (6 000) francs guinéens.", &["6000 GNF"]),
        ("FR", "Un bail de neuf (9) ans.", &[]),
        ("FR", "Le résultat est de (6 000) euros.", &["-6000 EUR"]),
    ]);
}

/// What bills, menus and letters leave out.
#[test]
fn bills_and_menus() {
    check(&[
        ("CH", "Rösti.......14.50 CHF, truite.......29.00, tarte......8.50", &["14.50 CHF", "29.00 CHF", "8.50 CHF"]),
        ("FR", "Densité ........ 12,50", &[]),
        ("FR", "Il a 90 000 € d'apport et un prêt de 210000 sur vingt ans.", &["90000 EUR", "210000 EUR"]),
        ("SL", "Le sac est à 9.000 leones.", &["9000 SLE"]),
        ("LU", "Un prêt de 85 Mio. d'euros.", &["85000000 EUR"]),
        ("CH", "Un prêt de 2 Mrd. de francs.", &["2000000000 CHF"]),
        ("FR", "Je te le laisse à 25 balles fdp in.", &["25 EUR"]),
        ("FR", "Un chargeur de 25 balles.", &[]),
        ("FR", "La Sierra Leone a deux ports.", &[]),
    ]);
}

/// Words whose currency stands with their digits, and a bracket behind what a sum is for.
#[test]
fn words_and_brackets() {
    check(&[
        (
            "BF",
            "La saisie vaut quatre-vingts millions trois cent mille (80 300 000 francs CFA).",
            &["80300000 XOF", "80300000 XOF"],
        ),
        ("FR", "Il doit douze mille (12 000 €) à sa sœur.", &["12000 EUR", "12000 EUR"]),
        ("FR", "Il a vendu trois cents (450 €) cartes.", &["450 EUR"]),
        (
            "VN",
            "Elle vit avec 9 millions de dongs par mois (360 dollars), lui avec 30 millions (1 200 dollars).",
            &["9000000 VND", "360 USD", "30000000 VND", "1200 USD"],
        ),
    ]);
}

/// A small number before "l'" is of those who do something, not of what is bought.
#[test]
fn pronouns() {
    check(&[
        ("FR", "Il a payé 12 euros la place, 2 l'accompagnaient.", &["12 EUR"]),
        ("FR", "C'est 12 euros l'entrée, 15 le plat.", &["12 EUR", "15 EUR"]),
    ]);
}

/// Half of what is counted, behind its currency; and halves that are counted themselves, which nothing here reads.
#[test]
fn halves() {
    check(&[
        ("FR", "Elle coûte 3 M€ et demi, contre trois millions d'euros et demi hier.", &["3500000 EUR", "3500000 EUR"]),
        (
            "FR",
            "Il lui reste 2 Md€ et demi ; l'autre a 20 M€ et demi-tarif partout.",
            &["2500000000 EUR", "20000000 EUR"],
        ),
        ("FR", "Trois euros et demi, ou 12,5 M€ et demi.", &["3.5 EUR", "12500000 EUR"]),
        ("FR", "Il vaut un demi-million d'euros, et non trois demi-millions d'euros.", &["500000 EUR"]),
    ]);
}
