//! Lines of shell: continued lines joined, and cut into the words of single commands.

use lethe_artifacts::{Error, Result};

/// One command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// Its first line in the text, from 1.
    pub line: usize,
    /// Its words, without quotes.
    pub words: Vec<String>,
}

/// Words that part commands of one line.
const PARTS: [&str; 5] = ["&&", "||", ";", "|", "&"];

/// The commands of a text.
///
/// # Errors
/// Names the line of a quote that is not closed.
pub fn commands(text: &str) -> Result<Vec<Command>> {
    let mut commands = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, first)) = lines.next() {
        let line = number + 1;
        let mut whole = first.to_owned();
        while let Some(rest) = continued(&whole) {
            whole = rest.to_owned();
            let Some((_, next)) = lines.next() else { break };
            whole.push_str(next);
        }
        let words = shlex::split(&whole).ok_or_else(|| {
            Error::config(format!(
                "line {line}: expected a shell command, found a quote that is not closed"
            ))
        })?;
        for words in words.split(|word| PARTS.contains(&word.as_str())) {
            if !words.is_empty() {
                let words = words.to_vec();
                commands.push(Command { line, words });
            }
        }
    }
    Ok(commands)
}

/// A line without the backslash that continues it; nothing where it ends, also in an escaped backslash.
fn continued(line: &str) -> Option<&str> {
    let backslashes = line.bytes().rev().take_while(|&b| b == b'\\').count();
    (backslashes % 2 == 1).then(|| &line[..line.len() - 1])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn found(text: &str) -> Vec<(usize, Vec<String>)> {
        commands(text).unwrap().into_iter().map(|c| (c.line, c.words)).collect()
    }

    #[test]
    fn continued_lines_quotes_and_comments_are_the_shells() {
        let words = |words: &[&str]| words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            found(
                "mkdir -p a\nfinetune --set 'splits=[\"test\"]' \\\n\t    --out \"a b\"\\\n.c # end\n\n# none\nx && y ; z\n"
            ),
            [
                (1, words(&["mkdir", "-p", "a"])),
                (2, words(&["finetune", "--set", "splits=[\"test\"]", "--out", "a b.c"])),
                (7, words(&["x"])),
                (7, words(&["y"])),
                (7, words(&["z"])),
            ]
        );
        assert_eq!(found("a \\"), [(1, words(&["a"]))]);
        assert_eq!(found(""), []);
    }

    #[test]
    fn an_open_quote_is_an_error_that_names_its_line() {
        let error = commands("a\nb \\\n'c").unwrap_err().to_string();
        assert_eq!(
            error,
            "line 2: expected a shell command, found a quote that is not closed"
        );
    }
}
