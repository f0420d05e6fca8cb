//! Encoder, predictor and decoder, their training, and architectures that the predictor expects more of.
//!
//! An architecture x of T decisions is T tokens: all kinds' options are one vocabulary, and a decision's scores are over the options
//! of its own kind. The encoder is an LSTM over the tokens' embeddings; its outputs h_t, each divided by its length, are the
//! architecture's place in a continuous space, `e = (h_1, …, h_T)`. The predictor f is a perceptron with a sigmoid on the mean of
//! the h_t. The decoder is an LSTM that begins with the hidden state h_T and reads the token before each (a learned vector
//! before the first); with its outputs s_r it attends to the h_t, `c_r = Σ_t softmax_t(s_r·W h_t) h_t`, and scores the tokens by a
//! linear layer on `(s_r, c_r)` (Luo et al. 2018, section 3.2). Encoder and decoder share the embeddings.

use std::collections::BTreeMap;

use lethe_datasets::random::{shuffle, stream};
use rand_chacha::ChaCha8Rng;
use tch::{Device, Kind, Tensor};

use super::NaoConfig;
use crate::sampler::parameters::Parameters;
use crate::{Architecture, Decision, Result};

const FLOAT: (Kind, Device) = (Kind::Float, Device::Cpu);
const LSTM: [&str; 4] = ["weight_ih", "weight_hh", "bias_ih", "bias_hh"];
/// Lengths are at least this where something is divided by them.
const TINY: f64 = 1e-12;

/// The three networks.
pub(super) struct Model {
    config: NaoConfig,
    /// The first token of each decision's kind, and how many there are.
    tokens: Vec<(i64, i64)>,
    /// [T, vocabulary]: 0 at the tokens of each decision, −∞ elsewhere.
    mask: Tensor,
    pub(super) parameters: Parameters,
}

/// Hidden and cell state of an LSTM, [1, n, hidden] each.
type Lstm = [Tensor; 2];

impl Model {
    pub(super) fn new(decisions: &[Decision], config: &NaoConfig, draws: &mut ChaCha8Rng) -> Result<Self> {
        let kinds: BTreeMap<usize, i64> = decisions.iter().map(|d| (d.kind, d.options as i64)).collect();
        let mut vocabulary = 0;
        let mut firsts = BTreeMap::new();
        for (kind, options) in kinds {
            firsts.insert(kind, (vocabulary, options));
            vocabulary += options;
        }
        let tokens: Vec<(i64, i64)> = decisions.iter().map(|d| firsts[&d.kind]).collect();
        let own = tokens
            .iter()
            .flat_map(|(first, options)| (0..vocabulary).map(move |token| (*first..first + options).contains(&token)));
        let mask: Vec<f32> = own.map(|own| if own { 0.0 } else { f32::NEG_INFINITY }).collect();

        let (e, h) = (config.embedding, config.hidden);
        // Of one input the layers' usual bound, of an embedding the length of a normalised one times √3.
        let bound = |inputs: i64| (inputs as f64).recip().sqrt();
        let mut shapes = BTreeMap::from([
            ("attention".to_owned(), (vec![h, h], bound(h))),
            ("embedding".to_owned(), (vec![vocabulary, e], 1.0)),
            ("start".to_owned(), (vec![1, e], 1.0)),
            ("output.weight".to_owned(), (vec![vocabulary, 2 * h], bound(2 * h))),
            ("output.bias".to_owned(), (vec![vocabulary], bound(2 * h))),
        ]);
        for part in ["encoder", "decoder"] {
            for (name, shape) in LSTM
                .into_iter()
                .zip([vec![4 * h, e], vec![4 * h, h], vec![4 * h], vec![4 * h]])
            {
                shapes.insert(format!("{part}.{name}"), (shape, bound(h)));
            }
        }
        for layer in 0..=config.layers {
            let inputs = if layer == 0 { h } else { config.width };
            let outputs = if layer == config.layers { 1 } else { config.width };
            shapes.insert(
                format!("predictor.{layer}.weight"),
                (vec![outputs, inputs], bound(inputs)),
            );
            shapes.insert(format!("predictor.{layer}.bias"), (vec![outputs], bound(inputs)));
        }
        Ok(Self {
            config: config.clone(),
            mask: Tensor::f_from_slice(&mask)?.f_view([tokens.len() as i64, vocabulary])?,
            tokens,
            parameters: Parameters::draw(&shapes, draws)?,
        })
    }

    /// Tokens of architectures, [n, T], int64.
    fn read<'a>(&self, architectures: impl Iterator<Item = &'a [usize]>) -> Result<Tensor> {
        let tokens = architectures.flat_map(|options| {
            let each = options.iter().zip(&self.tokens);
            each.map(|(option, (first, _))| first + *option as i64)
        });
        let tokens: Vec<i64> = tokens.collect();
        Ok(Tensor::f_from_slice(&tokens)?.f_view([-1, self.tokens.len() as i64])?)
    }

    fn linear(&self, input: &Tensor, name: &str) -> Result<Tensor> {
        let [weight, bias] = ["weight", "bias"].map(|part| self.parameters.of(&format!("{name}.{part}")));
        Ok(input.f_linear(weight, Some(bias))?)
    }

    /// Outputs [n, steps, hidden] for inputs [n, steps, embedding], and the state after them.
    fn lstm(&self, part: &str, input: &Tensor, state: &Lstm) -> Result<(Tensor, Lstm)> {
        let weights = LSTM.map(|name| self.parameters.of(&format!("{part}.{name}")).shallow_clone());
        let (out, hidden, cell) = input.f_lstm(state, &weights, true, 1, 0.0, true, false, true)?;
        Ok((out, [hidden, cell]))
    }

    /// Embeddings [n, T, embedding] of tokens [n, T].
    fn embed(&self, tokens: &Tensor) -> Result<Tensor> {
        let rows = self
            .parameters
            .of("embedding")
            .f_index_select(0, &tokens.f_flatten(0, -1)?)?;
        Ok(rows.f_view([tokens.size()[0], tokens.size()[1], self.config.embedding])?)
    }

    /// The places `e` of architectures, [n, T, hidden].
    fn encode(&self, tokens: &Tensor) -> Result<Tensor> {
        let zeros = || Tensor::f_zeros([1, tokens.size()[0], self.config.hidden], FLOAT);
        let (out, _) = self.lstm("encoder", &self.embed(tokens)?, &[zeros()?, zeros()?])?;
        Ok(out.f_div(&length(&out)?)?)
    }

    /// What the sigmoid of the predictor is taken of, [n], for means [n, hidden].
    fn score(&self, means: &Tensor) -> Result<Tensor> {
        let mut x = means.shallow_clone();
        for layer in 0..=self.config.layers {
            x = self.linear(&x, &format!("predictor.{layer}"))?;
            if layer < self.config.layers {
                x = x.f_relu()?;
            }
        }
        Ok(x.f_squeeze_dim(1)?)
    }

    /// The decoder's state before its first step.
    fn begin(&self, places: &Tensor) -> Result<Lstm> {
        let hidden = places.f_select(1, -1)?.f_unsqueeze(0)?.f_contiguous()?;
        let cell = hidden.f_zeros_like()?;
        Ok([hidden, cell])
    }

    /// Log-probabilities [n, steps, vocabulary] of the tokens of the decisions from `at` on, for what is read before each,
    /// [n, steps, embedding].
    fn decode(&self, places: &Tensor, input: &Tensor, state: &Lstm, at: i64) -> Result<(Tensor, Lstm)> {
        let (out, state) = self.lstm("decoder", input, state)?;
        let asked = out.f_matmul(self.parameters.of("attention"))?;
        let weights = asked.f_bmm(&places.f_transpose(1, 2)?)?.f_softmax(-1, None)?; // [n, steps, T]
        let both = Tensor::f_cat(&[&out, &weights.f_bmm(places)?], 2)?;
        let scores = self.linear(&both, "output")?;
        let own = self.mask.f_narrow(0, at, input.size()[1])?;
        Ok((scores.f_add(&own)?.f_log_softmax(-1, None)?, state))
    }

    /// Log-probabilities [n, T, vocabulary] of each decision's tokens, given the true ones before it.
    fn reconstruct(&self, places: &Tensor, tokens: &Tensor) -> Result<Tensor> {
        let (n, t) = (tokens.size()[0], tokens.size()[1]);
        let start = self
            .parameters
            .of("start")
            .f_expand([n, 1, self.config.embedding], false)?;
        let before = self.embed(&tokens.f_narrow(1, 0, t - 1)?)?;
        let input = Tensor::f_cat(&[start, before], 1)?;
        Ok(self.decode(places, &input, &self.begin(places)?, 0)?.0)
    }

    /// Mean squared error of the predictions, and mean cross-entropy of a decision, nats.
    fn losses(&self, tokens: &Tensor, targets: &Tensor) -> Result<[Tensor; 2]> {
        let places = self.encode(tokens)?;
        let predicted = self.score(&mean(&places)?)?.f_sigmoid()?;
        let error = predicted.f_sub(targets)?.f_square()?.f_mean(None)?;
        let log = self.reconstruct(&places, tokens)?;
        let own = log.f_gather(2, &tokens.f_unsqueeze(2)?, false)?;
        Ok([error, own.f_mean(None)?.f_neg()?])
    }

    /// Trains on architectures and their rewards, which lie between 0 and 1: `trade_off` times the mean squared error and the rest of
    /// 1 times the cross-entropy (equation 4 there, with means in place of sums). The order of batches follows from the seed
    /// and the number of the training.
    pub(super) fn train<'a>(
        &mut self,
        architectures: impl Iterator<Item = &'a [usize]>,
        rewards: &[f32],
        seed: u64,
        training: i64,
    ) -> Result<()> {
        let (tokens, targets) = (self.read(architectures)?, Tensor::f_from_slice(rewards)?);
        let mut order: Vec<i64> = (0..rewards.len() as i64).collect();
        let mut draws = stream(seed, training, "nao-shuffle");
        let share = self.config.trade_off;
        for _ in 0..self.config.epochs {
            shuffle(&mut draws, &mut order);
            for batch in order.chunks(self.config.batch) {
                let rows = Tensor::f_from_slice(batch)?;
                let (tokens, targets) = (tokens.f_index_select(0, &rows)?, targets.f_index_select(0, &rows)?);
                let [error, entropy] = self.losses(&tokens, &targets)?;
                let loss = error.f_mul_scalar(share)?.f_add(&entropy.f_mul_scalar(1.0 - share)?)?;
                loss.f_backward()?;
                self.parameters.step(self.config.lr, 0.0)?;
            }
        }
        Ok(())
    }

    /// Other architectures, of which the predictor expects more, one for each that is given: so many gradient steps away.
    ///
    /// All h_t of an architecture have the same gradient, that at their mean divided by T, and move together (equation 5
    /// there). The step has the direction of the gradient and a fixed length; the direction is the same with the sigmoid as
    /// without, where it does not vanish. The decoder takes the likeliest option of each decision, given those before it.
    pub(super) fn improve(&self, architectures: &[Architecture], steps: usize) -> Result<Vec<Architecture>> {
        let tokens = self.read(architectures.iter().map(|a| a.0.as_slice()))?;
        let places = tch::no_grad(|| self.encode(&tokens))?;
        let from = mean(&places)?;
        let mut moved = from.copy();
        for _ in 0..steps {
            let at = moved.detach().f_set_requires_grad(true)?;
            let score = self.score(&at)?.f_sum(Kind::Float)?;
            let gradients = Tensor::f_run_backward(&[score], &[&at], false, false)?;
            for gradient in &gradients {
                let step = gradient.f_div(&length(gradient)?)?.f_mul_scalar(self.config.step)?;
                moved = moved.f_add(&step)?;
            }
        }
        if !bool::try_from(moved.f_isfinite()?.f_all()?)? {
            let what = "nao: expected a model of numbers, found ones that are none; a smaller nao.lr may help";
            return Err(crate::Error::Failed(what.to_owned()));
        }
        let places = places.f_add(&moved.f_sub(&from)?.f_unsqueeze(1)?)?;
        tch::no_grad(|| self.likeliest(&places))
    }

    fn likeliest(&self, places: &Tensor) -> Result<Vec<Architecture>> {
        let n = places.size()[0];
        let mut all = vec![Architecture(Vec::with_capacity(self.tokens.len())); n as usize];
        let mut state = self.begin(places)?;
        let mut input = self
            .parameters
            .of("start")
            .f_expand([n, 1, self.config.embedding], false)?;
        for (at, (first, _)) in self.tokens.iter().enumerate() {
            let (log, after) = self.decode(places, &input, &state, at as i64)?;
            let chosen = log.f_argmax(-1, false)?; // [n, 1]
            for (own, token) in all.iter_mut().zip(Vec::<i64>::try_from(chosen.f_squeeze_dim(1)?)?) {
                own.0.push((token - first) as usize);
            }
            input = self.embed(&chosen)?;
            state = after;
        }
        Ok(all)
    }
}

/// Lengths along the last dimension, which stays with size 1.
fn length(of: &Tensor) -> Result<Tensor> {
    let norm = of.f_linalg_norm(2.0, [-1i64].as_slice(), true, None)?;
    Ok(norm.f_clamp_min(TINY)?)
}

/// The mean [n, hidden] of places [n, T, hidden].
fn mean(places: &Tensor) -> Result<Tensor> {
    Ok(places.f_mean_dim([1i64].as_slice(), false, None)?)
}

#[cfg(test)]
impl Model {
    /// Predictions for architectures, and the share of their decisions that the decoder gives back without being told any.
    pub(super) fn judge<'a>(
        &self,
        architectures: impl Iterator<Item = &'a [usize]> + Clone,
    ) -> Result<(Vec<f64>, f64)> {
        tch::no_grad(|| {
            let places = self.encode(&self.read(architectures.clone())?)?;
            let predicted = self.score(&mean(&places)?)?.f_sigmoid()?;
            let back = self.likeliest(&places)?;
            let pairs = back.iter().zip(architectures).flat_map(|(a, b)| a.0.iter().zip(b));
            let (right, all) = pairs.fold((0, 0), |(right, all), (a, b)| (right + usize::from(a == b), all + 1));
            let predicted = Vec::<f64>::try_from(predicted.f_to_kind(Kind::Double)?)?;
            Ok((predicted, right as f64 / f64::from(all)))
        })
    }
}
