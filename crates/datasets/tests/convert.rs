//! From downloads in the forms that are published to Parquet files of the contract.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use arrow::array::{ArrayRef, Int32Array, LargeStringArray, RecordBatch};
use arrow::datatypes::{DataType, Field, Schema};
use flate2::Compression;
use flate2::write::GzEncoder;
use lethe_artifacts::table::{Reader, column, write_batches};
use lethe_datasets::fetch::{Form, Remote, Source, convert};
use lethe_datasets::{DataSet, Split};

fn source(form: Form, files: &[(&str, Option<Split>)], members: &[&str]) -> Source {
    let file = |&(name, split): &(&str, Option<Split>)| Remote {
        name: name.to_owned(),
        split,
        urls: vec!["http://127.0.0.1:9".to_owned()],
        size: None,
        checksum: None,
        members: members.iter().map(|&m| m.to_owned()).collect(),
    };
    Source {
        about: String::new(),
        licence: String::new(),
        citation: String::new(),
        form,
        classes: Vec::new(),
        files: files.iter().map(file).collect(),
    }
}

/// The visible files of a folder.
fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| !name.starts_with('.')).collect();
    names.sort();
    names
}

fn texts(path: &Path) -> Vec<String> {
    let batches = Reader::open(path).unwrap().batches(&["text"]).unwrap();
    batches
        .flat_map(|batch| column::<String>(&batch.unwrap(), "text").unwrap())
        .collect()
}

#[test]
fn pairs_of_idx_files_with_the_lists_class_names() {
    let folder = tempfile::tempdir().unwrap();
    let idx = |name: &str, header: &[u8], data: &[u8]| {
        let file = File::create(folder.path().join(name)).unwrap();
        let mut gz = GzEncoder::new(file, Compression::fast());
        gz.write_all(header).unwrap();
        gz.write_all(data).unwrap();
        gz.finish().unwrap();
    };
    // Three images of 2 x 2, labels 1 0 1.
    idx(
        "train-images-idx3-ubyte.gz",
        &[0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 2],
        &(0..12).collect::<Vec<u8>>(),
    );
    idx("train-labels-idx1-ubyte.gz", &[0, 0, 8, 1, 0, 0, 0, 3], &[1, 0, 1]);
    let files = ["train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"].map(|name| (name, Some(Split::Train)));
    let mut source = source(Form::Idx, &files, &[]);
    source.classes = vec!["no".to_owned(), "yes".to_owned()];
    let out = folder.path().join("out");
    assert_eq!(
        convert("a", &source, folder.path(), &out).unwrap(),
        [out.join("train.parquet")]
    );
    let set = DataSet::open(&out).unwrap();
    assert_eq!(set.classes, ["no", "yes"]);
    let labels: Vec<i32> = set.examples(Split::Train).unwrap().iter().map(|e| e.label).collect();
    assert_eq!(labels, [1, 0, 1]);
    // A list that names other classes than there are is told.
    source.classes.push("maybe".to_owned());
    convert("a", &source, folder.path(), &out).unwrap_err();

    // Files of images are imported by their names, so that the list has to agree with them.
    let again = folder.path().join("again");
    fs::copy(out.join("train.parquet"), folder.path().join("part.parquet")).unwrap();
    fs::copy(out.join("train.parquet"), folder.path().join("test.parquet")).unwrap();
    let of = |name| self::source(Form::Parquet, &[(name, Some(Split::Test))], &[]);
    let error = convert("a", &of("part.parquet"), folder.path(), &again).unwrap_err();
    let told = "part.parquet: expected a name that tells its split, test, in the list of sources, found that of train";
    assert!(error.to_string().ends_with(told) && !again.exists(), "{error}");
    let written = convert("a", &of("test.parquet"), folder.path(), &again).unwrap();
    assert_eq!(written, [again.join("test.parquet")]);
}

/// A tar.gz of the given members, by full path, as anyone can make one: also with paths that lead out.
fn archive(path: &Path, members: &[(&str, &[u8])]) {
    let gz = GzEncoder::new(File::create(path).unwrap(), Compression::fast());
    let mut tar = tar::Builder::new(gz);
    for (name, data) in members {
        let mut header = tar::Header::new_gnu();
        header.as_gnu_mut().unwrap().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_size(data.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        tar.append(&header, *data).unwrap();
    }
    tar.into_inner().unwrap().finish().unwrap();
}

#[test]
fn archives_of_cifar_give_only_what_is_listed_whatever_their_paths() {
    let outside = tempfile::tempdir().unwrap();
    let folder = outside.path().join("download");
    fs::create_dir(&folder).unwrap();
    let record = |label: u8| [vec![label], vec![7; 3072]].concat();
    let names_file = (0..10).map(|i| format!("class {i}\n")).collect::<String>();
    let path = folder.join("cifar.tar.gz");
    archive(
        &path,
        &[
            ("cifar/readme.html", b"no"),
            ("cifar/batches.meta.txt", names_file.as_bytes()),
            ("../../data_batch_1.bin", &record(3)),
            ("/tmp/lethe-outside/test_batch.bin", &record(9)),
        ],
    );
    let members = ["batches.meta.txt", "data_batch_1.bin", "test_batch.bin"];
    let source = source(Form::Cifar, &[("cifar.tar.gz", None)], &members);
    let out = outside.path().join("out");
    let mine = folder.join("test_batch.bin");
    fs::write(&mine, "mine").unwrap();
    convert("cifar10", &source, &folder, &out).unwrap();
    assert_eq!(fs::read_to_string(&mine).unwrap(), "mine");
    fs::remove_file(&mine).unwrap();
    let set = DataSet::open(&out).unwrap();
    assert_eq!(set.classes[3], "class 3");
    let labels = |split| {
        set.examples(split)
            .unwrap()
            .iter()
            .map(|e| e.label)
            .collect::<Vec<i32>>()
    };
    assert_eq!((labels(Split::Train), labels(Split::Test)), (vec![3], vec![9]));
    // Nothing unpacked stays, nothing is elsewhere.
    assert_eq!(names(&folder), ["cifar.tar.gz"]);
    assert_eq!(names(outside.path()), ["download", "out"]);
    assert!(!Path::new("/tmp/lethe-outside").exists());

    archive(&path, &[("batches.meta.txt", names_file.as_bytes())]);
    let error = convert("cifar10", &source, &folder, &out).unwrap_err().to_string();
    assert!(
        error.ends_with("cifar.tar.gz: expected a member data_batch_1.bin, found none"),
        "{error}"
    );
    let whole = fs::read(&path).unwrap();
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    let error = convert("cifar10", &source, &folder, &out).unwrap_err().to_string();
    assert!(error.contains("cifar.tar.gz: ") && !error.contains('\n'), "{error}");
    assert_eq!(names(&folder), ["cifar.tar.gz"]);
}

#[test]
fn archives_of_images_are_unpacked_for_as_long_as_they_are_needed() {
    let outside = tempfile::tempdir().unwrap();
    let folder = outside.path().join("download");
    fs::create_dir(&folder).unwrap();
    let image = lethe_datasets::contract::png(&[5], 1, 1, 1).unwrap();
    let images = folder.join("images.tar.gz");
    archive(
        &images,
        &[
            ("images/pug_1.jpg", &image),
            ("./images/Bengal_2.jpg", &image),
            ("../images/out.jpg", b"out"),
            ("loose.txt", b"loose"),
            ("images/pug_1.mat", b"unneeded"),
        ],
    );
    let lists: [(&str, &[u8]); 2] = [
        ("annotations/trainval.txt", b"pug_1 2 2 1\n"),
        ("annotations/test.txt", b"Bengal_2 1 1 1\n"),
    ];
    archive(&folder.join("annotations.tar.gz"), &lists);
    let pets = source(
        Form::Pets,
        &[("images.tar.gz", None), ("annotations.tar.gz", None)],
        &[],
    );
    let out = outside.path().join("out");
    // What has the name of something in an archive is somebody's.
    fs::create_dir(folder.join("images")).unwrap();
    fs::write(folder.join("images/mine.txt"), "mine").unwrap();
    convert("pets", &pets, &folder, &out).unwrap();
    assert_eq!(fs::read_to_string(folder.join("images/mine.txt")).unwrap(), "mine");
    fs::remove_dir_all(folder.join("images")).unwrap();
    let set = DataSet::open(&out).unwrap();
    assert_eq!(set.classes, ["Bengal", "pug"]);
    let label = |split| set.examples(split).unwrap()[0].label;
    assert_eq!((label(Split::Train), label(Split::Test)), (1, 0));
    assert_eq!(names(&folder), ["annotations.tar.gz", "images.tar.gz"]);
    assert_eq!(names(outside.path()), ["download", "out"]);
    // Also when it fails.
    archive(&images, &[("images/pug_1.jpg", &image)]);
    let error = convert("pets", &pets, &folder, &out).unwrap_err().to_string();
    assert!(
        error.ends_with("images/Bengal_2.jpg: expected an image that the lists name, found none"),
        "{error}"
    );
    assert_eq!(names(&folder), ["annotations.tar.gz", "images.tar.gz"]);
    assert!(!folder.join(".unpacked").exists());
}

#[test]
fn a_text_becomes_a_row_a_line() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("ptb.train.txt"), " a <unk> b \n\n c \n").unwrap();
    fs::write(folder.path().join("ptb.valid.txt"), " d \n").unwrap();
    let files = [
        ("ptb.train.txt", Some(Split::Train)),
        ("ptb.valid.txt", Some(Split::Valid)),
    ];
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    convert("ptb", &source(Form::Text, &files, &[]), folder.path(), &out).unwrap();
    assert_eq!(texts(&out.join("train.parquet")), ["a <unk> b", "c"]);
    assert_eq!(texts(&out.join("valid.parquet")), ["d"]);
    assert_eq!(names(&out), ["train.parquet", "valid.parquet"]);
}

#[test]
fn hugging_face_texts_keep_labels_and_class_names() {
    let folder = tempfile::tempdir().unwrap();
    let hub = r#"{"info": {"features": {"label": {"_type": "ClassLabel", "names": ["neg", "pos"]}}}}"#;
    let metadata = HashMap::from([("huggingface".to_owned(), hub.to_owned())]);
    let write = |name: &str, label: Option<&str>, text: Vec<Option<&str>>| {
        let mut fields = vec![Field::new("text", DataType::LargeUtf8, true)];
        let mut columns: Vec<ArrayRef> = vec![Arc::new(LargeStringArray::from(text.clone()))];
        if let Some(label) = label {
            fields.push(Field::new(label, DataType::Int32, true));
            columns.push(Arc::new(Int32Array::from_iter_values((0..text.len() as i32).rev())));
        }
        let schema = Arc::new(Schema::new_with_metadata(fields, metadata.clone()));
        let batch = RecordBatch::try_new(schema.clone(), columns).unwrap();
        write_batches(&folder.path().join(name), schema, std::iter::once(Ok(batch))).unwrap();
    };
    write(
        "train-00000-of-00001.parquet",
        Some("label"),
        vec![Some("good"), Some("")],
    );
    write("test-00000-of-00001.parquet", None, vec![Some("bad")]);
    let files = [
        ("train-00000-of-00001.parquet", Some(Split::Train)),
        ("test-00000-of-00001.parquet", Some(Split::Test)),
    ];
    let out = folder.path().join("out");
    fs::create_dir(&out).unwrap();
    convert("imdb", &source(Form::Parquet, &files, &[]), folder.path(), &out).unwrap();
    assert_eq!(texts(&out.join("train.parquet")), ["good", ""]);
    assert_eq!(texts(&out.join("test.parquet")), ["bad"]);
    let train = DataSet::open(&out.join("train.parquet")).unwrap();
    assert_eq!(train.classes, ["neg", "pos"]);
    let labels: Vec<i32> = train.examples(Split::Train).unwrap().iter().map(|e| e.label).collect();
    assert_eq!(labels, [1, 0]);

    write("test-00000-of-00001.parquet", None, vec![Some("bad"), None]);
    let error = convert("imdb", &source(Form::Parquet, &files, &[]), folder.path(), &out)
        .unwrap_err()
        .to_string();
    assert!(
        error.ends_with("column text: row 1: expected a text, found null"),
        "{error}"
    );
}
