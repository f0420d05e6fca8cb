# Settings, help, setup and tests; the studies stand in pipelines/*.mk. `make` alone prints help.
ifeq ($(filter grouped-target,$(.FEATURES)),)
$(error GNU Make 4.3 or newer is needed, this is $(MAKE_VERSION))
endif

MAKEFLAGS += --no-builtin-rules --warn-undefined-variables
# Every core unless the command line says otherwise (its -j wins). A make around this one keeps its own count.
ifeq ($(MAKELEVEL),0)
# nproc would answer OMP_NUM_THREADS, which is a number of threads a process.
MAKEFLAGS += -j$(shell env -u OMP_NUM_THREADS -u OMP_THREAD_LIMIT nproc)
endif
SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:

BIN := target/release
## OUT=out          where the results go
OUT ?= out
## GPU=             put before each training: "flock out/.gpu.lock" for one at a time, "srun --gres=gpu:1" on a cluster
GPU ?=
## CPU=             put before each other step: "srun -c1" on a cluster
CPU ?=
# One thread a process, one process a core: what a study of many runs wants.
export OMP_NUM_THREADS ?= 1
# Decoded images, shared by all runs of all studies.
export LETHE_CACHE ?= $(OUT)/cache

.PHONY: help setup build test bench check lint

help: ## this list
	@awk -F ':.*## ' ' \
	    BEGIN { print "make [-jN] TARGET [SETTING=...]   (every core, unless -jN says otherwise)" } \
	    FILENAME != "Makefile" && !studies++ { print "\nstudies" } \
	    FILENAME == "Makefile" && FNR == 1 { print "\nwork" } \
	    /^[a-z][a-z0-9-]*:.*## / { printf "  %-23s %s\n", $$1, $$2 } \
	    /^## [A-Z]+=/ { sub(/^## /, ""); settings = settings "\n  " $$0 } \
	    END { print "\nsettings" settings }' $(sort $(wildcard pipelines/*.mk)) Makefile

setup: ## fetch libtorch into .venv; the other targets do it by themselves
	./setup.sh

# Tools are order-only prerequisites of what they make: a change of the code does not discard a week of checkpoints.
build: | setup ## compile the tools
	cargo build --release --locked --workspace

# Tools and tests in one build: with the tools alone, cargo would choose other features and compile arrow twice.
test: | setup ## run every test
	cargo build --release --locked --workspace --bins --tests
	cargo test --release --locked --workspace --no-fail-fast
	@if [[ $${LETHE_REQUIRE_BROWSER:-} == 1 || -n "$${LETHE_BROWSER:-}" ]] || \
	    command -v chromium chromium-browser google-chrome >/dev/null; then \
	    set -x; cargo test --release --locked --workspace --test integration browser -- --ignored; \
	else \
	    echo "make test: no browser (chromium on PATH, or LETHE_BROWSER=...): nobody looked at the report's figures" >&2; \
	fi

bench: | build ## measure speed, and print it
	cargo bench --locked --workspace --bench '*'

check: lint test ## what has to hold before a commit

# With --release, so that the build scripts' work (libtorch's C++ binding is two minutes of it) is there already.
lint: | setup ## formatting, and clippy's advice
	cargo fmt --check
	cargo clippy --release --locked --workspace --all-targets -- -D warnings

# A folder, for `| $(OUT)/study/`: only order-only, since its time changes with every file in it. Precious, or make would
# try to remove it in the end as an intermediate file.
.PRECIOUS: %/
%/:
	mkdir -p $@

## PRESET=smoke    size of a study: smoke (seconds, on data/), cpu (hours); scale and language: gpu, paper
PRESET ?= smoke
## DATA=data       folder of the data sets; a set NAME is the folder DATA/NAME or the files DATA/NAME-*.parquet
DATA ?= data

# What the studies share: a data set by name; a value that not every preset, network or page has; a part of a run's name.
s-set = $(if $(wildcard $(DATA)/$(1)/.),$(DATA)/$(1),$(DATA)/$(1)-*.parquet)
s-maybe = $(if $(filter-out undefined,$(origin $(1))),$($(1)))
s-part = $(word $(1),$(subst /, ,$(2)))

include $(sort $(wildcard pipelines/*.mk))
