//! What a value's name says: `resnet-16` is `{family}-{size}`.

/// A name with parts that are read off it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Part(String),
    Any,
}

impl std::fmt::Display for Pattern {
    /// As it is written.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Text(text) => out.write_str(text),
            Piece::Part(part) => write!(out, "{{{part}}}"),
            Piece::Any => out.write_str("*"),
        })
    }
}

impl Pattern {
    /// Reads `{family}-{size}`: in braces the name of a part, which takes any text without `-` and `/`, at least one character.
    /// `*` alone is every name.
    ///
    /// # Errors
    /// Says what is wrong: a brace that is not closed, two parts with nothing between them, a part without a name.
    pub fn new(text: &str) -> Result<Self, String> {
        if text == "*" {
            return Ok(Self(vec![Piece::Any]));
        }
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((part, after)) = after.split_once('}') else {
                return Err(format!("expected a closing brace, found {text:?}"));
            };
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            } else if matches!(pieces.last(), Some(Piece::Part(_))) {
                return Err(format!("expected text between two parts, found {text:?}"));
            }
            if part.is_empty() {
                return Err(format!("expected the name of a part in braces, found {text:?}"));
            }
            pieces.push(Piece::Part(part.to_owned()));
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Ok(Self(pieces))
    }

    /// The parts of a name, in order; nothing where the name is another.
    pub fn parts<'a>(&'a self, name: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
        matched(&self.0, name)
    }

    /// How much of the name it says itself: of several patterns, the one that says most is the closest.
    pub fn closeness(&self) -> (bool, usize) {
        let exact = self.0.iter().all(|piece| matches!(piece, Piece::Text(_)));
        let said = self.0.iter().map(|piece| match piece {
            Piece::Text(text) => text.len() + 1,
            Piece::Part(_) => 1,
            Piece::Any => 0,
        });
        (exact, said.sum())
    }
}

fn matched<'a>(pieces: &'a [Piece], name: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    match pieces.split_first() {
        None => name.is_empty().then(Vec::new),
        Some((Piece::Any, _)) => Some(Vec::new()),
        Some((Piece::Text(text), rest)) => matched(rest, name.strip_prefix(text.as_str())?),
        Some((Piece::Part(part), rest)) => {
            let longest = end_of_part(name);
            let ends = name.char_indices().map(|(at, c)| at + c.len_utf8());
            // The shortest that fits: a part ends where the text behind it begins.
            ends.take_while(|&end| end <= longest).find_map(|end| {
                let mut parts = matched(rest, &name[end..])?;
                parts.insert(0, (part, &name[..end]));
                Some(parts)
            })
        }
    }
}

/// Where a part ends at the latest: before a `-` or a `/`. The sign in the exponent of a number, as in `1e-4`, ends none.
fn end_of_part(name: &str) -> usize {
    let bytes = name.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let is_exponent = |at: usize| {
        at >= 2 && bytes[at] == b'-' && bytes[at - 1] == b'e' && digit(at + 1) && {
            let number = &name[..at - 1];
            number.parse::<f64>().is_ok() && digit(at - 2)
        }
    };
    let ends = name.match_indices(['-', '/']).map(|(at, _)| at);
    ends.into_iter().find(|&at| !is_exponent(at)).unwrap_or(name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_read_off_a_name() {
        for (pattern, name, expected) in [
            (
                "{family}-{size}",
                "resnetv2-152x4",
                Some(vec![("family", "resnetv2"), ("size", "152x4")]),
            ),
            (
                "{family}-{size}",
                "pythia-6.9b",
                Some(vec![("family", "pythia"), ("size", "6.9b")]),
            ),
            ("p{origin}", "p0-steps600", None),
            (
                "p{origin}-steps{steps}",
                "p0-steps600",
                Some(vec![("origin", "0"), ("steps", "600")]),
            ),
            ("ewc-{strength}", "ewc-rel-0.1", None),
            ("ewc-rel-{strength}", "ewc-rel-0.1", Some(vec![("strength", "0.1")])),
            ("ewc-{strength}", "ewc-1e-4", Some(vec![("strength", "1e-4")])),
            (
                "{rate}-{strength}",
                "2.5e-3-1e-4",
                Some(vec![("rate", "2.5e-3"), ("strength", "1e-4")]),
            ),
            (
                "{net}-{width}",
                "mobile-4",
                Some(vec![("net", "mobile"), ("width", "4")]),
            ),
            ("scratch", "scratch", Some(vec![])),
            ("scratch", "scratch2", None),
            ("{any}", "", None),
            ("*", "p0-steps600", Some(vec![])),
            ("{a}x{b}", "1x2x3", Some(vec![("a", "1"), ("b", "2x3")])),
        ] {
            assert_eq!(Pattern::new(pattern).unwrap().parts(name), expected, "{pattern} {name}");
        }
    }

    #[test]
    fn a_name_in_full_is_closer_than_any_pattern() {
        let closeness = |text| Pattern::new(text).unwrap().closeness();
        assert!(closeness("vit-8") > closeness("vit-{size}"));
        assert!(closeness("vit-{size}") > closeness("{family}-{size}"));
        assert!(closeness("{family}") > closeness("*"));
    }

    #[test]
    fn what_is_no_pattern_is_said() {
        for (text, expected) in [
            ("a{b", "closing brace"),
            ("{a}{b}", "between two parts"),
            ("{}", "name of a part"),
        ] {
            let found = Pattern::new(text).unwrap_err();
            assert!(found.contains(expected), "{found}");
        }
    }
}
