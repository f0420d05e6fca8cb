//! Another study beside this one, such as one of images beside one of language: does forgetting change with size in the same
//! direction?
//!
//! Accuracy lost and bits per byte gained have no common unit. So what is drawn is forgetting relative to what the smallest
//! network of the same family and start forgets, and what is judged are the signs of the slopes, each in its own unit.

use lethe_metrics::claim::{Claim, Unit};
use lethe_metrics::number;
use lethe_metrics::trend::Trend;
use lethe_metrics::verdict::SIZES_NEEDED;
use maud::{Markup, html};

use crate::compare::of_trend;
use crate::figures::{scales, start};
use crate::run_group::{PRETRAINED, RunGroup, SCRATCH};
use crate::runs::{self, Run, Size};
use crate::scale::Scale;
use crate::study::Study;
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

/// The direction of a slope; `None` where zero lies in its interval, or there are too few sizes.
fn direction(trend: &Trend) -> Option<bool> {
    let interval = trend.wider().interval.filter(|_| trend.levels >= SIZES_NEEDED)?;
    match () {
        () if interval.high < 0.0 => Some(false),
        () if interval.low > 0.0 => Some(true),
        () => None,
    }
}

/// Whether the slopes of both studies differ in sign, a sentence for each pair of families and start.
pub fn lines(study: &Study) -> Vec<Markup> {
    let (own, other) = (own(study), other(study));
    let mut lines = Vec::new();
    for init in [PRETRAINED, SCRATCH] {
        for a in &own {
            for b in &other {
                let trends = a
                    .trend(init, runs::SINCE_LEARNED)
                    .zip(b.trend(init, runs::SINCE_LEARNED));
                lines.extend(trends.map(|(left, right)| line(init, (a, &left), (b, &right))));
            }
        }
    }
    lines
}

fn line(init: &str, left: (&RunGroup, &Trend), right: (&RunGroup, &Trend)) -> Markup {
    let few = [left, right].into_iter().any(|(_, trend)| trend.levels < SIZES_NEEDED);
    let words = match (direction(left.1), direction(right.1)) {
        (Some(a), Some(b)) if a != b => "the slopes differ in sign".to_owned(),
        (Some(_), Some(_)) => "the slopes have the same sign".to_owned(),
        _ if few => format!("it is undecided whether the slopes differ in sign: a trend needs {SIZES_NEEDED} sizes"),
        _ => "it is undecided whether the slopes differ in sign: zero lies in an interval".to_owned(),
    };
    let slope = |(run_group, trend): (&RunGroup, &Trend)| {
        let unit = match run_group.scale {
            Scale::Accuracy => "of accuracy",
            Scale::BitsPerByte => "bits per byte",
        };
        let claim = of_trend(trend, init, Unit::Sizes);
        format!(
            "{} {unit} in {} ({})",
            number::effect(&claim),
            name(run_group),
            number::units(&claim)
        )
    };
    html! {
        (number::capital(&start(init))) ", " strong { (words) } ". For ten times the parameters, forgetting changes by "
        (slope(left)) " and by " (slope(right)) "."
    }
}
