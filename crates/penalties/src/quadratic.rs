//! Quadratic penalties, all of them: `P(θ) = 1/2 Σ_t Σ_i w_{t,i} (θ_i − θ*_{t,i})²`, the strength being part of the weights `w`.
//!
//! Several terms are one: with `w = Σ_t w_t` and `θ̂ = Σ_t w_t θ*_t / w`, `P(θ) = 1/2 Σ_i w_i (θ_i − θ̂_i)² + c`, where `c` does
//! not depend on θ. So a step costs the same for one earlier task as for twenty.
//!
//! It is used in one of two forms. As a *term* of the loss its gradient `w (θ − θ̂)` joins the loss's. That is stiff: heavy-ball
//! SGD at rate `lr` diverges once `lr · max w > 2(1 + β)`. As an *implicit step* it acts after the optimiser's own step,
//! `θ ← θ̂ + (θ − θ̂)/(1 + s·w)`, stable for any `w`; `s` is the step that the optimiser makes in the long run for a gradient of 1,
//! so that both forms rest at the same θ: where the loss's gradient `g` stays, the optimiser moves θ by `−s·g`, the implicit step
//! by `−s·w(θ − θ̂)` (with the θ after it), and they cancel where `g + w(θ − θ̂) = 0`. Where gradients are clipped, `s` counts what is
//! left of them: see [`Step::shortened`].

use tch::{Kind, Tensor, no_grad};

use crate::named::same_shape;
use crate::{Error, Named, Result};

/// One `1/2 Σ_i w_i (θ_i − θ*_i)²`. A parameter that `weight` does not name is free of it.
pub struct Term {
    /// `w`, strength and importance in one: 0 or more, in the shapes of the parameters.
    pub weight: Named,
    /// `θ*`: at least the parameters of `weight`.
    pub anchor: Named,
}

/// The optimiser's effective step for one parameter: how far a lasting gradient of 1 moves it a step in the long run.
pub enum Step {
    /// One for all coordinates: `lr` for SGD, `lr/(1 − β)` for heavy ball.
    Uniform(f64),
    /// `lr/d` a coordinate: for Adam, `d = √v̂ + ε`, in the parameter's shape, or one for all.
    Scaled {
        /// The rate of this step.
        lr: f64,
        /// The divisor.
        divisor: Tensor,
    },
}

impl Step {
    /// The step of gradients that are multiplied with `factor`, a scalar above 0, before the optimiser sees them.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn shortened(self, factor: &Tensor) -> Result<Self> {
        no_grad(|| match self {
            Self::Uniform(lr) if lr == 0.0 => Ok(Self::Uniform(lr)),
            Self::Uniform(lr) => Ok(Self::Scaled {
                lr,
                divisor: factor.f_reciprocal()?,
            }),
            Self::Scaled { lr, divisor } => Ok(Self::Scaled {
                lr,
                divisor: divisor.f_div(factor)?,
            }),
        })
    }
}

/// All terms of a quadratic penalty on parameters that it shares storage with.
pub struct Quadratic {
    parts: Vec<Part>,
    /// The part of the value that does not depend on the parameters.
    constant: f64,
    largest: f64,
}

struct Part {
    name: String,
    parameter: Tensor,
    /// `w`, in the parameter's type and memory layout, as is `anchor`.
    weight: Tensor,
    /// `θ̂`.
    anchor: Tensor,
}

/// Divisors and products are kept within these, so that no step is 0/0 or ∞/∞ in float32.
const TINY: f64 = 1e-30;
const HUGE: f64 = 1e30;

impl Quadratic {
    /// The penalty on `parameters` that the terms make together. Sums are float64, what is kept has the parameters' type.
    ///
    /// # Errors
    /// A term about a parameter that is not there, or without an anchor for it; shapes that differ; weights too large for a
    /// float32; what libtorch reports.
    pub fn new(parameters: &Named, terms: &[Term]) -> Result<Self> {
        let free = |name: &&String| terms.iter().any(|term| term.weight.contains_key(*name));
        for name in terms.iter().flat_map(|term| term.weight.keys()) {
            if !parameters.contains_key(name) {
                let (name, expected) = (name.clone(), "a parameter that is trained");
                return Err(Error::Missing { name, expected });
            }
        }
        let (mut parts, mut constant, mut largest) = (Vec::new(), 0.0, 0.0f64);
        for (name, parameter) in parameters.iter().filter(|(name, _)| free(name)) {
            let (part, own) = no_grad(|| Part::new(name, parameter, terms))?;
            constant += own;
            if part.weight.numel() > 0 {
                let weight = part.weight.f_max()?.double_value(&[]);
                if weight.is_nan() {
                    return Err(Error::NoNumber(weight));
                }
                if !weight.is_finite() {
                    return Err(Error::Large(weight));
                }
                largest = largest.max(weight);
            }
            parts.push(part);
        }
        Ok(Self {
            parts,
            constant,
            largest,
        })
    }

    /// The largest weight, strength times importance: how stiff it is as a term of the loss.
    pub fn largest(&self) -> f64 {
        self.largest
    }

    /// The names of the parameters that it acts on.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().map(|part| part.name.as_str())
    }

    /// Its value now, in the loss's unit; waits for the device.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn value(&self) -> Result<f64> {
        let sums = no_grad(|| {
            let sum = |part: &Part| {
                let apart = part.parameter.f_sub(&part.anchor)?.f_to_kind(Kind::Double)?;
                apart.f_square()?.f_mul(&part.weight)?.f_sum(Kind::Double)
            };
            self.parts.iter().map(sum).collect::<std::result::Result<Vec<_>, _>>()
        })?;
        if sums.is_empty() {
            return Ok(0.0);
        }
        let sum = Tensor::f_stack(&sums, 0)?.f_sum(Kind::Double)?;
        Ok(self.constant + sum.double_value(&[]) / 2.0)
    }

    /// Adds its gradient, `w (θ − θ̂)`, to the gradients that are there. A parameter without one is not part of this step: it
    /// stands still.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn add_gradient(&self) -> Result<()> {
        no_grad(|| {
            for part in &self.parts {
                let mut gradient = part.parameter.grad();
                if gradient.defined() {
                    let apart = part.parameter.f_sub(&part.anchor)?;
                    let _ = gradient.f_addcmul_(&part.weight, &apart)?;
                }
            }
            Ok(())
        })
    }

    /// `θ ← θ̂ + (θ − θ̂)/(1 + s·w)`, with the optimiser's step `s` by the parameter's name. Where `w` is 0 nothing moves, to the
    /// bit.
    ///
    /// # Errors
    /// What `step` or libtorch reports.
    pub fn implicit_step<E: From<Error>>(
        &self,
        step: impl Fn(&str) -> std::result::Result<Step, E>,
    ) -> std::result::Result<(), E> {
        for part in &self.parts {
            let step = step(&part.name)?;
            no_grad(|| part.pull(&step))?;
        }
        Ok(())
    }
}

impl Part {
    /// One parameter's weights and anchors of all terms in one, and its share of the constant.
    fn new(name: &str, parameter: &Tensor, terms: &[Term]) -> Result<(Self, f64)> {
        let (kind, device) = (parameter.kind(), parameter.device());
        let mut own = Vec::new();
        for term in terms {
            let Some(weight) = term.weight.get(name) else { continue };
            let Some(anchor) = term.anchor.get(name) else {
                let (name, expected) = (name.to_owned(), "an anchor for it");
                return Err(Error::Missing { name, expected });
            };
            for tensor in [weight, anchor] {
                same_shape(name, parameter, tensor)?;
            }
            let wide = |t: &Tensor| t.f_detach()?.f_to_device(device)?.f_to_kind(Kind::Double);
            own.push((wide(weight)?, wide(anchor)?));
        }
        let mut sum = parameter.f_detach()?.f_to_kind(Kind::Double)?.f_zeros_like()?;
        let mut pulled = sum.f_zeros_like()?;
        let mut last = None;
        for (weight, anchor) in &own {
            sum = sum.f_add(weight)?;
            pulled = pulled.f_addcmul(weight, anchor)?;
            last = Some(anchor);
        }
        // Where nothing pulls, any anchor will do.
        let mean = match (own.as_slice(), last) {
            ([(_, only)], _) => only.shallow_clone(),
            (_, Some(last)) => pulled.f_div(&sum)?.f_where_self(&sum.f_gt(0.0)?, last)?,
            _ => pulled,
        };
        let mut constant = 0.0;
        for (weight, anchor) in own.iter().filter(|_| own.len() > 1) {
            let apart = anchor.f_sub(&mean)?.f_square()?.f_mul(weight)?;
            constant += apart.f_sum(Kind::Double)?.double_value(&[]) / 2.0;
        }
        // zeros_like keeps the memory layout.
        let keep = |from: &Tensor| -> Result<Tensor> {
            let mut kept = parameter.f_detach()?.f_zeros_like()?.f_to_kind(kind)?;
            kept.f_copy_(from)?;
            Ok(kept)
        };
        let part = Self {
            name: name.to_owned(),
            weight: keep(&sum)?,
            anchor: keep(&mean)?,
            parameter: parameter.shallow_clone(),
        };
        Ok((part, constant))
    }

    fn pull(&self, step: &Step) -> Result<()> {
        // k = s·w/(1 + s·w), and θ ← θ + k(θ̂ − θ).
        let k = match step {
            Step::Uniform(s) => {
                let product = self.weight.f_mul_scalar(*s)?.f_clamp_max_(HUGE)?;
                let whole = product.f_add_scalar(1.0)?;
                product.f_div(&whole)?
            }
            Step::Scaled { lr, divisor } => {
                let product = self.weight.f_mul_scalar(*lr)?.f_clamp_max_(HUGE)?;
                let whole = product.f_add(&divisor.f_clamp_min(TINY)?)?;
                product.f_div(&whole)?
            }
        };
        let back = self.anchor.f_sub(&self.parameter)?;
        let mut parameter = self.parameter.shallow_clone();
        let _ = parameter.f_addcmul_(&k, &back)?;
        Ok(())
    }
}

/// The largest `lr · max w` at which a quadratic term of the loss is stable under SGD with momentum `β`: `2(1 + β)`, for the
/// penalty alone. Heavy ball on `w θ²/2` has the characteristic polynomial `z² − (1 + β − lr·w) z + β`, whose roots leave the
/// unit circle there (Polyak 1964).
pub fn largest_stable(momentum: f64) -> f64 {
    2.0 * (1.0 + momentum)
}

#[cfg(test)]
mod tests;
