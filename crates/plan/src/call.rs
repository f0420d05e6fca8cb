//! A training or a measurement among a command's words, behind whatever starts it, with the arguments that its tool would see.

use clap::Parser;
use lethe_artifacts::{Error, Result};

/// A command whose cost is counted.
#[derive(Clone, Debug)]
pub enum Call {
    /// `pretrain`
    Pretrain(Box<pretrain::Args>),
    /// `finetune`
    Finetune(Box<finetune::Args>),
    /// `fisher` where it measures
    Fisher(Box<fisher::Args>),
}

/// What is counted among the words of a command: a word that ends in the program's name, with options behind it, `--out` among
/// them; for `fisher`, whose checkpoint is no option, also `--task`.
///
/// # Errors
/// Arguments that the tool would refuse.
pub fn find(words: &[String]) -> Result<Option<Call>> {
    for (at, word) in words.iter().enumerate() {
        let rest = &words[at + 1..];
        let has = |option: &str| {
            let value = |word: &String| word.strip_prefix(option).is_some_and(|rest| rest.starts_with('='));
            rest.iter().any(|word| word == option || value(word))
        };
        let options = has("--out") && rest[0].starts_with('-');
        let call = match word.rsplit('/').next() {
            Some("pretrain") if options => Call::Pretrain(read(rest)?),
            Some("finetune") if options => Call::Finetune(read(rest)?),
            Some("fisher") if has("--out") && has("--task") => Call::Fisher(read(rest)?),
            _ => continue,
        };
        return Ok(Some(call));
    }
    Ok(None)
}

/// A tool's arguments in the words behind its name.
fn read<T: Parser>(words: &[String]) -> Result<Box<T>> {
    let name = [T::command().get_name().to_owned()];
    let arguments = T::try_parse_from(name.into_iter().chain(known::<T>(words)));
    arguments.map(Box::new).map_err(|e| wrong(&e))
}

/// The options that a tool knows, with their values, and as many other words as it takes.
fn known<T: Parser>(words: &[String]) -> Vec<String> {
    let command = T::command();
    let mut left = command.get_positionals().count();
    let mut kept = Vec::new();
    // What stands behind an unknown option may be its value.
    let mut unknown = false;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let Some(option) = word.strip_prefix("--") else {
            if left > 0 && !unknown && !word.starts_with('-') {
                left -= 1;
                kept.push(word.clone());
            }
            unknown = false;
            continue;
        };
        let name = option.split('=').next();
        let argument = command.get_arguments().find(|known| known.get_long() == name);
        unknown = argument.is_none() && !option.contains('=');
        let Some(argument) = argument else {
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

    fn found(text: &str) -> std::result::Result<Option<Call>, String> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        find(&words).map_err(|e| e.to_string())
    }

    #[test]
    fn a_training_is_found_behind_a_launcher_and_unknown_options_are_passed_over() {
        let text = "flock out/.gpu.lock srun --gres=gpu:1 a/finetune --data d --table=t --new value --config c --config e \
                    --set x=1 -v --threads 2 --tasks 0..3 --out c.{task}.safetensors";
        let Some(Call::Finetune(arguments)) = found(text).unwrap() else {
            panic!("expected a fine-tuning");
        };
        let training = arguments.training;
        assert_eq!((training.settings.config.len(), training.settings.set.len()), (2, 1));
        let inputs = arguments.files.inputs(training.data.paths, None, training.watch_data);
        assert_eq!((inputs.tasks, inputs.table), (0..3, "t".into()));
        assert_eq!(training.compute.threads, 2);
        for other in [
            "mkdir -p out/pretrain/",
            "mkdir -p out/pretrain",
            "cargo build -p pretrain --release",
            "report --out x",
            "report out/fisher --out x",
            "fisher show f.safetensors",
        ] {
            assert!(found(other).unwrap().is_none(), "{other}");
        }
    }

    #[test]
    fn a_measurement_is_found_with_its_checkpoint_wherever_that_stands() {
        for text in [
            "flock lock a/fisher c --data d --table t --task 1 --estimator exact --examples 9 --out f",
            "fisher --data d --new value --table=t --task 1 --estimator exact -v c --examples 9 --out f > log",
        ] {
            let Some(Call::Fisher(arguments)) = found(text).unwrap() else {
                panic!("expected a measurement: {text}");
            };
            assert_eq!(arguments.compute.precision.name(), "float32");
            let inputs = arguments.measure.inputs().unwrap();
            assert_eq!((inputs.checkpoint, inputs.table), ("c".into(), "t".into()));
            assert_eq!((inputs.task, inputs.examples), (1, Some(9)));
            assert_eq!(inputs.estimator.name(), "exact");
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
