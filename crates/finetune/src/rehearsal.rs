//! What is trained on again: rows of earlier tasks, all of them or a few, or a part of other text.

use std::path::PathBuf;

use clap::Args;
use lethe_train::finetune::Config;

/// Which of them.
#[derive(Clone, Debug, Args)]
pub struct Rehearsal {
    /// Train on the rows of all tasks up to this one together, each example with its own task's head; overrides the
    /// configuration's joint
    #[arg(long, conflicts_with = "replay")]
    joint: bool,
    /// Train on N rows of each class of earlier tasks beside the new ones; overrides replay.per_class
    #[arg(long, value_name = "N")]
    replay: Option<i64>,
    /// Token data set, such as that of the pretraining, of which blocks are trained on beside the tasks'
    #[arg(long, value_name = "PATH", conflicts_with_all = ["joint", "replay"])]
    pub(crate) replay_data: Option<PathBuf>,
    /// How many of its blocks, as a share of the tasks', such as 0.01; overrides the configuration's replay_share
    #[arg(long, value_name = "SHARE", requires = "replay_data")]
    replay_share: Option<f64>,
}

impl Rehearsal {
    /// The key that the others of its table need, as --set has it.
    pub fn key(&self) -> Option<String> {
        Some(format!("replay.per_class={}", self.replay?))
    }

    /// A configuration as these arguments override it.
    pub fn over(&self, config: Config) -> Config {
        config.rehearsing(self.joint, self.replay).replayed(self.replay_share)
    }
}
