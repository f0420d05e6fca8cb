//! An architecture that a search found, as a JSON file.

use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::json::canonical;
use crate::{Error, Provenance, Result, commit};

/// What `kind` says.
const KIND: &str = "architecture";

/// The version that this code writes, and the only one that it reads.
pub const VERSION: u32 = 1;

/// An architecture of a space.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArchitectureFile {
    kind: String,
    schema_version: u32,
    /// The space, which is also the network's `architecture` in a configuration.
    pub space: String,
    /// The architecture, as its space writes it: the network's `cell` in a configuration.
    pub cell: String,
    /// Where it comes from; a file that a person writes need not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Provenance>,
}

impl ArchitectureFile {
    /// An architecture to write.
    pub fn new(space: &str, cell: &str, provenance: Provenance) -> Self {
        Self {
            kind: KIND.to_owned(),
            schema_version: VERSION,
            space: space.to_owned(),
            cell: cell.to_owned(),
            provenance: Some(provenance),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Names the file and what is wrong: no JSON, no architecture, another version, a key that is not there or unknown.
    pub fn read(path: &Path) -> Result<Self> {
        let wrong = |what: String| Error::file(path, what);
        let text = std::fs::read(path).map_err(|e| wrong(e.to_string()))?;
        let value: Value = serde_json::from_slice(&text)
            .map_err(|e| wrong(format!("expected an architecture (JSON), found none: {e}")))?;
        let found = value.get("kind").and_then(Value::as_str).unwrap_or("none");
        if found != KIND {
            return Err(wrong(format!("kind: expected {KIND}, found {found}")));
        }
        let version = value.get("schema_version").and_then(Value::as_u64);
        if version != Some(VERSION.into()) {
            let found = version.map_or_else(|| "none".to_owned(), |version| version.to_string());
            return Err(wrong(format!("schema_version: expected {VERSION}, found {found}")));
        }
        serde_json::from_value(value).map_err(|e| wrong(e.to_string()))
    }

    /// Writes it.
    ///
    /// # Errors
    /// Names the file when it cannot be written.
    pub fn write(&self, path: &Path) -> Result<()> {
        let value = serde_json::to_value(self).map_err(|e| Error::file(path, e))?;
        let text = canonical(&value) + "\n";
        commit(path, |w| w.write_all(text.as_bytes()).map_err(|e| Error::file(path, e)))
    }
}
