# Every image experiment of [S], one target a figure: `make scale PRESET=cpu DATA=folder`. docs/papers.md says which is which.
# A run stands at $(OUT)/scale-PRESET/TASKS/NETWORK/START/sSEED/: `a` is the first task's training, `b.lr...` the second's.
# A start is `pS` (pretrained with seed S), `scratch`, or a pretraining cut short: `p0-steps600`, `p0-data1-4`.

S := $(OUT)/scale-$(PRESET)
S_TOML := pipelines/scale/$(PRESET)

include pipelines/scale/$(PRESET)/grid.mk
include pipelines/scale/rules.mk

s-nets = $(foreach f,$(1),$(S_SIZES_$f:%=$f-%))
S_NETS := $(call s-nets,$(S_FAMILIES))
# Those of the figures on other data.
S_OTHER_NETS := $(call s-nets,$(or $(call s-maybe,S_OTHER_FAMILIES),$(S_FAMILIES)))
# Those that are pretrained in several ways.
S_VARIED ?= $(S_SOME)
S_VARIED_DATA ?= $(S_VARIED)
S_AGAIN := $(filter-out p0,$(S_PRETRAININGS:%=p%))

# The second tasks, or the chains, that each page shows; what they start from follows.
S_RUNS_size := $(call s-second,cifar10,$(S_NETS),p0 scratch,$(S_RATES),$(S_SEEDS)) \
    $(call s-second,cifar10,$(S_REPEATED),$(S_AGAIN),$(S_RATES),$(S_SEEDS)) \
    $(call s-second,cifar10,$(filter resnet-%,$(S_NETS)),p0 scratch,$(firstword $(S_RATES))-freeze,$(S_SEEDS))
S_RUNS_cifar100-sequence := $(call s-chain,sequence,$(S_OTHER_NETS),p0,$(S_FEW))
S_RUNS_cifar100-halves := $(call s-second,halves,$(S_OTHER_NETS),p0,$(S_RATES),$(S_FEW))
S_RUNS_shift := $(call s-second,shift,$(S_OTHER_NETS),p0,$(S_RATES),$(S_FEW))
S_RUNS_datasets := $(call s-chain,datasets,$(S_OTHER_NETS),p0,$(S_FEW))
S_RUNS_scratch := $(call s-second,cifar10,$(S_NETS),p0 scratch p0-stopped,$(S_RATES),$(S_SEEDS))
S_RUNS_pretrain-steps := $(call s-second,cifar10,$(S_VARIED),p0 $(S_STEPS:%=p0-steps%),$(S_RATES),$(S_FEW))
S_RUNS_pretrain-data := $(call s-second,cifar10,$(S_VARIED_DATA),p0 $(S_DATA_SHARES:%=p0-%),$(S_RATES),$(S_FEW))
S_RUNS_finetune-steps := $(call s-second,cifar10,$(S_SOME),p0,$(S_RATES:%=%-steps$(S_LONG)),$(S_FEW))
S_RUNS_precision := $(call s-second,cifar10,$(S_PRECISE),p0-float32 p0-bf16,$(S_RATES),$(S_SEEDS))
# What networks that have learned the first task know of the classes of both.
S_RUNS_overlap := $(foreach n,$(S_NETS),$(foreach i,p0 scratch,$(S_SEEDS:%=cifar10/$n/$i/s%/a)))


# A preset with public weights has no pretraining to vary.
S_TARGETS := $(foreach t,size cifar100-sequence cifar100-halves shift datasets scratch pretrain-steps pretrain-data finetune-steps \
    overlap precision,$(if $(S_RUNS_$t),$t))

.PHONY: scale scale-plan $(S_TARGETS:%=scale-%)
scale: $(S_TARGETS:%=scale-%) ## every figure of [S] on images: forgetting against size, and what it depends on
scale-size: ## forgetting against the number of parameters, with the task A / task B frontier
scale-cifar100-sequence: ## ten tasks of ten classes: accuracy of each along the sequence
scale-cifar100-halves: ## two tasks of fifty classes
scale-shift: ## two tasks of other subclasses of the same superclasses, one shared head
scale-datasets: ## two tasks of each of several data sets
scale-scratch: ## pretrained against from scratch, also at equal accuracy on task A
scale-pretrain-steps: ## shorter pretraining
scale-pretrain-data: ## pretraining on a share of the data
scale-finetune-steps: ## longer training of task B
scale-overlap: ## how much the representations of classes overlap
scale-precision: ## bf16 against float32
$(S_TARGETS:%=scale-%): scale-%: $(S)/%.html
	@echo "The report: $<"

$(eval $(call s-rules,$(sort $(foreach t,$(S_TARGETS),$(call s-all,$(S_RUNS_$t))))))

# $(1) page: its histories, with those of what they start from, and their checkpoints. Beside the page, in PAGE.figures: its figures as
# SVG, its words as README.md, and its histories as one table, of which `report` makes the page again.
S_ALSO_overlap := $(S_RUNS_overlap:%=$(S)/%.overlap.parquet)
define s-page
$(S)/$(1).html: $(call s-files,$(call s-all,$(S_RUNS_$(1)))) $(call s-maybe,S_ALSO_$(1)) \
    $(S)/tables/$(call s-part,1,$(firstword $(S_RUNS_$(1)))).parquet | build $(S)/$(1).figures/
	$$(CPU) $(BIN)/report $$(filter %.parquet,$$^) --title "$(S_TITLE): $(1)" --out $$@ \
	    --joined $(S)/$(1).figures --svg $(S)/$(1).figures --markdown $(S)/$(1).figures/README.md
endef
$(foreach t,$(S_TARGETS),$(eval $(call s-page,$t)))

$(S_ALSO_overlap): %.overlap.parquet: %.safetensors $(S)/tables/cifar10.parquet | build
	$(GPU) $(BIN)/overlap $< $(S_READ_cifar10) --table $(S)/tables/cifar10.parquet $(S_OVERLAP) --out $@

# Runs that several targets share are counted in each, once in the last part, which is `make scale`.
scale-plan: $(S_TABLES) | build ## what is left to run of each target: runs, images, operations, time
	@for target in $(S_TARGETS:%=scale-%) scale; do echo "# $$target"; $(MAKE) --no-print-directory -n $$target; done | $(BIN)/plan
