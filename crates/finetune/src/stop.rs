//! Where training ends early: at an accuracy, or at the one that a history ends with.

use clap::Args;
use lethe_train::finetune::StopAt;

/// Whether training ends early.
#[derive(Clone, Debug, Args)]
pub struct Stop {
    /// End a task's training once it reaches this accuracy (0 to 1) on its validation rows, or the accuracy that this
    /// history (Parquet) ends with; checked at every evaluation
    #[arg(long = "stop-at-accuracy", value_name = "ACCURACY|HISTORY", value_parser = parse)]
    pub at: Option<StopAt>,
}

/// A number is an accuracy, all else a file.
fn parse(text: &str) -> Result<StopAt, String> {
    match text.parse() {
        Ok(accuracy) if (0.0..=1.0).contains(&accuracy) => Ok(StopAt::Accuracy(accuracy)),
        Ok(_) => Err("expected 0 to 1, or a history".to_owned()),
        Err(_) => Ok(StopAt::History(text.into())),
    }
}
