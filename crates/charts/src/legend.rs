//! Legends: the line and the mark that stand before a word.

use maud::{Markup, html};

use crate::svg::Shape;

/// One entry: how a series is drawn, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Class of the line.
    pub line: Option<String>,
    /// Class and shape of the mark on it.
    pub mark: Option<(String, Shape)>,
    /// What it is called.
    pub words: String,
}

impl Key {
    /// A line with a mark on it, both of a class.
    pub fn series(class: &str, shape: Shape, words: impl Into<String>) -> Self {
        Self {
            line: Some(class.to_owned()),
            mark: Some((class.to_owned(), shape)),
            words: words.into(),
        }
    }

    /// A line without marks.
    pub fn line(class: &str, words: impl Into<String>) -> Self {
        Self {
            line: Some(class.to_owned()),
            mark: None,
            words: words.into(),
        }
    }

    /// A shape that means the same in every colour.
    pub fn shape(shape: Shape, words: impl Into<String>) -> Self {
        Self {
            line: None,
            mark: Some(("neutral".to_owned(), shape)),
            words: words.into(),
        }
    }

    /// The class that gives its colour; `None` for a shape that means the same in every colour.
    pub fn class(&self) -> Option<&str> {
        self.line.as_deref()
    }

    /// The line and the mark, 36 by 16 units.
    pub fn draw(&self) -> Markup {
        html! {
            @if let Some(class) = &self.line { polyline class={ "line " (class) } points="1,8 35,8" {} }
            @if let Some((class, shape)) = &self.mark { (shape.mark(18.0, 8.0, 5.0, class, "")) }
        }
    }
}

/// What the marks mean, in a row.
pub fn html(entries: &[Key]) -> Markup {
    html! {
        ul.legend {
            @for entry in entries {
                li { svg.key viewBox="0 0 36 16" aria-hidden="true" { (entry.draw()) } (entry.words) }
            }
        }
    }
}
