//! What a study's files say and nothing in them asks for: mostly a name that was mistyped, which would leave another value in place.

use std::collections::{BTreeMap, BTreeSet};

use super::file::PageFile;
use super::{Study, template, text};

/// Every name that a page asks for, those that a preset leaves out too: axes, values, lists, what is asked of a value.
///
/// # Errors
/// A template that cannot be read.
pub(super) fn of_pages(pages: &BTreeMap<String, PageFile>) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    let read = |name: &str, text: &str| template(&format!("page.{name}"), text);
    for (name, page) in pages {
        let texts = [&page.out, &page.title, &page.listed].into_iter().flatten();
        for text in texts.chain([&page.arguments]) {
            read(name, text)?.names(&mut names);
        }
        for (axis, value) in page.runs.iter().flatten() {
            names.insert(axis.clone());
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for value in values.iter().filter_map(text) {
                match value.strip_prefix('@') {
                    Some(list) => drop(names.insert(list.to_owned())),
                    None => read(name, &value)?.names(&mut names),
                }
            }
        }
    }
    Ok(names)
}

/// Every value that a page gives an axis, those that a preset leaves out too; none of those that name other values.
pub(super) fn values_of_pages(
    pages: &BTreeMap<String, PageFile>,
    lists: &BTreeMap<String, Vec<String>>,
) -> BTreeSet<(String, String)> {
    let mut values = BTreeSet::new();
    for (axis, value) in pages.values().flat_map(|page| page.runs.iter().flatten()) {
        let all = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in all.iter().filter_map(text) {
            let listed = value.strip_prefix('@').and_then(|list| lists.get(list));
            let listed = listed.cloned().unwrap_or_else(|| vec![value]);
            values.extend(listed.into_iter().map(|value| (axis.clone(), value)));
        }
    }
    values
}

/// The first thing that is said under `values`, `lists` or `axis` and that is none of these names.
pub(super) fn first(study: &Study, asked: &BTreeSet<String>) -> Option<String> {
    // The preset is a value of every study.
    let unused = |name: &&String| !asked.contains(*name) && *name != "preset";
    if let Some(name) = study.values.keys().find(unused) {
        return Some(format!(
            "values.{name}: expected a value that is asked for, found no {{{name}}}"
        ));
    }
    if let Some(name) = study.lists.keys().find(unused) {
        return Some(format!(
            "lists.{name}: expected a list that is asked for, found no \"@{name}\" and no {{each ... in {name}: ...}}"
        ));
    }
    for (axis, said) in study
        .axes
        .iter()
        .flat_map(|(axis, all)| all.iter().map(move |said| (axis, said)))
    {
        for attribute in said.texts.keys().chain(said.lists.keys()) {
            let name = format!("{axis}.{attribute}");
            if !asked.contains(&name) {
                return Some(format!(
                    "axis.{axis}.{}.{attribute}: expected what is asked of {axis}, found no {{{name}}}",
                    said.pattern
                ));
            }
        }
    }
    None
}
