//! Lists of patterns that choose tensors by name.

use std::fmt;

use glob::Pattern;

use crate::{Error, Result};

/// Patterns such as `layer1.*,*.bias`: a name is chosen when one of them is it. `*` stands for any text, dots too, `?` for
/// any one character, `[0-3]` for one of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Globs(Vec<Pattern>);

impl Globs {
    /// Reads patterns that commas part.
    ///
    /// # Errors
    /// An empty pattern, or one that is none, as a configuration error.
    pub fn parse(text: &str) -> Result<Self> {
        let wrong = || {
            Error::config(format!(
                "expected patterns of names such as 'layer1.*,*.bias', found '{text}'"
            ))
        };
        let pattern = |pattern: &str| match pattern.trim() {
            "" => Err(wrong()),
            pattern => Pattern::new(pattern).map_err(|_| wrong()),
        };
        Ok(Self(text.split(',').map(pattern).collect::<Result<_>>()?))
    }

    /// Whether a pattern is this name.
    pub fn matches(&self, name: &str) -> bool {
        self.0.iter().any(|pattern| pattern.matches(name))
    }

    /// The first pattern that is none of the names, which is a mistake of whoever wrote it.
    pub fn unmatched<'a>(&self, names: impl Iterator<Item = &'a str> + Clone) -> Option<&str> {
        let unmatched = |pattern: &&Pattern| !names.clone().any(|name| pattern.matches(name));
        self.0.iter().find(unmatched).map(Pattern::as_str)
    }
}

impl fmt::Display for Globs {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let patterns: Vec<&str> = self.0.iter().map(Pattern::as_str).collect();
        f.write_str(&patterns.join(","))
    }
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
        assert!(chosen("layer[12].*", "layer2.0") && !chosen("layer[12].*", "layer3.0"));
    }

    #[test]
    fn a_pattern_without_a_name_is_found() {
        let globs = Globs::parse("a.*,c").unwrap();
        assert_eq!(globs.unmatched(["a.b", "b"].into_iter()), Some("c"));
        assert_eq!(globs.unmatched(["a.b", "c"].into_iter()), None);
        assert_eq!(globs.to_string(), "a.*,c");
        for text in ["a,,b", "layer[1", "a**"] {
            let error = Globs::parse(text).unwrap_err().to_string();
            assert!(error.starts_with("expected patterns of names"), "{error}");
        }
    }
}
