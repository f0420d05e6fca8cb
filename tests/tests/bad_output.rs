//! Outputs that cannot be written: one line that names the file, exit code 1, and nothing that is not whole.
#![allow(clippy::unwrap_used)]

use std::io::Write;

use end_to_end::{Command, Folder};

#[test]
fn outputs_that_have_no_place() {
    let folder = Folder::study();
    folder.folder("n.history.parquet");
    folder.pretrain("vit", "--out p.safetensors").succeed();
    let missing = "expected the folder missing, found none";
    folder
        .pretrain("resnet", "--out missing/p.safetensors")
        .refuse(1, &["missing/p.safetensors: ", missing]);
    folder
        .pretrain("resnet", "--out data")
        .refuse(1, &["data: ", "found a folder"]);
    folder
        .pretrain("resnet", "--out n.safetensors")
        .refuse(1, &["n.history.parquet: ", "found a folder"]);
    folder
        .pretrain("resnet", "--out /")
        .refuse(1, &["/: ", "expected the name of a file"]);
    folder.pretrain("resnet", "--out").arg("").misuse("--out <FILE>");
    let finetune = |more: &str| folder.finetune(&format!("--config vit.toml {more}"));
    finetune("--task 0 --out missing/a.safetensors").refuse(1, &["missing/a.safetensors: ", missing]);
    // Before anything is trained.
    finetune("--tasks 0..3 --out missing/{task}.safetensors").refuse(1, &["missing/0.safetensors: ", missing]);
    finetune("--task 0 --out a.safetensors --predictions missing/l.parquet")
        .refuse(1, &["missing/l.parquet: ", missing]);
    finetune("--task 0 --out a.safetensors --predictions data").refuse(1, &["data: ", "found a folder"]);
    finetune("--task 0 --out a.safetensors --predictions l.parquet --set splits=[\"valid\"]").refuse(
        2,
        &["--predictions: expected test among splits, whose rows it writes, found none"],
    );
    let split = |out: &str| {
        let arguments = format!("--data data --classes-per-task 2 --out {out}");
        folder.tool("split-tasks").args(&arguments)
    };
    split("missing/t.parquet").refuse(1, &["missing/t.parquet: "]);
    split("data").refuse(1, &["data: ", "found a folder"]);
    let report = |more: &str| folder.tool("report").args(&format!("p.history.parquet --out {more}"));
    report("missing/r.html").refuse(1, &["missing/r.html: "]);
    report("data").refuse(1, &["data: ", "found a folder"]);
    folder
        .tool("dataset")
        .args("info data --sheet missing/s.png")
        .refuse(1, &["missing/s.png: "]);
    folder
        .tool("dataset")
        .args("fractal --classes 1 --per-class 1 --out tasks.parquet")
        .refuse(1, &["tasks.parquet"]);
}

/// The same where no file may have more than so many kilobytes.
fn limited(command: Command<'_>, kilobytes: u32) -> Command<'_> {
    command.within(&format!("ulimit -f {kilobytes}; exec \"$0\" \"$@\""))
}

/// No file may grow beyond a limit: wherever writing ends, nothing is there that is not whole.
#[test]
fn files_that_may_not_grow() {
    let folder = Folder::study();
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    let large = "File too large";
    folder.folder("new");
    for (tool, arguments, file) in [
        (
            "dataset",
            "fractal --classes 4 --per-class 8 --out new",
            "new/train.parquet: ",
        ),
        (
            "split-tasks",
            "--data data --classes-per-task 2 --out t.parquet",
            "t.parquet: ",
        ),
        ("report", "p.history.parquet --out r.html", "r.html: "),
    ] {
        limited(folder.tool(tool).args(arguments).arg("--quiet"), 1).refuse(1, &[file, large]);
    }
    for family in ["resnet", "vit"] {
        let pretrain = || folder.pretrain(family, "--out n.safetensors");
        limited(pretrain(), 1).refuse(1, &["n.safetensors.resume: ", large]);
        let finetune = || folder.finetune(&format!("--config {family}.toml --task 0 --out n.safetensors"));
        limited(finetune(), 1).refuse(1, &["n.safetensors.resume: ", large]);
    }
    // Without steps there is no state, so that history (9 kB) and checkpoint (10 kB) meet the limit.
    folder
        .finetune("--from p.safetensors --task 0 --out a.safetensors")
        .succeed();
    let evaluate = || folder.finetune("--from a.safetensors --task 0 --set later.steps=0 --out n.safetensors");
    let mut told = Vec::new();
    for blocks in 1..20 {
        let ran = limited(evaluate(), blocks).run();
        if ran.code() == Some(0) {
            break;
        }
        limited(evaluate(), blocks).refuse(1, &["n.", large]);
        told.push(ran.stderr.split(": ").nth(1).unwrap().to_owned());
    }
    // Both are whole on the disk before either has its name, so that whichever is larger is the last to be told.
    told.dedup();
    let known = |name: &String| name == "n.history.parquet" || name == "n.safetensors";
    assert!(
        told.iter().all(known) && told.first().is_some_and(|name| name == "n.safetensors"),
        "{told:?}"
    );
}

/// A file system of a few pages, of our own: wherever it is full, nothing is there that is not whole.
#[test]
fn a_full_disk() {
    let folder = Folder::study();
    folder.folder("full");
    let mounted = folder
        .program(std::path::Path::new("unshare"))
        .args("-rm mount -t tmpfs -o size=64k lethe full")
        .run();
    if mounted.code() != Some(0) {
        // Past the capture of the test harness: a skipped test has to be seen.
        let said = mounted.stderr.trim();
        writeln!(
            std::io::stderr(),
            "SKIPPED a_full_disk: no file system of our own can be mounted here: {said}"
        )
        .unwrap();
        return;
    }
    let line = |kilobytes: u32| {
        format!(
            "mount -t tmpfs -o size={kilobytes}k lethe full && {{ \"$0\" \"$@\"; code=$?; ls -A full; exit $code; }}"
        )
    };
    let in_small = |command: Command<'_>, kilobytes: u32| {
        let inner = line(kilobytes);
        command
            .within(&format!("exec unshare -rm bash -c '{inner}' \"$0\" \"$@\""))
            .run()
    };
    for (family, kilobytes) in [
        ("resnet", [4, 16, 32, 40, 44, 48, 52, 56]),
        ("vit", [4, 64, 96, 104, 108, 112, 120, 128]),
    ] {
        let mut done = 0;
        for size in kilobytes {
            let ran = in_small(folder.pretrain(family, "--out full/n.safetensors"), size);
            let left: Vec<&str> = ran.stdout.lines().collect();
            if ran.code() == Some(0) {
                done += 1;
                ran.expect(left == ["n.history.parquet", "n.safetensors"], "expected both files");
                continue;
            }
            ran.expect(ran.code() == Some(1), "expected it to fail");
            let lines = ran.stderr.trim_end().lines().count();
            ran.expect(
                lines == 1 && ran.stderr.contains("No space left on device"),
                "expected one line",
            );
            ran.expect(ran.stderr.starts_with("pretrain: full/"), "expected the file's name");
            ran.expect(
                left.is_empty() || left == ["n.safetensors.resume"],
                "expected no more than the state",
            );
        }
        assert!(done < kilobytes.len(), "no disk was full");
    }
    let ran = in_small(
        folder
            .tool("split-tasks")
            .args("--data data --classes-per-task 2 --out full/t.parquet"),
        4,
    );
    ran.expect(ran.code() == Some(0) && ran.stdout == "t.parquet\n", "a page is enough");
    let ran = in_small(
        folder
            .tool("dataset")
            .args("fractal --classes 9 --per-class 90 --quiet --out full"),
        64,
    );
    ran.expect(ran.code() == Some(1) && ran.stdout.is_empty(), "expected nothing left");
}

#[test]
fn a_reader_that_went_away_is_no_error_and_a_full_output_is() {
    let folder = Folder::study();
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    for command in [
        folder.tool("dataset").args("info data"),
        folder.tool("report").args("p.history.parquet --out -"),
    ] {
        // The reader is gone before the first byte.
        let ran = command
            .within("exec > >(true); wait $!; \"$0\" \"$@\"; echo \"ended with $?\" >&2")
            .run();
        ran.expect(ran.stderr == "ended with 0\n", "expected a quiet end");
    }
    for command in [
        folder.tool("dataset").args("info data"),
        folder.tool("report").args("p.history.parquet --out -"),
    ] {
        command
            .within("exec \"$0\" \"$@\" >/dev/full")
            .refuse(1, &["No space left on device"]);
    }
}

/// A message that finds no room is lost, and nothing else.
#[test]
fn a_full_disk_for_messages_ends_no_run() {
    let folder = Folder::study();
    let ran = folder
        .finetune("--config mlp.toml --task 0 --out a.safetensors -v")
        .within("exec \"$0\" \"$@\" 2>/dev/full")
        .run();
    ran.expect(ran.code() == Some(0), "expected exit code 0");
    assert!(folder.has("a.safetensors") && folder.has("a.history.parquet"));
}

/// A finished pair of files is all old or all new, also where the new checkpoint finds no room.
#[test]
fn a_rerun_that_cannot_write_its_checkpoint_leaves_the_old_pair() {
    let folder = Folder::study();
    folder
        .finetune("--config mlp.toml --set model.hidden=[200,100] --task 0 --out a.safetensors")
        .succeed();
    // Without steps there is no resume state, which would find no room either.
    let evaluate = |seed: &str| {
        folder
            .finetune("--from a.safetensors --task 0 --set later.steps=0 --out b.safetensors --quiet --seed")
            .arg(seed)
    };
    evaluate("1").succeed();
    limited(evaluate("2"), 100).refuse(1, &["b.safetensors: ", "File too large"]);
    evaluate("2").succeed();
}

/// A file that a tool reads is not replaced by what it makes of it, and no output by another.
#[test]
fn outputs_are_files_of_their_own() {
    let folder = Folder::study();
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    let data = folder.names("data");
    let rows = data.iter().find(|name| name.contains("train")).unwrap();
    let rows = format!("data/{rows}");
    let finetune = |more: &str| folder.finetune(&format!("--from p.safetensors --task 0 {more}"));
    let tool = |name: &str, more: &str| folder.tool(name).args(more);
    let other = |flag: &str, than: &str| format!("{flag}: expected another file than {than}, found ");
    let measure = "p.safetensors --data data --table tasks.parquet --device cpu";
    std::os::unix::fs::symlink(folder.path("tasks.parquet"), folder.path("link.parquet")).unwrap();
    for (command, expected) in [
        (finetune("--out p.safetensors"), other("--out", "--from")),
        (finetune("--out ./p.safetensors"), other("--out", "--from")),
        (
            finetune("--out z.safetensors --predictions z.safetensors"),
            other("--predictions", "--out"),
        ),
        (
            finetune("--out z.safetensors --predictions z.history.parquet"),
            other("--predictions", "the history"),
        ),
        (
            finetune("--out z.safetensors --predictions tasks.parquet"),
            other("--predictions", "--table"),
        ),
        (
            finetune("--out z.safetensors --predictions link.parquet"),
            other("--predictions", "--table"),
        ),
        (
            finetune(&format!("--out z.safetensors --predictions {rows}")),
            other("--predictions", "--data"),
        ),
        (
            tool("fisher", &format!("{measure} --task 0 --out p.safetensors")),
            other("--out", "the checkpoint"),
        ),
        (
            tool("fisher", &format!("{measure} --task 0 --out tasks.parquet")),
            other("--out", "--table"),
        ),
        (
            tool("overlap", &format!("{measure} --out p.safetensors")),
            other("--out", "the checkpoint"),
        ),
        (
            tool(
                "overlap",
                &format!("{measure} --out o.parquet --features tasks.parquet"),
            ),
            other("--features", "--table"),
        ),
        (
            tool("overlap", &format!("{measure} --out o.parquet --features o.parquet")),
            other("--features", "--out"),
        ),
        (
            tool("split-tasks", &format!("--data data --classes-per-task 2 --out {rows}")),
            other("--out", "--data"),
        ),
        (
            tool("report", "p.history.parquet --out p.history.parquet"),
            other("--out", "an input"),
        ),
        (
            tool("report", "p.history.parquet --out r.html --markdown r.html"),
            other("--markdown", "--out"),
        ),
    ] {
        command.refuse(2, &[&expected]);
    }
}
