//! Figures and tables of a study, as one HTML file.

mod arguments;
mod claims;
mod figures;
mod markdown;
mod origin;
mod page;
mod samples;
mod summary;
mod terms;
mod write;

use std::process::ExitCode;

use lethe_analysis::inputs;

use arguments::Args;

fn main() -> ExitCode {
    lethe_cli::run("report", |args: Args| {
        args.places.require_apart(&args.files, args.beside.as_deref())?;
        let inputs = inputs::read(&args.files, args.declared.orders_as_replicates)?;
        let beside = args.beside.as_deref().map(inputs::beside).transpose()?;
        page::Page::new(&args.title, &inputs, beside.as_ref(), args.declared).write(&args.places)
    })
}
