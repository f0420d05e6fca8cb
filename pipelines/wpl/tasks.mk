# Penalties on a sequence of tasks. The first task of a start and seed is trained once, for all penalties; then each penalty and strength is a
# chain of its own. Where it needs importances, one run a task and one measurement between two; else one process for the chain.

# The importances that a penalty rests on. SI's are gathered in training; the others are measured after a task.
W_NEEDS_ewc := fisher
W_NEEDS_ewc-rel := fisher
W_NEEDS_ewc-online := fisher
W_NEEDS_mas := mas
W_NEEDS_si := si
w-needs = $(call s-maybe,W_NEEDS_$(call w-penalty,$(1)))
W_MEASURE_fisher = --estimator exact --examples $(W_EXAMPLES)
W_MEASURE_mas = --estimator mas --examples $(W_EXAMPLES)

# Tasks after the first; those before task $(1), and the last of them.
W_LATER := $(wordlist 2,$(W_TASKS),0 1 2 3 4 5 6 7 8 9)
W_LAST := $(lastword $(W_LATER))
w-earlier = $(wordlist 1,$(1),0 1 2 3 4 5 6 7 8 9)
w-previous = $(lastword $(call w-earlier,$(1)))
w-older = $(filter-out $(call w-previous,$(1)),$(call w-earlier,$(1)))

# $(1) SET/START/sSEED, $(2) penalty with strength, $(3) task: the run's name.
w-run = tasks/$(1)/$(if $(filter 0,$(3)),,$(2)/)t$(3)
# What follows takes $(1) from the rule that it stands in.
w-set = $(word 1,$(subst /, ,$(1)))
w-start = $(word 2,$(subst /, ,$(1)))
w-seed = $(call w-of-seed,$(1))
w-learn = $$(GPU) $(BIN)/finetune $(W_READ_$(w-set)) --table $(W)/tables/$(w-set).parquet --config $(W_TRAIN_$(w-set)) --seed $(w-seed)
w-from = --from $(W)/$(call w-run,$(1),$(2),$(3)).safetensors

# What the first task begins with, as prerequisites and as arguments.
w-pretrained = $(call W_PRETRAINED_$(call w-set,$(1)),$(w-seed))
w-origin = $(if $(filter scratch,$(w-start)),$(W_NET_$(w-set)),$(w-pretrained).history.parquet $(w-pretrained).safetensors)
w-begin = $(if $(filter scratch,$(w-start)),--config $(W_NET_$(w-set)) $(W_SIZE_$(w-set)),--from $(w-pretrained).safetensors) \
    --set labels.study=ewc-$(w-set)

# $(1) SET/START/sSEED.
define w-first
$(call w-files,tasks/$(1)/t0) $(W)/tasks/$(1)/t0.si.safetensors &: \
    $(W_TRAIN_$(w-set)) $(W)/tables/$(w-set).parquet $(w-origin) | build $(W)/tasks/$(1)/
	$(w-learn) $(w-begin) \
	    --task 0 --penalty si --importance-out $(W)/tasks/$(1)/t0.si.safetensors --out $(W)/tasks/$(1)/t0.safetensors

$(call w-files,tasks/$(1)/joint/t$(W_LAST)) &: $(W_TRAIN_$(w-set)) $(W)/tables/$(w-set).parquet $(w-origin) | build $(W)/tasks/$(1)/joint/
	$(w-learn) $(w-begin) \
	    --set first.steps=$(or $(call s-maybe,W_JOINT_STEPS_$(w-set)),$(W_JOINT_STEPS)) --joint --task $(W_LAST) --out $(W)/tasks/$(1)/joint/t$(W_LAST).safetensors
endef

# $(1) run without its task, $(2) SET/START/sSEED, $(3) importances: of a checkpoint, a file beside it.
define w-measured-after
$(W)/$(1).$(3).safetensors: $(call w-files,$(1)) $(W)/tables/$(call w-set,$(2)).parquet | build
	$$(GPU) $(BIN)/fisher $$(filter %.safetensors,$$^) $(W_READ_$(call w-set,$(2))) --table $(W)/tables/$(call w-set,$(2)).parquet \
	    --task $(patsubst t%,%,$(notdir $(1))) $(W_MEASURE_$(3)) --out $$@
endef

# The importances of tasks $(4). SI's newest holds those of all before; EWC alone asks for the checkpoints of the older ones.
w-importances = $(foreach t,$(4),$(W)/$(call w-run,$(1),$(2),$t).$(3).safetensors)
w-anchors = $(if $(filter ewc ewc-rel,$(call w-penalty,$(2))),$(foreach t,$(call w-older,$(3)),$(W)/$(call w-run,$(1),$(2),$t).safetensors))
w-used = $(if $(filter si,$(3)),$(lastword $(4)),$(4))

# SI's files of a task: none after the last.
w-gathered = $(if $(filter si,$(4)),$(call w-importances,$(1),$(2),si,$(filter-out $(W_LAST),$(3))))

# $(1) SET/START/sSEED, $(2) penalty with strength, $(3) task, $(4) importances: fisher, mas or si.
define w-step
$(call w-files,$(call w-run,$(1),$(2),$(3))) $(w-gathered) &: \
    $(W_TRAIN_$(w-set)) $(W)/tables/$(w-set).parquet $(call w-files,$(call w-run,$(1),$(2),$(call w-previous,$(3)))) \
    $(call w-importances,$(1),$(2),$(4),$(call w-earlier,$(3))) | build $(W)/tasks/$(1)/$(2)/
	$(w-learn) $(call w-from,$(1),$(2),$(call w-previous,$(3))) --task $(3) $(call w-is,$(2)) \
	    $(addprefix --fisher ,$(call w-importances,$(1),$(2),$(4),$(call w-used,$(1),$(2),$(4),$(call w-earlier,$(3))))) \
	    $(addprefix --anchor ,$(call w-anchors,$(1),$(2),$(3))) $(addprefix --importance-out ,$(w-gathered)) \
	    --out $(W)/$(call w-run,$(1),$(2),$(3)).safetensors
endef

# $(1) SET/START/sSEED, $(2) what needs no importances: all later tasks in one process.
define w-chain
$(call w-files,$(foreach t,$(W_LATER),$(call w-run,$(1),$(2),$t))) &: \
    $(W_TRAIN_$(w-set)) $(W)/tables/$(w-set).parquet $(call w-files,tasks/$(1)/t0) | build $(W)/tasks/$(1)/$(2)/
	$(w-learn) $(call w-from,$(1),,0) --tasks 1..$(W_TASKS) $(call w-is,$(2)) --out '$(W)/tasks/$(1)/$(2)/t{task}.safetensors'
endef

# $(1) SET.
w-of-set = $(foreach i,$(W_STARTS),$(W_SEEDS:%=$(1)/$i/s%))
# Penalties with their strengths, of a set that has its own or of all.
w-methods = $(or $(call s-maybe,W_METHODS_$(1)),$(W_METHODS))
w-tasks-runs = $(foreach d,$(call w-of-set,$(1)),tasks/$d/t0 tasks/$d/joint/t$(W_LAST) \
    $(foreach m,$(call w-methods,$(1)),$(foreach t,$(W_LATER),$(call w-run,$d,$m,$t))))

w-tasks-rules = $(foreach d,$(call w-of-set,$(1)),$(eval $(call w-first,$d)) \
    $(foreach n,fisher mas,$(eval $(call w-measured-after,tasks/$d/t0,$d,$n))) \
    $(foreach m,$(call w-methods,$(1)),$(if $(call w-needs,$m),$(call w-steps,$d,$m,$(call w-needs,$m)),$(eval $(call w-chain,$d,$m)))))
w-steps = $(foreach t,$(W_LATER),$(eval $(call w-step,$(1),$(2),$t,$(3)))) \
    $(foreach t,$(if $(filter-out si,$(3)),$(filter-out $(W_LAST),$(W_LATER))),$(eval $(call w-measured-after,tasks/$(1)/$(2)/t$t,$(1),$(3))))

# --- Pretraining --------------------------------------------------------------------------------------------------

# $(1) set, $(2) seed: whole, into the classes of its own.
define w-pretrain
$(call w-files,pretrain/$(1)/s$(2)) &: $(W_NET_$(1)) $(W_TOML)/pretrain.toml $(call w-given,$(W_READ_$(1))) | build $(W)/pretrain/$(1)/
	$$(GPU) $(BIN)/pretrain $(W_READ_$(1)) --config $(W_NET_$(1)) --config $(W_TOML)/pretrain.toml \
	    --set labels.study=ewc-pretrain --seed $(2) --out $(W)/pretrain/$(1)/s$(2).safetensors
endef
$(foreach d,$(W_PRETRAIN),$(foreach s,$(W_SEEDS),$(eval $(call w-pretrain,$d,$s))))

# --- The page's arguments -----------------------------------------------------------------------------------------

# Hundreds of files: the shell spells them out, {scratch,pretrained}/s{0,1}/...; one word needs no braces.
w-empty :=
w-comma := ,
w-braces = $(if $(word 2,$(1)),{$(subst $(w-empty) $(w-empty),$(w-comma),$(strip $(1)))},$(strip $(1)))
w-all-seeds = $(W)/tasks/$(1)/$(call w-braces,$(W_STARTS))/$(call w-braces,$(W_SEEDS:%=s%))
w-origins = $(if $(filter pretrained,$(W_STARTS)),$(sort $(foreach s,$(W_SEEDS),$(call w-pretrained,$(1)/pretrained/s$s).history.parquet)))
w-tasks-arguments = $(w-origins) \
	    $(w-all-seeds)/{t0,joint/t$(W_LAST)}.history.parquet \
	    $(w-all-seeds)/$(call w-braces,$(call w-methods,$(1)))/$(call w-braces,$(W_LATER:%=t%)).history.parquet
