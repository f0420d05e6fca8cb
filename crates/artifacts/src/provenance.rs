//! Where a file comes from: what went in, never when or where it ran.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::hash;
use crate::json::canonical;

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

impl Provenance {
    /// The hash that names a run, for tables of many runs: the same tool, configuration, seed and inputs, and the same of what else
    /// decides its numbers, give the same run whatever the version.
    pub fn run(&self, others: &[(&str, Value)]) -> String {
        let mut all = json!({ "tool": self.tool, "config": self.config, "seed": self.seed, "inputs": self.inputs });
        for (key, value) in others {
            all[*key] = value.clone();
        }
        hash::bytes(canonical(&all).as_bytes())
    }
}
