//! Interruption by Ctrl-C (SIGINT) or SIGTERM.
//!
//! A tool ends at once, whatever it is doing, and its unfinished files go with it. Only where there is something to save
//! does it ask [`Stop`]: from the first question on, the first signal is the tool's to answer, and the second ends it.

use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering::SeqCst};

use signal_hook::consts::{SIGINT, SIGTERM, SIGXFSZ};
use signal_hook::iterator::Signals;
use signal_hook::{flag, low_level};

/// The first signal that came; 0 for none.
static SIGNAL: AtomicI32 = AtomicI32::new(0);

/// Whether the tool asks [`Stop`] now and then.
static ASKS: AtomicBool = AtomicBool::new(false);

/// The error with which a tool stops when it was asked to, its state saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interrupted(pub i32);

impl std::fmt::Display for Interrupted {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "interrupted by {}; run it again to go on", name(self.0))
    }
}

impl std::error::Error for Interrupted {}

fn name(signal: i32) -> &'static str {
    if signal == SIGTERM { "SIGTERM" } else { "SIGINT" }
}

/// What a tool asks that saves its state before it stops. It has to go on asking for as long as this lives.
#[derive(Debug, Default)]
pub struct Stop(());

impl Stop {
    /// For a tool that has not asked yet: until it does, a signal ends it at once.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to save and stop now.
    pub fn wanted(&self) -> bool {
        // In this order, as the listener has them the other way round: a signal is seen by one of the two.
        ASKS.store(true, SeqCst);
        SIGNAL.load(SeqCst) != 0
    }

    /// The end of the tool's work: done, or else stopped because a signal asked for it.
    ///
    /// # Errors
    /// [`Interrupted`] unless it is done.
    pub fn ended(self, done: bool) -> anyhow::Result<()> {
        if done {
            // Its files have their names, and its resume state is gone: a first signal finds nothing to end any more.
            std::mem::forget(self);
            return Ok(());
        }
        Err(Interrupted(SIGNAL.load(SeqCst)).into())
    }
}

impl Drop for Stop {
    fn drop(&mut self) {
        ASKS.store(false, SeqCst);
    }
}

/// Listens to signals from now on, in a thread of its own, for the tool of this name.
pub(crate) fn install(tool: &str) -> std::io::Result<()> {
    // Past a limit on file size, writing must fail with an error that names the file, not kill the process.
    flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)))?;
    let ending = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        // For an end that takes long, with a terminal that does not scroll or a disk that does not answer.
        flag::register_conditional_shutdown(signal, 128 + signal, ending.clone())?;
    }
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let tool = tool.to_owned();
    let listen = move || {
        for signal in signals.forever() {
            let first = SIGNAL.compare_exchange(0, signal, SeqCst, SeqCst).is_ok();
            if first && ASKS.load(SeqCst) {
                continue;
            }
            ending.store(true, SeqCst);
            // Held to the end: no file gets its name any more.
            let _held = lethe_artifacts::abandon();
            let _ = writeln!(std::io::stderr(), "{tool}: interrupted by {}", name(signal));
            low_level::exit(128 + signal);
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(listen)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_signal_does_not_end_what_is_done() {
        let stop = Stop::new();
        assert!(!stop.wanted());
        drop(stop);
        assert!(!ASKS.load(SeqCst));
        let stop = Stop::new();
        assert!(!stop.wanted());
        stop.ended(true).unwrap();
        assert!(ASKS.load(SeqCst));
    }
}
