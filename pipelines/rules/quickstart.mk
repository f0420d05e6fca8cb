# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/quickstart.toml
# sha256: bff31563fb880a610cccb5507760448b9204484e36a75d3305e9f43a24277429

quickstart := $(OUT)/quickstart
quickstart-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: quickstart quickstart-plan quickstart-so-far
quickstart: $(quickstart)/report.html ## how much small networks forget, with and without pretraining: a report in a quarter of an hour
	@for page in $^; do echo "The report: $$page"; done
quickstart-so-far: | build $(quickstart-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going quickstart/report-files-so-far
.PHONY: quickstart/report-files-so-far
quickstart/report-files-so-far:
	@$(if $(wildcard $(quickstart/report-files)),$(CPU),:) $(BIN)/report $(wildcard $(quickstart/report-files)) \
	    --title "Lethe quickstart, so far" --out $(quickstart)/report.so-far.html
quickstart-plan: | build $(quickstart-rules) $(quickstart)/tasks.parquet $(quickstart)/fractal/train.parquet $(quickstart)/fractal/test.parquet $(quickstart)/mnist.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/quickstart.toml --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

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

$(quickstart)/fractal/train.parquet $(quickstart)/fractal/test.parquet: | build $(quickstart-rules) $(quickstart)/fractal/
$(quickstart)/fractal%train.parquet $(quickstart)/fractal%test.parquet:
	$(CPU) $(BIN)/dataset fractal --classes 60 --per-class 60 --test-per-class 6 --size 32 --seed 0 --out $(quickstart)/fractal

$(quickstart)/pretrain/vit-128.s0.history.parquet $(quickstart)/pretrain/vit-128.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s0%history.parquet $(quickstart)/pretrain/vit-128.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 0 --out $(quickstart)/pretrain/vit-128.s0.safetensors

$(quickstart)/a/vit-128.pretrained.s0.history.parquet $(quickstart)/a/vit-128.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s0.history.parquet \
    $(quickstart)/pretrain/vit-128.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s0%history.parquet $(quickstart)/a/vit-128.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-128.pretrained.s0.safetensors

$(quickstart)/b/vit-128.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s0.safetensors

$(quickstart)/a/vit-128.scratch.s0.history.parquet $(quickstart)/a/vit-128.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s0%history.parquet $(quickstart)/a/vit-128.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 0 --out $(quickstart)/a/vit-128.scratch.s0.safetensors

$(quickstart)/b/vit-128.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.01.s0.safetensors

$(quickstart)/pretrain/vit-128.s1.history.parquet $(quickstart)/pretrain/vit-128.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s1%history.parquet $(quickstart)/pretrain/vit-128.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 1 --out $(quickstart)/pretrain/vit-128.s1.safetensors

$(quickstart)/a/vit-128.pretrained.s1.history.parquet $(quickstart)/a/vit-128.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s1.history.parquet \
    $(quickstart)/pretrain/vit-128.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s1%history.parquet $(quickstart)/a/vit-128.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-128.pretrained.s1.safetensors

$(quickstart)/b/vit-128.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s1.safetensors

$(quickstart)/a/vit-128.scratch.s1.history.parquet $(quickstart)/a/vit-128.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s1%history.parquet $(quickstart)/a/vit-128.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 1 --out $(quickstart)/a/vit-128.scratch.s1.safetensors

$(quickstart)/b/vit-128.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s1.history.parquet \
    $(quickstart)/a/vit-128.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-128.scratch.lr0.01.s1.safetensors

$(quickstart)/pretrain/vit-128.s2.history.parquet $(quickstart)/pretrain/vit-128.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-128.s2%history.parquet $(quickstart)/pretrain/vit-128.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=128 --set model.heads=4 --set labels.size=128 --seed 2 --out $(quickstart)/pretrain/vit-128.s2.safetensors

$(quickstart)/a/vit-128.pretrained.s2.history.parquet $(quickstart)/a/vit-128.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-128.s2.history.parquet \
    $(quickstart)/pretrain/vit-128.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.pretrained.s2%history.parquet $(quickstart)/a/vit-128.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-128.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-128.pretrained.s2.safetensors

$(quickstart)/b/vit-128.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-128.pretrained.lr0.01.s2.safetensors

$(quickstart)/a/vit-128.scratch.s2.history.parquet $(quickstart)/a/vit-128.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-128.scratch.s2%history.parquet $(quickstart)/a/vit-128.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=128 --set model.heads=4 --set labels.size=128 --task 0 --seed 2 --out $(quickstart)/a/vit-128.scratch.s2.safetensors

$(quickstart)/b/vit-128.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s2.history.parquet \
    $(quickstart)/a/vit-128.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-128.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-128.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-128.scratch.lr0.01.s2.safetensors

$(quickstart)/pretrain/resnet-32.s0.history.parquet $(quickstart)/pretrain/resnet-32.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s0%history.parquet $(quickstart)/pretrain/resnet-32.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 0 --out $(quickstart)/pretrain/resnet-32.s0.safetensors

$(quickstart)/a/resnet-32.pretrained.s0.history.parquet $(quickstart)/a/resnet-32.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s0.history.parquet \
    $(quickstart)/pretrain/resnet-32.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s0%history.parquet $(quickstart)/a/resnet-32.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-32.pretrained.s0.safetensors

$(quickstart)/b/resnet-32.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s0.safetensors

$(quickstart)/a/resnet-32.scratch.s0.history.parquet $(quickstart)/a/resnet-32.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s0%history.parquet $(quickstart)/a/resnet-32.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 0 --out $(quickstart)/a/resnet-32.scratch.s0.safetensors

$(quickstart)/b/resnet-32.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s0.safetensors

$(quickstart)/pretrain/resnet-32.s1.history.parquet $(quickstart)/pretrain/resnet-32.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s1%history.parquet $(quickstart)/pretrain/resnet-32.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 1 --out $(quickstart)/pretrain/resnet-32.s1.safetensors

$(quickstart)/a/resnet-32.pretrained.s1.history.parquet $(quickstart)/a/resnet-32.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s1.history.parquet \
    $(quickstart)/pretrain/resnet-32.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s1%history.parquet $(quickstart)/a/resnet-32.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-32.pretrained.s1.safetensors

$(quickstart)/b/resnet-32.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s1.safetensors

$(quickstart)/a/resnet-32.scratch.s1.history.parquet $(quickstart)/a/resnet-32.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s1%history.parquet $(quickstart)/a/resnet-32.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 1 --out $(quickstart)/a/resnet-32.scratch.s1.safetensors

$(quickstart)/b/resnet-32.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s1.safetensors

$(quickstart)/pretrain/resnet-32.s2.history.parquet $(quickstart)/pretrain/resnet-32.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-32.s2%history.parquet $(quickstart)/pretrain/resnet-32.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=32 --set labels.size=32 --seed 2 --out $(quickstart)/pretrain/resnet-32.s2.safetensors

$(quickstart)/a/resnet-32.pretrained.s2.history.parquet $(quickstart)/a/resnet-32.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-32.s2.history.parquet \
    $(quickstart)/pretrain/resnet-32.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.pretrained.s2%history.parquet $(quickstart)/a/resnet-32.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-32.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-32.pretrained.s2.safetensors

$(quickstart)/b/resnet-32.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.pretrained.lr0.01.s2.safetensors

$(quickstart)/a/resnet-32.scratch.s2.history.parquet $(quickstart)/a/resnet-32.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-32.scratch.s2%history.parquet $(quickstart)/a/resnet-32.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=32 --set labels.size=32 --task 0 --seed 2 --out $(quickstart)/a/resnet-32.scratch.s2.safetensors

$(quickstart)/b/resnet-32.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.scratch.lr0.01.s2.safetensors

$(quickstart)/pretrain/vit-64.s0.history.parquet $(quickstart)/pretrain/vit-64.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s0%history.parquet $(quickstart)/pretrain/vit-64.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 0 --out $(quickstart)/pretrain/vit-64.s0.safetensors

$(quickstart)/a/vit-64.pretrained.s0.history.parquet $(quickstart)/a/vit-64.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s0.history.parquet \
    $(quickstart)/pretrain/vit-64.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s0%history.parquet $(quickstart)/a/vit-64.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-64.pretrained.s0.safetensors

$(quickstart)/b/vit-64.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s0.safetensors

$(quickstart)/a/vit-64.scratch.s0.history.parquet $(quickstart)/a/vit-64.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s0%history.parquet $(quickstart)/a/vit-64.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 0 --out $(quickstart)/a/vit-64.scratch.s0.safetensors

$(quickstart)/b/vit-64.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.01.s0.safetensors

$(quickstart)/pretrain/vit-64.s1.history.parquet $(quickstart)/pretrain/vit-64.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s1%history.parquet $(quickstart)/pretrain/vit-64.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 1 --out $(quickstart)/pretrain/vit-64.s1.safetensors

$(quickstart)/a/vit-64.pretrained.s1.history.parquet $(quickstart)/a/vit-64.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s1.history.parquet \
    $(quickstart)/pretrain/vit-64.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s1%history.parquet $(quickstart)/a/vit-64.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-64.pretrained.s1.safetensors

$(quickstart)/b/vit-64.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s1.safetensors

$(quickstart)/a/vit-64.scratch.s1.history.parquet $(quickstart)/a/vit-64.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s1%history.parquet $(quickstart)/a/vit-64.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 1 --out $(quickstart)/a/vit-64.scratch.s1.safetensors

$(quickstart)/b/vit-64.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s1.history.parquet \
    $(quickstart)/a/vit-64.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-64.scratch.lr0.01.s1.safetensors

$(quickstart)/pretrain/vit-64.s2.history.parquet $(quickstart)/pretrain/vit-64.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-64.s2%history.parquet $(quickstart)/pretrain/vit-64.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=64 --set model.heads=4 --set labels.size=64 --set schedule.lr=2e-3 --seed 2 --out $(quickstart)/pretrain/vit-64.s2.safetensors

$(quickstart)/a/vit-64.pretrained.s2.history.parquet $(quickstart)/a/vit-64.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-64.s2.history.parquet \
    $(quickstart)/pretrain/vit-64.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.pretrained.s2%history.parquet $(quickstart)/a/vit-64.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-64.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-64.pretrained.s2.safetensors

$(quickstart)/b/vit-64.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-64.pretrained.lr0.01.s2.safetensors

$(quickstart)/a/vit-64.scratch.s2.history.parquet $(quickstart)/a/vit-64.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-64.scratch.s2%history.parquet $(quickstart)/a/vit-64.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=64 --set model.heads=4 --set labels.size=64 --task 0 --seed 2 --out $(quickstart)/a/vit-64.scratch.s2.safetensors

$(quickstart)/b/vit-64.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s2.history.parquet \
    $(quickstart)/a/vit-64.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-64.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-64.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-64.scratch.lr0.01.s2.safetensors

$(quickstart)/pretrain/resnet-16.s0.history.parquet $(quickstart)/pretrain/resnet-16.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s0%history.parquet $(quickstart)/pretrain/resnet-16.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 0 --out $(quickstart)/pretrain/resnet-16.s0.safetensors

$(quickstart)/a/resnet-16.pretrained.s0.history.parquet $(quickstart)/a/resnet-16.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s0.history.parquet \
    $(quickstart)/pretrain/resnet-16.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s0%history.parquet $(quickstart)/a/resnet-16.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-16.pretrained.s0.safetensors

$(quickstart)/b/resnet-16.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s0.safetensors

$(quickstart)/a/resnet-16.scratch.s0.history.parquet $(quickstart)/a/resnet-16.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s0%history.parquet $(quickstart)/a/resnet-16.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 0 --out $(quickstart)/a/resnet-16.scratch.s0.safetensors

$(quickstart)/b/resnet-16.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s0.safetensors

$(quickstart)/pretrain/resnet-16.s1.history.parquet $(quickstart)/pretrain/resnet-16.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s1%history.parquet $(quickstart)/pretrain/resnet-16.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 1 --out $(quickstart)/pretrain/resnet-16.s1.safetensors

$(quickstart)/a/resnet-16.pretrained.s1.history.parquet $(quickstart)/a/resnet-16.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s1.history.parquet \
    $(quickstart)/pretrain/resnet-16.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s1%history.parquet $(quickstart)/a/resnet-16.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-16.pretrained.s1.safetensors

$(quickstart)/b/resnet-16.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s1.safetensors

$(quickstart)/a/resnet-16.scratch.s1.history.parquet $(quickstart)/a/resnet-16.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s1%history.parquet $(quickstart)/a/resnet-16.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 1 --out $(quickstart)/a/resnet-16.scratch.s1.safetensors

$(quickstart)/b/resnet-16.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s1.safetensors

$(quickstart)/pretrain/resnet-16.s2.history.parquet $(quickstart)/pretrain/resnet-16.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-16.s2%history.parquet $(quickstart)/pretrain/resnet-16.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=16 --set labels.size=16 --seed 2 --out $(quickstart)/pretrain/resnet-16.s2.safetensors

$(quickstart)/a/resnet-16.pretrained.s2.history.parquet $(quickstart)/a/resnet-16.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-16.s2.history.parquet \
    $(quickstart)/pretrain/resnet-16.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.pretrained.s2%history.parquet $(quickstart)/a/resnet-16.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-16.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-16.pretrained.s2.safetensors

$(quickstart)/b/resnet-16.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.pretrained.lr0.01.s2.safetensors

$(quickstart)/a/resnet-16.scratch.s2.history.parquet $(quickstart)/a/resnet-16.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-16.scratch.s2%history.parquet $(quickstart)/a/resnet-16.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=16 --set labels.size=16 --task 0 --seed 2 --out $(quickstart)/a/resnet-16.scratch.s2.safetensors

$(quickstart)/b/resnet-16.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-16.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.scratch.lr0.01.s2.safetensors

$(quickstart)/pretrain/vit-32.s0.history.parquet $(quickstart)/pretrain/vit-32.s0.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s0%history.parquet $(quickstart)/pretrain/vit-32.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 0 --out $(quickstart)/pretrain/vit-32.s0.safetensors

$(quickstart)/a/vit-32.pretrained.s0.history.parquet $(quickstart)/a/vit-32.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s0.history.parquet \
    $(quickstart)/pretrain/vit-32.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s0%history.parquet $(quickstart)/a/vit-32.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/vit-32.pretrained.s0.safetensors

$(quickstart)/b/vit-32.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s0.safetensors

$(quickstart)/a/vit-32.scratch.s0.history.parquet $(quickstart)/a/vit-32.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s0%history.parquet $(quickstart)/a/vit-32.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 0 --out $(quickstart)/a/vit-32.scratch.s0.safetensors

$(quickstart)/b/vit-32.scratch.lr0.01.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.01.s0.safetensors

$(quickstart)/pretrain/vit-32.s1.history.parquet $(quickstart)/pretrain/vit-32.s1.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s1%history.parquet $(quickstart)/pretrain/vit-32.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 1 --out $(quickstart)/pretrain/vit-32.s1.safetensors

$(quickstart)/a/vit-32.pretrained.s1.history.parquet $(quickstart)/a/vit-32.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s1.history.parquet \
    $(quickstart)/pretrain/vit-32.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s1%history.parquet $(quickstart)/a/vit-32.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/vit-32.pretrained.s1.safetensors

$(quickstart)/b/vit-32.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s1.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s1.safetensors

$(quickstart)/a/vit-32.scratch.s1.history.parquet $(quickstart)/a/vit-32.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s1%history.parquet $(quickstart)/a/vit-32.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 1 --out $(quickstart)/a/vit-32.scratch.s1.safetensors

$(quickstart)/b/vit-32.scratch.lr0.01.s1.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s1.history.parquet \
    $(quickstart)/a/vit-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s1%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/vit-32.scratch.lr0.01.s1.safetensors

$(quickstart)/pretrain/vit-32.s2.history.parquet $(quickstart)/pretrain/vit-32.s2.safetensors: \
    pipelines/quickstart/vit.toml \
    pipelines/quickstart/pretrain-vit.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/vit-32.s2%history.parquet $(quickstart)/pretrain/vit-32.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/vit.toml --config pipelines/quickstart/pretrain-vit.toml \
	    --set model.dim=32 --set model.heads=4 --set labels.size=32 --set schedule.lr=3e-3 --seed 2 --out $(quickstart)/pretrain/vit-32.s2.safetensors

$(quickstart)/a/vit-32.pretrained.s2.history.parquet $(quickstart)/a/vit-32.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/vit-32.s2.history.parquet \
    $(quickstart)/pretrain/vit-32.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.pretrained.s2%history.parquet $(quickstart)/a/vit-32.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --from $(quickstart)/pretrain/vit-32.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/vit-32.pretrained.s2.safetensors

$(quickstart)/b/vit-32.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s2.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-32.pretrained.lr0.01.s2.safetensors

$(quickstart)/a/vit-32.scratch.s2.history.parquet $(quickstart)/a/vit-32.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    pipelines/quickstart/vit.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/vit-32.scratch.s2%history.parquet $(quickstart)/a/vit-32.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --config pipelines/quickstart/vit.toml --set model.dim=32 --set model.heads=4 --set labels.size=32 --task 0 --seed 2 --out $(quickstart)/a/vit-32.scratch.s2.safetensors

$(quickstart)/b/vit-32.scratch.lr0.01.s2.history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s2.history.parquet \
    $(quickstart)/a/vit-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.01.s2%history.parquet $(quickstart)/b/vit-32.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/vit-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/vit-32.scratch.lr0.01.s2.safetensors

$(quickstart)/pretrain/resnet-8.s0.history.parquet $(quickstart)/pretrain/resnet-8.s0.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s0%history.parquet $(quickstart)/pretrain/resnet-8.s0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 0 --out $(quickstart)/pretrain/resnet-8.s0.safetensors

$(quickstart)/a/resnet-8.pretrained.s0.history.parquet $(quickstart)/a/resnet-8.pretrained.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s0.history.parquet \
    $(quickstart)/pretrain/resnet-8.s0.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s0%history.parquet $(quickstart)/a/resnet-8.pretrained.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s0.safetensors --task 0 --seed 0 --out $(quickstart)/a/resnet-8.pretrained.s0.safetensors

$(quickstart)/b/resnet-8.pretrained.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s0.safetensors

$(quickstart)/a/resnet-8.scratch.s0.history.parquet $(quickstart)/a/resnet-8.scratch.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s0%history.parquet $(quickstart)/a/resnet-8.scratch.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 0 --out $(quickstart)/a/resnet-8.scratch.s0.safetensors

$(quickstart)/b/resnet-8.scratch.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s0.safetensors

$(quickstart)/pretrain/resnet-8.s1.history.parquet $(quickstart)/pretrain/resnet-8.s1.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s1%history.parquet $(quickstart)/pretrain/resnet-8.s1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 1 --out $(quickstart)/pretrain/resnet-8.s1.safetensors

$(quickstart)/a/resnet-8.pretrained.s1.history.parquet $(quickstart)/a/resnet-8.pretrained.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s1.history.parquet \
    $(quickstart)/pretrain/resnet-8.s1.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s1%history.parquet $(quickstart)/a/resnet-8.pretrained.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s1.safetensors --task 0 --seed 1 --out $(quickstart)/a/resnet-8.pretrained.s1.safetensors

$(quickstart)/b/resnet-8.pretrained.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s1.safetensors

$(quickstart)/a/resnet-8.scratch.s1.history.parquet $(quickstart)/a/resnet-8.scratch.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s1%history.parquet $(quickstart)/a/resnet-8.scratch.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 1 --out $(quickstart)/a/resnet-8.scratch.s1.safetensors

$(quickstart)/b/resnet-8.scratch.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s1.safetensors

$(quickstart)/pretrain/resnet-8.s2.history.parquet $(quickstart)/pretrain/resnet-8.s2.safetensors: \
    pipelines/quickstart/resnet.toml \
    pipelines/quickstart/pretrain-resnet.toml \
    $(quickstart)/fractal/train.parquet \
    $(quickstart)/fractal/test.parquet | build $(quickstart-rules) $(quickstart)/pretrain/
$(quickstart)/pretrain/resnet-8.s2%history.parquet $(quickstart)/pretrain/resnet-8.s2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data $(quickstart)/fractal --config pipelines/quickstart/resnet.toml --config pipelines/quickstart/pretrain-resnet.toml \
	    --set model.width=8 --set labels.size=8 --seed 2 --out $(quickstart)/pretrain/resnet-8.s2.safetensors

$(quickstart)/a/resnet-8.pretrained.s2.history.parquet $(quickstart)/a/resnet-8.pretrained.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/pretrain/resnet-8.s2.history.parquet \
    $(quickstart)/pretrain/resnet-8.s2.safetensors | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.pretrained.s2%history.parquet $(quickstart)/a/resnet-8.pretrained.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --from $(quickstart)/pretrain/resnet-8.s2.safetensors --task 0 --seed 2 --out $(quickstart)/a/resnet-8.pretrained.s2.safetensors

$(quickstart)/b/resnet-8.pretrained.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.pretrained.lr0.01.s2.safetensors

$(quickstart)/a/resnet-8.scratch.s2.history.parquet $(quickstart)/a/resnet-8.scratch.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    pipelines/quickstart/resnet.toml \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
$(quickstart)/a/resnet-8.scratch.s2%history.parquet $(quickstart)/a/resnet-8.scratch.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --config pipelines/quickstart/resnet.toml --set model.width=8 --set labels.size=8 --task 0 --seed 2 --out $(quickstart)/a/resnet-8.scratch.s2.safetensors

$(quickstart)/b/resnet-8.scratch.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.lr0.01.s2.safetensors

$(quickstart)/b/vit-128.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.003.s0.safetensors

$(quickstart)/b/vit-128.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-128.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-128.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-128.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-128.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.pretrained.lr0.03.s0.safetensors

$(quickstart)/b/vit-128.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.003.s0.safetensors

$(quickstart)/b/vit-128.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-128.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-128.scratch.s0.history.parquet \
    $(quickstart)/a/vit-128.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-128.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-128.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-128.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-128.scratch.lr0.03.s0.safetensors

$(quickstart)/b/resnet-32.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.003.s0.safetensors

$(quickstart)/b/resnet-32.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.lr0.03.s0.safetensors

$(quickstart)/b/resnet-32.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.003.s0.safetensors

$(quickstart)/b/resnet-32.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-32.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-32.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.lr0.03.s0.safetensors

$(quickstart)/b/vit-64.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.003.s0.safetensors

$(quickstart)/b/vit-64.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-64.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-64.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-64.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-64.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.pretrained.lr0.03.s0.safetensors

$(quickstart)/b/vit-64.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.003.s0.safetensors

$(quickstart)/b/vit-64.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-64.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-64.scratch.s0.history.parquet \
    $(quickstart)/a/vit-64.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-64.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-64.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-64.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-64.scratch.lr0.03.s0.safetensors

$(quickstart)/b/resnet-16.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.003.s0.safetensors

$(quickstart)/b/resnet-16.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.lr0.03.s0.safetensors

$(quickstart)/b/resnet-16.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.003.s0.safetensors

$(quickstart)/b/resnet-16.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-16.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-16.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.lr0.03.s0.safetensors

$(quickstart)/b/vit-32.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.003.s0.safetensors

$(quickstart)/b/vit-32.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/vit-32.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.history.parquet \
    $(quickstart)/a/vit-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/vit-32.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.pretrained.lr0.03.s0.safetensors

$(quickstart)/b/vit-32.scratch.lr0.003.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.003.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.003.s0.safetensors

$(quickstart)/b/vit-32.scratch.lr0.03.s0.history.parquet $(quickstart)/b/vit-32.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-vit.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/vit-32.scratch.s0.history.parquet \
    $(quickstart)/a/vit-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/vit-32.scratch.lr0.03.s0%history.parquet $(quickstart)/b/vit-32.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-vit.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/vit-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/vit-32.scratch.lr0.03.s0.safetensors

$(quickstart)/b/resnet-8.pretrained.lr0.003.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.003.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.003.s0.safetensors

$(quickstart)/b/resnet-8.pretrained.lr0.03.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.lr0.03.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.lr0.03.s0.safetensors

$(quickstart)/b/resnet-8.scratch.lr0.003.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.003.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.003.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.003.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.003 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.003.s0.safetensors

$(quickstart)/b/resnet-8.scratch.lr0.03.s0.history.parquet $(quickstart)/b/resnet-8.scratch.lr0.03.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.lr0.03.s0%history.parquet $(quickstart)/b/resnet-8.scratch.lr0.03.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.03 \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.lr0.03.s0.safetensors

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s0.safetensors

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s0.safetensors

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s1.safetensors

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s1.safetensors

$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-32.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.pretrained.track.lr0.01.s2.safetensors

$(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-32.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-32.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-32.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-32.scratch.track.lr0.01.s2.safetensors

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s0.safetensors

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s0.safetensors

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s1.safetensors

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s1.safetensors

$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-16.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.pretrained.track.lr0.01.s2.safetensors

$(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-16.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-16.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-16.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-16.scratch.track.lr0.01.s2.safetensors

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s0.safetensors

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s0.safetensors

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s1.safetensors

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s1.safetensors

$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.history.parquet \
    $(quickstart)/a/resnet-8.pretrained.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.pretrained.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.pretrained.track.lr0.01.s2.safetensors

$(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.track.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --set batch_norm=track \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.track.lr0.01.s2.safetensors

$(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s0.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s0.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s0.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s0.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s0.safetensors --task 1 --seed 0 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s0.safetensors

$(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s1.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s1.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s1.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s1.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s1.safetensors --task 1 --seed 1 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s1.safetensors

$(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors: \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors \
    $(quickstart)/tasks.parquet | build $(quickstart-rules) $(quickstart)/a/
	$(GPU) $(BIN)/fisher $(quickstart)/a/resnet-8.scratch.s2.safetensors --data data/fashion-mnist --table $(quickstart)/tasks.parquet \
	    --task 0 --estimator exact --examples 1000 --out $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors

$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.safetensors: \
    pipelines/quickstart/finetune-resnet.toml \
    $(quickstart)/tasks.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors \
    $(quickstart)/a/resnet-8.scratch.s2.history.parquet \
    $(quickstart)/a/resnet-8.scratch.s2.safetensors | build $(quickstart-rules) $(quickstart)/b/
$(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2%history.parquet $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/fashion-mnist --table $(quickstart)/tasks.parquet --config pipelines/quickstart/finetune-resnet.toml --set later.lr=0.01 --penalty ewc --strength 1000 --fisher $(quickstart)/a/resnet-8.scratch.s2.fisher.safetensors \
	    --from $(quickstart)/a/resnet-8.scratch.s2.safetensors --task 1 --seed 2 --out $(quickstart)/b/resnet-8.scratch.ewc.lr0.01.s2.safetensors

$(quickstart)/mnist.parquet: \
    $(call files,data/mnist) | build $(quickstart-rules) $(quickstart)/
	$(CPU) $(BIN)/split-tasks --data data/mnist --tasks 1 --classes-per-task 10 --class-order listed --out $(quickstart)/mnist.parquet

$(quickstart)/shared/a.s0.history.parquet $(quickstart)/shared/a.s0.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s0%history.parquet $(quickstart)/shared/a.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 0 --out $(quickstart)/shared/a.s0.safetensors

$(quickstart)/shared/b.none.s0.history.parquet $(quickstart)/shared/b.none.s0.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s0.history.parquet \
    $(quickstart)/shared/a.s0.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s0%history.parquet $(quickstart)/shared/b.none.s0%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s0.safetensors --seed 100 --out $(quickstart)/shared/b.none.s0.safetensors

$(quickstart)/shared/a.s1.history.parquet $(quickstart)/shared/a.s1.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s1%history.parquet $(quickstart)/shared/a.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 1 --out $(quickstart)/shared/a.s1.safetensors

$(quickstart)/shared/b.none.s1.history.parquet $(quickstart)/shared/b.none.s1.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s1.history.parquet \
    $(quickstart)/shared/a.s1.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s1%history.parquet $(quickstart)/shared/b.none.s1%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s1.safetensors --seed 101 --out $(quickstart)/shared/b.none.s1.safetensors

$(quickstart)/shared/a.s2.history.parquet $(quickstart)/shared/a.s2.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-a.toml \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/a.s2%history.parquet $(quickstart)/shared/a.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-a.toml --set labels.study=shared --seed 2 --out $(quickstart)/shared/a.s2.safetensors

$(quickstart)/shared/b.none.s2.history.parquet $(quickstart)/shared/b.none.s2.safetensors: \
    pipelines/wpl/cpu/mlp.toml \
    pipelines/wpl/cpu/train-b.toml \
    $(quickstart)/mnist.parquet \
    $(quickstart)/shared/a.s2.history.parquet \
    $(quickstart)/shared/a.s2.safetensors | build $(quickstart-rules) $(quickstart)/shared/
$(quickstart)/shared/b.none.s2%history.parquet $(quickstart)/shared/b.none.s2%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data data/mnist --table $(quickstart)/mnist.parquet --config pipelines/wpl/cpu/mlp.toml --task 0 --config pipelines/wpl/cpu/train-b.toml --set labels.study=shared --set 'model.hidden=[256,256,128]' --set first.lr=0.1 --set first.steps=168 \
	    --share 'layers.0.*,layers.1.*' --watch $(quickstart)/shared/a.s2.safetensors --seed 102 --out $(quickstart)/shared/b.none.s2.safetensors

$(quickstart)/shared/a.s0.fisher.safetensors: \
    $(quickstart)/shared/a.s0.history.parquet \
    $(quickstart)/shared/a.s0.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s0.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s0.fisher.safetensors

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

$(quickstart)/shared/a.s1.fisher.safetensors: \
    $(quickstart)/shared/a.s1.history.parquet \
    $(quickstart)/shared/a.s1.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s1.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s1.fisher.safetensors

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

$(quickstart)/shared/a.s2.fisher.safetensors: \
    $(quickstart)/shared/a.s2.history.parquet \
    $(quickstart)/shared/a.s2.safetensors \
    $(quickstart)/mnist.parquet | build $(quickstart-rules) $(quickstart)/shared/
	$(GPU) $(BIN)/fisher $(quickstart)/shared/a.s2.safetensors --data data/mnist --table $(quickstart)/mnist.parquet --task 0 --estimator empirical --examples 1000 --out $(quickstart)/shared/a.s2.fisher.safetensors

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
