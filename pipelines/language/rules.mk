# How a run of the language study is made. A run is named ORDER/NETWORK/START/sSEED/STEP, as its files are; the lists of runs
# stand in language.mk, the values in PRESET/grid.mk, all else in PRESET/*.toml. One rule a run: no file is in doubt.

# The parts of a run's name. A network is FAMILY-SIZE; a family has one tokenizer.
l-family = $(word 1,$(subst -, ,$(1)))
l-size = $(word 2,$(subst -, ,$(1)))
# $(1) run.
l-net = $(call s-part,2,$(1))
l-start = $(call s-part,3,$(1))
l-kin = $(call l-family,$(call l-net,$(1)))
l-seed = $(patsubst s%,%,$(1))
# The folder of a network's public weights, where the preset has them instead of a pretraining.
l-weights = $(patsubst %,$(MODELS)/%,$(call s-maybe,L_WEIGHTS_$(1)))

# Starts with their fine-tuning seeds. $(1) network: where it is pretrained more than once, each pretraining has a fine-tuning.
l-once = $(if $(filter $(1),$(L_REPEATED)),p$(2),p0)
l-pretrained = $(foreach s,$(L_SEEDS),$(call l-once,$(1),$s)/s$s)
l-shortened = $(foreach i,$(L_STEPS),$(foreach s,$(L_SEEDS),$(call l-once,$(1),$s)-steps$i/s$s))
l-scratch = $(if $(filter $(1),$(L_SCRATCH)),$(L_SEEDS:%=scratch/s%))

# Lists of runs. $(1) orders, $(2) networks, $(3) kinds of start, $(4) what follows `b.` in the name.
l-second = $(foreach o,$(1),$(foreach n,$(2),$(foreach k,$(3),$(foreach i,$(call $k,$n),$(4:%=$o/$n/$i/b.%)))))
# The first trainings and pretrainings that some runs start from.
l-first = $(addsuffix a,$(sort $(dir $(1))))
l-origin = $(sort $(foreach r,$(filter-out pretrain/%,$(1)),\
    $(if $(filter-out scratch,$(call l-start,$r)),pretrain/$(call l-net,$r)/$(call l-start,$r))))
l-pretraining = $(foreach r,$(call l-origin,$(1)),$(if $(call l-weights,$(call l-net,$r)),,$r))
l-all = $(1) $(call l-first,$(1)) $(call l-pretraining,$(1))
l-files = $(1:%=$(L)/%.history.parquet) $(1:%=$(L)/%.safetensors)
# Of $(1), the runs that also write a sample: plain ones of the first seed.
l-plain = $(filter forward/%,$(filter-out pretrain/%,$(foreach r,$(1),$(if $(findstring -,$(call s-part,3,$r)/$(notdir $r)),,$r))))
l-sampled = $(if $(L_PROMPT),$(foreach r,$(call l-plain,$(1)),$(if $(filter s$(firstword $(L_SEEDS)),$(call s-part,4,$r)),$r)))

# --- Text to tokens, and which blocks are whose -------------------------------------------------------------------

# $(1) texts: the files that they stand in. Not their folders, in which hashes are kept.
l-given = $(foreach t,$(1),$(or $(wildcard $t/*.parquet),$(wildcard $t)))
$(L)/tokenizer.json: $(call l-given,$(foreach t,general $(L_TEXTS),$(L_TEXT_$t))) | build $(L)/
	$(CPU) $(BIN)/dataset tokenizer $(foreach t,general $(L_TEXTS),'$(L_TEXT_$t)') --vocabulary $(L_VOCABULARY) --out $@

l-tokenizer = $(or $(call s-maybe,L_TOKENIZER_$(1)),$(L)/tokenizer.json)
# $(1) family, $(2) text.
l-blocks = $(addprefix $(L)/tokens/$(1)/$(2)/,train-00000-of-00001.parquet test-00000-of-00001.parquet)
define l-tokens-rule
$(call l-blocks,$(1),$(2)) &: $(call l-tokenizer,$(1)) $(call l-given,$(L_TEXT_$(2))) | build $(L)/tokens/$(1)/$(2)/
	$$(CPU) $(BIN)/dataset tokenize '$(L_TEXT_$(2))' --tokenizer $$< --length $(L_LENGTH) --out $(L)/tokens/$(1)/$(2)
endef

L_FAMILIES := $(sort $(foreach n,$(L_NETS),$(call l-family,$n)))
L_TABLES := $(L_FAMILIES:%=$(L)/tables/%.parquet)
l-table = $(L)/tables/$(1).parquet
l-read = $(foreach t,$(L_TEXTS),--data $t=$(L)/tokens/$(1)/$t)
l-on = $(call l-read,$(1)) --table $(call l-table,$(1))
define l-table-rule
$(L)/tables/$(1).parquet: $(foreach t,$(L_TEXTS),$(call l-blocks,$(1),$t)) | build $(L)/tables/
	$$(CPU) $(BIN)/split-tasks $(call l-read,$(1)) --by data-set --valid 0 $(L_TEST_ROWS:%=--test-rows %) --out $$@
endef

# --- Trainings ----------------------------------------------------------------------------------------------------

# $(1) network: its own file, or its family's with the settings that make the size; and what the study calls it.
l-config = $(or $(wildcard $(L_TOML)/$(1).toml),$(L_TOML)/$(call l-family,$(1)).toml)
l-label = --set labels.size=$(call l-size,$(1))
l-network = --config $(call l-config,$(1)) $(call s-maybe,L_NET_$(1)) $(call l-label,$(1))
l-steps = $(patsubst steps%,--set schedule.steps=%,$(word 2,$(subst -, ,$(1))))

# $(1) network, $(2) start.
define l-pretrain-rule
$(call l-files,pretrain/$(1)/$(2)) &: $(call l-config,$(1)) $(L_TOML)/pretrain.toml \
    $(call l-blocks,$(call l-family,$(1)),general) | build $(L)/pretrain/$(1)/
	$$(GPU) $(BIN)/pretrain --data $(L)/tokens/$(call l-family,$(1))/general $(call l-network,$(1)) --config $(L_TOML)/pretrain.toml \
	    $(call s-maybe,L_PRETRAIN_$(1)) $(call l-steps,$(2)) --seed $(patsubst p%,%,$(word 1,$(subst -, ,$(2)))) \
	    --out $(L)/pretrain/$(1)/$(2).safetensors
endef

# $(1) network, $(2) start: what a first training begins with, as prerequisites and as arguments.
l-source = $(or $(call l-weights,$(1)),$(L)/pretrain/$(1)/$(2).safetensors)
l-parent = $(if $(filter scratch,$(2)),$(call l-config,$(1)),$(if $(call l-weights,$(1)),$(wildcard $(call l-weights,$(1))/*.safetensors),\
    $(call l-files,pretrain/$(1)/$(2))))
l-from = $(if $(filter scratch,$(2)),$(call l-network,$(1)),--from $(call l-source,$(1),$(2)) \
    $(if $(call l-weights,$(1)),--set labels.study=language $(call l-label,$(1))))

# The tasks of each order: a corpus's number is its place in the list.
L_FIRST_forward := 0
L_SECOND_forward := 1
L_FIRST_reverse := 1
L_SECOND_reverse := 0

# What the networks knew before is evaluated too; those from scratch knew nothing. $(1) run.
l-watch = $(if $(filter scratch,$(call l-start,$(1))),,--watch-data general=$(L)/tokens/$(l-kin)/general $(L_WATCH_ROWS:%=--set watch_rows=%))
l-watched = $(if $(filter scratch,$(call l-start,$(1))),,$(call l-blocks,$(l-kin),general))
l-sample = $(if $(call l-sampled,$(1)),--sample '$(L_PROMPT)')
l-sample-file = $(patsubst %,$(L)/%.samples.parquet,$(call l-sampled,$(1)))
# $(1) run, $(2) the configuration without .toml.
l-needs = $(L_TOML)/$(2).toml $(call l-table,$(l-kin)) $(l-watched)
l-finetune = $$(GPU) $(BIN)/finetune $(call l-on,$(l-kin)) --config $(L_TOML)/$(2).toml $(l-watch) $(l-sample) \
	    --set 'splits=["test"]' --seed $(call l-seed,$(call s-part,4,$(1)))

# $(1) run.
define l-first-rule
$(call l-files,$(1)) $(l-sample-file) &: $(call l-needs,$(1),finetune) $(call l-parent,$(l-net),$(l-start)) | build $(L)/$(dir $(1))
	$(call l-finetune,$(1),finetune) $(call l-from,$(l-net),$(l-start)) \
	    --task $(L_FIRST_$(call s-part,1,$(1))) --out $(L)/$(1).safetensors
endef

# What follows `b.` in a run's name: lrRATE, then -sgd or -PENALTY-STRENGTH.
l-told = $(subst -, ,$(patsubst b.%,%,$(notdir $(1))))
l-rate = $(patsubst lr%,%,$(word 1,$(call l-told,$(1))))
l-penalty = $(filter-out sgd,$(word 2,$(call l-told,$(1))))
l-strength = $(word 3,$(call l-told,$(1)))
l-toml = finetune$(if $(filter sgd,$(call l-told,$(1))),-sgd)
# What a penalty is on the command line; `replay` is of pretraining's text, its strength the share of a batch.
# Relative importances are divided by their mean: a strength means the same for every network. $(1) run.
L_IS_ :=
L_IS_ewc = --penalty ewc --relative --strength $(l-strength) --fisher $(L)/$(dir $(1))a.fisher.safetensors
L_IS_l2sp = --penalty l2sp --strength $(l-strength)
L_IS_lwf = --penalty lwf --strength $(l-strength)
L_IS_replay = --replay-data $(L)/tokens/$(l-kin)/general --replay-share $(l-strength)

# $(1) run.
define l-second-rule
$(call l-files,$(1)) $(l-sample-file) &: $(call l-needs,$(1),$(l-toml)) $(call l-files,$(dir $(1))a) \
    $(if $(filter ewc,$(l-penalty)),$(L)/$(dir $(1))a.fisher.safetensors) | build
	$(call l-finetune,$(1),$(l-toml)) --from $(L)/$(dir $(1))a.safetensors --task $(L_SECOND_$(call s-part,1,$(1))) \
	    --set evaluate_every=$(L_EVALUATE_EVERY) --set later.lr=$(l-rate) $(L_IS_$(l-penalty)) --out $(L)/$(1).safetensors
endef

# --- What is read off the networks --------------------------------------------------------------------------------

# $(1) run that importances are measured at; an example is a block.
define l-fisher-rule
$(L)/$(1).fisher.safetensors: $(L)/$(1).safetensors $(call l-table,$(l-kin)) | build
	$$(GPU) $(BIN)/fisher $$< $(call l-on,$(l-kin)) --task $(L_FIRST_$(call s-part,1,$(1))) \
	    --estimator empirical --per sequence --examples $(L_EXAMPLES) --out $$@
endef

# $(1) run, or a pretrained network.
l-checkpoint = $(if $(filter pretrain/%,$(1)),$(call l-source,$(l-net),$(l-start)),$(L)/$(1).safetensors)
define l-overlap-rule
$(L)/$(1).overlap.parquet: $(filter $(L)/%,$(l-checkpoint)) $(call l-table,$(l-kin)) | build $(L)/$(dir $(1))
	$$(GPU) $(BIN)/overlap $(l-checkpoint) $(call l-on,$(l-kin)) $(L_OVERLAP) --out $$@
endef

# $(1) runs: one rule each; the names decide which.
define l-rules
$(foreach f,$(L_FAMILIES),$(foreach t,general $(L_TEXTS),$(eval $(call l-tokens-rule,$f,$t))) $(eval $(call l-table-rule,$f)))
$(foreach r,$(filter pretrain/%,$(1)),$(eval $(call l-pretrain-rule,$(call l-net,$r),$(call l-start,$r))))
$(foreach r,$(filter %/a,$(1)),$(eval $(call l-first-rule,$r)) $(eval $(call l-fisher-rule,$r)))
$(foreach r,$(filter-out pretrain/% %/a,$(1)),$(eval $(call l-second-rule,$r)))
$(foreach r,$(sort $(1) $(call l-origin,$(1))),$(eval $(call l-overlap-rule,$r)))
endef
