//! The trace overlap of all pairs of classes (Ramasesh, Lewkowycz and Dyer, ICLR 2022).
//!
//! A class with features `X [n, d]` has `Σ = XᵀX / n`, and `overlap(a, b) = Tr(Σ_aΣ_b) / √(Tr(Σ_a²) Tr(Σ_b²))`. The centred
//! overlap is that of `S = CᵀC / n`, where the class mean `m` is subtracted: `C = X − 1mᵀ`. Then `Σ = S + mmᵀ`, and
//!
//! ```text
//! Tr(Σ_aΣ_b) = Tr(S_aS_b) + m_bᵀS_a m_b + m_aᵀS_b m_a + (m_a·m_b)²
//! ```
//!
//! where no term is negative: the raw overlap follows from the centred one without a second matrix of traces, and
//! without cancellation. `Tr(S_aS_b)` is found in one of two [`Form`]s, the same for all pairs.
//!
//! Everything is float64, the products too: an overlap near 0 is a sum of squares of products that are themselves small
//! against their terms, and float32 would leave nothing of them but rounding.

use std::ops::Range;

use tch::{Device, Kind, Tensor};

use crate::Result;

/// Numbers of a block of intermediate results, at most, unless a single row has more: 64 MiB.
const BLOCK: i64 = 8 << 20;

/// How the traces of the products are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// `Tr(S_aS_b) = ‖C_aC_bᵀ‖²_F / (n_a n_b)`, from the products of all examples with all.
    Gram,
    /// `Tr(S_aS_b) = Σ_kl S_a,kl S_b,kl`, from each class's matrix of `d × d`.
    Covariance,
}

impl Form {
    /// The form with fewer operations for `examples` of `classes` classes with `features` numbers each: about `n²d` or
    /// `(n + c²)d²`, where either leaves out the half that symmetry gives.
    pub fn cheaper(examples: usize, classes: usize, features: usize) -> Self {
        let (n, c, d) = (examples as f64, classes as f64, features as f64);
        match n * n <= (n + c * c) * d {
            true => Self::Gram,
            false => Self::Covariance,
        }
    }

    /// `gram` or `covariance`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gram => "gram",
            Self::Covariance => "covariance",
        }
    }
}

/// The overlap of all pairs of classes, `[classes, classes]` in row-major order: symmetric, in [0, 1], 1 on the diagonal, and
/// none where one of the two has no activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlaps {
    /// With the class means in.
    pub raw: Vec<Option<f64>>,
    /// With each class's mean subtracted. A class of one example, or of equal ones, has no activity then.
    pub centered: Vec<Option<f64>>,
}

/// The overlaps of classes whose features are `[n, d]`, float32 or float64: first `counts[0]` rows of one class, then
/// `counts[1]` of the next, and so on. Products are computed on the features' device; `tick` hears how many examples or
/// feature rows are done and of how many, and stops the work with an error of its own.
///
/// Beside the features it holds one copy of them in float64 and a few blocks of 64 MiB.
///
/// # Errors
/// What libtorch reports, a number of rows other than the sum of `counts` among it; the error of `tick`.
pub fn overlaps(
    features: &Tensor,
    counts: &[usize],
    form: Form,
    tick: &mut dyn FnMut(usize, usize) -> Result<()>,
) -> Result<Overlaps> {
    let classes = Classes::new(features, counts)?;
    let count = counts.len();
    let traces = match form {
        Form::Gram => classes.gram(tick)?,
        Form::Covariance => classes.covariance(tick)?,
    };
    let spread = classes.along_means()?;
    let means = to_vec(&classes.means.f_matmul(&classes.means.f_transpose(0, 1)?)?)?;
    let mut raw = traces.clone();
    for a in 0..count {
        for b in a..count {
            let (ab, ba) = (a * count + b, b * count + a);
            raw[ab] += spread[ab] + spread[ba] + means[ab] * means[ab];
        }
    }
    Ok(Overlaps {
        raw: normalised(&raw, count),
        centered: normalised(&traces, count),
    })
}

/// Overlaps from the traces of the products, of which the upper triangle is read.
fn normalised(traces: &[f64], count: usize) -> Vec<Option<f64>> {
    // Roots before the product: a product of two traces may be too small for a float64.
    let norms: Vec<f64> = (0..count).map(|a| traces[a * count + a].sqrt()).collect();
    let mut overlaps = vec![None; count * count];
    for a in (0..count).filter(|&a| norms[a] > 0.0) {
        overlaps[a * count + a] = Some(1.0);
        for b in (a + 1..count).filter(|&b| norms[b] > 0.0) {
            let overlap = (traces[a * count + b] / norms[a] / norms[b]).clamp(0.0, 1.0);
            overlaps[a * count + b] = Some(overlap);
            overlaps[b * count + a] = Some(overlap);
        }
    }
    overlaps
}

/// Centred features, class after class.
struct Classes {
    counts: Vec<i64>,
    /// First row of each class.
    starts: Vec<i64>,
    /// The class of each row.
    class: Vec<usize>,
    /// `[n, d]`, float64.
    centered: Tensor,
    /// `[classes, d]`, float64.
    means: Tensor,
}

impl Classes {
    fn new(features: &Tensor, counts: &[usize]) -> Result<Self> {
        let counts: Vec<i64> = counts.iter().map(|&n| n as i64).collect();
        let total: i64 = counts.iter().sum();
        let (rows, width) = features.size2()?;
        if rows != total || counts.contains(&0) || width == 0 {
            let what =
                format!("expected features of {total} examples of classes that have some, found [{rows}, {width}]");
            return Err(lethe_torch::Error(what).into());
        }
        let centered = features.f_to_dtype(Kind::Double, false, true)?;
        let (mut starts, mut class, mut means) = (Vec::new(), Vec::new(), Vec::new());
        for (i, &n) in counts.iter().enumerate() {
            let start = class.len() as i64;
            let mut own = centered.f_narrow(0, start, n)?;
            // A sum and a division, not a mean: both are exact where all rows are equal, so that nothing is left of them.
            let mean = own
                .f_sum_dim_intlist([0i64].as_slice(), false, Kind::Double)?
                .f_div_scalar(n as f64)?;
            let _ = own.f_sub_(&mean)?;
            means.push(mean);
            starts.push(start);
            class.extend(std::iter::repeat_n(i, n as usize));
        }
        Ok(Self {
            means: Tensor::f_stack(&means, 0)?,
            counts,
            starts,
            class,
            centered,
        })
    }

    fn len(&self) -> usize {
        self.counts.len()
    }

    /// The squares of the products of some rows with all rows of `other [k, d]`, summed over the rows of a class: the first
    /// class among them, and `[their classes, k]` in row-major order.
    fn squares(&self, start: i64, length: i64, other: &Tensor) -> Result<(usize, Vec<f64>)> {
        let mut products = self
            .centered
            .f_narrow(0, start, length)?
            .f_matmul(&other.f_transpose(0, 1)?)?;
        let squares = products.f_square_()?; // [length, k]
        let class = &self.class[start as usize..(start + length) as usize];
        let (first, last) = (class[0], class[class.len() - 1]);
        let mut members = vec![0.0; (last - first + 1) * class.len()];
        for (row, own) in class.iter().enumerate() {
            members[(own - first) * class.len() + row] = 1.0;
        }
        let members = Tensor::f_from_slice(&members)?
            .f_view([(last - first + 1) as i64, length])?
            .f_to(self.centered.device())?;
        Ok((first, to_vec(&members.f_matmul(&squares)?)?))
    }

    /// `Tr(S_aS_b)` for a ≤ b, row by row of examples; each block of rows meets those of its first class and all later ones.
    fn gram(&self, tick: &mut dyn FnMut(usize, usize) -> Result<()>) -> Result<Vec<f64>> {
        let (count, total) = (self.len(), self.class.len() as i64);
        let mut traces = vec![0.0; count * count];
        let step = (BLOCK / total).clamp(1, total);
        let mut start = 0;
        while start < total {
            let length = step.min(total - start);
            let from = self.starts[self.class[start as usize]];
            let later = self.centered.f_narrow(0, from, total - from)?;
            let (first, sums) = self.squares(start, length, &later)?;
            for (i, sums) in sums.chunks_exact((total - from) as usize).enumerate() {
                let a = first + i;
                for b in a..count {
                    let own = (self.starts[b] - from) as usize;
                    let sum: f64 = sums[own..own + self.counts[b] as usize].iter().sum();
                    traces[a * count + b] += sum / (self.counts[a] * self.counts[b]) as f64;
                }
            }
            start += length;
            tick(start as usize, total as usize)?;
        }
        Ok(traces)
    }

    /// `Tr(S_aS_b)` from some rows of all classes' `S` after another, each row from its diagonal on: what is right of the
    /// rows' own square stands for its mirror image too, so it counts twice.
    fn covariance(&self, tick: &mut dyn FnMut(usize, usize) -> Result<()>) -> Result<Vec<f64>> {
        let count = self.len() as i64;
        let device = self.centered.device();
        let width = self.centered.size2()?.1;
        let mut traces = Tensor::f_zeros([count, count], (Kind::Double, device))?;
        // Classes of equal size that follow each other are one batch of products.
        let mut runs: Vec<Range<usize>> = Vec::new();
        for class in 0..self.len() {
            match runs.last_mut() {
                Some(run) if self.counts[run.start] == self.counts[class] => run.end = class + 1,
                _ => runs.push(class..class + 1),
            }
        }
        let mut start = 0;
        while start < width {
            let right = width - start;
            let rows = (BLOCK / (count * right)).clamp(1, right);
            let block = Tensor::f_zeros([count, rows, right], (Kind::Double, device))?;
            for run in &runs {
                let (first, classes, n) = (run.start as i64, run.len() as i64, self.counts[run.start]);
                let own = self.centered.f_narrow(0, self.starts[run.start], classes * n)?;
                let own = own.f_view([classes, n, width])?.f_narrow(2, start, right)?;
                let left = own.f_narrow(2, 0, rows)?.f_transpose(1, 2)?.f_div_scalar(n as f64)?;
                let _ = left.f_bmm_out(&block.f_narrow(0, first, classes)?, &own)?;
            }
            let _ = block.f_narrow(2, rows, right - rows)?.f_mul_scalar_(2f64.sqrt())?;
            let flat = block.f_view([count, rows * right])?;
            traces = traces.f_addmm(&flat, &flat.f_transpose(0, 1)?)?;
            start += rows;
            tick(start as usize, width as usize)?;
        }
        to_vec(&traces)
    }

    /// `m_bᵀS_a m_b` for all a and b.
    fn along_means(&self) -> Result<Vec<f64>> {
        let (count, total) = (self.len(), self.class.len() as i64);
        let mut spread = vec![0.0; count * count];
        let step = (BLOCK / count as i64).clamp(1, total);
        let mut start = 0;
        while start < total {
            let length = step.min(total - start);
            let (first, sums) = self.squares(start, length, &self.means)?;
            for (i, sums) in sums.chunks_exact(count).enumerate() {
                let a = first + i;
                for (spread, sum) in spread[a * count..].iter_mut().zip(sums) {
                    *spread += sum / self.counts[a] as f64;
                }
            }
            start += length;
        }
        Ok(spread)
    }
}

/// A float64 tensor's numbers in row-major order.
fn to_vec(tensor: &Tensor) -> Result<Vec<f64>> {
    let flat = tensor.f_to(Device::Cpu)?.f_contiguous()?.f_view([-1])?;
    Ok(Vec::try_from(flat)?)
}
