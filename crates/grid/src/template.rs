//! Text with places that are filled in: `--from {@first}.safetensors --set later.lr={rate}`.

use std::collections::BTreeSet;

/// A text with places.
#[derive(Clone, Debug, PartialEq)]
pub struct Template(pub Vec<Node>);

/// A piece of a template.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// As it stands.
    Text(String),
    /// `{net}` or `{net.size}`: the value of an axis, or what the study says of this value.
    Value(Name),
    /// `{@first}` or `{@first start=scratch}`: another run, its path without an extension; with the values that differ.
    Run(String, Vec<(String, Template)>),
    /// `{each task in task.earlier: --fisher {@fisher}.fisher.safetensors}`: once for every value of a list.
    Each(String, Name, Template),
    /// `{file pipelines/mine/train.toml}`: a file that the command reads.
    File(Template),
    /// `{files data/mnist}`: the Parquet and text files of a folder and of its folders, or those of a pattern; for `needs`.
    Files(Template),
    /// `{set cifar10}`: the data set of this name in DATA, a folder or files NAME-train.parquet and so on.
    Set(Template),
    /// `{if-set cifar100: ...}` and `{unless-set cifar100: ...}`: by whether DATA has the data set.
    IfSet(bool, String, Template),
}

/// The name of an axis, a list or a value, with what is asked of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// `net`
    pub axis: String,
    /// `size` in `net.size`
    pub attribute: Option<String>,
}

impl Name {
    /// `net` and, where something is asked of it, `net.size`.
    fn names(&self) -> impl Iterator<Item = String> {
        let asked = self.attribute.as_ref().map(|asked| format!("{}.{asked}", self.axis));
        [self.axis.clone()].into_iter().chain(asked)
    }
}

impl Template {
    /// Reads a template. A brace that is meant stands behind a backslash.
    ///
    /// # Errors
    /// Says what is wrong, with the text.
    pub fn new(text: &str) -> Result<Self, String> {
        let mut reader = Reader { text, at: 0 };
        let template = reader.template(false);
        template.map_err(|what| format!("{what}, in {text:?}"))
    }

    /// Adds the axes, lists and values that its places name, and what is asked of them: `net` and `net.size`.
    pub fn names(&self, names: &mut BTreeSet<String>) {
        for node in &self.0 {
            match node {
                Node::Text(_) => {}
                Node::Value(name) => names.extend(name.names()),
                Node::Run(_, differ) => {
                    for (axis, template) in differ {
                        names.insert(axis.clone());
                        template.names(names);
                    }
                }
                Node::Each(variable, list, body) => {
                    names.insert(variable.clone());
                    names.extend(list.names());
                    body.names(names);
                }
                Node::File(inner) | Node::Files(inner) | Node::Set(inner) | Node::IfSet(_, _, inner) => {
                    inner.names(names)
                }
            }
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

type Read<T> = Result<T, String>;

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn next(&mut self) -> Option<char> {
        let next = self.rest().chars().next()?;
        self.at += next.len_utf8();
        Some(next)
    }

    /// Takes `word` if it stands here.
    fn take(&mut self, word: &str) -> bool {
        let here = self.rest().starts_with(word);
        self.at += if here { word.len() } else { 0 };
        here
    }

    /// Takes all up to a character that is none of a name's.
    fn word(&mut self) -> Read<String> {
        let rest = self.rest();
        let end = rest.find(|c: char| !(c.is_alphanumeric() || "_-".contains(c)));
        let word = rest[..end.unwrap_or(rest.len())].to_owned();
        self.at += word.len();
        match word.is_empty() {
            true => Err(format!("expected a name, found {:?}", self.rest())),
            false => Ok(word),
        }
    }

    fn name(&mut self) -> Read<Name> {
        let axis = self.word()?;
        let attribute = if self.take(".") { Some(self.word()?) } else { None };
        Ok(Name { axis, attribute })
    }

    fn expect(&mut self, word: &str) -> Read<()> {
        match self.take(word) {
            true => Ok(()),
            false => Err(format!("expected {word:?}, found {:?}", self.rest())),
        }
    }

    /// Up to the end, or inside of braces, up to the one that closes.
    fn template(&mut self, inside: bool) -> Read<Template> {
        self.until(inside, &[])
    }

    /// As [`Self::template`], and up to one of these outside of braces.
    fn until(&mut self, inside: bool, ends: &[char]) -> Read<Template> {
        let mut nodes = Vec::new();
        let mut text = String::new();
        loop {
            match self.rest().chars().next() {
                Some('}') if inside => break,
                Some(c) if ends.contains(&c) => break,
                None if inside => return Err("expected a closing brace".to_owned()),
                None => break,
                Some('}') => return Err("expected an opening brace before the closing one".to_owned()),
                Some('{') => {
                    self.at += 1;
                    if !text.is_empty() {
                        nodes.push(Node::Text(std::mem::take(&mut text)));
                    }
                    nodes.push(self.node()?);
                    self.expect("}")?;
                }
                Some('\\') => {
                    self.at += 1;
                    match self.next() {
                        Some(brace @ ('{' | '}')) => text.push(brace),
                        other => {
                            text.push('\\');
                            text.extend(other);
                        }
                    }
                }
                Some(_) => text.extend(self.next()),
            }
        }
        if !text.is_empty() {
            nodes.push(Node::Text(text));
        }
        Ok(Template(nodes))
    }

    /// What stands in braces, without them.
    fn node(&mut self) -> Read<Node> {
        if self.take("@") {
            return self.run();
        }
        if self.take("each ") {
            let variable = self.word()?;
            self.expect(" in ")?;
            let list = self.name()?;
            self.expect(":")?;
            self.take(" ");
            return Ok(Node::Each(variable, list, self.template(true)?));
        }
        for (word, wanted) in [("if-set ", true), ("unless-set ", false)] {
            if self.take(word) {
                let name = self.word()?;
                self.expect(":")?;
                self.take(" ");
                return Ok(Node::IfSet(wanted, name, self.template(true)?));
            }
        }
        let one = if self.take("file ") {
            Node::File
        } else if self.take("files ") {
            Node::Files
        } else if self.take("set ") {
            Node::Set
        } else {
            return Ok(Node::Value(self.name()?));
        };
        Ok(one(self.template(true)?))
    }

    fn run(&mut self) -> Read<Node> {
        let stage = self.word()?;
        let mut differ = Vec::new();
        while self.take(" ") {
            let axis = self.word()?;
            self.expect("=")?;
            differ.push((axis, self.until(true, &[' '])?));
        }
        Ok(Node::Run(stage, differ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(axis: &str, attribute: Option<&str>) -> Name {
        Name {
            axis: axis.to_owned(),
            attribute: attribute.map(str::to_owned),
        }
    }

    fn text(text: &str) -> Node {
        Node::Text(text.to_owned())
    }

    #[test]
    fn places_are_found_in_a_text() {
        let found = Template::new(r"a {net.size}/{@first start=p{seed} x=y}.b \{task\} {file {toml}/x.toml}").unwrap();
        let start = Template(vec![text("p"), Node::Value(name("seed", None))]);
        let expected = vec![
            text("a "),
            Node::Value(name("net", Some("size"))),
            text("/"),
            Node::Run(
                "first".to_owned(),
                vec![("start".to_owned(), start), ("x".to_owned(), Template(vec![text("y")]))],
            ),
            text(".b {task} "),
            Node::File(Template(vec![Node::Value(name("toml", None)), text("/x.toml")])),
        ];
        assert_eq!(found.0, expected);
        let found = Template::new("{each t in task.earlier: --fisher {@fisher task={t}}}{if-set c: x}").unwrap();
        let t = Template(vec![Node::Value(name("t", None))]);
        let body = vec![
            text("--fisher "),
            Node::Run("fisher".to_owned(), vec![("task".to_owned(), t)]),
        ];
        let expected = vec![
            Node::Each("t".to_owned(), name("task", Some("earlier")), Template(body)),
            Node::IfSet(true, "c".to_owned(), Template(vec![text("x")])),
        ];
        assert_eq!(found.0, expected);
    }

    #[test]
    fn what_is_no_template_is_said() {
        for (text, expected) in [
            ("a {b", "expected \"}\""),
            ("a }", "an opening brace"),
            ("{each t of x: y}", "expected \" in \""),
            ("{}", "expected a name"),
            ("{file a", "a closing brace"),
        ] {
            let found = Template::new(text).unwrap_err();
            assert!(found.contains(expected), "{text}: {found}");
        }
    }
}
