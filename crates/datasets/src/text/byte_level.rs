//! GPT-2's byte-level alphabet, and its way to cut text into words that no token crosses.
//!
//! After the encoder of GPT-2, <https://github.com/openai/gpt-2/blob/master/src/encoder.py>.

use std::collections::HashMap;
use std::sync::OnceLock;

use tokenizers::utils::SysRegex;

/// The character that stands for each byte: itself where it prints, else one from U+0100 on.
pub(super) fn alphabet() -> &'static [char; 256] {
    static ALPHABET: OnceLock<[char; 256]> = OnceLock::new();
    ALPHABET.get_or_init(|| {
        let mut next = 0x100u32;
        std::array::from_fn(|byte| match byte as u8 {
            b'!'..=b'~' | 0xa1..=0xac | 0xae..=0xff => char::from(byte as u8),
            _ => {
                next += 1;
                // Below U+0200 every number is a character.
                char::from_u32(next - 1).unwrap_or_default()
            }
        })
    })
}

/// The number of bytes that a token of the alphabet stands for; none where it has other characters.
pub(super) fn length(token: &str) -> Option<u32> {
    // Of U+0100 on there are as many as there are bytes that do not print.
    let stands = |c: char| matches!(c, '!'..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{ff}' | '\u{100}'..='\u{143}');
    token.chars().try_fold(0, |count, c| stands(c).then_some(count + 1))
}

/// Which of GPT-2's kinds a character is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Letter,
    Number,
    Space,
    Other,
}

/// Cuts text into GPT-2's words: what its regular expression
/// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+` matches, one match after another.
///
/// Which kind a character is, the regular expressions' own engine is asked, once a character, so that the words are
/// those of the library.
pub(super) struct Splitter {
    kinds: [SysRegex; 3],
    ascii: [Kind; 128],
    others: HashMap<char, Kind>,
}

impl Splitter {
    /// # Errors
    /// When the engine refuses its expressions.
    pub fn new() -> Result<Self, tokenizers::Error> {
        let mut splitter = Self {
            kinds: [
                SysRegex::new(r"\p{L}")?,
                SysRegex::new(r"\p{N}")?,
                SysRegex::new(r"\s")?,
            ],
            ascii: [Kind::Other; 128],
            others: HashMap::new(),
        };
        splitter.ascii = std::array::from_fn(|byte| splitter.ask(char::from(byte as u8)));
        Ok(splitter)
    }

    fn ask(&self, c: char) -> Kind {
        let text = c.to_string();
        let kinds = self.kinds.iter().zip([Kind::Letter, Kind::Number, Kind::Space]);
        let found = kinds
            .into_iter()
            .find(|(regex, _)| regex.find_iter(&text).next().is_some());
        found.map_or(Kind::Other, |(_, kind)| kind)
    }

    fn kind(&mut self, c: char) -> Kind {
        if let Some(kind) = self.ascii.get(c as usize) {
            return *kind;
        }
        if let Some(kind) = self.others.get(&c) {
            return *kind;
        }
        let kind = self.ask(c);
        self.others.insert(c, kind);
        kind
    }

    /// The end of the first word of a text, bytes; 0 of an empty one.
    pub fn word(&mut self, text: &str) -> usize {
        let Some(first) = text.chars().next() else {
            return 0;
        };
        if first == '\'' {
            let rest = &text.as_bytes()[1..];
            match rest {
                [b's' | b't' | b'm' | b'd', ..] => return 2,
                [b'r', b'e', ..] | [b'v', b'e', ..] | [b'l', b'l', ..] => return 3,
                _ => {}
            }
        }
        if first == ' '
            && let Some(second) = text[1..].chars().next()
        {
            let kind = self.kind(second);
            if kind != Kind::Space {
                return 1 + self.run(&text[1..], kind).0;
            }
        }
        let kind = self.kind(first);
        let (end, last) = self.run(text, kind);
        // A run of white space leaves its last character to the word after it.
        if kind == Kind::Space && end < text.len() && end > last {
            return end - last;
        }
        end
    }

    /// The end of the run of this kind that a text begins with, and the bytes of its last character.
    fn run(&mut self, text: &str, kind: Kind) -> (usize, usize) {
        let bytes = text.as_bytes();
        let (mut end, mut last) = (0, 0);
        loop {
            // Nearly all text is ASCII.
            match bytes.get(end) {
                None => break,
                Some(byte) if byte.is_ascii() => {
                    if self.ascii[usize::from(*byte)] != kind {
                        break;
                    }
                    last = 1;
                }
                Some(_) => {
                    let Some(c) = text[end..].chars().next() else { break };
                    if self.kind(c) != kind {
                        break;
                    }
                    last = c.len_utf8();
                }
            }
            end += last;
        }
        (end, last)
    }
}

/// Cuts a text into pieces of about `size` bytes, each of which is cut into the same words alone as in the whole: a
/// word never has a space after a character that is none, and no word depends on what is before it.
pub(super) fn pieces(text: &str, size: usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let bytes = rest.as_bytes();
        // The character before is ASCII and prints, so that nobody needs to be asked what it is.
        let cut = (size.max(1)..bytes.len()).find(|&at| bytes[at] == b' ' && bytes[at - 1].is_ascii_graphic());
        let (piece, after) = rest.split_at(cut.unwrap_or(bytes.len()));
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;
    use tokenizers::pre_tokenizers::byte_level::ByteLevel;
    use tokenizers::{Decoder, OffsetReferential, OffsetType, PreTokenizedString, PreTokenizer};

    const GPT2: &str = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+";

    fn words<'a>(splitter: &mut Splitter, mut text: &'a str) -> Vec<&'a str> {
        let mut words = Vec::new();
        while !text.is_empty() {
            let (word, rest) = text.split_at(splitter.word(text));
            words.push(word);
            text = rest;
        }
        words
    }

    #[test]
    fn every_byte_has_a_character_of_its_own() {
        let found: std::collections::BTreeSet<char> = alphabet().iter().copied().collect();
        assert_eq!(found.len(), 256);
        let known = ByteLevel::alphabet();
        assert!(found.iter().all(|c| known.contains(c)) && known.len() == 256);
        // Of the table in GPT-2's encoder.py: blank, line break, no-break space and soft hyphen.
        assert_eq!(
            [b' ', b'\n', 0xa0, 0xad].map(|byte| alphabet()[usize::from(byte)]),
            ['Ġ', 'Ċ', 'ł', 'Ń']
        );
        assert!(
            (0..=0x10ffff)
                .filter_map(char::from_u32)
                .all(|c| { length(&c.to_string()) == found.contains(&c).then_some(1) })
        );
        let decoder = ByteLevel::default();
        for c in ["a", "é", "日", "👩"] {
            let spelled: String = c.bytes().map(|byte| alphabet()[usize::from(byte)]).collect();
            assert_eq!(length(&spelled), Some(c.len() as u32));
            assert_eq!(decoder.decode_chain(vec![spelled]).unwrap(), [c]);
        }
        assert_eq!((length(""), length("a b")), (Some(0), None));
    }

    /// Every character there is: before and after a letter, a digit, a blank, a sign, itself, and a contraction.
    #[test]
    fn words_are_those_of_the_regular_expression_for_every_character() {
        let regex = SysRegex::new(GPT2).unwrap();
        let mut splitter = Splitter::new().unwrap();
        let all: Vec<char> = (0..=0x10ffff).filter_map(char::from_u32).collect();
        for some in all.chunks(4096) {
            let text: String = some.iter().map(|c| format!("a{c}1{c} {c}{c}'s!{c}\n{c}")).collect();
            let expected: Vec<&str> = regex.find_iter(&text).map(|(start, end)| &text[start..end]).collect();
            assert!(
                words(&mut splitter, &text) == expected,
                "around U+{:04X}",
                some[0] as u32
            );
        }
    }

    proptest! {
        #[test]
        fn words_are_those_of_the_library_in_the_whole_and_in_pieces(
            text in "([a-z' ]{0,6}|[0-9 .']{0,4}|[\\s]{0,4}|'(s|t|re|ve|m|ll|d|x)|\\PC{0,4}|.{0,3}){0,12}",
            size in 1usize..20,
        ) {
            let mut whole = PreTokenizedString::from(text.as_str());
            ByteLevel::new(false, false, true).pre_tokenize(&mut whole).unwrap();
            let expected = whole.get_splits(OffsetReferential::Original, OffsetType::Byte);
            let expected: Vec<&str> = expected.iter().map(|(_, (start, end), _)| &text[*start..*end]).collect();
            let expected: Vec<&str> = expected.into_iter().filter(|word| !word.is_empty()).collect();
            let mut splitter = Splitter::new().unwrap();
            prop_assert_eq!(&words(&mut splitter, &text), &expected);
            let cut: Vec<&str> = pieces(&text, size).flat_map(|piece| words(&mut splitter, piece)).collect();
            prop_assert_eq!(&cut, &expected);
            prop_assert_eq!(pieces(&text, size).collect::<String>(), text);
        }
    }
}
