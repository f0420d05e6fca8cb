//! Each example's gradient of a table of which it uses a few rows: embeddings of tokens, and of places.

use tch::{Kind, TchError, Tensor};

use super::columns::Inputs;
use super::sums::{Power, Product};

type Result<T> = std::result::Result<T, TchError>;

/// The gradients at the rows that were looked up.
pub(crate) struct Rows {
    /// Their numbers [N, T], int64.
    pub(crate) numbers: Tensor,
    /// [N, T, width]
    pub(crate) gradients: Tensor,
    /// Rows of the table.
    pub(crate) count: i64,
}

impl Rows {
    /// The same table's with another use.
    pub(crate) fn and(self, other: &Self) -> Result<Self> {
        Ok(Self {
            numbers: Tensor::f_cat(&[&self.numbers, &other.numbers], 1)?,
            gradients: Tensor::f_cat(&[&self.gradients, &other.gradients], 1)?,
            count: self.count,
        })
    }

    /// As a weight's gradient Σ_t 1[row = number_t] g_t, for a table that is a weight elsewhere.
    pub(crate) fn product(&self) -> Result<Product> {
        let size = self.numbers.size();
        let shape = [size.as_slice(), &[self.count]].concat();
        let mut ones = Tensor::f_zeros(shape, (self.gradients.kind(), self.gradients.device()))?; // [N, T, rows]
        let _ = ones.f_scatter_value_(2, &self.numbers.f_unsqueeze(2)?, 1.0)?;
        Ok(Product {
            gradients: vec![ones],
            inputs: vec![Inputs::Rows(self.gradients.shallow_clone())],
            standardised: None,
        })
    }

    /// Adds each example's gradient to a sum [rows, width]: first those of its places with one number together.
    pub(crate) fn add(&self, power: Power, sum: &mut Tensor) -> Result<()> {
        let (count, device) = (self.numbers.size()[0], self.numbers.device());
        let examples = Tensor::f_arange(count, (Kind::Int64, device))?.f_unsqueeze(1)?;
        let keys = self
            .numbers
            .f_add(&examples.f_mul_scalar(self.count)?)?
            .f_flatten(0, 1)?;
        let (keys, places, _) = keys.f_internal_unique2(true, true, false)?;
        let gradients = self.gradients.f_flatten(0, 1)?; // [N T, width]
        let shape = [keys.size()[0], gradients.size()[1]];
        let mut each = Tensor::f_zeros(shape, (gradients.kind(), device))?;
        let _ = each.f_index_add_(0, &places, &gradients)?;
        let _ = sum.f_index_add_(0, &keys.f_remainder(self.count)?, &power.of(&each)?)?;
        Ok(())
    }
}
