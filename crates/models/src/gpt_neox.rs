//! GPT-NeoX, the family of Pythia: Black et al. 2022, <https://arxiv.org/abs/2204.06745>, as Hugging Face's
//! `GPTNeoXForCausalLM`.
//!
//! Tokens [N, T] to features [N, T, hidden_size]: token embeddings, blocks whose attention and feed-forward both read the
//! block's input (or one after the other), rotary positions on the first part of each head, a last norm.

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, LanguageArchitecture, Vocabulary};
use crate::decoder::{self, Decoder, Norm, Places};
use crate::defaults;
use crate::init::Init;
use crate::layers::{Embedding, LayerNorm, Linear, unpacked};
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::rotary::{Angles, Rotary, turned};
use crate::store::Store;
use crate::tokens::{Activation, causal_attention, dropout, dropped, require_divisor, require_positive, require_share};

/// A GPT-NeoX's sizes, by the keys of Hugging Face's `GPTNeoXConfig`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GptNeox {
    /// Tokens of the vocabulary.
    pub vocab_size: i64,
    /// Tokens of the longest block.
    pub max_position_embeddings: i64,
    /// Width of a token.
    pub hidden_size: i64,
    /// Number of blocks.
    pub num_hidden_layers: i64,
    /// Attention heads; divides `hidden_size`.
    pub num_attention_heads: i64,
    /// Width of the hidden layer of a feed-forward.
    pub intermediate_size: i64,
    /// The feed-forward's nonlinearity.
    #[serde(default = "gelu")]
    pub hidden_act: Activation,
    /// Share of a head's numbers that is turned by its place.
    #[serde(default = "quarter")]
    pub rotary_pct: f64,
    /// Base of the rotary wavelengths.
    #[serde(default = "defaults::rotary_base")]
    pub rotary_emb_base: f64,
    /// Whether attention and feed-forward both read the block's input.
    #[serde(default = "defaults::yes")]
    pub use_parallel_residual: bool,
    /// Whether the attention's linear layers have biases.
    #[serde(default = "defaults::yes")]
    pub attention_bias: bool,
    /// Share of the embeddings and of each branch's outputs that is dropped in training.
    #[serde(default)]
    pub hidden_dropout: f64,
    /// Share of the attention's weights that is dropped in training.
    #[serde(default)]
    pub attention_dropout: f64,
    /// Added to the variance in norms.
    #[serde(default = "norm_eps")]
    pub layer_norm_eps: f64,
    /// Standard deviation of the initial weights.
    #[serde(default = "defaults::initializer_range")]
    pub initializer_range: f64,
    /// Whether the output layer is the token embedding.
    #[serde(default)]
    pub tie_word_embeddings: bool,
}

fn gelu() -> Activation {
    Activation::Gelu
}

fn quarter() -> f64 {
    0.25
}

fn norm_eps() -> f64 {
    1e-5
}

const TOKENS: &str = "gpt_neox.embed_in.weight";
const OUTPUT: &str = "embed_out.weight";

impl GptNeox {
    fn weight(&self) -> Init {
        let std = self.initializer_range;
        Init::Normal { std }
    }

    /// Numbers of each head that are turned.
    fn turned(&self) -> i64 {
        ((self.hidden_size / self.num_attention_heads) as f64 * self.rotary_pct) as i64
    }
}

impl LanguageArchitecture for GptNeox {
    fn family(&self) -> &'static str {
        "gpt_neox"
    }

    fn features(&self) -> i64 {
        self.hidden_size
    }

    fn vocabulary(&self) -> Vocabulary {
        Vocabulary {
            size: self.vocab_size,
            positions: self.max_position_embeddings,
            output: if self.tie_word_embeddings { TOKENS } else { OUTPUT },
            embeddings: &[TOKENS],
        }
    }

    fn drops_out(&self) -> bool {
        self.hidden_dropout > 0.0 || self.attention_dropout > 0.0
    }

    fn validate(&self) -> Result<()> {
        within("hidden_size", self.hidden_size, LARGEST)?;
        within("num_hidden_layers", self.num_hidden_layers, 1000)?;
        within("num_attention_heads", self.num_attention_heads, LARGEST)?;
        within("intermediate_size", self.intermediate_size, 16 * LARGEST)?;
        let heads = self.num_attention_heads;
        require_divisor("num_attention_heads", heads, "hidden_size", self.hidden_size)?;
        require_positive("rotary_pct", self.rotary_pct)?;
        require_positive("rotary_emb_base", self.rotary_emb_base)?;
        let (turned, most) = (self.turned(), self.hidden_size / heads);
        if turned % 2 != 0 || !(1..=most).contains(&turned) {
            return Err(Error::config(format!(
                "model: rotary_pct is {}, which turns {turned} features of a head; expected an even number, 2 to {most}",
                self.rotary_pct
            )));
        }
        require_share("hidden_dropout", self.hidden_dropout)?;
        require_share("attention_dropout", self.attention_dropout)?;
        require_positive("layer_norm_eps", self.layer_norm_eps)?;
        require_positive("initializer_range", self.initializer_range)
    }

    fn body(&self, store: &mut Store) -> Box<dyn Body> {
        let (width, init) = (self.hidden_size, self.weight());
        if !self.tie_word_embeddings {
            let _output = store.parameter(OUTPUT.to_owned(), &[self.vocab_size, width], init);
        }
        Box::new(Decoder {
            tokens: Embedding::new(store, "gpt_neox.embed_in", self.vocab_size, width, init),
            places: Places::Rotary(Rotary::new(self.turned(), self.rotary_emb_base, None)),
            blocks: (0..self.num_hidden_layers)
                .map(|i| Block::new(self, store, i))
                .collect(),
            norm: Norm::Layer(LayerNorm::new(
                store,
                "gpt_neox.final_layer_norm",
                width,
                self.layer_norm_eps,
            )),
            dropped: self.hidden_dropout,
        })
    }
}

/// A block of the family.
struct Block {
    name: String,
    width: i64,
    heads: i64,
    parallel: bool,
    activation: Activation,
    attention_dropped: f64,
    branch_dropped: f64,
    input_norm: LayerNorm,
    query_key_value: Linear,
    dense: Linear,
    post_norm: LayerNorm,
    up: Linear,
    down: Linear,
}

impl Block {
    fn new(spec: &GptNeox, store: &mut Store, index: i64) -> Self {
        let (width, inner, eps) = (spec.hidden_size, spec.intermediate_size, spec.layer_norm_eps);
        let init = (spec.weight(), Init::Constant(0.0));
        let name = |part: &str| format!("gpt_neox.layers.{index}.{part}");
        let bias = spec.attention_bias;
        Self {
            name: format!("layers.{index}"),
            width,
            heads: spec.num_attention_heads,
            parallel: spec.use_parallel_residual,
            activation: spec.hidden_act,
            attention_dropped: spec.attention_dropout,
            branch_dropped: spec.hidden_dropout,
            input_norm: LayerNorm::new(store, &name("input_layernorm"), width, eps),
            query_key_value: Linear::new(store, &name("attention.query_key_value"), width, 3 * width, bias, init),
            dense: Linear::new(store, &name("attention.dense"), width, width, bias, init),
            post_norm: LayerNorm::new(store, &name("post_attention_layernorm"), width, eps),
            up: Linear::new(store, &name("mlp.dense_h_to_4h"), width, inner, true, init),
            down: Linear::new(store, &name("mlp.dense_4h_to_h"), inner, width, true, init),
        }
    }

    fn attention(&self, x: &Tensor, angles: Option<&Angles>, mode: Mode) -> Tensor {
        let qkv = self.query_key_value.forward(x); // [N, T, heads · 3 · D]
        let split = qkv.unflatten(2, [self.heads, 3, -1]).permute([3, 0, 2, 1, 4]); // [3, N, heads, T, D]
        let [q, k, v] = unpacked(&split);
        let [q, k] = [q, k].map(|x| turned(x, angles));
        let mixed = causal_attention(&q, &k, &v, dropped(self.attention_dropped, mode));
        self.dense.forward(&mixed)
    }
}

impl decoder::Block for Block {
    fn name(&self) -> &str {
        &self.name
    }

    fn forward(&self, x: &Tensor, angles: Option<&Angles>, mode: Mode) -> Tensor {
        let mixed = self.attention(&self.input_norm.forward(x), angles, mode);
        let mixed = dropout(mixed, self.branch_dropped, mode);
        let fed = |x: &Tensor| {
            let hidden = self.activation.of(&self.up.forward(&self.post_norm.forward(x))); // [N, T, intermediate]
            dropout(self.down.forward(&hidden), self.branch_dropped, mode)
        };
        if self.parallel {
            return x + mixed + fed(x);
        }
        let x = x + mixed;
        &x + fed(&x)
    }

    fn flops(&self, length: u64) -> u64 {
        let linear = [&self.query_key_value, &self.dense, &self.up, &self.down];
        let linear: u64 = linear.iter().map(|layer| layer.flops()).sum();
        length * linear + 2 * 2 * length * length * self.width as u64
    }
}
