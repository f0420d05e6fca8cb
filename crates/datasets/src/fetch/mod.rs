//! Public data sets by name: downloaded, checked, and turned into Parquet files of the contract.
//!
//! What there is stands in `data/sources.toml`, which is built in and may be replaced. Downloads lie in the folder
//! `download` of the output folder and stay there: a second fetch checks them and downloads nothing. An interrupted
//! download goes on where it stopped.

mod checksum;
mod convert;
mod download;
mod sources;

pub use checksum::Checksum;
pub use convert::convert;
pub use download::{Download, Watch};
pub use sources::{Form, Remote, Source, Sources};
