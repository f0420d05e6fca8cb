//! Text: documents in, blocks of tokens out.
//!
//! A token data set is Parquet whose rows are blocks of one stream of tokens ([`tokens`] has the columns).
//! [`DataSet::blocks`](crate::DataSet::blocks) reads them.

mod blocks;
pub mod tokens;

pub use blocks::Blocks;
pub use tokens::TokenInfo;
