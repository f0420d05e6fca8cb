//! Safetensors files that say what they are: one metadata entry of sorted JSON, with a checksum over tensors and JSON.

use std::io::Write;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Error, Result, Tensors, commit, json::canonical, tensors};

/// The metadata entry of checkpoints and importances.
pub(crate) const KEY: &str = "lethe";

/// BLAKE3 over names, element types, shapes and tensors, and over a value's sorted JSON.
pub(crate) fn digest(tensors: &Tensors, value: &Value) -> String {
    let mut hasher = blake3::Hasher::new();
    tensors::update(&mut hasher, tensors);
    hasher.update(canonical(value).as_bytes());
    hasher.finalize().to_hex().to_string()
}

/// A value as JSON; `path` is for messages.
///
/// # Errors
/// Names the file when the value has none.
pub(crate) fn value_of(path: &Path, from: &impl Serialize) -> Result<Value> {
    serde_json::to_value(from).map_err(|e| Error::file(path, e))
}

/// The JSON of the entry [`KEY`].
///
/// # Errors
/// Names the file when it is none.
pub(crate) fn parse(path: &Path, text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|e| Error::file(path, format!("metadata {KEY}: {e}")))
}

/// What the JSON of the entry [`KEY`] says, which a format of up to `newest` has to.
///
/// # Errors
/// Names the file when it has a later format, or lacks something.
pub(crate) fn open<T: DeserializeOwned>(path: &Path, value: Value, newest: u32) -> Result<T> {
    if let Some(version) = value.get("format_version").and_then(Value::as_u64)
        && version > u64::from(newest)
    {
        let what = format!("expected format_version up to {newest}, found {version}");
        return Err(Error::file(path, what));
    }
    serde_json::from_value(value).map_err(|e| Error::file(path, format!("metadata {KEY}: {e}")))
}

/// Refuses a file whose checksum is not that of what it holds.
///
/// # Errors
/// Names the file, `what` was summed, and both sums.
pub(crate) fn check(path: &Path, what: &str, expected: &str, found: &str) -> Result<()> {
    match expected == found {
        true => Ok(()),
        false => Err(Error::file(path, format!("{what}: expected {expected}, found {found}"))),
    }
}

/// Writes the tensors with one metadata entry, atomically. `before` is called once all bytes have found room on the disk; the
/// file does not appear where it fails.
///
/// # Errors
/// Names the file when it cannot be written; what `before` returns.
pub(crate) fn write(
    path: &Path,
    tensors: &Tensors,
    key: &str,
    sealed: &impl Serialize,
    before: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let bytes = tensors::to_bytes(path, tensors, key, canonical(&value_of(path, sealed)?))?;
    commit(path, |w| {
        w.write_all(&bytes)
            .and_then(|()| w.flush())
            .map_err(|e| Error::file(path, e))?;
        before()
    })
}
