//! Progress for people: a bar on a terminal, a line every few seconds elsewhere.

use std::io::{IsTerminal, stderr};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::Verbosity;
use crate::arguments::When;

/// Between two lines where there is no terminal.
const PAUSE: Duration = Duration::from_secs(5);

/// How far a long piece of work is.
pub struct Progress {
    shown: Shown,
    unit: &'static str,
    label: String,
    total: u64,
    done: u64,
    began: Instant,
    /// What was done already when this process began: it does not count for the rate.
    before: u64,
}

enum Shown {
    Bar(ProgressBar),
    Lines(Instant),
    Nothing,
}

impl Progress {
    /// Progress of `total` units, such as `images`; 0 where the total is not known.
    pub fn new(verbosity: &Verbosity, label: &str, total: u64, unit: &'static str) -> Self {
        let shown = if verbosity.quiet || verbosity.progress == When::Never {
            Shown::Nothing
        } else if stderr().is_terminal() {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(5));
            let template = "{prefix} {wide_bar} {percent:>3} % {msg} {eta} left";
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            bar.set_prefix(label.to_owned());
            Shown::Bar(bar)
        } else {
            Shown::Lines(Instant::now())
        };
        Self {
            shown,
            unit,
            label: label.to_owned(),
            total,
            done: 0,
            began: Instant::now(),
            before: 0,
        }
    }

    /// Says that `done` units were done before this process began.
    pub fn resume(&mut self, done: u64) {
        self.before = done;
        self.done = done;
        self.began = Instant::now();
        if let Shown::Bar(bar) = &self.shown {
            bar.set_position(done);
            bar.reset_eta();
        }
    }

    /// `more` units are done; `note` is shown beside the rate, such as the loss.
    pub fn advance(&mut self, more: u64, note: &str) {
        self.done += more;
        let rate = (self.done - self.before) as f64 / self.began.elapsed().as_secs_f64().max(1e-9);
        match &mut self.shown {
            Shown::Nothing => {}
            // No rate yet.
            _ if self.done == self.before => {}
            Shown::Bar(bar) => {
                bar.set_message(format!("{rate:.0} {}/s {note}", self.unit));
                bar.set_position(self.done);
            }
            Shown::Lines(last) if last.elapsed() >= PAUSE => {
                *last = Instant::now();
                let Self {
                    label,
                    unit,
                    total,
                    done,
                    ..
                } = self;
                if *total == 0 {
                    tracing::info!("{label}: {done} {unit}, {rate:.0} {unit}/s {note}");
                } else {
                    let percent = 100.0 * *done as f64 / *total as f64;
                    let comma = if note.is_empty() { "" } else { ", " };
                    let left = total.saturating_sub(*done) as f64 / rate.max(1e-9);
                    tracing::info!("{label}: {percent:.0} %, {rate:.0} {unit}/s, {note}{comma}{left:.0} s left");
                }
            }
            Shown::Lines(_) => {}
        }
    }

    /// Work named `label` is `done` of `total`; another label than before begins another bar.
    pub fn show(&mut self, label: &str, done: u64, total: u64, note: &str) {
        if self.label != label {
            label.clone_into(&mut self.label);
            self.total = total;
            if let Shown::Bar(bar) = &self.shown {
                bar.set_prefix(self.label.clone());
                bar.set_length(total);
            }
            self.resume(done);
        }
        self.advance(done.saturating_sub(self.done), note);
    }

    /// The work is over: the bar goes.
    pub fn finish(self) {
        if let Shown::Bar(bar) = self.shown {
            bar.finish_and_clear();
        }
    }
}
