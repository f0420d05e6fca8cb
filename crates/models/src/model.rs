//! A network with the heads of its tasks, to and from a checkpoint.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use lethe_artifacts::checkpoint::{Checkpoint, HeadRange, Input};
use lethe_artifacts::{Error, Result, Tensors};
use lethe_torch::{from_data, to_data};
use rand::Rng;
use tch::{Device, Kind, Tensor};

use crate::foreign::tokenizer_file;
use crate::layers::BatchNorm2d;
use crate::positions::{Positions, resample};
use crate::record::{Layer, seen};
use crate::{Example, Head, Mode, Network, Spec};

/// A network and its heads on a device. Each task's rows of the head are tensors of their own, so that momentum, decay and
/// fused steps never touch another task's.
pub struct Model {
    /// Which network it is.
    pub spec: Spec,
    /// What it expects of an image; none for a language model.
    pub input: Option<Input>,
    /// Hash of the tokenizer whose tokens it was trained on, where that is known.
    pub tokenizer: Option<String>,
    /// The tokenizer's file, where one lies beside the network's: it may be that of the hash.
    pub(crate) tokenizer_file: Option<PathBuf>,
    /// Everything before the heads; of a language model the output layer too.
    pub network: Network,
    /// In the order in which they were made, which is the order of their rows in a checkpoint.
    heads: Vec<(HeadRange, Head)>,
    device: Device,
}

impl Model {
    /// A network with fresh weights from `rng`, as [`Spec::build`] draws them, and no head; without `input` a language model.
    ///
    /// # Errors
    /// As [`Spec::build`].
    pub fn new(spec: &Spec, input: Option<&Input>, rng: &mut (impl Rng + ?Sized), device: Device) -> Result<Self> {
        Ok(Self {
            spec: spec.clone(),
            input: input.cloned(),
            tokenizer: None,
            tokenizer_file: None,
            network: spec.build(example(input), rng, device, spec.channels_last())?,
            heads: Vec::new(),
            device,
        })
    }

    /// A network whose tensors are others' too ([`Spec::share`]); where they have a head's, it is that of task −1.
    ///
    /// # Errors
    /// As [`Spec::share`].
    pub fn share(
        spec: &Spec,
        input: Option<&Input>,
        others: &BTreeMap<String, Tensor>,
        device: Device,
    ) -> Result<Self> {
        let mut model = Self {
            spec: spec.clone(),
            input: input.cloned(),
            tokenizer: None,
            tokenizer_file: None,
            network: spec.share(example(input), others)?,
            heads: Vec::new(),
            device,
        };
        let head = model
            .head_tensors()
            .map(|name| others.get(&name).map(Tensor::shallow_clone));
        if let [Some(weight), Some(bias)] = head {
            let range = HeadRange {
                task: -1,
                name: "shared".to_owned(),
                start: 0,
                end: bias.numel(),
                classes: Vec::new(),
            };
            model.heads.push((range, Head { weight, bias }));
        }
        Ok(model)
    }

    /// The network and heads of a checkpoint; `path` is for messages.
    ///
    /// # Errors
    /// Names the file and what is wrong: a specification that is none, no input, a tensor that is missing, extra or
    /// misshapen, rows of the head that are nobody's.
    pub fn load(checkpoint: &Checkpoint, path: &Path, device: Device) -> Result<Self> {
        Self::load_with_input(checkpoint, path, checkpoint.metadata.input.as_ref(), device)
    }

    /// [`Model::load`] for images that come another way than the checkpoint's: another size, say. The position embeddings of a
    /// ViT are resized for another size, as timm does it: bicubic, antialiased, the class token's kept.
    ///
    /// # Errors
    /// As [`Model::load`]; a size that the network cannot have is a configuration error.
    pub fn load_with_input(
        checkpoint: &Checkpoint,
        path: &Path,
        input: Option<&Input>,
        device: Device,
    ) -> Result<Self> {
        let wrong = |what: String| Error::file(path, what);
        let metadata = &checkpoint.metadata;
        let spec: Spec =
            serde_json::from_value(metadata.model.clone()).map_err(|e| wrong(format!("model specification: {e}")))?;
        match input {
            Some(input) => input.validate().map_err(|e| wrong(e.to_string()))?,
            None if spec.vocabulary().is_some() => {}
            None => {
                return Err(wrong(
                    "input: expected what the network expects of an image, found none".to_owned(),
                ));
            }
        }
        let both = metadata.input.as_ref().zip(input);
        let resized = both
            .filter(|(own, input)| own.size != input.size)
            .map(|(_, input)| input);
        if let Some(input) = resized {
            spec.validate(input)?;
        }
        let network = spec
            .zeros(example(input), device, spec.channels_last())
            .map_err(|e| wrong(e.to_string()))?;
        let mut model = Self {
            spec,
            input: input.cloned(),
            tokenizer: metadata.tokenizer.clone(),
            tokenizer_file: tokenizer_file(path),
            network,
            heads: Vec::new(),
            device,
        };
        let mut named = BTreeMap::new();
        for (name, data) in &checkpoint.tensors {
            let tensor = from_data(data).map_err(|e| wrong(format!("tensor {name}: {e}")))?;
            named.insert(name.clone(), tensor);
        }
        if let Some((Positions { tensor, prefix, patch }, input)) = model.spec.positions().zip(resized)
            && let Some(values) = named.get_mut(tensor)
        {
            *values = resample(values, prefix, i64::from(input.size) / patch)
                .map_err(|e| wrong(format!("tensor {tensor}: {}", lethe_torch::Error::from(e))))?;
        }
        let [weight, bias] = model.head_tensors();
        let head = (named.remove(&weight), named.remove(&bias));
        model.network.load(&named).map_err(|e| wrong(e.to_string()))?;
        let rows = metadata.heads.last().map_or(0, |range| range.end);
        match head {
            (Some(weight), Some(bias)) => model
                .take_heads(&metadata.heads, &weight, &bias)
                .map_err(|e| wrong(e.0))?,
            (None, None) if rows == 0 => {}
            _ => return Err(wrong(format!("expected tensors {weight} and {bias} of {rows} rows"))),
        }
        Ok(model)
    }

    /// Cuts the rows of all tasks' heads apart.
    fn take_heads(&mut self, ranges: &[HeadRange], weight: &Tensor, bias: &Tensor) -> lethe_torch::Result<()> {
        let wrong = |what: String| Err(lethe_torch::Error(what));
        let rows = ranges.last().map_or(0, |range| range.end as i64);
        let expected = (self.spec.head_shape(rows), vec![rows]);
        let found = (weight.size(), bias.size());
        if found != expected {
            let name = self.spec.head_name();
            return wrong(format!(
                "tensors {name}.*: expected shapes {expected:?}, found {found:?}"
            ));
        }
        let weight = weight.f_reshape([rows, self.spec.features()])?;
        let mut start = 0;
        for range in ranges {
            if range.start != start || range.end <= start {
                return wrong(format!("heads: expected rows from {start}, found {range:?}"));
            }
            start = range.end;
            if range.task < -1 || self.head(range.task).is_some() {
                let task = range.task;
                return wrong(format!("heads: expected one a task, from -1, found task {task}"));
            }
            let (from, length) = (range.start as i64, (range.end - range.start) as i64);
            let rows = |t: &Tensor| -> lethe_torch::Result<Tensor> {
                let rows = t.f_narrow(0, from, length)?.copy().f_to(self.device)?;
                Ok(rows.f_set_requires_grad(true)?)
            };
            let head = Head {
                weight: rows(&weight)?,
                bias: rows(bias)?,
            };
            self.heads.push((range.clone(), head));
        }
        Ok(())
    }

    /// The names of the head's weight and bias in a checkpoint.
    pub fn head_tensors(&self) -> [String; 2] {
        ["weight", "bias"].map(|part| format!("{}.{part}", self.spec.head_name()))
    }

    /// The head of a task.
    pub fn head(&self, task: i32) -> Option<&Head> {
        self.heads
            .iter()
            .find(|(range, _)| range.task == task)
            .map(|(_, head)| head)
    }

    /// Tasks that have a head.
    pub fn tasks(&self) -> impl Iterator<Item = i32> {
        self.heads.iter().map(|(range, _)| range.task)
    }

    /// Gives a task a fresh head from `rng`, as [`Spec::new_head`] draws it, after the rows of all others.
    ///
    /// # Errors
    /// As [`Spec::new_head`].
    pub fn add_head(&mut self, task: i32, name: &str, classes: usize, rng: &mut (impl Rng + ?Sized)) -> Result<()> {
        let head = self.spec.new_head(classes as i64, rng, self.device)?;
        let start = self.heads.last().map_or(0, |(range, _)| range.end);
        let range = HeadRange {
            task,
            name: name.to_owned(),
            start,
            end: start + classes,
            classes: Vec::new(),
        };
        self.heads.push((range, head));
        Ok(())
    }

    /// Says which classes a task's head tells apart, by row; a checkpoint then does.
    pub fn name_classes(&mut self, task: i32, classes: &[String]) {
        for (range, _) in self.heads.iter_mut().filter(|(range, _)| range.task == task) {
            range.classes = classes.to_vec();
        }
    }

    /// The rows of the head that are each task's, as a checkpoint says it.
    pub fn head_ranges(&self) -> Vec<HeadRange> {
        self.heads.iter().map(|(range, _)| range.clone()).collect()
    }

    /// Drops pretraining's head: its classes are not the tasks'.
    pub fn drop_pretraining_head(&mut self) {
        self.heads.retain(|(range, _)| range.task >= 0);
        let mut start = 0;
        for (range, _) in &mut self.heads {
            (range.start, range.end) = (start, start + range.end - range.start);
            start = range.end;
        }
    }

    /// What training a task moves, by timm's names: the network's parameters and this task's rows of the head. They share
    /// storage with the model.
    pub fn trained(&self, task: i32) -> BTreeMap<String, Tensor> {
        let network = self.network.parameters().iter();
        let mut all: BTreeMap<String, Tensor> = network.map(|(n, t)| (n.clone(), t.shallow_clone())).collect();
        if let Some(head) = self.head(task) {
            let [weight, bias] = self.head_tensors();
            all.insert(weight, head.weight.shallow_clone());
            all.insert(bias, head.bias.shallow_clone());
        }
        all
    }

    /// Whether it predicts tokens: all tasks share its one output layer.
    pub fn is_language(&self) -> bool {
        self.spec.vocabulary().is_some()
    }

    /// Whether it can answer for a task: with a head of the task's, or as a language model, which answers for all.
    pub fn answers_for(&self, head: i32) -> bool {
        self.is_language() || self.head(head).is_some()
    }

    /// The name of a language model's output layer's weight, and the weight [vocabulary, features].
    pub fn output_layer(&self) -> Option<(&'static str, &Tensor)> {
        let name = self.spec.vocabulary()?.output;
        Some((name, self.network.parameters().get(name)?))
    }

    /// The number of trainable values without heads; of a language model without embeddings and output layer.
    pub fn parameter_count(&self) -> i64 {
        let all = self.network.parameters().iter();
        all.filter(|(name, _)| self.spec.counts(name))
            .map(|(_, t)| t.numel() as i64)
            .sum()
    }

    /// Logits [N, classes] of one task for images as [`Network::features`] takes them, or [N, T, vocabulary] for tokens; tracks
    /// gradients, follows autocast.
    ///
    /// # Panics
    /// When the task has no head, which the callers make sure of.
    pub fn logits(&self, batch: &Tensor, task: i32, mode: Mode) -> Tensor {
        if let Some((name, weight)) = self.output_layer() {
            let features = self.network.features(batch, mode);
            let no_bias: Option<&Tensor> = None;
            return seen(&features, features.linear(weight, no_bias), || Layer::Linear {
                weight: name.to_owned(),
                bias: None,
            });
        }
        let head = self
            .head(task)
            .expect("a task is trained and evaluated only with its head");
        let features = self.network.features(batch, mode);
        seen(&features, head.logits(&features), || {
            let [weight, bias] = self.head_tensors();
            let bias = Some(bias);
            Layer::Linear { weight, bias }
        })
    }

    /// Every parameter and statistic, heads included; not the counters.
    fn floats(&self) -> impl Iterator<Item = &Tensor> {
        let (parameters, buffers) = (self.network.parameters(), self.network.buffers());
        let heads = self.heads.iter().flat_map(|(_, head)| [&head.weight, &head.bias]);
        let all = parameters.values().chain(buffers.values()).chain(heads);
        all.filter(|tensor| tensor.is_floating_point())
    }

    /// Another floating-point type for every parameter and statistic, heads included; counters stay. For measurements whose
    /// rounding matters: training and checkpoints are float32.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn set_kind(&mut self, kind: Kind) -> lethe_torch::Result<()> {
        for tensor in self.floats() {
            // The layers hold the same tensors: new data for one handle is new data for all.
            tensor
                .shallow_clone()
                .f_set_data(&tensor.f_to_kind(kind)?.f_detach()?)?;
        }
        Ok(())
    }

    /// Whether every parameter, every statistic of batch norm and every head is made of finite numbers.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn is_finite(&self) -> lethe_torch::Result<bool> {
        let each = self.floats().map(|tensor| tensor.f_isfinite()?.f_all());
        let each = each.collect::<std::result::Result<Vec<_>, _>>()?;
        Ok(each.is_empty() || Tensor::f_stack(&each, 0)?.f_all()?.int64_value(&[]) == 1)
    }

    /// Estimates the statistics of batch norm anew: `forward` computes batch 0 to `count − 1`, in training mode. They are the running
    /// means that training begins with, without what they begin from: of each batch `0.9^(count − 1 − k)` times the weight of the
    /// last.
    ///
    /// # Errors
    /// What `forward` or libtorch reports.
    pub fn estimate_statistics<E: From<lethe_torch::Error>>(
        &self,
        count: i64,
        mut forward: impl FnMut(i64) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let floats = || self.network.buffers().values().filter(|t| t.is_floating_point());
        tch::no_grad(|| {
            for buffer in floats() {
                let _ = buffer.shallow_clone().f_zero_().map_err(lethe_torch::Error::from)?;
            }
            (0..count).try_for_each(&mut forward)?;
            // A running mean that began at 0 has so much of it left.
            let seen = 1.0 - (1.0 - BatchNorm2d::MOMENTUM).powi(count as i32);
            for buffer in floats() {
                let divided = buffer.shallow_clone().f_div_scalar_(seen.max(f64::MIN_POSITIVE));
                let _ = divided.map_err(lethe_torch::Error::from)?;
            }
            Ok(())
        })
    }

    /// Whether there are batch-norm statistics.
    pub fn has_batch_norm(&self) -> bool {
        !self.network.buffers().is_empty()
    }

    /// The tensors and head ranges of a checkpoint.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn to_tensors(&self) -> lethe_torch::Result<(Tensors, Vec<HeadRange>)> {
        let mut tensors = Tensors::new();
        for (name, tensor) in self.network.parameters().iter().chain(self.network.buffers()) {
            tensors.insert(name.clone(), to_data(tensor)?);
        }
        if !self.heads.is_empty() {
            let all = |pick: fn(&Head) -> &Tensor| -> Vec<Tensor> {
                self.heads.iter().map(|(_, head)| pick(head).detach()).collect()
            };
            let [weight, bias] = self.head_tensors();
            let rows = Tensor::f_cat(&all(|h| &h.weight), 0)?;
            let shape = self.spec.head_shape(rows.size()[0]);
            tensors.insert(weight, to_data(&rows.f_reshape(shape)?)?);
            tensors.insert(bias, to_data(&Tensor::f_cat(&all(|h| &h.bias), 0)?)?);
        }
        Ok((tensors, self.head_ranges()))
    }

    /// Takes over the tensors of [`Model::to_tensors`] of this very model, heads included, in place.
    ///
    /// # Errors
    /// Names a tensor that is missing, or says what libtorch reports.
    pub fn restore(&mut self, tensors: &Tensors) -> lethe_torch::Result<()> {
        let mut named = BTreeMap::new();
        for (name, data) in tensors {
            named.insert(name.as_str(), from_data(data)?);
        }
        let find = |name: &String| {
            let missing = || lethe_torch::Error(format!("tensor {name}: missing"));
            named.get(name.as_str()).ok_or_else(missing)
        };
        let [weight, bias] = self.head_tensors();
        tch::no_grad(|| {
            for (name, tensor) in self.network.parameters().iter().chain(self.network.buffers()) {
                tensor.shallow_clone().f_copy_(find(name)?)?;
            }
            for (range, head) in &mut self.heads {
                let (start, length) = (range.start as i64, (range.end - range.start) as i64);
                for (name, target) in [(&weight, &mut head.weight), (&bias, &mut head.bias)] {
                    let rows = find(name)?.f_narrow(0, start, length)?;
                    target.f_copy_(&rows.f_reshape(target.size())?)?;
                }
            }
            Ok(())
        })
    }
}

/// What a network of these images reads, or any block of tokens.
fn example(input: Option<&Input>) -> Example {
    input.map_or(Example::Tokens(1), Example::from)
}
