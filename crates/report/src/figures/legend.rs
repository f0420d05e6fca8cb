//! Legends: the line and the mark that stand before a word.

use maud::{Markup, html};

use crate::svg::Shape;

/// What the marks mean, in a row.
pub fn html(entries: &[(Markup, String)]) -> Markup {
    html! {
        ul.legend {
            @for (mark, meaning) in entries {
                li { svg.key viewBox="0 0 36 16" aria-hidden="true" { (mark) } (meaning) }
            }
        }
    }
}

/// A line of a class, or of several that blanks part.
pub fn line(class: &str) -> Markup {
    html! { polyline class={ "line " (class) } points="1,8 35,8" {} }
}

/// A line with a mark on it.
pub fn marked(class: &str, shape: Shape) -> Markup {
    html! { (line(class)) (shape.mark(18.0, 8.0, 5.0, class, "")) }
}
