//! The history of a run: one row an evaluation.

use crate::table;

table! {
    /// One evaluation of one task by one network. Columns are documented in `docs/formats.md`; a run begins with its rows
    /// at step 0.
    pub struct HistoryRow: "history", version 1 {
        /// Hash of configuration, seed, parent and data: two runs with the same hash are the same run.
        pub run: String,
        /// Name of the study.
        pub study: String,
        /// Family of networks, such as `resnet` or `vit`.
        pub family: String,
        /// Size within the family, as the study names it.
        pub size: String,
        /// Which of two watched models the row is about; `main` where there is one.
        pub model: String,
        /// Number of trained parameters without heads.
        pub parameters: i64,
        /// `pretrained` or `scratch`.
        pub init: String,
        /// Hash of the checkpoint the run started from; null from scratch.
        pub parent: Option<String>,
        /// Hash of the checkpoint the run wrote; null where it wrote none.
        pub checkpoint: Option<String>,
        /// Name of the penalty, `none` without.
        pub penalty: String,
        /// Strength of the penalty, 0 without.
        pub strength: f64,
        /// The schedule's peak learning rate, per step.
        pub lr: f64,
        /// What happens to batch-norm statistics: `track` or `freeze`; null for a network without.
        pub batch_norm: Option<String>,
        /// `float32` or `bf16`.
        pub precision: String,
        /// Seed of all random streams of the run.
        pub seed: i64,
        /// Task being trained, −1 in pretraining.
        pub task_trained: i32,
        /// Optimiser steps done within the task.
        pub step: i64,
        /// Task evaluated, −1 for the pretraining task.
        pub task: i32,
        /// `valid` or `test`.
        pub split: String,
        /// Examples evaluated: images, or blocks of tokens.
        pub examples: i64,
        /// How many images were classified correctly, or how many next tokens were the likeliest.
        pub correct: Option<i64>,
        /// `correct / examples`, or `correct / tokens` of a language model; in [0, 1].
        pub accuracy: Option<f64>,
        /// Mean cross-entropy, nats an image or a token.
        pub loss: f64,
        /// The penalty's part of the training loss at this moment; null without a penalty.
        pub penalty_value: Option<f64>,
        /// Rows that the run trains on; null in files from before this column.
        pub train_examples: Option<i64>,
        /// How many examples were classified correctly among the classes of all heads that the network has; `correct` where
        /// all tasks share one head; null for language and in files from before this column.
        pub class_incremental_correct: Option<i64>,
        /// `class_incremental_correct / examples`, in [0, 1]; null as that.
        pub class_incremental_accuracy: Option<f64>,
        /// Tokens predicted in the evaluation, end tokens among them; null for images.
        pub tokens: Option<i64>,
        /// Bytes of the text behind these tokens, UTF-8; null for images.
        pub bytes: Option<i64>,
        /// `tokens · loss / (ln 2 · bytes)`: the loss in a unit that does not depend on the tokenizer; null for images.
        pub bits_per_byte: Option<f64>,
        /// Name of a data set that is evaluated beside the tasks, whose `task` is then -1; null for a task.
        pub data: Option<String>,
    }
}

table! {
    /// One test row's logits after training a task: which examples are forgotten.
    pub struct PredictionRow: "predictions", version 1 {
        /// Task trained last.
        pub task_trained: i32,
        /// Task the row belongs to.
        pub task: i32,
        /// File of the row, relative to the data set's root.
        pub file: String,
        /// Row in that file.
        pub row: i64,
        /// Label, local to the task's head.
        pub label: i32,
        /// The head's outputs, one a class of the task.
        pub logits: Vec<f32>,
        /// Task whose head has the largest of all heads' outputs; null in files from before this column.
        pub predicted_task: Option<i32>,
        /// Where in that head it is.
        pub predicted_label: Option<i32>,
    }
}

table! {
    /// What a language model writes after training a task.
    pub struct SampleRow: "samples", version 1 {
        /// As in the run's history.
        pub run: String,
        /// Name of the study.
        pub study: String,
        /// Family of networks.
        pub family: String,
        /// Size within the family.
        pub size: String,
        /// Number of trained parameters without heads, as in the history.
        pub parameters: i64,
        /// `pretrained` or `scratch`.
        pub init: String,
        /// Name of the penalty, `none` without.
        pub penalty: String,
        /// Strength of the penalty, 0 without.
        pub strength: f64,
        /// The schedule's peak learning rate, per step.
        pub lr: f64,
        /// Seed of all random streams of the run.
        pub seed: i64,
        /// Task trained last, -1 in pretraining.
        pub task_trained: i32,
        /// Its name; empty in pretraining.
        pub task_name: String,
        /// What the network was given.
        pub prompt: String,
        /// What it wrote after that.
        pub continuation: String,
    }
}

table! {
    /// One test block's loss after training a task: which texts are forgotten.
    pub struct BlockLossRow: "block-losses", version 1 {
        /// Task trained last.
        pub task_trained: i32,
        /// Task the block belongs to.
        pub task: i32,
        /// File of the block, relative to the data set's root.
        pub file: String,
        /// Row in that file.
        pub row: i64,
        /// Tokens predicted.
        pub tokens: i64,
        /// Bytes of the text behind them.
        pub bytes: i64,
        /// Sum of their cross-entropies, nats.
        pub loss: f64,
        /// How many were the likeliest.
        pub correct: i64,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::path::Path;

    use super::HistoryRow;
    use crate::overlap::OverlapRow;
    use crate::table;

    /// Tables that earlier versions wrote, without metadata in the Arrow schema.
    #[test]
    fn the_committed_results_are_read() {
        let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/results")];
        let mut found = [0, 0];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match path.file_name().unwrap().to_str() {
                    _ if path.is_dir() => folders.push(path),
                    Some("histories.parquet") => {
                        let table = table::read::<HistoryRow>(&path).unwrap();
                        assert_eq!(table.metadata["kind"], "history");
                        found[0] += table.rows.len();
                    }
                    Some("overlaps.parquet") => found[1] += table::read::<OverlapRow>(&path).unwrap().rows.len(),
                    _ => {}
                }
            }
        }
        assert!(found[0] > 1000 && found[1] > 100, "{found:?}");
    }
}
