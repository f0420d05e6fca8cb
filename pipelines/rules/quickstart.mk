# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/quickstart.toml
# sha256: bff31563fb880a610cccb5507760448b9204484e36a75d3305e9f43a24277429

quickstart := $(OUT)/quickstart
quickstart-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: quickstart quickstart-plan quickstart-so-far quickstart-keep
quickstart: $(quickstart)/report.html ## how much small networks forget, with and without pretraining: a report in a quarter of an hour
	@for page in $^; do echo "The report: $$page"; done
quickstart-so-far: | build $(quickstart-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going quickstart/report-files-so-far
.PHONY: quickstart/report-files-so-far
quickstart/report-files-so-far:
	@$(if $(wildcard $(quickstart/report-files)),$(CPU),:) $(BIN)/report $(wildcard $(quickstart/report-files)) \
	    --title "Lethe quickstart, so far" --out $(quickstart)/report.so-far.html
quickstart-keep: | build $(quickstart-rules)
	@$(BIN)/grid outdated $(quickstart-rules) $(settings) --keep
quickstart-plan: | build $(quickstart-rules) $(quickstart)/tasks.parquet $(quickstart)/fractal/train.parquet $(quickstart)/fractal/test.parquet $(quickstart)/mnist.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/quickstart.toml --json $(settings) --bin $(BIN) | $(BIN)/plan

quickstart/report-files = \
    $(quickstart)/b/vit-128.pretrained.lr0.01.s0.history.parquet \
    $(quickstart)/b/vit-128.scratch.lr0.01.s0.history.parquet \
    $(quickstart)/b/vit-128.pretrained.lr0.01.s1.history.parquet \
    $(quickstart)/b/vit-128.scratch.lr0.01.s1.history.parquet \
    $(quickstart)/b/vit-128.pretrained.lr0.01.s2.history.parquet \
    $(quickstart)/b/vit-128.scratch.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-32.scratch.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-32.scratch.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-32.scratch.lr0.01.s2.history.parquet \
    $(quickstart)/b/vit-64.pretrained.lr0.01.s0.history.parquet \
    $(quickstart)/b/vit-64.scratch.lr0.01.s0.history.parquet \
    $(quickstart)/b/vit-64.pretrained.lr0.01.s1.history.parquet \
    $(quickstart)/b/vit-64.scratch.lr0.01.s1.history.parquet \
    $(quickstart)/b/vit-64.pretrained.lr0.01.s2.history.parquet \
    $(quickstart)/b/vit-64.scratch.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-16.scratch.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-16.scratch.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-16.scratch.lr0.01.s2.history.parquet \
    $(quickstart)/b/vit-32.pretrained.lr0.01.s0.history.parquet \
    $(quickstart)/b/vit-32.scratch.lr0.01.s0.history.parquet \
    $(quickstart)/b/vit-32.pretrained.lr0.01.s1.history.parquet \
    $(quickstart)/b/vit-32.scratch.lr0.01.s1.history.parquet \
    $(quickstart)/b/vit-32.pretrained.lr0.01.s2.history.parquet \
    $(quickstart)/b/vit-32.scratch.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-8.scratch.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-8.scratch.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-8.scratch.lr0.01.s2.history.parquet \
    $(quickstart)/b/vit-128.pretrained.lr0.003.s0.history.parquet \
    $(quickstart)/b/vit-128.pretrained.lr0.03.s0.history.parquet \
    $(quickstart)/b/vit-128.scratch.lr0.003.s0.history.parquet \
    $(quickstart)/b/vit-128.scratch.lr0.03.s0.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.lr0.003.s0.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.lr0.03.s0.history.parquet \
    $(quickstart)/b/resnet-32.scratch.lr0.003.s0.history.parquet \
    $(quickstart)/b/resnet-32.scratch.lr0.03.s0.history.parquet \
    $(quickstart)/b/vit-64.pretrained.lr0.003.s0.history.parquet \
    $(quickstart)/b/vit-64.pretrained.lr0.03.s0.history.parquet \
    $(quickstart)/b/vit-64.scratch.lr0.003.s0.history.parquet \
    $(quickstart)/b/vit-64.scratch.lr0.03.s0.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.lr0.003.s0.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.lr0.03.s0.history.parquet \
    $(quickstart)/b/resnet-16.scratch.lr0.003.s0.history.parquet \
    $(quickstart)/b/resnet-16.scratch.lr0.03.s0.history.parquet \
    $(quickstart)/b/vit-32.pretrained.lr0.003.s0.history.parquet \
    $(quickstart)/b/vit-32.pretrained.lr0.03.s0.history.parquet \
    $(quickstart)/b/vit-32.scratch.lr0.003.s0.history.parquet \
    $(quickstart)/b/vit-32.scratch.lr0.03.s0.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.lr0.003.s0.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.lr0.03.s0.history.parquet \
    $(quickstart)/b/resnet-8.scratch.lr0.003.s0.history.parquet \
    $(quickstart)/b/resnet-8.scratch.lr0.03.s0.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.history.parquet \
    $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.history.parquet \
    $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.history.parquet \
    $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.history.parquet \
    $(quickstart)/shared/b.none.s0.history.parquet \
    $(quickstart)/shared/b.none.s1.history.parquet \
    $(quickstart)/shared/b.none.s2.history.parquet \
    $(quickstart)/shared/b.wpl.s0.history.parquet \
    $(quickstart)/shared/b.wpl.s1.history.parquet \
    $(quickstart)/shared/b.wpl.s2.history.parquet \
    $(quickstart)/pretrain/vit-128.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/pretrain/vit-128.s1.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-128.scratch.s1.history.parquet \
    $(quickstart)/pretrain/vit-128.s2.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-128.scratch.s2.history.parquet \
    $(quickstart)/pretrain/resnet-32.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/pretrain/resnet-32.s1.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.history.parquet \
    $(quickstart)/pretrain/resnet-32.s2.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.history.parquet \
    $(quickstart)/pretrain/vit-64.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/pretrain/vit-64.s1.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-64.scratch.s1.history.parquet \
    $(quickstart)/pretrain/vit-64.s2.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-64.scratch.s2.history.parquet \
    $(quickstart)/pretrain/resnet-16.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/pretrain/resnet-16.s1.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.history.parquet \
    $(quickstart)/pretrain/resnet-16.s2.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.history.parquet \
    $(quickstart)/pretrain/vit-32.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/pretrain/vit-32.s1.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-32.scratch.s1.history.parquet \
    $(quickstart)/pretrain/vit-32.s2.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-32.scratch.s2.history.parquet \
    $(quickstart)/pretrain/resnet-8.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/pretrain/resnet-8.s1.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/pretrain/resnet-8.s2.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet
$(quickstart)/report.html: $(quickstart-rules) $(quickstart/report-files) | build $(quickstart)/
	$(CPU) $(BIN)/report $(quickstart/report-files) \
	    --title "Lethe quickstart" --out $(quickstart)/report.html

$(quickstart)/tasks.parquet: \
    $(call files,data/fashion-mnist) | build $(quickstart-rules) $(quickstart)/
	$(CPU) $(BIN)/split-tasks --data data/fashion-mnist --tasks 2 --classes-per-task 5 --class-order listed --out $(quickstart)/tasks.parquet
	@$(call made,$(quickstart),tasks.parquet,e93c9f8f88dbd01b)

$(quickstart)/fractal/train.parquet $(quickstart)/fractal/test.parquet: | build $(quickstart-rules) $(quickstart)/fractal/
$(quickstart)/fractal%train.parquet $(quickstart)/fractal%test.parquet:
	$(CPU) $(BIN)/dataset fractal --classes 60 --per-class 60 --test-per-class 6 --size 32 --seed 0 --out $(quickstart)/fractal
	@$(call made,$(quickstart),fractal/train.parquet,8659aa43f6c4a961)

$(quickstart)/pretrain/vit-128.s0.history.parquet $(quickstart)/pretrain/vit-128.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s0%history.parquet $(quickstart)/pretrain/vit-128.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 0 --out $(quickstart)/pretrain/vit-128.s0.safetensors
	@$(call made,$(quickstart),pretrain/vit-128.s0.history.parquet,b9458127efd175f7-$(PRECISION))

$(quickstart)/a/vit-128.pretrained.s0.history.parquet $(quickstart)/a/vit-128.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s0.history.parquet \
    $(quickstart)/pretrain/vit-128.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s0%history.parquet $(quickstart)/a/vit-128.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-128.pretrained.s0.safetensors
	@$(call made,$(quickstart),a/vit-128.pretrained.s0.history.parquet,0ea709d0dc61e093-$(PRECISION))

$(quickstart)/b/vit-128.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/vit-128.pretrained.lr0.01.s0.history.parquet,9d12411665e2281d-$(PRECISION))

$(quickstart)/a/vit-128.scratch.s0.history.parquet $(quickstart)/a/vit-128.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s0%history.parquet $(quickstart)/a/vit-128.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 0 --out $(quickstart)/a/vit-128.scratch.s0.safetensors
	@$(call made,$(quickstart),a/vit-128.scratch.s0.history.parquet,89fe20c3921eb350-$(PRECISION))

$(quickstart)/b/vit-128.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/vit-128.scratch.lr0.01.s0.history.parquet,326dec4849d5549e-$(PRECISION))

$(quickstart)/pretrain/vit-128.s1.history.parquet $(quickstart)/pretrain/vit-128.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s1%history.parquet $(quickstart)/pretrain/vit-128.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 1 --out $(quickstart)/pretrain/vit-128.s1.safetensors
	@$(call made,$(quickstart),pretrain/vit-128.s1.history.parquet,b8e7da3ac542374d-$(PRECISION))

$(quickstart)/a/vit-128.pretrained.s1.history.parquet $(quickstart)/a/vit-128.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s1.history.parquet \
    $(quickstart)/pretrain/vit-128.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s1%history.parquet $(quickstart)/a/vit-128.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-128.pretrained.s1.safetensors
	@$(call made,$(quickstart),a/vit-128.pretrained.s1.history.parquet,7adc41a72f5ffbbf-$(PRECISION))

$(quickstart)/b/vit-128.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/vit-128.pretrained.lr0.01.s1.history.parquet,6b6d07cecee6881a-$(PRECISION))

$(quickstart)/a/vit-128.scratch.s1.history.parquet $(quickstart)/a/vit-128.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s1%history.parquet $(quickstart)/a/vit-128.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 1 --out $(quickstart)/a/vit-128.scratch.s1.safetensors
	@$(call made,$(quickstart),a/vit-128.scratch.s1.history.parquet,7f9df696e64f8e64-$(PRECISION))

$(quickstart)/b/vit-128.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s1.history.parquet \
    $(quickstart)/a/vit-128.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-128.scratch.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/vit-128.scratch.lr0.01.s1.history.parquet,c3cf92becaed0f79-$(PRECISION))

$(quickstart)/pretrain/vit-128.s2.history.parquet $(quickstart)/pretrain/vit-128.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s2%history.parquet $(quickstart)/pretrain/vit-128.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 2 --out $(quickstart)/pretrain/vit-128.s2.safetensors
	@$(call made,$(quickstart),pretrain/vit-128.s2.history.parquet,e4a6e53c1572928d-$(PRECISION))

$(quickstart)/a/vit-128.pretrained.s2.history.parquet $(quickstart)/a/vit-128.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s2.history.parquet \
    $(quickstart)/pretrain/vit-128.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s2%history.parquet $(quickstart)/a/vit-128.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-128.pretrained.s2.safetensors
	@$(call made,$(quickstart),a/vit-128.pretrained.s2.history.parquet,14553638e2680a43-$(PRECISION))

$(quickstart)/b/vit-128.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/vit-128.pretrained.lr0.01.s2.history.parquet,05ca8ef9ec637560-$(PRECISION))

$(quickstart)/a/vit-128.scratch.s2.history.parquet $(quickstart)/a/vit-128.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s2%history.parquet $(quickstart)/a/vit-128.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 2 --out $(quickstart)/a/vit-128.scratch.s2.safetensors
	@$(call made,$(quickstart),a/vit-128.scratch.s2.history.parquet,a1cbe6824f2f5d75-$(PRECISION))

$(quickstart)/b/vit-128.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s2.history.parquet \
    $(quickstart)/a/vit-128.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-128.scratch.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/vit-128.scratch.lr0.01.s2.history.parquet,1aba2d777ce4fc87-$(PRECISION))

$(quickstart)/pretrain/resnet-32.s0.history.parquet $(quickstart)/pretrain/resnet-32.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s0%history.parquet $(quickstart)/pretrain/resnet-32.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 0 --out $(quickstart)/pretrain/resnet-32.s0.safetensors
	@$(call made,$(quickstart),pretrain/resnet-32.s0.history.parquet,562da79e81c5822e-$(PRECISION))

$(quickstart)/a/resnet-32.pretrained.s0.history.parquet $(quickstart)/a/resnet-32.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s0.history.parquet \
    $(quickstart)/pretrain/resnet-32.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s0%history.parquet $(quickstart)/a/resnet-32.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-32.pretrained.s0.safetensors
	@$(call made,$(quickstart),a/resnet-32.pretrained.s0.history.parquet,4056986c4547b016-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.lr0.01.s0.history.parquet,2020ebd8570063a3-$(PRECISION))

$(quickstart)/a/resnet-32.scratch.s0.history.parquet $(quickstart)/a/resnet-32.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s0%history.parquet $(quickstart)/a/resnet-32.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 0 --out $(quickstart)/a/resnet-32.scratch.s0.safetensors
	@$(call made,$(quickstart),a/resnet-32.scratch.s0.history.parquet,def111151e28b2aa-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.lr0.01.s0.history.parquet,92a21fe04ca3ba06-$(PRECISION))

$(quickstart)/pretrain/resnet-32.s1.history.parquet $(quickstart)/pretrain/resnet-32.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s1%history.parquet $(quickstart)/pretrain/resnet-32.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 1 --out $(quickstart)/pretrain/resnet-32.s1.safetensors
	@$(call made,$(quickstart),pretrain/resnet-32.s1.history.parquet,df8bcda2a409bda3-$(PRECISION))

$(quickstart)/a/resnet-32.pretrained.s1.history.parquet $(quickstart)/a/resnet-32.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s1.history.parquet \
    $(quickstart)/pretrain/resnet-32.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s1%history.parquet $(quickstart)/a/resnet-32.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-32.pretrained.s1.safetensors
	@$(call made,$(quickstart),a/resnet-32.pretrained.s1.history.parquet,dcbde9120fceac60-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.lr0.01.s1.history.parquet,8e9ac0442007492e-$(PRECISION))

$(quickstart)/a/resnet-32.scratch.s1.history.parquet $(quickstart)/a/resnet-32.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s1%history.parquet $(quickstart)/a/resnet-32.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 1 --out $(quickstart)/a/resnet-32.scratch.s1.safetensors
	@$(call made,$(quickstart),a/resnet-32.scratch.s1.history.parquet,726785f015f3de03-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.lr0.01.s1.history.parquet,03de1bf674d85ea7-$(PRECISION))

$(quickstart)/pretrain/resnet-32.s2.history.parquet $(quickstart)/pretrain/resnet-32.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s2%history.parquet $(quickstart)/pretrain/resnet-32.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 2 --out $(quickstart)/pretrain/resnet-32.s2.safetensors
	@$(call made,$(quickstart),pretrain/resnet-32.s2.history.parquet,5315e284edc9f7e3-$(PRECISION))

$(quickstart)/a/resnet-32.pretrained.s2.history.parquet $(quickstart)/a/resnet-32.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s2.history.parquet \
    $(quickstart)/pretrain/resnet-32.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s2%history.parquet $(quickstart)/a/resnet-32.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-32.pretrained.s2.safetensors
	@$(call made,$(quickstart),a/resnet-32.pretrained.s2.history.parquet,35977d2873d1485d-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.lr0.01.s2.history.parquet,3157c47ded40979d-$(PRECISION))

$(quickstart)/a/resnet-32.scratch.s2.history.parquet $(quickstart)/a/resnet-32.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s2%history.parquet $(quickstart)/a/resnet-32.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 2 --out $(quickstart)/a/resnet-32.scratch.s2.safetensors
	@$(call made,$(quickstart),a/resnet-32.scratch.s2.history.parquet,2ea3a4e6b08a32f4-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.lr0.01.s2.history.parquet,dcf173a01d54717b-$(PRECISION))

$(quickstart)/pretrain/vit-64.s0.history.parquet $(quickstart)/pretrain/vit-64.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s0%history.parquet $(quickstart)/pretrain/vit-64.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 0 --out $(quickstart)/pretrain/vit-64.s0.safetensors
	@$(call made,$(quickstart),pretrain/vit-64.s0.history.parquet,1a4581c64f5de5bd-$(PRECISION))

$(quickstart)/a/vit-64.pretrained.s0.history.parquet $(quickstart)/a/vit-64.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s0.history.parquet \
    $(quickstart)/pretrain/vit-64.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s0%history.parquet $(quickstart)/a/vit-64.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-64.pretrained.s0.safetensors
	@$(call made,$(quickstart),a/vit-64.pretrained.s0.history.parquet,b74275972f6fbd8d-$(PRECISION))

$(quickstart)/b/vit-64.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/vit-64.pretrained.lr0.01.s0.history.parquet,7c932f00fcbb5c53-$(PRECISION))

$(quickstart)/a/vit-64.scratch.s0.history.parquet $(quickstart)/a/vit-64.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s0%history.parquet $(quickstart)/a/vit-64.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 0 --out $(quickstart)/a/vit-64.scratch.s0.safetensors
	@$(call made,$(quickstart),a/vit-64.scratch.s0.history.parquet,4deff373de2d9466-$(PRECISION))

$(quickstart)/b/vit-64.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/vit-64.scratch.lr0.01.s0.history.parquet,77159e3a38b4a209-$(PRECISION))

$(quickstart)/pretrain/vit-64.s1.history.parquet $(quickstart)/pretrain/vit-64.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s1%history.parquet $(quickstart)/pretrain/vit-64.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 1 --out $(quickstart)/pretrain/vit-64.s1.safetensors
	@$(call made,$(quickstart),pretrain/vit-64.s1.history.parquet,7357a7e5c9a0c0d1-$(PRECISION))

$(quickstart)/a/vit-64.pretrained.s1.history.parquet $(quickstart)/a/vit-64.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s1.history.parquet \
    $(quickstart)/pretrain/vit-64.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s1%history.parquet $(quickstart)/a/vit-64.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-64.pretrained.s1.safetensors
	@$(call made,$(quickstart),a/vit-64.pretrained.s1.history.parquet,fc5c4139d91601cb-$(PRECISION))

$(quickstart)/b/vit-64.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/vit-64.pretrained.lr0.01.s1.history.parquet,5d76a8a163fa32c4-$(PRECISION))

$(quickstart)/a/vit-64.scratch.s1.history.parquet $(quickstart)/a/vit-64.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s1%history.parquet $(quickstart)/a/vit-64.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 1 --out $(quickstart)/a/vit-64.scratch.s1.safetensors
	@$(call made,$(quickstart),a/vit-64.scratch.s1.history.parquet,5d298fdbb2524c27-$(PRECISION))

$(quickstart)/b/vit-64.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s1.history.parquet \
    $(quickstart)/a/vit-64.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-64.scratch.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/vit-64.scratch.lr0.01.s1.history.parquet,0ee440faad9500c7-$(PRECISION))

$(quickstart)/pretrain/vit-64.s2.history.parquet $(quickstart)/pretrain/vit-64.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s2%history.parquet $(quickstart)/pretrain/vit-64.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 2 --out $(quickstart)/pretrain/vit-64.s2.safetensors
	@$(call made,$(quickstart),pretrain/vit-64.s2.history.parquet,267a32e5258de9fb-$(PRECISION))

$(quickstart)/a/vit-64.pretrained.s2.history.parquet $(quickstart)/a/vit-64.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s2.history.parquet \
    $(quickstart)/pretrain/vit-64.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s2%history.parquet $(quickstart)/a/vit-64.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-64.pretrained.s2.safetensors
	@$(call made,$(quickstart),a/vit-64.pretrained.s2.history.parquet,3860b0a0d41fa676-$(PRECISION))

$(quickstart)/b/vit-64.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/vit-64.pretrained.lr0.01.s2.history.parquet,1b7a7876017494af-$(PRECISION))

$(quickstart)/a/vit-64.scratch.s2.history.parquet $(quickstart)/a/vit-64.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s2%history.parquet $(quickstart)/a/vit-64.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 2 --out $(quickstart)/a/vit-64.scratch.s2.safetensors
	@$(call made,$(quickstart),a/vit-64.scratch.s2.history.parquet,ad9146a36694b968-$(PRECISION))

$(quickstart)/b/vit-64.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s2.history.parquet \
    $(quickstart)/a/vit-64.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-64.scratch.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/vit-64.scratch.lr0.01.s2.history.parquet,34623aabe0b293b0-$(PRECISION))

$(quickstart)/pretrain/resnet-16.s0.history.parquet $(quickstart)/pretrain/resnet-16.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s0%history.parquet $(quickstart)/pretrain/resnet-16.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 0 --out $(quickstart)/pretrain/resnet-16.s0.safetensors
	@$(call made,$(quickstart),pretrain/resnet-16.s0.history.parquet,dd64f1c8be71becd-$(PRECISION))

$(quickstart)/a/resnet-16.pretrained.s0.history.parquet $(quickstart)/a/resnet-16.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s0.history.parquet \
    $(quickstart)/pretrain/resnet-16.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s0%history.parquet $(quickstart)/a/resnet-16.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-16.pretrained.s0.safetensors
	@$(call made,$(quickstart),a/resnet-16.pretrained.s0.history.parquet,e7cdd6c80ed215bb-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.lr0.01.s0.history.parquet,c6ea2917b0fe8949-$(PRECISION))

$(quickstart)/a/resnet-16.scratch.s0.history.parquet $(quickstart)/a/resnet-16.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s0%history.parquet $(quickstart)/a/resnet-16.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 0 --out $(quickstart)/a/resnet-16.scratch.s0.safetensors
	@$(call made,$(quickstart),a/resnet-16.scratch.s0.history.parquet,741dd03ed5e02746-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.lr0.01.s0.history.parquet,4b7d4e5dc4256c2f-$(PRECISION))

$(quickstart)/pretrain/resnet-16.s1.history.parquet $(quickstart)/pretrain/resnet-16.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s1%history.parquet $(quickstart)/pretrain/resnet-16.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 1 --out $(quickstart)/pretrain/resnet-16.s1.safetensors
	@$(call made,$(quickstart),pretrain/resnet-16.s1.history.parquet,2144be7895ead652-$(PRECISION))

$(quickstart)/a/resnet-16.pretrained.s1.history.parquet $(quickstart)/a/resnet-16.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s1.history.parquet \
    $(quickstart)/pretrain/resnet-16.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s1%history.parquet $(quickstart)/a/resnet-16.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-16.pretrained.s1.safetensors
	@$(call made,$(quickstart),a/resnet-16.pretrained.s1.history.parquet,f3a69576f317ad81-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.lr0.01.s1.history.parquet,a7e1613a40e36bc7-$(PRECISION))

$(quickstart)/a/resnet-16.scratch.s1.history.parquet $(quickstart)/a/resnet-16.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s1%history.parquet $(quickstart)/a/resnet-16.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 1 --out $(quickstart)/a/resnet-16.scratch.s1.safetensors
	@$(call made,$(quickstart),a/resnet-16.scratch.s1.history.parquet,eb6d69e2fd71cb90-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.lr0.01.s1.history.parquet,550c0c7908410e13-$(PRECISION))

$(quickstart)/pretrain/resnet-16.s2.history.parquet $(quickstart)/pretrain/resnet-16.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s2%history.parquet $(quickstart)/pretrain/resnet-16.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 2 --out $(quickstart)/pretrain/resnet-16.s2.safetensors
	@$(call made,$(quickstart),pretrain/resnet-16.s2.history.parquet,6c74c01c7d08783b-$(PRECISION))

$(quickstart)/a/resnet-16.pretrained.s2.history.parquet $(quickstart)/a/resnet-16.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s2.history.parquet \
    $(quickstart)/pretrain/resnet-16.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s2%history.parquet $(quickstart)/a/resnet-16.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-16.pretrained.s2.safetensors
	@$(call made,$(quickstart),a/resnet-16.pretrained.s2.history.parquet,c454aa97c73b68f2-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.lr0.01.s2.history.parquet,83032b0e805c0ce8-$(PRECISION))

$(quickstart)/a/resnet-16.scratch.s2.history.parquet $(quickstart)/a/resnet-16.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s2%history.parquet $(quickstart)/a/resnet-16.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 2 --out $(quickstart)/a/resnet-16.scratch.s2.safetensors
	@$(call made,$(quickstart),a/resnet-16.scratch.s2.history.parquet,99ec8d738fa43f62-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.lr0.01.s2.history.parquet,4a8b6532b7bcb710-$(PRECISION))

$(quickstart)/pretrain/vit-32.s0.history.parquet $(quickstart)/pretrain/vit-32.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s0%history.parquet $(quickstart)/pretrain/vit-32.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 0 --out $(quickstart)/pretrain/vit-32.s0.safetensors
	@$(call made,$(quickstart),pretrain/vit-32.s0.history.parquet,e6d5ee1d9c7c7d7e-$(PRECISION))

$(quickstart)/a/vit-32.pretrained.s0.history.parquet $(quickstart)/a/vit-32.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s0.history.parquet \
    $(quickstart)/pretrain/vit-32.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s0%history.parquet $(quickstart)/a/vit-32.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-32.pretrained.s0.safetensors
	@$(call made,$(quickstart),a/vit-32.pretrained.s0.history.parquet,e3d84aac447d363d-$(PRECISION))

$(quickstart)/b/vit-32.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/vit-32.pretrained.lr0.01.s0.history.parquet,321b584bf132e7bd-$(PRECISION))

$(quickstart)/a/vit-32.scratch.s0.history.parquet $(quickstart)/a/vit-32.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s0%history.parquet $(quickstart)/a/vit-32.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 0 --out $(quickstart)/a/vit-32.scratch.s0.safetensors
	@$(call made,$(quickstart),a/vit-32.scratch.s0.history.parquet,73f84a35fa934bdc-$(PRECISION))

$(quickstart)/b/vit-32.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/vit-32.scratch.lr0.01.s0.history.parquet,ea9e79d7a7d685d7-$(PRECISION))

$(quickstart)/pretrain/vit-32.s1.history.parquet $(quickstart)/pretrain/vit-32.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s1%history.parquet $(quickstart)/pretrain/vit-32.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 1 --out $(quickstart)/pretrain/vit-32.s1.safetensors
	@$(call made,$(quickstart),pretrain/vit-32.s1.history.parquet,a5b1b35be034bb1a-$(PRECISION))

$(quickstart)/a/vit-32.pretrained.s1.history.parquet $(quickstart)/a/vit-32.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s1.history.parquet \
    $(quickstart)/pretrain/vit-32.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s1%history.parquet $(quickstart)/a/vit-32.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-32.pretrained.s1.safetensors
	@$(call made,$(quickstart),a/vit-32.pretrained.s1.history.parquet,fe90ee135d341e7e-$(PRECISION))

$(quickstart)/b/vit-32.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/vit-32.pretrained.lr0.01.s1.history.parquet,c752209070496fff-$(PRECISION))

$(quickstart)/a/vit-32.scratch.s1.history.parquet $(quickstart)/a/vit-32.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s1%history.parquet $(quickstart)/a/vit-32.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 1 --out $(quickstart)/a/vit-32.scratch.s1.safetensors
	@$(call made,$(quickstart),a/vit-32.scratch.s1.history.parquet,0e019b24d6356635-$(PRECISION))

$(quickstart)/b/vit-32.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s1.history.parquet \
    $(quickstart)/a/vit-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-32.scratch.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/vit-32.scratch.lr0.01.s1.history.parquet,82a53379bf92b357-$(PRECISION))

$(quickstart)/pretrain/vit-32.s2.history.parquet $(quickstart)/pretrain/vit-32.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s2%history.parquet $(quickstart)/pretrain/vit-32.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 2 --out $(quickstart)/pretrain/vit-32.s2.safetensors
	@$(call made,$(quickstart),pretrain/vit-32.s2.history.parquet,85200cc21293638e-$(PRECISION))

$(quickstart)/a/vit-32.pretrained.s2.history.parquet $(quickstart)/a/vit-32.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s2.history.parquet \
    $(quickstart)/pretrain/vit-32.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s2%history.parquet $(quickstart)/a/vit-32.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-32.pretrained.s2.safetensors
	@$(call made,$(quickstart),a/vit-32.pretrained.s2.history.parquet,60112aa43fb09326-$(PRECISION))

$(quickstart)/b/vit-32.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/vit-32.pretrained.lr0.01.s2.history.parquet,933e63c0631dc5bf-$(PRECISION))

$(quickstart)/a/vit-32.scratch.s2.history.parquet $(quickstart)/a/vit-32.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s2%history.parquet $(quickstart)/a/vit-32.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 2 --out $(quickstart)/a/vit-32.scratch.s2.safetensors
	@$(call made,$(quickstart),a/vit-32.scratch.s2.history.parquet,53964cf14a915879-$(PRECISION))

$(quickstart)/b/vit-32.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s2.history.parquet \
    $(quickstart)/a/vit-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-32.scratch.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/vit-32.scratch.lr0.01.s2.history.parquet,84f177050de3fdbe-$(PRECISION))

$(quickstart)/pretrain/resnet-8.s0.history.parquet $(quickstart)/pretrain/resnet-8.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s0%history.parquet $(quickstart)/pretrain/resnet-8.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 0 --out $(quickstart)/pretrain/resnet-8.s0.safetensors
	@$(call made,$(quickstart),pretrain/resnet-8.s0.history.parquet,ca2bad9d55475ef1-$(PRECISION))

$(quickstart)/a/resnet-8.pretrained.s0.history.parquet $(quickstart)/a/resnet-8.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s0.history.parquet \
    $(quickstart)/pretrain/resnet-8.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s0%history.parquet $(quickstart)/a/resnet-8.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-8.pretrained.s0.safetensors
	@$(call made,$(quickstart),a/resnet-8.pretrained.s0.history.parquet,a34321a4747a8813-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.lr0.01.s0.history.parquet,17d93eee00e96db9-$(PRECISION))

$(quickstart)/a/resnet-8.scratch.s0.history.parquet $(quickstart)/a/resnet-8.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s0%history.parquet $(quickstart)/a/resnet-8.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 0 --out $(quickstart)/a/resnet-8.scratch.s0.safetensors
	@$(call made,$(quickstart),a/resnet-8.scratch.s0.history.parquet,7a0299fbad5af794-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.lr0.01.s0.history.parquet,f5dea5a01f6116b4-$(PRECISION))

$(quickstart)/pretrain/resnet-8.s1.history.parquet $(quickstart)/pretrain/resnet-8.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s1%history.parquet $(quickstart)/pretrain/resnet-8.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 1 --out $(quickstart)/pretrain/resnet-8.s1.safetensors
	@$(call made,$(quickstart),pretrain/resnet-8.s1.history.parquet,25fb7a2626cac641-$(PRECISION))

$(quickstart)/a/resnet-8.pretrained.s1.history.parquet $(quickstart)/a/resnet-8.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s1.history.parquet \
    $(quickstart)/pretrain/resnet-8.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s1%history.parquet $(quickstart)/a/resnet-8.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-8.pretrained.s1.safetensors
	@$(call made,$(quickstart),a/resnet-8.pretrained.s1.history.parquet,d5fee22529f6505c-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.lr0.01.s1.history.parquet,4bd4aece30e0b178-$(PRECISION))

$(quickstart)/a/resnet-8.scratch.s1.history.parquet $(quickstart)/a/resnet-8.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s1%history.parquet $(quickstart)/a/resnet-8.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 1 --out $(quickstart)/a/resnet-8.scratch.s1.safetensors
	@$(call made,$(quickstart),a/resnet-8.scratch.s1.history.parquet,a3cbbcc01f68bfcf-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.lr0.01.s1.history.parquet,1a3514089752dd69-$(PRECISION))

$(quickstart)/pretrain/resnet-8.s2.history.parquet $(quickstart)/pretrain/resnet-8.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s2%history.parquet $(quickstart)/pretrain/resnet-8.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 2 --out $(quickstart)/pretrain/resnet-8.s2.safetensors
	@$(call made,$(quickstart),pretrain/resnet-8.s2.history.parquet,cd1aa6a298c7d2ef-$(PRECISION))

$(quickstart)/a/resnet-8.pretrained.s2.history.parquet $(quickstart)/a/resnet-8.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s2.history.parquet \
    $(quickstart)/pretrain/resnet-8.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s2%history.parquet $(quickstart)/a/resnet-8.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-8.pretrained.s2.safetensors
	@$(call made,$(quickstart),a/resnet-8.pretrained.s2.history.parquet,70d6f4e225f9aab9-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.lr0.01.s2.history.parquet,bf94f28ef09448ee-$(PRECISION))

$(quickstart)/a/resnet-8.scratch.s2.history.parquet $(quickstart)/a/resnet-8.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s2%history.parquet $(quickstart)/a/resnet-8.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 2 --out $(quickstart)/a/resnet-8.scratch.s2.safetensors
	@$(call made,$(quickstart),a/resnet-8.scratch.s2.history.parquet,cf50d95cd608eceb-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.lr0.01.s2.history.parquet,ff048cb8f5343db9-$(PRECISION))

$(quickstart)/b/vit-128.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/vit-128.pretrained.lr0.003.s0.history.parquet,f8d46fbf2ddbd4b6-$(PRECISION))

$(quickstart)/b/vit-128.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/vit-128.pretrained.lr0.03.s0.history.parquet,dbc604c4ebcec2e0-$(PRECISION))

$(quickstart)/b/vit-128.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/vit-128.scratch.lr0.003.s0.history.parquet,e0df38deed20db45-$(PRECISION))

$(quickstart)/b/vit-128.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/vit-128.scratch.lr0.03.s0.history.parquet,a2404d4a770e7a2f-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.lr0.003.s0.history.parquet,eb7f22e7742efa40-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.lr0.03.s0.history.parquet,f29198d7108b3d8e-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.lr0.003.s0.history.parquet,f28ccf96cbe22f71-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.lr0.03.s0.history.parquet,e94b0c6956a7678c-$(PRECISION))

$(quickstart)/b/vit-64.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/vit-64.pretrained.lr0.003.s0.history.parquet,a707eb946b74adc8-$(PRECISION))

$(quickstart)/b/vit-64.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/vit-64.pretrained.lr0.03.s0.history.parquet,bfe4db27872c1b96-$(PRECISION))

$(quickstart)/b/vit-64.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/vit-64.scratch.lr0.003.s0.history.parquet,502b28e72c54c237-$(PRECISION))

$(quickstart)/b/vit-64.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/vit-64.scratch.lr0.03.s0.history.parquet,54ee20dfd2edca08-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.lr0.003.s0.history.parquet,5e9d04e34978be30-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.lr0.03.s0.history.parquet,b4e36f58caa4a73d-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.lr0.003.s0.history.parquet,9cc9c2d3a65c901d-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.lr0.03.s0.history.parquet,a115f2725525ab58-$(PRECISION))

$(quickstart)/b/vit-32.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/vit-32.pretrained.lr0.003.s0.history.parquet,1593b63cc0903930-$(PRECISION))

$(quickstart)/b/vit-32.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/vit-32.pretrained.lr0.03.s0.history.parquet,06853f9e73199eb6-$(PRECISION))

$(quickstart)/b/vit-32.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/vit-32.scratch.lr0.003.s0.history.parquet,4c36a43d3afd0b4d-$(PRECISION))

$(quickstart)/b/vit-32.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/vit-32.scratch.lr0.03.s0.history.parquet,494210df04f41f5a-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.lr0.003.s0.history.parquet,b7bb8f405ece7b88-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.lr0.03.s0.history.parquet,d01d5152e37e50d4-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.003.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.lr0.003.s0.history.parquet,489a0aa1c718e1af-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.03.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.lr0.03.s0.history.parquet,49fb462c25c03b48-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.track.lr0.01.s0.history.parquet,d194077dc277a142-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.track.lr0.01.s0.history.parquet,de257dc4c784ae42-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.track.lr0.01.s1.history.parquet,e26adadb8c83a259-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.track.lr0.01.s1.history.parquet,dadb5c1c1433ed88-$(PRECISION))

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-32.pretrained.track.lr0.01.s2.history.parquet,b91481baad95ca88-$(PRECISION))

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-32.scratch.track.lr0.01.s2.history.parquet,1ae7815028dd3ef6-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.track.lr0.01.s0.history.parquet,c5aa66d411212ca7-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.track.lr0.01.s0.history.parquet,14365d0c13fa4a75-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.track.lr0.01.s1.history.parquet,d12438b91feb29ed-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.track.lr0.01.s1.history.parquet,10246aba039390e1-$(PRECISION))

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-16.pretrained.track.lr0.01.s2.history.parquet,0c3b3cc94ab5e345-$(PRECISION))

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-16.scratch.track.lr0.01.s2.history.parquet,94d98cbf237ea0a2-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.track.lr0.01.s0.history.parquet,b968bea4ac984f50-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.track.lr0.01.s0.history.parquet,27fd3e3baaac8e7b-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.track.lr0.01.s1.history.parquet,3b41b2d1568cf586-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.track.lr0.01.s1.history.parquet,7b8faf6fa888c139-$(PRECISION))

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-8.pretrained.track.lr0.01.s2.history.parquet,141d92bac94586ae-$(PRECISION))

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.track.lr0.01.s2.history.parquet,e85e70f7041ba41a-$(PRECISION))

$(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s0.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors
	@$(call made,$(quickstart),a/resnet-8.scratch.s0.fisher.safetensors,5d8e01a689ed0933)

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.ewc.lr0.01.s0.history.parquet,b49e33958868d7ee-$(PRECISION))

$(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s1.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors
	@$(call made,$(quickstart),a/resnet-8.scratch.s1.fisher.safetensors,38cdc46bed58dce4)

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.ewc.lr0.01.s1.history.parquet,c4590a9bdfb84c3d-$(PRECISION))

$(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s2.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors
	@$(call made,$(quickstart),a/resnet-8.scratch.s2.fisher.safetensors,9c881a7fc4d06d22)

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.safetensors
	@$(call made,$(quickstart),b/resnet-8.scratch.ewc.lr0.01.s2.history.parquet,1ea57b84d0d09547-$(PRECISION))

$(quickstart)/mnist.parquet: \
    $(call files,data/mnist) | build $(quickstart-rules) $(quickstart)/
	$(CPU) $(BIN)/split-tasks --data data/mnist --tasks 1 --classes-per-task 10 --class-order listed --out $(quickstart)/mnist.parquet
	@$(call made,$(quickstart),mnist.parquet,8d576deb94a0c3cf)

$(quickstart)/shared/a.s0.history.parquet $(quickstart)/shared/a.s0.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s0%history.parquet $(quickstart)/shared/a.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 0 --out $(quickstart)/shared/a.s0.safetensors
	@$(call made,$(quickstart),shared/a.s0.history.parquet,3732fd0b8804eaca-$(PRECISION))

$(quickstart)/shared/b.none.s0.history.parquet $(quickstart)/shared/b.none.s0.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s0.history.parquet \
    $(quickstart)/shared/a.s0.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s0%history.parquet $(quickstart)/shared/b.none.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s0.safetensors --seed 100 --out $(quickstart)/shared/b.none.s0.safetensors
	@$(call made,$(quickstart),shared/b.none.s0.history.parquet,86128cb38e549dcc-$(PRECISION))

$(quickstart)/shared/a.s1.history.parquet $(quickstart)/shared/a.s1.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s1%history.parquet $(quickstart)/shared/a.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 1 --out $(quickstart)/shared/a.s1.safetensors
	@$(call made,$(quickstart),shared/a.s1.history.parquet,22f87b7e266d0e42-$(PRECISION))

$(quickstart)/shared/b.none.s1.history.parquet $(quickstart)/shared/b.none.s1.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s1.history.parquet \
    $(quickstart)/shared/a.s1.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s1%history.parquet $(quickstart)/shared/b.none.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s1.safetensors --seed 101 --out $(quickstart)/shared/b.none.s1.safetensors
	@$(call made,$(quickstart),shared/b.none.s1.history.parquet,dfc1671d7b70b25d-$(PRECISION))

$(quickstart)/shared/a.s2.history.parquet $(quickstart)/shared/a.s2.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s2%history.parquet $(quickstart)/shared/a.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 2 --out $(quickstart)/shared/a.s2.safetensors
	@$(call made,$(quickstart),shared/a.s2.history.parquet,75a4c5a17c95c5a6-$(PRECISION))

$(quickstart)/shared/b.none.s2.history.parquet $(quickstart)/shared/b.none.s2.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s2.history.parquet \
    $(quickstart)/shared/a.s2.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s2%history.parquet $(quickstart)/shared/b.none.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s2.safetensors --seed 102 --out $(quickstart)/shared/b.none.s2.safetensors
	@$(call made,$(quickstart),shared/b.none.s2.history.parquet,9f368fa5345c2512-$(PRECISION))

$(quickstart)/shared/a.s0.fisher.safetensors: \
    $(quickstart)/shared/a.s0.history.parquet \
    $(quickstart)/shared/a.s0.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s0.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s0.fisher.safetensors
	@$(call made,$(quickstart),shared/a.s0.fisher.safetensors,ab34af61d46f1f8d)

$(quickstart)/shared/b.wpl.s0.history.parquet $(quickstart)/shared/b.wpl.s0.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s0.history.parquet \
    $(quickstart)/shared/a.s0.safetensors \
    $(quickstart)/shared/a.s0.fisher.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.wpl.s0%history.parquet $(quickstart)/shared/b.wpl.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s0.safetensors --penalty wpl --strength 1e5 --fisher $(quickstart)/shared/a.s0.fisher.safetensors --seed 100 --out $(quickstart)/shared/b.wpl.s0.safetensors
	@$(call made,$(quickstart),shared/b.wpl.s0.history.parquet,414e179c712caca6-$(PRECISION))

$(quickstart)/shared/a.s1.fisher.safetensors: \
    $(quickstart)/shared/a.s1.history.parquet \
    $(quickstart)/shared/a.s1.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s1.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s1.fisher.safetensors
	@$(call made,$(quickstart),shared/a.s1.fisher.safetensors,c4c01f78380c6eae)

$(quickstart)/shared/b.wpl.s1.history.parquet $(quickstart)/shared/b.wpl.s1.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s1.history.parquet \
    $(quickstart)/shared/a.s1.safetensors \
    $(quickstart)/shared/a.s1.fisher.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.wpl.s1%history.parquet $(quickstart)/shared/b.wpl.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s1.safetensors --penalty wpl --strength 1e5 --fisher $(quickstart)/shared/a.s1.fisher.safetensors --seed 101 --out $(quickstart)/shared/b.wpl.s1.safetensors
	@$(call made,$(quickstart),shared/b.wpl.s1.history.parquet,c3ff6d5502260109-$(PRECISION))

$(quickstart)/shared/a.s2.fisher.safetensors: \
    $(quickstart)/shared/a.s2.history.parquet \
    $(quickstart)/shared/a.s2.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s2.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s2.fisher.safetensors
	@$(call made,$(quickstart),shared/a.s2.fisher.safetensors,2a709e4f1fd63a68)

$(quickstart)/shared/b.wpl.s2.history.parquet $(quickstart)/shared/b.wpl.s2.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s2.history.parquet \
    $(quickstart)/shared/a.s2.safetensors \
    $(quickstart)/shared/a.s2.fisher.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.wpl.s2%history.parquet $(quickstart)/shared/b.wpl.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s2.safetensors --penalty wpl --strength 1e5 --fisher $(quickstart)/shared/a.s2.fisher.safetensors --seed 102 --out $(quickstart)/shared/b.wpl.s2.safetensors
	@$(call made,$(quickstart),shared/b.wpl.s2.history.parquet,0bddc6c6e324d076-$(PRECISION))
