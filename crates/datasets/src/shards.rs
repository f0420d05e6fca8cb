//! Whether the files of a split are all of its shards, as their names count them: `train-00000-of-00002.parquet`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use lethe_artifacts::{Error, Result};

use crate::Split;

/// Warns of shards that are missing.
///
/// # Errors
/// Names a file that counts other shards than those before it: an older download, whose rows would be read again.
pub(crate) fn check(files: &[(PathBuf, String, Option<Split>)]) -> Result<()> {
    let mut sets: BTreeMap<&str, (u32, BTreeSet<u32>, &str)> = BTreeMap::new();
    for (path, name, _) in files {
        let Some((set, at, of)) = counted(name) else { continue };
        let (known, found, first) = sets.entry(set).or_insert((of, BTreeSet::new(), name));
        if *known != of {
            let what =
                format!("expected one of {known} shards, as {first} is, found one of {of}; remove those that are old");
            return Err(Error::file(path, what));
        }
        found.insert(at);
    }
    for (set, (of, found, _)) in sets {
        let missing: Vec<String> = (0..of)
            .filter(|at| !found.contains(at))
            .map(|at| at.to_string())
            .collect();
        if !missing.is_empty() {
            let (few, more) = missing.split_at(missing.len().min(5));
            let more = if more.is_empty() { "" } else { ", …" };
            tracing::warn!(
                "{set}: expected {of} shards, found {}: {}{more} missing",
                found.len(),
                few.join(", ")
            );
        }
    }
    Ok(())
}

/// What a file is a shard of, its number, and how many there are: the name ends so, but for a hash that may follow and the extension.
fn counted(name: &str) -> Option<(&str, u32, u32)> {
    let (before, after) = name.rsplit_once("-of-")?;
    let (set, at) = before.rsplit_once('-')?;
    let digits = after.split(['-', '.']).next()?;
    let (at, of) = (at.parse().ok()?, digits.parse().ok()?);
    (at < of).then_some((set, at, of))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn names_count_shards() {
        for (name, expected) in [
            ("train-00000-of-00002.parquet", Some(("train", 0, 2))),
            (
                "data/train-00001-of-00002-abcdef0123456789.parquet",
                Some(("data/train", 1, 2)),
            ),
            (
                "plain_text-test-00000-of-00001.parquet",
                Some(("plain_text-test", 0, 1)),
            ),
            ("train-00002-of-00002.parquet", None),
            ("part-of-it.parquet", None),
            ("best-of-10.parquet", None),
            ("train.parquet", None),
        ] {
            assert_eq!(counted(name), expected, "{name}");
        }
    }

    #[test]
    fn shards_of_two_counts_are_refused() {
        let files = |names: &[&str]| -> Vec<_> {
            let name = |name: &&str| (PathBuf::from(name), (*name).to_owned(), None);
            names.iter().map(name).collect()
        };
        check(&files(&[
            "train-00000-of-00003.parquet",
            "train-00002-of-00003.parquet",
        ]))
        .unwrap();
        check(&files(&["test-00000-of-00001.parquet", "train-00000-of-00003.parquet"])).unwrap();
        let both = files(&["train-00000-of-00001-ab.parquet", "train-00000-of-00002.parquet"]);
        let said = check(&both).unwrap_err().to_string();
        assert_eq!(
            said,
            "train-00000-of-00002.parquet: expected one of 1 shards, as train-00000-of-00001-ab.parquet is, found one of 2; remove those \
             that are old"
        );
    }
}
