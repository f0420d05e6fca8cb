# Settings, help, setup, tests and studies. `make` alone prints help.
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
## GPU=             put before each training: "flock Makefile" for one at a time, "srun --gres=gpu:1" on a cluster
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
	    /^[^ \t\#:=$$(]+:.*## / { printf "  %-23s %s\n", $$1, $$2 } \
	    /^## [A-Z]+=/ { sub(/^## /, ""); settings = settings "\n  " $$0 } \
	    END { print "\nsettings" settings }' $(wildcard $(RULES)) Makefile

setup: ## fetch libtorch into .venv; the other targets do it by themselves
	./setup.sh

# Tools are order-only prerequisites of what they make: a change of the code does not discard a week of checkpoints.
build: | setup ## compile the tools
	cargo build --release --locked --workspace

# Tools and tests in one build. The same features as the tools alone: what `build` compiled is not compiled again.
test: | setup ## run every test
	cargo build --release --locked --workspace --bins --tests
	cargo test --release --locked --workspace --no-fail-fast
	@if [[ $${LETHE_REQUIRE_BROWSER:-} == 1 || -n "$${LETHE_BROWSER:-}" ]] || \
	    command -v chromium chromium-browser google-chrome >/dev/null; then \
	    set -x; cargo test --release --locked --workspace --test integration browser -- --ignored; \
	else \
	    echo "make test: no browser (chromium on PATH, or LETHE_BROWSER=...): nobody looked at the report's figures" >&2; \
	fi

bench: | build ## measure speed, also beside PyTorch's (tests/peers), and print it
	cargo bench --locked --workspace --bench '*'
	.venv/bin/python tests/peers/bench.py --parts

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

## PRESET=smoke    size of a study: smoke (seconds, on data/), cpu (hours); scale, language and search: gpu, paper
PRESET ?= smoke
## MODELS=models   folder of Hugging Face checkpoints, one folder each, for `make language PRESET=paper`
MODELS ?= models
## DATA=data       folder of the data sets; a set NAME is the folder DATA/NAME or the files DATA/NAME-train.parquet and so on
DATA ?= data
## STUDY=           a study of your own outside of pipelines: `make NAME STUDY=folder/NAME.toml`
STUDY ?=
# Make parts names at blanks.
$(foreach v,OUT DATA MODELS STUDY,$(if $(word 2,$($v)),$(error $v: expected a path without blanks, found $($v))))
$(foreach v,OUT DATA,$(if $($v),,$(error $v: expected a path, found none)))
marks := : ; & | % ( ) ' " ` < > * ? [ ] ~ = ! \#
$(foreach v,OUT DATA MODELS STUDY,$(foreach m,$(marks),$(if $(findstring $m,$($v)),\
    $(error $v: expected a path without $m, found $($v)))))

## PRECISION=auto   number format of trainings: float32, bf16, or auto: float32 on a CPU, bf16 on a GPU; searches float32, language's cpu preset bf16
PRECISION ?= auto
$(if $(and $(filter auto float32 bf16,$(PRECISION)),$(filter 1,$(words $(PRECISION)))),,$(error PRECISION: expected auto, float32 or bf16, found $(PRECISION)))

# What rules say of data sets: where the one of this name is; whether it is there; the files of a folder or of a pattern.
# Files of a set go on with a split: train, val, dev, test or eval. So those of NAME-c are none of NAME's.
splits := [tvdeTVDE][raevRAEV][asvlASVL]*.parquet
set = $(if $(wildcard $(DATA)/$(1)/.),$(DATA)/$(1),$(DATA)/$(1)-$(splits))
at-hand = $(wildcard $(DATA)/$(1)/. $(DATA)/$(1)-$(splits))
files = $(or $(wildcard $(foreach e,parquet txt,$(1)/*.$e $(1)/*/*.$e)),$(wildcard $(1)),$(1))

# A data set that is not there: of a pattern without files Make says only that there is no rule.
$(DATA)/%-$(splits):
	+@echo "make: DATA=$(DATA): expected the data set $*, as a folder $(DATA)/$* or files $(DATA)/$*-train*.parquet, found none;" \
	    "target/release/dataset fetch and dataset import make them (README.md)" >&2; exit 2

# --- Studies ------------------------------------------------------------------------------------------------------

# A study is pipelines/NAME.toml; its presets, if it has some, are pipelines/NAME/PRESET/study.toml. `grid` writes the rules of all runs into
# pipelines/rules, which are kept with the rest: a fresh clone shows what it would run before anything is built.
own := $(basename $(notdir $(STUDY)))
$(if $(and $(own),$(wildcard pipelines/$(own).toml)),\
    $(error STUDY: expected another name than those of the studies in pipelines, found $(own)))
# make would take it for this very file, and never end.
$(if $(filter Makefile,$(own)),$(error STUDY: expected a name that the Makefile has no use for, found $(own)))
STUDIES := quickstart $(filter-out quickstart,$(patsubst pipelines/%.toml,%,$(sort $(wildcard pipelines/*.toml)))) $(own)
toml = $(if $(filter $(1),$(own)),$(STUDY),pipelines/$(1).toml)
presets = $(patsubst $(basename $(toml))/%/study.toml,%,$(wildcard $(basename $(toml))/*/study.toml))
# $(1) study: its rules in the preset, or those without one; nothing where it has presets and not this one.
rules = $(if $(filter $(1),$(own)),$(OUT),pipelines)/rules/$(1)$(if $(presets),-$(PRESET)).mk
here = $(or $(if $(presets),,yes),$(filter $(PRESET),$(presets)))
RULES := $(foreach s,$(STUDIES),$(if $(call here,$s),$(call rules,$s)))
# Those whose TOML files are no longer what they were written from, or are another study's of the same name. By content: in a clone, times of
# files say nothing.
STALE := $(shell for both in $(foreach s,$(STUDIES),$(if $(call here,$s),'$(call rules,$s)|$(call toml,$s)')); do \
    read -r rules toml <<< "$${both/|/ }"; of=$$(sed -n 's/^\# of: //p' $$rules 2>/dev/null || :); \
    [[ " $$of " == *" $$toml "* && "$$(xargs -r cat <<< "$$of" 2>/dev/null | sha256sum)" == \
       "$$(sed -n 's/^\# sha256 of these: //p' $$rules 2>/dev/null)  -" ]] || echo $$rules; done)

# Whether commands are only printed.
dry = $(findstring n,$(firstword -$(MAKEFLAGS)))
restarts = $(if $(filter undefined,$(origin MAKE_RESTARTS)),,$(MAKE_RESTARTS))
settings = --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION)

.PHONY: always
always:
# Where a study has a mistake, the rules stay what they were, and nothing runs by them: every run and page comes after them.
# By the tool as it is now: an old one would write what is stale again.
define study-rule
$(rules): always | build
	@mkdir -p $$(@D)
	$$(BIN)/grid rules $(toml) $(if $(presets),--preset $(PRESET)) --out $$@
endef
define study-without-preset
.PHONY: $(1) $(1)-
$(1) $(1)-: ; @echo "$(1): there is no preset $(PRESET), only $(presets)" >&2; exit 2
$(1)-%: $(1)- ;
endef
$(foreach s,$(STUDIES),$(if $(call here,$s),\
    $(if $(filter $(call rules,$s),$(STALE)),$(eval $(call study-rule,$s))),$(eval $(call study-without-preset,$s))))
# A study with a mistake in it says so, and keeps nobody from running another.
-include $(RULES)
# Results that another command made than the study has now: they are made again, and what goes on from them. Rules that are about to be
# written anew say only by which commands results are that nobody has told of.
goals := $(filter-out help setup build test bench check lint %-keep %-so-far,$(MAKECMDGOALS))
keeps := $(filter $(STUDIES:=-keep),$(MAKECMDGOALS))
$(if $(and $(keeps),$(goals)),$(error $(keeps) is to be run by itself, and then $(goals)))
with = $(strip $(foreach v,PRESET PRECISION STUDY OUT,$(if $(filter-out file default undefined,$(origin $v)),$v=$($v))))
written := $(filter-out $(STALE),$(wildcard $(RULES)))
rewritten := $(filter $(STALE),$(wildcard $(RULES)))
find-outdated = $(if $(rewritten),$(BIN)/grid outdated $(rewritten) $(settings) && )$(BIN)/grid outdated $(written) --goals '$(goals)' --with '$(with)' $(settings)
outdated := $(if $(and $(goals),$(written),$(wildcard $(BIN)/grid)),$(shell $(find-outdated)))
unknown := $(if $(and $(goals),$(written)),$(if $(wildcard $(BIN)/grid),$(filter-out 0,$(.SHELLSTATUS)),$(wildcard $(OUT)/*/.commands.tsv)))
$(outdated): always
# Without the tool, or with one of before, nobody can say: it is built first, and all this read again.
ifneq ($(if $(dry)$(filter-out 1 2,$(restarts)),,$(unknown)),)
$(OUT)/rules/.built: always | build
	@mkdir -p $(@D) && touch $@
-include $(OUT)/rules/.built
endif
# Rules that are stale as soon as they are written would be written for ever.
$(if $(filter-out 1 2 3 4,$(restarts)),$(if $(STALE),$(error $(STALE): expected rules as $(BIN)/grid writes them now, found others: make build)))
# Two studies with one target would both run: a copy keeps the targets that its pages name.
twice = $(shell for rules in $(RULES); do sed -n 's/^\([^ :]*\):.* \#\# .*/\1/p' $$rules | sort -u; done | sort | uniq -d)
$(if $(filter-out $(STALE),$(if $(own),$(call rules,$(own)))),$(if $(twice),$(error $(STUDY): expected targets that no other study has, found $(twice))))
# Two studies with one folder would take each other's results for their own.
shared = $(shell for rules in $(sort $(wildcard $(RULES) $(OUT)/rules/*.mk)); do \
    ls $$(sed -n 's/^\# of: //p' $$rules) > /dev/null 2>&1 || continue; \
    sed -n 's/^\([^ :]*\) := $$(OUT)\/\(.*\)$$/\2 \1/p' $$rules; done | sort -u | awk '$$1 == seen { print $$1 } { seen = $$1 }')
$(if $(own),$(foreach f,$(shared),$(if $(filter $(OUT)/$f,$($(own))),$(error $(STUDY): expected a folder that no other study with rules in $(OUT)/rules has, found $f))))
# A preset that is asked for by name has to be somebody's: quickstart has none.
asked := $(filter $(STUDIES),$(MAKECMDGOALS))
$(if $(filter command,$(origin PRESET)),$(if $(asked),$(if $(foreach s,$(asked),$(call presets,$s)),,\
    $(error PRESET: expected none, as $(asked) has no presets, found $(PRESET)))))
