//! Whether the files of a split are all of its shards, as their names count them: `train-00000-of-00002.parquet`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::{Error, Result};

use crate::Split;

/// What names count.
struct Shards<'a> {
    /// How many there are.
    of: u32,
    /// Their numbers, with the name of one that has each.
    found: BTreeMap<u32, &'a str>,
}

/// Warns of shards that are missing.
///
/// # Errors
/// Names a file that counts other shards than those before it, or is one of them again: an older download, whose rows
/// would be read twice.
pub(crate) fn check(files: &[(PathBuf, String, Option<Split>)]) -> Result<()> {
    let mut sets: BTreeMap<&str, Shards> = BTreeMap::new();
    for (path, name, _) in files {
        let Some((set, at, of)) = counted(name) else { continue };
        let found = BTreeMap::new();
        let known = sets.entry(set).or_insert(Shards { of, found });
        let expected = match known.found.insert(at, name) {
            Some(other) => Some(format!("shard {at} once, found it as {other} too")),
            None if known.of != of => {
                let first = known.found.values().find(|other| *other != name).unwrap_or(&"");
                Some(format!("one of {} shards, as {first} is, found one of {of}", known.of))
            }
            None => None,
        };
        if let Some(expected) = expected {
            return Err(Error::file(
                path,
                format!("expected {expected}; remove those that are old"),
            ));
        }
    }
    for (set, Shards { of, found }) in sets {
        if let (Some(first), Some(last)) = (found.get(&0), found.get(&of)) {
            let what =
                format!("expected {of} shards, counted from 0 or from 1, found {first} too; remove those that are old");
            return Err(Error::file(Path::new(last), what));
        }
        // Counted from 0, as a rule, or from 1.
        let first = u32::from(found.contains_key(&of));
        let mut missing = (first..first + of).filter(|at| !found.contains_key(at));
        let few: Vec<String> = missing.by_ref().take(FEW).map(|at| at.to_string()).collect();
        if !few.is_empty() {
            let more = if missing.next().is_some() { ", …" } else { "" };
            tracing::warn!(
                "{set}: expected {of} shards, found {}: {}{more} missing",
                found.len(),
                few.join(", ")
            );
        }
    }
    Ok(())
}

/// So many of those that are missing are named.
const FEW: usize = 5;

/// More are no shards, but dates.
const MOST: u32 = 99_999;

/// What a file is a shard of, its number, and how many there are: the name ends so, but for a hash that may follow and the extension.
fn counted(name: &str) -> Option<(&str, u32, u32)> {
    let (before, after) = name.rsplit_once("-of-")?;
    let (set, at) = before.rsplit_once('-')?;
    let digits = after.split(['-', '.']).next()?;
    let rest = after[digits.len()..].split('.').next()?;
    // Of another word than a hash it is one of several sets: `part-1-of-2-en.txt`.
    let is_hash = |word: &str| word.len() >= 8 && word.chars().all(|c| c.is_ascii_hexdigit());
    if !rest.strip_prefix('-').is_none_or(is_hash) {
        return None;
    }
    let (at, of) = (at.parse().ok()?, digits.parse().ok()?);
    (at <= of && (1..=MOST).contains(&of)).then_some((set, at, of))
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
            ("train-00002-of-00002.parquet", Some(("train", 2, 2))),
            ("train-00003-of-00002.parquet", None),
            ("train-20240101-of-20241231.parquet", None),
            ("part-of-it.parquet", None),
            ("part-1-of-2-en.txt", None),
            ("part-1-of-2-de.txt", None),
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
        check(&files(&["train-1-of-2.parquet", "train-2-of-2.parquet"])).unwrap();
        assert!(check(&files(&["x-0-of-2.txt", "x-1-of-2.txt", "x-2-of-2.txt"])).is_err());
        let said = |names: &[&str]| check(&files(names)).unwrap_err().to_string();
        assert_eq!(
            said(&["train-00000-of-00001-0123abcd.parquet", "train-00001-of-00002.parquet"]),
            "train-00001-of-00002.parquet: expected one of 1 shards, as train-00000-of-00001-0123abcd.parquet is, found one of 2; remove \
             those that are old"
        );
        assert_eq!(
            said(&["train-00000-of-00001-0123abcd.parquet", "train-00000-of-00001.parquet"]),
            "train-00000-of-00001.parquet: expected shard 0 once, found it as train-00000-of-00001-0123abcd.parquet too; remove those that are old"
        );
    }
}
