//! Content hashes: BLAKE3, as lower-case hexadecimal.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::{Error, Result, commit};

/// The hash of some bytes, 64 hexadecimal digits.
pub fn bytes(data: &[u8]) -> String {
    blake3::hash(data).to_hex().to_string()
}

/// What a cached hash was computed from; another size, time or inode, and it is computed anew. The time of the last change of
/// anything is no program's to set, as that of the content is: archives and `cp -p` do.
#[derive(PartialEq, Serialize, Deserialize)]
struct Stamp {
    bytes: u64,
    modified_ns: i128,
    changed_ns: i128,
    inode: u64,
}

#[derive(Serialize, Deserialize)]
struct Cached {
    stamp: Stamp,
    blake3: String,
}

/// A smaller file is hashed anew each time: sooner than its hash is read, and folders of many small texts stay as they are.
const REMEMBERED: u64 = 16 << 10;

/// The hash of a file's content; of a large one remembered beside it in `.<name>.blake3` while size, times and inode stay.
///
/// # Errors
/// Names the file when it cannot be read. A folder that cannot be written only costs the memory of the hash.
pub fn file(path: &Path) -> Result<String> {
    let wrap = |e| Error::file(path, e);
    let metadata = fs::metadata(path).map_err(wrap)?;
    let stamp = Stamp {
        bytes: metadata.len(),
        modified_ns: nanoseconds(metadata.mtime(), metadata.mtime_nsec()),
        changed_ns: nanoseconds(metadata.ctime(), metadata.ctime_nsec()),
        inode: metadata.ino(),
    };
    let sidecar = sidecar(path).filter(|_| stamp.bytes >= REMEMBERED);
    let cached = sidecar
        .as_deref()
        .and_then(|s| fs::read(s).ok())
        .and_then(|text| serde_json::from_slice::<Cached>(&text).ok());
    if let Some(cached) = cached
        && cached.stamp == stamp
    {
        return Ok(cached.blake3);
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path).map_err(wrap)?).map_err(wrap)?;
    let blake3 = hasher.finalize().to_hex().to_string();
    if let Some(sidecar) = sidecar
        && let Ok(text) = serde_json::to_vec(&Cached {
            stamp,
            blake3: blake3.clone(),
        })
    {
        // Read-only data, or another process at the same work: both fine.
        let _ = commit(&sidecar, |w| w.write_all(&text).map_err(wrap));
    }
    Ok(blake3)
}

fn nanoseconds(seconds: i64, rest: i64) -> i128 {
    i128::from(seconds) * 1_000_000_000 + i128::from(rest)
}

fn sidecar(path: &Path) -> Option<PathBuf> {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name()?);
    name.push(".blake3");
    Some(path.with_file_name(name))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    #[test]
    fn a_changed_file_has_a_new_hash() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "abc").unwrap();
        // BLAKE3's published test value for "abc".
        let abc = "6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85";
        assert_eq!(file(&path).unwrap(), abc);
        assert_eq!(file(&path).unwrap(), abc);
        fs::write(&path, "abcd").unwrap();
        assert_eq!(file(&path).unwrap(), bytes(b"abcd"));
        assert!(
            !folder.path().join(".a.blake3").exists(),
            "small files are not remembered"
        );
        let mut large = vec![0; REMEMBERED as usize];
        for value in [1, 2] {
            large[0] = value;
            fs::write(&path, &large).unwrap();
            assert_eq!(file(&path).unwrap(), bytes(&large));
            assert_eq!(file(&path).unwrap(), bytes(&large));
            assert!(folder.path().join(".a.blake3").exists());
        }
        // Another content under the same size, time and inode, as `cp -p` from an archive of fixed times leaves it.
        let modified = fs::metadata(&path).unwrap().modified().unwrap();
        let before = fs::metadata(&path).unwrap();
        large[0] = 3;
        // File systems count changes in ticks.
        let changed = |metadata: &fs::Metadata| (metadata.ctime(), metadata.ctime_nsec());
        let mut after = before.clone();
        while changed(&after) == changed(&before) {
            fs::write(&path, &large).unwrap();
            File::options()
                .write(true)
                .open(&path)
                .unwrap()
                .set_modified(modified)
                .unwrap();
            after = fs::metadata(&path).unwrap();
        }
        assert_eq!((before.mtime_nsec(), before.ino()), (after.mtime_nsec(), after.ino()));
        assert_eq!(file(&path).unwrap(), bytes(&large));
    }
}
