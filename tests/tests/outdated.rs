//! A change of a study's commands: what they make is made again by make, with what goes on from it and nothing else, whoever wrote the
//! rules; unless the user says that it stays.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs::File;
use std::time::{Duration, SystemTime};

use end_to_end::{Command, Folder, tool};

/// Two networks, each trained twice, by tools that only make their files and say so in a log.
struct Study(Folder);

impl Study {
    fn new() -> Self {
        let folder = Folder::empty();
        folder.folder("bin");
        std::os::unix::fs::symlink(tool("grid"), folder.path("bin/grid")).unwrap();
        let log = folder.path("log");
        for name in ["pretrain", "finetune", "report"] {
            let made = match name {
                "report" => "touch $out",
                _ => "touch ${out%.safetensors}.history.parquet $out",
            };
            let text = format!(
                "while [ \"$1\" != --out ]; do shift; done; out=$2; echo {name} $(basename $out) >> {}; {made}\n",
                log.display()
            );
            folder.write(&format!("bin/{name}"), text);
        }
        let study = Self(folder);
        study.rates("1", "2");
        study
    }

    /// Writes the study, with these rates of its two networks.
    fn rates(&self, x: &str, y: &str) {
        let text = format!(
            "title = \"Mine\"\nabout = \"mine\"\n[lists]\nnets = [\"x\", \"y\"]\n[axis.net.x]\nrate = {x}\n[axis.net.y]\nrate = {y}\n\
             [stage.a]\nout = \"a-{{net}}\"\ncommand = \"pretrain --lr {{net.rate}} --out {{out}}.safetensors\"\n\
             [stage.b]\nout = \"b-{{net}}\"\n\
             command = \"finetune --from {{@a}}.safetensors --precision {{PRECISION}} --out {{out}}.safetensors\"\n\
             [page.report]\nruns = [{{ stage = \"b\", net = \"@nets\" }}]\n"
        );
        self.0.write("mine.toml", text);
    }

    fn make(&self, arguments: &str) -> Command<'_> {
        let make = self.0.make("out", "grid");
        let make = make.arg(format!("STUDY={}", self.0.path("mine.toml").display()));
        let make = make.arg(format!("BIN={}", self.0.path("bin").display()));
        make.args("GPU=sh CPU=sh").args(arguments)
    }

    /// What make runs now: tools and the names of their files.
    fn runs(&self, arguments: &str) -> BTreeSet<String> {
        self.0.write("log", "");
        self.make(&format!("{arguments} mine")).succeed();
        let log = String::from_utf8(self.0.read("log")).unwrap();
        log.lines()
            .map(|line| line.trim_end_matches(".safetensors").to_owned())
            .collect()
    }

    /// What make says that it would run.
    fn planned(&self) -> BTreeSet<String> {
        let said = self.make("-n mine").succeed().stdout.replace("\\\n", " ");
        let lines = said
            .lines()
            .filter(|line| !line.starts_with("mkdir ") && !line.contains("The report: "));
        let bin = format!("sh {}/", self.0.path("bin").display());
        lines
            .filter(|line| !line.contains("grid rules"))
            .map(|line| {
                // Nothing but the commands themselves.
                let call = line.strip_prefix(&bin).unwrap_or_else(|| panic!("{said}"));
                let (_, out) = call.split_once(" --out ").unwrap();
                let out = out.split(' ').next().unwrap().rsplit('/').next().unwrap();
                format!(
                    "{} {}",
                    call.split(' ').next().unwrap(),
                    out.trim_end_matches(".safetensors")
                )
            })
            .collect()
    }

    /// What writes the study's rules where make reads them, as make calls it.
    fn rules(&self) -> String {
        format!("rules {} --out out/rules/mine.mk", self.0.path("mine.toml").display())
    }

    /// The runs of which `grid list` says that they are left.
    fn left(&self) -> BTreeSet<String> {
        let list = self.0.tool("grid").args("list mine.toml --left").succeed();
        let runs = list
            .stdout
            .lines()
            .map(|line| line.split('\t').nth(1).unwrap().to_owned());
        runs.map(|run| run.rsplit('/').next().unwrap().to_owned()).collect()
    }
}

fn set(items: &[&str]) -> BTreeSet<String> {
    items.iter().map(|item| (*item).to_owned()).collect()
}

#[test]
fn a_command_that_changes_makes_its_results_again() {
    let study = Study::new();
    let all = [
        "pretrain a-x",
        "pretrain a-y",
        "finetune b-x",
        "finetune b-y",
        "report report.html",
    ];
    assert_eq!(study.runs(""), set(&all));
    assert_eq!(study.runs(""), set(&[]));
    // One key: what depends on it. What is only planned, and what has its rules written by that, is made all the same.
    study.rates("1", "3");
    let y = set(&["pretrain a-y", "finetune b-y", "report report.html"]);
    assert_eq!(study.left(), set(&["a-y", "b-y"]));
    assert_eq!(study.planned(), y);
    assert_eq!(study.planned(), y);
    assert_eq!(study.runs(""), y);
    assert_eq!((study.runs(""), study.left()), (set(&[]), set(&[])));
    // Rules that come with the study, as those of a new version do.
    study.rates("1", "4");
    let rules = study.rules();
    study.0.tool("grid").args(&rules).succeed();
    let ran = study.make("-n mine").succeed();
    ran.expect(
        ran.stderr
            .contains("1 result was made by another command than the study has now (first of all a-y.history.parquet)")
            && ran.stderr.contains("make mine-keep"),
        "expected to be told",
    );
    assert_eq!(study.runs("-j2"), y);
    // Another number format is another command, for what is told of it.
    let tuned = set(&["finetune b-x", "finetune b-y", "report report.html"]);
    assert_eq!(study.runs("PRECISION=bf16"), tuned);
    assert_eq!(study.runs("PRECISION=bf16"), set(&[]));
    assert_eq!(study.runs(""), tuned);
}

/// A run of three tasks whose command changes, and which is cut off after the first: what it made stands beside two files of the old command,
/// and is no result of the new one.
#[test]
fn a_run_that_was_cut_off_is_made_again() {
    let study = Study::new();
    let rate = |rate: i64| {
        let text = format!(
            "title = \"Mine\"\nabout = \"mine\"\n[lists]\ntasks = [0, 1, 2]\n[stage.a]\nout = \"t,{{task}}\"\ntogether = [\"task\", \
             \"tasks\"]\ncommand = \"finetune --lr {rate} --out {{out}}.safetensors\"\n[page.report]\nruns = [{{ stage = \"a\", task = \
             \"@tasks\" }}]\n"
        );
        study.0.write("mine.toml", text);
    };
    let log = study.0.path("log");
    let tool = |ends: &str| {
        let text = format!(
            "rate=$2; while [ \"$1\" != --out ]; do shift; done; echo finetune $rate >> {}; for t in 0 1 2; do file=${{2%/*}}/t,$t; echo $rate > \
             $file.history.parquet; echo $rate > $file.safetensors; {ends}; done\n",
            log.display()
        );
        study.0.write("bin/finetune", text);
    };
    let rates = || {
        let made = study.0.files("out/mine");
        let of_tasks = made.iter().filter(|(name, _)| name.starts_with("t,"));
        of_tasks
            .map(|(_, text)| String::from_utf8(text.clone()).unwrap())
            .collect::<BTreeSet<_>>()
    };
    rate(1);
    tool("true");
    assert_eq!(study.runs(""), set(&["finetune 1", "report report.html"]));
    rate(2);
    tool("exit 143");
    assert_eq!(study.make("mine").run().code(), Some(2));
    assert_eq!(rates(), set(&["1\n", "2\n"]));
    tool("true");
    assert_eq!(study.runs(""), set(&["finetune 2", "report report.html"]));
    assert_eq!((rates(), study.runs("")), (set(&["2\n"]), set(&[])));
}

/// What the message advises is what keeps the results, with the settings of the call; and only who asks for a study is told of it.
#[test]
fn the_advice_keeps_the_results() {
    let study = Study::new();
    study.runs("PRECISION=bf16");
    study.rates("1", "3");
    let told = |arguments: &str| study.make(arguments).run().stderr;
    let said = told("-n mine PRECISION=bf16");
    let advice = said
        .split('`')
        .nth(1)
        .unwrap()
        .strip_prefix("make ")
        .unwrap()
        .to_owned();
    assert!(
        advice.starts_with("mine-keep PRECISION=bf16 STUDY=") && advice.contains(" OUT="),
        "{advice}"
    );
    assert!(!told("help").contains("another command") && !told("-n quickstart").contains("another command"));
    let both = study.make("mine-keep mine").run();
    both.expect(
        both.code() == Some(2) && both.stderr.contains("mine-keep is to be run by itself"),
        "expected to be refused",
    );
    let kept = study.make(&advice).succeed();
    kept.expect(
        kept.stderr.contains("4 results as now made by the study's commands"),
        "expected to be told",
    );
    assert_eq!(study.runs("PRECISION=bf16"), set(&["report report.html"]));
}

#[test]
fn results_that_are_to_stay_and_those_of_others_stay() {
    let study = Study::new();
    study.runs("");
    study.rates("1", "3");
    study.make("mine-keep").succeed();
    // Pages are always made anew when rules are.
    assert_eq!(study.runs(""), set(&["report report.html"]));
    assert_eq!(study.runs(""), set(&[]));
    // Files that came from elsewhere, with another time than was noted, are taken for what the study says when make sees them first.
    let later = |seconds: u64| {
        for name in ["a-y.history.parquet", "a-y.safetensors"] {
            let file = File::options()
                .write(true)
                .open(study.0.path(&format!("out/mine/{name}")))
                .unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
                .unwrap();
        }
    };
    later(1000);
    study.rates("1", "5");
    let rules = study.rules();
    study.0.tool("grid").args(&rules).succeed();
    assert_eq!(study.planned(), set(&["report report.html"]));
    study.rates("1", "6");
    assert!(study.planned().contains("pretrain a-y"));
    // A record that is lost says nothing.
    study.0.remove("out/mine/.commands.tsv");
    assert!(!study.planned().contains("pretrain a-y"));
}
