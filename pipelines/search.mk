# Architecture search with shared weights: the second half of [W], one target a space: `make search PRESET=cpu DATA=folder`.
# A search stands at $(OUT)/search-PRESET/SPACE/PENALTY/sSEED: its weights, its table (.search.parquet), what uniformly drawn architectures
# are worth with these weights (.ranking.parquet), and the best of those that its own sampler draws (.best.json). What is trained alone,
# from scratch, stands at SPACE/alone: `random.s0`, `random.s1`, ... were drawn at random, `best.PENALTY.sSEED` were found.

A := $(OUT)/search-$(PRESET)
A_TOML := pipelines/search/$(PRESET)

ifeq ($(wildcard $(A_TOML)/grid.mk),)
.PHONY: search search-rnn search-nao search-cnn search-bench
search search-rnn search-nao search-cnn search-bench:
	@echo "$@: there is no preset $(PRESET), only smoke, cpu, gpu and paper" >&2; exit 2
else
include $(A_TOML)/grid.mk
include pipelines/search/rules.mk

.PHONY: search $(A_SPACES:%=search-%)
search: $(A_SPACES:%=search-%) ## architecture search: what architectures forget that share weights, with and without WPL
search-rnn: ## ENAS's recurrent cells on words: forgetting, rewards, ranks against cells trained alone
search-nao: ## the same cells with neural architecture optimisation in the controller's place
search-cnn: ## ENAS's convolutional cells on images: forgetting and rewards
search-bench: ## NAS-Bench-201's cells: forgetting, and ranks against the true accuracy of all of them
$(A_SPACES:%=search-%): search-%: $(A)/%.html
	@echo "The report: $<"

$(foreach s,$(A_SPACES),$(foreach p,$(A_PENALTIES_$s),$(foreach i,$(A_SEEDS_$s),$(eval $(call a-search,$s,$p,$i)))))
$(foreach s,$(A_SPACES),$(eval $(call a-random,$s)))
$(foreach s,$(A_SPACES),$(foreach a,$(call a-alone,$s),$(eval $(call a-alone-rule,$s,$a))))
$(foreach s,$(A_SPACES),$(eval $(call a-page,$s)))
endif
