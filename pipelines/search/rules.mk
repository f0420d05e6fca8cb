# How a search is made: names to rules. The values stand in PRESET/grid.mk, all else in PRESET/*.toml.

# A penalty's name is none, or NAME-STRENGTH.
a-strength = $(lastword $(subst -, ,$(1)))
a-penalty = $(patsubst %-$(call a-strength,$(1)),%,$(1))
# $(1) space, $(2) penalty.
a-is = $(if $(filter-out none,$(2)),--set penalty.name=$(call a-penalty,$(2)) --set penalty.strength=$(call a-strength,$(2)) \
    $(call s-maybe,A_PENALTY_$(1)))

# $(1) space, $(2) penalty, $(3) seed.
a-run = $(A)/$(1)/$(2)/s$(3)
a-runs = $(foreach p,$(A_PENALTIES_$(1)),$(foreach i,$(A_SEEDS_$(1)),$(call a-run,$(1),$p,$i)))

# --- Rows ---------------------------------------------------------------------------------------------------------

# Text becomes words, and these tokens; images are read as they are. A table says which rows are validation rows.
a-given = $(foreach d,$(subst ',,$(1)),$(or $(wildcard $d/*.parquet),$(wildcard $d)))
# NAO searches recurrent cells too.
a-kin = $(patsubst nao,rnn,$(1))
a-data = $(if $(filter rnn,$(call a-kin,$(1))),$(A)/tokens,$(A_DATA_$(1)))
a-table = $(A)/$(call a-kin,$(1)).rows.parquet
a-read = --data '$(call a-data,$(1))' --table $(call a-table,$(1))

ifneq ($(filter rnn,$(call a-kin,$(A_SPACES))),)
$(A)/tokenizer.json: $(call a-given,$(A_DATA_rnn)) | build $(A)/
	$(CPU) $(BIN)/dataset tokenizer '$(A_DATA_rnn)' --kind words --vocabulary $(A_VOCABULARY) --out $@
$(A)/tokens/train-00000-of-00001.parquet: $(A)/tokenizer.json | build
	$(CPU) $(BIN)/dataset tokenize '$(A_DATA_rnn)' --tokenizer $< --length $(A_LENGTH) --out $(@D)
$(A)/rnn.rows.parquet: $(A)/tokens/train-00000-of-00001.parquet | build
	$(CPU) $(BIN)/split-tasks --by data-set --data $(A)/tokens $(A_SPLIT_rnn) --out $@
endif
define a-images
$(A)/$(1).rows.parquet: $(call a-given,$(A_DATA_$(1))) | build $(A)/
	$$(CPU) $(BIN)/split-tasks --data '$(A_DATA_$(1))' --tasks 1 --classes-per-task 10 --valid 0.1 $(A_SPLIT_$(1)) --out $$@
endef
$(foreach s,$(filter-out rnn nao,$(A_SPACES)),$(eval $(call a-images,$s)))

# --- Searches -----------------------------------------------------------------------------------------------------

define a-search
$(call a-run,$(1),$(2),$(3)).search.parquet $(call a-run,$(1),$(2),$(3)).safetensors &: $(A_TOML)/$(1).toml $(call a-table,$(1)) \
    | build $(A)/$(1)/$(2)/
	$$(GPU) $(BIN)/search shared $(call a-read,$(1)) --config $(A_TOML)/$(1).toml --set study=search-$(1) $(call a-is,$(1),$(2)) \
	    --seed $(3) --out $(call a-run,$(1),$(2),$(3)).safetensors

$(call a-run,$(1),$(2),$(3)).ranking.parquet: $(call a-run,$(1),$(2),$(3)).safetensors $(call a-run,$(1),$(2),$(3)).search.parquet | build
	$$(GPU) $(BIN)/search derive --from $$< $(call a-read,$(1)) --sampler uniform --samples $(A_RANKED_$(1)) $(call s-maybe,A_TRUTH_$(1)) --out $$@

$(call a-run,$(1),$(2),$(3)).derived.parquet $(call a-run,$(1),$(2),$(3)).best.json &: $(call a-run,$(1),$(2),$(3)).safetensors | build
	$$(GPU) $(BIN)/search derive --from $$< $(call a-read,$(1)) --samples $(A_DERIVED_$(1)) $(call s-maybe,A_TRUTH_$(1)) \
	    --out $(call a-run,$(1),$(2),$(3)).derived.parquet --best $(call a-run,$(1),$(2),$(3)).best.json
endef

# --- Trained alone, from scratch ----------------------------------------------------------------------------------

a-numbers = $(call s-maybe,A_RANDOM_$(1))
a-found = $(if $(call a-numbers,$(1)),$(foreach p,$(A_PENALTIES_$(1)),$(foreach i,$(A_SEEDS_$(1)),best.$p.s$i)))
a-alone = $(foreach n,$(call a-numbers,$(1)),random.s$n) $(call a-found,$(1))
# Each is trained with the number at its name's end as seed.
a-seed = $(lastword $(subst .s, ,$(1)))
# $(1) space, $(2) name: the architecture's file.
a-found-by = $(patsubst best.%.s$(call a-seed,$(1)),%,$(1))
a-cell = $(if $(filter best.%,$(2)),$(A)/$(1)/$(call a-found-by,$(2))/s$(call a-seed,$(2)).best.json,$(A)/$(1)/random/$(call a-seed,$(2)).json)

# Uniform draws of the seed of the rankings: the first of those that are ranked with shared weights too.
a-first = $(call a-run,$(1),$(firstword $(A_PENALTIES_$(1))),$(firstword $(A_SEEDS_$(1)))).safetensors
define a-random
$(foreach n,$(call a-numbers,$(1)),$(A)/$(1)/random/$n.json) $(A)/$(1)/random/all.parquet &: $(call a-first,$(1)) | build $(A)/$(1)/random/
	$$(CPU) $(BIN)/search derive --from $$< $(call a-read,$(1)) --sampler uniform --samples $(words $(call a-numbers,$(1))) \
	    --each $(A)/$(1)/random --out $(A)/$(1)/random/all.parquet
endef

define a-alone-rule
$(A)/$(1)/alone/$(2).search.parquet $(A)/$(1)/alone/$(2).safetensors &: $(call a-cell,$(1),$(2)) $(A_TOML)/$(1)-alone.toml | build $(A)/$(1)/alone/
	$$(GPU) $(BIN)/search shared $(call a-read,$(1)) --config $(A_TOML)/$(1)-alone.toml --set study=search-$(1) --architecture $$< \
	    --seed $(call a-seed,$(2)) --out $(A)/$(1)/alone/$(2).safetensors

$(A)/$(1)/alone/valid/$(2).ranking.parquet $(A)/$(1)/alone/test/$(2).ranking.parquet: $(A)/$(1)/alone/%/$(2).ranking.parquet: \
    $(A)/$(1)/alone/$(2).safetensors $(call a-cell,$(1),$(2)) | build $(A)/$(1)/alone/valid/ $(A)/$(1)/alone/test/
	$$(GPU) $(BIN)/search derive --from $$< $(call a-read,$(1)) --architecture $(call a-cell,$(1),$(2)) --split $$* --out $$@
endef

# --- Pages --------------------------------------------------------------------------------------------------------

a-shown = $(foreach r,$(call a-runs,$(1)),$r.search.parquet $r.ranking.parquet $r.derived.parquet) \
    $(foreach a,$(call a-alone,$(1)),$(A)/$(1)/alone/valid/$a.ranking.parquet $(A)/$(1)/alone/test/$a.ranking.parquet)
define a-page
$(A)/$(1).html: $(call a-shown,$(1)) | build $(A)/$(1).figures/
	$$(CPU) $(BIN)/report $$(filter %.parquet,$$^) --title "$(A_TITLE): $(1)" --out $$@ --joined $(A)/$(1).figures \
	    --svg $(A)/$(1).figures --markdown $(A)/$(1).figures/README.md
endef
