//! A running estimate of how much weights matter, for the weight plasticity loss during a search: many models share the weights,
//! one after another is trained for a while, and each leaves what mattered to it.
//!
//! For the tensors that the model just trained has, `F ← γ F + (1 − γ) F_new`, where the first `F_new` is taken as it is, and `θ̂` is
//! the weights as they are now; all other tensors keep both. The penalty `α/2 Σ_i F_i (θ_i − θ̂_i)²` is formed for the tensors of the
//! model that is trained next: a bound on F and the factor α act on that, never on the estimate. Benyahia et al. 2019,
//! section 3.3 and algorithm 1, <https://arxiv.org/abs/1902.08232>.

use tch::{Kind, Tensor};

use crate::named::{copies, same_shape};
use crate::{Named, Result, Term};

/// `F` and `θ̂` of every tensor that some model has had.
#[derive(Debug)]
pub struct Running {
    keep: f64,
    estimate: Named,
    anchor: Named,
}

impl Running {
    /// Nothing yet. `keep` is γ, 0 or more and below 1.
    pub fn new(keep: f64) -> Self {
        Self {
            keep,
            estimate: Named::new(),
            anchor: Named::new(),
        }
    }

    /// Takes in what mattered to a model that was just trained: `new` by name, 0 or more, in the shapes of its weights, which
    /// `parameters` has too. The estimate is float64.
    ///
    /// # Errors
    /// A name that `parameters` lacks, two shapes under one, or what libtorch reports.
    pub fn observe(&mut self, new: &Named, parameters: &Named) -> Result<()> {
        let missing = |name: &String| crate::Error::Missing {
            name: name.clone(),
            expected: "a parameter that is trained",
        };
        for (name, new) in new {
            let parameter = parameters.get(name).ok_or_else(|| missing(name))?;
            same_shape(name, parameter, new)?;
            let new = new.f_detach()?.f_to_dtype(Kind::Double, false, true)?;
            let estimate = match self.estimate.get(name) {
                Some(old) => old
                    .f_mul_scalar(self.keep)?
                    .f_add(&new.f_mul_scalar(1.0 - self.keep)?)?,
                None => new,
            };
            self.estimate.insert(name.clone(), estimate);
        }
        let own = new.keys().filter_map(|name| Some((name, parameters.get(name)?)));
        self.move_anchor(own)
    }

    /// Takes weights as they are now for `θ̂`, whether or not anything was estimated of them.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn move_anchor<'a>(&mut self, parameters: impl IntoIterator<Item = (&'a String, &'a Tensor)>) -> Result<()> {
        let named = parameters
            .into_iter()
            .map(|(name, t)| (name.clone(), t.shallow_clone()));
        self.anchor.extend(copies(&named.collect())?);
        Ok(())
    }

    /// The penalty on those of some tensors that there is an estimate of. A tensor's `F` whose norm is above `longest` is scaled
    /// down to it.
    ///
    /// # Errors
    /// What libtorch reports.
    pub fn term<'a>(
        &self,
        names: impl IntoIterator<Item = &'a String>,
        strength: f64,
        longest: Option<f64>,
    ) -> Result<Term> {
        let (mut weight, mut anchor) = (Named::new(), Named::new());
        for name in names {
            let (Some(estimate), Some(at)) = (self.estimate.get(name), self.anchor.get(name)) else {
                continue;
            };
            // To ask for a norm waits for the device.
            let scale = match longest {
                None => 1.0,
                Some(longest) => (longest / estimate.f_norm()?.double_value(&[])).min(1.0),
            };
            weight.insert(name.clone(), estimate.f_mul_scalar(strength * scale)?);
            anchor.insert(name.clone(), at.shallow_clone());
        }
        Ok(Term { weight, anchor })
    }

    /// Drops the estimate of everything; `θ̂` stays.
    pub fn forget(&mut self) {
        self.estimate.clear();
    }

    /// Estimate and anchor by name, for a resume file.
    pub fn state(&self) -> [&Named; 2] {
        [&self.estimate, &self.anchor]
    }

    /// Takes over what [`Running::state`] gave.
    pub fn load(&mut self, [estimate, anchor]: [Named; 2]) {
        (self.estimate, self.anchor) = (estimate, anchor);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(values: &[(&str, [f64; 2])]) -> Named {
        let tensors = values.iter();
        tensors
            .map(|(name, two)| ((*name).to_owned(), Tensor::from_slice(two).to_kind(Kind::Float)))
            .collect()
    }

    fn values(named: &Named, name: &str) -> [f64; 2] {
        Vec::<f64>::try_from(named[name].to_kind(Kind::Double))
            .unwrap()
            .try_into()
            .unwrap()
    }

    /// Two models that share `a`; by hand.
    #[test]
    fn each_model_moves_what_it_has() {
        let mut running = Running::new(0.75);
        let mut weights = named(&[("a", [1.0, 1.0]), ("b", [2.0, 2.0]), ("c", [3.0, 3.0])]);
        running
            .observe(&named(&[("a", [4.0, 0.0]), ("b", [8.0, 8.0])]), &weights)
            .unwrap();
        weights.insert("a".to_owned(), Tensor::from_slice(&[5f32, 6.0]));
        weights.insert("b".to_owned(), Tensor::from_slice(&[7f32, 7.0]));
        running
            .observe(&named(&[("a", [0.0, 16.0]), ("c", [1.0, 1.0])]), &weights)
            .unwrap();
        let [estimate, anchor] = running.state();
        assert_eq!(values(estimate, "a"), [3.0, 4.0]);
        assert_eq!((values(estimate, "b"), values(estimate, "c")), ([8.0; 2], [1.0; 2]));
        assert_eq!((values(anchor, "a"), values(anchor, "b")), ([5.0, 6.0], [2.0, 2.0]));
        // A norm of 5 is brought to 2.5, and the estimate stays; a tensor of no model has no penalty.
        let names = ["a", "d"].map(str::to_owned);
        let term = running.term(&names, 10.0, Some(2.5)).unwrap();
        assert_eq!(values(&term.weight, "a"), [15.0, 20.0]);
        assert_eq!(
            values(&running.term(&names, 10.0, Some(5.0)).unwrap().weight, "a"),
            [30.0, 40.0]
        );
        assert_eq!(term.weight.len(), 1);
        assert_eq!(values(running.state()[0], "a"), [3.0, 4.0]);
        running.forget();
        assert!(running.term(&names, 1.0, None).unwrap().weight.is_empty());
    }

    #[test]
    fn the_anchor_is_a_copy_and_shapes_are_checked() {
        let weights = named(&[("a", [1.0, 1.0])]);
        let mut running = Running::new(0.0);
        running.observe(&named(&[("a", [1.0, 1.0])]), &weights).unwrap();
        let _ = weights["a"].shallow_clone().zero_();
        assert_eq!(values(running.state()[1], "a"), [1.0, 1.0]);
        let wrong = Named::from([("a".to_owned(), Tensor::from_slice(&[1f32]))]);
        let error = running.observe(&wrong, &weights).unwrap_err().to_string();
        assert_eq!(error, "tensor a: expected shape [2], found [1]");
        assert!(running.observe(&named(&[("z", [1.0, 1.0])]), &weights).is_err());
    }
}
