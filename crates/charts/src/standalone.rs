//! A figure as an SVG file that needs no page: its panels in a grid, with their legend, in fixed colours on white.

use maud::{Markup, PreEscaped, html};

use crate::palette;
use crate::svg::{Panel, round};
use crate::{Figure, Group};

/// Space between and around panels.
const GAP: f64 = 18.0;
/// Height of a group's heading, of a panel's title, and of a line of the legend.
const HEADING: f64 = 34.0;
const TITLE: f64 = 24.0;
const LINE: f64 = 24.0;
/// Height of each further line of a title.
const MORE: f64 = 17.0;
/// Width of a letter in a legend and in a title, roughly: too wide leaves room, too narrow would overlap.
const LETTER: f64 = 7.4;
const BOLD: f64 = 7.8;
/// A legend's mark with the space after it.
const KEY: f64 = 44.0;
/// Width of the narrowest picture.
const NARROWEST: f64 = 640.0;

/// The picture; `None` where no panel was drawn.
pub fn svg(figure: &Figure) -> Option<String> {
    let groups: Vec<&Group> = figure.drawn().collect();
    if groups.is_empty() {
        return None;
    }
    let width = groups.iter().map(|g| grid_width(g)).fold(NARROWEST, f64::max);
    let mut parts = Vec::new();
    let mut y = GAP;
    let once = figure.one_legend();
    for (i, group) in groups.iter().enumerate() {
        if !group.heading.is_empty() {
            parts.push(html! { text.heading x=(GAP) y=(round(y + 18.0)) { (group.heading) } });
            y += HEADING;
        }
        if !group.legend.is_empty() && (i == 0 || !once) {
            parts.push(legend(group, width, &mut y));
        }
        parts.push(grid(group, &mut y));
    }
    let picture = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(round(y)) viewBox=(format!("0 0 {width} {}", round(y)))
        role="img" {
            title { (figure.title) }
            style { (PreEscaped(palette::alone())) }
            rect width="100%" height="100%" fill="#fff" {}
            @for part in &parts { (part) }
        }
    };
    Some(picture.into_string())
}

/// Panels beside each other; as many as on the page.
fn columns(group: &Group) -> usize {
    group.columns.min(group.panels.len()).max(1)
}

fn cell(group: &Group) -> (f64, f64) {
    let sizes = group.panels.iter().map(|p| p.size);
    sizes.fold((0.0, 0.0), |(w, h), (width, height)| {
        (f64::max(w, width), f64::max(h, height))
    })
}

fn grid_width(group: &Group) -> f64 {
    let n = columns(group) as f64;
    round(GAP + n * (cell(group).0 + GAP))
}

/// A title in lines no wider than its panel; a word that is, is one by itself.
fn lines(title: &str, width: f64) -> Vec<String> {
    let most = (width / BOLD) as usize;
    let mut lines: Vec<String> = Vec::new();
    for word in title.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn grid(group: &Group, y: &mut f64) -> Markup {
    let (width, height) = cell(group);
    let columns = columns(group);
    let titles: Vec<Vec<String>> = group.panels.iter().map(|p| lines(&p.title, width)).collect();
    let most = titles.iter().map(Vec::len).max().unwrap_or(1);
    let title = TITLE + (most - 1) as f64 * MORE;
    let place = |(i, (panel, words)): (usize, (&Panel, &Vec<String>))| {
        let x = round(GAP + (i % columns) as f64 * (width + GAP));
        let top = round(*y + (i / columns) as f64 * (title + height + GAP));
        html! {
            @for (line, words) in words.iter().enumerate() {
                text.title x=(x) y=(round(top + 14.0 + line as f64 * MORE)) { (words) }
            }
            svg x=(x) y=(round(top + title)) width=(panel.size.0) height=(panel.size.1)
            viewBox=(format!("0 0 {} {}", panel.size.0, panel.size.1)) {
                desc { (panel.alt) }
                (panel.content)
            }
        }
    };
    let panels = html! { @for panel in group.panels.iter().zip(&titles).enumerate() { (place(panel)) } };
    *y += group.panels.len().div_ceil(columns) as f64 * (title + height + GAP);
    panels
}

fn legend(group: &Group, width: f64, y: &mut f64) -> Markup {
    let mut x = GAP;
    let mut placed = Vec::new();
    for key in &group.legend {
        let needed = KEY + LETTER * key.words.chars().count() as f64 + GAP;
        if x > GAP && x + needed > width {
            x = GAP;
            *y += LINE;
        }
        placed.push((x, *y, key));
        x += needed;
    }
    *y += LINE + 4.0;
    html! {
        @for (x, y, key) in placed {
            g transform=(format!("translate({} {})", round(x), round(y))) {
                (key.draw())
                text x=(KEY) y="13" { (key.words) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_broken_between_words_that_do_not_fit() {
        let title = "Bits per byte of general English, pretrained";
        let expected = ["Bits per byte of", "general English,", "pretrained"];
        assert_eq!(lines(title, 20.0 * BOLD), expected);
        assert_eq!(lines(title, 44.0 * BOLD), [title]);
        // A word that is wider than the panel is not broken.
        assert_eq!(
            lines("forgetting-since-learned of A", 5.0 * BOLD),
            ["forgetting-since-learned", "of A"]
        );
    }
}
