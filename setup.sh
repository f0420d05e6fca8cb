#!/usr/bin/env bash
# Puts libtorch into this checkout, after checking that what the build needs is on the machine.
#
#   ./setup.sh                           what `make` runs before cargo; a few milliseconds when all is in place
#   LIBTORCH=/opt/libtorch ./setup.sh    uses that libtorch, and goes on using it until .libtorch is removed
#   LETHE_CUDA=yes|no ./setup.sh         with CUDA's libraries or without; by default, with where there is an NVIDIA GPU
#   PYTHON=python3.12 ./setup.sh         the Python that makes .venv
#
# It writes .venv and .libtorch (a link) beside itself and nothing else; pip keeps no cache unless PIP_CACHE_DIR names
# one, because half a gigabyte in the home folder would be something installed outside the checkout. It can be
# interrupted and run again at any point: the link and the stamp, which alone count as done, are made last.
set -euo pipefail
unset CDPATH
[[ ${BASH_SOURCE[0]} == */* ]] && cd "${BASH_SOURCE[0]%/*}"

# tch 0.24 links this libtorch and no other.
readonly version=2.11.0
# libtorch_cpu.so of the wheel needs these two of CUDA's libraries even where there is no GPU.
readonly slim=(nvidia-cuda-runtime==13.0.96 nvidia-cuda-cupti==13.0.85)
readonly stamp=.venv/lethe-setup log=.venv/setup.log downloads=.venv/downloads
readonly python=${PYTHON:-python3}

note() { printf 'setup: %s\n' "$*" >&2; }
die() {
    note "$*"
    exit 1
}

main() {
    # cargo hands the link itself as LIBTORCH to what it runs: that is no choice of the user's.
    case ${LIBTORCH:-} in
        "" | .libtorch | "$PWD/.libtorch") in_place || install ;;
        *) use_given "$LIBTORCH" ;;
    esac
}

# --- What is there -----------------------------------------------------------------------------------------------

# Is .libtorch ready: a folder of the user's own, or the one in .venv that was finished, with CUDA where that is wanted?
in_place() {
    [[ $(version_in .libtorch) == "$version" ]] || return 1
    [[ $(readlink .libtorch) == .venv/* ]] || return 0
    local kind=""
    [[ -r $stamp ]] && read -r kind <"$stamp"
    [[ $kind == "$version cuda" ]] || { [[ $kind == "$version cpu" ]] && ! wants_cuda; }
}

# The file in folder $1 that states libtorch's version, if any: version.py in a wheel, build-version in a zip.
version_file() {
    local name
    for name in version.py build-version; do
        [[ -r $1/$name ]] && echo "$1/$name" && return
    done
    return 0
}

# The version that folder $1 states, without its "+cpu" or "+cu130"; nothing where it states none.
version_in() {
    local file line
    file=$(version_file "$1")
    [[ -n $file ]] || return 0
    while read -r line; do
        if [[ $file == *.py ]]; then
            [[ $line =~ ^__version__[^\"\']*[\"\'](.*)[\"\'] ]] || continue
            line=${BASH_REMATCH[1]}
        fi
        echo "${line%%+*}"
        return
    done <"$file"
}

wants_cuda() {
    case ${LETHE_CUDA:-auto} in
        yes) return 0 ;;
        no) return 1 ;;
        auto) ;;
        *) die "LETHE_CUDA: expected yes, no or auto, found $LETHE_CUDA" ;;
    esac
    compgen -G '/proc/driver/nvidia/gpus/*' >/dev/null ||
        { command -v nvidia-smi >/dev/null && nvidia-smi -L >/dev/null 2>&1; }
}

# --- What has to be on the machine -------------------------------------------------------------------------------

require_rust() {
    local line want="" have
    while read -r line; do
        [[ $line =~ ^channel[^\"]*\"([0-9.]+)\" ]] && want=${BASH_REMATCH[1]}
    done <rust-toolchain.toml
    command -v rustc >/dev/null && command -v cargo >/dev/null ||
        die "Rust is missing: install rustup (https://rustup.rs), which then fetches Rust $want by itself"
    # rustup's own words, if any, go to stderr: it may fetch the toolchain here.
    have=$(rustc --version) || die "rustc does not run here: try 'rustup toolchain install $want'"
    [[ $have =~ ^rustc\ ([0-9]+\.[0-9]+\.[0-9]+) ]] || die "rustc --version: expected a version, found '$have'"
    have=${BASH_REMATCH[1]}
    [[ $(printf '%s\n' "$want" "$have" | sort -V | head -n 1) == "$want" ]] ||
        die "$(command -v rustc): expected Rust $want or newer, found $have; rustup (https://rustup.rs) fetches it by" \
            "itself, and its folder ~/.cargo/bin has to come first on PATH"
}

# Names all that is missing at once; $1 is "python" where a .venv is to be made.
require_packages() {
    local missing=() packages=() compiler=${CXX:-c++}
    command -v "${compiler%% *}" >/dev/null || { missing+=("a C++ compiler") && packages+=(g++); }
    if [[ $1 == python ]]; then
        if ! command -v "$python" >/dev/null; then
            missing+=("$python") && packages+=(python3 python3-venv)
        elif [[ $("$python" -c 'import sys; print(sys.version_info >= (3, 10))' 2>/dev/null) == False ]]; then
            die "$(command -v "$python"): expected Python 3.10 or newer, found $("$python" -V 2>&1); PYTHON=python3.12 names another"
        elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            missing+=("the venv module of $python") && packages+=(python3-venv)
        fi
    fi
    [[ ${#missing[@]} == 0 ]] ||
        die "missing: $(join "${missing[@]}"); on Debian or Ubuntu: apt-get install ${packages[*]}"
}

# join a b c: "a, b, c".
join() {
    local first=$1
    shift
    printf '%s' "$first" "${@/#/, }"
}

# --- A libtorch of the user's own --------------------------------------------------------------------------------

use_given() {
    local folder file found
    folder=$(cd "$1" 2>/dev/null && pwd) || die "LIBTORCH=$1: expected a folder, found none"
    file=$(version_file "$folder")
    [[ -n $file ]] || die "LIBTORCH=$1: expected version.py or build-version in it, found neither"
    found=$(version_in "$folder")
    [[ $found == "$version" ]] || die "$file: expected libtorch $version, found ${found:-no version}; unset LIBTORCH to have it fetched"
    for file in lib/libtorch_cpu.so include/torch/csrc/api/include/torch/torch.h; do
        [[ -e $folder/$file ]] || die "LIBTORCH=$1: expected $file in it, found none"
    done
    [[ $(readlink .libtorch) == "$folder" ]] && return
    require_rust
    require_packages compiler
    link "$folder"
    note "libtorch $version in $folder"
}

# Points .libtorch at $1, in one step.
link() {
    local before
    before=$(readlink .libtorch || true)
    [[ $before == "$1" ]] && return
    ln -sfn "$1" .libtorch.new
    mv -T .libtorch.new .libtorch
    # What was linked against the other one names its libraries.
    if [[ -n $before && -d target ]]; then
        cargo clean --quiet --release -p torch-sys || note "run 'cargo clean' if the build does not link"
    fi
}

# --- The wheel, in .venv -----------------------------------------------------------------------------------------

install() {
    local kind=cpu torch
    wants_cuda && kind=cuda
    require_rust
    require_packages python
    lock
    in_place && return
    make_venv
    fetch "$kind"
    for torch in .venv/lib/python3*/site-packages/torch; do :; done
    [[ $(version_in "$torch") == "$version" ]] ||
        die "$torch/version.py: expected libtorch $version, found $(version_in "$torch"); remove .venv and run this again"
    link "$torch"
    echo "$version $kind" >"$stamp"
    note "libtorch $version ($kind) in .venv"
}

# One at a time: held on this script itself, so that no lock file stays behind, and by pip after us if we are killed.
lock() {
    command -v flock >/dev/null || return 0
    exec 9<setup.sh
    local status=0
    flock -n -E 75 9 || status=$?
    case $status in
        0) ;;
        75) note "another setup runs in this checkout: waiting for it" && flock 9 ;;
        # Network file systems without locks, or that lock only what can be written.
        *) note "no locks on this file system: start one setup at a time" ;;
    esac
}

make_venv() {
    local said
    if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
        note "making .venv with $(command -v "$python")"
        said=$("$python" -m venv --clear .venv 2>&1) || die "$python -m venv: ${said##*$'\n'}"
    fi
    # pip takes a package for installed as soon as its name is written: one that was interrupted has to look absent.
    .venv/bin/python - <<'PYTHON'
import importlib.metadata, pathlib, shutil, sysconfig
for folder in pathlib.Path(sysconfig.get_path("platlib")).glob("*.dist-info"):
    files = importlib.metadata.PathDistribution(folder).files
    sized = [(f.locate(), f.size) for f in files or [] if f.size is not None]
    if not sized or any(not path.exists() or path.stat().st_size != size for path, size in sized):
        shutil.rmtree(folder)
PYTHON
}

# Installs the wheel: with all it asks for where $1 is cuda, with the least that links otherwise.
fetch() {
    local packages=("torch==$version") options=(--no-compile --no-input --only-binary :all: --progress-bar off) about=""
    if [[ $1 == cpu ]]; then
        packages+=("${slim[@]}") options+=(--no-deps) about=" of about 545"
    fi
    [[ -n ${PIP_CACHE_DIR:-} ]] || options+=(--no-cache-dir)
    rm -rf "$downloads"
    mkdir "$downloads"
    # pip's temporary files lie in the checkout too: /tmp may be small, and follow weighs them.
    # Variables of a user's own may send packages elsewhere, which .venv has no use for.
    unset PIP_TARGET PIP_PREFIX PIP_ROOT
    PIP_USER=0 TMPDIR=$PWD/$downloads .venv/bin/python -m pip install "${options[@]}" "${packages[@]}" >"$log" 2>&1 </dev/null &
    pip=$!
    trap stop EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    follow "$about"
    wait "$pip" || die "could not fetch libtorch $version: $(reason); pip's words are in $log. With the network up, run this" \
        "again; or set LIBTORCH to a libtorch $version of your own"
    stop
    trap - EXIT INT TERM HUP
}

# While pip runs, says how far it is: over and over on one line of a terminal, elsewhere a line every five seconds.
follow() {
    local ticks=0 said="" megabytes
    while kill -0 "$pip" 2>/dev/null; do
        sleep 0.5
        ticks=$((ticks + 1))
        [[ -t 2 || $((ticks % 10)) == 0 ]] || continue
        if grep -q '^Installing collected' "$log"; then
            said="unpacking libtorch $version"
        else
            megabytes=$(du -s --block-size=MB "$downloads" 2>/dev/null || true)
            said="fetching libtorch $version: ${megabytes%%MB*}$1 MB"
        fi
        if [[ -t 2 ]]; then printf '\r\033[Ksetup: %s' "$said" >&2; else note "$said"; fi
    done
    if [[ -t 2 && -n $said ]]; then printf '\r\033[K' >&2; fi
}

# pip, once started, ends with us; what it had fetched so far is of no use to the next run.
stop() {
    kill "$pip" 2>/dev/null || true
    wait "$pip" 2>/dev/null || true
    rm -rf "$downloads"
}

# Why pip failed, in a line: its last error, and what became of the connection where that broke.
reason() {
    local error connection
    error=$(grep -E '^ *(ERROR|error)' "$log" | tail -n 1 || true)
    connection=$(grep 'connection broken by' "$log" | grep -oE '\[Errno[^)"'\'']*|timed out' | tail -n 1 || true)
    echo "${error:-$(tail -n 1 "$log")}${connection:+ ($connection)}"
}

main
