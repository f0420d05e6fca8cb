//! Which command made each result: a line a run, in a hidden file of the study's folder. Make compares times of files alone, and would
//! take a result for that of a command which has changed since.
//!
//! A line is the command's key, the time of the run's first file as it was made, and that file, parted by tabs. The last line of a file
//! counts, and it says nothing of a file with another time: that was made by somebody else, and is taken for what the study says now.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::UNIX_EPOCH;

use sha2::{Digest, Sha256};

/// Name of the record in a study's folder. Make's rules write it too.
pub const NAME: &str = ".commands.tsv";

/// What a setting of Make's adds to the key of a command that names it: a number format is another command, another folder is not.
pub const SETTING: &str = "PRECISION";
/// What it is unless somebody says otherwise.
pub const USUAL: &str = "auto";

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

/// What is known of one result.
#[derive(Debug, PartialEq, Eq)]
pub enum Made {
    /// It is not there.
    Not,
    /// By this command.
    ByThis,
    /// By another one; the line that says it was this one.
    ByAnother(String),
    /// Nobody has said by which; the same line.
    Somehow(String),
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

    /// Whether the command of this key made a file of the folder.
    pub fn made(&self, folder: &Path, file: &str, key: &str) -> Made {
        let Some(now) = time(&folder.join(file)) else {
            return Made::Not;
        };
        let line = format!("{key}\t{now}\t{file}\n");
        match self.0.get(file) {
            Some((maker, then)) if *then == now => match maker == key {
                true => Made::ByThis,
                false => Made::ByAnother(line),
            },
            _ => Made::Somehow(line),
        }
    }
}

/// When a file was written, in seconds, as `stat -c %.9Y` prints it.
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
        let made = |key: &str| Record::read(folder.path()).made(folder.path(), "a/b", key);
        assert_eq!(made("k"), Made::Not);
        std::fs::create_dir(at("a")).unwrap();
        std::fs::write(at("a/b"), "").unwrap();
        let Made::Somehow(line) = made("k") else {
            panic!("expected a file that nobody has told of")
        };
        let stat = std::process::Command::new("stat")
            .args(["-c", "%.9Y"])
            .arg(at("a/b"))
            .output()
            .unwrap();
        let stat = String::from_utf8(stat.stdout).unwrap();
        assert_eq!(line, format!("k\t{}\ta/b\n", stat.trim_end()));
        // A line that was cut says nothing.
        std::fs::write(at(NAME), format!("{line}other\t12")).unwrap();
        let later = line.replacen('k', "l", 1);
        assert_eq!((made("k"), made("l")), (Made::ByThis, Made::ByAnother(later.clone())));
        std::fs::write(at(NAME), format!("{line}{later}")).unwrap();
        assert_eq!((made("k"), made("l")), (Made::ByAnother(line), Made::ByThis));
        let file = std::fs::File::options().write(true).open(at("a/b")).unwrap();
        file.set_modified(UNIX_EPOCH + std::time::Duration::from_millis(1500))
            .unwrap();
        assert_eq!(made("k"), Made::Somehow("k\t1.500000000\ta/b\n".to_owned()));
    }

    /// SHA-256 from `printf 'finetune --a 1' | sha256sum`.
    #[test]
    fn line_breaks_are_no_other_command() {
        assert_eq!(key("finetune \n    --a 1"), key("finetune --a 1"));
        assert_eq!(key("finetune --a 1"), "53d49c370372460a");
        assert!(key("finetune --a $(PRECISION)").ends_with("-$(PRECISION)"));
    }
}
