# The first half of [W]: two models that share weights, and penalties on sequences of tasks. docs/papers.md says which target is which figure.
# A run of the two models stands at $(OUT)/wpl-PRESET/CASE/sSEED/: `a` is model A, `b0` model B before its training, `b.PENALTY-STRENGTH`
# B's training. One of a sequence stands at tasks/SET/START/sSEED/: `t0` is the first task, PENALTY-STRENGTH/tN the later ones.

W := $(OUT)/wpl-$(PRESET)
W_TOML := pipelines/wpl/$(PRESET)

.PHONY: wpl wpl-strict wpl-loose wpl-shared-layers wpl-strength ewc-tasks
wpl: wpl-strict wpl-loose wpl-shared-layers wpl-strength ewc-tasks ## [W]'s penalty: all of the following, in the presets smoke and cpu
wpl-strict: ## a trained model A while B learns on the weights that they share, without a penalty and with WPL
wpl-loose: ## the same with an A that was stopped at 55, 43 and 38 % of its accuracy, and its Fisher information by layer
wpl-shared-layers: ## how much A loses by the number of layers that B shares with it
wpl-strength: ## what A keeps and what B learns at each strength, of WPL and of penalties on all of B's weights
ewc-tasks: ## EWC, online EWC, SI, MAS, LwF, L2-SP, replay and joint training on sequences of tasks (DATA= for CIFAR-10)

ifeq ($(wildcard $(W_TOML)/grid.mk),)
wpl-strict wpl-loose wpl-shared-layers wpl-strength ewc-tasks:
	@echo "$@: there is no preset $(PRESET), only smoke and cpu" >&2; exit 2
else

include $(W_TOML)/grid.mk
include pipelines/wpl/rules.mk
include pipelines/wpl/tasks.mk

# --- Pages: the runs of each, as words ----------------------------------------------------------------------------

W_RUNS_strict := $(foreach c,$(W_STRICT_CASES),$(call w-two,$c,$(W_STRICT)))
W_RUNS_loose := $(call w-two,strict,$(W_STRICT)) $(foreach c,$(W_LOOSE_CASES),$(call w-two,$c,$(W_LOOSE)))
W_RUNS_shared-layers := $(foreach c,$(W_SHARED_CASES),$(call w-two,$c,$(W_SHARED)))
W_RUNS_strength := $(call w-two,strict,$(W_STRENGTHS))

wpl-strict wpl-strength wpl-shared-layers wpl-loose: wpl-%: $(W)/%.html
	@echo "The report: $<"
ewc-tasks: $(W_SETS:%=$(W)/ewc-%.html)
	@for page in $^; do echo "The report: $$page"; done

# $(1) page, $(2) its histories as prerequisites, $(3) as arguments.
define w-page
$(W)/$(1).html: $(2) | build $(W)/$(1).figures/
	$$(CPU) $(BIN)/report $(3) --title "$(W_TITLE): $(1)" --out $$@ \
	    --joined $(W)/$(1).figures --svg $(W)/$(1).figures --markdown $(W)/$(1).figures/README.md
endef
# What the Fisher information looks like of a model that has learned little: of the first seed, with its history for the accuracy.
W_FISHER := $(foreach c,strict $(W_LOOSE_CASES),$(addprefix $(W)/$c/s$(firstword $(W_SEEDS))/a.,fisher.safetensors history.parquet))
$(eval $(call w-page,loose,$(call w-files,$(W_RUNS_loose)) $(W_FISHER) $(W)/tables/whole.parquet,$$(filter %.parquet %.fisher.safetensors,$$^)))
$(foreach p,strict strength shared-layers,$(eval $(call w-page,$p,$(call w-files,$(W_RUNS_$p)) $(W)/tables/whole.parquet,$$(filter %.parquet,$$^))))
$(foreach d,$(W_SETS),$(eval $(call w-page,ewc-$d,$(call w-files,$(call w-tasks-runs,$d)) $(W)/tables/$d.parquet,\
    $(call w-tasks-arguments,$d) $(W)/tables/$d.parquet)))

# --- The rules of all runs ----------------------------------------------------------------------------------------

$(call w-two-rules,$(sort $(W_RUNS_strict) $(W_RUNS_loose) $(W_RUNS_shared-layers) $(W_RUNS_strength)))
$(foreach d,$(W_SETS),$(call w-tasks-rules,$d))

endif
