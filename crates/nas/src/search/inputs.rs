//! The files of a search, read: rows to train and to judge on, and the space and weights that the configuration asks for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use lethe_artifacts::architecture::ArchitectureFile;
use lethe_artifacts::{Error as FileError, hash, require_apart, require_named, require_writable, resume};
use lethe_datasets::random::{shuffle, stream};
use lethe_datasets::tasks::TaskTable;
use lethe_datasets::{Content, DataSet, Example, Split};
use lethe_models::Model;
use lethe_torch::{Precision, Source, load};
use lethe_train::{Batches, Compute};
use tch::Device;

use super::config::Config;
use crate::shared::{HEAD, Images, Language, Quality, Reads, TrainingSet, Weights};
use crate::{Architecture, EnasCnn, EnasRnn, Job, NasBench201, Result, SamplerName, Space};

/// Where rows come from.
#[derive(Clone, Debug)]
pub struct Place {
    /// Images, or tokens, with training and validation rows.
    pub data: Vec<PathBuf>,
    /// A task table and the task whose rows are taken; none takes all of the data set.
    pub table: Option<(PathBuf, i32)>,
    /// Where decoded images are kept.
    pub cache: Option<PathBuf>,
}

/// What is searched, and the files to write.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// Which rows of the data sets are trained and judged on.
    pub place: Place,
    /// The one architecture of a fixed sampler.
    pub architecture: Option<PathBuf>,
    /// The shared weights to write; the table of architectures and the resume state go beside them.
    pub out: PathBuf,
    /// How often the resume state is saved.
    pub save_every: Duration,
    /// Files that the caller read, with what the user calls them: no output may be one.
    pub also_read: Vec<(&'static str, PathBuf)>,
}

/// What a search computes on.
pub(crate) struct Ground {
    pub(crate) weights: Weights,
    pub(crate) training_set: Box<dyn TrainingSet>,
    pub(crate) device: Device,
    pub(crate) tokenizer: Option<String>,
    /// Hashes of the inputs by role.
    pub(crate) hashes: BTreeMap<String, String>,
    /// The files that were read, by their flags.
    pub(crate) files: Vec<(&'static str, PathBuf)>,
    /// The split that architectures are ranked on, where they are.
    judged: Option<Rc<dyn Source>>,
}

/// The table of architectures beside the shared weights.
pub(crate) fn table_path(inputs: &Inputs) -> PathBuf {
    inputs.out.with_extension("search.parquet")
}

/// The spaces by name, which is the networks' `architecture`.
const SPACES: &str = "enas_rnn, enas_cnn or nas_bench_201";

/// The space that a configuration names.
///
/// # Errors
/// A name that is none of a space's, or a number of nodes where there is no choice, or none where there is.
pub(crate) fn space(config: &Config) -> Result<Box<dyn Space>> {
    let name = config.model.get("architecture").and_then(toml::Value::as_str);
    let wrong = |what: String| Err(FileError::config(what).into());
    match (name, config.nodes) {
        (Some("enas_rnn"), Some(nodes)) => Ok(Box::new(EnasRnn { nodes })),
        (Some("enas_cnn"), Some(nodes)) => Ok(Box::new(EnasCnn { nodes })),
        (Some("enas_rnn" | "enas_cnn"), None) => {
            wrong("nodes: expected the number of a cell's nodes, found none".to_owned())
        }
        (Some("nas_bench_201"), None) => Ok(Box::new(NasBench201)),
        (Some("nas_bench_201"), Some(found)) => wrong(format!(
            "nodes: expected none, as a cell of NAS-Bench-201 has 4, found {found}"
        )),
        (name, _) => {
            let found = name.unwrap_or("none");
            wrong(format!("model.architecture: expected {SPACES}, found {found}"))
        }
    }
}

impl Ground {
    /// Reads everything for a search and draws the initial weights.
    ///
    /// # Errors
    /// A configuration or a file that is wrong, by its name.
    pub(crate) fn of_search(config: &Config, inputs: &Inputs, job: &Job) -> Result<Self> {
        require_named(&inputs.out)?;
        require_writable(&table_path(inputs))?;
        let ground = Self::read(config, &inputs.place, None, job)?;
        let mut read = ground.files.clone();
        read.extend(inputs.architecture.iter().map(|path| ("--architecture", path.clone())));
        read.extend(inputs.also_read.iter().cloned());
        let written = [
            ("--out", inputs.out.clone()),
            ("the table", table_path(inputs)),
            ("the resume state", resume::path(&inputs.out)),
        ];
        require_apart(&written, &read)?;
        Ok(ground)
    }

    /// Reads everything, and a split to rank architectures on.
    ///
    /// # Errors
    /// A configuration or a file that is wrong, by its name; a split without rows.
    pub(crate) fn read(config: &Config, place: &Place, judged: Option<Split>, job: &Job) -> Result<Self> {
        config.validate()?;
        let space = space(config)?;
        let data = DataSet::open_all(&place.data)?.cached(place.cache.clone());
        let mut files: Vec<_> = data.files.iter().map(|file| ("--data", file.path.clone())).collect();
        files.extend(place.table.iter().map(|(path, _)| ("--table", path.clone())));
        let mut hashes = BTreeMap::from([("data".to_owned(), data.hash()?)]);
        let rows = Rows::new(&data, place, &mut hashes)?;
        let (train, valid) = (rows.of(Split::Train)?, rows.of(Split::Valid)?);
        let reads = match (&config.input, data.content) {
            (Some(input), Content::Images) => Reads::Images {
                input: input.clone(),
                classes: rows.classes,
            },
            (None, Content::Tokens) => Reads::Tokens,
            (Some(_), found) => {
                return Err(FileError::file(&data.root, format!("expected images for [input], found {found}")).into());
            }
            (None, Content::Images) if judged.is_some() => {
                let what = "expected tokens, as the weights were trained on, found images";
                return Err(FileError::file(&data.root, what).into());
            }
            (None, Content::Images) => {
                return Err(
                    FileError::config("input: expected what the networks expect of an image, found none").into(),
                );
            }
            (None, found) => {
                let what = format!("expected tokens, as dataset tokenize writes them, found {found}");
                return Err(FileError::file(&data.root, what).into());
            }
        };
        lethe_torch::prepare_cpu(job.threads);
        let weights = Weights::new(
            space,
            &config.model,
            reads,
            &mut stream(job.seed, -1, "init"),
            job.device,
        )?;
        let any = weights.space().covering().into_iter().next();
        let model = weights.model(&any.unwrap_or(Architecture(Vec::new())))?;
        model.require_readable(&data, &data.root)?;
        let source =
            |rows: Vec<Example>| -> Result<Rc<dyn Source>> { Ok(load(&data, rows, config.input.as_ref(), job)?) };
        let judged = judged.map(|split| source(rows.of(split)?)).transpose()?;
        let valid = source(valid)?;
        let (rows, all) = (config.judge.rows, valid.len());
        if judged.is_none() && all / rows < 2 && (config.updates > 0 || config.penalty.is_some()) {
            tracing::warn!(
                "judge.rows: {rows} of {all} validation rows leave no other {rows}: rewards and Fisher information are measured on those of the errors"
            );
        }
        let training_set = training_set(config, source(train)?, valid, job)?;
        Ok(Self {
            training_set,
            device: job.device,
            weights,
            tokenizer: data.tokens.as_ref().map(|tokens| tokens.tokenizer.clone()),
            hashes,
            files,
            judged,
        })
    }

    /// How good a network is on all rows of the split that was asked for.
    ///
    /// # Errors
    /// What libtorch reports.
    pub(crate) fn judge_all(&self, model: &Model) -> Result<Quality> {
        let none = || crate::Error::Failed("a split to rank on: expected one, found none".to_owned());
        let source = self.judged.as_ref().ok_or_else(none)?;
        self.training_set.judge_all(model, source.as_ref())
    }
}

/// What networks are trained and judged on.
fn training_set(
    config: &Config,
    train: Rc<dyn Source>,
    valid: Rc<dyn Source>,
    job: &Job,
) -> Result<Box<dyn TrainingSet>> {
    let (rows, scale, seed) = (config.judge.rows, config.judge.scale, job.seed);
    let how = Compute {
        precision: job.precision.unwrap_or(Precision::Float32),
        device: job.device,
    };
    if config.input.is_some() {
        return Ok(Box::new(Images {
            batches: Batches::new(seed, HEAD, train.len(), config.batch, config.augment),
            statistics: config.judge.statistics,
            train,
            valid,
            rows,
            scale,
            seed,
            how,
        }));
    }
    if train.len() < config.batch {
        let (most, found) = (train.len(), config.batch);
        let what = format!("batch: expected at most the {most} blocks of training text, found {found}");
        return Err(FileError::config(what).into());
    }
    Ok(Box::new(Language {
        streams: config.batch,
        state: None,
        train,
        valid,
        rows,
        scale,
        seed,
        how,
    }))
}

/// The architecture of a fixed sampler, with its name in provenance; other samplers take none.
///
/// # Errors
/// A file too many or too few, or one that is wrong.
pub(crate) fn fixed(config: &Config, inputs: &Inputs) -> Result<Option<(Architecture, String)>> {
    let wrong = |what: &str| Err(FileError::config(what).into());
    match (config.sampler, &inputs.architecture) {
        (SamplerName::Fixed, None) => wrong("--architecture: expected a file for sampler fixed, found none"),
        (SamplerName::Fixed, Some(path)) => {
            let space = space(config)?;
            let one = parse(path, space.as_ref())?;
            let name = in_provenance(space.as_ref(), &one);
            Ok(Some((one, name)))
        }
        (_, Some(_)) => wrong("--architecture: expected only with sampler fixed"),
        (_, None) => Ok(None),
    }
}

/// What provenance has of an architecture: a hash of what its space writes, whatever file it came from.
pub(crate) fn in_provenance(space: &dyn Space, one: &Architecture) -> String {
    hash::bytes(space.write(one).as_bytes())
}

/// The architecture of a file of this space.
///
/// # Errors
/// Names the file: one that is none, of another space, or of no architecture of this one.
pub(crate) fn parse(path: &Path, space: &dyn Space) -> Result<Architecture> {
    let file = ArchitectureFile::read(path)?;
    if file.space != space.name() {
        let what = format!("space: expected {}, found {}", space.name(), file.space);
        return Err(FileError::file(path, what).into());
    }
    let found = space.parse(&file.cell);
    Ok(found.map_err(|what| FileError::file(path, format!("cell: {what}")))?)
}

/// The rows of a data set, or of a task of it.
struct Rows<'a> {
    data: &'a DataSet,
    table: Option<(TaskTable, i32)>,
    classes: usize,
}

impl<'a> Rows<'a> {
    fn new(data: &'a DataSet, place: &Place, hashes: &mut BTreeMap<String, String>) -> Result<Self> {
        let Some((path, task)) = &place.table else {
            return Ok(Self {
                data,
                table: None,
                classes: data.classes.len(),
            });
        };
        let table = TaskTable::read(path)?;
        let classes = table.classes_of(*task, "--task")?;
        table.check(data)?;
        hashes.insert("tasks".to_owned(), table.hash());
        hashes.insert("task".to_owned(), task.to_string());
        Ok(Self {
            data,
            table: Some((table, *task)),
            classes,
        })
    }

    /// Blocks of text in the data set's order: it goes on from block to block, with a gap where a block is another split's. Images in one
    /// drawn order, the same for every seed: a file may hold class after class, and a network is judged on consecutive rows.
    fn of(&self, split: Split) -> Result<Vec<Example>> {
        let mut rows = match &self.table {
            None => self.data.examples(split),
            Some((table, task)) => table.examples(self.data, *task, split),
        }?;
        if rows.is_empty() {
            let what = match split {
                Split::Train => "expected training rows, found none",
                Split::Valid => "expected validation rows, found none; split-tasks cuts them from training rows",
                Split::Test => "expected test rows, found none",
            };
            return Err(FileError::file(&self.data.root, what).into());
        }
        rows.sort_by_key(|row| (row.file, row.row));
        if self.data.content == Content::Images {
            shuffle(&mut stream(0, -1, "search rows"), &mut rows);
        }
        Ok(rows)
    }
}
