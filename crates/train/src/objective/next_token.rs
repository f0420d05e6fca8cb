//! Language modelling: the cross-entropy of each token given those before it in its block.
//!
//! All tasks share the one output layer. Its logits are made for some tokens at a time, with their loss and its gradient, so
//! that they never stand in memory for a whole batch: 128,000 numbers for each of 1,024 tokens are half a gigabyte.

use lethe_models::{Mode, Model};
use lethe_torch::{Amount, Batch, Precision, Source, autocast};
use tch::{Device, Kind, Reduction, Tensor};

use super::{Beside, Compute, Objective, Scores, Share};
use crate::Result;

/// Where no token follows, as batches have it.
const NOTHING: i64 = -1;
/// Bytes of float32 logits that are made at once. On a CPU they stay near it: of 4,096 tokens a network of width 64 trains at
/// 22,000 tokens a second, and at 13,900 where they do not.
const ON_CPU: i64 = 2 << 20;
/// Tokens at once, at least: the output layer and its gradient go by each time.
const FEWEST: i64 = 128;
/// Tokens at once for each feature, within [`MOST`]: a wide layer costs more each time. Of width 256 and 4,096 tokens in a
/// vocabulary, 512 at once train 1.05 times as fast as 128.
const EACH_FEATURE: i64 = 2;
/// Bytes of float32 logits that a wide layer may take at once.
const MOST: i64 = 64 << 20;
/// The same on a GPU, which is to be filled.
const ON_GPU: i64 = 512 << 20;
/// Bytes that the activations of a pass without gradients may take, as far as one can tell.
const MEMORY: i64 = 500_000_000;
/// Bytes of a network's largest activations for each number of its features: four times as many in a feed-forward layer, and
/// a few copies.
const ACTIVATIONS: i64 = 64;

/// The next token.
pub(crate) struct NextToken;

/// What a network says of the tokens of a batch.
pub(crate) struct Predicted {
    /// Cross-entropies `[b, T]`, nats, float32; 0 where no token follows.
    pub(crate) losses: Tensor,
    /// Whether the likeliest token is the one that follows, `[b, T]`.
    pub(crate) correct: Tensor,
}

impl Predicted {
    /// What features `[b, T, d]` and an output layer `[vocabulary, d]` say of the tokens that follow, `[b, T]`, −1 where none does.
    fn of(features: &Tensor, following: &Tensor, output: &Tensor, how: Compute) -> Result<Self> {
        let (mut losses, mut correct) = (Vec::new(), Vec::new());
        for_each_chunk(features, following, output, how, |logits, targets| {
            losses.push(entropy(logits, targets, Reduction::None)?);
            correct.push(logits.f_argmax(1, false)?.f_eq_tensor(targets)?);
            Ok(())
        })?;
        let shape = following.size();
        Ok(Self {
            losses: Tensor::f_cat(&losses, 0)?.f_view(shape.as_slice())?,
            correct: Tensor::f_cat(&correct, 0)?.f_view(shape.as_slice())?,
        })
    }
}

/// The summed cross-entropy, nats, float64, of features `[b, T, d]` and an output layer `[vocabulary, d]` for the tokens that follow,
/// `[b, T]`, −1 where none does. Which token is the likeliest is not asked: that costs a sixth of a small recurrent network's
/// pass. Does not wait for the device.
///
/// # Errors
/// What libtorch reports.
pub fn summed_entropy(features: &Tensor, following: &Tensor, output: &Tensor, how: Compute) -> Result<Tensor> {
    let mut losses = Vec::new();
    for_each_chunk(features, following, output, how, |logits, targets| {
        losses.push(entropy(logits, targets, Reduction::None)?);
        Ok(())
    })?;
    Ok(Tensor::f_cat(&losses, 0)?.f_sum(Kind::Double)?)
}

/// Logits `[n, vocabulary]` of some tokens at a time, with what follows each, `[n]`.
fn for_each_chunk(
    features: &Tensor,
    following: &Tensor,
    output: &Tensor,
    how: Compute,
    mut take: impl FnMut(&Tensor, &Tensor) -> Result<()>,
) -> Result<()> {
    let (features, targets) = (features.f_flatten(0, 1)?, following.f_flatten(0, 1)?);
    for (start, length) in chunks(&targets, output, how.device) {
        let logits = logits(&features.f_narrow(0, start, length)?, output, how)?;
        take(&logits, &targets.f_narrow(0, start, length)?)?;
    }
    Ok(())
}

impl NextToken {
    /// What a network says of a batch in evaluation mode.
    pub(crate) fn predict(model: &Model, batch: &Batch, how: Compute) -> Result<Predicted> {
        let output = output(model)?;
        let forward = || model.network.features(&batch.input, Mode::Evaluate);
        let features = autocast(how.precision, how.device, forward)?; // [b, T, d]
        Predicted::of(&features, &batch.target, output, how)
    }

    /// The sum of a further loss over the tokens of a batch, nats, without gradients, and how many there are; waits for the
    /// device.
    pub(crate) fn sum_beside(model: &Model, batch: &Batch, beside: &dyn Beside, how: Compute) -> Result<(f64, i64)> {
        let output = output(model)?;
        let there = batch
            .target
            .f_flatten(0, 1)?
            .f_ne(NOTHING)?
            .f_nonzero()?
            .f_flatten(0, 1)?;
        let some = |features: Tensor| features.f_flatten(0, 1)?.f_index_select(0, &there);
        let forward = || model.network.features(&batch.input, Mode::Evaluate);
        let features = some(autocast(how.precision, how.device, forward)?)?;
        let old = some(beside.features(&batch.input, how)?)?;
        let targets = there;
        let mut sum = 0.0;
        for (start, length) in chunks(&targets, output, how.device) {
            let logits = logits(&features.f_narrow(0, start, length)?, output, how)?;
            let part = beside.of_tokens(&logits, &old.f_narrow(0, start, length)?, how)?;
            sum += part.double_value(&[]);
        }
        Ok((sum, targets.numel() as i64))
    }
}

impl Objective for NextToken {
    fn backward(&self, model: &Model, share: &Share) -> Result<Tensor> {
        let (batch, how) = (share.batch, share.how);
        let output = output(model)?;
        let forward = || model.network.features(&batch.input, share.mode);
        let mut features = autocast(how.precision, how.device, forward)?.f_flatten(0, 1)?; // [b T, d]
        let mut targets = batch.target.f_flatten(0, 1)?;
        let mut old = match share.beside {
            Some(beside) => Some((beside, beside.features(&batch.input, how)?.f_flatten(0, 1)?)),
            None => None,
        };
        if share.predictions < targets.numel() as i64 {
            let there = targets.f_ne(NOTHING)?.f_nonzero()?.f_flatten(0, 1)?;
            features = features.f_index_select(0, &there)?;
            targets = targets.f_index_select(0, &there)?;
            if let Some((_, old)) = &mut old {
                *old = old.f_index_select(0, &there)?;
            }
        }
        let each = share.part / share.predictions.max(1) as f64;
        if let Some((beside, old)) = old {
            return with_beside(&features, &targets, output, (beside, &old), each, how);
        }
        descend(&features, &targets, output, each, how)
    }

    fn sums(&self, model: &Model, batch: &Batch, _task: i32, how: Compute) -> Result<Tensor> {
        let Predicted { losses, correct } = Self::predict(model, batch, how)?;
        Ok(Tensor::f_stack(
            &[correct.f_sum(Kind::Double)?, losses.f_sum(Kind::Double)?],
            0,
        )?)
    }

    fn scores(&self, sums: &[f64], source: &dyn Source) -> Scores {
        let text = source.text().unwrap_or(Amount { tokens: 0, bytes: 0 });
        Scores {
            examples: source.len(),
            correct: Some(sums[0] as i64),
            class_incremental_correct: None,
            loss: sums[1] / text.tokens as f64,
            text: Some(text),
        }
    }

    fn at_once(&self, model: &Model, source: &dyn Source) -> i64 {
        let numbers = source.input_numbers().saturating_mul(model.spec.features());
        (MEMORY / numbers.saturating_mul(ACTIVATIONS).max(1)).clamp(1, 64)
    }
}

/// Adds the gradient of `each` times the summed cross-entropy of tokens `[n]`, given features `[n, d]` that track gradients and an
/// output layer `[vocabulary, d]`, to the parameters' behind both; gives that value, nats, a scalar on the device.
///
/// # Errors
/// What libtorch reports.
pub fn descend(features: &Tensor, targets: &Tensor, output: &Tensor, each: f64, how: Compute) -> Result<Tensor> {
    let Gradients {
        loss,
        features: of_features,
        output: of_output,
    } = tch::no_grad(|| cross_entropy(features, targets, output, how))?;
    // A scalar whose gradient is these.
    let scalar = features.f_mul(&of_features)?.f_sum(None)?;
    let scalar = scalar.f_add(&output.f_mul(&of_output)?.f_sum(None)?)?;
    scalar.f_mul_scalar(each)?.f_backward()?;
    Ok(loss.f_mul_scalar(each)?)
}

/// What the cross-entropy of some tokens comes to.
struct Gradients {
    /// Its sum, nats, a scalar.
    loss: Tensor,
    /// Its gradient by the features, `[n, features]`, float32.
    features: Tensor,
    /// Its gradient by the output layer, `[vocabulary, features]`, float32.
    output: Tensor,
}

/// The summed cross-entropy of tokens `[n]` given features `[n, features]`, with its gradients: by the scores they are
/// `softmax(scores) − onehot(token)`. Written out, for some tokens at a time, it goes through the scores less often than
/// derivatives of single operations do, and adds up the output layer's gradient in place.
fn cross_entropy(features: &Tensor, targets: &Tensor, output: &Tensor, how: Compute) -> Result<Gradients> {
    let kind = match how.precision {
        Precision::Float32 => Kind::Float,
        Precision::Bf16 => Kind::BFloat16,
    };
    let [all, weight] = [features, output].map(|tensor| tensor.f_detach()?.f_to_kind(kind));
    let (all, weight) = (all?, weight?);
    let mut of_output = Tensor::f_zeros(output.size().as_slice(), (Kind::Float, how.device))?;
    let mut of_features = Vec::new();
    let mut loss = Tensor::f_zeros([], (Kind::Float, how.device))?;
    for (start, length) in chunks(targets, output, how.device) {
        let some = all.f_narrow(0, start, length)?;
        let tokens = targets.f_narrow(0, start, length)?.f_unsqueeze(1)?; // [m, 1]
        let scores = some.f_matmul(&weight.f_tr()?)?.f_to_kind(Kind::Float)?; // [m, vocabulary]
        let mut log = scores.f_log_softmax(1, None)?;
        loss = loss.f_sub_(&log.f_gather(1, &tokens, false)?.f_sum(None)?)?;
        let minus_one = Tensor::f_full(tokens.size().as_slice(), -1.0, (Kind::Float, how.device))?;
        let back = log.f_exp_()?.f_scatter_add_(1, &tokens, &minus_one)?.f_to_kind(kind)?;
        of_features.push(back.f_matmul(&weight)?.f_to_kind(Kind::Float)?);
        let transposed = back.f_tr()?;
        of_output = match kind {
            Kind::Float => of_output.f_addmm_(&transposed, &some)?,
            _ => of_output.f_add_(&transposed.f_matmul(&some)?.f_to_kind(Kind::Float)?)?,
        };
    }
    Ok(Gradients {
        loss,
        features: Tensor::f_cat(&of_features, 0)?,
        output: of_output,
    })
}

/// The same with a further loss on the logits, which are derived as libtorch does it; leaves the gradients in the parameters
/// and gives the sum times `each`.
fn with_beside(
    features: &Tensor,
    targets: &Tensor,
    output: &Tensor,
    (beside, old): (&dyn Beside, &Tensor),
    each: f64,
    how: Compute,
) -> Result<Tensor> {
    // A loss that reaches back to here, for some tokens at a time, and no further.
    let held = features.f_detach()?.f_set_requires_grad(true)?;
    let mut sum = Tensor::f_zeros([], (Kind::Float, how.device))?;
    for (start, length) in chunks(targets, output, how.device) {
        let logits = logits(&held.f_narrow(0, start, length)?, output, how)?;
        let own = entropy(&logits, &targets.f_narrow(0, start, length)?, Reduction::Sum)?;
        let kept = beside.of_tokens(&logits, &old.f_narrow(0, start, length)?, how)?;
        let loss = own.f_add(&kept)?.f_mul_scalar(each)?;
        loss.f_backward()?;
        sum = sum.f_add_(&loss.f_detach()?)?;
    }
    // The gradient of this is what has come to the features.
    features.f_mul(&held.f_grad()?)?.f_sum(None)?.f_backward()?;
    Ok(sum)
}

/// The output layer's weight `[vocabulary, features]`.
fn output(model: &Model) -> Result<&Tensor> {
    let found = model.output_layer().map(|(_, weight)| weight);
    Ok(found.ok_or_else(|| lethe_torch::Error("expected a language model, found none".to_owned()))?)
}

/// Float32 logits `[n, vocabulary]` of features `[n, features]`.
fn logits(features: &Tensor, output: &Tensor, how: Compute) -> Result<Tensor> {
    let no_bias: Option<&Tensor> = None;
    let logits = autocast(how.precision, how.device, || features.linear(output, no_bias))?;
    Ok(logits.f_to_kind(Kind::Float)?)
}

fn entropy(logits: &Tensor, targets: &Tensor, reduction: Reduction) -> Result<Tensor> {
    let no_weights: Option<&Tensor> = None;
    Ok(logits.f_cross_entropy_loss(targets, no_weights, reduction, NOTHING, 0.0)?)
}

/// Where each part of the tokens begins, and how many it has.
fn chunks(targets: &Tensor, output: &Tensor, device: Device) -> impl Iterator<Item = (i64, i64)> {
    let size = output.size(); // [vocabulary, features]
    let [row, features] = [0, 1].map(|axis| size.get(axis).copied().unwrap_or(1).max(1));
    let within = |bytes: i64| bytes / (4 * row);
    let most = match device {
        Device::Cpu => within(ON_CPU).max(within(MOST).min(EACH_FEATURE * features)),
        _ => within(ON_GPU),
    };
    let (most, all) = (most.max(FEWEST), targets.numel() as i64);
    (0..all)
        .step_by(most as usize)
        .map(move |start| (start, most.min(all - start)))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;
    use std::path::PathBuf;

    use lethe_artifacts::checkpoint::Found;
    use lethe_datasets::Example;
    use lethe_datasets::text::Blocks;
    use lethe_models::{BatchNorm, read_checkpoint};
    use lethe_torch::{Augment, TokenBlocks, from_data};
    use serde_json::Value;

    use super::*;
    use crate::config::OptimiserConfig;
    use crate::optimiser::Optimiser;

    const HOW: Compute = Compute {
        precision: Precision::Float32,
        device: Device::Cpu,
    };

    fn fixture(name: &str) -> PathBuf {
        [env!("CARGO_MANIFEST_DIR"), "tests/fixtures", name].iter().collect()
    }

    fn network(name: &str) -> Model {
        let path = [env!("CARGO_MANIFEST_DIR"), "../models/tests/fixtures/language", name];
        let path: PathBuf = path.iter().collect();
        Model::load(&read_checkpoint(&path).unwrap().0, &path, Device::Cpu).unwrap()
    }

    fn blocks(tokens: Vec<i32>, width: i64) -> TokenBlocks {
        let lengths: Vec<i64> = tokens
            .chunks(width as usize)
            .map(|block| block.iter().filter(|token| **token >= 0).count() as i64 - 1)
            .collect();
        let row = |row| Example {
            file: 0,
            row,
            label: 0,
            coarse: None,
        };
        let rows = (0..lengths.len() as i64).map(row).collect();
        let bytes = lengths.iter().map(|length| 3 * length).collect();
        let blocks = Blocks {
            tokens,
            lengths,
            bytes,
            width,
        };
        TokenBlocks::new(&blocks, rows, Device::Cpu).unwrap()
    }

    /// The gradient of the mean loss over these blocks, as this many examples at a time add it up; gives the loss.
    fn backward(model: &Model, source: &TokenBlocks, numbers: &[i64], at_once: usize) -> f64 {
        let all = source.predictions(numbers);
        let parts = numbers.chunks(at_once).map(|numbers| {
            let predictions = source.predictions(numbers);
            let share = Share {
                batch: &source.batch(numbers, &Augment::default(), false).unwrap(),
                numbers,
                predictions,
                part: predictions as f64 / all as f64,
                mode: Mode::Train(BatchNorm::Track),
                how: HOW,
                beside: None,
            };
            NextToken.backward(model, &share).unwrap().double_value(&[])
        });
        parts.sum()
    }

    /// `crates/train/tests/language.py`: losses before ten steps and after them, and what some tensors end as.
    #[test]
    fn ten_steps_are_those_of_pytorch() {
        let text = std::fs::read(fixture("language.json")).unwrap();
        let expected: Value = serde_json::from_slice(&text).unwrap();
        let Found::Foreign(tensors) = Found::read(&fixture("language.safetensors")).unwrap() else {
            panic!("expected tensors alone");
        };
        let ids = from_data(&tensors["ids"]).unwrap(); // [10, 4, 9]
        let ids: Vec<i64> = Vec::try_from(ids.flatten(0, 2)).unwrap();
        let source = blocks(ids.into_iter().map(|id| id as i32).collect(), 9);
        let config = serde_json::json!({
            "name": "adamw", "beta1": 0.9, "beta2": 0.95, "eps": 1e-8, "weight_decay": 0.1, "clip": 1.0
        });
        let config: OptimiserConfig = serde_json::from_value(config).unwrap();
        for name in ["gpt2", "llama"] {
            let model = network(name);
            let parameters = model.trained(0);
            let mut optimiser = Optimiser::new(&config, &parameters);
            let mut losses = Vec::new();
            for step in 0..10 {
                let numbers: Vec<i64> = (4 * step..4 * step + 4).collect();
                losses.push(backward(&model, &source, &numbers, 4));
                optimiser.step(1e-3).unwrap();
            }
            losses.push(backward(&model, &source, &[0, 1, 2, 3], 4));
            let wanted: Vec<f64> = serde_json::from_value(expected["networks"][name]["losses"].clone()).unwrap();
            let far = losses
                .iter()
                .zip(&wanted)
                .map(|(a, b)| (a - b).abs())
                .fold(0.0, f64::max);
            assert!(far < 1e-5, "{name}: losses differ by {far}");
            let prefix = format!("{name}.end.");
            let ends: BTreeMap<_, _> = tensors
                .iter()
                .filter_map(|(key, end)| Some((key.strip_prefix(&prefix)?, end)))
                .collect();
            assert!(!ends.is_empty());
            for (tensor, end) in ends {
                let end = from_data(end).unwrap();
                let far = (&parameters[tensor] - &end).abs();
                // The keys' biases change nothing, so that their gradient is rounding alone.
                let far = (far / (end.abs() + 1.0)).max().double_value(&[]);
                assert!(far < 1e-4, "{name} {tensor}: {far}");
            }
        }
    }

    #[test]
    fn a_batch_in_parts_has_the_whole_ones_gradient() {
        // Of 5, 5 and 2 predictions: the last block is shorter.
        let tokens = vec![1, 7, 3, 9, 60, 2, 2, 8, 8, 1, 0, 4, 4, 11, 30, -1, -1, -1];
        for name in ["gpt2", "gpt_neox", "qwen2"] {
            let gradients = |at_once: usize| -> (f64, BTreeMap<String, Tensor>) {
                let model = network(name);
                let loss = backward(&model, &blocks(tokens.clone(), 6), &[0, 1, 2], at_once);
                let all = model.trained(0).into_iter();
                (loss, all.map(|(name, tensor)| (name, tensor.grad().copy())).collect())
            };
            let (loss, whole) = gradients(3);
            // Straight from the logits, without parts: mean over the 12 predictions.
            let model = network(name);
            let source = blocks(tokens.clone(), 6);
            let batch = source.batch(&[0, 1, 2], &Augment::default(), false).unwrap();
            let logits = model.logits(&batch.input, 0, Mode::Evaluate).flatten(0, 1);
            let no_weights: Option<&Tensor> = None;
            let plain = logits.cross_entropy_loss(&batch.target.flatten(0, 1), no_weights, Reduction::Mean, -1, 0.0);
            plain.backward();
            // Losses are float32 numbers near 4, a few roundings of 2.4e-7 apart.
            assert!((plain.double_value(&[]) - loss).abs() < 4e-6, "{name}");
            for at_once in [1, 2] {
                let (again, parts) = gradients(at_once);
                assert!((again - loss).abs() < 4e-6, "{name}");
                for (tensor, own) in &parts {
                    let reference = model.trained(0)[tensor].grad();
                    for other in [&whole[tensor], &reference] {
                        let far = (own - other).abs().max().double_value(&[]);
                        assert!(far < 1e-5, "{name} {tensor}: {far}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_evaluation_counts_what_is_predicted() {
        let tokens = vec![1, 7, 3, 9, 60, 2, 2, 8, 8, 1, 0, 4, 4, 11, 30, -1, -1, -1];
        let (model, source) = (network("gpt2"), blocks(tokens.clone(), 6));
        let batch = source.batch(&[0, 1, 2], &Augment::default(), false).unwrap();
        let sums = NextToken.sums(&model, &batch, 0, HOW).unwrap();
        let sums: Vec<f64> = Vec::try_from(sums).unwrap();
        let scores = NextToken.scores(&sums, &source);
        let (mut nats, mut correct) = (0.0, 0);
        for block in tokens.chunks(6) {
            let known: Vec<i64> = block
                .iter()
                .filter(|token| **token >= 0)
                .map(|token| i64::from(*token))
                .collect();
            let input = Tensor::from_slice(&known[..known.len() - 1]).unsqueeze(0);
            let log = model
                .logits(&input, 0, Mode::Evaluate)
                .to_kind(Kind::Double)
                .log_softmax(2, Kind::Double);
            for (at, next) in known[1..].iter().enumerate() {
                nats -= log.double_value(&[0, at as i64, *next]);
                correct += i64::from(log.select(1, at as i64).argmax(1, false).int64_value(&[0]) == *next);
            }
        }
        assert!((scores.loss - nats / 12.0).abs() < 1e-6);
        assert_eq!(scores.text, Some(Amount { tokens: 12, bytes: 36 }));
        assert_eq!((scores.correct, scores.examples), (Some(correct), 3));
    }
}
