//! The tool as a process: importing, fetching, texts.

mod fetch;
mod folders;
mod import;
mod published;
mod text;
