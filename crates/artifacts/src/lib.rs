//! The files that the tools exchange: atomic commits, checkpoints (safetensors), tables (Parquet), provenance.
//!
//! Only this crate writes files. Everything it writes appears under its final name when whole, or not at all, and is
//! the same bytes for the same content: no clock time, path or command line is stored.

mod apart;
pub mod architecture;
pub mod checkpoint;
mod commit;
mod error;
pub mod file_kind;
mod folder;
mod globs;
pub mod hash;
pub mod history;
pub mod hugging_face;
pub mod importance;
pub mod json;
pub mod overlap;
pub mod partial;
mod provenance;
pub mod ranking;
pub mod resume;
mod sealed;
pub mod search;
pub mod shared;
pub mod table;
pub mod tasks;
mod tensors;

pub use apart::require_apart;
pub use commit::{Output, abandon, append, commit, commit_unsynced, remove, require_named, require_writable};
pub use error::{Error, Result};
pub use folder::OutputFolder;
pub use globs::Globs;
pub use provenance::Provenance;
pub use tensors::{Dtype, TensorData, Tensors};

// The macro `table!` names these through `$crate`.
#[doc(hidden)]
pub use arrow;
