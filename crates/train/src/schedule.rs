//! Learning rates and evaluations over the steps of a task.

use crate::config::{Phase, ScheduleShape};

/// The learning rate of step `step` (from 0) of `total`.
///
/// With `w` the number of warm-up steps: `lr·(step + 1)/w` before `w`; then `lr`, or for the cosine
/// `lr/2·(1 + cos(π·(step − w)/(total − w)))` (Loshchilov and Hutter 2017, equation 5, one period).
pub fn rate(phase: &Phase, step: i64, total: i64) -> f64 {
    let warmup = (phase.warmup * total as f64).round() as i64;
    if step < warmup {
        return phase.lr * (step + 1) as f64 / warmup as f64;
    }
    match phase.schedule {
        ScheduleShape::Constant => phase.lr,
        ScheduleShape::Cosine => {
            let done = (step - warmup) as f64 / (total - warmup).max(1) as f64;
            phase.lr / 2.0 * (1.0 + (std::f64::consts::PI * done).cos())
        }
    }
}

/// Whether a training of `total` steps evaluates after `done` of them: at both ends, and every `every` steps unless that is 0.
pub(crate) fn evaluates(done: i64, total: i64, every: i64) -> bool {
    done == 0 || done == total || (every > 0 && done % every == 0)
}

/// How often it does.
pub(crate) fn evaluations(total: i64, every: i64) -> i64 {
    let between = if every > 0 { (total - 1).max(0) / every } else { 0 };
    1 + between + i64::from(total > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evaluations_are_counted_as_they_are_made() {
        for (total, every) in (0..20).flat_map(|total| (0..22).map(move |every| (total, every))) {
            let made = (0..=total).filter(|&done| evaluates(done, total, every)).count();
            assert_eq!(evaluations(total, every), made as i64, "{total} steps, every {every}");
        }
    }

    fn phase(warmup: f64, schedule: ScheduleShape) -> Phase {
        Phase {
            epochs: Some(1.0),
            steps: None,
            lr: 2.0,
            warmup,
            schedule,
            stop_at_accuracy: None,
        }
    }

    #[test]
    fn warm_up_then_half_a_cosine() {
        let phase = phase(0.2, ScheduleShape::Cosine);
        let rates: Vec<f64> = (0..10).map(|step| rate(&phase, step, 10)).collect();
        assert_eq!(rates[..3], [1.0, 2.0, 2.0]);
        assert!(
            (rates[6] - 1.0).abs() < 1e-12,
            "halfway between peak and zero: {}",
            rates[6]
        );
        assert!(rates[2..].windows(2).all(|w| w[1] < w[0]) && rates[9] > 0.0);
    }

    #[test]
    fn constant_is_constant() {
        let phase = phase(0.0, ScheduleShape::Constant);
        assert!((0..10).all(|step| rate(&phase, step, 10) == 2.0));
    }
}
