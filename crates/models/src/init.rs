//! Initial values: the distributions of timm and PyTorch, drawn from a generator of the caller's.
//!
//! Every value is drawn in float64, in the tensor's row-major order, and rounded to float32. The bytes depend on the
//! generator alone, never on libtorch's generators, the device or the number of threads.

use std::collections::TryReserveError;

use rand::{Rng, RngExt};
use rand_distr::StandardNormal;

/// The distribution of a tensor's initial values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Init {
    /// Every element is this value; nothing is drawn.
    Constant(f64),
    /// A count of batches: one int64 zero, no axis; nothing is drawn.
    Counter,
    /// N(0, `std`²).
    Normal {
        /// Standard deviation.
        std: f64,
    },
    /// N(0, `std`²), redrawn until it lies in [−2, 2]: `trunc_normal_` of timm, whose bounds are absolute, not in units
    /// of `std`.
    Truncated {
        /// Standard deviation before the truncation.
        std: f64,
    },
    /// U[−`bound`, `bound`).
    Uniform {
        /// Half the interval's width.
        bound: f64,
    },
}

/// Where [`Init::Truncated`] cuts.
const TRUNCATION: f64 = 2.0;

impl Init {
    /// `kaiming_normal_(mode="fan_out", nonlinearity="relu")`, `std = sqrt(2 / fan_out)`; He et al. 2015, eq. 14 of
    /// <https://arxiv.org/abs/1502.01852>. `fan_out` is output channels times kernel area.
    pub fn kaiming_fan_out(fan_out: i64) -> Self {
        Self::Normal {
            std: (2.0 / fan_out as f64).sqrt(),
        }
    }

    /// `kaiming_normal_(nonlinearity="relu")`, `std = sqrt(2 / fan_in)`; He et al. 2015, eq. 10 of
    /// <https://arxiv.org/abs/1502.01852>. `fan_in` is input channels that an output sees, times kernel area.
    pub fn kaiming_fan_in(fan_in: i64) -> Self {
        Self::Normal {
            std: (2.0 / fan_in as f64).sqrt(),
        }
    }

    /// The default of PyTorch's `Linear` and `Conv2d`, weight and bias: `kaiming_uniform_(a = sqrt(5))`, which is
    /// U(±1/sqrt(fan_in)). `fan_in` is inputs, or input channels times kernel area.
    pub fn pytorch_default(fan_in: i64) -> Self {
        Self::Uniform {
            bound: 1.0 / (fan_in as f64).sqrt(),
        }
    }

    /// `count` float32 values. A [`Init::Counter`] gives zeros.
    ///
    /// # Errors
    /// When there is no memory for them.
    pub fn draw(self, count: usize, rng: &mut (impl Rng + ?Sized)) -> Result<Vec<f32>, TryReserveError> {
        let mut values = Vec::new();
        values.try_reserve_exact(count)?;
        match self {
            Self::Constant(value) => values.resize(count, value as f32),
            Self::Counter => values.resize(count, 0.0),
            Self::Normal { std } => values.extend((0..count).map(|_| (std * normal(rng)) as f32)),
            Self::Truncated { std } => values.extend((0..count).map(|_| {
                loop {
                    let value = std * normal(rng);
                    if value.abs() <= TRUNCATION {
                        break value as f32;
                    }
                }
            })),
            Self::Uniform { bound } => {
                values.extend((0..count).map(|_| (bound * (2.0 * rng.random::<f64>() - 1.0)) as f32));
            }
        }
        Ok(values)
    }
}

fn normal(rng: &mut (impl Rng + ?Sized)) -> f64 {
    rng.sample(StandardNormal)
}
