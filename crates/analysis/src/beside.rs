//! Another study beside this one, such as one of images beside one of language: does forgetting change with size in the same
//! direction?
//!
//! Accuracy lost and bits per byte gained have no common unit. So what is drawn is forgetting relative to what the smallest
//! network of the same family and start forgets, and what is judged are the signs of the slopes, each in its own unit.

use lethe_metrics::claim::Claim;

use crate::run_group::RunGroup;
use crate::runs::{self, Run, Size};
use crate::scale::Scale;
use crate::study::Study;
use crate::words::scales;
use crate::x_axis::XAxis;

/// The families of a study that have several sizes: this one's at every rate that was studied.
pub fn own(study: &Study) -> Vec<RunGroup> {
    several(&study.run_groups).flat_map(RunGroup::at_rates).collect()
}

/// Those of the other study, in their main setting.
pub fn other(study: &Study) -> Vec<RunGroup> {
    several(&study.beside).cloned().collect()
}

fn several(run_groups: &[RunGroup]) -> impl Iterator<Item = &RunGroup> {
    let compared = |f: &&RunGroup| f.x_axis == XAxis::Parameters && f.sequence.len() > 1 && f.sizes().len() > 1;
    run_groups.iter().filter(compared)
}

/// Puts another study beside this one. A family that both have is told apart by its name.
pub fn put(study: &mut Study, other: Vec<RunGroup>) {
    study.beside = other;
    for run_group in &mut study.beside {
        if study.run_groups.iter().any(|own| own.label == run_group.label) {
            run_group.label.push_str(" of the other study");
        }
    }
}

/// What the other study is called.
pub fn title(study: &Study) -> &'static str {
    match scales(&study.beside) == [Scale::Accuracy].into() {
        true => "The image study beside it",
        false => "The study beside it",
    }
}

/// A family in its setting, in words.
pub fn name(run_group: &RunGroup) -> String {
    match run_group.setting() {
        setting if setting.is_empty() => run_group.label.clone(),
        setting => format!("{} ({setting})", run_group.label),
    }
}

/// What the smallest network of a start forgets, by which the others' forgetting is divided; `None` where it is not above
/// zero beyond its interval: a share of nothing is nothing.
pub fn divisor(run_group: &RunGroup, init: &str) -> Option<f64> {
    let mut sizes = run_group.sizes().into_iter();
    let smallest = sizes
        .find_map(|size| run_group.claim(size, init, runs::SINCE_LEARNED))?
        .estimate;
    let low = smallest.interval.map_or(smallest.mean, |i| i.low);
    (low > 0.0).then_some(smallest.mean)
}

/// Forgetting of a size, relative to the smallest's.
pub fn relative(run_group: &RunGroup, size: &Size, init: &str) -> Option<Claim> {
    let divisor = divisor(run_group, init)?;
    let share = |run: &Run| Some((runs::SINCE_LEARNED.of)(run)? / divisor);
    run_group.mean_of(&run_group.cell(size, init), (f64::NEG_INFINITY, f64::INFINITY), share)
}
