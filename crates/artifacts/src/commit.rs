//! Atomic commit: a file appears under its name when it is whole, or not at all.
//!
//! What is no plain file stays what it is: bytes go through to a device, a FIFO or standard output (`-`), and a link is
//! kept, while the file that it leads to is replaced.

// The crate that writes files.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, ErrorKind, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::error::STANDARD_OUTPUT;
use crate::{Error, Result};

/// Bytes that are collected before they are written.
const BUFFER: usize = 1 << 20;

/// Links that one path may lead through, as many as the system follows.
const LINKS: usize = 40;

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

/// Where the bytes of an output go.
enum Target {
    /// To standard output.
    Standard,
    /// Through to what is there, such as a device or a FIFO.
    Stream,
    /// To a file of this name, once it is whole: the path itself, or what it leads to where it is a link.
    File(PathBuf),
}

/// What a [`commit`] is written to.
pub struct Output {
    to: BufWriter<File>,
    /// Whether the reader of a pipe has gone.
    closed: bool,
}

impl Output {
    fn new(file: File) -> Self {
        let to = BufWriter::with_capacity(BUFFER, file);
        Self { to, closed: false }
    }

    fn note<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        self.closed |= done.as_ref().is_err_and(|e| e.kind() == ErrorKind::BrokenPipe);
        done
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let done = self.to.write(bytes);
        self.note(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = self.to.flush();
        self.note(done)
    }
}

/// Writes `path` through `write`, to a hidden file in the same folder that is flushed to the disk and then renamed.
///
/// The hidden file has one fixed name a target, held by a lock: a run that was killed leaves at most one, which the
/// next run takes over, and two processes that write the same target at once are told so.
///
/// `-` is standard output. What is there and no plain file, such as a device or a FIFO, is written to and stays; a link
/// stays too, and the file that it leads to is written.
///
/// # Errors
/// What `write` returns, or an error naming `path` when it cannot be written; the target is untouched then and the
/// hidden file is gone. [`Error::Closed`] when the reader of standard output has gone.
pub fn commit<T>(path: &Path, write: impl FnOnce(&mut Output) -> Result<T>) -> Result<T> {
    commit_as(path, Flush::ToDisk, write)
}

/// As [`commit`], but without waiting for the disk: for a file whose reader finds out that it is damaged and makes it anew. When the system
/// crashes it may be left under its name in part; a process that is killed leaves nothing.
///
/// # Errors
/// As [`commit`].
pub fn commit_unsynced<T>(path: &Path, write: impl FnOnce(&mut Output) -> Result<T>) -> Result<T> {
    commit_as(path, Flush::ToSystem, write)
}

/// Adds lines to the end of a file, which is made where it is not there. Of several processes that add lines at once, each adds its own
/// whole: the one file that is not committed as a whole.
///
/// # Errors
/// An error naming `path` when it cannot be written.
pub fn append(path: &Path, lines: &str) -> Result<()> {
    let opened = OpenOptions::new().append(true).create(true).open(path);
    let written = opened.and_then(|mut file| file.write_all(lines.as_bytes()));
    written.map_err(|e| Error::file(path, e))
}

/// How far the bytes of a file have come when it gets its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flush {
    ToDisk,
    ToSystem,
}

fn commit_as<T>(path: &Path, flush: Flush, write: impl FnOnce(&mut Output) -> Result<T>) -> Result<T> {
    match target(path)? {
        Target::File(file) => whole(path, &file, flush, write),
        Target::Stream => {
            let opened = OpenOptions::new().write(true).open(path);
            let opened = opened.map_err(|e| Error::file(path, e))?;
            through(path, opened, write).map_err(|(error, _)| error)
        }
        Target::Standard => {
            let duplicate = || {
                // What was printed before comes before.
                io::stdout().flush()?;
                io::stdout().as_fd().try_clone_to_owned()
            };
            let opened = duplicate().map_err(|e| Error::file(path, e))?;
            through(path, opened.into(), write).map_err(|(error, closed)| match closed {
                true => Error::Closed,
                false => error,
            })
        }
    }
}

/// Writes to what takes bytes and keeps no name for them. An error comes with whether the reader of a pipe has gone.
fn through<T>(
    path: &Path,
    file: File,
    write: impl FnOnce(&mut Output) -> Result<T>,
) -> std::result::Result<T, (Error, bool)> {
    let mut output = Output::new(file);
    let done = write(&mut output).and_then(|value| {
        output.flush().map_err(|e| Error::file(path, e))?;
        Ok(value)
    });
    let closed = output.closed;
    // Not dropped as it is: that would write what a failure left in the buffer.
    let _ = output.to.into_parts();
    done.map_err(|error| (error, closed))
}

/// Writes a file that appears as `target` when it is whole; errors name it `path`.
fn whole<T>(path: &Path, target: &Path, flush: Flush, write: impl FnOnce(&mut Output) -> Result<T>) -> Result<T> {
    let temporary = hidden(path, target)?;
    // Where it is new, it is known as soon as it is there: a process that ends in between would leave it. What is there already
    // may be something that waits to be opened, and a signal must not wait for that.
    let held = fs::symlink_metadata(&temporary).is_err().then(unfinished);
    let file = lock(path, &temporary)?;
    held.unwrap_or_else(unfinished).insert(temporary.clone());
    // Outlives the closure: whoever closes the file gives the lock up, and the hidden name is then no longer ours.
    let mut output = Output::new(file);
    let done = (|| {
        output.to.get_ref().set_len(0).map_err(|e| Error::file(path, e))?;
        // What was closed to some stays so, also while it is written. Its owner must be able to go on with what a killed run left.
        let before = fs::metadata(target).ok().map(|about| about.permissions());
        if let Some(before) = &before {
            let while_written = fs::Permissions::from_mode(before.mode() | 0o200);
            let _ = output.to.get_ref().set_permissions(while_written);
        }
        let value = write(&mut output)?;
        output.flush().map_err(|e| Error::file(path, e))?;
        if flush == Flush::ToDisk {
            output.to.get_ref().sync_all().map_err(|e| Error::file(path, e))?;
        }
        let mut all = unfinished();
        fs::rename(&temporary, target).map_err(|e| Error::file(path, e))?;
        all.remove(&temporary);
        if let Some(before) = before {
            let _ = output.to.get_ref().set_permissions(before);
        }
        Ok(value)
    })();
    if done.is_err() {
        let mut all = unfinished();
        // Nothing can be done if this fails too: the first error is the one to tell.
        let _ = fs::remove_file(&temporary);
        all.remove(&temporary);
        return done;
    }
    if flush == Flush::ToSystem {
        return done;
    }
    // The rename itself reaches the disk with its folder.
    File::open(folder(target))
        .and_then(|folder| folder.sync_all())
        .map_err(|e| Error::file(path, e))?;
    done
}

/// Bytes of such a name, at most: those of most file systems, less what the state of an unfinished run, `.NAME.resume.tmp`, adds.
const LONGEST: usize = 255 - 12;

/// [`require_writable`] of a file beside which others are written under its name: it has to end in `.safetensors`. Without the
/// extension the others' names would not be its alone: `B.lr0.01` and `B.lr0.03` would share one.
///
/// # Errors
/// As [`require_writable`], and a name that ends otherwise or is too long for the others.
pub fn require_named(path: &Path) -> Result<()> {
    require_writable(path)?;
    let name = path.file_name().map_or(0, |name| name.len());
    if name > LONGEST {
        let what = format!("expected a name of at most {LONGEST} bytes, found {name}: others are called after it");
        return Err(Error::file(path, what));
    }
    match path.extension().is_some_and(|extension| extension == "safetensors") {
        true => Ok(()),
        false => Err(Error::config(format!(
            "--out: expected a name that ends in .safetensors, found {}",
            path.display()
        ))),
    }
}

/// Whether a file could be written under this name, as far as that can be told without writing: to be asked before hours
/// of work.
///
/// # Errors
/// Names `path` when it has no file name, is a folder, or would lie in a folder that is not there.
pub fn require_writable(path: &Path) -> Result<()> {
    let Target::File(target) = target(path)? else {
        return Ok(());
    };
    hidden(path, &target)?;
    require_folder(path, folder(&target))
}

/// Refuses to write `path` into a folder that is not there.
fn require_folder(path: &Path, folder: &Path) -> Result<()> {
    match folder.is_dir() {
        true => Ok(()),
        false => {
            let what = format!("expected the folder {}, found none", folder.display());
            Err(Error::file(path, what))
        }
    }
}

/// Removes a file if it is there, and what a dead writer left of it. A device or a FIFO stays; so does a link, while
/// the file that it leads to goes.
///
/// # Errors
/// Names `path` when it is there and cannot be removed.
pub fn remove(path: &Path) -> Result<()> {
    let Target::File(target) = target(path)? else {
        return Ok(());
    };
    let gone = |name: &Path| match fs::remove_file(name) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(Error::file(path, e)),
        _ => Ok(()),
    };
    gone(&target)?;
    let temporary = hidden(path, &target)?;
    // Where the lock is held, the writer is alive, and the file its own.
    if temporary.exists()
        && let Ok(_held) = lock(path, &temporary)
    {
        gone(&temporary)?;
    }
    Ok(())
}

/// What stands, or would stand, under a name.
fn target(path: &Path) -> Result<Target> {
    if [STANDARD_OUTPUT, "/dev/stdout"]
        .iter()
        .any(|name| path == Path::new(name))
    {
        return Ok(Target::Standard);
    }
    if path.file_name().is_none() {
        return Err(Error::file(path, "expected the name of a file to write, found none"));
    }
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => Err(Error::file(path, "expected a file to write, found a folder")),
        Ok(found) if !found.is_file() => Ok(Target::Stream),
        Ok(_) => Ok(Target::File(followed(path))),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(Target::File(followed(path))),
        Err(e) => Err(Error::file(path, e)),
    }
}

/// Where a link leads, whether or not anything is there; the path itself where it is no link.
pub(crate) fn followed(path: &Path) -> PathBuf {
    let mut at = path.to_owned();
    for _ in 0..LINKS {
        match fs::read_link(&at) {
            Ok(to) => at = folder(&at).join(to),
            Err(_) => break,
        }
    }
    at
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// The unfinished file of a target; errors name it `path`.
fn hidden(path: &Path, target: &Path) -> Result<PathBuf> {
    let name = target
        .file_name()
        .ok_or_else(|| Error::file(path, "expected the name of a file to write, found none"))?;
    let mut hidden = std::ffi::OsString::from(".");
    hidden.push(name);
    hidden.push(".tmp");
    Ok(folder(target).join(hidden))
}

/// Opens the unfinished file of a target and locks it. Between opening and locking, its former owner may have renamed it:
/// then the lock is on the finished target, which must not be touched, and a new unfinished file is opened.
pub(crate) fn lock(path: &Path, temporary: &Path) -> Result<File> {
    require_folder(path, folder(temporary))?;
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

    #[test]
    fn what_takes_the_place_of_a_file_may_be_read_by_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        for mode in [0o600, 0o640, 0o444] {
            fs::write(&path, "old").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            commit(&path, |_| Ok(())).unwrap();
            let found = fs::metadata(&path).unwrap();
            assert_eq!((found.permissions().mode() & 0o777, found.len()), (mode, 0));
            fs::remove_file(&path).unwrap();
        }
    }

    /// With the longest name that is allowed, all that is called after it can be written.
    #[test]
    fn a_name_is_short_enough_for_what_is_called_after_it() {
        let folder = tempfile::tempdir().unwrap();
        let name = |length: usize| folder.path().join("x".repeat(length - 12) + ".safetensors");
        require_named(&name(LONGEST)).unwrap();
        let mut resume = name(LONGEST).into_os_string();
        resume.push(".resume");
        commit(Path::new(&resume), |_| Ok(())).unwrap();
        let error = require_named(&name(LONGEST + 1)).unwrap_err().to_string();
        assert!(
            error.contains("expected a name of at most 243 bytes, found 244"),
            "{error}"
        );
    }

    #[test]
    fn a_link_is_kept_and_the_file_behind_it_written() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("far")).unwrap();
        let (link, file) = (folder.path().join("link"), folder.path().join("far/file"));
        // First to a file that is not there yet, then to one that is; through two links.
        std::os::unix::fs::symlink("far/second", &link).unwrap();
        std::os::unix::fs::symlink("file", folder.path().join("far/second")).unwrap();
        for content in ["one", "two"] {
            require_writable(&link).unwrap();
            commit(&link, |w| {
                w.write_all(content.as_bytes()).map_err(|e| Error::file(&link, e))
            })
            .unwrap();
            assert!(link.is_symlink());
            assert_eq!(fs::read_to_string(&file).unwrap(), content);
            assert_eq!(names(&folder.path().join("far")), ["file", "second"]);
        }
        remove(&link).unwrap();
        assert!(link.is_symlink() && !file.exists());
        let lost = folder.path().join("lost");
        std::os::unix::fs::symlink("nowhere/file", &lost).unwrap();
        let error = require_writable(&lost).unwrap_err().to_string();
        assert!(error.contains("nowhere, found none"), "{error}");
        let circle = folder.path().join("circle");
        std::os::unix::fs::symlink("circle", &circle).unwrap();
        let error = commit(&circle, |_| Ok(())).unwrap_err().to_string();
        assert!(error.starts_with(&circle.display().to_string()), "{error}");
    }

    #[test]
    fn a_device_is_written_to_and_stays() {
        use std::os::unix::fs::FileTypeExt;
        let null = Path::new("/dev/null");
        commit(null, |w| w.write_all(b"gone").map_err(|e| Error::file(null, e))).unwrap();
        remove(null).unwrap();
        assert!(fs::metadata(null).unwrap().file_type().is_char_device());
        let full = Path::new("/dev/full");
        let error = commit(full, |w| w.write_all(b"much").map_err(|e| Error::file(full, e))).unwrap_err();
        assert!(error.to_string().starts_with("/dev/full: No space left"), "{error}");
        assert!(fs::metadata(full).unwrap().file_type().is_char_device());
    }
}
