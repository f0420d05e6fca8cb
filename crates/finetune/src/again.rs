//! Rows of earlier tasks that are trained on again: all of them, or a few.

use clap::Args;
use lethe_train::finetune::Config;

/// Which of them.
#[derive(Clone, Debug, Args)]
pub struct Again {
    /// Train on the rows of all tasks up to this one together, each example with its own task's head; overrides the
    /// configuration's joint
    #[arg(long, conflicts_with = "replay")]
    joint: bool,
    /// Train on N rows of each class of earlier tasks beside the new ones; overrides replay.per_class
    #[arg(long, value_name = "N")]
    replay: Option<i64>,
}

impl Again {
    /// A configuration as these arguments override it.
    pub fn over(&self, config: Config) -> Config {
        config.again(self.joint, self.replay)
    }
}
