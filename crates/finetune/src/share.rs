//! A second network that shares weights with the one that is trained.

use std::path::PathBuf;

use clap::Args;
use lethe_train::finetune::{Globs, Share};

/// Which weights, with which network.
#[derive(Clone, Debug, Args)]
pub struct Shared {
    /// Share the parameters that match these names ('layers.0.*,layers.1.*') with the network of --watch: training starts
    /// from its values and changes them in both
    #[arg(long, value_name = "PATTERNS", requires = "watch", value_parser = Globs::parse)]
    share: Option<Globs>,
    /// Checkpoint of the network that shares weights; evaluated beside the trained one, in rows of the model "watched"
    #[arg(long, value_name = "FILE", requires = "share")]
    watch: Option<PathBuf>,
    /// Where that network is written, with its shared parameters as training left them [default: OUT with .watched before .safetensors]
    #[arg(long, value_name = "FILE", requires = "watch")]
    watch_out: Option<PathBuf>,
}

impl Shared {
    /// What is shared, if anything.
    pub fn share(self) -> Option<Share> {
        let (names, watch) = self.share.zip(self.watch)?;
        let out = self.watch_out;
        Some(Share { names, watch, out })
    }
}
