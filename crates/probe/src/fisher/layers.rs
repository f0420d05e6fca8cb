//! Each example's gradient of a layer's parameters, from the layer's input and the gradient at its output.

use std::collections::BTreeMap;

use lethe_artifacts::Globs;
use lethe_models::record::{Layer, Normalise, Use};
use tch::{TchError, Tensor};

use super::columns::{Inputs, places};
use super::rows::Rows;
use super::sums::{Product, Sums};

type Result<T> = std::result::Result<T, TchError>;

/// The parameters that are measured, and how often a pass uses each.
pub(crate) struct Wanted<'a> {
    pub(crate) subset: Option<&'a Globs>,
}

impl Wanted<'_> {
    fn has(&self, name: &str) -> bool {
        self.subset.is_none_or(|globs| globs.matches(name))
    }

    /// Whether the gradient at this layer's output is needed.
    pub(crate) fn any(&self, layer: &Layer) -> bool {
        names(layer).any(|name| self.has(name))
    }

    /// Adds the gradients of the examples of one backward pass, of which `gradients` are those at the outputs of `uses`.
    pub(crate) fn add(&self, uses: &[&Use], mut gradients: Vec<Tensor>, sums: &mut Sums) -> Result<()> {
        let mut left: BTreeMap<&str, usize> = BTreeMap::new();
        for used in uses {
            for name in names(&used.layer) {
                *left.entry(name).or_default() += 1;
            }
        }
        let mut waiting = Waiting::default();
        // From the last layer on, each gradient dropped when it is done with.
        for used in uses.iter().rev() {
            let Some(gradient) = gradients.pop() else { break };
            for (name, part) in parts(used, &gradient, &|name| self.has(name))? {
                let missing = left.get_mut(name);
                let last = missing.is_none_or(|n| {
                    *n -= 1;
                    *n == 0
                });
                waiting.put(name, part)?;
                if last {
                    waiting.finish(name, sums)?;
                }
            }
        }
        Ok(())
    }
}

/// One use's part in a parameter's gradient.
enum Part {
    /// Each example's gradient [N, ...].
    Each(Tensor),
    /// A weight's, one for each group of its rows.
    Products(Vec<Product>),
    /// A table's, of which each example uses a few rows.
    Rows(Rows),
}

/// Parts of parameters that have further uses to come: a gradient is summed over all uses before it is squared.
#[derive(Default)]
struct Waiting<'a>(BTreeMap<&'a str, Part>);

impl<'a> Waiting<'a> {
    fn put(&mut self, name: &'a str, part: Part) -> Result<()> {
        let whole = match (self.0.remove(name), part) {
            (Some(Part::Each(before)), Part::Each(now)) => Part::Each(before.f_add(&now)?),
            (Some(Part::Products(before)), Part::Products(now)) => {
                let both = before.into_iter().zip(now);
                Part::Products(both.map(|(before, now)| before.and(now)).collect::<Result<_>>()?)
            }
            (Some(Part::Rows(before)), Part::Rows(now)) => Part::Rows(before.and(&now)?),
            // A weight that is a table and an output layer at once.
            (Some(Part::Rows(rows)), Part::Products(products)) | (Some(Part::Products(products)), Part::Rows(rows)) => {
                let both = products.into_iter().map(|product| product.and(rows.product()?));
                Part::Products(both.collect::<Result<_>>()?)
            }
            (None, part) => part,
            (Some(_), _) => return Err(TchError::Shape(format!("parameter {name}: used in two different ways"))),
        };
        self.0.insert(name, whole);
        Ok(())
    }

    fn finish(&mut self, name: &str, sums: &mut Sums) -> Result<()> {
        match self.0.remove(name) {
            Some(Part::Each(gradients)) => sums.add(name, &gradients),
            Some(Part::Products(products)) => sums.multiply(name, &products),
            Some(Part::Rows(rows)) => sums.scatter(name, &rows),
            None => Ok(()),
        }
    }
}

fn names(layer: &Layer) -> impl Iterator<Item = &str> {
    let (first, second) = match layer {
        Layer::Linear { weight, bias } | Layer::Conv2d { weight, bias, .. } => (weight, bias.as_ref()),
        Layer::Transposed { weight, bias } => (weight, Some(bias)),
        Layer::Embedding { weight, .. } => (weight, None),
        Layer::Norm { weight, bias, .. } => (weight, bias.as_ref()),
        Layer::Broadcast { parameter } => (parameter, None),
    };
    std::iter::once(first).chain(second).map(String::as_str)
}

fn parts<'a>(used: &'a Use, gradient: &Tensor, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<(&'a str, Part)>> {
    let mut parts = Vec::new();
    let mut add = |name: &'a String, part: &dyn Fn() -> Result<Part>| -> Result<()> {
        if wanted(name) {
            parts.push((name.as_str(), part()?));
        }
        Ok(())
    };
    let (x, layer) = (&used.input, &used.layer);
    match layer {
        Layer::Linear { weight, bias } => {
            let size = gradient.size();
            let rows = gradient.f_reshape([size[0], -1, size[size.len() - 1]])?;
            if let Some(bias) = bias {
                add(bias, &|| Ok(Part::Each(rows.f_sum_dim_intlist(1, false, None)?)))?;
            }
            add(weight, &|| {
                let gradients = vec![rows.shallow_clone()];
                let inputs = vec![Inputs::rows(x)?];
                let standardised = None;
                Ok(Part::Products(vec![Product {
                    gradients,
                    inputs,
                    standardised,
                }]))
            })?;
        }
        Layer::Transposed { weight, bias } => {
            let size = gradient.size();
            let rows = gradient.f_reshape([size[0], -1, size[size.len() - 1]])?;
            add(bias, &|| Ok(Part::Each(rows.f_sum_dim_intlist(1, false, None)?)))?;
            // [inputs, outputs]: what it was given stands where a linear layer has its gradient.
            add(weight, &|| {
                let size = x.size();
                Ok(Part::Products(vec![Product {
                    gradients: vec![x.f_reshape([size[0], -1, size[size.len() - 1]])?],
                    inputs: vec![Inputs::Rows(rows.shallow_clone())],
                    standardised: None,
                }]))
            })?;
        }
        Layer::Embedding { weight, rows } => add(weight, &|| {
            Ok(Part::Rows(Rows {
                numbers: x.shallow_clone(),
                gradients: gradient.shallow_clone(),
                count: *rows,
            }))
        })?,
        Layer::Conv2d { weight, bias, .. } => {
            if let Some(bias) = bias {
                add(bias, &|| Ok(Part::Each(over_places(gradient)?)))?;
            }
            add(weight, &|| Ok(Part::Products(convolution(used, gradient)?)))?;
        }
        Layer::Norm {
            weight,
            bias,
            normalise,
        } => {
            // [N, C]
            let summed = |x: &Tensor| match normalise {
                Normalise::Layer { width, .. } | Normalise::RootMeanSquare { width, .. } => {
                    let rows = x.f_reshape([x.size()[0], -1, *width])?;
                    rows.f_sum_dim_intlist(1, false, None)
                }
                Normalise::Batch { .. } | Normalise::Group { .. } => over_places(x),
            };
            if let Some(bias) = bias {
                add(bias, &|| Ok(Part::Each(summed(gradient)?)))?;
            }
            add(weight, &|| {
                Ok(Part::Each(summed(&normalise.apply(x)?.f_mul_(gradient)?)?))
            })?;
        }
        Layer::Broadcast { parameter } => add(parameter, &|| Ok(Part::Each(gradient.shallow_clone())))?,
    }
    Ok(parts)
}

/// [N, C, H, W] to [N, C].
fn over_places(x: &Tensor) -> Result<Tensor> {
    x.f_sum_dim_intlist([2i64, 3].as_slice(), false, None)
}

/// The weight's gradient, one product a group of channels.
fn convolution(used: &Use, gradient: &Tensor) -> Result<Vec<Product>> {
    let Layer::Conv2d {
        window,
        groups,
        standardised,
        ..
    } = &used.layer
    else {
        return Ok(Vec::new());
    };
    let mut gradient = gradient.shallow_clone();
    let mut shift = None;
    if let Some(standardised) = standardised {
        // Ŵ = (W − μ)/s with K values a row gives dW = (dŴ − mean dŴ − Ŵ mean(Ŵ dŴ))/s, and the sum of Ŵ dŴ over a row is
        // that of g·y over the places of the output y.
        gradient = gradient.f_div(&standardised.deviation.f_view([1, -1, 1, 1])?)?;
        let rows = standardised.weight.f_permute([0, 2, 3, 1])?.f_flatten(1, 3)?;
        let rows = rows.f_contiguous()?;
        let sums = over_places(&gradient.f_mul(&used.output.f_detach()?)?)?;
        shift = Some((sums.f_div_scalar(-(rows.size()[1] as f64))?, rows));
    }
    let (x, outputs) = (&used.input, gradient.size()[1] / groups);
    let inputs = x.size()[1] / groups;
    let each = (0..*groups).map(|group| {
        let standardised = match &shift {
            Some((factors, rows)) => Some((
                rows.f_narrow(0, group * outputs, outputs)?,
                factors.f_narrow(1, group * outputs, outputs)?,
            )),
            None => None,
        };
        let x = x.f_narrow(1, group * inputs, inputs)?;
        let gradients = places(&gradient)?.f_narrow(2, group * outputs, outputs)?;
        Ok(Product {
            gradients: vec![gradients],
            inputs: vec![Inputs::windows(&x, *window, &used.output)?],
            standardised,
        })
    });
    each.collect()
}

#[cfg(test)]
mod tests;
