//! Data sets: reading, converting, cutting, caching, texts and tokens.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod cache;
mod concatenated;
mod convert;
mod data_set;
mod elsewhere;
mod fetch;
mod fractal;
mod gpt2;
mod shift;
mod split;
mod text;
mod tokenize;
mod tokens;
mod words;
