//! The rules of the house, read off the manifests and the sources: who may depend on whom, and who may do what.
//!
//! `crates/README.md` says the same in words. A new crate fails here until it has its row in [`CRATES`].
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What a crate is for, as far as its rights go.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A library that builds anywhere.
    Plain,
    /// A library over libtorch.
    Torch,
    /// A program.
    Tool,
}
use Kind::{Plain, Tool, Torch};

/// Each crate, its kind, and the crates of ours that it may depend on.
const CRATES: &[(&str, Kind, &[&str])] = &[
    ("artifacts", Plain, &[]),
    ("cli", Plain, &["artifacts"]),
    ("datasets", Plain, &["artifacts"]),
    ("metrics", Plain, &["artifacts"]),
    ("analysis", Plain, &["artifacts", "metrics"]),
    ("charts", Plain, &["metrics"]),
    ("torch", Torch, &["artifacts", "datasets"]),
    ("models", Torch, &["artifacts", "datasets", "torch"]),
    ("penalties", Torch, &["artifacts", "torch"]),
    (
        "train",
        Torch,
        &["artifacts", "datasets", "metrics", "models", "penalties", "torch"],
    ),
    ("probe", Torch, &["artifacts", "datasets", "models", "torch"]),
    (
        "nas",
        Torch,
        &[
            "artifacts",
            "datasets",
            "models",
            "penalties",
            "probe",
            "torch",
            "train",
        ],
    ),
    ("dataset", Tool, &["artifacts", "cli", "datasets"]),
    ("split-tasks", Tool, &["artifacts", "cli", "datasets"]),
    ("grid", Tool, &["artifacts", "cli"]),
    ("pretrain", Tool, &["artifacts", "cli", "train"]),
    ("finetune", Tool, &["artifacts", "cli", "train"]),
    ("overlap", Tool, &["artifacts", "cli", "probe"]),
    ("fisher", Tool, &["artifacts", "cli", "probe"]),
    ("search", Tool, &["artifacts", "cli", "nas"]),
    // It reads the commands of others by their own arguments.
    (
        "plan",
        Tool,
        &["artifacts", "cli", "finetune", "fisher", "metrics", "pretrain", "train"],
    ),
    ("report", Tool, &["analysis", "artifacts", "charts", "cli", "metrics"]),
];

fn kind_of(folder: &str) -> Option<Kind> {
    CRATES
        .iter()
        .find(|(name, _, _)| *name == folder)
        .map(|(_, kind, _)| *kind)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn manifest(folder: &str) -> toml::Table {
    let path = root().join("crates").join(folder).join("Cargo.toml");
    fs::read_to_string(&path).unwrap().parse().unwrap()
}

/// The names under one of a manifest's dependency tables.
fn dependencies(manifest: &toml::Table, table: &str) -> BTreeSet<String> {
    let table = manifest.get(table).and_then(toml::Value::as_table);
    table.into_iter().flat_map(|t| t.keys().cloned()).collect()
}

/// A source file of a crate without its tests and comments: what the program does.
struct Source {
    krate: String,
    path: PathBuf,
    lines: usize,
    text: String,
    code: String,
}

fn sources() -> Vec<Source> {
    let mut sources = Vec::new();
    for (krate, _, _) in CRATES {
        let mut folders = vec![root().join("crates").join(krate)];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "rs") {
                    let text = fs::read_to_string(&path).unwrap();
                    let inside = path.strip_prefix(root()).unwrap();
                    let tests = inside
                        .iter()
                        .any(|p| ["tests", "benches", "examples", "tests.rs"].iter().any(|t| p == *t));
                    sources.push(Source {
                        krate: (*krate).to_owned(),
                        lines: text.lines().count(),
                        code: if tests { String::new() } else { code(&text) },
                        text,
                        path,
                    });
                }
            }
        }
    }
    assert!(sources.len() > CRATES.len(), "no sources found");
    sources
}

/// A file's code up to its tests, which stand at its end, without comments.
fn code(text: &str) -> String {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..end]
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// Whether `word` stands in the code, and not as a part of a longer name.
fn names(code: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        !code[..at].chars().next_back().is_some_and(part) && !code[at + word.len()..].chars().next().is_some_and(part)
    })
}

/// Fails with all violations, one a line.
fn none(violations: &[String]) {
    assert!(violations.is_empty(), "\n{}", violations.join("\n"));
}

#[test]
fn the_scan_sees_code_and_not_comments_or_tests() {
    let seen = code("let a = 1; // unsafe\n/// unsafe\nfn b() {}\n#[cfg(test)]\nmod tests {\n unsafe {} }");
    assert_eq!(seen, "let a = 1; \n\nfn b() {}");
    assert!(names("unsafe { f() }", "unsafe {") && names("x = fs::write(p)", "fs::write"));
    assert!(!names("very_unsafe { f() }", "unsafe {") && !names("vfs::write(p)", "fs::write"));
}

#[test]
fn every_folder_is_a_crate_with_a_row_here_and_a_sentence_in_the_readme() {
    let listed: BTreeSet<String> = CRATES.iter().map(|(name, _, _)| (*name).to_owned()).collect();
    let folders = fs::read_dir(root().join("crates")).unwrap().map(|e| e.unwrap());
    let found: BTreeSet<String> = folders
        .filter(|e| e.path().is_dir())
        .map(|e| e.file_name().into_string().unwrap())
        .collect();
    assert_eq!(found, listed, "folders of crates/ (left) and CRATES (right)");

    let readme = fs::read_to_string(root().join("crates/README.md")).unwrap();
    let described: BTreeSet<String> = readme
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once('`'))
        .filter(|(_, sentence)| sentence.len() > 20)
        .map(|(name, _)| name.to_owned())
        .collect();
    assert_eq!(described, listed, "crates/README.md (left) and CRATES (right)");
}

#[test]
fn arrows_point_down_only() {
    let mut violations = Vec::new();
    for (name, kind, below) in CRATES {
        let manifest = manifest(name);
        let mut all = dependencies(&manifest, "dependencies");
        all.extend(dependencies(&manifest, "build-dependencies"));
        for dependency in &all {
            let folder = dependency.strip_prefix("lethe-").unwrap_or(dependency);
            if kind_of(folder).is_some() && !below.contains(&folder) {
                violations.push(format!("{name} may not depend on {dependency}"));
            }
        }
        // Tests may use more, but nothing that brings libtorch to a crate that builds without.
        all.extend(dependencies(&manifest, "dev-dependencies"));
        let torch =
            |d: &str| d == "tch" || d == "torch-sys" || d.strip_prefix("lethe-").and_then(kind_of) == Some(Torch);
        let links: Vec<_> = all.iter().filter(|d| torch(d)).collect();
        let without = *kind == Plain || ["dataset", "split-tasks", "report"].contains(name);
        if without && !links.is_empty() {
            violations.push(format!("{name} may not link libtorch: {links:?}"));
        }
    }
    none(&violations);
}

#[test]
fn every_dependency_is_used() {
    let sources = sources();
    let mut violations = Vec::new();
    for (krate, _, _) in CRATES {
        let manifest = manifest(krate);
        let own = sources.iter().filter(|source| source.krate == *krate);
        let (all, code): (String, String) = own.map(|source| (source.text.as_str(), source.code.as_str())).unzip();
        for (table, text) in [("dependencies", &code), ("dev-dependencies", &all)] {
            for dependency in dependencies(&manifest, table) {
                // Its package is md-5, its library md5.
                let library = dependency.replace("md-5", "md5").replace('-', "_");
                if !names(text, &library) {
                    violations.push(format!("{krate}: {table}: nothing uses {dependency}"));
                }
            }
        }
    }
    none(&violations);
}

#[test]
fn some_dependencies_belong_to_some_crates() {
    // Errors of a library are typed; pages and pictures are the report's; only torch and what stands on it sees tch.
    type May = dyn Fn(&str, Kind) -> bool;
    let owners: &[(&str, &May)] = &[
        ("anyhow", &|name, kind| kind == Tool || name == "cli"),
        ("maud", &|name, _| ["charts", "report"].contains(&name)),
        ("plotters", &|name, _| name == "report"),
        ("tch", &|_, kind| kind == Torch),
        ("tempfile", &|name, _| name == "artifacts"),
        ("indicatif", &|name, _| name == "cli"),
        ("signal-hook", &|name, _| name == "cli"),
    ];
    let mut violations = Vec::new();
    for (name, kind, _) in CRATES {
        let found = dependencies(&manifest(name), "dependencies");
        for (dependency, may) in owners {
            if found.contains(*dependency) && !may(name, *kind) {
                violations.push(format!("{name} may not depend on {dependency}"));
            }
        }
    }
    none(&violations);
}

#[test]
fn manifests_are_alike() {
    let mut violations = Vec::new();
    for (name, kind, _) in CRATES {
        let manifest = manifest(name);
        let package = manifest["package"].as_table().unwrap();
        let expected = if *kind == Tool {
            (*name).to_owned()
        } else {
            format!("lethe-{name}")
        };
        if package["name"].as_str() != Some(&expected) {
            violations.push(format!("{name}: its package is to be called {expected}"));
        }
        let main = root().join("crates").join(name).join("src/main.rs").exists();
        if main != (*kind == Tool) {
            violations.push(format!("{name}: src/main.rs is for tools, and tools have one"));
        }
        if manifest.get("lints").and_then(|l| l.get("workspace")).is_none() {
            violations.push(format!("{name}: lints.workspace is missing"));
        }
        for table in ["dependencies", "dev-dependencies", "build-dependencies"] {
            let table = manifest.get(table).and_then(toml::Value::as_table);
            for (dependency, value) in table.into_iter().flatten() {
                if value.get("workspace").and_then(toml::Value::as_bool) != Some(true) {
                    violations.push(format!(
                        "{name}: the version of {dependency} belongs to the root's Cargo.toml"
                    ));
                }
            }
        }
    }
    none(&violations);
}

/// Integration tests are one program a crate, which links libtorch once: a file that `tests/main.rs` forgets would never run.
#[test]
fn every_file_of_tests_is_in_its_program() {
    let mut violations = Vec::new();
    let crates = CRATES.iter().map(|(name, _, _)| root().join("crates").join(name));
    for folder in crates.chain([root().join("tests")]).map(|krate| krate.join("tests")) {
        let entries = fs::read_dir(&folder).into_iter().flatten();
        let files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        let is_source = |path: &&PathBuf| path.extension().is_some_and(|e| e == "rs") || path.join("mod.rs").exists();
        let sources: Vec<&PathBuf> = files.iter().filter(is_source).collect();
        let main = fs::read_to_string(folder.join("main.rs")).unwrap_or_default();
        if main.is_empty() && sources.len() < 2 {
            continue;
        }
        for path in sources {
            let name = path.file_stem().unwrap().to_str().unwrap();
            if name != "main" && !main.contains(&format!("mod {name};\n")) {
                violations.push(format!("{}: expected `mod {name};` in main.rs", path.display()));
            }
        }
    }
    none(&violations);
}

#[test]
fn only_one_crate_writes_files_holds_unsafe_code_or_ends_the_process() {
    let rules: &[(&str, &str)] = &[
        ("File::create", "artifacts"),
        ("File::create_new", "artifacts"),
        ("OpenOptions", "artifacts"),
        ("fs::write", "artifacts"),
        ("fs::rename", "artifacts"),
        ("fs::copy", "artifacts"),
        ("unsafe {", "torch"),
        ("unsafe fn", "torch"),
        ("unsafe impl", "torch"),
        ("unsafe extern", "torch"),
        // To choose a GPU is torch's; to bring a result back to the CPU is not a choice.
        ("Device::Cuda", "torch"),
        ("Cuda::is_available", "torch"),
        ("cuda_if_available", "torch"),
        ("process::exit", "cli"),
    ];
    let mut violations = Vec::new();
    for source in sources() {
        for (word, owner) in rules {
            if source.krate != *owner && names(&source.code, word) {
                violations.push(format!("{}: {word} belongs to crates/{owner}", source.path.display()));
            }
        }
    }
    none(&violations);
}

#[test]
fn files_say_what_they_are_and_stay_short() {
    let mut violations = Vec::new();
    for source in sources() {
        let path = source.path.display();
        if !source.text.starts_with("//! ") {
            violations.push(format!("{path}: expected a first line `//! ...` that says what it is"));
        }
        let name = source.path.file_name().unwrap().to_str().unwrap();
        let limit = match name {
            "main.rs" => 80,
            "lib.rs" => 70,
            _ => continue,
        };
        if source.lines > limit {
            violations.push(format!(
                "{path}: expected at most {limit} lines, found {}",
                source.lines
            ));
        }
    }
    none(&violations);
}

#[test]
fn the_versions_stated_twice_agree() {
    // setup.sh, Cargo.toml and rust-toolchain.toml each state a version that the others rely on.
    let read = |name: &str| fs::read_to_string(root().join(name)).unwrap();
    let cargo: toml::Table = read("Cargo.toml").parse().unwrap();
    let toolchain: toml::Table = read("rust-toolchain.toml").parse().unwrap();
    let rust = cargo["workspace"]["package"]["rust-version"].as_str().unwrap();
    let channel = toolchain["toolchain"]["channel"].as_str().unwrap();
    assert!(
        channel.starts_with(rust),
        "rust-toolchain.toml {channel}, Cargo.toml {rust}"
    );
    assert_eq!(
        cargo["workspace"]["dependencies"]["tch"].as_str(),
        Some("=0.24.0"),
        "setup.sh fetches the libtorch of tch 0.24"
    );
    assert!(read("setup.sh").contains("\nreadonly version=2.11.0\n"));
}
