//! The recurrent cells of ENAS as language models: Pham et al. 2018, <https://arxiv.org/abs/1802.03268>, section 2.1 and
//! appendix A; highway connections as in Zilly et al. 2017, <https://arxiv.org/abs/1607.03474>.
//!
//! Tokens [N, T] to features [N, T, width], one token after another. With x the token's embedding and h the state that the token
//! before it left, node 0 computes, for its function f₀, `h₀ = h + σ(W_c x + V_c h) ⊙ (f₀(W_h x + V_h h) − h)`, and node j, from
//! an earlier node i, `h_j = h_i + σ(C_ij h_i) ⊙ (f_j(H_ij h_i) − h_i)`. The mean of the nodes that no other takes in is the
//! feature vector, and the state for the next token. Implementations differ here: some hand on the last node. A weight belongs
//! to an edge from i to j, whatever its function, or to both ([`SharedBy`]): networks of other cells have the same tensors
//! there. No layer has a bias. The output layer is the token embedding (tied), or its own.
//!
//! Dropout masks are drawn once a block and used for all its tokens (Gal and Ghahramani 2016,
//! <https://arxiv.org/abs/1512.05287>).

use std::ops::ControlFlow;

use lethe_artifacts::{Error, Result};
use serde::{Deserialize, Serialize};
use tch::Tensor;

use crate::architecture::{Body, LanguageArchitecture, Vocabulary};
use crate::captures::{Captures, FEATURES};
use crate::defaults;
use crate::init::Init;
use crate::layers::{Embedding, Linear};
use crate::limits::{LARGEST, within};
use crate::mode::Mode;
use crate::rnn_cell::{Function, RnnCell};
use crate::store::Store;
use crate::tokens::{Tokens, dropout, names, require_positive, require_share};

/// What a weight between two nodes belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SharedBy {
    /// The edge alone: Benyahia et al. 2019.
    #[default]
    Edge,
    /// The edge and the function of the node that it goes to: ENAS.
    Operation,
}

/// A recurrent network's cell and sizes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnasRnn {
    /// Tokens of the vocabulary.
    pub vocab_size: i64,
    /// Width of a token's embedding, of the state and of every node.
    pub width: i64,
    /// The nodes, such as `tanh+relu~0+identity~1`.
    pub cell: RnnCell,
    /// What a weight between two nodes belongs to.
    #[serde(default)]
    pub shared_by: SharedBy,
    /// The largest length of a state: a longer one is scaled down; 0 for any.
    #[serde(default = "hidden_clip")]
    pub hidden_clip: f64,
    /// Share of a block's tokens whose whole embedding is dropped in training.
    #[serde(default)]
    pub embedding_dropout: f64,
    /// Share of the embeddings' values that is dropped.
    #[serde(default)]
    pub input_dropout: f64,
    /// Share of the state's values that node 0 does not see.
    #[serde(default)]
    pub hidden_dropout: f64,
    /// Share of an earlier node's values that a node does not see.
    #[serde(default)]
    pub node_dropout: f64,
    /// Share of the features that is dropped.
    #[serde(default)]
    pub output_dropout: f64,
    /// Initial weights are uniform between minus this and this.
    #[serde(default = "initializer_range")]
    pub initializer_range: f64,
    /// Whether the output layer is the token embedding.
    #[serde(default = "defaults::yes")]
    pub tie_word_embeddings: bool,
}

fn hidden_clip() -> f64 {
    25.0
}

fn initializer_range() -> f64 {
    0.04
}

const EMBEDDING: &str = "embedding.weight";
const OUTPUT: &str = "output.weight";

/// A state goes along as many tokens as there are.
const ANY_LENGTH: i64 = 1 << 24;

/// Keeps a state of length 0 from a division by it.
const TINY: f64 = 1e-6;

impl EnasRnn {
    fn shares(&self) -> [(&'static str, f64); 5] {
        [
            ("embedding_dropout", self.embedding_dropout),
            ("input_dropout", self.input_dropout),
            ("hidden_dropout", self.hidden_dropout),
            ("node_dropout", self.node_dropout),
            ("output_dropout", self.output_dropout),
        ]
    }
}

impl LanguageArchitecture for EnasRnn {
    fn family(&self) -> &'static str {
        "enas_rnn"
    }

    fn features(&self) -> i64 {
        self.width
    }

    fn vocabulary(&self) -> Vocabulary {
        Vocabulary {
            size: self.vocab_size,
            positions: ANY_LENGTH,
            output: if self.tie_word_embeddings { EMBEDDING } else { OUTPUT },
            embeddings: &[EMBEDDING],
        }
    }

    fn drops_out(&self) -> bool {
        self.shares().iter().any(|(_, share)| *share > 0.0)
    }

    fn validate(&self) -> Result<()> {
        within("width", self.width, LARGEST)?;
        for (key, share) in self.shares() {
            require_share(key, share)?;
        }
        if !(self.hidden_clip.is_finite() && self.hidden_clip >= 0.0) {
            let found = self.hidden_clip;
            return Err(Error::config(format!(
                "model: hidden_clip is {found}, expected a finite number above 0, or 0 for none"
            )));
        }
        require_positive("initializer_range", self.initializer_range)
    }

    fn body(&self, store: &mut Store) -> Box<dyn Body> {
        let (width, bound) = (self.width, self.initializer_range);
        let init = Init::Uniform { bound };
        if !self.tie_word_embeddings {
            let _output = store.parameter(OUTPUT.to_owned(), &[self.vocab_size, width], init);
        }
        let mut gates = |name: &str| Linear::new(store, name, width, 2 * width, false, (init, init));
        let (input, hidden) = (gates("cell.input"), gates("cell.hidden"));
        let nodes = self.cell.nodes().enumerate().skip(1).map(|(to, node)| {
            let edge = format!("cell.edges.{}-{to}", node.from);
            let name = match self.shared_by {
                SharedBy::Edge => edge,
                SharedBy::Operation => format!("{edge}.{}", node.function),
            };
            (node, gates(&name))
        });
        let nodes = nodes.map(|(node, gates)| Node {
            from: node.from,
            function: node.function,
            gates,
        });
        let nodes = nodes.collect();
        Box::new(Net {
            first: self.cell.first(),
            loose: self.cell.loose_ends(),
            input,
            hidden,
            nodes,
            tokens: Embedding::new(store, "embedding", self.vocab_size, width, init),
            spec: self.clone(),
        })
    }
}

/// A node after the first.
struct Node {
    from: usize,
    function: Function,
    gates: Linear,
}

struct Net {
    spec: EnasRnn,
    tokens: Embedding,
    /// The first node's function, and its weights for a token and for the state.
    first: Function,
    input: Linear,
    hidden: Linear,
    /// The other nodes.
    nodes: Vec<Node>,
    /// Nodes that no other takes in.
    loose: Vec<usize>,
}

/// `h + σ(c) ⊙ (f(z) − h)` for a node's sums [N, 2 width], c first. Under autocast sums are bfloat16; the state, to which every token
/// adds, stays as exact as it is.
fn highway(from: &Tensor, sums: &Tensor, function: Function) -> Tensor {
    let sums = sums.to_kind(from.kind());
    let half = sums.size()[1] / 2;
    let [gate, new] = [0, half].map(|start| sums.narrow(1, start, half));
    from.lerp_tensor(&function.of(&new), &gate.sigmoid())
}

impl Net {
    /// Features [N, T, width] of tokens [N, T], and the state [N, width] after the last, from that before the first: zeros where
    /// there is none.
    fn run(&self, ids: &Tensor, state: Option<&Tensor>, mode: Mode) -> (Tensor, Tensor) {
        let spec = &self.spec;
        let embedded = self.tokens.forward(ids); // [N, T, width]
        let (n, width) = (embedded.size()[0], spec.width);
        // One number a mask's place: 0, or what keeps the mean.
        let mask = |share: f64, shape: &[i64]| match mode {
            Mode::Train(_) if share > 0.0 => {
                let ones = Tensor::ones(shape, (embedded.kind(), embedded.device()));
                Some(dropout(ones, share, mode))
            }
            _ => None,
        };
        let masked = |x: Tensor, mask: &Option<Tensor>| match mask {
            Some(mask) => x * mask,
            None => x,
        };
        let words = mask(spec.embedding_dropout, &[n, embedded.size()[1], 1]);
        let values = mask(spec.input_dropout, &[n, 1, width]);
        let outputs = mask(spec.output_dropout, &[n, 1, width]);
        let states = mask(spec.hidden_dropout, &[n, width]);
        let each: Vec<Option<Tensor>> = self
            .nodes
            .iter()
            .map(|_| mask(spec.node_dropout, &[n, width]))
            .collect();
        let x = masked(masked(embedded.shallow_clone(), &words), &values);
        let mut h = match state {
            Some(state) => state.shallow_clone(),
            None => Tensor::zeros([n, width], (x.kind(), x.device())),
        };
        let mut all = Vec::new();
        for sums in self.input.forward(&x).unbind(1) {
            let sums = sums + self.hidden.forward(&masked(h.shallow_clone(), &states));
            let mut nodes = vec![highway(&h, &sums, self.first)];
            for (node, mask) in self.nodes.iter().zip(&each) {
                let from = nodes[node.from].shallow_clone();
                let sums = node.gates.forward(&masked(from.shallow_clone(), mask));
                nodes.push(highway(&from, &sums, node.function));
            }
            h = self.scaled(mean(&nodes, &self.loose));
            all.push(h.shallow_clone());
        }
        (masked(Tensor::stack(&all, 1), &outputs), h)
    }

    fn scaled(&self, h: Tensor) -> Tensor {
        if self.spec.hidden_clip == 0.0 {
            return h;
        }
        let axis = [1i64];
        let length = h.norm_scalaropt_dim(2, axis.as_slice(), true);
        let factor = (length + TINY).reciprocal() * self.spec.hidden_clip;
        h * factor.clamp_max(1.0)
    }
}

/// The mean of some of the nodes' values.
fn mean(nodes: &[Tensor], some: &[usize]) -> Tensor {
    let mut sum: Option<Tensor> = None;
    for node in some {
        sum = Some(match sum {
            Some(sum) => sum + &nodes[*node],
            None => nodes[*node].shallow_clone(),
        });
    }
    // A cell has a last node, which no other takes in.
    let sum = sum.unwrap_or_default();
    match some.len() {
        1 => sum,
        count => sum / count as f64,
    }
}

impl Body for Net {
    fn forward(&self, batch: &Tensor, mode: Mode, captures: &mut Captures) -> ControlFlow<Tensor, Tensor> {
        let tokens = Tokens::new(batch);
        let (features, _) = self.run(&tokens.ids, None, mode);
        tokens.see(captures, FEATURES, &features)?;
        ControlFlow::Continue(features)
    }

    fn go_on(&self, batch: &Tensor, state: Option<&Tensor>, mode: Mode) -> Option<(Tensor, Tensor)> {
        Some(self.run(&Tokens::new(batch).ids, state, mode))
    }

    fn layers(&self) -> Vec<String> {
        names([].into_iter())
    }

    fn flops(&self, length: i64) -> u64 {
        let gates = self.nodes.iter().map(|node| &node.gates);
        let all = [&self.input, &self.hidden].into_iter().chain(gates);
        length as u64 * all.map(Linear::flops).sum::<u64>()
    }
}
