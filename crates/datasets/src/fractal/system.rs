//! Iterated function systems: drawing a class, perturbing it into an image.

use lethe_artifacts::{Error, Result};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

use super::{GRID, Renderer};
use crate::random;

/// The most maps that a system may have.
pub const MOST_MAPS: usize = 8;

/// The numbers behind the images. The defaults are those that were measured to give good pretraining at 32 pixels.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Recipe {
    /// Fewest and most maps of a class, drawn uniformly; from 1 to [`MOST_MAPS`].
    pub maps: (usize, usize),
    /// A class's maps are drawn, entries uniform in [-1, 1], until their largest singular value is below this.
    pub contraction: f64,
    /// A map is chosen with a probability proportional to the size of its determinant plus this.
    pub floor: f64,
    /// Every class and every image hits more than this share of the 32 x 32 grid.
    pub filled: f64,
    /// An image multiplies each entry of its class by `1 + U(-perturbation, perturbation)`.
    pub perturbation: f64,
    /// Singular values of an image's maps are at most this: the linear part is scaled down to it.
    pub cap: f64,
    /// Points that wander at once.
    pub walkers: usize,
    /// Steps of every point that are drawn, up to 32 pixels a side. Above, steps grow with the number of pixels, so that
    /// a pixel keeps its share of points: `steps * (size / 32)^2`.
    pub steps: usize,
    /// Steps before those, not drawn: the way to the attractor.
    pub burn_in: usize,
    /// The picture's box reaches from this quantile of the coordinates to one minus it, with one scale for both axes.
    pub tail: f64,
    /// `log(1 + hits)` is white from this quantile of the filled pixels up.
    pub white: f64,
}

impl Default for Recipe {
    fn default() -> Self {
        Self {
            maps: (2, 8),
            contraction: 1.0,
            floor: 0.01,
            filled: 0.2,
            perturbation: 0.2,
            cap: 0.98,
            walkers: 200,
            steps: 48,
            burn_in: 12,
            tail: 0.002,
            white: 0.95,
        }
    }
}

impl Recipe {
    /// Whether the numbers make sense; what is wrong otherwise.
    pub(super) fn check(&self) -> std::result::Result<(), String> {
        let (fewest, most) = self.maps;
        if fewest < 1 || most < fewest || most > MOST_MAPS {
            return Err(format!(
                "maps: expected from 1 to {MOST_MAPS}, found {fewest} to {most}"
            ));
        }
        if self.walkers == 0 || self.steps == 0 {
            return Err("walkers and steps: expected at least 1, found 0".to_owned());
        }
        let shares = [
            ("filled", self.filled),
            ("perturbation", self.perturbation),
            ("tail", self.tail),
            ("white", self.white),
            ("cap", self.cap),
        ];
        match shares.iter().find(|(_, share)| !(0.0..=1.0).contains(share)) {
            Some((name, found)) => Err(format!("{name}: expected from 0 to 1, found {found}")),
            None => Ok(()),
        }
    }

    /// Steps drawn for a picture of `size` pixels a side.
    pub fn steps_at(&self, size: usize) -> usize {
        let scale = (size as f64 / GRID as f64).powi(2).max(1.0);
        (self.steps as f64 * scale).round() as usize
    }
}

/// An affine map of the plane: `x' = a x + b y + e`, `y' = c x + d y + f`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Map {
    /// The entries `a, b, c, d, e, f`.
    pub entries: [f64; 6],
}

impl Map {
    /// The larger singular value of the linear part, in closed form:
    /// `(sqrt((a + d)^2 + (b - c)^2) + sqrt((a - d)^2 + (b + c)^2)) / 2`.
    pub fn norm(&self) -> f64 {
        let [a, b, c, d, ..] = self.entries;
        ((a + d).hypot(b - c) + (a - d).hypot(b + c)) / 2.0
    }

    /// The determinant of the linear part.
    pub fn determinant(&self) -> f64 {
        let [a, b, c, d, ..] = self.entries;
        a * d - b * c
    }

    fn draw(recipe: &Recipe, rng: &mut ChaCha8Rng) -> Self {
        loop {
            let map = Self {
                entries: std::array::from_fn(|_| uniform(rng, -1.0, 1.0)),
            };
            if map.norm() < recipe.contraction {
                return map;
            }
        }
    }

    fn perturb(mut self, amplitude: f64, cap: f64, rng: &mut ChaCha8Rng) -> Self {
        for entry in &mut self.entries {
            *entry *= 1.0 + uniform(rng, -amplitude, amplitude);
        }
        let norm = self.norm();
        if norm > cap {
            self.entries[..4].iter_mut().for_each(|e| *e *= cap / norm);
        }
        self
    }
}

/// An iterated function system.
#[derive(Clone, Debug, PartialEq)]
pub struct System {
    /// Its maps, from 1 to [`MOST_MAPS`].
    pub maps: Vec<Map>,
}

impl System {
    /// The system of class `class` under `seed`: the first one drawn that fills enough of the grid, its maps capped as
    /// an image's are; the same at every size of the images.
    ///
    /// # Errors
    /// A recipe that no system meets in 10,000 draws.
    pub fn class(recipe: &Recipe, seed: u64, class: u32) -> Result<Self> {
        let mut renderer = Renderer::new(recipe, GRID);
        let mut rng = random::stream(seed, i64::from(class), "fractal class");
        for _ in 0..10_000 {
            let spread = recipe.maps.1.saturating_sub(recipe.maps.0) as u64 + 1;
            let count = recipe.maps.0 + random::below(&mut rng, spread) as usize;
            let maps = (0..count).map(|_| Map::draw(recipe, &mut rng)).collect();
            let system = Self { maps };
            if renderer.walk(&system.perturb(0.0, recipe, &mut rng), &mut rng) > recipe.filled {
                return Ok(system);
            }
        }
        Err(Error::config(format!(
            "fractal: expected a system that fills {} of the grid for class {class}, found none in 10000",
            recipe.filled
        )))
    }

    /// A perturbation of this system that fills enough of the grid; `renderer` holds its points then.
    ///
    /// One that leaves too little is drawn again, after every eighth failure with half the amplitude, so that a class at
    /// the edge of the filter has its images too.
    ///
    /// # Errors
    /// No perturbation in 10,000 fills enough, which a class of the same recipe does not do.
    pub fn instance(&self, recipe: &Recipe, rng: &mut ChaCha8Rng, renderer: &mut Renderer) -> Result<Self> {
        for attempt in 0..10_000 {
            let amplitude = recipe.perturbation * 0.5_f64.powi(attempt / 8);
            let perturbed = self.perturb(amplitude, recipe, rng);
            if renderer.walk(&perturbed, rng) > recipe.filled {
                return Ok(perturbed);
            }
        }
        Err(Error::config(format!(
            "fractal: expected a perturbation that fills {} of the grid, found none in 10000",
            recipe.filled
        )))
    }

    fn perturb(&self, amplitude: f64, recipe: &Recipe, rng: &mut ChaCha8Rng) -> Self {
        Self {
            maps: (self.maps.iter())
                .map(|map| map.perturb(amplitude, recipe.cap, rng))
                .collect(),
        }
    }

    /// Where each map's share of the 16-bit numbers ends, shares proportional to `|det| + floor`; what is over of the
    /// eight lies beyond all numbers.
    pub(super) fn shares(&self, floor: f64) -> [u32; MOST_MAPS] {
        let weight = |map: &Map| map.determinant().abs() + floor;
        let total: f64 = self.maps.iter().map(weight).sum();
        let mut shares = [u32::MAX; MOST_MAPS];
        let mut sum = 0.0;
        for (share, map) in shares.iter_mut().zip(&self.maps) {
            sum += weight(map);
            *share = (sum / total * f64::from(1 << 16)).round() as u32;
        }
        shares
    }
}

/// A uniform number in `low..high` from 53 bits of the stream.
pub(super) fn uniform(rng: &mut ChaCha8Rng, low: f64, high: f64) -> f64 {
    low + (high - low) * ((rng.next_u64() >> 11) as f64 / (1_u64 << 53) as f64)
}
