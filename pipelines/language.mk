# [S]'s experiment on language models, one target a figure: `make language PRESET=cpu DATA=folder`. docs/papers.md says which is which.
# A task is a corpus. A run stands at $(OUT)/language-PRESET/ORDER/NETWORK/START/sSEED/: `a` is the first corpus, `b.lr...` the second.
# `forward` learns the corpora as they are listed, `reverse` the other way round. A start is `pS` (pretrained with seed S), `scratch`,
# or a shorter pretraining: `p0-steps104`.

## MODELS=models   folder of Hugging Face checkpoints, one folder each, for `make language PRESET=paper`
MODELS ?= models

L := $(OUT)/language-$(PRESET)
L_TOML := pipelines/language/$(PRESET)

include $(L_TOML)/grid.mk
include pipelines/language/rules.mk

# The second trainings that each page shows; what they start from follows.
L_RUNS_size := $(call l-second,forward,$(L_NETS),l-pretrained l-scratch,$(L_RATES:%=lr%))
L_RUNS_order := $(call l-second,forward reverse,$(L_NETS),l-pretrained,$(L_RATE:%=lr%))
L_RUNS_sgd := $(call l-second,forward,$(L_NETS),l-pretrained,$(L_SGD_RATE:%=lr%-sgd))
L_RUNS_pretrain-steps := $(call l-second,forward,$(L_VARIED),l-pretrained l-shortened,$(L_RATE:%=lr%))
L_RUNS_penalties := $(call l-second,forward,$(L_PENALISED),l-pretrained,$(foreach p,$(L_RATE) $(L_PENALTIES:%=$(L_RATE)-%),lr$p))
# What networks know of both corpora as they come, after the first and after the second.
L_RUNS_overlap := $(call l-second,forward,$(L_NETS),l-pretrained,$(L_RATE:%=lr%))

# A preset with public weights has no pretraining to vary.
L_TARGETS := $(foreach t,size order sgd pretrain-steps penalties overlap,$(if $(L_RUNS_$t),$t))

.PHONY: language language-plan $(L_TARGETS:%=language-%)
language: $(L_TARGETS:%=language-%) ## language models: how much of one corpus they forget while they learn another
language-size: ## forgetting against the number of parameters, pretrained and from scratch, with the frontier and samples
language-order: ## the same two corpora in both orders
language-sgd: ## the second corpus with SGD, as [S] trains it
language-pretrain-steps: ## shorter pretraining
language-penalties: ## EWC, L2-SP, LwF, and replay of pretraining's text
language-overlap: ## how much the representations of the corpora overlap, before and after
$(L_TARGETS:%=language-%): language-%: $(L)/%.html
	@echo "The report: $<"

$(eval $(call l-rules,$(sort $(foreach t,$(L_TARGETS),$(call l-all,$(L_RUNS_$t))))))

# What a page shows beside histories.
L_ALSO_size := $(patsubst %,$(L)/%.samples.parquet,$(call l-sampled,$(call l-all,$(L_RUNS_size))))
L_ALSO_overlap := $(patsubst %,$(L)/%.overlap.parquet,$(sort $(call l-all,$(L_RUNS_overlap)) $(call l-origin,$(L_RUNS_overlap))))
# Another study of sizes, of images, that is drawn beside this one.
L_BESIDE_size := $(L_BESIDE:%=--beside %)

# $(1) page: its histories, with those of what they start from, and their checkpoints; beside it, in PAGE.figures, what `report` makes
# of it for other programs.
define l-page
$(L)/$(1).html: $(call l-files,$(call l-all,$(L_RUNS_$(1)))) $(call s-maybe,L_ALSO_$(1)) $(L_TABLES) | build $(L)/$(1).figures/
	$$(CPU) $(BIN)/report $$(filter %.parquet,$$^) $(call s-maybe,L_BESIDE_$(1)) --title "$(L_TITLE): $(1)" --out $$@ \
	    --joined $(L)/$(1).figures --svg $(L)/$(1).figures --markdown $(L)/$(1).figures/README.md
endef
$(foreach t,$(L_TARGETS),$(eval $(call l-page,$t)))

# Runs that several targets share are counted in each, once in the last part, which is `make language`.
language-plan: $(L_TABLES) $(foreach f,$(L_FAMILIES),$(call l-blocks,$f,general)) | build ## what is left to run of each target: runs, blocks of tokens, operations, time
	@for target in $(L_TARGETS:%=language-%) language; do echo "# $$target"; $(MAKE) --no-print-directory -n $$target; done | $(BIN)/plan
