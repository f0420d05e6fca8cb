//! A linear layer whose weight is stored the other way round, as GPT-2's are.

use tch::Tensor;

use crate::init::Init;
use crate::record::{Layer, seen};
use crate::store::Store;

/// `y = x W + b`; x is [..., inputs], y is [..., outputs]. Hugging Face calls it `Conv1D`.
#[derive(Debug)]
pub struct TransposedLinear {
    /// Prefix of the tensors' names.
    pub name: String,
    /// [inputs, outputs]
    pub weight: Tensor,
    /// [outputs]
    pub bias: Tensor,
    inputs: i64,
    outputs: i64,
}

impl TransposedLinear {
    /// `init` is the distribution of the weight; the bias is 0.
    pub(crate) fn new(store: &mut Store, name: &str, inputs: i64, outputs: i64, init: Init) -> Self {
        Self {
            name: name.to_owned(),
            weight: store.parameter(format!("{name}.weight"), &[inputs, outputs], init),
            bias: store.parameter(format!("{name}.bias"), &[outputs], Init::Constant(0.0)),
            inputs,
            outputs,
        }
    }

    /// The layer's output.
    pub fn forward(&self, x: &Tensor) -> Tensor {
        let y = x.linear(&self.weight.tr(), Some(&self.bias));
        seen(x, y, || Layer::Transposed {
            weight: format!("{}.weight", self.name),
            bias: format!("{}.bias", self.name),
        })
    }

    /// Twice the multiply-adds for one row of input; the bias is not counted.
    pub fn flops(&self) -> u64 {
        2 * self.inputs as u64 * self.outputs as u64
    }
}
