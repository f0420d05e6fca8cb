//! Pretraining: a network from fresh weights on one labelled data set.

use std::collections::BTreeMap;
use std::path::Path;

use lethe_artifacts::Provenance;
use lethe_artifacts::checkpoint::{FORMAT_VERSION, Input, Labels, Metadata};
use lethe_artifacts::history::HistoryRow;
use lethe_datasets::{DataSet, Split};
use lethe_models::{BatchNorm, Spec};
use serde::{Deserialize, Serialize};

use crate::config::{AugmentConfig, OptimiserConfig, Phase, validate_batches};
use crate::data::{Batches, Evaluated, Examples, require_rows};
use crate::model::Model;
use crate::optimiser::Optimiser;
use crate::run::{Run, require_writable, run_hash};
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
    let device = job.device;

    let train = Examples::load(&data, rows, &config.input, device)?;
    let test = data.examples(Split::Test)?;
    let mut evaluated = Vec::new();
    if !test.is_empty() {
        let examples = Examples::load(&data, test, &config.input, device)?.into();
        evaluated.push(Evaluated {
            task: -1,
            split: Split::Test,
            examples,
        });
    }

    let mut model = Model::new(&config.model, &config.input, job.seed, device)?;
    model.add_head(-1, "pretraining", data.classes.len(), job.seed)?;
    let batches = Batches::new(job.seed, -1, train.len(), config.batch, config.augment);
    let optimiser = Optimiser::new(&config.optimiser, &model.trained(-1));
    let precision = job.precision(&config.model);

    let mut labels = config.labels.clone();
    if labels.family.is_empty() {
        config.model.family().clone_into(&mut labels.family);
    }
    let provenance = Provenance {
        tool: job.tool.to_owned(),
        version: job.version.to_owned(),
        config: serde_json::to_value(config).map_err(lethe_artifacts::Error::config)?,
        seed: Some(job.seed),
        inputs: BTreeMap::from([("data".to_owned(), data.hash()?)]),
    };
    let template = HistoryRow {
        run: run_hash(&provenance, -1, precision),
        study: labels.study.clone(),
        family: labels.family.clone(),
        size: labels.size.clone(),
        model: "main".to_owned(),
        parameters: model.network.parameter_count(),
        init: "pretrained".to_owned(),
        parent: None,
        checkpoint: None,
        penalty: "none".to_owned(),
        strength: 0.0,
        lr: config.schedule.lr,
        batch_norm: model.has_batch_norm().then(|| "track".to_owned()),
        precision: precision.name().to_owned(),
        seed: job.seed as i64,
        task_trained: -1,
        step: 0,
        task: -1,
        split: String::new(),
        examples: 0,
        correct: None,
        accuracy: None,
        loss: 0.0,
        penalty_value: None,
    };
    let metadata = Metadata {
        format_version: FORMAT_VERSION,
        model: serde_json::to_value(&config.model).map_err(lethe_artifacts::Error::config)?,
        input: Some(config.input.clone()),
        heads: Vec::new(),
        shared_head: false,
        labels,
        init: "pretrained".to_owned(),
        task: -1,
        steps: config.schedule.total_steps(batches.per_epoch()),
        parents: Vec::new(),
        provenance,
    };
    let out = job.out.clone();
    Run {
        model,
        task: -1,
        shared_head: false,
        train: &train,
        evaluated: &evaluated,
        batches,
        optimiser,
        phase: config.schedule.clone(),
        batch_norm: BatchNorm::Track,
        evaluate_every: config.evaluate_every,
        precision,
        template,
        metadata,
    }
    .train(job, &out)
}
