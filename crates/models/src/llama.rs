//! LLaMA: Touvron et al. 2023, <https://arxiv.org/abs/2302.13971>, and its relatives with the same layers (Llama 2 and 3,
//! SmolLM2, Mistral, Qwen2), as Hugging Face's `LlamaForCausalLM`.
//!
//! Tokens [N, T] to features [N, T, hidden_size]: token embeddings, blocks of causal attention with rotary positions and
//! grouped queries and of a gated feed-forward, each after an RMS norm, a last norm.

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, LanguageArchitecture, Vocabulary};
use crate::decoder::{self, Decoder, Norm, Places};
use crate::defaults;
use crate::init::Init;
use crate::layers::{Embedding, Linear, RmsNorm};
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::rotary::{Angles, Llama3Scaling, Rotary, turned};
use crate::store::Store;
use crate::tokens::{Activation, causal_attention, dropped, require_divisor, require_positive, require_share};

/// A LLaMA's sizes, by the keys of Hugging Face's `LlamaConfig`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Llama {
    /// Tokens of the vocabulary.
    pub vocab_size: i64,
    /// Tokens of the longest block.
    pub max_position_embeddings: i64,
    /// How many positions attention reaches back (Mistral, Qwen2). No block is longer, so that within it all attention is full.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sliding_window: Option<i64>,
    /// The first layer with that window, in Qwen2; all have it unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_window_layers: Option<i64>,
    /// Width of a token.
    pub hidden_size: i64,
    /// Width of the hidden layer of a feed-forward.
    pub intermediate_size: i64,
    /// Number of blocks.
    pub num_hidden_layers: i64,
    /// Heads of queries.
    pub num_attention_heads: i64,
    /// Heads of keys and values, each shared by as many heads of queries; one each unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub num_key_value_heads: Option<i64>,
    /// Width of a head; `hidden_size / num_attention_heads` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub head_dim: Option<i64>,
    /// The feed-forward's nonlinearity.
    #[serde(default = "silu")]
    pub hidden_act: Activation,
    /// Base of the rotary wavelengths.
    #[serde(default = "defaults::rotary_base")]
    pub rope_theta: f64,
    /// How positions are stretched, as Llama 3's are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rope_scaling: Option<Llama3Scaling>,
    /// Which linear layers of the attention have biases.
    #[serde(default)]
    pub attention_bias: AttentionBias,
    /// Whether the feed-forward's linear layers have biases.
    #[serde(default)]
    pub mlp_bias: bool,
    /// Share of the attention's weights that is dropped in training.
    #[serde(default)]
    pub attention_dropout: f64,
    /// Added to the mean square in norms.
    #[serde(default = "norm_eps")]
    pub rms_norm_eps: f64,
    /// Standard deviation of the initial weights.
    #[serde(default = "defaults::initializer_range")]
    pub initializer_range: f64,
    /// Whether the output layer is the token embedding.
    #[serde(default)]
    pub tie_word_embeddings: bool,
}

/// Which linear layers of the attention have biases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AttentionBias {
    /// None, as in LLaMA.
    #[default]
    None,
    /// Queries, keys and values, as in Qwen2.
    Qkv,
    /// The output too.
    All,
}

fn silu() -> Activation {
    Activation::Silu
}

fn norm_eps() -> f64 {
    1e-6
}

const TOKENS: &str = "model.embed_tokens.weight";
const OUTPUT: &str = "lm_head.weight";

impl Llama {
    /// The same network with the same words, so that it has one hash: other programs write out what these are unless given.
    pub(crate) fn without_usual(mut self) -> Self {
        let (heads, usual) = (
            self.num_attention_heads,
            self.hidden_size.checked_div(self.num_attention_heads),
        );
        self.num_key_value_heads = self.num_key_value_heads.filter(|own| *own != heads);
        self.head_dim = self.head_dim.filter(|own| Some(*own) != usual);
        self
    }

    fn weight(&self) -> Init {
        let std = self.initializer_range;
        Init::Normal { std }
    }

    fn head(&self) -> i64 {
        self.head_dim.unwrap_or(self.hidden_size / self.num_attention_heads)
    }

    fn key_heads(&self) -> i64 {
        self.num_key_value_heads.unwrap_or(self.num_attention_heads)
    }
}

impl LanguageArchitecture for Llama {
    fn family(&self) -> &'static str {
        "llama"
    }

    fn features(&self) -> i64 {
        self.hidden_size
    }

    fn vocabulary(&self) -> Vocabulary {
        Vocabulary {
            size: self.vocab_size,
            positions: self.sliding_window.map_or(self.max_position_embeddings, |window| {
                window.min(self.max_position_embeddings)
            }),
            output: if self.tie_word_embeddings { TOKENS } else { OUTPUT },
            embeddings: &[TOKENS],
        }
    }

    fn drops_out(&self) -> bool {
        self.attention_dropout > 0.0
    }

    fn validate(&self) -> Result<()> {
        within("hidden_size", self.hidden_size, LARGEST)?;
        within("intermediate_size", self.intermediate_size, 16 * LARGEST)?;
        within("num_hidden_layers", self.num_hidden_layers, 1000)?;
        within("num_attention_heads", self.num_attention_heads, LARGEST)?;
        let (heads, key_heads) = (self.num_attention_heads, self.key_heads());
        within("num_key_value_heads", key_heads, heads)?;
        require_divisor("num_key_value_heads", key_heads, "num_attention_heads", heads)?;
        match self.head_dim {
            Some(head) => within("head_dim", head, LARGEST)?,
            None => require_divisor("num_attention_heads", heads, "hidden_size", self.hidden_size)?,
        }
        if self.head() % 2 != 0 {
            return Err(Error::config(format!(
                "model: width of a head is {}, expected an even number",
                self.head()
            )));
        }
        if let Some(window) = self.sliding_window {
            within("sliding_window", window, self.max_position_embeddings)?;
        }
        require_positive("rope_theta", self.rope_theta)?;
        if let Some(scaling) = &self.rope_scaling {
            scaling.validate()?;
        }
        require_share("attention_dropout", self.attention_dropout)?;
        require_positive("rms_norm_eps", self.rms_norm_eps)?;
        require_positive("initializer_range", self.initializer_range)
    }

    fn body(&self, store: &mut Store) -> Box<dyn Body> {
        let (width, init) = (self.hidden_size, self.weight());
        if !self.tie_word_embeddings {
            let _output = store.parameter(OUTPUT.to_owned(), &[self.vocab_size, width], init);
        }
        Box::new(Decoder {
            tokens: Embedding::new(store, "model.embed_tokens", self.vocab_size, width, init),
            places: Places::Rotary(Rotary::new(self.head(), self.rope_theta, self.rope_scaling.clone())),
            blocks: (0..self.num_hidden_layers)
                .map(|i| Block::new(self, store, i))
                .collect(),
            norm: Norm::Rms(RmsNorm::new(store, "model.norm", width, self.rms_norm_eps)),
            dropped: 0.0,
        })
    }
}

/// A block of the family.
struct Block {
    name: String,
    head: i64,
    heads: i64,
    activation: Activation,
    attention_dropped: f64,
    input_norm: RmsNorm,
    q: Linear,
    k: Linear,
    v: Linear,
    o: Linear,
    post_norm: RmsNorm,
    gate: Linear,
    up: Linear,
    down: Linear,
}

impl Block {
    fn new(spec: &Llama, store: &mut Store, index: i64) -> Self {
        let (width, inner, eps) = (spec.hidden_size, spec.intermediate_size, spec.rms_norm_eps);
        let (heads, key_heads, head) = (spec.num_attention_heads, spec.key_heads(), spec.head());
        let init = (spec.weight(), Init::Constant(0.0));
        let name = |part: &str| format!("model.layers.{index}.{part}");
        let qkv = spec.attention_bias != AttentionBias::None;
        let output = spec.attention_bias == AttentionBias::All;
        let mut linear = |part: &str, inputs: i64, outputs: i64, bias: bool| {
            Linear::new(store, &name(part), inputs, outputs, bias, init)
        };
        Self {
            name: format!("layers.{index}"),
            head,
            heads,
            activation: spec.hidden_act,
            attention_dropped: spec.attention_dropout,
            q: linear("self_attn.q_proj", width, heads * head, qkv),
            k: linear("self_attn.k_proj", width, key_heads * head, qkv),
            v: linear("self_attn.v_proj", width, key_heads * head, qkv),
            o: linear("self_attn.o_proj", heads * head, width, output),
            gate: linear("mlp.gate_proj", width, inner, spec.mlp_bias),
            up: linear("mlp.up_proj", width, inner, spec.mlp_bias),
            down: linear("mlp.down_proj", inner, width, spec.mlp_bias),
            input_norm: RmsNorm::new(store, &name("input_layernorm"), width, eps),
            post_norm: RmsNorm::new(store, &name("post_attention_layernorm"), width, eps),
        }
    }

    fn attention(&self, x: &Tensor, angles: Option<&Angles>, mode: Mode) -> Tensor {
        let split = |x: Tensor| x.unflatten(2, [-1, self.head]).transpose(1, 2); // [N, heads, T, D]
        let [q, k, v] = [&self.q, &self.k, &self.v].map(|layer| split(layer.forward(x)));
        let [q, k] = [q, k].map(|x| turned(x, angles));
        let mixed = causal_attention(&q, &k, &v, dropped(self.attention_dropped, mode));
        self.o.forward(&mixed)
    }
}

impl decoder::Block for Block {
    fn name(&self) -> &str {
        &self.name
    }

    fn forward(&self, x: &Tensor, angles: Option<&Angles>, mode: Mode) -> Tensor {
        let x = x + self.attention(&self.input_norm.forward(x), angles, mode);
        let normed = self.post_norm.forward(&x);
        let hidden = self.activation.of(&self.gate.forward(&normed)) * self.up.forward(&normed); // [N, T, intermediate]
        x + self.down.forward(&hidden)
    }

    fn flops(&self, length: u64) -> u64 {
        let linear = [&self.q, &self.k, &self.v, &self.o, &self.gate, &self.up, &self.down];
        let linear: u64 = linear.iter().map(|layer| layer.flops()).sum();
        length * linear + 2 * 2 * length * length * (self.heads * self.head) as u64
    }
}
