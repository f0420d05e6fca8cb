//! Synaptic intelligence: `λ/2 Σ_i Ω_i (θ_i − θ*_i)²`, with importances measured along the training that they are of.
//!
//! Every step adds what it gained, `ω_i ← ω_i − g_i Δθ_i`: `g` is the gradient of the task's loss alone, before clipping and
//! penalties, `Δθ` the whole step. At the task's end `Ω_i ← max(0, Ω_i + ω_i/(Δ_i² + ξ))`, `Δ` the task's whole way, and θ there is the
//! new anchor. Cut at 0, since a weight that a task moved uphill is not to be driven away from its anchor.
//!
//! Zenke, Poole and Ganguli 2017, equations 3 to 5, <https://arxiv.org/abs/1703.04200>, where the factor is `c` without the half:
//! ours is twice theirs.

use tch::{Kind, Tensor, no_grad};

use crate::named::{copies, same_shape};
use crate::{Error, Named, Result, Term, ewc};

/// ξ of the paper's Split MNIST.
pub const DAMPING: f64 = 1e-3;

/// The term: importances added up over the tasks, anchored at the newest weights.
///
/// # Errors
/// What libtorch reports.
pub fn term(strength: f64, importance: &Named, anchor: Named) -> Result<Term> {
    ewc::term(strength, importance, anchor)
}

/// The path integral of one task's training, over parameters that it shares storage with.
pub struct Path {
    parameters: Named,
    omega: Named,
    start: Named,
    /// Gradient and weights before the step that is being made, in the order of the names; none for a parameter without a
    /// gradient, which gains nothing.
    before: Vec<Option<(Tensor, Tensor)>>,
}

impl Path {
    /// Begins at the parameters as they are.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn new(parameters: &Named) -> Result<Self> {
        let zeros = parameters
            .iter()
            .map(|(name, p)| Ok((name.clone(), p.f_detach()?.f_zeros_like()?)));
        Ok(Self {
            parameters: parameters.iter().map(|(n, p)| (n.clone(), p.shallow_clone())).collect(),
            omega: zeros.collect::<Result<_>>()?,
            start: copies(parameters)?,
            before: Vec::new(),
        })
    }

    /// Takes note of the gradients of the loss, and of where the step begins.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn before_step(&mut self) -> Result<()> {
        self.before.clear();
        for parameter in self.parameters.values() {
            let gradient = parameter.grad();
            self.before.push(match gradient.defined() {
                true => Some((gradient.f_detach()?.copy(), parameter.f_detach()?.copy())),
                false => None,
            });
        }
        Ok(())
    }

    /// Adds what the step gained.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn after_step(&mut self) -> Result<()> {
        no_grad(|| {
            let each = self.parameters.values().zip(self.omega.values_mut());
            for ((parameter, omega), before) in each.zip(&self.before) {
                let Some((gradient, from)) = before else { continue };
                // −g·Δθ = g·(θ before − θ after).
                let _ = omega.f_addcmul_(gradient, &from.f_sub(parameter)?)?;
            }
            self.before.clear();
            Ok(())
        })
    }

    /// The importances at the task's end: `max(0, Ω + ω/(Δ² + ξ))`, in float64. `earlier` is Ω; what it lacks is 0.
    ///
    /// # Errors
    /// Another shape in `earlier`, or what libtorch reports.
    pub fn importance(&self, earlier: &Named, damping: f64) -> Result<Named> {
        no_grad(|| {
            let mut all = Named::new();
            for (name, parameter) in &self.parameters {
                let wide = |t: &Tensor| t.f_detach()?.f_to_kind(Kind::Double);
                let (Some(omega), Some(start)) = (self.omega.get(name), self.start.get(name)) else {
                    continue;
                };
                let way = wide(parameter)?
                    .f_sub(&wide(start)?)?
                    .f_square()?
                    .f_add_scalar(damping)?;
                let mut importance = wide(omega)?.f_div(&way)?;
                if let Some(earlier) = earlier.get(name) {
                    same_shape(name, parameter, earlier)?;
                    importance = importance.f_add(&wide(earlier)?.f_to_device(parameter.device())?)?;
                }
                all.insert(name.clone(), importance.f_clamp_min(0.0)?);
            }
            Ok(all)
        })
    }

    /// `ω` under `omega.` and the weights at the start under `start.`, for a resume file; they share storage.
    pub fn state(&self) -> Named {
        let part = |prefix: &str, named: &Named| -> Vec<(String, Tensor)> {
            let all = named.iter();
            all.map(|(name, t)| (format!("{prefix}.{name}"), t.shallow_clone()))
                .collect()
        };
        part("omega", &self.omega)
            .into_iter()
            .chain(part("start", &self.start))
            .collect()
    }

    /// Takes a saved state over.
    ///
    /// # Errors
    /// A tensor that is missing, or what libtorch reports.
    pub fn load(&mut self, saved: &Named) -> Result<()> {
        for (name, mut own) in self.state() {
            let source = saved.get(&name).ok_or_else(|| Error::Missing {
                name: name.clone(),
                expected: "it in the resume state",
            })?;
            same_shape(&name, &own, source)?;
            no_grad(|| own.f_copy_(source))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const A: [f64; 3] = [1.0, -0.5, 3.0];
    const B: [f64; 3] = [0.2, -1.0, 0.5];

    /// Five steps of rate 0.1, on `Σ a_i (θ_i − 1)²/2`, and one of the step's own besides; resumed in the middle.
    fn walked() -> (Path, Vec<[f64; 3]>, Vec<[f64; 3]>) {
        let theta = Tensor::from_slice(&B).set_requires_grad(true);
        let parameters = Named::from([("a".to_owned(), theta.shallow_clone())]);
        let mut path = Path::new(&parameters).unwrap();
        let (mut at, mut gradients) = (vec![B], Vec::new());
        for step in 0..5 {
            let loss = ((&theta - 1.0).square() * Tensor::from_slice(&A)).sum(Kind::Double) / 2.0;
            loss.backward();
            let gradient: Vec<f64> = Vec::try_from(theta.grad()).unwrap();
            path.before_step().unwrap();
            no_grad(|| {
                // Neither clipping nor a penalty in .grad is the path's business.
                let mut g = theta.grad();
                let moved = &g * 0.1 + 0.01 * step as f64;
                let _ = theta.shallow_clone().g_sub_(&moved);
                let _ = g.fill_(1e6);
            });
            path.after_step().unwrap();
            let _ = theta.grad().zero_();
            gradients.push([gradient[0], gradient[1], gradient[2]]);
            let now: Vec<f64> = Vec::try_from(theta.detach()).unwrap();
            at.push([now[0], now[1], now[2]]);
            if step == 2 {
                let state: Named = path.state().into_iter().map(|(n, t)| (n, t.copy())).collect();
                path = Path::new(&parameters).unwrap();
                path.load(&state).unwrap();
            }
        }
        (path, at, gradients)
    }

    #[test]
    fn importances_are_the_sums_of_the_paper() {
        let (path, at, gradients) = walked();
        let earlier = Named::from([("a".to_owned(), Tensor::from_slice(&[0.5f32, 0.0, 0.25]))]);
        for (earlier, own) in [(earlier, [0.5, 0.0, 0.25]), (Named::new(), [0.0; 3])] {
            let found = path.importance(&earlier, 0.05).unwrap();
            for i in 0..3 {
                let gained: f64 = (0..5).map(|s| -gradients[s][i] * (at[s + 1][i] - at[s][i])).sum();
                let way = at[5][i] - at[0][i];
                let expected = (own[i] + gained / (way * way + 0.05)).max(0.0);
                let found = found["a"].double_value(&[i as i64]);
                assert!((found - expected).abs() < 1e-12, "{i}: {found} {expected}");
            }
        }
    }

    #[test]
    fn a_weight_that_was_moved_uphill_is_not_pushed_away() {
        let theta = Tensor::from_slice(&[1.0]).set_requires_grad(true);
        let mut path = Path::new(&Named::from([("a".to_owned(), theta.shallow_clone())])).unwrap();
        theta.square().sum(Kind::Double).backward();
        path.before_step().unwrap();
        let _ = no_grad(|| theta.shallow_clone().g_add_scalar_(0.5));
        path.after_step().unwrap();
        let found = path.importance(&Named::new(), DAMPING).unwrap();
        assert_eq!(found["a"].double_value(&[0]), 0.0);
    }

    #[test]
    fn a_parameter_without_a_gradient_gains_nothing() {
        let theta = Tensor::from_slice(&[1.0f32]).set_requires_grad(true);
        let mut path = Path::new(&Named::from([("a".to_owned(), theta.shallow_clone())])).unwrap();
        path.before_step().unwrap();
        let _ = no_grad(|| theta.shallow_clone().g_add_scalar_(0.5));
        path.after_step().unwrap();
        let found = path.importance(&Named::new(), DAMPING).unwrap();
        assert_eq!(found["a"].double_value(&[0]), 0.0);
    }
}
