//! Blocks of tokens, and the batches that are cut from them, on the device.

use lethe_datasets::Example;
use lethe_datasets::text::Blocks;
use tch::{Device, Kind, Tensor};

use crate::source::{Amount, Batch, Source};
use crate::{Augment, Error, Result, index};

/// Blocks of tokens of one length, some of them perhaps shorter, in the order of their rows.
pub struct TokenBlocks {
    /// `[n, length + 1]`, int32, on the CPU: a step's are a few kilobytes, a corpus may be more than a GPU holds. A shorter
    /// block ends in −1s.
    tokens: Tensor,
    device: Device,
    /// Predicted tokens of each block.
    lengths: Vec<i64>,
    /// Bytes of text behind them.
    bytes: Vec<i64>,
    amount: Amount,
    /// Whether any block is shorter.
    ragged: bool,
    rows: Vec<Example>,
}

impl TokenBlocks {
    /// The blocks of `rows`, for batches on the device.
    ///
    /// # Errors
    /// Blocks that are not of these rows, or what libtorch reports.
    pub fn new(blocks: &Blocks, rows: Vec<Example>, device: Device) -> Result<Self> {
        let count = rows.len() as i64;
        if blocks.lengths.len() != rows.len() || blocks.width < 2 {
            let (found, width) = (blocks.lengths.len(), blocks.width);
            return Err(Error(format!(
                "blocks of {count} rows: expected as many of two tokens or more, found {found} of {width}"
            )));
        }
        let tokens = Tensor::f_from_slice(&blocks.tokens)?.f_view([count, blocks.width])?;
        Ok(Self {
            tokens,
            device,
            amount: Amount {
                tokens: blocks.lengths.iter().sum(),
                bytes: blocks.bytes.iter().sum(),
            },
            ragged: blocks.lengths.iter().any(|length| *length != blocks.width - 1),
            lengths: blocks.lengths.clone(),
            bytes: blocks.bytes.clone(),
            rows,
        })
    }
}

impl Source for TokenBlocks {
    fn rows(&self) -> &[Example] {
        &self.rows
    }

    fn input_numbers(&self) -> i64 {
        self.tokens.size().get(1).map_or(0, |width| width - 1)
    }

    fn batch(&self, numbers: &[i64], _augment: &Augment, _channels_last: bool) -> Result<Batch> {
        let chosen = self.tokens.f_index_select(0, &index(numbers, Device::Cpu)?)?;
        // A GPU is not waited for.
        let chosen = chosen.f_to_device_(self.device, Kind::Int64, true, false)?;
        let length = self.input_numbers();
        let (input, target) = (chosen.f_narrow(1, 0, length)?, chosen.f_narrow(1, 1, length)?);
        let input = match self.ragged {
            // The last token of a shorter block predicts nothing.
            true => input.f_masked_fill(&target.f_lt(0)?, -1)?,
            false => input,
        };
        Ok(Batch { input, target })
    }

    fn predictions(&self, numbers: &[i64]) -> i64 {
        numbers.iter().filter_map(|at| self.lengths.get(*at as usize)).sum()
    }

    fn text(&self) -> Option<Amount> {
        Some(self.amount)
    }

    fn bytes(&self) -> &[i64] {
        &self.bytes
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_token_is_predicted_from_those_before_it() {
        let blocks = Blocks {
            tokens: vec![1, 2, 3, 4, 4, 5, 6, -1],
            lengths: vec![3, 2],
            bytes: vec![7, 4],
            width: 4,
        };
        let row = |row| Example {
            file: 0,
            row,
            label: 0,
            coarse: None,
        };
        let all = TokenBlocks::new(&blocks, vec![row(0), row(1)], Device::Cpu).unwrap();
        let batch = all.batch(&[1, 0], &Augment::default(), false).unwrap();
        let rows = |t: &Tensor| Vec::<Vec<i64>>::try_from(t).unwrap();
        assert_eq!(rows(&batch.input), [[4, 5, -1], [1, 2, 3]]);
        assert_eq!(rows(&batch.target), [[5, 6, -1], [2, 3, 4]]);
        assert_eq!((all.predictions(&[1]), all.predictions(&[0, 1])), (2, 5));
        assert_eq!(all.text(), Some(Amount { tokens: 5, bytes: 11 }));
        assert!(TokenBlocks::new(&blocks, vec![row(0)], Device::Cpu).is_err());
    }
}
