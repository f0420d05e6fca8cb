//! Which head is a task's, and whether a network's heads are those of a task table.

use std::path::Path;

use lethe_artifacts::checkpoint::{HeadRange, Metadata};
use lethe_artifacts::{Error, Result};

use super::TaskTable;

/// Between classes, where one text tells what a task was.
const BETWEEN: &str = "; ";

/// Class names that a message shows of each side.
const SHOWN: usize = 5;

impl TaskTable {
    /// The number under which a network has the head of a task: its own, or 0 where all tasks share one.
    pub fn head_of(&self, task: i32) -> i32 {
        if self.shared_head { 0 } else { task }
    }

    /// The number of classes of a task's head.
    ///
    /// # Errors
    /// A configuration error that names `flag`, for a task that the table does not have.
    pub fn classes_of(&self, task: i32, flag: &str) -> Result<usize> {
        let found = usize::try_from(task).ok().and_then(|task| self.heads.get(task));
        found.copied().ok_or_else(|| {
            let last = self.heads.len() as i64 - 1;
            Error::config(format!("{flag}: expected a task from 0 to {last}, found {task}"))
        })
    }

    /// What the tasks of a chain are, where all share a head whose classes do not tell: each corpus's name, or the subclasses
    /// behind each class. Nothing where each has a head of its own.
    pub fn learned(&self, chain: &[i32]) -> Vec<String> {
        match self.shared_head {
            true => chain.iter().map(|&task| self.told(task).join(BETWEEN)).collect(),
            false => Vec::new(),
        }
    }

    fn told(&self, task: i32) -> Vec<String> {
        let at = |all: &[Vec<Vec<String>>]| all.get(usize::try_from(task).ok()?).cloned();
        match at(&self.subclasses) {
            Some(classes) => classes.iter().map(|subclasses| subclasses.join(" and ")).collect(),
            None => vec![self.name(task)],
        }
    }

    /// Refuses a network that learned other tasks than the table's: by its heads (`heads`, as the network has them now), or by
    /// [`TaskTable::learned`], where tasks share one. A checkpoint from before that was written is taken as it is.
    ///
    /// # Errors
    /// Names the file `path` of the network, the task, and both sides.
    pub fn check_network(&self, heads: &[HeadRange], metadata: &Metadata, path: &Path) -> Result<()> {
        self.check_heads(heads, metadata.shared_head, path)?;
        for (&task, learned) in metadata.chain.iter().zip(&metadata.learned) {
            let expected = self.told(task);
            if expected.join(BETWEEN) != *learned {
                let found: Vec<String> = learned.split(BETWEEN).map(str::to_owned).collect();
                let what = format!(
                    "task {task}: expected {} (task table), found {}; the network learned another table's task",
                    shown(&expected, &found),
                    shown(&found, &expected)
                );
                return Err(Error::file(path, what));
            }
        }
        Ok(())
    }

    /// Refuses a network whose heads are not those of the table's tasks: with another number of heads or of classes, or classes of
    /// other names. A table with fewer rows of the same classes is the same to it. Pretraining's head is nobody's, and the
    /// heads of files from before class names were written are compared by size.
    ///
    /// # Errors
    /// Names the file `path` of the network, the head, and both sides.
    fn check_heads(&self, heads: &[HeadRange], shared_head: bool, path: &Path) -> Result<()> {
        let learned: Vec<&HeadRange> = heads.iter().filter(|head| head.task >= 0).collect();
        if learned.is_empty() {
            return Ok(());
        }
        if self.shared_head != shared_head {
            let [expected, found] = [self.shared_head, shared_head].map(|shared| match shared {
                true => "one head for all tasks",
                false => "a head a task",
            });
            let what = format!("heads: expected {expected} (task table), found {found}");
            return Err(Error::file(path, what));
        }
        for head in learned {
            let task = usize::try_from(head.task).unwrap_or(usize::MAX);
            let (expected, found) = (self.heads.get(task).copied().unwrap_or(0), head.end - head.start);
            if found != expected {
                let what = format!(
                    "head of task {}: expected {expected} classes (task table), found {found}",
                    head.task
                );
                return Err(Error::file(path, what));
            }
            match self.classes.get(task) {
                Some(classes) if !head.classes.is_empty() && !classes.is_empty() && *classes != head.classes => {
                    let what = format!(
                        "head of task {}: expected the classes {} (task table), found {}; the network learned another table's task",
                        head.task,
                        shown(classes, &head.classes),
                        shown(&head.classes, classes),
                    );
                    return Err(Error::file(path, what));
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// The first names that differ from the other side's, or a few where the order alone differs.
fn shown(names: &[String], others: &[String]) -> String {
    let first = names.iter().zip(others).position(|(a, b)| a != b).unwrap_or(0);
    let some: Vec<&str> = names[first..].iter().take(SHOWN).map(String::as_str).collect();
    let dots = |more: bool| if more { "…" } else { "" };
    format!(
        "{}{}{}",
        if first > 0 { "…, " } else { "" },
        some.join(", "),
        dots(first + some.len() < names.len())
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn table(classes: &[&[&str]], shared_head: bool) -> TaskTable {
        let classes: Vec<Vec<String>> = classes
            .iter()
            .map(|names| names.iter().map(|name| (*name).to_owned()).collect())
            .collect();
        TaskTable {
            rows: Vec::new(),
            names: vec![String::new(); classes.len()],
            heads: classes.iter().map(Vec::len).collect(),
            classes,
            subclasses: Vec::new(),
            shared_head,
            data_hash: String::new(),
        }
    }

    fn head(task: i32, classes: &[&str], start: usize, end: usize) -> HeadRange {
        HeadRange {
            task,
            name: String::new(),
            start,
            end,
            classes: classes.iter().map(|name| (*name).to_owned()).collect(),
        }
    }

    #[test]
    fn heads_are_compared_by_the_names_of_their_classes() {
        let table = table(&[&["ant", "bee"], &["cat", "dog"]], false);
        let check = |heads: &[HeadRange], shared| {
            let found = table.check_heads(heads, shared, Path::new("a.safetensors"));
            found.map_err(|e| e.to_string())
        };
        let right = head(0, &["ant", "bee"], 0, 2);
        assert_eq!(check(&[right.clone(), head(1, &["cat", "dog"], 2, 4)], false), Ok(()));
        assert_eq!(check(&[head(1, &["cat", "dog"], 0, 2)], false), Ok(()), "in any order");
        assert_eq!(
            check(&[head(-1, &["x"; 5], 0, 5)], true),
            Ok(()),
            "pretraining's is nobody's"
        );
        assert_eq!(check(&[head(0, &[], 0, 2)], false), Ok(()), "an older file");
        for (wrong, shared, expected) in [
            (
                head(0, &["ant", "cat"], 0, 2),
                false,
                "expected the classes …, bee (task table), found …, cat",
            ),
            (
                head(0, &["bee", "ant"], 0, 2),
                false,
                "expected the classes ant, bee (task table), found bee, ant",
            ),
            (
                head(0, &["ant"], 0, 1),
                false,
                "head of task 0: expected 2 classes (task table), found 1",
            ),
            (
                head(2, &["ant", "bee"], 0, 2),
                false,
                "head of task 2: expected 0 classes (task table), found 2",
            ),
            (
                right,
                true,
                "heads: expected a head a task (task table), found one head for all tasks",
            ),
        ] {
            let error = check(&[wrong], shared).unwrap_err();
            assert!(
                error.starts_with("a.safetensors: ") && error.contains(expected),
                "{error}"
            );
        }
    }
}
