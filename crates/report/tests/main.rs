//! Pages of made studies: figures, claims, orders, and how a browser shows them.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, missing_docs)]

mod alike;
mod browser;
mod claims;
mod first;
mod importances;
mod judged;
mod language;
mod order;
mod page;
mod penalties;
mod searches;
mod specs;
mod study;
