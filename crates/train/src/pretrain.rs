//! Pretraining: a network from fresh weights on one labelled data set.

use std::collections::BTreeMap;
use std::path::Path;

use lethe_artifacts::Provenance;
use lethe_artifacts::checkpoint::{Input, Labels};
use lethe_datasets::random::stream;
use lethe_datasets::{DataSet, Split};
use lethe_models::{BatchNorm, Model, Spec};
use serde::{Deserialize, Serialize};

use crate::about::{About, with_family};
use crate::config::{AugmentConfig, OptimiserConfig, Phase, validate_batches};
use crate::data::{Batches, Evaluated, load, require_rows};
use crate::optimiser::Optimiser;
use crate::run::{Run, require_writable};
use crate::{Job, Outcome, Result};

/// The configuration of `pretrain`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// The network.
    pub model: Spec,
    /// What it expects of an image.
    pub input: Input,
    /// What the study calls it.
    #[serde(default)]
    pub labels: Labels,
    /// Images a step.
    pub batch: i64,
    /// Random crops and flips.
    #[serde(default)]
    pub augment: AugmentConfig,
    /// The optimiser.
    pub optimiser: OptimiserConfig,
    /// How long and at which rates.
    pub schedule: Phase,
    /// Steps between evaluations of the test rows; 0 for the first and the last step only.
    #[serde(default)]
    pub evaluate_every: i64,
}

impl Config {
    fn validate(&self) -> Result<()> {
        self.input.validate()?;
        self.model
            .validate(self.input.channels.into(), self.input.size.into())?;
        validate_batches(self.batch, self.augment, self.evaluate_every)?;
        self.optimiser.validate()?;
        self.schedule.validate("schedule")?;
        Ok(())
    }
}

/// Trains a network on the train rows of `data` and evaluates it on its test rows, if it has any.
///
/// # Errors
/// A configuration or data set that is wrong, before anything is computed; a loss that is not finite; a full disk.
pub fn run(config: &Config, data: &Path, job: &mut Job) -> Result<Outcome> {
    config.validate()?;
    require_writable(&job.out)?;
    let data = DataSet::open(data)?;
    let rows = data.examples(Split::Train)?;
    require_rows(&data, &rows, "pretraining")?;
    lethe_torch::set_threads(job.threads);

    let train = load(&data, rows, &config.input, job)?;
    let test = data.examples(Split::Test)?;
    let mut evaluated = Vec::new();
    if !test.is_empty() {
        let examples = load(&data, test, &config.input, job)?.into();
        evaluated.push(Evaluated {
            task: -1,
            split: Split::Test,
            examples,
        });
    }

    let mut model = Model::new(
        &config.model,
        &config.input,
        &mut stream(job.seed, -1, "init"),
        job.device,
    )?;
    let mut rng = stream(job.seed, -1, "head");
    model.add_head(-1, "pretraining", data.classes.len(), &mut rng)?;
    let about = About {
        task: -1,
        task_trained: -1,
        labels: with_family(config.labels.clone(), &config.model),
        init: "pretrained".to_owned(),
        parents: Vec::new(),
        shared_head: false,
        lr: config.schedule.lr,
        batch_norm: BatchNorm::Track,
        precision: job.precision(&config.model),
        provenance: Provenance {
            tool: job.tool.to_owned(),
            version: job.version.to_owned(),
            config: serde_json::to_value(config).map_err(lethe_artifacts::Error::config)?,
            seed: Some(job.seed),
            inputs: BTreeMap::from([("data".to_owned(), data.hash()?)]),
        },
    };
    let out = job.out.clone();
    Run {
        task: -1,
        shared_head: false,
        train: &train,
        evaluated: &evaluated,
        batches: Batches::new(job.seed, -1, train.len(), config.batch, config.augment),
        optimiser: Optimiser::new(&config.optimiser, &model.trained(-1)),
        phase: config.schedule.clone(),
        batch_norm: BatchNorm::Track,
        evaluate_every: config.evaluate_every,
        precision: about.precision,
        template: about.row(&model),
        metadata: about.metadata(&model)?,
        model,
    }
    .train(job, &out)
}
