//! What holds the network back while it learns.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use lethe_train::finetune::{Form, PenaltyChange, PenaltyFiles, PenaltyName};

/// A penalty and its files; each argument overrides the configuration's key.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Penalty")]
pub struct Penalty {
    /// Hold the network back: to where it started (l2sp), by Fisher information (ewc, ewc-online), by other importances (si,
    /// mas), to its old answers (lwf), or to the weights of the network of --watch (wpl)
    #[arg(long, value_name = "NAME", value_parser = names())]
    penalty: Option<PenaltyName>,
    /// Factor of the penalty, λ or α
    #[arg(long, value_name = "X", allow_negative_numbers = true)]
    strength: Option<f64>,
    /// Importances of an earlier task (safetensors), as fisher or --importance-out writes them; repeat it for several, the
    /// oldest task first
    #[arg(long, value_name = "FILE")]
    fisher: Vec<PathBuf>,
    /// A checkpoint at which importances were measured, beside those of --from and --watch; repeat it for several
    #[arg(long, value_name = "FILE")]
    anchor: Vec<PathBuf>,
    /// How it acts: as a step after the optimiser's, stable at any strength, or as a term of the loss
    #[arg(long, value_name = "FORM")]
    penalty_form: Option<FormName>,
    /// Divide each file's importances by their mean, so that strengths compare
    #[arg(long)]
    relative: bool,
    /// Factor by which older importances shrink with each new task (ewc-online, mas), 0 to 1
    #[arg(long, value_name = "G", allow_negative_numbers = true)]
    decay: Option<f64>,
    /// Write si's importances of all tasks so far (safetensors); on the first task, with --penalty si and no --fisher, training
    /// does not change
    #[arg(long, value_name = "FILE")]
    importance_out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormName {
    Implicit,
    Term,
}

fn names() -> impl TypedValueParser<Value = PenaltyName> {
    PossibleValuesParser::new(PenaltyName::ALL.map(PenaltyName::name)).try_map(|name| name.parse::<PenaltyName>())
}

impl Penalty {
    /// The penalty as these arguments change a configuration's.
    pub fn change(&self) -> PenaltyChange {
        PenaltyChange {
            name: self.penalty,
            strength: self.strength,
            form: self.penalty_form.map(|form| match form {
                FormName::Implicit => Form::Implicit,
                FormName::Term => Form::Term,
            }),
            relative: self.relative,
            decay: self.decay,
        }
    }

    /// The name that the keys of its table need: `--penalty lwf --set penalty.temperature=3` is one penalty.
    pub fn name(&self) -> Option<String> {
        Some(self.penalty?.name().to_owned())
    }

    /// The files of importances and anchors that the penalty reads, and the one that it writes.
    pub fn files(self) -> PenaltyFiles {
        PenaltyFiles {
            importances: self.fisher,
            anchors: self.anchor,
            importance_out: self.importance_out,
        }
    }
}
