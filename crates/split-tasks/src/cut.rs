//! Cuts, writes, and says what became of it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lethe_cli::anyhow;
use lethe_datasets::artifacts::require_apart;
use lethe_datasets::tasks::{ByClass, ByCorpus, ByDataSet, ByShift, Fraction, TaskTable};
use lethe_datasets::tasks::{by_class, by_corpus, by_data_set, by_shift};
use lethe_datasets::{Content, DataSet, Error, Split as Part, printable};

use crate::arguments::{By, Split};

/// Reads the labels of `data`, deals them to tasks, and writes the table.
pub fn run(split: &Split, data: &[PathBuf], seed: u64, out: &Path) -> anyhow::Result<()> {
    split.check()?;
    let single = data.len() == 1;
    let data = DataSet::open_all_without(data, &split.without)?;
    if single {
        data.require_each_once()?;
    }
    match data.content {
        Content::Tokens => split.check_tokens()?,
        Content::Text => {
            let what = "expected images or tokens, found text; dataset tokenize makes tokens of text";
            return Err(Error::file(&data.root, what).into());
        }
        Content::Images => {}
    }
    let mut read: Vec<_> = data.files.iter().map(|file| ("--data", file.path.clone())).collect();
    read.extend(split.files());
    require_apart(&[("--out", out.to_owned())], &read)?;
    let tasks = split.tasks.unwrap_or(match split.classes_per_task.len() {
        0 | 1 => 2,
        several => several,
    });
    let (fraction, valid) = (split.fraction, split.valid);
    if fraction == Fraction::ZERO {
        return Err(Error::config("--fraction: expected a share above 0, found 0").into());
    }
    let (mut table, mut provenance) = match split.by {
        By::Class => {
            let how = ByClass {
                tasks,
                classes_per_task: match split.classes_per_task.as_slice() {
                    [] => vec![5],
                    given => given.to_vec(),
                },
                order: split.order()?,
                fraction,
                valid,
                seed,
            };
            let table = by_class(&data, &how)?;
            let provenance = how.provenance(&table);
            (table, provenance)
        }
        By::Shift => {
            let how = ByShift {
                tasks,
                subclasses_per_task: split.subclasses_per_task.unwrap_or(1),
                superclasses: split.superclasses()?,
                shuffled: split.shuffled()?,
                fraction,
                valid,
                seed,
            };
            let table = by_shift(&data, &how)?;
            let provenance = how.provenance(&table);
            (table, provenance)
        }
        By::DataSet if data.content == Content::Tokens => {
            let how = ByCorpus { fraction, valid, seed };
            let table = by_corpus(&data, &how)?;
            let provenance = how.provenance(&table);
            (table, provenance)
        }
        By::DataSet => {
            let how = ByDataSet {
                tasks_per_set: split.tasks_per_set.unwrap_or(2),
                classes_per_task: split.classes_per_task.first().copied(),
                order: split.order()?,
                fraction,
                valid,
                seed,
            };
            let table = by_data_set(&data, &how)?;
            let provenance = how.provenance(&table);
            (table, provenance)
        }
    };
    if let Some(most) = split.test_rows {
        table.cap_test_rows(usize::try_from(most).unwrap_or(usize::MAX), seed);
        provenance.config["test_rows"] = most.into();
    }
    table.write(out, &provenance)?;
    say(&table);
    Ok(())
}

/// One line a task.
fn say(table: &TaskTable) {
    for (task, name) in table.names.iter().enumerate() {
        let count = |split| table.rows(task as i32, split).count();
        let (train, valid, test) = (count(Part::Train), count(Part::Valid), count(Part::Test));
        let labels = table.classes[task].iter().enumerate().map(|(label, class)| {
            let classes = table.subclasses.get(task).and_then(|labels| labels.get(label));
            classes.map_or_else(|| class.clone(), |classes| format!("{class} ({})", classes.join(", ")))
        });
        let labels = labels.collect::<Vec<_>>().join(", ");
        let (name, labels) = (printable(name), printable(&labels));
        tracing::info!("{name}: {train} train, {valid} valid, {test} test: {labels}");
        let tested: BTreeSet<i32> = table.rows(task as i32, Part::Test).map(|row| row.label).collect();
        let untested = table.classes[task]
            .iter()
            .enumerate()
            .filter(|(label, _)| !tested.contains(&(*label as i32)));
        let untested: Vec<&str> = untested.map(|(_, class)| class.as_str()).collect();
        // Of text, which has no classes, and of sets without a test part there is nothing to say.
        if test > 0 && !untested.is_empty() {
            tracing::warn!(
                "{name}: no test rows of {}: no accuracy says how well they are known",
                printable(&untested.join(", "))
            );
        }
    }
}
