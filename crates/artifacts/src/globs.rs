//! Lists of patterns that choose tensors by name.

use std::fmt;

use crate::{Error, Result};

/// Patterns such as `layer1.*,*.bias`: a name is chosen when one of them is it. `*` stands for any text, dots too, `?` for
/// any one character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Globs(Vec<String>);

impl Globs {
    /// Reads patterns that commas part.
    ///
    /// # Errors
    /// An empty pattern, as a configuration error.
    pub fn parse(text: &str) -> Result<Self> {
        let patterns: Vec<String> = text.split(',').map(|p| p.trim().to_owned()).collect();
        if patterns.iter().any(String::is_empty) {
            let what = format!("expected patterns of names such as 'layer1.*,*.bias', found '{text}'");
            return Err(Error::config(what));
        }
        Ok(Self(patterns))
    }

    /// Whether a pattern is this name.
    pub fn matches(&self, name: &str) -> bool {
        self.0.iter().any(|pattern| matches(pattern, name))
    }

    /// The first pattern that is none of the names, which is a mistake of whoever wrote it.
    pub fn unmatched<'a>(&self, names: impl Iterator<Item = &'a str> + Clone) -> Option<&str> {
        let idle = |pattern: &&String| !names.clone().any(|name| matches(pattern, name));
        self.0.iter().find(idle).map(String::as_str)
    }
}

impl fmt::Display for Globs {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

/// Goes through both once and back to the last star where they part.
fn matches(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) = (pattern.chars().collect(), name.chars().collect());
    let (mut p, mut n) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while n < name.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, n));
                p += 1;
            }
            Some(c) if *c == '?' || *c == name[n] => (p, n) = (p + 1, n + 1),
            _ => match star {
                Some((at, from)) => {
                    star = Some((at, from + 1));
                    (p, n) = (at + 1, from + 1);
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn stars_and_marks_choose_names() {
        let chosen = |text: &str, name: &str| Globs::parse(text).unwrap().matches(name);
        assert!(chosen("layer1.*", "layer1.0.conv1.weight"));
        assert!(!chosen("layer1.*", "layer10.0.conv1.weight"));
        assert!(chosen("layers.0.*, layers.1.*", "layers.1.bias"));
        assert!(chosen("*.bias", "a.b.bias") && !chosen("*.bias", "a.bias.b"));
        assert!(chosen("*a*b", "xaybzb") && !chosen("*a*b", "xbya"));
        assert!(chosen("layer?.0", "layer3.0") && !chosen("layer?.0", "layer.0"));
        assert!(chosen("*", "") && !chosen("a", "aa"));
    }

    #[test]
    fn a_pattern_without_a_name_is_found() {
        let globs = Globs::parse("a.*,c").unwrap();
        assert_eq!(globs.unmatched(["a.b", "b"].into_iter()), Some("c"));
        assert_eq!(globs.unmatched(["a.b", "c"].into_iter()), None);
        assert_eq!(globs.to_string(), "a.*,c");
        let error = Globs::parse("a,,b").unwrap_err().to_string();
        assert!(error.starts_with("expected patterns of names"), "{error}");
    }
}
