//! Fractal classes as a file of a data set.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use lethe_artifacts::{Error, Provenance, Result};
use rayon::prelude::*;
use serde_json::json;

use super::{Recipe, Renderer, System};
use crate::contract::{self, Encoded, Names};
use crate::{Split, random};

/// Which images to make.
#[derive(Clone, Debug)]
pub struct Fractals {
    /// Number of classes, at least one.
    pub classes: u32,
    /// Pixels a side, from 8 to 1024.
    pub size: u32,
    /// RGB with a hue a map, in place of gray.
    pub colour: bool,
    /// The seed of all random streams.
    pub seed: u64,
    /// The numbers behind the images.
    pub recipe: Recipe,
}

impl Fractals {
    /// Writes a Parquet file of `per_class` images a class, class after class: PNG, label, class names.
    ///
    /// Image `i` of class `c` in a split is the same whatever else is asked for. Runs in the calling rayon pool; `next` is
    /// called after every image and says whether to go on.
    ///
    /// # Errors
    /// A size, number of classes or recipe that makes no sense, a file that cannot be written, or being told to stop.
    pub fn write(&self, path: &Path, split: Split, per_class: u32, next: impl Fn() -> bool + Sync) -> Result<()> {
        self.check()?;
        let renderers = Renderers::new(self);
        let systems = self.systems()?;
        let names = Names {
            classes: (0..self.classes).map(|class| format!("fractal {class}")).collect(),
            coarse: Vec::new(),
        };
        let labels = (0..i64::from(self.classes))
            .flat_map(|class| (0..per_class).map(move |_| class))
            .collect();
        let rows = contract::batches(&names, labels, None, |row| {
            let (class, instance) = (row / per_class as usize, row % per_class as usize);
            let bytes = renderers.lend(|renderer| self.image(&systems[class], class, split, instance, renderer))?;
            if !next() {
                return Err(Error::file(path, "stopped before it was whole"));
            }
            Ok(Encoded { bytes, path: None })
        });
        contract::write(path, &names, &self.provenance(split, per_class), rows)
    }

    /// The systems of all classes, by class.
    fn systems(&self) -> Result<Vec<System>> {
        (0..self.classes)
            .into_par_iter()
            .map(|class| System::class(&self.recipe, self.seed, class))
            .collect()
    }

    /// One image as a PNG.
    fn image(
        &self,
        system: &System,
        class: usize,
        split: Split,
        instance: usize,
        renderer: &mut Renderer,
    ) -> Result<Vec<u8>> {
        let purpose = format!("fractal {split} {instance}");
        let mut rng = random::stream(self.seed, class as i64, &purpose);
        system.instance(&self.recipe, &mut rng, renderer)?;
        if self.colour {
            contract::png(&renderer.colour(&mut rng), self.size, self.size, 3)
        } else {
            contract::png(&renderer.gray(), self.size, self.size, 1)
        }
    }

    fn check(&self) -> Result<()> {
        let refuse = |what: String| Err(Error::config(format!("fractal: {what}")));
        if !(8..=1024).contains(&self.size) {
            return refuse(format!("size: expected from 8 to 1024 pixels, found {}", self.size));
        }
        if self.classes == 0 {
            return refuse("classes: expected at least 1, found 0".to_owned());
        }
        self.recipe.check().or_else(refuse)
    }

    fn provenance(&self, split: Split, per_class: u32) -> Provenance {
        Provenance {
            tool: "dataset fractal".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            config: json!({
                "classes": self.classes,
                "per_class": per_class,
                "size": self.size,
                "colour": self.colour,
                "split": split.to_string(),
                "recipe": self.recipe,
            }),
            seed: Some(self.seed),
            inputs: BTreeMap::new(),
        }
    }
}

/// Working memory, as many as threads are at work.
struct Renderers<'a> {
    of: &'a Fractals,
    idle: Mutex<Vec<Renderer>>,
}

impl<'a> Renderers<'a> {
    fn new(of: &'a Fractals) -> Self {
        let idle = Mutex::new(Vec::new());
        Self { of, idle }
    }

    fn lend<T>(&self, work: impl FnOnce(&mut Renderer) -> T) -> T {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let lent = idle().pop();
        let mut renderer = lent.unwrap_or_else(|| Renderer::new(&self.of.recipe, self.of.size as usize));
        let value = work(&mut renderer);
        idle().push(renderer);
        value
    }
}
