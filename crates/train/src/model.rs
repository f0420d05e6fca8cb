//! A network with the heads of its tasks, to and from a checkpoint.

use std::collections::BTreeMap;
use std::path::Path;

use lethe_artifacts::checkpoint::{Checkpoint, HeadRange, Input};
use lethe_artifacts::{Error as FileError, Tensors};
use lethe_datasets::random::stream;
use lethe_models::{Head, Mode, Network, Spec};
use lethe_torch::{from_data, to_data};
use tch::{Device, Tensor};

use crate::Result;

/// A network and its heads on a device. Each task's rows of the head are tensors of their own, so that momentum, decay and
/// fused steps never touch another task's.
pub(crate) struct Model {
    pub(crate) spec: Spec,
    pub(crate) input: Input,
    pub(crate) network: Network,
    /// In the order in which they were made, which is the order of their rows in a checkpoint.
    heads: Vec<(HeadRange, Head)>,
    device: Device,
}

impl Model {
    /// A network with fresh weights and no head.
    pub(crate) fn new(spec: &Spec, input: &Input, seed: u64, device: Device) -> Result<Self> {
        let (channels, size) = (input.channels.into(), input.size.into());
        let mut rng = stream(seed, -1, "init");
        let network = spec.build(channels, size, &mut rng, device, channels_last(spec))?;
        Ok(Self {
            spec: spec.clone(),
            input: input.clone(),
            network,
            heads: Vec::new(),
            device,
        })
    }

    /// The network and heads of a checkpoint; `path` is for messages.
    pub(crate) fn load(checkpoint: &Checkpoint, path: &Path, device: Device) -> Result<Self> {
        let wrong = |what: String| FileError::file(path, what);
        let metadata = &checkpoint.metadata;
        let spec: Spec =
            serde_json::from_value(metadata.model.clone()).map_err(|e| wrong(format!("model specification: {e}")))?;
        let input = metadata
            .input
            .as_ref()
            .ok_or_else(|| wrong("expected an image network, found no input".into()))?;
        input.validate().map_err(|e| wrong(e.to_string()))?;
        let (channels, size) = (input.channels.into(), input.size.into());
        let network = spec
            .zeros(channels, size, device, channels_last(&spec))
            .map_err(|e| wrong(e.to_string()))?;
        let mut model = Self {
            spec: spec.clone(),
            input: input.clone(),
            network,
            heads: Vec::new(),
            device,
        };
        let name = spec.head_name();
        let (weight_name, bias_name) = (format!("{name}.weight"), format!("{name}.bias"));
        let mut named = BTreeMap::new();
        for (name, data) in &checkpoint.tensors {
            named.insert(
                name.clone(),
                from_data(data).map_err(|e| wrong(format!("tensor {name}: {e}")))?,
            );
        }
        let head = (named.remove(&weight_name), named.remove(&bias_name));
        model.network.load(&named).map_err(|e| wrong(e.to_string()))?;
        let rows = metadata.heads.last().map_or(0, |h| h.end);
        match head {
            (Some(weight), Some(bias)) => {
                let expected = (vec![rows as i64, spec.features()], vec![rows as i64]);
                let found = (weight.size(), bias.size());
                if found != expected {
                    let what = format!("tensors {name}.*: expected shapes {expected:?}, found {found:?}");
                    return Err(wrong(what).into());
                }
                let mut start = 0;
                for range in &metadata.heads {
                    if range.start != start || range.end <= start {
                        return Err(wrong(format!("heads: expected rows from {start}, found {range:?}")).into());
                    }
                    start = range.end;
                    if range.task < -1 || model.head(range.task).is_some() {
                        let task = range.task;
                        return Err(wrong(format!("heads: expected one a task, from -1, found task {task}")).into());
                    }
                    let (from, length) = (range.start as i64, (range.end - range.start) as i64);
                    let rows = |t: &Tensor| -> Result<Tensor> {
                        Ok(t.f_narrow(0, from, length)?
                            .copy()
                            .f_to(device)?
                            .f_set_requires_grad(true)?)
                    };
                    let head = Head {
                        weight: rows(&weight)?,
                        bias: rows(&bias)?,
                    };
                    model.heads.push((range.clone(), head));
                }
            }
            (None, None) if rows == 0 => {}
            _ => return Err(wrong(format!("expected tensors {name}.weight and {name}.bias of {rows} rows")).into()),
        }
        Ok(model)
    }

    /// The head of a task.
    pub(crate) fn head(&self, task: i32) -> Option<&Head> {
        self.heads
            .iter()
            .find(|(range, _)| range.task == task)
            .map(|(_, head)| head)
    }

    /// Tasks that have a head.
    pub(crate) fn tasks(&self) -> impl Iterator<Item = i32> {
        self.heads.iter().map(|(range, _)| range.task)
    }

    /// Gives a task a fresh head.
    pub(crate) fn add_head(&mut self, task: i32, name: &str, classes: usize, seed: u64) -> Result<()> {
        let mut rng = stream(seed, task.into(), "head");
        let head = self.spec.new_head(classes as i64, &mut rng, self.device)?;
        let start = self.heads.last().map_or(0, |(range, _)| range.end);
        let range = HeadRange {
            task,
            name: name.to_owned(),
            start,
            end: start + classes,
        };
        self.heads.push((range, head));
        Ok(())
    }

    /// Drops pretraining's head: its classes are not the tasks'.
    pub(crate) fn drop_pretraining_head(&mut self) {
        self.heads.retain(|(range, _)| range.task >= 0);
        let mut start = 0;
        for (range, _) in &mut self.heads {
            (range.start, range.end) = (start, start + range.end - range.start);
            start = range.end;
        }
    }

    /// What training a task moves: the network's parameters and this task's rows of the head, as `head.weight` and
    /// `head.bias`.
    pub(crate) fn trained(&self, task: i32) -> BTreeMap<String, Tensor> {
        let network = self.network.parameters().iter();
        let mut all: BTreeMap<String, Tensor> = network.map(|(n, t)| (n.clone(), t.shallow_clone())).collect();
        if let Some(head) = self.head(task) {
            all.insert(format!("{}.weight", self.spec.head_name()), head.weight.shallow_clone());
            all.insert(format!("{}.bias", self.spec.head_name()), head.bias.shallow_clone());
        }
        all
    }

    /// Logits `[n, classes]` of one task for images `[n, channels, size, size]`.
    ///
    /// # Panics
    /// When the task has no head, which the callers make sure of.
    pub(crate) fn logits(&self, images: &Tensor, task: i32, mode: Mode) -> Tensor {
        let head = self
            .head(task)
            .expect("a task is trained and evaluated only with its head");
        head.logits(&self.network.features(images, mode))
    }

    /// Whether every parameter of the network is a finite number.
    pub(crate) fn is_finite(&self) -> Result<bool> {
        let each = self.network.parameters().values().map(|p| p.f_isfinite()?.f_all());
        let each = each.collect::<std::result::Result<Vec<_>, _>>()?;
        Ok(each.is_empty() || Tensor::f_stack(&each, 0)?.f_all()?.int64_value(&[]) == 1)
    }

    /// Whether images are wanted in channels-last memory.
    pub(crate) fn channels_last(&self) -> bool {
        channels_last(&self.spec)
    }

    /// Whether there are batch-norm statistics.
    pub(crate) fn has_batch_norm(&self) -> bool {
        !self.network.buffers().is_empty()
    }

    /// The tensors and head ranges of a checkpoint.
    pub(crate) fn to_tensors(&self) -> Result<(Tensors, Vec<HeadRange>)> {
        let mut tensors = Tensors::new();
        for (name, tensor) in self.network.parameters().iter().chain(self.network.buffers()) {
            tensors.insert(name.clone(), to_data(tensor)?);
        }
        if !self.heads.is_empty() {
            let all = |pick: fn(&Head) -> &Tensor| -> Vec<Tensor> {
                self.heads.iter().map(|(_, head)| pick(head).detach()).collect()
            };
            let name = self.spec.head_name();
            let weight = Tensor::f_cat(&all(|h| &h.weight), 0)?;
            let bias = Tensor::f_cat(&all(|h| &h.bias), 0)?;
            tensors.insert(format!("{name}.weight"), to_data(&weight)?);
            tensors.insert(format!("{name}.bias"), to_data(&bias)?);
        }
        Ok((tensors, self.heads.iter().map(|(range, _)| range.clone()).collect()))
    }

    /// Takes over the tensors of a resume state, which has this very model's names.
    pub(crate) fn restore(&mut self, tensors: &Tensors) -> Result<()> {
        let mut named = BTreeMap::new();
        for (name, data) in tensors {
            named.insert(name.as_str(), from_data(data)?);
        }
        let name = self.spec.head_name();
        let missing = |name: &str| lethe_torch::Error(format!("resume state: {name} is missing"));
        let own = self.network.parameters().iter().chain(self.network.buffers());
        tch::no_grad(|| -> Result<()> {
            for (name, tensor) in own {
                let source = named.get(name.as_str()).ok_or_else(|| missing(name))?;
                tensor.shallow_clone().f_copy_(source)?;
            }
            for (range, head) in &mut self.heads {
                let (start, length) = (range.start as i64, (range.end - range.start) as i64);
                for (part, target) in [("weight", &mut head.weight), ("bias", &mut head.bias)] {
                    let full = format!("{name}.{part}");
                    let source = named.get(full.as_str()).ok_or_else(|| missing(&full))?;
                    target.f_copy_(&source.f_narrow(0, start, length)?)?;
                }
            }
            Ok(())
        })
    }
}

/// Convolutions are faster with channels last.
fn channels_last(spec: &Spec) -> bool {
    matches!(spec, Spec::Resnet(_))
}
