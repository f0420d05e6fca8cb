//! Text: documents in, blocks of tokens out.
//!
//! A [`Corpus`] is documents in Parquet or plain text. [`train`] learns a tokenizer of one, [`tokenize`] turns one into a
//! token data set: Parquet whose rows are blocks of one stream of tokens ([`tokens`] has the columns).
//! [`DataSet::blocks`](crate::DataSet::blocks) reads them.

mod blocks;
mod byte_level;
pub(crate) mod count;
mod documents;
mod stream;
mod tokenize;
mod tokenizer;
pub mod tokens;
mod train;

pub use blocks::Blocks;
pub use count::TextCounts;
pub use documents::{Corpus, Separator, TEXT};
pub use tokenize::{Tokenize, Written, tokenize};
pub use tokenizer::{Tokenizer, same as same_tokenizer};
pub use tokens::TokenInfo;
pub use train::{Kind, Trained, train};
