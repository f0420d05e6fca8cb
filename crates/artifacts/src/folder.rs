//! Folders that outputs are written into.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// A folder that was made for outputs, if it was not there. When this is dropped, what was made and is empty goes again, so that a
/// failure before the first file leaves nothing.
#[must_use = "dropped at once, the folder would go again"]
pub struct OutputFolder {
    /// The deepest first.
    made: Vec<PathBuf>,
}

impl OutputFolder {
    /// Makes a folder and those above it that are missing.
    ///
    /// # Errors
    /// Names the folder that cannot be made.
    pub fn new(path: &Path) -> Result<Self> {
        let missing = path
            .ancestors()
            .take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists());
        let made = missing.map(Path::to_owned).collect();
        fs::create_dir_all(path).map_err(|e| Error::file(path, e))?;
        Ok(Self { made })
    }
}

impl Drop for OutputFolder {
    fn drop(&mut self) {
        // The system refuses to remove one that holds something, and then those above it hold something too.
        self.made.iter().all(|folder| fs::remove_dir(folder).is_ok());
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    #[test]
    fn what_was_made_and_stayed_empty_goes_again() {
        let folder = tempfile::tempdir().unwrap();
        let (above, deep) = (folder.path().join("a"), folder.path().join("a/b"));
        drop(OutputFolder::new(&deep).unwrap());
        assert!(!above.exists());

        let made = OutputFolder::new(&deep).unwrap();
        fs::write(above.join("file"), "").unwrap();
        drop(made);
        assert!(above.is_dir() && !deep.exists());

        fs::create_dir(&deep).unwrap();
        drop(OutputFolder::new(&deep).unwrap());
        assert!(deep.is_dir(), "it was there before");
    }
}
