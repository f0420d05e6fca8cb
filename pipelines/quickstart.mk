# Figure 1 of [S] in small: forgetting against size, pretrained on fractals or from scratch, Split Fashion-MNIST 2×5.
# 18 pretrainings, 36 first tasks, 78 second tasks; 12 to 17 minutes on two cores, by processor.
# And what makes them forget less, in another minute: EWC on the smallest ResNet, and two models that share weights as in [W], with WPL.

Q := $(OUT)/quickstart
Q_TOML := pipelines/quickstart
Q_DATA := data/fashion-mnist
Q_SEEDS := 0 1 2
# Task B's main rate for every seed; the other two, for the frontier, for one.
Q_RATE := 0.01
Q_FRONTIER := 0.003 0.03
# The longest runs first, so that no core waits at the end.
Q_NETS := vit-128 resnet-32 vit-64 resnet-16 vit-32 resnet-8
Q_MODEL_resnet = --set model.width=$(1) --set labels.size=$(1)
Q_MODEL_vit = --set model.dim=$(1) --set model.heads=4 --set labels.size=$(1)
Q_LR_vit-32 := --set schedule.lr=3e-3
Q_LR_vit-64 := --set schedule.lr=2e-3

Q_PRETRAINED := $(foreach n,$(Q_NETS),$(Q_SEEDS:%=$(Q)/pretrain/$n.s%))
Q_A := $(foreach n,$(Q_NETS),$(foreach i,pretrained scratch,$(Q_SEEDS:%=$(Q)/a/$n.$i.s%)))
Q_B := $(foreach n,$(Q_NETS),$(foreach i,pretrained scratch,\
    $(Q_SEEDS:%=$(Q)/b/$n.$i.lr$(Q_RATE).s%) $(Q_FRONTIER:%=$(Q)/b/$n.$i.lr%.s$(firstword $(Q_SEEDS))) \
    $(if $(filter resnet-%,$n),$(Q_SEEDS:%=$(Q)/b/$n.$i.track.lr$(Q_RATE).s%))))
Q_EWC := $(Q_SEEDS:%=$(Q)/b/resnet-8.scratch.ewc.lr$(Q_RATE).s%)
Q_SHARED := $(foreach p,none wpl,$(Q_SEEDS:%=$(Q)/shared/b.$p.s%))
Q_RUNS := $(Q_PRETRAINED) $(Q_A) $(Q_B) $(Q_EWC) $(Q_SHARED)

.PHONY: quickstart
quickstart: $(Q)/report.html ## how much small networks forget, with and without pretraining: a report in a quarter of an hour
	@echo "The report: $<"

$(Q)/report.html: $(Q_RUNS:%=%.history.parquet) $(Q_RUNS:%=%.safetensors) | build
	$(CPU) $(BIN)/report $(filter %.history.parquet,$^) --title "Lethe quickstart" --out $@

$(Q)/tasks.parquet: $(wildcard $(Q_DATA)/*.parquet) | build $(Q)/
	$(CPU) $(BIN)/split-tasks --data $(Q_DATA) --tasks 2 --classes-per-task 5 --class-order listed --out $@

$(Q)/fractal/train.parquet $(Q)/fractal/test.parquet &: | build $(Q)/fractal/
	$(CPU) $(BIN)/dataset fractal --classes 60 --per-class 60 --test-per-class 6 --size 32 --seed 0 --out $(Q)/fractal

# Both files of a run: `make -n` takes only the one that it asks for first as new.
q-run = $(1).history.parquet $(1).safetensors

# $(1) family, $(2) size. A pattern with two targets is one recipe that makes both.
define q-net
$(Q)/pretrain/$(1)-$(2).s%.history.parquet $(Q)/pretrain/$(1)-$(2).s%.safetensors: \
    $(Q_TOML)/$(1).toml $(Q_TOML)/pretrain-$(1).toml $(Q)/fractal/train.parquet $(Q)/fractal/test.parquet | build $(Q)/pretrain/
	$$(GPU) $(BIN)/pretrain --data $(Q)/fractal --config $(Q_TOML)/$(1).toml --config $(Q_TOML)/pretrain-$(1).toml \
	    $(call Q_MODEL_$(1),$(2)) $(Q_LR_$(1)-$(2)) --seed $$* --out $$(@D)/$(1)-$(2).s$$*.safetensors

$(Q)/a/$(1)-$(2).pretrained.s%.history.parquet $(Q)/a/$(1)-$(2).pretrained.s%.safetensors: \
    $(Q_TOML)/finetune-$(1).toml $(Q)/tasks.parquet $(call q-run,$(Q)/pretrain/$(1)-$(2).s%) | build $(Q)/a/
	$$(GPU) $(BIN)/finetune --data $(Q_DATA) --table $(Q)/tasks.parquet --config $$< \
	    --from $(Q)/pretrain/$(1)-$(2).s$$*.safetensors --task 0 --seed $$* --out $$(@D)/$(1)-$(2).pretrained.s$$*.safetensors

$(Q)/a/$(1)-$(2).scratch.s%.history.parquet $(Q)/a/$(1)-$(2).scratch.s%.safetensors: \
    $(Q_TOML)/finetune-$(1).toml $(Q_TOML)/$(1).toml $(Q)/tasks.parquet | build $(Q)/a/
	$$(GPU) $(BIN)/finetune --data $(Q_DATA) --table $(Q)/tasks.parquet --config $$< --config $(Q_TOML)/$(1).toml \
	    $(call Q_MODEL_$(1),$(2)) --task 0 --seed $$* --out $$(@D)/$(1)-$(2).scratch.s$$*.safetensors
endef

# $(1) family, $(2) size, $(3) start, $(4) rate of task B, $(5) start and what else is in the name, $(6) the setting for it.
define q-second
$(Q)/b/$(1)-$(2).$(5).lr$(4).s%.history.parquet $(Q)/b/$(1)-$(2).$(5).lr$(4).s%.safetensors: \
    $(Q_TOML)/finetune-$(1).toml $(Q)/tasks.parquet $(call q-run,$(Q)/a/$(1)-$(2).$(3).s%) | build $(Q)/b/
	$$(GPU) $(BIN)/finetune --data $(Q_DATA) --table $(Q)/tasks.parquet --config $$< --set later.lr=$(4) $(6) \
	    --from $(Q)/a/$(1)-$(2).$(3).s$$*.safetensors --task 1 --seed $$* --out $$(@D)/$(1)-$(2).$(5).lr$(4).s$$*.safetensors
endef

q-family = $(word 1,$(subst -, ,$(1)))
q-size = $(word 2,$(subst -, ,$(1)))
$(foreach n,$(Q_NETS),$(eval $(call q-net,$(call q-family,$n),$(call q-size,$n))))
$(foreach n,$(Q_NETS),$(foreach i,pretrained scratch,$(foreach r,$(Q_RATE) $(Q_FRONTIER),\
    $(eval $(call q-second,$(call q-family,$n),$(call q-size,$n),$i,$r,$i)))))
# The ablation: batch-norm statistics that go on moving with task B.
$(foreach n,$(filter resnet-%,$(Q_NETS)),$(foreach i,pretrained scratch,\
    $(eval $(call q-second,resnet,$(call q-size,$n),$i,$(Q_RATE),$i.track,--set batch_norm=track))))

# --- What makes them forget less ----------------------------------------------------------------------------------

Q_A_EWC := $(Q)/a/resnet-8.scratch.s
define q-ewc
$(Q)/b/resnet-8.scratch.ewc.lr$(Q_RATE).s%.history.parquet $(Q)/b/resnet-8.scratch.ewc.lr$(Q_RATE).s%.safetensors: \
    $(Q_TOML)/finetune-resnet.toml $(Q)/tasks.parquet $(call q-run,$(Q_A_EWC)%) $(Q_A_EWC)%.fisher.safetensors | build $(Q)/b/
	$$(GPU) $(BIN)/finetune --data $(Q_DATA) --table $(Q)/tasks.parquet --config $$< --set later.lr=$(Q_RATE) --from $(Q_A_EWC)$$*.safetensors \
	    --task 1 --penalty ewc --strength 1000 --fisher $(Q_A_EWC)$$*.fisher.safetensors --seed $$* \
	    --out $$(@D)/resnet-8.scratch.ewc.lr$(Q_RATE).s$$*.safetensors
endef
$(eval $(q-ewc))

# Not to be removed as intermediate files.
.PRECIOUS: $(Q_A_EWC)%.fisher.safetensors $(Q)/shared/a.s%.fisher.safetensors $(Q)/shared/a.s%.safetensors $(Q)/shared/a.s%.history.parquet

$(Q_A_EWC)%.fisher.safetensors: $(call q-run,$(Q_A_EWC)%) $(Q)/tasks.parquet | build
	$(GPU) $(BIN)/fisher $(filter %.safetensors,$^) --data $(Q_DATA) --table $(Q)/tasks.parquet --task 0 --estimator exact --examples 1000 --out $@

# MNIST as one task: model A, and a B that shares its two hidden layers, has another two of its own and moves fast.
Q_ON_MNIST = --data data/mnist --table $(Q)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0
Q_WPL = --penalty wpl --strength 1e5 --fisher $(Q)/shared/a.s$*.fisher.safetensors

$(Q)/mnist.parquet: $(wildcard data/mnist/*.parquet) | build $(Q)/
	$(CPU) $(BIN)/split-tasks --data data/mnist --tasks 1 --classes-per-task 10 --class-order listed --out $@

$(Q)/shared/a.s%.history.parquet $(Q)/shared/a.s%.safetensors: \
    pipelines/wpl/cpu/mlp.toml pipelines/wpl/cpu/train-a.toml $(Q)/mnist.parquet | build $(Q)/shared/
	$(GPU) $(BIN)/finetune $(Q_ON_MNIST) --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed $* --out $(@D)/a.s$*.safetensors

$(Q)/shared/a.s%.fisher.safetensors: $(call q-run,$(Q)/shared/a.s%) $(Q)/mnist.parquet | build
	$(GPU) $(BIN)/fisher $(filter %.safetensors,$^) --data data/mnist --table $(Q)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $@

define q-shared
$(Q)/shared/b.$(1).s%.history.parquet $(Q)/shared/b.$(1).s%.safetensors: pipelines/wpl/cpu/mlp.toml pipelines/wpl/cpu/train-b.toml \
    $(Q)/mnist.parquet $(call q-run,$(Q)/shared/a.s%) $(if $(2),$(Q)/shared/a.s%.fisher.safetensors) | build
	$$(GPU) $(BIN)/finetune $(Q_ON_MNIST) --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' \
	    --set first.lr=0.1 --set first.steps=168 --share 'layers.0.*,layers.1.*' --watch $(Q)/shared/a.s$$*.safetensors \
	    $(2) --seed 10$$* --out $(Q)/shared/b.$(1).s$$*.safetensors
endef
$(eval $(call q-shared,none,))
$(eval $(call q-shared,wpl,$$(Q_WPL)))
