//! Which tasks to train: one, or a range in one process.

use std::ops::Range;

use clap::Args;
use lethe_cli::parse_range;

/// One task or several.
#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Tasks {
    /// The task to train, from 0
    #[arg(long, value_name = "T")]
    task: Option<i32>,
    /// Tasks to train one after another, the end not included; --out then holds {task}, and each task's files are the
    /// same bytes as those of one call a task
    #[arg(long, value_name = "A..B", value_parser = parse_range)]
    tasks: Option<Range<i32>>,
}

impl Tasks {
    /// The tasks, in order.
    pub fn range(&self) -> Range<i32> {
        match (self.task, &self.tasks) {
            (Some(task), _) => task..task.saturating_add(1),
            (None, Some(range)) => range.clone(),
            (None, None) => 0..0,
        }
    }
}
