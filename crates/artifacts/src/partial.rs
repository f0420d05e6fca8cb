//! A file that arrives in pieces, such as a download: `<name>.part` grows, and takes its name when it is whole.
//!
//! Unlike [`crate::commit`], what has arrived survives an error or a kill, so that a later run can go on from there.

// The crate that writes files.
#![allow(clippy::disallowed_methods)]

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::commit::{followed, lock};
use crate::{Error, Result, remove};

/// The unfinished file of one target, locked against a second process.
#[derive(Debug)]
pub struct Partial {
    target: PathBuf,
    part: PathBuf,
    file: File,
    length: u64,
}

impl Partial {
    /// Opens `<target>.part`, with whatever an earlier run left in it, or empty.
    ///
    /// # Errors
    /// Names `target` when the file cannot be opened, or another process is writing it.
    pub fn open(target: &Path) -> Result<Self> {
        let wrap = |e| Error::file(target, e);
        // A link stays: the file that it leads to grows.
        let target = &followed(target);
        let mut part = target
            .file_name()
            .ok_or_else(|| Error::file(target, "expected the name of a file to write, found none"))?
            .to_owned();
        part.push(".part");
        let part = target.with_file_name(part);
        let mut file = lock(target, &part)?;
        let length = file.seek(SeekFrom::End(0)).map_err(wrap)?;
        Ok(Self {
            target: target.to_owned(),
            part,
            file,
            length,
        })
    }

    /// How many bytes are there.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Where those bytes are, to read them.
    pub fn path(&self) -> &Path {
        &self.part
    }

    /// Adds bytes at the end.
    ///
    /// # Errors
    /// Names the target when they cannot be written; what was there before stays.
    pub fn append(&mut self, bytes: &[u8]) -> Result<()> {
        let written = self.file.write_all(bytes);
        if let Err(e) = written {
            // Of a full disk: what the next run resumes from must be what `length` says.
            let _ = self.file.set_len(self.length);
            let _ = self.file.seek(SeekFrom::Start(self.length));
            return Err(Error::file(&self.target, e));
        }
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Throws away what is there and begins again.
    ///
    /// # Errors
    /// Names the target when the file cannot be cut.
    pub fn restart(&mut self) -> Result<()> {
        let wrap = |e| Error::file(&self.target, e);
        self.file.set_len(0).map_err(wrap)?;
        self.file.seek(SeekFrom::Start(0)).map_err(wrap)?;
        self.length = 0;
        Ok(())
    }

    /// Flushes the file to the disk and gives it its name.
    ///
    /// # Errors
    /// Names the target when it cannot be flushed or renamed; the unfinished file stays then.
    pub fn commit(self) -> Result<()> {
        let wrap = |e| Error::file(&self.target, e);
        self.file.sync_all().map_err(wrap)?;
        fs::rename(&self.part, &self.target).map_err(wrap)
    }

    /// Removes the unfinished file.
    ///
    /// # Errors
    /// Names the unfinished file when it cannot be removed.
    pub fn discard(self) -> Result<()> {
        remove(&self.part)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    #[test]
    fn what_arrived_survives_and_the_name_appears_at_the_end() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a");
        let mut first = Partial::open(&target).unwrap();
        first.append(b"one ").unwrap();
        drop(first);
        assert!(!target.exists());

        let mut second = Partial::open(&target).unwrap();
        assert_eq!(second.length(), 4);
        second.append(b"two").unwrap();
        assert_eq!(fs::read(second.path()).unwrap(), b"one two");
        second.commit().unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"one two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn restart_and_discard_leave_nothing_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a");
        let mut partial = Partial::open(&target).unwrap();
        partial.append(b"a long first try").unwrap();
        partial.restart().unwrap();
        partial.append(b"ok").unwrap();
        assert_eq!(fs::read(partial.path()).unwrap(), b"ok");
        partial.discard().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_second_process_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a");
        let _first = Partial::open(&target).unwrap();
        let second = Partial::open(&target).unwrap_err().to_string();
        assert!(second.ends_with("another process is writing it"), "{second}");
    }
}
