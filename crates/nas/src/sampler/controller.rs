//! A recurrent controller that learns by REINFORCE, as in ENAS (Pham et al. 2018, <https://arxiv.org/abs/1802.03268>).
//!
//! An LSTM decides one thing after another. Its input is the embedding of the option taken last (a learned vector before the
//! first), its output goes through the output layer of the decision's kind. Of the raw scores z come the probabilities
//! `softmax(tanh_constant · tanh(z / temperature))`, of which a sample is drawn: never the largest. Drawing and learning use the
//! same formula, so that the log-probability that is learned from is that of the draw.
//!
//! The gradient is that of `−E[R] − entropy_weight · H` for the policy's entropy H, estimated from a batch of samples x as
//! `−mean[(R(x) + entropy_weight · H(x) − b) ∇ log p(x) + entropy_weight · ∇H(x)]`, where H(x) is the sum of the decisions'
//! entropies along x (Williams 1992, equation 4, with both terms of a score that depends on the parameters). ENAS leaves the
//! second entropy term out; with it the estimate is unbiased. The baseline b is a moving average of earlier scores
//! `R + entropy_weight · H`, so that it does not depend on the samples that it is taken from; it begins as the first
//! batch's mean, from which that batch's own advantages are taken.

use std::collections::BTreeMap;

use lethe_datasets::random::{stream, uniform};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tch::{Device, Kind, Tensor};

use super::parameters::Parameters;
use super::{Drawn, Learned, Sampler, State, finite, go_to, hold, position};
use crate::{Architecture, Decision, Result, Space};

/// The controller's settings; the defaults are ENAS's for its recurrent cells, but for the rate (0.00035 there, for a hundred
/// times as many steps).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ControllerConfig {
    /// Width of the embeddings and of the LSTM.
    pub hidden: i64,
    /// Adam's learning rate.
    pub lr: f64,
    /// How much of the baseline stays at each batch, 0 to 1.
    pub baseline_decay: f64,
    /// Reward of a nat of entropy.
    pub entropy_weight: f64,
    /// Raw scores are divided by it.
    pub temperature: f64,
    /// The largest score; 0 for scores as they are.
    pub tanh_constant: f64,
    /// Gradients are clipped to this norm; 0 for not at all.
    pub clip: f64,
    /// Initial weights are uniform between minus this and this.
    pub init: f64,
}

impl Default for ControllerConfig {
    fn default() -> Self {
        Self {
            hidden: 64,
            lr: 0.0035,
            baseline_decay: 0.95,
            entropy_weight: 1e-4,
            temperature: 5.0,
            tanh_constant: 2.5,
            clip: 0.0,
            init: 0.1,
        }
    }
}

impl ControllerConfig {
    fn check(&self) -> Result<()> {
        let Self {
            hidden,
            lr,
            baseline_decay,
            entropy_weight,
            temperature,
            tanh_constant,
            clip,
            init,
        } = self;
        let rules = [
            ("hidden", (1..=4096).contains(hidden), "1 to 4096", hidden.to_string()),
            ("lr", *lr > 0.0 && lr.is_finite(), "a number above 0", lr.to_string()),
            (
                "baseline_decay",
                (0.0..1.0).contains(baseline_decay),
                "0 to below 1",
                baseline_decay.to_string(),
            ),
            (
                "entropy_weight",
                *entropy_weight >= 0.0 && entropy_weight.is_finite(),
                "0 or more",
                entropy_weight.to_string(),
            ),
            (
                "temperature",
                *temperature > 0.0 && temperature.is_finite(),
                "a number above 0",
                temperature.to_string(),
            ),
            (
                "tanh_constant",
                *tanh_constant >= 0.0 && tanh_constant.is_finite(),
                "0 or more",
                tanh_constant.to_string(),
            ),
            ("clip", *clip >= 0.0 && clip.is_finite(), "0 or more", clip.to_string()),
            (
                "init",
                *init > 0.0 && init.is_finite(),
                "a number above 0, as from zeros it would never learn",
                init.to_string(),
            ),
        ];
        hold("controller", &rules)
    }
}

/// The LSTM with its embeddings and output layers, and what it learns with. On the CPU, in float32.
pub struct Controller {
    config: ControllerConfig,
    decisions: Vec<Decision>,
    /// By name; an output layer's weight is [options, hidden].
    parameters: Parameters,
    baseline: Option<f64>,
    stream: ChaCha8Rng,
}

/// What a batch of architectures looks like to the policy.
struct Seen {
    /// [n], float32, with gradients.
    log_probability: Tensor,
    /// [n], float32, with gradients.
    entropy: Tensor,
}

impl Controller {
    /// For a space; initial weights and draws follow from the seed.
    ///
    /// # Errors
    /// A setting out of its range.
    pub fn new(space: &dyn Space, config: &ControllerConfig, seed: u64) -> Result<Self> {
        config.check()?;
        let decisions = space.decisions();
        let (h, mut draws) = (config.hidden, stream(seed, -1, "controller-init"));
        let mut shapes = BTreeMap::from([
            ("start".to_owned(), vec![1, h]),
            ("lstm.weight_ih".to_owned(), vec![4 * h, h]),
            ("lstm.weight_hh".to_owned(), vec![4 * h, h]),
            ("lstm.bias".to_owned(), vec![4 * h]),
        ]);
        for Decision { options, kind } in &decisions {
            shapes.insert(format!("embedding.{kind}"), vec![*options as i64, h]);
            shapes.insert(format!("output.{kind}"), vec![*options as i64, h]);
        }
        let shapes = shapes.into_iter().map(|(name, shape)| (name, (shape, config.init)));
        Ok(Self {
            config: config.clone(),
            decisions,
            parameters: Parameters::draw(&shapes.collect(), &mut draws)?,
            baseline: None,
            stream: stream(seed, -1, "search"),
        })
    }

    /// Runs the policy over a batch; `choose` gives the options `[n]`, int64, of each decision from the log-probabilities
    /// `[n, options]` of all.
    fn run(&self, n: i64, mut choose: impl FnMut(usize, &Tensor) -> Result<Tensor>) -> Result<Seen> {
        let of = |name: &str| self.parameters.of(name);
        let h = self.config.hidden;
        let mut state = [
            Tensor::zeros([n, h], (Kind::Float, Device::Cpu)),
            Tensor::zeros([n, h], (Kind::Float, Device::Cpu)),
        ];
        let mut input = of("start").f_expand([n, h], false)?;
        let (mut log_probability, mut entropy) = (Tensor::from(0f32), Tensor::from(0f32));
        for (at, Decision { kind, .. }) in self.decisions.iter().enumerate() {
            let bias = Some(of("lstm.bias"));
            let gates = input
                .f_linear(of("lstm.weight_ih"), bias)?
                .f_add(&state[0].f_linear(of("lstm.weight_hh"), None::<&Tensor>)?)?;
            let gates = gates.f_chunk(4, 1)?;
            let [i, f, o] = [0, 1, 3].map(|k| gates[k].sigmoid());
            let cell = f.f_mul(&state[1])?.f_add(&i.f_mul(&gates[2].f_tanh()?)?)?;
            let hidden = o.f_mul(&cell.f_tanh()?)?;
            state = [hidden, cell];
            let raw = state[0].f_linear(of(&format!("output.{kind}")), None::<&Tensor>)?;
            let raw = raw.f_div_scalar(self.config.temperature)?;
            let scores = match self.config.tanh_constant {
                0.0 => raw,
                largest => raw.f_tanh()?.f_mul_scalar(largest)?,
            };
            let log = scores.f_log_softmax(1, None)?; // [n, options]
            let chosen = choose(at, &log)?; // [n]
            let one = log.f_gather(1, &chosen.f_unsqueeze(1)?, false)?.f_squeeze_dim(1)?;
            log_probability = log_probability.f_add(&one)?;
            let each = log
                .f_exp()?
                .f_mul(&log)?
                .f_sum_dim_intlist([1i64].as_slice(), false, None)?;
            entropy = entropy.f_sub(&each)?;
            input = of(&format!("embedding.{kind}")).f_index_select(0, &chosen)?;
        }
        Ok(Seen {
            log_probability,
            entropy,
        })
    }

    /// What the policy says of given architectures, with gradients.
    fn see(&self, architectures: &[&Architecture]) -> Result<Seen> {
        self.run(architectures.len() as i64, |at, _| {
            let options: Vec<i64> = architectures.iter().map(|a| a.0[at] as i64).collect();
            Ok(Tensor::f_from_slice(&options)?)
        })
    }

    /// Leaves the gradient of the loss of the module's head in the parameters.
    fn backward(&self, architectures: &[&Architecture], rewards: &[f64], baseline: Option<f64>) -> Result<Vec<f64>> {
        let seen = self.see(architectures)?;
        let entropies = Vec::<f64>::try_from(seen.entropy.f_to_kind(Kind::Double)?.f_detach()?)?;
        let weight = self.config.entropy_weight;
        let scores: Vec<f64> = rewards.iter().zip(&entropies).map(|(r, h)| r + weight * h).collect();
        let baseline = baseline.unwrap_or_else(|| mean(&scores));
        let advantages: Vec<f32> = scores.iter().map(|score| (score - baseline) as f32).collect();
        let loss = seen.log_probability.f_mul(&Tensor::f_from_slice(&advantages)?)?;
        let loss = loss.f_add(&seen.entropy.f_mul_scalar(weight)?)?;
        loss.f_mean(None)?.f_neg()?.f_backward()?;
        Ok(scores)
    }
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len().max(1) as f64
}

impl Sampler for Controller {
    fn name(&self) -> &'static str {
        "controller"
    }

    fn draw(&mut self, count: usize) -> Result<Vec<Drawn>> {
        let mut stream = self.stream.clone();
        let mut chosen = vec![Vec::with_capacity(self.decisions.len()); count];
        // One architecture after another, so that how many are drawn at once moves no draw.
        let numbers: Vec<Vec<f64>> = (0..count)
            .map(|_| self.decisions.iter().map(|_| uniform(&mut stream)).collect())
            .collect();
        let seen = tch::no_grad(|| {
            self.run(count as i64, |at, log| {
                let classes = log.size()[1] as usize;
                let all = Vec::<f64>::try_from(log.f_to_kind(Kind::Double)?.f_exp()?.f_flatten(0, 1)?)?;
                let options = all.chunks(classes).zip(&numbers).map(|(p, u)| first_above(p, u[at]));
                let options: Vec<i64> = options.collect();
                for (own, option) in chosen.iter_mut().zip(&options) {
                    own.push(*option as usize);
                }
                Ok(Tensor::f_from_slice(&options)?)
            })
        })?;
        self.stream = stream;
        let [log, entropy] =
            [&seen.log_probability, &seen.entropy].map(|t| t.f_to_kind(Kind::Double).and_then(Vec::<f64>::try_from));
        let log = log?;
        if let Some(found) = log.iter().find(|log| !log.is_finite()) {
            let what = format!(
                "the controller: expected log-probabilities that are numbers, found {found}; a smaller rate may help"
            );
            return Err(crate::Error::Failed(what));
        }
        let each = chosen.into_iter().zip(log.into_iter().zip(entropy?));
        Ok(each
            .map(|(options, (log_probability, entropy))| Drawn {
                architecture: Architecture(options),
                log_probability,
                entropy,
            })
            .collect())
    }

    fn draw_from(&mut self, seed: u64) {
        self.stream = stream(seed, -1, "derive");
    }

    fn learn(&mut self, drawn: &[Drawn], rewards: &[f64]) -> Result<Learned> {
        finite(rewards)?;
        let architectures: Vec<&Architecture> = drawn.iter().map(|d| &d.architecture).collect();
        let scores = self.backward(&architectures, rewards, self.baseline)?;
        let used = self.baseline.unwrap_or_else(|| mean(&scores));
        let decay = self.config.baseline_decay;
        self.baseline = Some(decay * used + (1.0 - decay) * mean(&scores));
        self.parameters.step(self.config.lr, self.config.clip)?;
        Ok(Learned {
            changed: true,
            baseline: Some(used),
        })
    }

    fn state(&self) -> State {
        State {
            tensors: self.parameters.tensors(),
            rest: json!(Rest {
                position: position(&self.stream),
                baseline: self.baseline,
            }),
        }
    }

    fn load(&mut self, saved: &State) -> Result<()> {
        let Rest { position, baseline } = saved.rest()?;
        self.parameters.load(&saved.tensors)?;
        go_to(&mut self.stream, &position)?;
        self.baseline = baseline;
        Ok(())
    }
}

/// What a saved controller keeps beside tensors.
#[derive(Serialize, Deserialize)]
struct Rest {
    position: String,
    baseline: Option<f64>,
}

/// The first option at which the sum of probabilities exceeds a uniform number.
fn first_above(probabilities: &[f64], number: f64) -> i64 {
    let mut sum = 0.0;
    let found = probabilities.iter().position(|p| {
        sum += p;
        sum > number
    });
    // Rounding may leave the sum below 1.
    found.unwrap_or(probabilities.len().saturating_sub(1)) as i64
}

#[cfg(test)]
mod tests;
