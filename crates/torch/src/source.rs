//! Where batches come from: examples on a device, of which some are asked for by their numbers.

use std::rc::Rc;

use lethe_artifacts::Error as FileError;
use lethe_artifacts::checkpoint::Input;
use lethe_datasets::{Content, DataSet, Example, bytes_of, no_memory, with_threads};
use tch::{Tensor, no_grad};

use crate::bytes::written;
use crate::job::{self, Job};
use crate::{Augment, Examples, ImageBlock, Result, TokenBlocks, index};

/// What a step or an evaluation computes on.
pub struct Batch {
    /// What the network is given: images `[b, channels, size, size]`, float32; or tokens `[b, length]`, int64, of which a
    /// shorter block ends in −1s.
    pub input: Tensor,
    /// What it is to answer: labels `[b]`, int64; or the token after each, `[b, length]`, −1 where there is none.
    pub target: Tensor,
}

/// How much text there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// Tokens that are predicted.
    pub tokens: i64,
    /// Bytes of the text behind them, UTF-8.
    pub bytes: i64,
}

/// Examples on a device.
pub trait Source {
    /// Where each example came from, in their order.
    fn rows(&self) -> &[Example];

    /// Numbers in one example's input.
    fn input_numbers(&self) -> i64;

    /// The examples of these numbers, augmented as drawn; images in channels-last memory where asked for.
    ///
    /// # Errors
    /// A number that is none of an example, or what libtorch reports.
    fn batch(&self, numbers: &[i64], augment: &Augment, channels_last: bool) -> Result<Batch>;

    /// How many answers are asked for in the examples of these numbers: one an image, one a token.
    fn predictions(&self, numbers: &[i64]) -> i64 {
        numbers.len() as i64
    }

    /// How much text the examples are; none for images.
    fn text(&self) -> Option<Amount> {
        None
    }

    /// Bytes of text behind each example; empty for images.
    fn bytes(&self) -> &[i64] {
        &[]
    }

    /// How many there are.
    fn len(&self) -> i64 {
        self.rows().len() as i64
    }

    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.rows().is_empty()
    }
}

impl Source for Examples {
    fn rows(&self) -> &[Example] {
        &self.rows
    }

    fn input_numbers(&self) -> i64 {
        self.images.numbers()
    }

    fn batch(&self, numbers: &[i64], augment: &Augment, channels_last: bool) -> Result<Batch> {
        Ok(Batch {
            input: self.images.batch(numbers, augment, channels_last)?,
            target: self.labels.f_index_select(0, &index(numbers, self.labels.device())?)?,
        })
    }
}

impl Examples {
    /// Decodes the images of some rows on the job's threads and moves them to its device.
    ///
    /// # Errors
    /// An image that cannot be decoded, or what libtorch reports.
    pub fn load(data: &DataSet, rows: Vec<Example>, input: &Input, job: &Job) -> job::Result<Self> {
        let places: Vec<(u32, i64)> = rows.iter().map(|e| (e.file, e.row)).collect();
        let bytes = bytes_of(places.len(), input)?;
        let shape = [
            places.len() as i64,
            input.channels.into(),
            input.size.into(),
            input.size.into(),
        ];
        let decode = |pixels: &mut [u8]| with_threads(job.threads.into(), || data.decode_into(&places, input, pixels));
        let (pixels, decoded) = written(&shape, decode).map_err(|_| no_memory(places.len(), input, bytes))?;
        decoded??;
        let block = ImageBlock::of(&pixels, &input.mean, &input.std, job.device)?;
        Ok(Self::of(block, rows, job.device)?)
    }
}

/// The examples of two sources, one after the other.
pub struct Joined {
    first: Rc<dyn Source>,
    second: Rc<dyn Source>,
    rows: Vec<Example>,
    bytes: Vec<i64>,
}

impl Joined {
    /// Both, as long as their examples are of one form.
    pub fn new(first: Rc<dyn Source>, second: Rc<dyn Source>) -> Self {
        let rows = [first.rows(), second.rows()].concat();
        let bytes = [first.bytes(), second.bytes()].concat();
        Self {
            first,
            second,
            rows,
            bytes,
        }
    }

    /// The numbers of either, as it knows them. Those of the first come before those of the second.
    fn parts(&self, numbers: &[i64]) -> (Vec<i64>, Vec<i64>) {
        let many = self.first.len();
        let (own, others): (Vec<i64>, Vec<i64>) = numbers.iter().partition(|at| **at < many);
        (own, others.into_iter().map(|at| at - many).collect())
    }
}

impl Source for Joined {
    fn rows(&self) -> &[Example] {
        &self.rows
    }

    fn input_numbers(&self) -> i64 {
        self.first.input_numbers()
    }

    fn batch(&self, numbers: &[i64], augment: &Augment, channels_last: bool) -> Result<Batch> {
        let (own, others) = self.parts(numbers);
        if others.is_empty() {
            return self.first.batch(numbers, augment, channels_last);
        }
        let first = self.first.batch(&own, &augment.part(0..own.len()), channels_last)?;
        let second = self
            .second
            .batch(&others, &augment.part(own.len()..numbers.len()), channels_last)?;
        Ok(Batch {
            input: Tensor::f_cat(&[first.input, second.input], 0)?,
            target: Tensor::f_cat(&[first.target, second.target], 0)?,
        })
    }

    fn predictions(&self, numbers: &[i64]) -> i64 {
        let (own, others) = self.parts(numbers);
        self.first.predictions(&own) + self.second.predictions(&others)
    }

    fn text(&self) -> Option<Amount> {
        let (first, second) = (self.first.text()?, self.second.text()?);
        Some(Amount {
            tokens: first.tokens + second.tokens,
            bytes: first.bytes + second.bytes,
        })
    }

    fn bytes(&self) -> &[i64] {
        &self.bytes
    }
}

/// Some of a source's examples, in an order of their own.
pub struct Subset {
    all: Rc<dyn Source>,
    numbers: Vec<i64>,
    rows: Vec<Example>,
}

impl Subset {
    /// The examples of these numbers; one that is none is left out.
    pub fn new(all: Rc<dyn Source>, numbers: Vec<i64>) -> Self {
        let row = |at: i64| usize::try_from(at).ok().and_then(|at| all.rows().get(at)).copied();
        let (numbers, rows) = numbers.into_iter().filter_map(|at| Some((at, row(at)?))).unzip();
        Self { all, numbers, rows }
    }

    fn of(&self, numbers: &[i64]) -> Vec<i64> {
        let own = |at: &i64| usize::try_from(*at).ok().and_then(|at| self.numbers.get(at)).copied();
        // An unknown number stays one, for the source to refuse.
        numbers.iter().map(|at| own(at).unwrap_or(-1)).collect()
    }
}

impl Source for Subset {
    fn rows(&self) -> &[Example] {
        &self.rows
    }

    fn input_numbers(&self) -> i64 {
        self.all.input_numbers()
    }

    fn batch(&self, numbers: &[i64], augment: &Augment, channels_last: bool) -> Result<Batch> {
        self.all.batch(&self.of(numbers), augment, channels_last)
    }

    fn predictions(&self, numbers: &[i64]) -> i64 {
        self.all.predictions(&self.of(numbers))
    }
}

/// Loads the examples of some rows for a network of images, or for a language model where `input` is none.
///
/// # Errors
/// Rows that the network cannot read; an image or a token that is wrong; what libtorch reports.
pub fn load(data: &DataSet, rows: Vec<Example>, input: Option<&Input>, job: &Job) -> job::Result<Rc<dyn Source>> {
    let Some(input) = input else {
        let places: Vec<(u32, i64)> = rows.iter().map(|e| (e.file, e.row)).collect();
        return Ok(Rc::new(TokenBlocks::new(&data.blocks(&places)?, rows, job.device)?));
    };
    if data.content != Content::Images {
        let what = format!("expected images, which this network reads, found {}", data.content);
        return Err(FileError::file(&data.root, what).into());
    }
    Ok(Rc::new(Examples::load(data, rows, input, job)?))
}

/// Examples of a pass without gradients, at most.
const MOST: i64 = 500;
/// Bytes that a pass without gradients may take, as far as one can tell.
const MEMORY: i64 = 2_000_000_000;
/// Bytes of a network's largest activations for each number of its input: a ResNet's first stage and a ViT's widest layer
/// have four to six float32 values a number, of which a few stand in memory at once.
const ACTIVATIONS: i64 = 64;

/// How many examples a pass without gradients takes at once, for inputs and outputs of so many numbers each.
pub fn at_once(input_numbers: i64, output_numbers: i64) -> i64 {
    // The outputs' log-softmax is float64, beside the float32 that it is made of.
    let each = ACTIVATIONS
        .saturating_mul(input_numbers)
        .saturating_add(output_numbers.saturating_mul(20));
    (MEMORY / each.max(1)).clamp(1, MOST)
}

/// Calls `body` with one batch after another of at most `size` examples, in their order and as they are, without gradients;
/// it also hears the number of the batch's first example.
///
/// # Errors
/// What `body` or libtorch reports.
pub fn for_batches<E: From<crate::Error>>(
    source: &dyn Source,
    size: i64,
    channels_last: bool,
    mut body: impl FnMut(i64, Batch) -> std::result::Result<(), E>,
) -> std::result::Result<(), E> {
    no_grad(|| {
        let mut start = 0;
        while start < source.len() {
            let end = (start + size.max(1)).min(source.len());
            let numbers: Vec<i64> = (start..end).collect();
            body(start, source.batch(&numbers, &Augment::default(), channels_last)?)?;
            start = end;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_at_once_as_memory_holds() {
        assert_eq!(at_once(32 * 32, 10), 500, "small images and heads");
        assert_eq!(at_once(3 * 224 * 224, 1000), 207, "2 GB / (64·150528 + 20·1000)");
        // A language model of 1,024 tokens and 50,257 outputs each: 1 GB an example.
        assert_eq!(at_once(1024, 1024 * 50_257), 1);
        assert_eq!(at_once(i64::MAX, i64::MAX), 1);
    }
}
