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
                order = numbers(&data.classes, names, "classes")
                    .map_err(|what| Error::config(format!("class order: {what}")))?;
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

/// What a list of classes, or of superclasses, is of.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Listed {
    /// Names, or else numbers, each by itself: no name is a number.
    Either,
    /// Numbers, although some are names too.
    Numbers,
}

impl Listed {
    /// Of all that one file lists: where a name is a number too, all are names, or all numbers; what is wrong otherwise.
    pub(super) fn of<'a>(
        all: &[String],
        listed: impl IntoIterator<Item = &'a String>,
    ) -> std::result::Result<Self, String> {
        let (mut both, mut number, mut neither) = (None, None, false);
        for name in listed {
            match (all.contains(name), number_of(all, name).is_some()) {
                (true, true) => both = Some(name),
                (true, false) => neither = true,
                (false, true) => number = Some(name),
                (false, false) => {}
            }
        }
        match (both, number) {
            (Some(_), Some(_)) if !neither => Ok(Self::Numbers),
            (Some(both), Some(number)) => Err(format!(
                "{both} is a name and {number} is none; expected names, or numbers only"
            )),
            _ => Ok(Self::Either),
        }
    }

    /// Classes by name or number, each once; what is wrong otherwise. `kind` says what they are.
    pub(super) fn numbers(
        self,
        all: &[String],
        names: &[String],
        kind: &str,
    ) -> std::result::Result<Vec<usize>, String> {
        let mut order: Vec<usize> = Vec::with_capacity(names.len());
        for name in names {
            let class = match number_of(all, name).filter(|_| self == Self::Numbers) {
                Some(class) => class,
                None => number(all, name, kind)?,
            };
            if let Some(before) = order.iter().position(|known| *known == class) {
                return Err(match &names[before] {
                    before if before == name => format!("{name} is listed twice"),
                    before => format!("{before} and {name} are one of the {kind}"),
                });
            }
            order.push(class);
        }
        Ok(order)
    }
}

/// [`Listed`], of a list that is all that a file lists.
pub(super) fn numbers(all: &[String], names: &[String], kind: &str) -> std::result::Result<Vec<usize>, String> {
    Listed::of(all, names)?.numbers(all, names, kind)
}

/// The number that a text is, where there are so many.
fn number_of(all: &[String], name: &str) -> Option<usize> {
    name.parse().ok().filter(|n| *n < all.len())
}

/// The place of a name among the data set's classes or superclasses, which `kind` says, or else the number that it is;
/// what is wrong otherwise.
fn number(names: &[String], name: &str, kind: &str) -> std::result::Result<usize, String> {
    let places: Vec<usize> = (0..names.len()).filter(|&place| names[place] == name).collect();
    match places.as_slice() {
        [place] => Ok(*place),
        [] => number_of(names, name).ok_or_else(|| format!("{name} is none of the data set's {} {kind}", names.len())),
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
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let order = |names: &[&str]| numbers(&classes, &list(names), "classes");
        assert_eq!(order(&["2", "5", "11"]), Ok(vec![3, 6, 2]));
        // None is called 0, so these are numbers.
        assert_eq!(order(&["0", "2", "5"]), Ok(vec![0, 2, 5]));
        let said = |said: &str| Err(said.to_owned());
        assert_eq!(
            order(&["0", "2", "12"]),
            said("12 is none of the data set's 11 classes")
        );
        let pets = ["cat", "dog", "1"].map(str::to_owned);
        let order = |names: &[&str]| numbers(&pets, &list(names), "classes");
        assert_eq!(order(&["dog", "0"]), Ok(vec![1, 0]));
        assert_eq!(order(&["cat", "0"]), said("cat and 0 are one of the classes"));
        assert_eq!(
            order(&["cat", "1", "2"]),
            said("1 is a name and 2 is none; expected names, or numbers only")
        );
    }
}
