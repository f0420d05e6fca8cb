//! What is trained on which tasks, from what: everything but the configuration and the process.

use std::path::PathBuf;

use clap::Args;
use lethe_cli::Settings;
use lethe_train::Result;
use lethe_train::finetune::{Config, Inputs, model_is_given};

use crate::{penalty, rehearsal, share, stop, tasks};

/// The arguments that say so.
#[derive(Clone, Debug, Args)]
pub struct Files {
    /// Task table (Parquet), as split-tasks writes it
    #[arg(long, value_name = "FILE")]
    table: PathBuf,
    /// Checkpoint to start from, of ours, timm's or a folder of Hugging Face's; without, the network starts from scratch
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    #[command(flatten)]
    tasks: tasks::Tasks,
    /// Also write the logits of every test row after each task (Parquet), or the losses of every test block of tokens
    #[arg(long, value_name = "FILE")]
    predictions: Option<PathBuf>,
    /// Write what a language model goes on with after this text, after each task, into OUT.samples.parquet; may be given more
    /// than once
    #[arg(long, value_name = "PROMPT")]
    sample: Vec<String>,
    #[command(flatten)]
    stop: stop::Stop,
    #[command(flatten)]
    share: share::Shared,
    #[command(flatten)]
    rehearsal: rehearsal::Rehearsal,
    #[command(flatten)]
    penalty: penalty::Penalty,
}

impl Files {
    /// The configuration as these arguments override it.
    ///
    /// # Errors
    /// Arguments that need another one.
    fn over(&self, config: Config) -> Result<Config> {
        self.rehearsal.over(config).held(self.penalty.change())
    }

    /// The configuration of some settings as these arguments override it.
    ///
    /// # Errors
    /// As [`Settings::read`]; arguments that need another one.
    pub fn read(&self, settings: &Settings) -> Result<Config> {
        let mut settings = settings.clone();
        settings.named.extend(self.penalty.name().map(|name| ("penalty", name)));
        settings.set.extend(self.rehearsal.key());
        // Before a key of it is missed: one of the network's is enough.
        if self.from.is_some() && settings.names("model")? {
            return Err(model_is_given().into());
        }
        self.over(settings.read()?)
    }

    /// The files, with the data sets, the folder for decoded images and the data sets beside the tasks.
    pub fn inputs(self, data: Vec<PathBuf>, cache: Option<PathBuf>, beside: Vec<PathBuf>) -> Inputs {
        Inputs {
            data,
            cache,
            table: self.table,
            from: self.from,
            tasks: self.tasks.range(),
            predictions: self.predictions,
            replay: self.rehearsal.replay_data.clone(),
            prompts: self.sample,
            beside,
            stop_at: self.stop.at,
            share: self.share.share(),
            penalty: self.penalty.files(),
        }
    }
}
