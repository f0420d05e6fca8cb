//! Formula-driven images: each class is one iterated function system, each image one perturbation of it.
//!
//! After Kataoka et al., *Pre-training without natural images*, ACCV 2020 (FractalDB). A system is a handful of affine
//! maps that pull the plane together; the points that wander under randomly chosen maps settle on its attractor, and
//! their density is the picture. [`Recipe`] holds every number of it.
//!
//! Each class and each image draws from a random stream of its own, so the images do not depend on the number of
//! threads, on how many others are made, or on the order. The class is judged on a grid of [`GRID`] pixels whatever the
//! size asked for: a seed names the same classes at every size.

mod render;
mod system;
mod write;

pub use render::Renderer;
pub use system::{MOST_MAPS, Map, Recipe, System};
pub use write::Fractals;

/// Side of the grid, in pixels, on which a picture's filled share is judged, and for which the recipe's number of points
/// is meant.
pub const GRID: usize = 32;
