//! Where a training's files go, and how it ended.

use std::path::PathBuf;
use std::time::Duration;

/// The files of a training.
#[derive(Clone, Debug)]
pub struct Output {
    /// The checkpoint to write; its history and resume state go beside it.
    pub path: PathBuf,
    /// How often the resume state is saved.
    pub save_every: Duration,
    /// A folder that is to hold the language model as transformers loads it.
    pub hugging_face: Option<PathBuf>,
    /// Files that the caller read, with what the user calls them: no output may be one.
    pub also_read: Vec<(&'static str, PathBuf)>,
}

/// How a stage ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Its outputs are written.
    Done,
    /// It was asked to stop and saved its state.
    Stopped,
}
