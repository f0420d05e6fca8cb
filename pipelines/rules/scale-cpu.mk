# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/scale.toml pipelines/scale/cpu/../32px.toml pipelines/scale/cpu/study.toml
# sha256: 08b5bd557bfcc9f19a634962adeded5434b3fe8f9460704ec45244cfba167c98

scale := $(OUT)/scale-cpu
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
	    --title "Scale on two cores: size, so far" --out $(scale)/size.so-far.html
scale/cifar100-sequence-files-so-far:
	@$(if $(wildcard $(scale/cifar100-sequence-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/cifar100-sequence-files)) \
	    --title "Scale on two cores: cifar100-sequence, so far" --out $(scale)/cifar100-sequence.so-far.html
scale/cifar100-halves-files-so-far:
	@$(if $(wildcard $(scale/cifar100-halves-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/cifar100-halves-files)) \
	    --title "Scale on two cores: cifar100-halves, so far" --out $(scale)/cifar100-halves.so-far.html
scale/shift-files-so-far:
	@$(if $(wildcard $(scale/shift-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/shift-files)) \
	    --title "Scale on two cores: shift, so far" --out $(scale)/shift.so-far.html
scale/datasets-files-so-far:
	@$(if $(wildcard $(scale/datasets-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/datasets-files)) \
	    --title "Scale on two cores: datasets, so far" --out $(scale)/datasets.so-far.html
scale/scratch-files-so-far:
	@$(if $(wildcard $(scale/scratch-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/scratch-files)) \
	    --title "Scale on two cores: scratch, so far" --out $(scale)/scratch.so-far.html
scale/pretrain-steps-files-so-far:
	@$(if $(wildcard $(scale/pretrain-steps-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/pretrain-steps-files)) \
	    --title "Scale on two cores: pretrain-steps, so far" --out $(scale)/pretrain-steps.so-far.html
scale/pretrain-data-files-so-far:
	@$(if $(wildcard $(scale/pretrain-data-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/pretrain-data-files)) \
	    --title "Scale on two cores: pretrain-data, so far" --out $(scale)/pretrain-data.so-far.html
scale/finetune-steps-files-so-far:
	@$(if $(wildcard $(scale/finetune-steps-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/finetune-steps-files)) \
	    --title "Scale on two cores: finetune-steps, so far" --out $(scale)/finetune-steps.so-far.html
scale/overlap-files-so-far:
	@$(if $(wildcard $(scale/overlap-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/overlap-files)) \
	    --title "Scale on two cores: overlap, so far" --out $(scale)/overlap.so-far.html
scale/precision-files-so-far:
	@$(if $(wildcard $(scale/precision-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/precision-files)) \
	    --title "Scale on two cores: precision, so far" --out $(scale)/precision.so-far.html
scale-plan: | build $(scale-rules) $(scale)/tables/cifar10.parquet $(scale)/tables/pretrain.parquet $(scale)/tables/sequence.parquet $(scale)/tables/halves.parquet $(scale)/tables/shift.parquet $(scale)/tables/datasets.parquet $(scale)/tables/pretrain-1of2.parquet $(scale)/tables/pretrain-1of4.parquet $(scale)/tables/pretrain-1of8.parquet $(scale)/tables/pretrain-1of16.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/scale.toml --preset cpu --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

scale/size-files = \
    $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01-freeze.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-12/p1.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s0/a.history.parquet \
    $(scale)/pretrain/resnet-12/p2.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s2/a.history.parquet \
    $(scale)/pretrain/resnet-8/p1.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s0/a.history.parquet \
    $(scale)/pretrain/resnet-8/p2.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s2/a.history.parquet
$(scale)/size.html: $(scale-rules) $(scale/size-files) | build $(scale)/size.figures/
	$(CPU) $(BIN)/report $(scale/size-files) \
	    --title "Scale on two cores: size" --out $(scale)/size.html \
	    --joined $(scale)/size.figures --svg $(scale)/size.figures --markdown $(scale)/size.figures/README.md

scale/cifar100-sequence-files = \
    $(scale)/sequence/resnet-36/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnet-36/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnet-36/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnet-24/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnet-24/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnet-16/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnet-16/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnet-12/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnet-12/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnet-8/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnet-8/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-128/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-128/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-88/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-88/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-64/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-64/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-44/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-44/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-32/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-32/p0/s1/t9.history.parquet \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet
$(scale)/cifar100-sequence.html: $(scale-rules) $(scale/cifar100-sequence-files) | build $(scale)/cifar100-sequence.figures/
	$(CPU) $(BIN)/report $(scale/cifar100-sequence-files) \
	    --title "Scale on two cores: cifar100-sequence" --out $(scale)/cifar100-sequence.html \
	    --joined $(scale)/cifar100-sequence.figures --svg $(scale)/cifar100-sequence.figures --markdown $(scale)/cifar100-sequence.figures/README.md

scale/cifar100-halves-files = \
    $(scale)/halves/resnet-36/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-36/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-36/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-36/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-24/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-24/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-24/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-24/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-16/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-16/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-12/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-12/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-12/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-12/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnet-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnet-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-128/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-128/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-128/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-128/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-88/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-88/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-88/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-88/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-64/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-64/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-64/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-64/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-44/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-44/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-44/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-44/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/halves/resnet-36/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-36/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-24/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-24/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-16/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-16/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-12/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-12/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-8/p0/s1/a.history.parquet \
    $(scale)/halves/vit-128/p0/s0/a.history.parquet \
    $(scale)/halves/vit-128/p0/s1/a.history.parquet \
    $(scale)/halves/vit-88/p0/s0/a.history.parquet \
    $(scale)/halves/vit-88/p0/s1/a.history.parquet \
    $(scale)/halves/vit-64/p0/s0/a.history.parquet \
    $(scale)/halves/vit-64/p0/s1/a.history.parquet \
    $(scale)/halves/vit-44/p0/s0/a.history.parquet \
    $(scale)/halves/vit-44/p0/s1/a.history.parquet \
    $(scale)/halves/vit-32/p0/s0/a.history.parquet \
    $(scale)/halves/vit-32/p0/s1/a.history.parquet
$(scale)/cifar100-halves.html: $(scale-rules) $(scale/cifar100-halves-files) | build $(scale)/cifar100-halves.figures/
	$(CPU) $(BIN)/report $(scale/cifar100-halves-files) \
	    --title "Scale on two cores: cifar100-halves" --out $(scale)/cifar100-halves.html \
	    --joined $(scale)/cifar100-halves.figures --svg $(scale)/cifar100-halves.figures --markdown $(scale)/cifar100-halves.figures/README.md

scale/shift-files = \
    $(scale)/shift/resnet-36/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-36/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-36/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-36/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-24/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-24/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-24/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-24/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-16/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-16/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-12/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-12/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-12/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-12/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnet-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnet-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-128/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-128/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-128/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-128/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-88/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-88/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-88/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-88/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-64/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-64/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-64/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-64/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-44/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-44/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-44/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-44/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/shift/resnet-36/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-36/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-24/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-24/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-16/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-16/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-12/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-12/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-8/p0/s1/a.history.parquet \
    $(scale)/shift/vit-128/p0/s0/a.history.parquet \
    $(scale)/shift/vit-128/p0/s1/a.history.parquet \
    $(scale)/shift/vit-88/p0/s0/a.history.parquet \
    $(scale)/shift/vit-88/p0/s1/a.history.parquet \
    $(scale)/shift/vit-64/p0/s0/a.history.parquet \
    $(scale)/shift/vit-64/p0/s1/a.history.parquet \
    $(scale)/shift/vit-44/p0/s0/a.history.parquet \
    $(scale)/shift/vit-44/p0/s1/a.history.parquet \
    $(scale)/shift/vit-32/p0/s0/a.history.parquet \
    $(scale)/shift/vit-32/p0/s1/a.history.parquet
$(scale)/shift.html: $(scale-rules) $(scale/shift-files) | build $(scale)/shift.figures/
	$(CPU) $(BIN)/report $(scale/shift-files) \
	    --title "Scale on two cores: shift" --out $(scale)/shift.html \
	    --joined $(scale)/shift.figures --svg $(scale)/shift.figures --markdown $(scale)/shift.figures/README.md

scale/datasets-files = \
    $(scale)/datasets/resnet-36/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnet-36/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnet-36/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnet-36/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnet-36/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnet-36/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnet-36/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnet-36/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnet-24/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnet-24/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnet-24/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnet-24/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnet-24/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnet-24/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnet-24/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnet-24/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnet-16/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnet-16/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnet-16/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnet-16/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnet-16/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnet-16/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnet-16/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnet-16/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnet-12/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnet-12/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnet-12/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnet-12/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnet-12/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnet-12/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnet-12/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnet-12/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnet-8/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnet-8/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnet-8/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnet-8/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnet-8/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnet-8/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnet-8/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnet-8/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-128/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-128/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-128/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-128/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-128/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-128/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-128/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-128/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-88/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-88/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-88/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-88/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-88/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-88/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-88/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-88/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-64/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-64/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-64/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-64/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-64/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-64/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-64/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-64/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-44/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-44/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-44/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-44/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-44/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-44/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-44/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-44/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-32/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-32/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-32/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-32/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-32/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-32/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-32/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-32/p0/s1/t3.history.parquet \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet
$(scale)/datasets.html: $(scale-rules) $(scale/datasets-files) | build $(scale)/datasets.figures/
	$(CPU) $(BIN)/report $(scale/datasets-files) \
	    --title "Scale on two cores: datasets" --out $(scale)/datasets.html \
	    --joined $(scale)/datasets.figures --svg $(scale)/datasets.figures --markdown $(scale)/datasets.figures/README.md

scale/scratch-files = \
    $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s2/a.history.parquet
$(scale)/scratch.html: $(scale-rules) $(scale/scratch-files) | build $(scale)/scratch.figures/
	$(CPU) $(BIN)/report $(scale/scratch-files) \
	    --title "Scale on two cores: scratch" --out $(scale)/scratch.html \
	    --joined $(scale)/scratch.figures --svg $(scale)/scratch.figures --markdown $(scale)/scratch.figures/README.md

scale/pretrain-steps-files = \
    $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps300.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s0/a.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps600.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s0/a.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps1200.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps300.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s0/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps600.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s0/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps1200.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps300.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s0/a.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps600.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s0/a.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps1200.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s1/a.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps300.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s0/a.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps600.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s0/a.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps1200.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s1/a.history.parquet
$(scale)/pretrain-steps.html: $(scale-rules) $(scale/pretrain-steps-files) | build $(scale)/pretrain-steps.figures/
	$(CPU) $(BIN)/report $(scale/pretrain-steps-files) \
	    --title "Scale on two cores: pretrain-steps" --out $(scale)/pretrain-steps.html \
	    --joined $(scale)/pretrain-steps.figures --svg $(scale)/pretrain-steps.figures --markdown $(scale)/pretrain-steps.figures/README.md

scale/pretrain-data-files = \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of2.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of4.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of8.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of16.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of2.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s0/a.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of4.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s0/a.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of8.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s0/a.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of16.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s1/a.history.parquet
$(scale)/pretrain-data.html: $(scale-rules) $(scale/pretrain-data-files) | build $(scale)/pretrain-data.figures/
	$(CPU) $(BIN)/report $(scale/pretrain-data-files) \
	    --title "Scale on two cores: pretrain-data" --out $(scale)/pretrain-data.html \
	    --joined $(scale)/pretrain-data.figures --svg $(scale)/pretrain-data.figures --markdown $(scale)/pretrain-data.figures/README.md

scale/finetune-steps-files = \
    $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05-steps1400.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05-steps1400.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05-steps1400.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05-steps1400.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/b.lr0.05-steps1400.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/b.lr0.05-steps1400.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/b.lr0.01-steps1400.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/b.lr0.05-steps1400.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/b.lr0.05-steps1400.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet
$(scale)/finetune-steps.html: $(scale-rules) $(scale/finetune-steps-files) | build $(scale)/finetune-steps.figures/
	$(CPU) $(BIN)/report $(scale/finetune-steps-files) \
	    --title "Scale on two cores: finetune-steps" --out $(scale)/finetune-steps.html \
	    --joined $(scale)/finetune-steps.figures --svg $(scale)/finetune-steps.figures --markdown $(scale)/finetune-steps.figures/README.md

scale/overlap-files = \
    $(scale)/cifar10/resnet-36/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.overlap.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet
$(scale)/overlap.html: $(scale-rules) $(scale/overlap-files) | build $(scale)/overlap.figures/
	$(CPU) $(BIN)/report $(scale/overlap-files) \
	    --title "Scale on two cores: overlap" --out $(scale)/overlap.html \
	    --joined $(scale)/overlap.figures --svg $(scale)/overlap.figures --markdown $(scale)/overlap.figures/README.md

scale/precision-files = \
    $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s2/a.history.parquet
$(scale)/precision.html: $(scale-rules) $(scale/precision-files) | build $(scale)/precision.figures/
	$(CPU) $(BIN)/report $(scale/precision-files) \
	    --title "Scale on two cores: precision" --out $(scale)/precision.html \
	    --joined $(scale)/precision.figures --svg $(scale)/precision.figures --markdown $(scale)/precision.figures/README.md

$(scale)/tables/cifar10.parquet: \
    $(call files,$(call set,cifar10)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 2 --classes-per-task 5 --class-order listed --out $(scale)/tables/cifar10.parquet

$(scale)/tables/pretrain.parquet: \
    $(call files,$(call set,tiny-imagenet32)) \
    pipelines/scale/tiny-imagenet-pretrain.txt | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,tiny-imagenet32)' --tasks 1 --classes-per-task 102 --classes pipelines/scale/tiny-imagenet-pretrain.txt --class-order listed --valid 0 --out $(scale)/tables/pretrain.parquet

$(scale)/pretrain/resnet-36/p0.history.parquet $(scale)/pretrain/resnet-36/p0.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-36/
$(scale)/pretrain/resnet-36/p0%history.parquet $(scale)/pretrain/resnet-36/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=36 --set labels.size=36 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-36/p0.safetensors

$(scale)/cifar10/resnet-36/p0/s0/a.history.parquet $(scale)/cifar10/resnet-36/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s0/
$(scale)/cifar10/resnet-36/p0/s0/a%history.parquet $(scale)/cifar10/resnet-36/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-36/p0/s0/a.safetensors

$(scale)/cifar10/resnet-36/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s0/
$(scale)/cifar10/resnet-36/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s0/
$(scale)/cifar10/resnet-36/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-36/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/cpu/resnet.toml --set model.width=36 --set labels.size=36 \
	    --task 0 --out $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors

$(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s0/
$(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/p0/s1/a.history.parquet $(scale)/cifar10/resnet-36/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s1/
$(scale)/cifar10/resnet-36/p0/s1/a%history.parquet $(scale)/cifar10/resnet-36/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-36/p0/s1/a.safetensors

$(scale)/cifar10/resnet-36/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s1/
$(scale)/cifar10/resnet-36/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s1/
$(scale)/cifar10/resnet-36/scratch/s1/a%history.parquet $(scale)/cifar10/resnet-36/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --config pipelines/scale/cpu/resnet.toml --set model.width=36 --set labels.size=36 \
	    --task 0 --out $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors

$(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s1/
$(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/p0/s2/a.history.parquet $(scale)/cifar10/resnet-36/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s2/
$(scale)/cifar10/resnet-36/p0/s2/a%history.parquet $(scale)/cifar10/resnet-36/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-36/p0/s2/a.safetensors

$(scale)/cifar10/resnet-36/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s2/
$(scale)/cifar10/resnet-36/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s2/
$(scale)/cifar10/resnet-36/scratch/s2/a%history.parquet $(scale)/cifar10/resnet-36/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --config pipelines/scale/cpu/resnet.toml --set model.width=36 --set labels.size=36 \
	    --task 0 --out $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors

$(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s2/
$(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s0/
$(scale)/cifar10/resnet-36/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s0/
$(scale)/cifar10/resnet-36/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s1/
$(scale)/cifar10/resnet-36/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s1/
$(scale)/cifar10/resnet-36/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s2/
$(scale)/cifar10/resnet-36/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s2/
$(scale)/cifar10/resnet-36/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnet-24/p0.history.parquet $(scale)/pretrain/resnet-24/p0.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-24/
$(scale)/pretrain/resnet-24/p0%history.parquet $(scale)/pretrain/resnet-24/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=24 --set labels.size=24 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-24/p0.safetensors

$(scale)/cifar10/resnet-24/p0/s0/a.history.parquet $(scale)/cifar10/resnet-24/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s0/
$(scale)/cifar10/resnet-24/p0/s0/a%history.parquet $(scale)/cifar10/resnet-24/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-24/p0/s0/a.safetensors

$(scale)/cifar10/resnet-24/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s0/
$(scale)/cifar10/resnet-24/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s0/
$(scale)/cifar10/resnet-24/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-24/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/cpu/resnet.toml --set model.width=24 --set labels.size=24 \
	    --task 0 --out $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors

$(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s0/
$(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/p0/s1/a.history.parquet $(scale)/cifar10/resnet-24/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s1/
$(scale)/cifar10/resnet-24/p0/s1/a%history.parquet $(scale)/cifar10/resnet-24/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-24/p0/s1/a.safetensors

$(scale)/cifar10/resnet-24/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s1/
$(scale)/cifar10/resnet-24/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s1/
$(scale)/cifar10/resnet-24/scratch/s1/a%history.parquet $(scale)/cifar10/resnet-24/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --config pipelines/scale/cpu/resnet.toml --set model.width=24 --set labels.size=24 \
	    --task 0 --out $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors

$(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s1/
$(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/p0/s2/a.history.parquet $(scale)/cifar10/resnet-24/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s2/
$(scale)/cifar10/resnet-24/p0/s2/a%history.parquet $(scale)/cifar10/resnet-24/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-24/p0/s2/a.safetensors

$(scale)/cifar10/resnet-24/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s2/
$(scale)/cifar10/resnet-24/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s2/
$(scale)/cifar10/resnet-24/scratch/s2/a%history.parquet $(scale)/cifar10/resnet-24/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --config pipelines/scale/cpu/resnet.toml --set model.width=24 --set labels.size=24 \
	    --task 0 --out $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors

$(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s2/
$(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s0/
$(scale)/cifar10/resnet-24/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s0/
$(scale)/cifar10/resnet-24/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s1/
$(scale)/cifar10/resnet-24/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s1/
$(scale)/cifar10/resnet-24/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s2/
$(scale)/cifar10/resnet-24/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s2/
$(scale)/cifar10/resnet-24/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnet-16/p0.history.parquet $(scale)/pretrain/resnet-16/p0.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-16/
$(scale)/pretrain/resnet-16/p0%history.parquet $(scale)/pretrain/resnet-16/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=16 --set labels.size=16 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-16/p0.safetensors

$(scale)/cifar10/resnet-16/p0/s0/a.history.parquet $(scale)/cifar10/resnet-16/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s0/
$(scale)/cifar10/resnet-16/p0/s0/a%history.parquet $(scale)/cifar10/resnet-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0/s0/a.safetensors

$(scale)/cifar10/resnet-16/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s0/
$(scale)/cifar10/resnet-16/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s0/
$(scale)/cifar10/resnet-16/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-16/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/cpu/resnet.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors

$(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s0/
$(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0/s1/a.history.parquet $(scale)/cifar10/resnet-16/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s1/
$(scale)/cifar10/resnet-16/p0/s1/a%history.parquet $(scale)/cifar10/resnet-16/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0/s1/a.safetensors

$(scale)/cifar10/resnet-16/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s1/
$(scale)/cifar10/resnet-16/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s1/
$(scale)/cifar10/resnet-16/scratch/s1/a%history.parquet $(scale)/cifar10/resnet-16/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --config pipelines/scale/cpu/resnet.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors

$(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s1/
$(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0/s2/a.history.parquet $(scale)/cifar10/resnet-16/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s2/
$(scale)/cifar10/resnet-16/p0/s2/a%history.parquet $(scale)/cifar10/resnet-16/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0/s2/a.safetensors

$(scale)/cifar10/resnet-16/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s2/
$(scale)/cifar10/resnet-16/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s2/
$(scale)/cifar10/resnet-16/scratch/s2/a%history.parquet $(scale)/cifar10/resnet-16/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --config pipelines/scale/cpu/resnet.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors

$(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s2/
$(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s0/
$(scale)/cifar10/resnet-16/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s0/
$(scale)/cifar10/resnet-16/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s1/
$(scale)/cifar10/resnet-16/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s1/
$(scale)/cifar10/resnet-16/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s2/
$(scale)/cifar10/resnet-16/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s2/
$(scale)/cifar10/resnet-16/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnet-12/p0.history.parquet $(scale)/pretrain/resnet-12/p0.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-12/
$(scale)/pretrain/resnet-12/p0%history.parquet $(scale)/pretrain/resnet-12/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=12 --set labels.size=12 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-12/p0.safetensors

$(scale)/cifar10/resnet-12/p0/s0/a.history.parquet $(scale)/cifar10/resnet-12/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s0/
$(scale)/cifar10/resnet-12/p0/s0/a%history.parquet $(scale)/cifar10/resnet-12/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p0/s0/a.safetensors

$(scale)/cifar10/resnet-12/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s0/
$(scale)/cifar10/resnet-12/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s0/
$(scale)/cifar10/resnet-12/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-12/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/cpu/resnet.toml --set model.width=12 --set labels.size=12 \
	    --task 0 --out $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors

$(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s0/
$(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p0/s1/a.history.parquet $(scale)/cifar10/resnet-12/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s1/
$(scale)/cifar10/resnet-12/p0/s1/a%history.parquet $(scale)/cifar10/resnet-12/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p0/s1/a.safetensors

$(scale)/cifar10/resnet-12/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s1/
$(scale)/cifar10/resnet-12/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s1/
$(scale)/cifar10/resnet-12/scratch/s1/a%history.parquet $(scale)/cifar10/resnet-12/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --config pipelines/scale/cpu/resnet.toml --set model.width=12 --set labels.size=12 \
	    --task 0 --out $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors

$(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s1/
$(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p0/s2/a.history.parquet $(scale)/cifar10/resnet-12/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s2/
$(scale)/cifar10/resnet-12/p0/s2/a%history.parquet $(scale)/cifar10/resnet-12/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p0/s2/a.safetensors

$(scale)/cifar10/resnet-12/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s2/
$(scale)/cifar10/resnet-12/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s2/
$(scale)/cifar10/resnet-12/scratch/s2/a%history.parquet $(scale)/cifar10/resnet-12/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --config pipelines/scale/cpu/resnet.toml --set model.width=12 --set labels.size=12 \
	    --task 0 --out $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors

$(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s2/
$(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s0/
$(scale)/cifar10/resnet-12/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s0/
$(scale)/cifar10/resnet-12/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s1/
$(scale)/cifar10/resnet-12/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s1/
$(scale)/cifar10/resnet-12/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s2/
$(scale)/cifar10/resnet-12/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s2/
$(scale)/cifar10/resnet-12/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnet-8/p0.history.parquet $(scale)/pretrain/resnet-8/p0.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0%history.parquet $(scale)/pretrain/resnet-8/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-8/p0.safetensors

$(scale)/cifar10/resnet-8/p0/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s0/
$(scale)/cifar10/resnet-8/p0/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s0/
$(scale)/cifar10/resnet-8/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s0/
$(scale)/cifar10/resnet-8/scratch/s0/a%history.parquet $(scale)/cifar10/resnet-8/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors

$(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s0/
$(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s1/
$(scale)/cifar10/resnet-8/p0/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s1/
$(scale)/cifar10/resnet-8/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s1/
$(scale)/cifar10/resnet-8/scratch/s1/a%history.parquet $(scale)/cifar10/resnet-8/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors

$(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s1/
$(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0/s2/a.history.parquet $(scale)/cifar10/resnet-8/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s2/
$(scale)/cifar10/resnet-8/p0/s2/a%history.parquet $(scale)/cifar10/resnet-8/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0/s2/a.safetensors

$(scale)/cifar10/resnet-8/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s2/
$(scale)/cifar10/resnet-8/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    pipelines/scale/cpu/resnet.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s2/
$(scale)/cifar10/resnet-8/scratch/s2/a%history.parquet $(scale)/cifar10/resnet-8/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors

$(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s2/
$(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s0/
$(scale)/cifar10/resnet-8/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s0/
$(scale)/cifar10/resnet-8/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s1/
$(scale)/cifar10/resnet-8/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s1/
$(scale)/cifar10/resnet-8/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s2/
$(scale)/cifar10/resnet-8/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s2/
$(scale)/cifar10/resnet-8/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-40/p0.history.parquet $(scale)/pretrain/resnetv2-40/p0.safetensors: \
    pipelines/scale/cpu/resnetv2.toml \
    pipelines/scale/cpu/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-40/
$(scale)/pretrain/resnetv2-40/p0%history.parquet $(scale)/pretrain/resnetv2-40/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnetv2.toml --set model.width=40 --set labels.size=40 --config pipelines/scale/cpu/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-40/p0.safetensors

$(scale)/cifar10/resnetv2-40/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s0/
$(scale)/cifar10/resnetv2-40/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-40/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-40/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s0/
$(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s0/
$(scale)/cifar10/resnetv2-40/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/cpu/resnetv2.toml --set model.width=40 --set labels.size=40 \
	    --task 0 --out $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s0/
$(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s1/
$(scale)/cifar10/resnetv2-40/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-40/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-40/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s1/
$(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s1/
$(scale)/cifar10/resnetv2-40/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/cpu/resnetv2.toml --set model.width=40 --set labels.size=40 \
	    --task 0 --out $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s1/
$(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s2/
$(scale)/cifar10/resnetv2-40/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-40/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-40/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s2/
$(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s2/
$(scale)/cifar10/resnetv2-40/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/cpu/resnetv2.toml --set model.width=40 --set labels.size=40 \
	    --task 0 --out $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s2/
$(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s0/
$(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s0/
$(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s1/
$(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s1/
$(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s2/
$(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s2/
$(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-32/p0.history.parquet $(scale)/pretrain/resnetv2-32/p0.safetensors: \
    pipelines/scale/cpu/resnetv2.toml \
    pipelines/scale/cpu/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-32/
$(scale)/pretrain/resnetv2-32/p0%history.parquet $(scale)/pretrain/resnetv2-32/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnetv2.toml --set model.width=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-32/p0.safetensors

$(scale)/cifar10/resnetv2-32/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s0/
$(scale)/cifar10/resnetv2-32/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-32/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s0/
$(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s0/
$(scale)/cifar10/resnetv2-32/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/cpu/resnetv2.toml --set model.width=32 --set labels.size=32 \
	    --task 0 --out $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s0/
$(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s1/
$(scale)/cifar10/resnetv2-32/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-32/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s1/
$(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s1/
$(scale)/cifar10/resnetv2-32/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/cpu/resnetv2.toml --set model.width=32 --set labels.size=32 \
	    --task 0 --out $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s1/
$(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s2/
$(scale)/cifar10/resnetv2-32/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-32/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s2/
$(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s2/
$(scale)/cifar10/resnetv2-32/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/cpu/resnetv2.toml --set model.width=32 --set labels.size=32 \
	    --task 0 --out $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s2/
$(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s0/
$(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s0/
$(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s1/
$(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s1/
$(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s2/
$(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s2/
$(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-24/p0.history.parquet $(scale)/pretrain/resnetv2-24/p0.safetensors: \
    pipelines/scale/cpu/resnetv2.toml \
    pipelines/scale/cpu/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-24/
$(scale)/pretrain/resnetv2-24/p0%history.parquet $(scale)/pretrain/resnetv2-24/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnetv2.toml --set model.width=24 --set labels.size=24 --config pipelines/scale/cpu/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-24/p0.safetensors

$(scale)/cifar10/resnetv2-24/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s0/
$(scale)/cifar10/resnetv2-24/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-24/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-24/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s0/
$(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s0/
$(scale)/cifar10/resnetv2-24/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/cpu/resnetv2.toml --set model.width=24 --set labels.size=24 \
	    --task 0 --out $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s0/
$(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s1/
$(scale)/cifar10/resnetv2-24/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-24/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-24/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s1/
$(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s1/
$(scale)/cifar10/resnetv2-24/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/cpu/resnetv2.toml --set model.width=24 --set labels.size=24 \
	    --task 0 --out $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s1/
$(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s2/
$(scale)/cifar10/resnetv2-24/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-24/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-24/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s2/
$(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s2/
$(scale)/cifar10/resnetv2-24/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/cpu/resnetv2.toml --set model.width=24 --set labels.size=24 \
	    --task 0 --out $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s2/
$(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s0/
$(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s0/
$(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s1/
$(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s1/
$(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s2/
$(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s2/
$(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-16/p0.history.parquet $(scale)/pretrain/resnetv2-16/p0.safetensors: \
    pipelines/scale/cpu/resnetv2.toml \
    pipelines/scale/cpu/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-16/
$(scale)/pretrain/resnetv2-16/p0%history.parquet $(scale)/pretrain/resnetv2-16/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnetv2.toml --set model.width=16 --set labels.size=16 --config pipelines/scale/cpu/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-16/p0.safetensors

$(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/cpu/resnetv2.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s1/
$(scale)/cifar10/resnetv2-16/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-16/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s1/
$(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s1/
$(scale)/cifar10/resnetv2-16/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/cpu/resnetv2.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s1/
$(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s2/
$(scale)/cifar10/resnetv2-16/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-16/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s2/
$(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s2/
$(scale)/cifar10/resnetv2-16/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/cpu/resnetv2.toml --set model.width=16 --set labels.size=16 \
	    --task 0 --out $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s2/
$(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
$(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
$(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s1/
$(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s1/
$(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s2/
$(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s2/
$(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnetv2-8/p0.history.parquet $(scale)/pretrain/resnetv2-8/p0.safetensors: \
    pipelines/scale/cpu/resnetv2.toml \
    pipelines/scale/cpu/pretrain-resnetv2.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnetv2-8/
$(scale)/pretrain/resnetv2-8/p0%history.parquet $(scale)/pretrain/resnetv2-8/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnetv2.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnetv2.toml \
	    --seed 0 --out $(scale)/pretrain/resnetv2-8/p0.safetensors

$(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/cpu/resnetv2.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s1/
$(scale)/cifar10/resnetv2-8/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-8/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s1/
$(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s1/
$(scale)/cifar10/resnetv2-8/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/cpu/resnetv2.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s1/
$(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s2/
$(scale)/cifar10/resnetv2-8/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-8/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s2/
$(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    pipelines/scale/cpu/resnetv2.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s2/
$(scale)/cifar10/resnetv2-8/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/cpu/resnetv2.toml --set model.width=8 --set labels.size=8 \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s2/
$(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
$(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
$(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s1/
$(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s1/
$(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s2/
$(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s2/
$(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/vit-128/p0.history.parquet $(scale)/pretrain/vit-128/p0.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-128/
$(scale)/pretrain/vit-128/p0%history.parquet $(scale)/pretrain/vit-128/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=128 --set labels.size=128 --config pipelines/scale/cpu/pretrain-vit.toml \
	    --seed 0 --out $(scale)/pretrain/vit-128/p0.safetensors

$(scale)/cifar10/vit-128/p0/s0/a.history.parquet $(scale)/cifar10/vit-128/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s0/
$(scale)/cifar10/vit-128/p0/s0/a%history.parquet $(scale)/cifar10/vit-128/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-128/p0/s0/a.safetensors

$(scale)/cifar10/vit-128/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s0/
$(scale)/cifar10/vit-128/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-128/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/scratch/s0/a.history.parquet $(scale)/cifar10/vit-128/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s0/
$(scale)/cifar10/vit-128/scratch/s0/a%history.parquet $(scale)/cifar10/vit-128/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/cpu/vit.toml --set model.dim=128 --set labels.size=128 \
	    --task 0 --out $(scale)/cifar10/vit-128/scratch/s0/a.safetensors

$(scale)/cifar10/vit-128/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s0/
$(scale)/cifar10/vit-128/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-128/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/p0/s1/a.history.parquet $(scale)/cifar10/vit-128/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s1/
$(scale)/cifar10/vit-128/p0/s1/a%history.parquet $(scale)/cifar10/vit-128/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-128/p0/s1/a.safetensors

$(scale)/cifar10/vit-128/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s1/
$(scale)/cifar10/vit-128/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-128/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/scratch/s1/a.history.parquet $(scale)/cifar10/vit-128/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s1/
$(scale)/cifar10/vit-128/scratch/s1/a%history.parquet $(scale)/cifar10/vit-128/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/cpu/vit.toml --set model.dim=128 --set labels.size=128 \
	    --task 0 --out $(scale)/cifar10/vit-128/scratch/s1/a.safetensors

$(scale)/cifar10/vit-128/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s1/
$(scale)/cifar10/vit-128/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-128/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/p0/s2/a.history.parquet $(scale)/cifar10/vit-128/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s2/
$(scale)/cifar10/vit-128/p0/s2/a%history.parquet $(scale)/cifar10/vit-128/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-128/p0/s2/a.safetensors

$(scale)/cifar10/vit-128/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s2/
$(scale)/cifar10/vit-128/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-128/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/scratch/s2/a.history.parquet $(scale)/cifar10/vit-128/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s2/
$(scale)/cifar10/vit-128/scratch/s2/a%history.parquet $(scale)/cifar10/vit-128/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/cpu/vit.toml --set model.dim=128 --set labels.size=128 \
	    --task 0 --out $(scale)/cifar10/vit-128/scratch/s2/a.safetensors

$(scale)/cifar10/vit-128/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s2/
$(scale)/cifar10/vit-128/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-128/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s0/
$(scale)/cifar10/vit-128/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-128/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s0/
$(scale)/cifar10/vit-128/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-128/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s1/
$(scale)/cifar10/vit-128/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-128/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s1/
$(scale)/cifar10/vit-128/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-128/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s2/
$(scale)/cifar10/vit-128/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-128/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s2/
$(scale)/cifar10/vit-128/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-128/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/vit-88/p0.history.parquet $(scale)/pretrain/vit-88/p0.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-88/
$(scale)/pretrain/vit-88/p0%history.parquet $(scale)/pretrain/vit-88/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=88 --set labels.size=88 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=2e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-88/p0.safetensors

$(scale)/cifar10/vit-88/p0/s0/a.history.parquet $(scale)/cifar10/vit-88/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s0/
$(scale)/cifar10/vit-88/p0/s0/a%history.parquet $(scale)/cifar10/vit-88/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-88/p0/s0/a.safetensors

$(scale)/cifar10/vit-88/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s0/
$(scale)/cifar10/vit-88/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/scratch/s0/a.history.parquet $(scale)/cifar10/vit-88/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s0/
$(scale)/cifar10/vit-88/scratch/s0/a%history.parquet $(scale)/cifar10/vit-88/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/cpu/vit.toml --set model.dim=88 --set labels.size=88 \
	    --task 0 --out $(scale)/cifar10/vit-88/scratch/s0/a.safetensors

$(scale)/cifar10/vit-88/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s0/
$(scale)/cifar10/vit-88/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/p0/s1/a.history.parquet $(scale)/cifar10/vit-88/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s1/
$(scale)/cifar10/vit-88/p0/s1/a%history.parquet $(scale)/cifar10/vit-88/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-88/p0/s1/a.safetensors

$(scale)/cifar10/vit-88/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s1/
$(scale)/cifar10/vit-88/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/scratch/s1/a.history.parquet $(scale)/cifar10/vit-88/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s1/
$(scale)/cifar10/vit-88/scratch/s1/a%history.parquet $(scale)/cifar10/vit-88/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/cpu/vit.toml --set model.dim=88 --set labels.size=88 \
	    --task 0 --out $(scale)/cifar10/vit-88/scratch/s1/a.safetensors

$(scale)/cifar10/vit-88/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s1/
$(scale)/cifar10/vit-88/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/p0/s2/a.history.parquet $(scale)/cifar10/vit-88/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s2/
$(scale)/cifar10/vit-88/p0/s2/a%history.parquet $(scale)/cifar10/vit-88/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-88/p0/s2/a.safetensors

$(scale)/cifar10/vit-88/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s2/
$(scale)/cifar10/vit-88/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-88/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/scratch/s2/a.history.parquet $(scale)/cifar10/vit-88/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s2/
$(scale)/cifar10/vit-88/scratch/s2/a%history.parquet $(scale)/cifar10/vit-88/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/cpu/vit.toml --set model.dim=88 --set labels.size=88 \
	    --task 0 --out $(scale)/cifar10/vit-88/scratch/s2/a.safetensors

$(scale)/cifar10/vit-88/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s2/
$(scale)/cifar10/vit-88/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-88/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s0/
$(scale)/cifar10/vit-88/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s0/
$(scale)/cifar10/vit-88/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s1/
$(scale)/cifar10/vit-88/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s1/
$(scale)/cifar10/vit-88/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s2/
$(scale)/cifar10/vit-88/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-88/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s2/
$(scale)/cifar10/vit-88/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-88/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/vit-64/p0.history.parquet $(scale)/pretrain/vit-64/p0.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-64/
$(scale)/pretrain/vit-64/p0%history.parquet $(scale)/pretrain/vit-64/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=64 --set labels.size=64 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-64/p0.safetensors

$(scale)/cifar10/vit-64/p0/s0/a.history.parquet $(scale)/cifar10/vit-64/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s0/
$(scale)/cifar10/vit-64/p0/s0/a%history.parquet $(scale)/cifar10/vit-64/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0/s0/a.safetensors

$(scale)/cifar10/vit-64/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s0/
$(scale)/cifar10/vit-64/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/scratch/s0/a.history.parquet $(scale)/cifar10/vit-64/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s0/
$(scale)/cifar10/vit-64/scratch/s0/a%history.parquet $(scale)/cifar10/vit-64/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/cpu/vit.toml --set model.dim=64 --set labels.size=64 \
	    --task 0 --out $(scale)/cifar10/vit-64/scratch/s0/a.safetensors

$(scale)/cifar10/vit-64/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s0/
$(scale)/cifar10/vit-64/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0/s1/a.history.parquet $(scale)/cifar10/vit-64/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s1/
$(scale)/cifar10/vit-64/p0/s1/a%history.parquet $(scale)/cifar10/vit-64/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0/s1/a.safetensors

$(scale)/cifar10/vit-64/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s1/
$(scale)/cifar10/vit-64/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/scratch/s1/a.history.parquet $(scale)/cifar10/vit-64/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s1/
$(scale)/cifar10/vit-64/scratch/s1/a%history.parquet $(scale)/cifar10/vit-64/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/cpu/vit.toml --set model.dim=64 --set labels.size=64 \
	    --task 0 --out $(scale)/cifar10/vit-64/scratch/s1/a.safetensors

$(scale)/cifar10/vit-64/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s1/
$(scale)/cifar10/vit-64/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0/s2/a.history.parquet $(scale)/cifar10/vit-64/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s2/
$(scale)/cifar10/vit-64/p0/s2/a%history.parquet $(scale)/cifar10/vit-64/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0/s2/a.safetensors

$(scale)/cifar10/vit-64/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s2/
$(scale)/cifar10/vit-64/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-64/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/scratch/s2/a.history.parquet $(scale)/cifar10/vit-64/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s2/
$(scale)/cifar10/vit-64/scratch/s2/a%history.parquet $(scale)/cifar10/vit-64/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/cpu/vit.toml --set model.dim=64 --set labels.size=64 \
	    --task 0 --out $(scale)/cifar10/vit-64/scratch/s2/a.safetensors

$(scale)/cifar10/vit-64/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s2/
$(scale)/cifar10/vit-64/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-64/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s0/
$(scale)/cifar10/vit-64/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s0/
$(scale)/cifar10/vit-64/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s1/
$(scale)/cifar10/vit-64/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s1/
$(scale)/cifar10/vit-64/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s2/
$(scale)/cifar10/vit-64/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-64/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s2/
$(scale)/cifar10/vit-64/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-64/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/vit-44/p0.history.parquet $(scale)/pretrain/vit-44/p0.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-44/
$(scale)/pretrain/vit-44/p0%history.parquet $(scale)/pretrain/vit-44/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=44 --set labels.size=44 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-44/p0.safetensors

$(scale)/cifar10/vit-44/p0/s0/a.history.parquet $(scale)/cifar10/vit-44/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s0/
$(scale)/cifar10/vit-44/p0/s0/a%history.parquet $(scale)/cifar10/vit-44/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-44/p0/s0/a.safetensors

$(scale)/cifar10/vit-44/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s0/
$(scale)/cifar10/vit-44/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/scratch/s0/a.history.parquet $(scale)/cifar10/vit-44/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s0/
$(scale)/cifar10/vit-44/scratch/s0/a%history.parquet $(scale)/cifar10/vit-44/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/cpu/vit.toml --set model.dim=44 --set labels.size=44 \
	    --task 0 --out $(scale)/cifar10/vit-44/scratch/s0/a.safetensors

$(scale)/cifar10/vit-44/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s0/
$(scale)/cifar10/vit-44/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/p0/s1/a.history.parquet $(scale)/cifar10/vit-44/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s1/
$(scale)/cifar10/vit-44/p0/s1/a%history.parquet $(scale)/cifar10/vit-44/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-44/p0/s1/a.safetensors

$(scale)/cifar10/vit-44/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s1/
$(scale)/cifar10/vit-44/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/scratch/s1/a.history.parquet $(scale)/cifar10/vit-44/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s1/
$(scale)/cifar10/vit-44/scratch/s1/a%history.parquet $(scale)/cifar10/vit-44/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/cpu/vit.toml --set model.dim=44 --set labels.size=44 \
	    --task 0 --out $(scale)/cifar10/vit-44/scratch/s1/a.safetensors

$(scale)/cifar10/vit-44/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s1/
$(scale)/cifar10/vit-44/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/p0/s2/a.history.parquet $(scale)/cifar10/vit-44/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s2/
$(scale)/cifar10/vit-44/p0/s2/a%history.parquet $(scale)/cifar10/vit-44/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-44/p0/s2/a.safetensors

$(scale)/cifar10/vit-44/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s2/
$(scale)/cifar10/vit-44/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-44/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/scratch/s2/a.history.parquet $(scale)/cifar10/vit-44/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s2/
$(scale)/cifar10/vit-44/scratch/s2/a%history.parquet $(scale)/cifar10/vit-44/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/cpu/vit.toml --set model.dim=44 --set labels.size=44 \
	    --task 0 --out $(scale)/cifar10/vit-44/scratch/s2/a.safetensors

$(scale)/cifar10/vit-44/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s2/
$(scale)/cifar10/vit-44/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-44/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s0/
$(scale)/cifar10/vit-44/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s0/
$(scale)/cifar10/vit-44/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s1/
$(scale)/cifar10/vit-44/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s1/
$(scale)/cifar10/vit-44/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s2/
$(scale)/cifar10/vit-44/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-44/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s2/
$(scale)/cifar10/vit-44/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-44/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/vit-32/p0.history.parquet $(scale)/pretrain/vit-32/p0.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0%history.parquet $(scale)/pretrain/vit-32/p0%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-32/p0.safetensors

$(scale)/cifar10/vit-32/p0/s0/a.history.parquet $(scale)/cifar10/vit-32/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s0/
$(scale)/cifar10/vit-32/p0/s0/a%history.parquet $(scale)/cifar10/vit-32/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0/s0/a.safetensors

$(scale)/cifar10/vit-32/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s0/
$(scale)/cifar10/vit-32/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/scratch/s0/a.history.parquet $(scale)/cifar10/vit-32/scratch/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s0/
$(scale)/cifar10/vit-32/scratch/s0/a%history.parquet $(scale)/cifar10/vit-32/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 \
	    --task 0 --out $(scale)/cifar10/vit-32/scratch/s0/a.safetensors

$(scale)/cifar10/vit-32/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s0/
$(scale)/cifar10/vit-32/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0/s1/a.history.parquet $(scale)/cifar10/vit-32/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s1/
$(scale)/cifar10/vit-32/p0/s1/a%history.parquet $(scale)/cifar10/vit-32/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0/s1/a.safetensors

$(scale)/cifar10/vit-32/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s1/
$(scale)/cifar10/vit-32/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/scratch/s1/a.history.parquet $(scale)/cifar10/vit-32/scratch/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s1/
$(scale)/cifar10/vit-32/scratch/s1/a%history.parquet $(scale)/cifar10/vit-32/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 \
	    --task 0 --out $(scale)/cifar10/vit-32/scratch/s1/a.safetensors

$(scale)/cifar10/vit-32/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s1/
$(scale)/cifar10/vit-32/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0/s2/a.history.parquet $(scale)/cifar10/vit-32/p0/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s2/
$(scale)/cifar10/vit-32/p0/s2/a%history.parquet $(scale)/cifar10/vit-32/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0/s2/a.safetensors

$(scale)/cifar10/vit-32/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s2/
$(scale)/cifar10/vit-32/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/scratch/s2/a.history.parquet $(scale)/cifar10/vit-32/scratch/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    pipelines/scale/cpu/vit.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s2/
$(scale)/cifar10/vit-32/scratch/s2/a%history.parquet $(scale)/cifar10/vit-32/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 \
	    --task 0 --out $(scale)/cifar10/vit-32/scratch/s2/a.safetensors

$(scale)/cifar10/vit-32/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s2/
$(scale)/cifar10/vit-32/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s0/
$(scale)/cifar10/vit-32/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s0/
$(scale)/cifar10/vit-32/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s1/
$(scale)/cifar10/vit-32/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s1/
$(scale)/cifar10/vit-32/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s2/
$(scale)/cifar10/vit-32/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s2/
$(scale)/cifar10/vit-32/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/scratch/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnet-12/p1.history.parquet $(scale)/pretrain/resnet-12/p1.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-12/
$(scale)/pretrain/resnet-12/p1%history.parquet $(scale)/pretrain/resnet-12/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=12 --set labels.size=12 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 1 --out $(scale)/pretrain/resnet-12/p1.safetensors

$(scale)/cifar10/resnet-12/p1/s0/a.history.parquet $(scale)/cifar10/resnet-12/p1/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p1.history.parquet \
    $(scale)/pretrain/resnet-12/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s0/
$(scale)/cifar10/resnet-12/p1/s0/a%history.parquet $(scale)/cifar10/resnet-12/p1/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p1/s0/a.safetensors

$(scale)/cifar10/resnet-12/p1/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p1/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s0/
$(scale)/cifar10/resnet-12/p1/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p1/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p1/s0/b.lr0.01.safetensors

$(scale)/pretrain/resnet-12/p2.history.parquet $(scale)/pretrain/resnet-12/p2.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-12/
$(scale)/pretrain/resnet-12/p2%history.parquet $(scale)/pretrain/resnet-12/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=12 --set labels.size=12 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 2 --out $(scale)/pretrain/resnet-12/p2.safetensors

$(scale)/cifar10/resnet-12/p2/s0/a.history.parquet $(scale)/cifar10/resnet-12/p2/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p2.history.parquet \
    $(scale)/pretrain/resnet-12/p2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s0/
$(scale)/cifar10/resnet-12/p2/s0/a%history.parquet $(scale)/cifar10/resnet-12/p2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p2/s0/a.safetensors

$(scale)/cifar10/resnet-12/p2/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p2/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s0/
$(scale)/cifar10/resnet-12/p2/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p2/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p1/s1/a.history.parquet $(scale)/cifar10/resnet-12/p1/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p1.history.parquet \
    $(scale)/pretrain/resnet-12/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s1/
$(scale)/cifar10/resnet-12/p1/s1/a%history.parquet $(scale)/cifar10/resnet-12/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p1/s1/a.safetensors

$(scale)/cifar10/resnet-12/p1/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p1/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p1/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s1/
$(scale)/cifar10/resnet-12/p1/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p1/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p1/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p1/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p2/s1/a.history.parquet $(scale)/cifar10/resnet-12/p2/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p2.history.parquet \
    $(scale)/pretrain/resnet-12/p2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s1/
$(scale)/cifar10/resnet-12/p2/s1/a%history.parquet $(scale)/cifar10/resnet-12/p2/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p2/s1/a.safetensors

$(scale)/cifar10/resnet-12/p2/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p2/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s1/
$(scale)/cifar10/resnet-12/p2/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p2/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p2/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p1/s2/a.history.parquet $(scale)/cifar10/resnet-12/p1/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p1.history.parquet \
    $(scale)/pretrain/resnet-12/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s2/
$(scale)/cifar10/resnet-12/p1/s2/a%history.parquet $(scale)/cifar10/resnet-12/p1/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-12/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p1/s2/a.safetensors

$(scale)/cifar10/resnet-12/p1/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p1/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p1/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s2/
$(scale)/cifar10/resnet-12/p1/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p1/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p1/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p1/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p2/s2/a.history.parquet $(scale)/cifar10/resnet-12/p2/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p2.history.parquet \
    $(scale)/pretrain/resnet-12/p2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s2/
$(scale)/cifar10/resnet-12/p2/s2/a%history.parquet $(scale)/cifar10/resnet-12/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-12/p2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-12/p2/s2/a.safetensors

$(scale)/cifar10/resnet-12/p2/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p2/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p2/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s2/
$(scale)/cifar10/resnet-12/p2/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p2/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p2/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p2/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p1/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p1/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s0/
$(scale)/cifar10/resnet-12/p1/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p1/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p1/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p2/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p2/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s0/
$(scale)/cifar10/resnet-12/p2/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p2/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p1/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p1/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p1/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s1/
$(scale)/cifar10/resnet-12/p1/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p1/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p1/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p1/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p2/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p2/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s1/
$(scale)/cifar10/resnet-12/p2/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p2/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p2/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p1/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p1/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p1/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p1/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p1/s2/
$(scale)/cifar10/resnet-12/p1/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p1/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p1/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p1/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p2/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p2/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p2/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p2/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p2/s2/
$(scale)/cifar10/resnet-12/p2/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p2/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p2/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p2/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnet-8/p1.history.parquet $(scale)/pretrain/resnet-8/p1.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p1%history.parquet $(scale)/pretrain/resnet-8/p1%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 1 --out $(scale)/pretrain/resnet-8/p1.safetensors

$(scale)/cifar10/resnet-8/p1/s0/a.history.parquet $(scale)/cifar10/resnet-8/p1/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p1.history.parquet \
    $(scale)/pretrain/resnet-8/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s0/
$(scale)/cifar10/resnet-8/p1/s0/a%history.parquet $(scale)/cifar10/resnet-8/p1/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p1/s0/a.safetensors

$(scale)/cifar10/resnet-8/p1/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p1/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s0/
$(scale)/cifar10/resnet-8/p1/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p1/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p1/s0/b.lr0.01.safetensors

$(scale)/pretrain/resnet-8/p2.history.parquet $(scale)/pretrain/resnet-8/p2.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p2%history.parquet $(scale)/pretrain/resnet-8/p2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 2 --out $(scale)/pretrain/resnet-8/p2.safetensors

$(scale)/cifar10/resnet-8/p2/s0/a.history.parquet $(scale)/cifar10/resnet-8/p2/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p2.history.parquet \
    $(scale)/pretrain/resnet-8/p2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s0/
$(scale)/cifar10/resnet-8/p2/s0/a%history.parquet $(scale)/cifar10/resnet-8/p2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p2/s0/a.safetensors

$(scale)/cifar10/resnet-8/p2/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p2/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s0/
$(scale)/cifar10/resnet-8/p2/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p2/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p1/s1/a.history.parquet $(scale)/cifar10/resnet-8/p1/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p1.history.parquet \
    $(scale)/pretrain/resnet-8/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s1/
$(scale)/cifar10/resnet-8/p1/s1/a%history.parquet $(scale)/cifar10/resnet-8/p1/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p1/s1/a.safetensors

$(scale)/cifar10/resnet-8/p1/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p1/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p1/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s1/
$(scale)/cifar10/resnet-8/p1/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p1/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p1/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p1/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p2/s1/a.history.parquet $(scale)/cifar10/resnet-8/p2/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p2.history.parquet \
    $(scale)/pretrain/resnet-8/p2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s1/
$(scale)/cifar10/resnet-8/p2/s1/a%history.parquet $(scale)/cifar10/resnet-8/p2/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p2/s1/a.safetensors

$(scale)/cifar10/resnet-8/p2/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p2/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s1/
$(scale)/cifar10/resnet-8/p2/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p2/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p2/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p1/s2/a.history.parquet $(scale)/cifar10/resnet-8/p1/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p1.history.parquet \
    $(scale)/pretrain/resnet-8/p1.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s2/
$(scale)/cifar10/resnet-8/p1/s2/a%history.parquet $(scale)/cifar10/resnet-8/p1/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-8/p1.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p1/s2/a.safetensors

$(scale)/cifar10/resnet-8/p1/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p1/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p1/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s2/
$(scale)/cifar10/resnet-8/p1/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p1/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p1/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p1/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p2/s2/a.history.parquet $(scale)/cifar10/resnet-8/p2/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p2.history.parquet \
    $(scale)/pretrain/resnet-8/p2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s2/
$(scale)/cifar10/resnet-8/p2/s2/a%history.parquet $(scale)/cifar10/resnet-8/p2/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-8/p2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p2/s2/a.safetensors

$(scale)/cifar10/resnet-8/p2/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p2/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p2/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s2/
$(scale)/cifar10/resnet-8/p2/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p2/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p2/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p2/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p1/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p1/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p1/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s0/
$(scale)/cifar10/resnet-8/p1/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p1/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p1/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p1/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p2/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p2/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s0/
$(scale)/cifar10/resnet-8/p2/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p2/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p1/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p1/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p1/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s1/
$(scale)/cifar10/resnet-8/p1/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p1/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p1/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p1/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p2/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p2/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s1/
$(scale)/cifar10/resnet-8/p2/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p2/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p2/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p1/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p1/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p1/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p1/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p1/s2/
$(scale)/cifar10/resnet-8/p1/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p1/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p1/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p1/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p2/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p2/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p2/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p2/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p2/s2/
$(scale)/cifar10/resnet-8/p2/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p2/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p2/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p2/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s0/
$(scale)/cifar10/resnet-36/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-36/p0/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s0/
$(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-36/scratch/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-36/p0/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s1/
$(scale)/cifar10/resnet-36/p0/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-36/p0/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s1/
$(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-36/scratch/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-36/p0/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s2/
$(scale)/cifar10/resnet-36/p0/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-36/p0/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s2/
$(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-36/scratch/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s0/
$(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s0/
$(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-24/scratch/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s1/
$(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s1/
$(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-24/scratch/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-24/p0/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s2/
$(scale)/cifar10/resnet-24/p0/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-24/p0/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s2/
$(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-24/scratch/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-16/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s0/
$(scale)/cifar10/resnet-16/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-16/p0/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s0/
$(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-16/scratch/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-16/p0/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s1/
$(scale)/cifar10/resnet-16/p0/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-16/p0/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s1/
$(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-16/scratch/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-16/p0/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s2/
$(scale)/cifar10/resnet-16/p0/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-16/p0/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s2/
$(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-16/scratch/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s0/
$(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s0/
$(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-12/scratch/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s1/
$(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s1/
$(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-12/scratch/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-12/p0/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s2/
$(scale)/cifar10/resnet-12/p0/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-12/p0/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s2/
$(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-12/scratch/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-8/p0/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s0/
$(scale)/cifar10/resnet-8/p0/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-8/p0/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s0/
$(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-8/scratch/s0/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-8/p0/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s1/
$(scale)/cifar10/resnet-8/p0/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-8/p0/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s1/
$(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-8/scratch/s1/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-8/p0/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s2/
$(scale)/cifar10/resnet-8/p0/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-8/p0/s2/b.lr0.01-freeze.safetensors

$(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01-freeze.history.parquet $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01-freeze.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s2/
$(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01-freeze%history.parquet $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01-freeze%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set batch_norm=freeze --out $(scale)/cifar10/resnet-8/scratch/s2/b.lr0.01-freeze.safetensors

$(scale)/tables/sequence.parquet: \
    $(call files,$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))) \
    pipelines/scale/tiny-imagenet-held-out.txt | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --tasks 10 --classes-per-task 10 $(if $(call at-hand,cifar100),,--classes pipelines/scale/tiny-imagenet-held-out.txt) --class-order seed --out $(scale)/tables/sequence.parquet

.PRECIOUS: $(scale)/sequence/resnet-36/p0/s0/t0.history.parquet $(scale)/sequence/resnet-36/p0/s0/t0.safetensors $(scale)/sequence/resnet-36/p0/s0/t1.history.parquet $(scale)/sequence/resnet-36/p0/s0/t1.safetensors $(scale)/sequence/resnet-36/p0/s0/t2.history.parquet $(scale)/sequence/resnet-36/p0/s0/t2.safetensors $(scale)/sequence/resnet-36/p0/s0/t3.history.parquet $(scale)/sequence/resnet-36/p0/s0/t3.safetensors $(scale)/sequence/resnet-36/p0/s0/t4.history.parquet $(scale)/sequence/resnet-36/p0/s0/t4.safetensors $(scale)/sequence/resnet-36/p0/s0/t5.history.parquet $(scale)/sequence/resnet-36/p0/s0/t5.safetensors $(scale)/sequence/resnet-36/p0/s0/t6.history.parquet $(scale)/sequence/resnet-36/p0/s0/t6.safetensors $(scale)/sequence/resnet-36/p0/s0/t7.history.parquet $(scale)/sequence/resnet-36/p0/s0/t7.safetensors $(scale)/sequence/resnet-36/p0/s0/t8.history.parquet $(scale)/sequence/resnet-36/p0/s0/t8.safetensors $(scale)/sequence/resnet-36/p0/s0/t9.history.parquet $(scale)/sequence/resnet-36/p0/s0/t9.safetensors

$(scale)/sequence/resnet-36/p0/s0/t0.history.parquet $(scale)/sequence/resnet-36/p0/s0/t0.safetensors $(scale)/sequence/resnet-36/p0/s0/t1.history.parquet $(scale)/sequence/resnet-36/p0/s0/t1.safetensors $(scale)/sequence/resnet-36/p0/s0/t2.history.parquet $(scale)/sequence/resnet-36/p0/s0/t2.safetensors $(scale)/sequence/resnet-36/p0/s0/t3.history.parquet $(scale)/sequence/resnet-36/p0/s0/t3.safetensors $(scale)/sequence/resnet-36/p0/s0/t4.history.parquet $(scale)/sequence/resnet-36/p0/s0/t4.safetensors $(scale)/sequence/resnet-36/p0/s0/t5.history.parquet $(scale)/sequence/resnet-36/p0/s0/t5.safetensors $(scale)/sequence/resnet-36/p0/s0/t6.history.parquet $(scale)/sequence/resnet-36/p0/s0/t6.safetensors $(scale)/sequence/resnet-36/p0/s0/t7.history.parquet $(scale)/sequence/resnet-36/p0/s0/t7.safetensors $(scale)/sequence/resnet-36/p0/s0/t8.history.parquet $(scale)/sequence/resnet-36/p0/s0/t8.safetensors $(scale)/sequence/resnet-36/p0/s0/t9.history.parquet $(scale)/sequence/resnet-36/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-36/p0/s0/
$(scale)/sequence/resnet-36/p0/s0%t0.history.parquet $(scale)/sequence/resnet-36/p0/s0%t0.safetensors $(scale)/sequence/resnet-36/p0/s0%t1.history.parquet $(scale)/sequence/resnet-36/p0/s0%t1.safetensors $(scale)/sequence/resnet-36/p0/s0%t2.history.parquet $(scale)/sequence/resnet-36/p0/s0%t2.safetensors $(scale)/sequence/resnet-36/p0/s0%t3.history.parquet $(scale)/sequence/resnet-36/p0/s0%t3.safetensors $(scale)/sequence/resnet-36/p0/s0%t4.history.parquet $(scale)/sequence/resnet-36/p0/s0%t4.safetensors $(scale)/sequence/resnet-36/p0/s0%t5.history.parquet $(scale)/sequence/resnet-36/p0/s0%t5.safetensors $(scale)/sequence/resnet-36/p0/s0%t6.history.parquet $(scale)/sequence/resnet-36/p0/s0%t6.safetensors $(scale)/sequence/resnet-36/p0/s0%t7.history.parquet $(scale)/sequence/resnet-36/p0/s0%t7.safetensors $(scale)/sequence/resnet-36/p0/s0%t8.history.parquet $(scale)/sequence/resnet-36/p0/s0%t8.safetensors $(scale)/sequence/resnet-36/p0/s0%t9.history.parquet $(scale)/sequence/resnet-36/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-36/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-36/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-36/p0/s1/t0.history.parquet $(scale)/sequence/resnet-36/p0/s1/t0.safetensors $(scale)/sequence/resnet-36/p0/s1/t1.history.parquet $(scale)/sequence/resnet-36/p0/s1/t1.safetensors $(scale)/sequence/resnet-36/p0/s1/t2.history.parquet $(scale)/sequence/resnet-36/p0/s1/t2.safetensors $(scale)/sequence/resnet-36/p0/s1/t3.history.parquet $(scale)/sequence/resnet-36/p0/s1/t3.safetensors $(scale)/sequence/resnet-36/p0/s1/t4.history.parquet $(scale)/sequence/resnet-36/p0/s1/t4.safetensors $(scale)/sequence/resnet-36/p0/s1/t5.history.parquet $(scale)/sequence/resnet-36/p0/s1/t5.safetensors $(scale)/sequence/resnet-36/p0/s1/t6.history.parquet $(scale)/sequence/resnet-36/p0/s1/t6.safetensors $(scale)/sequence/resnet-36/p0/s1/t7.history.parquet $(scale)/sequence/resnet-36/p0/s1/t7.safetensors $(scale)/sequence/resnet-36/p0/s1/t8.history.parquet $(scale)/sequence/resnet-36/p0/s1/t8.safetensors $(scale)/sequence/resnet-36/p0/s1/t9.history.parquet $(scale)/sequence/resnet-36/p0/s1/t9.safetensors

$(scale)/sequence/resnet-36/p0/s1/t0.history.parquet $(scale)/sequence/resnet-36/p0/s1/t0.safetensors $(scale)/sequence/resnet-36/p0/s1/t1.history.parquet $(scale)/sequence/resnet-36/p0/s1/t1.safetensors $(scale)/sequence/resnet-36/p0/s1/t2.history.parquet $(scale)/sequence/resnet-36/p0/s1/t2.safetensors $(scale)/sequence/resnet-36/p0/s1/t3.history.parquet $(scale)/sequence/resnet-36/p0/s1/t3.safetensors $(scale)/sequence/resnet-36/p0/s1/t4.history.parquet $(scale)/sequence/resnet-36/p0/s1/t4.safetensors $(scale)/sequence/resnet-36/p0/s1/t5.history.parquet $(scale)/sequence/resnet-36/p0/s1/t5.safetensors $(scale)/sequence/resnet-36/p0/s1/t6.history.parquet $(scale)/sequence/resnet-36/p0/s1/t6.safetensors $(scale)/sequence/resnet-36/p0/s1/t7.history.parquet $(scale)/sequence/resnet-36/p0/s1/t7.safetensors $(scale)/sequence/resnet-36/p0/s1/t8.history.parquet $(scale)/sequence/resnet-36/p0/s1/t8.safetensors $(scale)/sequence/resnet-36/p0/s1/t9.history.parquet $(scale)/sequence/resnet-36/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-36/p0/s1/
$(scale)/sequence/resnet-36/p0/s1%t0.history.parquet $(scale)/sequence/resnet-36/p0/s1%t0.safetensors $(scale)/sequence/resnet-36/p0/s1%t1.history.parquet $(scale)/sequence/resnet-36/p0/s1%t1.safetensors $(scale)/sequence/resnet-36/p0/s1%t2.history.parquet $(scale)/sequence/resnet-36/p0/s1%t2.safetensors $(scale)/sequence/resnet-36/p0/s1%t3.history.parquet $(scale)/sequence/resnet-36/p0/s1%t3.safetensors $(scale)/sequence/resnet-36/p0/s1%t4.history.parquet $(scale)/sequence/resnet-36/p0/s1%t4.safetensors $(scale)/sequence/resnet-36/p0/s1%t5.history.parquet $(scale)/sequence/resnet-36/p0/s1%t5.safetensors $(scale)/sequence/resnet-36/p0/s1%t6.history.parquet $(scale)/sequence/resnet-36/p0/s1%t6.safetensors $(scale)/sequence/resnet-36/p0/s1%t7.history.parquet $(scale)/sequence/resnet-36/p0/s1%t7.safetensors $(scale)/sequence/resnet-36/p0/s1%t8.history.parquet $(scale)/sequence/resnet-36/p0/s1%t8.safetensors $(scale)/sequence/resnet-36/p0/s1%t9.history.parquet $(scale)/sequence/resnet-36/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-36/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-36/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-24/p0/s0/t0.history.parquet $(scale)/sequence/resnet-24/p0/s0/t0.safetensors $(scale)/sequence/resnet-24/p0/s0/t1.history.parquet $(scale)/sequence/resnet-24/p0/s0/t1.safetensors $(scale)/sequence/resnet-24/p0/s0/t2.history.parquet $(scale)/sequence/resnet-24/p0/s0/t2.safetensors $(scale)/sequence/resnet-24/p0/s0/t3.history.parquet $(scale)/sequence/resnet-24/p0/s0/t3.safetensors $(scale)/sequence/resnet-24/p0/s0/t4.history.parquet $(scale)/sequence/resnet-24/p0/s0/t4.safetensors $(scale)/sequence/resnet-24/p0/s0/t5.history.parquet $(scale)/sequence/resnet-24/p0/s0/t5.safetensors $(scale)/sequence/resnet-24/p0/s0/t6.history.parquet $(scale)/sequence/resnet-24/p0/s0/t6.safetensors $(scale)/sequence/resnet-24/p0/s0/t7.history.parquet $(scale)/sequence/resnet-24/p0/s0/t7.safetensors $(scale)/sequence/resnet-24/p0/s0/t8.history.parquet $(scale)/sequence/resnet-24/p0/s0/t8.safetensors $(scale)/sequence/resnet-24/p0/s0/t9.history.parquet $(scale)/sequence/resnet-24/p0/s0/t9.safetensors

$(scale)/sequence/resnet-24/p0/s0/t0.history.parquet $(scale)/sequence/resnet-24/p0/s0/t0.safetensors $(scale)/sequence/resnet-24/p0/s0/t1.history.parquet $(scale)/sequence/resnet-24/p0/s0/t1.safetensors $(scale)/sequence/resnet-24/p0/s0/t2.history.parquet $(scale)/sequence/resnet-24/p0/s0/t2.safetensors $(scale)/sequence/resnet-24/p0/s0/t3.history.parquet $(scale)/sequence/resnet-24/p0/s0/t3.safetensors $(scale)/sequence/resnet-24/p0/s0/t4.history.parquet $(scale)/sequence/resnet-24/p0/s0/t4.safetensors $(scale)/sequence/resnet-24/p0/s0/t5.history.parquet $(scale)/sequence/resnet-24/p0/s0/t5.safetensors $(scale)/sequence/resnet-24/p0/s0/t6.history.parquet $(scale)/sequence/resnet-24/p0/s0/t6.safetensors $(scale)/sequence/resnet-24/p0/s0/t7.history.parquet $(scale)/sequence/resnet-24/p0/s0/t7.safetensors $(scale)/sequence/resnet-24/p0/s0/t8.history.parquet $(scale)/sequence/resnet-24/p0/s0/t8.safetensors $(scale)/sequence/resnet-24/p0/s0/t9.history.parquet $(scale)/sequence/resnet-24/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-24/p0/s0/
$(scale)/sequence/resnet-24/p0/s0%t0.history.parquet $(scale)/sequence/resnet-24/p0/s0%t0.safetensors $(scale)/sequence/resnet-24/p0/s0%t1.history.parquet $(scale)/sequence/resnet-24/p0/s0%t1.safetensors $(scale)/sequence/resnet-24/p0/s0%t2.history.parquet $(scale)/sequence/resnet-24/p0/s0%t2.safetensors $(scale)/sequence/resnet-24/p0/s0%t3.history.parquet $(scale)/sequence/resnet-24/p0/s0%t3.safetensors $(scale)/sequence/resnet-24/p0/s0%t4.history.parquet $(scale)/sequence/resnet-24/p0/s0%t4.safetensors $(scale)/sequence/resnet-24/p0/s0%t5.history.parquet $(scale)/sequence/resnet-24/p0/s0%t5.safetensors $(scale)/sequence/resnet-24/p0/s0%t6.history.parquet $(scale)/sequence/resnet-24/p0/s0%t6.safetensors $(scale)/sequence/resnet-24/p0/s0%t7.history.parquet $(scale)/sequence/resnet-24/p0/s0%t7.safetensors $(scale)/sequence/resnet-24/p0/s0%t8.history.parquet $(scale)/sequence/resnet-24/p0/s0%t8.safetensors $(scale)/sequence/resnet-24/p0/s0%t9.history.parquet $(scale)/sequence/resnet-24/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-24/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-24/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-24/p0/s1/t0.history.parquet $(scale)/sequence/resnet-24/p0/s1/t0.safetensors $(scale)/sequence/resnet-24/p0/s1/t1.history.parquet $(scale)/sequence/resnet-24/p0/s1/t1.safetensors $(scale)/sequence/resnet-24/p0/s1/t2.history.parquet $(scale)/sequence/resnet-24/p0/s1/t2.safetensors $(scale)/sequence/resnet-24/p0/s1/t3.history.parquet $(scale)/sequence/resnet-24/p0/s1/t3.safetensors $(scale)/sequence/resnet-24/p0/s1/t4.history.parquet $(scale)/sequence/resnet-24/p0/s1/t4.safetensors $(scale)/sequence/resnet-24/p0/s1/t5.history.parquet $(scale)/sequence/resnet-24/p0/s1/t5.safetensors $(scale)/sequence/resnet-24/p0/s1/t6.history.parquet $(scale)/sequence/resnet-24/p0/s1/t6.safetensors $(scale)/sequence/resnet-24/p0/s1/t7.history.parquet $(scale)/sequence/resnet-24/p0/s1/t7.safetensors $(scale)/sequence/resnet-24/p0/s1/t8.history.parquet $(scale)/sequence/resnet-24/p0/s1/t8.safetensors $(scale)/sequence/resnet-24/p0/s1/t9.history.parquet $(scale)/sequence/resnet-24/p0/s1/t9.safetensors

$(scale)/sequence/resnet-24/p0/s1/t0.history.parquet $(scale)/sequence/resnet-24/p0/s1/t0.safetensors $(scale)/sequence/resnet-24/p0/s1/t1.history.parquet $(scale)/sequence/resnet-24/p0/s1/t1.safetensors $(scale)/sequence/resnet-24/p0/s1/t2.history.parquet $(scale)/sequence/resnet-24/p0/s1/t2.safetensors $(scale)/sequence/resnet-24/p0/s1/t3.history.parquet $(scale)/sequence/resnet-24/p0/s1/t3.safetensors $(scale)/sequence/resnet-24/p0/s1/t4.history.parquet $(scale)/sequence/resnet-24/p0/s1/t4.safetensors $(scale)/sequence/resnet-24/p0/s1/t5.history.parquet $(scale)/sequence/resnet-24/p0/s1/t5.safetensors $(scale)/sequence/resnet-24/p0/s1/t6.history.parquet $(scale)/sequence/resnet-24/p0/s1/t6.safetensors $(scale)/sequence/resnet-24/p0/s1/t7.history.parquet $(scale)/sequence/resnet-24/p0/s1/t7.safetensors $(scale)/sequence/resnet-24/p0/s1/t8.history.parquet $(scale)/sequence/resnet-24/p0/s1/t8.safetensors $(scale)/sequence/resnet-24/p0/s1/t9.history.parquet $(scale)/sequence/resnet-24/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-24/p0/s1/
$(scale)/sequence/resnet-24/p0/s1%t0.history.parquet $(scale)/sequence/resnet-24/p0/s1%t0.safetensors $(scale)/sequence/resnet-24/p0/s1%t1.history.parquet $(scale)/sequence/resnet-24/p0/s1%t1.safetensors $(scale)/sequence/resnet-24/p0/s1%t2.history.parquet $(scale)/sequence/resnet-24/p0/s1%t2.safetensors $(scale)/sequence/resnet-24/p0/s1%t3.history.parquet $(scale)/sequence/resnet-24/p0/s1%t3.safetensors $(scale)/sequence/resnet-24/p0/s1%t4.history.parquet $(scale)/sequence/resnet-24/p0/s1%t4.safetensors $(scale)/sequence/resnet-24/p0/s1%t5.history.parquet $(scale)/sequence/resnet-24/p0/s1%t5.safetensors $(scale)/sequence/resnet-24/p0/s1%t6.history.parquet $(scale)/sequence/resnet-24/p0/s1%t6.safetensors $(scale)/sequence/resnet-24/p0/s1%t7.history.parquet $(scale)/sequence/resnet-24/p0/s1%t7.safetensors $(scale)/sequence/resnet-24/p0/s1%t8.history.parquet $(scale)/sequence/resnet-24/p0/s1%t8.safetensors $(scale)/sequence/resnet-24/p0/s1%t9.history.parquet $(scale)/sequence/resnet-24/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-24/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-24/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-16/p0/s0/t0.history.parquet $(scale)/sequence/resnet-16/p0/s0/t0.safetensors $(scale)/sequence/resnet-16/p0/s0/t1.history.parquet $(scale)/sequence/resnet-16/p0/s0/t1.safetensors $(scale)/sequence/resnet-16/p0/s0/t2.history.parquet $(scale)/sequence/resnet-16/p0/s0/t2.safetensors $(scale)/sequence/resnet-16/p0/s0/t3.history.parquet $(scale)/sequence/resnet-16/p0/s0/t3.safetensors $(scale)/sequence/resnet-16/p0/s0/t4.history.parquet $(scale)/sequence/resnet-16/p0/s0/t4.safetensors $(scale)/sequence/resnet-16/p0/s0/t5.history.parquet $(scale)/sequence/resnet-16/p0/s0/t5.safetensors $(scale)/sequence/resnet-16/p0/s0/t6.history.parquet $(scale)/sequence/resnet-16/p0/s0/t6.safetensors $(scale)/sequence/resnet-16/p0/s0/t7.history.parquet $(scale)/sequence/resnet-16/p0/s0/t7.safetensors $(scale)/sequence/resnet-16/p0/s0/t8.history.parquet $(scale)/sequence/resnet-16/p0/s0/t8.safetensors $(scale)/sequence/resnet-16/p0/s0/t9.history.parquet $(scale)/sequence/resnet-16/p0/s0/t9.safetensors

$(scale)/sequence/resnet-16/p0/s0/t0.history.parquet $(scale)/sequence/resnet-16/p0/s0/t0.safetensors $(scale)/sequence/resnet-16/p0/s0/t1.history.parquet $(scale)/sequence/resnet-16/p0/s0/t1.safetensors $(scale)/sequence/resnet-16/p0/s0/t2.history.parquet $(scale)/sequence/resnet-16/p0/s0/t2.safetensors $(scale)/sequence/resnet-16/p0/s0/t3.history.parquet $(scale)/sequence/resnet-16/p0/s0/t3.safetensors $(scale)/sequence/resnet-16/p0/s0/t4.history.parquet $(scale)/sequence/resnet-16/p0/s0/t4.safetensors $(scale)/sequence/resnet-16/p0/s0/t5.history.parquet $(scale)/sequence/resnet-16/p0/s0/t5.safetensors $(scale)/sequence/resnet-16/p0/s0/t6.history.parquet $(scale)/sequence/resnet-16/p0/s0/t6.safetensors $(scale)/sequence/resnet-16/p0/s0/t7.history.parquet $(scale)/sequence/resnet-16/p0/s0/t7.safetensors $(scale)/sequence/resnet-16/p0/s0/t8.history.parquet $(scale)/sequence/resnet-16/p0/s0/t8.safetensors $(scale)/sequence/resnet-16/p0/s0/t9.history.parquet $(scale)/sequence/resnet-16/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-16/p0/s0/
$(scale)/sequence/resnet-16/p0/s0%t0.history.parquet $(scale)/sequence/resnet-16/p0/s0%t0.safetensors $(scale)/sequence/resnet-16/p0/s0%t1.history.parquet $(scale)/sequence/resnet-16/p0/s0%t1.safetensors $(scale)/sequence/resnet-16/p0/s0%t2.history.parquet $(scale)/sequence/resnet-16/p0/s0%t2.safetensors $(scale)/sequence/resnet-16/p0/s0%t3.history.parquet $(scale)/sequence/resnet-16/p0/s0%t3.safetensors $(scale)/sequence/resnet-16/p0/s0%t4.history.parquet $(scale)/sequence/resnet-16/p0/s0%t4.safetensors $(scale)/sequence/resnet-16/p0/s0%t5.history.parquet $(scale)/sequence/resnet-16/p0/s0%t5.safetensors $(scale)/sequence/resnet-16/p0/s0%t6.history.parquet $(scale)/sequence/resnet-16/p0/s0%t6.safetensors $(scale)/sequence/resnet-16/p0/s0%t7.history.parquet $(scale)/sequence/resnet-16/p0/s0%t7.safetensors $(scale)/sequence/resnet-16/p0/s0%t8.history.parquet $(scale)/sequence/resnet-16/p0/s0%t8.safetensors $(scale)/sequence/resnet-16/p0/s0%t9.history.parquet $(scale)/sequence/resnet-16/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-16/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-16/p0/s1/t0.history.parquet $(scale)/sequence/resnet-16/p0/s1/t0.safetensors $(scale)/sequence/resnet-16/p0/s1/t1.history.parquet $(scale)/sequence/resnet-16/p0/s1/t1.safetensors $(scale)/sequence/resnet-16/p0/s1/t2.history.parquet $(scale)/sequence/resnet-16/p0/s1/t2.safetensors $(scale)/sequence/resnet-16/p0/s1/t3.history.parquet $(scale)/sequence/resnet-16/p0/s1/t3.safetensors $(scale)/sequence/resnet-16/p0/s1/t4.history.parquet $(scale)/sequence/resnet-16/p0/s1/t4.safetensors $(scale)/sequence/resnet-16/p0/s1/t5.history.parquet $(scale)/sequence/resnet-16/p0/s1/t5.safetensors $(scale)/sequence/resnet-16/p0/s1/t6.history.parquet $(scale)/sequence/resnet-16/p0/s1/t6.safetensors $(scale)/sequence/resnet-16/p0/s1/t7.history.parquet $(scale)/sequence/resnet-16/p0/s1/t7.safetensors $(scale)/sequence/resnet-16/p0/s1/t8.history.parquet $(scale)/sequence/resnet-16/p0/s1/t8.safetensors $(scale)/sequence/resnet-16/p0/s1/t9.history.parquet $(scale)/sequence/resnet-16/p0/s1/t9.safetensors

$(scale)/sequence/resnet-16/p0/s1/t0.history.parquet $(scale)/sequence/resnet-16/p0/s1/t0.safetensors $(scale)/sequence/resnet-16/p0/s1/t1.history.parquet $(scale)/sequence/resnet-16/p0/s1/t1.safetensors $(scale)/sequence/resnet-16/p0/s1/t2.history.parquet $(scale)/sequence/resnet-16/p0/s1/t2.safetensors $(scale)/sequence/resnet-16/p0/s1/t3.history.parquet $(scale)/sequence/resnet-16/p0/s1/t3.safetensors $(scale)/sequence/resnet-16/p0/s1/t4.history.parquet $(scale)/sequence/resnet-16/p0/s1/t4.safetensors $(scale)/sequence/resnet-16/p0/s1/t5.history.parquet $(scale)/sequence/resnet-16/p0/s1/t5.safetensors $(scale)/sequence/resnet-16/p0/s1/t6.history.parquet $(scale)/sequence/resnet-16/p0/s1/t6.safetensors $(scale)/sequence/resnet-16/p0/s1/t7.history.parquet $(scale)/sequence/resnet-16/p0/s1/t7.safetensors $(scale)/sequence/resnet-16/p0/s1/t8.history.parquet $(scale)/sequence/resnet-16/p0/s1/t8.safetensors $(scale)/sequence/resnet-16/p0/s1/t9.history.parquet $(scale)/sequence/resnet-16/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-16/p0/s1/
$(scale)/sequence/resnet-16/p0/s1%t0.history.parquet $(scale)/sequence/resnet-16/p0/s1%t0.safetensors $(scale)/sequence/resnet-16/p0/s1%t1.history.parquet $(scale)/sequence/resnet-16/p0/s1%t1.safetensors $(scale)/sequence/resnet-16/p0/s1%t2.history.parquet $(scale)/sequence/resnet-16/p0/s1%t2.safetensors $(scale)/sequence/resnet-16/p0/s1%t3.history.parquet $(scale)/sequence/resnet-16/p0/s1%t3.safetensors $(scale)/sequence/resnet-16/p0/s1%t4.history.parquet $(scale)/sequence/resnet-16/p0/s1%t4.safetensors $(scale)/sequence/resnet-16/p0/s1%t5.history.parquet $(scale)/sequence/resnet-16/p0/s1%t5.safetensors $(scale)/sequence/resnet-16/p0/s1%t6.history.parquet $(scale)/sequence/resnet-16/p0/s1%t6.safetensors $(scale)/sequence/resnet-16/p0/s1%t7.history.parquet $(scale)/sequence/resnet-16/p0/s1%t7.safetensors $(scale)/sequence/resnet-16/p0/s1%t8.history.parquet $(scale)/sequence/resnet-16/p0/s1%t8.safetensors $(scale)/sequence/resnet-16/p0/s1%t9.history.parquet $(scale)/sequence/resnet-16/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-16/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-12/p0/s0/t0.history.parquet $(scale)/sequence/resnet-12/p0/s0/t0.safetensors $(scale)/sequence/resnet-12/p0/s0/t1.history.parquet $(scale)/sequence/resnet-12/p0/s0/t1.safetensors $(scale)/sequence/resnet-12/p0/s0/t2.history.parquet $(scale)/sequence/resnet-12/p0/s0/t2.safetensors $(scale)/sequence/resnet-12/p0/s0/t3.history.parquet $(scale)/sequence/resnet-12/p0/s0/t3.safetensors $(scale)/sequence/resnet-12/p0/s0/t4.history.parquet $(scale)/sequence/resnet-12/p0/s0/t4.safetensors $(scale)/sequence/resnet-12/p0/s0/t5.history.parquet $(scale)/sequence/resnet-12/p0/s0/t5.safetensors $(scale)/sequence/resnet-12/p0/s0/t6.history.parquet $(scale)/sequence/resnet-12/p0/s0/t6.safetensors $(scale)/sequence/resnet-12/p0/s0/t7.history.parquet $(scale)/sequence/resnet-12/p0/s0/t7.safetensors $(scale)/sequence/resnet-12/p0/s0/t8.history.parquet $(scale)/sequence/resnet-12/p0/s0/t8.safetensors $(scale)/sequence/resnet-12/p0/s0/t9.history.parquet $(scale)/sequence/resnet-12/p0/s0/t9.safetensors

$(scale)/sequence/resnet-12/p0/s0/t0.history.parquet $(scale)/sequence/resnet-12/p0/s0/t0.safetensors $(scale)/sequence/resnet-12/p0/s0/t1.history.parquet $(scale)/sequence/resnet-12/p0/s0/t1.safetensors $(scale)/sequence/resnet-12/p0/s0/t2.history.parquet $(scale)/sequence/resnet-12/p0/s0/t2.safetensors $(scale)/sequence/resnet-12/p0/s0/t3.history.parquet $(scale)/sequence/resnet-12/p0/s0/t3.safetensors $(scale)/sequence/resnet-12/p0/s0/t4.history.parquet $(scale)/sequence/resnet-12/p0/s0/t4.safetensors $(scale)/sequence/resnet-12/p0/s0/t5.history.parquet $(scale)/sequence/resnet-12/p0/s0/t5.safetensors $(scale)/sequence/resnet-12/p0/s0/t6.history.parquet $(scale)/sequence/resnet-12/p0/s0/t6.safetensors $(scale)/sequence/resnet-12/p0/s0/t7.history.parquet $(scale)/sequence/resnet-12/p0/s0/t7.safetensors $(scale)/sequence/resnet-12/p0/s0/t8.history.parquet $(scale)/sequence/resnet-12/p0/s0/t8.safetensors $(scale)/sequence/resnet-12/p0/s0/t9.history.parquet $(scale)/sequence/resnet-12/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-12/p0/s0/
$(scale)/sequence/resnet-12/p0/s0%t0.history.parquet $(scale)/sequence/resnet-12/p0/s0%t0.safetensors $(scale)/sequence/resnet-12/p0/s0%t1.history.parquet $(scale)/sequence/resnet-12/p0/s0%t1.safetensors $(scale)/sequence/resnet-12/p0/s0%t2.history.parquet $(scale)/sequence/resnet-12/p0/s0%t2.safetensors $(scale)/sequence/resnet-12/p0/s0%t3.history.parquet $(scale)/sequence/resnet-12/p0/s0%t3.safetensors $(scale)/sequence/resnet-12/p0/s0%t4.history.parquet $(scale)/sequence/resnet-12/p0/s0%t4.safetensors $(scale)/sequence/resnet-12/p0/s0%t5.history.parquet $(scale)/sequence/resnet-12/p0/s0%t5.safetensors $(scale)/sequence/resnet-12/p0/s0%t6.history.parquet $(scale)/sequence/resnet-12/p0/s0%t6.safetensors $(scale)/sequence/resnet-12/p0/s0%t7.history.parquet $(scale)/sequence/resnet-12/p0/s0%t7.safetensors $(scale)/sequence/resnet-12/p0/s0%t8.history.parquet $(scale)/sequence/resnet-12/p0/s0%t8.safetensors $(scale)/sequence/resnet-12/p0/s0%t9.history.parquet $(scale)/sequence/resnet-12/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-12/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-12/p0/s1/t0.history.parquet $(scale)/sequence/resnet-12/p0/s1/t0.safetensors $(scale)/sequence/resnet-12/p0/s1/t1.history.parquet $(scale)/sequence/resnet-12/p0/s1/t1.safetensors $(scale)/sequence/resnet-12/p0/s1/t2.history.parquet $(scale)/sequence/resnet-12/p0/s1/t2.safetensors $(scale)/sequence/resnet-12/p0/s1/t3.history.parquet $(scale)/sequence/resnet-12/p0/s1/t3.safetensors $(scale)/sequence/resnet-12/p0/s1/t4.history.parquet $(scale)/sequence/resnet-12/p0/s1/t4.safetensors $(scale)/sequence/resnet-12/p0/s1/t5.history.parquet $(scale)/sequence/resnet-12/p0/s1/t5.safetensors $(scale)/sequence/resnet-12/p0/s1/t6.history.parquet $(scale)/sequence/resnet-12/p0/s1/t6.safetensors $(scale)/sequence/resnet-12/p0/s1/t7.history.parquet $(scale)/sequence/resnet-12/p0/s1/t7.safetensors $(scale)/sequence/resnet-12/p0/s1/t8.history.parquet $(scale)/sequence/resnet-12/p0/s1/t8.safetensors $(scale)/sequence/resnet-12/p0/s1/t9.history.parquet $(scale)/sequence/resnet-12/p0/s1/t9.safetensors

$(scale)/sequence/resnet-12/p0/s1/t0.history.parquet $(scale)/sequence/resnet-12/p0/s1/t0.safetensors $(scale)/sequence/resnet-12/p0/s1/t1.history.parquet $(scale)/sequence/resnet-12/p0/s1/t1.safetensors $(scale)/sequence/resnet-12/p0/s1/t2.history.parquet $(scale)/sequence/resnet-12/p0/s1/t2.safetensors $(scale)/sequence/resnet-12/p0/s1/t3.history.parquet $(scale)/sequence/resnet-12/p0/s1/t3.safetensors $(scale)/sequence/resnet-12/p0/s1/t4.history.parquet $(scale)/sequence/resnet-12/p0/s1/t4.safetensors $(scale)/sequence/resnet-12/p0/s1/t5.history.parquet $(scale)/sequence/resnet-12/p0/s1/t5.safetensors $(scale)/sequence/resnet-12/p0/s1/t6.history.parquet $(scale)/sequence/resnet-12/p0/s1/t6.safetensors $(scale)/sequence/resnet-12/p0/s1/t7.history.parquet $(scale)/sequence/resnet-12/p0/s1/t7.safetensors $(scale)/sequence/resnet-12/p0/s1/t8.history.parquet $(scale)/sequence/resnet-12/p0/s1/t8.safetensors $(scale)/sequence/resnet-12/p0/s1/t9.history.parquet $(scale)/sequence/resnet-12/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-12/p0/s1/
$(scale)/sequence/resnet-12/p0/s1%t0.history.parquet $(scale)/sequence/resnet-12/p0/s1%t0.safetensors $(scale)/sequence/resnet-12/p0/s1%t1.history.parquet $(scale)/sequence/resnet-12/p0/s1%t1.safetensors $(scale)/sequence/resnet-12/p0/s1%t2.history.parquet $(scale)/sequence/resnet-12/p0/s1%t2.safetensors $(scale)/sequence/resnet-12/p0/s1%t3.history.parquet $(scale)/sequence/resnet-12/p0/s1%t3.safetensors $(scale)/sequence/resnet-12/p0/s1%t4.history.parquet $(scale)/sequence/resnet-12/p0/s1%t4.safetensors $(scale)/sequence/resnet-12/p0/s1%t5.history.parquet $(scale)/sequence/resnet-12/p0/s1%t5.safetensors $(scale)/sequence/resnet-12/p0/s1%t6.history.parquet $(scale)/sequence/resnet-12/p0/s1%t6.safetensors $(scale)/sequence/resnet-12/p0/s1%t7.history.parquet $(scale)/sequence/resnet-12/p0/s1%t7.safetensors $(scale)/sequence/resnet-12/p0/s1%t8.history.parquet $(scale)/sequence/resnet-12/p0/s1%t8.safetensors $(scale)/sequence/resnet-12/p0/s1%t9.history.parquet $(scale)/sequence/resnet-12/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-12/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-8/p0/s0/t0.history.parquet $(scale)/sequence/resnet-8/p0/s0/t0.safetensors $(scale)/sequence/resnet-8/p0/s0/t1.history.parquet $(scale)/sequence/resnet-8/p0/s0/t1.safetensors $(scale)/sequence/resnet-8/p0/s0/t2.history.parquet $(scale)/sequence/resnet-8/p0/s0/t2.safetensors $(scale)/sequence/resnet-8/p0/s0/t3.history.parquet $(scale)/sequence/resnet-8/p0/s0/t3.safetensors $(scale)/sequence/resnet-8/p0/s0/t4.history.parquet $(scale)/sequence/resnet-8/p0/s0/t4.safetensors $(scale)/sequence/resnet-8/p0/s0/t5.history.parquet $(scale)/sequence/resnet-8/p0/s0/t5.safetensors $(scale)/sequence/resnet-8/p0/s0/t6.history.parquet $(scale)/sequence/resnet-8/p0/s0/t6.safetensors $(scale)/sequence/resnet-8/p0/s0/t7.history.parquet $(scale)/sequence/resnet-8/p0/s0/t7.safetensors $(scale)/sequence/resnet-8/p0/s0/t8.history.parquet $(scale)/sequence/resnet-8/p0/s0/t8.safetensors $(scale)/sequence/resnet-8/p0/s0/t9.history.parquet $(scale)/sequence/resnet-8/p0/s0/t9.safetensors

$(scale)/sequence/resnet-8/p0/s0/t0.history.parquet $(scale)/sequence/resnet-8/p0/s0/t0.safetensors $(scale)/sequence/resnet-8/p0/s0/t1.history.parquet $(scale)/sequence/resnet-8/p0/s0/t1.safetensors $(scale)/sequence/resnet-8/p0/s0/t2.history.parquet $(scale)/sequence/resnet-8/p0/s0/t2.safetensors $(scale)/sequence/resnet-8/p0/s0/t3.history.parquet $(scale)/sequence/resnet-8/p0/s0/t3.safetensors $(scale)/sequence/resnet-8/p0/s0/t4.history.parquet $(scale)/sequence/resnet-8/p0/s0/t4.safetensors $(scale)/sequence/resnet-8/p0/s0/t5.history.parquet $(scale)/sequence/resnet-8/p0/s0/t5.safetensors $(scale)/sequence/resnet-8/p0/s0/t6.history.parquet $(scale)/sequence/resnet-8/p0/s0/t6.safetensors $(scale)/sequence/resnet-8/p0/s0/t7.history.parquet $(scale)/sequence/resnet-8/p0/s0/t7.safetensors $(scale)/sequence/resnet-8/p0/s0/t8.history.parquet $(scale)/sequence/resnet-8/p0/s0/t8.safetensors $(scale)/sequence/resnet-8/p0/s0/t9.history.parquet $(scale)/sequence/resnet-8/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-8/p0/s0/
$(scale)/sequence/resnet-8/p0/s0%t0.history.parquet $(scale)/sequence/resnet-8/p0/s0%t0.safetensors $(scale)/sequence/resnet-8/p0/s0%t1.history.parquet $(scale)/sequence/resnet-8/p0/s0%t1.safetensors $(scale)/sequence/resnet-8/p0/s0%t2.history.parquet $(scale)/sequence/resnet-8/p0/s0%t2.safetensors $(scale)/sequence/resnet-8/p0/s0%t3.history.parquet $(scale)/sequence/resnet-8/p0/s0%t3.safetensors $(scale)/sequence/resnet-8/p0/s0%t4.history.parquet $(scale)/sequence/resnet-8/p0/s0%t4.safetensors $(scale)/sequence/resnet-8/p0/s0%t5.history.parquet $(scale)/sequence/resnet-8/p0/s0%t5.safetensors $(scale)/sequence/resnet-8/p0/s0%t6.history.parquet $(scale)/sequence/resnet-8/p0/s0%t6.safetensors $(scale)/sequence/resnet-8/p0/s0%t7.history.parquet $(scale)/sequence/resnet-8/p0/s0%t7.safetensors $(scale)/sequence/resnet-8/p0/s0%t8.history.parquet $(scale)/sequence/resnet-8/p0/s0%t8.safetensors $(scale)/sequence/resnet-8/p0/s0%t9.history.parquet $(scale)/sequence/resnet-8/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-8/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnet-8/p0/s1/t0.history.parquet $(scale)/sequence/resnet-8/p0/s1/t0.safetensors $(scale)/sequence/resnet-8/p0/s1/t1.history.parquet $(scale)/sequence/resnet-8/p0/s1/t1.safetensors $(scale)/sequence/resnet-8/p0/s1/t2.history.parquet $(scale)/sequence/resnet-8/p0/s1/t2.safetensors $(scale)/sequence/resnet-8/p0/s1/t3.history.parquet $(scale)/sequence/resnet-8/p0/s1/t3.safetensors $(scale)/sequence/resnet-8/p0/s1/t4.history.parquet $(scale)/sequence/resnet-8/p0/s1/t4.safetensors $(scale)/sequence/resnet-8/p0/s1/t5.history.parquet $(scale)/sequence/resnet-8/p0/s1/t5.safetensors $(scale)/sequence/resnet-8/p0/s1/t6.history.parquet $(scale)/sequence/resnet-8/p0/s1/t6.safetensors $(scale)/sequence/resnet-8/p0/s1/t7.history.parquet $(scale)/sequence/resnet-8/p0/s1/t7.safetensors $(scale)/sequence/resnet-8/p0/s1/t8.history.parquet $(scale)/sequence/resnet-8/p0/s1/t8.safetensors $(scale)/sequence/resnet-8/p0/s1/t9.history.parquet $(scale)/sequence/resnet-8/p0/s1/t9.safetensors

$(scale)/sequence/resnet-8/p0/s1/t0.history.parquet $(scale)/sequence/resnet-8/p0/s1/t0.safetensors $(scale)/sequence/resnet-8/p0/s1/t1.history.parquet $(scale)/sequence/resnet-8/p0/s1/t1.safetensors $(scale)/sequence/resnet-8/p0/s1/t2.history.parquet $(scale)/sequence/resnet-8/p0/s1/t2.safetensors $(scale)/sequence/resnet-8/p0/s1/t3.history.parquet $(scale)/sequence/resnet-8/p0/s1/t3.safetensors $(scale)/sequence/resnet-8/p0/s1/t4.history.parquet $(scale)/sequence/resnet-8/p0/s1/t4.safetensors $(scale)/sequence/resnet-8/p0/s1/t5.history.parquet $(scale)/sequence/resnet-8/p0/s1/t5.safetensors $(scale)/sequence/resnet-8/p0/s1/t6.history.parquet $(scale)/sequence/resnet-8/p0/s1/t6.safetensors $(scale)/sequence/resnet-8/p0/s1/t7.history.parquet $(scale)/sequence/resnet-8/p0/s1/t7.safetensors $(scale)/sequence/resnet-8/p0/s1/t8.history.parquet $(scale)/sequence/resnet-8/p0/s1/t8.safetensors $(scale)/sequence/resnet-8/p0/s1/t9.history.parquet $(scale)/sequence/resnet-8/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/sequence/resnet-8/p0/s1/
$(scale)/sequence/resnet-8/p0/s1%t0.history.parquet $(scale)/sequence/resnet-8/p0/s1%t0.safetensors $(scale)/sequence/resnet-8/p0/s1%t1.history.parquet $(scale)/sequence/resnet-8/p0/s1%t1.safetensors $(scale)/sequence/resnet-8/p0/s1%t2.history.parquet $(scale)/sequence/resnet-8/p0/s1%t2.safetensors $(scale)/sequence/resnet-8/p0/s1%t3.history.parquet $(scale)/sequence/resnet-8/p0/s1%t3.safetensors $(scale)/sequence/resnet-8/p0/s1%t4.history.parquet $(scale)/sequence/resnet-8/p0/s1%t4.safetensors $(scale)/sequence/resnet-8/p0/s1%t5.history.parquet $(scale)/sequence/resnet-8/p0/s1%t5.safetensors $(scale)/sequence/resnet-8/p0/s1%t6.history.parquet $(scale)/sequence/resnet-8/p0/s1%t6.safetensors $(scale)/sequence/resnet-8/p0/s1%t7.history.parquet $(scale)/sequence/resnet-8/p0/s1%t7.safetensors $(scale)/sequence/resnet-8/p0/s1%t8.history.parquet $(scale)/sequence/resnet-8/p0/s1%t8.safetensors $(scale)/sequence/resnet-8/p0/s1%t9.history.parquet $(scale)/sequence/resnet-8/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnet-8/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-128/p0/s0/t0.history.parquet $(scale)/sequence/vit-128/p0/s0/t0.safetensors $(scale)/sequence/vit-128/p0/s0/t1.history.parquet $(scale)/sequence/vit-128/p0/s0/t1.safetensors $(scale)/sequence/vit-128/p0/s0/t2.history.parquet $(scale)/sequence/vit-128/p0/s0/t2.safetensors $(scale)/sequence/vit-128/p0/s0/t3.history.parquet $(scale)/sequence/vit-128/p0/s0/t3.safetensors $(scale)/sequence/vit-128/p0/s0/t4.history.parquet $(scale)/sequence/vit-128/p0/s0/t4.safetensors $(scale)/sequence/vit-128/p0/s0/t5.history.parquet $(scale)/sequence/vit-128/p0/s0/t5.safetensors $(scale)/sequence/vit-128/p0/s0/t6.history.parquet $(scale)/sequence/vit-128/p0/s0/t6.safetensors $(scale)/sequence/vit-128/p0/s0/t7.history.parquet $(scale)/sequence/vit-128/p0/s0/t7.safetensors $(scale)/sequence/vit-128/p0/s0/t8.history.parquet $(scale)/sequence/vit-128/p0/s0/t8.safetensors $(scale)/sequence/vit-128/p0/s0/t9.history.parquet $(scale)/sequence/vit-128/p0/s0/t9.safetensors

$(scale)/sequence/vit-128/p0/s0/t0.history.parquet $(scale)/sequence/vit-128/p0/s0/t0.safetensors $(scale)/sequence/vit-128/p0/s0/t1.history.parquet $(scale)/sequence/vit-128/p0/s0/t1.safetensors $(scale)/sequence/vit-128/p0/s0/t2.history.parquet $(scale)/sequence/vit-128/p0/s0/t2.safetensors $(scale)/sequence/vit-128/p0/s0/t3.history.parquet $(scale)/sequence/vit-128/p0/s0/t3.safetensors $(scale)/sequence/vit-128/p0/s0/t4.history.parquet $(scale)/sequence/vit-128/p0/s0/t4.safetensors $(scale)/sequence/vit-128/p0/s0/t5.history.parquet $(scale)/sequence/vit-128/p0/s0/t5.safetensors $(scale)/sequence/vit-128/p0/s0/t6.history.parquet $(scale)/sequence/vit-128/p0/s0/t6.safetensors $(scale)/sequence/vit-128/p0/s0/t7.history.parquet $(scale)/sequence/vit-128/p0/s0/t7.safetensors $(scale)/sequence/vit-128/p0/s0/t8.history.parquet $(scale)/sequence/vit-128/p0/s0/t8.safetensors $(scale)/sequence/vit-128/p0/s0/t9.history.parquet $(scale)/sequence/vit-128/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-128/p0/s0/
$(scale)/sequence/vit-128/p0/s0%t0.history.parquet $(scale)/sequence/vit-128/p0/s0%t0.safetensors $(scale)/sequence/vit-128/p0/s0%t1.history.parquet $(scale)/sequence/vit-128/p0/s0%t1.safetensors $(scale)/sequence/vit-128/p0/s0%t2.history.parquet $(scale)/sequence/vit-128/p0/s0%t2.safetensors $(scale)/sequence/vit-128/p0/s0%t3.history.parquet $(scale)/sequence/vit-128/p0/s0%t3.safetensors $(scale)/sequence/vit-128/p0/s0%t4.history.parquet $(scale)/sequence/vit-128/p0/s0%t4.safetensors $(scale)/sequence/vit-128/p0/s0%t5.history.parquet $(scale)/sequence/vit-128/p0/s0%t5.safetensors $(scale)/sequence/vit-128/p0/s0%t6.history.parquet $(scale)/sequence/vit-128/p0/s0%t6.safetensors $(scale)/sequence/vit-128/p0/s0%t7.history.parquet $(scale)/sequence/vit-128/p0/s0%t7.safetensors $(scale)/sequence/vit-128/p0/s0%t8.history.parquet $(scale)/sequence/vit-128/p0/s0%t8.safetensors $(scale)/sequence/vit-128/p0/s0%t9.history.parquet $(scale)/sequence/vit-128/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-128/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-128/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-128/p0/s1/t0.history.parquet $(scale)/sequence/vit-128/p0/s1/t0.safetensors $(scale)/sequence/vit-128/p0/s1/t1.history.parquet $(scale)/sequence/vit-128/p0/s1/t1.safetensors $(scale)/sequence/vit-128/p0/s1/t2.history.parquet $(scale)/sequence/vit-128/p0/s1/t2.safetensors $(scale)/sequence/vit-128/p0/s1/t3.history.parquet $(scale)/sequence/vit-128/p0/s1/t3.safetensors $(scale)/sequence/vit-128/p0/s1/t4.history.parquet $(scale)/sequence/vit-128/p0/s1/t4.safetensors $(scale)/sequence/vit-128/p0/s1/t5.history.parquet $(scale)/sequence/vit-128/p0/s1/t5.safetensors $(scale)/sequence/vit-128/p0/s1/t6.history.parquet $(scale)/sequence/vit-128/p0/s1/t6.safetensors $(scale)/sequence/vit-128/p0/s1/t7.history.parquet $(scale)/sequence/vit-128/p0/s1/t7.safetensors $(scale)/sequence/vit-128/p0/s1/t8.history.parquet $(scale)/sequence/vit-128/p0/s1/t8.safetensors $(scale)/sequence/vit-128/p0/s1/t9.history.parquet $(scale)/sequence/vit-128/p0/s1/t9.safetensors

$(scale)/sequence/vit-128/p0/s1/t0.history.parquet $(scale)/sequence/vit-128/p0/s1/t0.safetensors $(scale)/sequence/vit-128/p0/s1/t1.history.parquet $(scale)/sequence/vit-128/p0/s1/t1.safetensors $(scale)/sequence/vit-128/p0/s1/t2.history.parquet $(scale)/sequence/vit-128/p0/s1/t2.safetensors $(scale)/sequence/vit-128/p0/s1/t3.history.parquet $(scale)/sequence/vit-128/p0/s1/t3.safetensors $(scale)/sequence/vit-128/p0/s1/t4.history.parquet $(scale)/sequence/vit-128/p0/s1/t4.safetensors $(scale)/sequence/vit-128/p0/s1/t5.history.parquet $(scale)/sequence/vit-128/p0/s1/t5.safetensors $(scale)/sequence/vit-128/p0/s1/t6.history.parquet $(scale)/sequence/vit-128/p0/s1/t6.safetensors $(scale)/sequence/vit-128/p0/s1/t7.history.parquet $(scale)/sequence/vit-128/p0/s1/t7.safetensors $(scale)/sequence/vit-128/p0/s1/t8.history.parquet $(scale)/sequence/vit-128/p0/s1/t8.safetensors $(scale)/sequence/vit-128/p0/s1/t9.history.parquet $(scale)/sequence/vit-128/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-128/p0/s1/
$(scale)/sequence/vit-128/p0/s1%t0.history.parquet $(scale)/sequence/vit-128/p0/s1%t0.safetensors $(scale)/sequence/vit-128/p0/s1%t1.history.parquet $(scale)/sequence/vit-128/p0/s1%t1.safetensors $(scale)/sequence/vit-128/p0/s1%t2.history.parquet $(scale)/sequence/vit-128/p0/s1%t2.safetensors $(scale)/sequence/vit-128/p0/s1%t3.history.parquet $(scale)/sequence/vit-128/p0/s1%t3.safetensors $(scale)/sequence/vit-128/p0/s1%t4.history.parquet $(scale)/sequence/vit-128/p0/s1%t4.safetensors $(scale)/sequence/vit-128/p0/s1%t5.history.parquet $(scale)/sequence/vit-128/p0/s1%t5.safetensors $(scale)/sequence/vit-128/p0/s1%t6.history.parquet $(scale)/sequence/vit-128/p0/s1%t6.safetensors $(scale)/sequence/vit-128/p0/s1%t7.history.parquet $(scale)/sequence/vit-128/p0/s1%t7.safetensors $(scale)/sequence/vit-128/p0/s1%t8.history.parquet $(scale)/sequence/vit-128/p0/s1%t8.safetensors $(scale)/sequence/vit-128/p0/s1%t9.history.parquet $(scale)/sequence/vit-128/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-128/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-128/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-88/p0/s0/t0.history.parquet $(scale)/sequence/vit-88/p0/s0/t0.safetensors $(scale)/sequence/vit-88/p0/s0/t1.history.parquet $(scale)/sequence/vit-88/p0/s0/t1.safetensors $(scale)/sequence/vit-88/p0/s0/t2.history.parquet $(scale)/sequence/vit-88/p0/s0/t2.safetensors $(scale)/sequence/vit-88/p0/s0/t3.history.parquet $(scale)/sequence/vit-88/p0/s0/t3.safetensors $(scale)/sequence/vit-88/p0/s0/t4.history.parquet $(scale)/sequence/vit-88/p0/s0/t4.safetensors $(scale)/sequence/vit-88/p0/s0/t5.history.parquet $(scale)/sequence/vit-88/p0/s0/t5.safetensors $(scale)/sequence/vit-88/p0/s0/t6.history.parquet $(scale)/sequence/vit-88/p0/s0/t6.safetensors $(scale)/sequence/vit-88/p0/s0/t7.history.parquet $(scale)/sequence/vit-88/p0/s0/t7.safetensors $(scale)/sequence/vit-88/p0/s0/t8.history.parquet $(scale)/sequence/vit-88/p0/s0/t8.safetensors $(scale)/sequence/vit-88/p0/s0/t9.history.parquet $(scale)/sequence/vit-88/p0/s0/t9.safetensors

$(scale)/sequence/vit-88/p0/s0/t0.history.parquet $(scale)/sequence/vit-88/p0/s0/t0.safetensors $(scale)/sequence/vit-88/p0/s0/t1.history.parquet $(scale)/sequence/vit-88/p0/s0/t1.safetensors $(scale)/sequence/vit-88/p0/s0/t2.history.parquet $(scale)/sequence/vit-88/p0/s0/t2.safetensors $(scale)/sequence/vit-88/p0/s0/t3.history.parquet $(scale)/sequence/vit-88/p0/s0/t3.safetensors $(scale)/sequence/vit-88/p0/s0/t4.history.parquet $(scale)/sequence/vit-88/p0/s0/t4.safetensors $(scale)/sequence/vit-88/p0/s0/t5.history.parquet $(scale)/sequence/vit-88/p0/s0/t5.safetensors $(scale)/sequence/vit-88/p0/s0/t6.history.parquet $(scale)/sequence/vit-88/p0/s0/t6.safetensors $(scale)/sequence/vit-88/p0/s0/t7.history.parquet $(scale)/sequence/vit-88/p0/s0/t7.safetensors $(scale)/sequence/vit-88/p0/s0/t8.history.parquet $(scale)/sequence/vit-88/p0/s0/t8.safetensors $(scale)/sequence/vit-88/p0/s0/t9.history.parquet $(scale)/sequence/vit-88/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-88/p0/s0/
$(scale)/sequence/vit-88/p0/s0%t0.history.parquet $(scale)/sequence/vit-88/p0/s0%t0.safetensors $(scale)/sequence/vit-88/p0/s0%t1.history.parquet $(scale)/sequence/vit-88/p0/s0%t1.safetensors $(scale)/sequence/vit-88/p0/s0%t2.history.parquet $(scale)/sequence/vit-88/p0/s0%t2.safetensors $(scale)/sequence/vit-88/p0/s0%t3.history.parquet $(scale)/sequence/vit-88/p0/s0%t3.safetensors $(scale)/sequence/vit-88/p0/s0%t4.history.parquet $(scale)/sequence/vit-88/p0/s0%t4.safetensors $(scale)/sequence/vit-88/p0/s0%t5.history.parquet $(scale)/sequence/vit-88/p0/s0%t5.safetensors $(scale)/sequence/vit-88/p0/s0%t6.history.parquet $(scale)/sequence/vit-88/p0/s0%t6.safetensors $(scale)/sequence/vit-88/p0/s0%t7.history.parquet $(scale)/sequence/vit-88/p0/s0%t7.safetensors $(scale)/sequence/vit-88/p0/s0%t8.history.parquet $(scale)/sequence/vit-88/p0/s0%t8.safetensors $(scale)/sequence/vit-88/p0/s0%t9.history.parquet $(scale)/sequence/vit-88/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-88/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-88/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-88/p0/s1/t0.history.parquet $(scale)/sequence/vit-88/p0/s1/t0.safetensors $(scale)/sequence/vit-88/p0/s1/t1.history.parquet $(scale)/sequence/vit-88/p0/s1/t1.safetensors $(scale)/sequence/vit-88/p0/s1/t2.history.parquet $(scale)/sequence/vit-88/p0/s1/t2.safetensors $(scale)/sequence/vit-88/p0/s1/t3.history.parquet $(scale)/sequence/vit-88/p0/s1/t3.safetensors $(scale)/sequence/vit-88/p0/s1/t4.history.parquet $(scale)/sequence/vit-88/p0/s1/t4.safetensors $(scale)/sequence/vit-88/p0/s1/t5.history.parquet $(scale)/sequence/vit-88/p0/s1/t5.safetensors $(scale)/sequence/vit-88/p0/s1/t6.history.parquet $(scale)/sequence/vit-88/p0/s1/t6.safetensors $(scale)/sequence/vit-88/p0/s1/t7.history.parquet $(scale)/sequence/vit-88/p0/s1/t7.safetensors $(scale)/sequence/vit-88/p0/s1/t8.history.parquet $(scale)/sequence/vit-88/p0/s1/t8.safetensors $(scale)/sequence/vit-88/p0/s1/t9.history.parquet $(scale)/sequence/vit-88/p0/s1/t9.safetensors

$(scale)/sequence/vit-88/p0/s1/t0.history.parquet $(scale)/sequence/vit-88/p0/s1/t0.safetensors $(scale)/sequence/vit-88/p0/s1/t1.history.parquet $(scale)/sequence/vit-88/p0/s1/t1.safetensors $(scale)/sequence/vit-88/p0/s1/t2.history.parquet $(scale)/sequence/vit-88/p0/s1/t2.safetensors $(scale)/sequence/vit-88/p0/s1/t3.history.parquet $(scale)/sequence/vit-88/p0/s1/t3.safetensors $(scale)/sequence/vit-88/p0/s1/t4.history.parquet $(scale)/sequence/vit-88/p0/s1/t4.safetensors $(scale)/sequence/vit-88/p0/s1/t5.history.parquet $(scale)/sequence/vit-88/p0/s1/t5.safetensors $(scale)/sequence/vit-88/p0/s1/t6.history.parquet $(scale)/sequence/vit-88/p0/s1/t6.safetensors $(scale)/sequence/vit-88/p0/s1/t7.history.parquet $(scale)/sequence/vit-88/p0/s1/t7.safetensors $(scale)/sequence/vit-88/p0/s1/t8.history.parquet $(scale)/sequence/vit-88/p0/s1/t8.safetensors $(scale)/sequence/vit-88/p0/s1/t9.history.parquet $(scale)/sequence/vit-88/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-88/p0/s1/
$(scale)/sequence/vit-88/p0/s1%t0.history.parquet $(scale)/sequence/vit-88/p0/s1%t0.safetensors $(scale)/sequence/vit-88/p0/s1%t1.history.parquet $(scale)/sequence/vit-88/p0/s1%t1.safetensors $(scale)/sequence/vit-88/p0/s1%t2.history.parquet $(scale)/sequence/vit-88/p0/s1%t2.safetensors $(scale)/sequence/vit-88/p0/s1%t3.history.parquet $(scale)/sequence/vit-88/p0/s1%t3.safetensors $(scale)/sequence/vit-88/p0/s1%t4.history.parquet $(scale)/sequence/vit-88/p0/s1%t4.safetensors $(scale)/sequence/vit-88/p0/s1%t5.history.parquet $(scale)/sequence/vit-88/p0/s1%t5.safetensors $(scale)/sequence/vit-88/p0/s1%t6.history.parquet $(scale)/sequence/vit-88/p0/s1%t6.safetensors $(scale)/sequence/vit-88/p0/s1%t7.history.parquet $(scale)/sequence/vit-88/p0/s1%t7.safetensors $(scale)/sequence/vit-88/p0/s1%t8.history.parquet $(scale)/sequence/vit-88/p0/s1%t8.safetensors $(scale)/sequence/vit-88/p0/s1%t9.history.parquet $(scale)/sequence/vit-88/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-88/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-88/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-64/p0/s0/t0.history.parquet $(scale)/sequence/vit-64/p0/s0/t0.safetensors $(scale)/sequence/vit-64/p0/s0/t1.history.parquet $(scale)/sequence/vit-64/p0/s0/t1.safetensors $(scale)/sequence/vit-64/p0/s0/t2.history.parquet $(scale)/sequence/vit-64/p0/s0/t2.safetensors $(scale)/sequence/vit-64/p0/s0/t3.history.parquet $(scale)/sequence/vit-64/p0/s0/t3.safetensors $(scale)/sequence/vit-64/p0/s0/t4.history.parquet $(scale)/sequence/vit-64/p0/s0/t4.safetensors $(scale)/sequence/vit-64/p0/s0/t5.history.parquet $(scale)/sequence/vit-64/p0/s0/t5.safetensors $(scale)/sequence/vit-64/p0/s0/t6.history.parquet $(scale)/sequence/vit-64/p0/s0/t6.safetensors $(scale)/sequence/vit-64/p0/s0/t7.history.parquet $(scale)/sequence/vit-64/p0/s0/t7.safetensors $(scale)/sequence/vit-64/p0/s0/t8.history.parquet $(scale)/sequence/vit-64/p0/s0/t8.safetensors $(scale)/sequence/vit-64/p0/s0/t9.history.parquet $(scale)/sequence/vit-64/p0/s0/t9.safetensors

$(scale)/sequence/vit-64/p0/s0/t0.history.parquet $(scale)/sequence/vit-64/p0/s0/t0.safetensors $(scale)/sequence/vit-64/p0/s0/t1.history.parquet $(scale)/sequence/vit-64/p0/s0/t1.safetensors $(scale)/sequence/vit-64/p0/s0/t2.history.parquet $(scale)/sequence/vit-64/p0/s0/t2.safetensors $(scale)/sequence/vit-64/p0/s0/t3.history.parquet $(scale)/sequence/vit-64/p0/s0/t3.safetensors $(scale)/sequence/vit-64/p0/s0/t4.history.parquet $(scale)/sequence/vit-64/p0/s0/t4.safetensors $(scale)/sequence/vit-64/p0/s0/t5.history.parquet $(scale)/sequence/vit-64/p0/s0/t5.safetensors $(scale)/sequence/vit-64/p0/s0/t6.history.parquet $(scale)/sequence/vit-64/p0/s0/t6.safetensors $(scale)/sequence/vit-64/p0/s0/t7.history.parquet $(scale)/sequence/vit-64/p0/s0/t7.safetensors $(scale)/sequence/vit-64/p0/s0/t8.history.parquet $(scale)/sequence/vit-64/p0/s0/t8.safetensors $(scale)/sequence/vit-64/p0/s0/t9.history.parquet $(scale)/sequence/vit-64/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-64/p0/s0/
$(scale)/sequence/vit-64/p0/s0%t0.history.parquet $(scale)/sequence/vit-64/p0/s0%t0.safetensors $(scale)/sequence/vit-64/p0/s0%t1.history.parquet $(scale)/sequence/vit-64/p0/s0%t1.safetensors $(scale)/sequence/vit-64/p0/s0%t2.history.parquet $(scale)/sequence/vit-64/p0/s0%t2.safetensors $(scale)/sequence/vit-64/p0/s0%t3.history.parquet $(scale)/sequence/vit-64/p0/s0%t3.safetensors $(scale)/sequence/vit-64/p0/s0%t4.history.parquet $(scale)/sequence/vit-64/p0/s0%t4.safetensors $(scale)/sequence/vit-64/p0/s0%t5.history.parquet $(scale)/sequence/vit-64/p0/s0%t5.safetensors $(scale)/sequence/vit-64/p0/s0%t6.history.parquet $(scale)/sequence/vit-64/p0/s0%t6.safetensors $(scale)/sequence/vit-64/p0/s0%t7.history.parquet $(scale)/sequence/vit-64/p0/s0%t7.safetensors $(scale)/sequence/vit-64/p0/s0%t8.history.parquet $(scale)/sequence/vit-64/p0/s0%t8.safetensors $(scale)/sequence/vit-64/p0/s0%t9.history.parquet $(scale)/sequence/vit-64/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-64/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-64/p0/s1/t0.history.parquet $(scale)/sequence/vit-64/p0/s1/t0.safetensors $(scale)/sequence/vit-64/p0/s1/t1.history.parquet $(scale)/sequence/vit-64/p0/s1/t1.safetensors $(scale)/sequence/vit-64/p0/s1/t2.history.parquet $(scale)/sequence/vit-64/p0/s1/t2.safetensors $(scale)/sequence/vit-64/p0/s1/t3.history.parquet $(scale)/sequence/vit-64/p0/s1/t3.safetensors $(scale)/sequence/vit-64/p0/s1/t4.history.parquet $(scale)/sequence/vit-64/p0/s1/t4.safetensors $(scale)/sequence/vit-64/p0/s1/t5.history.parquet $(scale)/sequence/vit-64/p0/s1/t5.safetensors $(scale)/sequence/vit-64/p0/s1/t6.history.parquet $(scale)/sequence/vit-64/p0/s1/t6.safetensors $(scale)/sequence/vit-64/p0/s1/t7.history.parquet $(scale)/sequence/vit-64/p0/s1/t7.safetensors $(scale)/sequence/vit-64/p0/s1/t8.history.parquet $(scale)/sequence/vit-64/p0/s1/t8.safetensors $(scale)/sequence/vit-64/p0/s1/t9.history.parquet $(scale)/sequence/vit-64/p0/s1/t9.safetensors

$(scale)/sequence/vit-64/p0/s1/t0.history.parquet $(scale)/sequence/vit-64/p0/s1/t0.safetensors $(scale)/sequence/vit-64/p0/s1/t1.history.parquet $(scale)/sequence/vit-64/p0/s1/t1.safetensors $(scale)/sequence/vit-64/p0/s1/t2.history.parquet $(scale)/sequence/vit-64/p0/s1/t2.safetensors $(scale)/sequence/vit-64/p0/s1/t3.history.parquet $(scale)/sequence/vit-64/p0/s1/t3.safetensors $(scale)/sequence/vit-64/p0/s1/t4.history.parquet $(scale)/sequence/vit-64/p0/s1/t4.safetensors $(scale)/sequence/vit-64/p0/s1/t5.history.parquet $(scale)/sequence/vit-64/p0/s1/t5.safetensors $(scale)/sequence/vit-64/p0/s1/t6.history.parquet $(scale)/sequence/vit-64/p0/s1/t6.safetensors $(scale)/sequence/vit-64/p0/s1/t7.history.parquet $(scale)/sequence/vit-64/p0/s1/t7.safetensors $(scale)/sequence/vit-64/p0/s1/t8.history.parquet $(scale)/sequence/vit-64/p0/s1/t8.safetensors $(scale)/sequence/vit-64/p0/s1/t9.history.parquet $(scale)/sequence/vit-64/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-64/p0/s1/
$(scale)/sequence/vit-64/p0/s1%t0.history.parquet $(scale)/sequence/vit-64/p0/s1%t0.safetensors $(scale)/sequence/vit-64/p0/s1%t1.history.parquet $(scale)/sequence/vit-64/p0/s1%t1.safetensors $(scale)/sequence/vit-64/p0/s1%t2.history.parquet $(scale)/sequence/vit-64/p0/s1%t2.safetensors $(scale)/sequence/vit-64/p0/s1%t3.history.parquet $(scale)/sequence/vit-64/p0/s1%t3.safetensors $(scale)/sequence/vit-64/p0/s1%t4.history.parquet $(scale)/sequence/vit-64/p0/s1%t4.safetensors $(scale)/sequence/vit-64/p0/s1%t5.history.parquet $(scale)/sequence/vit-64/p0/s1%t5.safetensors $(scale)/sequence/vit-64/p0/s1%t6.history.parquet $(scale)/sequence/vit-64/p0/s1%t6.safetensors $(scale)/sequence/vit-64/p0/s1%t7.history.parquet $(scale)/sequence/vit-64/p0/s1%t7.safetensors $(scale)/sequence/vit-64/p0/s1%t8.history.parquet $(scale)/sequence/vit-64/p0/s1%t8.safetensors $(scale)/sequence/vit-64/p0/s1%t9.history.parquet $(scale)/sequence/vit-64/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-64/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-44/p0/s0/t0.history.parquet $(scale)/sequence/vit-44/p0/s0/t0.safetensors $(scale)/sequence/vit-44/p0/s0/t1.history.parquet $(scale)/sequence/vit-44/p0/s0/t1.safetensors $(scale)/sequence/vit-44/p0/s0/t2.history.parquet $(scale)/sequence/vit-44/p0/s0/t2.safetensors $(scale)/sequence/vit-44/p0/s0/t3.history.parquet $(scale)/sequence/vit-44/p0/s0/t3.safetensors $(scale)/sequence/vit-44/p0/s0/t4.history.parquet $(scale)/sequence/vit-44/p0/s0/t4.safetensors $(scale)/sequence/vit-44/p0/s0/t5.history.parquet $(scale)/sequence/vit-44/p0/s0/t5.safetensors $(scale)/sequence/vit-44/p0/s0/t6.history.parquet $(scale)/sequence/vit-44/p0/s0/t6.safetensors $(scale)/sequence/vit-44/p0/s0/t7.history.parquet $(scale)/sequence/vit-44/p0/s0/t7.safetensors $(scale)/sequence/vit-44/p0/s0/t8.history.parquet $(scale)/sequence/vit-44/p0/s0/t8.safetensors $(scale)/sequence/vit-44/p0/s0/t9.history.parquet $(scale)/sequence/vit-44/p0/s0/t9.safetensors

$(scale)/sequence/vit-44/p0/s0/t0.history.parquet $(scale)/sequence/vit-44/p0/s0/t0.safetensors $(scale)/sequence/vit-44/p0/s0/t1.history.parquet $(scale)/sequence/vit-44/p0/s0/t1.safetensors $(scale)/sequence/vit-44/p0/s0/t2.history.parquet $(scale)/sequence/vit-44/p0/s0/t2.safetensors $(scale)/sequence/vit-44/p0/s0/t3.history.parquet $(scale)/sequence/vit-44/p0/s0/t3.safetensors $(scale)/sequence/vit-44/p0/s0/t4.history.parquet $(scale)/sequence/vit-44/p0/s0/t4.safetensors $(scale)/sequence/vit-44/p0/s0/t5.history.parquet $(scale)/sequence/vit-44/p0/s0/t5.safetensors $(scale)/sequence/vit-44/p0/s0/t6.history.parquet $(scale)/sequence/vit-44/p0/s0/t6.safetensors $(scale)/sequence/vit-44/p0/s0/t7.history.parquet $(scale)/sequence/vit-44/p0/s0/t7.safetensors $(scale)/sequence/vit-44/p0/s0/t8.history.parquet $(scale)/sequence/vit-44/p0/s0/t8.safetensors $(scale)/sequence/vit-44/p0/s0/t9.history.parquet $(scale)/sequence/vit-44/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-44/p0/s0/
$(scale)/sequence/vit-44/p0/s0%t0.history.parquet $(scale)/sequence/vit-44/p0/s0%t0.safetensors $(scale)/sequence/vit-44/p0/s0%t1.history.parquet $(scale)/sequence/vit-44/p0/s0%t1.safetensors $(scale)/sequence/vit-44/p0/s0%t2.history.parquet $(scale)/sequence/vit-44/p0/s0%t2.safetensors $(scale)/sequence/vit-44/p0/s0%t3.history.parquet $(scale)/sequence/vit-44/p0/s0%t3.safetensors $(scale)/sequence/vit-44/p0/s0%t4.history.parquet $(scale)/sequence/vit-44/p0/s0%t4.safetensors $(scale)/sequence/vit-44/p0/s0%t5.history.parquet $(scale)/sequence/vit-44/p0/s0%t5.safetensors $(scale)/sequence/vit-44/p0/s0%t6.history.parquet $(scale)/sequence/vit-44/p0/s0%t6.safetensors $(scale)/sequence/vit-44/p0/s0%t7.history.parquet $(scale)/sequence/vit-44/p0/s0%t7.safetensors $(scale)/sequence/vit-44/p0/s0%t8.history.parquet $(scale)/sequence/vit-44/p0/s0%t8.safetensors $(scale)/sequence/vit-44/p0/s0%t9.history.parquet $(scale)/sequence/vit-44/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-44/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-44/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-44/p0/s1/t0.history.parquet $(scale)/sequence/vit-44/p0/s1/t0.safetensors $(scale)/sequence/vit-44/p0/s1/t1.history.parquet $(scale)/sequence/vit-44/p0/s1/t1.safetensors $(scale)/sequence/vit-44/p0/s1/t2.history.parquet $(scale)/sequence/vit-44/p0/s1/t2.safetensors $(scale)/sequence/vit-44/p0/s1/t3.history.parquet $(scale)/sequence/vit-44/p0/s1/t3.safetensors $(scale)/sequence/vit-44/p0/s1/t4.history.parquet $(scale)/sequence/vit-44/p0/s1/t4.safetensors $(scale)/sequence/vit-44/p0/s1/t5.history.parquet $(scale)/sequence/vit-44/p0/s1/t5.safetensors $(scale)/sequence/vit-44/p0/s1/t6.history.parquet $(scale)/sequence/vit-44/p0/s1/t6.safetensors $(scale)/sequence/vit-44/p0/s1/t7.history.parquet $(scale)/sequence/vit-44/p0/s1/t7.safetensors $(scale)/sequence/vit-44/p0/s1/t8.history.parquet $(scale)/sequence/vit-44/p0/s1/t8.safetensors $(scale)/sequence/vit-44/p0/s1/t9.history.parquet $(scale)/sequence/vit-44/p0/s1/t9.safetensors

$(scale)/sequence/vit-44/p0/s1/t0.history.parquet $(scale)/sequence/vit-44/p0/s1/t0.safetensors $(scale)/sequence/vit-44/p0/s1/t1.history.parquet $(scale)/sequence/vit-44/p0/s1/t1.safetensors $(scale)/sequence/vit-44/p0/s1/t2.history.parquet $(scale)/sequence/vit-44/p0/s1/t2.safetensors $(scale)/sequence/vit-44/p0/s1/t3.history.parquet $(scale)/sequence/vit-44/p0/s1/t3.safetensors $(scale)/sequence/vit-44/p0/s1/t4.history.parquet $(scale)/sequence/vit-44/p0/s1/t4.safetensors $(scale)/sequence/vit-44/p0/s1/t5.history.parquet $(scale)/sequence/vit-44/p0/s1/t5.safetensors $(scale)/sequence/vit-44/p0/s1/t6.history.parquet $(scale)/sequence/vit-44/p0/s1/t6.safetensors $(scale)/sequence/vit-44/p0/s1/t7.history.parquet $(scale)/sequence/vit-44/p0/s1/t7.safetensors $(scale)/sequence/vit-44/p0/s1/t8.history.parquet $(scale)/sequence/vit-44/p0/s1/t8.safetensors $(scale)/sequence/vit-44/p0/s1/t9.history.parquet $(scale)/sequence/vit-44/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-44/p0/s1/
$(scale)/sequence/vit-44/p0/s1%t0.history.parquet $(scale)/sequence/vit-44/p0/s1%t0.safetensors $(scale)/sequence/vit-44/p0/s1%t1.history.parquet $(scale)/sequence/vit-44/p0/s1%t1.safetensors $(scale)/sequence/vit-44/p0/s1%t2.history.parquet $(scale)/sequence/vit-44/p0/s1%t2.safetensors $(scale)/sequence/vit-44/p0/s1%t3.history.parquet $(scale)/sequence/vit-44/p0/s1%t3.safetensors $(scale)/sequence/vit-44/p0/s1%t4.history.parquet $(scale)/sequence/vit-44/p0/s1%t4.safetensors $(scale)/sequence/vit-44/p0/s1%t5.history.parquet $(scale)/sequence/vit-44/p0/s1%t5.safetensors $(scale)/sequence/vit-44/p0/s1%t6.history.parquet $(scale)/sequence/vit-44/p0/s1%t6.safetensors $(scale)/sequence/vit-44/p0/s1%t7.history.parquet $(scale)/sequence/vit-44/p0/s1%t7.safetensors $(scale)/sequence/vit-44/p0/s1%t8.history.parquet $(scale)/sequence/vit-44/p0/s1%t8.safetensors $(scale)/sequence/vit-44/p0/s1%t9.history.parquet $(scale)/sequence/vit-44/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-44/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-44/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-32/p0/s0/t0.history.parquet $(scale)/sequence/vit-32/p0/s0/t0.safetensors $(scale)/sequence/vit-32/p0/s0/t1.history.parquet $(scale)/sequence/vit-32/p0/s0/t1.safetensors $(scale)/sequence/vit-32/p0/s0/t2.history.parquet $(scale)/sequence/vit-32/p0/s0/t2.safetensors $(scale)/sequence/vit-32/p0/s0/t3.history.parquet $(scale)/sequence/vit-32/p0/s0/t3.safetensors $(scale)/sequence/vit-32/p0/s0/t4.history.parquet $(scale)/sequence/vit-32/p0/s0/t4.safetensors $(scale)/sequence/vit-32/p0/s0/t5.history.parquet $(scale)/sequence/vit-32/p0/s0/t5.safetensors $(scale)/sequence/vit-32/p0/s0/t6.history.parquet $(scale)/sequence/vit-32/p0/s0/t6.safetensors $(scale)/sequence/vit-32/p0/s0/t7.history.parquet $(scale)/sequence/vit-32/p0/s0/t7.safetensors $(scale)/sequence/vit-32/p0/s0/t8.history.parquet $(scale)/sequence/vit-32/p0/s0/t8.safetensors $(scale)/sequence/vit-32/p0/s0/t9.history.parquet $(scale)/sequence/vit-32/p0/s0/t9.safetensors

$(scale)/sequence/vit-32/p0/s0/t0.history.parquet $(scale)/sequence/vit-32/p0/s0/t0.safetensors $(scale)/sequence/vit-32/p0/s0/t1.history.parquet $(scale)/sequence/vit-32/p0/s0/t1.safetensors $(scale)/sequence/vit-32/p0/s0/t2.history.parquet $(scale)/sequence/vit-32/p0/s0/t2.safetensors $(scale)/sequence/vit-32/p0/s0/t3.history.parquet $(scale)/sequence/vit-32/p0/s0/t3.safetensors $(scale)/sequence/vit-32/p0/s0/t4.history.parquet $(scale)/sequence/vit-32/p0/s0/t4.safetensors $(scale)/sequence/vit-32/p0/s0/t5.history.parquet $(scale)/sequence/vit-32/p0/s0/t5.safetensors $(scale)/sequence/vit-32/p0/s0/t6.history.parquet $(scale)/sequence/vit-32/p0/s0/t6.safetensors $(scale)/sequence/vit-32/p0/s0/t7.history.parquet $(scale)/sequence/vit-32/p0/s0/t7.safetensors $(scale)/sequence/vit-32/p0/s0/t8.history.parquet $(scale)/sequence/vit-32/p0/s0/t8.safetensors $(scale)/sequence/vit-32/p0/s0/t9.history.parquet $(scale)/sequence/vit-32/p0/s0/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-32/p0/s0/
$(scale)/sequence/vit-32/p0/s0%t0.history.parquet $(scale)/sequence/vit-32/p0/s0%t0.safetensors $(scale)/sequence/vit-32/p0/s0%t1.history.parquet $(scale)/sequence/vit-32/p0/s0%t1.safetensors $(scale)/sequence/vit-32/p0/s0%t2.history.parquet $(scale)/sequence/vit-32/p0/s0%t2.safetensors $(scale)/sequence/vit-32/p0/s0%t3.history.parquet $(scale)/sequence/vit-32/p0/s0%t3.safetensors $(scale)/sequence/vit-32/p0/s0%t4.history.parquet $(scale)/sequence/vit-32/p0/s0%t4.safetensors $(scale)/sequence/vit-32/p0/s0%t5.history.parquet $(scale)/sequence/vit-32/p0/s0%t5.safetensors $(scale)/sequence/vit-32/p0/s0%t6.history.parquet $(scale)/sequence/vit-32/p0/s0%t6.safetensors $(scale)/sequence/vit-32/p0/s0%t7.history.parquet $(scale)/sequence/vit-32/p0/s0%t7.safetensors $(scale)/sequence/vit-32/p0/s0%t8.history.parquet $(scale)/sequence/vit-32/p0/s0%t8.safetensors $(scale)/sequence/vit-32/p0/s0%t9.history.parquet $(scale)/sequence/vit-32/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-32/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-32/p0/s1/t0.history.parquet $(scale)/sequence/vit-32/p0/s1/t0.safetensors $(scale)/sequence/vit-32/p0/s1/t1.history.parquet $(scale)/sequence/vit-32/p0/s1/t1.safetensors $(scale)/sequence/vit-32/p0/s1/t2.history.parquet $(scale)/sequence/vit-32/p0/s1/t2.safetensors $(scale)/sequence/vit-32/p0/s1/t3.history.parquet $(scale)/sequence/vit-32/p0/s1/t3.safetensors $(scale)/sequence/vit-32/p0/s1/t4.history.parquet $(scale)/sequence/vit-32/p0/s1/t4.safetensors $(scale)/sequence/vit-32/p0/s1/t5.history.parquet $(scale)/sequence/vit-32/p0/s1/t5.safetensors $(scale)/sequence/vit-32/p0/s1/t6.history.parquet $(scale)/sequence/vit-32/p0/s1/t6.safetensors $(scale)/sequence/vit-32/p0/s1/t7.history.parquet $(scale)/sequence/vit-32/p0/s1/t7.safetensors $(scale)/sequence/vit-32/p0/s1/t8.history.parquet $(scale)/sequence/vit-32/p0/s1/t8.safetensors $(scale)/sequence/vit-32/p0/s1/t9.history.parquet $(scale)/sequence/vit-32/p0/s1/t9.safetensors

$(scale)/sequence/vit-32/p0/s1/t0.history.parquet $(scale)/sequence/vit-32/p0/s1/t0.safetensors $(scale)/sequence/vit-32/p0/s1/t1.history.parquet $(scale)/sequence/vit-32/p0/s1/t1.safetensors $(scale)/sequence/vit-32/p0/s1/t2.history.parquet $(scale)/sequence/vit-32/p0/s1/t2.safetensors $(scale)/sequence/vit-32/p0/s1/t3.history.parquet $(scale)/sequence/vit-32/p0/s1/t3.safetensors $(scale)/sequence/vit-32/p0/s1/t4.history.parquet $(scale)/sequence/vit-32/p0/s1/t4.safetensors $(scale)/sequence/vit-32/p0/s1/t5.history.parquet $(scale)/sequence/vit-32/p0/s1/t5.safetensors $(scale)/sequence/vit-32/p0/s1/t6.history.parquet $(scale)/sequence/vit-32/p0/s1/t6.safetensors $(scale)/sequence/vit-32/p0/s1/t7.history.parquet $(scale)/sequence/vit-32/p0/s1/t7.safetensors $(scale)/sequence/vit-32/p0/s1/t8.history.parquet $(scale)/sequence/vit-32/p0/s1/t8.safetensors $(scale)/sequence/vit-32/p0/s1/t9.history.parquet $(scale)/sequence/vit-32/p0/s1/t9.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/sequence.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/sequence/vit-32/p0/s1/
$(scale)/sequence/vit-32/p0/s1%t0.history.parquet $(scale)/sequence/vit-32/p0/s1%t0.safetensors $(scale)/sequence/vit-32/p0/s1%t1.history.parquet $(scale)/sequence/vit-32/p0/s1%t1.safetensors $(scale)/sequence/vit-32/p0/s1%t2.history.parquet $(scale)/sequence/vit-32/p0/s1%t2.safetensors $(scale)/sequence/vit-32/p0/s1%t3.history.parquet $(scale)/sequence/vit-32/p0/s1%t3.safetensors $(scale)/sequence/vit-32/p0/s1%t4.history.parquet $(scale)/sequence/vit-32/p0/s1%t4.safetensors $(scale)/sequence/vit-32/p0/s1%t5.history.parquet $(scale)/sequence/vit-32/p0/s1%t5.safetensors $(scale)/sequence/vit-32/p0/s1%t6.history.parquet $(scale)/sequence/vit-32/p0/s1%t6.safetensors $(scale)/sequence/vit-32/p0/s1%t7.history.parquet $(scale)/sequence/vit-32/p0/s1%t7.safetensors $(scale)/sequence/vit-32/p0/s1%t8.history.parquet $(scale)/sequence/vit-32/p0/s1%t8.safetensors $(scale)/sequence/vit-32/p0/s1%t9.history.parquet $(scale)/sequence/vit-32/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/sequence.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-32/p0/s1/t{task}.safetensors'

$(scale)/tables/halves.parquet: \
    $(call files,$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))) \
    pipelines/scale/tiny-imagenet-held-out.txt | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --tasks 2 --classes-per-task 50 $(if $(call at-hand,cifar100),,--classes pipelines/scale/tiny-imagenet-held-out.txt) --class-order seed --out $(scale)/tables/halves.parquet

$(scale)/halves/resnet-36/p0/s0/a.history.parquet $(scale)/halves/resnet-36/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-36/p0/s0/
$(scale)/halves/resnet-36/p0/s0/a%history.parquet $(scale)/halves/resnet-36/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-36/p0/s0/a.safetensors

$(scale)/halves/resnet-36/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-36/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-36/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-36/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-36/p0/s0/
$(scale)/halves/resnet-36/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-36/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-36/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-36/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnet-36/p0/s1/a.history.parquet $(scale)/halves/resnet-36/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-36/p0/s1/
$(scale)/halves/resnet-36/p0/s1/a%history.parquet $(scale)/halves/resnet-36/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-36/p0/s1/a.safetensors

$(scale)/halves/resnet-36/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnet-36/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-36/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-36/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-36/p0/s1/
$(scale)/halves/resnet-36/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnet-36/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-36/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-36/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnet-36/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-36/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-36/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-36/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-36/p0/s0/
$(scale)/halves/resnet-36/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-36/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-36/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-36/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnet-36/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnet-36/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-36/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-36/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-36/p0/s1/
$(scale)/halves/resnet-36/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnet-36/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-36/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-36/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnet-24/p0/s0/a.history.parquet $(scale)/halves/resnet-24/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-24/p0/s0/
$(scale)/halves/resnet-24/p0/s0/a%history.parquet $(scale)/halves/resnet-24/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-24/p0/s0/a.safetensors

$(scale)/halves/resnet-24/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-24/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-24/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-24/p0/s0/
$(scale)/halves/resnet-24/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-24/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-24/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnet-24/p0/s1/a.history.parquet $(scale)/halves/resnet-24/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-24/p0/s1/
$(scale)/halves/resnet-24/p0/s1/a%history.parquet $(scale)/halves/resnet-24/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-24/p0/s1/a.safetensors

$(scale)/halves/resnet-24/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnet-24/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-24/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-24/p0/s1/
$(scale)/halves/resnet-24/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnet-24/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-24/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnet-24/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-24/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-24/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-24/p0/s0/
$(scale)/halves/resnet-24/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-24/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-24/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnet-24/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnet-24/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-24/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-24/p0/s1/
$(scale)/halves/resnet-24/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnet-24/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-24/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnet-16/p0/s0/a.history.parquet $(scale)/halves/resnet-16/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-16/p0/s0/
$(scale)/halves/resnet-16/p0/s0/a%history.parquet $(scale)/halves/resnet-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-16/p0/s0/a.safetensors

$(scale)/halves/resnet-16/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-16/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-16/p0/s0/
$(scale)/halves/resnet-16/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-16/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnet-16/p0/s1/a.history.parquet $(scale)/halves/resnet-16/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-16/p0/s1/
$(scale)/halves/resnet-16/p0/s1/a%history.parquet $(scale)/halves/resnet-16/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-16/p0/s1/a.safetensors

$(scale)/halves/resnet-16/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnet-16/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-16/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-16/p0/s1/
$(scale)/halves/resnet-16/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnet-16/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-16/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnet-16/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-16/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-16/p0/s0/
$(scale)/halves/resnet-16/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-16/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnet-16/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnet-16/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-16/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-16/p0/s1/
$(scale)/halves/resnet-16/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnet-16/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-16/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnet-12/p0/s0/a.history.parquet $(scale)/halves/resnet-12/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-12/p0/s0/
$(scale)/halves/resnet-12/p0/s0/a%history.parquet $(scale)/halves/resnet-12/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-12/p0/s0/a.safetensors

$(scale)/halves/resnet-12/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-12/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-12/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-12/p0/s0/
$(scale)/halves/resnet-12/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-12/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-12/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnet-12/p0/s1/a.history.parquet $(scale)/halves/resnet-12/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-12/p0/s1/
$(scale)/halves/resnet-12/p0/s1/a%history.parquet $(scale)/halves/resnet-12/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-12/p0/s1/a.safetensors

$(scale)/halves/resnet-12/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnet-12/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-12/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-12/p0/s1/
$(scale)/halves/resnet-12/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnet-12/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-12/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnet-12/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-12/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-12/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-12/p0/s0/
$(scale)/halves/resnet-12/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-12/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-12/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnet-12/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnet-12/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-12/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-12/p0/s1/
$(scale)/halves/resnet-12/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnet-12/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-12/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnet-8/p0/s0/a.history.parquet $(scale)/halves/resnet-8/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-8/p0/s0/
$(scale)/halves/resnet-8/p0/s0/a%history.parquet $(scale)/halves/resnet-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-8/p0/s0/a.safetensors

$(scale)/halves/resnet-8/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnet-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-8/p0/s0/
$(scale)/halves/resnet-8/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnet-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-8/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnet-8/p0/s1/a.history.parquet $(scale)/halves/resnet-8/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/halves/resnet-8/p0/s1/
$(scale)/halves/resnet-8/p0/s1/a%history.parquet $(scale)/halves/resnet-8/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --task 0 --out $(scale)/halves/resnet-8/p0/s1/a.safetensors

$(scale)/halves/resnet-8/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnet-8/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-8/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-8/p0/s1/
$(scale)/halves/resnet-8/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnet-8/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/resnet-8/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnet-8/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnet-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-8/p0/s0/a.history.parquet \
    $(scale)/halves/resnet-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-8/p0/s0/
$(scale)/halves/resnet-8/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnet-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/resnet-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-8/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnet-8/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnet-8/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnet-8/p0/s1/a.history.parquet \
    $(scale)/halves/resnet-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnet-8/p0/s1/
$(scale)/halves/resnet-8/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnet-8/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/resnet-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/resnet-8/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-128/p0/s0/a.history.parquet $(scale)/halves/vit-128/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-128/p0/s0/
$(scale)/halves/vit-128/p0/s0/a%history.parquet $(scale)/halves/vit-128/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-128/p0/s0/a.safetensors

$(scale)/halves/vit-128/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-128/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-128/p0/s0/a.history.parquet \
    $(scale)/halves/vit-128/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-128/p0/s0/
$(scale)/halves/vit-128/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-128/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-128/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-128/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-128/p0/s1/a.history.parquet $(scale)/halves/vit-128/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-128/p0/s1/
$(scale)/halves/vit-128/p0/s1/a%history.parquet $(scale)/halves/vit-128/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-128/p0/s1/a.safetensors

$(scale)/halves/vit-128/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-128/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-128/p0/s1/a.history.parquet \
    $(scale)/halves/vit-128/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-128/p0/s1/
$(scale)/halves/vit-128/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-128/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-128/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-128/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-128/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-128/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-128/p0/s0/a.history.parquet \
    $(scale)/halves/vit-128/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-128/p0/s0/
$(scale)/halves/vit-128/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-128/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-128/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-128/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-128/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-128/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-128/p0/s1/a.history.parquet \
    $(scale)/halves/vit-128/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-128/p0/s1/
$(scale)/halves/vit-128/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-128/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-128/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-128/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-88/p0/s0/a.history.parquet $(scale)/halves/vit-88/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-88/p0/s0/
$(scale)/halves/vit-88/p0/s0/a%history.parquet $(scale)/halves/vit-88/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-88/p0/s0/a.safetensors

$(scale)/halves/vit-88/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-88/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-88/p0/s0/a.history.parquet \
    $(scale)/halves/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-88/p0/s0/
$(scale)/halves/vit-88/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-88/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-88/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-88/p0/s1/a.history.parquet $(scale)/halves/vit-88/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-88/p0/s1/
$(scale)/halves/vit-88/p0/s1/a%history.parquet $(scale)/halves/vit-88/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-88/p0/s1/a.safetensors

$(scale)/halves/vit-88/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-88/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-88/p0/s1/a.history.parquet \
    $(scale)/halves/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-88/p0/s1/
$(scale)/halves/vit-88/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-88/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-88/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-88/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-88/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-88/p0/s0/a.history.parquet \
    $(scale)/halves/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-88/p0/s0/
$(scale)/halves/vit-88/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-88/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-88/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-88/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-88/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-88/p0/s1/a.history.parquet \
    $(scale)/halves/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-88/p0/s1/
$(scale)/halves/vit-88/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-88/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-88/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-64/p0/s0/a.history.parquet $(scale)/halves/vit-64/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-64/p0/s0/
$(scale)/halves/vit-64/p0/s0/a%history.parquet $(scale)/halves/vit-64/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-64/p0/s0/a.safetensors

$(scale)/halves/vit-64/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-64/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-64/p0/s0/a.history.parquet \
    $(scale)/halves/vit-64/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-64/p0/s0/
$(scale)/halves/vit-64/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-64/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-64/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-64/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-64/p0/s1/a.history.parquet $(scale)/halves/vit-64/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-64/p0/s1/
$(scale)/halves/vit-64/p0/s1/a%history.parquet $(scale)/halves/vit-64/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-64/p0/s1/a.safetensors

$(scale)/halves/vit-64/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-64/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-64/p0/s1/a.history.parquet \
    $(scale)/halves/vit-64/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-64/p0/s1/
$(scale)/halves/vit-64/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-64/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-64/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-64/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-64/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-64/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-64/p0/s0/a.history.parquet \
    $(scale)/halves/vit-64/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-64/p0/s0/
$(scale)/halves/vit-64/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-64/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-64/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-64/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-64/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-64/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-64/p0/s1/a.history.parquet \
    $(scale)/halves/vit-64/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-64/p0/s1/
$(scale)/halves/vit-64/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-64/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-64/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-64/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-44/p0/s0/a.history.parquet $(scale)/halves/vit-44/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-44/p0/s0/
$(scale)/halves/vit-44/p0/s0/a%history.parquet $(scale)/halves/vit-44/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-44/p0/s0/a.safetensors

$(scale)/halves/vit-44/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-44/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-44/p0/s0/a.history.parquet \
    $(scale)/halves/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-44/p0/s0/
$(scale)/halves/vit-44/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-44/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-44/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-44/p0/s1/a.history.parquet $(scale)/halves/vit-44/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-44/p0/s1/
$(scale)/halves/vit-44/p0/s1/a%history.parquet $(scale)/halves/vit-44/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-44/p0/s1/a.safetensors

$(scale)/halves/vit-44/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-44/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-44/p0/s1/a.history.parquet \
    $(scale)/halves/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-44/p0/s1/
$(scale)/halves/vit-44/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-44/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-44/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-44/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-44/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-44/p0/s0/a.history.parquet \
    $(scale)/halves/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-44/p0/s0/
$(scale)/halves/vit-44/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-44/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-44/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-44/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-44/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-44/p0/s1/a.history.parquet \
    $(scale)/halves/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-44/p0/s1/
$(scale)/halves/vit-44/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-44/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-44/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-32/p0/s0/a.history.parquet $(scale)/halves/vit-32/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-32/p0/s0/
$(scale)/halves/vit-32/p0/s0/a%history.parquet $(scale)/halves/vit-32/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-32/p0/s0/a.safetensors

$(scale)/halves/vit-32/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-32/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-32/p0/s0/a.history.parquet \
    $(scale)/halves/vit-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-32/p0/s0/
$(scale)/halves/vit-32/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-32/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-32/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-32/p0/s1/a.history.parquet $(scale)/halves/vit-32/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/halves/vit-32/p0/s1/
$(scale)/halves/vit-32/p0/s1/a%history.parquet $(scale)/halves/vit-32/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/halves/vit-32/p0/s1/a.safetensors

$(scale)/halves/vit-32/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-32/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-32/p0/s1/a.history.parquet \
    $(scale)/halves/vit-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-32/p0/s1/
$(scale)/halves/vit-32/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-32/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/halves/vit-32/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-32/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-32/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-32/p0/s0/a.history.parquet \
    $(scale)/halves/vit-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-32/p0/s0/
$(scale)/halves/vit-32/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-32/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 0 --from $(scale)/halves/vit-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-32/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-32/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-32/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-32/p0/s1/a.history.parquet \
    $(scale)/halves/vit-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-32/p0/s1/
$(scale)/halves/vit-32/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-32/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/halves.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=420 --set later.steps=105 \
	    --seed 1 --from $(scale)/halves/vit-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/halves/vit-32/p0/s1/b.lr0.05.safetensors

$(scale)/tables/shift.parquet: \
    $(call files,$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))) \
    pipelines/scale/tiny-imagenet-superclasses.toml | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --by shift --tasks 2 --subclasses-per-task 2 $(if $(call at-hand,cifar100),,--superclasses pipelines/scale/tiny-imagenet-superclasses.toml) --out $(scale)/tables/shift.parquet

$(scale)/shift/resnet-36/p0/s0/a.history.parquet $(scale)/shift/resnet-36/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-36/p0/s0/
$(scale)/shift/resnet-36/p0/s0/a%history.parquet $(scale)/shift/resnet-36/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-36/p0/s0/a.safetensors

$(scale)/shift/resnet-36/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-36/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-36/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-36/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-36/p0/s0/
$(scale)/shift/resnet-36/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-36/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-36/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-36/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnet-36/p0/s1/a.history.parquet $(scale)/shift/resnet-36/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-36/p0/s1/
$(scale)/shift/resnet-36/p0/s1/a%history.parquet $(scale)/shift/resnet-36/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-36/p0/s1/a.safetensors

$(scale)/shift/resnet-36/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnet-36/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-36/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-36/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-36/p0/s1/
$(scale)/shift/resnet-36/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnet-36/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-36/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-36/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnet-36/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-36/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-36/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-36/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-36/p0/s0/
$(scale)/shift/resnet-36/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-36/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-36/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-36/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnet-36/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnet-36/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-36/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-36/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-36/p0/s1/
$(scale)/shift/resnet-36/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnet-36/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-36/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-36/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnet-24/p0/s0/a.history.parquet $(scale)/shift/resnet-24/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-24/p0/s0/
$(scale)/shift/resnet-24/p0/s0/a%history.parquet $(scale)/shift/resnet-24/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-24/p0/s0/a.safetensors

$(scale)/shift/resnet-24/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-24/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-24/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-24/p0/s0/
$(scale)/shift/resnet-24/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-24/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-24/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnet-24/p0/s1/a.history.parquet $(scale)/shift/resnet-24/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-24/p0/s1/
$(scale)/shift/resnet-24/p0/s1/a%history.parquet $(scale)/shift/resnet-24/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-24/p0/s1/a.safetensors

$(scale)/shift/resnet-24/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnet-24/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-24/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-24/p0/s1/
$(scale)/shift/resnet-24/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnet-24/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-24/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnet-24/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-24/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-24/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-24/p0/s0/
$(scale)/shift/resnet-24/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-24/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-24/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnet-24/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnet-24/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-24/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-24/p0/s1/
$(scale)/shift/resnet-24/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnet-24/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-24/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnet-16/p0/s0/a.history.parquet $(scale)/shift/resnet-16/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-16/p0/s0/
$(scale)/shift/resnet-16/p0/s0/a%history.parquet $(scale)/shift/resnet-16/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-16/p0/s0/a.safetensors

$(scale)/shift/resnet-16/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-16/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-16/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-16/p0/s0/
$(scale)/shift/resnet-16/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-16/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-16/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnet-16/p0/s1/a.history.parquet $(scale)/shift/resnet-16/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-16/p0/s1/
$(scale)/shift/resnet-16/p0/s1/a%history.parquet $(scale)/shift/resnet-16/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-16/p0/s1/a.safetensors

$(scale)/shift/resnet-16/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnet-16/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-16/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-16/p0/s1/
$(scale)/shift/resnet-16/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnet-16/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-16/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnet-16/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-16/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-16/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-16/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-16/p0/s0/
$(scale)/shift/resnet-16/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-16/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-16/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-16/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnet-16/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnet-16/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-16/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-16/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-16/p0/s1/
$(scale)/shift/resnet-16/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnet-16/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-16/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-16/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnet-12/p0/s0/a.history.parquet $(scale)/shift/resnet-12/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-12/p0/s0/
$(scale)/shift/resnet-12/p0/s0/a%history.parquet $(scale)/shift/resnet-12/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-12/p0/s0/a.safetensors

$(scale)/shift/resnet-12/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-12/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-12/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-12/p0/s0/
$(scale)/shift/resnet-12/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-12/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-12/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnet-12/p0/s1/a.history.parquet $(scale)/shift/resnet-12/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-12/p0/s1/
$(scale)/shift/resnet-12/p0/s1/a%history.parquet $(scale)/shift/resnet-12/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-12/p0/s1/a.safetensors

$(scale)/shift/resnet-12/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnet-12/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-12/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-12/p0/s1/
$(scale)/shift/resnet-12/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnet-12/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-12/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnet-12/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-12/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-12/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-12/p0/s0/
$(scale)/shift/resnet-12/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-12/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-12/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnet-12/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnet-12/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-12/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-12/p0/s1/
$(scale)/shift/resnet-12/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnet-12/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-12/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnet-8/p0/s0/a.history.parquet $(scale)/shift/resnet-8/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-8/p0/s0/
$(scale)/shift/resnet-8/p0/s0/a%history.parquet $(scale)/shift/resnet-8/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-8/p0/s0/a.safetensors

$(scale)/shift/resnet-8/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnet-8/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-8/p0/s0/
$(scale)/shift/resnet-8/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnet-8/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-8/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnet-8/p0/s1/a.history.parquet $(scale)/shift/resnet-8/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/shift/resnet-8/p0/s1/
$(scale)/shift/resnet-8/p0/s1/a%history.parquet $(scale)/shift/resnet-8/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --task 0 --out $(scale)/shift/resnet-8/p0/s1/a.safetensors

$(scale)/shift/resnet-8/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnet-8/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-8/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-8/p0/s1/
$(scale)/shift/resnet-8/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnet-8/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/resnet-8/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnet-8/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnet-8/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-8/p0/s0/a.history.parquet \
    $(scale)/shift/resnet-8/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-8/p0/s0/
$(scale)/shift/resnet-8/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnet-8/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/resnet-8/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-8/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnet-8/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnet-8/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnet-8/p0/s1/a.history.parquet \
    $(scale)/shift/resnet-8/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnet-8/p0/s1/
$(scale)/shift/resnet-8/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnet-8/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/resnet-8/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/resnet-8/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-128/p0/s0/a.history.parquet $(scale)/shift/vit-128/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-128/p0/s0/
$(scale)/shift/vit-128/p0/s0/a%history.parquet $(scale)/shift/vit-128/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-128/p0/s0/a.safetensors

$(scale)/shift/vit-128/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-128/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-128/p0/s0/a.history.parquet \
    $(scale)/shift/vit-128/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-128/p0/s0/
$(scale)/shift/vit-128/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-128/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-128/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-128/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-128/p0/s1/a.history.parquet $(scale)/shift/vit-128/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-128/p0/s1/
$(scale)/shift/vit-128/p0/s1/a%history.parquet $(scale)/shift/vit-128/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-128/p0/s1/a.safetensors

$(scale)/shift/vit-128/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-128/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-128/p0/s1/a.history.parquet \
    $(scale)/shift/vit-128/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-128/p0/s1/
$(scale)/shift/vit-128/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-128/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-128/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-128/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-128/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-128/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-128/p0/s0/a.history.parquet \
    $(scale)/shift/vit-128/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-128/p0/s0/
$(scale)/shift/vit-128/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-128/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-128/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-128/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-128/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-128/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-128/p0/s1/a.history.parquet \
    $(scale)/shift/vit-128/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-128/p0/s1/
$(scale)/shift/vit-128/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-128/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-128/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-128/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-88/p0/s0/a.history.parquet $(scale)/shift/vit-88/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-88/p0/s0/
$(scale)/shift/vit-88/p0/s0/a%history.parquet $(scale)/shift/vit-88/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-88/p0/s0/a.safetensors

$(scale)/shift/vit-88/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-88/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-88/p0/s0/a.history.parquet \
    $(scale)/shift/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-88/p0/s0/
$(scale)/shift/vit-88/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-88/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-88/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-88/p0/s1/a.history.parquet $(scale)/shift/vit-88/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-88/p0/s1/
$(scale)/shift/vit-88/p0/s1/a%history.parquet $(scale)/shift/vit-88/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-88/p0/s1/a.safetensors

$(scale)/shift/vit-88/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-88/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-88/p0/s1/a.history.parquet \
    $(scale)/shift/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-88/p0/s1/
$(scale)/shift/vit-88/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-88/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-88/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-88/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-88/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-88/p0/s0/a.history.parquet \
    $(scale)/shift/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-88/p0/s0/
$(scale)/shift/vit-88/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-88/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-88/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-88/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-88/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-88/p0/s1/a.history.parquet \
    $(scale)/shift/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-88/p0/s1/
$(scale)/shift/vit-88/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-88/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-88/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-64/p0/s0/a.history.parquet $(scale)/shift/vit-64/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-64/p0/s0/
$(scale)/shift/vit-64/p0/s0/a%history.parquet $(scale)/shift/vit-64/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-64/p0/s0/a.safetensors

$(scale)/shift/vit-64/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-64/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-64/p0/s0/a.history.parquet \
    $(scale)/shift/vit-64/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-64/p0/s0/
$(scale)/shift/vit-64/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-64/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-64/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-64/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-64/p0/s1/a.history.parquet $(scale)/shift/vit-64/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-64/p0/s1/
$(scale)/shift/vit-64/p0/s1/a%history.parquet $(scale)/shift/vit-64/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-64/p0/s1/a.safetensors

$(scale)/shift/vit-64/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-64/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-64/p0/s1/a.history.parquet \
    $(scale)/shift/vit-64/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-64/p0/s1/
$(scale)/shift/vit-64/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-64/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-64/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-64/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-64/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-64/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-64/p0/s0/a.history.parquet \
    $(scale)/shift/vit-64/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-64/p0/s0/
$(scale)/shift/vit-64/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-64/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-64/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-64/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-64/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-64/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-64/p0/s1/a.history.parquet \
    $(scale)/shift/vit-64/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-64/p0/s1/
$(scale)/shift/vit-64/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-64/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-64/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-64/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-44/p0/s0/a.history.parquet $(scale)/shift/vit-44/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-44/p0/s0/
$(scale)/shift/vit-44/p0/s0/a%history.parquet $(scale)/shift/vit-44/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-44/p0/s0/a.safetensors

$(scale)/shift/vit-44/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-44/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-44/p0/s0/a.history.parquet \
    $(scale)/shift/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-44/p0/s0/
$(scale)/shift/vit-44/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-44/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-44/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-44/p0/s1/a.history.parquet $(scale)/shift/vit-44/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-44/p0/s1/
$(scale)/shift/vit-44/p0/s1/a%history.parquet $(scale)/shift/vit-44/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-44/p0/s1/a.safetensors

$(scale)/shift/vit-44/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-44/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-44/p0/s1/a.history.parquet \
    $(scale)/shift/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-44/p0/s1/
$(scale)/shift/vit-44/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-44/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-44/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-44/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-44/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-44/p0/s0/a.history.parquet \
    $(scale)/shift/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-44/p0/s0/
$(scale)/shift/vit-44/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-44/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-44/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-44/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-44/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-44/p0/s1/a.history.parquet \
    $(scale)/shift/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-44/p0/s1/
$(scale)/shift/vit-44/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-44/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-44/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-32/p0/s0/a.history.parquet $(scale)/shift/vit-32/p0/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-32/p0/s0/
$(scale)/shift/vit-32/p0/s0/a%history.parquet $(scale)/shift/vit-32/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-32/p0/s0/a.safetensors

$(scale)/shift/vit-32/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-32/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-32/p0/s0/a.history.parquet \
    $(scale)/shift/vit-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-32/p0/s0/
$(scale)/shift/vit-32/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-32/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-32/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-32/p0/s1/a.history.parquet $(scale)/shift/vit-32/p0/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/shift/vit-32/p0/s1/
$(scale)/shift/vit-32/p0/s1/a%history.parquet $(scale)/shift/vit-32/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/shift/vit-32/p0/s1/a.safetensors

$(scale)/shift/vit-32/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-32/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-32/p0/s1/a.history.parquet \
    $(scale)/shift/vit-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-32/p0/s1/
$(scale)/shift/vit-32/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-32/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/shift/vit-32/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-32/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-32/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-32/p0/s0/a.history.parquet \
    $(scale)/shift/vit-32/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-32/p0/s0/
$(scale)/shift/vit-32/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-32/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 0 --from $(scale)/shift/vit-32/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-32/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-32/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-32/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-32/p0/s1/a.history.parquet \
    $(scale)/shift/vit-32/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-32/p0/s1/
$(scale)/shift/vit-32/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-32/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(if $(call at-hand,cifar100),$(call set,cifar100),)$(if $(call at-hand,cifar100),,$(call set,tiny-imagenet32))' --table $(scale)/tables/shift.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=350 --set later.steps=105 \
	    --seed 1 --from $(scale)/shift/vit-32/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/shift/vit-32/p0/s1/b.lr0.05.safetensors

$(scale)/tables/datasets.parquet: \
    $(call files,data/fashion-mnist) $(call files,data/mnist) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --by data-set --tasks-per-set 2 --classes-per-task 5 --out $(scale)/tables/datasets.parquet

.PRECIOUS: $(scale)/datasets/resnet-36/p0/s0/t0.history.parquet $(scale)/datasets/resnet-36/p0/s0/t0.safetensors $(scale)/datasets/resnet-36/p0/s0/t1.history.parquet $(scale)/datasets/resnet-36/p0/s0/t1.safetensors $(scale)/datasets/resnet-36/p0/s0/t2.history.parquet $(scale)/datasets/resnet-36/p0/s0/t2.safetensors $(scale)/datasets/resnet-36/p0/s0/t3.history.parquet $(scale)/datasets/resnet-36/p0/s0/t3.safetensors

$(scale)/datasets/resnet-36/p0/s0/t0.history.parquet $(scale)/datasets/resnet-36/p0/s0/t0.safetensors $(scale)/datasets/resnet-36/p0/s0/t1.history.parquet $(scale)/datasets/resnet-36/p0/s0/t1.safetensors $(scale)/datasets/resnet-36/p0/s0/t2.history.parquet $(scale)/datasets/resnet-36/p0/s0/t2.safetensors $(scale)/datasets/resnet-36/p0/s0/t3.history.parquet $(scale)/datasets/resnet-36/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-36/p0/s0/
$(scale)/datasets/resnet-36/p0/s0%t0.history.parquet $(scale)/datasets/resnet-36/p0/s0%t0.safetensors $(scale)/datasets/resnet-36/p0/s0%t1.history.parquet $(scale)/datasets/resnet-36/p0/s0%t1.safetensors $(scale)/datasets/resnet-36/p0/s0%t2.history.parquet $(scale)/datasets/resnet-36/p0/s0%t2.safetensors $(scale)/datasets/resnet-36/p0/s0%t3.history.parquet $(scale)/datasets/resnet-36/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-36/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-36/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-36/p0/s1/t0.history.parquet $(scale)/datasets/resnet-36/p0/s1/t0.safetensors $(scale)/datasets/resnet-36/p0/s1/t1.history.parquet $(scale)/datasets/resnet-36/p0/s1/t1.safetensors $(scale)/datasets/resnet-36/p0/s1/t2.history.parquet $(scale)/datasets/resnet-36/p0/s1/t2.safetensors $(scale)/datasets/resnet-36/p0/s1/t3.history.parquet $(scale)/datasets/resnet-36/p0/s1/t3.safetensors

$(scale)/datasets/resnet-36/p0/s1/t0.history.parquet $(scale)/datasets/resnet-36/p0/s1/t0.safetensors $(scale)/datasets/resnet-36/p0/s1/t1.history.parquet $(scale)/datasets/resnet-36/p0/s1/t1.safetensors $(scale)/datasets/resnet-36/p0/s1/t2.history.parquet $(scale)/datasets/resnet-36/p0/s1/t2.safetensors $(scale)/datasets/resnet-36/p0/s1/t3.history.parquet $(scale)/datasets/resnet-36/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-36/p0/s1/
$(scale)/datasets/resnet-36/p0/s1%t0.history.parquet $(scale)/datasets/resnet-36/p0/s1%t0.safetensors $(scale)/datasets/resnet-36/p0/s1%t1.history.parquet $(scale)/datasets/resnet-36/p0/s1%t1.safetensors $(scale)/datasets/resnet-36/p0/s1%t2.history.parquet $(scale)/datasets/resnet-36/p0/s1%t2.safetensors $(scale)/datasets/resnet-36/p0/s1%t3.history.parquet $(scale)/datasets/resnet-36/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-36/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-36/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-24/p0/s0/t0.history.parquet $(scale)/datasets/resnet-24/p0/s0/t0.safetensors $(scale)/datasets/resnet-24/p0/s0/t1.history.parquet $(scale)/datasets/resnet-24/p0/s0/t1.safetensors $(scale)/datasets/resnet-24/p0/s0/t2.history.parquet $(scale)/datasets/resnet-24/p0/s0/t2.safetensors $(scale)/datasets/resnet-24/p0/s0/t3.history.parquet $(scale)/datasets/resnet-24/p0/s0/t3.safetensors

$(scale)/datasets/resnet-24/p0/s0/t0.history.parquet $(scale)/datasets/resnet-24/p0/s0/t0.safetensors $(scale)/datasets/resnet-24/p0/s0/t1.history.parquet $(scale)/datasets/resnet-24/p0/s0/t1.safetensors $(scale)/datasets/resnet-24/p0/s0/t2.history.parquet $(scale)/datasets/resnet-24/p0/s0/t2.safetensors $(scale)/datasets/resnet-24/p0/s0/t3.history.parquet $(scale)/datasets/resnet-24/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-24/p0/s0/
$(scale)/datasets/resnet-24/p0/s0%t0.history.parquet $(scale)/datasets/resnet-24/p0/s0%t0.safetensors $(scale)/datasets/resnet-24/p0/s0%t1.history.parquet $(scale)/datasets/resnet-24/p0/s0%t1.safetensors $(scale)/datasets/resnet-24/p0/s0%t2.history.parquet $(scale)/datasets/resnet-24/p0/s0%t2.safetensors $(scale)/datasets/resnet-24/p0/s0%t3.history.parquet $(scale)/datasets/resnet-24/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-24/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-24/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-24/p0/s1/t0.history.parquet $(scale)/datasets/resnet-24/p0/s1/t0.safetensors $(scale)/datasets/resnet-24/p0/s1/t1.history.parquet $(scale)/datasets/resnet-24/p0/s1/t1.safetensors $(scale)/datasets/resnet-24/p0/s1/t2.history.parquet $(scale)/datasets/resnet-24/p0/s1/t2.safetensors $(scale)/datasets/resnet-24/p0/s1/t3.history.parquet $(scale)/datasets/resnet-24/p0/s1/t3.safetensors

$(scale)/datasets/resnet-24/p0/s1/t0.history.parquet $(scale)/datasets/resnet-24/p0/s1/t0.safetensors $(scale)/datasets/resnet-24/p0/s1/t1.history.parquet $(scale)/datasets/resnet-24/p0/s1/t1.safetensors $(scale)/datasets/resnet-24/p0/s1/t2.history.parquet $(scale)/datasets/resnet-24/p0/s1/t2.safetensors $(scale)/datasets/resnet-24/p0/s1/t3.history.parquet $(scale)/datasets/resnet-24/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-24/p0/s1/
$(scale)/datasets/resnet-24/p0/s1%t0.history.parquet $(scale)/datasets/resnet-24/p0/s1%t0.safetensors $(scale)/datasets/resnet-24/p0/s1%t1.history.parquet $(scale)/datasets/resnet-24/p0/s1%t1.safetensors $(scale)/datasets/resnet-24/p0/s1%t2.history.parquet $(scale)/datasets/resnet-24/p0/s1%t2.safetensors $(scale)/datasets/resnet-24/p0/s1%t3.history.parquet $(scale)/datasets/resnet-24/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-24/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-24/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-16/p0/s0/t0.history.parquet $(scale)/datasets/resnet-16/p0/s0/t0.safetensors $(scale)/datasets/resnet-16/p0/s0/t1.history.parquet $(scale)/datasets/resnet-16/p0/s0/t1.safetensors $(scale)/datasets/resnet-16/p0/s0/t2.history.parquet $(scale)/datasets/resnet-16/p0/s0/t2.safetensors $(scale)/datasets/resnet-16/p0/s0/t3.history.parquet $(scale)/datasets/resnet-16/p0/s0/t3.safetensors

$(scale)/datasets/resnet-16/p0/s0/t0.history.parquet $(scale)/datasets/resnet-16/p0/s0/t0.safetensors $(scale)/datasets/resnet-16/p0/s0/t1.history.parquet $(scale)/datasets/resnet-16/p0/s0/t1.safetensors $(scale)/datasets/resnet-16/p0/s0/t2.history.parquet $(scale)/datasets/resnet-16/p0/s0/t2.safetensors $(scale)/datasets/resnet-16/p0/s0/t3.history.parquet $(scale)/datasets/resnet-16/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-16/p0/s0/
$(scale)/datasets/resnet-16/p0/s0%t0.history.parquet $(scale)/datasets/resnet-16/p0/s0%t0.safetensors $(scale)/datasets/resnet-16/p0/s0%t1.history.parquet $(scale)/datasets/resnet-16/p0/s0%t1.safetensors $(scale)/datasets/resnet-16/p0/s0%t2.history.parquet $(scale)/datasets/resnet-16/p0/s0%t2.safetensors $(scale)/datasets/resnet-16/p0/s0%t3.history.parquet $(scale)/datasets/resnet-16/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-16/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-16/p0/s1/t0.history.parquet $(scale)/datasets/resnet-16/p0/s1/t0.safetensors $(scale)/datasets/resnet-16/p0/s1/t1.history.parquet $(scale)/datasets/resnet-16/p0/s1/t1.safetensors $(scale)/datasets/resnet-16/p0/s1/t2.history.parquet $(scale)/datasets/resnet-16/p0/s1/t2.safetensors $(scale)/datasets/resnet-16/p0/s1/t3.history.parquet $(scale)/datasets/resnet-16/p0/s1/t3.safetensors

$(scale)/datasets/resnet-16/p0/s1/t0.history.parquet $(scale)/datasets/resnet-16/p0/s1/t0.safetensors $(scale)/datasets/resnet-16/p0/s1/t1.history.parquet $(scale)/datasets/resnet-16/p0/s1/t1.safetensors $(scale)/datasets/resnet-16/p0/s1/t2.history.parquet $(scale)/datasets/resnet-16/p0/s1/t2.safetensors $(scale)/datasets/resnet-16/p0/s1/t3.history.parquet $(scale)/datasets/resnet-16/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-16/p0/s1/
$(scale)/datasets/resnet-16/p0/s1%t0.history.parquet $(scale)/datasets/resnet-16/p0/s1%t0.safetensors $(scale)/datasets/resnet-16/p0/s1%t1.history.parquet $(scale)/datasets/resnet-16/p0/s1%t1.safetensors $(scale)/datasets/resnet-16/p0/s1%t2.history.parquet $(scale)/datasets/resnet-16/p0/s1%t2.safetensors $(scale)/datasets/resnet-16/p0/s1%t3.history.parquet $(scale)/datasets/resnet-16/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-16/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-12/p0/s0/t0.history.parquet $(scale)/datasets/resnet-12/p0/s0/t0.safetensors $(scale)/datasets/resnet-12/p0/s0/t1.history.parquet $(scale)/datasets/resnet-12/p0/s0/t1.safetensors $(scale)/datasets/resnet-12/p0/s0/t2.history.parquet $(scale)/datasets/resnet-12/p0/s0/t2.safetensors $(scale)/datasets/resnet-12/p0/s0/t3.history.parquet $(scale)/datasets/resnet-12/p0/s0/t3.safetensors

$(scale)/datasets/resnet-12/p0/s0/t0.history.parquet $(scale)/datasets/resnet-12/p0/s0/t0.safetensors $(scale)/datasets/resnet-12/p0/s0/t1.history.parquet $(scale)/datasets/resnet-12/p0/s0/t1.safetensors $(scale)/datasets/resnet-12/p0/s0/t2.history.parquet $(scale)/datasets/resnet-12/p0/s0/t2.safetensors $(scale)/datasets/resnet-12/p0/s0/t3.history.parquet $(scale)/datasets/resnet-12/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-12/p0/s0/
$(scale)/datasets/resnet-12/p0/s0%t0.history.parquet $(scale)/datasets/resnet-12/p0/s0%t0.safetensors $(scale)/datasets/resnet-12/p0/s0%t1.history.parquet $(scale)/datasets/resnet-12/p0/s0%t1.safetensors $(scale)/datasets/resnet-12/p0/s0%t2.history.parquet $(scale)/datasets/resnet-12/p0/s0%t2.safetensors $(scale)/datasets/resnet-12/p0/s0%t3.history.parquet $(scale)/datasets/resnet-12/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-12/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-12/p0/s1/t0.history.parquet $(scale)/datasets/resnet-12/p0/s1/t0.safetensors $(scale)/datasets/resnet-12/p0/s1/t1.history.parquet $(scale)/datasets/resnet-12/p0/s1/t1.safetensors $(scale)/datasets/resnet-12/p0/s1/t2.history.parquet $(scale)/datasets/resnet-12/p0/s1/t2.safetensors $(scale)/datasets/resnet-12/p0/s1/t3.history.parquet $(scale)/datasets/resnet-12/p0/s1/t3.safetensors

$(scale)/datasets/resnet-12/p0/s1/t0.history.parquet $(scale)/datasets/resnet-12/p0/s1/t0.safetensors $(scale)/datasets/resnet-12/p0/s1/t1.history.parquet $(scale)/datasets/resnet-12/p0/s1/t1.safetensors $(scale)/datasets/resnet-12/p0/s1/t2.history.parquet $(scale)/datasets/resnet-12/p0/s1/t2.safetensors $(scale)/datasets/resnet-12/p0/s1/t3.history.parquet $(scale)/datasets/resnet-12/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-12/p0/s1/
$(scale)/datasets/resnet-12/p0/s1%t0.history.parquet $(scale)/datasets/resnet-12/p0/s1%t0.safetensors $(scale)/datasets/resnet-12/p0/s1%t1.history.parquet $(scale)/datasets/resnet-12/p0/s1%t1.safetensors $(scale)/datasets/resnet-12/p0/s1%t2.history.parquet $(scale)/datasets/resnet-12/p0/s1%t2.safetensors $(scale)/datasets/resnet-12/p0/s1%t3.history.parquet $(scale)/datasets/resnet-12/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-12/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-8/p0/s0/t0.history.parquet $(scale)/datasets/resnet-8/p0/s0/t0.safetensors $(scale)/datasets/resnet-8/p0/s0/t1.history.parquet $(scale)/datasets/resnet-8/p0/s0/t1.safetensors $(scale)/datasets/resnet-8/p0/s0/t2.history.parquet $(scale)/datasets/resnet-8/p0/s0/t2.safetensors $(scale)/datasets/resnet-8/p0/s0/t3.history.parquet $(scale)/datasets/resnet-8/p0/s0/t3.safetensors

$(scale)/datasets/resnet-8/p0/s0/t0.history.parquet $(scale)/datasets/resnet-8/p0/s0/t0.safetensors $(scale)/datasets/resnet-8/p0/s0/t1.history.parquet $(scale)/datasets/resnet-8/p0/s0/t1.safetensors $(scale)/datasets/resnet-8/p0/s0/t2.history.parquet $(scale)/datasets/resnet-8/p0/s0/t2.safetensors $(scale)/datasets/resnet-8/p0/s0/t3.history.parquet $(scale)/datasets/resnet-8/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-8/p0/s0/
$(scale)/datasets/resnet-8/p0/s0%t0.history.parquet $(scale)/datasets/resnet-8/p0/s0%t0.safetensors $(scale)/datasets/resnet-8/p0/s0%t1.history.parquet $(scale)/datasets/resnet-8/p0/s0%t1.safetensors $(scale)/datasets/resnet-8/p0/s0%t2.history.parquet $(scale)/datasets/resnet-8/p0/s0%t2.safetensors $(scale)/datasets/resnet-8/p0/s0%t3.history.parquet $(scale)/datasets/resnet-8/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-8/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnet-8/p0/s1/t0.history.parquet $(scale)/datasets/resnet-8/p0/s1/t0.safetensors $(scale)/datasets/resnet-8/p0/s1/t1.history.parquet $(scale)/datasets/resnet-8/p0/s1/t1.safetensors $(scale)/datasets/resnet-8/p0/s1/t2.history.parquet $(scale)/datasets/resnet-8/p0/s1/t2.safetensors $(scale)/datasets/resnet-8/p0/s1/t3.history.parquet $(scale)/datasets/resnet-8/p0/s1/t3.safetensors

$(scale)/datasets/resnet-8/p0/s1/t0.history.parquet $(scale)/datasets/resnet-8/p0/s1/t0.safetensors $(scale)/datasets/resnet-8/p0/s1/t1.history.parquet $(scale)/datasets/resnet-8/p0/s1/t1.safetensors $(scale)/datasets/resnet-8/p0/s1/t2.history.parquet $(scale)/datasets/resnet-8/p0/s1/t2.safetensors $(scale)/datasets/resnet-8/p0/s1/t3.history.parquet $(scale)/datasets/resnet-8/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors | build $(scale-rules) $(scale)/datasets/resnet-8/p0/s1/
$(scale)/datasets/resnet-8/p0/s1%t0.history.parquet $(scale)/datasets/resnet-8/p0/s1%t0.safetensors $(scale)/datasets/resnet-8/p0/s1%t1.history.parquet $(scale)/datasets/resnet-8/p0/s1%t1.safetensors $(scale)/datasets/resnet-8/p0/s1%t2.history.parquet $(scale)/datasets/resnet-8/p0/s1%t2.safetensors $(scale)/datasets/resnet-8/p0/s1%t3.history.parquet $(scale)/datasets/resnet-8/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-resnet.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/resnet-8/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-128/p0/s0/t0.history.parquet $(scale)/datasets/vit-128/p0/s0/t0.safetensors $(scale)/datasets/vit-128/p0/s0/t1.history.parquet $(scale)/datasets/vit-128/p0/s0/t1.safetensors $(scale)/datasets/vit-128/p0/s0/t2.history.parquet $(scale)/datasets/vit-128/p0/s0/t2.safetensors $(scale)/datasets/vit-128/p0/s0/t3.history.parquet $(scale)/datasets/vit-128/p0/s0/t3.safetensors

$(scale)/datasets/vit-128/p0/s0/t0.history.parquet $(scale)/datasets/vit-128/p0/s0/t0.safetensors $(scale)/datasets/vit-128/p0/s0/t1.history.parquet $(scale)/datasets/vit-128/p0/s0/t1.safetensors $(scale)/datasets/vit-128/p0/s0/t2.history.parquet $(scale)/datasets/vit-128/p0/s0/t2.safetensors $(scale)/datasets/vit-128/p0/s0/t3.history.parquet $(scale)/datasets/vit-128/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-128/p0/s0/
$(scale)/datasets/vit-128/p0/s0%t0.history.parquet $(scale)/datasets/vit-128/p0/s0%t0.safetensors $(scale)/datasets/vit-128/p0/s0%t1.history.parquet $(scale)/datasets/vit-128/p0/s0%t1.safetensors $(scale)/datasets/vit-128/p0/s0%t2.history.parquet $(scale)/datasets/vit-128/p0/s0%t2.safetensors $(scale)/datasets/vit-128/p0/s0%t3.history.parquet $(scale)/datasets/vit-128/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-128/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-128/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-128/p0/s1/t0.history.parquet $(scale)/datasets/vit-128/p0/s1/t0.safetensors $(scale)/datasets/vit-128/p0/s1/t1.history.parquet $(scale)/datasets/vit-128/p0/s1/t1.safetensors $(scale)/datasets/vit-128/p0/s1/t2.history.parquet $(scale)/datasets/vit-128/p0/s1/t2.safetensors $(scale)/datasets/vit-128/p0/s1/t3.history.parquet $(scale)/datasets/vit-128/p0/s1/t3.safetensors

$(scale)/datasets/vit-128/p0/s1/t0.history.parquet $(scale)/datasets/vit-128/p0/s1/t0.safetensors $(scale)/datasets/vit-128/p0/s1/t1.history.parquet $(scale)/datasets/vit-128/p0/s1/t1.safetensors $(scale)/datasets/vit-128/p0/s1/t2.history.parquet $(scale)/datasets/vit-128/p0/s1/t2.safetensors $(scale)/datasets/vit-128/p0/s1/t3.history.parquet $(scale)/datasets/vit-128/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-128/p0/s1/
$(scale)/datasets/vit-128/p0/s1%t0.history.parquet $(scale)/datasets/vit-128/p0/s1%t0.safetensors $(scale)/datasets/vit-128/p0/s1%t1.history.parquet $(scale)/datasets/vit-128/p0/s1%t1.safetensors $(scale)/datasets/vit-128/p0/s1%t2.history.parquet $(scale)/datasets/vit-128/p0/s1%t2.safetensors $(scale)/datasets/vit-128/p0/s1%t3.history.parquet $(scale)/datasets/vit-128/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-128/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-128/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-88/p0/s0/t0.history.parquet $(scale)/datasets/vit-88/p0/s0/t0.safetensors $(scale)/datasets/vit-88/p0/s0/t1.history.parquet $(scale)/datasets/vit-88/p0/s0/t1.safetensors $(scale)/datasets/vit-88/p0/s0/t2.history.parquet $(scale)/datasets/vit-88/p0/s0/t2.safetensors $(scale)/datasets/vit-88/p0/s0/t3.history.parquet $(scale)/datasets/vit-88/p0/s0/t3.safetensors

$(scale)/datasets/vit-88/p0/s0/t0.history.parquet $(scale)/datasets/vit-88/p0/s0/t0.safetensors $(scale)/datasets/vit-88/p0/s0/t1.history.parquet $(scale)/datasets/vit-88/p0/s0/t1.safetensors $(scale)/datasets/vit-88/p0/s0/t2.history.parquet $(scale)/datasets/vit-88/p0/s0/t2.safetensors $(scale)/datasets/vit-88/p0/s0/t3.history.parquet $(scale)/datasets/vit-88/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-88/p0/s0/
$(scale)/datasets/vit-88/p0/s0%t0.history.parquet $(scale)/datasets/vit-88/p0/s0%t0.safetensors $(scale)/datasets/vit-88/p0/s0%t1.history.parquet $(scale)/datasets/vit-88/p0/s0%t1.safetensors $(scale)/datasets/vit-88/p0/s0%t2.history.parquet $(scale)/datasets/vit-88/p0/s0%t2.safetensors $(scale)/datasets/vit-88/p0/s0%t3.history.parquet $(scale)/datasets/vit-88/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-88/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-88/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-88/p0/s1/t0.history.parquet $(scale)/datasets/vit-88/p0/s1/t0.safetensors $(scale)/datasets/vit-88/p0/s1/t1.history.parquet $(scale)/datasets/vit-88/p0/s1/t1.safetensors $(scale)/datasets/vit-88/p0/s1/t2.history.parquet $(scale)/datasets/vit-88/p0/s1/t2.safetensors $(scale)/datasets/vit-88/p0/s1/t3.history.parquet $(scale)/datasets/vit-88/p0/s1/t3.safetensors

$(scale)/datasets/vit-88/p0/s1/t0.history.parquet $(scale)/datasets/vit-88/p0/s1/t0.safetensors $(scale)/datasets/vit-88/p0/s1/t1.history.parquet $(scale)/datasets/vit-88/p0/s1/t1.safetensors $(scale)/datasets/vit-88/p0/s1/t2.history.parquet $(scale)/datasets/vit-88/p0/s1/t2.safetensors $(scale)/datasets/vit-88/p0/s1/t3.history.parquet $(scale)/datasets/vit-88/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-88/p0/s1/
$(scale)/datasets/vit-88/p0/s1%t0.history.parquet $(scale)/datasets/vit-88/p0/s1%t0.safetensors $(scale)/datasets/vit-88/p0/s1%t1.history.parquet $(scale)/datasets/vit-88/p0/s1%t1.safetensors $(scale)/datasets/vit-88/p0/s1%t2.history.parquet $(scale)/datasets/vit-88/p0/s1%t2.safetensors $(scale)/datasets/vit-88/p0/s1%t3.history.parquet $(scale)/datasets/vit-88/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-88/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-88/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-64/p0/s0/t0.history.parquet $(scale)/datasets/vit-64/p0/s0/t0.safetensors $(scale)/datasets/vit-64/p0/s0/t1.history.parquet $(scale)/datasets/vit-64/p0/s0/t1.safetensors $(scale)/datasets/vit-64/p0/s0/t2.history.parquet $(scale)/datasets/vit-64/p0/s0/t2.safetensors $(scale)/datasets/vit-64/p0/s0/t3.history.parquet $(scale)/datasets/vit-64/p0/s0/t3.safetensors

$(scale)/datasets/vit-64/p0/s0/t0.history.parquet $(scale)/datasets/vit-64/p0/s0/t0.safetensors $(scale)/datasets/vit-64/p0/s0/t1.history.parquet $(scale)/datasets/vit-64/p0/s0/t1.safetensors $(scale)/datasets/vit-64/p0/s0/t2.history.parquet $(scale)/datasets/vit-64/p0/s0/t2.safetensors $(scale)/datasets/vit-64/p0/s0/t3.history.parquet $(scale)/datasets/vit-64/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-64/p0/s0/
$(scale)/datasets/vit-64/p0/s0%t0.history.parquet $(scale)/datasets/vit-64/p0/s0%t0.safetensors $(scale)/datasets/vit-64/p0/s0%t1.history.parquet $(scale)/datasets/vit-64/p0/s0%t1.safetensors $(scale)/datasets/vit-64/p0/s0%t2.history.parquet $(scale)/datasets/vit-64/p0/s0%t2.safetensors $(scale)/datasets/vit-64/p0/s0%t3.history.parquet $(scale)/datasets/vit-64/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-64/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-64/p0/s1/t0.history.parquet $(scale)/datasets/vit-64/p0/s1/t0.safetensors $(scale)/datasets/vit-64/p0/s1/t1.history.parquet $(scale)/datasets/vit-64/p0/s1/t1.safetensors $(scale)/datasets/vit-64/p0/s1/t2.history.parquet $(scale)/datasets/vit-64/p0/s1/t2.safetensors $(scale)/datasets/vit-64/p0/s1/t3.history.parquet $(scale)/datasets/vit-64/p0/s1/t3.safetensors

$(scale)/datasets/vit-64/p0/s1/t0.history.parquet $(scale)/datasets/vit-64/p0/s1/t0.safetensors $(scale)/datasets/vit-64/p0/s1/t1.history.parquet $(scale)/datasets/vit-64/p0/s1/t1.safetensors $(scale)/datasets/vit-64/p0/s1/t2.history.parquet $(scale)/datasets/vit-64/p0/s1/t2.safetensors $(scale)/datasets/vit-64/p0/s1/t3.history.parquet $(scale)/datasets/vit-64/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-64/p0/s1/
$(scale)/datasets/vit-64/p0/s1%t0.history.parquet $(scale)/datasets/vit-64/p0/s1%t0.safetensors $(scale)/datasets/vit-64/p0/s1%t1.history.parquet $(scale)/datasets/vit-64/p0/s1%t1.safetensors $(scale)/datasets/vit-64/p0/s1%t2.history.parquet $(scale)/datasets/vit-64/p0/s1%t2.safetensors $(scale)/datasets/vit-64/p0/s1%t3.history.parquet $(scale)/datasets/vit-64/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-64/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-44/p0/s0/t0.history.parquet $(scale)/datasets/vit-44/p0/s0/t0.safetensors $(scale)/datasets/vit-44/p0/s0/t1.history.parquet $(scale)/datasets/vit-44/p0/s0/t1.safetensors $(scale)/datasets/vit-44/p0/s0/t2.history.parquet $(scale)/datasets/vit-44/p0/s0/t2.safetensors $(scale)/datasets/vit-44/p0/s0/t3.history.parquet $(scale)/datasets/vit-44/p0/s0/t3.safetensors

$(scale)/datasets/vit-44/p0/s0/t0.history.parquet $(scale)/datasets/vit-44/p0/s0/t0.safetensors $(scale)/datasets/vit-44/p0/s0/t1.history.parquet $(scale)/datasets/vit-44/p0/s0/t1.safetensors $(scale)/datasets/vit-44/p0/s0/t2.history.parquet $(scale)/datasets/vit-44/p0/s0/t2.safetensors $(scale)/datasets/vit-44/p0/s0/t3.history.parquet $(scale)/datasets/vit-44/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-44/p0/s0/
$(scale)/datasets/vit-44/p0/s0%t0.history.parquet $(scale)/datasets/vit-44/p0/s0%t0.safetensors $(scale)/datasets/vit-44/p0/s0%t1.history.parquet $(scale)/datasets/vit-44/p0/s0%t1.safetensors $(scale)/datasets/vit-44/p0/s0%t2.history.parquet $(scale)/datasets/vit-44/p0/s0%t2.safetensors $(scale)/datasets/vit-44/p0/s0%t3.history.parquet $(scale)/datasets/vit-44/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-44/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-44/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-44/p0/s1/t0.history.parquet $(scale)/datasets/vit-44/p0/s1/t0.safetensors $(scale)/datasets/vit-44/p0/s1/t1.history.parquet $(scale)/datasets/vit-44/p0/s1/t1.safetensors $(scale)/datasets/vit-44/p0/s1/t2.history.parquet $(scale)/datasets/vit-44/p0/s1/t2.safetensors $(scale)/datasets/vit-44/p0/s1/t3.history.parquet $(scale)/datasets/vit-44/p0/s1/t3.safetensors

$(scale)/datasets/vit-44/p0/s1/t0.history.parquet $(scale)/datasets/vit-44/p0/s1/t0.safetensors $(scale)/datasets/vit-44/p0/s1/t1.history.parquet $(scale)/datasets/vit-44/p0/s1/t1.safetensors $(scale)/datasets/vit-44/p0/s1/t2.history.parquet $(scale)/datasets/vit-44/p0/s1/t2.safetensors $(scale)/datasets/vit-44/p0/s1/t3.history.parquet $(scale)/datasets/vit-44/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-44/p0/s1/
$(scale)/datasets/vit-44/p0/s1%t0.history.parquet $(scale)/datasets/vit-44/p0/s1%t0.safetensors $(scale)/datasets/vit-44/p0/s1%t1.history.parquet $(scale)/datasets/vit-44/p0/s1%t1.safetensors $(scale)/datasets/vit-44/p0/s1%t2.history.parquet $(scale)/datasets/vit-44/p0/s1%t2.safetensors $(scale)/datasets/vit-44/p0/s1%t3.history.parquet $(scale)/datasets/vit-44/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-44/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-44/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-32/p0/s0/t0.history.parquet $(scale)/datasets/vit-32/p0/s0/t0.safetensors $(scale)/datasets/vit-32/p0/s0/t1.history.parquet $(scale)/datasets/vit-32/p0/s0/t1.safetensors $(scale)/datasets/vit-32/p0/s0/t2.history.parquet $(scale)/datasets/vit-32/p0/s0/t2.safetensors $(scale)/datasets/vit-32/p0/s0/t3.history.parquet $(scale)/datasets/vit-32/p0/s0/t3.safetensors

$(scale)/datasets/vit-32/p0/s0/t0.history.parquet $(scale)/datasets/vit-32/p0/s0/t0.safetensors $(scale)/datasets/vit-32/p0/s0/t1.history.parquet $(scale)/datasets/vit-32/p0/s0/t1.safetensors $(scale)/datasets/vit-32/p0/s0/t2.history.parquet $(scale)/datasets/vit-32/p0/s0/t2.safetensors $(scale)/datasets/vit-32/p0/s0/t3.history.parquet $(scale)/datasets/vit-32/p0/s0/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-32/p0/s0/
$(scale)/datasets/vit-32/p0/s0%t0.history.parquet $(scale)/datasets/vit-32/p0/s0%t0.safetensors $(scale)/datasets/vit-32/p0/s0%t1.history.parquet $(scale)/datasets/vit-32/p0/s0%t1.safetensors $(scale)/datasets/vit-32/p0/s0%t2.history.parquet $(scale)/datasets/vit-32/p0/s0%t2.safetensors $(scale)/datasets/vit-32/p0/s0%t3.history.parquet $(scale)/datasets/vit-32/p0/s0%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-32/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-32/p0/s1/t0.history.parquet $(scale)/datasets/vit-32/p0/s1/t0.safetensors $(scale)/datasets/vit-32/p0/s1/t1.history.parquet $(scale)/datasets/vit-32/p0/s1/t1.safetensors $(scale)/datasets/vit-32/p0/s1/t2.history.parquet $(scale)/datasets/vit-32/p0/s1/t2.safetensors $(scale)/datasets/vit-32/p0/s1/t3.history.parquet $(scale)/datasets/vit-32/p0/s1/t3.safetensors

$(scale)/datasets/vit-32/p0/s1/t0.history.parquet $(scale)/datasets/vit-32/p0/s1/t0.safetensors $(scale)/datasets/vit-32/p0/s1/t1.history.parquet $(scale)/datasets/vit-32/p0/s1/t1.safetensors $(scale)/datasets/vit-32/p0/s1/t2.history.parquet $(scale)/datasets/vit-32/p0/s1/t2.safetensors $(scale)/datasets/vit-32/p0/s1/t3.history.parquet $(scale)/datasets/vit-32/p0/s1/t3.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/datasets.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/datasets/vit-32/p0/s1/
$(scale)/datasets/vit-32/p0/s1%t0.history.parquet $(scale)/datasets/vit-32/p0/s1%t0.safetensors $(scale)/datasets/vit-32/p0/s1%t1.history.parquet $(scale)/datasets/vit-32/p0/s1%t1.safetensors $(scale)/datasets/vit-32/p0/s1%t2.history.parquet $(scale)/datasets/vit-32/p0/s1%t2.safetensors $(scale)/datasets/vit-32/p0/s1%t3.history.parquet $(scale)/datasets/vit-32/p0/s1%t3.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data fashion-mnist=data/fashion-mnist --data mnist=data/mnist --table $(scale)/tables/datasets.parquet --config pipelines/scale/cpu/finetune-vit.toml --set first.steps=210 --set later.steps=105 \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors --set 'splits=["test"]' \
	    --tasks 0..4 --out '$(scale)/datasets/vit-32/p0/s1/t{task}.safetensors'

$(scale)/cifar10/resnet-36/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s0/
$(scale)/cifar10/resnet-36/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-36/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s0/
$(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s1/
$(scale)/cifar10/resnet-36/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-36/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s1/
$(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-36/p0.history.parquet \
    $(scale)/pretrain/resnet-36/p0.safetensors \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s2/
$(scale)/cifar10/resnet-36/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-36/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-36/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s2/
$(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s0/
$(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-36/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s1/
$(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-36/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-36/p0-stopped/s2/
$(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-36/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-36/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s0/
$(scale)/cifar10/resnet-24/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-24/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s0/
$(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s1/
$(scale)/cifar10/resnet-24/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-24/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s1/
$(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-24/p0.history.parquet \
    $(scale)/pretrain/resnet-24/p0.safetensors \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s2/
$(scale)/cifar10/resnet-24/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-24/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-24/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s2/
$(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s0/
$(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s1/
$(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0-stopped/s2/
$(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-24/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-24/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s0/
$(scale)/cifar10/resnet-16/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-16/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s0/
$(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s1/
$(scale)/cifar10/resnet-16/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-16/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s1/
$(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s2/
$(scale)/cifar10/resnet-16/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-16/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s2/
$(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s0/
$(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s1/
$(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-stopped/s2/
$(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s0/
$(scale)/cifar10/resnet-12/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-12/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s0/
$(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s1/
$(scale)/cifar10/resnet-12/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-12/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s1/
$(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-12/p0.history.parquet \
    $(scale)/pretrain/resnet-12/p0.safetensors \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s2/
$(scale)/cifar10/resnet-12/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-12/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-12/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s2/
$(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s0/
$(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s1/
$(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0-stopped/s2/
$(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-12/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-12/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s0/
$(scale)/cifar10/resnet-8/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-8/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s0/
$(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s1/
$(scale)/cifar10/resnet-8/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-8/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s1/
$(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0.history.parquet \
    $(scale)/pretrain/resnet-8/p0.safetensors \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s2/
$(scale)/cifar10/resnet-8/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnet-8/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s2/
$(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s0/
$(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s1/
$(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-stopped/s2/
$(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-8/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.safetensors \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s0/
$(scale)/cifar10/resnetv2-40/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-40/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s0/
$(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.safetensors \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s1/
$(scale)/cifar10/resnetv2-40/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-40/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s1/
$(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-40/p0.history.parquet \
    $(scale)/pretrain/resnetv2-40/p0.safetensors \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s2/
$(scale)/cifar10/resnetv2-40/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-40/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s2/
$(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s0/
$(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-40/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s1/
$(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-40/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0-stopped/s2/
$(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-40/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-40/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.safetensors \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s0/
$(scale)/cifar10/resnetv2-32/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-32/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s0/
$(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.safetensors \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s1/
$(scale)/cifar10/resnetv2-32/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-32/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s1/
$(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-32/p0.history.parquet \
    $(scale)/pretrain/resnetv2-32/p0.safetensors \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s2/
$(scale)/cifar10/resnetv2-32/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-32/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s2/
$(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s0/
$(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-32/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s1/
$(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-32/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0-stopped/s2/
$(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-32/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-32/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.safetensors \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s0/
$(scale)/cifar10/resnetv2-24/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-24/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s0/
$(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.safetensors \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s1/
$(scale)/cifar10/resnetv2-24/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-24/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s1/
$(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-24/p0.history.parquet \
    $(scale)/pretrain/resnetv2-24/p0.safetensors \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s2/
$(scale)/cifar10/resnetv2-24/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-24/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s2/
$(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s0/
$(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-24/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s1/
$(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-24/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0-stopped/s2/
$(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-24/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-24/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s1/
$(scale)/cifar10/resnetv2-16/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s1/
$(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-16/p0.history.parquet \
    $(scale)/pretrain/resnetv2-16/p0.safetensors \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s2/
$(scale)/cifar10/resnetv2-16/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-16/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s2/
$(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s0/
$(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s1/
$(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0-stopped/s2/
$(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-16/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-16/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s1/
$(scale)/cifar10/resnetv2-8/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s1/
$(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s2/
$(scale)/cifar10/resnetv2-8/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s2/
$(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s0/
$(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s1/
$(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-stopped/s2/
$(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors \
    $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s0/
$(scale)/cifar10/vit-128/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-128/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s0/
$(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-128/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors \
    $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s1/
$(scale)/cifar10/vit-128/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-128/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s1/
$(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-128/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-128/p0.history.parquet \
    $(scale)/pretrain/vit-128/p0.safetensors \
    $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s2/
$(scale)/cifar10/vit-128/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-128/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-128/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s2/
$(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-128/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s0/
$(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-128/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s1/
$(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-128/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-128/p0-stopped/s2/
$(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-128/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-128/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors \
    $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s0/
$(scale)/cifar10/vit-88/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-88/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s0/
$(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors \
    $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s1/
$(scale)/cifar10/vit-88/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-88/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s1/
$(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-88/p0.history.parquet \
    $(scale)/pretrain/vit-88/p0.safetensors \
    $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s2/
$(scale)/cifar10/vit-88/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-88/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-88/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s2/
$(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-88/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s0/
$(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s1/
$(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0-stopped/s2/
$(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-88/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-88/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors \
    $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s0/
$(scale)/cifar10/vit-64/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-64/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s0/
$(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors \
    $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s1/
$(scale)/cifar10/vit-64/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-64/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s1/
$(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0.history.parquet \
    $(scale)/pretrain/vit-64/p0.safetensors \
    $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s2/
$(scale)/cifar10/vit-64/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-64/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-64/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s2/
$(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-64/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s0/
$(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s1/
$(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-stopped/s2/
$(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-64/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors \
    $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s0/
$(scale)/cifar10/vit-44/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-44/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s0/
$(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors \
    $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s1/
$(scale)/cifar10/vit-44/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-44/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s1/
$(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-44/p0.history.parquet \
    $(scale)/pretrain/vit-44/p0.safetensors \
    $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s2/
$(scale)/cifar10/vit-44/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-44/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-44/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s2/
$(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-44/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s0/
$(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s1/
$(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0-stopped/s2/
$(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-44/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-44/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors \
    $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s0/
$(scale)/cifar10/vit-32/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-32/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s0/
$(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors \
    $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s1/
$(scale)/cifar10/vit-32/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-32/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s1/
$(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors \
    $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s2/
$(scale)/cifar10/vit-32/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --stop-at-accuracy $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet --set evaluate_every=25 --task 0 --out $(scale)/cifar10/vit-32/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s2/
$(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s0/
$(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s1/
$(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-stopped/s2/
$(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/pretrain/resnet-16/p0-steps300.history.parquet $(scale)/pretrain/resnet-16/p0-steps300.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-16/
$(scale)/pretrain/resnet-16/p0-steps300%history.parquet $(scale)/pretrain/resnet-16/p0-steps300%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=16 --set labels.size=16 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --set schedule.steps=300 --seed 0 --out $(scale)/pretrain/resnet-16/p0-steps300.safetensors

$(scale)/cifar10/resnet-16/p0-steps300/s0/a.history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0-steps300.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps300/s0/
$(scale)/cifar10/resnet-16/p0-steps300/s0/a%history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-steps300/s0/a.safetensors

$(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps300/s0/
$(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.01.safetensors

$(scale)/pretrain/resnet-16/p0-steps600.history.parquet $(scale)/pretrain/resnet-16/p0-steps600.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-16/
$(scale)/pretrain/resnet-16/p0-steps600%history.parquet $(scale)/pretrain/resnet-16/p0-steps600%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=16 --set labels.size=16 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --set schedule.steps=600 --seed 0 --out $(scale)/pretrain/resnet-16/p0-steps600.safetensors

$(scale)/cifar10/resnet-16/p0-steps600/s0/a.history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0-steps600.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps600/s0/
$(scale)/cifar10/resnet-16/p0-steps600/s0/a%history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-steps600/s0/a.safetensors

$(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps600/s0/
$(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.01.safetensors

$(scale)/pretrain/resnet-16/p0-steps1200.history.parquet $(scale)/pretrain/resnet-16/p0-steps1200.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-16/
$(scale)/pretrain/resnet-16/p0-steps1200%history.parquet $(scale)/pretrain/resnet-16/p0-steps1200%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=16 --set labels.size=16 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --set schedule.steps=1200 --seed 0 --out $(scale)/pretrain/resnet-16/p0-steps1200.safetensors

$(scale)/cifar10/resnet-16/p0-steps1200/s0/a.history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0-steps1200.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps1200/s0/
$(scale)/cifar10/resnet-16/p0-steps1200/s0/a%history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.safetensors

$(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps1200/s0/
$(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-steps300/s1/a.history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0-steps300.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps300/s1/
$(scale)/cifar10/resnet-16/p0-steps300/s1/a%history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-steps300/s1/a.safetensors

$(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps300/s1/
$(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-steps600/s1/a.history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0-steps600.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps600/s1/
$(scale)/cifar10/resnet-16/p0-steps600/s1/a%history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-steps600/s1/a.safetensors

$(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps600/s1/
$(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-steps1200/s1/a.history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0-steps1200.history.parquet \
    $(scale)/pretrain/resnet-16/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps1200/s1/
$(scale)/cifar10/resnet-16/p0-steps1200/s1/a%history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.safetensors

$(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps1200/s1/
$(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps300/s0/
$(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-steps300/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps600/s0/
$(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-steps600/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps1200/s0/
$(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-steps1200/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps300/s1/
$(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-steps300/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps600/s1/
$(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-steps600/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-steps1200/s1/
$(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-steps1200/s1/b.lr0.05.safetensors

$(scale)/pretrain/resnet-8/p0-steps300.history.parquet $(scale)/pretrain/resnet-8/p0-steps300.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0-steps300%history.parquet $(scale)/pretrain/resnet-8/p0-steps300%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --set schedule.steps=300 --seed 0 --out $(scale)/pretrain/resnet-8/p0-steps300.safetensors

$(scale)/cifar10/resnet-8/p0-steps300/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-steps300.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps300/s0/
$(scale)/cifar10/resnet-8/p0-steps300/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-steps300/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps300/s0/
$(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.01.safetensors

$(scale)/pretrain/resnet-8/p0-steps600.history.parquet $(scale)/pretrain/resnet-8/p0-steps600.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0-steps600%history.parquet $(scale)/pretrain/resnet-8/p0-steps600%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --set schedule.steps=600 --seed 0 --out $(scale)/pretrain/resnet-8/p0-steps600.safetensors

$(scale)/cifar10/resnet-8/p0-steps600/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-steps600.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps600/s0/
$(scale)/cifar10/resnet-8/p0-steps600/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-steps600/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps600/s0/
$(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.01.safetensors

$(scale)/pretrain/resnet-8/p0-steps1200.history.parquet $(scale)/pretrain/resnet-8/p0-steps1200.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0-steps1200%history.parquet $(scale)/pretrain/resnet-8/p0-steps1200%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --set schedule.steps=1200 --seed 0 --out $(scale)/pretrain/resnet-8/p0-steps1200.safetensors

$(scale)/cifar10/resnet-8/p0-steps1200/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-steps1200.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps1200/s0/
$(scale)/cifar10/resnet-8/p0-steps1200/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps1200/s0/
$(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-steps300/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-steps300.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps300/s1/
$(scale)/cifar10/resnet-8/p0-steps300/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-steps300/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps300/s1/
$(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-steps600/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-steps600.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps600/s1/
$(scale)/cifar10/resnet-8/p0-steps600/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-steps600/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps600/s1/
$(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-steps1200/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-steps1200.history.parquet \
    $(scale)/pretrain/resnet-8/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps1200/s1/
$(scale)/cifar10/resnet-8/p0-steps1200/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps1200/s1/
$(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps300/s0/
$(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-steps300/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps600/s0/
$(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-steps600/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps1200/s0/
$(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-steps1200/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps300/s1/
$(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-steps300/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps600/s1/
$(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-steps600/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-steps1200/s1/
$(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-steps1200/s1/b.lr0.05.safetensors

$(scale)/pretrain/vit-64/p0-steps300.history.parquet $(scale)/pretrain/vit-64/p0-steps300.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-64/
$(scale)/pretrain/vit-64/p0-steps300%history.parquet $(scale)/pretrain/vit-64/p0-steps300%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=64 --set labels.size=64 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --set schedule.steps=300 --seed 0 --out $(scale)/pretrain/vit-64/p0-steps300.safetensors

$(scale)/cifar10/vit-64/p0-steps300/s0/a.history.parquet $(scale)/cifar10/vit-64/p0-steps300/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0-steps300.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps300/s0/
$(scale)/cifar10/vit-64/p0-steps300/s0/a%history.parquet $(scale)/cifar10/vit-64/p0-steps300/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0-steps300/s0/a.safetensors

$(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps300/s0/
$(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.01.safetensors

$(scale)/pretrain/vit-64/p0-steps600.history.parquet $(scale)/pretrain/vit-64/p0-steps600.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-64/
$(scale)/pretrain/vit-64/p0-steps600%history.parquet $(scale)/pretrain/vit-64/p0-steps600%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=64 --set labels.size=64 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --set schedule.steps=600 --seed 0 --out $(scale)/pretrain/vit-64/p0-steps600.safetensors

$(scale)/cifar10/vit-64/p0-steps600/s0/a.history.parquet $(scale)/cifar10/vit-64/p0-steps600/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0-steps600.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps600/s0/
$(scale)/cifar10/vit-64/p0-steps600/s0/a%history.parquet $(scale)/cifar10/vit-64/p0-steps600/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0-steps600/s0/a.safetensors

$(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps600/s0/
$(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.01.safetensors

$(scale)/pretrain/vit-64/p0-steps1200.history.parquet $(scale)/pretrain/vit-64/p0-steps1200.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-64/
$(scale)/pretrain/vit-64/p0-steps1200%history.parquet $(scale)/pretrain/vit-64/p0-steps1200%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=64 --set labels.size=64 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --set schedule.steps=1200 --seed 0 --out $(scale)/pretrain/vit-64/p0-steps1200.safetensors

$(scale)/cifar10/vit-64/p0-steps1200/s0/a.history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0-steps1200.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps1200/s0/
$(scale)/cifar10/vit-64/p0-steps1200/s0/a%history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-64/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0-steps1200/s0/a.safetensors

$(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps1200/s0/
$(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0-steps300/s1/a.history.parquet $(scale)/cifar10/vit-64/p0-steps300/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0-steps300.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps300/s1/
$(scale)/cifar10/vit-64/p0-steps300/s1/a%history.parquet $(scale)/cifar10/vit-64/p0-steps300/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0-steps300/s1/a.safetensors

$(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps300/s1/
$(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0-steps600/s1/a.history.parquet $(scale)/cifar10/vit-64/p0-steps600/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0-steps600.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps600/s1/
$(scale)/cifar10/vit-64/p0-steps600/s1/a%history.parquet $(scale)/cifar10/vit-64/p0-steps600/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0-steps600/s1/a.safetensors

$(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps600/s1/
$(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0-steps1200/s1/a.history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-64/p0-steps1200.history.parquet \
    $(scale)/pretrain/vit-64/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps1200/s1/
$(scale)/cifar10/vit-64/p0-steps1200/s1/a%history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-64/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-64/p0-steps1200/s1/a.safetensors

$(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps1200/s1/
$(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps300/s0/
$(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-steps300/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps600/s0/
$(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-steps600/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps1200/s0/
$(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-64/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-steps1200/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps300/s1/
$(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-steps300/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps600/s1/
$(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-steps600/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-64/p0-steps1200/s1/
$(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-64/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-64/p0-steps1200/s1/b.lr0.05.safetensors

$(scale)/pretrain/vit-32/p0-steps300.history.parquet $(scale)/pretrain/vit-32/p0-steps300.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0-steps300%history.parquet $(scale)/pretrain/vit-32/p0-steps300%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --set schedule.steps=300 --seed 0 --out $(scale)/pretrain/vit-32/p0-steps300.safetensors

$(scale)/cifar10/vit-32/p0-steps300/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-steps300/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-steps300.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps300/s0/
$(scale)/cifar10/vit-32/p0-steps300/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-steps300/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-steps300/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps300/s0/
$(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.01.safetensors

$(scale)/pretrain/vit-32/p0-steps600.history.parquet $(scale)/pretrain/vit-32/p0-steps600.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0-steps600%history.parquet $(scale)/pretrain/vit-32/p0-steps600%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --set schedule.steps=600 --seed 0 --out $(scale)/pretrain/vit-32/p0-steps600.safetensors

$(scale)/cifar10/vit-32/p0-steps600/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-steps600/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-steps600.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps600/s0/
$(scale)/cifar10/vit-32/p0-steps600/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-steps600/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-steps600/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps600/s0/
$(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.01.safetensors

$(scale)/pretrain/vit-32/p0-steps1200.history.parquet $(scale)/pretrain/vit-32/p0-steps1200.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0-steps1200%history.parquet $(scale)/pretrain/vit-32/p0-steps1200%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --set schedule.steps=1200 --seed 0 --out $(scale)/pretrain/vit-32/p0-steps1200.safetensors

$(scale)/cifar10/vit-32/p0-steps1200/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-steps1200.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps1200/s0/
$(scale)/cifar10/vit-32/p0-steps1200/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-steps1200/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps1200/s0/
$(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-steps300/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-steps300/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-steps300.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps300.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps300/s1/
$(scale)/cifar10/vit-32/p0-steps300/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-steps300/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0-steps300.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-steps300/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps300/s1/
$(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-steps600/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-steps600/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-steps600.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps600.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps600/s1/
$(scale)/cifar10/vit-32/p0-steps600/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-steps600/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0-steps600.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-steps600/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps600/s1/
$(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-steps1200/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-steps1200.history.parquet \
    $(scale)/pretrain/vit-32/p0-steps1200.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps1200/s1/
$(scale)/cifar10/vit-32/p0-steps1200/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0-steps1200.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-steps1200/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps1200/s1/
$(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps300/s0/
$(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-steps300/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-steps300/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps600/s0/
$(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-steps600/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-steps600/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps1200/s0/
$(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-steps1200/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-steps1200/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps300/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps300/s1/
$(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-steps300/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-steps300/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps600/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps600/s1/
$(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-steps600/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-steps600/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-steps1200/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-steps1200/s1/
$(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-steps1200/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-steps1200/s1/b.lr0.05.safetensors

$(scale)/tables/pretrain-1of2.parquet: \
    $(call files,$(call set,tiny-imagenet32)) \
    pipelines/scale/tiny-imagenet-pretrain.txt | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,tiny-imagenet32)' --tasks 1 --classes-per-task 102 --classes pipelines/scale/tiny-imagenet-pretrain.txt --class-order listed --valid 0 --fraction 1/2 --out $(scale)/tables/pretrain-1of2.parquet

$(scale)/pretrain/resnet-8/p0-data1of2.history.parquet $(scale)/pretrain/resnet-8/p0-data1of2.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain-1of2.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0-data1of2%history.parquet $(scale)/pretrain/resnet-8/p0-data1of2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of2.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-8/p0-data1of2.safetensors

$(scale)/cifar10/resnet-8/p0-data1of2/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of2.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of2/s0/
$(scale)/cifar10/resnet-8/p0-data1of2/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of2/s0/
$(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.01.safetensors

$(scale)/tables/pretrain-1of4.parquet: \
    $(call files,$(call set,tiny-imagenet32)) \
    pipelines/scale/tiny-imagenet-pretrain.txt | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,tiny-imagenet32)' --tasks 1 --classes-per-task 102 --classes pipelines/scale/tiny-imagenet-pretrain.txt --class-order listed --valid 0 --fraction 1/4 --out $(scale)/tables/pretrain-1of4.parquet

$(scale)/pretrain/resnet-8/p0-data1of4.history.parquet $(scale)/pretrain/resnet-8/p0-data1of4.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain-1of4.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0-data1of4%history.parquet $(scale)/pretrain/resnet-8/p0-data1of4%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of4.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-8/p0-data1of4.safetensors

$(scale)/cifar10/resnet-8/p0-data1of4/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of4.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of4.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of4/s0/
$(scale)/cifar10/resnet-8/p0-data1of4/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0-data1of4.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of4/s0/
$(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.01.safetensors

$(scale)/tables/pretrain-1of8.parquet: \
    $(call files,$(call set,tiny-imagenet32)) \
    pipelines/scale/tiny-imagenet-pretrain.txt | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,tiny-imagenet32)' --tasks 1 --classes-per-task 102 --classes pipelines/scale/tiny-imagenet-pretrain.txt --class-order listed --valid 0 --fraction 1/8 --out $(scale)/tables/pretrain-1of8.parquet

$(scale)/pretrain/resnet-8/p0-data1of8.history.parquet $(scale)/pretrain/resnet-8/p0-data1of8.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain-1of8.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0-data1of8%history.parquet $(scale)/pretrain/resnet-8/p0-data1of8%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of8.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-8/p0-data1of8.safetensors

$(scale)/cifar10/resnet-8/p0-data1of8/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of8.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of8.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of8/s0/
$(scale)/cifar10/resnet-8/p0-data1of8/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0-data1of8.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of8/s0/
$(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.01.safetensors

$(scale)/tables/pretrain-1of16.parquet: \
    $(call files,$(call set,tiny-imagenet32)) \
    pipelines/scale/tiny-imagenet-pretrain.txt | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,tiny-imagenet32)' --tasks 1 --classes-per-task 102 --classes pipelines/scale/tiny-imagenet-pretrain.txt --class-order listed --valid 0 --fraction 1/16 --out $(scale)/tables/pretrain-1of16.parquet

$(scale)/pretrain/resnet-8/p0-data1of16.history.parquet $(scale)/pretrain/resnet-8/p0-data1of16.safetensors: \
    pipelines/scale/cpu/resnet.toml \
    pipelines/scale/cpu/pretrain-resnet.toml \
    $(scale)/tables/pretrain-1of16.parquet | build $(scale-rules) $(scale)/pretrain/resnet-8/
$(scale)/pretrain/resnet-8/p0-data1of16%history.parquet $(scale)/pretrain/resnet-8/p0-data1of16%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of16.parquet \
	    --config pipelines/scale/cpu/resnet.toml --set model.width=8 --set labels.size=8 --config pipelines/scale/cpu/pretrain-resnet.toml \
	    --seed 0 --out $(scale)/pretrain/resnet-8/p0-data1of16.safetensors

$(scale)/cifar10/resnet-8/p0-data1of16/s0/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of16.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of16.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of16/s0/
$(scale)/cifar10/resnet-8/p0-data1of16/s0/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-8/p0-data1of16.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of16/s0/
$(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-data1of2/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of2.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of2/s1/
$(scale)/cifar10/resnet-8/p0-data1of2/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of2/s1/
$(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-data1of4/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of4.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of4.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of4/s1/
$(scale)/cifar10/resnet-8/p0-data1of4/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0-data1of4.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of4/s1/
$(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-data1of8/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of8.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of8.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of8/s1/
$(scale)/cifar10/resnet-8/p0-data1of8/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0-data1of8.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of8/s1/
$(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-data1of16/s1/a.history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of16.history.parquet \
    $(scale)/pretrain/resnet-8/p0-data1of16.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of16/s1/
$(scale)/cifar10/resnet-8/p0-data1of16/s1/a%history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-8/p0-data1of16.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.safetensors

$(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of16/s1/
$(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of2/s0/
$(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of2/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of4/s0/
$(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of4/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of4/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of8/s0/
$(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of8/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of8/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of16/s0/
$(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-8/p0-data1of16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of16/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of2/s1/
$(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of2/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of4/s1/
$(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of4/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of4/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of8/s1/
$(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of8/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of8/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-8/p0-data1of16/s1/
$(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-8/p0-data1of16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-8/p0-data1of16/s1/b.lr0.05.safetensors

$(scale)/pretrain/vit-32/p0-data1of2.history.parquet $(scale)/pretrain/vit-32/p0-data1of2.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain-1of2.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0-data1of2%history.parquet $(scale)/pretrain/vit-32/p0-data1of2%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of2.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-32/p0-data1of2.safetensors

$(scale)/cifar10/vit-32/p0-data1of2/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of2.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of2/s0/
$(scale)/cifar10/vit-32/p0-data1of2/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of2/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of2/s0/
$(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.01.safetensors

$(scale)/pretrain/vit-32/p0-data1of4.history.parquet $(scale)/pretrain/vit-32/p0-data1of4.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain-1of4.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0-data1of4%history.parquet $(scale)/pretrain/vit-32/p0-data1of4%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of4.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-32/p0-data1of4.safetensors

$(scale)/cifar10/vit-32/p0-data1of4/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of4.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of4.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of4/s0/
$(scale)/cifar10/vit-32/p0-data1of4/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0-data1of4.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of4/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of4/s0/
$(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of4/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.01.safetensors

$(scale)/pretrain/vit-32/p0-data1of8.history.parquet $(scale)/pretrain/vit-32/p0-data1of8.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain-1of8.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0-data1of8%history.parquet $(scale)/pretrain/vit-32/p0-data1of8%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of8.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-32/p0-data1of8.safetensors

$(scale)/cifar10/vit-32/p0-data1of8/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of8.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of8.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of8/s0/
$(scale)/cifar10/vit-32/p0-data1of8/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0-data1of8.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of8/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of8/s0/
$(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of8/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.01.safetensors

$(scale)/pretrain/vit-32/p0-data1of16.history.parquet $(scale)/pretrain/vit-32/p0-data1of16.safetensors: \
    pipelines/scale/cpu/vit.toml \
    pipelines/scale/cpu/pretrain-vit.toml \
    $(scale)/tables/pretrain-1of16.parquet | build $(scale-rules) $(scale)/pretrain/vit-32/
$(scale)/pretrain/vit-32/p0-data1of16%history.parquet $(scale)/pretrain/vit-32/p0-data1of16%safetensors:
	$(GPU) $(BIN)/pretrain --precision $(PRECISION) --data '$(call set,tiny-imagenet32)' --table $(scale)/tables/pretrain-1of16.parquet \
	    --config pipelines/scale/cpu/vit.toml --set model.dim=32 --set labels.size=32 --config pipelines/scale/cpu/pretrain-vit.toml --set schedule.lr=3e-3 \
	    --seed 0 --out $(scale)/pretrain/vit-32/p0-data1of16.safetensors

$(scale)/cifar10/vit-32/p0-data1of16/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of16.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of16.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of16/s0/
$(scale)/cifar10/vit-32/p0-data1of16/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0-data1of16.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of16/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of16/s0/
$(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-data1of2/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of2.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of2.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of2/s1/
$(scale)/cifar10/vit-32/p0-data1of2/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0-data1of2.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of2/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of2/s1/
$(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-data1of4/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of4.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of4.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of4/s1/
$(scale)/cifar10/vit-32/p0-data1of4/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0-data1of4.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of4/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of4/s1/
$(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of4/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-data1of8/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of8.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of8.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of8/s1/
$(scale)/cifar10/vit-32/p0-data1of8/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0-data1of8.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of8/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of8/s1/
$(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of8/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-data1of16/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0-data1of16.history.parquet \
    $(scale)/pretrain/vit-32/p0-data1of16.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of16/s1/
$(scale)/cifar10/vit-32/p0-data1of16/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0-data1of16.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-data1of16/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of16/s1/
$(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of2/s0/
$(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of2/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of2/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of4/s0/
$(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of4/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of4/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of8/s0/
$(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of8/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of8/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of16/s0/
$(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-data1of16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of16/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of2/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of2/s1/
$(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of2/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of2/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of4/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of4/s1/
$(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of4/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of4/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of8/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of8/s1/
$(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of8/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of8/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-data1of16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-data1of16/s1/
$(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-data1of16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-data1of16/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s0/
$(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/resnet-24/p0/s0/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s1/
$(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/resnet-24/p0/s1/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/resnet-24/p0/s0/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s0/
$(scale)/cifar10/resnet-24/p0/s0/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-24/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/resnet-24/p0/s0/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/resnet-24/p0/s1/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s1/
$(scale)/cifar10/resnet-24/p0/s1/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-24/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/resnet-24/p0/s1/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s0/
$(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/resnet-12/p0/s0/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s1/
$(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/resnet-12/p0/s1/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/resnet-12/p0/s0/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s0/
$(scale)/cifar10/resnet-12/p0/s0/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-12/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/resnet-12/p0/s0/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/resnet-12/p0/s1/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s1/
$(scale)/cifar10/resnet-12/p0/s1/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-12/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/resnet-12/p0/s1/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/vit-88/p0/s0/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s0/
$(scale)/cifar10/vit-88/p0/s0/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/vit-88/p0/s0/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/vit-88/p0/s1/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s1/
$(scale)/cifar10/vit-88/p0/s1/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/vit-88/p0/s1/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/vit-88/p0/s0/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s0/
$(scale)/cifar10/vit-88/p0/s0/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/vit-88/p0/s0/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-88/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/vit-88/p0/s0/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/vit-88/p0/s1/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s1/
$(scale)/cifar10/vit-88/p0/s1/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/vit-88/p0/s1/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-88/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/vit-88/p0/s1/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/vit-44/p0/s0/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s0/
$(scale)/cifar10/vit-44/p0/s0/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/vit-44/p0/s0/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/vit-44/p0/s1/b.lr0.01-steps1400.history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.01-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s1/
$(scale)/cifar10/vit-44/p0/s1/b.lr0.01-steps1400%history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.01-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --set later.steps=1400 --out $(scale)/cifar10/vit-44/p0/s1/b.lr0.01-steps1400.safetensors

$(scale)/cifar10/vit-44/p0/s0/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s0/
$(scale)/cifar10/vit-44/p0/s0/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/vit-44/p0/s0/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-44/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/vit-44/p0/s0/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/vit-44/p0/s1/b.lr0.05-steps1400.history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.05-steps1400.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s1/
$(scale)/cifar10/vit-44/p0/s1/b.lr0.05-steps1400%history.parquet $(scale)/cifar10/vit-44/p0/s1/b.lr0.05-steps1400%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-44/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --set later.steps=1400 --out $(scale)/cifar10/vit-44/p0/s1/b.lr0.05-steps1400.safetensors

$(scale)/cifar10/resnet-36/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-36/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-36/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-36/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnet-36/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-36/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-36/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-36/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnet-36/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-36/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-36/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-36/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnet-36/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-36/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-36/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-36/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnet-36/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-36/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-36/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-36/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnet-36/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-36/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-36/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-36/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-36/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnet-24/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-24/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-24/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnet-24/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-24/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-24/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnet-24/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-24/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-24/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnet-24/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-24/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-24/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnet-24/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-24/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-24/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnet-24/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-24/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-24/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-24/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnet-16/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-16/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-16/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnet-16/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-16/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-16/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnet-16/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-16/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-16/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnet-16/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-16/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-16/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnet-16/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-16/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-16/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnet-16/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-16/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-16/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-16/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnet-12/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-12/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-12/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-12/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnet-12/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-12/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-12/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-12/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnet-12/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-12/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-12/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-12/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnet-12/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-12/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-12/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-12/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnet-12/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-12/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-12/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-12/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnet-12/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-12/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-12/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-12/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-12/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnet-8/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-8/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-8/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnet-8/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnet-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-8/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-8/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnet-8/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-8/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-8/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnet-8/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnet-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-8/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-8/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnet-8/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-8/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-8/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnet-8/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnet-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnet-8/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnet-8/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnet-8/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-40/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-40/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-40/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-40/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-40/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-40/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-40/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-40/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-40/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-40/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-40/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-40/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-40/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-40/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-40/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-40/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-40/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-40/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-40/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-32/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-32/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-32/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-32/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-32/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-32/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-32/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-32/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-32/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-32/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-32/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-32/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-32/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-32/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-32/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-32/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-32/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-32/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-32/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-24/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-24/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-24/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-24/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-24/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-24/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-24/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-24/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-24/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-24/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-24/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-24/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-24/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-24/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-24/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-24/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-24/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-24/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-24/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-16/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-16/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-16/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-16/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-16/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-16/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-16/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-16/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-16/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-8/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-8/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-8/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-8/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-8/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-8/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-8/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-8/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/resnetv2-8/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-128/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-128/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-128/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-128/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-128/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-128/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-128/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-128/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-128/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-128/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-128/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-128/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-128/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-128/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-128/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-128/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-128/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-128/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-128/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-128/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-128/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-128/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-128/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-128/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-128/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-128/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-88/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-88/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-88/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-88/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-88/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-88/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-88/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-88/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-88/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-88/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-88/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-88/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-88/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-88/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-88/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-88/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-88/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-88/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-88/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-88/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-88/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-88/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-88/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-88/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-88/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-88/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-64/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-64/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-64/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-64/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-64/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-64/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-64/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-64/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-64/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-64/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-64/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-64/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-64/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-64/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-64/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-64/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-64/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-64/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-64/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-64/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-64/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-64/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-64/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-64/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-64/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-64/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-44/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-44/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-44/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-44/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-44/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-44/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-44/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-44/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-44/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-44/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-44/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-44/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-44/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-44/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-44/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-44/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-44/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-44/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-44/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-44/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-44/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-44/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-44/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-44/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-44/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-44/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-32/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-32/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-32/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-32/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-32/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-32/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-32/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-32/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-32/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-32/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-32/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-32/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-32/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-32/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-32/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-32/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-32/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-32/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-32/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-32/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-32/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-32/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-32/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-32/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --out $(scale)/cifar10/vit-32/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnet-16/p0-float32/s0/a.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s0/
$(scale)/cifar10/resnet-16/p0-float32/s0/a%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-float32/s0/a.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s0/
$(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s0/a.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s0/
$(scale)/cifar10/resnet-16/p0-bf16/s0/a%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-bf16/s0/a.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s0/
$(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s1/a.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s1/
$(scale)/cifar10/resnet-16/p0-float32/s1/a%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-float32/s1/a.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s1/
$(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s1/a.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s1/
$(scale)/cifar10/resnet-16/p0-bf16/s1/a%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-bf16/s1/a.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s1/
$(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s2/a.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s2/
$(scale)/cifar10/resnet-16/p0-float32/s2/a%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-float32/s2/a.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s2/
$(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s2/a.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnet-16/p0.history.parquet \
    $(scale)/pretrain/resnet-16/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s2/
$(scale)/cifar10/resnet-16/p0-bf16/s2/a%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/pretrain/resnet-16/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnet-16/p0-bf16/s2/a.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s2/
$(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s0/
$(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-float32/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s0/
$(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 0 --from $(scale)/cifar10/resnet-16/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-bf16/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s1/
$(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-float32/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s1/
$(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 1 --from $(scale)/cifar10/resnet-16/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-bf16/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-float32/s2/
$(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-float32/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnet.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnet-16/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnet-16/p0-bf16/s2/
$(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnet.toml \
	    --seed 2 --from $(scale)/cifar10/resnet-16/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnet-16/p0-bf16/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s0/
$(scale)/cifar10/resnetv2-8/p0-float32/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s0/
$(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s0/
$(scale)/cifar10/resnetv2-8/p0-bf16/s0/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s0/
$(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s1/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s1/
$(scale)/cifar10/resnetv2-8/p0-float32/s1/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s1/
$(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s1/
$(scale)/cifar10/resnetv2-8/p0-bf16/s1/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s1/
$(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s2/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s2/
$(scale)/cifar10/resnetv2-8/p0-float32/s2/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s2/
$(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/resnetv2-8/p0.history.parquet \
    $(scale)/pretrain/resnetv2-8/p0.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s2/
$(scale)/cifar10/resnetv2-8/p0-bf16/s2/a%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/pretrain/resnetv2-8/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s2/
$(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s0/
$(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-float32/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s0/
$(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-8/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s1/
$(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-float32/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s1/
$(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-8/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-float32/s2/
$(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-float32/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-8/p0-bf16/s2/
$(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-8/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-8/p0-bf16/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-float32/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-float32/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s0/
$(scale)/cifar10/vit-32/p0-float32/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-float32/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s0/
$(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s0/a.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s0/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s0/
$(scale)/cifar10/vit-32/p0-bf16/s0/a%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-bf16/s0/a.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s0/
$(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-float32/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-float32/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s1/
$(scale)/cifar10/vit-32/p0-float32/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-float32/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s1/
$(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s1/a.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s1/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s1/
$(scale)/cifar10/vit-32/p0-bf16/s1/a%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-bf16/s1/a.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s1/
$(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-float32/s2/a.history.parquet $(scale)/cifar10/vit-32/p0-float32/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s2/
$(scale)/cifar10/vit-32/p0-float32/s2/a%history.parquet $(scale)/cifar10/vit-32/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-float32/s2/a.safetensors

$(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s2/
$(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s2/a.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s2/a.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/pretrain/vit-32/p0.history.parquet \
    $(scale)/pretrain/vit-32/p0.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s2/
$(scale)/cifar10/vit-32/p0-bf16/s2/a%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/pretrain/vit-32/p0.safetensors \
	    --task 0 --out $(scale)/cifar10/vit-32/p0-bf16/s2/a.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s2/
$(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.01 --out $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s0/
$(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-float32/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s0/
$(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-32/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-bf16/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s1/
$(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-float32/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s1/
$(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-32/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-bf16/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-float32/s2/
$(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-float32/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/cpu/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-32/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-32/p0-bf16/s2/
$(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/cpu/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-32/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=59 --set later.lr=0.05 --out $(scale)/cifar10/vit-32/p0-bf16/s2/b.lr0.05.safetensors
