//! The parallel example finds what one pass finds, however the text is cut.

#[path = "../examples/parallel.rs"]
mod parallel;

use montant::Region;

#[test]
fn same_as_serial() {
    let news = include_str!("../benches/texts/news.txt");
    let table = include_str!("../benches/texts/table.txt");
    let text = [news, "\n\n", table, "\n\n", news, "\r\n\r\n", table].concat();
    let serial: Vec<_> = montant::find(&text).map(|found| (found.span(), found.figure())).collect();
    assert!(serial.len() > 100);
    for size in [1, 64, 1000, 4096, 1 << 20] {
        let pieces = parallel::pieces(&text, size);
        assert_eq!(pieces.iter().map(|(_, piece)| piece.len()).sum::<usize>(), text.len());
        let found = parallel::find_parallel(&text, Region::FR, size);
        assert!(found.iter().map(|found| (found.span, found.figure)).eq(serial.iter().copied()), "{size}");
    }
}
