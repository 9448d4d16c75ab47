//! How all benches measure.

use std::time::Duration;

use criterion::Criterion;

/// Twenty samples over about as long as is said, behind a third of that to warm up: all benches of a file are run in
/// one go, and none may take long.
pub fn criterion(measured: Duration) -> Criterion {
    Criterion::default().warm_up_time(measured / 3).measurement_time(measured).sample_size(20)
}
