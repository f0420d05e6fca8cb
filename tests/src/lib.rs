//! The harness of the end-to-end tests: a temporary folder, a small study in it, and the tools run there as a shell would.
//!
//! A tool is the program beside the test's own, `target/<profile>/<tool>`; its environment is scrubbed and its folder is
//! the temporary one. Whatever goes wrong is shown with command, folder, listing, status and both outputs.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod command;
mod folder;
mod study;
mod text;

pub use command::{Command, Ran, Started, root, tool};
pub use folder::Folder;
