//! Importances by name: one after another added up, and divided by their mean.

use std::collections::BTreeMap;

use tch::{Kind, Tensor};

use crate::{Error, Result};

/// Tensors by the names of parameters.
pub type Named = BTreeMap<String, Tensor>;

/// Importances of several tasks in one: `F ← γ F + F_t` for each `F_t` in turn, the newest last. `decay` is γ, in [0, 1]; 1
/// adds them up. A parameter that a file does not have counts as 0 there. Float64.
///
/// # Errors
/// Two shapes under one name, or what libtorch reports.
pub fn accumulated<'a>(importances: impl IntoIterator<Item = &'a Named>, decay: f64) -> Result<Named> {
    let mut all = Named::new();
    for importance in importances {
        for sum in all.values_mut() {
            *sum = sum.f_mul_scalar(decay)?;
        }
        for (name, new) in importance {
            let new = new.f_to_kind(Kind::Double)?;
            let sum = match all.get(name) {
                Some(sum) => {
                    same_shape(name, sum, &new)?;
                    sum.f_add(&new)?
                }
                None => new,
            };
            all.insert(name.clone(), sum);
        }
    }
    Ok(all)
}

/// Importances divided by their mean over all elements of all tensors, so that a strength means the same whatever their
/// scale. Float64.
///
/// # Errors
/// A mean that is not above 0 and finite, or what libtorch reports.
pub fn relative(importance: &Named) -> Result<Named> {
    let (mut sum, mut count) = (0.0, 0);
    for tensor in importance.values() {
        sum += tensor.f_sum(Kind::Double)?.double_value(&[]);
        count += tensor.numel();
    }
    let mean = sum / count.max(1) as f64;
    if !(mean > 0.0 && mean.is_finite()) {
        return Err(Error::Mean(mean));
    }
    let divided = importance.iter().map(|(name, tensor)| {
        let tensor = tensor.f_to_kind(Kind::Double)?.f_div_scalar(mean)?;
        Ok((name.clone(), tensor))
    });
    divided.collect()
}

/// Refuses two tensors of one name that differ in shape.
pub(crate) fn same_shape(name: &str, expected: &Tensor, found: &Tensor) -> Result<()> {
    let (expected, found) = (expected.size(), found.size());
    if expected == found {
        return Ok(());
    }
    let name = name.to_owned();
    Err(Error::Shape { name, expected, found })
}

/// Copies on each tensor's device, without gradients.
pub(crate) fn copies(named: &Named) -> Result<Named> {
    let copied = named.iter().map(|(name, tensor)| {
        let mut copy = tensor.f_detach()?.f_zeros_like()?;
        copy.f_copy_(&tensor.f_detach()?)?;
        Ok((name.clone(), copy))
    });
    copied.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named(values: &[(&str, &[f64])]) -> Named {
        let tensors = values.iter();
        tensors
            .map(|(n, v)| ((*n).to_owned(), Tensor::from_slice(v).to_kind(Kind::Float)))
            .collect()
    }

    fn values(named: &Named, name: &str) -> Vec<f64> {
        Vec::try_from(&named[name]).unwrap()
    }

    #[test]
    fn importances_add_up_with_the_older_decayed() {
        let all = [
            named(&[("a", &[1.0, 2.0]), ("b", &[4.0])]),
            named(&[("a", &[0.0, 8.0])]),
            named(&[("a", &[3.0, 0.0]), ("c", &[5.0])]),
        ];
        let sum = accumulated(&all, 0.5).unwrap();
        assert_eq!(values(&sum, "a"), [0.25 + 3.0, 0.5 + 4.0]);
        assert_eq!((values(&sum, "b"), values(&sum, "c")), (vec![1.0], vec![5.0]));
        assert_eq!(values(&accumulated(&all, 1.0).unwrap(), "a"), [4.0, 10.0]);
        let other = [&all[0], &named(&[("a", &[1.0])])];
        let error = accumulated(other, 1.0).unwrap_err().to_string();
        assert_eq!(error, "tensor a: expected shape [2], found [1]");
    }

    #[test]
    fn a_mean_is_over_elements_not_over_tensors() {
        let found = relative(&named(&[("a", &[1.0, 2.0, 3.0]), ("b", &[6.0])])).unwrap();
        assert_eq!(values(&found, "a"), [1.0 / 3.0, 2.0 / 3.0, 1.0]);
        assert_eq!(values(&found, "b"), [2.0]);
        for bad in [named(&[("a", &[0.0])]), Named::new()] {
            assert_eq!(relative(&bad).unwrap_err(), Error::Mean(0.0));
        }
    }
}
