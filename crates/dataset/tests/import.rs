//! `dataset import` and `dataset info`, as a user runs them.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use flate2::{Compression, write::GzEncoder};
use lethe_datasets::artifacts::checkpoint::{Filter, Fit, Input};
use lethe_datasets::contract::png;
use lethe_datasets::{DataSet, Example, Split};

fn dataset(arguments: &[&str], paths: &[&Path]) -> Command {
    let mut command = Command::cargo_bin("dataset").unwrap();
    command.args(arguments).args(paths);
    command
}

/// Imports and returns what standard error says; `Err` where the exit code is not 0, after a check of what a failure
/// must look like.
fn import(from: &[&Path], out: &Path, more: &[&str]) -> Result<String, String> {
    let done = dataset(&["import", "--quiet"], from)
        .args(more)
        .arg("--out")
        .arg(out)
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(done.stdout.is_empty());
    if done.status.success() {
        return Ok(said);
    }
    assert!([1, 2].contains(&done.status.code().unwrap()), "{said}");
    // Warnings may come before the one line of the error.
    let errors: Vec<_> = said.lines().filter(|line| !line.starts_with(" WARN ")).collect();
    assert!(errors.len() == 1 && errors[0].starts_with("dataset: "), "{said}");
    Err(errors[0].to_owned())
}

fn names(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn pixels(set: &DataSet, split: Split, size: u32, channels: u32) -> Vec<u8> {
    let rows: Vec<_> = set.examples(split).unwrap().iter().map(|e| (e.file, e.row)).collect();
    let (mean, std) = (vec![0.0; channels as usize], vec![1.0; channels as usize]);
    let input = Input {
        size,
        channels,
        fit: Fit::Pad,
        filter: Filter::Bilinear,
        mean,
        std,
    };
    set.decode(&rows, &input).unwrap().pixels
}

fn labels(set: &DataSet, split: Split) -> Vec<(i32, Option<i32>)> {
    let pair = |e: &Example| (e.label, e.coarse);
    set.examples(split).unwrap().iter().map(pair).collect()
}

fn idx(sides: &[u32], data: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0, 0, 8, sides.len() as u8];
    sides.iter().for_each(|side| bytes.extend(side.to_be_bytes()));
    bytes.extend(data);
    bytes
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// MNIST's four files: 1,500 training images (more than a batch) and 2 test images of 3 by 2 pixels.
fn mnist(folder: &Path) -> Vec<u8> {
    let values: Vec<u8> = (0..1500u32 * 6).map(|i| (i * 7 % 256) as u8).collect();
    let classes: Vec<u8> = (0..1500u32).map(|i| (i % 3) as u8).collect();
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join("train-images-idx3-ubyte"), idx(&[1500, 2, 3], &values)).unwrap();
    fs::write(folder.join("train-labels-idx1-ubyte"), idx(&[1500], &classes)).unwrap();
    fs::write(
        folder.join("t10k-images.idx3-ubyte.gz"),
        gzip(&idx(&[2, 2, 3], &values[..12])),
    )
    .unwrap();
    fs::write(folder.join("t10k-labels.idx1-ubyte.gz"), gzip(&idx(&[2], &[1, 2]))).unwrap();
    values
}

#[test]
fn idx_plain_and_gzip() {
    let folder = tempfile::tempdir().unwrap();
    let (raw, out) = (folder.path().join("MNIST/raw"), folder.path().join("out"));
    let values = mnist(&raw);
    import(&[&folder.path().join("MNIST")], &out, &[]).unwrap();
    assert_eq!(names(&out), ["test.parquet", "train.parquet"]);
    let set = DataSet::open(&out).unwrap();
    assert_eq!(set.classes, ["0", "1", "2"]);
    let expected: Vec<_> = (0..1500).map(|i| (i % 3, None)).collect();
    assert_eq!(labels(&set, Split::Train), expected);
    assert_eq!(labels(&set, Split::Test), [(1, None), (2, None)]);
    // 3 wide and 2 high, centred in 3 by 3: the rows of zeros go below.
    let images = pixels(&set, Split::Train, 3, 1);
    for (image, original) in images.chunks(9).zip(values.chunks(6)) {
        assert_eq!(image, [original, &[0, 0, 0]].concat());
    }
}

#[test]
fn the_same_bytes_twice_and_with_four_threads() {
    let folder = tempfile::tempdir().unwrap();
    let raw = folder.path().join("raw");
    mnist(&raw);
    let run = |name: &str, threads: &str| {
        let out = folder.path().join(name);
        import(&[&raw], &out, &["--threads", threads]).unwrap();
        ["train", "test"].map(|split| fs::read(out.join(format!("{split}.parquet"))).unwrap())
    };
    let once = run("a", "1");
    assert_eq!(once, run("b", "1"));
    assert_eq!(once, run("c", "4"));
    // Over what is there.
    assert_eq!(once, run("a", "4"));
}

#[test]
fn broken_idx_is_refused_and_the_old_files_stay() {
    let folder = tempfile::tempdir().unwrap();
    let (raw, out) = (folder.path().join("raw"), folder.path().join("out"));
    fs::create_dir(&out).unwrap();
    fs::write(out.join("train.parquet"), "old").unwrap();
    let images = raw.join("train-images-idx3-ubyte");
    let test_labels = raw.join("t10k-labels.idx1-ubyte.gz");
    let broken = |path: &Path, bytes: &[u8], expected: &str| {
        mnist(&raw);
        fs::write(path, bytes).unwrap();
        let said = import(&[&raw], &out, &[]).unwrap_err();
        assert_eq!(said, format!("dataset: {}: {expected}", path.display()));
        assert_eq!(
            (names(&out), fs::read(out.join("train.parquet")).unwrap()),
            (vec!["train.parquet".to_owned()], b"old".to_vec())
        );
    };
    broken(
        &images,
        b"PNG not IDX, surely",
        "magic number: expected 0x00000803, found 0x504e4720",
    );
    broken(&images, b"", "magic number: expected 0x00000803, found an empty file");
    broken(
        &images,
        &idx(&[2, 2], &[]),
        "magic number: expected 0x00000803, found 0x00000802",
    );
    broken(
        &images,
        &idx(&[1500, 2, 3], &[])[..10],
        "header: expected 16 bytes, found 10",
    );
    broken(
        &images,
        &idx(&[2, 2, 3], &[0; 11]),
        "dimensions [2, 2, 3]: expected 12 bytes after the header, found 11",
    );
    broken(
        &images,
        &idx(&[2, 2, 3], &[0; 13]),
        "dimensions [2, 2, 3]: expected 12 bytes after the header, found more",
    );
    broken(
        &images,
        &idx(&[u32::MAX; 3], &[]),
        "dimensions: [4294967295, 4294967295, 4294967295] are more than a file can hold",
    );
    broken(
        &images,
        &idx(&[1500, 0, 3], &[]),
        "expected images with pixels, found 3x0",
    );
    broken(
        &test_labels,
        &gzip(&idx(&[3], &[1, 2, 0])),
        "expected 2 labels, one an image, found 3",
    );
    let cut = gzip(&idx(&[2], &[1, 2]));
    mnist(&raw);
    fs::write(&test_labels, &cut[..cut.len() - 4]).unwrap();
    assert!(import(&[&raw], &out, &[]).unwrap_err().contains("t10k-labels"));
    fs::remove_file(&test_labels).unwrap();
    let said = import(&[&raw], &out, &[]).unwrap_err();
    assert!(
        said.ends_with("expected its labels in t10k-labels.idx1-ubyte (or .gz), found none"),
        "{said}"
    );
    // Only half of a data set, given by its files, and its class names.
    mnist(&raw);
    let classes = folder.path().join("classes.txt");
    fs::write(&classes, "a\nb\n").unwrap();
    let train = [images.as_path(), &raw.join("train-labels-idx1-ubyte")];
    let flags = ["--class-names", classes.to_str().unwrap()];
    assert_eq!(
        import(&train, &out, &flags).unwrap_err(),
        "dataset: --class-names: expected 3 class names, found 2"
    );
    fs::write(&classes, "a\nb\nc d\n").unwrap();
    import(&train, &out, &flags).unwrap();
    assert_eq!(DataSet::open(&out).unwrap().classes, ["a", "b", "c d"]);
    assert_eq!(names(&out), ["train.parquet"]);
}

/// A CIFAR record: labels, then three planes of which pixel (0, 0) is `value`, `value + 1`, `value + 2`.
fn record(labels: &[u8], value: u8) -> Vec<u8> {
    let mut bytes = labels.to_vec();
    for plane in 0..3 {
        bytes.push(value + plane);
        bytes.extend((1..1024u32).map(|i| (i * 3 + u32::from(plane)) as u8));
    }
    bytes
}

#[test]
fn cifar_10_and_100() {
    let folder = tempfile::tempdir().unwrap();
    let ten = folder.path().join("cifar-10-batches-bin");
    fs::create_dir(&ten).unwrap();
    for batch in 1..=2u8 {
        let records = [record(&[batch], batch * 10), record(&[9], batch * 10 + 5)].concat();
        fs::write(ten.join(format!("data_batch_{batch}.bin")), records).unwrap();
    }
    fs::write(ten.join("test_batch.bin"), record(&[0], 100)).unwrap();
    let words: Vec<_> = (0..10).map(|i| format!("word {i}\n")).collect();
    fs::write(ten.join("batches.meta.txt"), words.concat() + "\n").unwrap();
    let out = folder.path().join("ten");
    import(&[&ten], &out, &[]).unwrap();
    let set = DataSet::open(&out).unwrap();
    assert_eq!((set.classes.len(), set.classes[9].as_str()), (10, "word 9"));
    assert_eq!(labels(&set, Split::Train), [(1, None), (9, None), (2, None), (9, None)]);
    let images = pixels(&set, Split::Train, 32, 3);
    for (image, value) in images.chunks(3072).zip([10, 15, 20, 25]) {
        assert_eq!(image, &record(&[0], value)[1..]);
    }

    let hundred = folder.path().join("cifar-100-binary");
    fs::create_dir(&hundred).unwrap();
    fs::write(
        hundred.join("train.bin"),
        [record(&[19, 99], 1), record(&[0, 3], 2)].concat(),
    )
    .unwrap();
    fs::write(hundred.join("test.bin"), record(&[4, 5], 3)).unwrap();
    let out = folder.path().join("hundred");
    import(&[&hundred], &out, &[]).unwrap();
    let set = DataSet::open(&out).unwrap();
    assert_eq!((set.classes.len(), set.coarse_classes.len()), (100, 20));
    assert_eq!(labels(&set, Split::Train), [(99, Some(19)), (3, Some(0))]);
    // What was imported can be imported again: nothing changes.
    let again = folder.path().join("again");
    import(&[&out], &again, &[]).unwrap();
    let again = DataSet::open(&again).unwrap();
    assert_eq!(labels(&again, Split::Train), labels(&set, Split::Train));
    assert_eq!(
        (&again.classes, &again.coarse_classes),
        (&set.classes, &set.coarse_classes)
    );
    assert_eq!(pixels(&again, Split::Test, 32, 3), record(&[], 3));
}

#[test]
fn broken_cifar_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (raw, out) = (folder.path().join("raw"), folder.path().join("out"));
    fs::create_dir(&raw).unwrap();
    let train = raw.join("train.bin");
    let fails = |expected: &str| {
        let said = import(&[&raw], &out, &[]).unwrap_err();
        assert!(said.ends_with(expected), "{said}");
        assert_eq!(names(&out), Vec::<String>::new());
    };
    fs::write(&train, [record(&[0, 99], 1), record(&[0, 100], 1)].concat()).unwrap();
    fails("train.bin: record 1: expected a label from 0 to 99, found 100");
    fs::write(&train, record(&[20, 0], 1)).unwrap();
    fails("train.bin: record 0: expected a label from 0 to 19, found 20");
    fs::write(&train, &record(&[0, 0], 1)[1..]).unwrap();
    fails("train.bin: expected records of 3074 bytes, found 3073 bytes");
    fs::write(&train, record(&[0, 0], 1)).unwrap();
    fs::write(raw.join("fine_label_names.txt"), "apple\n").unwrap();
    fails("fine_label_names.txt: expected 100 class names, found 1");
    fs::write(raw.join("test_batch.bin"), record(&[0], 1)).unwrap();
    fails("train.bin: expected files of one data set, found test_batch.bin too");

    let pickled = folder.path().join("cifar-10-batches-py");
    fs::create_dir(&pickled).unwrap();
    fs::write(pickled.join("data_batch_1"), b"\x80\x02}q\x01").unwrap();
    let said = import(&[&pickled], &out, &[]).unwrap_err();
    assert!(
        said.contains("data_batch_1: is the pickled") && said.contains("cifar-10-binary.tar.gz"),
        "{said}"
    );
}

fn jpeg(value: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut bytes)
        .encode(&[value; 8 * 8 * 3], 8, 8, image::ExtendedColorType::Rgb8)
        .unwrap();
    bytes
}

fn put(path: PathBuf, bytes: &[u8]) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

#[test]
fn folders_of_images() {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("pets"), folder.path().join("out"));
    let gray = |value: u8| png(&[value; 4], 2, 2, 1).unwrap();
    put(root.join("train/dog/b.png"), &gray(3));
    put(root.join("train/dog/a.png"), &gray(2));
    put(root.join("train/cat/images/one.JPEG"), &jpeg(200));
    put(root.join("train/dog/readme.txt"), b"none");
    put(root.join("val/dog/c.png"), &gray(4));
    let said = import(&[&root], &out, &[]).unwrap();
    assert!(
        said.contains(
            "train/dog: 1 files are called neither PNG nor JPEG (.png, .jpg, .jpeg, .jpe, .jfif) and were left out"
        ),
        "{said}"
    );
    // Without a test folder, the validation folder is what the field tests on.
    assert_eq!(names(&out), ["test.parquet", "train.parquet"]);
    let set = DataSet::open(&out).unwrap();
    assert_eq!(set.classes, ["cat", "dog"]);
    assert_eq!(labels(&set, Split::Train), [(0, None), (1, None), (1, None)]);
    assert_eq!(labels(&set, Split::Test), [(1, None)]);
    let first: Vec<u8> = pixels(&set, Split::Train, 8, 1)
        .chunks(64)
        .map(|i| i[3 * 8 + 3])
        .collect();
    assert!(first[0].abs_diff(200) <= 1 && first[1..] == [2, 3], "{first:?}");
    // The original bytes are in the file as they were.
    let written = fs::read(out.join("train.parquet")).unwrap();
    assert!(written.len() > jpeg(200).len());

    put(root.join("train/bird/e.png"), &gray(6));
    put(root.join("test/bird/d.png"), &gray(5));
    put(root.join("test/dog/broken.png"), &gray(5)[..20]);
    let other = folder.path().join("other");
    let said = import(&[&root], &other, &["--threads", "4"]).unwrap_err();
    assert!(said.contains("test/dog/broken.png: expected a PNG or JPEG"), "{said}");
    assert_eq!(names(&other), Vec::<String>::new());
    fs::remove_dir_all(root.join("test/dog")).unwrap();
    import(&[&root], &other, &[]).unwrap();
    assert_eq!(names(&other), ["test.parquet", "train.parquet", "valid.parquet"]);
    assert_eq!(DataSet::open(&other).unwrap().classes, ["bird", "cat", "dog"]);

    // Classes alone are training images; a stale file of another set is not left beside them.
    let said = import(&[&root.join("train")], &other, &[]).unwrap_err();
    assert!(said.contains("test.parquet: is another data set's"), "{said}");
    import(&[&root.join("train")], &folder.path().join("third"), &[]).unwrap();
    fs::create_dir(root.join("train/empty")).unwrap();
    let said = import(&[&root], &folder.path().join("fourth"), &[]).unwrap_err();
    assert!(
        said.ends_with("empty: expected PNG or JPEG images in the folder of a class, found none"),
        "{said}"
    );
}

#[test]
fn what_is_no_data_set_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (root, out) = (folder.path().join("in"), folder.path().join("out"));
    fs::create_dir(&root).unwrap();
    let fails = |more: &[&str], expected: &str| {
        let said = import(&[&root], &out, more).unwrap_err();
        assert!(said.ends_with(expected), "{said}");
        assert_eq!(names(&out), Vec::<String>::new());
    };
    fails(
        &[],
        "in: expected a data set in one of the forms that dataset import --help names, found nothing",
    );
    fs::write(root.join("notes.txt"), "").unwrap();
    fails(&["--format", "parquet"], "in: expected Parquet files, found notes.txt");
    fs::write(root.join("cifar-10-binary.tar.gz"), "").unwrap();
    fails(
        &[],
        "cifar-10-binary.tar.gz: is an archive; unpack it first and import the folder",
    );
    fs::write(root.join("train.parquet"), "PAR1").unwrap();
    let said = import(&[&root], &out, &[]).unwrap_err();
    assert!(said.contains("train.parquet: expected a whole Parquet file"), "{said}");
    let said = import(&[&folder.path().join("nowhere")], &out, &[]).unwrap_err();
    assert!(
        said.ends_with("nowhere: No such file or directory (os error 2)"),
        "{said}"
    );
    let format = dataset(&["import", "--format", "hdf5", "--out", "x"], &[&root])
        .output()
        .unwrap();
    assert_eq!(format.status.code(), Some(2));
    assert!(String::from_utf8(format.stderr).unwrap().contains(
        "format: expected one of idx, cifar, pets, flowers, svhn, cub, cars, domainnet, folder, parquet, found hdf5"
    ));
}

#[test]
fn info_counts_and_draws() {
    let folder = tempfile::tempdir().unwrap();
    let (raw, out) = (folder.path().join("raw"), folder.path().join("out"));
    mnist(&raw);
    import(&[&raw], &out, &[]).unwrap();
    let sheet = folder.path().join("sheet.png");
    let flags = ["info", "--sheet", sheet.to_str().unwrap(), "--cell", "4"];
    let done = dataset(&flags, &[&out])
        .assert()
        .success()
        .stderr("")
        .get_output()
        .stdout
        .clone();
    let text = String::from_utf8(done).unwrap();
    let lines: Vec<_> = text.lines().collect();
    let bytes: u64 = ["train", "test"]
        .iter()
        .map(|s| fs::metadata(out.join(format!("{s}.parquet"))).unwrap().len())
        .sum();
    assert_eq!(lines[1], format!("files   2 ({bytes} bytes)"));
    assert_eq!(
        lines[2],
        format!("hash    {}", DataSet::open(&out).unwrap().hash().unwrap())
    );
    // Pixels count on by sevens modulo 256, so that every image begins at one of 128 even values.
    let expected = [
        "content images",
        "repeats 1372 of train: bytes that an earlier row of train has",
        "shared  2 of test: bytes that a row of train has",
        "sizes   3x2 (1502)",
        "classes 3",
    ];
    assert_eq!(lines[3..8], expected);
    let table = [
        "class     train      test  name",
        "  all      1500         2",
        "    0       500         0  0",
        "    1       500         1  1",
        "    2       500         1  2",
    ];
    assert_eq!(lines[9..], table);
    // Three rows of ten cells of 4 pixels, 2 pixels between; the first image of class 1 is the second of the file.
    let drawn = image::open(&sheet).unwrap().into_luma8();
    assert_eq!(drawn.dimensions(), (62, 20));
    let values: Vec<u8> = (0..2)
        .flat_map(|y| (0..3).map(move |x| (x, y)))
        .map(|(x, y)| drawn.get_pixel(2 + x, 8 + 1 + y).0[0])
        .collect();
    assert_eq!(values, (6..12).map(|i| (i * 7) as u8).collect::<Vec<_>>());

    fs::write(out.join("test.parquet"), "PAR1 cut").unwrap();
    let failed = dataset(&["info"], &[&out]).output().unwrap();
    assert_eq!((failed.status.code(), failed.stdout.len()), (Some(1), 0));
}
