//! Templates filled in with the values of a run: other runs' paths, data sets, files, values that say something.

use super::{Plan, Result, Values};
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

impl Plan<'_> {
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
        for said in study.axes.get(&name.axis).into_iter().flatten() {
            let Some(parts) = said.pattern.parts(&value) else {
                continue;
            };
            let parts: Values = parts
                .into_iter()
                .map(|(part, text)| (part.to_owned(), text.to_owned()))
                .collect();
            if let Some(template) = said.texts.get(attribute) {
                return self.fill(template, &scope.deeper(parts)?, reads);
            }
            if let Some(part) = parts.get(attribute) {
                return Ok(part.clone());
            }
        }
        Err(format!("[axis.{}] says no {attribute:?} of {value:?}", name.axis))
    }

    /// A list of the study, or of one of its values.
    pub(super) fn list(&self, name: &Name, scope: &Scope) -> Result<Vec<String>> {
        let Some(attribute) = &name.attribute else {
            let list = self.study.lists.get(&name.axis);
            return list
                .cloned()
                .ok_or_else(|| format!("there is no list {:?} under [lists]", name.axis));
        };
        let value = scope.parts.get(&name.axis).or_else(|| scope.values.get(&name.axis));
        let value = value.ok_or_else(|| missing(&name.axis))?;
        let said = self.study.axes.get(&name.axis).into_iter().flatten();
        let mut fitting = said.filter(|said| said.pattern.parts(value).is_some());
        let list = fitting.find_map(|said| said.lists.get(attribute));
        list.cloned()
            .ok_or_else(|| format!("[axis.{}] says no list {attribute:?} of {value:?}", name.axis))
    }
}

fn missing(axis: &str) -> String {
    format!("there is no value {{{axis}}}: the runs of a page give one, as {axis} = [\"...\"], or [values] does")
}
