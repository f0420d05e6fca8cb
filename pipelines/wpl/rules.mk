# How a run of wpl.mk is made: names to rules. The values stand in PRESET/grid.mk, all else in PRESET/*.toml. One rule a run.

w-files = $(1:%=$(W)/%.history.parquet) $(1:%=$(W)/%.safetensors)
# The last of a name's parts is the strength, PENALTY-STRENGTH.
w-strength = $(lastword $(subst -, ,$(1)))
w-penalty = $(patsubst %-$(call w-strength,$(1)),%,$(1))

# What a penalty is on the command line. Relative ones divide importances by their mean, so that one grid serves all.
W_IS_none :=
W_IS_wpl = --penalty wpl --strength $(1)
W_IS_l2sp = --penalty l2sp --strength $(1)
W_IS_lwf = --penalty lwf --strength $(1)
W_IS_ewc = --penalty ewc --strength $(1)
W_IS_ewc-rel = --penalty ewc --relative --strength $(1)
W_IS_ewc-online = --penalty ewc-online --relative --strength $(1)
W_IS_mas = --penalty mas --relative --strength $(1)
W_IS_si = --penalty si --relative --strength $(1)
W_IS_replay = --replay $(1)
w-is = $(call W_IS_$(call w-penalty,$(1)),$(call w-strength,$(1)))

# --- Tables -------------------------------------------------------------------------------------------------------

# The data set's files: those of a folder, or a file or glob. The folder itself is none: hashes are kept in it, which changes its time.
w-given = $(foreach d,$(subst ',,$(filter-out --%,$(1))),$(or $(wildcard $d/*.parquet),$(wildcard $d)))
define w-table
$(W)/tables/$(1).parquet: $(call w-given,$(W_READ_$(1))) | build $(W)/tables/
	$$(CPU) $(BIN)/split-tasks $(W_READ_$(1)) $(W_SPLIT_$(1)) --out $$@
endef
$(foreach t,whole $(W_SETS),$(eval $(call w-table,$t)))

# --- Two models that share weights --------------------------------------------------------------------------------

# $(1) case, $(2) penalties: CASE/sSEED/b.PENALTY-STRENGTH.
w-two = $(foreach s,$(W_SEEDS),$(2:%=$(1)/s$s/b.%))
# $(1) case: its network's name, which tells how B differs and, unless the case says it, what B shares; MLPs unless said.
w-net = $(or $(call s-maybe,W_NET_OF_$(1)),mlp)
w-share = $(or $(call s-maybe,W_SHARE_$(1)),$(W_SHARE_$(call w-net,$(1))))
w-case = $(firstword $(subst /, ,$(1)))
w-sharing = --share '$(call w-share,$(call w-case,$(1)))' --watch $(W)/$(1)/a.safetensors
w-whole = $(W_READ_whole) --table $(W)/tables/whole.parquet --task 0
W_MEASURE_A = --estimator empirical --examples $(W_EXAMPLES)

# $(1) CASE/sSEED, $(2) case, $(3) seed. B has a seed of its own: with A's it would begin with the private weights that A began with.
define w-models
$(call w-files,$(1)/a) &: $(W_TOML)/$(call w-net,$(2)).toml $(W_TOML)/train-a.toml $(W)/tables/whole.parquet | build $(W)/$(1)/
	$$(GPU) $(BIN)/finetune $(w-whole) --config $(W_TOML)/$(call w-net,$(2)).toml --config $(W_TOML)/train-a.toml --set labels.study=wpl-$(2) \
	    $(call s-maybe,W_STOP_$(2)) --seed $(3) --out $(W)/$(1)/a.safetensors

$(call w-files,$(1)/b0) &: $(W_TOML)/$(call w-net,$(2)).toml $(W_TOML)/train-b.toml $(W)/tables/whole.parquet $(call w-files,$(1)/a) | build
	$$(GPU) $(BIN)/finetune $(w-whole) --config $(W_TOML)/$(call w-net,$(2)).toml --config $(W_TOML)/train-b.toml --set labels.study=wpl-$(2) \
	    --set 'model.hidden=$(W_HIDDEN_$(call w-net,$(2)))' $(call w-sharing,$(1)) --seed 10$(3) --out $(W)/$(1)/b0.safetensors

$(W)/$(1)/a.fisher.safetensors $(W)/$(1)/b0.fisher.safetensors: %.fisher.safetensors: %.safetensors %.history.parquet | build
	$$(GPU) $(BIN)/fisher $$< $(w-whole) $(W_MEASURE_A) --out $$@
endef

# WPL's importances are A's; EWC takes B for a model of its own, whose importances are those of where it starts.
W_MEASURED_wpl := a
W_MEASURED_ewc := b0
w-measured = $(patsubst %,$(W)/$(1)/%.fisher.safetensors,$(call s-maybe,W_MEASURED_$(call w-penalty,$(2))))

# $(1) CASE/sSEED, $(2) penalty with strength, $(3) seed.
define w-b
$(call w-files,$(1)/b.$(2)) &: $(W_TOML)/train-b.toml $(W)/tables/whole.parquet $(call w-files,$(1)/a $(1)/b0) $(call w-measured,$(1),$(2)) | build
	$$(GPU) $(BIN)/finetune $(w-whole) --config $(W_TOML)/train-b.toml --from $(W)/$(1)/b0.safetensors \
	    $(call w-sharing,$(1)) $(call s-maybe,W_RATE_$(call w-case,$(1))) $(call w-is,$(2)) $(addprefix --fisher ,$(call w-measured,$(1),$(2))) \
	    --seed 10$(3) --out $(W)/$(1)/b.$(2).safetensors
endef

w-of-seed = $(patsubst s%,%,$(notdir $(patsubst %/,%,$(1))))
# $(1) runs.
define w-two-rules
$(foreach d,$(sort $(dir $(1))),$(eval $(call w-models,$(d:/=),$(firstword $(subst /, ,$d)),$(call w-of-seed,$d))))
$(foreach r,$(1),$(eval $(call w-b,$(patsubst %/,%,$(dir $r)),$(patsubst b.%,%,$(notdir $r)),$(call w-of-seed,$(dir $r)))))
endef
