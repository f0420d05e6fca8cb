//! The script for GPU machines, on the CPU in its small form.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::Path;

use end_to_end::{Folder, root, tool};
use serde_json::Value;

#[test]
fn the_script_for_gpus_finds_a_cpu_in_agreement_with_itself() {
    let folder = Folder::empty();
    let bin = tool("finetune");
    let ran = folder
        .program(Path::new("bash"))
        .arg(root().join("tests/gpu/run.sh"))
        .args("--device cpu --small --jobs 2 --out out --bin")
        .arg(bin.parent().unwrap())
        .succeed();
    let text = String::from_utf8(folder.read("out/results.jsonl")).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for line in &lines {
        ran.expect(line["ok"] == true, &format!("expected agreement, found {line}"));
    }
    let cases: BTreeSet<&str> = lines.iter().map(|line| line["case"].as_str().unwrap()).collect();
    for case in [
        "resnet.sgd",
        "resnet.adamw",
        "resnet.exact",
        "resnet.overlap",
        "mlp.empirical",
        "mlp.l2sp",
        "mlp.lwf",
        "mlp.ewc",
        "mlp.ewc-online",
        "mlp.mas-held",
        "mlp.si-held",
        "mlp.wpl",
        "killed.resnet",
        "gpt2.adamw",
        "gpt2.sampled",
        "gpt2.token",
        "gpt2.overlap",
        "gpt2.mas-held",
        "gpt2.wpl",
        "killed.gpt2",
        "search.enas_rnn",
        "search.enas_rnn.ranking",
        "search.nas_bench_201",
    ] {
        ran.expect(cases.contains(case), &format!("expected the case {case}"));
    }
    // The other number of threads leaves its mark: the two sides are two computations.
    let marks = lines.iter().filter(|line| line["relative_error"].as_f64() > Some(0.0));
    ran.expect(marks.count() > 5, "expected some differences in the last digits");
}
