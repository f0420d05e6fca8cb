//! The tool as a process: importing, fetching, texts.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod fetch;
mod folders;
mod import;
mod published;
mod text;
