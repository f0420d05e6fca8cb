//! GPT-2: Radford et al. 2019, *Language models are unsupervised multitask learners*, as Hugging Face's `GPT2LMHeadModel`.
//!
//! Tokens [N, T] to features [N, T, n_embd]: the sum of token and learned position embeddings, `n_layer` pre-norm blocks of
//! causal attention and a feed-forward layer, a last norm. The output layer is the token embedding (tied), or its own.

use lethe_artifacts::Result;
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, LanguageArchitecture, Vocabulary};
use crate::decoder::{self, Decoder, Norm, Places};
use crate::defaults;
use crate::init::Init;
use crate::layers::{Embedding, LayerNorm, TransposedLinear, unpacked};
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::rotary::Angles;
use crate::store::Store;
use crate::tokens::{Activation, causal_attention, dropout, dropped, require_divisor, require_positive, require_share};

/// A GPT-2's sizes, by the keys of Hugging Face's `GPT2Config`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gpt2 {
    /// Tokens of the vocabulary.
    pub vocab_size: i64,
    /// Tokens of the longest block.
    pub n_positions: i64,
    /// Width of a token.
    pub n_embd: i64,
    /// Number of blocks.
    pub n_layer: i64,
    /// Attention heads; divides `n_embd`.
    pub n_head: i64,
    /// Width of the hidden layer of a feed-forward; four times `n_embd` unless given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub n_inner: Option<i64>,
    /// The feed-forward's nonlinearity.
    #[serde(default = "gelu_new")]
    pub activation_function: Activation,
    /// Share of each branch's outputs that is dropped in training.
    #[serde(default)]
    pub resid_pdrop: f64,
    /// Share of the embeddings that is dropped in training.
    #[serde(default)]
    pub embd_pdrop: f64,
    /// Share of the attention's weights that is dropped in training.
    #[serde(default)]
    pub attn_pdrop: f64,
    /// Added to the variance in norms.
    #[serde(default = "norm_eps")]
    pub layer_norm_epsilon: f64,
    /// Standard deviation of the initial weights.
    #[serde(default = "defaults::initializer_range")]
    pub initializer_range: f64,
    /// Whether the output layer is the token embedding.
    #[serde(default = "defaults::yes")]
    pub tie_word_embeddings: bool,
}

fn gelu_new() -> Activation {
    Activation::GeluNew
}

fn norm_eps() -> f64 {
    1e-5
}

const TOKENS: &str = "transformer.wte.weight";
const POSITIONS: &str = "transformer.wpe.weight";
const OUTPUT: &str = "lm_head.weight";

impl Gpt2 {
    /// The same network with the same words, so that it has one hash: other programs write out what this is unless given.
    pub(crate) fn without_usual(mut self) -> Self {
        let usual = self.n_embd.checked_mul(4);
        self.n_inner = self.n_inner.filter(|own| Some(*own) != usual);
        self
    }

    fn inner(&self) -> i64 {
        self.n_inner.unwrap_or(self.n_embd.saturating_mul(4))
    }

    fn weight(&self) -> Init {
        let std = self.initializer_range;
        Init::Normal { std }
    }
}

impl LanguageArchitecture for Gpt2 {
    fn family(&self) -> &'static str {
        "gpt2"
    }

    fn features(&self) -> i64 {
        self.n_embd
    }

    fn vocabulary(&self) -> Vocabulary {
        Vocabulary {
            size: self.vocab_size,
            positions: self.n_positions,
            output: if self.tie_word_embeddings { TOKENS } else { OUTPUT },
            embeddings: &[TOKENS, POSITIONS],
        }
    }

    fn drops_out(&self) -> bool {
        self.resid_pdrop > 0.0 || self.embd_pdrop > 0.0 || self.attn_pdrop > 0.0
    }

    fn validate(&self) -> Result<()> {
        within("n_embd", self.n_embd, LARGEST)?;
        within("n_layer", self.n_layer, 1000)?;
        within("n_head", self.n_head, LARGEST)?;
        within("n_inner", self.inner(), 16 * LARGEST)?;
        require_divisor("n_head", self.n_head, "n_embd", self.n_embd)?;
        require_share("resid_pdrop", self.resid_pdrop)?;
        require_share("embd_pdrop", self.embd_pdrop)?;
        require_share("attn_pdrop", self.attn_pdrop)?;
        require_positive("layer_norm_epsilon", self.layer_norm_epsilon)?;
        require_positive("initializer_range", self.initializer_range)
    }

    fn body(&self, store: &mut Store) -> Box<dyn Body> {
        let (width, init) = (self.n_embd, self.weight());
        if !self.tie_word_embeddings {
            let _output = store.parameter(OUTPUT.to_owned(), &[self.vocab_size, width], init);
        }
        Box::new(Decoder {
            tokens: Embedding::new(store, "transformer.wte", self.vocab_size, width, init),
            places: Places::Learned(Embedding::new(store, "transformer.wpe", self.n_positions, width, init)),
            blocks: (0..self.n_layer).map(|i| Block::new(self, store, i)).collect(),
            norm: Norm::Layer(LayerNorm::new(
                store,
                "transformer.ln_f",
                width,
                self.layer_norm_epsilon,
            )),
            dropped: self.embd_pdrop,
        })
    }
}

/// A block of the family.
struct Block {
    name: String,
    width: i64,
    heads: i64,
    activation: Activation,
    attention_dropped: f64,
    branch_dropped: f64,
    ln_1: LayerNorm,
    c_attn: TransposedLinear,
    attn_proj: TransposedLinear,
    ln_2: LayerNorm,
    c_fc: TransposedLinear,
    mlp_proj: TransposedLinear,
}

impl Block {
    fn new(spec: &Gpt2, store: &mut Store, index: i64) -> Self {
        let (width, inner, init) = (spec.n_embd, spec.inner(), spec.weight());
        // What a block adds to the stream shrinks with their number.
        let std = spec.initializer_range / (2.0 * spec.n_layer as f64).sqrt();
        let onto_stream = Init::Normal { std };
        let name = |part: &str| format!("transformer.h.{index}.{part}");
        let eps = spec.layer_norm_epsilon;
        Self {
            name: format!("h.{index}"),
            width,
            heads: spec.n_head,
            activation: spec.activation_function,
            attention_dropped: spec.attn_pdrop,
            branch_dropped: spec.resid_pdrop,
            ln_1: LayerNorm::new(store, &name("ln_1"), width, eps),
            c_attn: TransposedLinear::new(store, &name("attn.c_attn"), width, 3 * width, init),
            attn_proj: TransposedLinear::new(store, &name("attn.c_proj"), width, width, onto_stream),
            ln_2: LayerNorm::new(store, &name("ln_2"), width, eps),
            c_fc: TransposedLinear::new(store, &name("mlp.c_fc"), width, inner, init),
            mlp_proj: TransposedLinear::new(store, &name("mlp.c_proj"), inner, width, onto_stream),
        }
    }

    fn attention(&self, x: &Tensor, mode: Mode) -> Tensor {
        let qkv = self.c_attn.forward(x); // [N, T, 3 n_embd]
        let split = qkv.unflatten(2, [3, self.heads, -1]).permute([2, 0, 3, 1, 4]);
        let [q, k, v] = unpacked(&split); // [N, heads, T, D]
        let mixed = causal_attention(&q, &k, &v, dropped(self.attention_dropped, mode));
        self.attn_proj.forward(&mixed)
    }
}

impl decoder::Block for Block {
    fn name(&self) -> &str {
        &self.name
    }

    fn forward(&self, x: &Tensor, _angles: Option<&Angles>, mode: Mode) -> Tensor {
        let x = x + dropout(self.attention(&self.ln_1.forward(x), mode), self.branch_dropped, mode);
        let hidden = self.activation.of(&self.c_fc.forward(&self.ln_2.forward(&x))); // [N, T, n_inner]
        x + dropout(self.mlp_proj.forward(&hidden), self.branch_dropped, mode)
    }

    fn flops(&self, length: u64) -> u64 {
        let linear = [&self.c_attn, &self.attn_proj, &self.c_fc, &self.mlp_proj];
        let linear: u64 = linear.iter().map(|layer| layer.flops()).sum();
        length * linear + 2 * 2 * length * length * self.width as u64
    }
}
