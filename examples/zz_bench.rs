use std::time::Instant;
fn main() {
    let news = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let mut big = String::new();
    while big.len() < 4 << 20 {
        big.push_str(&news);
        big.push('\n');
    }
    for _ in 0..3 {
        let t = Instant::now();
        let n = montant::find(&big).count();
        let e = t.elapsed().as_secs_f64();
        println!("find {} figures, {:.0} MB/s, {:.0} ns/fig", n, big.len() as f64 / e / 1e6, e * 1e9 / n.max(1) as f64);
    }
    let t = Instant::now();
    let n = montant::Reader::new().read(&big).figures().len();
    let e = t.elapsed().as_secs_f64();
    println!("read {} figures, {:.0} MB/s", n, big.len() as f64 / e / 1e6);
    for s in [
        "36,8 milliards d'euros",
        "1 234 567,89 €",
        "trois cent quatre-vingts milliards de yuans",
        "50 M€",
        "près de 50 M€",
        "12,50 €",
    ] {
        let t = Instant::now();
        let k = 2_000_000;
        for _ in 0..k {
            std::hint::black_box(montant::parse(std::hint::black_box(s)).unwrap());
        }
        println!("{s}: {:.1} ns", t.elapsed().as_secs_f64() * 1e9 / k as f64);
    }
}
