//! Templates filled in with the values of a run: other runs' paths, data sets, files, values that say something.

use super::{Plan, Result, Values};
use crate::study::{Said, Study};
use crate::template::{Name, Node, Template};

/// What a template names: runs and files.
#[derive(Default)]
pub(super) struct Reads {
    pub(super) runs: Vec<usize>,
    pub(super) files: Vec<String>,
}

/// The values that a template sees.
#[derive(Clone)]
pub(super) struct Scope {
    pub(super) values: Values,
    /// Parts of a name, `out` and `dir`: not seen by the runs that the template names.
    parts: Values,
    depth: usize,
}

/// More than this deep a template names itself.
const DEEPEST: usize = 50;

impl Scope {
    pub(super) fn new(values: Values) -> Self {
        let (parts, depth) = (Values::new(), 0);
        Self { values, parts, depth }
    }

    /// Says where the run or the page is: `out` without an extension, `dir` its folder.
    pub(super) fn place(&mut self, out: &str, dir: &str) {
        for (name, path) in [("out", out), ("dir", dir)] {
            self.parts.insert(name.to_owned(), path.to_owned());
        }
    }

    /// The scope of what is said of a value, with the parts of its name; `out` and `dir` are the run's there too.
    fn deeper(&self, mut parts: Values) -> Result<Self> {
        if self.depth >= DEEPEST {
            return Err("expected values that do not name themselves".to_owned());
        }
        for path in ["out", "dir"] {
            parts.extend(self.parts.get(path).map(|text| (path.to_owned(), text.clone())));
        }
        let depth = self.depth + 1;
        let values = self.values.clone();
        Ok(Self { values, parts, depth })
    }
}

impl<'a> Plan<'a> {
    /// Values that name other values, filled in.
    pub(super) fn settled(&mut self, values: &Values) -> Result<Values> {
        let mut settled = Values::new();
        for (axis, value) in values {
            let text = match value.contains(['{', '\\']) {
                true => {
                    let mut others = values.clone();
                    others.remove(axis);
                    let template = Template::new(value)?;
                    self.fill(&template, &Scope::new(others), &mut Reads::default())?
                }
                false => value.clone(),
            };
            settled.insert(axis.clone(), text);
        }
        Ok(settled)
    }

    pub(super) fn fill(&mut self, template: &Template, scope: &Scope, reads: &mut Reads) -> Result<String> {
        let mut text = String::new();
        for node in &template.0 {
            text += &self.node(node, scope, reads)?;
        }
        Ok(text)
    }

    fn node(&mut self, node: &Node, scope: &Scope, reads: &mut Reads) -> Result<String> {
        match node {
            Node::Text(text) => Ok(self.outside.text(text)),
            Node::Value(name) => self.value(name, scope, reads),
            Node::Run(stage, differ) => {
                let mut values = scope.values.clone();
                for (axis, template) in differ {
                    let value = self.fill(template, scope, reads)?;
                    values.insert(axis.clone(), value);
                }
                let (run, path) = self.run(stage, values)?;
                reads.runs.push(run);
                self.file(&path)
            }
            Node::Each(variable, list, body) => {
                let mut texts = Vec::new();
                for value in self.list(list, scope)? {
                    let mut scope = scope.clone();
                    scope.values.insert(variable.clone(), value);
                    texts.push(self.fill(body, &scope, reads)?);
                }
                Ok(texts.join(" "))
            }
            Node::File(path) => {
                let path = self.fill(path, scope, reads)?;
                reads.files.push(path.clone());
                Ok(path)
            }
            Node::Files(paths) => {
                let paths = self.fill(paths, scope, reads)?;
                self.outside.files(&paths)
            }
            Node::Set(name) => {
                let name = self.fill(name, scope, reads)?;
                self.outside.set(&name)
            }
            Node::IfSet(wanted, name, body) => {
                let body = self.fill(body, scope, reads)?;
                self.outside.if_set(*wanted, name, body)
            }
        }
    }

    /// The value of an axis, a value of the study, or what is said of it.
    fn value(&mut self, name: &Name, scope: &Scope, reads: &mut Reads) -> Result<String> {
        let study = self.study;
        let plain = |axis: &str| scope.parts.get(axis).or_else(|| scope.values.get(axis)).cloned();
        let Some(attribute) = &name.attribute else {
            if let Some(value) = plain(&name.axis) {
                return Ok(value);
            }
            if let Some(template) = study.values.get(&name.axis) {
                return self.fill(template, &scope.deeper(Values::new())?, reads);
            }
            return match name.axis.chars().all(|c| c.is_ascii_uppercase() || c == '_') {
                true => self.outside.variable(&name.axis),
                false => Err(missing(&name.axis)),
            };
        };
        let value = plain(&name.axis).ok_or_else(|| missing(&name.axis))?;
        let fitting = self.fitting(&name.axis, &value);
        require_closest(&fitting, name, &value, |said| said.texts.contains_key(attribute))?;
        for (said, parts) in fitting {
            if let Some(template) = said.texts.get(attribute) {
                return self.fill(template, &scope.deeper(parts)?, reads);
            }
            if let Some(part) = parts.get(attribute) {
                return Ok(part.clone());
            }
        }
        Err(format!("[axis.{}] says no {attribute:?} of {value:?}", name.axis))
    }

    /// What is said of a value, the closest pattern first, with the parts of its name.
    fn fitting(&mut self, axis: &str, value: &str) -> Vec<(&'a Said, Values)> {
        let study: &'a Study = self.study;
        let all = study.axes.get(axis).into_iter().flatten();
        let mut found = Vec::new();
        for said in all {
            let Some(parts) = said.pattern.parts(value) else {
                continue;
            };
            let parts = parts.into_iter().map(|(part, text)| (part.to_owned(), text.to_owned()));
            found.push((said, parts.collect()));
            self.fitting.insert((axis.to_owned(), said.pattern.to_string()));
        }
        found
    }

    /// A list of the study, or of one of its values.
    pub(super) fn list(&mut self, name: &Name, scope: &Scope) -> Result<Vec<String>> {
        let Some(attribute) = &name.attribute else {
            let list = self.study.lists.get(&name.axis);
            return list
                .cloned()
                .ok_or_else(|| format!("there is no list {:?} under [lists]", name.axis));
        };
        let value = scope.parts.get(&name.axis).or_else(|| scope.values.get(&name.axis));
        let value = value.ok_or_else(|| missing(&name.axis))?;
        let fitting = self.fitting(&name.axis, value);
        require_closest(&fitting, name, value, |said| said.lists.contains_key(attribute))?;
        let list = fitting.iter().find_map(|(said, _)| said.lists.get(attribute));
        list.cloned()
            .ok_or_else(|| format!("[axis.{}] says no list {attribute:?} of {value:?}", name.axis))
    }
}

/// Refuses two patterns that are as close to a value and both say what is asked: which of them counts, nobody can tell.
fn require_closest(fitting: &[(&Said, Values)], name: &Name, value: &str, says: impl Fn(&Said) -> bool) -> Result<()> {
    let mut saying = fitting.iter().map(|(said, _)| *said).filter(|said| says(said));
    match (saying.next(), saying.next()) {
        (Some(one), Some(other)) if one.pattern.closeness() == other.pattern.closeness() => Err(format!(
            "[axis.{}] says {:?} of {value:?} twice, by the patterns {} and {}; expected one of them, or one that is closer",
            name.axis,
            name.attribute.as_deref().unwrap_or_default(),
            one.pattern,
            other.pattern
        )),
        _ => Ok(()),
    }
}

fn missing(axis: &str) -> String {
    format!("there is no value {{{axis}}}: the runs of a page give one, as {axis} = [\"...\"], or [values] does")
}
