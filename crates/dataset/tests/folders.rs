//! Folders as the world has them: what `dataset import` and `dataset info` make of them, and what they refuse.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use lethe_datasets::contract::png;
use lethe_datasets::{DataSet, Split};

fn dataset(arguments: &[&str], path: &Path) -> Command {
    let mut command = Command::cargo_bin("dataset").unwrap();
    command.args(arguments).arg(path);
    command
}

/// Imports and opens the result; `Err` has the one line of the error without its beginning, after a check that nothing
/// was written.
fn import(from: &Path, out: &Path, more: &[&str]) -> Result<DataSet, String> {
    let done = dataset(&["import", "--quiet"], from)
        .args(more)
        .arg("--out")
        .arg(out)
        .output()
        .unwrap();
    if done.status.success() {
        return Ok(DataSet::open(out).unwrap());
    }
    let said = String::from_utf8(done.stderr).unwrap();
    let errors: Vec<_> = said.lines().filter(|line| !line.starts_with(" WARN ")).collect();
    assert!(errors.len() == 1, "{said}");
    let start = format!("dataset: {}/", from.display());
    Err(errors[0].strip_prefix(&start).unwrap_or(errors[0]).to_owned())
}

fn put(path: PathBuf, value: u8) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, png(&[value; 4], 2, 2, 1).unwrap()).unwrap();
}

/// A folder with these images.
fn with(images: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    images.iter().for_each(|image| put(folder.path().join(image), 1));
    folder
}

fn refused(images: &[&str], expected: &str) {
    let folder = with(images);
    let out = tempfile::tempdir().unwrap();
    let said = import(folder.path(), out.path(), &[]).unwrap_err();
    assert_eq!(said, expected.replace("ROOT", &folder.path().display().to_string()));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
}

#[test]
fn a_class_that_is_not_learned_is_refused() {
    refused(
        &["train/a/1.png", "train/b/1.png", "val/images/1.png"],
        "val/images: expected a class of ROOT/train (a, b), found another; move its images to folders of these classes, \
         or leave the split out with --without valid",
    );
    refused(
        &["train/a/1.png", "test/1.png"],
        "test: expected a folder a class, found none; a split without labels is left out with --without test",
    );
    let folder = with(&["train/a/1.png", "train/b/1.png", "val/images/1.png", "test/a/1.png"]);
    let out = tempfile::tempdir().unwrap();
    let set = import(folder.path(), out.path(), &["--without", "valid"]).unwrap();
    assert_eq!(set.classes, ["a", "b"]);
    assert_eq!(set.examples(Split::Test).unwrap().len(), 1);
    assert_eq!(set.examples(Split::Valid).unwrap().len(), 0);
}

#[test]
fn a_data_set_beside_other_things_is_no_class() {
    // A file beside it is nothing; a folder might be meant as a class.
    for (other, found) in [("README.md", true), ("notes/readme.txt", false)] {
        let folder = with(&["animals/train/a/1.png", "animals/test/a/1.png"]);
        fs::create_dir_all(folder.path().join(other).parent().unwrap()).unwrap();
        fs::write(folder.path().join(other), "words").unwrap();
        let out = tempfile::tempdir().unwrap();
        let said = import(folder.path(), out.path(), &[]).map(|set| set.classes.clone());
        let expected = "animals: expected the folder of a class, found a data set with a folder test; import it alone";
        match found {
            true => assert_eq!(said.unwrap(), ["a"]),
            false => assert_eq!(said.unwrap_err(), expected),
        }
        let out = tempfile::tempdir().unwrap();
        let set = import(&folder.path().join("animals"), out.path(), &[]).unwrap();
        assert_eq!(set.classes, ["a"]);
    }
}

/// A folder of test images is not learned from, whatever the folder around it is called.
#[test]
fn a_test_folder_alone_is_refused() {
    let folder = with(&["my-eval/test/a/1.png", "my-eval/test/b/1.png"]);
    let out = tempfile::tempdir().unwrap();
    let said = import(&folder.path().join("my-eval"), out.path(), &[]).unwrap_err();
    assert!(said.ends_with("expected a folder train, found none"), "{said}");
}

/// Archives wrap what they hold, and popular sets call their splits by longer names.
#[test]
fn wrapped_folders_and_longer_names_of_splits_are_seen() {
    type Rows = [(Split, usize)];
    let cases: [(&[&str], &Rows); 13] = [
        (&["only/a/1.png", "only/b/2.png"], &[(Split::Train, 2)]),
        (&["x/y/a/1.png", "x/y/b/2.png"], &[(Split::Train, 2)]),
        (
            &["train/train/a/1.png", "train/train/b/2.png", "test/test/a/3.png"],
            &[(Split::Train, 2), (Split::Test, 1)],
        ),
        (
            &["training_set/a/1.png", "training_set/b/2.png", "test_set/b/3.png"],
            &[(Split::Train, 2), (Split::Test, 1)],
        ),
        // What has no split is left out, with a warning.
        (
            &[
                "seg_train/seg_train/a/1.png",
                "seg_train/seg_train/b/1.png",
                "seg_test/seg_test/a/3.png",
                "seg_pred/4.png",
            ],
            &[(Split::Train, 2), (Split::Test, 1)],
        ),
        (
            &["train/a/1.png", "train/b/2.jfif", "dev/a/3.png", "eval/b/4.png"],
            &[(Split::Train, 2), (Split::Valid, 1), (Split::Test, 1)],
        ),
        (
            &[
                "train/a/2019/1.png",
                "train/b/2019/1.png",
                "test/a/2019/1.png",
                "test/a/2020/1.png",
            ],
            &[(Split::Train, 2), (Split::Test, 2)],
        ),
        // Classes: these hold videos as all others do, and those hold images themselves.
        (
            &[
                "a/v1/1.png",
                "b/v1/1.png",
                "training dog/v1/1.png",
                "training dog/v2/1.png",
            ],
            &[(Split::Train, 4)],
        ),
        (&["a/1.png", "b/1.png", "dev/1.png", "eval/1.png"], &[(Split::Train, 4)]),
        (
            &["a/1.png", "b/1.png", "test tube/1.png", "train station/1.png"],
            &[(Split::Train, 4)],
        ),
        // A sample beside the classes makes no class of their folder.
        (
            &["train/a/1.png", "train/b/2.png", "train/sample.png", "docs/1.png"],
            &[(Split::Train, 2)],
        ),
        // COCO has a class train.
        (&["a/1.png", "b/1.png", "train/1.png"], &[(Split::Train, 3)]),
        (&["x/a/1.png", "x/b/1.png", "x/test/1.png"], &[(Split::Train, 3)]),
    ];
    for (files, expected) in cases {
        let folder = with(files);
        let out = tempfile::tempdir().unwrap();
        let set = import(folder.path(), out.path(), &[]).unwrap();
        let rows = |split: Split| set.examples(split).unwrap().len();
        for split in Split::ALL {
            let known = expected.iter().find(|(known, _)| *known == split);
            assert_eq!(rows(split), known.map_or(0, |(_, rows)| *rows), "{files:?} {split}");
        }
        assert_eq!(&set.classes[..2], ["a", "b"], "{files:?}");
    }
}

#[test]
fn names_are_told_apart_by_their_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (OsStr::from_bytes(b"caf\xe9"), OsStr::from_bytes(b"caf\xe8"));
    for (split, class, value) in [("train", one, 1), ("train", two, 2), ("test", one, 3)] {
        put(folder.path().join(split).join(class).join("1.png"), value);
    }
    let out = tempfile::tempdir().unwrap();
    let set = import(folder.path(), out.path(), &[]).unwrap();
    assert_eq!(set.classes, ["caf\\xE8", "caf\\xE9"]);
    let labels = |split| set.examples(split).unwrap().iter().map(|e| e.label).collect::<Vec<_>>();
    assert_eq!((labels(Split::Train), labels(Split::Test)), (vec![0, 1], vec![1]));

    let (nfc, nfd) = ("caf\u{e9}", "cafe\u{301}");
    refused(
        &[&format!("train/{nfc}/1.png"), &format!("test/{nfd}/1.png")],
        &format!(
            "test/{nfd}: expected a class of ROOT/train, which has {nfc} with its accents encoded otherwise (NFC, NFD); \
             rename one"
        ),
    );
    refused(
        &[&format!("train/{nfc}/1.png"), &format!("train/{nfd}/1.png")],
        &format!(
            "train: two folders are called {nfd} and {nfc}, alike but for how their accents are encoded (NFC, NFD); \
             expected classes of different names"
        ),
    );
}

#[test]
fn links_are_followed_but_not_in_circles() {
    let folder = with(&["train/a/1.png", "elsewhere/2.png"]);
    let (root, out) = (folder.path(), tempfile::tempdir().unwrap());
    symlink("../../elsewhere", root.join("train/a/more")).unwrap();
    symlink("../../elsewhere/2.png", root.join("train/a/3.png")).unwrap();
    let set = import(root, out.path(), &[]).unwrap();
    assert_eq!(set.files[0].rows, 3);
    for (link, to) in [
        ("train/a/up", ".."),
        ("train/a/self", "."),
        ("elsewhere/back", "../train/a"),
    ] {
        symlink(to, root.join(link)).unwrap();
        let said = import(root, out.path(), &[]).unwrap_err();
        assert!(
            said.ends_with(": is a link to a folder that it lies in; expected images, or folders of them"),
            "{said}"
        );
        fs::remove_file(root.join(link)).unwrap();
    }
    symlink("nowhere.png", root.join("train/a/lost.png")).unwrap();
    let said = import(root, out.path(), &[]).unwrap_err();
    assert_eq!(said, "train/a/lost.png: is a link to nowhere.png, where nothing is");
    fs::remove_file(root.join("train/a/lost.png")).unwrap();
    // What it led to may have been a class, or a split.
    for link in ["train/b", "test"] {
        symlink("../blobs/1", root.join(link)).unwrap();
        let said = import(root, out.path(), &[]).unwrap_err();
        assert_eq!(said, format!("{link}: is a link to ../blobs/1, where nothing is"));
        fs::remove_file(root.join(link)).unwrap();
    }
}

#[test]
fn a_data_set_is_not_imported_into_its_source_or_beside_other_files() {
    let folder = with(&["train/a/1.png", "test/a/1.png"]);
    let out = tempfile::tempdir().unwrap();
    let (ours, hubs) = (out.path().join("ours"), out.path().join("hubs"));
    import(folder.path(), &ours, &[]).unwrap();
    let said = import(&ours, &ours, &[]).unwrap_err();
    assert_eq!(
        said,
        "test.parquet: is what is imported; write to another folder".replace("test", "train")
    );
    // A link to the source is the source.
    symlink(&ours, out.path().join("link")).unwrap();
    let said = import(&ours, &out.path().join("link"), &[]).unwrap_err();
    assert!(said.ends_with("is what is imported; write to another folder"), "{said}");

    fs::create_dir(&hubs).unwrap();
    let shard = hubs.join("train-00000-of-00001.parquet");
    fs::copy(ours.join("train.parquet"), &shard).unwrap();
    let said = import(&hubs, &hubs, &[]).unwrap_err();
    let expected = "train-00000-of-00001.parquet: is another data set's, and would be read together with what is written \
                    here; remove it or write to another folder";
    assert_eq!(said, expected);
    assert_eq!(DataSet::open(&hubs).unwrap().files[0].rows, 1);
    // Whatever writes a data set asks.
    for (arguments, file) in [
        (&["fractal", "--classes", "1", "--per-class", "1", "--out"][..], &hubs),
        (&["fractal", "--classes", "1", "--per-class", "1", "--out"], &ours),
    ] {
        let failed = dataset(arguments, file).output().unwrap();
        let said = String::from_utf8(failed.stderr).unwrap();
        assert!(
            failed.status.code() == Some(1) && said.contains("is another data set's"),
            "{said}"
        );
    }
}

#[test]
fn names_stay_on_one_line_and_standard_output_is_named() {
    let folder = with(&["train/a/1.png", "train/b/1.png"]);
    let out = tempfile::tempdir().unwrap();
    let names = folder.path().join("names.txt");
    fs::write(&names, "\u{feff}first\r\nsecond\n").unwrap();
    let set = import(folder.path(), out.path(), &["--class-names", names.to_str().unwrap()]).unwrap();
    assert_eq!(set.classes, ["first", "second"]);

    let folder = with(&["train/two\nlines/1.png", "train/b/1.png"]);
    import(folder.path(), out.path(), &[]).unwrap();
    let shown = dataset(&["info"], out.path()).output().unwrap().stdout;
    let shown = String::from_utf8(shown).unwrap();
    assert_eq!(shown.lines().last(), Some("    1         1  two\\nlines"));

    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = std::process::Command::new(dataset(&[], Path::new("")).get_program());
    let done = command.arg("info").arg(out.path()).stdout(full).output().unwrap();
    assert_eq!(done.status.code(), Some(1));
    let said = String::from_utf8(done.stderr).unwrap();
    assert_eq!(
        said,
        "dataset: standard output: No space left on device (os error 28)\n"
    );

    let failed = dataset(&["info", "--sheet", "-"], out.path()).output().unwrap();
    assert_eq!((failed.status.code(), failed.stdout.len()), (Some(2), 0));
}
