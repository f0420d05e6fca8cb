# Written by `grid rules`; a change of the study is made in its files.
# of: pipelines/scale.toml pipelines/scale/paper/study.toml
# sha256: a6f47e139e26c68f262730605e01b1cac7a4b22a68785abb284b1c81642bb599

scale := $(OUT)/scale-paper
scale-rules := $(lastword $(MAKEFILE_LIST))

.PHONY: scale scale-size scale-cifar100-sequence scale-cifar100-halves scale-shift scale-datasets scale-scratch scale-overlap scale-precision scale-plan scale-so-far scale-keep
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
scale-keep: | build $(scale-rules)
	@$(BIN)/grid outdated $(scale-rules) $(settings) --keep
scale-plan: | build $(scale-rules) $(scale)/tables/cifar10.parquet $(scale)/tables/sequence.parquet $(scale)/tables/halves.parquet $(scale)/tables/shift.parquet $(scale)/tables/datasets.parquet ## what is left to run: trainings, measurements, operations, time
	@$(BIN)/grid list pipelines/scale.toml --preset paper --json $(settings) --bin $(BIN) | $(BIN)/plan

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
	@$(call made,$(scale),tables/cifar10.parquet,361d4259ce261289)

$(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s0/a.history.parquet,8e8689b6e845e037-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet,d47ce2a90ca22b6c-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s0/a.history.parquet,b392f7f2e8a76bff-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s0/b.lr0.01.history.parquet,3e47a30097ea6685-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s1/a.history.parquet,ab646a7a2a778409-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet,ec4884a8be580271-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s1/a.history.parquet,85a2c34f6a4fa5cb-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s1/b.lr0.01.history.parquet,38df7d775dac2bf2-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s2/a.history.parquet,5a3ad6eafa24891a-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s2/b.lr0.01.history.parquet,3dcc1c88d6c29ac1-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-152x4.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-152x4.toml --set labels.size=152x4 \
	    --task 0 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s2/a.history.parquet,8ddd18c7bbc48778-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s2/b.lr0.01.history.parquet,d5670bce9cf3b858-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
$(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet,ee1b38113b78d7f3-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
$(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s0/b.lr0.05.history.parquet,6f61140a65fc00ba-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
$(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet,4d1688e99eceec2e-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
$(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s1/b.lr0.05.history.parquet,9d4075d6e8c4480f-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
$(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s2/b.lr0.05.history.parquet,442507c6e0f1d264-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
$(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s2/b.lr0.05.history.parquet,06a9f9d1cc990256-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s0/a.history.parquet,1c11b580c7e745ae-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet,f10d406660eb702c-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s0/a.history.parquet,9d7e0f4dc313d142-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s0/b.lr0.01.history.parquet,a7a63f5032cec372-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s1/a.history.parquet,66191cccf1a5d536-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet,d5bbf19fa797559e-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s1/a.history.parquet,4caac8e059ac4c11-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s1/b.lr0.01.history.parquet,cac2f3aed684b06b-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s2/a.history.parquet,56fc51c43ecdd4f2-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s2/b.lr0.01.history.parquet,b57c62c18a5fb0f1-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-101x3.toml --set labels.size=101x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s2/a.history.parquet,7581cc5f956f74f7-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s2/b.lr0.01.history.parquet,d5a079a4aae38460-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
$(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet,d501a873d24e95b4-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
$(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s0/b.lr0.05.history.parquet,23859214e07359fc-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
$(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet,e378f8dd8e813185-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
$(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s1/b.lr0.05.history.parquet,3615e7e027135281-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
$(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s2/b.lr0.05.history.parquet,04335ae843126b1e-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
$(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s2/b.lr0.05.history.parquet,7db6e8ce9fdeb1a7-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s0/a.history.parquet,db2a45fa75ececa8-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet,a7eb89482bae47ff-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s0/a.history.parquet,057495b4cad3baf2-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s0/b.lr0.01.history.parquet,22bc891df4d2efc9-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s1/a.history.parquet,8f4ec525a68231ef-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet,07f7641d99a5fb81-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s1/a.history.parquet,e4edec1efc7e6d88-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s1/b.lr0.01.history.parquet,cccf01a77463387a-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s2/a.history.parquet,9d479400c005a601-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s2/b.lr0.01.history.parquet,961c8c088c236c49-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x3.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-50x3.toml --set labels.size=50x3 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s2/a.history.parquet,43eececa4d404c5f-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s2/b.lr0.01.history.parquet,fa939d0bbd3679a1-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
$(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet,43b1ef0eeed62a33-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
$(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s0/b.lr0.05.history.parquet,9b1d768c614d77d4-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
$(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet,b29a793a1059fd91-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
$(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s1/b.lr0.05.history.parquet,0053f12fb7e2e842-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
$(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s2/b.lr0.05.history.parquet,30d673be7d5252a5-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
$(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s2/b.lr0.05.history.parquet,86aa14eb4f2c27b7-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s0/a.history.parquet,dd82a6bad6d72096-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet,9023cc2eb4fc2e65-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s0/a.history.parquet,3060e9d6d4fb99fb-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s0/b.lr0.01.history.parquet,192cb5b61358d34d-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s1/a.history.parquet,940f1322ca355a7a-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet,d9794290de5d0d13-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s1/a.history.parquet,10836f9bfbd70d54-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s1/b.lr0.01.history.parquet,2fd761be2fa104cd-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s2/a.history.parquet,375940ab920a0b1f-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s2/b.lr0.01.history.parquet,f44af4dc8d4a61d5-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-101x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-101x1.toml --set labels.size=101x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s2/a.history.parquet,97039bb4035819e8-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s2/b.lr0.01.history.parquet,db54521c335f7902-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
$(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet,bd9c9e59971e0456-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
$(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s0/b.lr0.05.history.parquet,a34a8257ea53864a-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
$(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet,69297e2d6b282405-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
$(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s1/b.lr0.05.history.parquet,ad1a016ba9f9531e-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
$(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s2/b.lr0.05.history.parquet,8be8a17f4914bb46-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
$(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s2/b.lr0.05.history.parquet,b6af5878e31afc51-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s0/a.history.parquet,be0c0a4ad09039c2-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet,beebd1eb8a5ef206-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s0/a.history.parquet,9051b0dfd8845687-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s0/b.lr0.01.history.parquet,dd1dc630e1ba74c0-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s1/a.history.parquet,f5436cf3567fc2c5-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet,9d3a6cc884c331cf-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s1/a.history.parquet,d6e93b588a158984-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s1/b.lr0.01.history.parquet,18818318ca297a25-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s2/a.history.parquet,aeac16803d18cc5f-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s2/b.lr0.01.history.parquet,a7d42ab9c127ca9e-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    pipelines/scale/paper/resnetv2-50x1.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --config pipelines/scale/paper/resnetv2-50x1.toml --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s2/a.history.parquet,79b702525e58a404-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s2/b.lr0.01.history.parquet,bc85b4fb61b40528-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
$(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet,0f2b1e731b65b722-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
$(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s0/b.lr0.05.history.parquet,7171d456b4ce0fb7-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
$(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet,e910177be6a1b2a2-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
$(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s1/b.lr0.05.history.parquet,f907d1aa52d8ed19-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
$(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s2/b.lr0.05.history.parquet,0914d3ce68e296c2-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
$(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s2/b.lr0.05.history.parquet,67e72fbf478c5a63-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s0/a.history.parquet $(scale)/cifar10/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/a%history.parquet $(scale)/cifar10/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s0/a.history.parquet,8879005a795c2d08-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s0/b.lr0.01.history.parquet,729db51ebae94463-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s0/a.history.parquet $(scale)/cifar10/vit-large/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/a%history.parquet $(scale)/cifar10/vit-large/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s0/a.history.parquet,4585c5a5cd0ea5d4-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s0/b.lr0.01.history.parquet,e94fb4451257f924-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s1/a.history.parquet $(scale)/cifar10/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/a%history.parquet $(scale)/cifar10/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s1/a.history.parquet,8e6cb139307d0f4f-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s1/b.lr0.01.history.parquet,93236a35b40c09e6-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s1/a.history.parquet $(scale)/cifar10/vit-large/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/a%history.parquet $(scale)/cifar10/vit-large/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s1/a.history.parquet,0b2a3755a0e055ef-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s1/b.lr0.01.history.parquet,6e163fc6b8ae822e-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s2/a.history.parquet $(scale)/cifar10/vit-large/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/a%history.parquet $(scale)/cifar10/vit-large/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s2/a.history.parquet,63865059df70a72e-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s2/b.lr0.01.history.parquet,5b7cd8a176fe1139-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s2/a.history.parquet $(scale)/cifar10/vit-large/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-large.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/a%history.parquet $(scale)/cifar10/vit-large/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-large.toml --set labels.size=large \
	    --task 0 --out $(scale)/cifar10/vit-large/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s2/a.history.parquet,9c172dd85cb5b900-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s2/b.lr0.01.history.parquet,5bab27335dd5e4ba-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
$(scale)/cifar10/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s0/b.lr0.05.history.parquet,1a5201991d5e89de-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
$(scale)/cifar10/vit-large/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s0/b.lr0.05.history.parquet,b51f62cc39d24f61-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
$(scale)/cifar10/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s1/b.lr0.05.history.parquet,b3676ce635b949c5-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
$(scale)/cifar10/vit-large/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s1/b.lr0.05.history.parquet,ef67fe72e4a286ba-$(PRECISION))

$(scale)/cifar10/vit-large/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
$(scale)/cifar10/vit-large/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0/s2/b.lr0.05.history.parquet,88af4b6f5b706ced-$(PRECISION))

$(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
$(scale)/cifar10/vit-large/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/scratch/s2/b.lr0.05.history.parquet,79f89a3c5628b1a4-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s0/a.history.parquet $(scale)/cifar10/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/a%history.parquet $(scale)/cifar10/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s0/a.history.parquet,d5a8c394fd2fac19-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s0/b.lr0.01.history.parquet,6c78a8855ecb626a-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s0/a.history.parquet $(scale)/cifar10/vit-base/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/a%history.parquet $(scale)/cifar10/vit-base/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s0/a.history.parquet,7f1228d05ebcbc57-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s0/b.lr0.01.history.parquet,a9a69070370a1a4e-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s1/a.history.parquet $(scale)/cifar10/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/a%history.parquet $(scale)/cifar10/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s1/a.history.parquet,77fe5b449d55101a-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s1/b.lr0.01.history.parquet,ed06d6b7d9f428fe-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s1/a.history.parquet $(scale)/cifar10/vit-base/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/a%history.parquet $(scale)/cifar10/vit-base/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s1/a.history.parquet,3b16371643d3994b-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s1/b.lr0.01.history.parquet,045feb48606972c2-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s2/a.history.parquet $(scale)/cifar10/vit-base/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/a%history.parquet $(scale)/cifar10/vit-base/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s2/a.history.parquet,276c69542f451006-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s2/b.lr0.01.history.parquet,6d7eea5deb6bf7eb-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s2/a.history.parquet $(scale)/cifar10/vit-base/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-base.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/a%history.parquet $(scale)/cifar10/vit-base/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-base.toml --set labels.size=base \
	    --task 0 --out $(scale)/cifar10/vit-base/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s2/a.history.parquet,cec9b0b109a71454-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s2/b.lr0.01.history.parquet,51c7981d93dcf5cd-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
$(scale)/cifar10/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s0/b.lr0.05.history.parquet,1beed2d875654239-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
$(scale)/cifar10/vit-base/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s0/b.lr0.05.history.parquet,7e89229d6aec0c2e-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
$(scale)/cifar10/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s1/b.lr0.05.history.parquet,10b9970a8ce412d9-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
$(scale)/cifar10/vit-base/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s1/b.lr0.05.history.parquet,b03a9935f4448377-$(PRECISION))

$(scale)/cifar10/vit-base/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
$(scale)/cifar10/vit-base/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0/s2/b.lr0.05.history.parquet,c70de9c90b008b94-$(PRECISION))

$(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
$(scale)/cifar10/vit-base/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/scratch/s2/b.lr0.05.history.parquet,9ad8ba66f138b3bc-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s0/a.history.parquet $(scale)/cifar10/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/a%history.parquet $(scale)/cifar10/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s0/a.history.parquet,3bd6b8db2ad6223b-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s0/b.lr0.01.history.parquet,b47d5290ea3515c0-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s0/a.history.parquet $(scale)/cifar10/vit-small/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/a%history.parquet $(scale)/cifar10/vit-small/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s0/a.history.parquet,7ea1e004a1ed594e-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s0/b.lr0.01.history.parquet,8acde9ae3022d23b-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s1/a.history.parquet $(scale)/cifar10/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/a%history.parquet $(scale)/cifar10/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s1/a.history.parquet,fca10321b9b0d484-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s1/b.lr0.01.history.parquet,0e41d865b6fd226f-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s1/a.history.parquet $(scale)/cifar10/vit-small/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/a%history.parquet $(scale)/cifar10/vit-small/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s1/a.history.parquet,a70c013a39fffc3b-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s1/b.lr0.01.history.parquet,1b977871ee33121d-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s2/a.history.parquet $(scale)/cifar10/vit-small/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/a%history.parquet $(scale)/cifar10/vit-small/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s2/a.history.parquet,492b7a3c54aae0cc-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s2/b.lr0.01.history.parquet,0c92bdb58ce6bce4-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s2/a.history.parquet $(scale)/cifar10/vit-small/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-small.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/a%history.parquet $(scale)/cifar10/vit-small/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-small.toml --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s2/a.history.parquet,c2bf7bc9d23f926c-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s2/b.lr0.01.history.parquet,e6ffceface522ae9-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
$(scale)/cifar10/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s0/b.lr0.05.history.parquet,0ced785a24912f3c-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
$(scale)/cifar10/vit-small/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s0/b.lr0.05.history.parquet,818ad4c86782d619-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
$(scale)/cifar10/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s1/b.lr0.05.history.parquet,492dc10a7ca9f8e5-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
$(scale)/cifar10/vit-small/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s1/b.lr0.05.history.parquet,423a80ef8defa635-$(PRECISION))

$(scale)/cifar10/vit-small/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
$(scale)/cifar10/vit-small/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0/s2/b.lr0.05.history.parquet,93a79e04fa158ece-$(PRECISION))

$(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
$(scale)/cifar10/vit-small/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/scratch/s2/b.lr0.05.history.parquet,81cb5bf20e3603c7-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s0/a.history.parquet,376cd6757c5eb756-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s0/b.lr0.01.history.parquet,24672a491b594a5f-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s0/a.history.parquet,c7c317c5752875dc-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s0/b.lr0.01.history.parquet,c70d09b698f25a02-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s1/a.history.parquet,98b704aeeadc9c21-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s1/b.lr0.01.history.parquet,852005d615be985b-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s1/a.history.parquet,ec9a73a743eeecc9-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s1/b.lr0.01.history.parquet,0d5ac2c28729c804-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/a%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s2/a.history.parquet,27e6d8d7c47a15e8-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s2/b.lr0.01.history.parquet,8c8569e0d3227b5a-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    pipelines/scale/paper/vit-tiny.toml \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/a%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --config pipelines/scale/paper/vit-tiny.toml --set labels.size=tiny \
	    --task 0 --out $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s2/a.history.parquet,56a87f95fe5e8a9f-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s2/b.lr0.01.history.parquet,d971d1a670b5bdb5-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
$(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s0/b.lr0.05.history.parquet,1df20bd6640d4a30-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
$(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s0/b.lr0.05.history.parquet,f55a5c0e96a01f21-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
$(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s1/b.lr0.05.history.parquet,3f426fb2c16bfdca-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
$(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s1/b.lr0.05.history.parquet,55457efd1c6f72de-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
$(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0/s2/b.lr0.05.history.parquet,03e562607a7b776b-$(PRECISION))

$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
$(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/scratch/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s2/b.lr0.05.history.parquet,02948d65952c6afa-$(PRECISION))

$(scale)/tables/sequence.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --tasks 10 --classes-per-task 10 --class-order seed --out $(scale)/tables/sequence.parquet
	@$(call made,$(scale),tables/sequence.parquet,48e64f63c6e8d5e0)

.PRECIOUS: $(scale)/sequence/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-152x4/p0/s0/
$(scale)/sequence/resnetv2-152x4/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-152x4/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-152x4/p0/s0/t0.history.parquet,553c0789fff80e3c-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-152x4/p0/s1/
$(scale)/sequence/resnetv2-152x4/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-152x4/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-152x4/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-152x4/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-152x4/p0/s1/t0.history.parquet,2881f679f333f0d0-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x3/p0/s0/
$(scale)/sequence/resnetv2-101x3/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x3/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-101x3/p0/s0/t0.history.parquet,ea8310b6bc4ddc43-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x3/p0/s1/
$(scale)/sequence/resnetv2-101x3/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-101x3/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-101x3/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x3/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-101x3/p0/s1/t0.history.parquet,4f77a2cf460afc50-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x3/p0/s0/
$(scale)/sequence/resnetv2-50x3/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x3/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-50x3/p0/s0/t0.history.parquet,e6c91ded3bc5cd8d-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x3/p0/s1/
$(scale)/sequence/resnetv2-50x3/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-50x3/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-50x3/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x3/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-50x3/p0/s1/t0.history.parquet,193f3597d3af8c4f-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x1/p0/s0/
$(scale)/sequence/resnetv2-101x1/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x1/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-101x1/p0/s0/t0.history.parquet,c1cef59a40b3fc3a-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-101x1/p0/s1/
$(scale)/sequence/resnetv2-101x1/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-101x1/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-101x1/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-101x1/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-101x1/p0/s1/t0.history.parquet,51fba2cdd4404783-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t9.safetensors

$(scale)/sequence/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x1/p0/s0/
$(scale)/sequence/resnetv2-50x1/p0/s0%t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s0%t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x1/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-50x1/p0/s0/t0.history.parquet,9f0fef98ebea6ea1-$(PRECISION))

.PRECIOUS: $(scale)/sequence/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t9.safetensors

$(scale)/sequence/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/resnetv2-50x1/p0/s1/
$(scale)/sequence/resnetv2-50x1/p0/s1%t0.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t0.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t1.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t1.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t2.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t2.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t3.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t3.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t4.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t4.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t5.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t5.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t6.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t6.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t7.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t7.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t8.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t8.safetensors $(scale)/sequence/resnetv2-50x1/p0/s1%t9.history.parquet $(scale)/sequence/resnetv2-50x1/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/resnetv2-50x1/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/resnetv2-50x1/p0/s1/t0.history.parquet,a22c2ef1bfb227de-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-large/p0/s0/t0.history.parquet $(scale)/sequence/vit-large/p0/s0/t0.safetensors $(scale)/sequence/vit-large/p0/s0/t1.history.parquet $(scale)/sequence/vit-large/p0/s0/t1.safetensors $(scale)/sequence/vit-large/p0/s0/t2.history.parquet $(scale)/sequence/vit-large/p0/s0/t2.safetensors $(scale)/sequence/vit-large/p0/s0/t3.history.parquet $(scale)/sequence/vit-large/p0/s0/t3.safetensors $(scale)/sequence/vit-large/p0/s0/t4.history.parquet $(scale)/sequence/vit-large/p0/s0/t4.safetensors $(scale)/sequence/vit-large/p0/s0/t5.history.parquet $(scale)/sequence/vit-large/p0/s0/t5.safetensors $(scale)/sequence/vit-large/p0/s0/t6.history.parquet $(scale)/sequence/vit-large/p0/s0/t6.safetensors $(scale)/sequence/vit-large/p0/s0/t7.history.parquet $(scale)/sequence/vit-large/p0/s0/t7.safetensors $(scale)/sequence/vit-large/p0/s0/t8.history.parquet $(scale)/sequence/vit-large/p0/s0/t8.safetensors $(scale)/sequence/vit-large/p0/s0/t9.history.parquet $(scale)/sequence/vit-large/p0/s0/t9.safetensors

$(scale)/sequence/vit-large/p0/s0/t0.history.parquet $(scale)/sequence/vit-large/p0/s0/t0.safetensors $(scale)/sequence/vit-large/p0/s0/t1.history.parquet $(scale)/sequence/vit-large/p0/s0/t1.safetensors $(scale)/sequence/vit-large/p0/s0/t2.history.parquet $(scale)/sequence/vit-large/p0/s0/t2.safetensors $(scale)/sequence/vit-large/p0/s0/t3.history.parquet $(scale)/sequence/vit-large/p0/s0/t3.safetensors $(scale)/sequence/vit-large/p0/s0/t4.history.parquet $(scale)/sequence/vit-large/p0/s0/t4.safetensors $(scale)/sequence/vit-large/p0/s0/t5.history.parquet $(scale)/sequence/vit-large/p0/s0/t5.safetensors $(scale)/sequence/vit-large/p0/s0/t6.history.parquet $(scale)/sequence/vit-large/p0/s0/t6.safetensors $(scale)/sequence/vit-large/p0/s0/t7.history.parquet $(scale)/sequence/vit-large/p0/s0/t7.safetensors $(scale)/sequence/vit-large/p0/s0/t8.history.parquet $(scale)/sequence/vit-large/p0/s0/t8.safetensors $(scale)/sequence/vit-large/p0/s0/t9.history.parquet $(scale)/sequence/vit-large/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-large/p0/s0/
$(scale)/sequence/vit-large/p0/s0%t0.history.parquet $(scale)/sequence/vit-large/p0/s0%t0.safetensors $(scale)/sequence/vit-large/p0/s0%t1.history.parquet $(scale)/sequence/vit-large/p0/s0%t1.safetensors $(scale)/sequence/vit-large/p0/s0%t2.history.parquet $(scale)/sequence/vit-large/p0/s0%t2.safetensors $(scale)/sequence/vit-large/p0/s0%t3.history.parquet $(scale)/sequence/vit-large/p0/s0%t3.safetensors $(scale)/sequence/vit-large/p0/s0%t4.history.parquet $(scale)/sequence/vit-large/p0/s0%t4.safetensors $(scale)/sequence/vit-large/p0/s0%t5.history.parquet $(scale)/sequence/vit-large/p0/s0%t5.safetensors $(scale)/sequence/vit-large/p0/s0%t6.history.parquet $(scale)/sequence/vit-large/p0/s0%t6.safetensors $(scale)/sequence/vit-large/p0/s0%t7.history.parquet $(scale)/sequence/vit-large/p0/s0%t7.safetensors $(scale)/sequence/vit-large/p0/s0%t8.history.parquet $(scale)/sequence/vit-large/p0/s0%t8.safetensors $(scale)/sequence/vit-large/p0/s0%t9.history.parquet $(scale)/sequence/vit-large/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-large/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-large/p0/s0/t0.history.parquet,4cfdac420f9dc638-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-large/p0/s1/t0.history.parquet $(scale)/sequence/vit-large/p0/s1/t0.safetensors $(scale)/sequence/vit-large/p0/s1/t1.history.parquet $(scale)/sequence/vit-large/p0/s1/t1.safetensors $(scale)/sequence/vit-large/p0/s1/t2.history.parquet $(scale)/sequence/vit-large/p0/s1/t2.safetensors $(scale)/sequence/vit-large/p0/s1/t3.history.parquet $(scale)/sequence/vit-large/p0/s1/t3.safetensors $(scale)/sequence/vit-large/p0/s1/t4.history.parquet $(scale)/sequence/vit-large/p0/s1/t4.safetensors $(scale)/sequence/vit-large/p0/s1/t5.history.parquet $(scale)/sequence/vit-large/p0/s1/t5.safetensors $(scale)/sequence/vit-large/p0/s1/t6.history.parquet $(scale)/sequence/vit-large/p0/s1/t6.safetensors $(scale)/sequence/vit-large/p0/s1/t7.history.parquet $(scale)/sequence/vit-large/p0/s1/t7.safetensors $(scale)/sequence/vit-large/p0/s1/t8.history.parquet $(scale)/sequence/vit-large/p0/s1/t8.safetensors $(scale)/sequence/vit-large/p0/s1/t9.history.parquet $(scale)/sequence/vit-large/p0/s1/t9.safetensors

$(scale)/sequence/vit-large/p0/s1/t0.history.parquet $(scale)/sequence/vit-large/p0/s1/t0.safetensors $(scale)/sequence/vit-large/p0/s1/t1.history.parquet $(scale)/sequence/vit-large/p0/s1/t1.safetensors $(scale)/sequence/vit-large/p0/s1/t2.history.parquet $(scale)/sequence/vit-large/p0/s1/t2.safetensors $(scale)/sequence/vit-large/p0/s1/t3.history.parquet $(scale)/sequence/vit-large/p0/s1/t3.safetensors $(scale)/sequence/vit-large/p0/s1/t4.history.parquet $(scale)/sequence/vit-large/p0/s1/t4.safetensors $(scale)/sequence/vit-large/p0/s1/t5.history.parquet $(scale)/sequence/vit-large/p0/s1/t5.safetensors $(scale)/sequence/vit-large/p0/s1/t6.history.parquet $(scale)/sequence/vit-large/p0/s1/t6.safetensors $(scale)/sequence/vit-large/p0/s1/t7.history.parquet $(scale)/sequence/vit-large/p0/s1/t7.safetensors $(scale)/sequence/vit-large/p0/s1/t8.history.parquet $(scale)/sequence/vit-large/p0/s1/t8.safetensors $(scale)/sequence/vit-large/p0/s1/t9.history.parquet $(scale)/sequence/vit-large/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-large/p0/s1/
$(scale)/sequence/vit-large/p0/s1%t0.history.parquet $(scale)/sequence/vit-large/p0/s1%t0.safetensors $(scale)/sequence/vit-large/p0/s1%t1.history.parquet $(scale)/sequence/vit-large/p0/s1%t1.safetensors $(scale)/sequence/vit-large/p0/s1%t2.history.parquet $(scale)/sequence/vit-large/p0/s1%t2.safetensors $(scale)/sequence/vit-large/p0/s1%t3.history.parquet $(scale)/sequence/vit-large/p0/s1%t3.safetensors $(scale)/sequence/vit-large/p0/s1%t4.history.parquet $(scale)/sequence/vit-large/p0/s1%t4.safetensors $(scale)/sequence/vit-large/p0/s1%t5.history.parquet $(scale)/sequence/vit-large/p0/s1%t5.safetensors $(scale)/sequence/vit-large/p0/s1%t6.history.parquet $(scale)/sequence/vit-large/p0/s1%t6.safetensors $(scale)/sequence/vit-large/p0/s1%t7.history.parquet $(scale)/sequence/vit-large/p0/s1%t7.safetensors $(scale)/sequence/vit-large/p0/s1%t8.history.parquet $(scale)/sequence/vit-large/p0/s1%t8.safetensors $(scale)/sequence/vit-large/p0/s1%t9.history.parquet $(scale)/sequence/vit-large/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-large/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-large/p0/s1/t0.history.parquet,69c743fa05eee8ec-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-base/p0/s0/t0.history.parquet $(scale)/sequence/vit-base/p0/s0/t0.safetensors $(scale)/sequence/vit-base/p0/s0/t1.history.parquet $(scale)/sequence/vit-base/p0/s0/t1.safetensors $(scale)/sequence/vit-base/p0/s0/t2.history.parquet $(scale)/sequence/vit-base/p0/s0/t2.safetensors $(scale)/sequence/vit-base/p0/s0/t3.history.parquet $(scale)/sequence/vit-base/p0/s0/t3.safetensors $(scale)/sequence/vit-base/p0/s0/t4.history.parquet $(scale)/sequence/vit-base/p0/s0/t4.safetensors $(scale)/sequence/vit-base/p0/s0/t5.history.parquet $(scale)/sequence/vit-base/p0/s0/t5.safetensors $(scale)/sequence/vit-base/p0/s0/t6.history.parquet $(scale)/sequence/vit-base/p0/s0/t6.safetensors $(scale)/sequence/vit-base/p0/s0/t7.history.parquet $(scale)/sequence/vit-base/p0/s0/t7.safetensors $(scale)/sequence/vit-base/p0/s0/t8.history.parquet $(scale)/sequence/vit-base/p0/s0/t8.safetensors $(scale)/sequence/vit-base/p0/s0/t9.history.parquet $(scale)/sequence/vit-base/p0/s0/t9.safetensors

$(scale)/sequence/vit-base/p0/s0/t0.history.parquet $(scale)/sequence/vit-base/p0/s0/t0.safetensors $(scale)/sequence/vit-base/p0/s0/t1.history.parquet $(scale)/sequence/vit-base/p0/s0/t1.safetensors $(scale)/sequence/vit-base/p0/s0/t2.history.parquet $(scale)/sequence/vit-base/p0/s0/t2.safetensors $(scale)/sequence/vit-base/p0/s0/t3.history.parquet $(scale)/sequence/vit-base/p0/s0/t3.safetensors $(scale)/sequence/vit-base/p0/s0/t4.history.parquet $(scale)/sequence/vit-base/p0/s0/t4.safetensors $(scale)/sequence/vit-base/p0/s0/t5.history.parquet $(scale)/sequence/vit-base/p0/s0/t5.safetensors $(scale)/sequence/vit-base/p0/s0/t6.history.parquet $(scale)/sequence/vit-base/p0/s0/t6.safetensors $(scale)/sequence/vit-base/p0/s0/t7.history.parquet $(scale)/sequence/vit-base/p0/s0/t7.safetensors $(scale)/sequence/vit-base/p0/s0/t8.history.parquet $(scale)/sequence/vit-base/p0/s0/t8.safetensors $(scale)/sequence/vit-base/p0/s0/t9.history.parquet $(scale)/sequence/vit-base/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-base/p0/s0/
$(scale)/sequence/vit-base/p0/s0%t0.history.parquet $(scale)/sequence/vit-base/p0/s0%t0.safetensors $(scale)/sequence/vit-base/p0/s0%t1.history.parquet $(scale)/sequence/vit-base/p0/s0%t1.safetensors $(scale)/sequence/vit-base/p0/s0%t2.history.parquet $(scale)/sequence/vit-base/p0/s0%t2.safetensors $(scale)/sequence/vit-base/p0/s0%t3.history.parquet $(scale)/sequence/vit-base/p0/s0%t3.safetensors $(scale)/sequence/vit-base/p0/s0%t4.history.parquet $(scale)/sequence/vit-base/p0/s0%t4.safetensors $(scale)/sequence/vit-base/p0/s0%t5.history.parquet $(scale)/sequence/vit-base/p0/s0%t5.safetensors $(scale)/sequence/vit-base/p0/s0%t6.history.parquet $(scale)/sequence/vit-base/p0/s0%t6.safetensors $(scale)/sequence/vit-base/p0/s0%t7.history.parquet $(scale)/sequence/vit-base/p0/s0%t7.safetensors $(scale)/sequence/vit-base/p0/s0%t8.history.parquet $(scale)/sequence/vit-base/p0/s0%t8.safetensors $(scale)/sequence/vit-base/p0/s0%t9.history.parquet $(scale)/sequence/vit-base/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-base/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-base/p0/s0/t0.history.parquet,e71dc95eaf060891-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-base/p0/s1/t0.history.parquet $(scale)/sequence/vit-base/p0/s1/t0.safetensors $(scale)/sequence/vit-base/p0/s1/t1.history.parquet $(scale)/sequence/vit-base/p0/s1/t1.safetensors $(scale)/sequence/vit-base/p0/s1/t2.history.parquet $(scale)/sequence/vit-base/p0/s1/t2.safetensors $(scale)/sequence/vit-base/p0/s1/t3.history.parquet $(scale)/sequence/vit-base/p0/s1/t3.safetensors $(scale)/sequence/vit-base/p0/s1/t4.history.parquet $(scale)/sequence/vit-base/p0/s1/t4.safetensors $(scale)/sequence/vit-base/p0/s1/t5.history.parquet $(scale)/sequence/vit-base/p0/s1/t5.safetensors $(scale)/sequence/vit-base/p0/s1/t6.history.parquet $(scale)/sequence/vit-base/p0/s1/t6.safetensors $(scale)/sequence/vit-base/p0/s1/t7.history.parquet $(scale)/sequence/vit-base/p0/s1/t7.safetensors $(scale)/sequence/vit-base/p0/s1/t8.history.parquet $(scale)/sequence/vit-base/p0/s1/t8.safetensors $(scale)/sequence/vit-base/p0/s1/t9.history.parquet $(scale)/sequence/vit-base/p0/s1/t9.safetensors

$(scale)/sequence/vit-base/p0/s1/t0.history.parquet $(scale)/sequence/vit-base/p0/s1/t0.safetensors $(scale)/sequence/vit-base/p0/s1/t1.history.parquet $(scale)/sequence/vit-base/p0/s1/t1.safetensors $(scale)/sequence/vit-base/p0/s1/t2.history.parquet $(scale)/sequence/vit-base/p0/s1/t2.safetensors $(scale)/sequence/vit-base/p0/s1/t3.history.parquet $(scale)/sequence/vit-base/p0/s1/t3.safetensors $(scale)/sequence/vit-base/p0/s1/t4.history.parquet $(scale)/sequence/vit-base/p0/s1/t4.safetensors $(scale)/sequence/vit-base/p0/s1/t5.history.parquet $(scale)/sequence/vit-base/p0/s1/t5.safetensors $(scale)/sequence/vit-base/p0/s1/t6.history.parquet $(scale)/sequence/vit-base/p0/s1/t6.safetensors $(scale)/sequence/vit-base/p0/s1/t7.history.parquet $(scale)/sequence/vit-base/p0/s1/t7.safetensors $(scale)/sequence/vit-base/p0/s1/t8.history.parquet $(scale)/sequence/vit-base/p0/s1/t8.safetensors $(scale)/sequence/vit-base/p0/s1/t9.history.parquet $(scale)/sequence/vit-base/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-base/p0/s1/
$(scale)/sequence/vit-base/p0/s1%t0.history.parquet $(scale)/sequence/vit-base/p0/s1%t0.safetensors $(scale)/sequence/vit-base/p0/s1%t1.history.parquet $(scale)/sequence/vit-base/p0/s1%t1.safetensors $(scale)/sequence/vit-base/p0/s1%t2.history.parquet $(scale)/sequence/vit-base/p0/s1%t2.safetensors $(scale)/sequence/vit-base/p0/s1%t3.history.parquet $(scale)/sequence/vit-base/p0/s1%t3.safetensors $(scale)/sequence/vit-base/p0/s1%t4.history.parquet $(scale)/sequence/vit-base/p0/s1%t4.safetensors $(scale)/sequence/vit-base/p0/s1%t5.history.parquet $(scale)/sequence/vit-base/p0/s1%t5.safetensors $(scale)/sequence/vit-base/p0/s1%t6.history.parquet $(scale)/sequence/vit-base/p0/s1%t6.safetensors $(scale)/sequence/vit-base/p0/s1%t7.history.parquet $(scale)/sequence/vit-base/p0/s1%t7.safetensors $(scale)/sequence/vit-base/p0/s1%t8.history.parquet $(scale)/sequence/vit-base/p0/s1%t8.safetensors $(scale)/sequence/vit-base/p0/s1%t9.history.parquet $(scale)/sequence/vit-base/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-base/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-base/p0/s1/t0.history.parquet,e3f9147646efded8-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-small/p0/s0/t0.history.parquet $(scale)/sequence/vit-small/p0/s0/t0.safetensors $(scale)/sequence/vit-small/p0/s0/t1.history.parquet $(scale)/sequence/vit-small/p0/s0/t1.safetensors $(scale)/sequence/vit-small/p0/s0/t2.history.parquet $(scale)/sequence/vit-small/p0/s0/t2.safetensors $(scale)/sequence/vit-small/p0/s0/t3.history.parquet $(scale)/sequence/vit-small/p0/s0/t3.safetensors $(scale)/sequence/vit-small/p0/s0/t4.history.parquet $(scale)/sequence/vit-small/p0/s0/t4.safetensors $(scale)/sequence/vit-small/p0/s0/t5.history.parquet $(scale)/sequence/vit-small/p0/s0/t5.safetensors $(scale)/sequence/vit-small/p0/s0/t6.history.parquet $(scale)/sequence/vit-small/p0/s0/t6.safetensors $(scale)/sequence/vit-small/p0/s0/t7.history.parquet $(scale)/sequence/vit-small/p0/s0/t7.safetensors $(scale)/sequence/vit-small/p0/s0/t8.history.parquet $(scale)/sequence/vit-small/p0/s0/t8.safetensors $(scale)/sequence/vit-small/p0/s0/t9.history.parquet $(scale)/sequence/vit-small/p0/s0/t9.safetensors

$(scale)/sequence/vit-small/p0/s0/t0.history.parquet $(scale)/sequence/vit-small/p0/s0/t0.safetensors $(scale)/sequence/vit-small/p0/s0/t1.history.parquet $(scale)/sequence/vit-small/p0/s0/t1.safetensors $(scale)/sequence/vit-small/p0/s0/t2.history.parquet $(scale)/sequence/vit-small/p0/s0/t2.safetensors $(scale)/sequence/vit-small/p0/s0/t3.history.parquet $(scale)/sequence/vit-small/p0/s0/t3.safetensors $(scale)/sequence/vit-small/p0/s0/t4.history.parquet $(scale)/sequence/vit-small/p0/s0/t4.safetensors $(scale)/sequence/vit-small/p0/s0/t5.history.parquet $(scale)/sequence/vit-small/p0/s0/t5.safetensors $(scale)/sequence/vit-small/p0/s0/t6.history.parquet $(scale)/sequence/vit-small/p0/s0/t6.safetensors $(scale)/sequence/vit-small/p0/s0/t7.history.parquet $(scale)/sequence/vit-small/p0/s0/t7.safetensors $(scale)/sequence/vit-small/p0/s0/t8.history.parquet $(scale)/sequence/vit-small/p0/s0/t8.safetensors $(scale)/sequence/vit-small/p0/s0/t9.history.parquet $(scale)/sequence/vit-small/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-small/p0/s0/
$(scale)/sequence/vit-small/p0/s0%t0.history.parquet $(scale)/sequence/vit-small/p0/s0%t0.safetensors $(scale)/sequence/vit-small/p0/s0%t1.history.parquet $(scale)/sequence/vit-small/p0/s0%t1.safetensors $(scale)/sequence/vit-small/p0/s0%t2.history.parquet $(scale)/sequence/vit-small/p0/s0%t2.safetensors $(scale)/sequence/vit-small/p0/s0%t3.history.parquet $(scale)/sequence/vit-small/p0/s0%t3.safetensors $(scale)/sequence/vit-small/p0/s0%t4.history.parquet $(scale)/sequence/vit-small/p0/s0%t4.safetensors $(scale)/sequence/vit-small/p0/s0%t5.history.parquet $(scale)/sequence/vit-small/p0/s0%t5.safetensors $(scale)/sequence/vit-small/p0/s0%t6.history.parquet $(scale)/sequence/vit-small/p0/s0%t6.safetensors $(scale)/sequence/vit-small/p0/s0%t7.history.parquet $(scale)/sequence/vit-small/p0/s0%t7.safetensors $(scale)/sequence/vit-small/p0/s0%t8.history.parquet $(scale)/sequence/vit-small/p0/s0%t8.safetensors $(scale)/sequence/vit-small/p0/s0%t9.history.parquet $(scale)/sequence/vit-small/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-small/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-small/p0/s0/t0.history.parquet,a023d0fb7cf29276-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-small/p0/s1/t0.history.parquet $(scale)/sequence/vit-small/p0/s1/t0.safetensors $(scale)/sequence/vit-small/p0/s1/t1.history.parquet $(scale)/sequence/vit-small/p0/s1/t1.safetensors $(scale)/sequence/vit-small/p0/s1/t2.history.parquet $(scale)/sequence/vit-small/p0/s1/t2.safetensors $(scale)/sequence/vit-small/p0/s1/t3.history.parquet $(scale)/sequence/vit-small/p0/s1/t3.safetensors $(scale)/sequence/vit-small/p0/s1/t4.history.parquet $(scale)/sequence/vit-small/p0/s1/t4.safetensors $(scale)/sequence/vit-small/p0/s1/t5.history.parquet $(scale)/sequence/vit-small/p0/s1/t5.safetensors $(scale)/sequence/vit-small/p0/s1/t6.history.parquet $(scale)/sequence/vit-small/p0/s1/t6.safetensors $(scale)/sequence/vit-small/p0/s1/t7.history.parquet $(scale)/sequence/vit-small/p0/s1/t7.safetensors $(scale)/sequence/vit-small/p0/s1/t8.history.parquet $(scale)/sequence/vit-small/p0/s1/t8.safetensors $(scale)/sequence/vit-small/p0/s1/t9.history.parquet $(scale)/sequence/vit-small/p0/s1/t9.safetensors

$(scale)/sequence/vit-small/p0/s1/t0.history.parquet $(scale)/sequence/vit-small/p0/s1/t0.safetensors $(scale)/sequence/vit-small/p0/s1/t1.history.parquet $(scale)/sequence/vit-small/p0/s1/t1.safetensors $(scale)/sequence/vit-small/p0/s1/t2.history.parquet $(scale)/sequence/vit-small/p0/s1/t2.safetensors $(scale)/sequence/vit-small/p0/s1/t3.history.parquet $(scale)/sequence/vit-small/p0/s1/t3.safetensors $(scale)/sequence/vit-small/p0/s1/t4.history.parquet $(scale)/sequence/vit-small/p0/s1/t4.safetensors $(scale)/sequence/vit-small/p0/s1/t5.history.parquet $(scale)/sequence/vit-small/p0/s1/t5.safetensors $(scale)/sequence/vit-small/p0/s1/t6.history.parquet $(scale)/sequence/vit-small/p0/s1/t6.safetensors $(scale)/sequence/vit-small/p0/s1/t7.history.parquet $(scale)/sequence/vit-small/p0/s1/t7.safetensors $(scale)/sequence/vit-small/p0/s1/t8.history.parquet $(scale)/sequence/vit-small/p0/s1/t8.safetensors $(scale)/sequence/vit-small/p0/s1/t9.history.parquet $(scale)/sequence/vit-small/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-small/p0/s1/
$(scale)/sequence/vit-small/p0/s1%t0.history.parquet $(scale)/sequence/vit-small/p0/s1%t0.safetensors $(scale)/sequence/vit-small/p0/s1%t1.history.parquet $(scale)/sequence/vit-small/p0/s1%t1.safetensors $(scale)/sequence/vit-small/p0/s1%t2.history.parquet $(scale)/sequence/vit-small/p0/s1%t2.safetensors $(scale)/sequence/vit-small/p0/s1%t3.history.parquet $(scale)/sequence/vit-small/p0/s1%t3.safetensors $(scale)/sequence/vit-small/p0/s1%t4.history.parquet $(scale)/sequence/vit-small/p0/s1%t4.safetensors $(scale)/sequence/vit-small/p0/s1%t5.history.parquet $(scale)/sequence/vit-small/p0/s1%t5.safetensors $(scale)/sequence/vit-small/p0/s1%t6.history.parquet $(scale)/sequence/vit-small/p0/s1%t6.safetensors $(scale)/sequence/vit-small/p0/s1%t7.history.parquet $(scale)/sequence/vit-small/p0/s1%t7.safetensors $(scale)/sequence/vit-small/p0/s1%t8.history.parquet $(scale)/sequence/vit-small/p0/s1%t8.safetensors $(scale)/sequence/vit-small/p0/s1%t9.history.parquet $(scale)/sequence/vit-small/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-small/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-small/p0/s1/t0.history.parquet,3f21b09a68668fcf-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-tiny/p0/s0/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t0.safetensors $(scale)/sequence/vit-tiny/p0/s0/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t1.safetensors $(scale)/sequence/vit-tiny/p0/s0/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t2.safetensors $(scale)/sequence/vit-tiny/p0/s0/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t3.safetensors $(scale)/sequence/vit-tiny/p0/s0/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t4.safetensors $(scale)/sequence/vit-tiny/p0/s0/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t5.safetensors $(scale)/sequence/vit-tiny/p0/s0/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t6.safetensors $(scale)/sequence/vit-tiny/p0/s0/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t7.safetensors $(scale)/sequence/vit-tiny/p0/s0/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t8.safetensors $(scale)/sequence/vit-tiny/p0/s0/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t9.safetensors

$(scale)/sequence/vit-tiny/p0/s0/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t0.safetensors $(scale)/sequence/vit-tiny/p0/s0/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t1.safetensors $(scale)/sequence/vit-tiny/p0/s0/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t2.safetensors $(scale)/sequence/vit-tiny/p0/s0/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t3.safetensors $(scale)/sequence/vit-tiny/p0/s0/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t4.safetensors $(scale)/sequence/vit-tiny/p0/s0/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t5.safetensors $(scale)/sequence/vit-tiny/p0/s0/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t6.safetensors $(scale)/sequence/vit-tiny/p0/s0/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t7.safetensors $(scale)/sequence/vit-tiny/p0/s0/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t8.safetensors $(scale)/sequence/vit-tiny/p0/s0/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-tiny/p0/s0/
$(scale)/sequence/vit-tiny/p0/s0%t0.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t0.safetensors $(scale)/sequence/vit-tiny/p0/s0%t1.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t1.safetensors $(scale)/sequence/vit-tiny/p0/s0%t2.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t2.safetensors $(scale)/sequence/vit-tiny/p0/s0%t3.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t3.safetensors $(scale)/sequence/vit-tiny/p0/s0%t4.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t4.safetensors $(scale)/sequence/vit-tiny/p0/s0%t5.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t5.safetensors $(scale)/sequence/vit-tiny/p0/s0%t6.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t6.safetensors $(scale)/sequence/vit-tiny/p0/s0%t7.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t7.safetensors $(scale)/sequence/vit-tiny/p0/s0%t8.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t8.safetensors $(scale)/sequence/vit-tiny/p0/s0%t9.history.parquet $(scale)/sequence/vit-tiny/p0/s0%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-tiny/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-tiny/p0/s0/t0.history.parquet,a414ab33b5de22ac-$(PRECISION))

.PRECIOUS: $(scale)/sequence/vit-tiny/p0/s1/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t0.safetensors $(scale)/sequence/vit-tiny/p0/s1/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t1.safetensors $(scale)/sequence/vit-tiny/p0/s1/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t2.safetensors $(scale)/sequence/vit-tiny/p0/s1/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t3.safetensors $(scale)/sequence/vit-tiny/p0/s1/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t4.safetensors $(scale)/sequence/vit-tiny/p0/s1/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t5.safetensors $(scale)/sequence/vit-tiny/p0/s1/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t6.safetensors $(scale)/sequence/vit-tiny/p0/s1/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t7.safetensors $(scale)/sequence/vit-tiny/p0/s1/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t8.safetensors $(scale)/sequence/vit-tiny/p0/s1/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t9.safetensors

$(scale)/sequence/vit-tiny/p0/s1/t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t0.safetensors $(scale)/sequence/vit-tiny/p0/s1/t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t1.safetensors $(scale)/sequence/vit-tiny/p0/s1/t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t2.safetensors $(scale)/sequence/vit-tiny/p0/s1/t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t3.safetensors $(scale)/sequence/vit-tiny/p0/s1/t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t4.safetensors $(scale)/sequence/vit-tiny/p0/s1/t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t5.safetensors $(scale)/sequence/vit-tiny/p0/s1/t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t6.safetensors $(scale)/sequence/vit-tiny/p0/s1/t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t7.safetensors $(scale)/sequence/vit-tiny/p0/s1/t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t8.safetensors $(scale)/sequence/vit-tiny/p0/s1/t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1/t9.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/sequence.parquet | build $(scale-rules) $(scale)/sequence/vit-tiny/p0/s1/
$(scale)/sequence/vit-tiny/p0/s1%t0.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t0.safetensors $(scale)/sequence/vit-tiny/p0/s1%t1.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t1.safetensors $(scale)/sequence/vit-tiny/p0/s1%t2.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t2.safetensors $(scale)/sequence/vit-tiny/p0/s1%t3.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t3.safetensors $(scale)/sequence/vit-tiny/p0/s1%t4.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t4.safetensors $(scale)/sequence/vit-tiny/p0/s1%t5.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t5.safetensors $(scale)/sequence/vit-tiny/p0/s1%t6.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t6.safetensors $(scale)/sequence/vit-tiny/p0/s1%t7.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t7.safetensors $(scale)/sequence/vit-tiny/p0/s1%t8.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t8.safetensors $(scale)/sequence/vit-tiny/p0/s1%t9.history.parquet $(scale)/sequence/vit-tiny/p0/s1%t9.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/sequence.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..10 --out '$(scale)/sequence/vit-tiny/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),sequence/vit-tiny/p0/s1/t0.history.parquet,b1405daf3a8c5b09-$(PRECISION))

$(scale)/tables/halves.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --tasks 2 --classes-per-task 50 --class-order seed --out $(scale)/tables/halves.parquet
	@$(call made,$(scale),tables/halves.parquet,5fe5a1cf627c7301)

$(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors
	@$(call made,$(scale),halves/resnetv2-152x4/p0/s0/a.history.parquet,f2bad80803804e8c-$(PRECISION))

$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet,aa18c930ff9e8456-$(PRECISION))

$(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors
	@$(call made,$(scale),halves/resnetv2-152x4/p0/s1/a.history.parquet,bf677a06b316cbca-$(PRECISION))

$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet,68aacefb97d6a358-$(PRECISION))

$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s0/
$(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-152x4/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet,b5b44c2b30d4aeb1-$(PRECISION))

$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-152x4/p0/s1/
$(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-152x4/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet,b3ee3008a73924d4-$(PRECISION))

$(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors
	@$(call made,$(scale),halves/resnetv2-101x3/p0/s0/a.history.parquet,5255f490a67e50a9-$(PRECISION))

$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet,0b30b308640583b3-$(PRECISION))

$(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors
	@$(call made,$(scale),halves/resnetv2-101x3/p0/s1/a.history.parquet,0e449ba73189c958-$(PRECISION))

$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet,dd591418ea0ebb6a-$(PRECISION))

$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s0/
$(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x3/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet,a8c245b21de7b8a2-$(PRECISION))

$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x3/p0/s1/
$(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x3/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet,c6c153ef48ac1c1a-$(PRECISION))

$(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors
	@$(call made,$(scale),halves/resnetv2-50x3/p0/s0/a.history.parquet,2845f60ffcf771f3-$(PRECISION))

$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet,b406d0f66de098b9-$(PRECISION))

$(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors
	@$(call made,$(scale),halves/resnetv2-50x3/p0/s1/a.history.parquet,83dabd8b51d98423-$(PRECISION))

$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet,5079ed3a94686f0b-$(PRECISION))

$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s0/
$(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x3/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet,b7c3f702afc80149-$(PRECISION))

$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x3/p0/s1/
$(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x3/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet,10d692b245110b17-$(PRECISION))

$(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors
	@$(call made,$(scale),halves/resnetv2-101x1/p0/s0/a.history.parquet,e2254011bd43de2b-$(PRECISION))

$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet,866e890bd7d09bde-$(PRECISION))

$(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors
	@$(call made,$(scale),halves/resnetv2-101x1/p0/s1/a.history.parquet,50dc2c35a8939aa8-$(PRECISION))

$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet,0f0652eb63caf7ba-$(PRECISION))

$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s0/
$(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x1/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet,7e2368ad6dd86238-$(PRECISION))

$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-101x1/p0/s1/
$(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-101x1/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet,b87b619f63414d12-$(PRECISION))

$(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors
	@$(call made,$(scale),halves/resnetv2-50x1/p0/s0/a.history.parquet,c6d8ea2cbdb317b9-$(PRECISION))

$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet,5c4d0e7cd67e090f-$(PRECISION))

$(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors
	@$(call made,$(scale),halves/resnetv2-50x1/p0/s1/a.history.parquet,f958e11e135c384b-$(PRECISION))

$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet,5378a82778780bd7-$(PRECISION))

$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s0/
$(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/halves/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x1/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet,38d5e107b8c0d65a-$(PRECISION))

$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/resnetv2-50x1/p0/s1/
$(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/halves/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/resnetv2-50x1/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet,433c4703b6909fdb-$(PRECISION))

$(scale)/halves/vit-large/p0/s0/a.history.parquet $(scale)/halves/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/a%history.parquet $(scale)/halves/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/halves/vit-large/p0/s0/a.safetensors
	@$(call made,$(scale),halves/vit-large/p0/s0/a.history.parquet,821813149da96ae7-$(PRECISION))

$(scale)/halves/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s0/a.history.parquet \
    $(scale)/halves/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-large/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-large/p0/s0/b.lr0.01.history.parquet,4ab545a6242d7f67-$(PRECISION))

$(scale)/halves/vit-large/p0/s1/a.history.parquet $(scale)/halves/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/a%history.parquet $(scale)/halves/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/halves/vit-large/p0/s1/a.safetensors
	@$(call made,$(scale),halves/vit-large/p0/s1/a.history.parquet,c8d27c4a6c723039-$(PRECISION))

$(scale)/halves/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s1/a.history.parquet \
    $(scale)/halves/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-large/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-large/p0/s1/b.lr0.01.history.parquet,cefc9fe42b34250f-$(PRECISION))

$(scale)/halves/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s0/a.history.parquet \
    $(scale)/halves/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s0/
$(scale)/halves/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-large/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-large/p0/s0/b.lr0.05.history.parquet,aad0ec6e13320d9d-$(PRECISION))

$(scale)/halves/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-large/p0/s1/a.history.parquet \
    $(scale)/halves/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-large/p0/s1/
$(scale)/halves/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-large/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-large/p0/s1/b.lr0.05.history.parquet,24a1ac3dabeace98-$(PRECISION))

$(scale)/halves/vit-base/p0/s0/a.history.parquet $(scale)/halves/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/a%history.parquet $(scale)/halves/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/halves/vit-base/p0/s0/a.safetensors
	@$(call made,$(scale),halves/vit-base/p0/s0/a.history.parquet,faee24a41a501531-$(PRECISION))

$(scale)/halves/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s0/a.history.parquet \
    $(scale)/halves/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-base/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-base/p0/s0/b.lr0.01.history.parquet,9e42593612c9b172-$(PRECISION))

$(scale)/halves/vit-base/p0/s1/a.history.parquet $(scale)/halves/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/a%history.parquet $(scale)/halves/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/halves/vit-base/p0/s1/a.safetensors
	@$(call made,$(scale),halves/vit-base/p0/s1/a.history.parquet,bd6798705e7475d9-$(PRECISION))

$(scale)/halves/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s1/a.history.parquet \
    $(scale)/halves/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-base/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-base/p0/s1/b.lr0.01.history.parquet,90d060469773e11e-$(PRECISION))

$(scale)/halves/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s0/a.history.parquet \
    $(scale)/halves/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s0/
$(scale)/halves/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-base/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-base/p0/s0/b.lr0.05.history.parquet,5ee1dc6953739980-$(PRECISION))

$(scale)/halves/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-base/p0/s1/a.history.parquet \
    $(scale)/halves/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-base/p0/s1/
$(scale)/halves/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-base/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-base/p0/s1/b.lr0.05.history.parquet,713991c937b9caf1-$(PRECISION))

$(scale)/halves/vit-small/p0/s0/a.history.parquet $(scale)/halves/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/a%history.parquet $(scale)/halves/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/halves/vit-small/p0/s0/a.safetensors
	@$(call made,$(scale),halves/vit-small/p0/s0/a.history.parquet,3b7f4b2f7f7a0e26-$(PRECISION))

$(scale)/halves/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s0/a.history.parquet \
    $(scale)/halves/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-small/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-small/p0/s0/b.lr0.01.history.parquet,5bf893d527deeca2-$(PRECISION))

$(scale)/halves/vit-small/p0/s1/a.history.parquet $(scale)/halves/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/a%history.parquet $(scale)/halves/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/halves/vit-small/p0/s1/a.safetensors
	@$(call made,$(scale),halves/vit-small/p0/s1/a.history.parquet,371ce6f3bc4a11a9-$(PRECISION))

$(scale)/halves/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s1/a.history.parquet \
    $(scale)/halves/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-small/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-small/p0/s1/b.lr0.01.history.parquet,4485fb3d0e2c6b56-$(PRECISION))

$(scale)/halves/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s0/a.history.parquet \
    $(scale)/halves/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s0/
$(scale)/halves/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-small/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-small/p0/s0/b.lr0.05.history.parquet,0dcaa553a99e54c8-$(PRECISION))

$(scale)/halves/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-small/p0/s1/a.history.parquet \
    $(scale)/halves/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-small/p0/s1/
$(scale)/halves/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-small/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-small/p0/s1/b.lr0.05.history.parquet,f234107241aec050-$(PRECISION))

$(scale)/halves/vit-tiny/p0/s0/a.history.parquet $(scale)/halves/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/a%history.parquet $(scale)/halves/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/halves/vit-tiny/p0/s0/a.safetensors
	@$(call made,$(scale),halves/vit-tiny/p0/s0/a.history.parquet,04ef99cb1726689c-$(PRECISION))

$(scale)/halves/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-tiny/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-tiny/p0/s0/b.lr0.01.history.parquet,b1d773974d4c0ca1-$(PRECISION))

$(scale)/halves/vit-tiny/p0/s1/a.history.parquet $(scale)/halves/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/halves.parquet | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/a%history.parquet $(scale)/halves/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/halves/vit-tiny/p0/s1/a.safetensors
	@$(call made,$(scale),halves/vit-tiny/p0/s1/a.history.parquet,ba0e804bd13a6211-$(PRECISION))

$(scale)/halves/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/halves/vit-tiny/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),halves/vit-tiny/p0/s1/b.lr0.01.history.parquet,2586dc3530cf0e77-$(PRECISION))

$(scale)/halves/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s0/
$(scale)/halves/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/halves/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/halves/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-tiny/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-tiny/p0/s0/b.lr0.05.history.parquet,cae04535786b1bc3-$(PRECISION))

$(scale)/halves/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/halves.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/halves/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/halves/vit-tiny/p0/s1/
$(scale)/halves/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/halves/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/halves.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/halves/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/halves/vit-tiny/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),halves/vit-tiny/p0/s1/b.lr0.05.history.parquet,88534f3944c6d991-$(PRECISION))

$(scale)/tables/shift.parquet: \
    $(call files,$(call set,cifar100)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data '$(call set,cifar100)' --by shift --tasks 2 --subclasses-per-task 2 --out $(scale)/tables/shift.parquet
	@$(call made,$(scale),tables/shift.parquet,ca0851a463f0cf29)

$(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/a%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors
	@$(call made,$(scale),shift/resnetv2-152x4/p0/s0/a.history.parquet,839fc998fbdcfb84-$(PRECISION))

$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-152x4/p0/s0/b.lr0.01.history.parquet,1abefbfbea195667-$(PRECISION))

$(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/a%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 \
	    --task 0 --out $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors
	@$(call made,$(scale),shift/resnetv2-152x4/p0/s1/a.history.parquet,14538b3b296228dd-$(PRECISION))

$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-152x4/p0/s1/b.lr0.01.history.parquet,3e17c2939a866430-$(PRECISION))

$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s0/
$(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-152x4/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-152x4/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-152x4/p0/s0/b.lr0.05.history.parquet,e00e35422a3e870c-$(PRECISION))

$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-152x4/p0/s1/
$(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-152x4/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-152x4/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-152x4/p0/s1/b.lr0.05.history.parquet,aa52b6843b4fd51c-$(PRECISION))

$(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/a%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors
	@$(call made,$(scale),shift/resnetv2-101x3/p0/s0/a.history.parquet,66be84826bd0be44-$(PRECISION))

$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-101x3/p0/s0/b.lr0.01.history.parquet,18088e3d695be8ed-$(PRECISION))

$(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/a%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 \
	    --task 0 --out $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors
	@$(call made,$(scale),shift/resnetv2-101x3/p0/s1/a.history.parquet,9bbfb858a5c12758-$(PRECISION))

$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-101x3/p0/s1/b.lr0.01.history.parquet,6b7e65293a62080b-$(PRECISION))

$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s0/
$(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x3/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-101x3/p0/s0/b.lr0.05.history.parquet,25d7fa13540c2b30-$(PRECISION))

$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x3/p0/s1/
$(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x3/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-101x3/p0/s1/b.lr0.05.history.parquet,4f132014767b7766-$(PRECISION))

$(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/a%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors
	@$(call made,$(scale),shift/resnetv2-50x3/p0/s0/a.history.parquet,80080c93293d8969-$(PRECISION))

$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-50x3/p0/s0/b.lr0.01.history.parquet,cb677a4c98243554-$(PRECISION))

$(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/a%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 \
	    --task 0 --out $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors
	@$(call made,$(scale),shift/resnetv2-50x3/p0/s1/a.history.parquet,37cda92875973f2d-$(PRECISION))

$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-50x3/p0/s1/b.lr0.01.history.parquet,010ede763dd5cbdf-$(PRECISION))

$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s0/
$(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x3/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x3/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-50x3/p0/s0/b.lr0.05.history.parquet,3eebb91a7ecfee43-$(PRECISION))

$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x3/p0/s1/
$(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x3/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x3/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-50x3/p0/s1/b.lr0.05.history.parquet,694e6a8dbb591a8c-$(PRECISION))

$(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/a%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors
	@$(call made,$(scale),shift/resnetv2-101x1/p0/s0/a.history.parquet,4b4d492be7eabbb0-$(PRECISION))

$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-101x1/p0/s0/b.lr0.01.history.parquet,78b3c2e4f4b9cfa1-$(PRECISION))

$(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/a%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 \
	    --task 0 --out $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors
	@$(call made,$(scale),shift/resnetv2-101x1/p0/s1/a.history.parquet,871df0b58a527d76-$(PRECISION))

$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-101x1/p0/s1/b.lr0.01.history.parquet,08e18936d1c0b794-$(PRECISION))

$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s0/
$(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-101x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x1/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-101x1/p0/s0/b.lr0.05.history.parquet,5bc1a373feaf1458-$(PRECISION))

$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-101x1/p0/s1/
$(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-101x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-101x1/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-101x1/p0/s1/b.lr0.05.history.parquet,d7c49b1d46a59c5c-$(PRECISION))

$(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/a%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors
	@$(call made,$(scale),shift/resnetv2-50x1/p0/s0/a.history.parquet,bcc9caf59dd68889-$(PRECISION))

$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-50x1/p0/s0/b.lr0.01.history.parquet,8d1a9f62162d7821-$(PRECISION))

$(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/a%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors
	@$(call made,$(scale),shift/resnetv2-50x1/p0/s1/a.history.parquet,d38b2bfffe908822-$(PRECISION))

$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/resnetv2-50x1/p0/s1/b.lr0.01.history.parquet,bfae5f5071cb9e23-$(PRECISION))

$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s0/
$(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/shift/resnetv2-50x1/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x1/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-50x1/p0/s0/b.lr0.05.history.parquet,5dc9790e441cdf92-$(PRECISION))

$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/resnetv2-50x1/p0/s1/
$(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05%history.parquet $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/shift/resnetv2-50x1/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/resnetv2-50x1/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/resnetv2-50x1/p0/s1/b.lr0.05.history.parquet,e844d551538b5bf7-$(PRECISION))

$(scale)/shift/vit-large/p0/s0/a.history.parquet $(scale)/shift/vit-large/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/a%history.parquet $(scale)/shift/vit-large/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/shift/vit-large/p0/s0/a.safetensors
	@$(call made,$(scale),shift/vit-large/p0/s0/a.history.parquet,637d07d3eb8d9b59-$(PRECISION))

$(scale)/shift/vit-large/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s0/a.history.parquet \
    $(scale)/shift/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-large/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-large/p0/s0/b.lr0.01.history.parquet,3f348b9409c27792-$(PRECISION))

$(scale)/shift/vit-large/p0/s1/a.history.parquet $(scale)/shift/vit-large/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/a%history.parquet $(scale)/shift/vit-large/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large \
	    --task 0 --out $(scale)/shift/vit-large/p0/s1/a.safetensors
	@$(call made,$(scale),shift/vit-large/p0/s1/a.history.parquet,0b3dfffbc6b98609-$(PRECISION))

$(scale)/shift/vit-large/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s1/a.history.parquet \
    $(scale)/shift/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-large/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-large/p0/s1/b.lr0.01.history.parquet,b06477a15f70b7d7-$(PRECISION))

$(scale)/shift/vit-large/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s0/a.history.parquet \
    $(scale)/shift/vit-large/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s0/
$(scale)/shift/vit-large/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-large/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-large/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-large/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-large/p0/s0/b.lr0.05.history.parquet,b88a13e4c7edbf48-$(PRECISION))

$(scale)/shift/vit-large/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-large/p0/s1/a.history.parquet \
    $(scale)/shift/vit-large/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-large/p0/s1/
$(scale)/shift/vit-large/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-large/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-large/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-large/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-large/p0/s1/b.lr0.05.history.parquet,19eafa90bea93450-$(PRECISION))

$(scale)/shift/vit-base/p0/s0/a.history.parquet $(scale)/shift/vit-base/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/a%history.parquet $(scale)/shift/vit-base/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/shift/vit-base/p0/s0/a.safetensors
	@$(call made,$(scale),shift/vit-base/p0/s0/a.history.parquet,dedc29a18985b6ba-$(PRECISION))

$(scale)/shift/vit-base/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s0/a.history.parquet \
    $(scale)/shift/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-base/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-base/p0/s0/b.lr0.01.history.parquet,2ee8608863e84ea2-$(PRECISION))

$(scale)/shift/vit-base/p0/s1/a.history.parquet $(scale)/shift/vit-base/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/a%history.parquet $(scale)/shift/vit-base/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base \
	    --task 0 --out $(scale)/shift/vit-base/p0/s1/a.safetensors
	@$(call made,$(scale),shift/vit-base/p0/s1/a.history.parquet,254024a01954498d-$(PRECISION))

$(scale)/shift/vit-base/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s1/a.history.parquet \
    $(scale)/shift/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-base/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-base/p0/s1/b.lr0.01.history.parquet,6fd64b2f98761133-$(PRECISION))

$(scale)/shift/vit-base/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s0/a.history.parquet \
    $(scale)/shift/vit-base/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s0/
$(scale)/shift/vit-base/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-base/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-base/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-base/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-base/p0/s0/b.lr0.05.history.parquet,2f576bc001b06c2a-$(PRECISION))

$(scale)/shift/vit-base/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-base/p0/s1/a.history.parquet \
    $(scale)/shift/vit-base/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-base/p0/s1/
$(scale)/shift/vit-base/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-base/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-base/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-base/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-base/p0/s1/b.lr0.05.history.parquet,b86a907e713e842d-$(PRECISION))

$(scale)/shift/vit-small/p0/s0/a.history.parquet $(scale)/shift/vit-small/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/a%history.parquet $(scale)/shift/vit-small/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/shift/vit-small/p0/s0/a.safetensors
	@$(call made,$(scale),shift/vit-small/p0/s0/a.history.parquet,def459868bad951b-$(PRECISION))

$(scale)/shift/vit-small/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s0/a.history.parquet \
    $(scale)/shift/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-small/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-small/p0/s0/b.lr0.01.history.parquet,59f77f64a2272461-$(PRECISION))

$(scale)/shift/vit-small/p0/s1/a.history.parquet $(scale)/shift/vit-small/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/a%history.parquet $(scale)/shift/vit-small/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/shift/vit-small/p0/s1/a.safetensors
	@$(call made,$(scale),shift/vit-small/p0/s1/a.history.parquet,0beecae72d49ee2a-$(PRECISION))

$(scale)/shift/vit-small/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s1/a.history.parquet \
    $(scale)/shift/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-small/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-small/p0/s1/b.lr0.01.history.parquet,180051c0b37a01f8-$(PRECISION))

$(scale)/shift/vit-small/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s0/a.history.parquet \
    $(scale)/shift/vit-small/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s0/
$(scale)/shift/vit-small/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-small/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-small/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-small/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-small/p0/s0/b.lr0.05.history.parquet,5ec13d06b99f0992-$(PRECISION))

$(scale)/shift/vit-small/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-small/p0/s1/a.history.parquet \
    $(scale)/shift/vit-small/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-small/p0/s1/
$(scale)/shift/vit-small/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-small/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-small/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-small/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-small/p0/s1/b.lr0.05.history.parquet,b7a22e95c133dba3-$(PRECISION))

$(scale)/shift/vit-tiny/p0/s0/a.history.parquet $(scale)/shift/vit-tiny/p0/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/a%history.parquet $(scale)/shift/vit-tiny/p0/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/shift/vit-tiny/p0/s0/a.safetensors
	@$(call made,$(scale),shift/vit-tiny/p0/s0/a.history.parquet,2d2b03336ef84709-$(PRECISION))

$(scale)/shift/vit-tiny/p0/s0/b.lr0.01.history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/b.lr0.01%history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-tiny/p0/s0/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-tiny/p0/s0/b.lr0.01.history.parquet,b59dac91469f5cc7-$(PRECISION))

$(scale)/shift/vit-tiny/p0/s1/a.history.parquet $(scale)/shift/vit-tiny/p0/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/shift.parquet | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/a%history.parquet $(scale)/shift/vit-tiny/p0/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny \
	    --task 0 --out $(scale)/shift/vit-tiny/p0/s1/a.safetensors
	@$(call made,$(scale),shift/vit-tiny/p0/s1/a.history.parquet,1e3e032ce1a3dc44-$(PRECISION))

$(scale)/shift/vit-tiny/p0/s1/b.lr0.01.history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/b.lr0.01%history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/shift/vit-tiny/p0/s1/b.lr0.01.safetensors
	@$(call made,$(scale),shift/vit-tiny/p0/s1/b.lr0.01.history.parquet,ced67182318c7412-$(PRECISION))

$(scale)/shift/vit-tiny/p0/s0/b.lr0.05.history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s0/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s0/
$(scale)/shift/vit-tiny/p0/s0/b.lr0.05%history.parquet $(scale)/shift/vit-tiny/p0/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/shift/vit-tiny/p0/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-tiny/p0/s0/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-tiny/p0/s0/b.lr0.05.history.parquet,f935d96c9b81f8fd-$(PRECISION))

$(scale)/shift/vit-tiny/p0/s1/b.lr0.05.history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/shift.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/shift/vit-tiny/p0/s1/a.safetensors | build $(scale-rules) $(scale)/shift/vit-tiny/p0/s1/
$(scale)/shift/vit-tiny/p0/s1/b.lr0.05%history.parquet $(scale)/shift/vit-tiny/p0/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar100)' --table $(scale)/tables/shift.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/shift/vit-tiny/p0/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/shift/vit-tiny/p0/s1/b.lr0.05.safetensors
	@$(call made,$(scale),shift/vit-tiny/p0/s1/b.lr0.05.history.parquet,3b9069d47ecadb8d-$(PRECISION))

$(scale)/tables/datasets.parquet: \
    $(call files,$(call set,oxford-pets)) $(call files,$(call set,flowers102)) $(call files,$(call set,svhn)) $(call files,$(call set,cub200)) $(call files,$(call set,cars196)) $(call files,$(call set,domainnet-clipart)) | build $(scale-rules) $(scale)/tables/
	$(CPU) $(BIN)/split-tasks --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --by data-set --tasks-per-set 2 --out $(scale)/tables/datasets.parquet
	@$(call made,$(scale),tables/datasets.parquet,8cff503cbe42ce37)

.PRECIOUS: $(scale)/datasets/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-152x4/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-152x4/p0/s0/
$(scale)/datasets/resnetv2-152x4/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-152x4/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-152x4/p0/s0/t0.history.parquet,2208b00a8eacf2d0-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-152x4/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-152x4/p0/s1/
$(scale)/datasets/resnetv2-152x4/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-152x4/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-152x4/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_152x4_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=152x4 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-152x4/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-152x4/p0/s1/t0.history.parquet,67565a32596ce801-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-101x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x3/p0/s0/
$(scale)/datasets/resnetv2-101x3/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x3/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-101x3/p0/s0/t0.history.parquet,0797b07b465952dd-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-101x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x3/p0/s1/
$(scale)/datasets/resnetv2-101x3/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-101x3/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-101x3/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x3/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-101x3/p0/s1/t0.history.parquet,768ca9d7f834e311-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-50x3/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x3/p0/s0/
$(scale)/datasets/resnetv2-50x3/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x3/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-50x3/p0/s0/t0.history.parquet,18c3a3402bc5ce94-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-50x3/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x3/p0/s1/
$(scale)/datasets/resnetv2-50x3/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-50x3/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-50x3/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x3_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x3 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x3/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-50x3/p0/s1/t0.history.parquet,88ddbf6ffbce68a2-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-101x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x1/p0/s0/
$(scale)/datasets/resnetv2-101x1/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x1/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-101x1/p0/s0/t0.history.parquet,3886fd62e015c6c5-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-101x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-101x1/p0/s1/
$(scale)/datasets/resnetv2-101x1/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-101x1/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-101x1/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_101x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=101x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-101x1/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-101x1/p0/s1/t0.history.parquet,a43b951459f49aaa-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t11.safetensors

$(scale)/datasets/resnetv2-50x1/p0/s0/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x1/p0/s0/
$(scale)/datasets/resnetv2-50x1/p0/s0%t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s0%t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x1/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-50x1/p0/s0/t0.history.parquet,e763a115cee34236-$(PRECISION))

.PRECIOUS: $(scale)/datasets/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t11.safetensors

$(scale)/datasets/resnetv2-50x1/p0/s1/t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1/t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/resnetv2-50x1/p0/s1/
$(scale)/datasets/resnetv2-50x1/p0/s1%t0.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t0.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t1.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t1.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t2.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t2.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t3.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t3.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t4.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t4.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t5.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t5.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t6.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t6.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t7.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t7.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t8.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t8.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t9.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t9.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t10.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t10.safetensors $(scale)/datasets/resnetv2-50x1/p0/s1%t11.history.parquet $(scale)/datasets/resnetv2-50x1/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/resnetv2-50x1/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/resnetv2-50x1/p0/s1/t0.history.parquet,5e69672bd60461fc-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-large/p0/s0/t0.history.parquet $(scale)/datasets/vit-large/p0/s0/t0.safetensors $(scale)/datasets/vit-large/p0/s0/t1.history.parquet $(scale)/datasets/vit-large/p0/s0/t1.safetensors $(scale)/datasets/vit-large/p0/s0/t2.history.parquet $(scale)/datasets/vit-large/p0/s0/t2.safetensors $(scale)/datasets/vit-large/p0/s0/t3.history.parquet $(scale)/datasets/vit-large/p0/s0/t3.safetensors $(scale)/datasets/vit-large/p0/s0/t4.history.parquet $(scale)/datasets/vit-large/p0/s0/t4.safetensors $(scale)/datasets/vit-large/p0/s0/t5.history.parquet $(scale)/datasets/vit-large/p0/s0/t5.safetensors $(scale)/datasets/vit-large/p0/s0/t6.history.parquet $(scale)/datasets/vit-large/p0/s0/t6.safetensors $(scale)/datasets/vit-large/p0/s0/t7.history.parquet $(scale)/datasets/vit-large/p0/s0/t7.safetensors $(scale)/datasets/vit-large/p0/s0/t8.history.parquet $(scale)/datasets/vit-large/p0/s0/t8.safetensors $(scale)/datasets/vit-large/p0/s0/t9.history.parquet $(scale)/datasets/vit-large/p0/s0/t9.safetensors $(scale)/datasets/vit-large/p0/s0/t10.history.parquet $(scale)/datasets/vit-large/p0/s0/t10.safetensors $(scale)/datasets/vit-large/p0/s0/t11.history.parquet $(scale)/datasets/vit-large/p0/s0/t11.safetensors

$(scale)/datasets/vit-large/p0/s0/t0.history.parquet $(scale)/datasets/vit-large/p0/s0/t0.safetensors $(scale)/datasets/vit-large/p0/s0/t1.history.parquet $(scale)/datasets/vit-large/p0/s0/t1.safetensors $(scale)/datasets/vit-large/p0/s0/t2.history.parquet $(scale)/datasets/vit-large/p0/s0/t2.safetensors $(scale)/datasets/vit-large/p0/s0/t3.history.parquet $(scale)/datasets/vit-large/p0/s0/t3.safetensors $(scale)/datasets/vit-large/p0/s0/t4.history.parquet $(scale)/datasets/vit-large/p0/s0/t4.safetensors $(scale)/datasets/vit-large/p0/s0/t5.history.parquet $(scale)/datasets/vit-large/p0/s0/t5.safetensors $(scale)/datasets/vit-large/p0/s0/t6.history.parquet $(scale)/datasets/vit-large/p0/s0/t6.safetensors $(scale)/datasets/vit-large/p0/s0/t7.history.parquet $(scale)/datasets/vit-large/p0/s0/t7.safetensors $(scale)/datasets/vit-large/p0/s0/t8.history.parquet $(scale)/datasets/vit-large/p0/s0/t8.safetensors $(scale)/datasets/vit-large/p0/s0/t9.history.parquet $(scale)/datasets/vit-large/p0/s0/t9.safetensors $(scale)/datasets/vit-large/p0/s0/t10.history.parquet $(scale)/datasets/vit-large/p0/s0/t10.safetensors $(scale)/datasets/vit-large/p0/s0/t11.history.parquet $(scale)/datasets/vit-large/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-large/p0/s0/
$(scale)/datasets/vit-large/p0/s0%t0.history.parquet $(scale)/datasets/vit-large/p0/s0%t0.safetensors $(scale)/datasets/vit-large/p0/s0%t1.history.parquet $(scale)/datasets/vit-large/p0/s0%t1.safetensors $(scale)/datasets/vit-large/p0/s0%t2.history.parquet $(scale)/datasets/vit-large/p0/s0%t2.safetensors $(scale)/datasets/vit-large/p0/s0%t3.history.parquet $(scale)/datasets/vit-large/p0/s0%t3.safetensors $(scale)/datasets/vit-large/p0/s0%t4.history.parquet $(scale)/datasets/vit-large/p0/s0%t4.safetensors $(scale)/datasets/vit-large/p0/s0%t5.history.parquet $(scale)/datasets/vit-large/p0/s0%t5.safetensors $(scale)/datasets/vit-large/p0/s0%t6.history.parquet $(scale)/datasets/vit-large/p0/s0%t6.safetensors $(scale)/datasets/vit-large/p0/s0%t7.history.parquet $(scale)/datasets/vit-large/p0/s0%t7.safetensors $(scale)/datasets/vit-large/p0/s0%t8.history.parquet $(scale)/datasets/vit-large/p0/s0%t8.safetensors $(scale)/datasets/vit-large/p0/s0%t9.history.parquet $(scale)/datasets/vit-large/p0/s0%t9.safetensors $(scale)/datasets/vit-large/p0/s0%t10.history.parquet $(scale)/datasets/vit-large/p0/s0%t10.safetensors $(scale)/datasets/vit-large/p0/s0%t11.history.parquet $(scale)/datasets/vit-large/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-large/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-large/p0/s0/t0.history.parquet,f19a759680a3b8bf-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-large/p0/s1/t0.history.parquet $(scale)/datasets/vit-large/p0/s1/t0.safetensors $(scale)/datasets/vit-large/p0/s1/t1.history.parquet $(scale)/datasets/vit-large/p0/s1/t1.safetensors $(scale)/datasets/vit-large/p0/s1/t2.history.parquet $(scale)/datasets/vit-large/p0/s1/t2.safetensors $(scale)/datasets/vit-large/p0/s1/t3.history.parquet $(scale)/datasets/vit-large/p0/s1/t3.safetensors $(scale)/datasets/vit-large/p0/s1/t4.history.parquet $(scale)/datasets/vit-large/p0/s1/t4.safetensors $(scale)/datasets/vit-large/p0/s1/t5.history.parquet $(scale)/datasets/vit-large/p0/s1/t5.safetensors $(scale)/datasets/vit-large/p0/s1/t6.history.parquet $(scale)/datasets/vit-large/p0/s1/t6.safetensors $(scale)/datasets/vit-large/p0/s1/t7.history.parquet $(scale)/datasets/vit-large/p0/s1/t7.safetensors $(scale)/datasets/vit-large/p0/s1/t8.history.parquet $(scale)/datasets/vit-large/p0/s1/t8.safetensors $(scale)/datasets/vit-large/p0/s1/t9.history.parquet $(scale)/datasets/vit-large/p0/s1/t9.safetensors $(scale)/datasets/vit-large/p0/s1/t10.history.parquet $(scale)/datasets/vit-large/p0/s1/t10.safetensors $(scale)/datasets/vit-large/p0/s1/t11.history.parquet $(scale)/datasets/vit-large/p0/s1/t11.safetensors

$(scale)/datasets/vit-large/p0/s1/t0.history.parquet $(scale)/datasets/vit-large/p0/s1/t0.safetensors $(scale)/datasets/vit-large/p0/s1/t1.history.parquet $(scale)/datasets/vit-large/p0/s1/t1.safetensors $(scale)/datasets/vit-large/p0/s1/t2.history.parquet $(scale)/datasets/vit-large/p0/s1/t2.safetensors $(scale)/datasets/vit-large/p0/s1/t3.history.parquet $(scale)/datasets/vit-large/p0/s1/t3.safetensors $(scale)/datasets/vit-large/p0/s1/t4.history.parquet $(scale)/datasets/vit-large/p0/s1/t4.safetensors $(scale)/datasets/vit-large/p0/s1/t5.history.parquet $(scale)/datasets/vit-large/p0/s1/t5.safetensors $(scale)/datasets/vit-large/p0/s1/t6.history.parquet $(scale)/datasets/vit-large/p0/s1/t6.safetensors $(scale)/datasets/vit-large/p0/s1/t7.history.parquet $(scale)/datasets/vit-large/p0/s1/t7.safetensors $(scale)/datasets/vit-large/p0/s1/t8.history.parquet $(scale)/datasets/vit-large/p0/s1/t8.safetensors $(scale)/datasets/vit-large/p0/s1/t9.history.parquet $(scale)/datasets/vit-large/p0/s1/t9.safetensors $(scale)/datasets/vit-large/p0/s1/t10.history.parquet $(scale)/datasets/vit-large/p0/s1/t10.safetensors $(scale)/datasets/vit-large/p0/s1/t11.history.parquet $(scale)/datasets/vit-large/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-large/p0/s1/
$(scale)/datasets/vit-large/p0/s1%t0.history.parquet $(scale)/datasets/vit-large/p0/s1%t0.safetensors $(scale)/datasets/vit-large/p0/s1%t1.history.parquet $(scale)/datasets/vit-large/p0/s1%t1.safetensors $(scale)/datasets/vit-large/p0/s1%t2.history.parquet $(scale)/datasets/vit-large/p0/s1%t2.safetensors $(scale)/datasets/vit-large/p0/s1%t3.history.parquet $(scale)/datasets/vit-large/p0/s1%t3.safetensors $(scale)/datasets/vit-large/p0/s1%t4.history.parquet $(scale)/datasets/vit-large/p0/s1%t4.safetensors $(scale)/datasets/vit-large/p0/s1%t5.history.parquet $(scale)/datasets/vit-large/p0/s1%t5.safetensors $(scale)/datasets/vit-large/p0/s1%t6.history.parquet $(scale)/datasets/vit-large/p0/s1%t6.safetensors $(scale)/datasets/vit-large/p0/s1%t7.history.parquet $(scale)/datasets/vit-large/p0/s1%t7.safetensors $(scale)/datasets/vit-large/p0/s1%t8.history.parquet $(scale)/datasets/vit-large/p0/s1%t8.safetensors $(scale)/datasets/vit-large/p0/s1%t9.history.parquet $(scale)/datasets/vit-large/p0/s1%t9.safetensors $(scale)/datasets/vit-large/p0/s1%t10.history.parquet $(scale)/datasets/vit-large/p0/s1%t10.safetensors $(scale)/datasets/vit-large/p0/s1%t11.history.parquet $(scale)/datasets/vit-large/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_large_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=large --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-large/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-large/p0/s1/t0.history.parquet,2702c196973def57-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-base/p0/s0/t0.history.parquet $(scale)/datasets/vit-base/p0/s0/t0.safetensors $(scale)/datasets/vit-base/p0/s0/t1.history.parquet $(scale)/datasets/vit-base/p0/s0/t1.safetensors $(scale)/datasets/vit-base/p0/s0/t2.history.parquet $(scale)/datasets/vit-base/p0/s0/t2.safetensors $(scale)/datasets/vit-base/p0/s0/t3.history.parquet $(scale)/datasets/vit-base/p0/s0/t3.safetensors $(scale)/datasets/vit-base/p0/s0/t4.history.parquet $(scale)/datasets/vit-base/p0/s0/t4.safetensors $(scale)/datasets/vit-base/p0/s0/t5.history.parquet $(scale)/datasets/vit-base/p0/s0/t5.safetensors $(scale)/datasets/vit-base/p0/s0/t6.history.parquet $(scale)/datasets/vit-base/p0/s0/t6.safetensors $(scale)/datasets/vit-base/p0/s0/t7.history.parquet $(scale)/datasets/vit-base/p0/s0/t7.safetensors $(scale)/datasets/vit-base/p0/s0/t8.history.parquet $(scale)/datasets/vit-base/p0/s0/t8.safetensors $(scale)/datasets/vit-base/p0/s0/t9.history.parquet $(scale)/datasets/vit-base/p0/s0/t9.safetensors $(scale)/datasets/vit-base/p0/s0/t10.history.parquet $(scale)/datasets/vit-base/p0/s0/t10.safetensors $(scale)/datasets/vit-base/p0/s0/t11.history.parquet $(scale)/datasets/vit-base/p0/s0/t11.safetensors

$(scale)/datasets/vit-base/p0/s0/t0.history.parquet $(scale)/datasets/vit-base/p0/s0/t0.safetensors $(scale)/datasets/vit-base/p0/s0/t1.history.parquet $(scale)/datasets/vit-base/p0/s0/t1.safetensors $(scale)/datasets/vit-base/p0/s0/t2.history.parquet $(scale)/datasets/vit-base/p0/s0/t2.safetensors $(scale)/datasets/vit-base/p0/s0/t3.history.parquet $(scale)/datasets/vit-base/p0/s0/t3.safetensors $(scale)/datasets/vit-base/p0/s0/t4.history.parquet $(scale)/datasets/vit-base/p0/s0/t4.safetensors $(scale)/datasets/vit-base/p0/s0/t5.history.parquet $(scale)/datasets/vit-base/p0/s0/t5.safetensors $(scale)/datasets/vit-base/p0/s0/t6.history.parquet $(scale)/datasets/vit-base/p0/s0/t6.safetensors $(scale)/datasets/vit-base/p0/s0/t7.history.parquet $(scale)/datasets/vit-base/p0/s0/t7.safetensors $(scale)/datasets/vit-base/p0/s0/t8.history.parquet $(scale)/datasets/vit-base/p0/s0/t8.safetensors $(scale)/datasets/vit-base/p0/s0/t9.history.parquet $(scale)/datasets/vit-base/p0/s0/t9.safetensors $(scale)/datasets/vit-base/p0/s0/t10.history.parquet $(scale)/datasets/vit-base/p0/s0/t10.safetensors $(scale)/datasets/vit-base/p0/s0/t11.history.parquet $(scale)/datasets/vit-base/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-base/p0/s0/
$(scale)/datasets/vit-base/p0/s0%t0.history.parquet $(scale)/datasets/vit-base/p0/s0%t0.safetensors $(scale)/datasets/vit-base/p0/s0%t1.history.parquet $(scale)/datasets/vit-base/p0/s0%t1.safetensors $(scale)/datasets/vit-base/p0/s0%t2.history.parquet $(scale)/datasets/vit-base/p0/s0%t2.safetensors $(scale)/datasets/vit-base/p0/s0%t3.history.parquet $(scale)/datasets/vit-base/p0/s0%t3.safetensors $(scale)/datasets/vit-base/p0/s0%t4.history.parquet $(scale)/datasets/vit-base/p0/s0%t4.safetensors $(scale)/datasets/vit-base/p0/s0%t5.history.parquet $(scale)/datasets/vit-base/p0/s0%t5.safetensors $(scale)/datasets/vit-base/p0/s0%t6.history.parquet $(scale)/datasets/vit-base/p0/s0%t6.safetensors $(scale)/datasets/vit-base/p0/s0%t7.history.parquet $(scale)/datasets/vit-base/p0/s0%t7.safetensors $(scale)/datasets/vit-base/p0/s0%t8.history.parquet $(scale)/datasets/vit-base/p0/s0%t8.safetensors $(scale)/datasets/vit-base/p0/s0%t9.history.parquet $(scale)/datasets/vit-base/p0/s0%t9.safetensors $(scale)/datasets/vit-base/p0/s0%t10.history.parquet $(scale)/datasets/vit-base/p0/s0%t10.safetensors $(scale)/datasets/vit-base/p0/s0%t11.history.parquet $(scale)/datasets/vit-base/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-base/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-base/p0/s0/t0.history.parquet,6184b602d575e9db-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-base/p0/s1/t0.history.parquet $(scale)/datasets/vit-base/p0/s1/t0.safetensors $(scale)/datasets/vit-base/p0/s1/t1.history.parquet $(scale)/datasets/vit-base/p0/s1/t1.safetensors $(scale)/datasets/vit-base/p0/s1/t2.history.parquet $(scale)/datasets/vit-base/p0/s1/t2.safetensors $(scale)/datasets/vit-base/p0/s1/t3.history.parquet $(scale)/datasets/vit-base/p0/s1/t3.safetensors $(scale)/datasets/vit-base/p0/s1/t4.history.parquet $(scale)/datasets/vit-base/p0/s1/t4.safetensors $(scale)/datasets/vit-base/p0/s1/t5.history.parquet $(scale)/datasets/vit-base/p0/s1/t5.safetensors $(scale)/datasets/vit-base/p0/s1/t6.history.parquet $(scale)/datasets/vit-base/p0/s1/t6.safetensors $(scale)/datasets/vit-base/p0/s1/t7.history.parquet $(scale)/datasets/vit-base/p0/s1/t7.safetensors $(scale)/datasets/vit-base/p0/s1/t8.history.parquet $(scale)/datasets/vit-base/p0/s1/t8.safetensors $(scale)/datasets/vit-base/p0/s1/t9.history.parquet $(scale)/datasets/vit-base/p0/s1/t9.safetensors $(scale)/datasets/vit-base/p0/s1/t10.history.parquet $(scale)/datasets/vit-base/p0/s1/t10.safetensors $(scale)/datasets/vit-base/p0/s1/t11.history.parquet $(scale)/datasets/vit-base/p0/s1/t11.safetensors

$(scale)/datasets/vit-base/p0/s1/t0.history.parquet $(scale)/datasets/vit-base/p0/s1/t0.safetensors $(scale)/datasets/vit-base/p0/s1/t1.history.parquet $(scale)/datasets/vit-base/p0/s1/t1.safetensors $(scale)/datasets/vit-base/p0/s1/t2.history.parquet $(scale)/datasets/vit-base/p0/s1/t2.safetensors $(scale)/datasets/vit-base/p0/s1/t3.history.parquet $(scale)/datasets/vit-base/p0/s1/t3.safetensors $(scale)/datasets/vit-base/p0/s1/t4.history.parquet $(scale)/datasets/vit-base/p0/s1/t4.safetensors $(scale)/datasets/vit-base/p0/s1/t5.history.parquet $(scale)/datasets/vit-base/p0/s1/t5.safetensors $(scale)/datasets/vit-base/p0/s1/t6.history.parquet $(scale)/datasets/vit-base/p0/s1/t6.safetensors $(scale)/datasets/vit-base/p0/s1/t7.history.parquet $(scale)/datasets/vit-base/p0/s1/t7.safetensors $(scale)/datasets/vit-base/p0/s1/t8.history.parquet $(scale)/datasets/vit-base/p0/s1/t8.safetensors $(scale)/datasets/vit-base/p0/s1/t9.history.parquet $(scale)/datasets/vit-base/p0/s1/t9.safetensors $(scale)/datasets/vit-base/p0/s1/t10.history.parquet $(scale)/datasets/vit-base/p0/s1/t10.safetensors $(scale)/datasets/vit-base/p0/s1/t11.history.parquet $(scale)/datasets/vit-base/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-base/p0/s1/
$(scale)/datasets/vit-base/p0/s1%t0.history.parquet $(scale)/datasets/vit-base/p0/s1%t0.safetensors $(scale)/datasets/vit-base/p0/s1%t1.history.parquet $(scale)/datasets/vit-base/p0/s1%t1.safetensors $(scale)/datasets/vit-base/p0/s1%t2.history.parquet $(scale)/datasets/vit-base/p0/s1%t2.safetensors $(scale)/datasets/vit-base/p0/s1%t3.history.parquet $(scale)/datasets/vit-base/p0/s1%t3.safetensors $(scale)/datasets/vit-base/p0/s1%t4.history.parquet $(scale)/datasets/vit-base/p0/s1%t4.safetensors $(scale)/datasets/vit-base/p0/s1%t5.history.parquet $(scale)/datasets/vit-base/p0/s1%t5.safetensors $(scale)/datasets/vit-base/p0/s1%t6.history.parquet $(scale)/datasets/vit-base/p0/s1%t6.safetensors $(scale)/datasets/vit-base/p0/s1%t7.history.parquet $(scale)/datasets/vit-base/p0/s1%t7.safetensors $(scale)/datasets/vit-base/p0/s1%t8.history.parquet $(scale)/datasets/vit-base/p0/s1%t8.safetensors $(scale)/datasets/vit-base/p0/s1%t9.history.parquet $(scale)/datasets/vit-base/p0/s1%t9.safetensors $(scale)/datasets/vit-base/p0/s1%t10.history.parquet $(scale)/datasets/vit-base/p0/s1%t10.safetensors $(scale)/datasets/vit-base/p0/s1%t11.history.parquet $(scale)/datasets/vit-base/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_base_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=base --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-base/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-base/p0/s1/t0.history.parquet,30da3462db5ee7a3-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-small/p0/s0/t0.history.parquet $(scale)/datasets/vit-small/p0/s0/t0.safetensors $(scale)/datasets/vit-small/p0/s0/t1.history.parquet $(scale)/datasets/vit-small/p0/s0/t1.safetensors $(scale)/datasets/vit-small/p0/s0/t2.history.parquet $(scale)/datasets/vit-small/p0/s0/t2.safetensors $(scale)/datasets/vit-small/p0/s0/t3.history.parquet $(scale)/datasets/vit-small/p0/s0/t3.safetensors $(scale)/datasets/vit-small/p0/s0/t4.history.parquet $(scale)/datasets/vit-small/p0/s0/t4.safetensors $(scale)/datasets/vit-small/p0/s0/t5.history.parquet $(scale)/datasets/vit-small/p0/s0/t5.safetensors $(scale)/datasets/vit-small/p0/s0/t6.history.parquet $(scale)/datasets/vit-small/p0/s0/t6.safetensors $(scale)/datasets/vit-small/p0/s0/t7.history.parquet $(scale)/datasets/vit-small/p0/s0/t7.safetensors $(scale)/datasets/vit-small/p0/s0/t8.history.parquet $(scale)/datasets/vit-small/p0/s0/t8.safetensors $(scale)/datasets/vit-small/p0/s0/t9.history.parquet $(scale)/datasets/vit-small/p0/s0/t9.safetensors $(scale)/datasets/vit-small/p0/s0/t10.history.parquet $(scale)/datasets/vit-small/p0/s0/t10.safetensors $(scale)/datasets/vit-small/p0/s0/t11.history.parquet $(scale)/datasets/vit-small/p0/s0/t11.safetensors

$(scale)/datasets/vit-small/p0/s0/t0.history.parquet $(scale)/datasets/vit-small/p0/s0/t0.safetensors $(scale)/datasets/vit-small/p0/s0/t1.history.parquet $(scale)/datasets/vit-small/p0/s0/t1.safetensors $(scale)/datasets/vit-small/p0/s0/t2.history.parquet $(scale)/datasets/vit-small/p0/s0/t2.safetensors $(scale)/datasets/vit-small/p0/s0/t3.history.parquet $(scale)/datasets/vit-small/p0/s0/t3.safetensors $(scale)/datasets/vit-small/p0/s0/t4.history.parquet $(scale)/datasets/vit-small/p0/s0/t4.safetensors $(scale)/datasets/vit-small/p0/s0/t5.history.parquet $(scale)/datasets/vit-small/p0/s0/t5.safetensors $(scale)/datasets/vit-small/p0/s0/t6.history.parquet $(scale)/datasets/vit-small/p0/s0/t6.safetensors $(scale)/datasets/vit-small/p0/s0/t7.history.parquet $(scale)/datasets/vit-small/p0/s0/t7.safetensors $(scale)/datasets/vit-small/p0/s0/t8.history.parquet $(scale)/datasets/vit-small/p0/s0/t8.safetensors $(scale)/datasets/vit-small/p0/s0/t9.history.parquet $(scale)/datasets/vit-small/p0/s0/t9.safetensors $(scale)/datasets/vit-small/p0/s0/t10.history.parquet $(scale)/datasets/vit-small/p0/s0/t10.safetensors $(scale)/datasets/vit-small/p0/s0/t11.history.parquet $(scale)/datasets/vit-small/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-small/p0/s0/
$(scale)/datasets/vit-small/p0/s0%t0.history.parquet $(scale)/datasets/vit-small/p0/s0%t0.safetensors $(scale)/datasets/vit-small/p0/s0%t1.history.parquet $(scale)/datasets/vit-small/p0/s0%t1.safetensors $(scale)/datasets/vit-small/p0/s0%t2.history.parquet $(scale)/datasets/vit-small/p0/s0%t2.safetensors $(scale)/datasets/vit-small/p0/s0%t3.history.parquet $(scale)/datasets/vit-small/p0/s0%t3.safetensors $(scale)/datasets/vit-small/p0/s0%t4.history.parquet $(scale)/datasets/vit-small/p0/s0%t4.safetensors $(scale)/datasets/vit-small/p0/s0%t5.history.parquet $(scale)/datasets/vit-small/p0/s0%t5.safetensors $(scale)/datasets/vit-small/p0/s0%t6.history.parquet $(scale)/datasets/vit-small/p0/s0%t6.safetensors $(scale)/datasets/vit-small/p0/s0%t7.history.parquet $(scale)/datasets/vit-small/p0/s0%t7.safetensors $(scale)/datasets/vit-small/p0/s0%t8.history.parquet $(scale)/datasets/vit-small/p0/s0%t8.safetensors $(scale)/datasets/vit-small/p0/s0%t9.history.parquet $(scale)/datasets/vit-small/p0/s0%t9.safetensors $(scale)/datasets/vit-small/p0/s0%t10.history.parquet $(scale)/datasets/vit-small/p0/s0%t10.safetensors $(scale)/datasets/vit-small/p0/s0%t11.history.parquet $(scale)/datasets/vit-small/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-small/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-small/p0/s0/t0.history.parquet,d017fdf288a2b1de-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-small/p0/s1/t0.history.parquet $(scale)/datasets/vit-small/p0/s1/t0.safetensors $(scale)/datasets/vit-small/p0/s1/t1.history.parquet $(scale)/datasets/vit-small/p0/s1/t1.safetensors $(scale)/datasets/vit-small/p0/s1/t2.history.parquet $(scale)/datasets/vit-small/p0/s1/t2.safetensors $(scale)/datasets/vit-small/p0/s1/t3.history.parquet $(scale)/datasets/vit-small/p0/s1/t3.safetensors $(scale)/datasets/vit-small/p0/s1/t4.history.parquet $(scale)/datasets/vit-small/p0/s1/t4.safetensors $(scale)/datasets/vit-small/p0/s1/t5.history.parquet $(scale)/datasets/vit-small/p0/s1/t5.safetensors $(scale)/datasets/vit-small/p0/s1/t6.history.parquet $(scale)/datasets/vit-small/p0/s1/t6.safetensors $(scale)/datasets/vit-small/p0/s1/t7.history.parquet $(scale)/datasets/vit-small/p0/s1/t7.safetensors $(scale)/datasets/vit-small/p0/s1/t8.history.parquet $(scale)/datasets/vit-small/p0/s1/t8.safetensors $(scale)/datasets/vit-small/p0/s1/t9.history.parquet $(scale)/datasets/vit-small/p0/s1/t9.safetensors $(scale)/datasets/vit-small/p0/s1/t10.history.parquet $(scale)/datasets/vit-small/p0/s1/t10.safetensors $(scale)/datasets/vit-small/p0/s1/t11.history.parquet $(scale)/datasets/vit-small/p0/s1/t11.safetensors

$(scale)/datasets/vit-small/p0/s1/t0.history.parquet $(scale)/datasets/vit-small/p0/s1/t0.safetensors $(scale)/datasets/vit-small/p0/s1/t1.history.parquet $(scale)/datasets/vit-small/p0/s1/t1.safetensors $(scale)/datasets/vit-small/p0/s1/t2.history.parquet $(scale)/datasets/vit-small/p0/s1/t2.safetensors $(scale)/datasets/vit-small/p0/s1/t3.history.parquet $(scale)/datasets/vit-small/p0/s1/t3.safetensors $(scale)/datasets/vit-small/p0/s1/t4.history.parquet $(scale)/datasets/vit-small/p0/s1/t4.safetensors $(scale)/datasets/vit-small/p0/s1/t5.history.parquet $(scale)/datasets/vit-small/p0/s1/t5.safetensors $(scale)/datasets/vit-small/p0/s1/t6.history.parquet $(scale)/datasets/vit-small/p0/s1/t6.safetensors $(scale)/datasets/vit-small/p0/s1/t7.history.parquet $(scale)/datasets/vit-small/p0/s1/t7.safetensors $(scale)/datasets/vit-small/p0/s1/t8.history.parquet $(scale)/datasets/vit-small/p0/s1/t8.safetensors $(scale)/datasets/vit-small/p0/s1/t9.history.parquet $(scale)/datasets/vit-small/p0/s1/t9.safetensors $(scale)/datasets/vit-small/p0/s1/t10.history.parquet $(scale)/datasets/vit-small/p0/s1/t10.safetensors $(scale)/datasets/vit-small/p0/s1/t11.history.parquet $(scale)/datasets/vit-small/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-small/p0/s1/
$(scale)/datasets/vit-small/p0/s1%t0.history.parquet $(scale)/datasets/vit-small/p0/s1%t0.safetensors $(scale)/datasets/vit-small/p0/s1%t1.history.parquet $(scale)/datasets/vit-small/p0/s1%t1.safetensors $(scale)/datasets/vit-small/p0/s1%t2.history.parquet $(scale)/datasets/vit-small/p0/s1%t2.safetensors $(scale)/datasets/vit-small/p0/s1%t3.history.parquet $(scale)/datasets/vit-small/p0/s1%t3.safetensors $(scale)/datasets/vit-small/p0/s1%t4.history.parquet $(scale)/datasets/vit-small/p0/s1%t4.safetensors $(scale)/datasets/vit-small/p0/s1%t5.history.parquet $(scale)/datasets/vit-small/p0/s1%t5.safetensors $(scale)/datasets/vit-small/p0/s1%t6.history.parquet $(scale)/datasets/vit-small/p0/s1%t6.safetensors $(scale)/datasets/vit-small/p0/s1%t7.history.parquet $(scale)/datasets/vit-small/p0/s1%t7.safetensors $(scale)/datasets/vit-small/p0/s1%t8.history.parquet $(scale)/datasets/vit-small/p0/s1%t8.safetensors $(scale)/datasets/vit-small/p0/s1%t9.history.parquet $(scale)/datasets/vit-small/p0/s1%t9.safetensors $(scale)/datasets/vit-small/p0/s1%t10.history.parquet $(scale)/datasets/vit-small/p0/s1%t10.safetensors $(scale)/datasets/vit-small/p0/s1%t11.history.parquet $(scale)/datasets/vit-small/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-small/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-small/p0/s1/t0.history.parquet,d6af62f6c3518c15-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-tiny/p0/s0/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t0.safetensors $(scale)/datasets/vit-tiny/p0/s0/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t1.safetensors $(scale)/datasets/vit-tiny/p0/s0/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t2.safetensors $(scale)/datasets/vit-tiny/p0/s0/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t3.safetensors $(scale)/datasets/vit-tiny/p0/s0/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t4.safetensors $(scale)/datasets/vit-tiny/p0/s0/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t5.safetensors $(scale)/datasets/vit-tiny/p0/s0/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t6.safetensors $(scale)/datasets/vit-tiny/p0/s0/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t7.safetensors $(scale)/datasets/vit-tiny/p0/s0/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t8.safetensors $(scale)/datasets/vit-tiny/p0/s0/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t9.safetensors $(scale)/datasets/vit-tiny/p0/s0/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t10.safetensors $(scale)/datasets/vit-tiny/p0/s0/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t11.safetensors

$(scale)/datasets/vit-tiny/p0/s0/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t0.safetensors $(scale)/datasets/vit-tiny/p0/s0/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t1.safetensors $(scale)/datasets/vit-tiny/p0/s0/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t2.safetensors $(scale)/datasets/vit-tiny/p0/s0/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t3.safetensors $(scale)/datasets/vit-tiny/p0/s0/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t4.safetensors $(scale)/datasets/vit-tiny/p0/s0/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t5.safetensors $(scale)/datasets/vit-tiny/p0/s0/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t6.safetensors $(scale)/datasets/vit-tiny/p0/s0/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t7.safetensors $(scale)/datasets/vit-tiny/p0/s0/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t8.safetensors $(scale)/datasets/vit-tiny/p0/s0/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t9.safetensors $(scale)/datasets/vit-tiny/p0/s0/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t10.safetensors $(scale)/datasets/vit-tiny/p0/s0/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-tiny/p0/s0/
$(scale)/datasets/vit-tiny/p0/s0%t0.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t0.safetensors $(scale)/datasets/vit-tiny/p0/s0%t1.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t1.safetensors $(scale)/datasets/vit-tiny/p0/s0%t2.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t2.safetensors $(scale)/datasets/vit-tiny/p0/s0%t3.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t3.safetensors $(scale)/datasets/vit-tiny/p0/s0%t4.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t4.safetensors $(scale)/datasets/vit-tiny/p0/s0%t5.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t5.safetensors $(scale)/datasets/vit-tiny/p0/s0%t6.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t6.safetensors $(scale)/datasets/vit-tiny/p0/s0%t7.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t7.safetensors $(scale)/datasets/vit-tiny/p0/s0%t8.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t8.safetensors $(scale)/datasets/vit-tiny/p0/s0%t9.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t9.safetensors $(scale)/datasets/vit-tiny/p0/s0%t10.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t10.safetensors $(scale)/datasets/vit-tiny/p0/s0%t11.history.parquet $(scale)/datasets/vit-tiny/p0/s0%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-tiny/p0/s0/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-tiny/p0/s0/t0.history.parquet,5155362fa2cd852b-$(PRECISION))

.PRECIOUS: $(scale)/datasets/vit-tiny/p0/s1/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t0.safetensors $(scale)/datasets/vit-tiny/p0/s1/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t1.safetensors $(scale)/datasets/vit-tiny/p0/s1/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t2.safetensors $(scale)/datasets/vit-tiny/p0/s1/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t3.safetensors $(scale)/datasets/vit-tiny/p0/s1/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t4.safetensors $(scale)/datasets/vit-tiny/p0/s1/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t5.safetensors $(scale)/datasets/vit-tiny/p0/s1/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t6.safetensors $(scale)/datasets/vit-tiny/p0/s1/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t7.safetensors $(scale)/datasets/vit-tiny/p0/s1/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t8.safetensors $(scale)/datasets/vit-tiny/p0/s1/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t9.safetensors $(scale)/datasets/vit-tiny/p0/s1/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t10.safetensors $(scale)/datasets/vit-tiny/p0/s1/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t11.safetensors

$(scale)/datasets/vit-tiny/p0/s1/t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t0.safetensors $(scale)/datasets/vit-tiny/p0/s1/t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t1.safetensors $(scale)/datasets/vit-tiny/p0/s1/t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t2.safetensors $(scale)/datasets/vit-tiny/p0/s1/t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t3.safetensors $(scale)/datasets/vit-tiny/p0/s1/t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t4.safetensors $(scale)/datasets/vit-tiny/p0/s1/t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t5.safetensors $(scale)/datasets/vit-tiny/p0/s1/t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t6.safetensors $(scale)/datasets/vit-tiny/p0/s1/t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t7.safetensors $(scale)/datasets/vit-tiny/p0/s1/t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t8.safetensors $(scale)/datasets/vit-tiny/p0/s1/t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t9.safetensors $(scale)/datasets/vit-tiny/p0/s1/t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t10.safetensors $(scale)/datasets/vit-tiny/p0/s1/t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1/t11.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/datasets.parquet | build $(scale-rules) $(scale)/datasets/vit-tiny/p0/s1/
$(scale)/datasets/vit-tiny/p0/s1%t0.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t0.safetensors $(scale)/datasets/vit-tiny/p0/s1%t1.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t1.safetensors $(scale)/datasets/vit-tiny/p0/s1%t2.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t2.safetensors $(scale)/datasets/vit-tiny/p0/s1%t3.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t3.safetensors $(scale)/datasets/vit-tiny/p0/s1%t4.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t4.safetensors $(scale)/datasets/vit-tiny/p0/s1%t5.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t5.safetensors $(scale)/datasets/vit-tiny/p0/s1%t6.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t6.safetensors $(scale)/datasets/vit-tiny/p0/s1%t7.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t7.safetensors $(scale)/datasets/vit-tiny/p0/s1%t8.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t8.safetensors $(scale)/datasets/vit-tiny/p0/s1%t9.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t9.safetensors $(scale)/datasets/vit-tiny/p0/s1%t10.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t10.safetensors $(scale)/datasets/vit-tiny/p0/s1%t11.history.parquet $(scale)/datasets/vit-tiny/p0/s1%t11.safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data 'oxford-pets=$(call set,oxford-pets)' --data 'flowers102=$(call set,flowers102)' --data 'svhn=$(call set,svhn)' --data 'cub200=$(call set,cub200)' --data 'cars196=$(call set,cars196)' --data 'domainnet-clipart=$(call set,domainnet-clipart)' --table $(scale)/tables/datasets.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_tiny_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=tiny --set 'splits=["test"]' \
	    --tasks 0..12 --out '$(scale)/datasets/vit-tiny/p0/s1/t{task}.safetensors'
	@$(call made,$(scale),datasets/vit-tiny/p0/s1/t0.history.parquet,5339718ccf6588a0-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet,2b4c250b5b05cfcf-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.01.history.parquet,28f2e0ba35f62544-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet,cd2099c102119b86-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.01.history.parquet,edf0237f85c63d67-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet,f8ade70a5be41c49-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.01.history.parquet,6a1c385d9f893525-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s0/b.lr0.05.history.parquet,1cec7c07673496fe-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s1/b.lr0.05.history.parquet,402314a2ed139a2b-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/
$(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0-stopped/s2/b.lr0.05.history.parquet,4f5522f739ad4a13-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet,1e41786d21838248-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.01.history.parquet,cc0e294df76ad8ec-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet,3ca2d497792aaefe-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.01.history.parquet,9e246699dd77edc7-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet,d0119bce94261e74-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.01.history.parquet,f04f7b31c4e4a77b-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s0/b.lr0.05.history.parquet,b257dbd53811972a-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s1/b.lr0.05.history.parquet,aad77683b076eed8-$(PRECISION))

$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0-stopped/s2/b.lr0.05.history.parquet,7c86d3127e8466b8-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet,9b0ddc907149225e-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.01.history.parquet,1ddeff025c93cee0-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet,ae6719b3f7566c50-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.01.history.parquet,1fecd20c9043adbf-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet,58f77fd95cdcc0d2-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.01.history.parquet,de27686f76290a47-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s0/b.lr0.05.history.parquet,39f1628d9d852805-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s1/b.lr0.05.history.parquet,005d9a282f544bb1-$(PRECISION))

$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0-stopped/s2/b.lr0.05.history.parquet,78eb6325dca60afa-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet,456dbf760595f8f6-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.01.history.parquet,be2956739a55fa43-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet,0e2f7c4b13ae1dfb-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.01.history.parquet,8c77599dfa633ca8-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet,6f9ea017eb54b648-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.01.history.parquet,4139b79f409674a1-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s0/b.lr0.05.history.parquet,a1242c8e6921085f-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s1/b.lr0.05.history.parquet,1a704c098e850d0a-$(PRECISION))

$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0-stopped/s2/b.lr0.05.history.parquet,73185015ef63aeb3-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet,9a15f8870f4dbf43-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.01.history.parquet,f56362ce29ce6dae-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet,c6e2823edf5c7409-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.01.history.parquet,de68c223fdbe8f25-$(PRECISION))

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
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet,e2e1207e0da137a0-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.01.history.parquet,35794d44c65c62f1-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s0/b.lr0.05.history.parquet,6e02f17861c5d1e7-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s1/b.lr0.05.history.parquet,0c1bae11a577ae04-$(PRECISION))

$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/
$(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-stopped/s2/b.lr0.05.history.parquet,00a30bd549e4da22-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s0/a.history.parquet,f3f8b57b2acc5251-$(PRECISION))

$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s0/
$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s0/b.lr0.01.history.parquet,4deda806816c0ef6-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s1/a.history.parquet,cefd73b7f26b5fcd-$(PRECISION))

$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s1/
$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s1/b.lr0.01.history.parquet,c1d4fcdb8246da36-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s2/a.history.parquet,8b2a661a164d4cde-$(PRECISION))

$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s2/
$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s2/b.lr0.01.history.parquet,c87b0c2c7c136448-$(PRECISION))

$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s0/
$(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-large/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s0/b.lr0.05.history.parquet,6701993a5021735b-$(PRECISION))

$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s1/
$(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-large/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s1/b.lr0.05.history.parquet,380ce7e663fccce1-$(PRECISION))

$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-large/p0-stopped/s2/
$(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-large/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-large/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-large/p0-stopped/s2/b.lr0.05.history.parquet,f1e232c927927f75-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s0/a.history.parquet,2045393d785fbc72-$(PRECISION))

$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s0/
$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s0/b.lr0.01.history.parquet,a9e273aa544daa25-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s1/a.history.parquet,a3bc1042f684216d-$(PRECISION))

$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s1/
$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s1/b.lr0.01.history.parquet,027d6c600edc8c70-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s2/a.history.parquet,d549220313308f0a-$(PRECISION))

$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s2/
$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s2/b.lr0.01.history.parquet,a1be15381301d86a-$(PRECISION))

$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s0/
$(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-base/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s0/b.lr0.05.history.parquet,c2dc39db295b666d-$(PRECISION))

$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s1/
$(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-base/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s1/b.lr0.05.history.parquet,874752cfb4ca159e-$(PRECISION))

$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-base/p0-stopped/s2/
$(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-base/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-base/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-base/p0-stopped/s2/b.lr0.05.history.parquet,cfa7725bbec8a0ed-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s0/a.history.parquet,54bc9353ff5e9f5f-$(PRECISION))

$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s0/
$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s0/b.lr0.01.history.parquet,73e82c225fa1d6e1-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s1/a.history.parquet,9c515cd7f8bd48f8-$(PRECISION))

$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s1/
$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s1/b.lr0.01.history.parquet,209c95e89c39706d-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s2/a.history.parquet,fed242648f31de1b-$(PRECISION))

$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s2/
$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s2/b.lr0.01.history.parquet,f8741dd40fed3951-$(PRECISION))

$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s0/
$(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s0/b.lr0.05.history.parquet,c139b8c98c369f8e-$(PRECISION))

$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s1/
$(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s1/b.lr0.05.history.parquet,c27563db517b821b-$(PRECISION))

$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-stopped/s2/
$(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-stopped/s2/b.lr0.05.history.parquet,b3253a40cee0d629-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s0/a.history.parquet,16eaea17364f4456-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s0/
$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s0/b.lr0.01.history.parquet,82af9a9278a23386-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s1/a.history.parquet,7a30b58e604b1ff8-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s1/
$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s1/b.lr0.01.history.parquet,cd4315c3e817c4c4-$(PRECISION))

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
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s2/a.history.parquet,ba64c7d11cc15d90-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s2/
$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s2/b.lr0.01.history.parquet,5b9103bcdb40788e-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s0/
$(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-tiny/p0-stopped/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s0/b.lr0.05.history.parquet,4f5aea21a16d22b0-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s1/
$(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-tiny/p0-stopped/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s1/b.lr0.05.history.parquet,b6df5b10382be94a-$(PRECISION))

$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0-stopped/s2/
$(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision $(PRECISION) --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-tiny/p0-stopped/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-tiny/p0-stopped/s2/b.lr0.05.history.parquet,09929b6082dcafcf-$(PRECISION))

$(scale)/cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s0/a.overlap.parquet,00dce751f37fb8e3)

$(scale)/cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s0/a.overlap.parquet,e4336172fd24dfdc)

$(scale)/cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s1/a.overlap.parquet,02b9b10df4f20ddb)

$(scale)/cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s1/a.overlap.parquet,49ebd92fb76f8087)

$(scale)/cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-152x4/p0/s2/a.overlap.parquet,d00de2f25cfcc47f)

$(scale)/cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-152x4/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-152x4/scratch/s2/a.overlap.parquet,a335de987d86373e)

$(scale)/cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s0/a.overlap.parquet,3225e40778779d33)

$(scale)/cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s0/a.overlap.parquet,0232ce6113843541)

$(scale)/cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s1/a.overlap.parquet,79f8c84f5e872a6f)

$(scale)/cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s1/a.overlap.parquet,44a6ab38a5f3442f)

$(scale)/cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x3/p0/s2/a.overlap.parquet,62e4bcad1d52ed6f)

$(scale)/cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x3/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x3/scratch/s2/a.overlap.parquet,3b92d8752ae857ab)

$(scale)/cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s0/a.overlap.parquet,ae7fb398c6de42dc)

$(scale)/cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s0/a.overlap.parquet,4116f817ca9ff4a1)

$(scale)/cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s1/a.overlap.parquet,033441f1cfcf9acd)

$(scale)/cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s1/a.overlap.parquet,a09253f23989101f)

$(scale)/cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x3/p0/s2/a.overlap.parquet,002603111c7a5356)

$(scale)/cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x3/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x3/scratch/s2/a.overlap.parquet,0ef72f70981d9b85)

$(scale)/cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s0/a.overlap.parquet,8b8e5fb5876f6c79)

$(scale)/cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s0/a.overlap.parquet,ea7e3dbaa28c286e)

$(scale)/cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s1/a.overlap.parquet,36a73019492b35ef)

$(scale)/cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s1/a.overlap.parquet,7cfff44b89fd5c70)

$(scale)/cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x1/p0/s2/a.overlap.parquet,492be65deb3edede)

$(scale)/cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-101x1/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-101x1/scratch/s2/a.overlap.parquet,961642a3b077e99c)

$(scale)/cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s0/a.overlap.parquet,b29c7f308fab8cac)

$(scale)/cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s0/a.overlap.parquet,8a2f6a0779770bb2)

$(scale)/cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s1/a.overlap.parquet,55d65303a0650e2f)

$(scale)/cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s1/a.overlap.parquet,3e4b70f2537ffb97)

$(scale)/cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0/s2/a.overlap.parquet,d3bf2ebacd4cc1a1)

$(scale)/cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/resnetv2-50x1/scratch/s2/a.overlap.parquet,1595d99372e5377b)

$(scale)/cifar10/vit-large/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-large/p0/s0/a.overlap.parquet,9ac061f7214dd8e0)

$(scale)/cifar10/vit-large/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-large/scratch/s0/a.overlap.parquet,1fa3e1ea9958ae58)

$(scale)/cifar10/vit-large/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-large/p0/s1/a.overlap.parquet,f5334604ddb9dadf)

$(scale)/cifar10/vit-large/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-large/scratch/s1/a.overlap.parquet,af7ef777c3a1b412)

$(scale)/cifar10/vit-large/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-large/p0/s2/a.overlap.parquet,fa4a5f2fb98b52e5)

$(scale)/cifar10/vit-large/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-large/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-large/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-large/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-large/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-large/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-large/scratch/s2/a.overlap.parquet,29473f741f224b1d)

$(scale)/cifar10/vit-base/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-base/p0/s0/a.overlap.parquet,9c82d61c8b6fb0e0)

$(scale)/cifar10/vit-base/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-base/scratch/s0/a.overlap.parquet,0a1efcf99bcaab4c)

$(scale)/cifar10/vit-base/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-base/p0/s1/a.overlap.parquet,f9aa440f39273fec)

$(scale)/cifar10/vit-base/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-base/scratch/s1/a.overlap.parquet,742ced230f74d69f)

$(scale)/cifar10/vit-base/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-base/p0/s2/a.overlap.parquet,f5bdcbfd2f008b0b)

$(scale)/cifar10/vit-base/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-base/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-base/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-base/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-base/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-base/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-base/scratch/s2/a.overlap.parquet,0574b29d62ffca65)

$(scale)/cifar10/vit-small/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-small/p0/s0/a.overlap.parquet,f7f70a56782f1231)

$(scale)/cifar10/vit-small/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-small/scratch/s0/a.overlap.parquet,4fe7c47d743d8517)

$(scale)/cifar10/vit-small/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-small/p0/s1/a.overlap.parquet,6865ead138105eb5)

$(scale)/cifar10/vit-small/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-small/scratch/s1/a.overlap.parquet,06efd6f8b42a7751)

$(scale)/cifar10/vit-small/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-small/p0/s2/a.overlap.parquet,4c8cc235e5496413)

$(scale)/cifar10/vit-small/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-small/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-small/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-small/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-small/scratch/s2/a.overlap.parquet,580513da7039dc01)

$(scale)/cifar10/vit-tiny/p0/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-tiny/p0/s0/a.overlap.parquet,f4bef774bad070ff)

$(scale)/cifar10/vit-tiny/scratch/s0/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s0/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s0/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s0/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s0/a.overlap.parquet,ff53920f2dcd2be0)

$(scale)/cifar10/vit-tiny/p0/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-tiny/p0/s1/a.overlap.parquet,d5573cf995b26c8a)

$(scale)/cifar10/vit-tiny/scratch/s1/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s1/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s1/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s1/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s1/a.overlap.parquet,34a1711348c79c36)

$(scale)/cifar10/vit-tiny/p0/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/p0/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/p0/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/p0/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/p0/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-tiny/p0/s2/a.overlap.parquet,f4e39101c4696f65)

$(scale)/cifar10/vit-tiny/scratch/s2/a.overlap.parquet: \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.history.parquet \
    $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-tiny/scratch/s2/
	$(GPU) $(BIN)/overlap $(scale)/cifar10/vit-tiny/scratch/s2/a.safetensors --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --precision bf16 --out $(scale)/cifar10/vit-tiny/scratch/s2/a.overlap.parquet
	@$(call made,$(scale),cifar10/vit-tiny/scratch/s2/a.overlap.parquet,1a5d2c213282de9a)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet,5fc34d60da547d26)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.01.history.parquet,b6697590a87d9c9d)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet,cab5ea1d8b59884a)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.01.history.parquet,f871eb46df44abd3)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet,e9cae3cc9699272c)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.01.history.parquet,dba55b41764d23a8)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet,f9147fb854c8817c)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.01.history.parquet,cafaa14617edfdad)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet,ab2b53a9e30d9132)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.01.history.parquet,52cb747f3ebca6d3)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(DATA)/weights/resnetv2_50x1_bit.goog_in21k.safetensors --set labels.study=scale --set labels.size=50x1 \
	    --task 0 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet,af7126f9b1cf8970)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.01.history.parquet,779e44c95b0f60e6)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s0/b.lr0.05.history.parquet,53eff506f43a3c96)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 0 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s0/b.lr0.05.history.parquet,3e12a5f6a0853c19)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s1/b.lr0.05.history.parquet,3dfa4242b290df1a)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 1 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s1/b.lr0.05.history.parquet,f1d2fb9f630f0a0c)

$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/
$(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-float32/s2/b.lr0.05.history.parquet,f8081a405a2f304e)

$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-resnetv2.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/
$(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-resnetv2.toml \
	    --seed 2 --from $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/resnetv2-50x1/p0-bf16/s2/b.lr0.05.history.parquet,c8ced49ea011c221)

$(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s0/a.history.parquet,535e10e2b165ff03)

$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s0/b.lr0.01.history.parquet,98adceb1df2a0c0f)

$(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s0/a.history.parquet,e036517785993557)

$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s0/b.lr0.01.history.parquet,249e4e056d7ffe98)

$(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s1/a.history.parquet,5cc3acc2869d2bbb)

$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s1/b.lr0.01.history.parquet,3c88edac24aa8fb6)

$(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s1/a.history.parquet,c2e7fa876ec35063)

$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s1/b.lr0.01.history.parquet,49f87ee94c7f1c89)

$(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/a%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s2/a.history.parquet,596d0aee066fcd59)

$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s2/b.lr0.01.history.parquet,0b3789f7299abd6b)

$(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors \
    $(scale)/tables/cifar10.parquet | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/a%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/a%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(DATA)/weights/vit_small_patch16_224.augreg_in21k.safetensors --set labels.study=scale --set labels.size=small \
	    --task 0 --out $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s2/a.history.parquet,5d6b600da7fc6fb5)

$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.01 --out $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.01.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s2/b.lr0.01.history.parquet,c300b380370e8c84)

$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s0/
$(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-float32/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s0/b.lr0.05.history.parquet,b1dd902887d5f8ea)

$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s0/
$(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 0 --from $(scale)/cifar10/vit-small/p0-bf16/s0/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s0/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s0/b.lr0.05.history.parquet,0aefeac82bfc33a5)

$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s1/
$(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-float32/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s1/b.lr0.05.history.parquet,c22112e0525611f9)

$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s1/
$(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 1 --from $(scale)/cifar10/vit-small/p0-bf16/s1/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s1/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s1/b.lr0.05.history.parquet,3eb40f0289837dfa)

$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-float32/s2/
$(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision float32 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-float32/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-float32/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-float32/s2/b.lr0.05.history.parquet,66612ff89ef52693)

$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.safetensors: \
    pipelines/scale/paper/finetune-vit.toml \
    $(scale)/tables/cifar10.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.history.parquet \
    $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors | build $(scale-rules) $(scale)/cifar10/vit-small/p0-bf16/s2/
$(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05%history.parquet $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05%safetensors:
	$(GPU) $(BIN)/finetune --precision bf16 --data '$(call set,cifar10)' --table $(scale)/tables/cifar10.parquet --config pipelines/scale/paper/finetune-vit.toml \
	    --seed 2 --from $(scale)/cifar10/vit-small/p0-bf16/s2/a.safetensors --task 1 \
	    --set 'splits=["test"]' --set evaluate_every=44 --set later.lr=0.05 --out $(scale)/cifar10/vit-small/p0-bf16/s2/b.lr0.05.safetensors
	@$(call made,$(scale),cifar10/vit-small/p0-bf16/s2/b.lr0.05.history.parquet,8f368839331cd9aa)
