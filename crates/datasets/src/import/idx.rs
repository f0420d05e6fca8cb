//! MNIST's IDX form: big-endian header (two zero bytes, type 8 for bytes, number of dimensions, each dimension in 32
//! bits), then the bytes. After <http://yann.lecun.com/exdb/mnist/>.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use lethe_artifacts::{Error, Result};

use super::{Part, entries, file_name};
use crate::Split;
use crate::contract::{Encoded, Names, batches, png};
use crate::discover::split_of;

/// Whether a file's name is that of an IDX file of images.
pub(super) fn is_images(path: &Path) -> bool {
    let name = file_name(path);
    name.contains("images") && name.contains("idx3") && path.is_file()
}

/// Images of one split, decompressed.
struct Split3 {
    split: Split,
    count: usize,
    height: u32,
    width: u32,
    pixels: Vec<u8>,
    labels: Vec<i64>,
}

pub(super) fn open(paths: &[PathBuf]) -> Result<(Names, Vec<Part>)> {
    let mut files = Vec::new();
    for path in paths {
        files.extend(entries(path)?);
    }
    // torchvision leaves an archive beside what it unpacked.
    let unpacked: Vec<PathBuf> = files.iter().filter(|path| !is_gzip(path)).cloned().collect();
    files.retain(|path| !is_gzip(path) || !unpacked.contains(&path.with_extension("")));
    let mut splits: Vec<Split3> = Vec::new();
    for images in files.iter().filter(|path| is_images(path)) {
        let part = read_pair(images, &files)?;
        if splits.iter().any(|known| known.split == part.split) {
            let what = format!("a second file of {} images; give the paths of one data set", part.split);
            return Err(Error::file(images, what));
        }
        splits.push(part);
    }
    let largest = splits.iter().flat_map(|s| &s.labels).max();
    let names = Names::numbered(largest.map_or(0, |&l| l as usize + 1));
    let parts = splits.into_iter().map(|s| part(&names, s)).collect();
    Ok((names, parts))
}

fn is_gzip(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "gz")
}

fn part(names: &Names, split: Split3) -> Part {
    let Split3 {
        split,
        count,
        height,
        width,
        pixels,
        labels,
    } = split;
    let each = height as usize * width as usize;
    let image = move |row: usize| {
        let bytes = png(&pixels[row * each..][..each], width, height, 1)?;
        Ok(Encoded { bytes, path: None })
    };
    let batches = Box::new(batches(names, labels, None, image));
    Part {
        split,
        rows: count,
        batches,
    }
}

/// Reads a file of images and the file of labels that its name goes with.
fn read_pair(images: &Path, files: &[PathBuf]) -> Result<Split3> {
    let name = file_name(images);
    let t10k = || name.contains("t10k").then_some(Split::Test);
    let Some(split) = split_of(&name).or_else(t10k) else {
        let what = "expected train, t10k or test as a word of the name of a file of images, found none";
        return Err(Error::file(images, what));
    };
    let partner = name.replace("images", "labels").replace("idx3", "idx1");
    let partner = partner.strip_suffix(".gz").unwrap_or(&partner);
    let labels = files.iter().find(|file| {
        let name = file_name(file);
        name.strip_suffix(".gz").unwrap_or(&name) == partner
    });
    let Some(labels) = labels else {
        return Err(Error::file(
            images,
            format!("expected its labels in {partner} (or .gz), found none"),
        ));
    };
    let ([count, height, width], pixels) = read::<3>(images)?;
    let ([labelled], found) = read::<1>(labels)?;
    if labelled != count {
        let what = format!("expected {count} labels, one an image, found {labelled}");
        return Err(Error::file(labels, what));
    }
    if height == 0 || width == 0 {
        return Err(Error::file(
            images,
            format!("expected images with pixels, found {width}x{height}"),
        ));
    }
    let labels = found.into_iter().map(i64::from).collect();
    Ok(Split3 {
        split,
        count: count as usize,
        height,
        width,
        pixels,
        labels,
    })
}

/// Reads an IDX file of bytes in `N` dimensions, plain or gzip whatever its name says.
fn read<const N: usize>(path: &Path) -> Result<([u32; N], Vec<u8>)> {
    let wrap = |e| Error::file(path, e);
    let mut file = File::open(path).map_err(wrap)?;
    let mut start = Vec::new();
    file.by_ref().take(2).read_to_end(&mut start).map_err(wrap)?;
    let whole = start.as_slice().chain(&file);
    match start.as_slice() {
        [0x1f, 0x8b] => parse(path, MultiGzDecoder::new(whole)),
        _ => parse(path, whole),
    }
}

fn parse<const N: usize>(path: &Path, mut from: impl Read) -> Result<([u32; N], Vec<u8>)> {
    let wrap = |e| Error::file(path, e);
    let mut header = Vec::new();
    from.by_ref()
        .take(4 + 4 * N as u64)
        .read_to_end(&mut header)
        .map_err(wrap)?;
    let (words, _) = header.as_chunks::<4>();
    let magic = words.first().map(|&w| u32::from_be_bytes(w));
    let expected = 0x0800 + N as u32;
    if magic != Some(expected) {
        let found = magic.map_or("an empty file".to_owned(), |m| format!("{m:#010x}"));
        return Err(Error::file(
            path,
            format!("magic number: expected {expected:#010x}, found {found}"),
        ));
    }
    if words.len() != 1 + N {
        let what = format!("header: expected {} bytes, found {}", 4 + 4 * N, header.len());
        return Err(Error::file(path, what));
    }
    let sides: [u32; N] = std::array::from_fn(|i| u32::from_be_bytes(words[i + 1]));
    let Some(bytes) = sides.iter().try_fold(1u64, |all, &side| all.checked_mul(side.into())) else {
        return Err(Error::file(
            path,
            format!("dimensions: {sides:?} are more than a file can hold"),
        ));
    };
    let mut data = Vec::new();
    from.take(bytes.saturating_add(1))
        .read_to_end(&mut data)
        .map_err(wrap)?;
    if data.len() as u64 != bytes {
        let found = match data.len() as u64 {
            more if more > bytes => "more".to_owned(),
            less => less.to_string(),
        };
        let what = format!("dimensions {sides:?}: expected {bytes} bytes after the header, found {found}");
        return Err(Error::file(path, what));
    }
    Ok((sides, data))
}
