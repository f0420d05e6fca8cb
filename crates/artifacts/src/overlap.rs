//! The overlap of class representations: one row a pair of classes.

use crate::table;

table! {
    /// How much the representations of two classes overlap in one layer of one network. Columns are documented in
    /// `docs/formats.md`; a file holds every pair in both orders, and each class with itself.
    pub struct OverlapRow: "overlap", version 1 {
        /// Hash of the checkpoint.
        pub checkpoint: String,
        /// Name of the study.
        pub study: String,
        /// Family of networks, such as `resnet` or `vit`.
        pub family: String,
        /// Size within the family, as the study names it.
        pub size: String,
        /// Number of trained parameters without heads.
        pub parameters: i64,
        /// `pretrained` or `scratch`.
        pub init: String,
        /// Seed of the run that wrote the checkpoint; null where none was drawn from.
        pub seed: Option<i64>,
        /// Task that the checkpoint was trained on last, −1 for pretraining.
        pub task_trained: i32,
        /// Layer that was read, as the network names it.
        pub layer: String,
        /// Whether each class's mean was subtracted before.
        pub centered: bool,
        /// Which rows were read: `train`, `valid` or `test`.
        pub split: String,
        /// One class, as the data set numbers it.
        pub class_a: i32,
        /// The other.
        pub class_b: i32,
        /// Task of the one.
        pub task_a: i32,
        /// Task of the other.
        pub task_b: i32,
        /// Examples of the one.
        pub examples_a: i64,
        /// Examples of the other.
        pub examples_b: i64,
        /// Trace overlap, in [0, 1]; null where one of the classes has no activity.
        pub overlap: Option<f64>,
    }
}

table! {
    /// What one layer of a network made of one example.
    pub struct FeatureRow: "features", version 1 {
        /// Layer that was read, as the network names it.
        pub layer: String,
        /// File of the example, relative to the data set's root.
        pub file: String,
        /// Row in that file.
        pub row: i64,
        /// Class, as the data set numbers it.
        pub class: i32,
        /// Task that the example belongs to.
        pub task: i32,
        /// The layer's output.
        pub feature: Vec<f32>,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use super::FeatureRow;
    use crate::{Provenance, table};

    #[test]
    fn a_table_written_in_parts_has_all_rows() {
        let row = |row: i64| FeatureRow {
            layer: "features".to_owned(),
            file: "test.parquet".to_owned(),
            row,
            class: 3,
            task: 1,
            feature: vec![row as f32; row as usize],
        };
        let all: Vec<FeatureRow> = (0..7).map(row).collect();
        let provenance = Provenance {
            tool: "test".to_owned(),
            version: "0".to_owned(),
            config: serde_json::Value::Null,
            seed: None,
            inputs: BTreeMap::new(),
        };
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("features.parquet");
        for size in [1, 3, 7] {
            let parts = all.chunks(size).map(<[FeatureRow]>::to_vec);
            table::write_parts(&path, parts, &provenance, serde_json::json!({"more": 1})).unwrap();
            let found = table::read::<FeatureRow>(&path).unwrap();
            assert_eq!((&found.rows, found.metadata["more"].as_i64()), (&all, Some(1)));
        }
        table::write_parts(
            &path,
            std::iter::empty::<Vec<FeatureRow>>(),
            &provenance,
            serde_json::Value::Null,
        )
        .unwrap();
        assert!(table::read::<FeatureRow>(&path).unwrap().rows.is_empty());
    }
}
