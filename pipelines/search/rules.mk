# How a search is made: names to rules. The values stand in PRESET/grid.mk, all else in PRESET/*.toml.

# A penalty's name is none, or NAME-STRENGTH.
q-strength = $(lastword $(subst -, ,$(1)))
q-penalty = $(patsubst %-$(call q-strength,$(1)),%,$(1))
# $(1) space, $(2) penalty.
q-is = $(if $(filter-out none,$(2)),--set penalty.name=$(call q-penalty,$(2)) --set penalty.strength=$(call q-strength,$(2)) \
    $(call s-maybe,Q_PENALTY_$(1)))

# $(1) space, $(2) penalty, $(3) seed.
q-run = $(Q)/$(1)/$(2)/s$(3)
q-runs = $(foreach p,$(Q_PENALTIES_$(1)),$(foreach i,$(Q_SEEDS_$(1)),$(call q-run,$(1),$p,$i)))

# --- Rows ---------------------------------------------------------------------------------------------------------

# Text becomes words, and these tokens; images are read as they are. A table says which rows are validation rows.
q-given = $(foreach d,$(subst ',,$(1)),$(or $(wildcard $d/*.parquet),$(wildcard $d)))
q-data = $(if $(filter rnn,$(1)),$(Q)/tokens,$(Q_DATA_$(1)))
q-table = $(Q)/$(1).rows.parquet
q-read = --data '$(call q-data,$(1))' --table $(call q-table,$(1))

ifneq ($(filter rnn,$(Q_SPACES)),)
$(Q)/tokenizer.json: $(call q-given,$(Q_DATA_rnn)) | build $(Q)/
	$(CPU) $(BIN)/dataset tokenizer '$(Q_DATA_rnn)' --kind words --vocabulary $(Q_VOCABULARY) --out $@
$(Q)/tokens/train-00000-of-00001.parquet: $(Q)/tokenizer.json | build
	$(CPU) $(BIN)/dataset tokenize '$(Q_DATA_rnn)' --tokenizer $< --length $(Q_LENGTH) --out $(@D)
$(Q)/rnn.rows.parquet: $(Q)/tokens/train-00000-of-00001.parquet | build
	$(CPU) $(BIN)/split-tasks --by data-set --data $(Q)/tokens $(Q_SPLIT_rnn) --out $@
endif
define q-images
$(Q)/$(1).rows.parquet: $(call q-given,$(Q_DATA_$(1))) | build $(Q)/
	$$(CPU) $(BIN)/split-tasks --data '$(Q_DATA_$(1))' --tasks 1 --order natural --valid 0.1 $(Q_SPLIT_$(1)) --out $$@
endef
$(foreach s,$(filter-out rnn,$(Q_SPACES)),$(eval $(call q-images,$s)))

# --- Searches -----------------------------------------------------------------------------------------------------

define q-search
$(call q-run,$(1),$(2),$(3)).search.parquet $(call q-run,$(1),$(2),$(3)).safetensors &: $(Q_TOML)/$(1).toml $(call q-table,$(1)) \
    | build $(Q)/$(1)/$(2)/
	$$(GPU) $(BIN)/search shared $(call q-read,$(1)) --config $(Q_TOML)/$(1).toml --set study=search-$(1) $(call q-is,$(1),$(2)) \
	    --seed $(3) --out $(call q-run,$(1),$(2),$(3)).safetensors

$(call q-run,$(1),$(2),$(3)).ranking.parquet: $(call q-run,$(1),$(2),$(3)).safetensors $(call q-run,$(1),$(2),$(3)).search.parquet | build
	$$(GPU) $(BIN)/search derive --from $$< $(call q-read,$(1)) --sampler uniform --samples $(Q_RANKED_$(1)) $(call s-maybe,Q_TRUTH_$(1)) --out $$@

$(call q-run,$(1),$(2),$(3)).derived.parquet $(call q-run,$(1),$(2),$(3)).best.json &: $(call q-run,$(1),$(2),$(3)).safetensors | build
	$$(GPU) $(BIN)/search derive --from $$< $(call q-read,$(1)) --samples $(Q_DERIVED_$(1)) $(call s-maybe,Q_TRUTH_$(1)) \
	    --out $(call q-run,$(1),$(2),$(3)).derived.parquet --best $(call q-run,$(1),$(2),$(3)).best.json
endef

# --- Trained alone, from scratch ----------------------------------------------------------------------------------

q-numbers = $(call s-maybe,Q_RANDOM_$(1))
q-found = $(if $(call q-numbers,$(1)),$(foreach p,$(Q_PENALTIES_$(1)),$(foreach i,$(Q_SEEDS_$(1)),best.$p.s$i)))
q-alone = $(foreach n,$(call q-numbers,$(1)),r$n) $(call q-found,$(1))
# $(1) space, $(2) name: the architecture's file.
q-cell = $(if $(filter best.%,$(2)),$(Q)/$(1)/$(subst .,/,$(patsubst best.%,%,$(2))).best.json,$(Q)/$(1)/random/$(patsubst r%,%,$(2)).json)

# Uniform draws of the seed of the rankings: the first of those that are ranked with shared weights too.
q-first = $(call q-run,$(1),$(firstword $(Q_PENALTIES_$(1))),$(firstword $(Q_SEEDS_$(1)))).safetensors
define q-random
$(foreach n,$(call q-numbers,$(1)),$(Q)/$(1)/random/$n.json) $(Q)/$(1)/random/all.parquet &: $(call q-first,$(1)) | build $(Q)/$(1)/random/
	$$(CPU) $(BIN)/search derive --from $$< $(call q-read,$(1)) --sampler uniform --samples $(words $(call q-numbers,$(1))) \
	    --each $(Q)/$(1)/random --out $(Q)/$(1)/random/all.parquet
endef

define q-alone-rule
$(Q)/$(1)/alone/$(2).search.parquet $(Q)/$(1)/alone/$(2).safetensors &: $(call q-cell,$(1),$(2)) $(Q_TOML)/$(1)-alone.toml | build $(Q)/$(1)/alone/
	$$(GPU) $(BIN)/search shared $(call q-read,$(1)) --config $(Q_TOML)/$(1)-alone.toml --set study=search-$(1) --architecture $$< \
	    --out $(Q)/$(1)/alone/$(2).safetensors

$(Q)/$(1)/alone/$(2).valid.ranking.parquet $(Q)/$(1)/alone/$(2).test.ranking.parquet: $(Q)/$(1)/alone/$(2).%.ranking.parquet: \
    $(Q)/$(1)/alone/$(2).safetensors $(call q-cell,$(1),$(2)) | build
	$$(GPU) $(BIN)/search derive --from $$< $(call q-read,$(1)) --architecture $(call q-cell,$(1),$(2)) --split $$* --out $$@
endef

# --- Pages --------------------------------------------------------------------------------------------------------

q-shown = $(foreach r,$(call q-runs,$(1)),$r.search.parquet $r.ranking.parquet $r.derived.parquet) \
    $(foreach a,$(call q-alone,$(1)),$(Q)/$(1)/alone/$a.valid.ranking.parquet $(Q)/$(1)/alone/$a.test.ranking.parquet)
define q-page
$(Q)/$(1).html: $(call q-shown,$(1)) | build $(Q)/$(1).figures/
	$$(CPU) $(BIN)/report $$(filter %.parquet,$$^) --title "$(Q_TITLE): $(1)" --out $$@ --joined $(Q)/$(1).figures \
	    --svg $(Q)/$(1).figures --markdown $(Q)/$(1).figures/README.md
endef
