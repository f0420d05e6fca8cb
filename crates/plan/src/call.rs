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

/// What a command's words call: a program by the last part of its path, with its arguments. Nothing where it is not counted, as
/// `fisher show`, which measures nothing.
///
/// # Errors
/// Arguments that the tool would refuse.
pub fn find(words: &[String]) -> Result<Option<Call>> {
    let Some((program, arguments)) = words.split_first() else {
        return Ok(None);
    };
    Ok(match program.rsplit('/').next() {
        Some("pretrain") => Some(Call::Pretrain(read(arguments)?)),
        Some("finetune") => Some(Call::Finetune(read(arguments)?)),
        Some("fisher") if arguments.first().is_none_or(|verb| verb != "show") => Some(Call::Fisher(read(arguments)?)),
        _ => None,
    })
}

/// A tool's arguments in the words behind its name.
fn read<T: Parser>(words: &[String]) -> Result<Box<T>> {
    let name = [T::command().get_name().to_owned()];
    let arguments = T::try_parse_from(name.into_iter().chain(words.iter().cloned()));
    arguments.map(Box::new).map_err(|e| wrong(&e))
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
    fn a_call_is_found_by_its_program() {
        let text = "a/finetune --data d --table=t --config c --config e --set x=1 -v --threads 2 --tasks 0..3 --out c.{task}.safetensors";
        let Some(Call::Finetune(arguments)) = found(text).unwrap() else {
            panic!("expected a fine-tuning");
        };
        let training = arguments.training;
        assert_eq!((training.settings.config.len(), training.settings.set.len()), (2, 1));
        let inputs = arguments.files.inputs(training.data.paths, None, training.watch_data);
        assert_eq!((inputs.tasks, inputs.table), (0..3, "t".into()));
        let text = "fisher --data d --table=t --task 1 --estimator exact -v c --examples 9 --out f";
        let Some(Call::Fisher(arguments)) = found(text).unwrap() else {
            panic!("expected a measurement");
        };
        let inputs = arguments.measure.inputs().unwrap();
        assert_eq!(
            (inputs.checkpoint, inputs.task, inputs.examples),
            ("c".into(), 1, Some(9))
        );
        for other in ["report --out x", "split-tasks --out x", "fisher show f.safetensors"] {
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
        let error = found("finetune --new x").unwrap_err();
        assert!(error.starts_with("unexpected argument '--new' found"), "{error}");
    }
}
