//! What networks are fed: decoded images that are kept, tasks over several data sets, and tasks that share a head.
#![allow(clippy::unwrap_used)]

use end_to_end::Folder;

#[test]
fn kept_images_change_no_byte_and_damage_is_made_good() {
    let folder = Folder::study();
    let run = |out: &str, more: &str| {
        folder.folder(out);
        folder
            .pretrain("resnet", &format!("--out {out}/p.safetensors {more}"))
            .succeed();
        let tasks = format!("--tasks 0..2 --out {out}/{{task}}.safetensors --from {out}/p.safetensors");
        folder.finetune(&format!("{tasks} {more}")).succeed()
    };
    run("plain", "");
    let plain = folder.files("plain");
    assert_eq!(plain.len(), 6);
    run("cold", "--cache kept");
    let blocks = folder.names("kept");
    assert_eq!(blocks.len(), 2, "train and test: {blocks:?}");
    run("warm", "--cache kept");
    for out in ["cold", "warm"] {
        assert!(folder.files(out) == plain, "other bytes: {out}");
    }
    let mut bytes = folder.read(&format!("kept/{}", blocks[0]));
    bytes[9] ^= 1;
    folder.write(&format!("kept/{}", blocks[0]), bytes);
    run("damaged", "--cache kept");
    assert!(folder.files("damaged") == plain, "other bytes after damage");
    // The environment says it too, and an empty name is none.
    folder.folder("said");
    let said = |cache: &str| {
        let run = folder.finetune("--task 0 --config resnet.toml --out said/a.safetensors");
        run.env("LETHE_CACHE", cache).succeed();
    };
    said("");
    said("elsewhere");
    assert_eq!(folder.names("elsewhere").len(), 2);
}

#[test]
fn a_chain_over_two_data_sets_has_a_head_for_each_task() {
    let folder = Folder::study();
    folder
        .tool("dataset")
        .args("fractal --classes 5 --per-class 16 --test-per-class 4 --size 12 --colour --seed 1 --out more")
        .succeed();
    let data = "--data first=data --data more";
    folder
        .tool("split-tasks")
        .args(&format!(
            "{data} --by data-set --tasks-per-set 2 --classes-per-task 2 --out both.parquet"
        ))
        .succeed();
    let finetune = |data: &str, more: &str| {
        let run = folder.tool("finetune").args(data);
        run.args("--table both.parquet --config finetune.toml --config resnet.toml --device cpu --threads 1")
            .args(more)
    };
    finetune(data, "--tasks 0..4 --out {task}.safetensors --cache kept").succeed();
    let heads: Vec<_> = folder
        .checkpoint("3")
        .metadata
        .heads
        .iter()
        .map(|head| head.end - head.start)
        .collect();
    assert_eq!(heads, [2; 4]);
    let tasks: Vec<_> = folder.history("3").iter().map(|row| row.task).collect();
    assert!((0..4).all(|task| tasks.contains(&task)), "{tasks:?}");
    assert_eq!(folder.names("kept").len(), 4);
    // In another order they are another data set.
    finetune("--data more --data first=data", "--task 0 --out x.safetensors")
        .refuse(1, &["expected the data set of hash"]);
}

#[test]
fn tasks_of_superclasses_share_their_head() {
    let folder = Folder::study();
    folder.write("super.toml", "even = [0, 2, 4]\nodd = [1, 3, 5]\n");
    folder
        .tool("split-tasks")
        .args("--data data --by shift --superclasses super.toml --tasks 3 --out tasks.parquet")
        .succeed();
    folder
        .finetune("--config resnet.toml --tasks 0..2 --out {task}.safetensors")
        .succeed();
    let metadata = folder.checkpoint("1").metadata;
    assert!(metadata.shared_head);
    assert_eq!(
        metadata
            .heads
            .iter()
            .map(|head| head.end - head.start)
            .collect::<Vec<_>>(),
        [2]
    );
    // A shared head can be evaluated on tasks that are still to come.
    let tasks: Vec<_> = folder.history("0").iter().map(|row| row.task).collect();
    assert!((0..3).all(|task| tasks.contains(&task)), "{tasks:?}");
}
