//! In which order classes are dealt to tasks.

use std::ops::Range;

use lethe_artifacts::{Error, Result};
use serde_json::{Value, json};

use crate::DataSet;
use crate::random::{shuffle, stream};

/// In which order the classes are dealt to the tasks.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassOrder {
    /// A permutation that the seed draws.
    Seed,
    /// As the data set lists them.
    Listed,
    /// These classes, by name or number; others are left out.
    Named(Vec<String>),
    /// A permutation, which the seed draws, of these classes, by name or number; others are left out. In what order
    /// they are given does not matter.
    Among(Vec<String>),
}

impl ClassOrder {
    /// The classes of a range in this order; `of` tells the stream of one range from another's.
    pub(super) fn of(&self, data: &DataSet, range: &Range<usize>, seed: u64, of: i64) -> Result<Vec<usize>> {
        let mut order: Vec<usize> = range.clone().collect();
        match self {
            Self::Listed | Self::Seed => {}
            Self::Named(names) | Self::Among(names) => {
                order = numbers(&data.classes, names).map_err(|what| Error::config(format!("class order: {what}")))?;
                order.retain(|class| range.contains(class));
            }
        }
        if let Self::Seed | Self::Among(_) = self {
            order.sort_unstable();
            shuffle(&mut stream(seed, of, "class-order"), &mut order);
        }
        Ok(order)
    }

    /// As it stands in a table's provenance.
    pub(super) fn to_json(&self) -> Value {
        match self {
            Self::Seed => json!("seed"),
            Self::Listed => json!("listed"),
            Self::Named(names) => json!(names),
            Self::Among(names) => json!({"seed": names}),
        }
    }
}

/// Classes by name, or else by number; what is wrong otherwise.
pub(super) fn numbers(classes: &[String], names: &[String]) -> std::result::Result<Vec<usize>, String> {
    let mut order = Vec::with_capacity(names.len());
    for name in names {
        let class = number(classes, name, "classes")?;
        if order.contains(&class) {
            return Err(format!("{name} is listed twice"));
        }
        order.push(class);
    }
    Ok(order)
}

/// The place of a name among the data set's classes or superclasses, which `kind` says, or else the number that it is;
/// what is wrong otherwise.
pub(super) fn number(names: &[String], name: &str, kind: &str) -> std::result::Result<usize, String> {
    let places: Vec<usize> = (0..names.len()).filter(|&place| names[place] == name).collect();
    match places.as_slice() {
        [place] => Ok(*place),
        [] => {
            let number = name.parse().ok().filter(|&n: &usize| n < names.len());
            number.ok_or_else(|| format!("{name} is none of the data set's {} {kind}", names.len()))
        }
        several => {
            let numbers: Vec<String> = several.iter().map(usize::to_string).collect();
            let numbers = numbers.join(" and ");
            Err(format!(
                "{name} is the name of the {kind} {numbers}; give one's number in its place"
            ))
        }
    }
}
