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

/// Classes by name, or else by number; what is wrong otherwise. Where a name is a number too, all are names, or all numbers.
pub(super) fn numbers(classes: &[String], names: &[String]) -> std::result::Result<Vec<usize>, String> {
    let is_name = |name: &str| classes.iter().any(|class| class == name);
    let number_of = |name: &str| name.parse().ok().filter(|n: &usize| *n < classes.len());
    let other = names.iter().find(|name| !is_name(name));
    let both = names.iter().find(|name| is_name(name) && number_of(name).is_some());
    let mut order: Vec<usize> = Vec::with_capacity(names.len());
    for name in names {
        let class = match (both, other) {
            (Some(both), Some(other)) => number_of(name).ok_or_else(|| {
                format!("{both} is the name of a class and {other} is none; expected names, or numbers only")
            })?,
            _ => number(classes, name, "classes")?,
        };
        if let Some(before) = order.iter().position(|known| *known == class) {
            return Err(match &names[before] {
                before if before == name => format!("{name} is listed twice"),
                before => format!("{before} and {name} are one class"),
            });
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Folders called 1 to 11, in the order in which they sort.
    #[test]
    fn a_list_is_not_half_names_half_numbers() {
        let classes = ["1", "10", "11", "2", "3", "4", "5", "6", "7", "8", "9"].map(str::to_owned);
        let order = |names: &[&str]| {
            numbers(
                &classes,
                &names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(),
            )
        };
        assert_eq!(order(&["2", "5", "11"]), Ok(vec![3, 6, 2]));
        // None is called 0, so these are numbers.
        assert_eq!(order(&["0", "2", "5"]), Ok(vec![0, 2, 5]));
        assert_eq!(
            order(&["0", "2", "11"]),
            Err("2 is the name of a class and 0 is none; expected names, or numbers only".to_owned())
        );
        let pets = ["cat", "dog", "1"].map(str::to_owned);
        assert_eq!(numbers(&pets, &["dog".to_owned(), "0".to_owned()]), Ok(vec![1, 0]));
        let said = numbers(&pets, &["cat".to_owned(), "0".to_owned()]);
        assert_eq!(said, Err("cat and 0 are one class".to_owned()));
    }
}
