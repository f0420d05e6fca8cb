# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/quickstart.toml
# sha256 of these: bff31563fb880a610cccb5507760448b9204484e36a75d3305e9f43a24277429

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
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e93c9f8f88dbd01b tasks.parquet || :)

$(quickstart)/fractal/train.parquet $(quickstart)/fractal/test.parquet: | build $(quickstart-rules) $(quickstart)/fractal/
$(quickstart)/fractal%train.parquet $(quickstart)/fractal%test.parquet:
	$(CPU) $(BIN)/dataset fractal --classes 60 --per-class 60 --test-per-class 6 --size 32 --seed 0 --out $(quickstart)/fractal
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 8659aa43f6c4a961 fractal/train.parquet fractal/test.parquet || :)

$(quickstart)/pretrain/vit-128.s0.history.parquet $(quickstart)/pretrain/vit-128.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s0%history.parquet $(quickstart)/pretrain/vit-128.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 0 --out $(quickstart)/pretrain/vit-128.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b9458127efd175f7-$(PRECISION) pretrain/vit-128.s0.history.parquet pretrain/vit-128.s0.safetensors || :)

$(quickstart)/a/vit-128.pretrained.s0.history.parquet $(quickstart)/a/vit-128.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s0.history.parquet \
    $(quickstart)/pretrain/vit-128.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s0%history.parquet $(quickstart)/a/vit-128.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-128.pretrained.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 0ea709d0dc61e093-$(PRECISION) a/vit-128.pretrained.s0.history.parquet a/vit-128.pretrained.s0.safetensors || :)

$(quickstart)/b/vit-128.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 9d12411665e2281d-$(PRECISION) b/vit-128.pretrained.lr0.01.s0.history.parquet b/vit-128.pretrained.lr0.01.s0.safetensors || :)

$(quickstart)/a/vit-128.scratch.s0.history.parquet $(quickstart)/a/vit-128.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s0%history.parquet $(quickstart)/a/vit-128.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 0 --out $(quickstart)/a/vit-128.scratch.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 89fe20c3921eb350-$(PRECISION) a/vit-128.scratch.s0.history.parquet a/vit-128.scratch.s0.safetensors || :)

$(quickstart)/b/vit-128.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 326dec4849d5549e-$(PRECISION) b/vit-128.scratch.lr0.01.s0.history.parquet b/vit-128.scratch.lr0.01.s0.safetensors || :)

$(quickstart)/pretrain/vit-128.s1.history.parquet $(quickstart)/pretrain/vit-128.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s1%history.parquet $(quickstart)/pretrain/vit-128.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 1 --out $(quickstart)/pretrain/vit-128.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b8e7da3ac542374d-$(PRECISION) pretrain/vit-128.s1.history.parquet pretrain/vit-128.s1.safetensors || :)

$(quickstart)/a/vit-128.pretrained.s1.history.parquet $(quickstart)/a/vit-128.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s1.history.parquet \
    $(quickstart)/pretrain/vit-128.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s1%history.parquet $(quickstart)/a/vit-128.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-128.pretrained.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 7adc41a72f5ffbbf-$(PRECISION) a/vit-128.pretrained.s1.history.parquet a/vit-128.pretrained.s1.safetensors || :)

$(quickstart)/b/vit-128.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 6b6d07cecee6881a-$(PRECISION) b/vit-128.pretrained.lr0.01.s1.history.parquet b/vit-128.pretrained.lr0.01.s1.safetensors || :)

$(quickstart)/a/vit-128.scratch.s1.history.parquet $(quickstart)/a/vit-128.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s1%history.parquet $(quickstart)/a/vit-128.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 1 --out $(quickstart)/a/vit-128.scratch.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 7f9df696e64f8e64-$(PRECISION) a/vit-128.scratch.s1.history.parquet a/vit-128.scratch.s1.safetensors || :)

$(quickstart)/b/vit-128.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s1.history.parquet \
    $(quickstart)/a/vit-128.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-128.scratch.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c3cf92becaed0f79-$(PRECISION) b/vit-128.scratch.lr0.01.s1.history.parquet b/vit-128.scratch.lr0.01.s1.safetensors || :)

$(quickstart)/pretrain/vit-128.s2.history.parquet $(quickstart)/pretrain/vit-128.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s2%history.parquet $(quickstart)/pretrain/vit-128.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 2 --out $(quickstart)/pretrain/vit-128.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e4a6e53c1572928d-$(PRECISION) pretrain/vit-128.s2.history.parquet pretrain/vit-128.s2.safetensors || :)

$(quickstart)/a/vit-128.pretrained.s2.history.parquet $(quickstart)/a/vit-128.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s2.history.parquet \
    $(quickstart)/pretrain/vit-128.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s2%history.parquet $(quickstart)/a/vit-128.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-128.pretrained.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 14553638e2680a43-$(PRECISION) a/vit-128.pretrained.s2.history.parquet a/vit-128.pretrained.s2.safetensors || :)

$(quickstart)/b/vit-128.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 05ca8ef9ec637560-$(PRECISION) b/vit-128.pretrained.lr0.01.s2.history.parquet b/vit-128.pretrained.lr0.01.s2.safetensors || :)

$(quickstart)/a/vit-128.scratch.s2.history.parquet $(quickstart)/a/vit-128.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s2%history.parquet $(quickstart)/a/vit-128.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 2 --out $(quickstart)/a/vit-128.scratch.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a1cbe6824f2f5d75-$(PRECISION) a/vit-128.scratch.s2.history.parquet a/vit-128.scratch.s2.safetensors || :)

$(quickstart)/b/vit-128.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s2.history.parquet \
    $(quickstart)/a/vit-128.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-128.scratch.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 1aba2d777ce4fc87-$(PRECISION) b/vit-128.scratch.lr0.01.s2.history.parquet b/vit-128.scratch.lr0.01.s2.safetensors || :)

$(quickstart)/pretrain/resnet-32.s0.history.parquet $(quickstart)/pretrain/resnet-32.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s0%history.parquet $(quickstart)/pretrain/resnet-32.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 0 --out $(quickstart)/pretrain/resnet-32.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 562da79e81c5822e-$(PRECISION) pretrain/resnet-32.s0.history.parquet pretrain/resnet-32.s0.safetensors || :)

$(quickstart)/a/resnet-32.pretrained.s0.history.parquet $(quickstart)/a/resnet-32.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s0.history.parquet \
    $(quickstart)/pretrain/resnet-32.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s0%history.parquet $(quickstart)/a/resnet-32.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-32.pretrained.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 4056986c4547b016-$(PRECISION) a/resnet-32.pretrained.s0.history.parquet a/resnet-32.pretrained.s0.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 2020ebd8570063a3-$(PRECISION) b/resnet-32.pretrained.lr0.01.s0.history.parquet b/resnet-32.pretrained.lr0.01.s0.safetensors || :)

$(quickstart)/a/resnet-32.scratch.s0.history.parquet $(quickstart)/a/resnet-32.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s0%history.parquet $(quickstart)/a/resnet-32.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 0 --out $(quickstart)/a/resnet-32.scratch.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) def111151e28b2aa-$(PRECISION) a/resnet-32.scratch.s0.history.parquet a/resnet-32.scratch.s0.safetensors || :)

$(quickstart)/b/resnet-32.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 92a21fe04ca3ba06-$(PRECISION) b/resnet-32.scratch.lr0.01.s0.history.parquet b/resnet-32.scratch.lr0.01.s0.safetensors || :)

$(quickstart)/pretrain/resnet-32.s1.history.parquet $(quickstart)/pretrain/resnet-32.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s1%history.parquet $(quickstart)/pretrain/resnet-32.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 1 --out $(quickstart)/pretrain/resnet-32.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) df8bcda2a409bda3-$(PRECISION) pretrain/resnet-32.s1.history.parquet pretrain/resnet-32.s1.safetensors || :)

$(quickstart)/a/resnet-32.pretrained.s1.history.parquet $(quickstart)/a/resnet-32.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s1.history.parquet \
    $(quickstart)/pretrain/resnet-32.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s1%history.parquet $(quickstart)/a/resnet-32.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-32.pretrained.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) dcbde9120fceac60-$(PRECISION) a/resnet-32.pretrained.s1.history.parquet a/resnet-32.pretrained.s1.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 8e9ac0442007492e-$(PRECISION) b/resnet-32.pretrained.lr0.01.s1.history.parquet b/resnet-32.pretrained.lr0.01.s1.safetensors || :)

$(quickstart)/a/resnet-32.scratch.s1.history.parquet $(quickstart)/a/resnet-32.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s1%history.parquet $(quickstart)/a/resnet-32.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 1 --out $(quickstart)/a/resnet-32.scratch.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 726785f015f3de03-$(PRECISION) a/resnet-32.scratch.s1.history.parquet a/resnet-32.scratch.s1.safetensors || :)

$(quickstart)/b/resnet-32.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 03de1bf674d85ea7-$(PRECISION) b/resnet-32.scratch.lr0.01.s1.history.parquet b/resnet-32.scratch.lr0.01.s1.safetensors || :)

$(quickstart)/pretrain/resnet-32.s2.history.parquet $(quickstart)/pretrain/resnet-32.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s2%history.parquet $(quickstart)/pretrain/resnet-32.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 2 --out $(quickstart)/pretrain/resnet-32.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 5315e284edc9f7e3-$(PRECISION) pretrain/resnet-32.s2.history.parquet pretrain/resnet-32.s2.safetensors || :)

$(quickstart)/a/resnet-32.pretrained.s2.history.parquet $(quickstart)/a/resnet-32.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s2.history.parquet \
    $(quickstart)/pretrain/resnet-32.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s2%history.parquet $(quickstart)/a/resnet-32.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-32.pretrained.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 35977d2873d1485d-$(PRECISION) a/resnet-32.pretrained.s2.history.parquet a/resnet-32.pretrained.s2.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 3157c47ded40979d-$(PRECISION) b/resnet-32.pretrained.lr0.01.s2.history.parquet b/resnet-32.pretrained.lr0.01.s2.safetensors || :)

$(quickstart)/a/resnet-32.scratch.s2.history.parquet $(quickstart)/a/resnet-32.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s2%history.parquet $(quickstart)/a/resnet-32.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 2 --out $(quickstart)/a/resnet-32.scratch.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 2ea3a4e6b08a32f4-$(PRECISION) a/resnet-32.scratch.s2.history.parquet a/resnet-32.scratch.s2.safetensors || :)

$(quickstart)/b/resnet-32.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) dcf173a01d54717b-$(PRECISION) b/resnet-32.scratch.lr0.01.s2.history.parquet b/resnet-32.scratch.lr0.01.s2.safetensors || :)

$(quickstart)/pretrain/vit-64.s0.history.parquet $(quickstart)/pretrain/vit-64.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s0%history.parquet $(quickstart)/pretrain/vit-64.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 0 --out $(quickstart)/pretrain/vit-64.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 1a4581c64f5de5bd-$(PRECISION) pretrain/vit-64.s0.history.parquet pretrain/vit-64.s0.safetensors || :)

$(quickstart)/a/vit-64.pretrained.s0.history.parquet $(quickstart)/a/vit-64.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s0.history.parquet \
    $(quickstart)/pretrain/vit-64.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s0%history.parquet $(quickstart)/a/vit-64.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-64.pretrained.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b74275972f6fbd8d-$(PRECISION) a/vit-64.pretrained.s0.history.parquet a/vit-64.pretrained.s0.safetensors || :)

$(quickstart)/b/vit-64.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 7c932f00fcbb5c53-$(PRECISION) b/vit-64.pretrained.lr0.01.s0.history.parquet b/vit-64.pretrained.lr0.01.s0.safetensors || :)

$(quickstart)/a/vit-64.scratch.s0.history.parquet $(quickstart)/a/vit-64.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s0%history.parquet $(quickstart)/a/vit-64.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 0 --out $(quickstart)/a/vit-64.scratch.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 4deff373de2d9466-$(PRECISION) a/vit-64.scratch.s0.history.parquet a/vit-64.scratch.s0.safetensors || :)

$(quickstart)/b/vit-64.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 77159e3a38b4a209-$(PRECISION) b/vit-64.scratch.lr0.01.s0.history.parquet b/vit-64.scratch.lr0.01.s0.safetensors || :)

$(quickstart)/pretrain/vit-64.s1.history.parquet $(quickstart)/pretrain/vit-64.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s1%history.parquet $(quickstart)/pretrain/vit-64.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 1 --out $(quickstart)/pretrain/vit-64.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 7357a7e5c9a0c0d1-$(PRECISION) pretrain/vit-64.s1.history.parquet pretrain/vit-64.s1.safetensors || :)

$(quickstart)/a/vit-64.pretrained.s1.history.parquet $(quickstart)/a/vit-64.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s1.history.parquet \
    $(quickstart)/pretrain/vit-64.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s1%history.parquet $(quickstart)/a/vit-64.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-64.pretrained.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) fc5c4139d91601cb-$(PRECISION) a/vit-64.pretrained.s1.history.parquet a/vit-64.pretrained.s1.safetensors || :)

$(quickstart)/b/vit-64.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 5d76a8a163fa32c4-$(PRECISION) b/vit-64.pretrained.lr0.01.s1.history.parquet b/vit-64.pretrained.lr0.01.s1.safetensors || :)

$(quickstart)/a/vit-64.scratch.s1.history.parquet $(quickstart)/a/vit-64.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s1%history.parquet $(quickstart)/a/vit-64.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 1 --out $(quickstart)/a/vit-64.scratch.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 5d298fdbb2524c27-$(PRECISION) a/vit-64.scratch.s1.history.parquet a/vit-64.scratch.s1.safetensors || :)

$(quickstart)/b/vit-64.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s1.history.parquet \
    $(quickstart)/a/vit-64.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-64.scratch.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 0ee440faad9500c7-$(PRECISION) b/vit-64.scratch.lr0.01.s1.history.parquet b/vit-64.scratch.lr0.01.s1.safetensors || :)

$(quickstart)/pretrain/vit-64.s2.history.parquet $(quickstart)/pretrain/vit-64.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s2%history.parquet $(quickstart)/pretrain/vit-64.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 2 --out $(quickstart)/pretrain/vit-64.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 267a32e5258de9fb-$(PRECISION) pretrain/vit-64.s2.history.parquet pretrain/vit-64.s2.safetensors || :)

$(quickstart)/a/vit-64.pretrained.s2.history.parquet $(quickstart)/a/vit-64.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s2.history.parquet \
    $(quickstart)/pretrain/vit-64.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s2%history.parquet $(quickstart)/a/vit-64.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-64.pretrained.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 3860b0a0d41fa676-$(PRECISION) a/vit-64.pretrained.s2.history.parquet a/vit-64.pretrained.s2.safetensors || :)

$(quickstart)/b/vit-64.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 1b7a7876017494af-$(PRECISION) b/vit-64.pretrained.lr0.01.s2.history.parquet b/vit-64.pretrained.lr0.01.s2.safetensors || :)

$(quickstart)/a/vit-64.scratch.s2.history.parquet $(quickstart)/a/vit-64.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s2%history.parquet $(quickstart)/a/vit-64.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 2 --out $(quickstart)/a/vit-64.scratch.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) ad9146a36694b968-$(PRECISION) a/vit-64.scratch.s2.history.parquet a/vit-64.scratch.s2.safetensors || :)

$(quickstart)/b/vit-64.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s2.history.parquet \
    $(quickstart)/a/vit-64.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-64.scratch.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 34623aabe0b293b0-$(PRECISION) b/vit-64.scratch.lr0.01.s2.history.parquet b/vit-64.scratch.lr0.01.s2.safetensors || :)

$(quickstart)/pretrain/resnet-16.s0.history.parquet $(quickstart)/pretrain/resnet-16.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s0%history.parquet $(quickstart)/pretrain/resnet-16.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 0 --out $(quickstart)/pretrain/resnet-16.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) dd64f1c8be71becd-$(PRECISION) pretrain/resnet-16.s0.history.parquet pretrain/resnet-16.s0.safetensors || :)

$(quickstart)/a/resnet-16.pretrained.s0.history.parquet $(quickstart)/a/resnet-16.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s0.history.parquet \
    $(quickstart)/pretrain/resnet-16.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s0%history.parquet $(quickstart)/a/resnet-16.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-16.pretrained.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e7cdd6c80ed215bb-$(PRECISION) a/resnet-16.pretrained.s0.history.parquet a/resnet-16.pretrained.s0.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c6ea2917b0fe8949-$(PRECISION) b/resnet-16.pretrained.lr0.01.s0.history.parquet b/resnet-16.pretrained.lr0.01.s0.safetensors || :)

$(quickstart)/a/resnet-16.scratch.s0.history.parquet $(quickstart)/a/resnet-16.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s0%history.parquet $(quickstart)/a/resnet-16.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 0 --out $(quickstart)/a/resnet-16.scratch.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 741dd03ed5e02746-$(PRECISION) a/resnet-16.scratch.s0.history.parquet a/resnet-16.scratch.s0.safetensors || :)

$(quickstart)/b/resnet-16.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 4b7d4e5dc4256c2f-$(PRECISION) b/resnet-16.scratch.lr0.01.s0.history.parquet b/resnet-16.scratch.lr0.01.s0.safetensors || :)

$(quickstart)/pretrain/resnet-16.s1.history.parquet $(quickstart)/pretrain/resnet-16.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s1%history.parquet $(quickstart)/pretrain/resnet-16.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 1 --out $(quickstart)/pretrain/resnet-16.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 2144be7895ead652-$(PRECISION) pretrain/resnet-16.s1.history.parquet pretrain/resnet-16.s1.safetensors || :)

$(quickstart)/a/resnet-16.pretrained.s1.history.parquet $(quickstart)/a/resnet-16.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s1.history.parquet \
    $(quickstart)/pretrain/resnet-16.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s1%history.parquet $(quickstart)/a/resnet-16.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-16.pretrained.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) f3a69576f317ad81-$(PRECISION) a/resnet-16.pretrained.s1.history.parquet a/resnet-16.pretrained.s1.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a7e1613a40e36bc7-$(PRECISION) b/resnet-16.pretrained.lr0.01.s1.history.parquet b/resnet-16.pretrained.lr0.01.s1.safetensors || :)

$(quickstart)/a/resnet-16.scratch.s1.history.parquet $(quickstart)/a/resnet-16.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s1%history.parquet $(quickstart)/a/resnet-16.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 1 --out $(quickstart)/a/resnet-16.scratch.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) eb6d69e2fd71cb90-$(PRECISION) a/resnet-16.scratch.s1.history.parquet a/resnet-16.scratch.s1.safetensors || :)

$(quickstart)/b/resnet-16.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 550c0c7908410e13-$(PRECISION) b/resnet-16.scratch.lr0.01.s1.history.parquet b/resnet-16.scratch.lr0.01.s1.safetensors || :)

$(quickstart)/pretrain/resnet-16.s2.history.parquet $(quickstart)/pretrain/resnet-16.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s2%history.parquet $(quickstart)/pretrain/resnet-16.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 2 --out $(quickstart)/pretrain/resnet-16.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 6c74c01c7d08783b-$(PRECISION) pretrain/resnet-16.s2.history.parquet pretrain/resnet-16.s2.safetensors || :)

$(quickstart)/a/resnet-16.pretrained.s2.history.parquet $(quickstart)/a/resnet-16.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s2.history.parquet \
    $(quickstart)/pretrain/resnet-16.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s2%history.parquet $(quickstart)/a/resnet-16.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-16.pretrained.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c454aa97c73b68f2-$(PRECISION) a/resnet-16.pretrained.s2.history.parquet a/resnet-16.pretrained.s2.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 83032b0e805c0ce8-$(PRECISION) b/resnet-16.pretrained.lr0.01.s2.history.parquet b/resnet-16.pretrained.lr0.01.s2.safetensors || :)

$(quickstart)/a/resnet-16.scratch.s2.history.parquet $(quickstart)/a/resnet-16.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s2%history.parquet $(quickstart)/a/resnet-16.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 2 --out $(quickstart)/a/resnet-16.scratch.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 99ec8d738fa43f62-$(PRECISION) a/resnet-16.scratch.s2.history.parquet a/resnet-16.scratch.s2.safetensors || :)

$(quickstart)/b/resnet-16.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 4a8b6532b7bcb710-$(PRECISION) b/resnet-16.scratch.lr0.01.s2.history.parquet b/resnet-16.scratch.lr0.01.s2.safetensors || :)

$(quickstart)/pretrain/vit-32.s0.history.parquet $(quickstart)/pretrain/vit-32.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s0%history.parquet $(quickstart)/pretrain/vit-32.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 0 --out $(quickstart)/pretrain/vit-32.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e6d5ee1d9c7c7d7e-$(PRECISION) pretrain/vit-32.s0.history.parquet pretrain/vit-32.s0.safetensors || :)

$(quickstart)/a/vit-32.pretrained.s0.history.parquet $(quickstart)/a/vit-32.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s0.history.parquet \
    $(quickstart)/pretrain/vit-32.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s0%history.parquet $(quickstart)/a/vit-32.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-32.pretrained.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e3d84aac447d363d-$(PRECISION) a/vit-32.pretrained.s0.history.parquet a/vit-32.pretrained.s0.safetensors || :)

$(quickstart)/b/vit-32.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 321b584bf132e7bd-$(PRECISION) b/vit-32.pretrained.lr0.01.s0.history.parquet b/vit-32.pretrained.lr0.01.s0.safetensors || :)

$(quickstart)/a/vit-32.scratch.s0.history.parquet $(quickstart)/a/vit-32.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s0%history.parquet $(quickstart)/a/vit-32.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 0 --out $(quickstart)/a/vit-32.scratch.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 73f84a35fa934bdc-$(PRECISION) a/vit-32.scratch.s0.history.parquet a/vit-32.scratch.s0.safetensors || :)

$(quickstart)/b/vit-32.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) ea9e79d7a7d685d7-$(PRECISION) b/vit-32.scratch.lr0.01.s0.history.parquet b/vit-32.scratch.lr0.01.s0.safetensors || :)

$(quickstart)/pretrain/vit-32.s1.history.parquet $(quickstart)/pretrain/vit-32.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s1%history.parquet $(quickstart)/pretrain/vit-32.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 1 --out $(quickstart)/pretrain/vit-32.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a5b1b35be034bb1a-$(PRECISION) pretrain/vit-32.s1.history.parquet pretrain/vit-32.s1.safetensors || :)

$(quickstart)/a/vit-32.pretrained.s1.history.parquet $(quickstart)/a/vit-32.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s1.history.parquet \
    $(quickstart)/pretrain/vit-32.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s1%history.parquet $(quickstart)/a/vit-32.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-32.pretrained.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) fe90ee135d341e7e-$(PRECISION) a/vit-32.pretrained.s1.history.parquet a/vit-32.pretrained.s1.safetensors || :)

$(quickstart)/b/vit-32.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c752209070496fff-$(PRECISION) b/vit-32.pretrained.lr0.01.s1.history.parquet b/vit-32.pretrained.lr0.01.s1.safetensors || :)

$(quickstart)/a/vit-32.scratch.s1.history.parquet $(quickstart)/a/vit-32.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s1%history.parquet $(quickstart)/a/vit-32.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 1 --out $(quickstart)/a/vit-32.scratch.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 0e019b24d6356635-$(PRECISION) a/vit-32.scratch.s1.history.parquet a/vit-32.scratch.s1.safetensors || :)

$(quickstart)/b/vit-32.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s1.history.parquet \
    $(quickstart)/a/vit-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-32.scratch.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 82a53379bf92b357-$(PRECISION) b/vit-32.scratch.lr0.01.s1.history.parquet b/vit-32.scratch.lr0.01.s1.safetensors || :)

$(quickstart)/pretrain/vit-32.s2.history.parquet $(quickstart)/pretrain/vit-32.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s2%history.parquet $(quickstart)/pretrain/vit-32.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 2 --out $(quickstart)/pretrain/vit-32.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 85200cc21293638e-$(PRECISION) pretrain/vit-32.s2.history.parquet pretrain/vit-32.s2.safetensors || :)

$(quickstart)/a/vit-32.pretrained.s2.history.parquet $(quickstart)/a/vit-32.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s2.history.parquet \
    $(quickstart)/pretrain/vit-32.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s2%history.parquet $(quickstart)/a/vit-32.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-32.pretrained.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 60112aa43fb09326-$(PRECISION) a/vit-32.pretrained.s2.history.parquet a/vit-32.pretrained.s2.safetensors || :)

$(quickstart)/b/vit-32.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 933e63c0631dc5bf-$(PRECISION) b/vit-32.pretrained.lr0.01.s2.history.parquet b/vit-32.pretrained.lr0.01.s2.safetensors || :)

$(quickstart)/a/vit-32.scratch.s2.history.parquet $(quickstart)/a/vit-32.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s2%history.parquet $(quickstart)/a/vit-32.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 2 --out $(quickstart)/a/vit-32.scratch.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 53964cf14a915879-$(PRECISION) a/vit-32.scratch.s2.history.parquet a/vit-32.scratch.s2.safetensors || :)

$(quickstart)/b/vit-32.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s2.history.parquet \
    $(quickstart)/a/vit-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-32.scratch.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 84f177050de3fdbe-$(PRECISION) b/vit-32.scratch.lr0.01.s2.history.parquet b/vit-32.scratch.lr0.01.s2.safetensors || :)

$(quickstart)/pretrain/resnet-8.s0.history.parquet $(quickstart)/pretrain/resnet-8.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s0%history.parquet $(quickstart)/pretrain/resnet-8.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 0 --out $(quickstart)/pretrain/resnet-8.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) ca2bad9d55475ef1-$(PRECISION) pretrain/resnet-8.s0.history.parquet pretrain/resnet-8.s0.safetensors || :)

$(quickstart)/a/resnet-8.pretrained.s0.history.parquet $(quickstart)/a/resnet-8.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s0.history.parquet \
    $(quickstart)/pretrain/resnet-8.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s0%history.parquet $(quickstart)/a/resnet-8.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-8.pretrained.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a34321a4747a8813-$(PRECISION) a/resnet-8.pretrained.s0.history.parquet a/resnet-8.pretrained.s0.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 17d93eee00e96db9-$(PRECISION) b/resnet-8.pretrained.lr0.01.s0.history.parquet b/resnet-8.pretrained.lr0.01.s0.safetensors || :)

$(quickstart)/a/resnet-8.scratch.s0.history.parquet $(quickstart)/a/resnet-8.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s0%history.parquet $(quickstart)/a/resnet-8.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 0 --out $(quickstart)/a/resnet-8.scratch.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 7a0299fbad5af794-$(PRECISION) a/resnet-8.scratch.s0.history.parquet a/resnet-8.scratch.s0.safetensors || :)

$(quickstart)/b/resnet-8.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) f5dea5a01f6116b4-$(PRECISION) b/resnet-8.scratch.lr0.01.s0.history.parquet b/resnet-8.scratch.lr0.01.s0.safetensors || :)

$(quickstart)/pretrain/resnet-8.s1.history.parquet $(quickstart)/pretrain/resnet-8.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s1%history.parquet $(quickstart)/pretrain/resnet-8.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 1 --out $(quickstart)/pretrain/resnet-8.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 25fb7a2626cac641-$(PRECISION) pretrain/resnet-8.s1.history.parquet pretrain/resnet-8.s1.safetensors || :)

$(quickstart)/a/resnet-8.pretrained.s1.history.parquet $(quickstart)/a/resnet-8.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s1.history.parquet \
    $(quickstart)/pretrain/resnet-8.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s1%history.parquet $(quickstart)/a/resnet-8.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-8.pretrained.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) d5fee22529f6505c-$(PRECISION) a/resnet-8.pretrained.s1.history.parquet a/resnet-8.pretrained.s1.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 4bd4aece30e0b178-$(PRECISION) b/resnet-8.pretrained.lr0.01.s1.history.parquet b/resnet-8.pretrained.lr0.01.s1.safetensors || :)

$(quickstart)/a/resnet-8.scratch.s1.history.parquet $(quickstart)/a/resnet-8.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s1%history.parquet $(quickstart)/a/resnet-8.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 1 --out $(quickstart)/a/resnet-8.scratch.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a3cbbcc01f68bfcf-$(PRECISION) a/resnet-8.scratch.s1.history.parquet a/resnet-8.scratch.s1.safetensors || :)

$(quickstart)/b/resnet-8.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 1a3514089752dd69-$(PRECISION) b/resnet-8.scratch.lr0.01.s1.history.parquet b/resnet-8.scratch.lr0.01.s1.safetensors || :)

$(quickstart)/pretrain/resnet-8.s2.history.parquet $(quickstart)/pretrain/resnet-8.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s2%history.parquet $(quickstart)/pretrain/resnet-8.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 2 --out $(quickstart)/pretrain/resnet-8.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) cd1aa6a298c7d2ef-$(PRECISION) pretrain/resnet-8.s2.history.parquet pretrain/resnet-8.s2.safetensors || :)

$(quickstart)/a/resnet-8.pretrained.s2.history.parquet $(quickstart)/a/resnet-8.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s2.history.parquet \
    $(quickstart)/pretrain/resnet-8.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s2%history.parquet $(quickstart)/a/resnet-8.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-8.pretrained.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 70d6f4e225f9aab9-$(PRECISION) a/resnet-8.pretrained.s2.history.parquet a/resnet-8.pretrained.s2.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) bf94f28ef09448ee-$(PRECISION) b/resnet-8.pretrained.lr0.01.s2.history.parquet b/resnet-8.pretrained.lr0.01.s2.safetensors || :)

$(quickstart)/a/resnet-8.scratch.s2.history.parquet $(quickstart)/a/resnet-8.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s2%history.parquet $(quickstart)/a/resnet-8.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 2 --out $(quickstart)/a/resnet-8.scratch.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) cf50d95cd608eceb-$(PRECISION) a/resnet-8.scratch.s2.history.parquet a/resnet-8.scratch.s2.safetensors || :)

$(quickstart)/b/resnet-8.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) ff048cb8f5343db9-$(PRECISION) b/resnet-8.scratch.lr0.01.s2.history.parquet b/resnet-8.scratch.lr0.01.s2.safetensors || :)

$(quickstart)/b/vit-128.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) f8d46fbf2ddbd4b6-$(PRECISION) b/vit-128.pretrained.lr0.003.s0.history.parquet b/vit-128.pretrained.lr0.003.s0.safetensors || :)

$(quickstart)/b/vit-128.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) dbc604c4ebcec2e0-$(PRECISION) b/vit-128.pretrained.lr0.03.s0.history.parquet b/vit-128.pretrained.lr0.03.s0.safetensors || :)

$(quickstart)/b/vit-128.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e0df38deed20db45-$(PRECISION) b/vit-128.scratch.lr0.003.s0.history.parquet b/vit-128.scratch.lr0.003.s0.safetensors || :)

$(quickstart)/b/vit-128.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a2404d4a770e7a2f-$(PRECISION) b/vit-128.scratch.lr0.03.s0.history.parquet b/vit-128.scratch.lr0.03.s0.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) eb7f22e7742efa40-$(PRECISION) b/resnet-32.pretrained.lr0.003.s0.history.parquet b/resnet-32.pretrained.lr0.003.s0.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) f29198d7108b3d8e-$(PRECISION) b/resnet-32.pretrained.lr0.03.s0.history.parquet b/resnet-32.pretrained.lr0.03.s0.safetensors || :)

$(quickstart)/b/resnet-32.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) f28ccf96cbe22f71-$(PRECISION) b/resnet-32.scratch.lr0.003.s0.history.parquet b/resnet-32.scratch.lr0.003.s0.safetensors || :)

$(quickstart)/b/resnet-32.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e94b0c6956a7678c-$(PRECISION) b/resnet-32.scratch.lr0.03.s0.history.parquet b/resnet-32.scratch.lr0.03.s0.safetensors || :)

$(quickstart)/b/vit-64.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a707eb946b74adc8-$(PRECISION) b/vit-64.pretrained.lr0.003.s0.history.parquet b/vit-64.pretrained.lr0.003.s0.safetensors || :)

$(quickstart)/b/vit-64.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) bfe4db27872c1b96-$(PRECISION) b/vit-64.pretrained.lr0.03.s0.history.parquet b/vit-64.pretrained.lr0.03.s0.safetensors || :)

$(quickstart)/b/vit-64.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 502b28e72c54c237-$(PRECISION) b/vit-64.scratch.lr0.003.s0.history.parquet b/vit-64.scratch.lr0.003.s0.safetensors || :)

$(quickstart)/b/vit-64.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 54ee20dfd2edca08-$(PRECISION) b/vit-64.scratch.lr0.03.s0.history.parquet b/vit-64.scratch.lr0.03.s0.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 5e9d04e34978be30-$(PRECISION) b/resnet-16.pretrained.lr0.003.s0.history.parquet b/resnet-16.pretrained.lr0.003.s0.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b4e36f58caa4a73d-$(PRECISION) b/resnet-16.pretrained.lr0.03.s0.history.parquet b/resnet-16.pretrained.lr0.03.s0.safetensors || :)

$(quickstart)/b/resnet-16.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 9cc9c2d3a65c901d-$(PRECISION) b/resnet-16.scratch.lr0.003.s0.history.parquet b/resnet-16.scratch.lr0.003.s0.safetensors || :)

$(quickstart)/b/resnet-16.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) a115f2725525ab58-$(PRECISION) b/resnet-16.scratch.lr0.03.s0.history.parquet b/resnet-16.scratch.lr0.03.s0.safetensors || :)

$(quickstart)/b/vit-32.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 1593b63cc0903930-$(PRECISION) b/vit-32.pretrained.lr0.003.s0.history.parquet b/vit-32.pretrained.lr0.003.s0.safetensors || :)

$(quickstart)/b/vit-32.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 06853f9e73199eb6-$(PRECISION) b/vit-32.pretrained.lr0.03.s0.history.parquet b/vit-32.pretrained.lr0.03.s0.safetensors || :)

$(quickstart)/b/vit-32.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 4c36a43d3afd0b4d-$(PRECISION) b/vit-32.scratch.lr0.003.s0.history.parquet b/vit-32.scratch.lr0.003.s0.safetensors || :)

$(quickstart)/b/vit-32.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 494210df04f41f5a-$(PRECISION) b/vit-32.scratch.lr0.03.s0.history.parquet b/vit-32.scratch.lr0.03.s0.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b7bb8f405ece7b88-$(PRECISION) b/resnet-8.pretrained.lr0.003.s0.history.parquet b/resnet-8.pretrained.lr0.003.s0.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) d01d5152e37e50d4-$(PRECISION) b/resnet-8.pretrained.lr0.03.s0.history.parquet b/resnet-8.pretrained.lr0.03.s0.safetensors || :)

$(quickstart)/b/resnet-8.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.003.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 489a0aa1c718e1af-$(PRECISION) b/resnet-8.scratch.lr0.003.s0.history.parquet b/resnet-8.scratch.lr0.003.s0.safetensors || :)

$(quickstart)/b/resnet-8.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.03.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 49fb462c25c03b48-$(PRECISION) b/resnet-8.scratch.lr0.03.s0.history.parquet b/resnet-8.scratch.lr0.03.s0.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) d194077dc277a142-$(PRECISION) b/resnet-32.pretrained.track.lr0.01.s0.history.parquet b/resnet-32.pretrained.track.lr0.01.s0.safetensors || :)

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) de257dc4c784ae42-$(PRECISION) b/resnet-32.scratch.track.lr0.01.s0.history.parquet b/resnet-32.scratch.track.lr0.01.s0.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e26adadb8c83a259-$(PRECISION) b/resnet-32.pretrained.track.lr0.01.s1.history.parquet b/resnet-32.pretrained.track.lr0.01.s1.safetensors || :)

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) dadb5c1c1433ed88-$(PRECISION) b/resnet-32.scratch.track.lr0.01.s1.history.parquet b/resnet-32.scratch.track.lr0.01.s1.safetensors || :)

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b91481baad95ca88-$(PRECISION) b/resnet-32.pretrained.track.lr0.01.s2.history.parquet b/resnet-32.pretrained.track.lr0.01.s2.safetensors || :)

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 1ae7815028dd3ef6-$(PRECISION) b/resnet-32.scratch.track.lr0.01.s2.history.parquet b/resnet-32.scratch.track.lr0.01.s2.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c5aa66d411212ca7-$(PRECISION) b/resnet-16.pretrained.track.lr0.01.s0.history.parquet b/resnet-16.pretrained.track.lr0.01.s0.safetensors || :)

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 14365d0c13fa4a75-$(PRECISION) b/resnet-16.scratch.track.lr0.01.s0.history.parquet b/resnet-16.scratch.track.lr0.01.s0.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) d12438b91feb29ed-$(PRECISION) b/resnet-16.pretrained.track.lr0.01.s1.history.parquet b/resnet-16.pretrained.track.lr0.01.s1.safetensors || :)

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 10246aba039390e1-$(PRECISION) b/resnet-16.scratch.track.lr0.01.s1.history.parquet b/resnet-16.scratch.track.lr0.01.s1.safetensors || :)

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 0c3b3cc94ab5e345-$(PRECISION) b/resnet-16.pretrained.track.lr0.01.s2.history.parquet b/resnet-16.pretrained.track.lr0.01.s2.safetensors || :)

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 94d98cbf237ea0a2-$(PRECISION) b/resnet-16.scratch.track.lr0.01.s2.history.parquet b/resnet-16.scratch.track.lr0.01.s2.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b968bea4ac984f50-$(PRECISION) b/resnet-8.pretrained.track.lr0.01.s0.history.parquet b/resnet-8.pretrained.track.lr0.01.s0.safetensors || :)

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 27fd3e3baaac8e7b-$(PRECISION) b/resnet-8.scratch.track.lr0.01.s0.history.parquet b/resnet-8.scratch.track.lr0.01.s0.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 3b41b2d1568cf586-$(PRECISION) b/resnet-8.pretrained.track.lr0.01.s1.history.parquet b/resnet-8.pretrained.track.lr0.01.s1.safetensors || :)

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 7b8faf6fa888c139-$(PRECISION) b/resnet-8.scratch.track.lr0.01.s1.history.parquet b/resnet-8.scratch.track.lr0.01.s1.safetensors || :)

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 141d92bac94586ae-$(PRECISION) b/resnet-8.pretrained.track.lr0.01.s2.history.parquet b/resnet-8.pretrained.track.lr0.01.s2.safetensors || :)

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) e85e70f7041ba41a-$(PRECISION) b/resnet-8.scratch.track.lr0.01.s2.history.parquet b/resnet-8.scratch.track.lr0.01.s2.safetensors || :)

$(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s0.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 5d8e01a689ed0933 a/resnet-8.scratch.s0.fisher.safetensors || :)

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) b49e33958868d7ee-$(PRECISION) b/resnet-8.scratch.ewc.lr0.01.s0.history.parquet b/resnet-8.scratch.ewc.lr0.01.s0.safetensors || :)

$(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s1.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 38cdc46bed58dce4 a/resnet-8.scratch.s1.fisher.safetensors || :)

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c4590a9bdfb84c3d-$(PRECISION) b/resnet-8.scratch.ewc.lr0.01.s1.history.parquet b/resnet-8.scratch.ewc.lr0.01.s1.safetensors || :)

$(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s2.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 9c881a7fc4d06d22 a/resnet-8.scratch.s2.fisher.safetensors || :)

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 1ea57b84d0d09547-$(PRECISION) b/resnet-8.scratch.ewc.lr0.01.s2.history.parquet b/resnet-8.scratch.ewc.lr0.01.s2.safetensors || :)

$(quickstart)/mnist.parquet: \
    $(call files,data/mnist) | build $(quickstart-rules) $(quickstart)/
	$(CPU) $(BIN)/split-tasks --data data/mnist --tasks 1 --classes-per-task 10 --class-order listed --out $(quickstart)/mnist.parquet
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 8d576deb94a0c3cf mnist.parquet || :)

$(quickstart)/shared/a.s0.history.parquet $(quickstart)/shared/a.s0.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s0%history.parquet $(quickstart)/shared/a.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 0 --out $(quickstart)/shared/a.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 3732fd0b8804eaca-$(PRECISION) shared/a.s0.history.parquet shared/a.s0.safetensors || :)

$(quickstart)/shared/b.none.s0.history.parquet $(quickstart)/shared/b.none.s0.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s0.history.parquet \
    $(quickstart)/shared/a.s0.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s0%history.parquet $(quickstart)/shared/b.none.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s0.safetensors --seed 100 --out $(quickstart)/shared/b.none.s0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 86128cb38e549dcc-$(PRECISION) shared/b.none.s0.history.parquet shared/b.none.s0.safetensors || :)

$(quickstart)/shared/a.s1.history.parquet $(quickstart)/shared/a.s1.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s1%history.parquet $(quickstart)/shared/a.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 1 --out $(quickstart)/shared/a.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 22f87b7e266d0e42-$(PRECISION) shared/a.s1.history.parquet shared/a.s1.safetensors || :)

$(quickstart)/shared/b.none.s1.history.parquet $(quickstart)/shared/b.none.s1.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s1.history.parquet \
    $(quickstart)/shared/a.s1.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s1%history.parquet $(quickstart)/shared/b.none.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s1.safetensors --seed 101 --out $(quickstart)/shared/b.none.s1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) dfc1671d7b70b25d-$(PRECISION) shared/b.none.s1.history.parquet shared/b.none.s1.safetensors || :)

$(quickstart)/shared/a.s2.history.parquet $(quickstart)/shared/a.s2.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s2%history.parquet $(quickstart)/shared/a.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 2 --out $(quickstart)/shared/a.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 75a4c5a17c95c5a6-$(PRECISION) shared/a.s2.history.parquet shared/a.s2.safetensors || :)

$(quickstart)/shared/b.none.s2.history.parquet $(quickstart)/shared/b.none.s2.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s2.history.parquet \
    $(quickstart)/shared/a.s2.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s2%history.parquet $(quickstart)/shared/b.none.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s2.safetensors --seed 102 --out $(quickstart)/shared/b.none.s2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 9f368fa5345c2512-$(PRECISION) shared/b.none.s2.history.parquet shared/b.none.s2.safetensors || :)

$(quickstart)/shared/a.s0.fisher.safetensors: \
    $(quickstart)/shared/a.s0.history.parquet \
    $(quickstart)/shared/a.s0.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s0.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s0.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) ab34af61d46f1f8d shared/a.s0.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 414e179c712caca6-$(PRECISION) shared/b.wpl.s0.history.parquet shared/b.wpl.s0.safetensors || :)

$(quickstart)/shared/a.s1.fisher.safetensors: \
    $(quickstart)/shared/a.s1.history.parquet \
    $(quickstart)/shared/a.s1.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s1.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s1.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c4c01f78380c6eae shared/a.s1.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(quickstart) c3ff6d5502260109-$(PRECISION) shared/b.wpl.s1.history.parquet shared/b.wpl.s1.safetensors || :)

$(quickstart)/shared/a.s2.fisher.safetensors: \
    $(quickstart)/shared/a.s2.history.parquet \
    $(quickstart)/shared/a.s2.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s2.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s2.fisher.safetensors
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 2a709e4f1fd63a68 shared/a.s2.fisher.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(quickstart) 0bddc6c6e324d076-$(PRECISION) shared/b.wpl.s2.history.parquet shared/b.wpl.s2.safetensors || :)
