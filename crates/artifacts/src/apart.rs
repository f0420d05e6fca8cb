//! Whether what is to be written is a file of its own.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use crate::{Error, Result};

/// Asks of each output whether it is a file of its own: no input, under whatever name or link, and no other output. A file
/// that a tool reads is never replaced by what it makes of it, and no output by another. Devices, FIFOs and standard
/// output hold nothing that could be lost.
///
/// Each file comes with what the user calls it, such as `--out`.
///
/// # Errors
/// A configuration error that names both.
pub fn require_apart(outputs: &[(&'static str, PathBuf)], inputs: &[(&'static str, PathBuf)]) -> Result<()> {
    let place = |(name, path): &(&'static str, PathBuf)| Some((*name, Place::of(path)?));
    let mut taken: Vec<(&str, Place)> = inputs.iter().filter_map(place).collect();
    let mut streamed = outputs.iter().filter(|(_, path)| path == Path::new("-"));
    if let Some(((first, _), (second, _))) = streamed.next().zip(streamed.next()) {
        let what = format!("{second}: expected another place than {first}, found standard output for both");
        return Err(Error::config(what));
    }
    for output in outputs {
        let Some((name, own)) = place(output) else { continue };
        if let Some((other, _)) = taken.iter().find(|(_, other)| other.is(&own)) {
            let what = format!(
                "{name}: expected another file than {other}, found {}",
                output.1.display()
            );
            return Err(Error::config(what));
        }
        taken.push((name, own));
    }
    Ok(())
}

/// What a path leads to.
struct Place {
    /// Without links, where that can be told.
    path: PathBuf,
    /// Device and inode of what is there.
    node: Option<(u64, u64)>,
}

impl Place {
    /// None for what is neither a file nor a folder.
    fn of(path: &Path) -> Option<Self> {
        let found = fs::metadata(path).ok();
        if path == Path::new("-") || found.as_ref().is_some_and(|found| !found.is_file() && !found.is_dir()) {
            return None;
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let there = || Some(fs::canonicalize(folder).ok()?.join(path.file_name()?));
        Some(Self {
            path: fs::canonicalize(path)
                .ok()
                .or_else(there)
                .unwrap_or_else(|| path.to_owned()),
            node: found.map(|found| (found.dev(), found.ino())),
        })
    }

    fn is(&self, other: &Self) -> bool {
        self.path == other.path || (self.node.is_some() && self.node == other.node)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    #[test]
    fn a_file_is_itself_under_every_name() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("a"), "").unwrap();
        fs::write(at("b"), "").unwrap();
        fs::create_dir(at("sub")).unwrap();
        std::os::unix::fs::symlink(at("a"), at("link")).unwrap();
        fs::hard_link(at("a"), at("hard")).unwrap();
        for name in ["a", "link", "hard", "sub/../a"] {
            let error = require_apart(&[("--out", at(name))], &[("--from", at("b")), ("--table", at("a"))]);
            let expected = format!(
                "--out: expected another file than --table, found {}",
                at(name).display()
            );
            assert_eq!(error.unwrap_err().to_string(), expected);
        }
        // Neither is there yet.
        assert!(require_apart(&[("--out", at("new")), ("--more", at("sub/../new"))], &[]).is_err());
        require_apart(&[("--out", at("new")), ("--more", at("newer"))], &[("--from", at("a"))]).unwrap();
        let nowhere = PathBuf::from("/dev/null");
        require_apart(
            &[("--out", nowhere.clone()), ("--more", nowhere.clone())],
            &[("--from", nowhere)],
        )
        .unwrap();
        require_apart(&[("--out", "-".into())], &[("--from", "-".into())]).unwrap();
    }
}
