//! Colours: one class a series, for the page in light and in dark, and for pictures that stand alone on white.

use std::fmt::Write;

/// Steps of the ramp that colours sizes and tasks.
pub const STEPS: usize = 10;

/// Class, colour on white, colour on black. Each has a contrast of 3 or more, and shapes or dashes beside it.
const COLOURS: [(&str, &str, &str); 4 + STEPS] = [
    ("pretrained", "#0072b2", "#62b6ee"),
    ("scratch", "#c44e00", "#ff9b4e"),
    ("other", "#00795a", "#4fd1a5"),
    ("neutral", "#57606a", "#a3adb8"),
    ("r0", "#4b2e83", "#b59af0"),
    ("r1", "#3f4fa8", "#9db0ff"),
    ("r2", "#2a6fba", "#7cc0ff"),
    ("r3", "#127d9e", "#5fd3ee"),
    ("r4", "#10806f", "#4fdcc0"),
    ("r5", "#35822f", "#86dd79"),
    ("r6", "#767800", "#d0d64e"),
    ("r7", "#a06500", "#f0bd4f"),
    ("r8", "#c24a0a", "#ff9a62"),
    ("r9", "#b3283c", "#ff8094"),
];

/// The class of step `i` of `n` along the ramp. Of more than there are colours, neighbours share one, and a second class tells them
/// apart.
pub fn ramp(i: usize, n: usize) -> String {
    let step = i * (STEPS - 1) / n.saturating_sub(1).max(1);
    match n > STEPS {
        true => format!("r{step} n{i}"),
        false => format!("r{step}"),
    }
}

/// The colour on white of a class, or of the first of several that has one.
pub fn on_white(class: &str) -> &'static str {
    let named = |word: &str| COLOURS.iter().find(|(name, ..)| *name == word);
    class
        .split(' ')
        .find_map(named)
        .map_or("#57606a", |(_, colour, _)| colour)
}

/// Style of the page's series: a variable a class.
pub fn page() -> String {
    let rules = |dark: bool| {
        let rule = |(class, light, night): &(&str, &str, &str)| {
            let colour = if dark { night } else { light };
            format!(".{class}{{--c:{colour}}}")
        };
        COLOURS.iter().map(rule).collect::<String>()
    };
    format!(
        "{}\n@media(prefers-color-scheme:dark){{{}}}\n",
        rules(false),
        rules(true)
    )
}

/// Style of a picture that stands alone: no variables, which not every program that shows SVG knows.
pub fn alone() -> String {
    let mut style = include_str!("standalone.css").to_owned();
    for (class, colour, _) in COLOURS {
        // Writing to a string cannot fail.
        let _ = write!(
            style,
            ".line.{class},.whisker.{class}{{stroke:{colour}}}.mark.{class}{{fill:{colour};stroke:{colour}}}.area.{class}{{fill:{colour}}}"
        );
    }
    // After the colours: hollow marks keep their edge only.
    style.push_str(".mark.hollow{fill:#fff}.mark.single{stroke:none}");
    style
}
