//! Task tables that differ in the seed of their order only: replicates, where a study says so.

use std::collections::{BTreeMap, BTreeSet};

use lethe_artifacts::hash;
use lethe_artifacts::json::canonical;
use serde_json::json;

use crate::inputs::{Inputs, Table};

/// The tables that are replicates of others.
#[derive(Default)]
pub struct Orders<'a> {
    tables: BTreeMap<&'a str, (String, i64)>,
}

impl<'a> Orders<'a> {
    /// Of the tables among the inputs: those of one data set and form, of which runs used at least two.
    pub fn new(inputs: &'a Inputs, used: &BTreeSet<&str>) -> Self {
        let mut forms: BTreeMap<String, Vec<(&str, i64)>> = BTreeMap::new();
        for (hash, table) in inputs.tables.iter().filter(|(hash, _)| used.contains(hash.as_str())) {
            if let Some((form, seed)) = form(table) {
                forms.entry(form).or_default().push((hash, seed));
            }
        }
        forms.retain(|_, tables| tables.len() > 1);
        let named = |(form, tables): (String, Vec<(&'a str, i64)>)| {
            let name = move |(hash, seed)| (hash, (form.clone(), seed));
            tables.into_iter().map(name)
        };
        Self {
            tables: forms.into_iter().flat_map(named).collect(),
        }
    }

    /// Whether no table is a replicate.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
    }

    /// What stands for a table where runs are compared: its form if it is a replicate, else its hash.
    pub fn key<'b>(&'b self, table: &'b str) -> &'b str {
        self.tables.get(table).map_or(table, |(form, _)| form)
    }

    /// The seed of a replicate's order.
    pub fn seed(&self, table: &str) -> Option<i64> {
        self.tables.get(table).map(|(_, seed)| *seed)
    }
}

/// A hash of all that a table was made by but its seed, and the seed; `None` where it does not say.
fn form(table: &Table) -> Option<(String, i64)> {
    let provenance = table.provenance.as_ref()?;
    let seed = provenance.seed?;
    let form = json!([provenance.tool, provenance.config, table.data]);
    Some((hash::bytes(canonical(&form).as_bytes()), seed as i64))
}
