//! The help of every tool and of every subcommand, as it is printed: a change of it is seen in review.
//!
//! `INSTA_UPDATE=always cargo test --release -p end-to-end help` takes what the tools print now.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;

#[test]
fn the_help_of_every_tool_is_as_it_was() {
    let folder = Folder::empty();
    let mut all = insta::Settings::clone_current();
    all.set_prepend_module_to_snapshot(false);
    all.set_omit_expression(true);
    for command in [
        "dataset",
        "dataset import",
        "dataset fetch",
        "dataset fractal",
        "dataset info",
        "split-tasks",
        "grid",
        "pretrain",
        "finetune",
        "overlap",
        "fisher",
        "fisher show",
        "plan",
        "report",
        "search",
        "search benchmark",
        "search derive",
        "search shared",
    ] {
        let (tool, verb) = command.split_once(' ').unwrap_or((command, ""));
        let ran = folder.tool(tool).args(verb).args("--help").succeed();
        ran.expect(ran.stderr.is_empty(), "expected nothing on standard error");
        all.bind(|| insta::assert_snapshot!(command.replace(' ', "-"), ran.stdout));
    }
}
