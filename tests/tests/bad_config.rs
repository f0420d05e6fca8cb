//! Configurations and flags that make no sense: one line that names the key, exit code 2, and nothing computed.
#![allow(clippy::unwrap_used)]

use end_to_end::{Command, Folder};

/// A wrong number must neither hang nor ask for more memory than any of these nets can need.
const BOUND: &str = "ulimit -v 3000000; exec \"$0\" \"$@\"";

fn pretrain<'a>(folder: &'a Folder, family: &str, set: &str) -> Command<'a> {
    folder.pretrain(family, "--out p.safetensors --set").arg(set)
}

fn finetune<'a>(folder: &'a Folder, set: &str) -> Command<'a> {
    folder
        .finetune("--config resnet.toml --task 0 --out a.safetensors --set")
        .arg(set)
}

/// An override is refused with a line that names its key.
fn refused(command: Command, set: &str) {
    let key = set.split('=').next().unwrap();
    // The innermost key: messages about a network say `model: width is ...`.
    let key = key.rsplit('.').next().unwrap();
    command.within(BOUND).refuse(2, &[key]);
}

#[test]
fn keys_that_nobody_knows() {
    let folder = Folder::study();
    for (set, said) in [
        (
            "batchsize=3",
            "--set batchsize=3: batchsize: unknown field `batchsize`, expected one of",
        ),
        (
            "schedule.rate=3",
            "--set schedule.rate=3: schedule.rate: unknown field `rate`, expected one of",
        ),
        (
            "model.stem.size=3",
            "--set model.stem.size=3: model: stem.size: unknown field `size`",
        ),
        ("optimiser.name.x=3", "--set optimiser.name.x=3: name is no table"),
        ("input.colour=3", "unknown field `colour`"),
        ("labels.colour=3", "unknown field `colour`"),
        ("augment.colour=3", "unknown field `colour`"),
        ("model.patch=3", "unknown field `patch`"),
    ] {
        pretrain(&folder, "resnet", set).refuse(2, &[said]);
    }
    folder.write("more.toml", "[first]\nrate = 3\n");
    folder
        .finetune("--config more.toml --config resnet.toml --task 0 --out a.safetensors")
        .refuse(2, &["more.toml: first.rate: unknown field `rate`"]);
    folder.write("more.toml", "bacth = 3\n");
    folder
        .pretrain("resnet", "--config more.toml --out p.safetensors")
        .refuse(2, &["more.toml: bacth: unknown field `bacth`"]);
}

#[test]
fn values_of_another_type() {
    let folder = Folder::study();
    for set in [
        "batch=many",
        "batch=1.5",
        "batch=",
        "batch=99999999999999999999",
        "augment.flip=1",
        "augment.crop=-1",
        "optimiser.name=rmsprop",
        "optimiser.momentum=high",
        "schedule.schedule=linear",
        "labels.size=[1.5]",
        "input.fit=stretch",
        "input.size=-1",
        "input.mean=0.5",
        "input.mean=[\"a\"]",
        "model.layers=3",
        "model.block=wide",
    ] {
        refused(pretrain(&folder, "resnet", set), set);
    }
    pretrain(&folder, "vit", "model=3").refuse(2, &["model"]);
    pretrain(&folder, "vit", "model.architecture=gpt").refuse(
        2,
        &["model: architecture: expected resnet, resnetv2, vit, mlp, lenet, nas_bench_201, enas_cnn, gpt2, gpt_neox, llama or enas_rnn, found \"gpt\""],
    );
    pretrain(&folder, "vit", "schedule=3").refuse(2, &["schedule"]);
    for set in ["batch_norm=none", "splits=test", "splits=[3]", "first=3", "later.lr=[]"] {
        refused(finetune(&folder, set), set);
    }
}

#[test]
fn values_out_of_their_range_are_said_with_their_place() {
    let folder = Folder::study();
    let pretrain = |more: &str| folder.pretrain("resnet", &format!("--out p.safetensors {more}"));
    folder.write("more.toml", "micro_batch = 0\n");
    pretrain("--config more.toml").refuse(2, &["pretrain: more.toml: micro_batch: expected "]);
    pretrain("--set schedule.lr=-1").refuse(2, &["pretrain: --set schedule.lr=-1: schedule.lr: expected "]);
    let finetune = |more: &str| folder.finetune(&format!("--config vit.toml --task 0 --out a.safetensors {more}"));
    finetune("--set optimiser.momentum=1").refuse(2, &["finetune: --set optimiser.momentum=1: optimiser.momentum: "]);
    // A constant of another optimiser changes nothing.
    finetune("--set optimiser.beta1=0.5").refuse(
        2,
        &["optimiser.beta1: expected 0.9, as it is of adam and adamw only, found 0.5"],
    );
    finetune("--set optimiser.name=adamw").refuse(
        2,
        &["finetune.toml: optimiser.momentum: expected 0, as it is of sgd only, found 0.9"],
    );
}

#[test]
fn overrides_that_are_none() {
    let folder = Folder::study();
    pretrain(&folder, "resnet", "batch").refuse(2, &["--set batch: expected KEY=VALUE"]);
    pretrain(&folder, "resnet", "=3").refuse(2, &["--set =3: expected a key"]);
    pretrain(&folder, "resnet", "schedule..lr=3").refuse(2, &["--set schedule..lr=3: expected a key"]);
    pretrain(&folder, "resnet", "").refuse(2, &["expected KEY=VALUE"]);
}

#[test]
fn files_that_are_no_configuration() {
    let folder = Folder::study();
    let with = |name: &str| folder.pretrain("resnet", &format!("--out p.safetensors --config {name}"));
    folder.write("x.toml", "batch = \n");
    with("x.toml").refuse(2, &["x.toml line 1: "]);
    folder.write("x.toml", "\n\n[augment\n");
    with("x.toml").refuse(2, &["x.toml line 3: "]);
    folder.write("x.toml", [0xff, 0xfe, 0x00]);
    with("x.toml").refuse(2, &["x.toml: "]);
    with("data").refuse(2, &["data: "]);
    // The same key in two files, in whichever order.
    folder.write("x.toml", "batch = 16\n");
    with("x.toml").refuse(2, &["x.toml: batch: stands in pretrain.toml already"]);
    folder.write("x.toml", "[input]\nsize = 16\n");
    with("x.toml").refuse(2, &["input.size: stands in ", " already"]);
    folder.write("x.toml", "model = 3\n");
    with("x.toml").refuse(2, &["x.toml: model: stands in resnet.toml already"]);
    // Files that say too little.
    for (missing, files) in [
        ("model", "pretrain.toml"),
        ("optimiser", "resnet.toml"),
        ("batch", "resnet.toml"),
    ] {
        folder.write("batch.toml", if missing == "optimiser" { "batch = 3\n" } else { "" });
        folder
            .tool("pretrain")
            .args(&format!(
                "--data data --device cpu --out p.safetensors --config batch.toml --config {files}"
            ))
            .refuse(
                2,
                &[&format!(
                    "batch.toml, {}: expected {missing}, found none",
                    files.replace(" --config ", ", ")
                )],
            );
    }
    folder
        .tool("pretrain")
        .args("--data data --out p.safetensors")
        .misuse("--config <FILE>");
}

#[test]
fn numbers_out_of_range_in_training() {
    let folder = Folder::study();
    for (key, values) in [
        ("batch", &["0", "-1", "9223372036854775807"][..]),
        ("evaluate_every", &["-1"]),
        ("augment.crop", &["513"]),
        ("optimiser.momentum", &["1", "nan"]),
        ("optimiser.beta1", &["-1"]),
        ("optimiser.beta2", &["nan"]),
        ("optimiser.eps", &["nan", "1e300"]),
        ("optimiser.weight_decay", &["-0.1", "inf"]),
        ("optimiser.clip", &["nan", "-1"]),
        ("schedule.steps", &["-1", "9223372036854775807"]),
        ("schedule.lr", &["nan", "-0.1", "1e300"]),
        ("schedule.warmup", &["2", "nan", "-0.1"]),
    ] {
        for value in values {
            let set = format!("{key}={value}");
            refused(pretrain(&folder, "resnet", &set), &set);
        }
    }
    folder.write(
        "epochs.toml",
        folder_text(&folder, "pretrain.toml").replace("steps = 20", "epochs = 1"),
    );
    for value in ["nan", "1e300"] {
        folder
            .tool("pretrain")
            .args("--data data --device cpu --out p.safetensors --config resnet.toml --config epochs.toml --set")
            .arg(format!("schedule.epochs={value}"))
            .within(BOUND)
            .refuse(2, &["schedule.epochs: expected 0 to 1000000000"]);
    }
    for set in [
        "first.lr=nan",
        "later.warmup=2",
        "later.lr=-1",
        "splits=[]",
        "splits=[\"train\"]",
        "evaluate_every=-1",
    ] {
        let key = set.split('=').next().unwrap();
        finetune(&folder, set).within(BOUND).refuse(2, &[key]);
    }
    // Of epochs and steps the one that is set takes the place of the file's; both are too many.
    folder
        .finetune("--config resnet.toml --task 0 --out a.safetensors --set later.epochs=3 --set later.steps=3")
        .refuse(2, &["later: expected later.epochs or later.steps, found both"]);
    let short = "--task 0 --config mlp.toml --set first.epochs=0.2 --out a.safetensors";
    folder.finetune(short).succeed();
    let phase = &folder.checkpoint("a").metadata.provenance.config["phase"];
    assert!(phase["epochs"] == 0.2 && phase["steps"].is_null(), "{phase}");
    finetune(&folder, "splits=[\"dev\"]").refuse(2, &["expected train, valid or test, found dev"]);
}

fn folder_text(folder: &Folder, name: &str) -> String {
    String::from_utf8(folder.read(name)).unwrap()
}

#[test]
fn numbers_out_of_range_in_a_network() {
    let folder = Folder::study();
    for (key, values) in [
        ("model.width", &["0", "1000000000", "9223372036854775807"][..]),
        (
            "model.layers",
            &["[]", "[0]", "[1, 1000000]", "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]"],
        ),
        ("model.stem.kernel", &["2", "-3", "9223372036854775807"]),
        ("model.stem.stride", &["0", "65"]),
        ("model.stem.width", &["-1"]),
        ("input.size", &["0", "1000000000", "4294967296"]),
        ("input.channels", &["0", "2"]),
        ("input.mean", &["[]", "[0.5, 0.5]", "[nan]", "[127.0]", "[-0.5]"]),
        ("input.std", &["[]", "[0.0]", "[-1.0]", "[nan]", "[58.0]"]),
    ] {
        for value in values {
            let set = format!("{key}={value}");
            refused(pretrain(&folder, "resnet", &set), &set);
        }
    }
    for (key, values) in [
        ("model.patch", &["0", "7", "9223372036854775807"][..]),
        ("model.dim", &["0", "15", "1000000000"]),
        ("model.depth", &["0", "9223372036854775807"]),
        ("model.heads", &["0", "3", "-1"]),
        ("model.mlp_ratio", &["0", "nan", "1e300"]),
        ("model.class_token", &["3"]),
    ] {
        for value in values {
            let set = format!("{key}={value}");
            refused(pretrain(&folder, "vit", &set), &set);
        }
    }
    pretrain(&folder, "vit", "model.global_pool=token").refuse(2, &["class_token is false, expected true"]);
    // Each number may pass alone; the network is too large all the same.
    let wide = format!("model.hidden=[{}]", ["65536"; 30].join(","));
    pretrain(&folder, "mlp", &wide)
        .within(BOUND)
        .refuse(2, &["parameters, expected at most"]);
    pretrain(&folder, "resnet", "model.width=10000")
        .within(BOUND)
        .refuse(2, &["model: cannot be placed on Cpu"]);
}

/// Numbers that are odd and allowed: the run ends, well or with one line.
#[test]
fn numbers_that_are_odd() {
    let folder = Folder::study();
    for (family, sets) in [
        (
            "resnet",
            &[
                "schedule.lr=0",
                "schedule.lr=3e38",
                "schedule.lr=1e-320",
                "schedule.warmup=1",
                "optimiser.weight_decay=3e38",
                "input.std=[1.0]",
                "batch=1048576",
                "evaluate_every=9223372036854775807",
                "augment.crop=512",
                "model.stem.stride=64",
                "model.stem.kernel=63",
                "input.size=1",
            ][..],
        ),
        (
            "vit",
            &[
                "optimiser.eps=0",
                "optimiser.eps=3e38",
                "optimiser.beta2=0.9999999999999999",
                "optimiser.clip=1e-300",
                "optimiser.clip=3e38",
                "input.std=[1e-300]",
                "input.mean=[1.0]",
            ],
        ),
    ] {
        for set in sets {
            let few = "--set schedule.steps=3 --out p.safetensors --set";
            let ran = folder.pretrain(family, few).arg(set).within(BOUND).run();
            for name in folder.names(".").iter().filter(|n| n.starts_with("p.")) {
                folder.remove(name);
            }
            let lines = ran.stderr.trim_end().lines().count();
            match ran.code() {
                Some(0) => ran.expect(ran.stderr.contains("INFO wrote p.safetensors"), "expected it told"),
                Some(1) => {
                    let why = ["the loss is ", "expected finite weights"];
                    let told = why.iter().any(|why| ran.stderr.contains(why));
                    ran.expect(lines == 1 && told, "expected one line");
                }
                _ => ran.expect(false, "expected it done, or a loss that is not finite"),
            }
        }
    }
}

#[test]
fn flags_that_make_no_sense() {
    let folder = Folder::study();
    let pretrain = |more: &str| {
        folder
            .tool("pretrain")
            .args("--data data --config resnet.toml --config pretrain.toml --out p.safetensors")
            .args(more)
    };
    pretrain("--threads 0").misuse("--threads");
    pretrain("--threads 65536").misuse("--threads");
    pretrain("--precision float16").misuse("--precision");
    pretrain("--seed=-1").misuse("--seed");
    pretrain("--seed 9223372036854775808").misuse("--seed");
    pretrain("--save-every=-1").misuse("--save-every");
    pretrain("--progress always").misuse("--progress");
    pretrain("--quiet --verbose").misuse("--quiet");
    pretrain("--no-such-flag").misuse("--no-such-flag");
    pretrain("something").misuse("something");
    // A machine may have a GPU; nothing can see it here.
    let blind = |device: &str| pretrain("--device").arg(device).env("CUDA_VISIBLE_DEVICES", "");
    blind("cuda").refuse(2, &["cuda"]);
    blind("cuda:0").refuse(2, &["cuda:0"]);
    blind("cuda:99").refuse(2, &["cuda:99"]);
    blind("gpu").refuse(2, &["gpu", "expected auto, cpu, cuda or cuda:N"]);
    blind("cuda:x").refuse(2, &["cuda:x"]);
    blind("").refuse(2, &["expected auto, cpu, cuda or cuda:N"]);

    let finetune = |more: &str| {
        let arguments = "--data data --table tasks.parquet --config finetune.toml --config vit.toml --device cpu";
        folder.tool("finetune").args(arguments).args(more)
    };
    finetune("--task 0 --device cuda --out a.safetensors").misuse("--device");
    finetune("--out a.safetensors").misuse("--task");
    finetune("--task 0 --tasks 0..1 --out a.safetensors").misuse("--task");
    for range in ["2..1", "1..1", "0-2", "0..", "..", "a..b"] {
        finetune(&format!("--out a.{{task}}.safetensors --tasks {range}")).misuse("expected A..B with A below B");
    }
    for (task, found) in [
        ("--task 7", "7"),
        ("--task 3", "3"),
        ("--tasks 0..4", "0..4"),
        ("--task=-1", "-1"),
        ("--tasks=-1..2", "-1"),
    ] {
        let out = "--out a.{task}.safetensors";
        finetune(&format!("{task} {out}")).refuse(2, &["from 0 to 2, found ", found]);
    }
    finetune("--task 2147483647 --out a.safetensors").refuse(2, &["from 0 to 2, found "]);
    finetune("--tasks 0..2 --out a.safetensors").refuse(2, &["--out: expected {task} in the name"]);
    folder.pretrain("vit", "--out p.safetensors").succeed();
    finetune("--from p.safetensors --task 0 --out a.safetensors").refuse(2, &["model is the checkpoint's"]);
    folder.finetune("--task 0 --out a.safetensors").refuse(
        2,
        &["expected --from CHECKPOINT, or model and input in the configuration"],
    );
}
