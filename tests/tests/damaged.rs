//! Damage to any bit of a file is seen, and a network of another form than its file says is refused.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;

use end_to_end::Folder;
use lethe_artifacts::checkpoint::{Checkpoint, HeadRange};
use lethe_artifacts::history::HistoryRow;
use lethe_artifacts::{Dtype, table};
use lethe_datasets::random::{below, stream};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{DataSet, Split};

/// Damaged forms of some bytes: bits flipped anywhere, ends cut off, pieces taken out or doubled.
fn damaged(whole: &[u8], count: usize, seed: u64) -> Vec<(String, Vec<u8>)> {
    let mut draws = stream(seed, -1, "damage");
    let mut place = |length: usize| below(&mut draws, length as u64) as usize;
    (0..count)
        .map(|i| {
            let mut bytes = whole.to_vec();
            let at = place(whole.len());
            let what = match i % 8 {
                0 => {
                    bytes.truncate(at);
                    format!("cut to {at} bytes")
                }
                1 => {
                    let end = at + 1 + place(16.min(whole.len() - at));
                    bytes.drain(at..end);
                    format!("bytes {at}..{end} taken out")
                }
                2 => {
                    let end = at + 1 + place(16.min(whole.len() - at));
                    bytes.splice(at..at, whole[at..end].iter().copied());
                    format!("bytes {at}..{end} doubled")
                }
                3 => {
                    // Where the length of the header and the header stand.
                    let (at, bit) = (place(whole.len().min(512)), place(8));
                    bytes[at] ^= 1 << bit;
                    format!("bit {bit} of byte {at} flipped")
                }
                _ => {
                    let bit = place(8);
                    bytes[at] ^= 1 << bit;
                    format!("bit {bit} of byte {at} flipped")
                }
            };
            (what, bytes)
        })
        .collect()
}

#[test]
fn no_damage_to_a_checkpoint_goes_unseen() {
    for (family, seed) in [("resnet", 1), ("vit", 2)] {
        let folder = Folder::trained(family, "");
        let path = folder.path("x.safetensors");
        let whole = folder.read("a.safetensors");
        for (what, bytes) in damaged(&whole, 200, seed) {
            if bytes == whole {
                continue;
            }
            fs::write(&path, &bytes).unwrap();
            let error = match Checkpoint::read(&path) {
                Ok(_) => panic!("{family}: {what}: accepted"),
                Err(error) => error.to_string(),
            };
            assert!(
                error.starts_with(&format!("{}: ", path.display())) && !error.contains('\n'),
                "{what}: {error}"
            );
        }
        // Every third byte of the length and the header, in one bit.
        let header = 8 + u64::from_le_bytes(whole[..8].try_into().unwrap()) as usize;
        for at in (seed as usize..header).step_by(3) {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (at % 8);
            fs::write(&path, &bytes).unwrap();
            assert!(
                Checkpoint::read(&path).is_err(),
                "{family}: bit {} of byte {at} flipped: accepted",
                at % 8
            );
        }
        fs::write(&path, &whole).unwrap();
        assert!(Checkpoint::read(&path).is_ok());
    }
}

/// Parquet has no checksum that covers it all, so that damage may pass; it must do so without a panic, and never as
/// something that is not a table.
#[test]
fn no_damage_to_a_table_ends_in_a_panic() {
    let folder = Folder::trained("resnet", "");
    for (name, seed) in [
        ("a.history.parquet", 3),
        ("tasks.parquet", 4),
        ("data/train.parquet", 5),
    ] {
        let whole = folder.read(name);
        folder.folder("x");
        let path = folder.path("x/train.parquet");
        let mut refused = 0;
        for (what, bytes) in damaged(&whole, 200, seed) {
            fs::write(&path, &bytes).unwrap();
            let read = std::panic::catch_unwind(|| match name {
                "a.history.parquet" => table::read::<HistoryRow>(&path).map(|_| ()),
                "tasks.parquet" => TaskTable::read(&path).map(|_| ()),
                _ => DataSet::open(&path)
                    .and_then(|data| data.examples(Split::Train))
                    .map(|_| ()),
            });
            match read {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    refused += 1;
                    let error = error.to_string();
                    assert!(
                        error.starts_with(&path.display().to_string()) && !error.contains('\n'),
                        "{what}: {error}"
                    );
                }
                Err(_) => panic!("{name}: {what}: a panic"),
            }
        }
        assert!(refused > 60, "{name}: {refused} of 200 refused");
    }
}

#[test]
fn a_damaged_checkpoint_is_refused_by_the_tool() {
    let folder = Folder::trained("resnet", "");
    let whole = folder.read("a.safetensors");
    let header = 8 + u64::from_le_bytes(whole[..8].try_into().unwrap()) as usize;
    let find = |text: &str| whole.windows(text.len()).position(|w| w == text.as_bytes()).unwrap();
    let flip = |at: usize, bit: u32| {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << bit;
        bytes
    };
    let expected = "expected a whole safetensors file";
    let tensors = "checksum of the tensors: expected ";
    let metadata = "checksum of the metadata: expected ";
    for (bytes, said) in [
        (Vec::new(), expected),
        (whole[..5].to_vec(), expected),
        (whole[..header / 2].to_vec(), expected),
        (whole[..whole.len() - 1].to_vec(), expected),
        (whole[..whole.len() / 2 + header / 2].to_vec(), expected),
        (b"not a checkpoint".to_vec(), expected),
        (flip(7, 6), expected),
        (flip(8, 0), expected),
        (flip(header, 0), tensors),
        (flip(whole.len() - 1, 7), tensors),
        // The width of the model in the metadata, 4 to 5; the seed, 0 to 1; the name of a head.
        (flip(find("\\\"width\\\":4") + "\\\"width\\\":".len(), 0), tensors),
        (flip(find("\\\"seed\\\":0") + "\\\"seed\\\":".len(), 0), metadata),
        (flip(find("task 0"), 0), metadata),
        // A tensor's name.
        (flip(find("conv1.weight"), 0), tensors),
    ] {
        folder.write("x.safetensors", bytes);
        folder
            .finetune("--from x.safetensors --task 1 --out b.safetensors")
            .refuse(1, &["finetune: x.safetensors: ", said]);
    }
}

/// What a program does that averages networks or prunes one: other numbers, and the metadata without the sums. The network goes on with its
/// heads and its chain, under a hash of its own.
#[test]
fn a_network_whose_tensors_were_changed_is_taken_without_its_sums() {
    let folder = Folder::trained("resnet", "");
    let whole = folder.read("a.safetensors");
    let header = 8 + u64::from_le_bytes(whole[..8].try_into().unwrap()) as usize;
    let edited = |left_out: &[&str]| {
        let mut json: serde_json::Value = serde_json::from_slice(&whole[8..header]).unwrap();
        let about = json["__metadata__"]["lethe"].as_str().unwrap();
        let mut about: serde_json::Value = serde_json::from_str(about).unwrap();
        left_out
            .iter()
            .for_each(|key| drop(about.as_object_mut().unwrap().remove(*key)));
        json["__metadata__"]["lethe"] = about.to_string().into();
        let head = json.to_string().into_bytes();
        let mut bytes = [&(head.len() as u64).to_le_bytes()[..], &head, &whole[header..]].concat();
        // The last number becomes its negative.
        *bytes.last_mut().unwrap() ^= 0x80;
        bytes
    };
    folder.write("x.safetensors", edited(&["hash", "checksum"]));
    let train = || folder.finetune("--from x.safetensors --task 1 --out b.safetensors");
    train().succeed();
    let [a, x, b] = ["a", "x", "b"].map(|name| folder.checkpoint(name));
    assert!(a.tensors != x.tensors && a.hash() != x.hash());
    assert_eq!(
        (x.metadata.heads, x.metadata.chain),
        (a.metadata.heads, a.metadata.chain)
    );
    assert_eq!(b.metadata.chain, [0, 1]);
    for left_out in [&[][..], &["hash"], &["checksum"]] {
        folder.write("x.safetensors", edited(left_out));
        train().refuse(1, &["finetune: x.safetensors: "]);
    }
}

/// A change to a checkpoint, with what the tool then says.
type Change = (fn(&mut Checkpoint), &'static [&'static str]);

const RESNET: &[Change] = &[
    (
        |c| {
            let weight = c.tensors.get_mut("conv1.weight").unwrap();
            weight.shape = vec![weight.shape.iter().product()];
        },
        &["tensor conv1.weight: expected shape [4, 1, 3, 3], found [36]"],
    ),
    (
        |c| {
            let weight = c.tensors.get_mut("bn1.weight").unwrap();
            weight.shape = vec![3];
            weight.bytes.truncate(12);
        },
        &["tensor bn1.weight: expected shape [4], found [3]"],
    ),
    (
        |c| drop(c.tensors.remove("layer1.0.conv1.weight")),
        &["tensor layer1.0.conv1.weight: missing, expected shape [4, 4, 3, 3]"],
    ),
    (
        |c| {
            let extra = c.tensors["bn1.bias"].clone();
            c.tensors.insert("layer9.bias".to_owned(), extra);
        },
        &["tensor layer9.bias: the network has none of this name, found shape [4]"],
    ),
    (
        |c| c.tensors.get_mut("bn1.num_batches_tracked").unwrap().shape = vec![1],
        &["tensor bn1.num_batches_tracked: expected shape [], found [1]"],
    ),
    (
        |c| c.tensors.get_mut("bn1.weight").unwrap().dtype = Dtype::U32,
        &["tensor bn1.weight: "],
    ),
    (
        |c| c.metadata.model["width"] = 8.into(),
        &["tensor layer1.0.bn1.bias: expected shape [8], found [4]"],
    ),
    (|c| c.metadata.model["width"] = (-1).into(), &["model: width is -1"]),
    (
        |c| c.metadata.model["architecture"] = "densenet".into(),
        &["model specification: ", "densenet"],
    ),
    (
        |c| c.metadata.model = serde_json::Value::Null,
        &["model specification: "],
    ),
    (
        |c| c.metadata.input = None,
        &["input: expected what the network expects of an image, found none"],
    ),
    (
        |c| c.metadata.input.as_mut().unwrap().channels = 3,
        &["mean: expected 3 values"],
    ),
    (
        |c| c.metadata.input.as_mut().unwrap().std = vec![0.0],
        &["std: expected values above 0"],
    ),
    (
        |c| drop(c.tensors.remove("fc.bias")),
        &["expected tensors fc.weight and fc.bias of 2 rows"],
    ),
    (
        |c| c.metadata.heads.clear(),
        &["tensors fc.*: expected shapes ([0, 8], [0]), found ([2, 8], [2])"],
    ),
    (
        |c| c.metadata.heads[0].end = 3,
        &["tensors fc.*: expected shapes ([3, 8], [3])"],
    ),
    (|c| c.metadata.heads[0].end = usize::MAX, &["fc.*"]),
    (|c| c.metadata.heads[0].start = 1, &["heads: expected rows from 0"]),
    (
        |c| {
            c.metadata.heads[0].end = 1;
            c.metadata.heads.push(HeadRange {
                start: 1,
                end: 2,
                classes: Vec::new(),
                ..c.metadata.heads[0].clone()
            });
        },
        &["heads: expected one a task, from -1, found task 0"],
    ),
    (
        |c| c.metadata.heads[0].task = 9,
        &["head of task 9: expected 0 classes (task table), found 2"],
    ),
    (
        |c| c.metadata.heads[0].task = -2,
        &["heads: expected one a task, from -1, found task -2"],
    ),
    (
        |c| c.metadata.format_version = 2,
        &["expected format_version up to 1, found 2"],
    ),
];

#[test]
fn a_checkpoint_of_another_form_is_refused() {
    let folder = Folder::trained("resnet", "");
    let whole = folder.checkpoint("a");
    for (change, said) in RESNET {
        let mut other = whole.clone();
        change(&mut other);
        // Written with checksums of its own, so that what is refused is the form.
        other.write(&folder.path("x.safetensors")).unwrap();
        let said = [&["finetune: x.safetensors: "], *said].concat();
        folder
            .finetune("--from x.safetensors --task 1 --out b.safetensors")
            .refuse(1, &said);
    }
}

#[test]
fn weights_that_are_no_numbers_are_refused() {
    let folder = Folder::trained("vit", "");
    let mut network = folder.checkpoint("a");
    let weight = network.tensors.get_mut("pos_embed").unwrap();
    weight.bytes[..4].copy_from_slice(&f32::NAN.to_le_bytes());
    network.write(&folder.path("x.safetensors")).unwrap();
    folder
        .finetune("--from x.safetensors --task 1 --out b.safetensors")
        .refuse(
            1,
            &["x.safetensors: tensor pos_embed: expected finite numbers, found NaN"],
        );
}

#[test]
fn a_head_of_another_size_is_refused() {
    let folder = Folder::trained("resnet", "");
    for (cut, said) in [
        (
            "--tasks 2 --classes-per-task 3",
            "head of task 0: expected 3 classes (task table), found 2",
        ),
        (
            "--tasks 1 --classes-per-task 6",
            "head of task 0: expected 6 classes (task table), found 2",
        ),
    ] {
        let arguments = format!("--data data --class-order listed --out other.parquet {cut}");
        folder.tool("split-tasks").args(&arguments).succeed();
        folder
            .tool("finetune")
            .args("--data data --table other.parquet --config finetune.toml --device cpu")
            .args("--from a.safetensors --task 0 --out b.safetensors")
            .refuse(1, &["a.safetensors: ", said]);
    }
    // A network of another image size or number of channels reads what it was made for.
    folder
        .pretrain("vit", "--set input.size=32 --out big.safetensors")
        .succeed();
    folder
        .finetune("--from big.safetensors --task 0 --out c.safetensors")
        .succeed();
}
