//! Fine-tuning from weights of timm's as the Hugging Face hub has them, and at another image size than the checkpoint's.
#![allow(clippy::unwrap_used)]

use std::fs;

use end_to_end::{Folder, root};
use lethe_artifacts::checkpoint::Checkpoint;

/// The study with a network of timm's, its classifier of 5 classes included, in `hub`.
fn study(family: &str) -> Folder {
    let folder = Folder::study();
    folder.folder("hub");
    let fixtures = root().join("crates/models/tests/fixtures/foreign").join(family);
    for name in ["model.safetensors", "config.json"] {
        folder.write(&format!("hub/{name}"), fs::read(fixtures.join(name)).unwrap());
    }
    folder
}

fn shape(checkpoint: &Checkpoint, name: &str) -> Vec<usize> {
    checkpoint.tensors[name].shape.clone()
}

#[test]
fn weights_of_timms_are_a_pretrained_start() {
    for (family, head) in [
        ("resnet", vec![4, 16]),
        ("resnetv2", vec![4, 128, 1, 1]),
        ("vit", vec![4, 64]),
    ] {
        let folder = study(family);
        folder
            .finetune("--from hub/model.safetensors --tasks 0..2 --out {task}.safetensors")
            .succeed();
        let (first, second) = (folder.checkpoint("0"), folder.checkpoint("1"));
        let row = &folder.history("0")[0];
        assert_eq!((row.init.as_str(), row.family.as_str()), ("pretrained", family));
        let parents = &first.metadata.parents;
        assert_eq!((parents.len(), row.parent.as_ref()), (1, parents.first()), "{family}");
        assert_eq!(
            first.metadata.input.as_ref().map(|input| (input.size, input.channels)),
            Some((32, 3))
        );
        // The head of pretraining is gone: two tasks of two classes.
        let name = match family {
            "resnet" => "fc.weight",
            "resnetv2" => "head.fc.weight",
            _ => "head.weight",
        };
        assert_eq!(shape(&second, name), head, "{family}");
        assert_eq!(
            second.metadata.heads.iter().map(|range| range.task).collect::<Vec<_>>(),
            [0, 1]
        );
    }
}

#[test]
fn a_network_of_one_channel_serves_every_tool() {
    let folder = study("gray");
    let from = "hub/model.safetensors";
    folder
        .finetune(&format!("--from {from} --task 0 --out a.safetensors"))
        .succeed();
    let input = folder.checkpoint("a").metadata.input.unwrap();
    assert_eq!((input.channels, input.mean.len(), input.std.len()), (1, 1, 1));
    let settings = "--data data --table tasks.parquet --device cpu";
    for (tool, what) in [("overlap", from), ("fisher", "a.safetensors --task 0")] {
        let out = format!("{what} {settings} --out {tool}.out");
        folder.tool(tool).args(&out).succeed();
    }
}

/// A file of timm's `test_vit` for images of 32 pixels and 3 channels, all zeros, in float16.
fn test_vit() -> Vec<u8> {
    let (dim, hidden) = (64, 192);
    let mut shapes = vec![
        ("cls_token".to_owned(), vec![1, 1, dim]),
        ("pos_embed".to_owned(), vec![1, 5, dim]),
        ("patch_embed.proj.weight".to_owned(), vec![dim, 3, 16, 16]),
        ("patch_embed.proj.bias".to_owned(), vec![dim]),
    ];
    let mut layer = |name: &str, shape: Vec<usize>| {
        shapes.push((format!("{name}.bias"), vec![shape[0]]));
        shapes.push((format!("{name}.weight"), shape));
    };
    for i in 0..6 {
        let block = format!("blocks.{i}");
        layer(&format!("{block}.norm1"), vec![dim]);
        layer(&format!("{block}.attn.qkv"), vec![3 * dim, dim]);
        layer(&format!("{block}.attn.proj"), vec![dim, dim]);
        layer(&format!("{block}.norm2"), vec![dim]);
        layer(&format!("{block}.mlp.fc1"), vec![hidden, dim]);
        layer(&format!("{block}.mlp.fc2"), vec![dim, hidden]);
    }
    layer("norm", vec![dim]);
    let mut header = serde_json::Map::new();
    let mut end = 0;
    for (name, shape) in shapes {
        let start = end;
        end += 2 * shape.iter().product::<usize>();
        let about = serde_json::json!({"dtype": "F16", "shape": shape, "data_offsets": [start, end]});
        header.insert(name, about);
    }
    let header = serde_json::Value::Object(header).to_string();
    let mut file = (header.len() as u64).to_le_bytes().to_vec();
    file.extend(header.into_bytes());
    file.resize(file.len() + end, 0);
    file
}

#[test]
fn without_a_configuration_one_line_says_what_was_assumed() {
    let folder = study("vit");
    folder.write("hub/model.safetensors", test_vit());
    folder.remove("hub/config.json");
    let ran = folder
        .finetune("--from hub/model.safetensors --task 0 --out a.safetensors")
        .succeed();
    let told = ran
        .stderr
        .lines()
        .filter(|line| line.contains("taken for"))
        .collect::<Vec<_>>();
    let expected = "hub/model.safetensors: taken for test_vit of timm's, mean [0.5, 0.5, 0.5], std [0.5, 0.5, 0.5], bicubic: \
                    there is no config.json beside it";
    assert!(told.len() == 1 && told[0].ends_with(expected), "{ran}");
}

#[test]
fn another_image_size_is_asked_for_and_then_inherited() {
    let folder = study("vit");
    let from = "--from hub/model.safetensors --task 0 --out a.safetensors";
    folder.finetune(&format!("{from} --set input.size=16")).succeed();
    folder
        .finetune("--from a.safetensors --task 1 --out b.safetensors")
        .succeed();
    for name in ["a", "b"] {
        let checkpoint = folder.checkpoint(name);
        // Patches of 8 pixels: two by two, and the class token.
        assert_eq!(shape(&checkpoint, "pos_embed"), [1, 5, 64], "{name}");
        assert_eq!(checkpoint.metadata.input.map(|input| input.size), Some(16), "{name}");
    }
    let refused = |set: &str, code: i32, parts: &[&str]| {
        folder.finetune(&format!("{from} --set {set}")).refuse(code, parts);
    };
    refused(
        "input.size=20",
        2,
        &["patch is 8, expected a divisor of the image size, which is 20"],
    );
    refused("input.size=0", 2, &["input.size: expected 1 to 4096 pixels, found 0"]);
    refused(
        "input.channels=1",
        2,
        &["input.mean: expected 1 values (channels), found 3"],
    );
    refused("input.scale=1", 2, &["scale"]);
}

#[test]
fn from_scratch_the_whole_input_is_asked_for() {
    let folder = Folder::study();
    let vit = String::from_utf8(folder.read("vit.toml")).unwrap();
    folder.write("vit.toml", vit.replace("mean = [0.5]\n", ""));
    folder
        .finetune("--config vit.toml --task 0 --out a.safetensors")
        .refuse(2, &["input.mean: expected a value without --from, found none"]);
}

#[test]
fn a_file_of_neither_is_refused() {
    let folder = study("vit");
    folder.write(
        "hub/config.json",
        r#"{"architecture": "vit_small_patch16_clip_quickgelu"}"#,
    );
    folder
        .finetune("--from hub/model.safetensors --task 0 --out a.safetensors")
        .refuse(
            1,
            &[
                "config.json: architecture: expected a network of timm's",
                "found vit_small_patch16_clip_quickgelu",
            ],
        );
}
