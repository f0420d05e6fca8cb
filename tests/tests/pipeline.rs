//! The quickstart in small, through make: it ends in a report, remakes what a change asks for and nothing else, and gives
//! the same bytes whatever the number of jobs.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::time::SystemTime;

use end_to_end::{Command, Folder, root};

/// Two sizes, two seeds, one more rate, and a few steps in place of epochs.
fn study() -> Folder {
    let folder = Folder::empty();
    for entry in fs::read_dir(root().join("pipelines/quickstart")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let lines = text.lines().map(|line| match line.split_once(" = ") {
            Some(("epochs", _)) => "steps = 4",
            Some(("evaluate_every", _)) => "evaluate_every = 2",
            _ => line,
        });
        let text: Vec<&str> = lines.collect();
        let name = path.file_name().unwrap().to_str().unwrap();
        folder.write(&format!("toml/{name}"), text.join("\n"));
    }
    let quickstart = root().join("pipelines/quickstart.toml");
    let small = format!(
        "include = [\"{}\"]\n\
         [lists]\nnets = [\"resnet-8\", \"vit-32\"]\nresnets = [\"resnet-8\"]\nseeds = [0, 1]\nfrontier = [\".lr0.03\"]\n\
         [values]\ntoml = \"{}\"\n[page.report]\ntarget = \"small\"\n",
        quickstart.display(),
        folder.path("toml").display()
    );
    folder.write("small.toml", small);
    folder
}

/// `make` of the study in small.
fn make<'a>(folder: &'a Folder, out: &str, more: &str) -> Command<'a> {
    folder
        .make(out, "report")
        .arg(format!("STUDY={}", folder.path("small.toml").display()))
        .args(more)
}

/// What make would run: the tool's name and the name of its output within the study.
fn planned(folder: &Folder, out: &str) -> BTreeSet<String> {
    let ran = make(folder, out, "-n small").succeed();
    let bin = "target/release/";
    let commands = ran.stdout.replace("\\\n", " ");
    let lines = commands.lines().filter(|line| line.contains(bin));
    lines
        .map(|line| {
            let (_, call) = line.split_once(bin).unwrap();
            let tool = call.split(' ').next().unwrap();
            let (_, out) = call.rsplit_once("/small/").unwrap();
            format!("{tool} {}", out.trim_end_matches(".safetensors"))
        })
        .collect()
}

fn set(items: &[&str]) -> BTreeSet<String> {
    items.iter().map(|s| (*s).to_owned()).collect()
}

/// What make would run if this file had just been changed.
fn planned_after_touching(folder: &Folder, out: &str, name: &str) -> BTreeSet<String> {
    let file = File::open(folder.path(name)).unwrap();
    let before = file.metadata().unwrap().modified().unwrap();
    file.set_modified(SystemTime::now()).unwrap();
    let planned = planned(folder, out);
    file.set_modified(before).unwrap();
    planned
}

/// Every run of the study, as `planned` names it, by the checkpoints that are there.
fn runs(folder: &Folder, out: &str) -> BTreeSet<String> {
    let names = folder.names(&format!("{out}/small"));
    let names = names.iter().filter(|name| !name.ends_with(".watched.safetensors"));
    let runs = names.filter_map(|name| name.strip_suffix(".safetensors"));
    let runs = runs.map(|name| {
        let tool = match name {
            _ if name.starts_with("pretrain/") => "pretrain",
            _ if name.ends_with(".fisher") => "fisher",
            _ => "finetune",
        };
        format!("{tool} {name}")
    });
    runs.collect()
}

/// When each file was written.
fn modified(folder: &Folder, out: &str) -> Vec<(String, SystemTime)> {
    let names = folder.names(out).into_iter().filter(|n| !n.ends_with('/'));
    names
        .map(|name| {
            let path = folder.path(out).join(&name);
            (name, fs::metadata(path).unwrap().modified().unwrap())
        })
        .collect()
}

#[test]
fn the_quickstart_in_small() {
    let folder = study();
    let ran = make(&folder, "one", "-j1 small").succeed();
    let report = folder.path("one/small/report.html");
    let last = format!("The report: {}", report.display());
    ran.expect(
        ran.stdout.lines().last() == Some(&last),
        "expected to be told where the report is",
    );
    ran.expect(!ran.stderr.contains("make:"), "expected no complaint of make's");
    let page = fs::read_to_string(&report).unwrap();
    assert!(page.contains("<svg") && page.trim_end().ends_with("</html>"));
    let runs = runs(&folder, "one");
    let count = |start: &str| runs.iter().filter(|run| run.starts_with(start)).count();
    // Two nets, two seeds; two starts; a second seed at the main rate only, and whatever else the study compares.
    assert_eq!((count("pretrain pretrain/"), count("finetune a/")), (4, 8), "{runs:?}");
    assert!(count("finetune b/") >= 12, "{runs:?}");
    // EWC and WPL, two seeds each, and the Fisher information that they rest on.
    assert_eq!((count("finetune shared/"), count("fisher ")), (6, 4), "{runs:?}");
    // A history and a checkpoint a run, one file a measurement. Besides: the watched networks, the fractals, two task tables, the
    // report. Nothing else lies about.
    let files = folder.names("one/small").into_iter().filter(|n| !n.ends_with('/'));
    assert_eq!(files.count(), 2 * (runs.len() - 4) + 4 + 4 + 2 + 2 + 1);

    nothing_is_to_be_done(&folder);
    a_change_remakes_what_depends_on_it(&folder);
    a_lost_history_is_remade_alone(&folder);

    make(&folder, "two", "-j2 small").succeed();
    let (one, two) = (folder.files("one"), folder.files("two"));
    assert!(one.keys().eq(two.keys()));
    let other: Vec<_> = one
        .iter()
        .filter(|(name, bytes)| two[*name] != **bytes)
        .map(|(name, _)| name)
        .collect();
    assert!(other.is_empty(), "other bytes with two jobs: {other:?}");
}

fn nothing_is_to_be_done(folder: &Folder) {
    let before = modified(folder, "one");
    let ran = make(folder, "one", "small").succeed();
    ran.expect(
        ran.stdout.lines().count() == 1 && ran.stderr.is_empty(),
        "expected nothing done",
    );
    assert_eq!(modified(folder, "one"), before);
    assert_eq!(planned(folder, "one"), set(&[]));
    let report = folder.path("one/small/report.html");
    make(folder, "one", "-q").arg(report).succeed();
}

fn a_change_remakes_what_depends_on_it(folder: &Folder) {
    // Every run whose name has these parts, and the report.
    let those = |keep: &dyn Fn(&str) -> bool| -> BTreeSet<String> {
        let runs = runs(folder, "one").into_iter().filter(|run| keep(run));
        runs.chain(["report report.html".to_owned()]).collect()
    };
    let after = |name: &str| planned_after_touching(folder, "one", name);
    let tuned = |run: &str| !run.starts_with("pretrain");
    assert_eq!(
        after("toml/finetune-resnet.toml"),
        those(&|run| run.contains("resnet") && tuned(run))
    );
    assert_eq!(
        after("toml/finetune-vit.toml"),
        those(&|run| run.contains("vit") && tuned(run))
    );
    let depends = |run: &str| run.contains("vit") && !run.contains("scratch");
    assert_eq!(after("toml/pretrain-vit.toml"), those(&depends));
    assert_eq!(after("toml/vit.toml"), those(&|run| run.contains("vit")));
    assert_eq!(
        planned(folder, "one"),
        set(&[]),
        "the touched files have their times again"
    );
}

fn a_lost_history_is_remade_alone(folder: &Folder) {
    let all = folder.files("one");
    let before = modified(folder, "one");
    folder.remove("one/small/b/resnet-8.scratch.lr0.01.s1.history.parquet");
    let plan = set(&["finetune b/resnet-8.scratch.lr0.01.s1", "report report.html"]);
    assert_eq!(planned(folder, "one"), plan);
    make(folder, "one", "small").succeed();
    assert!(folder.files("one") == all, "other bytes");
    let after = modified(folder, "one");
    let remade: Vec<_> = before
        .iter()
        .zip(&after)
        .filter(|(b, a)| b != a)
        .map(|(b, _)| b.0.as_str())
        .collect();
    assert_eq!(
        remade,
        [
            "small/b/resnet-8.scratch.lr0.01.s1.history.parquet",
            "small/b/resnet-8.scratch.lr0.01.s1.safetensors",
            "small/report.html"
        ]
    );
}
