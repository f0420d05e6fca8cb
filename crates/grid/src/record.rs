//! Which command made each result, in a hidden file of the study's folder. Make compares times of files alone, and would take a result for
//! that of a command which has changed since.
//!
//! A line is the command's key, the time of a file as it was made, and the file, parted by tabs. A run has one for its first file and one for
//! its last: it makes them in order, and where it was cut off between them they are two commands'. The last line of a file counts, and it
//! says nothing of a file with another time: that was made by somebody else, and is taken for what the study says now.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::UNIX_EPOCH;

use lethe_artifacts::{Result, append};
use sha2::{Digest, Sha256};

/// Name of the record in a study's folder.
pub const NAME: &str = ".commands.tsv";

/// What a setting of Make's adds to the key of a command that names it: a number format is another command, another folder is not.
pub const SETTING: &str = "PRECISION";
/// What it is unless somebody says otherwise.
pub const USUAL: &str = "auto";
/// What stands for it in the key of a result that nobody has told of.
pub const UNKNOWN: &str = "?";

/// The key of a command as rules have it, with Make's settings unfilled: studies can be moved to another folder.
pub fn key(command: &str) -> String {
    let words: Vec<&str> = command.split_whitespace().collect();
    let digest = Sha256::digest(words.join(" "));
    let digits: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    let setting = format!("$({SETTING})");
    match command.contains(&setting) {
        true => format!("{digits}-{setting}"),
        false => digits,
    }
}

/// What is known of the results in a folder.
#[derive(Default)]
pub struct Record(BTreeMap<String, (String, String)>);

/// What is known of the result of a run.
#[derive(Debug, PartialEq, Eq)]
pub enum Made {
    /// It is not there, or not all of it.
    Not,
    /// By this command.
    ByThis,
    /// By another one, some of it at least.
    ByAnother,
    /// Nobody has said by which, of these files.
    Unknown(Vec<String>),
}

impl Record {
    /// The record of a folder; one that is not there or cannot be read says nothing.
    pub fn read(folder: &Path) -> Self {
        let text = std::fs::read(folder.join(NAME)).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines = text.lines().filter_map(|line| {
            let (key, rest) = line.split_once('\t')?;
            let (time, file) = rest.split_once('\t')?;
            Some((file.to_owned(), (key.to_owned(), time.to_owned())))
        });
        Self(lines.collect())
    }

    /// Whether the command of this key made these files of the folder.
    pub fn made<'f>(&self, folder: &Path, files: impl IntoIterator<Item = &'f str>, key: &str) -> Made {
        let (mut another, mut unknown) = (false, Vec::new());
        let (mut as_noted, mut rewritten) = (false, false);
        for file in files {
            let Some(now) = time(&folder.join(file)) else {
                return Made::Not;
            };
            match self.0.get(file) {
                Some((maker, then)) if *then == now => {
                    as_noted = true;
                    another |= !same(maker, key);
                }
                found => {
                    rewritten |= found.is_some();
                    unknown.push(file.to_owned());
                }
            }
        }
        // Written anew in part: by a run that was cut off, whatever its command was.
        another |= as_noted && rewritten;
        match (another, unknown.is_empty()) {
            (true, _) => Made::ByAnother,
            (false, true) => Made::ByThis,
            (false, false) => Made::Unknown(unknown),
        }
    }
}

/// Notes that the command of this key made files of the folder.
///
/// # Errors
/// The record cannot be written.
pub fn note<'f>(folder: &Path, key: &str, files: impl IntoIterator<Item = &'f str>) -> Result<()> {
    let line = |file: &str| Some(format!("{key}\t{}\t{file}\n", time(&folder.join(file))?));
    let lines: String = files.into_iter().filter_map(line).collect();
    match lines.is_empty() {
        true => Ok(()),
        false => append(&folder.join(NAME), &lines),
    }
}

/// The key with what the setting stands for.
pub fn filled(key: &str, setting: &str) -> String {
    key.replace(&format!("$({SETTING})"), setting)
}

/// Whether the key of a record is this one. Of a result that nobody has told of, the setting is not known, and fits any.
fn same(maker: &str, key: &str) -> bool {
    let unknown = maker.strip_suffix(UNKNOWN).and_then(|start| key.strip_prefix(start));
    maker == key || unknown.is_some()
}

/// When a file was written, in seconds.
fn time(path: &Path) -> Option<String> {
    let modified = std::fs::metadata(path).ok()?.modified().ok()?;
    let since = modified.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{}.{:09}", since.as_secs(), since.subsec_nanos()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    #[test]
    fn what_counts_is_the_last_word_on_this_very_file() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        let made = |key: &str| Record::read(folder.path()).made(folder.path(), ["a/b"], key);
        assert_eq!(made("k"), Made::Not);
        std::fs::create_dir(at("a")).unwrap();
        std::fs::write(at("a/b"), "").unwrap();
        let unknown = Made::Unknown(vec!["a/b".to_owned()]);
        assert_eq!(made("k"), unknown);
        note(folder.path(), "k", ["a/b", "a/none"]).unwrap();
        let text = std::fs::read_to_string(at(NAME)).unwrap();
        let stat = std::process::Command::new("stat")
            .args(["-c", "%.9Y"])
            .arg(at("a/b"))
            .env("LC_ALL", "C")
            .output();
        let stat = String::from_utf8(stat.unwrap().stdout).unwrap();
        assert_eq!(text, format!("k\t{}\ta/b\n", stat.trim_end()));
        // A line that was cut says nothing.
        std::fs::write(at(NAME), format!("{text}other\t12")).unwrap();
        assert_eq!((made("k"), made("l")), (Made::ByThis, Made::ByAnother));
        std::fs::write(at(NAME), text).unwrap();
        note(folder.path(), "l", ["a/b"]).unwrap();
        assert_eq!((made("k"), made("l")), (Made::ByAnother, Made::ByThis));
        let file = std::fs::File::options().write(true).open(at("a/b")).unwrap();
        file.set_modified(UNIX_EPOCH + std::time::Duration::from_millis(1500))
            .unwrap();
        assert_eq!(made("l"), unknown);
    }

    /// Its first file is made anew, its last not yet: it is another command's until it is whole.
    #[test]
    fn a_run_that_was_cut_off_is_not_made() {
        let folder = tempfile::tempdir().unwrap();
        let made = |key: &str| Record::read(folder.path()).made(folder.path(), ["first", "last"], key);
        for name in ["first", "last"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        note(folder.path(), "k", ["first", "last"]).unwrap();
        assert_eq!(made("k"), Made::ByThis);
        let file = std::fs::File::options()
            .write(true)
            .open(folder.path().join("first"))
            .unwrap();
        file.set_modified(UNIX_EPOCH).unwrap();
        // Also where the command is taken back.
        assert_eq!((made("l"), made("k")), (Made::ByAnother, Made::ByAnother));
        note(folder.path(), "l", ["first"]).unwrap();
        assert_eq!(made("l"), Made::ByAnother);
        std::fs::remove_file(folder.path().join("last")).unwrap();
        assert_eq!(made("l"), Made::Not);
    }

    /// SHA-256 from `printf 'finetune --a 1' | sha256sum`.
    #[test]
    fn line_breaks_are_no_other_command() {
        assert_eq!(key("finetune \n    --a 1"), key("finetune --a 1"));
        assert_eq!(key("finetune --a 1"), "53d49c370372460a");
        assert!(key("finetune --a $(PRECISION)").ends_with("-$(PRECISION)"));
        assert!(same("a-?", "a-auto") && same("a-bf16", "a-bf16") && same("a", "a"));
        assert!(!same("a-?", "b-auto") && !same("a-?", "a") && !same("a-bf16", "a-auto"));
    }
}
