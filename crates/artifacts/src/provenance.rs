//! Where a file comes from: what went in, never when or where it ran.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The origin of an artifact, stored in it. Command lines, paths and times go to the log instead, so that equal work
/// gives equal bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    /// The tool that wrote the file, such as `finetune`.
    pub tool: String,
    /// That tool's version.
    pub version: String,
    /// The whole configuration after defaults and overrides.
    pub config: Value,
    /// The seed of all random streams, where the tool draws any.
    pub seed: Option<u64>,
    /// Content hashes of the inputs by their role, such as `data` or `parent`.
    pub inputs: BTreeMap<String, String>,
}
