//! A tool as a process: started, awaited, killed, and shown in full where it did not do what was expected.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{JoinHandle, sleep, spawn};
use std::time::{Duration, Instant};

use crate::Folder;

/// Nothing of a test needs that long on the busiest machine: what does hangs.
const LIMIT: Duration = Duration::from_secs(600);

/// Between two looks at a program that runs.
const PAUSE: Duration = Duration::from_micros(200);

/// The checkout's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The program of that name, beside the tests'.
///
/// # Panics
/// When it has not been built, or from other sources than those that are there.
#[track_caller]
pub fn tool(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let path = test.parent().and_then(Path::parent).unwrap().join(name);
    assert!(path.is_file(), "{} is missing: run 'make build'", path.display());
    let source = newer_source(&path);
    assert!(
        source.is_none(),
        "{} is older than {}: run 'make build'",
        path.display(),
        source.unwrap_or_default().display()
    );
    path
}

/// A source of a program that was changed, or went, after it was built. Cargo lists the sources beside it.
fn newer_source(program: &Path) -> Option<PathBuf> {
    let list = fs::read_to_string(program.with_extension("d")).unwrap();
    let (_, sources) = list.lines().next()?.split_once(": ")?;
    let time = |path: &Path| fs::metadata(path).and_then(|file| file.modified()).ok();
    let built = time(program);
    // Spaces in a name are escaped.
    let names = sources.replace("\\ ", "\0");
    let mut paths = names.split(' ').map(|name| PathBuf::from(name.replace('\0', " ")));
    paths.find(|path| time(path).is_none_or(|time| Some(time) > built))
}

/// A program to run in a folder.
pub struct Command<'a> {
    inner: std::process::Command,
    folder: &'a Folder,
    name: String,
}

impl Folder {
    /// A tool, to be run in this folder.
    #[track_caller]
    pub fn tool(&self, name: &str) -> Command<'_> {
        self.program(&tool(name))
    }

    /// `make` in the checkout, with its results in the folder `out` of this one. The tools, `needed` among them, are taken as they are.
    #[track_caller]
    pub fn make(&self, out: &str, needed: &str) -> Command<'_> {
        tool(needed);
        self.program(Path::new("make"))
            .args("--no-print-directory -o build -o setup -C")
            .arg(root())
            .arg(format!("OUT={}", self.path(out).display()))
    }

    /// [`Folder::make`] of a study's preset.
    #[track_caller]
    pub fn preset(&self, preset: &str, needed: &str) -> Command<'_> {
        self.make("out", needed).arg(format!("PRESET={preset}"))
    }

    /// Makes a study's smoke preset again: it has so many pages, and nothing is left to do.
    #[track_caller]
    pub fn is_made(&self, study: &str, needed: &str, pages: usize) {
        let again = self.preset("smoke", needed).arg(study).succeed();
        let done = again.stdout.lines().all(|line| line.starts_with("The report: "));
        again.expect(done && again.stdout.lines().count() == pages, "expected nothing to do");
    }

    /// A program, to be run in this folder, that sees nothing of the test's environment but the paths it needs.
    pub fn program(&self, program: &Path) -> Command<'_> {
        let mut inner = std::process::Command::new(program);
        inner
            .current_dir(self.root())
            .env_clear()
            .env("OMP_NUM_THREADS", "1")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        for kept in ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"] {
            if let Some(value) = std::env::var_os(kept) {
                inner.env(kept, value);
            }
        }
        let name = program.file_name().unwrap().to_string_lossy().into_owned();
        Command {
            inner,
            folder: self,
            name,
        }
    }
}

impl Command<'_> {
    /// More arguments, parted by spaces.
    pub fn args(mut self, args: &str) -> Self {
        self.inner.args(args.split_whitespace());
        self
    }

    /// In another folder than the test's.
    pub fn at(mut self, folder: &Path) -> Self {
        self.inner.current_dir(folder);
        self
    }

    /// One more argument, whatever is in it.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.inner.arg(arg);
        self
    }

    /// The same within bash, after a line of its own such as `ulimit -f 1`; `$0` is the program, `$@` its arguments.
    pub fn within(self, line: &str) -> Self {
        let mut outer = self.folder.program(Path::new("bash"));
        outer.inner.arg("-c").arg(line).arg(self.inner.get_program());
        outer.inner.args(self.inner.get_args());
        outer.name = self.name;
        outer
    }

    /// A variable of the environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.inner.env(name, value);
        self
    }

    /// Starts it.
    #[track_caller]
    pub fn start(mut self) -> Started {
        let mut words = vec![self.inner.get_program().to_string_lossy().into_owned()];
        words.extend(self.inner.get_args().map(|a| a.to_string_lossy().into_owned()));
        let mut child = self
            .inner
            .spawn()
            .unwrap_or_else(|e| panic!("{}: {e}", words.join(" ")));
        Started {
            stdout: Heard::new(child.stdout.take().unwrap()),
            stderr: Heard::new(child.stderr.take().unwrap()),
            since: Instant::now(),
            child,
            words,
            folder: self.folder.root().to_owned(),
        }
    }

    /// Runs it to its end, whatever that is.
    #[track_caller]
    pub fn run(self) -> Ran {
        let folder = self.folder;
        let mut ran = self.start().wait();
        ran.listing = folder.listing();
        ran
    }

    /// Runs it to its end, which has to be a good one.
    #[track_caller]
    pub fn succeed(self) -> Ran {
        let ran = self.run();
        ran.expect(ran.code() == Some(0), "expected exit code 0");
        ran
    }

    /// Runs it; it has to fail with this exit code, one line on standard error, nothing on standard output, and no file
    /// made, changed or removed. The line names the tool and then has these parts.
    #[track_caller]
    pub fn refuse(self, code: i32, parts: &[&str]) {
        let folder = self.folder;
        let start = format!("{}: ", self.name);
        let before = folder.files(".");
        let ran = self.run();
        ran.expect(ran.code() == Some(code), &format!("expected exit code {code}"));
        ran.expect(
            ran.stderr.trim_end().lines().count() == 1 && ran.stderr.ends_with('\n'),
            "expected one line on standard error",
        );
        ran.expect(ran.stdout.is_empty(), "expected nothing on standard output");
        ran.expect(folder.files(".") == before, "expected the folder as it was");
        ran.expect(ran.stderr.starts_with(&start), "expected the tool's name");
        for part in parts {
            ran.expect(ran.stderr.contains(part), &format!("expected to be told: {part}"));
        }
    }

    /// Runs it; its arguments make no sense, which it is told with advice on usage before anything else is done. The
    /// message names this part.
    #[track_caller]
    pub fn misuse(self, part: &str) {
        let folder = self.folder;
        let before = folder.files(".");
        let ran = self.run();
        ran.expect(ran.code() == Some(2), "expected exit code 2");
        ran.expect(ran.stderr.starts_with("error: "), "expected advice on usage");
        ran.expect(ran.stdout.is_empty(), "expected nothing on standard output");
        ran.expect(ran.stderr.contains(part), &format!("expected to be told: {part}"));
        ran.expect(folder.files(".") == before, "expected the folder as it was");
    }
}

/// What comes out of a pipe, as it comes.
struct Heard {
    bytes: Arc<Mutex<Vec<u8>>>,
    listener: JoinHandle<()>,
}

impl Heard {
    fn new(mut pipe: impl Read + Send + 'static) -> Self {
        let bytes = Arc::new(Mutex::new(Vec::new()));
        let all = bytes.clone();
        let listener = spawn(move || {
            let mut part = [0; 4096];
            while let Ok(length @ 1..) = pipe.read(&mut part) {
                all.lock().unwrap().extend_from_slice(&part[..length]);
            }
        });
        Self { bytes, listener }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes.lock().unwrap()).into_owned()
    }

    fn all(self) -> String {
        let Self { bytes, listener } = self;
        listener.join().unwrap();
        String::from_utf8_lossy(&bytes.lock().unwrap()).into_owned()
    }
}

/// A program that runs.
pub struct Started {
    child: Child,
    stdout: Heard,
    stderr: Heard,
    since: Instant,
    words: Vec<String>,
    folder: PathBuf,
}

impl Started {
    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// What it has written to standard error so far.
    pub fn said(&self) -> String {
        self.stderr.text()
    }

    /// Waits until something holds, or the program ends.
    pub fn until(&mut self, mut holds: impl FnMut(&Self) -> bool) {
        while !holds(self) && self.runs() && self.since.elapsed() < LIMIT {
            sleep(PAUSE);
        }
    }

    /// The last step at which a training with `-v` says that it saved its state; −1 where it has not.
    pub fn saved_at(&self) -> i64 {
        last_step(&self.said(), ": saved at step ")
    }

    /// The last step at which a training with `-vv` says that it is; −1 where it does not. It says so every few steps.
    pub fn is_at(&self) -> i64 {
        last_step(&self.said(), "at step ")
    }

    /// Kills it at once; it may have ended already.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
    }

    /// Sends a signal, such as `INT` or `TERM`; the program may have ended already.
    pub fn signal(&self, name: &str) {
        let id = self.child.id().to_string();
        // A child that has ended keeps its number until it is waited for: no other process is hit.
        let sent = std::process::Command::new("kill")
            .args(["-s", name, &id])
            .stderr(Stdio::null())
            .status();
        sent.unwrap();
    }

    /// Waits for its end; a program that takes too long is killed, and that is told.
    #[track_caller]
    pub fn wait(mut self) -> Ran {
        let mut hung = false;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if self.since.elapsed() > LIMIT && !hung {
                hung = true;
                self.child.kill().unwrap();
            }
            sleep(PAUSE);
        };
        let ran = Ran {
            stdout: self.stdout.all(),
            stderr: self.stderr.all(),
            words: self.words,
            folder: self.folder,
            listing: String::new(),
            status,
        };
        ran.expect(!hung, "expected an end");
        ran.expect(!ran.stderr.contains("panicked"), "expected no panic");
        ran
    }
}

/// A program that has ended.
pub struct Ran {
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
    status: ExitStatus,
    words: Vec<String>,
    folder: PathBuf,
    listing: String,
}

impl Ran {
    /// Its exit code; none where a signal ended it.
    pub fn code(&self) -> Option<i32> {
        self.status.code()
    }

    /// The signal that ended it.
    pub fn signal(&self) -> Option<i32> {
        self.status.signal()
    }

    /// Fails the test, showing everything, unless `holds`.
    #[track_caller]
    pub fn expect(&self, holds: bool, what: &str) {
        assert!(holds, "{what}\n{self}");
    }

    /// The step at which a training says that it went on.
    pub fn resumed_at(&self) -> Option<i64> {
        let (_, rest) = self.stderr.split_once("going on at step ")?;
        rest.split_whitespace().next()?.parse().ok()
    }

    /// The last step at which a training with `-v` says that it saved its state; −1 where it has not.
    pub fn saved_at(&self) -> i64 {
        last_step(&self.stderr, ": saved at step ")
    }
}

/// The step of the last whole line that says these words before it; −1 where none does.
fn last_step(said: &str, words: &str) -> i64 {
    let whole = said.rfind('\n').map_or("", |end| &said[..end]);
    let last = whole.rsplit_once(words).map(|(_, rest)| rest);
    let step = last.and_then(|rest| rest.split_whitespace().next());
    step.map_or(-1, |step| step.parse().unwrap())
}

impl fmt::Display for Ran {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let folder = self.folder.display();
        let Self {
            listing,
            status,
            stdout,
            stderr,
            ..
        } = self;
        writeln!(f, "command {}\nin      {folder}\n{listing}", self.words.join(" "))?;
        write!(f, "{status}\n--- stdout\n{stdout}--- stderr\n{stderr}---")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_older_than_a_source_is_told() {
        let folder = Folder::empty();
        let list = |names: &str| folder.write("tool.d", format!("{}: {names}\n", folder.path("tool").display()));
        let [old, spaced, gone] = ["old.rs", "a source.rs", "gone.rs"].map(|name| folder.path(name));
        folder.write("old.rs", "");
        folder.write("a source.rs", "");
        folder.write("tool", "");
        let escaped = spaced.display().to_string().replace(' ', "\\ ");
        let written = fs::metadata(folder.path("tool")).unwrap().modified().unwrap();
        let set = |path: &Path, time| {
            fs::File::options()
                .append(true)
                .open(path)
                .unwrap()
                .set_modified(time)
                .unwrap()
        };
        for path in [&old, &spaced] {
            set(path, written - Duration::from_secs(1));
        }
        list(&format!("{} {escaped}", old.display()));
        assert_eq!(newer_source(&folder.path("tool")), None);
        set(&spaced, written + Duration::from_secs(1));
        assert_eq!(newer_source(&folder.path("tool")), Some(spaced));
        list(&format!("{} {}", old.display(), gone.display()));
        assert_eq!(newer_source(&folder.path("tool")), Some(gone));
    }
}
