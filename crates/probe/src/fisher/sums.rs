//! Sums over examples of the squares, or magnitudes, of their gradients.

use std::collections::BTreeMap;

use tch::{Device, Kind, TchError, Tensor};

use super::columns::Inputs;
use super::rows::Rows;

type Result<T> = std::result::Result<T, TchError>;

/// What of an example's gradient is summed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Power {
    /// Its square: Fisher information.
    Square,
    /// Its magnitude: MAS.
    Magnitude,
}

/// Examples after which the sums so far move to float64: a float32 sum of so many terms is right to its last digits.
const FOLD: i64 = 256;

/// Bytes that a processor keeps near while it works on them, and bytes of inputs made ready at once.
fn near(device: Device) -> (i64, i64) {
    match device {
        Device::Cpu => (1 << 19, 1 << 22),
        _ => (1 << 27, 1 << 29),
    }
}

/// The sum of one parameter.
struct Sum {
    /// Of the last few examples, in the network's element type.
    recent: Tensor,
    /// Of those before, float64.
    total: Option<Tensor>,
}

/// The sums of all parameters so far.
pub(crate) struct Sums {
    power: Power,
    sums: BTreeMap<String, Sum>,
    recent: i64,
}

/// One weight's gradients: Σ_t g[n, t, o] a[n, t, k] for each example n, all uses of the weight together.
pub(crate) struct Product {
    /// Gradients at the outputs [N, T, outputs], one a use.
    pub(crate) gradients: Vec<Tensor>,
    /// What the weight multiplied, one a use.
    pub(crate) inputs: Vec<Inputs>,
    /// For a standardised weight: Ŵ [outputs, K], and −1/K Σ_t g·y [N, outputs] for the outputs y.
    pub(crate) standardised: Option<(Tensor, Tensor)>,
}

impl Sums {
    pub(crate) fn new(power: Power) -> Self {
        let sums = BTreeMap::new();
        Self { power, sums, recent: 0 }
    }

    /// The recent sum of a parameter, zeros where there is none yet.
    fn sum(&mut self, name: &str, shape: &[i64], like: &Tensor) -> Result<Tensor> {
        if let Some(sum) = self.sums.get(name) {
            return Ok(sum.recent.shallow_clone());
        }
        let recent = Tensor::f_zeros(shape, (like.kind(), like.device()))?;
        let sum = Sum {
            recent: recent.shallow_clone(),
            total: None,
        };
        self.sums.insert(name.to_owned(), sum);
        Ok(recent)
    }

    /// Adds the gradients [N, ...] of N examples.
    pub(crate) fn add(&mut self, name: &str, gradients: &Tensor) -> Result<()> {
        let mut sum = self.sum(name, &gradients.size()[1..], gradients)?;
        let _ = sum.f_add_(&self.power.of(gradients)?.f_sum_dim_intlist(0, false, None)?)?;
        Ok(())
    }

    /// Adds the gradients of a weight as [outputs, K]: one product for each group of its rows.
    pub(crate) fn multiply(&mut self, name: &str, groups: &[Product]) -> Result<()> {
        let Some(first) = groups.first() else { return Ok(()) };
        let [outputs, width] = first.shape()?;
        let all = self.sum(name, &[outputs * groups.len() as i64, width], &first.gradients[0])?;
        for (group, product) in (0..).zip(groups) {
            let rows = all.f_narrow(0, group * outputs, outputs)?;
            product.add(self.power, rows)?;
        }
        Ok(())
    }

    /// Adds the gradients of a table of which each example uses a few rows.
    pub(crate) fn scatter(&mut self, name: &str, rows: &Rows) -> Result<()> {
        let width = rows.gradients.size().last().copied().unwrap_or(0);
        let mut sum = self.sum(name, &[rows.count, width], &rows.gradients)?;
        rows.add(self.power, &mut sum)
    }

    /// Says that a batch of `count` examples has been added.
    pub(crate) fn counted(&mut self, count: i64) -> Result<()> {
        self.recent += count;
        if self.recent >= FOLD {
            self.fold()?;
        }
        Ok(())
    }

    fn fold(&mut self) -> Result<()> {
        self.recent = 0;
        for sum in self.sums.values_mut() {
            match &mut sum.total {
                Some(total) => {
                    let _ = total.f_add_(&sum.recent)?;
                }
                None => sum.total = Some(sum.recent.f_to_dtype(Kind::Double, false, true)?),
            }
            let _ = sum.recent.f_zero_()?;
        }
        Ok(())
    }

    /// The means over `count` examples, float64.
    pub(crate) fn means(mut self, count: i64) -> Result<BTreeMap<String, Tensor>> {
        self.fold()?;
        let totals = self.sums.into_iter().filter_map(|(name, sum)| Some((name, sum.total?)));
        totals
            .map(|(name, total)| Ok((name, total.f_div_scalar(count as f64)?)))
            .collect()
    }
}

impl Product {
    /// The weight's: outputs, K.
    fn shape(&self) -> Result<[i64; 2]> {
        let [_, places, outputs] = size3(&self.gradients[0])?;
        Ok([outputs, self.inputs[0].values() / places])
    }

    /// The same weight's gradient with another use.
    pub(crate) fn and(mut self, other: Self) -> Result<Self> {
        self.gradients.extend(other.gradients);
        self.inputs.extend(other.inputs);
        if let (Some((_, mine)), Some((_, others))) = (&mut self.standardised, other.standardised) {
            *mine = mine.f_add(&others)?;
        }
        Ok(self)
    }

    /// Adds all examples to a sum [outputs, K].
    fn add(&self, power: Power, mut sum: Tensor) -> Result<()> {
        let (first, inputs) = (&self.gradients[0], &self.inputs[0]);
        let count = inputs.len();
        if first.size()[1] == 1 && self.inputs.len() == 1 && self.standardised.is_none() {
            // (g_o a_k)² = g_o² a_k²: one product of matrices for all examples.
            let g = power.of(&first.f_select(1, 0)?)?;
            let a = power.of(&inputs.some(0, count)?.f_select(1, 0)?)?;
            let _ = sum.f_add_(&g.f_transpose(0, 1)?.f_matmul(&a)?)?;
            return Ok(());
        }
        let (_, ready) = near(first.device());
        let bytes = self.inputs.iter().map(Inputs::values).sum::<i64>() * size_of(first);
        let step = (ready / bytes.max(1)).clamp(1, count);
        let mut start = 0;
        while start < count {
            let length = step.min(count - start);
            let (g, a) = self.some(start, length)?;
            let shift = match &self.standardised {
                Some((weight, factors)) => Some((weight, factors.f_narrow(0, start, length)?)),
                None => None,
            };
            power.products(&sum, &g, &a, shift)?;
            start += length;
        }
        Ok(())
    }

    /// Gradients [count, outputs, T] and inputs [count, T, K] of some examples, the uses side by side along T.
    fn some(&self, start: i64, length: i64) -> Result<(Tensor, Tensor)> {
        let g = self.gradients.iter().map(|g| g.f_narrow(0, start, length));
        let g = joined(g.collect::<Result<Vec<_>>>()?)?;
        let a = self.inputs.iter().map(|a| a.some(start, length));
        let a = joined(a.collect::<Result<Vec<_>>>()?)?;
        // The mean of a row of the gradient is taken off: that is a row's mean off each input.
        let a = match &self.standardised {
            Some(_) => &a - a.f_mean_dim(-1, true, None)?,
            None => a,
        };
        Ok((g.f_transpose(1, 2)?, a))
    }
}

impl Power {
    pub(crate) fn of(self, x: &Tensor) -> Result<Tensor> {
        match self {
            Self::Square => x.f_square(),
            Self::Magnitude => x.f_abs(),
        }
    }

    /// Adds one example's values to a sum of the same shape; they may be overwritten.
    fn add_one(self, sum: &mut Tensor, values: &mut Tensor) -> Result<()> {
        let _ = match self {
            Self::Square => sum.f_addcmul_(values, values)?,
            Self::Magnitude => sum.f_add_(&values.f_abs_()?)?,
        };
        Ok(())
    }

    /// Adds each example's g [N, outputs, T] · a [N, T, K], plus its factors [N, outputs] of a weight [outputs, K].
    ///
    /// The products are made in pieces that stay near the processor until they are summed, and the sum's rows stay while
    /// the examples pass: the gradients of all examples are never in memory.
    fn products(self, sum: &Tensor, g: &Tensor, a: &Tensor, shift: Option<(&Tensor, Tensor)>) -> Result<()> {
        let ([count, outputs, _], [_, _, width]) = (size3(g)?, size3(a)?);
        let (budget, _) = near(g.device());
        let budget = (budget / size_of(g)).max(1);
        let rows = (budget / width).clamp(1, outputs);
        let together = (budget / (rows * width)).clamp(1, count);
        let buffer = Tensor::f_empty([together, rows, width], (g.kind(), g.device()))?;
        let mut row = 0;
        while row < outputs {
            let rows = rows.min(outputs - row);
            let mut sum = sum.f_narrow(0, row, rows)?;
            let g = g.f_narrow(1, row, rows)?;
            let mut start = 0;
            while start < count {
                let length = together.min(count - start);
                let some = |x: &Tensor| x.f_narrow(0, start, length);
                let mut values = buffer.f_narrow(0, 0, length)?.f_narrow(1, 0, rows)?;
                values = if length == 1 {
                    let one = values.f_select(0, 0)?;
                    some(&g)?
                        .f_select(0, 0)?
                        .f_mm_out(&one, &some(a)?.f_select(0, 0)?)?
                        .f_unsqueeze(0)?
                } else {
                    some(&g)?.f_bmm_out(&values, &some(a)?)?
                };
                if let Some((weight, factors)) = &shift {
                    let factors = some(factors)?.f_narrow(1, row, rows)?.f_unsqueeze(-1)?;
                    let _ = values.f_addcmul_(&factors, &weight.f_narrow(0, row, rows)?)?;
                }
                if rows * width < 8192 && length > 1 {
                    let _ = sum.f_add_(&self.of(&values)?.f_sum_dim_intlist(0, false, None)?)?;
                } else {
                    for i in 0..length {
                        self.add_one(&mut sum, &mut values.f_select(0, i)?)?;
                    }
                }
                start += length;
            }
            row += rows;
        }
        Ok(())
    }
}

fn joined(mut uses: Vec<Tensor>) -> Result<Tensor> {
    match uses.len() {
        1 => Ok(uses.remove(0)),
        _ => Tensor::f_cat(&uses, 1),
    }
}

fn size_of(x: &Tensor) -> i64 {
    x.kind().elt_size_in_bytes() as i64
}

fn size3(x: &Tensor) -> Result<[i64; 3]> {
    let wrong = |size| TchError::Shape(format!("expected three axes, found {size:?}"));
    x.size().try_into().map_err(wrong)
}
