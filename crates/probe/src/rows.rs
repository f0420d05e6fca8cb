//! The rows of the two tables, part by part.

use lethe_artifacts::checkpoint::Metadata;
use lethe_artifacts::overlap::{FeatureRow, OverlapRow};
use lethe_datasets::{DataSet, Split};

use crate::select::{Group, Selection};
use crate::traces::Overlaps;

/// Rows of a table of features that are made at once.
const PART: usize = 1024;

/// A row of a checkpoint in which the columns of a layer and a pair are still empty.
pub(crate) fn template(metadata: Metadata, hash: String, parameters: i64, split: Split) -> OverlapRow {
    OverlapRow {
        checkpoint: hash,
        study: metadata.labels.study,
        family: metadata.labels.family,
        size: metadata.labels.size,
        parameters,
        init: metadata.init,
        // No seed is larger than an i64: the command line sees to it.
        seed: metadata.provenance.seed.map(|seed| seed as i64),
        task_trained: metadata.task,
        layer: String::new(),
        centered: false,
        split: split.to_string(),
        class_a: 0,
        class_b: 0,
        task_a: 0,
        task_b: 0,
        examples_a: 0,
        examples_b: 0,
        overlap: None,
    }
}

/// Every pair in both orders: a part for each layer, form and first class.
pub(crate) fn overlap_rows(
    matrices: &[Overlaps],
    selection: &Selection,
    layers: &[String],
    about: &OverlapRow,
) -> impl Iterator<Item = Vec<OverlapRow>> {
    let groups = &selection.groups;
    let matrices = layers.iter().zip(matrices);
    let matrices = matrices.flat_map(|(layer, both)| [(layer, false, &both.raw), (layer, true, &both.centered)]);
    matrices.flat_map(move |(layer, centered, matrix)| {
        let lines = groups.iter().zip(matrix.chunks_exact(groups.len()));
        lines.map(move |(a, line)| {
            let row = |(b, overlap): (&Group, &Option<f64>)| OverlapRow {
                layer: layer.clone(),
                centered,
                class_a: a.class,
                class_b: b.class,
                task_a: a.task,
                task_b: b.task,
                examples_a: a.examples as i64,
                examples_b: b.examples as i64,
                overlap: *overlap,
                ..about.clone()
            };
            groups.iter().zip(line).map(row).collect()
        })
    })
}

/// The features of all examples, layer after layer: `values` holds each layer's in row-major order.
pub(crate) fn feature_rows(
    values: &[Vec<f32>],
    data: &DataSet,
    selection: &Selection,
    layers: &[String],
) -> impl Iterator<Item = Vec<FeatureRow>> {
    let labels: Vec<(i32, i32)> = selection.labels().collect();
    layers.iter().zip(values).flat_map(move |(layer, values)| {
        let width = values.len() / labels.len();
        let features = values.chunks_exact(width).map(<[f32]>::to_vec);
        let mut rows = selection.examples.iter().zip(labels.clone()).zip(features);
        std::iter::from_fn(move || {
            let part = rows.by_ref().take(PART);
            let part = part.map(|((example, (task, class)), feature)| FeatureRow {
                layer: layer.clone(),
                file: data.files[example.file as usize].name.clone(),
                row: example.row,
                class,
                task,
                feature,
            });
            Some(part.collect::<Vec<_>>()).filter(|part| !part.is_empty())
        })
    })
}
