//! The plan as a plain table.

use std::collections::BTreeMap;

use lethe_cli::anyhow;
use lethe_train::cost::Stage;

use crate::estimate::Time;
use crate::study::Study;

/// What the runs of a line cost together.
#[derive(Clone, Copy, Default)]
struct Sum {
    runs: usize,
    trained: i64,
    evaluated: i64,
    operations: f64,
    seconds: f64,
}

impl Sum {
    fn add(&mut self, more: &Self) {
        self.runs += more.runs;
        self.trained += more.trained;
        self.evaluated += more.evaluated;
        self.operations += more.operations;
        self.seconds += more.seconds;
    }
}

/// The whole page; `details` adds a line for each network.
///
/// # Errors
/// As [`lethe_train::cost::Cost::operations`].
pub fn page(study: &Study, time: Option<&Time>, details: bool) -> anyhow::Result<String> {
    let kinds = study.others.iter().map(|(kind, count)| format!("{count} {kind}"));
    let kinds = kinds.collect::<Vec<_>>().join(", ");
    let others = match study.others.values().sum::<usize>() {
        0 => "other commands, not counted: 0\n".to_owned(),
        all => format!("other commands, not counted: {all} ({kinds})\n"),
    };
    if study.runs.is_empty() {
        // A search is a training too, of which nothing is known here.
        let but = if study.others.is_empty() {
            ""
        } else {
            " but for those below"
        };
        return Ok(format!("no trainings to run{but}\n{others}"));
    }
    let names = ["pretrainings", "first tasks", "later tasks", "importances"];
    let mut kinds = [Sum::default(); 4];
    let mut networks: BTreeMap<(usize, String), Sum> = BTreeMap::new();
    for (position, run) in study.runs.iter().enumerate() {
        let cost = &run.cost;
        let sum = Sum {
            runs: 1,
            trained: cost.trained(),
            evaluated: cost.evaluated,
            operations: cost.operations()?,
            seconds: time.map_or(0.0, |time| time.seconds[position]),
        };
        let kind = match cost.stage {
            Stage::Pretraining => 0,
            Stage::First => 1,
            Stage::Later => 2,
            Stage::Importances => 3,
        };
        kinds[kind].add(&sum);
        let labels = &cost.network.labels;
        let network = format!("  {} {}", labels.family, labels.size);
        networks.entry((kind, network)).or_default().add(&sum);
    }
    let mut lines = vec![line(
        "",
        ["runs", "examples trained", "examples evaluated", "operations"].map(str::to_owned),
    )];
    let mut total = Sum::default();
    let mut clock = vec!["core time".to_owned()];
    let mut put = |name: &str, sum: &Sum| {
        clock.push(duration(sum.seconds));
        lines.push(row(name, sum));
    };
    for (kind, (name, sum)) in names.iter().zip(&kinds).enumerate() {
        total.add(sum);
        if sum.runs > 0 {
            put(name, sum);
        }
        if details {
            networks
                .iter()
                .filter(|((k, _), _)| *k == kind)
                .for_each(|((_, name), sum)| put(name, sum));
        }
    }
    put("total", &total);
    if time.is_some() {
        for (line, clock) in lines.iter_mut().zip(&clock) {
            line.push_str(&format!("  {clock:>12}"));
        }
    }
    let mut text = lines.join("\n") + "\n" + &others;
    let may_stop = study.runs.iter().filter(|run| run.cost.may_stop).count();
    if may_stop > 0 {
        text.push_str(&format!(
            "{may_stop} may stop early, at an accuracy: they are counted in full\n"
        ));
    }
    if let Some(Time {
        jobs,
        wall,
        networks: (all, measured),
        bf16,
        ..
    }) = time
    {
        let wall = duration(*wall);
        text.push_str(&format!(
            "time: about {wall}, {jobs} at a time on cores that are otherwise idle ({measured} of {all} networks measured)\n"
        ));
        if let Some(ratio) = bf16 {
            text.push_str(&format!(
                "with trainings in bf16 (PRECISION=bf16): {ratio:.2} of the core time here\n"
            ));
        }
    }
    Ok(text)
}

fn row(name: &str, sum: &Sum) -> String {
    let operations = format!("{:.2e}", sum.operations);
    line(
        name,
        [
            sum.runs.to_string(),
            grouped(sum.trained),
            grouped(sum.evaluated),
            operations,
        ],
    )
}

fn line(name: &str, [runs, trained, evaluated, operations]: [String; 4]) -> String {
    format!("{name:<20}{runs:>6}  {trained:>16}  {evaluated:>16}  {operations:>10}")
}

/// A count with a comma between thousands.
fn grouped(count: i64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Seconds, to two units.
fn duration(seconds: f64) -> String {
    let minutes = (seconds / 60.0).round() as i64;
    match minutes {
        _ if seconds < 99.5 => format!("{seconds:.0} s"),
        ..=119 => format!("{minutes} min"),
        120..=2879 => format!("{} h {} min", minutes / 60, minutes % 60),
        _ => format!("{} d {} h", minutes / 1440, minutes / 60 % 24),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_readable() {
        assert_eq!(
            [0, 999, 1000, 1_234_567].map(grouped),
            ["0", "999", "1,000", "1,234,567"]
        );
        let found = [0.4, 99.4, 100.0, 3600.0 * 2.5, 86_400.0 * 3.0 + 7200.0].map(duration);
        assert_eq!(found, ["0 s", "99 s", "2 min", "2 h 30 min", "3 d 2 h"]);
    }
}
