//! Embeddings: rows of a table by their numbers.

use tch::{Kind, Tensor};

use crate::init::Init;
use crate::record::{Layer, is_recording, seen};
use crate::store::Store;

/// Numbers [N, T] to rows [N, T, width] of a table.
#[derive(Debug)]
pub struct Embedding {
    /// Prefix of the tensor's name.
    pub name: String,
    /// [rows, width]
    pub weight: Tensor,
}

impl Embedding {
    pub(crate) fn new(store: &mut Store, name: &str, rows: i64, width: i64, init: Init) -> Self {
        Self {
            name: name.to_owned(),
            weight: store.parameter(format!("{name}.weight"), &[rows, width], init),
        }
    }

    /// The rows of these numbers, int64 [N, T].
    pub fn forward(&self, numbers: &Tensor) -> Tensor {
        let rows = Tensor::embedding(&self.weight, numbers, -1, false, false);
        seen(numbers, rows, || self.layer())
    }

    /// The first `length` rows, for each of `count` examples: [1, length, width], or [count, length, width] where somebody
    /// records.
    pub fn first(&self, count: i64, length: i64) -> Tensor {
        let rows = self.weight.narrow(0, 0, length).unsqueeze(0);
        if !is_recording() {
            return rows;
        }
        let numbers = Tensor::arange(length, (Kind::Int64, rows.device())).expand([count, length], false);
        seen(&numbers, rows.expand([count, -1, -1], false), || self.layer())
    }

    fn layer(&self) -> Layer {
        Layer::Embedding {
            weight: format!("{}.weight", self.name),
            rows: self.weight.size()[0],
        }
    }
}
