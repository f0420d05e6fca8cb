//! What the dynamic linker makes of the tools and libtorch.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

use end_to_end::Folder;

/// Only then are float32 products on AMD's processors as fast as those processors are (`crates/torch/src/shim.cpp`).
#[test]
fn libtorch_asks_each_tool_and_not_itself_which_processor_this_is() {
    let folder = Folder::empty();
    for name in ["finetune", "fisher", "overlap", "plan", "pretrain", "search"] {
        let ran = folder
            .tool(name)
            .args("--version")
            .env("LD_BIND_NOW", "1")
            .env("LD_DEBUG", "bindings")
            .env("LD_DEBUG_OUTPUT", folder.path(name))
            .succeed();
        let logs = folder.files(".");
        let (_, log) = logs.iter().find(|(file, _)| file.starts_with(name)).expect("a log");
        let log = String::from_utf8_lossy(log);
        let asked = log.lines().find(|line| line.contains("`mkl_serv_intel_cpu_true'"));
        let to_tool = |line: &str| line.contains("/libtorch_cpu.so [") && line.contains(&format!("/{name} ["));
        ran.expect(
            asked.is_some_and(to_tool),
            &format!("expected the tool's own, found {asked:?}"),
        );
    }
}
