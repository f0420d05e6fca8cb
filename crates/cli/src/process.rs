//! One tool's process: from arguments to an exit code.

use std::ffi::OsString;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::panic::AssertUnwindSafe;
use std::process::ExitCode;
use std::sync::Mutex;

use lethe_artifacts::Error;
use tracing_subscriber::EnvFilter;

use crate::{Interrupted, Verbosity, interrupt, stdout};

/// Done.
const DONE: u8 = 0;
/// The run failed.
const FAILED: u8 = 1;
/// The arguments or the configuration make no sense.
const USAGE: u8 = 2;

/// The arguments of a tool.
pub trait Tool: clap::Parser {
    /// What to tell people.
    fn verbosity(&self) -> &Verbosity;
}

/// Runs a tool: parses its arguments, sets up messages and signals, calls `body`, and turns its result into an exit code:
/// 0 done, 1 the run failed, 2 usage or configuration, 130 or 143 interrupted. An error is one line on standard error.
/// A closed pipe on standard output is no error; one that cannot be flushed is.
pub fn run<T: Tool>(name: &str, body: impl FnOnce(T) -> anyhow::Result<()>) -> ExitCode {
    let arguments = match T::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if error.kind() == clap::error::ErrorKind::InvalidUtf8 => {
            // Said here, as clap does not say where.
            let _ = writeln!(io::stderr(), "{name}: {}", not_utf8(std::env::args_os().skip(1)));
            return USAGE.into();
        }
        Err(error) => {
            let code = if error.use_stderr() { USAGE } else { DONE };
            // Nobody is left to tell when this fails.
            let _ = error.print();
            return code.into();
        }
    };
    let listening = interrupt::install(name);
    log(name, arguments.verbosity());
    let done = listening
        .map_err(anyhow::Error::from)
        .and_then(|()| contained(|| body(arguments)))
        .and_then(|()| Ok(stdout().flush()?));
    match done {
        Ok(()) => DONE.into(),
        Err(error) if is_broken_pipe(&error) => DONE.into(),
        Err(error) => {
            let _ = writeln!(io::stderr(), "{name}: {}", line(&error));
            code(&error).into()
        }
    }
}

/// What is wrong with arguments of which one that has to be text is none.
fn not_utf8(arguments: impl Iterator<Item = OsString>) -> String {
    let found = arguments.filter(|argument| argument.to_str().is_none());
    let found: Vec<_> = found.map(|argument| format!("{argument:?}")).collect();
    format!(
        "expected UTF-8 in all arguments that are no paths, found {}",
        found.join(", ")
    )
}

/// Turns a panic into an error of one line. None is meant to happen, but libtorch's binding panics where memory ends.
fn contained(body: impl FnOnce() -> anyhow::Result<()>) -> anyhow::Result<()> {
    static SAID: Mutex<String> = Mutex::new(String::new());
    std::panic::set_hook(Box::new(|panic| {
        if let Ok(mut said) = SAID.lock() {
            *said = panic.to_string();
        }
    }));
    let done = std::panic::catch_unwind(AssertUnwindSafe(body));
    done.unwrap_or_else(|_| {
        let said = SAID.lock().map(|said| said.clone()).unwrap_or_default();
        Err(anyhow::anyhow!("internal error: {said}"))
    })
}

/// An error and its causes as one line; a cause that its wrapper's words end with is not said twice.
fn line(error: &anyhow::Error) -> String {
    let mut line = String::new();
    for cause in error.chain() {
        let text = cause.to_string();
        if line.is_empty() {
            line = text;
        } else if !line.ends_with(&text) {
            line = format!("{line}: {text}");
        }
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn code(error: &anyhow::Error) -> u8 {
    for cause in error.chain() {
        if let Some(Interrupted(signal)) = cause.downcast_ref() {
            return u8::try_from(128 + signal).unwrap_or(FAILED);
        }
        if let Some(Error::Config(_)) = cause.downcast_ref() {
            return USAGE;
        }
    }
    FAILED
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let closed = matches!(cause.downcast_ref(), Some(Error::Closed));
        let broken = |cause: &io::Error| cause.kind() == ErrorKind::BrokenPipe;
        closed || cause.downcast_ref().is_some_and(broken)
    })
}

fn log(name: &str, verbosity: &Verbosity) {
    let level = match (verbosity.quiet, verbosity.verbose) {
        (true, _) => "warn",
        (false, 0) => "info",
        (false, 1) => "debug",
        (false, _) => "trace",
    };
    // A second run in one process (tests) keeps the first's.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(ours(name, level))
        .with_writer(io::stderr)
        .with_ansi(io::stderr().is_terminal())
        .with_target(false)
        // What cannot be told, on a full disk or to a reader that went away, is no reason to lose work.
        .log_internal_errors(false)
        .without_time()
        .try_init();
    let command = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
    tracing::debug!("{} {}", crate::VERSION, command.collect::<Vec<_>>().join(" "));
}

/// Lets through what the tool and our own libraries say from this level on: what other libraries log is of no use to a
/// user. A directive holds for all crates whose names begin with its own.
fn ours(tool: &str, level: &str) -> EnvFilter {
    EnvFilter::new(format!("lethe_={level},{}={level},off", tool.replace('-', "_")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use std::sync::Arc;

    #[derive(Debug)]
    struct Wrapper(Error);

    impl std::fmt::Display for Wrapper {
        fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
            write!(f, "while reading: {}", self.0)
        }
    }

    impl std::error::Error for Wrapper {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn wrapped_errors_keep_their_exit_code_and_are_said_once() {
        let wrong = || anyhow::Error::from(Wrapper(Error::config("no such\nkey")));
        assert_eq!(code(&wrong()), USAGE);
        assert_eq!(line(&wrong()), "while reading: no such key");
        assert_eq!(line(&wrong().context("stage A")), "stage A: while reading: no such key");
        assert_eq!(code(&anyhow::anyhow!("no")), FAILED);
        assert_eq!(code(&anyhow::Error::from(Interrupted(15)).context("saved")), 143);
    }

    /// What a filter lets through of all that is said.
    fn said(filter: EnvFilter, say: impl FnOnce()) -> String {
        let file = tempfile::NamedTempFile::new().unwrap();
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(filter)
            .with_writer(Arc::new(file.reopen().unwrap()))
            .finish();
        tracing::subscriber::with_default(subscriber, say);
        std::fs::read_to_string(file.path()).unwrap()
    }

    #[test]
    fn all_libraries_of_ours_are_heard_and_no_others() {
        let all = || {
            tracing::info!(target: "lethe_penalties::si", "one of ours");
            tracing::info!(target: "lethe_whatever_comes", "another of ours");
            tracing::info!(target: "split_tasks::cut", "the tool");
            tracing::info!(target: "ureq::run", "not ours");
            tracing::debug!(target: "lethe_train", "too much");
        };
        let text = said(ours("split-tasks", "info"), all);
        assert!(
            text.contains("one of ours") && text.contains("another of ours") && text.contains("the tool"),
            "{text}"
        );
        assert_eq!(text.lines().count(), 3, "{text}");
        assert_eq!(said(ours("split-tasks", "warn"), all), "");
        assert_eq!(said(ours("split-tasks", "debug"), all).lines().count(), 4);
    }

    #[test]
    fn a_panic_is_an_error_of_one_line() {
        let error = contained(|| panic!("out of memory")).expect_err("it panics");
        let text = error.to_string();
        assert!(
            text.starts_with("internal error: ") && text.contains("out of memory"),
            "{text}"
        );
    }
}
