//! The tool `plan`: what it counts before is what the histories say afterwards, and what it refuses.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;

/// The commands of a small study.
const COMMANDS: &str = "split-tasks --data data --out other.parquet
pretrain --data data --config pretrain.toml --config resnet.toml --out p.safetensors
a/finetune --data data --table tasks.parquet --config finetune.toml --from p.safetensors --set splits=[\"test\"] --tasks 0..3 --out c{task}.safetensors
";

/// Commands as `grid list --json` prints runs; each is called by its place, and belongs to these pages.
fn lines(commands: &str, pages: &[&str]) -> String {
    let line = |(at, command): (usize, &str)| {
        let words: Vec<&str> = command.split_whitespace().collect();
        let line = serde_json::json!({ "run": format!("run {}", at + 1), "pages": pages, "words": words });
        format!("{line}\n")
    };
    commands.lines().enumerate().map(line).collect()
}

/// Plans runs.
fn plan_lines<'a>(folder: &'a Folder, lines: &str, more: &str) -> end_to_end::Command<'a> {
    folder.write("runs", lines);
    folder.tool("plan").args(more).within("exec \"$0\" \"$@\" < runs")
}

/// Plans commands.
fn plan<'a>(folder: &'a Folder, commands: &str, more: &str) -> end_to_end::Command<'a> {
    plan_lines(folder, &lines(commands, &["report"]), more)
}

/// The numbers of a line of the table: runs, examples trained, examples evaluated.
fn numbers(page: &str, name: &str) -> [i64; 3] {
    let line = page.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    let words = line.split_whitespace().take(3);
    let numbers: Vec<i64> = words.map(|word| word.replace(',', "").parse().unwrap()).collect();
    numbers.try_into().unwrap()
}

#[test]
fn a_plan_counts_what_the_histories_hold_afterwards() {
    let folder = Folder::study();
    let page = plan(&folder, COMMANDS, "--measure-seconds 1 --quiet").succeed().stdout;
    assert!(
        page.contains("other commands, not counted: 1") && page.contains("time: about "),
        "{page}"
    );
    folder.pretrain("resnet", "--out p.safetensors").succeed();
    folder
        .finetune("--from p.safetensors --tasks 0..3 --out c{task}.safetensors --set splits=[\"test\"]")
        .succeed();
    for (name, files, batch) in [
        ("pretrainings", &["p"][..], 16),
        ("first tasks", &["c0"], 8),
        ("later tasks", &["c1", "c2"], 8),
    ] {
        let histories = files.iter().map(|file| folder.history(file));
        let sums = histories.map(|rows| {
            let steps = rows.iter().map(|row| row.step).max().unwrap();
            (steps * batch, rows.iter().map(|row| row.examples).sum::<i64>())
        });
        let (trained, evaluated) = sums.fold((0, 0), |a, b| (a.0 + b.0, a.1 + b.1));
        assert_eq!(
            numbers(&page, name),
            [files.len() as i64, trained, evaluated],
            "{name}\n{page}"
        );
    }
}

#[test]
fn rows_that_are_seen_again_and_networks_that_are_watched_count() {
    let folder = Folder::study();
    let finetune = "--data data --table tasks.parquet --config finetune.toml --device cpu";
    let commands = [
        "--config mlp.toml --task 0 --out a.safetensors",
        "--from a.safetensors --task 1 --replay 3 --set batch=16 --set later.steps=5 --out r.safetensors",
        "--from a.safetensors --task 1 --joint --set later.steps=7 --out j.safetensors",
        "--config mlp.toml --task 0 --share layers.0.* --watch a.safetensors --out b.safetensors",
    ];
    let commands = commands.map(|more| format!("finetune {finetune} {more}"));
    let page = plan(&folder, &commands.join("\n"), "--measure-seconds 0 --quiet")
        .succeed()
        .stdout;
    let examples = ["a", "r", "j", "b"].iter().zip(&commands).map(|(name, command)| {
        let words: Vec<&str> = command.split_whitespace().skip(1).collect();
        folder.tool("finetune").args(&words.join(" ")).succeed();
        folder.history(name).iter().map(|row| row.examples).sum::<i64>()
    });
    let evaluated: i64 = examples.sum();
    // Two networks from scratch of 12 steps of 8; 5 of 16 new rows and the 6 in memory; 7 of 8.
    let trained = 2 * 12 * 8 + 5 * (16 + 6) + 7 * 8;
    assert_eq!(numbers(&page, "total"), [4, trained, evaluated], "{page}");
}

/// Two operations for each of 256·12 + 12·10 + 10·8 weights of the small perceptron: a forward pass of an image.
const FORWARD: f64 = 6544.0;

#[test]
fn the_old_network_of_lwf_and_measurements_of_importances_count() {
    let folder = Folder::study();
    let data = "--data data --table tasks.parquet --device cpu";
    let finetune = format!("finetune {data} --config finetune.toml");
    let commands = [
        format!("{finetune} --config mlp.toml --tasks 0..3 --penalty lwf --strength 1 --out l{{task}}.safetensors"),
        format!("fisher l1.safetensors {data} --task 1 --estimator exact --examples 20 --out f.safetensors"),
        format!("fisher {data} --task 0 --estimator mas l0.safetensors --out m.safetensors"),
        format!(
            "{finetune} --from l1.safetensors --task 2 --penalty ewc --strength 1 --fisher f.safetensors --out e.safetensors"
        ),
        "fisher show f.safetensors".to_owned(),
    ];
    let page = plan(&folder, &commands.join("\n"), "--measure-seconds 0 --quiet")
        .succeed()
        .stdout;
    // 12 steps of 8 images; 4 evaluations of 4 validation and 8 test rows of each task so far.
    assert_eq!(numbers(&page, "first tasks"), [1, 96, 4 * 12], "{page}");
    // LwF's old network answers each step's images, and with each evaluation both networks the 28 training rows.
    let old = 12 * 8 + 4 * 2 * 28;
    let later = [3, 3 * 96, (4 * 24 + old) + (4 * 36 + old) + 4 * 36];
    assert_eq!(numbers(&page, "later tasks"), later, "{page}");
    assert_eq!(numbers(&page, "importances"), [2, 0, 20 + 28], "{page}");
    assert!(page.contains("other commands, not counted: 1"), "{page}");
    let operations = |name: &str| page.lines().find(|l| l.starts_with(name)).unwrap().to_owned();
    let expected = |passes: i64| format!(" {:.2e}", passes as f64 * FORWARD);
    // A step's image is worth three forward passes, a backward pass two: of two classes two, of MAS one.
    assert!(
        operations("later").ends_with(&expected(3 * later[1] + later[2])),
        "{page}"
    );
    assert!(
        operations("importances").ends_with(&expected(20 * (1 + 2 * 2) + 28 * (1 + 2))),
        "{page}"
    );
}

#[test]
fn who_reads_a_file_waits_for_who_writes_it() {
    let folder = Folder::study();
    let data = "--data data --table tasks.parquet --device cpu";
    // Long runs, so that the measurement between them is short beside them.
    let train =
        format!("finetune {data} --config finetune.toml --config mlp.toml --task 0 --set first.steps=100000000");
    let of = |penalty: &str| {
        let commands = [
            format!("{train} --out a.safetensors"),
            format!("fisher a.safetensors {data} --task 0 --out f.safetensors"),
            format!("{train} {penalty} --out b.safetensors"),
        ];
        let page = plan(&folder, &commands.join("\n"), "--measure-seconds 1 --jobs 1000 --quiet");
        let page = page.succeed().stdout;
        let total = page.lines().find(|line| line.starts_with("total")).unwrap();
        let core = total.rsplit("  ").next().unwrap().trim().to_owned();
        let (_, wall) = page.split_once("time: about ").unwrap();
        (core, wall.split_once(',').unwrap().0.to_owned())
    };
    let (core, wall) = of("--penalty ewc --strength 1 --fisher f.safetensors");
    assert_eq!(core, wall, "each waits for the one before");
    let (core, wall) = of("");
    assert_ne!(core, wall, "the two trainings run beside each other");
}

#[test]
fn each_page_has_a_table_and_all_of_them_the_last_one() {
    let folder = Folder::study();
    let text = format!(
        "{}{}",
        lines(COMMANDS, &["one", "two"]),
        lines("true --out x", &["three"])
    );
    let page = plan_lines(&folder, &text, "--measure-seconds 1 --quiet")
        .succeed()
        .stdout;
    let (one, rest) = page.strip_prefix("one\n").unwrap().split_once("two\n").unwrap();
    let (two, rest) = rest.split_once("three\n").unwrap();
    let (three, all) = rest.split_once("all pages, each run once\n").unwrap();
    assert_eq!(one, two, "what two pages share counts in both");
    assert_eq!((numbers(one, "total")[0], numbers(all, "total")[0]), (4, 4));
    assert!(three.starts_with("no trainings to run"), "{three}");
}

#[test]
fn nothing_to_do_is_no_error_and_bad_lines_are_named() {
    let folder = Folder::study();
    let page = plan(&folder, "", "").succeed().stdout;
    assert!(page.starts_with("no trainings to run"), "{page}");
    for (commands, part) in [
        ("pretrain --data data --out p.safetensors\n", "run 1: "),
        (
            "finetune --data data --table no.parquet --config finetune.toml --config resnet.toml --task 0 --out a.safetensors\n",
            "run 1: --table no.parquet: ",
        ),
        (
            "finetune --data data --table tasks.parquet --config finetune.toml --from no.safetensors --task 0 --out a.safetensors\n",
            "run 1: --from no.safetensors: ",
        ),
        (
            "fisher no.safetensors --data data --table tasks.parquet --task 0 --out f.safetensors\n",
            "run 1: CHECKPOINT no.safetensors: ",
        ),
        (
            "finetune --data data --table tasks.parquet --config finetune.toml --config resnet.toml --task 0 --penalty ewc --out a.safetensors\n",
            "run 1: penalty ewc: expected --fisher, found none",
        ),
        (
            "finetune --data data --table tasks.parquet --task 0 --penalty none --out a.safetensors\n",
            "run 1: invalid value 'none' for '--penalty <NAME>'",
        ),
    ] {
        plan(&folder, commands, "").refuse(2, &[part]);
    }
    for line in ["pretrain --data data", "{}", "[1]", "{\"run\": 1, \"words\": []}"] {
        plan_lines(&folder, line, "").refuse(2, &["line 1: expected a run as grid list --json prints it"]);
    }
}

/// Left open, a training is float32 on a CPU, and the page says what bf16 would take; a format that is asked for is not weighed.
#[test]
fn a_plan_says_what_bf16_would_gain_where_the_format_is_open() {
    let folder = Folder::study();
    let said = |more: &str| {
        let command = format!(
            "finetune --data data --table tasks.parquet --config finetune.toml --config resnet.toml --task 0 --device cpu {more} --out a.safetensors\n"
        );
        plan(&folder, &command, "--measure-seconds 1 --quiet").succeed().stdout
    };
    for open in ["", "--precision auto"] {
        let page = said(open);
        let line = page
            .lines()
            .find_map(|l| l.strip_prefix("with trainings in bf16 (PRECISION=bf16): "));
        let ratio = line
            .and_then(|l| l.split(' ').next())
            .and_then(|n| n.parse::<f64>().ok());
        assert!(ratio.is_some_and(|ratio| ratio > 0.0), "{page}");
    }
    for chosen in ["float32", "bf16"] {
        let page = said(&format!("--precision {chosen}"));
        assert!(
            page.contains("time: about") && !page.contains("PRECISION=bf16"),
            "{page}"
        );
    }
}

/// (t(0.975, n−1) + t(0.8, n−1)) · deviation / √n with SciPy's quantiles: 12.706 + 1.376 over √2 for two seeds.
#[test]
fn a_plan_says_which_difference_it_could_detect() {
    let folder = Folder::study();
    let one = "finetune --data data --table tasks.parquet --config finetune.toml --config resnet.toml --task 0";
    let of = |seeds: i64| -> String {
        let command = |seed| format!("{one} --seed {seed} --out a{seed}.safetensors\n");
        (0..seeds).map(command).collect()
    };
    let line = |commands: &str, more: &str| {
        let more = format!("--measure-seconds 0 --quiet {more}");
        let page = plan(&folder, commands, &more).succeed().stdout;
        page.lines()
            .find(|l| l.starts_with("detectable"))
            .unwrap_or_default()
            .to_owned()
    };
    assert!(line(&of(1), "").contains(": none with one seed;"));
    assert!(
        line(&of(2), "").contains(": 0.199 with 2 seeds a network;"),
        "{}",
        line(&of(2), "")
    );
    // 2.776 + 0.941 over √5, times 0.02 and 0.1.
    assert!(
        line(&of(5), "").contains(": 0.033 with 5 seeds a network;"),
        "{}",
        line(&of(5), "")
    );
    assert!(line(&of(5), "--deviation 0.1").contains(": 0.166 with 5 seeds a network;"));
    // Three of five are done: two cost something, and the study still is one of five.
    let done = |count: usize, pages: &[&str]| {
        let all = lines(&of(5), pages);
        let marked = |(at, line): (usize, &str)| match at < count {
            true => line.replacen('{', "{\"left\":false,", 1) + "\n",
            false => format!("{line}\n"),
        };
        let text: String = all.lines().enumerate().map(marked).collect();
        plan_lines(&folder, &text, "--measure-seconds 0 --quiet")
            .succeed()
            .stdout
    };
    let page = done(3, &["report"]);
    assert!(
        page.contains("0.033 with 5 seeds a network") && numbers(&page, "first tasks")[0] == 2,
        "{page}"
    );
    // All are done, of two pages.
    let page = done(5, &["one", "two"]);
    assert!(page.contains("no trainings to run"), "{page}");
    assert_eq!(
        line(
            "pretrain --data data --config pretrain.toml --config resnet.toml --out p.safetensors\n",
            ""
        ),
        ""
    );
}

/// A training with shared weights writes the network that it watches beside its own; later commands measure it, or go on from it.
#[test]
fn the_watched_network_is_made_by_the_run_that_watches() {
    let folder = Folder::study();
    folder
        .finetune("--config mlp.toml --task 0 --out a.safetensors")
        .succeed();
    let share = "finetune --data data --table tasks.parquet --config finetune.toml --config mlp.toml --task 1 --share layers.0.* \
                 --watch a.safetensors";
    let commands = format!(
        "{share} --out b.safetensors\n\
         fisher b.watched.safetensors --data data --table tasks.parquet --task 0 --out f.safetensors\n\
         {share} --out c.safetensors --watch-out moved.safetensors\n\
         finetune --data data --table tasks.parquet --config finetune.toml --from moved.safetensors --task 2 --out d.safetensors\n"
    );
    let page = plan(&folder, &commands, "--measure-seconds 0 --quiet").succeed().stdout;
    for (name, runs) in [("first tasks", 2), ("later tasks", 1), ("importances", 1)] {
        assert_eq!(numbers(&page, name)[0], runs, "{page}");
    }
    let missing = "fisher c.watched.safetensors --data data --table tasks.parquet --task 0 --out f.safetensors\n";
    plan(&folder, missing, "--measure-seconds 0").refuse(
        2,
        &["c.watched.safetensors: expected a file, or an earlier run that makes it"],
    );
}
