//! Atomic commit: a file appears under its name when it is whole, or not at all.

// The crate that writes files.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{BufWriter, ErrorKind, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{Error, Result};

/// The hidden files that this process writes. Whoever holds it keeps them from getting their names.
static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// For a process that ends in the middle of its work: removes the hidden files of all its threads. While the result lives,
/// no file gets its name.
pub fn abandon() -> impl Sized {
    let mut all = unfinished();
    for path in std::mem::take(&mut *all) {
        // The process ends: there is nobody to tell.
        let _ = fs::remove_file(path);
    }
    all
}

/// Writes `path` through `write`, to a hidden file in the same folder that is flushed to the disk and then renamed.
///
/// The hidden file has one fixed name a target, held by a lock: a run that was killed leaves at most one, which the
/// next run takes over, and two processes that write the same target at once are told so.
///
/// # Errors
/// What `write` returns, or an error naming `path` when it cannot be written; the target is untouched then and the
/// hidden file is gone.
pub fn commit<T>(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> Result<T>) -> Result<T> {
    let temporary = hidden(path)?;
    let file = lock(path, &temporary)?;
    unfinished().insert(temporary.clone());
    // Outlives the closure: whoever closes the file gives the lock up, and the hidden name is then no longer ours.
    let mut writer = BufWriter::with_capacity(1 << 20, file);
    let done = (|| {
        writer.get_ref().set_len(0).map_err(|e| Error::file(path, e))?;
        let value = write(&mut writer)?;
        writer.flush().map_err(|e| Error::file(path, e))?;
        writer.get_ref().sync_all().map_err(|e| Error::file(path, e))?;
        let mut all = unfinished();
        fs::rename(&temporary, path).map_err(|e| Error::file(path, e))?;
        all.remove(&temporary);
        Ok(value)
    })();
    if done.is_err() {
        let mut all = unfinished();
        // Nothing can be done if this fails too: the first error is the one to tell.
        let _ = fs::remove_file(&temporary);
        all.remove(&temporary);
        return done;
    }
    // The rename itself reaches the disk with its folder.
    File::open(folder(path))
        .and_then(|folder| folder.sync_all())
        .map_err(|e| Error::file(path, e))?;
    done
}

/// Whether a file could be written under this name, as far as that can be told without writing: to be asked before hours
/// of work.
///
/// # Errors
/// Names `path` when it has no file name, is a folder, or would lie in a folder that is not there.
pub fn require_writable(path: &Path) -> Result<()> {
    hidden(path)?;
    let folder = folder(path);
    if !folder.is_dir() {
        let what = format!("expected the folder {}, found none", folder.display());
        return Err(Error::file(path, what));
    }
    Ok(())
}

/// Removes a file if it is there, and what a dead writer left of it.
///
/// # Errors
/// Names `path` when it is there and cannot be removed.
pub fn remove(path: &Path) -> Result<()> {
    let gone = |name: &Path| match fs::remove_file(name) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(Error::file(path, e)),
        _ => Ok(()),
    };
    gone(path)?;
    let temporary = hidden(path)?;
    // Where the lock is held, the writer is alive, and the file its own.
    if temporary.exists()
        && let Ok(_held) = lock(path, &temporary)
    {
        gone(&temporary)?;
    }
    Ok(())
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn hidden(path: &Path) -> Result<PathBuf> {
    let name = path
        .file_name()
        .ok_or_else(|| Error::file(path, "expected the name of a file to write, found none"))?;
    if path.is_dir() {
        return Err(Error::file(path, "expected a file to write, found a folder"));
    }
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".tmp");
    Ok(folder(path).join(hidden))
}

/// Opens the unfinished file of a target and locks it. Between opening and locking, its former owner may have renamed it:
/// then the lock is on the finished target, which must not be touched, and a new unfinished file is opened.
pub(crate) fn lock(path: &Path, temporary: &Path) -> Result<File> {
    loop {
        let file = OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(false)
            .open(temporary)
            .map_err(|e| Error::file(path, e))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let path = path.to_owned();
                return Err(Error::Busy { path });
            }
            // A file system without locks (some network ones): go on without.
            Err(TryLockError::Error(_)) => return Ok(file),
        }
        let ours = file.metadata().map_err(|e| Error::file(path, e))?;
        match fs::metadata(temporary) {
            Ok(named) if (named.dev(), named.ino()) == (ours.dev(), ours.ino()) => return Ok(file),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "old").unwrap();
        let failed: Result<()> = commit(&path, |w| {
            w.write_all(b"new").map_err(|e| Error::file(&path, e))?;
            Err(Error::config("no"))
        });
        assert!(failed.is_err());
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn a_dead_writers_leftover_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(folder.path().join(".a.tmp"), "a long half-written leftover").unwrap();
        commit(&path, |w| w.write_all(b"new").map_err(|e| Error::file(&path, e))).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn what_a_dead_writer_left_goes_with_the_file_and_a_live_writers_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "old").unwrap();
        fs::write(folder.path().join(".a.tmp"), "half").unwrap();
        remove(&path).unwrap();
        assert!(names(folder.path()).is_empty());
        remove(&path).unwrap();
        commit(&path, |_| remove(&path)).unwrap();
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn two_writers_of_one_file_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        commit(&path, |_| {
            let second = commit(&path, |_| Ok(())).unwrap_err().to_string();
            assert!(second.ends_with("another process is writing it"), "{second}");
            Ok(())
        })
        .unwrap();
        assert_eq!(names(folder.path()), ["a"]);
    }

    #[test]
    fn a_missing_folder_is_an_error_that_names_the_file() {
        let path = Path::new("/nowhere/at/all");
        let error = commit(path, |_| Ok(())).unwrap_err();
        assert!(error.to_string().starts_with("/nowhere/at/all: "));
        let error = require_writable(path).unwrap_err().to_string();
        assert_eq!(error, "/nowhere/at/all: expected the folder /nowhere/at, found none");
        for (path, why) in [("/", "expected the name of a file"), ("/tmp", "found a folder")] {
            let error = require_writable(Path::new(path)).unwrap_err().to_string();
            assert!(error.starts_with(path) && error.contains(why), "{error}");
        }
        require_writable(Path::new("Cargo.toml")).unwrap();
    }
}
