//! Studies as data: the rules that stand in pipelines/rules are those of the TOML files, every preset's graph is whole, a change of a study is
//! noticed, and what `grid list` prints is what make runs.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use end_to_end::{Folder, root};

/// Every study with each of its presets, or with none.
fn studies() -> Vec<(String, Option<String>)> {
    let mut studies = Vec::new();
    for file in fs::read_dir(root().join("pipelines")).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|end| end != "toml") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let folders = fs::read_dir(path.with_extension("")).into_iter().flatten();
        let presets = folders
            .map(|folder| folder.unwrap().path())
            .filter(|folder| folder.join("study.toml").exists());
        let presets: Vec<_> = presets
            .map(|folder| folder.file_name().unwrap().to_str().unwrap().to_owned())
            .collect();
        match presets.is_empty() {
            true => studies.push((name, None)),
            false => studies.extend(presets.into_iter().map(|preset| (name.clone(), Some(preset)))),
        }
    }
    studies.sort();
    studies
}

/// Commands as sets of words, whatever their line breaks.
fn commands(text: &str) -> BTreeSet<String> {
    let text = text.replace("\\\n", " ");
    let lines = text
        .lines()
        .filter(|line| line.contains("target/release/") && !line.contains("/report "));
    lines
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect()
}

#[test]
fn the_rules_are_those_of_the_studies() {
    let folder = Folder::empty();
    let mut expected = BTreeSet::new();
    for (name, preset) in studies() {
        let file = match &preset {
            Some(preset) => format!("{name}-{preset}.mk"),
            None => format!("{name}.mk"),
        };
        let out = folder.path("rules.mk");
        let arguments = preset.map_or(String::new(), |preset| format!("--preset {preset} "));
        // As make calls it: the rules name the files that they are of.
        let ran = folder.tool("grid").at(&root());
        ran.args(&format!("rules pipelines/{name}.toml {arguments}--out"))
            .arg(out.display().to_string())
            .succeed();
        let there = fs::read(root().join("pipelines/rules").join(&file)).unwrap_or_default();
        assert!(
            fs::read(out).unwrap() == there,
            "pipelines/rules/{file} is old: make {name} writes it"
        );
        expected.insert(file);
    }
    let found = fs::read_dir(root().join("pipelines/rules")).unwrap();
    let found: BTreeSet<String> = found
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(found, expected, "rules of no study, or none of one");
}

/// The names that the Makefile gives something, other than settings, which are in capitals.
fn names_of_the_makefile() -> BTreeSet<String> {
    let text = fs::read_to_string(root().join("Makefile")).unwrap();
    let is_name = |word: &&str| word.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    let mut names = BTreeSet::new();
    for line in text
        .lines()
        .filter(|line| !line.starts_with(['\t', ' ', '#', '.', '$']))
    {
        let line = line
            .strip_prefix("define ")
            .map_or(line.to_owned(), |name| format!("{name}:"));
        let Some((before, _)) = line.split_once([':', '=']) else {
            continue;
        };
        let words = before
            .split_whitespace()
            .filter(is_name)
            .filter(|word| !word.is_empty());
        names.extend(words.map(str::to_owned));
    }
    names
}

/// A study's name is a variable of the rules and a target of make, and a folder.
#[test]
fn no_study_takes_a_name_of_the_makefile() {
    let folder = Folder::empty();
    let names = names_of_the_makefile();
    assert!(
        ["keeps", "goals", "study-rule", "lint", "set"]
            .iter()
            .all(|name| names.contains(*name))
    );
    let study = "title = \"t\"\nabout = \"a\"\n[stage.train]\nout = \"{seed}\"\nmakes = [\".safetensors\"]\n\
        command = \"pretrain --seed {seed} --out {out}.safetensors\"\n[page.report]\nruns = [{ stage = \"train\", seed = [0] }]\n";
    let written = |name: &str, study: &str| {
        folder.write(&format!("{name}.toml"), study);
        folder.tool("grid").args(&format!("list {name}.toml"))
    };
    written("mine", study).succeed();
    for name in names {
        written(&name, study).refuse(2, &[&format!("{name}.toml"), "the Makefile has no use for"]);
    }
    for taken in ["cache", "rules", "cache/mine"] {
        let study = format!("folder = \"{taken}\"\n{study}");
        written("mine", &study).refuse(
            2,
            &[
                "mine.toml",
                "expected a folder of its own",
                taken.split('/').next().unwrap_or(""),
            ],
        );
    }
    written("cache", study).refuse(2, &["cache.toml", "expected a folder of its own"]);
}

/// The tables, texts and weights that a preset needs are files of the user's; empty ones serve to look at the graph.
#[test]
fn every_preset_has_a_whole_graph() {
    let folder = Folder::empty();
    let sets = [
        "cifar10",
        "cifar100",
        "tiny-imagenet32",
        "general-english",
        "general",
        "imdb",
        "wikitext2",
        "wikipedia",
        "ptb",
    ];
    let others = [
        "oxford-pets",
        "flowers102",
        "svhn",
        "cub200",
        "cars196",
        "domainnet-clipart",
    ];
    for set in sets.iter().chain(&others) {
        folder.write(&format!("data/{set}-train.parquet"), "");
    }
    folder.write("data/nas/nas-bench-201.parquet", "");
    for (name, preset) in studies() {
        let alone = preset.is_none();
        let preset = preset.unwrap_or_else(|| "smoke".to_owned());
        let rules = fs::read_to_string(root().join(format!("pipelines/rules/{name}-{preset}.mk"))).unwrap_or_default();
        // Public weights are files that no rule makes.
        let bare = |word: &str| {
            word.trim_start_matches("files,")
                .trim_end_matches(')')
                .replace('*', "model")
        };
        for word in rules.split_whitespace().map(bare) {
            for (variable, inside) in [("$(DATA)/weights/", "data/weights"), ("$(MODELS)/", "models")] {
                if let Some(file) = word.strip_prefix(variable).filter(|file| {
                    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
                    !ending.is_empty() && ending.chars().all(|c| c.is_ascii_alphabetic())
                }) {
                    folder.write(&format!("{inside}/{file}"), "");
                }
            }
        }
        let make = match alone {
            true => folder.make("out", "grid"),
            false => folder.preset(&preset, "grid"),
        };
        let ran = make
            .arg(format!("DATA={}", folder.path("data").display()))
            .arg(format!("MODELS={}", folder.path("models").display()))
            .args(&format!("-n {name}"))
            .succeed();
        ran.expect(!ran.stderr.contains("warning"), "expected no warning of make's");
        let made = commands(&ran.stdout);
        assert!(made.len() > 20, "{name} {preset}: expected runs");
        // What `make NAME-plan` reads has the same commands.
        let overlay = if alone {
            String::new()
        } else {
            format!(" --preset {preset}")
        };
        let mut list = folder
            .tool("grid")
            .at(&root())
            .args(&format!("list pipelines/{name}.toml{overlay}"));
        for (variable, value) in [("OUT", "out"), ("DATA", "data"), ("MODELS", "models")] {
            let value = folder.path(value);
            list = list.arg("--set").arg(format!("{variable}={}", value.display()));
        }
        let listed = list.succeed().stdout;
        let listed = listed.lines().filter_map(|line| line.split_once(" && "));
        let listed: BTreeSet<String> = listed.flat_map(|(_, command)| commands(command)).collect();
        // Networks that another study pretrains are its own to list.
        let missing: Vec<_> = listed.difference(&made).collect();
        assert!(missing.is_empty(), "{name} {preset}: {missing:?}");
        assert!(listed.len() > 20, "{name} {preset}: expected runs");
    }
}

#[test]
fn a_list_has_the_commands_that_make_runs() {
    let folder = Folder::empty();
    for (name, preset) in [
        ("quickstart", None),
        ("wpl", Some("smoke")),
        ("language", Some("smoke")),
    ] {
        let made = folder.make("out", "grid").args(&format!("-n {name}")).succeed();
        let set = format!("OUT={}", folder.path("out").display());
        let preset = preset.map_or(String::new(), |preset| format!("--preset {preset} "));
        let list = |more: &str| {
            let tool = folder.tool("grid").at(&root());
            tool.args(&format!("list pipelines/{name}.toml {preset}{more}--set"))
                .arg(&set)
                .succeed()
        };
        let lines = list("").stdout;
        let listed: BTreeSet<String> = lines
            .lines()
            .map(|line| line.split('\t').nth(2).unwrap().split_once(" && ").unwrap())
            .inspect(|(folders, _)| assert!(folders.starts_with("mkdir -p "), "{folders}"))
            .map(|(_, command)| command.to_owned())
            .collect();
        let listed: BTreeSet<String> = listed.iter().flat_map(|command| commands(command)).collect();
        assert_eq!(listed, commands(&made.stdout), "{name}");
        // And the same runs as JSON, each after those that it reads.
        let mut seen = BTreeSet::new();
        for line in list("--json ").stdout.lines() {
            let run: serde_json::Value = serde_json::from_str(line).unwrap();
            for before in run["after"].as_array().unwrap() {
                assert!(
                    seen.contains(before.as_str().unwrap()),
                    "{before} comes after {}",
                    run["run"]
                );
            }
            seen.insert(run["run"].as_str().unwrap().to_owned());
        }
        assert_eq!(seen.len(), lines.lines().count());
    }
}

/// A page whose data set is not there is no part of the study: neither `make NAME-plan` nor a list asks for what it needs alone.
#[test]
fn a_list_leaves_out_pages_whose_data_set_is_not_there() {
    let folder = Folder::empty();
    let names_it = |more: &str| {
        let set = format!("--set DATA={}", folder.path("data").display());
        let list = folder.tool("grid").at(&root());
        let list = list
            .args(&format!("list pipelines/wpl.toml --preset cpu {more}"))
            .args(&set);
        list.succeed().stdout.contains("cifar10")
    };
    assert!(!names_it("") && names_it("--page ewc-cifar10"));
    let planned = || {
        let make = folder
            .preset("cpu", "grid")
            .arg(format!("DATA={}", folder.path("data").display()));
        make.args("-n wpl-plan").run().stdout.contains("cifar10")
    };
    assert!(!planned());
    folder.write("data/cifar10-train.parquet", "");
    assert!(names_it("") && planned());
}

/// A study outside of pipelines: its rules are written when it is new and when it has changed, and a mistake in it is one line.
#[test]
fn a_study_of_ones_own_is_read_again_where_it_changes() {
    let folder = Folder::empty();
    let text = |seeds: &str| {
        format!(
            "title = \"Mine\"\nabout = \"mine\"\n[lists]\nseeds = {seeds}\n[stage.a]\nout = \"a.s{{seed}}\"\n\
             command = \"finetune --seed {{seed}} --out {{out}}.safetensors\"\n\
             [page.report]\nruns = [{{ stage = \"a\", seed = \"@seeds\" }}]\n"
        )
    };
    let planned = || {
        let make = folder
            .make("out", "grid")
            .arg(format!("STUDY={}", folder.path("mine.toml").display()));
        make.args("-n mine").run()
    };
    folder.write("mine.toml", text("[0, 1]"));
    assert_eq!(
        commands(&planned().stdout)
            .iter()
            .filter(|command| command.contains("finetune"))
            .count(),
        2
    );
    let rules = folder.read("out/rules/mine.mk");
    assert_eq!(
        commands(&planned().stdout).len(),
        2,
        "expected no rules to be written again"
    );
    folder.write("mine.toml", text("[0, 1, 2]"));
    assert_eq!(
        commands(&planned().stdout)
            .iter()
            .filter(|command| command.contains("finetune"))
            .count(),
        3
    );
    assert!(folder.read("out/rules/mine.mk") != rules);
    folder.write("mine.toml", text("[0, 1, "));
    let ran = planned();
    ran.expect(
        ran.stderr.contains("grid: ") && ran.stderr.contains("mine.toml: "),
        "expected to be told of the mistake, with the file",
    );
    // Nothing runs by the rules of before, whatever make is told of errors.
    let ran = folder
        .make("out", "grid")
        .arg(format!("STUDY={}", folder.path("mine.toml").display()))
        .args("-k -n mine")
        .run();
    ran.expect(
        ran.code() != Some(0)
            && commands(&ran.stdout)
                .iter()
                .all(|command| !command.contains("finetune")),
        "expected make to stop",
    );
}

/// Tasks that one command makes one after another are whole once they are there: where it ends before the last, Make keeps the others.
#[test]
fn a_chain_that_is_cut_keeps_its_finished_tasks() {
    let folder = Folder::empty();
    folder.write(
        "mine.toml",
        "title = \"Mine\"\nabout = \"mine\"\n[lists]\ntasks = [0, 1, 2]\n[stage.a]\nout = \"t{task}\"\ntogether = [\"task\", \"tasks\"]\n\
         command = \"finetune --out {out}.safetensors\"\n[page.report]\nruns = [{ stage = \"a\", task = \"@tasks\" }]\n",
    );
    folder.tool("grid").args("rules mine.toml --out mine.mk").succeed();
    folder.write(
        "Makefile",
        ".DELETE_ON_ERROR:\nOUT := out\nBIN := .\nGPU := sh\nCPU := sh\nbuild:\n%/:\n\tmkdir -p $@\ninclude mine.mk\n",
    );
    // Ends before the third task, the first time.
    folder.write(
        "finetune",
        "for t in 0 1 2; do file=${2%/*}/t$t\n[ -e $file.safetensors ] && continue\n\
         if [ $t = 2 ] && [ ! -e cut ]; then touch cut; exit 143; fi\n\
         echo $t >> log; touch $file.history.parquet $file.safetensors; done\n",
    );
    let make = |code: i32| {
        let ran = folder.program(Path::new("make")).args("out/mine/t2.safetensors").run();
        ran.expect(ran.code() == Some(code), "expected another exit code");
    };
    make(2);
    assert!(folder.has("out/mine/t0.safetensors") && folder.has("out/mine/t1.history.parquet"));
    make(0);
    assert_eq!(folder.read("log"), b"0\n1\n2\n");
}

/// A page of so many files that no shell takes them in one command: 2,500 of 80 characters each.
#[test]
fn a_page_may_show_thousands_of_files() {
    let folder = Folder::empty();
    let many = 2500;
    let ends: Vec<String> = (0..many).map(|at| format!("\".{at:040}.history.parquet\"")).collect();
    folder.write(
        "mine.toml",
        format!(
            "title = \"Mine\"\nabout = \"mine\"\n[stage.a]\nout = \"a\"\nmakes = [{}]\ncommand = \"finetune --out {{out}}\"\n\
             [page.report]\nruns = [{{ stage = \"a\" }}]\n",
            ends.join(", ")
        ),
    );
    folder.tool("grid").args("rules mine.toml --out mine.mk").succeed();
    folder.write(
        "Makefile",
        ".DELETE_ON_ERROR:\nSHELL := bash\nOUT := out/a/folder/that/is/deep\nBIN := .\nGPU := sh\nCPU := sh\nbuild:\n%/:\n\tmkdir -p $@\ninclude mine.mk\n",
    );
    folder.write(
        "finetune",
        format!(
            "for at in $(seq 0 {}); do touch $(printf '%s.%040d.history.parquet' $2 $at); done\n",
            many - 1
        ),
    );
    folder.write("report", "for name in \"$@\"; do case $name in *.history.parquet) echo $name;; *.html) touch $name;; esac; done | sort -u | wc -l > count\n");
    for target in ["mine", "mine-so-far"] {
        folder.program(Path::new("make")).args(target).succeed();
        assert_eq!(folder.read("count"), format!("{many}\n").as_bytes(), "{target}");
    }
    assert!(folder.names("out").iter().all(|name| !name.ends_with(".files")));
}

/// The rules of a study are those of the file that was given, not of another of the same name; and two studies with one folder, in
/// which each would take the other's results for its own, are refused.
#[test]
fn a_study_is_the_file_that_was_given() {
    let folder = Folder::empty();
    let text = |seed: i64, more: &str| {
        format!(
            "title = \"Mine\"\nabout = \"mine\"\n{more}[stage.a]\nout = \"a.s{{seed}}\"\n\
             command = \"finetune --seed {{seed}} --out {{out}}.safetensors\"\n\
             [page.report]\nruns = [{{ stage = \"a\", seed = [{seed}] }}]\n"
        )
    };
    let planned = |file: &str, target: &str| {
        let make = folder
            .make("out", "grid")
            .arg(format!("STUDY={}", folder.path(file).display()));
        make.args(&format!("-n {target}")).run()
    };
    folder.write("x/s.toml", text(0, ""));
    folder.write("y/s.toml", text(7, ""));
    assert!(planned("x/s.toml", "s").stdout.contains("--seed 0"));
    assert!(planned("y/s.toml", "s").stdout.contains("--seed 7"));
    assert_eq!(planned("z/s.toml", "s").code(), Some(2), "no such file");
    folder.write("one.toml", text(0, "folder = \"runs\"\n"));
    folder.write("two.toml", text(0, "folder = \"runs\"\n"));
    assert_eq!(planned("one.toml", "one").code(), Some(0));
    let ran = planned("two.toml", "two");
    ran.expect(
        ran.code() == Some(2) && ran.stderr.contains("has, found runs"),
        "expected it refused",
    );
    // A study that went to another file is itself.
    folder.remove("one.toml");
    assert_eq!(planned("two.toml", "two").code(), Some(0));
    for name in ["twice", "asked", "Makefile", "shared"] {
        folder.write(&format!("{name}.toml"), text(0, ""));
        let ran = planned(&format!("{name}.toml"), name);
        ran.expect(ran.code() == Some(2), "expected a name of the Makefile refused");
    }
}

/// A run whose file is older than one that it reads is left, as make sees it.
#[test]
fn what_is_left_is_what_make_would_run() {
    let folder = Folder::empty();
    folder.write(
        "mine.toml",
        "title = \"Mine\"\nabout = \"mine\"\n[stage.a]\nout = \"a.s{seed}\"\nmakes = [\".safetensors\"]\n\
         command = \"finetune --config {file net.toml} --seed {seed} --out {out}.safetensors\"\n\
         [stage.b]\nout = \"b.s{seed}\"\nmakes = [\".safetensors\"]\n\
         command = \"finetune --from {@a}.safetensors --seed {seed} --out {out}.safetensors\"\n\
         [page.report]\nruns = [{ stage = \"b\", seed = [0] }]\n",
    );
    folder.write("net.toml", "");
    let list = |more: &str| {
        let ran = folder
            .tool("grid")
            .args(&format!("list mine.toml --json --set OUT=out {more}"))
            .succeed();
        let lines = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap());
        lines.collect::<Vec<serde_json::Value>>()
    };
    let waves: Vec<_> = list("").iter().map(|line| line["wave"].as_u64().unwrap()).collect();
    assert_eq!(waves, [1, 2]);
    assert_eq!(list("--left").len(), 2);
    let at = |seconds: u64| std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000 + seconds);
    let touch = |name: &str, time: u64| {
        let file = fs::File::options().write(true).open(folder.path(name)).unwrap();
        file.set_modified(at(time)).unwrap();
    };
    for (time, name) in [
        (0, "net.toml"),
        (1, "out/mine/a.s0.safetensors"),
        (2, "out/mine/b.s0.safetensors"),
    ] {
        folder.write(name, "");
        touch(name, time);
    }
    assert_eq!(list("--left").len(), 0);
    touch("out/mine/a.s0.safetensors", 3);
    assert_eq!(list("--left").len(), 1);
    touch("net.toml", 4);
    assert_eq!(list("--left").len(), 2);
}

/// Two studies with one target would both run.
#[test]
fn a_copy_of_a_study_needs_targets_of_its_own() {
    let folder = Folder::empty();
    let text = fs::read_to_string(root().join("pipelines/quickstart.toml")).unwrap();
    let planned = || {
        let make = folder
            .make("out", "grid")
            .arg(format!("STUDY={}", folder.path("copy.toml").display()));
        make.args("-n copy").run()
    };
    folder.write("copy.toml", &text);
    let ran = planned();
    ran.expect(
        ran.code() == Some(2)
            && ran
                .stderr
                .contains("copy.toml: expected targets that no other study has, found quickstart"),
        "expected it refused",
    );
    folder.write("copy.toml", text.replace("target = \"quickstart\"\n", ""));
    let ran = planned();
    ran.expect(ran.code() == Some(0), "expected a plan");
    assert!(
        commands(&ran.stdout)
            .iter()
            .all(|command| !command.contains("out/quickstart"))
    );
}

/// Make and the shell would read something into them, and nothing would be written to the root of all files.
#[test]
fn folders_that_make_cannot_name_are_refused() {
    let folder = Folder::empty();
    for (wrong, why) in [
        ("OUT=", "OUT: expected a path, found none"),
        ("DATA=", "DATA: expected a path, found none"),
        ("OUT=o:x", "OUT: expected a path without :, found o:x"),
        ("OUT=o'x", "OUT: expected a path without ', found o'x"),
        ("OUT=o#x", "OUT: expected a path without #, found o#x"),
        ("OUT=o>x", "OUT: expected a path without >, found o>x"),
        ("DATA=d*", "DATA: expected a path without *, found d*"),
        ("OUT=lr=0.1", "OUT: expected a path without =, found lr=0.1"),
        (
            "PRESET=paper",
            "PRESET: expected none, as quickstart has no presets, found paper",
        ),
        (
            "STUDY=quickstart.toml",
            "STUDY: expected another name than those of the studies in pipelines",
        ),
    ] {
        let ran = folder.make("out", "grid").arg(wrong).args("-n quickstart").run();
        ran.expect(ran.code() == Some(2) && ran.stderr.contains(why), why);
        assert!(ran.stdout.is_empty(), "{wrong}: {}", ran.stdout);
    }
}

/// `docs/your-own-study.md` word by word, with one network, one seed and a few steps.
#[test]
fn the_study_that_the_documents_build_ends_in_a_report() {
    let folder = Folder::empty();
    let text = fs::read_to_string(root().join("docs/your-own-study.md")).unwrap();
    let (_, study) = text.split_once("```toml\n").unwrap();
    let (study, _) = study.split_once("```").unwrap();
    let quick = "pipelines/quickstart/finetune-resnet.toml";
    let config = fs::read_to_string(root().join(quick)).unwrap();
    let config = config.lines().map(|line| {
        if line.starts_with("epochs = ") {
            "steps = 2"
        } else {
            line
        }
    });
    folder.write("quick.toml", config.collect::<Vec<_>>().join("\n"));
    let mut study = study.replace(quick, &folder.path("quick.toml").display().to_string());
    for (whole, less) in [
        ("\"resnet-8\", \"resnet-16\"", "\"resnet-8\""),
        ("[0, 1, 2]", "[0]"),
        ("examples 1000", "examples 20"),
    ] {
        assert!(study.contains(whole), "{whole}");
        study = study.replace(whole, less);
    }
    folder.write("mine.toml", study);
    let make = |target: &str| {
        let study = format!("STUDY={}", folder.path("mine.toml").display());
        folder.make("out", "fisher").arg(study).args(target).succeed()
    };
    let ran = make("mine");
    ran.expect(!ran.stderr.contains("make:"), "expected no complaint of make's");
    let page = String::from_utf8(folder.read("out/mine/report.html")).unwrap();
    assert!(page.contains("<svg") && page.trim_end().ends_with("</html>"));
    let words = String::from_utf8(folder.read("out/mine/report.figures/README.md")).unwrap();
    assert!(words.contains("ewc"), "{words}");

    // Without some runs, a page of the others stands beside it, and nothing is trained for that.
    let histories = || -> Vec<String> {
        let names = folder.names("out/mine").into_iter();
        names.filter(|name| name.ends_with(".history.parquet")).collect()
    };
    for gone in histories().iter().filter(|name| name.contains("ewc")) {
        fs::remove_file(folder.path("out/mine").join(gone)).unwrap();
    }
    let left = histories();
    assert!(!left.is_empty());
    make("mine-so-far");
    assert_eq!(histories(), left);
    let page = String::from_utf8(folder.read("out/mine/report.so-far.html")).unwrap();
    assert!(page.contains(", so far</title>") && page.trim_end().ends_with("</html>"));
    assert!(!page.contains("ewc"));
}
