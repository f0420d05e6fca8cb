//! A training that is killed, interrupted or finds a strange resume state ends in the bytes of an undisturbed one.
#![allow(clippy::unwrap_used, clippy::print_stderr)]

use std::collections::{BTreeMap, BTreeSet};

use end_to_end::{Command, Folder, Ran};
use lethe_artifacts::checkpoint::Checkpoint;
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::importance::Importance;
use lethe_artifacts::resume::{self, Found};
use lethe_artifacts::search::SearchRow;
use lethe_artifacts::shared::SharedWeights;
use lethe_artifacts::table;
use lethe_datasets::random::{below, stream};

/// How often each training is killed, at least.
const KILLS: usize = 10;

/// How often while it writes its state, at least.
const TORN: usize = 2;

/// The most steps from one kill to the next.
const LONGEST: u64 = 15;

/// What has happened when a training is killed; a step is chosen at random.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Moment {
    /// It was started, and nothing else.
    Started,
    /// It has saved the state of that step or a later one.
    Saved,
    /// It is writing the state of a later step.
    Writing,
    /// It is at that step or a later one, and its last state is as old as this process.
    Past,
    /// It is writing its history, or its checkpoint.
    Ending,
}

/// In turn. An end comes after a whole training from the state that lies there.
const MOMENTS: [Moment; 8] = [
    Moment::Writing,
    Moment::Saved,
    Moment::Past,
    Moment::Writing,
    Moment::Started,
    Moment::Writing,
    Moment::Saved,
    Moment::Ending,
];

/// A search of 66 steps for convolutional cells.
const CELLS: &str = r#"
epochs = 6
architectures = 6
steps = 2
batch = 8
nodes = 2
sampler = "controller"
updates = 4
drawn = 2
augment = { crop = 2, flip = true }
[model]
architecture = "enas_cnn"
width = 2
layers = 3
[input]
size = 16
channels = 1
mean = [0.5]
std = [0.5]
[optimiser]
name = "sgd"
momentum = 0.9
weight_decay = 1e-4
[rate]
lr = 0.05
schedule = "cosine"
[judge]
rows = 8
scale = 1
"#;

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

    /// A search of 66 steps with shared weights.
    fn search(more: &str) -> Self {
        let arguments =
            format!("shared --data one --data two --table tasks.parquet --config search.toml --threads 1 {more}");
        Self::new(Folder::text(), "search", arguments)
    }

    /// The same of convolutional cells, on the first task of images.
    fn search_images(more: &str) -> Self {
        let folder = Folder::study();
        folder.write("cells.toml", CELLS);
        let arguments = format!("shared --data data --table tasks.parquet --config cells.toml --threads 1 {more}");
        Self::new(folder, "search", arguments)
    }

    /// What is written beside the weights.
    fn table(&self) -> &'static str {
        match self.tool {
            "search" => "n.search.parquet",
            _ => "n.history.parquet",
        }
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
        self.folder.tool(self.tool).args(&arguments).args(out)
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
        let mut expected = vec![self.table(), "n.safetensors"];
        if self.arguments.contains("--importance-out") {
            expected.push("n.si.safetensors");
        }
        if self.arguments.contains("--watch") {
            expected.push("n.watched.safetensors");
        }
        expected.sort_unstable();
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
                "n.safetensors" if self.tool == "search" => {
                    killed.expect(SharedWeights::read(&path).is_ok(), "the shared weights are not whole");
                    killed.expect(bytes == expected[&name], "the shared weights have other bytes");
                }
                "n.search.parquet" => {
                    killed.expect(table::read::<SearchRow>(&path).is_ok(), "the table is not whole");
                    killed.expect(bytes == expected[&name], "the table has other bytes");
                }
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
                ".n.safetensors.tmp"
                | ".n.history.parquet.tmp"
                | ".n.search.parquet.tmp"
                | ".n.safetensors.resume.tmp" => {}
                "n.si.safetensors" => {
                    killed.expect(Importance::read(&path).is_ok(), "the importances are not whole");
                    killed.expect(bytes == expected[&name], "the importances have other bytes");
                }
                ".n.watched.safetensors.tmp" | ".n.si.safetensors.tmp" => {}
                other => killed.expect(false, &format!("a file that nobody asked for: {other}")),
            }
        }
    }

    /// Kills it at many moments, runs it again each time, and compares what it leaves.
    #[track_caller]
    fn survives_kills(&self, seed: u64) {
        let (expected, _) = self.undisturbed("--save-every 0");
        let mut steps = stream(seed, -1, "kill");
        let (mut kills, mut torn, mut runs) = (0, 0, 0);
        // The step of the state that lies there; −1 for none.
        let mut state = -1;
        let mut begun = BTreeSet::new();
        while kills < KILLS || torn < TORN {
            assert!(
                runs < 10 * KILLS,
                "{runs} runs, of which {kills} were killed and {torn} while they wrote their state"
            );
            let after = state.max(0) + 1 + below(&mut steps, LONGEST) as i64;
            let moment = MOMENTS[runs % MOMENTS.len()];
            runs += 1;
            let (ran, saved) = self.killed(moment, after);
            eprintln!(
                "run {runs}: from {state}, {moment:?} {after}: {:?}, saved {saved}",
                ran.signal()
            );
            if let Some(step) = ran.resumed_at() {
                ran.expect(
                    step == state,
                    &format!("expected it to go on at step {state}, the last that was saved"),
                );
                begun.insert(step);
            }
            if ran.signal() == Some(9) {
                kills += 1;
                torn += usize::from(self.folder.has("out/.n.safetensors.resume.tmp"));
                self.check_leftovers(&expected, &ran);
                state = self.saved_step();
                if state < 0 && self.folder.has("out/n.safetensors") {
                    // It had done all but end.
                    assert!(self.take() == expected, "other bytes after {kills} kills");
                } else {
                    ran.expect(state >= saved, "the state that it says it saved is not there");
                }
            } else {
                ran.expect(ran.code() == Some(0), "expected it killed or done");
                assert!(self.take() == expected, "other bytes after {kills} kills");
                state = -1;
            }
        }
        let ran = self.command("").succeed();
        assert_eq!(ran.resumed_at(), (state >= 0).then_some(state), "{ran}");
        assert!(self.take() == expected, "other bytes after {kills} kills\n{ran}");
        assert!(begun.len() >= 4, "the kills are all at the same steps: {begun:?}");
    }

    /// Starts it and kills it at that moment; also gives the last step that it says it saved, −1 for none.
    #[track_caller]
    fn killed(&self, moment: Moment, after: i64) -> (Ran, i64) {
        let every = if moment == Moment::Past { 3600 } else { 0 };
        let mut run = self.command(&format!("--save-every {every} -vv")).start();
        let there = |name: &str| self.folder.has(&format!("out/{name}"));
        match moment {
            Moment::Started => {}
            Moment::Saved => run.until(|run| run.saved_at() >= after),
            Moment::Writing => {
                run.until(|run| run.saved_at() >= after);
                run.until(|_| there(".n.safetensors.resume.tmp"));
            }
            Moment::Past => run.until(|run| run.is_at() >= after),
            Moment::Ending => {
                let table = self.table();
                run.until(|_| there(&format!(".{table}.tmp")) || there(table));
            }
        }
        run.kill();
        let ran = run.wait();
        let saved = ran.saved_at();
        (ran, saved)
    }

    /// The step of the state that lies there, −1 for none.
    fn saved_step(&self) -> i64 {
        if !self.folder.has("out/n.safetensors.resume") {
            return -1;
        }
        let bytes = self.folder.read("out/n.safetensors.resume");
        let json = |text: &[u8]| serde_json::from_slice::<serde_json::Value>(text).unwrap();
        let end = header_end(&bytes);
        let header = json(&bytes[8..end]);
        let offsets = &header["lethe-resume.rest"]["data_offsets"];
        let [from, to] = [0, 1].map(|at| end + offsets[at].as_u64().unwrap() as usize);
        json(&bytes[from..to])["step"].as_i64().unwrap()
    }

    /// Starts it, waits until it is at that step or a later one, and interrupts it; it may have ended before.
    #[track_caller]
    fn interrupt(&self, more: &str, step: i64, signal: &str) -> Ran {
        let mut run = self.command(more).args("-vv").start();
        run.until(|run| run.is_at() >= step);
        run.signal(signal);
        run.wait()
    }

    /// Interrupts it while it trains: it saves its state, says so, and goes on from there when it is run again.
    #[track_caller]
    fn survives_signal(&self, name: &str, code: i32) {
        let (expected, _) = self.undisturbed("");
        // Its last steps may be over before it hears of it.
        for step in [20, 100, 300, 20, 20, 20] {
            let ran = self.interrupt("--save-every 3600", step, name);
            if ran.code() == Some(0) {
                self.take();
                continue;
            }
            ran.expect(ran.code() == Some(code), &format!("expected exit code {code}"));
            let last = ran.stderr.lines().last().unwrap_or_default();
            let said = format!("{}: interrupted by SIG{name}; run it again to go on", self.tool);
            ran.expect(last == said, "expected to be told what happened");
            assert_eq!(self.folder.names("out"), ["n.safetensors.resume"]);
            let saved = ran.saved_at();
            ran.expect(saved >= step, "expected the state of the step that it was at");
            let ran = self.command("").succeed();
            assert!(self.take() == expected, "other bytes after {name}\n{ran}");
            assert_eq!(ran.resumed_at(), Some(saved), "{ran}");
            return;
        }
        panic!("it was never interrupted between its first and its last step");
    }

    /// Stops a training on its way; gives the state it left.
    #[track_caller]
    fn stop_halfway(&self) -> Vec<u8> {
        for step in [50, 20, 5, 1, 1, 1] {
            let ran = self.interrupt("--save-every 0", step, "TERM");
            if ran.code() == Some(143) {
                return self.folder.read("out/n.safetensors.resume");
            }
            self.take();
        }
        panic!("it was never stopped before its end");
    }
}

/// Where the header of a safetensors file ends.
fn header_end(bytes: &[u8]) -> usize {
    8 + u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize
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
    let old = "--precision float32 --penalty lwf --strength 1 --set optimiser.name=\"adam\" --set optimiser.momentum=0";
    Training::second_task("vit", old).survives_kills(9);
}

#[test]
fn a_killed_search_ends_in_the_same_bytes() {
    let penalty = "--set penalty.name=\"wpl\" --set penalty.strength=100 --set penalty.subset=\"cell.edges.*\"";
    Training::search(penalty).survives_kills(10);
    Training::search(
        "--set sampler=\"uniform\" --set optimiser.name=\"adam\" --set optimiser.momentum=0 --set rate.lr=0.01",
    )
    .survives_kills(11);
    let nao = "--set sampler=\"nao\" --set nao.seeds=8 --set nao.every=5 --set nao.epochs=3 --set nao.top=5";
    Training::search(nao).survives_kills(12);
}

#[test]
fn a_killed_search_of_cells_on_images_ends_in_the_same_bytes() {
    let penalty = "--set penalty.name=\"wpl\" --set penalty.strength=100";
    Training::search_images(penalty).survives_kills(13);
    let again = "--set judge.statistics=\"reestimated\" --set penalty.name=\"l2-sp\" --set penalty.strength=1";
    Training::search_images(again).survives_kills(14);
}

#[test]
fn an_interrupted_search_saves_its_state() {
    Training::search("--set epochs=60").survives_signal("INT", 130);
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
        let said = "resume state dropped: out/n.safetensors.resume: it is of another configuration, input, device, number format, number of threads or version";
        ran.expect(ran.stderr.contains(said), "expected to be told");
        ran.expect(ran.resumed_at().is_none(), "expected a fresh start");
        assert!(training.take() == fresh, "other bytes than a fresh run's\n{ran}");
        all.push(fresh);
    }
    let networks: BTreeSet<_> = all.iter().map(|files| &files["n.safetensors"]).collect();
    assert!(networks.len() >= 5, "the runs are one and the same");
    // The same training, which measures importances on its way: the state has none of the steps before it.
    training.folder.write("out/n.safetensors.resume", &state);
    let measured = "--threads 1 --penalty si --importance-out out/n.si.safetensors";
    let ran = training.replaced("--threads 1", measured).succeed();
    ran.expect(ran.resumed_at().is_none(), "expected a fresh start");
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
    run.kill();
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
    let header = header_end(&state);
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
