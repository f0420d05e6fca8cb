//! A temporary folder and what lies in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A folder that goes when it is dropped.
pub struct Folder(tempfile::TempDir);

impl Folder {
    /// An empty folder.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Whether something of this name is there.
    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Writes a file, and the folders above it.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// A file's bytes.
    #[track_caller]
    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).unwrap_or_else(|e| panic!("{name}: {e}\n{}", self.listing()))
    }

    /// Copies a file within the folder.
    pub fn copy(&self, from: &str, to: &str) {
        self.write(to, self.read(from));
    }

    /// Removes a file.
    pub fn remove(&self, name: &str) {
        fs::remove_file(self.path(name)).unwrap();
    }

    /// Makes a folder in it.
    pub fn folder(&self, name: &str) {
        fs::create_dir_all(self.path(name)).unwrap();
    }

    /// All files below a folder by name (`.` for all), with their bytes; folders end in a slash and have none. Remembered
    /// content hashes (`.NAME.blake3`) and the record of commands are left out: they say when a file was written.
    pub fn files(&self, below: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        let top = self.path(below);
        let mut folders = vec![top.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(&top).unwrap().to_string_lossy().into_owned();
                if path.is_dir() {
                    files.insert(name + "/", Vec::new());
                    folders.push(path);
                } else if !name.ends_with(".blake3") && !name.ends_with(".commands.tsv") {
                    files.insert(name, fs::read(path).unwrap());
                }
            }
        }
        files
    }

    /// The names of [`Folder::files`].
    pub fn names(&self, below: &str) -> Vec<String> {
        self.files(below).into_keys().collect()
    }

    /// Names and lengths, for people.
    pub fn listing(&self) -> String {
        let lines = self.files(".").into_iter();
        lines
            .map(|(name, bytes)| format!("  {name} {}\n", bytes.len()))
            .collect()
    }
}
