//! Figures and tables of a study, as one HTML file.

mod arguments;
mod beside;
mod chains;
mod claims;
mod compare;
mod comparison;
mod declared;
mod figures;
mod importances;
mod inputs;
mod joined;
mod markdown;
mod notices;
mod orders;
mod origin;
mod overlaps;
mod page;
mod precision;
mod pretrained;
mod run_group;
mod runs;
mod samples;
mod scale;
mod searches;
mod sizes;
mod study;
mod summary;
mod terms;
mod write;
mod x_axis;

use std::process::ExitCode;

use arguments::Args;

fn main() -> ExitCode {
    lethe_cli::run("report", |args: Args| {
        args.places.require_apart(&args.files, args.beside.as_deref())?;
        let inputs = inputs::read(&args.files, args.declared.orders_as_replicates)?;
        let beside = args.beside.as_deref().map(inputs::beside).transpose()?;
        page::Page::new(&args.title, &inputs, beside.as_ref(), args.declared).write(&args.places)
    })
}
