//! Times of several runs: the thread's own time, so that other programs of the machine do not count, and in turns, so that
//! what disturbs the machine all the same disturbs all alike.

use std::time::Duration;

use cpu_time::ThreadTime;

/// How long and how often.
#[derive(Clone, Copy)]
pub struct Plan {
    pub rounds: usize,
    /// About how long one sample of one run lasts.
    pub sample: Duration,
    /// Above this one pass is too long: less text is read.
    pub pass: Duration,
    /// How many processes are started for each first call.
    pub processes: usize,
}

/// Of all samples, in nanoseconds.
#[derive(Clone, Copy)]
pub struct Times {
    pub median: f64,
    /// Half the distance between the quartiles, as a part of the median.
    pub spread: f64,
}

pub fn times(mut samples: Vec<f64>) -> Times {
    samples.sort_by(f64::total_cmp);
    let at = |part: f64| samples[((samples.len() - 1) as f64 * part).round() as usize];
    let median = at(0.5);
    Times { median, spread: (at(0.75) - at(0.25)) / 2.0 / median }
}

/// How long one call takes.
pub fn once(run: &mut dyn FnMut()) -> Duration {
    let start = ThreadTime::now();
    run();
    start.elapsed()
}

/// The time of one call of each: all once, all again, as many rounds as the plan says.
pub fn in_turns(plan: Plan, runs: &mut [Box<dyn FnMut() + '_>]) -> Vec<Times> {
    let calls: Vec<u32> = runs
        .iter_mut()
        .map(|run| {
            // The first call warms up, the second tells how many make a sample.
            once(run);
            let one = once(run).max(Duration::from_nanos(1));
            (plan.sample.as_nanos() / one.as_nanos()).clamp(1, 10_000_000) as u32
        })
        .collect();
    let mut samples = vec![Vec::with_capacity(plan.rounds); runs.len()];
    for _ in 0..plan.rounds {
        for ((run, &calls), samples) in runs.iter_mut().zip(&calls).zip(&mut samples) {
            let start = ThreadTime::now();
            for _ in 0..calls {
                run();
            }
            samples.push(start.elapsed().as_nanos() as f64 / f64::from(calls));
        }
    }
    samples.into_iter().map(times).collect()
}
