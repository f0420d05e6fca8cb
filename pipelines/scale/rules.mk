# How a run of the scale study is made. A run is named TASKS/NETWORK/START/sSEED/STEP, as its files are; the lists of runs
# stand in scale.mk, the values in PRESET/grid.mk, all else in PRESET/*.toml. One rule a run: no file is in doubt.

# A network is FAMILY-SIZE; a start is pSEED or `scratch`, with -VARIANT behind it or not.
s-family = $(word 1,$(subst -, ,$(1)))
s-size = $(word 2,$(subst -, ,$(1)))
s-origin = $(word 1,$(subst -, ,$(1)))
s-variant = $(word 2,$(subst -, ,$(1)))
s-seed = $(patsubst s%,%,$(1))
# Variants that change fine-tuning share the pretraining of the start without them.
s-checkpoint = $(if $(filter stopped float32 bf16,$(call s-variant,$(1))),$(call s-origin,$(1)),$(1))

# The file of a network's public weights, where the preset has them instead of a pretraining.
s-weights = $(patsubst %,$(DATA)/weights/%.safetensors,$(call s-maybe,S_WEIGHTS_$(1)))

# Those of the runs $(2) whose step matches $(1).
s-only = $(foreach r,$(2),$(if $(filter $(1),$(notdir $r)),$r))

# Lists of runs. $(1) tasks, $(2) networks, $(3) starts, $(4) rates with what follows them in the name, $(5) seeds.
s-second = $(foreach n,$(2),$(foreach i,$(3),$(foreach r,$(4),$(5:%=$(1)/$n/$i/s%/b.lr$r))))
# $(1) tasks, $(2) networks, $(3) starts, $(4) seeds: a chain of tasks, one run each.
s-chain = $(foreach n,$(2),$(foreach i,$(3),$(foreach s,$(4),$(S_TASKS_$(1):%=$(1)/$n/$i/s$s/t%))))
# The first tasks and pretrainings that some runs start from.
s-first = $(addsuffix a,$(sort $(dir $(call s-only,b.%,$(1)))))
s-pretraining = $(sort $(foreach r,$(1),$(if $(filter-out scratch,$(call s-part,3,$r)),$(if $(call s-weights,$(call s-part,2,$r)),,\
    pretrain/$(call s-part,2,$r)/$(call s-checkpoint,$(call s-part,3,$r))))))
s-all = $(1) $(call s-first,$(1)) $(call s-pretraining,$(1))
s-files = $(1:%=$(S)/%.history.parquet) $(1:%=$(S)/%.safetensors)

# --- Tables: which rows are whose ---------------------------------------------------------------------------------

S_PARTS := $(patsubst data%,%,$(S_DATA_SHARES))
S_TABLES := $(patsubst %,$(S)/tables/%.parquet,pretrain $(S_PARTS:%=pretrain-%) $(filter-out pretrain,$(S_SETS)))
# The data sets and lists that a table is cut from: what stands on its command line and is a file, a glob or a folder.
s-paths = $(foreach d,$(subst ',,$(filter-out --%,$(1))),$(lastword $(subst =, ,$d)))
s-given = $(foreach d,$(call s-paths,$(1)),$(or $(wildcard $d/*.parquet),$(wildcard $d)))
# $(1) table, $(2) its tasks, $(3) the share of the rows, as 1of4, or nothing.
define s-table-rule
$(S)/tables/$(1).parquet: $(call s-given,$(S_READ_$(2)) $(S_SPLIT_$(2))) | build $(S)/tables/
	$$(CPU) $(BIN)/split-tasks $(S_READ_$(2)) $(S_SPLIT_$(2)) $(if $(3),--fraction $(subst of,/,$(3))) --out $$@
endef
$(foreach t,$(S_SETS),$(eval $(call s-table-rule,$t,$t,)))
$(foreach p,$(S_PARTS),$(eval $(call s-table-rule,pretrain-$p,pretrain,$p)))

# --- Trainings ----------------------------------------------------------------------------------------------------

# $(1) network: its own file, or its family's and the setting that makes the size; and what the study calls it.
s-config = $(or $(wildcard $(S_TOML)/$(1).toml),$(S_TOML)/$(call s-family,$(1)).toml)
s-label = --set labels.size=$(call s-size,$(1))
s-network = --config $(call s-config,$(1)) \
    $(if $(filter %/$(1).toml,$(call s-config,$(1))),,$(S_MODEL_$(call s-family,$(1)):%=--set %=$(call s-size,$(1)))) $(call s-label,$(1))
# $(1) a variant of pretraining.
s-steps = $(patsubst steps%,--set schedule.steps=%,$(filter steps%,$(1)))
s-share = $(patsubst data%,-%,$(filter data%,$(1)))

# $(1) network, $(2) start.
define s-pretrain-rule
$(call s-files,pretrain/$(1)/$(2)) &: $(call s-config,$(1)) $(S_TOML)/pretrain-$(call s-family,$(1)).toml \
    $(S)/tables/pretrain$(call s-share,$(call s-variant,$(2))).parquet | build $(S)/pretrain/$(1)/
	$$(GPU) $(BIN)/pretrain $(S_READ_pretrain) --table $(S)/tables/pretrain$(call s-share,$(call s-variant,$(2))).parquet \
	    $(call s-network,$(1)) --config $(S_TOML)/pretrain-$(call s-family,$(1)).toml $(call s-maybe,S_PRETRAIN_$(1)) \
	    $(call s-steps,$(call s-variant,$(2))) --seed $(patsubst p%,%,$(call s-origin,$(2))) --out $(S)/pretrain/$(1)/$(2).safetensors
endef

# $(1) tasks, $(2) network, $(3) start: what a first task begins with, as prerequisites and as arguments.
s-source = $(or $(call s-weights,$(2)),$(S)/pretrain/$(2)/$(call s-checkpoint,$(3)).safetensors)
s-parent = $(if $(filter scratch,$(3)),$(call s-config,$(2)),$(or $(call s-weights,$(2)),\
    $(call s-files,pretrain/$(2)/$(call s-checkpoint,$(3)))))
s-from = $(if $(filter scratch,$(3)),$(call s-network,$(2)),--from $(call s-source,$(1),$(2),$(3)) \
    $(if $(call s-weights,$(2)),--set labels.study=scale $(call s-label,$(2))))
s-precision = $(patsubst %,--precision %,$(filter float32 bf16,$(call s-variant,$(1))))
# $(1) tasks, $(2) network, $(3) start, $(4) seed: the history whose accuracy a handicapped network stops at.
s-handicap = $(if $(filter stopped,$(call s-variant,$(3))),$(S)/$(1)/$(2)/scratch/$(4)/a.history.parquet)
s-finetune = $$(GPU) $(BIN)/finetune $(S_READ_$(1)) --table $(S)/tables/$(1).parquet \
	    --config $(S_TOML)/finetune-$(call s-family,$(2)).toml $(call s-maybe,S_SETTINGS_$(1)) $(call s-precision,$(3)) --seed $(call s-seed,$(4))

# $(1) tasks, $(2) network, $(3) start, $(4) sSEED.
define s-first-rule
$(call s-files,$(1)/$(2)/$(3)/$(4)/a) &: $(S_TOML)/finetune-$(call s-family,$(2)).toml $(S)/tables/$(1).parquet \
    $(call s-parent,$(1),$(2),$(3)) $(call s-handicap,$(1),$(2),$(3),$(4)) | build $(S)/$(1)/$(2)/$(3)/$(4)/
	$(call s-finetune,$(1),$(2),$(3),$(4)) $(call s-from,$(1),$(2),$(3)) \
	    $(if $(call s-handicap,$(1),$(2),$(3),$(4)),--stop-at-accuracy $(call s-handicap,$(1),$(2),$(3),$(4)) --set evaluate_every=$(S_LOOK_EVERY)) \
	    --task 0 --out $(S)/$(1)/$(2)/$(3)/$(4)/a.safetensors
endef

# $(1) tasks, $(2) network, $(3) start, $(4) sSEED, $(5) lrRATE, then -freeze or -stepsN in any order.
define s-second-rule
$(call s-files,$(1)/$(2)/$(3)/$(4)/b.$(5)) &: $(S_TOML)/finetune-$(call s-family,$(2)).toml $(S)/tables/$(1).parquet \
    $(call s-files,$(1)/$(2)/$(3)/$(4)/a) | build $(S)/$(1)/$(2)/$(3)/$(4)/
	$(call s-finetune,$(1),$(2),$(3),$(4)) --from $(S)/$(1)/$(2)/$(3)/$(4)/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=$(S_EVALUATE_EVERY) --set later.lr=$(patsubst lr%,%,$(word 1,$(subst -, ,$(5)))) \
	    $(if $(filter freeze,$(subst -, ,$(5))),--set batch_norm=freeze) \
	    $(patsubst steps%,--set later.steps=%,$(filter steps%,$(subst -, ,$(5)))) --out $(S)/$(1)/$(2)/$(3)/$(4)/b.$(5).safetensors
endef

# $(1) tasks, $(2) network, $(3) start, $(4) sSEED: all tasks of a sequence in one process.
define s-chain-rule
$(call s-files,$(S_TASKS_$(1):%=$(1)/$(2)/$(3)/$(4)/t%)) &: $(S_TOML)/finetune-$(call s-family,$(2)).toml $(S)/tables/$(1).parquet \
    $(call s-parent,$(1),$(2),$(3)) | build $(S)/$(1)/$(2)/$(3)/$(4)/
	$(call s-finetune,$(1),$(2),$(3),$(4)) $(call s-from,$(1),$(2),$(3)) --set 'splits=["test"]' \
	    --tasks 0..$(words $(S_TASKS_$(1))) --out '$(S)/$(1)/$(2)/$(3)/$(4)/t{task}.safetensors'
endef

# $(1) runs: one rule each; the names decide which.
define s-rules
$(foreach r,$(filter pretrain/%,$(1)),$(eval $(call s-pretrain-rule,$(call s-part,2,$r),$(call s-part,3,$r))))
$(foreach r,$(filter %/a,$(1)),$(eval $(call s-first-rule,$(call s-part,1,$r),$(call s-part,2,$r),$(call s-part,3,$r),$(call s-part,4,$r))))
$(foreach r,$(call s-only,b.%,$(1)),\
    $(eval $(call s-second-rule,$(call s-part,1,$r),$(call s-part,2,$r),$(call s-part,3,$r),$(call s-part,4,$r),$(patsubst b.%,%,$(notdir $r)))))
$(foreach r,$(filter %/t0,$(1)),$(eval $(call s-chain-rule,$(call s-part,1,$r),$(call s-part,2,$r),$(call s-part,3,$r),$(call s-part,4,$r))))
endef
