//! The outputs of named layers, kept while a forward pass goes by.

use std::ops::ControlFlow;

use tch::Tensor;

/// The layer before the head, which every network has: what [`crate::Network::features`] gives.
pub(crate) const FEATURES: &str = "features";

/// Which layers are asked for, and what was seen of them.
pub(crate) struct Captures<'a> {
    wanted: &'a [&'a str],
    kept: Vec<Option<Tensor>>,
}

impl<'a> Captures<'a> {
    pub(crate) fn new(wanted: &'a [&'a str]) -> Self {
        let kept = wanted.iter().map(|_| None).collect();
        Self { wanted, kept }
    }

    /// Shows the output of layer `name`; `vector` reduces it to [N, d] where it is asked for. Breaks with the last that is
    /// asked for, so that the layers after it are not computed.
    pub(crate) fn see(&mut self, name: &str, vector: impl FnOnce() -> Tensor) -> ControlFlow<Tensor> {
        if !self.wanted.contains(&name) {
            return ControlFlow::Continue(());
        }
        let vector = vector();
        for (kept, _) in self
            .kept
            .iter_mut()
            .zip(self.wanted)
            .filter(|(_, wanted)| **wanted == name)
        {
            *kept = Some(vector.shallow_clone());
        }
        match self.kept.iter().all(Option::is_some) {
            true => ControlFlow::Break(vector),
            false => ControlFlow::Continue(()),
        }
    }

    /// What was kept, in the order in which it was asked for.
    pub(crate) fn kept(self) -> Vec<Tensor> {
        self.kept.into_iter().flatten().collect()
    }
}
