//! How fast this machine trains and evaluates a network: real steps on random images, or random tokens, for a given time.

use std::rc::Rc;
use std::time::{Duration, Instant};

use lethe_artifacts::checkpoint::Input;
use lethe_datasets::random::{below, stream};
use lethe_datasets::text::Blocks;
use lethe_datasets::{Example, Images};
use lethe_models::{BatchNorm, Model, Spec};
use lethe_torch::{Examples, Precision, Source, TokenBlocks, for_batches, prepare_cpu};
use tch::{Device, Kind, Tensor};

use crate::config::{AugmentConfig, OptimiserConfig, Phase, ScheduleShape};
use crate::cost::Cost;
use crate::data::Batches;
use crate::objective::{Classification, Compute, NextToken, Objective};
use crate::optimiser::Optimiser;
use crate::trainer::Trainer;
use crate::{Result, number_format};

/// Share of the time that goes to training steps; the rest to evaluation.
const TRAINING: f64 = 0.75;
/// Classes of the head, which costs next to nothing.
const CLASSES: usize = 10;

/// Where and how a network is computed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Machine {
    /// Device that trains.
    pub device: Device,
    /// Threads of a process.
    pub threads: u16,
    /// Number format; none for the one that training chooses.
    pub precision: Option<Precision>,
}

/// All that a training's speed depends on.
#[derive(Clone, Debug, PartialEq)]
pub struct Workload {
    /// Where and how.
    pub machine: Machine,
    /// Family and sizes of the network.
    pub spec: Spec,
    /// Images a step.
    pub batch: i64,
    input: Option<Input>,
    length: i64,
    optimiser: OptimiserConfig,
    augment: AugmentConfig,
    micro_batch: Option<i64>,
}

/// Seconds that an image takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Speed {
    /// In a training step.
    pub training: f64,
    /// In an evaluation.
    pub evaluation: f64,
}

impl Speed {
    /// Seconds of a run. A backward pass takes what a training step takes longer than an evaluation.
    pub fn seconds(&self, cost: &Cost) -> f64 {
        let backward = (self.training - self.evaluation).max(0.0);
        let passes = [
            (cost.trained(), self.training),
            (cost.evaluated, self.evaluation),
            (cost.backward, backward),
        ];
        passes.into_iter().map(|(images, each)| images as f64 * each).sum()
    }
}

impl Workload {
    /// What a training does, again and again.
    pub fn new(cost: &Cost, machine: Machine) -> Self {
        Self {
            machine,
            spec: cost.network.spec.clone(),
            batch: cost.batch,
            input: cost.network.input.clone(),
            length: cost.network.length,
            optimiser: cost.optimiser.clone(),
            augment: cost.augment,
            micro_batch: cost.micro_batch,
        }
    }

    /// Whether the two are about as fast: the optimiser and the augmentation hardly matter.
    pub fn like(&self, other: &Self) -> bool {
        let size = |work: &Self| {
            (
                (work.length, work.micro_batch),
                work.input.as_ref().map(|input| (input.size, input.channels)),
            )
        };
        let same = (self.batch, self.machine) == (other.batch, other.machine) && self.spec == other.spec;
        same && size(self) == size(other)
    }

    /// Trains and evaluates a network of fresh weights on random images for about this long, and says what an image took.
    /// The first step of each size is not counted. Where a whole batch takes too long, a part of one stands for it.
    ///
    /// # Errors
    /// A network that the device cannot hold; what libtorch reports.
    pub fn measure(&self, time: Duration) -> Result<Speed> {
        prepare_cpu(self.machine.threads);
        let mut trainer = self.trainer()?;
        // Evaluation first: what steps do to the weights is no matter then.
        let part = time.mul_f64(1.0 - TRAINING).as_secs_f64();
        let size = trainer.objective.at_once(&trainer.model, trainer.source.as_ref());
        let evaluation = seconds_an_image(size, part, |images, again| {
            let source = self.examples(images)?;
            timed(again, || {
                let how = trainer.how;
                let mut sums: Option<Tensor> = None;
                for_batches(source.as_ref(), size, trainer.model.spec.channels_last(), |_, batch| {
                    sums = Some(trainer.objective.sums(&trainer.model, &batch, 0, how)?);
                    Ok::<_, crate::Error>(())
                })?;
                wait(sums.as_ref())
            })
        })?;
        let part = time.mul_f64(TRAINING).as_secs_f64();
        let training = seconds_an_image(self.batch, part, |images, again| {
            trainer.batches = Batches::new(0, 0, images, images, self.augment);
            timed(again, || wait(Some(&trainer.step(0, 1)?)))
        })?;
        Ok(Speed { training, evaluation })
    }

    /// Images of noise with random labels, or blocks of random tokens.
    fn examples(&self, count: i64) -> Result<Rc<dyn Source>> {
        let mut rng = stream(0, -1, "labels");
        let row = |row| Example {
            file: 0,
            row,
            label: below(&mut rng, CLASSES as u64) as i32,
            coarse: None,
        };
        let rows = (0..count).map(row).collect();
        // A multiplicative hash: noise enough, and quick.
        let noise = |i: u64| i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32;
        let Some(input) = &self.input else {
            let vocabulary = self.spec.vocabulary().map_or(1, |known| known.size) as u64;
            let width = self.length + 1;
            let tokens = (0..(count * width) as u64)
                .map(|i| (noise(i) % vocabulary) as i32)
                .collect();
            let blocks = Blocks {
                tokens,
                lengths: vec![self.length; count as usize],
                bytes: vec![self.length; count as usize],
                width,
            };
            return Ok(Rc::new(TokenBlocks::new(&blocks, rows, self.machine.device)?));
        };
        let (channels, size) = (input.channels as usize, input.size as usize);
        let length = count as u64 * (channels * size * size) as u64;
        let images = Images {
            pixels: (0..length).map(|i| (noise(i) >> 24) as u8).collect(),
            count: count as usize,
            channels,
            size,
        };
        Ok(Rc::new(Examples::new(&images, rows, input, self.machine.device)?))
    }

    /// A training of fresh weights at a rate of zero: its steps do all the work, and the weights stay finite.
    fn trainer(&self) -> Result<Trainer> {
        let Machine { device, precision, .. } = self.machine;
        let mut rng = stream(0, -1, "init");
        let mut model = Model::new(&self.spec, self.input.as_ref(), &mut rng, device)?;
        let objective: Box<dyn Objective> = if model.is_language() {
            Box::new(NextToken)
        } else {
            model.add_head(0, "", CLASSES, &mut rng)?;
            Box::new(Classification::of_task(0, false))
        };
        let train = self.examples(self.batch)?;
        Ok(Trainer {
            objective,
            batches: Batches::new(0, 0, train.len(), self.batch, self.augment),
            source: train,
            micro_batch: self.micro_batch,
            optimiser: Optimiser::new(&self.optimiser, &model.trained(0)),
            phase: Phase {
                epochs: None,
                steps: Some(1),
                lr: 0.0,
                warmup: 0.0,
                schedule: ScheduleShape::Constant,
                stop_at_accuracy: None,
            },
            batch_norm: BatchNorm::Track,
            how: Compute {
                precision: number_format::of(precision, device),
                device,
            },
            penalty: None,
            model,
        })
    }
}

/// To read a number of it back is to wait for the device.
fn wait(result: Option<&Tensor>) -> Result<()> {
    if let Some(result) = result {
        result.f_sum(Kind::Double)?.f_double_value(&[])?;
    }
    Ok(())
}

/// Runs once unmeasured, which prepares what the first of a size prepares, unless that was done before; then once measured.
/// Gives the seconds.
fn timed(again: bool, mut work: impl FnMut() -> Result<()>) -> Result<f64> {
    if !again {
        work()?;
    }
    let began = Instant::now();
    work()?;
    Ok(began.elapsed().as_secs_f64())
}

/// Seconds an image in batches of `most`, or of as many as can be run a few times within `time` seconds. `run` takes a
/// number of images and whether it is the last one again, and gives the seconds of one batch.
fn seconds_an_image(most: i64, time: f64, mut run: impl FnMut(i64, bool) -> Result<f64>) -> Result<f64> {
    // One image alone may have no batch statistics.
    let mut images = most.min(2);
    let mut left = time;
    loop {
        let mut seconds = run(images, false)?;
        left -= 2.0 * seconds;
        // A larger batch takes no longer an image, and its first run and two more are to fit.
        let fit = (left / 3.0 / seconds.max(1e-9) * images as f64) as i64;
        let larger = fit.min(most);
        if larger >= 2 * images || (larger == most && images < most) {
            images = larger;
            continue;
        }
        let mut all = vec![seconds];
        while left >= seconds {
            seconds = run(images, true)?;
            left -= seconds;
            all.push(seconds);
        }
        all.sort_by(f64::total_cmp);
        return Ok(all[all.len() / 2] / images as f64);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Measures a machine that takes `fixed` seconds a batch and `each` an image; also gives the largest batch and the time.
    fn simulated(fixed: f64, each: f64, time: f64) -> (f64, i64, f64) {
        let (mut largest, mut spent) = (0, 0.0);
        let found = seconds_an_image(128, time, |images, again| {
            let seconds = fixed + each * images as f64;
            largest = largest.max(images);
            spent += if again { seconds } else { 2.0 * seconds };
            Ok(seconds)
        });
        (found.unwrap(), largest, spent)
    }

    #[test]
    fn whole_batches_are_measured_where_they_fit_and_parts_where_not() {
        let (found, largest, spent) = simulated(1e-3, 1e-4, 1.0);
        assert!((found - (1e-3 / 128.0 + 1e-4)).abs() < 1e-12 && largest == 128);
        assert!(spent <= 1.0 + 0.014, "{spent}");
        let (found, largest, spent) = simulated(1e-3, 2e-2, 1.0);
        assert!(
            (2..128).contains(&largest) && (found / 2e-2 - 1.0).abs() < 0.05,
            "{largest} {found}"
        );
        assert!(spent <= 1.0, "{spent}");
        // Too slow for the time: the least that there is.
        let (found, largest, _) = simulated(0.0, 2.0, 1.0);
        assert_eq!((found, largest), (2.0, 2));
    }

    #[test]
    fn a_network_is_measured() {
        let spec =
            r#"{"architecture":"vit","patch":8,"dim":16,"depth":2,"heads":2,"global_pool":"avg","class_token":false}"#;
        let optimiser = OptimiserConfig {
            name: crate::OptimiserName::Adam,
            momentum: 0.0,
            beta1: 0.9,
            beta2: 0.999,
            eps: 1e-8,
            weight_decay: 0.0,
            clip: 1.0,
        };
        let work = Workload {
            machine: Machine {
                device: Device::Cpu,
                threads: 1,
                precision: None,
            },
            spec: serde_json::from_str(spec).unwrap(),
            batch: 32,
            length: 1,
            input: Some(Input {
                size: 16,
                channels: 3,
                fit: Default::default(),
                filter: Default::default(),
                mean: vec![0.5; 3],
                std: vec![0.5; 3],
            }),
            optimiser,
            augment: AugmentConfig { crop: 2, flip: true },
            micro_batch: None,
        };
        // How long it may take is tested above, by a clock of its own; how quick this machine is, nobody knows.
        let speed = work.measure(Duration::from_millis(500)).unwrap();
        assert!(speed.training.is_finite() && speed.training > 0.0, "{speed:?}");
        assert!(speed.evaluation.is_finite() && speed.evaluation > 0.0, "{speed:?}");
    }
}
