//! Optimiser steps and gradient clipping over all parameters in one call each.
//!
//! Parameters, gradients, moments: float32, the same shapes and memory layouts, on one device.
#![allow(unsafe_code)]

use tch::Tensor;

use crate::shim::{check, lethe_adam, lethe_clip, lethe_sgd, lethe_zero_grad, raw};
use crate::{Error, Result};

/// One step of SGD with heavy-ball momentum, as PyTorch defines it: `g ← g + wd·θ`, `b ← β·b + g` (`b ← g` at the first
/// step), `θ ← θ − lr·b`. `buffers` are the `b`, one a parameter, 0 before its first step; without momentum they stay as they
/// are. A parameter without a gradient stands still, as does its `b`.
///
/// # Errors
/// What libtorch reports.
pub fn sgd(
    parameters: &[Tensor],
    buffers: &[Tensor],
    lr: f64,
    momentum: f64,
    weight_decay: f64,
    first: bool,
) -> Result<()> {
    same_length(parameters, &[buffers])?;
    if parameters.is_empty() {
        return Ok(());
    }
    let (p, b) = (raw(parameters), raw(buffers));
    // SAFETY: both lists hold `p.len()` live tensors for the call; the shim leaves out those without gradients.
    check(unsafe {
        lethe_sgd(
            p.as_ptr(),
            b.as_ptr(),
            p.len(),
            lr,
            momentum,
            weight_decay,
            first.into(),
        )
    })
}

/// The moments of [`adam`] and [`adamw`], one a parameter.
#[derive(Clone, Copy)]
pub struct Moments<'a> {
    /// Running means of the gradient, `m`.
    pub first: &'a [Tensor],
    /// Running means of its square, `v`.
    pub second: &'a [Tensor],
    /// Steps done, as a float32 scalar each.
    pub steps: &'a [Tensor],
}

/// The constants of [`adam`] and [`adamw`].
#[derive(Clone, Copy, Debug)]
pub struct AdamConstants {
    /// Learning rate of this step.
    pub lr: f64,
    /// Decay of the first moment.
    pub beta1: f64,
    /// Decay of the second moment.
    pub beta2: f64,
    /// Added to the denominator.
    pub eps: f64,
    /// Weight decay: decoupled in AdamW, part of the gradient in Adam.
    pub weight_decay: f64,
}

/// One step of AdamW (Loshchilov and Hutter 2019, algorithm 2; decay scaled by the rate as in PyTorch):
/// `θ ← θ·(1 − lr·wd)`, then Adam's step.
///
/// A parameter without a gradient stands still, as do its moments.
///
/// # Errors
/// What libtorch reports.
pub fn adamw(parameters: &[Tensor], moments: Moments, c: AdamConstants) -> Result<()> {
    adam_step(parameters, moments, c, true)
}

/// One step of Adam (Kingma and Ba 2015, algorithm 1), weight decay added to the gradient.
///
/// A parameter without a gradient stands still, as do its moments.
///
/// # Errors
/// What libtorch reports.
pub fn adam(parameters: &[Tensor], moments: Moments, c: AdamConstants) -> Result<()> {
    adam_step(parameters, moments, c, false)
}

fn adam_step(parameters: &[Tensor], moments: Moments, c: AdamConstants, decoupled: bool) -> Result<()> {
    same_length(parameters, &[moments.first, moments.second, moments.steps])?;
    if parameters.is_empty() {
        return Ok(());
    }
    let (p, m, v, s) = (
        raw(parameters),
        raw(moments.first),
        raw(moments.second),
        raw(moments.steps),
    );
    // SAFETY: all four lists hold `p.len()` live tensors for the call; the shim leaves out those without gradients.
    check(unsafe {
        lethe_adam(
            p.as_ptr(),
            m.as_ptr(),
            v.as_ptr(),
            s.as_ptr(),
            p.len(),
            c.lr,
            c.beta1,
            c.beta2,
            c.weight_decay,
            c.eps,
            decoupled.into(),
        )
    })
}

/// Scales all gradients by `min(1, largest / (‖g‖₂ + 1e-6))`, the norm over all of them together, without reading it back: `factor`, a
/// float32 scalar on their device, gets that number. It stays as it is where there is no gradient.
///
/// # Errors
/// What libtorch reports.
pub fn clip_gradients(parameters: &[Tensor], largest: f64, factor: &Tensor) -> Result<()> {
    let (p, factor) = (raw(parameters), raw(std::slice::from_ref(factor)));
    // SAFETY: the lists hold `p.len()` live tensors, and one, for the call.
    check(unsafe { lethe_clip(p.as_ptr(), p.len(), largest, factor[0]) })
}

/// Drops the gradients.
///
/// # Errors
/// What libtorch reports.
pub fn zero_gradients(parameters: &[Tensor]) -> Result<()> {
    let p = raw(parameters);
    // SAFETY: the list holds `p.len()` live tensors for the call.
    check(unsafe { lethe_zero_grad(p.as_ptr(), p.len()) })
}

fn same_length(parameters: &[Tensor], lists: &[&[Tensor]]) -> Result<()> {
    for list in lists {
        if list.len() != parameters.len() {
            let (expected, found) = (parameters.len(), list.len());
            return Err(Error(format!(
                "optimiser state: expected {expected} tensors, found {found}"
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use tch::{Device, Kind};

    /// A parameter of four numbers with loss `Σ a_i θ_i² / 2`, so that its gradient is `a_i θ_i`.
    fn with_gradient(theta: &[f64; 4], a: &[f64; 4]) -> Tensor {
        let p = Tensor::from_slice(theta).to_kind(Kind::Float).set_requires_grad(true);
        (&p * &p * Tensor::from_slice(a).to_kind(Kind::Float) / 2.0)
            .sum(Kind::Float)
            .backward();
        p
    }

    fn values(tensor: &Tensor) -> Vec<f64> {
        Vec::<f64>::try_from(tensor.detach().to_kind(Kind::Double)).unwrap()
    }

    fn close(found: &Tensor, expected: &[f64; 4]) {
        for (f, e) in values(found).iter().zip(expected) {
            assert!(
                (f - e).abs() <= 1e-6 * e.abs().max(1.0),
                "expected {expected:?}, found {found}"
            );
        }
    }

    const A: [f64; 4] = [1.0, -2.0, 0.5, 3.0];

    #[test]
    fn sgd_is_the_equation() {
        for momentum in [0.9, 0.0] {
            let mut theta = [0.3, -1.0, 2.0, 0.1];
            let mut b = [0.0; 4];
            let buffer = Tensor::zeros([4], (Kind::Float, Device::Cpu));
            for step in 0..5 {
                let p = with_gradient(&theta, &A);
                sgd(
                    std::slice::from_ref(&p),
                    std::slice::from_ref(&buffer),
                    0.1,
                    momentum,
                    0.01,
                    step == 0,
                )
                .unwrap();
                for i in 0..4 {
                    let g = A[i] * theta[i] + 0.01 * theta[i];
                    b[i] = momentum * b[i] + g;
                    theta[i] -= 0.1 * b[i];
                }
                close(&p, &theta);
                close(&buffer, if momentum > 0.0 { &b } else { &[0.0; 4] });
            }
        }
    }

    #[test]
    fn adam_and_adamw_are_their_algorithms() {
        for decoupled in [true, false] {
            let c = AdamConstants {
                lr: 0.02,
                beta1: 0.9,
                beta2: 0.95,
                eps: 1e-8,
                weight_decay: 0.1,
            };
            let mut theta = [0.3, -1.0, 2.0, 0.1];
            let (mut m, mut v) = ([0.0; 4], [0.0; 4]);
            let zeros = || [Tensor::zeros([4], (Kind::Float, Device::Cpu))];
            let (first, second) = (zeros(), zeros());
            let steps = [Tensor::zeros([], (Kind::Float, Device::Cpu))];
            for step in 1..=5 {
                let p = [with_gradient(&theta, &A)];
                let moments = Moments {
                    first: &first,
                    second: &second,
                    steps: &steps,
                };
                if decoupled {
                    adamw(&p, moments, c).unwrap()
                } else {
                    adam(&p, moments, c).unwrap()
                }
                for i in 0..4 {
                    let mut g = A[i] * theta[i];
                    if decoupled {
                        theta[i] *= 1.0 - c.lr * c.weight_decay
                    } else {
                        g += c.weight_decay * theta[i]
                    }
                    m[i] = c.beta1 * m[i] + (1.0 - c.beta1) * g;
                    v[i] = c.beta2 * v[i] + (1.0 - c.beta2) * g * g;
                    let m_hat = m[i] / (1.0 - c.beta1.powi(step));
                    let v_hat: f64 = v[i] / (1.0 - c.beta2.powi(step));
                    theta[i] -= c.lr * m_hat / (v_hat.sqrt() + c.eps);
                }
                close(&p[0], &theta);
            }
        }
    }

    #[test]
    fn clipping_keeps_the_direction() {
        let p = [with_gradient(&[3.0, 0.0, 0.0, 4.0], &[1.0; 4])];
        let factor = Tensor::from(0f32);
        for (largest, expected) in [(1.0, 0.2), (2.0, 1.0)] {
            clip_gradients(&p, largest, &factor).unwrap();
            close(&p[0].grad(), &[0.6, 0.0, 0.0, 0.8]);
            close(&factor.expand([4], false), &[expected; 4]);
        }
    }

    #[test]
    fn channels_last_parameters_step_alike() {
        let weights = Tensor::from_slice(&(0..54).map(|i| (i as f32).sin()).collect::<Vec<_>>()).view([3, 2, 3, 3]);
        let image = Tensor::from_slice(&(0..32).map(|i| (i as f32).cos()).collect::<Vec<_>>()).view([1, 2, 4, 4]);
        let step = |weights: Tensor| {
            let p = [weights.set_requires_grad(true)];
            let b = [p[0].zeros_like()];
            image
                .conv2d(&p[0], None::<Tensor>, 1, 1, 1, 1)
                .square()
                .sum(Kind::Float)
                .backward();
            sgd(&p, &b, 0.1, 0.9, 0.0, true).unwrap();
            assert_eq!(p[0].stride(), p[0].grad().stride());
            p[0].detach()
        };
        let plain = step(weights.copy());
        let last = step(weights.permute([0, 2, 3, 1]).contiguous().permute([0, 3, 1, 2]));
        assert_eq!(last.stride(), [18, 1, 6, 2]);
        assert!(plain.allclose(&last, 1e-5, 1e-6, false));
    }

    #[test]
    fn a_parameter_without_a_gradient_stands_still() {
        let still = Tensor::ones([2], (Kind::Float, Device::Cpu)).set_requires_grad(true);
        let p = [still, with_gradient(&[1.0; 4], &[1.0; 4])];
        let b = [0, 1].map(|at: usize| p[at].detach().zeros_like());
        sgd(&p, &b, 0.5, 0.9, 0.1, true).unwrap();
        assert_eq!(values(&p[0]), [1.0, 1.0], "no decay either");
        assert_eq!(values(&b[0]), [0.0, 0.0]);
        assert!(values(&p[1]).iter().all(|v| *v < 1.0));
        sgd(&p[..1], &b[..1], 0.5, 0.9, 0.1, false).unwrap();
        assert_eq!(values(&p[0]), [1.0, 1.0], "none at all");
    }
}
