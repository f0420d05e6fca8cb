//! Rows that are there twice: in one split, which counts them double, or in two, where a test asks for what was learned by heart.

use std::collections::{BTreeMap, HashMap};

use crate::Split;

/// What tells rows apart: their first 16 bytes of BLAKE3.
pub(crate) type Key = [u8; 16];

/// The key of an encoded image or of a text.
pub(crate) fn key(bytes: &[u8]) -> Key {
    let mut key = Key::default();
    key.copy_from_slice(&blake3::hash(bytes).as_bytes()[..size_of::<Key>()]);
    key
}

/// Rows by key: how many each split has, in the order of [`Split::ALL`].
#[derive(Default)]
pub(crate) struct Seen(HashMap<Key, [u32; Split::ALL.len()]>);

/// Rows with the same bytes as others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeats {
    /// By split: rows with the bytes of an earlier row of the same split.
    pub within: BTreeMap<Split, usize>,
    /// By two splits, the first of them before the second in train, valid, test: rows of the second whose bytes the first has too.
    pub across: BTreeMap<(Split, Split), usize>,
}

impl Seen {
    /// Adds a row of a split.
    pub(crate) fn add(&mut self, split: Split, key: Key) {
        self.0.entry(key).or_default()[split as usize] += 1;
    }

    /// What was there more than once.
    pub(crate) fn repeats(&self) -> Repeats {
        let mut repeats = Repeats::default();
        for counts in self.0.values() {
            let there = || Split::ALL.into_iter().zip(counts).filter(|(_, count)| **count > 0);
            for (split, &count) in there() {
                if count > 1 {
                    *repeats.within.entry(split).or_default() += count as usize - 1;
                }
                for (before, _) in there().take_while(|(before, _)| *before < split) {
                    *repeats.across.entry((before, split)).or_default() += count as usize;
                }
            }
        }
        repeats
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_in_their_split_and_across_splits() {
        let mut seen = Seen::default();
        let rows = [
            (Split::Train, "a a a b b c d"),
            (Split::Valid, "d e"),
            (Split::Test, "b b e f"),
        ];
        for (split, texts) in rows {
            texts.split(' ').for_each(|text| seen.add(split, key(text.as_bytes())));
        }
        let repeats = seen.repeats();
        assert_eq!(repeats.within, [(Split::Train, 3), (Split::Test, 1)].into());
        let across = [
            ((Split::Train, Split::Valid), 1),
            ((Split::Train, Split::Test), 2),
            ((Split::Valid, Split::Test), 1),
        ];
        assert_eq!(repeats.across, across.into());
    }
}
