//! Names of files, folders and classes as text.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write;
use std::os::unix::ffi::OsStrExt;

/// The name of a file or folder. A byte that is no UTF-8 is written `\xE9`, so that two names do not become one.
pub(crate) fn text(name: &OsStr) -> String {
    let mut text = String::with_capacity(name.len());
    for chunk in name.as_bytes().utf8_chunks() {
        text.push_str(chunk.valid());
        for byte in chunk.invalid() {
            // Writing to a string does not fail.
            let _ = write!(text, "\\x{byte:02X}");
        }
    }
    text
}

/// A name on one line: line breaks and other control characters are written as `\n` or `\u{1b}`.
pub fn printable(name: &str) -> Cow<'_, str> {
    if !name.contains(char::is_control) {
        return Cow::Borrowed(name);
    }
    let escaped = |c: char| match c.is_control() {
        true => c.escape_default().to_string(),
        false => c.to_string(),
    };
    Cow::Owned(name.chars().map(escaped).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_apart_and_on_one_line() {
        let latin = |last: u8| text(OsStr::from_bytes(&[b'c', b'a', b'f', last]));
        assert_eq!(latin(0xe9), "caf\\xE9");
        assert_ne!(latin(0xe9), latin(0xe8));
        assert_eq!(text(OsStr::new("café")), "café");
        assert_eq!(printable("two\nlines\u{1b}[0m"), "two\\nlines\\u{1b}[0m");
        assert_eq!(printable("café"), "café");
    }
}
