//! Interruption: the first Ctrl-C or SIGTERM asks the tool to save and stop, the second ends it at once.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use signal_hook::consts::{SIGINT, SIGTERM, SIGXFSZ};
use signal_hook::flag;

static SIGNAL: OnceLock<Arc<AtomicUsize>> = OnceLock::new();

/// The error with which a tool stops when it was asked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interrupted(pub i32);

impl std::fmt::Display for Interrupted {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let signal = if self.0 == SIGTERM { "SIGTERM" } else { "SIGINT" };
        write!(f, "interrupted by {signal}; run it again to go on")
    }
}

impl std::error::Error for Interrupted {}

/// The signal that asked the tool to stop, if one did.
pub fn interrupted() -> Option<Interrupted> {
    let signal = SIGNAL.get()?.load(Ordering::Relaxed);
    let signal = i32::try_from(signal).ok()?;
    (signal != 0).then_some(Interrupted(signal))
}

/// The end of a tool's work: done, or else stopped because a signal asked for it.
///
/// # Errors
/// [`Interrupted`] unless it is done.
pub fn ended(done: bool) -> anyhow::Result<()> {
    if done {
        return Ok(());
    }
    Err(interrupted().unwrap_or(Interrupted(SIGINT)).into())
}

pub(crate) fn install() -> std::io::Result<()> {
    let signal = SIGNAL.get_or_init(Arc::default);
    for number in [SIGINT, SIGTERM] {
        let stopping = Arc::new(AtomicBool::new(false));
        // In this order: the first arms, the second finds it armed.
        flag::register_conditional_shutdown(number, 128 + number, stopping.clone())?;
        flag::register(number, stopping)?;
        flag::register_usize(number, signal.clone(), number.unsigned_abs() as usize)?;
    }
    // Past a limit on file size, writing must fail with an error that names the file, not kill the process.
    flag::register(SIGXFSZ, Arc::new(AtomicBool::new(false)))?;
    Ok(())
}
