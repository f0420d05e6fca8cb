//! The rows of tasks whose classes are dealt: which of each class are for training, validation and test.

use lethe_artifacts::{Error, Result};

use super::{Fraction, TaskRow};
use crate::random::{shuffle, stream};
use crate::{Content, DataSet, Example, Split};

/// Which rows of a class are taken.
pub(super) struct Draw {
    /// Share of the training rows that is kept, after validation rows are cut off. At least one row is.
    pub fraction: Fraction,
    /// Share of the training rows that becomes validation rows; unused where the data set has its own.
    pub valid: Fraction,
    pub seed: u64,
}

/// All rows of the tasks in a table's order. `dealt` has the classes of each label of each task; no class stands there
/// twice.
///
/// The training rows of class `c` are permuted by the stream (seed, c, `split`); the first are the validation rows,
/// then come the training rows. So validation rows do not depend on the fraction, and a smaller fraction's training
/// rows are among a larger one's. Both shares are taken of each class. Test rows are all those of the task's classes.
///
/// # Errors
/// Names a class without a training row.
pub(super) fn rows(data: &DataSet, dealt: &[Vec<Vec<usize>>], draw: &Draw) -> Result<Vec<TaskRow>> {
    // Where a class is dealt to: (task, label).
    let mut place = vec![None; data.classes.len()];
    for (task, labels) in dealt.iter().enumerate() {
        for (label, classes) in labels.iter().enumerate() {
            classes
                .iter()
                .for_each(|&class| place[class] = Some((task as i32, label as i32)));
        }
    }
    let (train, valid) = cut(data, draw)?;
    let mut trained = vec![false; data.classes.len()];
    train.iter().for_each(|example| trained[example.label as usize] = true);
    for (task, labels) in dealt.iter().enumerate() {
        if let Some(&class) = labels.iter().flatten().find(|&&class| !trained[class]) {
            let name = &data.classes[class];
            let own = data.examples(Split::Train)?.iter().any(|e| e.label as usize == class);
            let (found, way_out) = match (own, data.content) {
                (true, _) => ("validation rows only", "a smaller --valid leaves some"),
                (false, Content::Tokens) => ("none", "text of the split train, tokenized, makes some"),
                (false, _) => ("none", "--classes (not by shift) deals out those that have some"),
            };
            let what = format!("task {task}: class {name}: expected a training row, found {found}; {way_out}");
            return Err(Error::file(&data.root, what));
        }
    }
    let mut rows = Vec::new();
    for (split, examples) in [
        (Split::Train, train),
        (Split::Valid, valid),
        (Split::Test, data.examples(Split::Test)?),
    ] {
        for example in examples {
            let Some((task, label)) = place[example.label as usize] else {
                continue;
            };
            rows.push(TaskRow {
                task,
                split: split.to_string(),
                file: data.files[example.file as usize].name.clone(),
                row: example.row,
                label,
                class: example.label,
            });
        }
    }
    // Within a split the rows already stand in the order of files and rows; the sort keeps that and the splits' order.
    rows.sort_by_key(|row| row.task);
    Ok(rows)
}

/// Training and validation rows of all classes, each in the order of files and rows.
fn cut(data: &DataSet, draw: &Draw) -> Result<(Vec<Example>, Vec<Example>)> {
    let mut valid = data.examples(Split::Valid)?;
    // Of several data sets, some may have validation rows of their own.
    let mut own = vec![false; data.classes.len()];
    for part in &data.parts {
        let any = valid
            .iter()
            .any(|example| part.classes.contains(&(example.label as usize)));
        own[part.classes.clone()].fill(any);
    }
    let mut classes: Vec<Vec<Example>> = vec![Vec::new(); data.classes.len()];
    for example in data.examples(Split::Train)? {
        classes[example.label as usize].push(example);
    }
    let mut train = Vec::new();
    for (class, mut rows) in classes.into_iter().enumerate() {
        shuffle(&mut stream(draw.seed, class as i64, "split"), &mut rows);
        let share = if own[class] { Fraction::ZERO } else { draw.valid };
        let rest = rows.split_off(share.of(rows.len()));
        valid.extend(rows);
        let kept = draw.fraction.of(rest.len()).max(1);
        train.extend(rest.into_iter().take(kept));
    }
    for rows in [&mut train, &mut valid] {
        rows.sort_by_key(|example| (example.file, example.row));
    }
    Ok((train, valid))
}
