//! A network whose training is to cost something, from a checkpoint's metadata or a configuration.

use std::path::Path;

use lethe_artifacts::Error as FileError;
use lethe_artifacts::checkpoint::{Input, Labels};
use lethe_models::{Example, Spec, read_checkpoint};

use crate::config::InputConfig;
use crate::record::{inherited, with_family};
use crate::{Result, finetune};

/// A network, as far as the cost of training it depends on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// Family and sizes of the network.
    pub spec: Spec,
    /// What it expects of an image; none for a language model.
    pub input: Option<Input>,
    /// Tokens of a block of a language model: the data set's where that is known, else as many as the network has positions.
    pub length: i64,
    /// What the study calls it.
    pub labels: Labels,
    /// Tasks that have a head, pretraining's not among them.
    pub(super) heads: Vec<i32>,
    /// Tasks trained so far, in the order of their training.
    pub(super) chain: Vec<i32>,
}

impl Outline {
    /// The network in a checkpoint, of ours, of timm's or of Hugging Face's.
    ///
    /// # Errors
    /// As [`read_checkpoint`].
    pub fn read(path: &Path) -> Result<Self> {
        let metadata = read_checkpoint(path)?.0.metadata;
        let wrong = |what: String| FileError::file(path, what);
        let chain = metadata.trained_tasks();
        let spec: Spec =
            serde_json::from_value(metadata.model).map_err(|e| wrong(format!("model specification: {e}")))?;
        Ok(Self {
            chain,
            length: positions(&spec),
            spec,
            input: metadata.input,
            labels: metadata.labels,
            heads: metadata
                .heads
                .iter()
                .map(|head| head.task)
                .filter(|&t| t >= 0)
                .collect(),
        })
    }

    /// The network that a fine-tuning starts from.
    pub(super) fn start(config: &finetune::Config, parent: Option<&Self>) -> Result<Self> {
        let missing = || FileError::config("expected a checkpoint or a model to start from");
        let (spec, input, heads, chain) = match parent {
            Some(parent) => {
                let both = config.input.as_ref().zip(parent.input.as_ref());
                let input = both
                    .map(|(change, own)| change.over(own))
                    .or_else(|| parent.input.clone());
                (parent.spec.clone(), input, parent.heads.clone(), parent.chain.clone())
            }
            None => {
                let spec = config.model.clone().ok_or_else(missing)?;
                let input = config.input.as_ref().map(InputConfig::complete).transpose()?;
                (spec, input, Vec::new(), Vec::new())
            }
        };
        let labels = inherited(&config.labels, parent.map(|parent| &parent.labels));
        Ok(Self {
            labels: with_family(labels, &spec),
            length: parent.map_or_else(|| positions(&spec), |parent| parent.length),
            spec,
            input,
            heads,
            chain,
        })
    }

    /// Operations of the forward pass of an image, or of a block of tokens.
    ///
    /// # Errors
    /// As [`Spec::flops`].
    pub fn flops(&self) -> Result<u64> {
        Ok(match &self.input {
            Some(input) => self.spec.flops(input)?,
            None => self.spec.flops(Example::Tokens(self.length))?,
        })
    }

    /// Whether it has learned a task of a sequence.
    pub(super) fn is_first(&self) -> bool {
        match self.input {
            Some(_) => self.heads.is_empty(),
            None => self.chain.is_empty(),
        }
    }

    /// Whether it can answer for a task.
    pub(super) fn answers_for(&self, head: i32) -> bool {
        self.input.is_none() || self.heads.contains(&head)
    }
}

/// The most tokens of a block.
pub(super) fn positions(spec: &Spec) -> i64 {
    spec.vocabulary().map_or(1, |known| known.positions)
}
