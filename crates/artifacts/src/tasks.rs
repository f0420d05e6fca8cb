//! The rows of a task table, and what identifies it.

use serde_json::json;

use crate::json::canonical;
use crate::{hash, table};

table! {
    /// One example of one task.
    pub struct TaskRow: "tasks", version 1 {
        /// The task, from 0.
        pub task: i32,
        /// `train`, `valid` or `test`.
        pub split: String,
        /// The file, relative to the data set's root, with `/` between folders.
        pub file: String,
        /// Row of that file, from 0.
        pub row: i64,
        /// Class within the task's head, from 0.
        pub label: i32,
        /// Class within the data set, from 0.
        pub class: i32,
    }
}

/// The hash of what a task table says, whatever file it stands in: its rows, the outputs of each task's head, and whether all
/// tasks share one.
pub fn hash(rows: &[TaskRow], heads: &[usize], shared_head: bool) -> String {
    let value = json!([rows, heads, shared_head]);
    hash::bytes(canonical(&value).as_bytes())
}
