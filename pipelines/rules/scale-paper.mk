# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/scale.toml pipelines/scale/paper/study.toml
# sha256: a6f47e139e26c68f262730605e01b1cac7a4b22a68785abb284b1c81642bb599

scale := $(OUT)/scale-paper
scale-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: scale scale-size scale-cifar100-sequence scale-cifar100-halves scale-shift scale-datasets scale-scratch scale-overlap scale-precision scale-plan scale-so-far
scale: scale-size scale-cifar100-sequence scale-cifar100-halves scale-shift scale-datasets scale-scratch scale-overlap scale-precision ## every figure of [S] on images: forgetting against size, and what it depends on
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
scale-overlap: $(scale)/overlap.html ## how much the representations of classes overlap
	@for page in $^; do echo "The report: $$page"; done
scale-precision: $(scale)/precision.html ## bf16 against float32
	@for page in $^; do echo "The report: $$page"; done
scale-so-far: | build $(scale-rules) ## pages of the runs that are there by now, beside the others
	@$(MAKE) --no-print-directory --keep-going scale/size-files-so-far scale/cifar100-sequence-files-so-far scale/cifar100-halves-files-so-far scale/shift-files-so-far scale/datasets-files-so-far scale/scratch-files-so-far scale/overlap-files-so-far scale/precision-files-so-far
.PHONY: scale/size-files-so-far scale/cifar100-sequence-files-so-far scale/cifar100-halves-files-so-far scale/shift-files-so-far scale/datasets-files-so-far scale/scratch-files-so-far scale/overlap-files-so-far scale/precision-files-so-far
scale/size-files-so-far:
	@$(if $(wildcard $(scale/size-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/size-files)) \
	    --title "Effect of scale on forgetting: size, so far" --out $(scale)/size.so-far.html
scale/cifar100-sequence-files-so-far:
	@$(if $(wildcard $(scale/cifar100-sequence-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/cifar100-sequence-files)) \
	    --title "Effect of scale on forgetting: cifar100-sequence, so far" --out $(scale)/cifar100-sequence.so-far.html
scale/cifar100-halves-files-so-far:
	@$(if $(wildcard $(scale/cifar100-halves-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/cifar100-halves-files)) \
	    --title "Effect of scale on forgetting: cifar100-halves, so far" --out $(scale)/cifar100-halves.so-far.html
scale/shift-files-so-far:
	@$(if $(wildcard $(scale/shift-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/shift-files)) \
	    --title "Effect of scale on forgetting: shift, so far" --out $(scale)/shift.so-far.html
scale/datasets-files-so-far:
	@$(if $(wildcard $(scale/datasets-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/datasets-files)) \
	    --title "Effect of scale on forgetting: datasets, so far" --out $(scale)/datasets.so-far.html
scale/scratch-files-so-far:
	@$(if $(wildcard $(scale/scratch-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/scratch-files)) \
	    --title "Effect of scale on forgetting: scratch, so far" --out $(scale)/scratch.so-far.html
scale/overlap-files-so-far:
	@$(if $(wildcard $(scale/overlap-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/overlap-files)) \
	    --title "Effect of scale on forgetting: overlap, so far" --out $(scale)/overlap.so-far.html
scale/precision-files-so-far:
	@$(if $(wildcard $(scale/precision-files)),$(CPU),:) $(BIN)/report $(wildcard $(scale/precision-files)) \
	    --title "Effect of scale on forgetting: precision, so far" --out $(scale)/precision.so-far.html
scale-plan: | build $(scale-rules) $(scale)/tables/cifar10.parquet $(scale)/tables/sequence.parquet $(scale)/tables/halves.parquet $(scale)/tables/shift.parquet $(scale)/tables/datasets.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/scale.toml --preset paper --json --set OUT=$(OUT) --set DATA=$(DATA) --set MODELS=$(MODELS) --set PRECISION=$(PRECISION) --bin $(BIN) | $(BIN)/plan

scale/size-files = \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet
$(scale)/size.html: $(scale-rules) $(scale/size-files) | build $(scale)/size.figures/
	$(CPU) $(BIN)/report $(scale/size-files) \
	    --title "Effect of scale on forgetting: size" --out $(scale)/size.html \
	    --joined $(scale)/size.figures --svg $(scale)/size.figures --markdown $(scale)/size.figures/README.md

scale/cifar100-sequence-files = \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnetv2-152x4/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnetv2-101x3/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnetv2-50x3/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnetv2-101x1/p0/s1/t9.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t0.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t1.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t2.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t3.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t4.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t5.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t6.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t7.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t8.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s0/t9.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t0.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t1.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t2.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t3.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t4.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t5.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t6.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t7.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t8.history.parquet \
    $(scale)/sequence/resnetv2-50x1/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-large/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-large/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-base/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-base/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-small/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-small/p0/s1/t9.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t0.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t1.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t2.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t3.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t4.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t5.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t6.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t7.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t8.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s0/t9.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t0.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t1.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t2.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t3.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t4.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t5.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t6.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t7.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t8.history.parquet \
    $(scale)/sequence/vit-tiny/p0/s1/t9.history.parquet \
    $(scale)/tables/sequence.parquet
$(scale)/cifar100-sequence.html: $(scale-rules) $(scale/cifar100-sequence-files) | build $(scale)/cifar100-sequence.figures/
	$(CPU) $(BIN)/report $(scale/cifar100-sequence-files) \
	    --title "Effect of scale on forgetting: cifar100-sequence" --out $(scale)/cifar100-sequence.html \
	    --joined $(scale)/cifar100-sequence.figures --svg $(scale)/cifar100-sequence.figures --markdown $(scale)/cifar100-sequence.figures/README.md

scale/cifar100-halves-files = \
    $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-large/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-large/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-large/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-large/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-base/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-base/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-base/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-base/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-small/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-small/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-small/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-small/p0/s1/b.lr0.05.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/b.lr0.01.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/b.lr0.01.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/b.lr0.05.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/b.lr0.05.history.parquet \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/halves/vit-large/p0/s0/a.history.parquet \
    $(scale)/halves/vit-large/p0/s1/a.history.parquet \
    $(scale)/halves/vit-base/p0/s0/a.history.parquet \
    $(scale)/halves/vit-base/p0/s1/a.history.parquet \
    $(scale)/halves/vit-small/p0/s0/a.history.parquet \
    $(scale)/halves/vit-small/p0/s1/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.history.parquet
$(scale)/cifar100-halves.html: $(scale-rules) $(scale/cifar100-halves-files) | build $(scale)/cifar100-halves.figures/
	$(CPU) $(BIN)/report $(scale/cifar100-halves-files) \
	    --title "Effect of scale on forgetting: cifar100-halves" --out $(scale)/cifar100-halves.html \
	    --joined $(scale)/cifar100-halves.figures --svg $(scale)/cifar100-halves.figures --markdown $(scale)/cifar100-halves.figures/README.md

scale/shift-files = \
    $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-large/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-large/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-large/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-large/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-base/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-base/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-base/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-base/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-small/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-small/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-small/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-small/p0/s1/b.lr0.05.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/b.lr0.01.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/b.lr0.01.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/b.lr0.05.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/b.lr0.05.history.parquet \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/shift/vit-large/p0/s0/a.history.parquet \
    $(scale)/shift/vit-large/p0/s1/a.history.parquet \
    $(scale)/shift/vit-base/p0/s0/a.history.parquet \
    $(scale)/shift/vit-base/p0/s1/a.history.parquet \
    $(scale)/shift/vit-small/p0/s0/a.history.parquet \
    $(scale)/shift/vit-small/p0/s1/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.history.parquet
$(scale)/shift.html: $(scale-rules) $(scale/shift-files) | build $(scale)/shift.figures/
	$(CPU) $(BIN)/report $(scale/shift-files) \
	    --title "Effect of scale on forgetting: shift" --out $(scale)/shift.html \
	    --joined $(scale)/shift.figures --svg $(scale)/shift.figures --markdown $(scale)/shift.figures/README.md

scale/datasets-files = \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t4.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t5.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t6.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t7.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t8.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t9.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t10.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s0/t11.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t4.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t5.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t6.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t7.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t8.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t9.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t10.history.parquet \
    $(scale)/datasets/resnetv2-152x4/p0/s1/t11.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t4.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t5.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t6.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t7.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t8.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t9.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t10.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s0/t11.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t4.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t5.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t6.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t7.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t8.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t9.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t10.history.parquet \
    $(scale)/datasets/resnetv2-101x3/p0/s1/t11.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t4.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t5.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t6.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t7.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t8.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t9.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t10.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s0/t11.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t4.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t5.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t6.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t7.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t8.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t9.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t10.history.parquet \
    $(scale)/datasets/resnetv2-50x3/p0/s1/t11.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t4.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t5.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t6.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t7.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t8.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t9.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t10.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s0/t11.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t4.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t5.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t6.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t7.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t8.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t9.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t10.history.parquet \
    $(scale)/datasets/resnetv2-101x1/p0/s1/t11.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t0.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t1.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t2.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t3.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t4.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t5.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t6.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t7.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t8.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t9.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t10.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s0/t11.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t0.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t1.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t2.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t3.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t4.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t5.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t6.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t7.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t8.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t9.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t10.history.parquet \
    $(scale)/datasets/resnetv2-50x1/p0/s1/t11.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t4.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t5.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t6.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t7.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t8.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t9.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t10.history.parquet \
    $(scale)/datasets/vit-large/p0/s0/t11.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t4.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t5.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t6.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t7.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t8.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t9.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t10.history.parquet \
    $(scale)/datasets/vit-large/p0/s1/t11.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t4.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t5.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t6.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t7.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t8.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t9.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t10.history.parquet \
    $(scale)/datasets/vit-base/p0/s0/t11.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t4.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t5.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t6.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t7.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t8.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t9.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t10.history.parquet \
    $(scale)/datasets/vit-base/p0/s1/t11.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t4.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t5.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t6.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t7.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t8.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t9.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t10.history.parquet \
    $(scale)/datasets/vit-small/p0/s0/t11.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t4.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t5.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t6.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t7.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t8.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t9.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t10.history.parquet \
    $(scale)/datasets/vit-small/p0/s1/t11.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t0.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t1.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t2.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t3.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t4.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t5.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t6.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t7.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t8.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t9.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t10.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s0/t11.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t0.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t1.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t2.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t3.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t4.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t5.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t6.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t7.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t8.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t9.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t10.history.parquet \
    $(scale)/datasets/vit-tiny/p0/s1/t11.history.parquet \
    $(scale)/tables/datasets.parquet
$(scale)/datasets.html: $(scale-rules) $(scale/datasets-files) | build $(scale)/datasets.figures/
	$(CPU) $(BIN)/report $(scale/datasets-files) \
	    --title "Effect of scale on forgetting: datasets" --out $(scale)/datasets.html \
	    --joined $(scale)/datasets.figures --svg $(scale)/datasets.figures --markdown $(scale)/datasets.figures/README.md

scale/scratch-files = \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet
$(scale)/scratch.html: $(scale-rules) $(scale/scratch-files) | build $(scale)/scratch.figures/
	$(CPU) $(BIN)/report $(scale/scratch-files) \
	    --title "Effect of scale on forgetting: scratch" --out $(scale)/scratch.html \
	    --joined $(scale)/scratch.figures --svg $(scale)/scratch.figures --markdown $(scale)/scratch.figures/README.md

scale/overlap-files = \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.overlap.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.overlap.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.overlap.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.overlap.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet
$(scale)/overlap.html: $(scale-rules) $(scale/overlap-files) | build $(scale)/overlap.figures/
	$(CPU) $(BIN)/report $(scale/overlap-files) \
	    --title "Effect of scale on forgetting: overlap" --out $(scale)/overlap.html \
	    --joined $(scale)/overlap.figures --svg $(scale)/overlap.figures --markdown $(scale)/overlap.figures/README.md

scale/precision-files = \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.history.parquet \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet
$(scale)/precision.html: $(scale-rules) $(scale/precision-files) | build $(scale)/precision.figures/
	$(CPU) $(BIN)/report $(scale/precision-files) \
	    --title "Effect of scale on forgetting: precision" --out $(scale)/precision.html \
	    --joined $(scale)/precision.figures --svg $(scale)/precision.figures --markdown $(scale)/precision.figures/README.md

$(scale)/tables/cifar10.parquet: \
    $(call files,$(call set,cifar10)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar10)' --tasks 2 --classes-per-task 5 --class-order listed --out $(scale)/tables/cifar10.parquet

$(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/p0/s0/a.history.parquet $(scale)/cifar10/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/a%history.parquet $(scale)/cifar10/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s0/a.safetensors

$(scale)/cifar10/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/scratch/s0/a.history.parquet $(scale)/cifar10/vit-large/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/a%history.parquet $(scale)/cifar10/vit-large/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s0/a.safetensors

$(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/p0/s1/a.history.parquet $(scale)/cifar10/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/a%history.parquet $(scale)/cifar10/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s1/a.safetensors

$(scale)/cifar10/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/scratch/s1/a.history.parquet $(scale)/cifar10/vit-large/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/a%history.parquet $(scale)/cifar10/vit-large/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s1/a.safetensors

$(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/p0/s2/a.history.parquet $(scale)/cifar10/vit-large/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/a%history.parquet $(scale)/cifar10/vit-large/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s2/a.safetensors

$(scale)/cifar10/vit-large/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/scratch/s2/a.history.parquet $(scale)/cifar10/vit-large/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/a%history.parquet $(scale)/cifar10/vit-large/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s2/a.safetensors

$(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/p0/s0/a.history.parquet $(scale)/cifar10/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/a%history.parquet $(scale)/cifar10/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s0/a.safetensors

$(scale)/cifar10/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/scratch/s0/a.history.parquet $(scale)/cifar10/vit-base/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/a%history.parquet $(scale)/cifar10/vit-base/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s0/a.safetensors

$(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/p0/s1/a.history.parquet $(scale)/cifar10/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/a%history.parquet $(scale)/cifar10/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s1/a.safetensors

$(scale)/cifar10/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/scratch/s1/a.history.parquet $(scale)/cifar10/vit-base/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/a%history.parquet $(scale)/cifar10/vit-base/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s1/a.safetensors

$(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/p0/s2/a.history.parquet $(scale)/cifar10/vit-base/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/a%history.parquet $(scale)/cifar10/vit-base/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s2/a.safetensors

$(scale)/cifar10/vit-base/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/scratch/s2/a.history.parquet $(scale)/cifar10/vit-base/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/a%history.parquet $(scale)/cifar10/vit-base/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s2/a.safetensors

$(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0/s0/a.history.parquet $(scale)/cifar10/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/a%history.parquet $(scale)/cifar10/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s0/a.safetensors

$(scale)/cifar10/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/scratch/s0/a.history.parquet $(scale)/cifar10/vit-small/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/a%history.parquet $(scale)/cifar10/vit-small/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s0/a.safetensors

$(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0/s1/a.history.parquet $(scale)/cifar10/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/a%history.parquet $(scale)/cifar10/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s1/a.safetensors

$(scale)/cifar10/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/scratch/s1/a.history.parquet $(scale)/cifar10/vit-small/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/a%history.parquet $(scale)/cifar10/vit-small/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s1/a.safetensors

$(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0/s2/a.history.parquet $(scale)/cifar10/vit-small/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/a%history.parquet $(scale)/cifar10/vit-small/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s2/a.safetensors

$(scale)/cifar10/vit-small/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/scratch/s2/a.history.parquet $(scale)/cifar10/vit-small/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/a%history.parquet $(scale)/cifar10/vit-small/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s2/a.safetensors

$(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors

$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors

$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors

$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors

$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors

$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors

$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.safetensors

$(scale)/tables/sequence.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --tasks 10 --classes-per-task 10 --class-order seed --out $(scale)/tables/sequence.parquet

.PRECIOUS: $(scale)/sequence/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-152x4/p0/s0/
$(scale)/sequence/resnetv2-152x4/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-152x4/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-152x4/p0/s1/
$(scale)/sequence/resnetv2-152x4/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-152x4/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x3/p0/s0/
$(scale)/sequence/resnetv2-101x3/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x3/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x3/p0/s1/
$(scale)/sequence/resnetv2-101x3/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x3/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x3/p0/s0/
$(scale)/sequence/resnetv2-50x3/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x3/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x3/p0/s1/
$(scale)/sequence/resnetv2-50x3/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x3/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x1/p0/s0/
$(scale)/sequence/resnetv2-101x1/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x1/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x1/p0/s1/
$(scale)/sequence/resnetv2-101x1/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x1/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x1/p0/s0/
$(scale)/sequence/resnetv2-50x1/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x1/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x1/p0/s1/
$(scale)/sequence/resnetv2-50x1/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x1/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-large/p0/s0/t0.history.parquet $(scale)/sequence/vit-large/p0/s0/t0.safetensors $(scale)/sequence/vit-large/p0/s0/t1.history.parquet $(scale)/sequence/vit-large/p0/s0/t1.safetensors $(scale)/sequence/vit-large/p0/s0/t2.history.parquet $(scale)/sequence/vit-large/p0/s0/t2.safetensors $(scale)/sequence/vit-large/p0/s0/t3.history.parquet $(scale)/sequence/vit-large/p0/s0/t3.safetensors $(scale)/sequence/vit-large/p0/s0/t4.history.parquet $(scale)/sequence/vit-large/p0/s0/t4.safetensors $(scale)/sequence/vit-large/p0/s0/t5.history.parquet $(scale)/sequence/vit-large/p0/s0/t5.safetensors $(scale)/sequence/vit-large/p0/s0/t6.history.parquet $(scale)/sequence/vit-large/p0/s0/t6.safetensors $(scale)/sequence/vit-large/p0/s0/t7.history.parquet $(scale)/sequence/vit-large/p0/s0/t7.safetensors $(scale)/sequence/vit-large/p0/s0/t8.history.parquet $(scale)/sequence/vit-large/p0/s0/t8.safetensors $(scale)/sequence/vit-large/p0/s0/t9.history.parquet $(scale)/sequence/vit-large/p0/s0/t9.safetensors

$(scale)/sequence/vit-large/p0/s0/t0.history.parquet $(scale)/sequence/vit-large/p0/s0/t0.safetensors $(scale)/sequence/vit-large/p0/s0/t1.history.parquet $(scale)/sequence/vit-large/p0/s0/t1.safetensors $(scale)/sequence/vit-large/p0/s0/t2.history.parquet $(scale)/sequence/vit-large/p0/s0/t2.safetensors $(scale)/sequence/vit-large/p0/s0/t3.history.parquet $(scale)/sequence/vit-large/p0/s0/t3.safetensors $(scale)/sequence/vit-large/p0/s0/t4.history.parquet $(scale)/sequence/vit-large/p0/s0/t4.safetensors $(scale)/sequence/vit-large/p0/s0/t5.history.parquet $(scale)/sequence/vit-large/p0/s0/t5.safetensors $(scale)/sequence/vit-large/p0/s0/t6.history.parquet $(scale)/sequence/vit-large/p0/s0/t6.safetensors $(scale)/sequence/vit-large/p0/s0/t7.history.parquet $(scale)/sequence/vit-large/p0/s0/t7.safetensors $(scale)/sequence/vit-large/p0/s0/t8.history.parquet $(scale)/sequence/vit-large/p0/s0/t8.safetensors $(scale)/sequence/vit-large/p0/s0/t9.history.parquet $(scale)/sequence/vit-large/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-large/p0/s0/
$(scale)/sequence/vit-large/p0/s0%t0.history.parquet $(scale)/sequence/vit-large/p0/s0%t0.safetensors $(scale)/sequence/vit-large/p0/s0%t1.history.parquet $(scale)/sequence/vit-large/p0/s0%t1.safetensors $(scale)/sequence/vit-large/p0/s0%t2.history.parquet $(scale)/sequence/vit-large/p0/s0%t2.safetensors $(scale)/sequence/vit-large/p0/s0%t3.history.parquet $(scale)/sequence/vit-large/p0/s0%t3.safetensors $(scale)/sequence/vit-large/p0/s0%t4.history.parquet $(scale)/sequence/vit-large/p0/s0%t4.safetensors $(scale)/sequence/vit-large/p0/s0%t5.history.parquet $(scale)/sequence/vit-large/p0/s0%t5.safetensors $(scale)/sequence/vit-large/p0/s0%t6.history.parquet $(scale)/sequence/vit-large/p0/s0%t6.safetensors $(scale)/sequence/vit-large/p0/s0%t7.history.parquet $(scale)/sequence/vit-large/p0/s0%t7.safetensors $(scale)/sequence/vit-large/p0/s0%t8.history.parquet $(scale)/sequence/vit-large/p0/s0%t8.safetensors $(scale)/sequence/vit-large/p0/s0%t9.history.parquet $(scale)/sequence/vit-large/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-large/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-large/p0/s1/t0.history.parquet $(scale)/sequence/vit-large/p0/s1/t0.safetensors $(scale)/sequence/vit-large/p0/s1/t1.history.parquet $(scale)/sequence/vit-large/p0/s1/t1.safetensors $(scale)/sequence/vit-large/p0/s1/t2.history.parquet $(scale)/sequence/vit-large/p0/s1/t2.safetensors $(scale)/sequence/vit-large/p0/s1/t3.history.parquet $(scale)/sequence/vit-large/p0/s1/t3.safetensors $(scale)/sequence/vit-large/p0/s1/t4.history.parquet $(scale)/sequence/vit-large/p0/s1/t4.safetensors $(scale)/sequence/vit-large/p0/s1/t5.history.parquet $(scale)/sequence/vit-large/p0/s1/t5.safetensors $(scale)/sequence/vit-large/p0/s1/t6.history.parquet $(scale)/sequence/vit-large/p0/s1/t6.safetensors $(scale)/sequence/vit-large/p0/s1/t7.history.parquet $(scale)/sequence/vit-large/p0/s1/t7.safetensors $(scale)/sequence/vit-large/p0/s1/t8.history.parquet $(scale)/sequence/vit-large/p0/s1/t8.safetensors $(scale)/sequence/vit-large/p0/s1/t9.history.parquet $(scale)/sequence/vit-large/p0/s1/t9.safetensors

$(scale)/sequence/vit-large/p0/s1/t0.history.parquet $(scale)/sequence/vit-large/p0/s1/t0.safetensors $(scale)/sequence/vit-large/p0/s1/t1.history.parquet $(scale)/sequence/vit-large/p0/s1/t1.safetensors $(scale)/sequence/vit-large/p0/s1/t2.history.parquet $(scale)/sequence/vit-large/p0/s1/t2.safetensors $(scale)/sequence/vit-large/p0/s1/t3.history.parquet $(scale)/sequence/vit-large/p0/s1/t3.safetensors $(scale)/sequence/vit-large/p0/s1/t4.history.parquet $(scale)/sequence/vit-large/p0/s1/t4.safetensors $(scale)/sequence/vit-large/p0/s1/t5.history.parquet $(scale)/sequence/vit-large/p0/s1/t5.safetensors $(scale)/sequence/vit-large/p0/s1/t6.history.parquet $(scale)/sequence/vit-large/p0/s1/t6.safetensors $(scale)/sequence/vit-large/p0/s1/t7.history.parquet $(scale)/sequence/vit-large/p0/s1/t7.safetensors $(scale)/sequence/vit-large/p0/s1/t8.history.parquet $(scale)/sequence/vit-large/p0/s1/t8.safetensors $(scale)/sequence/vit-large/p0/s1/t9.history.parquet $(scale)/sequence/vit-large/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-large/p0/s1/
$(scale)/sequence/vit-large/p0/s1%t0.history.parquet $(scale)/sequence/vit-large/p0/s1%t0.safetensors $(scale)/sequence/vit-large/p0/s1%t1.history.parquet $(scale)/sequence/vit-large/p0/s1%t1.safetensors $(scale)/sequence/vit-large/p0/s1%t2.history.parquet $(scale)/sequence/vit-large/p0/s1%t2.safetensors $(scale)/sequence/vit-large/p0/s1%t3.history.parquet $(scale)/sequence/vit-large/p0/s1%t3.safetensors $(scale)/sequence/vit-large/p0/s1%t4.history.parquet $(scale)/sequence/vit-large/p0/s1%t4.safetensors $(scale)/sequence/vit-large/p0/s1%t5.history.parquet $(scale)/sequence/vit-large/p0/s1%t5.safetensors $(scale)/sequence/vit-large/p0/s1%t6.history.parquet $(scale)/sequence/vit-large/p0/s1%t6.safetensors $(scale)/sequence/vit-large/p0/s1%t7.history.parquet $(scale)/sequence/vit-large/p0/s1%t7.safetensors $(scale)/sequence/vit-large/p0/s1%t8.history.parquet $(scale)/sequence/vit-large/p0/s1%t8.safetensors $(scale)/sequence/vit-large/p0/s1%t9.history.parquet $(scale)/sequence/vit-large/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-large/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-base/p0/s0/t0.history.parquet $(scale)/sequence/vit-base/p0/s0/t0.safetensors $(scale)/sequence/vit-base/p0/s0/t1.history.parquet $(scale)/sequence/vit-base/p0/s0/t1.safetensors $(scale)/sequence/vit-base/p0/s0/t2.history.parquet $(scale)/sequence/vit-base/p0/s0/t2.safetensors $(scale)/sequence/vit-base/p0/s0/t3.history.parquet $(scale)/sequence/vit-base/p0/s0/t3.safetensors $(scale)/sequence/vit-base/p0/s0/t4.history.parquet $(scale)/sequence/vit-base/p0/s0/t4.safetensors $(scale)/sequence/vit-base/p0/s0/t5.history.parquet $(scale)/sequence/vit-base/p0/s0/t5.safetensors $(scale)/sequence/vit-base/p0/s0/t6.history.parquet $(scale)/sequence/vit-base/p0/s0/t6.safetensors $(scale)/sequence/vit-base/p0/s0/t7.history.parquet $(scale)/sequence/vit-base/p0/s0/t7.safetensors $(scale)/sequence/vit-base/p0/s0/t8.history.parquet $(scale)/sequence/vit-base/p0/s0/t8.safetensors $(scale)/sequence/vit-base/p0/s0/t9.history.parquet $(scale)/sequence/vit-base/p0/s0/t9.safetensors

$(scale)/sequence/vit-base/p0/s0/t0.history.parquet $(scale)/sequence/vit-base/p0/s0/t0.safetensors $(scale)/sequence/vit-base/p0/s0/t1.history.parquet $(scale)/sequence/vit-base/p0/s0/t1.safetensors $(scale)/sequence/vit-base/p0/s0/t2.history.parquet $(scale)/sequence/vit-base/p0/s0/t2.safetensors $(scale)/sequence/vit-base/p0/s0/t3.history.parquet $(scale)/sequence/vit-base/p0/s0/t3.safetensors $(scale)/sequence/vit-base/p0/s0/t4.history.parquet $(scale)/sequence/vit-base/p0/s0/t4.safetensors $(scale)/sequence/vit-base/p0/s0/t5.history.parquet $(scale)/sequence/vit-base/p0/s0/t5.safetensors $(scale)/sequence/vit-base/p0/s0/t6.history.parquet $(scale)/sequence/vit-base/p0/s0/t6.safetensors $(scale)/sequence/vit-base/p0/s0/t7.history.parquet $(scale)/sequence/vit-base/p0/s0/t7.safetensors $(scale)/sequence/vit-base/p0/s0/t8.history.parquet $(scale)/sequence/vit-base/p0/s0/t8.safetensors $(scale)/sequence/vit-base/p0/s0/t9.history.parquet $(scale)/sequence/vit-base/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-base/p0/s0/
$(scale)/sequence/vit-base/p0/s0%t0.history.parquet $(scale)/sequence/vit-base/p0/s0%t0.safetensors $(scale)/sequence/vit-base/p0/s0%t1.history.parquet $(scale)/sequence/vit-base/p0/s0%t1.safetensors $(scale)/sequence/vit-base/p0/s0%t2.history.parquet $(scale)/sequence/vit-base/p0/s0%t2.safetensors $(scale)/sequence/vit-base/p0/s0%t3.history.parquet $(scale)/sequence/vit-base/p0/s0%t3.safetensors $(scale)/sequence/vit-base/p0/s0%t4.history.parquet $(scale)/sequence/vit-base/p0/s0%t4.safetensors $(scale)/sequence/vit-base/p0/s0%t5.history.parquet $(scale)/sequence/vit-base/p0/s0%t5.safetensors $(scale)/sequence/vit-base/p0/s0%t6.history.parquet $(scale)/sequence/vit-base/p0/s0%t6.safetensors $(scale)/sequence/vit-base/p0/s0%t7.history.parquet $(scale)/sequence/vit-base/p0/s0%t7.safetensors $(scale)/sequence/vit-base/p0/s0%t8.history.parquet $(scale)/sequence/vit-base/p0/s0%t8.safetensors $(scale)/sequence/vit-base/p0/s0%t9.history.parquet $(scale)/sequence/vit-base/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-base/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-base/p0/s1/t0.history.parquet $(scale)/sequence/vit-base/p0/s1/t0.safetensors $(scale)/sequence/vit-base/p0/s1/t1.history.parquet $(scale)/sequence/vit-base/p0/s1/t1.safetensors $(scale)/sequence/vit-base/p0/s1/t2.history.parquet $(scale)/sequence/vit-base/p0/s1/t2.safetensors $(scale)/sequence/vit-base/p0/s1/t3.history.parquet $(scale)/sequence/vit-base/p0/s1/t3.safetensors $(scale)/sequence/vit-base/p0/s1/t4.history.parquet $(scale)/sequence/vit-base/p0/s1/t4.safetensors $(scale)/sequence/vit-base/p0/s1/t5.history.parquet $(scale)/sequence/vit-base/p0/s1/t5.safetensors $(scale)/sequence/vit-base/p0/s1/t6.history.parquet $(scale)/sequence/vit-base/p0/s1/t6.safetensors $(scale)/sequence/vit-base/p0/s1/t7.history.parquet $(scale)/sequence/vit-base/p0/s1/t7.safetensors $(scale)/sequence/vit-base/p0/s1/t8.history.parquet $(scale)/sequence/vit-base/p0/s1/t8.safetensors $(scale)/sequence/vit-base/p0/s1/t9.history.parquet $(scale)/sequence/vit-base/p0/s1/t9.safetensors

$(scale)/sequence/vit-base/p0/s1/t0.history.parquet $(scale)/sequence/vit-base/p0/s1/t0.safetensors $(scale)/sequence/vit-base/p0/s1/t1.history.parquet $(scale)/sequence/vit-base/p0/s1/t1.safetensors $(scale)/sequence/vit-base/p0/s1/t2.history.parquet $(scale)/sequence/vit-base/p0/s1/t2.safetensors $(scale)/sequence/vit-base/p0/s1/t3.history.parquet $(scale)/sequence/vit-base/p0/s1/t3.safetensors $(scale)/sequence/vit-base/p0/s1/t4.history.parquet $(scale)/sequence/vit-base/p0/s1/t4.safetensors $(scale)/sequence/vit-base/p0/s1/t5.history.parquet $(scale)/sequence/vit-base/p0/s1/t5.safetensors $(scale)/sequence/vit-base/p0/s1/t6.history.parquet $(scale)/sequence/vit-base/p0/s1/t6.safetensors $(scale)/sequence/vit-base/p0/s1/t7.history.parquet $(scale)/sequence/vit-base/p0/s1/t7.safetensors $(scale)/sequence/vit-base/p0/s1/t8.history.parquet $(scale)/sequence/vit-base/p0/s1/t8.safetensors $(scale)/sequence/vit-base/p0/s1/t9.history.parquet $(scale)/sequence/vit-base/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-base/p0/s1/
$(scale)/sequence/vit-base/p0/s1%t0.history.parquet $(scale)/sequence/vit-base/p0/s1%t0.safetensors $(scale)/sequence/vit-base/p0/s1%t1.history.parquet $(scale)/sequence/vit-base/p0/s1%t1.safetensors $(scale)/sequence/vit-base/p0/s1%t2.history.parquet $(scale)/sequence/vit-base/p0/s1%t2.safetensors $(scale)/sequence/vit-base/p0/s1%t3.history.parquet $(scale)/sequence/vit-base/p0/s1%t3.safetensors $(scale)/sequence/vit-base/p0/s1%t4.history.parquet $(scale)/sequence/vit-base/p0/s1%t4.safetensors $(scale)/sequence/vit-base/p0/s1%t5.history.parquet $(scale)/sequence/vit-base/p0/s1%t5.safetensors $(scale)/sequence/vit-base/p0/s1%t6.history.parquet $(scale)/sequence/vit-base/p0/s1%t6.safetensors $(scale)/sequence/vit-base/p0/s1%t7.history.parquet $(scale)/sequence/vit-base/p0/s1%t7.safetensors $(scale)/sequence/vit-base/p0/s1%t8.history.parquet $(scale)/sequence/vit-base/p0/s1%t8.safetensors $(scale)/sequence/vit-base/p0/s1%t9.history.parquet $(scale)/sequence/vit-base/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-base/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-small/p0/s0/t0.history.parquet $(scale)/sequence/vit-small/p0/s0/t0.safetensors $(scale)/sequence/vit-small/p0/s0/t1.history.parquet $(scale)/sequence/vit-small/p0/s0/t1.safetensors $(scale)/sequence/vit-small/p0/s0/t2.history.parquet $(scale)/sequence/vit-small/p0/s0/t2.safetensors $(scale)/sequence/vit-small/p0/s0/t3.history.parquet $(scale)/sequence/vit-small/p0/s0/t3.safetensors $(scale)/sequence/vit-small/p0/s0/t4.history.parquet $(scale)/sequence/vit-small/p0/s0/t4.safetensors $(scale)/sequence/vit-small/p0/s0/t5.history.parquet $(scale)/sequence/vit-small/p0/s0/t5.safetensors $(scale)/sequence/vit-small/p0/s0/t6.history.parquet $(scale)/sequence/vit-small/p0/s0/t6.safetensors $(scale)/sequence/vit-small/p0/s0/t7.history.parquet $(scale)/sequence/vit-small/p0/s0/t7.safetensors $(scale)/sequence/vit-small/p0/s0/t8.history.parquet $(scale)/sequence/vit-small/p0/s0/t8.safetensors $(scale)/sequence/vit-small/p0/s0/t9.history.parquet $(scale)/sequence/vit-small/p0/s0/t9.safetensors

$(scale)/sequence/vit-small/p0/s0/t0.history.parquet $(scale)/sequence/vit-small/p0/s0/t0.safetensors $(scale)/sequence/vit-small/p0/s0/t1.history.parquet $(scale)/sequence/vit-small/p0/s0/t1.safetensors $(scale)/sequence/vit-small/p0/s0/t2.history.parquet $(scale)/sequence/vit-small/p0/s0/t2.safetensors $(scale)/sequence/vit-small/p0/s0/t3.history.parquet $(scale)/sequence/vit-small/p0/s0/t3.safetensors $(scale)/sequence/vit-small/p0/s0/t4.history.parquet $(scale)/sequence/vit-small/p0/s0/t4.safetensors $(scale)/sequence/vit-small/p0/s0/t5.history.parquet $(scale)/sequence/vit-small/p0/s0/t5.safetensors $(scale)/sequence/vit-small/p0/s0/t6.history.parquet $(scale)/sequence/vit-small/p0/s0/t6.safetensors $(scale)/sequence/vit-small/p0/s0/t7.history.parquet $(scale)/sequence/vit-small/p0/s0/t7.safetensors $(scale)/sequence/vit-small/p0/s0/t8.history.parquet $(scale)/sequence/vit-small/p0/s0/t8.safetensors $(scale)/sequence/vit-small/p0/s0/t9.history.parquet $(scale)/sequence/vit-small/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-small/p0/s0/
$(scale)/sequence/vit-small/p0/s0%t0.history.parquet $(scale)/sequence/vit-small/p0/s0%t0.safetensors $(scale)/sequence/vit-small/p0/s0%t1.history.parquet $(scale)/sequence/vit-small/p0/s0%t1.safetensors $(scale)/sequence/vit-small/p0/s0%t2.history.parquet $(scale)/sequence/vit-small/p0/s0%t2.safetensors $(scale)/sequence/vit-small/p0/s0%t3.history.parquet $(scale)/sequence/vit-small/p0/s0%t3.safetensors $(scale)/sequence/vit-small/p0/s0%t4.history.parquet $(scale)/sequence/vit-small/p0/s0%t4.safetensors $(scale)/sequence/vit-small/p0/s0%t5.history.parquet $(scale)/sequence/vit-small/p0/s0%t5.safetensors $(scale)/sequence/vit-small/p0/s0%t6.history.parquet $(scale)/sequence/vit-small/p0/s0%t6.safetensors $(scale)/sequence/vit-small/p0/s0%t7.history.parquet $(scale)/sequence/vit-small/p0/s0%t7.safetensors $(scale)/sequence/vit-small/p0/s0%t8.history.parquet $(scale)/sequence/vit-small/p0/s0%t8.safetensors $(scale)/sequence/vit-small/p0/s0%t9.history.parquet $(scale)/sequence/vit-small/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-small/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-small/p0/s1/t0.history.parquet $(scale)/sequence/vit-small/p0/s1/t0.safetensors $(scale)/sequence/vit-small/p0/s1/t1.history.parquet $(scale)/sequence/vit-small/p0/s1/t1.safetensors $(scale)/sequence/vit-small/p0/s1/t2.history.parquet $(scale)/sequence/vit-small/p0/s1/t2.safetensors $(scale)/sequence/vit-small/p0/s1/t3.history.parquet $(scale)/sequence/vit-small/p0/s1/t3.safetensors $(scale)/sequence/vit-small/p0/s1/t4.history.parquet $(scale)/sequence/vit-small/p0/s1/t4.safetensors $(scale)/sequence/vit-small/p0/s1/t5.history.parquet $(scale)/sequence/vit-small/p0/s1/t5.safetensors $(scale)/sequence/vit-small/p0/s1/t6.history.parquet $(scale)/sequence/vit-small/p0/s1/t6.safetensors $(scale)/sequence/vit-small/p0/s1/t7.history.parquet $(scale)/sequence/vit-small/p0/s1/t7.safetensors $(scale)/sequence/vit-small/p0/s1/t8.history.parquet $(scale)/sequence/vit-small/p0/s1/t8.safetensors $(scale)/sequence/vit-small/p0/s1/t9.history.parquet $(scale)/sequence/vit-small/p0/s1/t9.safetensors

$(scale)/sequence/vit-small/p0/s1/t0.history.parquet $(scale)/sequence/vit-small/p0/s1/t0.safetensors $(scale)/sequence/vit-small/p0/s1/t1.history.parquet $(scale)/sequence/vit-small/p0/s1/t1.safetensors $(scale)/sequence/vit-small/p0/s1/t2.history.parquet $(scale)/sequence/vit-small/p0/s1/t2.safetensors $(scale)/sequence/vit-small/p0/s1/t3.history.parquet $(scale)/sequence/vit-small/p0/s1/t3.safetensors $(scale)/sequence/vit-small/p0/s1/t4.history.parquet $(scale)/sequence/vit-small/p0/s1/t4.safetensors $(scale)/sequence/vit-small/p0/s1/t5.history.parquet $(scale)/sequence/vit-small/p0/s1/t5.safetensors $(scale)/sequence/vit-small/p0/s1/t6.history.parquet $(scale)/sequence/vit-small/p0/s1/t6.safetensors $(scale)/sequence/vit-small/p0/s1/t7.history.parquet $(scale)/sequence/vit-small/p0/s1/t7.safetensors $(scale)/sequence/vit-small/p0/s1/t8.history.parquet $(scale)/sequence/vit-small/p0/s1/t8.safetensors $(scale)/sequence/vit-small/p0/s1/t9.history.parquet $(scale)/sequence/vit-small/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-small/p0/s1/
$(scale)/sequence/vit-small/p0/s1%t0.history.parquet $(scale)/sequence/vit-small/p0/s1%t0.safetensors $(scale)/sequence/vit-small/p0/s1%t1.history.parquet $(scale)/sequence/vit-small/p0/s1%t1.safetensors $(scale)/sequence/vit-small/p0/s1%t2.history.parquet $(scale)/sequence/vit-small/p0/s1%t2.safetensors $(scale)/sequence/vit-small/p0/s1%t3.history.parquet $(scale)/sequence/vit-small/p0/s1%t3.safetensors $(scale)/sequence/vit-small/p0/s1%t4.history.parquet $(scale)/sequence/vit-small/p0/s1%t4.safetensors $(scale)/sequence/vit-small/p0/s1%t5.history.parquet $(scale)/sequence/vit-small/p0/s1%t5.safetensors $(scale)/sequence/vit-small/p0/s1%t6.history.parquet $(scale)/sequence/vit-small/p0/s1%t6.safetensors $(scale)/sequence/vit-small/p0/s1%t7.history.parquet $(scale)/sequence/vit-small/p0/s1%t7.safetensors $(scale)/sequence/vit-small/p0/s1%t8.history.parquet $(scale)/sequence/vit-small/p0/s1%t8.safetensors $(scale)/sequence/vit-small/p0/s1%t9.history.parquet $(scale)/sequence/vit-small/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-small/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-tiny/p0/s0/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t0.safetensors $(scale)/sequence/vit-tiny/p0/s0/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t1.safetensors $(scale)/sequence/vit-tiny/p0/s0/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t2.safetensors $(scale)/sequence/vit-tiny/p0/s0/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t3.safetensors $(scale)/sequence/vit-tiny/p0/s0/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t4.safetensors $(scale)/sequence/vit-tiny/p0/s0/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t5.safetensors $(scale)/sequence/vit-tiny/p0/s0/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t6.safetensors $(scale)/sequence/vit-tiny/p0/s0/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t7.safetensors $(scale)/sequence/vit-tiny/p0/s0/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t8.safetensors $(scale)/sequence/vit-tiny/p0/s0/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t9.safetensors

$(scale)/sequence/vit-tiny/p0/s0/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t0.safetensors $(scale)/sequence/vit-tiny/p0/s0/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t1.safetensors $(scale)/sequence/vit-tiny/p0/s0/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t2.safetensors $(scale)/sequence/vit-tiny/p0/s0/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t3.safetensors $(scale)/sequence/vit-tiny/p0/s0/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t4.safetensors $(scale)/sequence/vit-tiny/p0/s0/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t5.safetensors $(scale)/sequence/vit-tiny/p0/s0/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t6.safetensors $(scale)/sequence/vit-tiny/p0/s0/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t7.safetensors $(scale)/sequence/vit-tiny/p0/s0/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t8.safetensors $(scale)/sequence/vit-tiny/p0/s0/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-tiny/p0/s0/
$(scale)/sequence/vit-tiny/p0/s0%t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t0.safetensors $(scale)/sequence/vit-tiny/p0/s0%t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t1.safetensors $(scale)/sequence/vit-tiny/p0/s0%t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t2.safetensors $(scale)/sequence/vit-tiny/p0/s0%t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t3.safetensors $(scale)/sequence/vit-tiny/p0/s0%t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t4.safetensors $(scale)/sequence/vit-tiny/p0/s0%t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t5.safetensors $(scale)/sequence/vit-tiny/p0/s0%t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t6.safetensors $(scale)/sequence/vit-tiny/p0/s0%t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t7.safetensors $(scale)/sequence/vit-tiny/p0/s0%t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t8.safetensors $(scale)/sequence/vit-tiny/p0/s0%t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-tiny/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/sequence/vit-tiny/p0/s1/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t0.safetensors $(scale)/sequence/vit-tiny/p0/s1/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t1.safetensors $(scale)/sequence/vit-tiny/p0/s1/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t2.safetensors $(scale)/sequence/vit-tiny/p0/s1/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t3.safetensors $(scale)/sequence/vit-tiny/p0/s1/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t4.safetensors $(scale)/sequence/vit-tiny/p0/s1/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t5.safetensors $(scale)/sequence/vit-tiny/p0/s1/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t6.safetensors $(scale)/sequence/vit-tiny/p0/s1/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t7.safetensors $(scale)/sequence/vit-tiny/p0/s1/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t8.safetensors $(scale)/sequence/vit-tiny/p0/s1/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t9.safetensors

$(scale)/sequence/vit-tiny/p0/s1/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t0.safetensors $(scale)/sequence/vit-tiny/p0/s1/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t1.safetensors $(scale)/sequence/vit-tiny/p0/s1/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t2.safetensors $(scale)/sequence/vit-tiny/p0/s1/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t3.safetensors $(scale)/sequence/vit-tiny/p0/s1/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t4.safetensors $(scale)/sequence/vit-tiny/p0/s1/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t5.safetensors $(scale)/sequence/vit-tiny/p0/s1/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t6.safetensors $(scale)/sequence/vit-tiny/p0/s1/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t7.safetensors $(scale)/sequence/vit-tiny/p0/s1/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t8.safetensors $(scale)/sequence/vit-tiny/p0/s1/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-tiny/p0/s1/
$(scale)/sequence/vit-tiny/p0/s1%t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t0.safetensors $(scale)/sequence/vit-tiny/p0/s1%t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t1.safetensors $(scale)/sequence/vit-tiny/p0/s1%t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t2.safetensors $(scale)/sequence/vit-tiny/p0/s1%t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t3.safetensors $(scale)/sequence/vit-tiny/p0/s1%t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t4.safetensors $(scale)/sequence/vit-tiny/p0/s1%t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t5.safetensors $(scale)/sequence/vit-tiny/p0/s1%t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t6.safetensors $(scale)/sequence/vit-tiny/p0/s1%t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t7.safetensors $(scale)/sequence/vit-tiny/p0/s1%t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t8.safetensors $(scale)/sequence/vit-tiny/p0/s1%t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-tiny/p0/s1/t{task}.safetensors'

$(scale)/tables/halves.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --tasks 2 --classes-per-task 50 --class-order seed --out $(scale)/tables/halves.parquet

$(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors

$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors

$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors

$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors

$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors

$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors

$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors

$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors

$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.safetensors

$(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors

$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.safetensors

$(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors

$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.safetensors

$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.safetensors

$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-large/p0/s0/a.history.parquet $(scale)/halves/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/a%history.parquet $(scale)/halves/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/halves/vit-large/p0/s0/a.safetensors

$(scale)/halves/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s0/a.history.parquet \
    $(scale)/halves/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-large/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-large/p0/s1/a.history.parquet $(scale)/halves/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/a%history.parquet $(scale)/halves/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/halves/vit-large/p0/s1/a.safetensors

$(scale)/halves/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s1/a.history.parquet \
    $(scale)/halves/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-large/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s0/a.history.parquet \
    $(scale)/halves/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-large/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s1/a.history.parquet \
    $(scale)/halves/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-large/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-base/p0/s0/a.history.parquet $(scale)/halves/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/a%history.parquet $(scale)/halves/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/halves/vit-base/p0/s0/a.safetensors

$(scale)/halves/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s0/a.history.parquet \
    $(scale)/halves/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-base/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-base/p0/s1/a.history.parquet $(scale)/halves/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/a%history.parquet $(scale)/halves/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/halves/vit-base/p0/s1/a.safetensors

$(scale)/halves/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s1/a.history.parquet \
    $(scale)/halves/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-base/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s0/a.history.parquet \
    $(scale)/halves/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-base/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s1/a.history.parquet \
    $(scale)/halves/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-base/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-small/p0/s0/a.history.parquet $(scale)/halves/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/a%history.parquet $(scale)/halves/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/halves/vit-small/p0/s0/a.safetensors

$(scale)/halves/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s0/a.history.parquet \
    $(scale)/halves/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-small/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-small/p0/s1/a.history.parquet $(scale)/halves/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/a%history.parquet $(scale)/halves/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/halves/vit-small/p0/s1/a.safetensors

$(scale)/halves/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s1/a.history.parquet \
    $(scale)/halves/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-small/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s0/a.history.parquet \
    $(scale)/halves/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-small/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s1/a.history.parquet \
    $(scale)/halves/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-small/p0/s1/b.lr0.05.safetensors

$(scale)/halves/vit-tiny/p0/s0/a.history.parquet $(scale)/halves/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/a%history.parquet $(scale)/halves/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/halves/vit-tiny/p0/s0/a.safetensors

$(scale)/halves/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-tiny/p0/s0/b.lr0.01.safetensors

$(scale)/halves/vit-tiny/p0/s1/a.history.parquet $(scale)/halves/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/a%history.parquet $(scale)/halves/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/halves/vit-tiny/p0/s1/a.safetensors

$(scale)/halves/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-tiny/p0/s1/b.lr0.01.safetensors

$(scale)/halves/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-tiny/p0/s0/b.lr0.05.safetensors

$(scale)/halves/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-tiny/p0/s1/b.lr0.05.safetensors

$(scale)/tables/shift.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --by shift --tasks 2 --subclasses-per-task 2 --out $(scale)/tables/shift.parquet

$(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors

$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors

$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors

$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors

$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors

$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors

$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors

$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors

$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.safetensors

$(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors

$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.safetensors

$(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors

$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.safetensors

$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.safetensors

$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-large/p0/s0/a.history.parquet $(scale)/shift/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/a%history.parquet $(scale)/shift/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/shift/vit-large/p0/s0/a.safetensors

$(scale)/shift/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s0/a.history.parquet \
    $(scale)/shift/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-large/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-large/p0/s1/a.history.parquet $(scale)/shift/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/a%history.parquet $(scale)/shift/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/shift/vit-large/p0/s1/a.safetensors

$(scale)/shift/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s1/a.history.parquet \
    $(scale)/shift/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-large/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s0/a.history.parquet \
    $(scale)/shift/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-large/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s1/a.history.parquet \
    $(scale)/shift/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-large/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-base/p0/s0/a.history.parquet $(scale)/shift/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/a%history.parquet $(scale)/shift/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/shift/vit-base/p0/s0/a.safetensors

$(scale)/shift/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s0/a.history.parquet \
    $(scale)/shift/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-base/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-base/p0/s1/a.history.parquet $(scale)/shift/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/a%history.parquet $(scale)/shift/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/shift/vit-base/p0/s1/a.safetensors

$(scale)/shift/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s1/a.history.parquet \
    $(scale)/shift/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-base/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s0/a.history.parquet \
    $(scale)/shift/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-base/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s1/a.history.parquet \
    $(scale)/shift/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-base/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-small/p0/s0/a.history.parquet $(scale)/shift/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/a%history.parquet $(scale)/shift/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/shift/vit-small/p0/s0/a.safetensors

$(scale)/shift/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s0/a.history.parquet \
    $(scale)/shift/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-small/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-small/p0/s1/a.history.parquet $(scale)/shift/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/a%history.parquet $(scale)/shift/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/shift/vit-small/p0/s1/a.safetensors

$(scale)/shift/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s1/a.history.parquet \
    $(scale)/shift/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-small/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s0/a.history.parquet \
    $(scale)/shift/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-small/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s1/a.history.parquet \
    $(scale)/shift/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-small/p0/s1/b.lr0.05.safetensors

$(scale)/shift/vit-tiny/p0/s0/a.history.parquet $(scale)/shift/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/a%history.parquet $(scale)/shift/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/shift/vit-tiny/p0/s0/a.safetensors

$(scale)/shift/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-tiny/p0/s0/b.lr0.01.safetensors

$(scale)/shift/vit-tiny/p0/s1/a.history.parquet $(scale)/shift/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/a%history.parquet $(scale)/shift/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/shift/vit-tiny/p0/s1/a.safetensors

$(scale)/shift/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-tiny/p0/s1/b.lr0.01.safetensors

$(scale)/shift/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-tiny/p0/s0/b.lr0.05.safetensors

$(scale)/shift/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-tiny/p0/s1/b.lr0.05.safetensors

$(scale)/tables/datasets.parquet: \
    $(call files,$(call set,oxford-pets)) $(call files,$(call set,flowers102)) $(call files,$(call set,svhn)) $(call files,$(call set,cub200)) $(call files,$(call set,cars196)) $(call files,$(call set,domainnet-clipart)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --by data-set --tasks-per-set 2 --out $(scale)/tables/datasets.parquet

.PRECIOUS: $(scale)/datasets/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-152x4/p0/s0/
$(scale)/datasets/resnetv2-152x4/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-152x4/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-152x4/p0/s1/
$(scale)/datasets/resnetv2-152x4/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-152x4/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x3/p0/s0/
$(scale)/datasets/resnetv2-101x3/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x3/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x3/p0/s1/
$(scale)/datasets/resnetv2-101x3/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x3/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x3/p0/s0/
$(scale)/datasets/resnetv2-50x3/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x3/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x3/p0/s1/
$(scale)/datasets/resnetv2-50x3/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x3/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x1/p0/s0/
$(scale)/datasets/resnetv2-101x1/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x1/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x1/p0/s1/
$(scale)/datasets/resnetv2-101x1/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x1/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x1/p0/s0/
$(scale)/datasets/resnetv2-50x1/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x1/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x1/p0/s1/
$(scale)/datasets/resnetv2-50x1/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x1/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-large/p0/s0/t0.history.parquet $(scale)/datasets/vit-large/p0/s0/t0.safetensors $(scale)/datasets/vit-large/p0/s0/t1.history.parquet $(scale)/datasets/vit-large/p0/s0/t1.safetensors $(scale)/datasets/vit-large/p0/s0/t2.history.parquet $(scale)/datasets/vit-large/p0/s0/t2.safetensors $(scale)/datasets/vit-large/p0/s0/t3.history.parquet $(scale)/datasets/vit-large/p0/s0/t3.safetensors $(scale)/datasets/vit-large/p0/s0/t4.history.parquet $(scale)/datasets/vit-large/p0/s0/t4.safetensors $(scale)/datasets/vit-large/p0/s0/t5.history.parquet $(scale)/datasets/vit-large/p0/s0/t5.safetensors $(scale)/datasets/vit-large/p0/s0/t6.history.parquet $(scale)/datasets/vit-large/p0/s0/t6.safetensors $(scale)/datasets/vit-large/p0/s0/t7.history.parquet $(scale)/datasets/vit-large/p0/s0/t7.safetensors $(scale)/datasets/vit-large/p0/s0/t8.history.parquet $(scale)/datasets/vit-large/p0/s0/t8.safetensors $(scale)/datasets/vit-large/p0/s0/t9.history.parquet $(scale)/datasets/vit-large/p0/s0/t9.safetensors $(scale)/datasets/vit-large/p0/s0/t10.history.parquet $(scale)/datasets/vit-large/p0/s0/t10.safetensors $(scale)/datasets/vit-large/p0/s0/t11.history.parquet $(scale)/datasets/vit-large/p0/s0/t11.safetensors

$(scale)/datasets/vit-large/p0/s0/t0.history.parquet $(scale)/datasets/vit-large/p0/s0/t0.safetensors $(scale)/datasets/vit-large/p0/s0/t1.history.parquet $(scale)/datasets/vit-large/p0/s0/t1.safetensors $(scale)/datasets/vit-large/p0/s0/t2.history.parquet $(scale)/datasets/vit-large/p0/s0/t2.safetensors $(scale)/datasets/vit-large/p0/s0/t3.history.parquet $(scale)/datasets/vit-large/p0/s0/t3.safetensors $(scale)/datasets/vit-large/p0/s0/t4.history.parquet $(scale)/datasets/vit-large/p0/s0/t4.safetensors $(scale)/datasets/vit-large/p0/s0/t5.history.parquet $(scale)/datasets/vit-large/p0/s0/t5.safetensors $(scale)/datasets/vit-large/p0/s0/t6.history.parquet $(scale)/datasets/vit-large/p0/s0/t6.safetensors $(scale)/datasets/vit-large/p0/s0/t7.history.parquet $(scale)/datasets/vit-large/p0/s0/t7.safetensors $(scale)/datasets/vit-large/p0/s0/t8.history.parquet $(scale)/datasets/vit-large/p0/s0/t8.safetensors $(scale)/datasets/vit-large/p0/s0/t9.history.parquet $(scale)/datasets/vit-large/p0/s0/t9.safetensors $(scale)/datasets/vit-large/p0/s0/t10.history.parquet $(scale)/datasets/vit-large/p0/s0/t10.safetensors $(scale)/datasets/vit-large/p0/s0/t11.history.parquet $(scale)/datasets/vit-large/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-large/p0/s0/
$(scale)/datasets/vit-large/p0/s0%t0.history.parquet $(scale)/datasets/vit-large/p0/s0%t0.safetensors $(scale)/datasets/vit-large/p0/s0%t1.history.parquet $(scale)/datasets/vit-large/p0/s0%t1.safetensors $(scale)/datasets/vit-large/p0/s0%t2.history.parquet $(scale)/datasets/vit-large/p0/s0%t2.safetensors $(scale)/datasets/vit-large/p0/s0%t3.history.parquet $(scale)/datasets/vit-large/p0/s0%t3.safetensors $(scale)/datasets/vit-large/p0/s0%t4.history.parquet $(scale)/datasets/vit-large/p0/s0%t4.safetensors $(scale)/datasets/vit-large/p0/s0%t5.history.parquet $(scale)/datasets/vit-large/p0/s0%t5.safetensors $(scale)/datasets/vit-large/p0/s0%t6.history.parquet $(scale)/datasets/vit-large/p0/s0%t6.safetensors $(scale)/datasets/vit-large/p0/s0%t7.history.parquet $(scale)/datasets/vit-large/p0/s0%t7.safetensors $(scale)/datasets/vit-large/p0/s0%t8.history.parquet $(scale)/datasets/vit-large/p0/s0%t8.safetensors $(scale)/datasets/vit-large/p0/s0%t9.history.parquet $(scale)/datasets/vit-large/p0/s0%t9.safetensors $(scale)/datasets/vit-large/p0/s0%t10.history.parquet $(scale)/datasets/vit-large/p0/s0%t10.safetensors $(scale)/datasets/vit-large/p0/s0%t11.history.parquet $(scale)/datasets/vit-large/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-large/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-large/p0/s1/t0.history.parquet $(scale)/datasets/vit-large/p0/s1/t0.safetensors $(scale)/datasets/vit-large/p0/s1/t1.history.parquet $(scale)/datasets/vit-large/p0/s1/t1.safetensors $(scale)/datasets/vit-large/p0/s1/t2.history.parquet $(scale)/datasets/vit-large/p0/s1/t2.safetensors $(scale)/datasets/vit-large/p0/s1/t3.history.parquet $(scale)/datasets/vit-large/p0/s1/t3.safetensors $(scale)/datasets/vit-large/p0/s1/t4.history.parquet $(scale)/datasets/vit-large/p0/s1/t4.safetensors $(scale)/datasets/vit-large/p0/s1/t5.history.parquet $(scale)/datasets/vit-large/p0/s1/t5.safetensors $(scale)/datasets/vit-large/p0/s1/t6.history.parquet $(scale)/datasets/vit-large/p0/s1/t6.safetensors $(scale)/datasets/vit-large/p0/s1/t7.history.parquet $(scale)/datasets/vit-large/p0/s1/t7.safetensors $(scale)/datasets/vit-large/p0/s1/t8.history.parquet $(scale)/datasets/vit-large/p0/s1/t8.safetensors $(scale)/datasets/vit-large/p0/s1/t9.history.parquet $(scale)/datasets/vit-large/p0/s1/t9.safetensors $(scale)/datasets/vit-large/p0/s1/t10.history.parquet $(scale)/datasets/vit-large/p0/s1/t10.safetensors $(scale)/datasets/vit-large/p0/s1/t11.history.parquet $(scale)/datasets/vit-large/p0/s1/t11.safetensors

$(scale)/datasets/vit-large/p0/s1/t0.history.parquet $(scale)/datasets/vit-large/p0/s1/t0.safetensors $(scale)/datasets/vit-large/p0/s1/t1.history.parquet $(scale)/datasets/vit-large/p0/s1/t1.safetensors $(scale)/datasets/vit-large/p0/s1/t2.history.parquet $(scale)/datasets/vit-large/p0/s1/t2.safetensors $(scale)/datasets/vit-large/p0/s1/t3.history.parquet $(scale)/datasets/vit-large/p0/s1/t3.safetensors $(scale)/datasets/vit-large/p0/s1/t4.history.parquet $(scale)/datasets/vit-large/p0/s1/t4.safetensors $(scale)/datasets/vit-large/p0/s1/t5.history.parquet $(scale)/datasets/vit-large/p0/s1/t5.safetensors $(scale)/datasets/vit-large/p0/s1/t6.history.parquet $(scale)/datasets/vit-large/p0/s1/t6.safetensors $(scale)/datasets/vit-large/p0/s1/t7.history.parquet $(scale)/datasets/vit-large/p0/s1/t7.safetensors $(scale)/datasets/vit-large/p0/s1/t8.history.parquet $(scale)/datasets/vit-large/p0/s1/t8.safetensors $(scale)/datasets/vit-large/p0/s1/t9.history.parquet $(scale)/datasets/vit-large/p0/s1/t9.safetensors $(scale)/datasets/vit-large/p0/s1/t10.history.parquet $(scale)/datasets/vit-large/p0/s1/t10.safetensors $(scale)/datasets/vit-large/p0/s1/t11.history.parquet $(scale)/datasets/vit-large/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-large/p0/s1/
$(scale)/datasets/vit-large/p0/s1%t0.history.parquet $(scale)/datasets/vit-large/p0/s1%t0.safetensors $(scale)/datasets/vit-large/p0/s1%t1.history.parquet $(scale)/datasets/vit-large/p0/s1%t1.safetensors $(scale)/datasets/vit-large/p0/s1%t2.history.parquet $(scale)/datasets/vit-large/p0/s1%t2.safetensors $(scale)/datasets/vit-large/p0/s1%t3.history.parquet $(scale)/datasets/vit-large/p0/s1%t3.safetensors $(scale)/datasets/vit-large/p0/s1%t4.history.parquet $(scale)/datasets/vit-large/p0/s1%t4.safetensors $(scale)/datasets/vit-large/p0/s1%t5.history.parquet $(scale)/datasets/vit-large/p0/s1%t5.safetensors $(scale)/datasets/vit-large/p0/s1%t6.history.parquet $(scale)/datasets/vit-large/p0/s1%t6.safetensors $(scale)/datasets/vit-large/p0/s1%t7.history.parquet $(scale)/datasets/vit-large/p0/s1%t7.safetensors $(scale)/datasets/vit-large/p0/s1%t8.history.parquet $(scale)/datasets/vit-large/p0/s1%t8.safetensors $(scale)/datasets/vit-large/p0/s1%t9.history.parquet $(scale)/datasets/vit-large/p0/s1%t9.safetensors $(scale)/datasets/vit-large/p0/s1%t10.history.parquet $(scale)/datasets/vit-large/p0/s1%t10.safetensors $(scale)/datasets/vit-large/p0/s1%t11.history.parquet $(scale)/datasets/vit-large/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-large/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-base/p0/s0/t0.history.parquet $(scale)/datasets/vit-base/p0/s0/t0.safetensors $(scale)/datasets/vit-base/p0/s0/t1.history.parquet $(scale)/datasets/vit-base/p0/s0/t1.safetensors $(scale)/datasets/vit-base/p0/s0/t2.history.parquet $(scale)/datasets/vit-base/p0/s0/t2.safetensors $(scale)/datasets/vit-base/p0/s0/t3.history.parquet $(scale)/datasets/vit-base/p0/s0/t3.safetensors $(scale)/datasets/vit-base/p0/s0/t4.history.parquet $(scale)/datasets/vit-base/p0/s0/t4.safetensors $(scale)/datasets/vit-base/p0/s0/t5.history.parquet $(scale)/datasets/vit-base/p0/s0/t5.safetensors $(scale)/datasets/vit-base/p0/s0/t6.history.parquet $(scale)/datasets/vit-base/p0/s0/t6.safetensors $(scale)/datasets/vit-base/p0/s0/t7.history.parquet $(scale)/datasets/vit-base/p0/s0/t7.safetensors $(scale)/datasets/vit-base/p0/s0/t8.history.parquet $(scale)/datasets/vit-base/p0/s0/t8.safetensors $(scale)/datasets/vit-base/p0/s0/t9.history.parquet $(scale)/datasets/vit-base/p0/s0/t9.safetensors $(scale)/datasets/vit-base/p0/s0/t10.history.parquet $(scale)/datasets/vit-base/p0/s0/t10.safetensors $(scale)/datasets/vit-base/p0/s0/t11.history.parquet $(scale)/datasets/vit-base/p0/s0/t11.safetensors

$(scale)/datasets/vit-base/p0/s0/t0.history.parquet $(scale)/datasets/vit-base/p0/s0/t0.safetensors $(scale)/datasets/vit-base/p0/s0/t1.history.parquet $(scale)/datasets/vit-base/p0/s0/t1.safetensors $(scale)/datasets/vit-base/p0/s0/t2.history.parquet $(scale)/datasets/vit-base/p0/s0/t2.safetensors $(scale)/datasets/vit-base/p0/s0/t3.history.parquet $(scale)/datasets/vit-base/p0/s0/t3.safetensors $(scale)/datasets/vit-base/p0/s0/t4.history.parquet $(scale)/datasets/vit-base/p0/s0/t4.safetensors $(scale)/datasets/vit-base/p0/s0/t5.history.parquet $(scale)/datasets/vit-base/p0/s0/t5.safetensors $(scale)/datasets/vit-base/p0/s0/t6.history.parquet $(scale)/datasets/vit-base/p0/s0/t6.safetensors $(scale)/datasets/vit-base/p0/s0/t7.history.parquet $(scale)/datasets/vit-base/p0/s0/t7.safetensors $(scale)/datasets/vit-base/p0/s0/t8.history.parquet $(scale)/datasets/vit-base/p0/s0/t8.safetensors $(scale)/datasets/vit-base/p0/s0/t9.history.parquet $(scale)/datasets/vit-base/p0/s0/t9.safetensors $(scale)/datasets/vit-base/p0/s0/t10.history.parquet $(scale)/datasets/vit-base/p0/s0/t10.safetensors $(scale)/datasets/vit-base/p0/s0/t11.history.parquet $(scale)/datasets/vit-base/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-base/p0/s0/
$(scale)/datasets/vit-base/p0/s0%t0.history.parquet $(scale)/datasets/vit-base/p0/s0%t0.safetensors $(scale)/datasets/vit-base/p0/s0%t1.history.parquet $(scale)/datasets/vit-base/p0/s0%t1.safetensors $(scale)/datasets/vit-base/p0/s0%t2.history.parquet $(scale)/datasets/vit-base/p0/s0%t2.safetensors $(scale)/datasets/vit-base/p0/s0%t3.history.parquet $(scale)/datasets/vit-base/p0/s0%t3.safetensors $(scale)/datasets/vit-base/p0/s0%t4.history.parquet $(scale)/datasets/vit-base/p0/s0%t4.safetensors $(scale)/datasets/vit-base/p0/s0%t5.history.parquet $(scale)/datasets/vit-base/p0/s0%t5.safetensors $(scale)/datasets/vit-base/p0/s0%t6.history.parquet $(scale)/datasets/vit-base/p0/s0%t6.safetensors $(scale)/datasets/vit-base/p0/s0%t7.history.parquet $(scale)/datasets/vit-base/p0/s0%t7.safetensors $(scale)/datasets/vit-base/p0/s0%t8.history.parquet $(scale)/datasets/vit-base/p0/s0%t8.safetensors $(scale)/datasets/vit-base/p0/s0%t9.history.parquet $(scale)/datasets/vit-base/p0/s0%t9.safetensors $(scale)/datasets/vit-base/p0/s0%t10.history.parquet $(scale)/datasets/vit-base/p0/s0%t10.safetensors $(scale)/datasets/vit-base/p0/s0%t11.history.parquet $(scale)/datasets/vit-base/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-base/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-base/p0/s1/t0.history.parquet $(scale)/datasets/vit-base/p0/s1/t0.safetensors $(scale)/datasets/vit-base/p0/s1/t1.history.parquet $(scale)/datasets/vit-base/p0/s1/t1.safetensors $(scale)/datasets/vit-base/p0/s1/t2.history.parquet $(scale)/datasets/vit-base/p0/s1/t2.safetensors $(scale)/datasets/vit-base/p0/s1/t3.history.parquet $(scale)/datasets/vit-base/p0/s1/t3.safetensors $(scale)/datasets/vit-base/p0/s1/t4.history.parquet $(scale)/datasets/vit-base/p0/s1/t4.safetensors $(scale)/datasets/vit-base/p0/s1/t5.history.parquet $(scale)/datasets/vit-base/p0/s1/t5.safetensors $(scale)/datasets/vit-base/p0/s1/t6.history.parquet $(scale)/datasets/vit-base/p0/s1/t6.safetensors $(scale)/datasets/vit-base/p0/s1/t7.history.parquet $(scale)/datasets/vit-base/p0/s1/t7.safetensors $(scale)/datasets/vit-base/p0/s1/t8.history.parquet $(scale)/datasets/vit-base/p0/s1/t8.safetensors $(scale)/datasets/vit-base/p0/s1/t9.history.parquet $(scale)/datasets/vit-base/p0/s1/t9.safetensors $(scale)/datasets/vit-base/p0/s1/t10.history.parquet $(scale)/datasets/vit-base/p0/s1/t10.safetensors $(scale)/datasets/vit-base/p0/s1/t11.history.parquet $(scale)/datasets/vit-base/p0/s1/t11.safetensors

$(scale)/datasets/vit-base/p0/s1/t0.history.parquet $(scale)/datasets/vit-base/p0/s1/t0.safetensors $(scale)/datasets/vit-base/p0/s1/t1.history.parquet $(scale)/datasets/vit-base/p0/s1/t1.safetensors $(scale)/datasets/vit-base/p0/s1/t2.history.parquet $(scale)/datasets/vit-base/p0/s1/t2.safetensors $(scale)/datasets/vit-base/p0/s1/t3.history.parquet $(scale)/datasets/vit-base/p0/s1/t3.safetensors $(scale)/datasets/vit-base/p0/s1/t4.history.parquet $(scale)/datasets/vit-base/p0/s1/t4.safetensors $(scale)/datasets/vit-base/p0/s1/t5.history.parquet $(scale)/datasets/vit-base/p0/s1/t5.safetensors $(scale)/datasets/vit-base/p0/s1/t6.history.parquet $(scale)/datasets/vit-base/p0/s1/t6.safetensors $(scale)/datasets/vit-base/p0/s1/t7.history.parquet $(scale)/datasets/vit-base/p0/s1/t7.safetensors $(scale)/datasets/vit-base/p0/s1/t8.history.parquet $(scale)/datasets/vit-base/p0/s1/t8.safetensors $(scale)/datasets/vit-base/p0/s1/t9.history.parquet $(scale)/datasets/vit-base/p0/s1/t9.safetensors $(scale)/datasets/vit-base/p0/s1/t10.history.parquet $(scale)/datasets/vit-base/p0/s1/t10.safetensors $(scale)/datasets/vit-base/p0/s1/t11.history.parquet $(scale)/datasets/vit-base/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-base/p0/s1/
$(scale)/datasets/vit-base/p0/s1%t0.history.parquet $(scale)/datasets/vit-base/p0/s1%t0.safetensors $(scale)/datasets/vit-base/p0/s1%t1.history.parquet $(scale)/datasets/vit-base/p0/s1%t1.safetensors $(scale)/datasets/vit-base/p0/s1%t2.history.parquet $(scale)/datasets/vit-base/p0/s1%t2.safetensors $(scale)/datasets/vit-base/p0/s1%t3.history.parquet $(scale)/datasets/vit-base/p0/s1%t3.safetensors $(scale)/datasets/vit-base/p0/s1%t4.history.parquet $(scale)/datasets/vit-base/p0/s1%t4.safetensors $(scale)/datasets/vit-base/p0/s1%t5.history.parquet $(scale)/datasets/vit-base/p0/s1%t5.safetensors $(scale)/datasets/vit-base/p0/s1%t6.history.parquet $(scale)/datasets/vit-base/p0/s1%t6.safetensors $(scale)/datasets/vit-base/p0/s1%t7.history.parquet $(scale)/datasets/vit-base/p0/s1%t7.safetensors $(scale)/datasets/vit-base/p0/s1%t8.history.parquet $(scale)/datasets/vit-base/p0/s1%t8.safetensors $(scale)/datasets/vit-base/p0/s1%t9.history.parquet $(scale)/datasets/vit-base/p0/s1%t9.safetensors $(scale)/datasets/vit-base/p0/s1%t10.history.parquet $(scale)/datasets/vit-base/p0/s1%t10.safetensors $(scale)/datasets/vit-base/p0/s1%t11.history.parquet $(scale)/datasets/vit-base/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-base/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-small/p0/s0/t0.history.parquet $(scale)/datasets/vit-small/p0/s0/t0.safetensors $(scale)/datasets/vit-small/p0/s0/t1.history.parquet $(scale)/datasets/vit-small/p0/s0/t1.safetensors $(scale)/datasets/vit-small/p0/s0/t2.history.parquet $(scale)/datasets/vit-small/p0/s0/t2.safetensors $(scale)/datasets/vit-small/p0/s0/t3.history.parquet $(scale)/datasets/vit-small/p0/s0/t3.safetensors $(scale)/datasets/vit-small/p0/s0/t4.history.parquet $(scale)/datasets/vit-small/p0/s0/t4.safetensors $(scale)/datasets/vit-small/p0/s0/t5.history.parquet $(scale)/datasets/vit-small/p0/s0/t5.safetensors $(scale)/datasets/vit-small/p0/s0/t6.history.parquet $(scale)/datasets/vit-small/p0/s0/t6.safetensors $(scale)/datasets/vit-small/p0/s0/t7.history.parquet $(scale)/datasets/vit-small/p0/s0/t7.safetensors $(scale)/datasets/vit-small/p0/s0/t8.history.parquet $(scale)/datasets/vit-small/p0/s0/t8.safetensors $(scale)/datasets/vit-small/p0/s0/t9.history.parquet $(scale)/datasets/vit-small/p0/s0/t9.safetensors $(scale)/datasets/vit-small/p0/s0/t10.history.parquet $(scale)/datasets/vit-small/p0/s0/t10.safetensors $(scale)/datasets/vit-small/p0/s0/t11.history.parquet $(scale)/datasets/vit-small/p0/s0/t11.safetensors

$(scale)/datasets/vit-small/p0/s0/t0.history.parquet $(scale)/datasets/vit-small/p0/s0/t0.safetensors $(scale)/datasets/vit-small/p0/s0/t1.history.parquet $(scale)/datasets/vit-small/p0/s0/t1.safetensors $(scale)/datasets/vit-small/p0/s0/t2.history.parquet $(scale)/datasets/vit-small/p0/s0/t2.safetensors $(scale)/datasets/vit-small/p0/s0/t3.history.parquet $(scale)/datasets/vit-small/p0/s0/t3.safetensors $(scale)/datasets/vit-small/p0/s0/t4.history.parquet $(scale)/datasets/vit-small/p0/s0/t4.safetensors $(scale)/datasets/vit-small/p0/s0/t5.history.parquet $(scale)/datasets/vit-small/p0/s0/t5.safetensors $(scale)/datasets/vit-small/p0/s0/t6.history.parquet $(scale)/datasets/vit-small/p0/s0/t6.safetensors $(scale)/datasets/vit-small/p0/s0/t7.history.parquet $(scale)/datasets/vit-small/p0/s0/t7.safetensors $(scale)/datasets/vit-small/p0/s0/t8.history.parquet $(scale)/datasets/vit-small/p0/s0/t8.safetensors $(scale)/datasets/vit-small/p0/s0/t9.history.parquet $(scale)/datasets/vit-small/p0/s0/t9.safetensors $(scale)/datasets/vit-small/p0/s0/t10.history.parquet $(scale)/datasets/vit-small/p0/s0/t10.safetensors $(scale)/datasets/vit-small/p0/s0/t11.history.parquet $(scale)/datasets/vit-small/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-small/p0/s0/
$(scale)/datasets/vit-small/p0/s0%t0.history.parquet $(scale)/datasets/vit-small/p0/s0%t0.safetensors $(scale)/datasets/vit-small/p0/s0%t1.history.parquet $(scale)/datasets/vit-small/p0/s0%t1.safetensors $(scale)/datasets/vit-small/p0/s0%t2.history.parquet $(scale)/datasets/vit-small/p0/s0%t2.safetensors $(scale)/datasets/vit-small/p0/s0%t3.history.parquet $(scale)/datasets/vit-small/p0/s0%t3.safetensors $(scale)/datasets/vit-small/p0/s0%t4.history.parquet $(scale)/datasets/vit-small/p0/s0%t4.safetensors $(scale)/datasets/vit-small/p0/s0%t5.history.parquet $(scale)/datasets/vit-small/p0/s0%t5.safetensors $(scale)/datasets/vit-small/p0/s0%t6.history.parquet $(scale)/datasets/vit-small/p0/s0%t6.safetensors $(scale)/datasets/vit-small/p0/s0%t7.history.parquet $(scale)/datasets/vit-small/p0/s0%t7.safetensors $(scale)/datasets/vit-small/p0/s0%t8.history.parquet $(scale)/datasets/vit-small/p0/s0%t8.safetensors $(scale)/datasets/vit-small/p0/s0%t9.history.parquet $(scale)/datasets/vit-small/p0/s0%t9.safetensors $(scale)/datasets/vit-small/p0/s0%t10.history.parquet $(scale)/datasets/vit-small/p0/s0%t10.safetensors $(scale)/datasets/vit-small/p0/s0%t11.history.parquet $(scale)/datasets/vit-small/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-small/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-small/p0/s1/t0.history.parquet $(scale)/datasets/vit-small/p0/s1/t0.safetensors $(scale)/datasets/vit-small/p0/s1/t1.history.parquet $(scale)/datasets/vit-small/p0/s1/t1.safetensors $(scale)/datasets/vit-small/p0/s1/t2.history.parquet $(scale)/datasets/vit-small/p0/s1/t2.safetensors $(scale)/datasets/vit-small/p0/s1/t3.history.parquet $(scale)/datasets/vit-small/p0/s1/t3.safetensors $(scale)/datasets/vit-small/p0/s1/t4.history.parquet $(scale)/datasets/vit-small/p0/s1/t4.safetensors $(scale)/datasets/vit-small/p0/s1/t5.history.parquet $(scale)/datasets/vit-small/p0/s1/t5.safetensors $(scale)/datasets/vit-small/p0/s1/t6.history.parquet $(scale)/datasets/vit-small/p0/s1/t6.safetensors $(scale)/datasets/vit-small/p0/s1/t7.history.parquet $(scale)/datasets/vit-small/p0/s1/t7.safetensors $(scale)/datasets/vit-small/p0/s1/t8.history.parquet $(scale)/datasets/vit-small/p0/s1/t8.safetensors $(scale)/datasets/vit-small/p0/s1/t9.history.parquet $(scale)/datasets/vit-small/p0/s1/t9.safetensors $(scale)/datasets/vit-small/p0/s1/t10.history.parquet $(scale)/datasets/vit-small/p0/s1/t10.safetensors $(scale)/datasets/vit-small/p0/s1/t11.history.parquet $(scale)/datasets/vit-small/p0/s1/t11.safetensors

$(scale)/datasets/vit-small/p0/s1/t0.history.parquet $(scale)/datasets/vit-small/p0/s1/t0.safetensors $(scale)/datasets/vit-small/p0/s1/t1.history.parquet $(scale)/datasets/vit-small/p0/s1/t1.safetensors $(scale)/datasets/vit-small/p0/s1/t2.history.parquet $(scale)/datasets/vit-small/p0/s1/t2.safetensors $(scale)/datasets/vit-small/p0/s1/t3.history.parquet $(scale)/datasets/vit-small/p0/s1/t3.safetensors $(scale)/datasets/vit-small/p0/s1/t4.history.parquet $(scale)/datasets/vit-small/p0/s1/t4.safetensors $(scale)/datasets/vit-small/p0/s1/t5.history.parquet $(scale)/datasets/vit-small/p0/s1/t5.safetensors $(scale)/datasets/vit-small/p0/s1/t6.history.parquet $(scale)/datasets/vit-small/p0/s1/t6.safetensors $(scale)/datasets/vit-small/p0/s1/t7.history.parquet $(scale)/datasets/vit-small/p0/s1/t7.safetensors $(scale)/datasets/vit-small/p0/s1/t8.history.parquet $(scale)/datasets/vit-small/p0/s1/t8.safetensors $(scale)/datasets/vit-small/p0/s1/t9.history.parquet $(scale)/datasets/vit-small/p0/s1/t9.safetensors $(scale)/datasets/vit-small/p0/s1/t10.history.parquet $(scale)/datasets/vit-small/p0/s1/t10.safetensors $(scale)/datasets/vit-small/p0/s1/t11.history.parquet $(scale)/datasets/vit-small/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-small/p0/s1/
$(scale)/datasets/vit-small/p0/s1%t0.history.parquet $(scale)/datasets/vit-small/p0/s1%t0.safetensors $(scale)/datasets/vit-small/p0/s1%t1.history.parquet $(scale)/datasets/vit-small/p0/s1%t1.safetensors $(scale)/datasets/vit-small/p0/s1%t2.history.parquet $(scale)/datasets/vit-small/p0/s1%t2.safetensors $(scale)/datasets/vit-small/p0/s1%t3.history.parquet $(scale)/datasets/vit-small/p0/s1%t3.safetensors $(scale)/datasets/vit-small/p0/s1%t4.history.parquet $(scale)/datasets/vit-small/p0/s1%t4.safetensors $(scale)/datasets/vit-small/p0/s1%t5.history.parquet $(scale)/datasets/vit-small/p0/s1%t5.safetensors $(scale)/datasets/vit-small/p0/s1%t6.history.parquet $(scale)/datasets/vit-small/p0/s1%t6.safetensors $(scale)/datasets/vit-small/p0/s1%t7.history.parquet $(scale)/datasets/vit-small/p0/s1%t7.safetensors $(scale)/datasets/vit-small/p0/s1%t8.history.parquet $(scale)/datasets/vit-small/p0/s1%t8.safetensors $(scale)/datasets/vit-small/p0/s1%t9.history.parquet $(scale)/datasets/vit-small/p0/s1%t9.safetensors $(scale)/datasets/vit-small/p0/s1%t10.history.parquet $(scale)/datasets/vit-small/p0/s1%t10.safetensors $(scale)/datasets/vit-small/p0/s1%t11.history.parquet $(scale)/datasets/vit-small/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-small/p0/s1/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-tiny/p0/s0/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t0.safetensors $(scale)/datasets/vit-tiny/p0/s0/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t1.safetensors $(scale)/datasets/vit-tiny/p0/s0/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t2.safetensors $(scale)/datasets/vit-tiny/p0/s0/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t3.safetensors $(scale)/datasets/vit-tiny/p0/s0/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t4.safetensors $(scale)/datasets/vit-tiny/p0/s0/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t5.safetensors $(scale)/datasets/vit-tiny/p0/s0/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t6.safetensors $(scale)/datasets/vit-tiny/p0/s0/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t7.safetensors $(scale)/datasets/vit-tiny/p0/s0/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t8.safetensors $(scale)/datasets/vit-tiny/p0/s0/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t9.safetensors $(scale)/datasets/vit-tiny/p0/s0/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t10.safetensors $(scale)/datasets/vit-tiny/p0/s0/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t11.safetensors

$(scale)/datasets/vit-tiny/p0/s0/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t0.safetensors $(scale)/datasets/vit-tiny/p0/s0/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t1.safetensors $(scale)/datasets/vit-tiny/p0/s0/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t2.safetensors $(scale)/datasets/vit-tiny/p0/s0/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t3.safetensors $(scale)/datasets/vit-tiny/p0/s0/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t4.safetensors $(scale)/datasets/vit-tiny/p0/s0/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t5.safetensors $(scale)/datasets/vit-tiny/p0/s0/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t6.safetensors $(scale)/datasets/vit-tiny/p0/s0/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t7.safetensors $(scale)/datasets/vit-tiny/p0/s0/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t8.safetensors $(scale)/datasets/vit-tiny/p0/s0/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t9.safetensors $(scale)/datasets/vit-tiny/p0/s0/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t10.safetensors $(scale)/datasets/vit-tiny/p0/s0/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-tiny/p0/s0/
$(scale)/datasets/vit-tiny/p0/s0%t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t0.safetensors $(scale)/datasets/vit-tiny/p0/s0%t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t1.safetensors $(scale)/datasets/vit-tiny/p0/s0%t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t2.safetensors $(scale)/datasets/vit-tiny/p0/s0%t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t3.safetensors $(scale)/datasets/vit-tiny/p0/s0%t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t4.safetensors $(scale)/datasets/vit-tiny/p0/s0%t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t5.safetensors $(scale)/datasets/vit-tiny/p0/s0%t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t6.safetensors $(scale)/datasets/vit-tiny/p0/s0%t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t7.safetensors $(scale)/datasets/vit-tiny/p0/s0%t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t8.safetensors $(scale)/datasets/vit-tiny/p0/s0%t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t9.safetensors $(scale)/datasets/vit-tiny/p0/s0%t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t10.safetensors $(scale)/datasets/vit-tiny/p0/s0%t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-tiny/p0/s0/t{task}.safetensors'

.PRECIOUS: $(scale)/datasets/vit-tiny/p0/s1/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t0.safetensors $(scale)/datasets/vit-tiny/p0/s1/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t1.safetensors $(scale)/datasets/vit-tiny/p0/s1/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t2.safetensors $(scale)/datasets/vit-tiny/p0/s1/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t3.safetensors $(scale)/datasets/vit-tiny/p0/s1/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t4.safetensors $(scale)/datasets/vit-tiny/p0/s1/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t5.safetensors $(scale)/datasets/vit-tiny/p0/s1/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t6.safetensors $(scale)/datasets/vit-tiny/p0/s1/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t7.safetensors $(scale)/datasets/vit-tiny/p0/s1/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t8.safetensors $(scale)/datasets/vit-tiny/p0/s1/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t9.safetensors $(scale)/datasets/vit-tiny/p0/s1/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t10.safetensors $(scale)/datasets/vit-tiny/p0/s1/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t11.safetensors

$(scale)/datasets/vit-tiny/p0/s1/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t0.safetensors $(scale)/datasets/vit-tiny/p0/s1/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t1.safetensors $(scale)/datasets/vit-tiny/p0/s1/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t2.safetensors $(scale)/datasets/vit-tiny/p0/s1/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t3.safetensors $(scale)/datasets/vit-tiny/p0/s1/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t4.safetensors $(scale)/datasets/vit-tiny/p0/s1/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t5.safetensors $(scale)/datasets/vit-tiny/p0/s1/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t6.safetensors $(scale)/datasets/vit-tiny/p0/s1/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t7.safetensors $(scale)/datasets/vit-tiny/p0/s1/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t8.safetensors $(scale)/datasets/vit-tiny/p0/s1/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t9.safetensors $(scale)/datasets/vit-tiny/p0/s1/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t10.safetensors $(scale)/datasets/vit-tiny/p0/s1/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-tiny/p0/s1/
$(scale)/datasets/vit-tiny/p0/s1%t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t0.safetensors $(scale)/datasets/vit-tiny/p0/s1%t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t1.safetensors $(scale)/datasets/vit-tiny/p0/s1%t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t2.safetensors $(scale)/datasets/vit-tiny/p0/s1%t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t3.safetensors $(scale)/datasets/vit-tiny/p0/s1%t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t4.safetensors $(scale)/datasets/vit-tiny/p0/s1%t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t5.safetensors $(scale)/datasets/vit-tiny/p0/s1%t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t6.safetensors $(scale)/datasets/vit-tiny/p0/s1%t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t7.safetensors $(scale)/datasets/vit-tiny/p0/s1%t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t8.safetensors $(scale)/datasets/vit-tiny/p0/s1%t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t9.safetensors $(scale)/datasets/vit-tiny/p0/s1%t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t10.safetensors $(scale)/datasets/vit-tiny/p0/s1%t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-tiny/p0/s1/t{task}.safetensors'

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --stop-at-accuracy $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s0/
$(scale)/cifar10/vit-large/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --stop-at-accuracy $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s0/
$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s1/
$(scale)/cifar10/vit-large/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --stop-at-accuracy $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s1/
$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s2/
$(scale)/cifar10/vit-large/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --stop-at-accuracy $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s2/
$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s0/
$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s1/
$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s2/
$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s0/
$(scale)/cifar10/vit-base/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --stop-at-accuracy $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s0/
$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s1/
$(scale)/cifar10/vit-base/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --stop-at-accuracy $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s1/
$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s2/
$(scale)/cifar10/vit-base/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --stop-at-accuracy $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s2/
$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s0/
$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s1/
$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s2/
$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s0/
$(scale)/cifar10/vit-small/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --stop-at-accuracy $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s0/
$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s1/
$(scale)/cifar10/vit-small/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --stop-at-accuracy $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s1/
$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s2/
$(scale)/cifar10/vit-small/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --stop-at-accuracy $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s2/
$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s0/
$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s1/
$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s2/
$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s0/
$(scale)/cifar10/vit-tiny/p0-stopped/s0/a%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --stop-at-accuracy $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s0/
$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s1/
$(scale)/cifar10/vit-tiny/p0-stopped/s1/a%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --stop-at-accuracy $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s1/
$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s2/
$(scale)/cifar10/vit-tiny/p0-stopped/s2/a%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --stop-at-accuracy $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet --set evaluate_every=10 --task 0 --out $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s2/
$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s0/
$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s1/
$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s2/
$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-large/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-large/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-large/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-large/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-large/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-large/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-base/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-base/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-base/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-base/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-base/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-base/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-small/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-small/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-small/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-small/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-small/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-small/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s2/a.overlap.parquet

$(scale)/cifar10/vit-tiny/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s0/a.overlap.parquet

$(scale)/cifar10/vit-tiny/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s0/a.overlap.parquet

$(scale)/cifar10/vit-tiny/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s1/a.overlap.parquet

$(scale)/cifar10/vit-tiny/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s1/a.overlap.parquet

$(scale)/cifar10/vit-tiny/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s2/a.overlap.parquet

$(scale)/cifar10/vit-tiny/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s2/a.overlap.parquet

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.safetensors

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors

$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors

$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors

$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.safetensors

$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.safetensors

$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.safetensors
