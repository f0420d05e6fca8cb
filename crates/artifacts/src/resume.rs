//! Resume states: what a killed run needs to go on as if nothing had happened.
//!
//! `<out>.resume` is a safetensors file of the run's tensors with one metadata entry: the identity of the run (a hash of
//! configuration, inputs and tool version), its own checksum, and whatever else the run keeps, as JSON.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sealed::{self, digest};
use crate::{Result, Tensors, tensors};

const KEY: &str = "lethe-resume";

/// A run's state between two steps.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Weights, buffers, optimiser moments.
    pub tensors: Tensors,
    /// Counters, rows so far.
    pub rest: Value,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    run: String,
    checksum: String,
    rest: Value,
}

/// What was found under the name of a resume file.
#[derive(Debug)]
pub enum Found {
    /// No file.
    Nothing,
    /// The state of this very run.
    State(Box<State>),
    /// A file that is of no use to this run, and why, in one line.
    Unusable(String),
}

/// The resume file that belongs to an output.
pub fn path(out: &Path) -> PathBuf {
    let mut name = out.as_os_str().to_owned();
    name.push(".resume");
    name.into()
}

/// Writes a state atomically. `run` identifies the run that may read it.
///
/// # Errors
/// Names the file when it cannot be written.
pub fn write(path: &Path, run: &str, state: &State) -> Result<()> {
    let sealed = Sealed {
        run: run.to_owned(),
        checksum: digest(&state.tensors, &state.rest),
        rest: state.rest.clone(),
    };
    sealed::write(path, &state.tensors, KEY, &sealed, || Ok(()))
}

/// Reads the state that `run` left, if it is whole and of that run.
pub fn read(path: &Path, run: &str) -> Found {
    if !path.exists() {
        return Found::Nothing;
    }
    let (tensors, mut metadata) = match tensors::read(path) {
        Ok(read) => read,
        Err(e) => return Found::Unusable(e.to_string()),
    };
    let sealed = metadata
        .remove(KEY)
        .and_then(|text| serde_json::from_str::<Sealed>(&text).ok());
    let Some(sealed) = sealed else {
        return Found::Unusable(format!("{}: expected a resume state, found none", path.display()));
    };
    if sealed.run != run {
        return Found::Unusable(format!(
            "{}: it is of another configuration, input or version",
            path.display()
        ));
    }
    let state = State {
        tensors,
        rest: sealed.rest,
    };
    if digest(&state.tensors, &state.rest) != sealed.checksum {
        return Found::Unusable(format!("{}: its checksum differs", path.display()));
    }
    Found::State(Box::new(state))
}
