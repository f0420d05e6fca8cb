//! Search spaces: what an architecture of each consists of, and how it is written.

mod enas_cnn;
mod enas_rnn;
mod nas_bench_201;

pub use enas_cnn::EnasCnn;
pub use enas_rnn::EnasRnn;
pub use nas_bench_201::NasBench201;

/// One of the decisions that make an architecture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// How many options there are.
    pub options: usize,
    /// Decisions of one kind mean the same by the same option: a controller has one embedding and one output layer for them.
    pub kind: usize,
}

/// What was decided, one option a decision, in the space's order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Architecture(pub Vec<usize>);

/// A set of architectures.
pub trait Space {
    /// Its name in files.
    fn name(&self) -> &'static str;

    /// What is to be decided, in order. Each decision's options are the same whatever was decided before.
    fn decisions(&self) -> Vec<Decision>;

    /// An architecture of this space as text, one text for each.
    fn write(&self, architecture: &Architecture) -> String;

    /// The architecture of a text.
    ///
    /// # Errors
    /// Says in one line what was expected and what was found.
    fn parse(&self, text: &str) -> Result<Architecture, String>;

    /// Architectures that together use every weight of the space, and every option of each decision.
    fn covering(&self) -> Vec<Architecture>;
}
