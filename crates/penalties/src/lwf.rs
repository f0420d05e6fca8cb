//! Learning without forgetting: on the new task's images, each old task's head is to say what it said before.
//!
//! `λ Σ_o mean_n −Σ_c y'_{o,n,c} log ŷ'_{o,n,c}`, where `y'` and `ŷ'` are the softmax of the old network's and the trained network's
//! logits divided by T, for every old task `o`; T is 2. Li and Hoiem 2016, equations 2 and 3, <https://arxiv.org/abs/1606.09282>
//! (probabilities raised to 1/T and normalised again are the softmax of logits over T).

use tch::{Kind, Tensor};

use crate::Result;

/// The paper's temperature.
pub const TEMPERATURE: f64 = 2.0;

/// The mean cross-entropy, nats an image, between the old network's answers and the trained one's, both softened.
///
/// `logits` and `old` [N, classes]; gradients flow into `logits` alone. Float32, or float64 where the logits are.
///
/// # Errors
/// Two shapes, or what libtorch reports.
pub fn distillation(logits: &Tensor, old: &Tensor, temperature: f64) -> Result<Tensor> {
    let kind = match logits.kind() {
        Kind::Double => Kind::Double,
        _ => Kind::Float,
    };
    crate::named::same_shape("old logits", logits, old)?;
    let target = old.f_detach()?.f_div_scalar(temperature)?.f_softmax(1, kind)?;
    let said = logits.f_div_scalar(temperature)?.f_log_softmax(1, kind)?;
    let each = target.f_mul(&said)?.f_sum_dim_intlist(1, false, kind)?;
    Ok(each.f_mean(kind)?.f_neg()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const NEW: [[f64; 3]; 2] = [[0.3, -1.2, 2.0], [1.5, 0.2, -0.7]];
    const OLD: [[f64; 3]; 2] = [[-0.4, 0.9, 1.1], [0.0, 2.5, 0.3]];

    fn probabilities(logits: [f64; 3], temperature: f64) -> [f64; 3] {
        // As the paper has it: probabilities first, then the root, then normalised.
        let sum: f64 = logits.iter().map(|l| l.exp()).sum();
        let roots = logits.map(|l| (l.exp() / sum).powf(1.0 / temperature));
        let sum: f64 = roots.iter().sum();
        roots.map(|r| r / sum)
    }

    #[test]
    fn value_and_gradient_are_the_papers() {
        for temperature in [1.0, TEMPERATURE, 5.0] {
            let logits = Tensor::from_slice2(&NEW).set_requires_grad(true);
            let old = Tensor::from_slice2(&OLD);
            let found = distillation(&logits, &old, temperature).unwrap();
            found.backward();
            let mut expected = 0.0;
            for n in 0..2 {
                let (target, said) = (probabilities(OLD[n], temperature), probabilities(NEW[n], temperature));
                for c in 0..3 {
                    expected -= target[c] * said[c].ln() / 2.0;
                    let gradient = (said[c] - target[c]) / temperature / 2.0;
                    let far = logits.grad().double_value(&[n as i64, c as i64]) - gradient;
                    assert!(far.abs() < 1e-14, "T {temperature}: {far}");
                }
            }
            assert!((found.double_value(&[]) - expected).abs() < 1e-14);
        }
    }

    #[test]
    fn other_heads_are_refused() {
        let [a, b] = [2, 3].map(|classes| Tensor::zeros([4, classes], (Kind::Float, tch::Device::Cpu)));
        let error = distillation(&a, &b, 2.0).unwrap_err().to_string();
        assert_eq!(error, "tensor old logits: expected shape [4, 2], found [4, 3]");
    }
}
