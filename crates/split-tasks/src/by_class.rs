//! Tasks that differ in their classes.

use std::path::Path;

use lethe_cli::anyhow;
use lethe_datasets::tasks::{ByClass, ClassOrder, Fraction, by_class};
use lethe_datasets::{DataSet, Split, import};

/// Arguments of a split by class.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Tasks by class")]
pub struct Args {
    /// Number of tasks
    #[arg(long, default_value_t = 2)]
    tasks: usize,
    /// Classes of each task
    #[arg(long, default_value_t = 5)]
    classes_per_task: usize,
    /// seed (drawn), listed (as the data set lists them),
    /// or a file of class names or numbers, one a line
    #[arg(long, value_name = "ORDER", default_value = "seed", verbatim_doc_comment)]
    class_order: String,
    /// Share of each class's training rows that becomes validation rows;
    /// unused where the data set has its own
    #[arg(long, value_name = "SHARE", default_value = "0.1", verbatim_doc_comment)]
    valid: Fraction,
    /// Share of each class's remaining training rows to keep, such as 1/16 or 0.1;
    /// a smaller one's rows are among a larger one's
    #[arg(long, value_name = "SHARE", default_value = "1", verbatim_doc_comment)]
    fraction: Fraction,
}

/// Cuts and writes.
pub fn run(args: &Args, data: &DataSet, seed: u64, out: &Path) -> anyhow::Result<()> {
    let order = match args.class_order.as_str() {
        "seed" => ClassOrder::Seed,
        "listed" => ClassOrder::Listed,
        file => ClassOrder::Named(import::lines(Path::new(file))?),
    };
    let how = ByClass {
        tasks: args.tasks,
        classes_per_task: args.classes_per_task,
        order,
        fraction: args.fraction,
        valid: args.valid,
        seed,
    };
    let table = by_class(data, &how)?;
    table.write(out, &how.provenance(&table))?;
    for (task, (name, classes)) in table.names.iter().zip(&table.classes).enumerate() {
        let count = |split| table.rows(task as i32, split).count();
        let (train, valid, test) = (count(Split::Train), count(Split::Valid), count(Split::Test));
        tracing::info!(
            "{name}: {train} train, {valid} valid, {test} test: {}",
            classes.join(", ")
        );
    }
    Ok(())
}
