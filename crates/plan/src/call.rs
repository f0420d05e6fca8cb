//! A training among a command's words, behind whatever starts it, with the arguments that its cost depends on.

use std::ops::Range;
use std::path::PathBuf;

use clap::{CommandFactory, Parser};
use lethe_artifacts::{Error, Globs, Result};
use lethe_cli::{Training, parse_range};

/// A tool that trains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trainer {
    /// `pretrain`
    Pretrain,
    /// `finetune`
    Finetune,
}

/// The arguments that matter, of either tool.
#[derive(Clone, Debug, Parser)]
#[command(no_binary_name = true)]
pub struct Arguments {
    /// Task table.
    #[arg(long)]
    pub table: Option<PathBuf>,
    /// One task.
    #[arg(long)]
    task: Option<i32>,
    /// Several tasks.
    #[arg(long, value_parser = parse_range)]
    tasks: Option<Range<i32>>,
    /// Checkpoint to start from.
    #[arg(long)]
    pub from: Option<PathBuf>,
    /// Where logits go.
    #[arg(long)]
    pub predictions: Option<PathBuf>,
    /// Whatever stops a training early.
    #[arg(long)]
    pub stop_at_accuracy: Option<String>,
    /// Whether all tasks so far are trained on together.
    #[arg(long)]
    pub joint: bool,
    /// Rows of each class of earlier tasks.
    #[arg(long)]
    pub replay: Option<i64>,
    /// Patterns of shared parameters.
    #[arg(long, value_parser = Globs::parse)]
    pub share: Option<Globs>,
    /// The network that shares them.
    #[arg(long)]
    pub watch: Option<PathBuf>,
    /// What both have in common.
    #[command(flatten)]
    pub training: Training,
}

impl Arguments {
    /// The tasks to train; none given is none, or pretraining's only one.
    pub fn tasks(&self) -> Option<Range<i32>> {
        let one = self.task.map(|task| task..task.saturating_add(1));
        one.or_else(|| self.tasks.clone())
    }
}

/// The training among the words of a command: a word that ends in the program's name, with options behind it, one of which
/// is `--out`.
///
/// # Errors
/// Arguments that the tool would refuse.
pub fn find(words: &[String]) -> Result<Option<(Trainer, Arguments)>> {
    for (at, word) in words.iter().enumerate() {
        let trainer = match word.rsplit('/').next() {
            Some("pretrain") => Trainer::Pretrain,
            Some("finetune") => Trainer::Finetune,
            _ => continue,
        };
        let rest = &words[at + 1..];
        let out = rest.iter().any(|word| word == "--out" || word.starts_with("--out="));
        if out && rest[0].starts_with('-') {
            let arguments = Arguments::try_parse_from(known(rest));
            return arguments
                .map(|arguments| Some((trainer, arguments)))
                .map_err(|e| wrong(&e));
        }
    }
    Ok(None)
}

/// The options that matter, with their values.
fn known(words: &[String]) -> Vec<String> {
    let command = Arguments::command();
    let mut kept = Vec::new();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let Some(option) = word.strip_prefix("--") else {
            continue;
        };
        let name = option.split('=').next();
        let Some(argument) = command.get_arguments().find(|known| known.get_long() == name) else {
            continue;
        };
        kept.push(word.clone());
        if argument.get_action().takes_values() && !option.contains('=') {
            kept.extend(words.next().cloned());
        }
    }
    kept
}

/// clap's first paragraph, in one line.
fn wrong(error: &clap::Error) -> Error {
    let text = error.to_string();
    let first = text.split("\n\n").next().unwrap_or_default();
    let first: Vec<&str> = first.trim_start_matches("error: ").split_whitespace().collect();
    Error::config(first.join(" "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn found(text: &str) -> std::result::Result<Option<(Trainer, Arguments)>, String> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        find(&words).map_err(|e| e.to_string())
    }

    #[test]
    fn a_training_is_found_behind_a_launcher_and_unknown_options_are_passed_over() {
        let text = "flock out/.gpu.lock srun --gres=gpu:1 a/finetune --data d --table=t --new value --config c --config e \
                    --set x=1 -v --threads 2 --tasks 0..3 --out c.{task}.safetensors";
        let (trainer, arguments) = found(text).unwrap().unwrap();
        assert_eq!((trainer, arguments.tasks()), (Trainer::Finetune, Some(0..3)));
        let training = arguments.training;
        assert_eq!((training.settings.config.len(), training.settings.set.len()), (2, 1));
        assert_eq!((training.compute.threads, arguments.table), (2, Some("t".into())));
        for other in [
            "mkdir -p out/pretrain/",
            "mkdir -p out/pretrain",
            "cargo build -p pretrain --release",
            "report --out x",
        ] {
            assert!(found(other).unwrap().is_none(), "{other}");
        }
    }

    #[test]
    fn wrong_arguments_are_one_line() {
        let error = found("pretrain --out p.safetensors --config c").unwrap_err();
        assert_eq!(
            error,
            "the following required arguments were not provided: --data <PATH>"
        );
    }
}
