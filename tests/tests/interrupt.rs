//! Ctrl-C and SIGTERM end every tool at the first time, at once where there is nothing to save, with 130 and 143, and
//! leave no unfinished file. A tool is held where a pipe that is open gives it nothing, so that it cannot end before.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::os::unix::fs::OpenOptionsExt;
use std::process::Command;

use end_to_end::{Folder, Ran, Started, root};

/// A named pipe in a folder, in place of what is there.
fn pipe(folder: &Folder, name: &str) {
    if folder.has(name) {
        folder.remove(name);
    }
    let made = Command::new("mkfifo").arg(folder.path(name)).status().unwrap();
    assert!(made.success());
}

/// Waits until a tool told with `-v` hears signals.
fn until_it_hears(run: &mut Started) {
    run.until(|run| run.said().contains("DEBUG"));
}

/// Waits until a tool reads from a pipe; it gets nothing for as long as the result lives.
#[track_caller]
fn until_it_reads(run: &mut Started, folder: &Folder, name: &str) -> File {
    let mut held = None;
    run.until(|_| {
        // Without waiting: an error unless somebody has it open to read.
        let opened = OpenOptions::new()
            .write(true)
            .custom_flags(libc::O_NONBLOCK)
            .open(folder.path(name));
        held = opened.ok();
        held.is_some()
    });
    held.unwrap_or_else(|| panic!("it ended before it read {name}: {}", run.said()))
}

/// Interrupts a tool that is held, by one signal and no more: it ends at once, says so, and leaves the folder as it was.
#[track_caller]
fn ends(folder: &Folder, run: Started, tool: &str, (name, code): (&str, i32), before: &[String]) {
    run.signal(name);
    ended(folder, &run.wait(), tool, (name, code), before);
}

/// What a tool that was held leaves after a signal.
#[track_caller]
fn ended(folder: &Folder, ran: &Ran, tool: &str, (name, code): (&str, i32), before: &[String]) {
    ran.expect(ran.code() == Some(code), &format!("expected exit code {code}"));
    let last = ran.stderr.lines().last().unwrap_or_default();
    let said = format!("{tool}: interrupted by SIG{name}");
    ran.expect(last == said, "expected to be told");
    ran.expect(ran.stdout.is_empty(), "expected nothing on standard output");
    ran.expect(folder_names(folder) == before, "expected no other files than before");
}

/// All names, remembered hashes left out; pipes are not read.
fn folder_names(folder: &Folder) -> Vec<String> {
    let mut names = Vec::new();
    let mut folders = vec![folder.root().to_owned()];
    while let Some(below) = folders.pop() {
        for entry in std::fs::read_dir(below).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder.root()).unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                folders.push(path);
            }
            if !name.ends_with(".blake3") {
                names.push(name);
            }
        }
    }
    names.sort();
    names
}

const SIGNALS: [(&str, i32); 2] = [("INT", 130), ("TERM", 143)];

#[test]
fn every_tool_ends_while_it_reads() {
    let folder = Folder::trained("resnet", "");
    pipe(&folder, "held.safetensors");
    pipe(&folder, "held.txt");
    folder.folder("kept");
    // Large enough for its hash to be remembered.
    folder.folder("hashing");
    fs::copy(
        root().join("data/fashion-mnist/test.parquet"),
        folder.path("hashing/train.parquet"),
    )
    .unwrap();
    pipe(&folder, "hashing/.train.parquet.blake3");
    let network = "--data data --table tasks.parquet";
    for (tool, arguments, held) in [
        ("report", "held.safetensors --out page.html", "held.safetensors"),
        (
            "split-tasks",
            "--data hashing --tasks 2 --classes-per-task 2 --out t.parquet",
            "hashing/.train.parquet.blake3",
        ),
        ("dataset", "info hashing", "hashing/.train.parquet.blake3"),
        ("dataset", "import data --class-names held.txt --out kept", "held.txt"),
        ("dataset", "fetch --list --sources held.txt", "held.txt"),
        (
            "pretrain",
            "--data data --config held.txt --device cpu --out n.safetensors",
            "held.txt",
        ),
        (
            "finetune",
            "--data data --table tasks.parquet --task 0 --config finetune.toml --device cpu --from held.safetensors \
             --out n.safetensors",
            "held.safetensors",
        ),
        (
            "fisher",
            &format!("held.safetensors {network} --task 0 --out f.safetensors"),
            "held.safetensors",
        ),
        ("fisher", "show held.safetensors", "held.safetensors"),
        (
            "overlap",
            &format!("held.safetensors {network} --tasks 0..1 --out o.parquet"),
            "held.safetensors",
        ),
        ("overlap", "held.safetensors --list-layers", "held.safetensors"),
    ] {
        let before = folder_names(&folder);
        for signal in SIGNALS {
            let mut run = folder.tool(tool).args(arguments).args("-v").start();
            let pipe = until_it_reads(&mut run, &folder, held);
            until_it_hears(&mut run);
            ends(&folder, run, tool, signal, &before);
            drop(pipe);
        }
    }
    let before = folder_names(&folder);
    for signal in SIGNALS {
        let mut run = folder
            .tool("plan")
            .args("-v")
            .within("exec \"$0\" \"$@\" <held.txt")
            .start();
        let pipe = until_it_reads(&mut run, &folder, "held.txt");
        until_it_hears(&mut run);
        ends(&folder, run, "plan", signal, &before);
        drop(pipe);
    }
}

#[test]
fn a_file_that_is_being_written_goes() {
    let folder = Folder::empty();
    folder.folder("out");
    let before = folder_names(&folder);
    for signal in SIGNALS {
        // Many more than are drawn before the signal comes.
        let long = "fractal --classes 2 --per-class 50000 --size 256 --out out --progress never";
        let mut run = folder.tool("dataset").args(long).start();
        run.until(|_| folder.has("out/.train.parquet.tmp"));
        ends(&folder, run, "dataset", signal, &before);
    }
}

/// A training has nothing to save before its first step.
#[test]
fn a_training_ends_while_it_decodes() {
    let folder = Folder::study();
    folder.folder("cache");
    let before = folder_names(&folder);
    for signal in SIGNALS {
        let written = |name: &String| name.starts_with("cache/") && !name.ends_with(".tmp");
        // On a busy machine the file may be whole, and the training have begun, before the signal comes: then once more.
        let in_time = (0..20).any(|_| {
            // As large as they come: 4 MB an image, where it first decodes all and then keeps them.
            let mut run = folder
                .pretrain("resnet", "--set input.size=2048 --out n.safetensors --cache cache")
                .start();
            let unfinished = |name: &String| name.starts_with("cache/") && name.ends_with(".tmp");
            run.until(|_| folder_names(&folder).iter().any(unfinished));
            run.signal(signal.0);
            let ran = run.wait();
            let late = folder_names(&folder).iter().any(written);
            if late {
                let left = folder_names(&folder).into_iter().filter(|name| !before.contains(name));
                left.for_each(|name| folder.remove(&name));
            } else {
                ended(&folder, &ran, "pretrain", signal, &before);
            }
            !late
        });
        assert!(in_time, "no SIG{} came while it wrote", signal.0);
    }
}

#[test]
fn a_download_ends_and_keeps_what_has_come() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let folder = Folder::empty();
    folder.write(
        "list.toml",
        format!(
            "[a]\nabout = 'a'\nlicence = 'free'\ncitation = 'none'\nform = 'text'\n[[a.file]]\nname = 'a.train.txt'\n\
             split = 'train'\nurls = ['http://{address}/a']\nchecksum = 'md5:00000000000000000000000000000000'\n"
        ),
    );
    let run = folder
        .tool("dataset")
        .args("fetch a --sources list.toml --out out --progress never");
    let mut run = run.start();
    let (mut server, _) = listener.accept().unwrap();
    let request = BufReader::new(server.try_clone().unwrap())
        .lines()
        .map_while(Result::ok);
    request.take_while(|line| !line.is_empty()).for_each(drop);
    // The first half, and then nothing.
    write!(server, "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n0123456789").unwrap();
    let part = folder.path("out/download/a.train.txt.part");
    run.until(|_| std::fs::metadata(&part).is_ok_and(|part| part.len() == 10));
    let kept = ["list.toml", "out", "out/download", "out/download/a.train.txt.part"].map(str::to_owned);
    ends(&folder, run, "dataset", ("TERM", 143), &kept);
    assert_eq!(folder.read("out/download/a.train.txt.part"), b"0123456789");
}

/// The first signal asks a training to save its state, which here does not come to an end; the second does not wait.
#[test]
fn the_second_signal_ends_a_training_that_does_not_stop() {
    let folder = Folder::study();
    let endless = "--out n.safetensors --set schedule.steps=1000000 --set evaluate_every=0 --save-every 3600 -vv";
    let mut run = folder.pretrain("vit", endless).start();
    run.until(|run| run.saved_at() == 0);
    let state = folder.read("n.safetensors.resume");
    // Where it is going to write: to open it waits for a reader.
    pipe(&folder, ".n.safetensors.resume.tmp");
    run.until(|run| run.is_at() >= 20);
    run.signal("INT");
    run.signal("TERM");
    let ran = run.wait();
    ran.expect(ran.code() == Some(143), "expected exit code 143");
    ran.expect(
        ran.stderr.ends_with("\npretrain: interrupted by SIGTERM\n"),
        "expected to be told",
    );
    assert!(folder.read("n.safetensors.resume") == state && !folder.has("n.safetensors"));
}
