//! Resume states: what a killed run needs to go on as if nothing had happened.
//!
//! `<out>.resume` is a safetensors file of the run's tensors with one metadata entry: the identity of the run (a hash of
//! configuration, inputs and tool version) and a checksum. What else the run keeps, as the rows of its table, is the JSON text in one more
//! tensor of bytes: metadata has a limit of 100 MB, which the rows of a long run pass.

use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sealed::{self, digest};
use crate::{Dtype, Error, Result, TensorData, Tensors, tensors};

const KEY: &str = "lethe-resume";

/// The tensor with all that is no tensor.
const REST: &str = "lethe-resume.rest";

/// A run's state between two steps.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Weights, buffers, optimiser moments.
    pub tensors: Tensors,
    /// Counters, rows so far: JSON.
    rest: Vec<u8>,
}

impl State {
    /// Of tensors, and of what else there is.
    ///
    /// # Errors
    /// What is no JSON, such as a map whose keys are no texts.
    pub fn new(tensors: Tensors, rest: &impl Serialize) -> Result<Self> {
        let rest = serde_json::to_vec(rest).map_err(Error::config)?;
        Ok(Self { tensors, rest })
    }

    /// What is no tensor.
    ///
    /// # Errors
    /// Says what is missing or of another type.
    pub fn rest<T: DeserializeOwned>(&self) -> std::result::Result<T, String> {
        serde_json::from_slice(&self.rest).map_err(|e| e.to_string())
    }
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    run: String,
    checksum: String,
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
pub fn write(path: &Path, run: &str, state: State) -> Result<()> {
    let State { mut tensors, rest } = state;
    let rest = TensorData {
        dtype: Dtype::U8,
        shape: vec![rest.len()],
        bytes: rest,
    };
    tensors.insert(REST.to_owned(), rest);
    let sealed = Sealed {
        run: run.to_owned(),
        checksum: digest(&tensors, &Value::Null),
    };
    sealed::write(path, &tensors, KEY, &sealed, || Ok(()))
}

/// Reads the state that `run` left, if it is whole and of that run.
pub fn read(path: &Path, run: &str) -> Found {
    if !path.exists() {
        return Found::Nothing;
    }
    let (mut tensors, mut metadata) = match tensors::read(path) {
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
            "{}: it is of another configuration, input, device, number format, number of threads or version",
            path.display()
        ));
    }
    if digest(&tensors, &Value::Null) != sealed.checksum {
        return Found::Unusable(format!("{}: its checksum differs", path.display()));
    }
    let Some(TensorData { bytes: rest, .. }) = tensors.remove(REST) else {
        return Found::Unusable(format!("{}: expected a tensor {REST}, found none", path.display()));
    };
    Found::State(Box::new(State { tensors, rest }))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_state_may_hold_more_than_metadata_can() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("n.safetensors.resume");
        let long = "x".repeat(101_000_000);
        write(&path, "run", State::new(Tensors::new(), &long).unwrap()).unwrap();
        let Found::State(state) = read(&path, "run") else {
            panic!("expected the state");
        };
        assert!(state.rest::<String>().unwrap() == long && state.tensors.is_empty());
    }
}
