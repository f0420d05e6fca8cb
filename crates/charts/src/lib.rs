//! What a figure is made of, and the forms that it takes.
//!
//! A [`Figure`] has groups of panels and the tables of the same numbers. It knows nothing of studies, runs or penalties: whoever
//! makes one gives values with their words.
//!
//! | module | what it is |
//! | --- | --- |
//! | [`figure`] | figures and groups of panels, as a section of a page |
//! | [`axis`], [`marks`], [`svg`] | a panel: two axes, and what stands on them; as SVG elements |
//! | [`plot`] | lines with intervals over an axis, which most panels are |
//! | [`heat`], [`profile`], [`cells`] | panels without two such axes: squares, a value of each layer, a cell's graph |
//! | [`legend`], [`palette`] | series: marks and their words; colours, in light and in dark |
//! | [`table`] | a table, as HTML, CSV and Markdown |
//! | [`standalone`] | a figure as an SVG file |
//! | [`vega`] | a figure as a Vega-Lite specification with its data |
//! | [`markdown`] | text as Markdown |

pub mod axis;
pub mod cells;
pub mod figure;
pub mod heat;
pub mod legend;
pub mod markdown;
pub mod marks;
pub mod palette;
pub mod plot;
pub mod profile;
pub mod standalone;
pub mod svg;
pub mod table;
pub mod vega;

pub use figure::{Figure, Group};
pub use heat::Heat;
pub use legend::Key;
pub use profile::Profile;
