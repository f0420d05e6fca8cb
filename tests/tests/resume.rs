//! A training that is killed, interrupted or finds a strange resume state ends in the bytes of an undisturbed one.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use end_to_end::{Command, Folder, Ran};
use lethe_artifacts::checkpoint::Checkpoint;
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::importance::Importance;
use lethe_artifacts::resume::{self, Found};
use lethe_artifacts::table;
use lethe_datasets::random::{below, stream};

/// How often each training is killed.
const KILLS: usize = 10;

/// A training in a study's folder, that writes `out/n.safetensors`.
struct Training {
    folder: Folder,
    tool: &'static str,
    arguments: String,
}

impl Training {
    /// A pretraining of 150 steps.
    fn pretrain(family: &str, more: &str) -> Self {
        let arguments = format!(
            "--data data --config pretrain.toml --config {family}.toml --set schedule.steps=150 --threads 1 {more}"
        );
        Self::new(Folder::study(), "pretrain", arguments)
    }

    /// A fine-tuning on the second task, of 150 steps.
    fn second_task(family: &str, more: &str) -> Self {
        let folder = Folder::study();
        folder.pretrain(family, "--out p.safetensors").succeed();
        folder
            .finetune("--from p.safetensors --task 0 --out a.safetensors")
            .succeed();
        let arguments = format!(
            "--data data --table tasks.parquet --config finetune.toml --from a.safetensors --task 1 \
             --set later.steps=150 --threads 1 {more}"
        );
        Self::new(folder, "finetune", arguments)
    }

    /// A fine-tuning of 150 steps that shares its first layers with another network.
    fn sharing(family: &str, names: &str) -> Self {
        let folder = Folder::study();
        let start = format!("--config {family}.toml");
        folder
            .finetune(&format!("{start} --task 0 --out a.safetensors --precision float32"))
            .succeed();
        let arguments = format!(
            "--data data --table tasks.parquet --config finetune.toml {start} --task 0 --share {names} \
             --watch a.safetensors --set first.steps=150 --threads 1 --precision float32 --seed 1"
        );
        Self::new(folder, "finetune", arguments)
    }

    fn new(folder: Folder, tool: &'static str, arguments: String) -> Self {
        folder.folder("out");
        Self {
            folder,
            tool,
            arguments,
        }
    }

    /// The training with some more arguments.
    #[track_caller]
    fn command(&self, more: &str) -> Command<'_> {
        self.replaced("", "").args(more)
    }

    /// The training with one of its arguments replaced.
    #[track_caller]
    fn replaced(&self, old: &str, new: &str) -> Command<'_> {
        assert!(self.arguments.contains(old));
        let arguments = if old.is_empty() {
            self.arguments.clone()
        } else {
            self.arguments.replace(old, new)
        };
        let out = "--device cpu --out out/n.safetensors";
        self.folder.tool(self.tool).args(out).args(&arguments)
    }

    /// Runs it from the beginning to the end; gives its files, which are then removed.
    #[track_caller]
    fn undisturbed(&self, more: &str) -> (BTreeMap<String, Vec<u8>>, Ran) {
        let ran = self.command(more).succeed();
        ran.expect(ran.resumed_at().is_none(), "expected a fresh start");
        (self.take(), ran)
    }

    /// The files of a training that has ended well, which are then removed.
    #[track_caller]
    fn take(&self) -> BTreeMap<String, Vec<u8>> {
        let files = self.folder.files("out");
        let mut expected = vec!["n.history.parquet", "n.safetensors"];
        if self.arguments.contains("--importance-out") {
            expected.push("n.si.safetensors");
        }
        if self.arguments.contains("--watch") {
            expected.push("n.watched.safetensors");
        }
        assert_eq!(
            files.keys().collect::<Vec<_>>(),
            expected,
            "a training leaves its files and nothing else"
        );
        files.keys().for_each(|name| self.folder.remove(&format!("out/{name}")));
        files
    }

    /// After a kill: what has a final name is whole, and nothing lies about but what the next run takes over.
    #[track_caller]
    fn check_leftovers(&self, expected: &BTreeMap<String, Vec<u8>>, killed: &Ran) {
        for (name, bytes) in self.folder.files("out") {
            let path = self.folder.path("out").join(&name);
            match name.as_str() {
                "n.safetensors" | "n.watched.safetensors" => {
                    killed.expect(Checkpoint::read(&path).is_ok(), "the checkpoint is not whole");
                    killed.expect(bytes == expected[&name], "the checkpoint has other bytes");
                }
                "n.history.parquet" => {
                    killed.expect(table::read::<HistoryRow>(&path).is_ok(), "the history is not whole");
                    killed.expect(bytes == expected[&name], "the history has other bytes");
                }
                "n.safetensors.resume" => {
                    // A state that is not whole is refused before its owner is looked at.
                    let whole = matches!(resume::read(&path, ""), Found::Unusable(why) if why.contains("another configuration"));
                    killed.expect(whole, "the resume state is not whole");
                }
                ".n.safetensors.tmp" | ".n.history.parquet.tmp" | ".n.safetensors.resume.tmp" => {}
                "n.si.safetensors" => {
                    killed.expect(Importance::read(&path).is_ok(), "the importances are not whole");
                    killed.expect(bytes == expected[&name], "the importances have other bytes");
                }
                ".n.watched.safetensors.tmp" | ".n.si.safetensors.tmp" => {}
                other => killed.expect(false, &format!("a file that nobody asked for: {other}")),
            }
        }
    }

    /// Kills it at random moments, runs it again each time, and compares what it leaves.
    #[track_caller]
    fn survives_kills(&self, seed: u64) {
        let (expected, calm) = self.undisturbed("--save-every 0");
        let mut moments = stream(seed, -1, "kill");
        let (mut kills, mut resumed, mut runs) = (0, 0, 0);
        while kills < KILLS {
            runs += 1;
            assert!(
                runs < 10 * KILLS,
                "only {kills} of {runs} runs could be killed: it ends too soon"
            );
            let every = if runs % 3 == 0 { 1 } else { 0 };
            // Up to half of what it takes: it is killed at any point, and ends well now and then.
            let longest = (calm.seconds * 500.0) as u64;
            let moment = Duration::from_millis(1 + below(&mut moments, longest));
            let mut run = self.command(&format!("--save-every {every}")).start();
            while run.runs() && run.age() < moment {
                std::thread::sleep(Duration::from_millis(1));
            }
            run.signal("KILL");
            let ran = run.wait();
            resumed += usize::from(ran.resumed_at().is_some_and(|step| step > 0));
            eprintln!(
                "run {runs}: at {moment:?} of {:.2} s, saving every {every} s: {}, began at step {}",
                calm.seconds,
                if ran.signal() == Some(9) {
                    "killed"
                } else {
                    "over before"
                },
                ran.resumed_at().map_or("-".to_owned(), |s| s.to_string())
            );
            if ran.signal() == Some(9) {
                kills += 1;
                self.check_leftovers(&expected, &ran);
            } else {
                ran.expect(ran.code() == Some(0), "expected it killed or done");
                assert!(self.take() == expected, "other bytes after {kills} kills");
            }
        }
        let ran = self.command("").succeed();
        resumed += usize::from(ran.resumed_at().is_some_and(|step| step > 0));
        assert!(self.take() == expected, "other bytes after {kills} kills\n{ran}");
        assert!(
            resumed >= 3,
            "only {resumed} of {runs} runs went on from a later step: the kills miss the training"
        );
    }

    /// Starts it, waits until it trains and then so many milliseconds more, and interrupts it; it may have ended before.
    #[track_caller]
    fn interrupt(&self, more: &str, after: u64, signal: &str) -> Ran {
        let mut run = self.command(more).start();
        let state = self.folder.path("out/n.safetensors.resume");
        run.until(|_| state.exists());
        std::thread::sleep(Duration::from_millis(after));
        run.signal(signal);
        run.wait()
    }

    /// Interrupts it while it trains: it saves its state, says so, and goes on from there when it is run again.
    #[track_caller]
    fn survives_signal(&self, name: &str, code: i32) {
        let (expected, _) = self.undisturbed("");
        // How far it is then depends on the machine.
        for after in [60, 20, 180, 60, 540, 5] {
            let ran = self.interrupt("--save-every 3600", after, name);
            if ran.code() == Some(0) {
                self.take();
                continue;
            }
            ran.expect(ran.code() == Some(code), &format!("expected exit code {code}"));
            let last = ran.stderr.lines().last().unwrap_or_default();
            let said = format!("{}: interrupted by SIG{name}; run it again to go on", self.tool);
            ran.expect(last == said, "expected to be told what happened");
            assert_eq!(self.folder.names("out"), ["n.safetensors.resume"]);
            let ran = self.command("").succeed();
            assert!(self.take() == expected, "other bytes after {name}\n{ran}");
            if ran.resumed_at().is_some_and(|step| step > 0) {
                return;
            }
        }
        panic!("it was never interrupted between its first and its last step");
    }

    /// Stops a training halfway; gives the state it left.
    #[track_caller]
    fn stop_halfway(&self) -> Vec<u8> {
        for after in [200, 50, 600, 100, 10] {
            let ran = self.interrupt("--save-every 0", after, "TERM");
            if ran.code() == Some(143) {
                return self.folder.read("out/n.safetensors.resume");
            }
            self.take();
        }
        panic!("it was never stopped before its end");
    }
}

#[test]
fn a_killed_pretraining_of_a_resnet_ends_in_the_same_bytes() {
    Training::pretrain("resnet", "--precision bf16").survives_kills(1);
}

#[test]
fn a_killed_pretraining_of_a_vit_ends_in_the_same_bytes() {
    Training::pretrain("vit", "--precision float32").survives_kills(2);
}

#[test]
fn a_killed_fine_tuning_of_a_resnet_ends_in_the_same_bytes() {
    Training::second_task("resnet", "--precision bf16").survives_kills(3);
}

#[test]
fn a_killed_fine_tuning_of_a_vit_ends_in_the_same_bytes() {
    Training::second_task("vit", "--precision float32").survives_kills(4);
}

#[test]
fn a_killed_training_that_shares_weights_ends_in_the_same_bytes() {
    Training::sharing("resnet", "conv1.*,bn1.*,layer1.*").survives_kills(5);
}

#[test]
fn a_killed_training_with_rows_of_earlier_tasks_ends_in_the_same_bytes() {
    Training::second_task("vit", "--precision float32 --replay 3").survives_kills(6);
    Training::second_task("vit", "--precision float32 --joint").survives_kills(7);
}

#[test]
fn a_killed_training_with_a_penalty_ends_in_the_same_bytes() {
    let measured = "--precision float32 --penalty si --importance-out out/n.si.safetensors";
    Training::second_task("resnet", measured).survives_kills(8);
    let old = "--precision float32 --penalty lwf --strength 1 --set optimiser.name=\"adam\"";
    Training::second_task("vit", old).survives_kills(9);
}

#[test]
fn an_interrupted_pretraining_saves_its_state() {
    Training::pretrain("vit", "--set schedule.steps=600 --set evaluate_every=100").survives_signal("INT", 130);
    Training::pretrain("resnet", "--set schedule.steps=600 --set evaluate_every=100").survives_signal("TERM", 143);
}

#[test]
fn an_interrupted_fine_tuning_saves_its_state() {
    Training::second_task("resnet", "--set later.steps=600 --set evaluate_every=100").survives_signal("INT", 130);
    Training::second_task("vit", "--set later.steps=600 --set evaluate_every=100").survives_signal("TERM", 143);
}

#[test]
fn a_kill_between_the_commits_is_made_good() {
    let training = Training::second_task("resnet", "");
    let (expected, _) = training.undisturbed("");
    let state = training.stop_halfway();
    let folder = &training.folder;
    let half = |name: &str| expected[name][..expected[name].len() / 2].to_vec();
    // What lies there at each moment of the end: history, checkpoint, and then the state goes.
    let moments: [&[(&str, Vec<u8>)]; 5] = [
        &[("out/.n.history.parquet.tmp", half("n.history.parquet"))],
        &[("out/n.history.parquet", expected["n.history.parquet"].clone())],
        &[
            ("out/n.history.parquet", expected["n.history.parquet"].clone()),
            ("out/.n.safetensors.tmp", half("n.safetensors")),
        ],
        &[
            ("out/n.history.parquet", expected["n.history.parquet"].clone()),
            ("out/n.safetensors", expected["n.safetensors"].clone()),
        ],
        &[("out/.n.safetensors.resume.tmp", state[..state.len() / 2].to_vec())],
    ];
    for files in moments {
        folder.write("out/n.safetensors.resume", &state);
        files.iter().for_each(|(name, bytes)| folder.write(name, bytes));
        let ran = training.command("").succeed();
        ran.expect(ran.resumed_at().is_some(), "expected it to go on");
        assert!(training.take() == expected, "{ran}");
    }
}

#[test]
fn a_state_of_another_run_is_dropped_and_that_is_said() {
    let training = Training::second_task("vit", "--seed 0 --precision float32");
    let state = training.stop_halfway();
    let mut all = Vec::new();
    for (old, new) in [
        ("later.steps=150", "later.steps=10"),
        ("--seed 0", "--seed 1 --set later.steps=12"),
        ("--precision float32", "--precision bf16 --set later.steps=12"),
        ("--threads 1", "--threads 2 --set later.steps=12"),
        ("--from a.safetensors", "--from p.safetensors"),
        ("later.steps=150", "later.lr=0.02"),
    ] {
        training.replaced(old, new).succeed();
        let fresh = training.take();
        training.folder.write("out/n.safetensors.resume", &state);
        let ran = training.replaced(old, new).succeed();
        let said = "resume state dropped: out/n.safetensors.resume: it is of another configuration, input or version";
        ran.expect(ran.stderr.contains(said), "expected to be told");
        ran.expect(ran.resumed_at().is_none(), "expected a fresh start");
        assert!(training.take() == fresh, "other bytes than a fresh run's\n{ran}");
        all.push(fresh);
    }
    let networks: BTreeSet<_> = all.iter().map(|files| &files["n.safetensors"]).collect();
    assert!(networks.len() >= 5, "the runs are one and the same");
}

/// Without evaluations there are no rows to tell a run that goes on from one that begins.
#[test]
fn a_pretraining_without_test_rows_goes_on_too() {
    let training = Training::pretrain("vit", "--set schedule.steps=1500");
    training.folder.remove("data/test.parquet");
    let (expected, _) = training.undisturbed("");
    let state = training.stop_halfway();
    // Killed again, before it has saved anything new.
    let mut run = training.command("--save-every 3600").start();
    run.until(|run| run.said().contains("going on at step"));
    run.signal("KILL");
    let ran = run.wait();
    ran.expect(ran.signal() == Some(9), "expected it killed");
    assert!(
        training.folder.read("out/n.safetensors.resume") == state,
        "the state is another\n{ran}"
    );
    let ran = training.command("").succeed();
    ran.expect(ran.resumed_at().is_some(), "expected it to go on");
    assert!(training.take() == expected, "other bytes\n{ran}");
}

#[test]
fn a_damaged_state_is_dropped_and_that_is_said() {
    let training = Training::pretrain("resnet", "");
    let (expected, _) = training.undisturbed("");
    let state = training.stop_halfway();
    let header = 8 + u64::from_le_bytes(state[..8].try_into().unwrap()) as usize;
    let mut places = stream(5, -1, "damage");
    let mut damaged = vec![
        ("empty", Vec::new()),
        ("no header", state[..7].to_vec()),
        ("half a header", state[..header / 2].to_vec()),
        ("one byte short", state[..state.len() - 1].to_vec()),
        ("one byte more", [state.as_slice(), b"x"].concat()),
        ("something else", b"not a state".to_vec()),
    ];
    for (what, range) in [
        ("a flip of the length", 0..8),
        ("a flip in the header", 8..header),
        ("a flip in a tensor", header..state.len()),
    ] {
        for _ in 0..2 {
            let at = range.start + below(&mut places, range.len() as u64) as usize;
            let mut bytes = state.clone();
            bytes[at] ^= 1 << below(&mut places, 8);
            damaged.push((what, bytes));
        }
    }
    for (what, bytes) in damaged {
        training.folder.write("out/n.safetensors.resume", &bytes);
        let ran = training.command("").succeed();
        let said = "resume state dropped: out/n.safetensors.resume: ";
        ran.expect(ran.stderr.contains(said), &format!("{what}: expected to be told"));
        ran.expect(ran.resumed_at().is_none(), &format!("{what}: expected a fresh start"));
        assert!(training.take() == expected, "{what}: other bytes\n{ran}");
    }
}
