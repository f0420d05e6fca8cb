# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/scale.toml pipelines/scale/smoke/study.toml
# sha256 of these: 30e36c91e6e9893ecd317829510f5504fc7b6538da9e8c756a572184ccb84468

scale := $(OUT)/scale-smoke
scale-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: scale scale-size scale-cifar100-sequence scale-cifar100-halves scale-shift scale-datasets scale-scratch scale-pretrain-steps scale-pretrain-data scale-finetune-steps scale-overlap scale-precision scale-plan scale-so-far scale-keep
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
scale-keep: | build $(scale-rules)
	@$(BIN)/grid outdated $(scale-rules) $(settings) --keep
scale-plan: | build $(scale-rules) $(scale)/tables/cifar10.parquet $(scale)/tables/pretrain.parquet $(scale)/tables/sequence.parquet $(scale)/tables/halves.parquet $(scale)/tables/shift.parquet $(scale)/tables/datasets.parquet $(scale)/tables/pretrain-1of2.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/scale.toml --preset smoke --json $(settings) --bin $(BIN) | $(BIN)/plan

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 4186957e900fdfad tables/cifar10.parquet || :)

$(scale)/tables/pretrain.parquet: \
    $(call files,data/mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --class-order listed --valid 0 --out $(scale)/tables/pretrain.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) ec32a40c35764f4d tables/pretrain.parquet || :)

$(scale)/pretrain/resnet-2/p0.history.parquet $(scale)/pretrain/resnet-2/p0.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-2/
$(scale)/pretrain/resnet-2/p0%history.parquet $(scale)/pretrain/resnet-2/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-2/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 29d81249c9b00a64-$(PRECISION) pretrain/resnet-2/p0.history.parquet pretrain/resnet-2/p0.safetensors || :)

$(scale)/cifar10/resnet-2/p0/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c31b9a55552a4269-$(PRECISION) cifar10/resnet-2/p0/s0/a.history.parquet cifar10/resnet-2/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 61906473ae453b1b-$(PRECISION) cifar10/resnet-2/p0/s0/b.lr0.01.history.parquet cifar10/resnet-2/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    pipelines/scale/smoke/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 \
	    --task 0 --out $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1c9b363d2828241b-$(PRECISION) cifar10/resnet-2/scratch/s0/a.history.parquet cifar10/resnet-2/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9b3a12de50f8c7d5-$(PRECISION) cifar10/resnet-2/scratch/s0/b.lr0.01.history.parquet cifar10/resnet-2/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6b31530ab876b4a3-$(PRECISION) cifar10/resnet-2/p0/s0/b.lr0.05.history.parquet cifar10/resnet-2/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e6dcd002c1458f6e-$(PRECISION) cifar10/resnet-2/scratch/s0/b.lr0.05.history.parquet cifar10/resnet-2/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/resnet-4/p0.history.parquet $(scale)/pretrain/resnet-4/p0.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-4/
$(scale)/pretrain/resnet-4/p0%history.parquet $(scale)/pretrain/resnet-4/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=4 --set labels.size=4 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-4/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 82cce8f060dddb1e-$(PRECISION) pretrain/resnet-4/p0.history.parquet pretrain/resnet-4/p0.safetensors || :)

$(scale)/cifar10/resnet-4/p0/s0/a.history.parquet $(scale)/cifar10/resnet-4/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/a%history.parquet $(scale)/cifar10/resnet-4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-4/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8fde46ad1ede8074-$(PRECISION) cifar10/resnet-4/p0/s0/a.history.parquet cifar10/resnet-4/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5f02aa9fc3493f63-$(PRECISION) cifar10/resnet-4/p0/s0/b.lr0.01.history.parquet cifar10/resnet-4/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    pipelines/scale/smoke/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/smoke/resnet.toml --set model.width=4 --set labels.size=4 \
	    --task 0 --out $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8083c021bd90af12-$(PRECISION) cifar10/resnet-4/scratch/s0/a.history.parquet cifar10/resnet-4/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6d465455c42b2976-$(PRECISION) cifar10/resnet-4/scratch/s0/b.lr0.01.history.parquet cifar10/resnet-4/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-4/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 76dd796e42c4a60a-$(PRECISION) cifar10/resnet-4/p0/s0/b.lr0.05.history.parquet cifar10/resnet-4/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d7f396bf65b7fc97-$(PRECISION) cifar10/resnet-4/scratch/s0/b.lr0.05.history.parquet cifar10/resnet-4/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/resnetv2-8/p0.history.parquet $(scale)/pretrain/resnetv2-8/p0.safetensors: \
    pipelines/scale/smoke/resnetv2.toml \
    pipelines/scale/smoke/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-8/
$(scale)/pretrain/resnetv2-8/p0%history.parquet $(scale)/pretrain/resnetv2-8/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnetv2.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-8/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 76bf7d1c41f73b4d-$(PRECISION) pretrain/resnetv2-8/p0.history.parquet pretrain/resnetv2-8/p0.safetensors || :)

$(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 64fa89be3fa85ddb-$(PRECISION) cifar10/resnetv2-8/p0/s0/a.history.parquet cifar10/resnetv2-8/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) fd58d9799adf0b33-$(PRECISION) cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet cifar10/resnetv2-8/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    pipelines/scale/smoke/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/smoke/resnetv2.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) fb077d227c22f11a-$(PRECISION) cifar10/resnetv2-8/scratch/s0/a.history.parquet cifar10/resnetv2-8/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 634901793e01505f-$(PRECISION) cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet cifar10/resnetv2-8/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a8267fea84ac9b89-$(PRECISION) cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet cifar10/resnetv2-8/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2d634e9e273b4d7f-$(PRECISION) cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet cifar10/resnetv2-8/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/resnetv2-16/p0.history.parquet $(scale)/pretrain/resnetv2-16/p0.safetensors: \
    pipelines/scale/smoke/resnetv2.toml \
    pipelines/scale/smoke/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-16/
$(scale)/pretrain/resnetv2-16/p0%history.parquet $(scale)/pretrain/resnetv2-16/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnetv2.toml --set model.width=16 --set labels.size=16 --config pipelines/scale/smoke/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-16/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 270453ac64076cdd-$(PRECISION) pretrain/resnetv2-16/p0.history.parquet pretrain/resnetv2-16/p0.safetensors || :)

$(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6462bccfa455d258-$(PRECISION) cifar10/resnetv2-16/p0/s0/a.history.parquet cifar10/resnetv2-16/p0/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 91aa3bfb9e7d8796-$(PRECISION) cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet cifar10/resnetv2-16/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    pipelines/scale/smoke/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/smoke/resnetv2.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 395af680167d7132-$(PRECISION) cifar10/resnetv2-16/scratch/s0/a.history.parquet cifar10/resnetv2-16/scratch/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 26cefeb11cbdb3fa-$(PRECISION) cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet cifar10/resnetv2-16/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c12ea1c66ad8c519-$(PRECISION) cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet cifar10/resnetv2-16/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 29f70ab158cd4965-$(PRECISION) cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet cifar10/resnetv2-16/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/vit-8/p0.history.parquet $(scale)/pretrain/vit-8/p0.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-8/
$(scale)/pretrain/vit-8/p0%history.parquet $(scale)/pretrain/vit-8/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --seed 0 --out $(scale)/pretrain/vit-8/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ca2dea9da99f617d-$(PRECISION) pretrain/vit-8/p0.history.parquet pretrain/vit-8/p0.safetensors || :)

$(scale)/cifar10/vit-8/p0/s0/a.history.parquet $(scale)/cifar10/vit-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/a%history.parquet $(scale)/cifar10/vit-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-8/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 58b8df9da092a41c-$(PRECISION) cifar10/vit-8/p0/s0/a.history.parquet cifar10/vit-8/p0/s0/a.safetensors || :)

$(scale)/cifar10/vit-8/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f26a43aa2e267e43-$(PRECISION) cifar10/vit-8/p0/s0/b.lr0.01.history.parquet cifar10/vit-8/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-8/scratch/s0/a.history.parquet $(scale)/cifar10/vit-8/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    pipelines/scale/smoke/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
$(scale)/cifar10/vit-8/scratch/s0/a%history.parquet $(scale)/cifar10/vit-8/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/vit-8/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e4fdf325ec0bc31d-$(PRECISION) cifar10/vit-8/scratch/s0/a.history.parquet cifar10/vit-8/scratch/s0/a.safetensors || :)

$(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
$(scale)/cifar10/vit-8/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) af6e5091f9a1795f-$(PRECISION) cifar10/vit-8/scratch/s0/b.lr0.01.history.parquet cifar10/vit-8/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-8/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 46f9f4000f9fe6ec-$(PRECISION) cifar10/vit-8/p0/s0/b.lr0.05.history.parquet cifar10/vit-8/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
$(scale)/cifar10/vit-8/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ff9e43e671790373-$(PRECISION) cifar10/vit-8/scratch/s0/b.lr0.05.history.parquet cifar10/vit-8/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/vit-16/p0.history.parquet $(scale)/pretrain/vit-16/p0.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-16/
$(scale)/pretrain/vit-16/p0%history.parquet $(scale)/pretrain/vit-16/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=16 --set labels.size=16 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --seed 0 --out $(scale)/pretrain/vit-16/p0.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e266770de0172ed1-$(PRECISION) pretrain/vit-16/p0.history.parquet pretrain/vit-16/p0.safetensors || :)

$(scale)/cifar10/vit-16/p0/s0/a.history.parquet $(scale)/cifar10/vit-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
$(scale)/cifar10/vit-16/p0/s0/a%history.parquet $(scale)/cifar10/vit-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-16/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f288fa467211f5e0-$(PRECISION) cifar10/vit-16/p0/s0/a.history.parquet cifar10/vit-16/p0/s0/a.safetensors || :)

$(scale)/cifar10/vit-16/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
$(scale)/cifar10/vit-16/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-16/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 127a0d49e1ade5ca-$(PRECISION) cifar10/vit-16/p0/s0/b.lr0.01.history.parquet cifar10/vit-16/p0/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-16/scratch/s0/a.history.parquet $(scale)/cifar10/vit-16/scratch/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    pipelines/scale/smoke/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
$(scale)/cifar10/vit-16/scratch/s0/a%history.parquet $(scale)/cifar10/vit-16/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/smoke/vit.toml --set model.dim=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/vit-16/scratch/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 601ebcb6a083638f-$(PRECISION) cifar10/vit-16/scratch/s0/a.history.parquet cifar10/vit-16/scratch/s0/a.safetensors || :)

$(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
$(scale)/cifar10/vit-16/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-16/scratch/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9f0af18712d5a36b-$(PRECISION) cifar10/vit-16/scratch/s0/b.lr0.01.history.parquet cifar10/vit-16/scratch/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-16/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
$(scale)/cifar10/vit-16/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-16/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 342e4562b666e814-$(PRECISION) cifar10/vit-16/p0/s0/b.lr0.05.history.parquet cifar10/vit-16/p0/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
$(scale)/cifar10/vit-16/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-16/scratch/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 440d776822afacc5-$(PRECISION) cifar10/vit-16/scratch/s0/b.lr0.05.history.parquet cifar10/vit-16/scratch/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/resnetv2-8/p1.history.parquet $(scale)/pretrain/resnetv2-8/p1.safetensors: \
    pipelines/scale/smoke/resnetv2.toml \
    pipelines/scale/smoke/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-8/
$(scale)/pretrain/resnetv2-8/p1%history.parquet $(scale)/pretrain/resnetv2-8/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnetv2.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-resnetv2.toml \
	    --seed 1 --out $(scale)/pretrain/resnetv2-8/p1.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e33f28d40c1c117c-$(PRECISION) pretrain/resnetv2-8/p1.history.parquet pretrain/resnetv2-8/p1.safetensors || :)

$(scale)/cifar10/resnetv2-8/p1/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p1.history.parquet \
    $(scale)/pretrain/resnetv2-8/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p1/s0/
$(scale)/cifar10/resnetv2-8/p1/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 4f8e4564d4256988-$(PRECISION) cifar10/resnetv2-8/p1/s0/a.history.parquet cifar10/resnetv2-8/p1/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p1/s0/
$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f729f881f6ad60ce-$(PRECISION) cifar10/resnetv2-8/p1/s0/b.lr0.01.history.parquet cifar10/resnetv2-8/p1/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p1/s0/
$(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p1/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 16c0c21788328663-$(PRECISION) cifar10/resnetv2-8/p1/s0/b.lr0.05.history.parquet cifar10/resnetv2-8/p1/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-freeze.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f154bb1ca8617987-$(PRECISION) cifar10/resnet-2/p0/s0/b.lr0.01-freeze.history.parquet cifar10/resnet-2/p0/s0/b.lr0.01-freeze.safetensors || :)

$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
$(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0bb4545e4d3ef416-$(PRECISION) cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.history.parquet cifar10/resnet-2/scratch/s0/b.lr0.01-freeze.safetensors || :)

$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
$(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-4/p0/s0/b.lr0.01-freeze.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 44df8e61f17300df-$(PRECISION) cifar10/resnet-4/p0/s0/b.lr0.01-freeze.history.parquet cifar10/resnet-4/p0/s0/b.lr0.01-freeze.safetensors || :)

$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
$(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 33bafb208d8fe995-$(PRECISION) cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.history.parquet cifar10/resnet-4/scratch/s0/b.lr0.01-freeze.safetensors || :)

$(scale)/tables/sequence.parquet: \
    $(call files,data/fashion-mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/fashion-mnist' --tasks 5 --classes-per-task 2 --class-order seed --fraction 1/20 --out $(scale)/tables/sequence.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 72fde9ebf8769407 tables/sequence.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) b34438131bbb2b6f-$(PRECISION) sequence/resnet-2/p0/s0/t0.history.parquet sequence/resnet-2/p0/s0/t4.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) ca2539009dc0d6d3-$(PRECISION) sequence/resnet-4/p0/s0/t0.history.parquet sequence/resnet-4/p0/s0/t4.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) f7bfd7fc9cb66cbe-$(PRECISION) sequence/resnetv2-8/p0/s0/t0.history.parquet sequence/resnetv2-8/p0/s0/t4.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) ebe5f68484a139c0-$(PRECISION) sequence/resnetv2-16/p0/s0/t0.history.parquet sequence/resnetv2-16/p0/s0/t4.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 7e34dd01631d9bff-$(PRECISION) sequence/vit-8/p0/s0/t0.history.parquet sequence/vit-8/p0/s0/t4.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 6c0a2e873238c281-$(PRECISION) sequence/vit-16/p0/s0/t0.history.parquet sequence/vit-16/p0/s0/t4.safetensors || :)

$(scale)/tables/halves.parquet: \
    $(call files,data/fashion-mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/fashion-mnist' --tasks 2 --classes-per-task 5 --class-order seed --fraction 1/20 --out $(scale)/tables/halves.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) b46fa3a10518e6a9 tables/halves.parquet || :)

$(scale)/halves/resnet-2/p0/s0/a.history.parquet $(scale)/halves/resnet-2/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-2/p0/s0/
$(scale)/halves/resnet-2/p0/s0/a%history.parquet $(scale)/halves/resnet-2/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-2/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 60472a49d6024df3-$(PRECISION) halves/resnet-2/p0/s0/a.history.parquet halves/resnet-2/p0/s0/a.safetensors || :)

$(scale)/halves/resnet-2/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-2/p0/s0/
$(scale)/halves/resnet-2/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnet-2/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) d1614beb1ce98646-$(PRECISION) halves/resnet-2/p0/s0/b.lr0.01.history.parquet halves/resnet-2/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnet-2/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-2/p0/s0/
$(scale)/halves/resnet-2/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-2/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnet-2/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6ba382ac32ef1ef3-$(PRECISION) halves/resnet-2/p0/s0/b.lr0.05.history.parquet halves/resnet-2/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnet-4/p0/s0/a.history.parquet $(scale)/halves/resnet-4/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-4/p0/s0/
$(scale)/halves/resnet-4/p0/s0/a%history.parquet $(scale)/halves/resnet-4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-4/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 22acaa646a8b54ab-$(PRECISION) halves/resnet-4/p0/s0/a.history.parquet halves/resnet-4/p0/s0/a.safetensors || :)

$(scale)/halves/resnet-4/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-4/p0/s0/
$(scale)/halves/resnet-4/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnet-4/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1dd48f7f498a354b-$(PRECISION) halves/resnet-4/p0/s0/b.lr0.01.history.parquet halves/resnet-4/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnet-4/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-4/p0/s0/
$(scale)/halves/resnet-4/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/halves/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnet-4/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a8e7c223e49c5a82-$(PRECISION) halves/resnet-4/p0/s0/b.lr0.05.history.parquet halves/resnet-4/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-8/p0/s0/a.history.parquet $(scale)/halves/resnetv2-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-8/p0/s0/
$(scale)/halves/resnetv2-8/p0/s0/a%history.parquet $(scale)/halves/resnetv2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnetv2-8/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3f01e95892ddb4c1-$(PRECISION) halves/resnetv2-8/p0/s0/a.history.parquet halves/resnetv2-8/p0/s0/a.safetensors || :)

$(scale)/halves/resnetv2-8/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-8/p0/s0/
$(scale)/halves/resnetv2-8/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnetv2-8/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cbe42c8fe566a1d9-$(PRECISION) halves/resnetv2-8/p0/s0/b.lr0.01.history.parquet halves/resnetv2-8/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-8/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-8/p0/s0/
$(scale)/halves/resnetv2-8/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnetv2-8/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7076338b7584bb49-$(PRECISION) halves/resnetv2-8/p0/s0/b.lr0.05.history.parquet halves/resnetv2-8/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/resnetv2-16/p0/s0/a.history.parquet $(scale)/halves/resnetv2-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-16/p0/s0/
$(scale)/halves/resnetv2-16/p0/s0/a%history.parquet $(scale)/halves/resnetv2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnetv2-16/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 60c6e1e11634a423-$(PRECISION) halves/resnetv2-16/p0/s0/a.history.parquet halves/resnetv2-16/p0/s0/a.safetensors || :)

$(scale)/halves/resnetv2-16/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-16/p0/s0/
$(scale)/halves/resnetv2-16/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/resnetv2-16/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2975d90ba4f0ec81-$(PRECISION) halves/resnetv2-16/p0/s0/b.lr0.01.history.parquet halves/resnetv2-16/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/resnetv2-16/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-16/p0/s0/
$(scale)/halves/resnetv2-16/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/resnetv2-16/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7b3f5f4a8b34b147-$(PRECISION) halves/resnetv2-16/p0/s0/b.lr0.05.history.parquet halves/resnetv2-16/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/vit-8/p0/s0/a.history.parquet $(scale)/halves/vit-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-8/p0/s0/
$(scale)/halves/vit-8/p0/s0/a%history.parquet $(scale)/halves/vit-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-8/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 23b8b3deff65a94b-$(PRECISION) halves/vit-8/p0/s0/a.history.parquet halves/vit-8/p0/s0/a.safetensors || :)

$(scale)/halves/vit-8/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-8/p0/s0/a.history.parquet \
    $(scale)/halves/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-8/p0/s0/
$(scale)/halves/vit-8/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/vit-8/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2aaa0aebcac39b54-$(PRECISION) halves/vit-8/p0/s0/b.lr0.01.history.parquet halves/vit-8/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/vit-8/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-8/p0/s0/a.history.parquet \
    $(scale)/halves/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-8/p0/s0/
$(scale)/halves/vit-8/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/vit-8/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) df9e2583abbb8408-$(PRECISION) halves/vit-8/p0/s0/b.lr0.05.history.parquet halves/vit-8/p0/s0/b.lr0.05.safetensors || :)

$(scale)/halves/vit-16/p0/s0/a.history.parquet $(scale)/halves/vit-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-16/p0/s0/
$(scale)/halves/vit-16/p0/s0/a%history.parquet $(scale)/halves/vit-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-16/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ec2ed21d4f3b484e-$(PRECISION) halves/vit-16/p0/s0/a.history.parquet halves/vit-16/p0/s0/a.safetensors || :)

$(scale)/halves/vit-16/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-16/p0/s0/a.history.parquet \
    $(scale)/halves/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-16/p0/s0/
$(scale)/halves/vit-16/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/halves/vit-16/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e476f21c2d3ebad3-$(PRECISION) halves/vit-16/p0/s0/b.lr0.01.history.parquet halves/vit-16/p0/s0/b.lr0.01.safetensors || :)

$(scale)/halves/vit-16/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-16/p0/s0/a.history.parquet \
    $(scale)/halves/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-16/p0/s0/
$(scale)/halves/vit-16/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/halves.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/halves/vit-16/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 339b1cb1c0c6b321-$(PRECISION) halves/vit-16/p0/s0/b.lr0.05.history.parquet halves/vit-16/p0/s0/b.lr0.05.safetensors || :)

$(scale)/tables/shift.parquet: \
    $(call files,data/fashion-mnist) \
    pipelines/scale/smoke/superclasses.toml | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/fashion-mnist' --by shift --superclasses pipelines/scale/smoke/superclasses.toml --tasks 2 --subclasses-per-task 1 --fraction 1/20 --out $(scale)/tables/shift.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 45b47ac666afa82b tables/shift.parquet || :)

$(scale)/shift/resnet-2/p0/s0/a.history.parquet $(scale)/shift/resnet-2/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-2/p0/s0/
$(scale)/shift/resnet-2/p0/s0/a%history.parquet $(scale)/shift/resnet-2/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-2/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b47277d7e74db919-$(PRECISION) shift/resnet-2/p0/s0/a.history.parquet shift/resnet-2/p0/s0/a.safetensors || :)

$(scale)/shift/resnet-2/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-2/p0/s0/
$(scale)/shift/resnet-2/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnet-2/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 151e54b726684249-$(PRECISION) shift/resnet-2/p0/s0/b.lr0.01.history.parquet shift/resnet-2/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnet-2/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-2/p0/s0/
$(scale)/shift/resnet-2/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-2/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnet-2/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 921486fceb9d81b1-$(PRECISION) shift/resnet-2/p0/s0/b.lr0.05.history.parquet shift/resnet-2/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnet-4/p0/s0/a.history.parquet $(scale)/shift/resnet-4/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-4/p0.history.parquet \
    $(scale)/pretrain/resnet-4/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-4/p0/s0/
$(scale)/shift/resnet-4/p0/s0/a%history.parquet $(scale)/shift/resnet-4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-4/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-4/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5d335e7c51260c1e-$(PRECISION) shift/resnet-4/p0/s0/a.history.parquet shift/resnet-4/p0/s0/a.safetensors || :)

$(scale)/shift/resnet-4/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-4/p0/s0/
$(scale)/shift/resnet-4/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnet-4/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 73d361202d0eabf9-$(PRECISION) shift/resnet-4/p0/s0/b.lr0.01.history.parquet shift/resnet-4/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnet-4/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-4/p0/s0/
$(scale)/shift/resnet-4/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/shift/resnet-4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnet-4/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 98f8f14a86e03481-$(PRECISION) shift/resnet-4/p0/s0/b.lr0.05.history.parquet shift/resnet-4/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-8/p0/s0/a.history.parquet $(scale)/shift/resnetv2-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-8/p0/s0/
$(scale)/shift/resnetv2-8/p0/s0/a%history.parquet $(scale)/shift/resnetv2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnetv2-8/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 632474843e3ca39c-$(PRECISION) shift/resnetv2-8/p0/s0/a.history.parquet shift/resnetv2-8/p0/s0/a.safetensors || :)

$(scale)/shift/resnetv2-8/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-8/p0/s0/
$(scale)/shift/resnetv2-8/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnetv2-8/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b4f213d58f86cf35-$(PRECISION) shift/resnetv2-8/p0/s0/b.lr0.01.history.parquet shift/resnetv2-8/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-8/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-8/p0/s0/
$(scale)/shift/resnetv2-8/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnetv2-8/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e5245a9fe067ab65-$(PRECISION) shift/resnetv2-8/p0/s0/b.lr0.05.history.parquet shift/resnetv2-8/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/resnetv2-16/p0/s0/a.history.parquet $(scale)/shift/resnetv2-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-16/p0/s0/
$(scale)/shift/resnetv2-16/p0/s0/a%history.parquet $(scale)/shift/resnetv2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnetv2-16/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7a9c004c19a2fdcc-$(PRECISION) shift/resnetv2-16/p0/s0/a.history.parquet shift/resnetv2-16/p0/s0/a.safetensors || :)

$(scale)/shift/resnetv2-16/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-16/p0/s0/
$(scale)/shift/resnetv2-16/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/resnetv2-16/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) faaacd55de98e257-$(PRECISION) shift/resnetv2-16/p0/s0/b.lr0.01.history.parquet shift/resnetv2-16/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/resnetv2-16/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-16/p0/s0/
$(scale)/shift/resnetv2-16/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/resnetv2-16/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 634243432b1bd1c1-$(PRECISION) shift/resnetv2-16/p0/s0/b.lr0.05.history.parquet shift/resnetv2-16/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/vit-8/p0/s0/a.history.parquet $(scale)/shift/vit-8/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-8/p0.history.parquet \
    $(scale)/pretrain/vit-8/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-8/p0/s0/
$(scale)/shift/vit-8/p0/s0/a%history.parquet $(scale)/shift/vit-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-8/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2392f1af823e41ca-$(PRECISION) shift/vit-8/p0/s0/a.history.parquet shift/vit-8/p0/s0/a.safetensors || :)

$(scale)/shift/vit-8/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-8/p0/s0/a.history.parquet \
    $(scale)/shift/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-8/p0/s0/
$(scale)/shift/vit-8/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/vit-8/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 93b27017fb62c1c9-$(PRECISION) shift/vit-8/p0/s0/b.lr0.01.history.parquet shift/vit-8/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/vit-8/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-8/p0/s0/a.history.parquet \
    $(scale)/shift/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-8/p0/s0/
$(scale)/shift/vit-8/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/vit-8/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 1d64509030901b77-$(PRECISION) shift/vit-8/p0/s0/b.lr0.05.history.parquet shift/vit-8/p0/s0/b.lr0.05.safetensors || :)

$(scale)/shift/vit-16/p0/s0/a.history.parquet $(scale)/shift/vit-16/p0/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-16/p0.history.parquet \
    $(scale)/pretrain/vit-16/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-16/p0/s0/
$(scale)/shift/vit-16/p0/s0/a%history.parquet $(scale)/shift/vit-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-16/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-16/p0/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0412837ee6e739ce-$(PRECISION) shift/vit-16/p0/s0/a.history.parquet shift/vit-16/p0/s0/a.safetensors || :)

$(scale)/shift/vit-16/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-16/p0/s0/a.history.parquet \
    $(scale)/shift/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-16/p0/s0/
$(scale)/shift/vit-16/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/shift/vit-16/p0/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 500571b79c8a6b9d-$(PRECISION) shift/vit-16/p0/s0/b.lr0.01.history.parquet shift/vit-16/p0/s0/b.lr0.01.safetensors || :)

$(scale)/shift/vit-16/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-16/p0/s0/a.history.parquet \
    $(scale)/shift/vit-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-16/p0/s0/
$(scale)/shift/vit-16/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/shift.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/shift/vit-16/p0/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 17f1112125e3a07c-$(PRECISION) shift/vit-16/p0/s0/b.lr0.05.history.parquet shift/vit-16/p0/s0/b.lr0.05.safetensors || :)

$(scale)/tables/datasets.parquet: \
    $(call files,data/mnist) $(call files,data/fashion-mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data mnist=data/mnist --data fashion-mnist=data/fashion-mnist --by data-set --tasks-per-set 2 --classes-per-task 5 --fraction 1/20 --out $(scale)/tables/datasets.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) e70b155568776271 tables/datasets.parquet || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 88b385c6e8817742-$(PRECISION) datasets/resnet-2/p0/s0/t0.history.parquet datasets/resnet-2/p0/s0/t3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 88252d86fc3a0280-$(PRECISION) datasets/resnet-4/p0/s0/t0.history.parquet datasets/resnet-4/p0/s0/t3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 511aab2120be388a-$(PRECISION) datasets/resnetv2-8/p0/s0/t0.history.parquet datasets/resnetv2-8/p0/s0/t3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 17ff50f1f7f15c78-$(PRECISION) datasets/resnetv2-16/p0/s0/t0.history.parquet datasets/resnetv2-16/p0/s0/t3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) f68e477e05c492ea-$(PRECISION) datasets/vit-8/p0/s0/t0.history.parquet datasets/vit-8/p0/s0/t3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) b782517b0cd647d1-$(PRECISION) datasets/vit-16/p0/s0/t0.history.parquet datasets/vit-16/p0/s0/t3.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 4f082a54b32d7dd0-$(PRECISION) cifar10/resnet-2/p0-stopped/s0/a.history.parquet cifar10/resnet-2/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-stopped/s0/
$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 9979a43c6ee04ea0-$(PRECISION) cifar10/resnet-2/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnet-2/p0-stopped/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-stopped/s0/
$(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c2c19b053b6fe91f-$(PRECISION) cifar10/resnet-2/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnet-2/p0-stopped/s0/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 50a857845a71bd56-$(PRECISION) cifar10/resnet-4/p0-stopped/s0/a.history.parquet cifar10/resnet-4/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0-stopped/s0/
$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7c3328cab568d221-$(PRECISION) cifar10/resnet-4/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnet-4/p0-stopped/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-4/p0-stopped/s0/
$(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-4/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2cb64f75232462f4-$(PRECISION) cifar10/resnet-4/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnet-4/p0-stopped/s0/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 69aac6a3b6333eaf-$(PRECISION) cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet cifar10/resnetv2-8/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 05cde5c7a2728a0e-$(PRECISION) cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a3b99dbde69694a1-$(PRECISION) cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 526c53af98ae8022-$(PRECISION) cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet cifar10/resnetv2-16/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 927a8c06de833f43-$(PRECISION) cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.history.parquet cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0c7f1b486ac04f8c-$(PRECISION) cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.history.parquet cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 0a052cacf5a5fc47-$(PRECISION) cifar10/vit-8/p0-stopped/s0/a.history.parquet cifar10/vit-8/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-stopped/s0/
$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 11b04fa755db310a-$(PRECISION) cifar10/vit-8/p0-stopped/s0/b.lr0.01.history.parquet cifar10/vit-8/p0-stopped/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-stopped/s0/
$(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e2fea953b1a40989-$(PRECISION) cifar10/vit-8/p0-stopped/s0/b.lr0.05.history.parquet cifar10/vit-8/p0-stopped/s0/b.lr0.05.safetensors || :)

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
	@$(if $(dry),,$(BIN)/grid made $(scale) 6ea4c47d3e8a4f8a-$(PRECISION) cifar10/vit-16/p0-stopped/s0/a.history.parquet cifar10/vit-16/p0-stopped/s0/a.safetensors || :)

$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0-stopped/s0/
$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 0da9a0262730c13c-$(PRECISION) cifar10/vit-16/p0-stopped/s0/b.lr0.01.history.parquet cifar10/vit-16/p0-stopped/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-16/p0-stopped/s0/
$(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-16/p0-stopped/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8c0f34eafa805eff-$(PRECISION) cifar10/vit-16/p0-stopped/s0/b.lr0.05.history.parquet cifar10/vit-16/p0-stopped/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/resnet-2/p0-steps2.history.parquet $(scale)/pretrain/resnet-2/p0-steps2.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-2/
$(scale)/pretrain/resnet-2/p0-steps2%history.parquet $(scale)/pretrain/resnet-2/p0-steps2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --set schedule.steps=2 --seed 0 --out $(scale)/pretrain/resnet-2/p0-steps2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c87d0a1dbadab398-$(PRECISION) pretrain/resnet-2/p0-steps2.history.parquet pretrain/resnet-2/p0-steps2.safetensors || :)

$(scale)/cifar10/resnet-2/p0-steps2/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0-steps2.history.parquet \
    $(scale)/pretrain/resnet-2/p0-steps2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-steps2/s0/
$(scale)/cifar10/resnet-2/p0-steps2/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0-steps2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 615f38e5279541bb-$(PRECISION) cifar10/resnet-2/p0-steps2/s0/a.history.parquet cifar10/resnet-2/p0-steps2/s0/a.safetensors || :)

$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-steps2/s0/
$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6901a6a8dd79b12f-$(PRECISION) cifar10/resnet-2/p0-steps2/s0/b.lr0.01.history.parquet cifar10/resnet-2/p0-steps2/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-steps2/s0/
$(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-steps2/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 56b15cf98e4e8a04-$(PRECISION) cifar10/resnet-2/p0-steps2/s0/b.lr0.05.history.parquet cifar10/resnet-2/p0-steps2/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/vit-8/p0-steps2.history.parquet $(scale)/pretrain/vit-8/p0-steps2.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-8/
$(scale)/pretrain/vit-8/p0-steps2%history.parquet $(scale)/pretrain/vit-8/p0-steps2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --set schedule.steps=2 --seed 0 --out $(scale)/pretrain/vit-8/p0-steps2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) b7e1141a89adf8f6-$(PRECISION) pretrain/vit-8/p0-steps2.history.parquet pretrain/vit-8/p0-steps2.safetensors || :)

$(scale)/cifar10/vit-8/p0-steps2/s0/a.history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-8/p0-steps2.history.parquet \
    $(scale)/pretrain/vit-8/p0-steps2.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-steps2/s0/
$(scale)/cifar10/vit-8/p0-steps2/s0/a%history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0-steps2.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 8446d94a61aa15ed-$(PRECISION) cifar10/vit-8/p0-steps2/s0/a.history.parquet cifar10/vit-8/p0-steps2/s0/a.safetensors || :)

$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-steps2/s0/
$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2f2bb74715cea306-$(PRECISION) cifar10/vit-8/p0-steps2/s0/b.lr0.01.history.parquet cifar10/vit-8/p0-steps2/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-steps2/s0/
$(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-steps2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0-steps2/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 39a98f97217996ba-$(PRECISION) cifar10/vit-8/p0-steps2/s0/b.lr0.05.history.parquet cifar10/vit-8/p0-steps2/s0/b.lr0.05.safetensors || :)

$(scale)/tables/pretrain-1of2.parquet: \
    $(call files,data/mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'data/mnist' --tasks 1 --classes-per-task 10 --class-order listed --valid 0 --fraction 1/2 --out $(scale)/tables/pretrain-1of2.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) fe09ec93e8613890 tables/pretrain-1of2.parquet || :)

$(scale)/pretrain/resnet-2/p0-data1of2.history.parquet $(scale)/pretrain/resnet-2/p0-data1of2.safetensors: \
    pipelines/scale/smoke/resnet.toml \
    pipelines/scale/smoke/pretrain-resnet.toml \
    $(scale)/tables/pretrain-1of2.parquet | build $(scale-rules) $(scale)/pretrain/resnet-2/
$(scale)/pretrain/resnet-2/p0-data1of2%history.parquet $(scale)/pretrain/resnet-2/p0-data1of2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain-1of2.parquet \
	    --config pipelines/scale/smoke/resnet.toml --set model.width=2 --set labels.size=2 --config pipelines/scale/smoke/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-2/p0-data1of2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5b890f013c104e91-$(PRECISION) pretrain/resnet-2/p0-data1of2.history.parquet pretrain/resnet-2/p0-data1of2.safetensors || :)

$(scale)/cifar10/resnet-2/p0-data1of2/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0-data1of2.history.parquet \
    $(scale)/pretrain/resnet-2/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-data1of2/s0/
$(scale)/cifar10/resnet-2/p0-data1of2/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ded2bd5702aca337-$(PRECISION) cifar10/resnet-2/p0-data1of2/s0/a.history.parquet cifar10/resnet-2/p0-data1of2/s0/a.safetensors || :)

$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-data1of2/s0/
$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7389eb062114bd50-$(PRECISION) cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.history.parquet cifar10/resnet-2/p0-data1of2/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-data1of2/s0/
$(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 5cc87a72b4d7cc60-$(PRECISION) cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.history.parquet cifar10/resnet-2/p0-data1of2/s0/b.lr0.05.safetensors || :)

$(scale)/pretrain/vit-8/p0-data1of2.history.parquet $(scale)/pretrain/vit-8/p0-data1of2.safetensors: \
    pipelines/scale/smoke/vit.toml \
    pipelines/scale/smoke/pretrain-vit.toml \
    $(scale)/tables/pretrain-1of2.parquet | build $(scale-rules) $(scale)/pretrain/vit-8/
$(scale)/pretrain/vit-8/p0-data1of2%history.parquet $(scale)/pretrain/vit-8/p0-data1of2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data 'data/mnist' --table $(scale)/tables/pretrain-1of2.parquet \
	    --config pipelines/scale/smoke/vit.toml --set model.dim=8 --set labels.size=8 --config pipelines/scale/smoke/pretrain-vit.toml \
	    --seed 0 --out $(scale)/pretrain/vit-8/p0-data1of2.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 637b6db75d7ce8a3-$(PRECISION) pretrain/vit-8/p0-data1of2.history.parquet pretrain/vit-8/p0-data1of2.safetensors || :)

$(scale)/cifar10/vit-8/p0-data1of2/s0/a.history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-8/p0-data1of2.history.parquet \
    $(scale)/pretrain/vit-8/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-data1of2/s0/
$(scale)/cifar10/vit-8/p0-data1of2/s0/a%history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-8/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 6e4115dd3765efee-$(PRECISION) cifar10/vit-8/p0-data1of2/s0/a.history.parquet cifar10/vit-8/p0-data1of2/s0/a.safetensors || :)

$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-data1of2/s0/
$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 2edec095e30b9f51-$(PRECISION) cifar10/vit-8/p0-data1of2/s0/b.lr0.01.history.parquet cifar10/vit-8/p0-data1of2/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0-data1of2/s0/
$(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/vit-8/p0-data1of2/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) c8a29c761e17ec9c-$(PRECISION) cifar10/vit-8/p0-data1of2/s0/b.lr0.05.history.parquet cifar10/vit-8/p0-data1of2/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set later.steps=4 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.01-steps4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) ec3e608e64cccb8c-$(PRECISION) cifar10/resnet-2/p0/s0/b.lr0.01-steps4.history.parquet cifar10/resnet-2/p0/s0/b.lr0.01-steps4.safetensors || :)

$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4.history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
$(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4%history.parquet $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --set later.steps=4 --out $(scale)/cifar10/resnet-2/p0/s0/b.lr0.05-steps4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 3c70f8ee5aac2b0b-$(PRECISION) cifar10/resnet-2/p0/s0/b.lr0.05-steps4.history.parquet cifar10/resnet-2/p0/s0/b.lr0.05-steps4.safetensors || :)

$(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --set later.steps=4 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.01-steps4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 942754f01c703c7a-$(PRECISION) cifar10/vit-8/p0/s0/b.lr0.01-steps4.history.parquet cifar10/vit-8/p0/s0/b.lr0.01-steps4.safetensors || :)

$(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4.history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4.safetensors: \
    pipelines/scale/smoke/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
$(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4%history.parquet $(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --set later.steps=4 --out $(scale)/cifar10/vit-8/p0/s0/b.lr0.05-steps4.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) f8f9fb4ac9e23810-$(PRECISION) cifar10/vit-8/p0/s0/b.lr0.05-steps4.history.parquet cifar10/vit-8/p0/s0/b.lr0.05-steps4.safetensors || :)

$(scale)/cifar10/resnet-2/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-2/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-2/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-2/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-2/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) d8f584c84e6eaac9 cifar10/resnet-2/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnet-2/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-2/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-2/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-2/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-2/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 53e6acf04a62b422 cifar10/resnet-2/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnet-4/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-4/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-4/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-4/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 185a763d98e12df4 cifar10/resnet-4/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnet-4/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-4/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-4/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnet-4/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) df2f13353a331658 cifar10/resnet-4/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 859a596cda3bfb4d cifar10/resnetv2-8/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 7e529d9a5c1d7a0c cifar10/resnetv2-8/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 0dfdc25cd3f94769 cifar10/resnetv2-16/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) ba5b2e673f778b22 cifar10/resnetv2-16/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-8/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-8/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-8/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-8/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 2dd839cfb670ac91 cifar10/vit-8/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-8/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-8/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-8/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-8/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-8/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 89a081fd08bab030 cifar10/vit-8/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-16/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-16/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-16/p0/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-16/p0/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) abb56986a12717be cifar10/vit-16/p0/s0/a.overlap.parquet || :)

$(scale)/cifar10/vit-16/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-16/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-16/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-16/scratch/s0/a.safetensors --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --per-class 20 --out $(scale)/cifar10/vit-16/scratch/s0/a.overlap.parquet
	@$(if $(dry),,$(BIN)/grid made $(scale) 0c86e8e1b157d782 cifar10/vit-16/scratch/s0/a.overlap.parquet || :)

$(scale)/cifar10/resnet-2/p0-float32/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-float32/s0/
$(scale)/cifar10/resnet-2/p0-float32/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) bb53977ee405564f cifar10/resnet-2/p0-float32/s0/a.history.parquet cifar10/resnet-2/p0-float32/s0/a.safetensors || :)

$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-float32/s0/
$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) cad93550405db261 cifar10/resnet-2/p0-float32/s0/b.lr0.01.history.parquet cifar10/resnet-2/p0-float32/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-2/p0-bf16/s0/a.history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-2/p0.history.parquet \
    $(scale)/pretrain/resnet-2/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-bf16/s0/
$(scale)/cifar10/resnet-2/p0-bf16/s0/a%history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-2/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 7afec0ec52c48cf6 cifar10/resnet-2/p0-bf16/s0/a.history.parquet cifar10/resnet-2/p0-bf16/s0/a.safetensors || :)

$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-bf16/s0/
$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.01 --out $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.01.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) 82be5cdbcf8fc850 cifar10/resnet-2/p0-bf16/s0/b.lr0.01.history.parquet cifar10/resnet-2/p0-bf16/s0/b.lr0.01.safetensors || :)

$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-float32/s0/
$(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-float32/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) e330b6e77fd5575e cifar10/resnet-2/p0-float32/s0/b.lr0.05.history.parquet cifar10/resnet-2/p0-float32/s0/b.lr0.05.safetensors || :)

$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/smoke/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-2/p0-bf16/s0/
$(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data 'data/fashion-mnist' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/smoke/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-2/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=2 --set later.lr=0.05 --out $(scale)/cifar10/resnet-2/p0-bf16/s0/b.lr0.05.safetensors
	@$(if $(dry),,$(BIN)/grid made $(scale) a55582822183a3ff cifar10/resnet-2/p0-bf16/s0/b.lr0.05.history.parquet cifar10/resnet-2/p0-bf16/s0/b.lr0.05.safetensors || :)
