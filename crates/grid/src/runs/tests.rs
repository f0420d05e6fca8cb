//! Small studies made into runs, and what is said of those with a mistake.
#![allow(clippy::disallowed_methods)]
use super::*;
use std::path::Path;

use crate::list::{Here, list};

/// Two sizes and two seeds: a first task each, and a second one without a penalty and with EWC.
const SMALL: &str = r#"
title = "Small"
about = "a study"
[lists]
seeds = [0, 1]
[axis.net."{family}-{size}"]
width = "--set model.width={size}"
[axis.penalty]
none.settings = ""
"ewc-{strength}".settings = "--penalty ewc --strength {strength} --fisher {@fisher}.safetensors"
[stage.table]
out = "table"
makes = [".parquet"]
needs = ["{files data/mine}"]
command = "split-tasks --data data/mine --out {out}.parquet"
[stage.a]
out = "a/{net}.s{seed}"
command = "finetune --table {@table}.parquet --config {file {net.family}.toml} {net.width} --seed {seed} --out {out}.safetensors"
[stage.fisher]
out = "a/{net}.s{seed}.fisher"
makes = [".safetensors"]
command = "fisher {@a}.safetensors --out {out}.safetensors"
[stage.b]
out = "b/{net}.{penalty}.s{seed}"
command = """
finetune --from {@a}.safetensors {penalty.settings}

--seed {seed} --out {out}.safetensors"""
[page.report]
runs = [{ stage = "b", net = ["vit-8", "resnet-16"], penalty = ["none", "ewc-10"], seed = "@seeds" }]
"#;

fn study(text: &str) -> std::result::Result<Study, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("small.toml");
    std::fs::write(&path, text).unwrap();
    Study::read(&path, None).map_err(|e| e.to_string())
}

/// What is said of a study with these lines in place of those.
fn said(changes: &[(&str, &str)]) -> String {
    let mut text = SMALL.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replace(from, to);
    }
    let here = here();
    match study(&text) {
        Ok(study) => Plan::new(&study, &here).err().unwrap_or_default(),
        Err(e) => e,
    }
}

fn here() -> Here {
    Here::new([("OUT".to_owned(), "out".to_owned())].into())
}

#[test]
fn every_run_comes_once_after_those_that_it_goes_on_from() {
    let (study, here) = (study(SMALL).unwrap(), here());
    let plan = Plan::new(&study, &here).unwrap();
    let count = |stage: &str| plan.runs.iter().filter(|run| run.stage == stage).count();
    assert_eq!((count("table"), count("a"), count("fisher"), count("b")), (1, 4, 4, 8));
    let ordered = plan
        .runs
        .iter()
        .enumerate()
        .all(|(at, run)| run.after.iter().all(|&before| before < at));
    assert!(ordered);
    let run = plan
        .runs
        .iter()
        .find(|run| run.path == "b/resnet-16.ewc-10.s1")
        .unwrap();
    let expected = "finetune --from out/small/a/resnet-16.s1.safetensors --penalty ewc --strength 10 \
                    --fisher out/small/a/resnet-16.s1.fisher.safetensors\n--seed 1 --out out/small/b/resnet-16.ewc-10.s1.safetensors";
    assert_eq!(run.command, expected);
    assert_eq!(
        run.makes,
        [".history.parquet", ".safetensors"].map(|end| format!("out/small/b/resnet-16.ewc-10.s1{end}"))
    );
    let first = plan.runs.iter().find(|run| run.path == "a/vit-8.s0").unwrap();
    assert_eq!(first.files, ["vit.toml"]);
    let values: Vec<_> = run
        .values
        .iter()
        .map(|(axis, value)| format!("{axis}={value}"))
        .collect();
    assert_eq!(values, ["net=resnet-16", "penalty=ewc-10", "seed=1"]);
    // The page shows the histories of all trainings, those of its own runs first.
    let files = &plan.pages[0].files;
    assert_eq!(files.len(), 12);
    assert!(
        files[..8]
            .iter()
            .all(|file| file.starts_with("out/small/b/") && file.ends_with(".history.parquet"))
    );
}

/// A file that a page's arguments name makes the page anew where it changes, and is none of those that are shown.
#[test]
fn what_arguments_name_is_not_shown() {
    let text = SMALL.replacen(
        "[page.report]",
        "[page.report]\narguments = \"--beside {file other.parquet}\"",
        1,
    );
    assert!(text != SMALL);
    let study = study(&text).unwrap();
    let here = here();
    let plan = Plan::new(&study, &here).unwrap();
    assert!(plan.pages[0].arguments.contains("--beside other.parquet"));
    assert_eq!(
        (plan.pages[0].files.len(), &plan.pages[0].reads),
        (12, &vec!["other.parquet".to_owned()])
    );
    let rules = crate::rules::rules(&study).unwrap();
    let (_, page) = rules.split_once(".html: $(small-rules)").unwrap();
    assert!(
        page.lines().next().unwrap().contains(" other.parquet | build"),
        "{page}"
    );
    assert_eq!(
        rules.matches("other.parquet").count(),
        3,
        "the prerequisite, and in two commands"
    );
}

/// A chain of three tasks, and the overlap after each.
const CHAIN: &str = r#"
title = "Chain"
about = "a study"
[lists]
tasks = [0, 1, 2]
[stage.chain]
out = "{start}/t{task}"
together = ["task", "tasks"]
command = "finetune --tasks 0..3 --out '{dir}/t\\{task\\}.safetensors'"
[stage.overlap]
out = "{start}/t{task}.overlap"
makes = [".parquet"]
command = "overlap {@chain}.safetensors --out {out}.parquet"
[page.report]
runs = [{ stage = "overlap", start = "p0", task = "@tasks" }]
"#;

#[test]
fn tasks_of_a_chain_are_one_run() {
    let (study, here) = (study(CHAIN).unwrap(), here());
    let plan = Plan::new(&study, &here).unwrap();
    let chain: Vec<_> = plan.runs.iter().filter(|run| run.stage == "chain").collect();
    assert_eq!(chain.len(), 1);
    assert_eq!(
        chain[0].command,
        "finetune --tasks 0..3 --out 'out/small/p0/t{task}.safetensors'"
    );
    assert_eq!(chain[0].makes.len(), 6);
    let last = plan.runs.iter().find(|run| run.path == "p0/t2.overlap").unwrap();
    assert_eq!(
        last.command,
        "overlap out/small/p0/t2.safetensors --out out/small/p0/t2.overlap.parquet"
    );
}

/// What stands in the tools' folder can be run, and only a training makes what nobody has said.
#[test]
fn a_command_is_of_a_tool_that_says_what_it_makes() {
    let wrong = |from: &str, to: &str| {
        let text = CHAIN.replacen(from, to, 1);
        assert!(text != CHAIN, "{from}");
        let (study, here) = (study(&text).unwrap(), here());
        Plan::new(&study, &here).map(|_| ()).unwrap_err()
    };
    let tool = wrong("command = \"overlap {@chain}", "command = \"wc {@chain}");
    assert!(
        tool.contains("stage.overlap: command: expected one of the tools dataset, ") && tool.ends_with("found wc"),
        "{tool}"
    );
    let none = wrong(
        "command = \"overlap {@chain}.safetensors --out {out}.parquet\"",
        "command = \"\"",
    );
    assert!(none.ends_with("found none"), "{none}");
    let makes = wrong("makes = [\".parquet\"]\n", "");
    assert!(
        makes.contains("stage.overlap: makes: expected the ends of the names of what overlap makes"),
        "{makes}"
    );
}

#[test]
fn a_chain_has_the_tasks_of_its_list_alone() {
    let study = study(&CHAIN.replace("\"@tasks\"", "7")).unwrap();
    assert_eq!(
        Plan::new(&study, &here()).err().unwrap(),
        "page.report: stage.chain: expected task to be a value of tasks, found 7"
    );
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (changes, expected) in [
        (
            &[("{net.width}", "{net.heads}")][..],
            "stage.a: [axis.net] says no \"heads\" of \"vit-8\"",
        ),
        (
            &[("{penalty.settings}", "{strength}")],
            "stage.b: there is no value {strength}",
        ),
        (
            &[("{@a}.safetensors {pen", "{@c}.safetensors {pen")],
            "stage.c: there is no such stage",
        ),
        (
            &[("\"@seeds\"", "\"@seed\"")],
            "there is no list \"seed\" under [lists]",
        ),
        (&[("a/{net}.s{seed}\"", "a/{net}\"")], "a/vit-8 is made in two ways"),
        (&[("fisher {@a}", "fisher {@b}")], "reads itself"),
        (
            &[("[stage.table]", "[stage.table]\nmake = 1")],
            "stage.table: unknown field `make`",
        ),
        (&[("title =", "titel =")], "unknown field `titel`"),
        (&[("\"none\", ", "\"si-1\", ")], "says no \"settings\" of \"si-1\""),
        (&[("{net}.{penalty}", "{net} {penalty}")], "expected a path of letters"),
        (&[("out = \"b/", "out = \"../b/")], "within the study's folder"),
        // An equals sign makes an assignment of a rule.
        (
            &[("a/{net}.s{seed}", "a/{net}.s={seed}")],
            "stage.a: out: expected a path of letters, digits and ._-+,@/ within the study's folder, found \"a/vit-8.s=0\"",
        ),
        (
            &[("about =", "folder = \"my folder\"\nabout =")],
            "folder: expected a path of letters",
        ),
        (&[("about =", "folder = \"../up\"\nabout =")], "folder: expected a path"),
        (
            &[("[page.report]", "[page.report]\ntarget = \"a b\"")],
            "page.report: expected a target of letters, digits and ._-, and none of the Makefile's own, found \"a b\"",
        ),
        (
            &[("[page.report]", "[page.report]\nout = \"../r\"")],
            "page.report: out: expected a path",
        ),
        (
            &[("makes = [\".parquet\"]", "makes = []")],
            "stage.table: makes: expected a file at least, found none",
        ),
        (
            &[("\"@seeds\"", "[]")],
            "page.report: seed: expected a value at least, found none",
        ),
        (
            &[("\"@seeds\"", "\"@seeds\", sede = [1, 2]")],
            "page.report: runs: expected axes that a stage names, found sede",
        ),
        (
            &[("\"@seeds\"", "\"@seeds\", shows = \".x\"")],
            "shows: expected a list of ends of files' names, found \".x\"",
        ),
        (
            &[("\"@seeds\"", "\"@seeds\", alone = \"yes\"")],
            "alone: expected true or false, found \"yes\"",
        ),
        (
            &[("seeds = [0, 1]", "seeds = [0, 1]\nall = [\"@seeds\", 2]")],
            "lists.all: expected values, found @seeds: lists do not name lists",
        ),
        (
            &[("[lists]", "pages = []\n[lists]")],
            "expected a page at least, as [page.report], found none",
        ),
        (
            &[("[lists]", "pages = [\"report\", \"report\"]\n[lists]")],
            "pages: expected each page once, found report twice",
        ),
        // What nothing asks for is mistyped, as a rule: what was meant would keep its value.
        (
            &[("[lists]", "[values]\nrte = 0.1\n[lists]")],
            "values.rte: expected a value that is asked for, found no {rte}",
        ),
        (
            &[("seeds = [0, 1]", "seeds = [0, 1]\nsede = [2]")],
            "lists.sede: expected a list that is asked for, found no \"@sede\" and no {each ... in sede: ...}",
        ),
        (
            &[("[lists]", "[axis.net.\"vit-{size}\"]\nwidht = 8\n[lists]")],
            "axis.net.vit-{size}.widht: expected what is asked of net, found no {net.widht}",
        ),
        (
            &[("split-tasks --data", "split-tasks --note 'a\\nb' --data")],
            "expected a command without line breaks in quotes",
        ),
        // Make would read something into it.
        (
            &[("\"@seeds\"", "[\"$1\"]")],
            "seed: expected values without $, found \"$1\"",
        ),
        (
            &[("seeds = [0, 1]", "seeds = [\"$(x)\"]")],
            "lists.seeds: expected values without $, found \"$(x)\"",
        ),
        // Two names for one result would count as two seeds.
        (
            &[("{net.width} --seed {seed}", "{net.width}")],
            "stage.a: expected a command that names what its runs differ in, found the same one for a/vit-8.s0 and a/vit-8.s1",
        ),
        (
            &[(
                "[page.report]",
                "[page.more]\nout = \"report\"\nruns = [{ stage = \"table\" }]\n[page.report]",
            )],
            "page.report: expected files that nothing else makes, found out/small/report.html, which page.more makes too",
        ),
        (
            &[(
                "a/{net}.s{seed}.fisher\"\nmakes = [\".safetensors\"]",
                "a/{net}.s{seed}.history\"\nmakes = [\".parquet\"]",
            )],
            "stage.fisher: expected files that nothing else makes, found out/small/a/vit-8.s0.history.parquet, which stage.a makes too",
        ),
    ] {
        let found = said(changes);
        assert!(found.contains(expected), "{changes:?}: {found}");
        assert!(!found.contains('\n'), "{found}");
    }
}

/// Make reads something into `#` and blanks; a list has its commands for the shell, in which they are quoted.
#[test]
fn files_that_make_cannot_name_are_refused_in_its_rules_alone() {
    let study = study(&SMALL.replace("data/mine}\"]", "data/mine}\", \"a#b\"]")).unwrap();
    assert!(Plan::new(&study, &here()).is_ok());
    assert_eq!(
        crate::rules::rules(&study).unwrap_err(),
        "stage.table: a file that it reads: expected paths of letters, digits and ._-+,@/, found \"a#b\""
    );
}

/// Where a set is files and no folder, its pattern stands in the commands.
#[test]
fn a_data_set_may_be_a_pattern() {
    let study = study(&SMALL.replace("data/mine}\"]", "{set mine}}\"]")).unwrap();
    let here = here();
    let plan = Plan::new(&study, &here).unwrap();
    assert!(
        plan.runs
            .iter()
            .any(|run| run.files == ["data/mine-[tvdeTVDE][raevRAEV][asvlASVL]*.parquet"]),
        "{:?}",
        plan.runs
    );
}

/// A preset that means to change what the study says of a value, with a pattern that is mistyped or another for the same values.
#[test]
fn a_presets_patterns_fit_a_value_and_more_closely_than_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("small.toml");
    std::fs::write(&path, SMALL).unwrap();
    let preset = folder.path().join("small/big");
    std::fs::create_dir_all(&preset).unwrap();
    let said = |text: &str| {
        std::fs::write(preset.join("study.toml"), text).unwrap();
        let study = Study::read(&path, Some("big")).unwrap();
        Plan::new(&study, &here()).map(|plan| plan.runs.iter().map(|run| run.command.clone()).collect::<String>())
    };
    let ewc = |command: std::result::Result<String, String>| command.map(|all| all.contains("--strength 77"));
    let settings = |pattern: &str| said(&format!("axis.penalty.{pattern:?}.settings = \"--strength 77\""));
    assert_eq!(ewc(settings("ewc-{strength}")), Ok(true));
    assert_eq!(ewc(settings("ewc-10")), Ok(true));
    let none = |pattern: &str| {
        Err(format!(
            "axis.penalty.{pattern:?}: expected a pattern that fits a value of penalty, found one that fits none"
        ))
    };
    for mistyped in ["noone", "EWC-{strength}", "ewc-100"] {
        assert_eq!(ewc(settings(mistyped)), none(mistyped));
    }
    let twice = settings("ewc-{x}").unwrap_err();
    let expected = "[axis.penalty] says \"settings\" of \"ewc-10\" twice, by the patterns ewc-{strength} and ewc-{x}; expected one of them, or one \
                    that is closer";
    assert!(twice.ends_with(expected), "{twice}");
    // A page that the preset leaves out has its values too.
    let left_out = "pages = [\"report\"]\n[page.more]\nruns = [{ stage = \"b\", net = \"vit-8\", penalty = [\"ewc-100\"], seed = 0 }]\n";
    let text = format!("axis.penalty.\"ewc-100\".settings = \"--strength 77\"\n{left_out}");
    assert_eq!(ewc(said(&text)), Ok(false));
    let empty = said("lists.seeds = []").unwrap_err();
    assert_eq!(empty, "expected a page with a run at least, found lists without values");
}

#[test]
fn a_value_that_the_study_does_not_read_is_refused() {
    let study = study(SMALL).unwrap();
    let listed = |name: &str| {
        let variables = [("OUT".to_owned(), "out".to_owned()), (name.to_owned(), "x".to_owned())];
        list(&study, &Here::new(variables.into()), Path::new("bin"), None, false).err()
    };
    for known in ["DATA", "MODELS", "PRECISION"] {
        assert_eq!(listed(known), None);
    }
    let expected = "--set: expected a name that the study reads, of DATA, MODELS, OUT, PRECISION, found DTA";
    assert_eq!(listed("DTA").unwrap(), expected);
}
