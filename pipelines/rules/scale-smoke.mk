# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/scale.toml pipelines/scale/smoke/study.toml
# sha256: 30e36c91e6e9893ecd317829510f5504fc7b6538da9e8c756a572184ccb84468

scale := $(OUT)/scale-smoke
scale-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: scale scale-size scale-cifar100-sequence scale-cifar100-halves scale-shift scale-datasets scale-scratch scale-pretrain-steps scale-pretrain-data scale-finetune-steps scale-overlap scale-precision scale-plan scale-so-far
scale: scale-size scale-cifar100-sequence scale-cifar100-halves scale-shift scale-datasets scale-scratch scale-pretrain-steps scale-pretrain-data scale-finetune-steps scale-overlap scale-precision ## every figure of [S] on images: forgetting against size, and what it depends on
scale-size: $(scale)/size.html ## forgetting against the number of parameters, with the task A / task B frontier
	@for page in $^; do echo "The report: $$page"; done
scale-cifar100-sequence: $(scale)/cifar100-sequence.html ## ten tasks of ten classes: accuracy of each along the sequence
	@for page in $^; do echo "The report: $$page"; done
scale-cifar100-halves: $(scale)/cifar100-halves.html ## two tasks of fifty classes
	@for page in $^; do echo "The report: $$page"; done
scale-shift: $(scale)/shift.html ## two tasks of other subclasses of the same superclasses, one shared head
	@for page in $^; do echo "The report: $$page"; done
scale-datasets: $(scale)/datasets.html ## two tasks of each of several data sets
	@for page in $^; do echo "The report: $$page"; done
scale-scratch: $(scale)/scratch.html ## pretrained against from scratch, also at equal accuracy on task A
	@for page in $^; do echo "The report: $$page"; done
scale-pretrain-steps: $(scale)/pretrain-steps.html ## shorter pretraining
	@for page in $^; do echo "The report: $$page"; done
scale-pretrain-data: $(scale)/pretrain-data.html ## pretraining on a share of the data
	@for page in $^; do echo "The report: $$page"; done
scale-finetune-steps: $(scale)/finetune-steps.html ## longer training of task B
	@for page in $^; do echo "The report: $$page"; done
scale-overlap: $(scale)/overlap.html ## how much the representations of classes overlap
	@for page in $^; do echo "The report: $$page"; done
scale-precision: $(scale)/precision.html ## bf16 against float32
	@for page in $^; do echo "The report: $$page"; done
scale-so-far: | build $(scale-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going scale/size-files-so-far scale/cifar100-sequence-files-so-far scale/cifar100-halves-files-so-far scale/shift-files-so-far scale/datasets-files-so-far scale/scratch-files-so-far scale/pretrain-steps-files-so-far scale/pretrain-data-files-so-far scale/finetune-steps-files-so-far scale/overlap-files-so-far scale/precision-files-so-far
.PHONY: scale/size-files-so-far scale/cifar100-sequence-files-so-far scale/cifar100-halves-files-so-far scale/shift-files-so-far scale/datasets-files-so-far scale/scratch-files-so-far scale/pretrain-steps-files-so-far scale/pretrain-data-files-so-far scale/finetune-steps-files-so-far scale/overlap-files-so-far scale/precision-files-so-far
scale/size-files-so-far:
	@$(if $(wildcard $(scale/size-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/size-files)) \
	    --title "Scale, smoke test: size, so far" --out $(scale)/size.so-far.html
scale/cifar100-sequence-files-so-far:
	@$(if $(wildcard $(scale/cifar100-sequence-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/cifar100-sequence-files)) \
	    --title "Scale, smoke test: cifar100-sequence, so far" --out $(scale)/cifar100-sequence.so-far.html
scale/cifar100-halves-files-so-far:
	@$(if $(wildcard $(scale/cifar100-halves-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/cifar100-halves-files)) \
	    --title "Scale, smoke test: cifar100-halves, so far" --out $(scale)/cifar100-halves.so-far.html
scale/shift-files-so-far:
	@$(if $(wildcard $(scale/shift-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/shift-files)) \
	    --title "Scale, smoke test: shift, so far" --out $(scale)/shift.so-far.html
scale/datasets-files-so-far:
	@$(if $(wildcard $(scale/datasets-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/datasets-files)) \
	    --title "Scale, smoke test: datasets, so far" --out $(scale)/datasets.so-far.html
scale/scratch-files-so-far:
	@$(if $(wildcard $(scale/scratch-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/scratch-files)) \
	    --title "Scale, smoke test: scratch, so far" --out $(scale)/scratch.so-far.html
scale/pretrain-steps-files-so-far:
	@$(if $(wildcard $(scale/pretrain-steps-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/pretrain-steps-files)) \
	    --title "Scale, smoke test: pretrain-steps, so far" --out $(scale)/pretrain-steps.so-far.html
scale/pretrain-data-files-so-far:
	@$(if $(wildcard $(scale/pretrain-data-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/pretrain-data-files)) \
	    --title "Scale, smoke test: pretrain-data, so far" --out $(scale)/pretrain-data.so-far.html
scale/finetune-steps-files-so-far:
	@$(if $(wildcard $(scale/finetune-steps-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/finetune-steps-files)) \
	    --title "Scale, smoke test: finetune-steps, so far" --out $(scale)/finetune-steps.so-far.html
scale/overlap-files-so-far:
	@$(if $(wildcard $(scale/overlap-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/overlap-files)) \
	    --title "Scale, smoke test: overlap, so far" --out $(scale)/overlap.so-far.html
scale/precision-files-so-far:
	@$(if $(wildcard $(scale/precision-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/precision-files)) \
	    --title "Scale, smoke test: precision, so far" --out $(scale)/precision.so-far.html
scale-plan: | build $(scale-rules) $(scale)/tables/cifar10.parquet $(scale)/tables/pretrain.parquet $(scale)/tables/sequence.parquet $(scale)/tables/halves.parquet $(scale)/tables/shift.parquet $(scale)/tables/datasets.parquet $(scale)/tables/pretrain-1of2.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/scale.toml --preset smoke --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

scale/size-files = \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnetv2-8/p1.history.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.history.parquet
$(scale)/size.html: $(scale-rules) $(scale/size-files) | build $(scale)/size.figures/
	$(CPU) $(BIN)/report $(scale/size-files) \
	    --title "Scale, smoke test: size" --out $(scale)/size.html \
	    --joined $(scale)/size.figures --svg $(scale)/size.figures --markdown $(scale)/size.figures/README.md

scale/cifar100-sequence-files = \
    $(scale)/sequence/resnet-2/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnet-2/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnet-2/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnet-2/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnet-2/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnet-4/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnet-4/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnet-4/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnet-4/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnet-4/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnetv2-8/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnetv2-8/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnetv2-8/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnetv2-8/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnetv2-8/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnetv2-16/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnetv2-16/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnetv2-16/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnetv2-16/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnetv2-16/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-8/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-8/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-8/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-8/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-8/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-16/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-16/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-16/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-16/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-16/p0/s0/t4.history.parquet \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet
$(scale)/cifar100-sequence.html: $(scale-rules) $(scale/cifar100-sequence-files) | build $(scale)/cifar100-sequence.figures/
	$(CPU) $(BIN)/report $(scale/cifar100-sequence-files) \
	    --title "Scale, smoke test: cifar100-sequence" --out $(scale)/cifar100-sequence.html \
	    --joined $(scale)/cifar100-sequence.figures --svg $(scale)/cifar100-sequence.figures --markdown $(scale)/cifar100-sequence.figures/README.md

scale/cifar100-halves-files = \
    $(scale)/halves/resnet-2/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-2/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/halves/vit-8/p0/s0/a.history.parquet \
    $(scale)/halves/vit-16/p0/s0/a.history.parquet
$(scale)/cifar100-halves.html: $(scale-rules) $(scale/cifar100-halves-files) | build $(scale)/cifar100-halves.figures/
	$(CPU) $(BIN)/report $(scale/cifar100-halves-files) \
	    --title "Scale, smoke test: cifar100-halves" --out $(scale)/cifar100-halves.html \
	    --joined $(scale)/cifar100-halves.figures --svg $(scale)/cifar100-halves.figures --markdown $(scale)/cifar100-halves.figures/README.md

scale/shift-files = \
    $(scale)/shift/resnet-2/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-2/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/shift/vit-8/p0/s0/a.history.parquet \
    $(scale)/shift/vit-16/p0/s0/a.history.parquet
$(scale)/shift.html: $(scale-rules) $(scale/shift-files) | build $(scale)/shift.figures/
	$(CPU) $(BIN)/report $(scale/shift-files) \
	    --title "Scale, smoke test: shift" --out $(scale)/shift.html \
	    --joined $(scale)/shift.figures --svg $(scale)/shift.figures --markdown $(scale)/shift.figures/README.md

scale/datasets-files = \
    $(scale)/datasets/resnet-2/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnet-2/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnet-2/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnet-2/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnet-4/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnet-4/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnet-4/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnet-4/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnetv2-8/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnetv2-8/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnetv2-8/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnetv2-8/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnetv2-16/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnetv2-16/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnetv2-16/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnetv2-16/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-8/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-8/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-8/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-8/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-16/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-16/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-16/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-16/p0/s0/t3.history.parquet \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet
$(scale)/datasets.html: $(scale-rules) $(scale/datasets-files) | build $(scale)/datasets.figures/
	$(CPU) $(BIN)/report $(scale/datasets-files) \
	    --title "Scale, smoke test: datasets" --out $(scale)/datasets.html \
	    --joined $(scale)/datasets.figures --svg $(scale)/datasets.figures --markdown $(scale)/datasets.figures/README.md

scale/scratch-files = \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.history.parquet
$(scale)/scratch.html: $(scale-rules) $(scale/scratch-files) | build $(scale)/scratch.figures/
	$(CPU) $(BIN)/report $(scale/scratch-files) \
	    --title "Scale, smoke test: scratch" --out $(scale)/scratch.html \
	    --joined $(scale)/scratch.figures --svg $(scale)/scratch.figures --markdown $(scale)/scratch.figures/README.md

scale/pretrain-steps-files = \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/pretrain/resnet-2/p0-steps2.history.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0-steps2.history.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.history.parquet
$(scale)/pretrain-steps.html: $(scale-rules) $(scale/pretrain-steps-files) | build $(scale)/pretrain-steps.figures/
	$(CPU) $(BIN)/report $(scale/pretrain-steps-files) \
	    --title "Scale, smoke test: pretrain-steps" --out $(scale)/pretrain-steps.html \
	    --joined $(scale)/pretrain-steps.figures --svg $(scale)/pretrain-steps.figures --markdown $(scale)/pretrain-steps.figures/README.md

scale/pretrain-data-files = \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/pretrain/resnet-2/p0-data1of2.history.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0-data1of2.history.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.history.parquet
$(scale)/pretrain-data.html: $(scale-rules) $(scale/pretrain-data-files) | build $(scale)/pretrain-data.figures/
	$(CPU) $(BIN)/report $(scale/pretrain-data-files) \
	    --title "Scale, smoke test: pretrain-data" --out $(scale)/pretrain-data.html \
	    --joined $(scale)/pretrain-data.figures --svg $(scale)/pretrain-data.figures --markdown $(scale)/pretrain-data.figures/README.md

scale/finetune-steps-files = \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet
$(scale)/finetune-steps.html: $(scale-rules) $(scale/finetune-steps-files) | build $(scale)/finetune-steps.figures/
	$(CPU) $(BIN)/report $(scale/finetune-steps-files) \
	    --title "Scale, smoke test: finetune-steps" --out $(scale)/finetune-steps.html \
	    --joined $(scale)/finetune-steps.figures --svg $(scale)/finetune-steps.figures --markdown $(scale)/finetune-steps.figures/README.md

scale/overlap-files = \
    $(scale)/cifar10/resnet-2/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.overlap.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet
$(scale)/overlap.html: $(scale-rules) $(scale/overlap-files) | build $(scale)/overlap.figures/
	$(CPU) $(BIN)/report $(scale/overlap-files) \
	    --title "Scale, smoke test: overlap" --out $(scale)/overlap.html \
	    --joined $(scale)/overlap.figures --svg $(scale)/overlap.figures --markdown $(scale)/overlap.figures/README.md

scale/precision-files = \
    $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.history.parquet
$(scale)/precision.html: $(scale-rules) $(scale/precision-files) | build $(scale)/precision.figures/
	$(CPU) $(BIN)/report $(scale/precision-files) \
	    --title "Scale, smoke test: precision" --out $(scale)/precision.html \
	    --joined $(scale)/precision.figures --svg $(scale)/precision.figures --markdown $(scale)/precision.figures/README.md

$(scale)/tables/cifar10.parquet: \
    $(call files,data/fashion-mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/fashion-mnist' --tasks 2 --classes-per-task 5 --class-order listed --fraction 1/20 --out $(scale)/tables/cifar10.parquet

$(scale)/tables/pretrain.parquet: \
    $(call files,data/mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --class-order listed --valid 0 --out $(scale)/tables/pretrain.parquet

$(scale)/pretrain/resnet-2/p0.history.parquet $(scale)/pretrain/resnet-2/p0.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-2/
$(scale)/pretrain/resnet-2/p0%history.parquet $(scale)/pretrain/resnet-2/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-2/p0.safetensors

$(scale)/cifar10/resnet-2/p0/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0/s0/a.safetensors

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    pipelines/scale/smoke/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 \
	    --task 0 --out $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors

$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.safetensors

$(scale)/pretrain/resnet-4/p0.history.parquet $(scale)/pretrain/resnet-4/p0.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-4/
$(scale)/pretrain/resnet-4/p0%history.parquet $(scale)/pretrain/resnet-4/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=4 --set labels.size=4 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-4/p0.safetensors

$(scale)/cifar10/resnet-4/p0/s0/a.history.parquet $(scale)/cifar10/resnet-4/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/a%history.parquet $(scale)/cifar10/resnet-4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-4/p0/s0/a.safetensors

$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    pipelines/scale/smoke/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/smoke/resnet.toml --set model.width=4 --set labels.size=4 \
	    --task 0 --out $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors

$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-8/p0.history.parquet $(scale)/pretrain/resnetv2-8/p0.safetensors: \
    pipelines/scale/smoke/resnetv2.toml \
    pipelines/scale/smoke/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-8/
$(scale)/pretrain/resnetv2-8/p0%history.parquet $(scale)/pretrain/resnetv2-8/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnetv2.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-8/p0.safetensors

$(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    pipelines/scale/smoke/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/smoke/resnetv2.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-16/p0.history.parquet $(scale)/pretrain/resnetv2-16/p0.safetensors: \
    pipelines/scale/smoke/resnetv2.toml \
    pipelines/scale/smoke/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-16/
$(scale)/pretrain/resnetv2-16/p0%history.parquet $(scale)/pretrain/resnetv2-16/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnetv2.toml --set model.width=16 --set labels.size=16 --config pipelines/scale/smoke/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-16/p0.safetensors

$(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    pipelines/scale/smoke/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/smoke/resnetv2.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.safetensors

$(scale)/pretrain/vit-8/p0.history.parquet $(scale)/pretrain/vit-8/p0.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-8/
$(scale)/pretrain/vit-8/p0%history.parquet $(scale)/pretrain/vit-8/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --seed 0 --out $(scale)/pretrain/vit-8/p0.safetensors

$(scale)/cifar10/vit-8/p0/s0/a.history.parquet $(scale)/cifar10/vit-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/a%history.parquet $(scale)/cifar10/vit-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-8/p0/s0/a.safetensors

$(scale)/cifar10/vit-8/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-8/scratch/s0/a.history.parquet $(scale)/cifar10/vit-8/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    pipelines/scale/smoke/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
$(scale)/cifar10/vit-8/scratch/s0/a%history.parquet $(scale)/cifar10/vit-8/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/vit-8/scratch/s0/a.safetensors

$(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
$(scale)/cifar10/vit-8/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-8/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
$(scale)/cifar10/vit-8/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.safetensors

$(scale)/pretrain/vit-16/p0.history.parquet $(scale)/pretrain/vit-16/p0.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-16/
$(scale)/pretrain/vit-16/p0%history.parquet $(scale)/pretrain/vit-16/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=16 --set labels.size=16 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --seed 0 --out $(scale)/pretrain/vit-16/p0.safetensors

$(scale)/cifar10/vit-16/p0/s0/a.history.parquet $(scale)/cifar10/vit-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
$(scale)/cifar10/vit-16/p0/s0/a%history.parquet $(scale)/cifar10/vit-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-16/p0/s0/a.safetensors

$(scale)/cifar10/vit-16/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
$(scale)/cifar10/vit-16/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-16/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-16/scratch/s0/a.history.parquet $(scale)/cifar10/vit-16/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    pipelines/scale/smoke/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
$(scale)/cifar10/vit-16/scratch/s0/a%history.parquet $(scale)/cifar10/vit-16/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/smoke/vit.toml --set model.dim=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/vit-16/scratch/s0/a.safetensors

$(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
$(scale)/cifar10/vit-16/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-16/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
$(scale)/cifar10/vit-16/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-16/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
$(scale)/cifar10/vit-16/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-8/p1.history.parquet $(scale)/pretrain/resnetv2-8/p1.safetensors: \
    pipelines/scale/smoke/resnetv2.toml \
    pipelines/scale/smoke/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-8/
$(scale)/pretrain/resnetv2-8/p1%history.parquet $(scale)/pretrain/resnetv2-8/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnetv2.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-resnetv2.toml \
	    --seed 1 --out $(scale)/pretrain/resnetv2-8/p1.safetensors

$(scale)/cifar10/resnetv2-8/p1/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p1.history.parquet \
    $(scale)/pretrain/resnetv2-8/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p1/s0/
$(scale)/cifar10/resnetv2-8/p1/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p1/s0/
$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p1/s0/
$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.safetensors

$(scale)/tables/sequence.parquet: \
    $(call files,data/fashion-mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/fashion-mnist' --tasks 5 --classes-per-task 2 --class-order seed --fraction 1/20 --out $(scale)/tables/sequence.parquet

.PRECIOUS: $(scale)/sequence/resnet-2/p0/s0/t0.history.parquet $(scale)/sequence/resnet-2/p0/s0/t0.safetensors $(scale)/sequence/resnet-2/p0/s0/t1.history.parquet $(scale)/sequence/resnet-2/p0/s0/t1.safetensors $(scale)/sequence/resnet-2/p0/s0/t2.history.parquet $(scale)/sequence/resnet-2/p0/s0/t2.safetensors $(scale)/sequence/resnet-2/p0/s0/t3.history.parquet $(scale)/sequence/resnet-2/p0/s0/t3.safetensors $(scale)/sequence/resnet-2/p0/s0/t4.history.parquet $(scale)/sequence/resnet-2/p0/s0/t4.safetensors

$(scale)/sequence/resnet-2/p0/s0/t0.history.parquet $(scale)/sequence/resnet-2/p0/s0/t0.safetensors $(scale)/sequence/resnet-2/p0/s0/t1.history.parquet $(scale)/sequence/resnet-2/p0/s0/t1.safetensors $(scale)/sequence/resnet-2/p0/s0/t2.history.parquet $(scale)/sequence/resnet-2/p0/s0/t2.safetensors $(scale)/sequence/resnet-2/p0/s0/t3.history.parquet $(scale)/sequence/resnet-2/p0/s0/t3.safetensors $(scale)/sequence/resnet-2/p0/s0/t4.history.parquet $(scale)/sequence/resnet-2/p0/s0/t4.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-2/p0/s0/
$(scale)/sequence/resnet-2/p0/s0%t0.history.parquet $(scale)/sequence/resnet-2/p0/s0%t0.safetensors $(scale)/sequence/resnet-2/p0/s0%t1.history.parquet $(scale)/sequence/resnet-2/p0/s0%t1.safetensors $(scale)/sequence/resnet-2/p0/s0%t2.history.parquet $(scale)/sequence/resnet-2/p0/s0%t2.safetensors $(scale)/sequence/resnet-2/p0/s0%t3.history.parquet $(scale)/sequence/resnet-2/p0/s0%t3.safetensors $(scale)/sequence/resnet-2/p0/s0%t4.history.parquet $(scale)/sequence/resnet-2/p0/s0%t4.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/sequence.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..5 --out '$(scale)/sequence/resnet-2/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-4/p0/s0/t0.history.parquet $(scale)/sequence/resnet-4/p0/s0/t0.safetensors $(scale)/sequence/resnet-4/p0/s0/t1.history.parquet $(scale)/sequence/resnet-4/p0/s0/t1.safetensors $(scale)/sequence/resnet-4/p0/s0/t2.history.parquet $(scale)/sequence/resnet-4/p0/s0/t2.safetensors $(scale)/sequence/resnet-4/p0/s0/t3.history.parquet $(scale)/sequence/resnet-4/p0/s0/t3.safetensors $(scale)/sequence/resnet-4/p0/s0/t4.history.parquet $(scale)/sequence/resnet-4/p0/s0/t4.safetensors

$(scale)/sequence/resnet-4/p0/s0/t0.history.parquet $(scale)/sequence/resnet-4/p0/s0/t0.safetensors $(scale)/sequence/resnet-4/p0/s0/t1.history.parquet $(scale)/sequence/resnet-4/p0/s0/t1.safetensors $(scale)/sequence/resnet-4/p0/s0/t2.history.parquet $(scale)/sequence/resnet-4/p0/s0/t2.safetensors $(scale)/sequence/resnet-4/p0/s0/t3.history.parquet $(scale)/sequence/resnet-4/p0/s0/t3.safetensors $(scale)/sequence/resnet-4/p0/s0/t4.history.parquet $(scale)/sequence/resnet-4/p0/s0/t4.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-4/p0/s0/
$(scale)/sequence/resnet-4/p0/s0%t0.history.parquet $(scale)/sequence/resnet-4/p0/s0%t0.safetensors $(scale)/sequence/resnet-4/p0/s0%t1.history.parquet $(scale)/sequence/resnet-4/p0/s0%t1.safetensors $(scale)/sequence/resnet-4/p0/s0%t2.history.parquet $(scale)/sequence/resnet-4/p0/s0%t2.safetensors $(scale)/sequence/resnet-4/p0/s0%t3.history.parquet $(scale)/sequence/resnet-4/p0/s0%t3.safetensors $(scale)/sequence/resnet-4/p0/s0%t4.history.parquet $(scale)/sequence/resnet-4/p0/s0%t4.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/sequence.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..5 --out '$(scale)/sequence/resnet-4/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-8/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t4.safetensors

$(scale)/sequence/resnetv2-8/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-8/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-8/p0/s0/t4.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnetv2-8/p0/s0/
$(scale)/sequence/resnetv2-8/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-8/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-8/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-8/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-8/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-8/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-8/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-8/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-8/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-8/p0/s0%t4.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/sequence.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..5 --out '$(scale)/sequence/resnetv2-8/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-16/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t4.safetensors

$(scale)/sequence/resnetv2-16/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-16/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-16/p0/s0/t4.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnetv2-16/p0/s0/
$(scale)/sequence/resnetv2-16/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-16/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-16/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-16/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-16/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-16/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-16/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-16/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-16/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-16/p0/s0%t4.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/sequence.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..5 --out '$(scale)/sequence/resnetv2-16/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-8/p0/s0/t0.history.parquet $(scale)/sequence/vit-8/p0/s0/t0.safetensors $(scale)/sequence/vit-8/p0/s0/t1.history.parquet $(scale)/sequence/vit-8/p0/s0/t1.safetensors $(scale)/sequence/vit-8/p0/s0/t2.history.parquet $(scale)/sequence/vit-8/p0/s0/t2.safetensors $(scale)/sequence/vit-8/p0/s0/t3.history.parquet $(scale)/sequence/vit-8/p0/s0/t3.safetensors $(scale)/sequence/vit-8/p0/s0/t4.history.parquet $(scale)/sequence/vit-8/p0/s0/t4.safetensors

$(scale)/sequence/vit-8/p0/s0/t0.history.parquet $(scale)/sequence/vit-8/p0/s0/t0.safetensors $(scale)/sequence/vit-8/p0/s0/t1.history.parquet $(scale)/sequence/vit-8/p0/s0/t1.safetensors $(scale)/sequence/vit-8/p0/s0/t2.history.parquet $(scale)/sequence/vit-8/p0/s0/t2.safetensors $(scale)/sequence/vit-8/p0/s0/t3.history.parquet $(scale)/sequence/vit-8/p0/s0/t3.safetensors $(scale)/sequence/vit-8/p0/s0/t4.history.parquet $(scale)/sequence/vit-8/p0/s0/t4.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-8/p0/s0/
$(scale)/sequence/vit-8/p0/s0%t0.history.parquet $(scale)/sequence/vit-8/p0/s0%t0.safetensors $(scale)/sequence/vit-8/p0/s0%t1.history.parquet $(scale)/sequence/vit-8/p0/s0%t1.safetensors $(scale)/sequence/vit-8/p0/s0%t2.history.parquet $(scale)/sequence/vit-8/p0/s0%t2.safetensors $(scale)/sequence/vit-8/p0/s0%t3.history.parquet $(scale)/sequence/vit-8/p0/s0%t3.safetensors $(scale)/sequence/vit-8/p0/s0%t4.history.parquet $(scale)/sequence/vit-8/p0/s0%t4.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/sequence.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..5 --out '$(scale)/sequence/vit-8/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-16/p0/s0/t0.history.parquet $(scale)/sequence/vit-16/p0/s0/t0.safetensors $(scale)/sequence/vit-16/p0/s0/t1.history.parquet $(scale)/sequence/vit-16/p0/s0/t1.safetensors $(scale)/sequence/vit-16/p0/s0/t2.history.parquet $(scale)/sequence/vit-16/p0/s0/t2.safetensors $(scale)/sequence/vit-16/p0/s0/t3.history.parquet $(scale)/sequence/vit-16/p0/s0/t3.safetensors $(scale)/sequence/vit-16/p0/s0/t4.history.parquet $(scale)/sequence/vit-16/p0/s0/t4.safetensors

$(scale)/sequence/vit-16/p0/s0/t0.history.parquet $(scale)/sequence/vit-16/p0/s0/t0.safetensors $(scale)/sequence/vit-16/p0/s0/t1.history.parquet $(scale)/sequence/vit-16/p0/s0/t1.safetensors $(scale)/sequence/vit-16/p0/s0/t2.history.parquet $(scale)/sequence/vit-16/p0/s0/t2.safetensors $(scale)/sequence/vit-16/p0/s0/t3.history.parquet $(scale)/sequence/vit-16/p0/s0/t3.safetensors $(scale)/sequence/vit-16/p0/s0/t4.history.parquet $(scale)/sequence/vit-16/p0/s0/t4.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-16/p0/s0/
$(scale)/sequence/vit-16/p0/s0%t0.history.parquet $(scale)/sequence/vit-16/p0/s0%t0.safetensors $(scale)/sequence/vit-16/p0/s0%t1.history.parquet $(scale)/sequence/vit-16/p0/s0%t1.safetensors $(scale)/sequence/vit-16/p0/s0%t2.history.parquet $(scale)/sequence/vit-16/p0/s0%t2.safetensors $(scale)/sequence/vit-16/p0/s0%t3.history.parquet $(scale)/sequence/vit-16/p0/s0%t3.safetensors $(scale)/sequence/vit-16/p0/s0%t4.history.parquet $(scale)/sequence/vit-16/p0/s0%t4.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/sequence.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..5 --out '$(scale)/sequence/vit-16/p0/s0/t{task}.safetensors'

$(scale)/tables/halves.parquet: \
    $(call files,data/fashion-mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/fashion-mnist' --tasks 2 --classes-per-task 5 --class-order seed --fraction 1/20 --out $(scale)/tables/halves.parquet

$(scale)/halves/resnet-2/p0/s0/a.history.parquet $(scale)/halves/resnet-2/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-2/p0/s0/
$(scale)/halves/resnet-2/p0/s0/a%history.parquet $(scale)/halves/resnet-2/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-2/p0/s0/a.safetensors

$(scale)/halves/resnet-2/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-2/p0/s0/
$(scale)/halves/resnet-2/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnet-2/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnet-2/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-2/p0/s0/
$(scale)/halves/resnet-2/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnet-2/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnet-4/p0/s0/a.history.parquet $(scale)/halves/resnet-4/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-4/p0/s0/
$(scale)/halves/resnet-4/p0/s0/a%history.parquet $(scale)/halves/resnet-4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-4/p0/s0/a.safetensors

$(scale)/halves/resnet-4/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-4/p0/s0/
$(scale)/halves/resnet-4/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnet-4/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnet-4/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-4/p0/s0/
$(scale)/halves/resnet-4/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnet-4/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnetv2-8/p0/s0/a.history.parquet $(scale)/halves/resnetv2-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-8/p0/s0/
$(scale)/halves/resnetv2-8/p0/s0/a%history.parquet $(scale)/halves/resnetv2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnetv2-8/p0/s0/a.safetensors

$(scale)/halves/resnetv2-8/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-8/p0/s0/
$(scale)/halves/resnetv2-8/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnetv2-8/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnetv2-8/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-8/p0/s0/
$(scale)/halves/resnetv2-8/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnetv2-8/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnetv2-16/p0/s0/a.history.parquet $(scale)/halves/resnetv2-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-16/p0/s0/
$(scale)/halves/resnetv2-16/p0/s0/a%history.parquet $(scale)/halves/resnetv2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnetv2-16/p0/s0/a.safetensors

$(scale)/halves/resnetv2-16/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-16/p0/s0/
$(scale)/halves/resnetv2-16/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnetv2-16/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnetv2-16/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-16/p0/s0/
$(scale)/halves/resnetv2-16/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnetv2-16/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-8/p0/s0/a.history.parquet $(scale)/halves/vit-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-8/p0/s0/
$(scale)/halves/vit-8/p0/s0/a%history.parquet $(scale)/halves/vit-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-8/p0/s0/a.safetensors

$(scale)/halves/vit-8/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-8/p0/s0/a.history.parquet \
    $(scale)/halves/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-8/p0/s0/
$(scale)/halves/vit-8/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/vit-8/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-8/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-8/p0/s0/a.history.parquet \
    $(scale)/halves/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-8/p0/s0/
$(scale)/halves/vit-8/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/vit-8/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-16/p0/s0/a.history.parquet $(scale)/halves/vit-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-16/p0/s0/
$(scale)/halves/vit-16/p0/s0/a%history.parquet $(scale)/halves/vit-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-16/p0/s0/a.safetensors

$(scale)/halves/vit-16/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-16/p0/s0/a.history.parquet \
    $(scale)/halves/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-16/p0/s0/
$(scale)/halves/vit-16/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/vit-16/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-16/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-16/p0/s0/a.history.parquet \
    $(scale)/halves/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-16/p0/s0/
$(scale)/halves/vit-16/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/vit-16/p0/s0/b.lr0.05.safetensors

$(scale)/tables/shift.parquet: \
    $(call files,data/fashion-mnist) \
    pipelines/scale/smoke/superclasses.toml | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/fashion-mnist' --by shift --superclasses pipelines/scale/smoke/superclasses.toml --tasks 2 --subclasses-per-task 1 --fraction 1/20 --out $(scale)/tables/shift.parquet

$(scale)/shift/resnet-2/p0/s0/a.history.parquet $(scale)/shift/resnet-2/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-2/p0/s0/
$(scale)/shift/resnet-2/p0/s0/a%history.parquet $(scale)/shift/resnet-2/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-2/p0/s0/a.safetensors

$(scale)/shift/resnet-2/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-2/p0/s0/
$(scale)/shift/resnet-2/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnet-2/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnet-2/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-2/p0/s0/
$(scale)/shift/resnet-2/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnet-2/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnet-4/p0/s0/a.history.parquet $(scale)/shift/resnet-4/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-4/p0/s0/
$(scale)/shift/resnet-4/p0/s0/a%history.parquet $(scale)/shift/resnet-4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-4/p0/s0/a.safetensors

$(scale)/shift/resnet-4/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-4/p0/s0/
$(scale)/shift/resnet-4/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnet-4/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnet-4/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-4/p0/s0/
$(scale)/shift/resnet-4/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnet-4/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnetv2-8/p0/s0/a.history.parquet $(scale)/shift/resnetv2-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-8/p0/s0/
$(scale)/shift/resnetv2-8/p0/s0/a%history.parquet $(scale)/shift/resnetv2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnetv2-8/p0/s0/a.safetensors

$(scale)/shift/resnetv2-8/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-8/p0/s0/
$(scale)/shift/resnetv2-8/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnetv2-8/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnetv2-8/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-8/p0/s0/
$(scale)/shift/resnetv2-8/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnetv2-8/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnetv2-16/p0/s0/a.history.parquet $(scale)/shift/resnetv2-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-16/p0/s0/
$(scale)/shift/resnetv2-16/p0/s0/a%history.parquet $(scale)/shift/resnetv2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnetv2-16/p0/s0/a.safetensors

$(scale)/shift/resnetv2-16/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-16/p0/s0/
$(scale)/shift/resnetv2-16/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnetv2-16/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnetv2-16/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-16/p0/s0/
$(scale)/shift/resnetv2-16/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnetv2-16/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-8/p0/s0/a.history.parquet $(scale)/shift/vit-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-8/p0/s0/
$(scale)/shift/vit-8/p0/s0/a%history.parquet $(scale)/shift/vit-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-8/p0/s0/a.safetensors

$(scale)/shift/vit-8/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-8/p0/s0/a.history.parquet \
    $(scale)/shift/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-8/p0/s0/
$(scale)/shift/vit-8/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/vit-8/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-8/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-8/p0/s0/a.history.parquet \
    $(scale)/shift/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-8/p0/s0/
$(scale)/shift/vit-8/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/vit-8/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-16/p0/s0/a.history.parquet $(scale)/shift/vit-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-16/p0/s0/
$(scale)/shift/vit-16/p0/s0/a%history.parquet $(scale)/shift/vit-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-16/p0/s0/a.safetensors

$(scale)/shift/vit-16/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-16/p0/s0/a.history.parquet \
    $(scale)/shift/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-16/p0/s0/
$(scale)/shift/vit-16/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/vit-16/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-16/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-16/p0/s0/a.history.parquet \
    $(scale)/shift/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-16/p0/s0/
$(scale)/shift/vit-16/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/vit-16/p0/s0/b.lr0.05.safetensors

$(scale)/tables/datasets.parquet: \
    $(call files,data/mnist) $(call files,data/fashion-mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --by data-set --tasks-per-set 2 --classes-per-task 5 --fraction 1/20 --out $(scale)/tables/datasets.parquet

.PRECIOUS: $(scale)/datasets/resnet-2/p0/s0/t0.history.parquet $(scale)/datasets/resnet-2/p0/s0/t0.safetensors $(scale)/datasets/resnet-2/p0/s0/t1.history.parquet $(scale)/datasets/resnet-2/p0/s0/t1.safetensors $(scale)/datasets/resnet-2/p0/s0/t2.history.parquet $(scale)/datasets/resnet-2/p0/s0/t2.safetensors $(scale)/datasets/resnet-2/p0/s0/t3.history.parquet $(scale)/datasets/resnet-2/p0/s0/t3.safetensors

$(scale)/datasets/resnet-2/p0/s0/t0.history.parquet $(scale)/datasets/resnet-2/p0/s0/t0.safetensors $(scale)/datasets/resnet-2/p0/s0/t1.history.parquet $(scale)/datasets/resnet-2/p0/s0/t1.safetensors $(scale)/datasets/resnet-2/p0/s0/t2.history.parquet $(scale)/datasets/resnet-2/p0/s0/t2.safetensors $(scale)/datasets/resnet-2/p0/s0/t3.history.parquet $(scale)/datasets/resnet-2/p0/s0/t3.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-2/p0/s0/
$(scale)/datasets/resnet-2/p0/s0%t0.history.parquet $(scale)/datasets/resnet-2/p0/s0%t0.safetensors $(scale)/datasets/resnet-2/p0/s0%t1.history.parquet $(scale)/datasets/resnet-2/p0/s0%t1.safetensors $(scale)/datasets/resnet-2/p0/s0%t2.history.parquet $(scale)/datasets/resnet-2/p0/s0%t2.safetensors $(scale)/datasets/resnet-2/p0/s0%t3.history.parquet $(scale)/datasets/resnet-2/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-2/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-4/p0/s0/t0.history.parquet $(scale)/datasets/resnet-4/p0/s0/t0.safetensors $(scale)/datasets/resnet-4/p0/s0/t1.history.parquet $(scale)/datasets/resnet-4/p0/s0/t1.safetensors $(scale)/datasets/resnet-4/p0/s0/t2.history.parquet $(scale)/datasets/resnet-4/p0/s0/t2.safetensors $(scale)/datasets/resnet-4/p0/s0/t3.history.parquet $(scale)/datasets/resnet-4/p0/s0/t3.safetensors

$(scale)/datasets/resnet-4/p0/s0/t0.history.parquet $(scale)/datasets/resnet-4/p0/s0/t0.safetensors $(scale)/datasets/resnet-4/p0/s0/t1.history.parquet $(scale)/datasets/resnet-4/p0/s0/t1.safetensors $(scale)/datasets/resnet-4/p0/s0/t2.history.parquet $(scale)/datasets/resnet-4/p0/s0/t2.safetensors $(scale)/datasets/resnet-4/p0/s0/t3.history.parquet $(scale)/datasets/resnet-4/p0/s0/t3.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-4/p0/s0/
$(scale)/datasets/resnet-4/p0/s0%t0.history.parquet $(scale)/datasets/resnet-4/p0/s0%t0.safetensors $(scale)/datasets/resnet-4/p0/s0%t1.history.parquet $(scale)/datasets/resnet-4/p0/s0%t1.safetensors $(scale)/datasets/resnet-4/p0/s0%t2.history.parquet $(scale)/datasets/resnet-4/p0/s0%t2.safetensors $(scale)/datasets/resnet-4/p0/s0%t3.history.parquet $(scale)/datasets/resnet-4/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-4/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-8/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-8/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-8/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-8/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t3.safetensors

$(scale)/datasets/resnetv2-8/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-8/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-8/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-8/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-8/p0/s0/t3.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnetv2-8/p0/s0/
$(scale)/datasets/resnetv2-8/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-8/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-8/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-8/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-8/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-8/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-8/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-8/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnetv2-8/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-16/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-16/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-16/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-16/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t3.safetensors

$(scale)/datasets/resnetv2-16/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-16/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-16/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-16/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-16/p0/s0/t3.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnetv2-16/p0/s0/
$(scale)/datasets/resnetv2-16/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-16/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-16/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-16/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-16/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-16/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-16/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-16/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnetv2-16/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-8/p0/s0/t0.history.parquet $(scale)/datasets/vit-8/p0/s0/t0.safetensors $(scale)/datasets/vit-8/p0/s0/t1.history.parquet $(scale)/datasets/vit-8/p0/s0/t1.safetensors $(scale)/datasets/vit-8/p0/s0/t2.history.parquet $(scale)/datasets/vit-8/p0/s0/t2.safetensors $(scale)/datasets/vit-8/p0/s0/t3.history.parquet $(scale)/datasets/vit-8/p0/s0/t3.safetensors

$(scale)/datasets/vit-8/p0/s0/t0.history.parquet $(scale)/datasets/vit-8/p0/s0/t0.safetensors $(scale)/datasets/vit-8/p0/s0/t1.history.parquet $(scale)/datasets/vit-8/p0/s0/t1.safetensors $(scale)/datasets/vit-8/p0/s0/t2.history.parquet $(scale)/datasets/vit-8/p0/s0/t2.safetensors $(scale)/datasets/vit-8/p0/s0/t3.history.parquet $(scale)/datasets/vit-8/p0/s0/t3.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-8/p0/s0/
$(scale)/datasets/vit-8/p0/s0%t0.history.parquet $(scale)/datasets/vit-8/p0/s0%t0.safetensors $(scale)/datasets/vit-8/p0/s0%t1.history.parquet $(scale)/datasets/vit-8/p0/s0%t1.safetensors $(scale)/datasets/vit-8/p0/s0%t2.history.parquet $(scale)/datasets/vit-8/p0/s0%t2.safetensors $(scale)/datasets/vit-8/p0/s0%t3.history.parquet $(scale)/datasets/vit-8/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-8/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-16/p0/s0/t0.history.parquet $(scale)/datasets/vit-16/p0/s0/t0.safetensors $(scale)/datasets/vit-16/p0/s0/t1.history.parquet $(scale)/datasets/vit-16/p0/s0/t1.safetensors $(scale)/datasets/vit-16/p0/s0/t2.history.parquet $(scale)/datasets/vit-16/p0/s0/t2.safetensors $(scale)/datasets/vit-16/p0/s0/t3.history.parquet $(scale)/datasets/vit-16/p0/s0/t3.safetensors

$(scale)/datasets/vit-16/p0/s0/t0.history.parquet $(scale)/datasets/vit-16/p0/s0/t0.safetensors $(scale)/datasets/vit-16/p0/s0/t1.history.parquet $(scale)/datasets/vit-16/p0/s0/t1.safetensors $(scale)/datasets/vit-16/p0/s0/t2.history.parquet $(scale)/datasets/vit-16/p0/s0/t2.safetensors $(scale)/datasets/vit-16/p0/s0/t3.history.parquet $(scale)/datasets/vit-16/p0/s0/t3.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-16/p0/s0/
$(scale)/datasets/vit-16/p0/s0%t0.history.parquet $(scale)/datasets/vit-16/p0/s0%t0.safetensors $(scale)/datasets/vit-16/p0/s0%t1.history.parquet $(scale)/datasets/vit-16/p0/s0%t1.safetensors $(scale)/datasets/vit-16/p0/s0%t2.history.parquet $(scale)/datasets/vit-16/p0/s0%t2.safetensors $(scale)/datasets/vit-16/p0/s0%t3.history.parquet $(scale)/datasets/vit-16/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-16/p0/s0/t{task}.safetensors'

$(scale)/cifar10/resnet-2/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-stopped/s0/
$(scale)/cifar10/resnet-2/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet --set evaluate_every=2 --task 0 --out $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-stopped/s0/
$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-stopped/s0/
$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-4/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0-stopped/s0/
$(scale)/cifar10/resnet-4/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet --set evaluate_every=2 --task 0 --out $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0-stopped/s0/
$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0-stopped/s0/
$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet --set evaluate_every=2 --task 0 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet --set evaluate_every=2 --task 0 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-8/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-stopped/s0/
$(scale)/cifar10/vit-8/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet --set evaluate_every=2 --task 0 --out $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-stopped/s0/
$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-stopped/s0/
$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-16/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0-stopped/s0/
$(scale)/cifar10/vit-16/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet --set evaluate_every=2 --task 0 --out $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0-stopped/s0/
$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0-stopped/s0/
$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/pretrain/resnet-2/p0-steps2.history.parquet $(scale)/pretrain/resnet-2/p0-steps2.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-2/
$(scale)/pretrain/resnet-2/p0-steps2%history.parquet $(scale)/pretrain/resnet-2/p0-steps2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --set schedule.steps=2 --seed 0 --out $(scale)/pretrain/resnet-2/p0-steps2.safetensors

$(scale)/cifar10/resnet-2/p0-steps2/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0-steps2.history.parquet \
    $(scale)/pretrain/resnet-2/p0-steps2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-steps2/s0/
$(scale)/cifar10/resnet-2/p0-steps2/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0-steps2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors

$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-steps2/s0/
$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-steps2/s0/
$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05.safetensors

$(scale)/pretrain/vit-8/p0-steps2.history.parquet $(scale)/pretrain/vit-8/p0-steps2.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-8/
$(scale)/pretrain/vit-8/p0-steps2%history.parquet $(scale)/pretrain/vit-8/p0-steps2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --set schedule.steps=2 --seed 0 --out $(scale)/pretrain/vit-8/p0-steps2.safetensors

$(scale)/cifar10/vit-8/p0-steps2/s0/a.history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-8/p0-steps2.history.parquet \
    $(scale)/pretrain/vit-8/p0-steps2.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-steps2/s0/
$(scale)/cifar10/vit-8/p0-steps2/s0/a%history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0-steps2.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors

$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-steps2/s0/
$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-steps2/s0/
$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05.safetensors

$(scale)/tables/pretrain-1of2.parquet: \
    $(call files,data/mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --class-order listed --valid 0 --fraction 1/2 --out $(scale)/tables/pretrain-1of2.parquet

$(scale)/pretrain/resnet-2/p0-data1of2.history.parquet $(scale)/pretrain/resnet-2/p0-data1of2.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain-1of2.parquet | build $(scale-rules) $(scale)/pretrain/resnet-2/
$(scale)/pretrain/resnet-2/p0-data1of2%history.parquet $(scale)/pretrain/resnet-2/p0-data1of2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain-1of2.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-2/p0-data1of2.safetensors

$(scale)/cifar10/resnet-2/p0-data1of2/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0-data1of2.history.parquet \
    $(scale)/pretrain/resnet-2/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-data1of2/s0/
$(scale)/cifar10/resnet-2/p0-data1of2/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors

$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-data1of2/s0/
$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-data1of2/s0/
$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.safetensors

$(scale)/pretrain/vit-8/p0-data1of2.history.parquet $(scale)/pretrain/vit-8/p0-data1of2.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain-1of2.parquet | build $(scale-rules) $(scale)/pretrain/vit-8/
$(scale)/pretrain/vit-8/p0-data1of2%history.parquet $(scale)/pretrain/vit-8/p0-data1of2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain-1of2.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --seed 0 --out $(scale)/pretrain/vit-8/p0-data1of2.safetensors

$(scale)/cifar10/vit-8/p0-data1of2/s0/a.history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-8/p0-data1of2.history.parquet \
    $(scale)/pretrain/vit-8/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-data1of2/s0/
$(scale)/cifar10/vit-8/p0-data1of2/s0/a%history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors

$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-data1of2/s0/
$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-data1of2/s0/
$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set later.steps=4 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4.safetensors

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --set later.steps=4 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4.safetensors

$(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set later.steps=4 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4.safetensors

$(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --set later.steps=4 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4.safetensors

$(scale)/cifar10/resnet-2/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-2/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnet-2/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-2/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnet-4/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-4/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnet-4/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-4/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-8/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-8/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-8/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-8/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-8/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-8/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-16/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-16/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-16/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-16/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-16/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-16/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnet-2/p0-float32/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-float32/s0/
$(scale)/cifar10/resnet-2/p0-float32/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors

$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-float32/s0/
$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-2/p0-bf16/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-bf16/s0/
$(scale)/cifar10/resnet-2/p0-bf16/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors

$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-bf16/s0/
$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-float32/s0/
$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-bf16/s0/
$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05.safetensors
