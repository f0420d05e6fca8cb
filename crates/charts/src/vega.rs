//! A figure as a Vega-Lite specification with its data: to look closer, to restyle, to draw anew elsewhere.
//!
//! One file a figure, with one tidy table in it, a row a mark: `panel`, `kind`, `series`, `x`, `y`, `low`, `high`, `shape`, `size`,
//! `words`, as far as its kind has them. Panels are views that filter it. Marks that stand beside each other on the page, so that
//! their intervals do not hide each other, lie on each other here. Cells' graphs have no axes and are left out.

use serde_json::{Map, Value, json};

use crate::axis::Axis;
use crate::marks::{Direction, Mark};
use crate::palette;
use crate::svg::{Frame, Panel, Shape, View};
use crate::{Figure, Group, Heat, Key, Profile};

const SCHEMA: &str = "https://vega.github.io/schema/vega-lite/v6.json";
/// Pixels of a panel's axes, as on the page.
const WIDTH: f64 = 334.0;
const HEIGHT: f64 = 244.0;
const CELL: f64 = 240.0;
/// Beyond this many rows or columns numbers would not be legible.
const NUMBERED: usize = 10;
const HEAT: &str = "#084081";
const SOFT: &str = "#57606a";
/// Stands where the table is to be.
const TABLE: &str = "@marks";

/// The specification; `None` where no panel has axes.
pub fn specification(figure: &Figure) -> Option<String> {
    let mut table = Vec::new();
    let groups: Vec<Value> = figure.drawn().filter_map(|g| group(g, &mut table)).collect();
    if groups.is_empty() {
        return None;
    }
    let whole = json!({
        "$schema": SCHEMA,
        "title": figure.title,
        "datasets": { "marks": TABLE },
        "data": { "name": "marks" },
        "vconcat": groups,
        "resolve": independent(),
    });
    // A row of the table a line.
    let rows: Vec<String> = table.iter().map(|row| format!("      {row}")).collect();
    let table = format!("[\n{}\n    ]", rows.join(",\n"));
    Some(format!("{whole:#}\n").replacen(&json!(TABLE).to_string(), &table, 1))
}

fn independent() -> Value {
    json!({ "scale": { "color": "independent", "shape": "independent", "strokeDash": "independent" } })
}

fn group(group: &Group, table: &mut Vec<Value>) -> Option<Value> {
    let mut views = Vec::new();
    for panel in &group.panels {
        let legend = views.is_empty().then_some(group.legend.as_slice());
        let keys = Keys {
            all: &group.legend,
            shown: legend.is_some(),
        };
        views.extend(view(panel, &keys, table));
    }
    let views = json!({ "columns": group.columns, "concat": views, "resolve": independent() });
    let mut whole = views.as_object()?.clone();
    if whole["concat"].as_array()?.is_empty() {
        return None;
    }
    if !group.heading.is_empty() {
        whole.insert("title".to_owned(), json!(group.heading));
    }
    Some(Value::Object(whole))
}

/// A panel, and its rows of the table.
fn view(panel: &Panel, keys: &Keys, table: &mut Vec<Value>) -> Option<Value> {
    let mut rows = Rows {
        panel: &panel.id,
        rows: Vec::new(),
    };
    let (width, height, layers) = match &panel.view {
        View::Axes(frame, marks) => (WIDTH, HEIGHT, axes(frame, marks, keys, &mut rows)),
        View::Heat(heat) => {
            let side = CELL / heat.rows.len().max(heat.columns.len()).max(1) as f64;
            let size = |names: &[String]| side * names.len() as f64;
            (size(&heat.columns), size(&heat.rows), squares(heat, &mut rows))
        }
        View::Profile(profile) => {
            let row = (560.0 / profile.layers.len().max(1) as f64).clamp(9.0, 42.0);
            let height = row * profile.layers.len() as f64;
            (WIDTH, height, layers(profile, keys, &mut rows))
        }
        View::Graph => return None,
    };
    table.append(&mut rows.rows);
    Some(json!({
        "title": panel.title,
        "description": panel.alt,
        "width": width,
        "height": height,
        "transform": [{ "filter": { "field": "panel", "equal": panel.id } }],
        "layer": layers,
    }))
}

/// Rows of the table for one panel.
struct Rows<'a> {
    panel: &'a str,
    rows: Vec<Value>,
}

impl Rows<'_> {
    fn add(&mut self, kind: &str, values: Value) {
        let mut row = Map::new();
        row.insert("panel".to_owned(), json!(self.panel));
        row.insert("kind".to_owned(), json!(kind));
        row.extend(values.as_object().cloned().unwrap_or_default());
        self.rows.push(Value::Object(row));
    }

    fn has(&self, kind: &str) -> bool {
        self.rows.iter().any(|row| row["kind"] == kind)
    }
}

/// Names and looks of the series.
struct Keys<'a> {
    all: &'a [Key],
    shown: bool,
}

impl Keys<'_> {
    /// What a class is called: the legend's words, or else itself.
    fn name(&self, class: &str) -> String {
        let own = series(class);
        let key = self
            .all
            .iter()
            .find(|key| key.class().is_some_and(|c| series(c) == own));
        key.map_or(own, |key| key.words.clone())
    }

    /// Series by name, in the legend's order and then as they come.
    fn series(&self, classes: &[String]) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> = Vec::new();
        let from_legend = self.all.iter().filter_map(Key::class).map(series);
        let used: Vec<String> = classes.iter().map(|class| series(class)).collect();
        for own in from_legend.filter(|own| used.contains(own)).chain(used.iter().cloned()) {
            if !found.iter().any(|(class, _)| *class == own) {
                let name = self.name(&own);
                found.push((own, name));
            }
        }
        found
    }

    /// Encodings of colour and dashes.
    fn looks(&self, classes: &[String]) -> Value {
        let series = self.series(classes);
        let names: Vec<&String> = series.iter().map(|(_, name)| name).collect();
        let colours: Vec<&str> = series.iter().map(|(class, _)| palette::on_white(class)).collect();
        let dashes: Vec<&[u8]> = series.iter().map(|(class, _)| dashes(class)).collect();
        let legend = if self.shown {
            json!({ "orient": "top", "title": null, "columns": 2, "labelLimit": 400, "symbolOpacity": 1 })
        } else {
            Value::Null
        };
        json!({
            "color": { "field": "series", "type": "nominal", "legend": legend, "scale": { "domain": names, "range": colours } },
            "strokeDash": { "field": "series", "type": "nominal", "legend": null, "scale": { "domain": names, "range": dashes } },
        })
    }
}

/// A class without what does not tell series apart.
fn series(class: &str) -> String {
    let own = class
        .split(' ')
        .filter(|word| !["thin", "faint", "single", "hollow", "across"].contains(word));
    own.collect::<Vec<_>>().join(" ")
}

fn dashes(class: &str) -> &'static [u8] {
    let has = |word: &str| class.split(' ').any(|w| w == word);
    if has("whole") {
        &[1, 0]
    } else if has("scratch") || has("plain") {
        &[6, 4]
    } else if has("other") {
        &[2, 3]
    } else {
        &[1, 0]
    }
}

fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::Circle => "circle",
        Shape::Triangle => "triangle-up",
        Shape::Square => "square",
        Shape::Diamond => "diamond",
    }
}

/// The encoding of an axis.
fn encoded(field: &str, axis: &Axis) -> Value {
    let values: Vec<f64> = axis.ticks.iter().map(|(value, _)| *value).collect();
    let title: Vec<&str> = axis.label.split('\n').collect();
    json!({
        "field": field,
        "type": "quantitative",
        "title": title,
        "scale": {
            "type": if axis.is_log() { "log" } else { "linear" },
            "domain": axis.ends(),
            "clamp": true,
            "nice": false,
            "zero": false,
        },
        "axis": { "values": values, "labelExpr": labels(&axis.ticks) },
    })
}

/// An expression that gives each tick its label.
fn labels(ticks: &[(f64, String)]) -> String {
    // A tick's value may come back a rounding away.
    let each = ticks.iter().map(|(value, text)| {
        let near = 1e-9 * value.abs() + f64::MIN_POSITIVE;
        format!("abs(datum.value - {value}) <= {near:e} ? {} : ", json!(text))
    });
    each.chain(["''".to_owned()]).collect()
}

fn axes(frame: &Frame, marks: &[Mark], keys: &Keys, rows: &mut Rows) -> Vec<Value> {
    let mut classes = Vec::new();
    let mut lines = 0;
    for mark in marks {
        match mark {
            Mark::Line { points, class, .. } => {
                classes.push(class.clone());
                let weight = if class.contains("thin") || class.contains("faint") {
                    1.0
                } else {
                    2.0
                };
                for (order, (x, y)) in points.iter().enumerate() {
                    let row = json!({ "series": keys.name(class), "line": lines, "order": order, "x": x, "y": y, "weight": weight });
                    rows.add("line", row);
                }
                lines += 1;
            }
            Mark::Area { ends, class } => {
                classes.push(class.clone());
                for (x, low, high) in ends {
                    rows.add(
                        "area",
                        json!({ "series": keys.name(class), "x": x, "low": low, "high": high }),
                    );
                }
            }
            Mark::Interval {
                direction,
                at,
                low,
                high,
                class,
                ..
            } => {
                classes.push(class.clone());
                let (kind, place) = match direction {
                    Direction::Up => ("interval", "x"),
                    Direction::Across => ("interval across", "y"),
                };
                rows.add(
                    kind,
                    json!({ "series": keys.name(class), place: at, "low": low, "high": high }),
                );
            }
            Mark::Point {
                place: (x, y),
                radius,
                shape: form,
                class,
                title,
                ..
            } => {
                classes.push(class.clone());
                let filled = if class.contains("hollow") { 0.0 } else { 1.0 };
                rows.add(
                    "point",
                    json!({
                        "series": keys.name(class), "x": x, "y": y, "shape": shape(*form), "size": area(*radius),
                        "filled": filled, "words": title,
                    }),
                );
            }
            // What is not in view is not drawn.
            Mark::Level { y, .. } if !frame.y.shows(*y) => {}
            Mark::Zero(Direction::Up) if !frame.x.shows(0.0) => {}
            Mark::Zero(Direction::Across) if !frame.y.shows(0.0) => {}
            Mark::Level { y, class, title } => {
                classes.push(class.clone());
                rows.add("level", json!({ "series": keys.name(class), "y": y, "words": title }));
            }
            Mark::Band { low, high, title } => rows.add("band", json!({ "low": low, "high": high, "words": title })),
            Mark::Zero(Direction::Up) => rows.add("zero up", json!({ "x": 0.0 })),
            Mark::Zero(Direction::Across) => rows.add("zero", json!({ "y": 0.0 })),
            Mark::Divider { x, word, .. } => rows.add("divider", json!({ "x": x, "words": word })),
        }
    }
    let looks = keys.looks(&classes);
    let (colour, dash) = (&looks["color"], &looks["strokeDash"]);
    let (x, y) = (encoded("x", &frame.x), encoded("y", &frame.y));
    let ends = |axis: &Axis| (encoded("low", axis), json!({ "field": "high" }));
    let ((low, high), (left, right)) = (ends(&frame.y), ends(&frame.x));
    let words = json!({ "field": "words", "type": "nominal" });
    let (soft, clip) = (json!({ "value": SOFT }), true);
    let all = [
        (
            "band",
            json!({ "type": "rect", "color": "#e7ebef" }),
            json!({ "y": low, "y2": high, "tooltip": words }),
        ),
        (
            "area",
            json!({ "type": "area", "opacity": 0.1, "clip": clip }),
            json!({ "x": x, "y": low, "y2": high, "color": colour }),
        ),
        (
            "zero",
            json!({ "type": "rule", "strokeDash": [2, 3] }),
            json!({ "y": y, "color": soft }),
        ),
        (
            "zero up",
            json!({ "type": "rule", "strokeDash": [2, 3] }),
            json!({ "x": x, "color": soft }),
        ),
        (
            "divider",
            json!({ "type": "rule", "strokeDash": [5, 4] }),
            json!({ "x": x, "color": soft, "tooltip": words }),
        ),
        (
            "level",
            json!({ "type": "rule", "strokeWidth": 1.2 }),
            json!({ "y": y, "color": colour, "strokeDash": dash, "tooltip": words }),
        ),
        (
            "line",
            json!({ "type": "line", "clip": clip }),
            json!({
                "x": x, "y": y, "color": colour, "strokeDash": dash, "detail": { "field": "line" }, "order": { "field": "order" },
                "strokeWidth": { "field": "weight", "type": "quantitative", "scale": null },
            }),
        ),
        (
            "interval",
            json!({ "type": "rule", "strokeWidth": 1.6, "clip": clip }),
            json!({ "x": x, "y": low, "y2": high, "color": colour }),
        ),
        (
            "interval across",
            json!({ "type": "rule", "strokeWidth": 1.6, "clip": clip }),
            json!({ "y": y, "x": left, "x2": right, "color": colour }),
        ),
        (
            "point",
            json!({ "type": "point", "filled": true, "strokeWidth": 1.4 }),
            points(&x, &y, colour),
        ),
    ];
    let there = all.into_iter().filter(|(kind, ..)| rows.has(kind));
    there
        .map(|(kind, mark, encoding)| layer(kind, &mark, &encoding))
        .collect()
}

fn layer(kind: &str, mark: &Value, encoding: &Value) -> Value {
    json!({ "transform": [{ "filter": { "field": "kind", "equal": kind } }], "mark": mark, "encoding": encoding })
}

fn points(x: &Value, y: &Value, colour: &Value) -> Value {
    let mut edge = colour.clone();
    edge["legend"] = Value::Null;
    json!({
        "x": x, "y": y, "fill": edge, "stroke": edge, "tooltip": { "field": "words", "type": "nominal" },
        "fillOpacity": { "field": "filled", "type": "quantitative", "scale": null },
        "shape": { "field": "shape", "type": "nominal", "scale": null },
        "size": { "field": "size", "type": "quantitative", "scale": null },
    })
}

/// Square pixels of a mark of a radius, as Vega has sizes.
fn area(radius: f64) -> f64 {
    (std::f64::consts::PI * radius * radius).round()
}

fn squares(heat: &Heat, rows: &mut Rows) -> Vec<Value> {
    for square in &heat.squares {
        rows.add(
            "square",
            json!({
                "row": square.row, "column": square.column, "value": square.value, "strength": square.strength.clamp(0.0, 1.0),
                "words": square.title,
            }),
        );
    }
    let place = |field: &str, names: &[String], orient: &str| {
        let all: Vec<usize> = (0..names.len()).collect();
        json!({
            "field": field, "type": "ordinal", "title": null, "scale": { "domain": all },
            "axis": { "labelExpr": format!("{}[datum.value]", json!(names)), "orient": orient, "labelLimit": 200, "labelOverlap": true },
        })
    };
    let (x, y) = (place("column", &heat.columns, "top"), place("row", &heat.rows, "left"));
    let mut layers = vec![layer(
        "square",
        &json!({ "type": "rect", "color": HEAT }),
        &json!({
            "x": x, "y": y, "tooltip": { "field": "words", "type": "nominal" },
            "opacity": { "field": "strength", "type": "quantitative", "scale": null, "legend": null },
        }),
    )];
    if heat.rows.len().max(heat.columns.len()) <= NUMBERED {
        let ink = json!({ "condition": { "test": "datum.strength > 0.62", "value": "white" }, "value": "black" });
        let number = json!({ "field": "value", "type": "quantitative", "format": ".2f" });
        layers.push(layer(
            "square",
            &json!({ "type": "text" }),
            &json!({ "x": x, "y": y, "text": number, "color": ink }),
        ));
    }
    layers
}

fn layers(profile: &Profile, keys: &Keys, rows: &mut Rows) -> Vec<Value> {
    let mut classes = Vec::new();
    for (line, series) in profile.series.iter().enumerate() {
        classes.push(series.class.clone());
        for (at, value) in series.values.iter().enumerate() {
            let (Some(value), Some(layer)) = (value, profile.layers.get(at)) else {
                continue;
            };
            rows.add(
                "layer",
                json!({
                    "series": keys.name(&series.class), "line": line, "row": at, "layer": layer, "x": value,
                    "shape": shape(series.shape), "size": area(4.0), "filled": 1.0,
                    "words": format!("{}, {layer}: {}", series.name, (profile.word)(*value)),
                }),
            );
        }
    }
    let looks = keys.looks(&classes);
    let colour = &looks["color"];
    let x = encoded("x", &profile.x);
    let all: Vec<usize> = (0..profile.layers.len()).collect();
    let y = json!({
        "field": "row", "type": "ordinal", "title": null, "scale": { "domain": all },
        "axis": { "labelExpr": format!("{}[datum.value]", json!(profile.layers)), "labelLimit": 200, "labelOverlap": true },
    });
    let line = json!({
        "x": x, "y": y, "color": colour, "strokeDash": looks["strokeDash"], "detail": { "field": "line" }, "order": { "field": "row" },
    });
    vec![
        layer(
            "layer",
            &json!({ "type": "line", "strokeWidth": 1.1, "opacity": 0.75 }),
            &line,
        ),
        layer(
            "layer",
            &json!({ "type": "point", "filled": true }),
            &points(&x, &y, colour),
        ),
    ]
}
