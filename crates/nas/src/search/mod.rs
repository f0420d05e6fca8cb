//! A search with shared weights: architectures are drawn and train the weights in turn, and the sampler learns from how good
//! others are with these weights.
//!
//! An epoch has two phases (Pham et al. 2018, section 2.2, <https://arxiv.org/abs/1802.03268>). First `architectures` are
//! drawn one after another; each trains its weights on `steps` batches, is judged on fixed validation rows (err1), and leaves its
//! Fisher information (`guard.rs`). When all have, each is judged again on the same rows (err2): err2 − err1 is what it forgot while
//! the others trained (Benyahia et al. 2019, section 4.2, <https://arxiv.org/abs/1902.08232>). Then the sampler draws, is told the
//! rewards on other validation rows, and learns, `updates` times. Test rows are never read here.
//!
//! What others got wrong, and how it is avoided:
//! - *Searching on test data* (the authors' CNN): validation rows only, and a data set without any is refused.
//! - *A rewritten log-probability* (nni#2765, titu1994#13): a controller learns from the log-probability of what it drew, by the
//!   formula it drew with; see `sampler/controller.rs`, whose gradient is checked against the sum over all architectures.
//! - *A baseline that never moves* (ENAS-Keras#2): it is a column of the table.
//! - *Argmax for a draw, state carried from one draw to the next* (titu1994#13): draws follow the policy, a test counts them.
//! - *A next state h\[−1\] or the mean* (ENAS-pytorch#9): the mean of the loose ends, as in the paper; `models/enas_rnn.rs`.
//! - *One-sample rewards in training mode*: evaluation mode, `judge.rows` rows, the same for all architectures of one update.
//! - *Perplexity over a text of another length* (ENAS-pytorch#11, the authors' `evaluate`): the sum is divided by the tokens summed.
//! - *The penalty never on* (the authors' CNN command): `penalty.start` is 0 unless given, and the table has the factor.
//! - *One more architecture than asked for, an off-by-one average* (the authors'): counted by the rows of the table.
//! - *Tracked statistics of batch norm in a supernet* (AutoDL-Projects#70, #115: five points), *stored statistics that nobody
//!   trained* (nas-without-training#1): `judge.statistics` is `batch` or `reestimated`, never what was tracked along the search.
//! - *Batch norm's state lost on load* (ENAS-pytorch#11): it is in the resume state and in the weights, and a kill test compares bytes.
//! - *A missing norm or ReLU* (NASLib#86: five points): features, parameters and operations of the cells' networks are tested
//!   against plain PyTorch and the benchmark's own figures.
//! - *Validation and test confused* (NATS-Bench#27): the table's columns are named by whoever searches it, `test` is recorded and
//!   never a reward.
//! - *A collapse to skip connections* (AutoDL-Projects#79): entropy and the number of different architectures are on the page.
//! - *A built-in prior* (ENAS's bias of +10 for separable convolutions): none here.
//! - *One random network as the baseline, the best of eight as good as the search* (darts#61, ripenet#5): uniform draws and
//!   architectures trained alone under one budget, several seeds, intervals.
//! - *A final figure by averaged weights here and plain ones there* (darts#50): what is trained alone is trained alike.
//! - *A search that nobody could run again* (enas#6, NAO#17): `make search`, with every setting in `pipelines/search`.
//!
//! Where this differs from the authors' code, and why: Fisher information is an unbiased estimate, not the square of a mean gradient;
//! `θ̂` moves for the tensors that were trained, not for all, so that `F` and `θ̂` belong together; the factor acts when the penalty is
//! formed, not inside `F`. `penalty.rule = "authors"` takes their measure and their `θ̂` (the first measurement counts in
//! full, where theirs counts 0.9).

mod config;
mod guard;
mod inputs;
mod run;
mod state;

pub use crate::shared::Statistics;
pub use config::{Config, Form, Judge, PenaltyConfig, PenaltyName, Rate, Rule};
pub(crate) use inputs::{Ground, in_provenance, parse};
pub use inputs::{Inputs, Place};
pub use run::run;
