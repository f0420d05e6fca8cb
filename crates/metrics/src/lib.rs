//! Numbers about forgetting, with their intervals: pure functions over history rows and plain matrices.
//!
//! `R[t, j]` is the test score on task `j` after the t-th training of a chain, T the last: t is a position, never a task's
//! number. Every measure is a function of one [`Matrix`] and gives `None` where an entry that it needs was not measured: never
//! a partial mean.
//!
//! | module | measure |
//! | --- | --- |
//! | [`lineage`] | which run continued which: from rows to chains of trainings |
//! | [`matrix`] | `R[t, j]` of a chain |
//! | [`extent`] | how much an evaluation read, and where that changes within a chain |
//! | [`average`] | average accuracy |
//! | [`forgetting`] | since learned, from best, the largest of a sequence, and what each task costs each earlier one |
//! | [`transfer`] | backward and forward |
//! | [`watched_data`] | the rise of bits per byte on a data set that is evaluated beside the tasks |
//! | [`frontier`] | task A against task B; A where B is good enough; A at equal B |
//! | [`interval`] | mean with a 95 % interval, and the difference of two means |
//! | [`claim`] | the same where runs share a pretrained network; differences, paired where runs pair one to one |
//! | [`permutation`] | the sign-flip permutation of paired differences |
//! | [`detectable`] | which difference a study of so many seeds could detect |
//! | [`trend`] | slope over the logarithm of parameters, steps or examples |
//! | [`overlap`] | how alike the representations of classes are, within tasks and across |
//! | [`number`] | how all of these are written for a reader |
//! | [`penalty`] | which strength to report, the share of a fall that a penalty removes, whether it improves on no penalty |
//! | [`rank`] | how well a cheap measure of networks ranks them against the true one: Kendall's τ, regret of the best few |
//! | [`verdict`] | what an interval says of a claim: holds, does not hold, undecided; Holm's correction over many |

pub mod average;
pub mod claim;
pub mod detectable;
pub mod extent;
pub mod forgetting;
pub mod frontier;
pub mod interval;
pub mod lineage;
pub mod matrix;
pub mod number;
pub mod overlap;
pub mod penalty;
pub mod permutation;
pub mod rank;
pub mod student;
pub mod transfer;
pub mod trend;
pub mod verdict;
pub mod watched_data;

pub use lineage::{Histories, Lineage, Segment};
pub use matrix::{Matrix, Score};

// The row type that `lineage` reads: who uses this crate needs no other.
pub use lethe_artifacts::history::HistoryRow;
