//! Configurations as flat lists of keys, so that two may be compared key by key.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::json::canonical;
use serde_json::Value;

/// The keys of a configuration, each with what it is set to.
pub fn flatten(prefix: String, value: &Value, keys: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let path = if prefix.is_empty() {
                    key.clone()
                } else {
                    format!("{prefix}.{key}")
                };
                flatten(path, value, keys);
            }
        }
        Value::Null if prefix.is_empty() => {}
        Value::String(text) => {
            keys.entry(prefix).or_default().insert(text.clone());
        }
        other => {
            keys.entry(prefix).or_default().insert(canonical(other));
        }
    }
}
