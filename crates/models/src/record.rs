//! What each layer was given and gave, kept while a forward pass goes by.
//!
//! A gradient of every example by itself needs, of each use of a parameter, the input and the gradient at the output; the
//! parameters' own gradients are not needed. [`record`] keeps inputs and outputs. A layer shows them with one call at the end
//! of its forward pass, which costs nothing worth measuring where nobody records: a look at a thread's own variable.

use std::cell::RefCell;

use tch::{TchError, Tensor};

use crate::window::Window;

/// One use of a layer with parameters.
#[derive(Debug)]
pub struct Use {
    /// Which layer, and what else its gradients need.
    pub layer: Layer,
    /// What it was given, without gradients; undefined for [`Layer::Broadcast`].
    pub input: Tensor,
    /// What it gave: part of the graph, and requires gradients.
    pub output: Tensor,
}

/// A layer by the names of its parameters.
#[derive(Debug)]
pub enum Layer {
    /// x [N, ..., inputs] to [N, ..., outputs].
    Linear {
        /// [outputs, inputs]
        weight: String,
        /// [outputs]
        bias: Option<String>,
    },
    /// The same where the weight is stored the other way round.
    Transposed {
        /// [inputs, outputs]
        weight: String,
        /// [outputs]
        bias: String,
    },
    /// Numbers of rows [N, T] to these rows [N, T, width] of a weight.
    Embedding {
        /// [rows, width]
        weight: String,
        /// How many there are.
        rows: i64,
    },
    /// x [N, inputs, H, W] to [N, outputs, H', W'].
    Conv2d {
        /// [outputs, inputs / groups, kernel, kernel]
        weight: String,
        /// [outputs]
        bias: Option<String>,
        /// Kernel, stride and padding.
        window: Window,
        /// Parts of the channels that do not see each other.
        groups: i64,
        /// Where the weight is standardised as it is used.
        standardised: Option<Standardised>,
    },
    /// y = γ x̂ + β
    Norm {
        /// γ, [C]
        weight: String,
        /// β, [C]; none for [`Normalise::RootMeanSquare`].
        bias: Option<String>,
        /// How x becomes x̂.
        normalise: Normalise,
    },
    /// A parameter [1, ...] given to every example as it is: the output is [N, ...].
    Broadcast {
        /// [1, ...]
        parameter: String,
    },
}

/// How a standardised weight depends on the stored one: Ŵ = (W − μ) / s for each output.
#[derive(Debug)]
pub struct Standardised {
    /// Ŵ, of the weight's shape.
    pub weight: Tensor,
    /// s, [outputs].
    pub deviation: Tensor,
}

/// How a norm's input becomes what its gain multiplies.
#[derive(Debug)]
pub enum Normalise {
    /// With stored statistics [C], over the channels of [N, C, ...].
    Batch {
        /// Running mean.
        mean: Tensor,
        /// Running variance.
        variance: Tensor,
        /// Added to the variance.
        eps: f64,
    },
    /// Over the last axis.
    Layer {
        /// Its length.
        width: i64,
        /// Added to the variance.
        eps: f64,
    },
    /// Over the last axis, without its mean.
    RootMeanSquare {
        /// Its length.
        width: i64,
        /// Added to the mean square.
        eps: f64,
    },
    /// Over groups of the channels of [N, C, ...].
    Group {
        /// Their number.
        groups: i64,
        /// Added to the variance.
        eps: f64,
    },
}

impl Normalise {
    /// x̂, of x's shape.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn apply(&self, x: &Tensor) -> Result<Tensor, TchError> {
        let none: Option<&Tensor> = None;
        match self {
            Self::Batch { mean, variance, eps } => {
                x.f_batch_norm(none, none, Some(mean), Some(variance), false, 0.0, *eps, true)
            }
            Self::Layer { width, eps } => x.f_layer_norm([*width], none, none, *eps, true),
            Self::RootMeanSquare { width, eps } => x.f_rms_norm([*width], none, *eps),
            Self::Group { groups, eps } => x.f_group_norm(*groups, none, none, *eps, true),
        }
    }
}

thread_local! {
    static TAPE: RefCell<Option<Vec<Use>>> = const { RefCell::new(None) };
}

/// Ends a recording also where the forward pass panics.
struct Recording;

impl Drop for Recording {
    fn drop(&mut self) {
        TAPE.with_borrow_mut(Option::take);
    }
}

/// Runs a forward pass and gives back what it gives, with every use of a layer in the order of their computation.
///
/// Only the first outputs are leaves where no parameter requires gradients: whoever wants gradients at the outputs alone
/// switches the parameters' off before. Images that require none are then no part of the graph either. Recordings do not
/// nest: an inner one ends the outer.
pub fn record<T>(forward: impl FnOnce() -> T) -> (T, Vec<Use>) {
    TAPE.set(Some(Vec::new()));
    let recording = Recording;
    let given = forward();
    let uses = TAPE.with_borrow_mut(Option::take).unwrap_or_default();
    drop(recording);
    (given, uses)
}

/// Whether somebody records.
pub(crate) fn is_recording() -> bool {
    TAPE.with_borrow(Option::is_some)
}

/// Shows a layer's input and output, which comes back.
pub(crate) fn seen(input: &Tensor, output: Tensor, layer: impl FnOnce() -> Layer) -> Tensor {
    TAPE.with_borrow_mut(|tape| {
        let Some(uses) = tape else {
            return output;
        };
        let output = match output.requires_grad() {
            true => output,
            false => output.set_requires_grad(true),
        };
        uses.push(Use {
            layer: layer(),
            input: match input.defined() {
                true => input.detach(),
                false => Tensor::new(),
            },
            output: output.shallow_clone(),
        });
        output
    })
}

/// Shows a parameter [1, ...] that each of `count` examples is given as it is: comes back as [1, ...], or as [count, ...]
/// with a place for each example's gradient where somebody records.
pub(crate) fn broadcast(parameter: &Tensor, count: i64, name: &str) -> Tensor {
    if !is_recording() {
        return parameter.shallow_clone();
    }
    let mut sizes = vec![-1; parameter.dim()];
    if let Some(first) = sizes.first_mut() {
        *first = count;
    }
    let each = parameter.expand(sizes, false);
    seen(&Tensor::new(), each, || Layer::Broadcast {
        parameter: name.to_owned(),
    })
}
