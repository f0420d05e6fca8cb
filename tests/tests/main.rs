//! The tools as processes: what a user does, and what a user may do wrong.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod again;
mod apart;
mod bad_config;
mod bad_input;
mod bad_output;
mod chain;
mod contract;
mod damaged;
mod data;
mod fisher;
mod foreign;
mod gpu;
mod grid;
mod help;
mod house;
mod interrupt;
mod language;
mod language_study;
mod linked;
mod micro_batch;
mod not_utf8;
mod order;
mod overlap;
mod penalties;
mod pipeline;
mod plan;
mod resume;
mod scale;
mod search;
mod search_shared;
mod search_study;
mod setup;
mod shared;
mod stop;
mod wpl;
