//! From a system to pixels: points wander, and are counted on a grid.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::Rng;

use super::system::{MOST_MAPS, uniform};
use super::{GRID, Recipe, System};

/// Working memory for pictures of one size, used again from picture to picture.
#[derive(Debug)]
pub struct Renderer {
    recipe: Recipe,
    size: usize,
    /// All points drawn, x and y, step after step.
    points: Vec<[f32; 2]>,
    /// The map that brought each point where it is.
    by: Vec<u8>,
    /// Hits of each pixel, rows from the top.
    hits: Vec<u32>,
    /// The frame of the last walk, with the pixels that `hits` counts.
    frame: Frame,
    random: Vec<u8>,
    order: Vec<u32>,
}

/// The square of the plane that is drawn.
#[derive(Clone, Copy, Debug)]
struct Frame {
    left: f32,
    top: f32,
    pixels_per_unit: f32,
    size: usize,
}

impl Frame {
    /// The pixel that a point falls on, if any.
    fn pixel(self, [x, y]: [f32; 2]) -> Option<usize> {
        let column = (x - self.left) * self.pixels_per_unit;
        let row = (self.top - y) * self.pixels_per_unit;
        let inside = 0.0..self.size as f32;
        // By way of i32, which the processor converts to in one step.
        let whole = |at: f32| at as i32 as usize;
        (inside.contains(&column) && inside.contains(&row)).then(|| whole(row) * self.size + whole(column))
    }
}

impl Renderer {
    /// For pictures of `size` pixels a side.
    pub fn new(recipe: &Recipe, size: usize) -> Self {
        let points = recipe.walkers * recipe.steps_at(size);
        Self {
            recipe: recipe.clone(),
            size,
            points: vec![[0.0; 2]; points],
            by: vec![0; points],
            hits: Vec::new(),
            frame: Frame {
                left: 0.0,
                top: 0.0,
                pixels_per_unit: 1.0,
                size: GRID,
            },
            random: vec![0; 2 * recipe.walkers],
            order: Vec::new(),
        }
    }

    /// Lets the points wander under `system` and returns the share of the 32 x 32 grid that they hit, in [0, 1].
    pub fn walk(&mut self, system: &System, rng: &mut ChaCha8Rng) -> f64 {
        let chooser = Chooser::new(system.shares(self.recipe.floor));
        let mut maps = [[0.0_f32; 6]; MOST_MAPS];
        for (fast, map) in maps.iter_mut().zip(&system.maps) {
            *fast = map.entries.map(|entry| entry as f32);
        }
        let mut here: Vec<[f32; 2]> = (0..self.recipe.walkers)
            .map(|_| std::array::from_fn(|_| uniform(rng, -1.0, 1.0) as f32))
            .collect();
        for _ in 0..self.recipe.burn_in {
            rng.fill_bytes(&mut self.random);
            for (point, random) in here.iter_mut().zip(self.random.chunks_exact(2)) {
                *point = step(&maps, chooser.choose(random), *point);
            }
        }
        let rows = self.points.chunks_exact_mut(self.recipe.walkers);
        for (row, by) in rows.zip(self.by.chunks_exact_mut(self.recipe.walkers)) {
            rng.fill_bytes(&mut self.random);
            let drawn = row.iter_mut().zip(by);
            for ((point, random), (drawn, by)) in here.iter_mut().zip(self.random.chunks_exact(2)).zip(drawn) {
                let map = chooser.choose(random);
                *point = step(&maps, map, *point);
                *drawn = *point;
                *by = map as u8;
            }
        }
        self.frame = self.square();
        self.count();
        let filled = self.hits.iter().filter(|&&hits| hits > 0).count();
        filled as f64 / (GRID * GRID) as f64
    }

    /// The picture of the last walk: `size * size` bytes, rows from the top, black where no point fell.
    pub fn gray(&mut self) -> Vec<u8> {
        self.focus();
        let white = self.white();
        (self.hits.iter())
            .map(|&hits| (brightness(hits, white) * 255.0).round() as u8)
            .collect()
    }

    /// The picture of the last walk in colour: `3 * size * size` bytes, RGB a pixel.
    ///
    /// Every map has a hue drawn from `rng`; a pixel has the mean colour of the maps that brought its points there, at
    /// the brightness of the gray picture.
    pub fn colour(&mut self, rng: &mut ChaCha8Rng) -> Vec<u8> {
        let colours: [[f32; 3]; MOST_MAPS] = std::array::from_fn(|_| hue(uniform(rng, 0.0, 6.0) as f32));
        self.focus();
        let white = self.white();
        let mut sums = vec![[0.0_f32; 3]; self.hits.len()];
        for (&point, &by) in self.points.iter().zip(&self.by) {
            if let Some(pixel) = self.frame.pixel(point) {
                let colour = colours[usize::from(by) % MOST_MAPS];
                sums[pixel].iter_mut().zip(colour).for_each(|(sum, c)| *sum += c);
            }
        }
        (sums.iter().zip(&self.hits))
            .flat_map(|(sum, &hits)| {
                // The strongest channel has the pixel's brightness: a mixture of hues is paler, not darker.
                let strongest = sum.iter().fold(f32::MIN_POSITIVE, |a, &b| a.max(b));
                sum.map(|channel| (channel / strongest * brightness(hits, white) * 255.0).round() as u8)
            })
            .collect()
    }

    /// The square around the points on the 32 x 32 grid: its sides are the wider of the two ranges between the outer
    /// quantiles.
    fn square(&self) -> Frame {
        let [(left, right), (bottom, top)] = tails(&self.points, self.recipe.tail);
        // A system that shrinks to one point still needs a square.
        let side = (right - left).max(top - bottom).max(f32::MIN_POSITIVE);
        Frame {
            left: (left + right - side) / 2.0,
            top: (top + bottom + side) / 2.0,
            pixels_per_unit: GRID as f32 / side,
            size: GRID,
        }
    }

    /// Counts hits at the picture's own size, from the grid of 32 that the walk left.
    fn focus(&mut self) {
        if self.frame.size != self.size {
            self.frame.pixels_per_unit *= self.size as f32 / self.frame.size as f32;
            self.frame.size = self.size;
            self.count();
        }
    }

    fn count(&mut self) {
        self.hits.clear();
        self.hits.resize(self.frame.size * self.frame.size, 0);
        for &point in &self.points {
            if let Some(pixel) = self.frame.pixel(point) {
                self.hits[pixel] += 1;
            }
        }
    }

    /// The quantile of `log(1 + hits)` over the filled pixels that is white, between its neighbours linearly.
    fn white(&mut self) -> f32 {
        self.order.clear();
        self.order.extend(self.hits.iter().filter(|&&hits| hits > 0));
        if self.order.is_empty() {
            return 1.0;
        }
        let position = self.recipe.white * (self.order.len() - 1) as f64;
        let (_, &mut low, above) = self.order.select_nth_unstable(position as usize);
        let high = above.iter().min().copied().unwrap_or(low);
        let (low, high) = ((low as f32).ln_1p(), (high as f32).ln_1p());
        low + (high - low) * position.fract() as f32
    }
}

/// Chooses maps by random numbers of 16 bits.
struct Chooser {
    /// Where each map's share of the numbers ends.
    ends: [u32; MOST_MAPS],
    /// The map of the smallest number with this high byte: mostly the map of all of them.
    first: [u8; 256],
}

impl Chooser {
    fn new(ends: [u32; MOST_MAPS]) -> Self {
        let map = |number: u32| ends.iter().filter(|&&end| number >= end).count() as u8;
        let first = std::array::from_fn(|high| map((high as u32) << 8));
        Self { ends, first }
    }

    fn choose(&self, random: &[u8]) -> usize {
        let number = u32::from(random[0]) | u32::from(random[1]) << 8;
        let mut map = usize::from(self.first[usize::from(random[1])]);
        while number >= self.ends[map % MOST_MAPS] {
            map += 1;
        }
        map
    }
}

fn step(maps: &[[f32; 6]; MOST_MAPS], map: usize, [x, y]: [f32; 2]) -> [f32; 2] {
    let [a, b, c, d, e, f] = maps[map % MOST_MAPS];
    [a * x + b * y + e, c * x + d * y + f]
}

fn brightness(hits: u32, white: f32) -> f32 {
    ((hits as f32).ln_1p() / white).min(1.0)
}

/// A colour of saturation 0.8 and full value; `sixth` runs around the circle from 0 to 6.
fn hue(sixth: f32) -> [f32; 3] {
    [0.0, 2.0, 4.0].map(|centre: f32| {
        let distance = (sixth - centre).abs().min(6.0 - (sixth - centre).abs());
        let pure = (2.0 - distance).clamp(0.0, 1.0);
        1.0 - 0.8 * (1.0 - pure)
    })
}

/// The quantiles `tail` and `1 - tail` of each coordinate, between their neighbours linearly (NumPy's default).
///
/// Only the outermost values are kept, so this is one pass.
fn tails(points: &[[f32; 2]], tail: f64) -> [(f32, f32); 2] {
    let position = tail * points.len().saturating_sub(1) as f64;
    let mut ends: [[Outermost; 2]; 2] = Default::default();
    ends.iter_mut()
        .flatten()
        .for_each(|end| end.0.resize(position as usize + 2, f32::INFINITY));
    for block in points.chunks(16) {
        for (axis, [low, high]) in ends.iter_mut().enumerate() {
            let fold = |a: f32, p: &[f32; 2]| if p[axis] < a { p[axis] } else { a };
            if block.iter().fold(f32::INFINITY, fold) < low.limit() {
                block.iter().for_each(|p| low.take(p[axis]));
            }
            let fold = |a: f32, p: &[f32; 2]| if p[axis] > a { p[axis] } else { a };
            if -block.iter().fold(f32::NEG_INFINITY, fold) < high.limit() {
                block.iter().for_each(|p| high.take(-p[axis]));
            }
        }
    }
    let part = position.fract() as f32;
    ends.map(|[low, high]| (low.last(part), -high.last(part)))
}

/// The smallest of some values, in order; as many as it was made long.
#[derive(Default)]
struct Outermost(Vec<f32>);

impl Outermost {
    /// Values from here up are of no interest.
    fn limit(&self) -> f32 {
        self.0.last().copied().unwrap_or(f32::NEG_INFINITY)
    }

    fn take(&mut self, value: f32) {
        if value < self.limit() {
            let place = self.0.partition_point(|&other| other <= value);
            let last = self.0.len() - 1;
            self.0.copy_within(place..last, place + 1);
            self.0[place] = value;
        }
    }

    /// So far from the last but one to the last; the former alone where there were too few values for the latter.
    fn last(&self, part: f32) -> f32 {
        match self.0.as_slice() {
            [.., near, next] if next.is_finite() => near + (next - near) * part,
            [.., near, _] => *near,
            _ => 0.0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random;

    // Against sorting everything and taking NumPy's definition word for word.
    #[test]
    fn tails_are_numpys_quantiles() {
        let mut rng = random::stream(0, 0, "test");
        for count in [1, 2, 3, 500, 9600] {
            let values: Vec<f32> = (0..count).map(|_| uniform(&mut rng, -5.0, 5.0) as f32).collect();
            let mut sorted = values.clone();
            sorted.sort_by(f32::total_cmp);
            let quantile = |q: f64| {
                let position = q * (count - 1) as f64;
                let below = position.floor() as usize;
                let (a, b) = (f64::from(sorted[below]), f64::from(sorted[(below + 1).min(count - 1)]));
                a + (b - a) * position.fract()
            };
            // The other coordinate is this one turned around.
            let points: Vec<[f32; 2]> = values.iter().map(|&v| [v, -v]).collect();
            let [(low, high), (under, over)] = tails(&points, 0.002);
            assert_eq!((under, over), (-high, -low));
            assert!((f64::from(low) - quantile(0.002)).abs() < 1e-5, "{count}: {low}");
            assert!((f64::from(high) - quantile(0.998)).abs() < 1e-5, "{count}: {high}");
        }
    }

    #[test]
    fn a_map_is_chosen_by_its_determinant() {
        // Determinants 1/4 and 1/20, so shares 0.26 and 0.06 of 0.32.
        let maps = [[0.5, 0.0, 0.0, 0.5, 0.0, 0.0], [0.5, 0.0, 0.0, 0.1, 1.0, 1.0]];
        let system = System {
            maps: maps.map(|entries| super::super::Map { entries }).to_vec(),
        };
        let mut renderer = Renderer::new(&Recipe::default(), GRID);
        renderer.walk(&system, &mut random::stream(0, 0, "test"));
        let first = renderer.by.iter().filter(|&&by| by == 0).count() as f64 / 9600.0;
        // Four standard deviations of 9,600 draws.
        assert!((first - 0.26 / 0.32).abs() < 0.016, "{first}");
        assert!(renderer.by.iter().all(|&by| by < 2));
    }

    #[test]
    fn hues_run_around_the_circle() {
        for (sixth, expected) in [
            (0.0, [1.0, 0.2, 0.2]),
            (1.0, [1.0, 1.0, 0.2]),
            (2.0, [0.2, 1.0, 0.2]),
            (4.0, [0.2, 0.2, 1.0]),
            (5.5, [1.0, 0.2, 0.6]),
        ] {
            let found = hue(sixth);
            assert!(
                found
                    .iter()
                    .zip(expected)
                    .all(|(a, b): (&f32, f32)| (a - b).abs() < 1e-6),
                "{sixth}: {found:?}"
            );
        }
    }
}
