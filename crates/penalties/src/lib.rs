//! What pulls weights back to where they were, or outputs to what they were. Knows no model: named tensors in.
//!
//! | module | penalty |
//! | --- | --- |
//! | [`l2sp`] | L2-SP: the same pull on all weights |
//! | [`ewc`] | EWC: a pull a weight by its Fisher information, a term a task; and online, one accumulated term |
//! | [`mas`] | memory aware synapses: importances from the outputs' sensitivity |
//! | [`si`] | synaptic intelligence: importances measured along the training itself |
//! | [`wpl`] | the weight plasticity loss: two models that share weights |
//! | [`running`] | the same during a search, where many models share them: a running estimate |
//! | [`lwf`] | learning without forgetting: distillation of the old outputs |
//!
//! All but the last are quadratic in the weights and share one core, [`Quadratic`]: a value, a gradient, and an implicit
//! step that is stable for any strength.

mod error;
pub mod ewc;
pub mod l2sp;
pub mod lwf;
pub mod mas;
mod named;
mod quadratic;
pub mod running;
pub mod si;
pub mod wpl;

pub use error::{Error, Result};
pub use named::{Named, accumulated, relative};
pub use quadratic::{Quadratic, Step, Term, largest_stable};
