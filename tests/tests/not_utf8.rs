//! Paths are bytes: every tool reads and writes where a folder's name is not UTF-8. What is no path is refused.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};

use end_to_end::{Command, Folder};

/// "café" in Latin-1.
const NAME: &[u8] = b"caf\xe9";

/// A tool whose arguments, parted by spaces, say `@` for a name that is not UTF-8.
#[track_caller]
fn tool<'a>(folder: &'a Folder, name: &str, arguments: &str) -> Command<'a> {
    let words = arguments.split_whitespace().map(|word| {
        let parts: Vec<&[u8]> = word.split('@').map(str::as_bytes).collect();
        OsString::from_vec(parts.join(NAME))
    });
    words.fold(folder.tool(name), Command::arg)
}

#[test]
fn every_tool_reads_and_writes_where_a_name_is_not_utf8() {
    let folder = Folder::study();
    let place = folder.root().join(OsStr::from_bytes(NAME));
    std::fs::create_dir(&place).unwrap();
    for name in ["resnet.toml", "pretrain.toml", "finetune.toml"] {
        std::fs::copy(folder.path(name), place.join(name)).unwrap();
    }
    let compute = "--device cpu --threads 1";
    let network = "@/1.safetensors --data @/data --table @/tasks.parquet";
    for (name, arguments, outputs) in [
        (
            "dataset",
            "fractal --classes 6 --per-class 16 --test-per-class 4 --size 16 --out @/data",
            &["data/train.parquet", "data/test.parquet"][..],
        ),
        ("dataset", "info @/data", &[]),
        ("dataset", "import @/data --out @/imported", &["imported/train.parquet"]),
        (
            "split-tasks",
            "--data @/data --tasks 3 --classes-per-task 2 --class-order listed --out @/tasks.parquet",
            &["tasks.parquet"],
        ),
        (
            "split-tasks",
            "--data one=@/data --data two=@/imported --tasks 2 --classes-per-task 2 --out @/joined.parquet",
            &["joined.parquet"],
        ),
        (
            "pretrain",
            &format!(
                "--data @/data --config @/pretrain.toml --config @/resnet.toml {compute} --cache @/cache --out @/p.safetensors -v"
            ),
            &["p.safetensors", "p.history.parquet"],
        ),
        (
            "finetune",
            &format!(
                "--data @/data --table @/tasks.parquet --config @/finetune.toml {compute} --from @/p.safetensors --tasks 0..2 \
                 --predictions @/logits.parquet --out @/{{task}}.safetensors"
            ),
            &["0.safetensors", "1.safetensors", "1.history.parquet", "logits.parquet"],
        ),
        (
            "fisher",
            &format!("{network} --task 1 {compute} --out @/f.safetensors"),
            &["f.safetensors"],
        ),
        ("fisher", "show @/f.safetensors", &[]),
        (
            "overlap",
            &format!("{network} --tasks 0..2 {compute} --out @/o.parquet"),
            &["o.parquet"],
        ),
        (
            "report",
            "@/0.history.parquet @/1.history.parquet @/o.parquet @/tasks.parquet @/f.safetensors --out @/page.html",
            &["page.html"],
        ),
    ] {
        let ran = tool(&folder, name, arguments).succeed();
        for output in outputs {
            ran.expect(place.join(output).is_file(), &format!("expected {output}"));
        }
    }
    // The names say nothing to what is computed.
    let compute = "--data data --config pretrain.toml --config resnet.toml --out p.safetensors";
    folder
        .tool("pretrain")
        .args(compute)
        .args("--device cpu --threads 1")
        .succeed();
    assert!(std::fs::read(place.join("p.safetensors")).unwrap() == folder.read("p.safetensors"));
    // An error names the file as well as it can.
    tool(&folder, "dataset", "info @/no").refuse(1, &["caf\u{fffd}/no: "]);
    tool(&folder, "report", "@/no.parquet --out @/no.html").refuse(1, &["caf\u{fffd}/no.parquet: "]);
}

#[test]
fn what_is_no_path_has_to_be_utf8() {
    let folder = Folder::study();
    for (name, arguments) in [
        ("report", "a.history.parquet --title @ --out page.html"),
        (
            "split-tasks",
            "--data data --class-order @ --tasks 3 --classes-per-task 2 --out t.parquet",
        ),
        ("dataset", "fetch @"),
        ("dataset", "fractal --classes @ --out o"),
        (
            "pretrain",
            "--data data --config pretrain.toml --set @=1 --out p.safetensors",
        ),
        (
            "finetune",
            "--data data --table tasks.parquet --device @ --task 0 --out p.safetensors",
        ),
        (
            "fisher",
            "p.safetensors --data data --table tasks.parquet --task @ --out f.safetensors",
        ),
        (
            "overlap",
            "p.safetensors --data data --table tasks.parquet --tasks @ --out o.parquet",
        ),
        ("plan", "--jobs @"),
    ] {
        let ran = tool(&folder, name, arguments).run();
        ran.expect(ran.code() == Some(2), "expected exit code 2");
        let said = format!("{name}: expected UTF-8 in all arguments that are no paths, found \"caf\\xE9");
        ran.expect(
            ran.stderr.starts_with(&said) && ran.stderr.lines().count() == 1,
            "expected one line",
        );
    }
    // What is no argument at all is told as any other is.
    tool(&folder, "dataset", "@").misuse("caf\u{fffd}");
    tool(&folder, "plan", "@").misuse("caf\u{fffd}");
}
