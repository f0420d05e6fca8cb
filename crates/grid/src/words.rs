//! Words and lines: what Make and the shell take as it stands.

use crate::runs::Result;
use crate::study::one_line;

/// Asks for a path that Make and the shell take as it stands, and that stays in its folder.
pub fn require_plain(what: &str, path: &str) -> Result<()> {
    let inside = |part: &str| !["", "..", "."].contains(&part) && !part.starts_with('-');
    // A stage's may be a folder, with a slash at its end, for files that are named after nothing.
    let parts = path.strip_suffix('/').unwrap_or(path);
    match is_word(path) && parts.split('/').all(inside) {
        true => Ok(()),
        false => Err(format!(
            "{what}: expected a path of letters, digits and ._-+,@/ within the study's folder, found {path:?}"
        )),
    }
}

/// Asks for a path that Make and the shell take as it stands; what Make puts in the place of a call is its own affair.
pub fn require_word(what: &str, path: &str) -> Result<()> {
    match path.contains("$(") || path.split_whitespace().all(is_word) {
        true => Ok(()),
        false => Err(format!(
            "{what}: expected paths of letters, digits and ._-+,@/, found {path:?}"
        )),
    }
}

/// Whether neither Make nor the shell reads anything into a text: an equals sign makes an assignment of a rule.
pub fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || "._-+,@/".contains(c))
}

/// A text as one word of the shell.
pub fn quoted(text: &str) -> String {
    let line = one_line(text);
    // A dollar is two in a rule of Make, which makes one of them before the shell reads it.
    match line.contains(['"', '`', '$', '\\']) {
        true => format!("'{}'", line.replace('\'', r"'\''")),
        false => format!("\"{line}\""),
    }
}

/// The folder of a path.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or(".", |(folder, _)| folder)
}

/// Without empty lines and doubled blanks, which places that are left empty leave; what stands in quotes is as it was.
///
/// A line that ends in a backslash goes on in the next, as in a shell.
///
/// # Errors
/// A line break in quotes: a recipe of Make has none.
pub fn tidy(command: &str) -> Result<String> {
    let command = &command.replace(" \\\n", "\n");
    let mut lines: Vec<String> = vec![String::new()];
    let (mut quote, mut escaped, mut blank) = (None, false, false);
    for c in command.chars() {
        let line = lines.last_mut().ok_or("expected a line")?;
        if quote.is_none() && !escaped && c.is_whitespace() {
            match c {
                '\n' => lines.push(String::new()),
                _ => blank = true,
            }
            continue;
        }
        if c == '\n' {
            return Err(format!(
                "expected a command without line breaks in quotes, found {command:?}"
            ));
        }
        if std::mem::take(&mut blank) && !line.is_empty() {
            line.push(' ');
        }
        line.push(c);
        quote = match (quote, c) {
            _ if escaped => quote,
            (None, '"' | '\'') => Some(c),
            (Some(open), _) if open == c => None,
            _ => quote,
        };
        escaped = !escaped && c == '\\' && quote != Some('\'');
    }
    lines.retain(|line| !line.is_empty());
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_that_nobody_quoted_are_one() {
        let tidied = |text: &str| tidy(text).unwrap();
        assert_eq!(tidied("  a\t\tb   c \n\n  d \t"), "a b c\nd");
        assert_eq!(tidied("a  'b  c'  \"d  \\\" e  f\"  g"), "a 'b  c' \"d  \\\" e  f\" g");
        assert_eq!(tidied("a\\ \\  b"), "a\\ \\  b");
        assert_eq!(tidied("it's  as  it  was"), "it's  as  it  was");
        assert_eq!(tidied("a \\\n  --b c"), "a\n--b c");
        assert!(tidy("a 'b\nc'").is_err());
    }

    #[test]
    fn a_title_is_one_word_of_the_shell() {
        for title in ["plain", "say \"hi\" $(touch x) `id` it's \\", "two\nlines"] {
            let words = shlex::split(&format!("report --title {}", quoted(title))).unwrap();
            assert_eq!(words, ["report", "--title", title.replace('\n', " ").as_str()]);
        }
        assert_eq!(quoted("Small: report"), "\"Small: report\"");
    }
}
