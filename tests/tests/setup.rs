//! `setup.sh`, run in a folder of its own with a PATH of stand-ins: what it checks, asks pip for, and leaves behind.
//!
//! No test reaches the network. The stand-in for Python makes a venv of itself, and its pip writes what the wheel would.
#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// What the script calls besides its subjects; the machine's own.
const PLAIN: &[&str] = &[
    "bash", "cat", "cp", "du", "flock", "grep", "head", "ln", "mkdir", "mv", "readlink", "rm", "sleep", "sort", "tail",
];

const RUSTC: &str = "echo 'rustc 1.95.0 (59807616e 2026-04-14)'";

const PYTHON: &str = r#"
case "$*" in
    "-c import ensurepip, venv" | "-m pip --version") ;;
    "-m venv --clear .venv") rm -rf .venv; mkdir -p .venv/bin; cp "$0" .venv/bin/python ;;
    "-m pip install "*)
        echo "$*" >>asked
        echo "pip's temporary files" >"$TMPDIR/wheel"
        eval "${PIP:-}"
        torch=.venv/lib/python3.11/site-packages/torch
        mkdir -p $torch
        echo "__all__ = ['__version__']
__version__ = '${TORCH:-2.11.0}+cu130'" >$torch/version.py
        ;;
    "-") cat >/dev/null ;;
    *) echo "unexpected: python $*" >&2; exit 9 ;;
esac
"#;

/// A checkout with nothing but what the script reads, and a PATH with nothing but what it calls.
struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    fn new() -> Self {
        let checkout = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for name in ["setup.sh", "rust-toolchain.toml"] {
            fs::copy(root.join(name), checkout.path(name)).unwrap();
        }
        fs::create_dir(checkout.path("bin")).unwrap();
        for name in PLAIN {
            let found = std::env::split_paths(&std::env::var_os("PATH").unwrap())
                .map(|folder| folder.join(name))
                .find(|path| path.exists());
            let found = found.unwrap_or_else(|| panic!("no {name} on PATH"));
            symlink(found, checkout.path("bin").join(name)).unwrap();
        }
        checkout.program("rustc", RUSTC);
        checkout.program("cargo", r#"echo "$*" >>cargo-called"#);
        checkout.program("c++", "");
        checkout.program("python3", PYTHON);
        checkout
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a stand-in on the PATH.
    fn program(&self, name: &str, body: &str) {
        let path = self.path("bin").join(name);
        fs::write(&path, format!("#!{}/bash\n{body}\n", self.path("bin").display())).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn without(&self, name: &str) {
        fs::remove_file(self.path("bin").join(name)).unwrap();
    }

    fn command(&self, variables: &[(&str, &str)]) -> Command {
        let mut command = Command::new(self.path("bin/bash"));
        command
            .arg("setup.sh")
            .current_dir(self.folder.path())
            .env_clear()
            .env("PATH", self.path("bin"))
            .env("LETHE_CUDA", "no")
            .envs(variables.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, variables: &[(&str, &str)]) -> Output {
        self.command(variables).output().unwrap()
    }

    /// Runs to the end and returns what it said.
    fn succeed(&self, variables: &[(&str, &str)]) -> String {
        let output = self.run(variables);
        assert!(output.status.success(), "{output:?}");
        assert!(output.stdout.is_empty(), "{output:?}");
        String::from_utf8(output.stderr).unwrap()
    }

    /// Runs, has to fail, and returns the one line that it said last.
    fn fail(&self, variables: &[(&str, &str)]) -> String {
        let output = self.run(variables);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(!self.path(".libtorch").exists(), "{output:?}");
        let said = String::from_utf8(output.stderr).unwrap();
        said.lines().last().unwrap().to_owned()
    }

    /// The calls of pip so far, one a line.
    fn asked(&self) -> Vec<String> {
        let asked = fs::read_to_string(self.path("asked")).unwrap_or_default();
        asked.lines().map(str::to_owned).collect()
    }

    /// A libtorch that a user might have: its version in a file of the given name.
    fn libtorch(&self, name: &str, file: &str, text: &str) -> String {
        let folder = self.path(name);
        fs::create_dir_all(folder.join("lib")).unwrap();
        fs::create_dir_all(folder.join("include/torch/csrc/api/include/torch")).unwrap();
        fs::write(folder.join("lib/libtorch_cpu.so"), "").unwrap();
        fs::write(folder.join("include/torch/csrc/api/include/torch/torch.h"), "").unwrap();
        fs::write(folder.join(file), text).unwrap();
        folder.to_str().unwrap().to_owned()
    }

    fn links_to(&self) -> PathBuf {
        fs::read_link(self.path(".libtorch")).unwrap()
    }
}

const IN_VENV: &str = ".venv/lib/python3.11/site-packages/torch";

#[test]
fn fetches_the_slim_set_once() {
    let checkout = Checkout::new();
    checkout.succeed(&[]);
    assert_eq!(checkout.links_to(), Path::new(IN_VENV));
    assert!(!checkout.path(".venv/downloads").exists());
    let asked = checkout.asked();
    assert_eq!(asked.len(), 1);
    for part in [
        " torch==2.11.0 nvidia-cuda-runtime==13.0.96 nvidia-cuda-cupti==13.0.85",
        " --no-deps",
        " --no-cache-dir",
    ] {
        assert!(asked[0].contains(part), "{part} in {}", asked[0]);
    }

    // All in place: neither Python nor pip nor Rust is asked, so that it is quick.
    for name in ["python3", "rustc", "cargo", "c++"] {
        checkout.program(name, "echo called >>called");
    }
    fs::copy(checkout.path("bin/python3"), checkout.path(".venv/bin/python")).unwrap();
    assert_eq!(checkout.succeed(&[]), "");
    assert_eq!(checkout.asked().len(), 1);
    assert!(!checkout.path("called").exists());
    // cargo shows the link as LIBTORCH to what it runs.
    let own = checkout.path(".libtorch");
    assert_eq!(checkout.succeed(&[("LIBTORCH", own.to_str().unwrap())]), "");
}

#[test]
fn a_cache_that_the_user_names_is_used() {
    let checkout = Checkout::new();
    checkout.succeed(&[("PIP_CACHE_DIR", "/somewhere")]);
    assert!(!checkout.asked()[0].contains("--no-cache-dir"));
}

#[test]
fn names_all_that_is_missing_at_once() {
    let checkout = Checkout::new();
    checkout.without("c++");
    checkout.program("python3", "exit 1");
    assert_eq!(
        checkout.fail(&[]),
        "setup: missing: a C++ compiler, the venv module of python3; on Debian or Ubuntu: apt-get install g++ python3-venv"
    );
    checkout.program("c++", "");
    assert_eq!(
        checkout.fail(&[]),
        "setup: missing: the venv module of python3; on Debian or Ubuntu: apt-get install python3-venv"
    );
    checkout.without("python3");
    assert_eq!(
        checkout.fail(&[]),
        "setup: missing: python3; on Debian or Ubuntu: apt-get install python3 python3-venv"
    );
    assert!(!checkout.path(".venv").exists());
}

#[test]
fn refuses_an_old_python() {
    let checkout = Checkout::new();
    let old = r#"case "$*" in "-V") echo "Python 3.9.2" ;; *) echo False ;; esac"#;
    checkout.program("python3", old);
    let said = checkout.fail(&[]);
    assert!(
        said.ends_with(
            "bin/python3: expected Python 3.10 or newer, found Python 3.9.2; PYTHON=python3.12 names another"
        ),
        "{said}"
    );
}

#[test]
fn refuses_an_old_rust_and_takes_a_newer_one() {
    let checkout = Checkout::new();
    checkout.program("rustc", "echo 'rustc 1.63.0'");
    let said = checkout.fail(&[]);
    assert!(
        said.contains("bin/rustc: expected Rust 1.95.0 or newer, found 1.63.0"),
        "{said}"
    );
    assert!(said.contains("rustup"), "{said}");
    checkout.program("rustc", "echo 'error: toolchain is not installed' >&2; exit 1");
    assert_eq!(
        checkout.fail(&[]),
        "setup: rustc does not run here: try 'rustup toolchain install 1.95.0'"
    );
    checkout.without("rustc");
    assert!(checkout.fail(&[]).starts_with("setup: Rust is missing: install rustup"));
    assert!(checkout.asked().is_empty());
    checkout.program("rustc", "echo 'rustc 1.100.0 (0123456789 2027-01-01)'");
    checkout.succeed(&[]);
}

#[test]
fn takes_a_libtorch_of_the_users_own_and_remembers_it() {
    let checkout = Checkout::new();
    // Neither Python nor the network is needed for it.
    checkout.without("python3");
    let wheel = checkout.libtorch(
        "wheel",
        "version.py",
        "from typing import Optional\n__version__ = '2.11.0+cu130'\n",
    );
    let zip = checkout.libtorch("zip", "build-version", "2.11.0+cpu\n");
    for folder in [&wheel, &zip] {
        checkout.succeed(&[("LIBTORCH", folder)]);
        assert_eq!(checkout.links_to(), Path::new(folder));
        assert_eq!(checkout.succeed(&[]), "");
        assert_eq!(checkout.links_to(), Path::new(folder));
    }
    assert!(!checkout.path(".venv").exists());
}

#[test]
fn a_changed_libtorch_is_linked_anew() {
    let checkout = Checkout::new();
    let first = checkout.libtorch("first", "build-version", "2.11.0+cpu\n");
    let second = checkout.libtorch("second", "build-version", "2.11.0+cu130\n");
    fs::create_dir(checkout.path("target")).unwrap();
    checkout.succeed(&[("LIBTORCH", &first)]);
    assert!(!checkout.path("cargo-called").exists());
    checkout.succeed(&[("LIBTORCH", &second)]);
    let called = fs::read_to_string(checkout.path("cargo-called")).unwrap();
    assert_eq!(called, "clean --quiet --release -p torch-sys\n");
}

#[test]
fn refuses_another_libtorch() {
    let checkout = Checkout::new();
    let wheel = checkout.libtorch("wheel", "version.py", "__version__ = '2.10.0+cu128'\n");
    assert_eq!(
        checkout.fail(&[("LIBTORCH", &wheel)]),
        format!("setup: {wheel}/version.py: expected libtorch 2.11.0, found 2.10.0; unset LIBTORCH to have it fetched")
    );
    let zip = checkout.libtorch("zip", "build-version", "2.11.1+cpu\n");
    assert!(
        checkout
            .fail(&[("LIBTORCH", &zip)])
            .contains("zip/build-version: expected libtorch 2.11.0, found 2.11.1;")
    );
    let source = checkout.libtorch("source", "version.py", "__version__ = '2.11.0a0+git1234'\n");
    assert!(checkout.fail(&[("LIBTORCH", &source)]).contains("found 2.11.0a0;"));
    let unknown = checkout.libtorch("unknown", "README", "");
    assert!(
        checkout
            .fail(&[("LIBTORCH", &unknown)])
            .ends_with("expected version.py or build-version in it, found neither")
    );
    fs::remove_file(checkout.path("wheel/lib/libtorch_cpu.so")).unwrap();
    fs::write(checkout.path("wheel/version.py"), "__version__ = '2.11.0'\n").unwrap();
    assert!(
        checkout
            .fail(&[("LIBTORCH", &wheel)])
            .ends_with("expected lib/libtorch_cpu.so in it, found none")
    );
    assert_eq!(
        checkout.fail(&[("LIBTORCH", "/no/such/folder")]),
        "setup: LIBTORCH=/no/such/folder: expected a folder, found none"
    );
}

#[test]
fn a_link_to_nothing_is_made_anew() {
    let checkout = Checkout::new();
    symlink("/no/such/folder", checkout.path(".libtorch")).unwrap();
    checkout.succeed(&[]);
    assert_eq!(checkout.links_to(), Path::new(IN_VENV));
}

#[test]
fn a_gpu_brings_cudas_libraries_also_later() {
    let checkout = Checkout::new();
    checkout.succeed(&[]);
    checkout.program("nvidia-smi", "exit 0");
    checkout.succeed(&[("LETHE_CUDA", "auto")]);
    let asked = checkout.asked();
    assert_eq!(asked.len(), 2);
    assert!(asked[1].ends_with(" torch==2.11.0"), "{}", asked[1]);
    assert!(!asked[1].contains("--no-deps"), "{}", asked[1]);
    // What is there serves machines without a GPU too.
    for cuda in ["auto", "no", "yes"] {
        assert_eq!(checkout.succeed(&[("LETHE_CUDA", cuda)]), "");
    }
    let other = Checkout::new();
    assert_eq!(
        other.fail(&[("LETHE_CUDA", "maybe")]),
        "setup: LETHE_CUDA: expected yes, no or auto, found maybe"
    );
}

#[test]
fn a_failed_download_is_one_line_and_can_be_tried_again() {
    let checkout = Checkout::new();
    let offline = "echo \"WARNING: Retrying after connection broken by 'NewConnectionError(x: [Errno 111] Connection \
                   refused)': /simple/torch/\"; echo 'ERROR: No matching distribution found for torch==2.11.0'; exit 1";
    let said = checkout.fail(&[("PIP", offline)]);
    assert!(
        said.starts_with(
            "setup: could not fetch libtorch 2.11.0: ERROR: No matching distribution found for torch==2.11.0 \
             ([Errno 111] Connection refused); pip's words are in .venv/setup.log."
        ),
        "{said}"
    );
    assert!(checkout.path(".venv/setup.log").exists());
    assert!(!checkout.path(".venv/downloads").exists());
    checkout.succeed(&[]);
    assert_eq!(checkout.links_to(), Path::new(IN_VENV));
}

#[test]
fn a_wheel_of_another_version_is_not_linked() {
    let checkout = Checkout::new();
    let said = checkout.fail(&[("TORCH", "2.12.0")]);
    assert!(
        said.contains("torch/version.py: expected libtorch 2.11.0, found 2.12.0"),
        "{said}"
    );
}

#[test]
fn an_interrupted_setup_ends_pip_and_can_be_run_again() {
    for (signal, code) in [("TERM", Some(143)), ("KILL", None)] {
        let checkout = Checkout::new();
        // Alone in its process group, as a shell runs it; pip's stand-in says who it is and then takes its time.
        let mut child = checkout
            .command(&[("PIP", "echo $$ >pip; exec sleep 600")])
            .spawn()
            .unwrap();
        let pip = wait_for(&mut child, &checkout.path("pip"));
        kill(signal, &child.id().to_string());
        assert_eq!(child.wait().unwrap().code(), code);
        assert!(!checkout.path(".libtorch").exists());
        if signal == "TERM" {
            assert!(!alive(&pip), "pip goes on after its setup");
            assert!(!checkout.path(".venv/downloads").exists());
        } else {
            kill("KILL", &pip);
        }
        checkout.succeed(&[]);
        assert_eq!(checkout.links_to(), Path::new(IN_VENV));
    }
}

/// The content of a file once it has one.
fn wait_for(child: &mut Child, path: &Path) -> String {
    loop {
        let text = fs::read_to_string(path).unwrap_or_default();
        if text.ends_with('\n') {
            return text.trim().to_owned();
        }
        assert!(child.try_wait().unwrap().is_none(), "setup ended too early");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn kill(signal: &str, process: &str) {
    let done = Command::new("kill").args(["-s", signal, process]).status().unwrap();
    assert!(done.success());
}

fn alive(process: &str) -> bool {
    Path::new("/proc").join(process).exists()
}
